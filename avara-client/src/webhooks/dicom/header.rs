//! The header of a DICOM file: its preamble, what it says about itself, and its elements.

use std::fs::{self, File};
use std::path::Path;

use dicom_core::Tag;

use super::SkipReason;
use super::dataset;
use super::element::{Encoding, is_data_set};
use super::elements::{Elements, SOP_INSTANCE_UID, WANTED};
use super::inflated::inflated;
use super::malformed::Malformed;
use super::source::{Input, Source};
use super::value::Values;

/// The group of the file meta information.
const META: u16 = 0x0002;
const MEDIA_STORAGE_SOP_CLASS_UID: Tag = Tag(META, 0x0002);
const TRANSFER_SYNTAX_UID: Tag = Tag(META, 0x0010);

const MAGIC: &[u8] = b"DICM";

/// How many bytes of anything are before the magic word.
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

/// Reads the header of a file. Only plain files are opened: a pipe would wait for ever.
pub(super) fn of_file(path: &Path) -> Result<Elements, SkipReason> {
    let unreadable = |error: std::io::Error| SkipReason::Unreadable(error.kind());
    let metadata = fs::metadata(path).map_err(unreadable)?;
    if !metadata.is_file() {
        return Err(SkipReason::NotAFile);
    }
    let file = File::open(path).map_err(unreadable)?;
    read(file, metadata.len())
}

pub(super) fn read<I: Input>(input: I, length: u64) -> Result<Elements, SkipReason> {
    let mut source = Source::new(input, length);
    let header = read_source(&mut source);
    match source.failure {
        Some(kind) => Err(SkipReason::Unreadable(kind)),
        None => header,
    }
}

fn read_source<I: Input>(source: &mut Source<I>) -> Result<Elements, SkipReason> {
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
fn read_data<I: Input>(source: &mut Source<I>) -> Result<Elements, SkipReason> {
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
    match values.map(Elements::from) {
        Ok(header) if is_known || header.has(SOP_INSTANCE_UID) => Ok(header),
        Err(Malformed) if is_known => Err(SkipReason::Malformed),
        // It hides the header, or there is none.
        Ok(_) | Err(Malformed) => Err(SkipReason::TransferSyntax),
    }
}

/// The file meta information. How long it says it is, is not asked: some files do not say it, and
/// some are wrong.
fn meta<I: Input>(source: &mut Source<I>) -> Result<Values, Malformed> {
    let wanted = [MEDIA_STORAGE_SOP_CLASS_UID, TRANSFER_SYNTAX_UID];
    dataset::values_of_group(source, META, &wanted)
}

/// The data set. Its first element shows how it is written, which is not always as the file says;
/// of private transfer syntaxes nothing else does.
fn data_set<I: Input>(source: &mut Source<I>, syntax: &str) -> Result<Values, Malformed> {
    let said = Encoding {
        is_implicit: syntax == IMPLICIT_LITTLE_ENDIAN,
        is_big_endian: syntax == EXPLICIT_BIG_ENDIAN,
    };
    let encoding = said.of_data_set(source)?;
    dataset::values(source, encoding, WANTED)
}

impl From<Malformed> for SkipReason {
    fn from(_: Malformed) -> Self {
        Self::Malformed
    }
}
