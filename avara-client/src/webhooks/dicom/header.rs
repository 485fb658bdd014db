//! The header of a DICOM file: its preamble, what it says about itself, and the values that a
//! manifest needs.

use std::fs::{self, File};
use std::io::{Read, Seek};
use std::path::Path;
use std::str::FromStr;

use dicom_core::Tag;
use dicom_encoding::decode::explicit_be::ExplicitVRBigEndianDecoder;
use dicom_encoding::decode::explicit_le::ExplicitVRLittleEndianDecoder;
use dicom_encoding::decode::implicit_le::StandardImplicitVRLittleEndianDecoder;

use super::SkipReason;
use super::character_set;
use super::dataset::{self, Malformed, Values};
use super::source::Source;

pub(super) const CHARACTER_SET: Tag = Tag(0x0008, 0x0005);
pub(super) const SOP_CLASS_UID: Tag = Tag(0x0008, 0x0016);
pub(super) const SOP_INSTANCE_UID: Tag = Tag(0x0008, 0x0018);
pub(super) const MODALITY: Tag = Tag(0x0008, 0x0060);
pub(super) const SERIES_DESCRIPTION: Tag = Tag(0x0008, 0x103e);
pub(super) const STUDY_INSTANCE_UID: Tag = Tag(0x0020, 0x000d);
pub(super) const SERIES_INSTANCE_UID: Tag = Tag(0x0020, 0x000e);
pub(super) const SERIES_NUMBER: Tag = Tag(0x0020, 0x0011);
pub(super) const INSTANCE_NUMBER: Tag = Tag(0x0020, 0x0013);
pub(super) const SAMPLES_PER_PIXEL: Tag = Tag(0x0028, 0x0002);
pub(super) const PHOTOMETRIC_INTERPRETATION: Tag = Tag(0x0028, 0x0004);
pub(super) const NUMBER_OF_FRAMES: Tag = Tag(0x0028, 0x0008);
pub(super) const ROWS: Tag = Tag(0x0028, 0x0010);
pub(super) const COLUMNS: Tag = Tag(0x0028, 0x0011);
pub(super) const BITS_ALLOCATED: Tag = Tag(0x0028, 0x0100);
pub(super) const BITS_STORED: Tag = Tag(0x0028, 0x0101);
pub(super) const HIGH_BIT: Tag = Tag(0x0028, 0x0102);
pub(super) const PIXEL_REPRESENTATION: Tag = Tag(0x0028, 0x0103);
pub(super) const RESCALE_INTERCEPT: Tag = Tag(0x0028, 0x1052);
pub(super) const RESCALE_SLOPE: Tag = Tag(0x0028, 0x1053);

#[rustfmt::skip] // a list, not a column
const WANTED: &[Tag] = &[
    CHARACTER_SET, SOP_CLASS_UID, SOP_INSTANCE_UID, MODALITY, SERIES_DESCRIPTION, STUDY_INSTANCE_UID,
    SERIES_INSTANCE_UID, SERIES_NUMBER, INSTANCE_NUMBER, SAMPLES_PER_PIXEL, PHOTOMETRIC_INTERPRETATION,
    NUMBER_OF_FRAMES, ROWS, COLUMNS, BITS_ALLOCATED, BITS_STORED, HIGH_BIT, PIXEL_REPRESENTATION,
    RESCALE_INTERCEPT, RESCALE_SLOPE,
];

/// The group of the file meta information.
const META: u16 = 0x0002;
const MEDIA_STORAGE_SOP_CLASS_UID: Tag = Tag(META, 0x0002);
const TRANSFER_SYNTAX_UID: Tag = Tag(META, 0x0010);

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
pub(super) struct Header {
    values: Values,
    is_big_endian: bool,
}

/// Reads the header of a file. Only plain files are opened: a pipe would wait for ever.
pub(super) fn of_file(path: &Path) -> Result<Header, SkipReason> {
    let unreadable = |error: std::io::Error| SkipReason::Unreadable(error.kind());
    let metadata = fs::metadata(path).map_err(unreadable)?;
    if !metadata.is_file() {
        return Err(SkipReason::NotAFile);
    }
    let file = File::open(path).map_err(unreadable)?;
    let length = file.metadata().map_err(unreadable)?.len();
    read(file, length)
}

