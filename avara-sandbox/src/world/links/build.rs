//! What a link leads to, and the link to it.

use crate::world::World;
use crate::world::records::Time;
use crate::world::store::hash;

/// Where links begin, after the base URL.
pub(crate) const PREFIX: &str = "/__sandbox/links/";

/// The documentation states an hour for links to reports only.
const VALID_FOR_SECONDS: i64 = 60 * 60;

/// What a link leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    ViewerStudy { study: String },
    Dictation { study: String, user: String },
    ViewOnly { study: String, user: Option<String> },
    ReportPdf { report: String },
    ExternalFile { report: String },
    Session { token: String },
}

impl Target {
    fn path(&self) -> String {
        match self {
            Self::ViewerStudy { study } => format!("viewer/{study}"),
            Self::Dictation { study, user } => format!("auto-scribe/{study}/{user}"),
            Self::ViewOnly { study, user: None } => format!("view-only/{study}"),
            Self::ViewOnly {
                study,
                user: Some(user),
            } => format!("view-only/{study}/{user}"),
            Self::ReportPdf { report } => format!("reports/{report}.pdf"),
            Self::ExternalFile { report } => format!("external-reports/{report}.pdf"),
            Self::Session { token } => format!("sessions/{token}"),
        }
    }

    /// Returns what a path leads to.
    pub(crate) fn read(path: &str) -> Option<Self> {
        let parts: Vec<&str> = path.split('/').collect();
        let own = str::to_owned;
        Some(match *parts.as_slice() {
            ["viewer", study] => Self::ViewerStudy { study: own(study) },
            ["auto-scribe", study, user] => Self::Dictation {
                study: own(study),
                user: own(user),
            },
            ["view-only", study] => Self::ViewOnly {
                study: own(study),
                user: None,
            },
            ["view-only", study, user] => Self::ViewOnly {
                study: own(study),
                user: Some(own(user)),
            },
            ["reports", file] => Self::ReportPdf {
                report: own(file.strip_suffix(".pdf")?),
            },
            ["external-reports", file] => Self::ExternalFile {
                report: own(file.strip_suffix(".pdf")?),
            },
            ["sessions", token] => Self::Session { token: own(token) },
            _ => return None,
        })
    }
}

/// A signed link to something.
pub(crate) fn url(world: &World, base_url: &str, now: Time, target: &Target) -> String {
    signed(world, base_url, target, now.plus_seconds(VALID_FOR_SECONDS))
}

/// A signed link that works until `expiry`.
pub(crate) fn signed(world: &World, base_url: &str, target: &Target, expiry: Time) -> String {
    // Rounded up: a link must not end before what it leads to.
    let expires = expiry.plus_millis(999).millis().div_euclid(1000);
    let path = target.path();
    let signature = signature(world, &path, expires);
    format!("{base_url}{PREFIX}{path}?expires={expires}&signature={signature}")
}

/// Looks like a signature and tells a changed link; it is no secret.
pub(crate) fn signature(world: &World, path: &str, expires: i64) -> String {
    let signed = format!("{path}?{expires}");
    let (high, low) = (
        hash(world.seed, signed.as_bytes()),
        hash(!world.seed, signed.as_bytes()),
    );
    format!("{high:016x}{low:016x}")
}
