//! In which directions a schema travels.

/// In which directions a schema travels; several may be true.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "five independent facts")]
pub struct Usage {
    /// In the body of a request other than PATCH.
    pub request: bool,
    /// In the body of a PATCH.
    pub patch: bool,
    /// In the reply of an operation.
    pub response: bool,
    /// In a webhook event.
    pub event: bool,
    /// In the reply to a webhook event.
    pub reply: bool,
}

impl Usage {
    /// Returns true if users of the client build values of it.
    pub fn is_built_by_users(self) -> bool {
        self.request || self.patch || self.reply
    }

    /// Returns true if it exists for PATCH bodies alone, where null and absent differ.
    pub fn is_patch_only(self) -> bool {
        self.patch && !(self.request || self.response || self.event || self.reply)
    }
}
