//! [`With`]: settings of a builder that may be missing.

pub(crate) trait With: Sized {
    /// Sets a value, if there is one.
    fn with<T>(self, value: Option<T>, set: impl FnOnce(Self, T) -> Self) -> Self {
        match value {
            Some(value) => set(self, value),
            None => self,
        }
    }
}

impl<T> With for T {}
