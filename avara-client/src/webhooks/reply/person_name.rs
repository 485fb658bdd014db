//! Person names as DICOM writes them.

use std::fmt;

/// A person's name in its parts, which becomes DICOM's `LAST^FIRST^MIDDLE^PREFIX^SUFFIX`.
///
/// `^`, `=` and `\` part names and values in DICOM; inside a part they are written as a space.
///
/// ```
/// use avara_client::webhooks::PersonName;
///
/// assert_eq!(PersonName::new("Patient", "Test").to_string(), "Patient^Test");
/// let name = PersonName::new("Patient", "Test").prefix("Dr");
/// assert_eq!(String::from(name), "Patient^Test^^Dr");
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PersonName([String; 5]);

impl PersonName {
    /// Creates a name from the family name and the given name; either may be empty.
    pub fn new(family: impl AsRef<str>, given: impl AsRef<str>) -> Self {
        Self::default().part(0, family).part(1, given)
    }

    /// Sets the middle name.
    #[must_use]
    pub fn middle(self, middle: impl AsRef<str>) -> Self {
        self.part(2, middle)
    }

    /// Sets the prefix, such as `Dr`.
    #[must_use]
    pub fn prefix(self, prefix: impl AsRef<str>) -> Self {
        self.part(3, prefix)
    }

    /// Sets the suffix, such as `Jr`.
    #[must_use]
    pub fn suffix(self, suffix: impl AsRef<str>) -> Self {
        self.part(4, suffix)
    }

    fn part(mut self, index: usize, text: impl AsRef<str>) -> Self {
        self.0[index] = text.as_ref().trim().replace(['^', '=', '\\'], " ");
        self
    }
}

impl fmt::Display for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.join("^").trim_end_matches('^'))
    }
}

/// Hides the name, which is private.
impl fmt::Debug for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PersonName(<redacted>)")
    }
}

impl From<PersonName> for String {
    fn from(name: PersonName) -> Self {
        name.to_string()
    }
}