pub(super) fn read<R: Read + Seek>(reader: R, length: u64) -> Result<Header, SkipReason> {
    let mut source = Source::new(reader, length);
    let header = read_source(&mut source);
    match source.failure {
        Some(kind) => Err(SkipReason::Unreadable(kind)),
        None => header,
    }
}

fn read_source<R: Read + Seek>(source: &mut Source<R>) -> Result<Header, SkipReason> {
    preamble(source).ok_or(SkipReason::NotDicom)?;
    let meta = meta(source)?;
    if meta.value(MEDIA_STORAGE_SOP_CLASS_UID).as_deref() == Some(DICOMDIR) {
        return Err(SkipReason::Dicomdir);
    }
    let syntax = meta
        .value(TRANSFER_SYNTAX_UID)
        .ok_or(SkipReason::Malformed)?;
    let values = match syntax.as_str() {
        IMPLICIT_LITTLE_ENDIAN => {
            let implicit = StandardImplicitVRLittleEndianDecoder::new();
            dataset::values(&implicit, source, WANTED)
        }
        EXPLICIT_BIG_ENDIAN => {
            dataset::values(&ExplicitVRBigEndianDecoder::default(), source, WANTED)
        }
        deflated if DEFLATED.contains(&deflated) => return Err(SkipReason::TransferSyntax),
        other if other.starts_with(STANDARD) => {
            dataset::values(&ExplicitVRLittleEndianDecoder::default(), source, WANTED)
        }
        _ => return Err(SkipReason::TransferSyntax),
    };
    Ok(Header {
        values: values?,
        is_big_endian: syntax == EXPLICIT_BIG_ENDIAN,
    })
}

/// 128 bytes of anything, and the magic word.
fn preamble<R: Read + Seek>(source: &mut Source<R>) -> Option<()> {
    source.skip(128).ok()?;
    let magic = source.bytes(4).ok()?;
    (magic == b"DICM").then_some(())
}

/// The file meta information. How long it says it is, is not asked: some files do not say it, and
/// some are wrong.
fn meta<R: Read + Seek>(source: &mut Source<R>) -> Result<Header, Malformed> {
    let wanted = [MEDIA_STORAGE_SOP_CLASS_UID, TRANSFER_SYNTAX_UID];
    let decoder = ExplicitVRLittleEndianDecoder::default();
    Ok(Header {
        values: dataset::values_of_group(&decoder, source, META, &wanted)?,
        is_big_endian: false,
    })
}

impl Header {
    /// Whether it is there, whatever its value.
    pub(super) fn has(&self, tag: Tag) -> bool {
        self.values.contains_key(&tag)
    }

    /// A text, without its padding. None: absent, empty, or of an unreadable character set.
    pub(super) fn text(&self, tag: Tag) -> Option<String> {
        let bytes = self.values.get(&tag)?;
        let sets = self.values.get(&CHARACTER_SET);
        let text = character_set::decode(bytes, sets.map_or(&[], Vec::as_slice))?;
        let text = text.replace(char::is_control, " ");
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// The first value of what is written as text and made of letters and digits.
    pub(super) fn value(&self, tag: Tag) -> Option<String> {
        let text = String::from_utf8(self.values.get(&tag)?.clone()).ok()?;
        let first = text.split('\\').next()?.trim_matches(['\0', ' ']);
        (!first.is_empty()).then(|| first.to_owned())
    }

    /// The first value of a text that is a number.
    pub(super) fn number<T: FromStr>(&self, tag: Tag) -> Option<T> {
        self.value(tag)?.parse().ok()
    }

    /// The first of numbers of 16 bits.
    pub(super) fn short(&self, tag: Tag) -> Option<u16> {
        let bytes = self.values.get(&tag)?.first_chunk::<2>()?;
        Some(if self.is_big_endian {
            u16::from_be_bytes(*bytes)
        } else {
            u16::from_le_bytes(*bytes)
        })
    }
}

impl From<Malformed> for SkipReason {
    fn from(_: Malformed) -> Self {
        Self::Malformed
    }
}
