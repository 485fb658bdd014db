//! Headers of DICOM files, and DICOM JSON.

use std::io::{self, Cursor, Read};

use crate::webhooks::Check;
use crate::webhooks::dicom::{
    Input, MetadataError, MetadataReader, SkipReason, StudyMetadata, describe_input,
};

/// Reads a DICOM file.
///
/// # Panics
/// If its manifest is not valid, if a reason for skipping it holds a piece of its values, or if
/// reading it byte by byte gives another result.
pub fn dicom(input: &[u8]) {
    let length = input.len() as u64;
    let described = describe_input(Cursor::new(input), length);
    match &described {
        Ok(manifest) => assert_eq!(manifest.check(), Ok(())),
        Err(SkipReason::Doubtful(element)) => assert!(is_form(element.form()), "{element}"),
        Err(reason) => assert!(reason.to_string().is_ascii(), "{reason}"),
    }
    assert_eq!(
        describe_input(ByteByByte(Cursor::new(input)), length),
        described
    );
}

/// The metadata of a study.
///
/// # Panics
/// When the manifest is not valid, when the reason that an object is left out has a piece of its values,
/// or when reading it byte by byte gives something else.
pub fn dicom_json(input: &[u8]) {
    let read = read_json(input, input.len());
    let skipped = match &read {
        Ok(study) => {
            assert_eq!(study.manifest.check(), Ok(()));
            &study.skipped[..]
        }
        Err(MetadataError::NothingDescribed(skipped)) => skipped,
        Err(_) => &[],
    };
    for object in skipped {
        match object.reason() {
            SkipReason::Doubtful(element) => assert!(is_form(element.form()), "{element}"),
            reason => assert!(reason.to_string().is_ascii(), "{reason}"),
        }
    }
    let by_byte = read_json(input, 1);
    assert_eq!(format!("{by_byte:?}"), format!("{read:?}"));
}

fn read_json(input: &[u8], size: usize) -> Result<StudyMetadata, MetadataError> {
    let mut reader = MetadataReader::new();
    for chunk in input.chunks(size.max(1)) {
        reader.read(chunk)?;
    }
    reader.finish()
}

/// Letters and digits of a value do not show.
fn is_form(form: &str) -> bool {
    let is_in_words =
        form.ends_with(" bytes") || form.contains(" value") || form.starts_with("not ");
    let shows_nothing = |byte: u8| !byte.is_ascii_alphanumeric() || matches!(byte, b'9' | b'A');
    is_in_words || form == "a sequence" || form.bytes().all(shows_nothing)
}

/// A file of a system that gives little at once.
struct ByteByByte<'a>(Cursor<&'a [u8]>);

impl Read for ByteByByte<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let most = buffer.len().min(1);
        self.0.read(&mut buffer[..most])
    }
}

impl Input for ByteByByte<'_> {
    fn pass(&mut self, length: u64) -> io::Result<()> {
        self.0.pass(length)
    }
}
