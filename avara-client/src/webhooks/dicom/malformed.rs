//! A walk that cannot continue.

/// The file is damaged, or none of DICOM's.
pub(super) struct Malformed;

impl<E: std::error::Error> From<E> for Malformed {
    fn from(_: E) -> Self {
        Self
    }
}
