//! The elements of an object that a manifest needs, however they were read.

use dicom_core::Tag;

use super::character_set;
use super::value::{Doubt, Usual, Value, Values};
use super::{DoubtfulElement, SkipReason};

/// An element that a manifest needs.
#[derive(Clone, Copy)]
pub(super) struct Needed {
    pub(super) tag: Tag,
    pub(super) name: &'static str,
}

macro_rules! needed {
    ($($constant:ident $group:literal $element:literal $name:literal)*) => {
        $( pub(super) const $constant: Needed = Needed { tag: Tag($group, $element), name: $name }; )*
        /// In their order.
        pub(super) const WANTED: &[Tag] = &[$($constant.tag),*];
    };
}

needed! {
    CHARACTER_SET 0x0008 0x0005 "Specific Character Set"
    SOP_CLASS_UID 0x0008 0x0016 "SOP Class UID"
    SOP_INSTANCE_UID 0x0008 0x0018 "SOP Instance UID"
    MODALITY 0x0008 0x0060 "Modality"
    SERIES_DESCRIPTION 0x0008 0x103e "Series Description"
    STUDY_INSTANCE_UID 0x0020 0x000d "Study Instance UID"
    SERIES_INSTANCE_UID 0x0020 0x000e "Series Instance UID"
    SERIES_NUMBER 0x0020 0x0011 "Series Number"
    INSTANCE_NUMBER 0x0020 0x0013 "Instance Number"
    SAMPLES_PER_PIXEL 0x0028 0x0002 "Samples per Pixel"
    PHOTOMETRIC_INTERPRETATION 0x0028 0x0004 "Photometric Interpretation"
    NUMBER_OF_FRAMES 0x0028 0x0008 "Number of Frames"
    ROWS 0x0028 0x0010 "Rows"
    COLUMNS 0x0028 0x0011 "Columns"
    BITS_ALLOCATED 0x0028 0x0100 "Bits Allocated"
    BITS_STORED 0x0028 0x0101 "Bits Stored"
    HIGH_BIT 0x0028 0x0102 "High Bit"
    PIXEL_REPRESENTATION 0x0028 0x0103 "Pixel Representation"
    RESCALE_INTERCEPT 0x0028 0x1052 "Rescale Intercept"
    RESCALE_SLOPE 0x0028 0x1053 "Rescale Slope"
}

/// The values of an object, as its source has them.
pub(super) struct Elements(Values);

impl From<Values> for Elements {
    fn from(values: Values) -> Self {
        Self(values)
    }
}

impl Elements {
    fn get(&self, needed: Needed) -> Option<&Value> {
        self.0.get(needed.tag)
    }

    /// Whether it has a value.
    pub(super) fn has(&self, needed: Needed) -> bool {
        self.get(needed).is_some_and(|value| !value.is_empty())
    }

    /// A text, without its padding. None: absent, empty, or of an unreadable character set.
    pub(super) fn text(&self, needed: Needed) -> Option<String> {
        let bytes = |needed| self.get(needed).and_then(|value| value.bytes().ok());
        let sets = bytes(CHARACTER_SET).unwrap_or_default();
        let text = character_set::decode(bytes(needed)?, sets)?;
        let text = text.replace(char::is_control, " ");
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// The first value of what is written as text and made of letters and digits.
    pub(super) fn word(&self, needed: Needed) -> Result<Option<&str>, SkipReason> {
        let word = self.get(needed).map(Value::word);
        word.transpose()
            .map(Option::flatten)
            .map_err(|doubt| doubtful(needed, doubt))
    }

    /// The first number.
    pub(super) fn decimal(&self, needed: Needed) -> Result<Option<f64>, SkipReason> {
        self.number(needed, Usual::Text)
    }

    /// The first number, which has no fraction.
    pub(super) fn whole(&self, needed: Needed) -> Result<Option<i64>, SkipReason> {
        whole(needed, self.number(needed, Usual::Text)?)
    }

    /// The first number, which is one of 16 bits where its source does not say what it is.
    pub(super) fn short(&self, needed: Needed) -> Result<Option<i64>, SkipReason> {
        whole(needed, self.number(needed, Usual::Short)?)
    }

    fn number(&self, needed: Needed, usual: Usual) -> Result<Option<f64>, SkipReason> {
        let number = self.get(needed).map(|value| value.number(usual));
        number
            .transpose()
            .map(Option::flatten)
            .map_err(|doubt| doubtful(needed, doubt))
    }
}

fn whole(needed: Needed, number: Option<f64>) -> Result<Option<i64>, SkipReason> {
    // A number without a fraction prints without a point.
    let whole = number.map(|number| number.to_string().parse());
    whole
        .transpose()
        .map_err(|_| doubtful(needed, Doubt("not a whole number".to_owned())))
}

fn doubtful(needed: Needed, doubt: Doubt) -> SkipReason {
    SkipReason::Doubtful(DoubtfulElement::new(needed.tag, needed.name, doubt.0))
}
