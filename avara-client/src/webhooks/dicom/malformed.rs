//! A walk that cannot go on.

/// The file is damaged, or none of DICOM's.
pub(super) struct Malformed;

impl<E: std::error::Error> From<E> for Malformed {
    fn from(_: E) -> Self {
        Self
    }
}
