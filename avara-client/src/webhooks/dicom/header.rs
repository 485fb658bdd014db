//! The header of a DICOM file: its preamble, what it says about itself, and the values that a
//! manifest needs.

use std::fs::{self, File};
use std::path::Path;

use dicom_core::Tag;

use super::character_set;
use super::dataset;
use super::element::{Encoding, is_data_set};
use super::inflated::inflated;
use super::malformed::Malformed;
use super::source::{Input, Source};
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
        const WANTED: &[Tag] = &[$($constant.tag),*];
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

/// The group of the file meta information.
const META: u16 = 0x0002;
const MEDIA_STORAGE_SOP_CLASS_UID: Tag = Tag(META, 0x0002);
const TRANSFER_SYNTAX_UID: Tag = Tag(META, 0x0010);

const MAGIC: &[u8] = b"DICM";

/// The number of arbitrary bytes before the magic word.
const PREAMBLE: usize = 128;

const DICOMDIR: &str = "1.2.840.10008.1.3.10";
const IMPLICIT_LITTLE_ENDIAN: &str = "1.2.840.10008.1.2";
const EXPLICIT_BIG_ENDIAN: &str = "1.2.840.10008.1.2.2";
const DEFLATED: &[&str] = &[
    "1.2.840.10008.1.2.1.99",
    "1.2.840.10008.1.2.4.95",
    "1.2.840.10008.1.2.4.205",
];
/// All other transfer syntaxes of DICOM's own write headers as explicit VR little endian.
const STANDARD: &str = "1.2.840.10008.1.2.";

/// The values of a file, as they are in it.
pub(super) struct Header(Values);

/// Reads the header of a file. Only plain files are opened: a pipe would wait for ever.
pub(super) fn of_file(path: &Path) -> Result<Header, SkipReason> {
    let unreadable = |error: std::io::Error| SkipReason::Unreadable(error.kind());
    let metadata = fs::metadata(path).map_err(unreadable)?;
    if !metadata.is_file() {
        return Err(SkipReason::NotAFile);
    }
    let file = File::open(path).map_err(unreadable)?;
    read(file, metadata.len())
}

pub(super) fn read<I: Input>(input: I, length: u64) -> Result<Header, SkipReason> {
    let mut source = Source::new(input, length);
    let header = read_source(&mut source);
    match source.failure {
        Some(kind) => Err(SkipReason::Unreadable(kind)),
        None => header,
    }
}

fn read_source<I: Input>(source: &mut Source<I>) -> Result<Header, SkipReason> {
    if pass_magic(source, PREAMBLE)? {
        return read_data(source);
    }
    pass_magic(source, 0)?;
    if !is_data_set(source)? {
        return Err(SkipReason::NotDicom);
    }
    // That it is DICOM shows when it reads as an object.
    match read_data(source) {
        Ok(header) if !header.has(SOP_INSTANCE_UID) => Err(SkipReason::NotDicom),
        Err(SkipReason::Malformed | SkipReason::TransferSyntax) => Err(SkipReason::NotDicom),
        read => read,
    }
}

/// Passes over the magic word and the bytes before it, if it is there.
fn pass_magic<I: Input>(source: &mut Source<I>, before: usize) -> Result<bool, Malformed> {
    let end = before + MAGIC.len();
    let is_there = source.peek(end)?.get(before..) == Some(MAGIC);
    if is_there {
        source.skip(end as u64)?;
    }
    Ok(is_there)
}

/// Reads the file meta information and the data set.
fn read_data<I: Input>(source: &mut Source<I>) -> Result<Header, SkipReason> {
    let mut meta = meta(source)?;
    // A file that was written into another one, as a whole.
    while pass_magic(source, PREAMBLE)? {
        meta = self::meta(source)?;
    }
    let word = |tag| meta.get(tag).and_then(|value| value.word().ok().flatten());
    if word(MEDIA_STORAGE_SOP_CLASS_UID) == Some(DICOMDIR) {
        return Err(SkipReason::Dicomdir);
    }
    let syntax = word(TRANSFER_SYNTAX_UID).unwrap_or(STANDARD);
    let values = if DEFLATED.contains(&syntax) && !is_data_set(source)? {
        data_set(&mut inflated(source).map_err(Malformed::from)?, syntax)
    } else {
        data_set(source, syntax)
    };
    let is_known = syntax == IMPLICIT_LITTLE_ENDIAN || syntax.starts_with(STANDARD);
    match values.map(Header) {
        Ok(header) if is_known || header.has(SOP_INSTANCE_UID) => Ok(header),
        Err(Malformed) if is_known => Err(SkipReason::Malformed),
        // It hides the header, or there is none.
        Ok(_) | Err(Malformed) => Err(SkipReason::TransferSyntax),
    }
}

/// Reads the file meta information. Its declared length is ignored: some files omit it, and in some
/// it is wrong.
fn meta<I: Input>(source: &mut Source<I>) -> Result<Values, Malformed> {
    let wanted = [MEDIA_STORAGE_SOP_CLASS_UID, TRANSFER_SYNTAX_UID];
    dataset::values_of_group(source, META, &wanted)
}

/// Reads the data set. Its first element shows how it is written, which is not always as the file
/// says; of private transfer syntaxes nothing else does.
fn data_set<I: Input>(source: &mut Source<I>, syntax: &str) -> Result<Values, Malformed> {
    let said = Encoding {
        is_implicit: syntax == IMPLICIT_LITTLE_ENDIAN,
        is_big_endian: syntax == EXPLICIT_BIG_ENDIAN,
    };
    let encoding = said.of_data_set(source)?;
    dataset::values(source, encoding, WANTED)
}

impl Header {
    fn get(&self, needed: Needed) -> Option<&Value> {
        self.0.get(needed.tag)
    }

    /// Returns true if the element has a value.
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

    /// Returns the first number.
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

    /// Returns the first number, a whole one, of 16 bits unless the file has another VR.
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
    DoubtfulElement::new(needed.tag, needed.name, ambiguous.0)
}

impl From<DoubtfulElement> for SkipReason {
    fn from(element: DoubtfulElement) -> Self {
        Self::Doubtful(element)
    }
}

impl From<Malformed> for SkipReason {
    fn from(_: Malformed) -> Self {
        Self::Malformed
    }
}
