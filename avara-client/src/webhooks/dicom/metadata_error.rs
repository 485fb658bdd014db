//! [`MetadataError`]

use std::error::Error;
use std::fmt;

use super::skipped;
use super::skipped_object::SkippedObject;
use crate::types::StudyInstanceUid;

/// The reason why metadata have no manifest. It holds nothing of the metadata but UIDs.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MetadataError {
    /// They are not DICOM JSON, in this way.
    Malformed(&'static str),
    /// There are more objects than this, which is the limit.
    TooManyObjects(usize),
    /// The objects are of more than one study: these.
    SeveralStudies(Vec<StudyInstanceUid>),
    /// No object can be described: all were skipped, or there is none.
    NothingDescribed(Vec<SkippedObject>),
}

impl fmt::Display for MetadataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(problem) => write!(f, "the metadata are not DICOM JSON: {problem}"),
            Self::TooManyObjects(most) => write!(f, "the study has more than {most} objects"),
            Self::SeveralStudies(uids) => {
                write!(f, "the metadata are of {} studies", uids.len())
            }
            Self::NothingDescribed(skipped) if skipped.is_empty() => {
                f.write_str("there is no object")
            }
            Self::NothingDescribed(skipped) => {
                write!(f, "none of {} objects can be described: ", skipped.len())?;
                skipped::write_reasons(f, skipped.iter().map(SkippedObject::reason))
            }
        }
    }
}

impl Error for MetadataError {}
