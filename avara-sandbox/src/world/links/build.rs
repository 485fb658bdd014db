//! Links, and the paths that they are made of.

use crate::world::World;
use crate::world::records::Time;
use crate::world::store::hash;

/// Where links begin, after the base URL.
pub(crate) const PREFIX: &str = "/__sandbox/links/";

/// The documentation states an hour for links to reports only.
const VALID_FOR_SECONDS: i64 = 60 * 60;

/// Returns the path of a link to a study in the Viewer.
pub(crate) fn viewer(study: &str) -> String {
    format!("viewer/{study}")
}

/// Returns the path of a link to a study that a user is to report on.
pub(crate) fn dictation(study: &str, user: &str) -> String {
    format!("auto-scribe/{study}/{user}")
}

/// Returns the path of a link to the images of a study, for a user or for anybody.
pub(crate) fn view_only(study: &str, user: Option<&str>) -> String {
    match user {
        Some(user) => format!("view-only/{study}/{user}"),
        None => format!("view-only/{study}"),
    }
}

/// Returns the path of a link to a report.
pub(crate) fn report(report: &str) -> String {
    format!("reports/{report}.pdf")
}

/// Returns the path of a link to the file of an external report.
pub(crate) fn external_file(report: &str) -> String {
    format!("external-reports/{report}.pdf")
}

/// Returns the path of a link to an ephemeral session.
pub(crate) fn session(token: &str) -> String {
    format!("sessions/{token}")
}

/// Returns a signed link that works for an hour.
pub(crate) fn url(world: &World, base_url: &str, now: Time, path: &str) -> String {
    signed(world, base_url, path, now.plus_seconds(VALID_FOR_SECONDS))
}

/// Returns a signed link that works until `expiry`.
pub(crate) fn signed(world: &World, base_url: &str, path: &str, expiry: Time) -> String {
    // Rounded up: a link must not end before what it leads to.
    let expires = expiry.plus_millis(999).millis().div_euclid(1000);
    let signature = signature(world, path, expires);
    format!("{base_url}{PREFIX}{path}?expires={expires}&signature={signature}")
}

/// Returns a checksum that looks like a signature: it shows that a link was changed, and is not
/// secret.
pub(crate) fn signature(world: &World, path: &str, expires: i64) -> String {
    let signed = format!("{path}?{expires}");
    let (high, low) = (
        hash(world.seed, signed.as_bytes()),
        hash(!world.seed, signed.as_bytes()),
    );
    format!("{high:016x}{low:016x}")
}
