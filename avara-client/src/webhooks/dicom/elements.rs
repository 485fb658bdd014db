//! The elements of an object that a manifest needs, however they were read.

use dicom_core::Tag;

use super::character_set;
use super::value::{Ambiguous, Usual, Value, Values};
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

    pub(super) fn has(&self, needed: Needed) -> bool {
        self.get(needed).is_some_and(|value| !value.is_empty())
    }

    /// Returns a text without its padding, unless it is absent or empty.
    pub(super) fn text(&self, needed: Needed) -> Result<Option<String>, DoubtfulElement> {
        let sets = self.read(CHARACTER_SET, |value| value.bytes().map(Some))?;
        let text = self.read(needed, |value| {
            let text = character_set::decode(value.bytes()?, sets.unwrap_or_default());
            let unreadable = || Ambiguous("a text that its character set does not have".to_owned());
            text.ok_or_else(unreadable).map(Some)
        })?;
        let text = text.map(|text| text.replace(char::is_control, " ").trim().to_owned());
        Ok(text.filter(|text| !text.is_empty()))
    }

    /// Returns the first value of a text of letters and digits.
    pub(super) fn word(&self, needed: Needed) -> Result<Option<&str>, DoubtfulElement> {
        self.read(needed, Value::word)
    }

    pub(super) fn decimal(&self, needed: Needed) -> Result<Option<f64>, DoubtfulElement> {
        self.read(needed, |value| value.number(Usual::Text))
    }

    /// Returns the first number, a whole one.
    pub(super) fn whole(&self, needed: Needed) -> Result<Option<i64>, DoubtfulElement> {
        whole(needed, self.decimal(needed)?)
    }

    /// Returns the first number, a whole one of the 32 bits that DICOM allows to `IS`.
    pub(super) fn order(&self, needed: Needed) -> Result<Option<i32>, DoubtfulElement> {
        let number = self.whole(needed)?.map(i32::try_from);
        number
            .transpose()
            .map_err(|_| doubtful(needed, Ambiguous("a number beyond 32 bits".to_owned())))
    }

    /// Returns the first number, a whole one, of 16 bits unless its source has another VR.
    pub(super) fn short(&self, needed: Needed) -> Result<Option<i64>, DoubtfulElement> {
        let number = self.read(needed, |value| value.number(Usual::Short))?;
        whole(needed, number)
    }

    fn read<'a, T>(
        &'a self,
        needed: Needed,
        read: impl FnOnce(&'a Value) -> Result<Option<T>, Ambiguous>,
    ) -> Result<Option<T>, DoubtfulElement> {
        let value = self.get(needed).map(read).transpose();
        value
            .map(Option::flatten)
            .map_err(|ambiguous| doubtful(needed, ambiguous))
    }
}

fn whole(needed: Needed, number: Option<f64>) -> Result<Option<i64>, DoubtfulElement> {
    // A number without a fraction prints without a point.
    let whole = number.map(|number| number.to_string().parse());
    whole
        .transpose()
        .map_err(|_| doubtful(needed, Ambiguous("not a whole number".to_owned())))
}

fn doubtful(needed: Needed, ambiguous: Ambiguous) -> DoubtfulElement {
    DoubtfulElement {
        tag: needed.tag,
        name: needed.name,
        form: ambiguous.0,
    }
}

impl From<DoubtfulElement> for SkipReason {
    fn from(element: DoubtfulElement) -> Self {
        Self::Doubtful(element)
    }
}
