//! The objects and elements of metadata that are not in a manifest, and why.

use super::{DoubtfulElement, SkipReason};
use crate::types::SopInstanceUid;

/// An object that a manifest does not describe.
#[derive(Clone, Debug)]
pub struct SkippedObject {
    pub(super) sop_instance_uid: Option<SopInstanceUid>,
    pub(super) reason: SkipReason,
}

impl SkippedObject {
    /// Returns the UID of the object, if it has one that is well formed.
    #[must_use]
    pub const fn sop_instance_uid(&self) -> Option<&SopInstanceUid> {
        self.sop_instance_uid.as_ref()
    }

    /// Returns the reason why it is not described.
    #[must_use]
    pub const fn reason(&self) -> &SkipReason {
        &self.reason
    }
}

/// An element of a described object that the manifest leaves out, because its value is in doubt. Viewers
/// show the image as if the object had none.
#[derive(Clone, Debug)]
pub struct OmittedElement {
    pub(super) sop_instance_uid: Option<SopInstanceUid>,
    pub(super) element: DoubtfulElement,
}

impl OmittedElement {
    /// Returns the UID of the object.
    #[must_use]
    pub const fn sop_instance_uid(&self) -> Option<&SopInstanceUid> {
        self.sop_instance_uid.as_ref()
    }

    /// Returns the element, and the form of its value.
    #[must_use]
    pub const fn element(&self) -> &DoubtfulElement {
        &self.element
    }
}
