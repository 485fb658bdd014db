//! [`InstanceUids`]

use std::fmt;

use avara_client::InvalidId;
use avara_client::types::{SeriesInstanceUid, SopInstanceUid, StudyInstanceUid};

/// The UIDs that name an object of an archive. They are well formed: digits and dots, at most 64
/// characters each.
///
/// ```
/// use avara_bridge::InstanceUids;
///
/// assert!(InstanceUids::new("2.25.1", "2.25.2", "2.25.3").is_ok());
/// assert!(InstanceUids::new("2.25.1", "..", "2.25.3").is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct InstanceUids {
    study: StudyInstanceUid,
    series: SeriesInstanceUid,
    instance: SopInstanceUid,
}

impl InstanceUids {
    /// Makes them of the study's, the series' and the object's own UID.
    ///
    /// # Errors
    /// When one of them is not a UID.
    pub fn new(
        study: impl AsRef<str>,
        series: impl AsRef<str>,
        instance: impl AsRef<str>,
    ) -> Result<Self, InvalidId> {
        Ok(Self {
            study: StudyInstanceUid::parse(study.as_ref())?,
            series: SeriesInstanceUid::parse(series.as_ref())?,
            instance: SopInstanceUid::parse(instance.as_ref())?,
        })
    }

    /// Returns the Study Instance UID.
    #[must_use]
    pub fn study(&self) -> &str {
        self.study.as_str()
    }

    /// Returns the Series Instance UID.
    #[must_use]
    pub fn series(&self) -> &str {
        self.series.as_str()
    }

    /// Returns the SOP Instance UID.
    #[must_use]
    pub fn instance(&self) -> &str {
        self.instance.as_str()
    }
}

/// The object's own UID.
impl fmt::Display for InstanceUids {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.instance())
    }
}
