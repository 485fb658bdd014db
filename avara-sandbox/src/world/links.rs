//! Links that carry their own credentials. They lead to the sandbox, which plays the browser's
//! part: following one causes the events that opening it causes.
//!
//! A link says all there is to know and is signed, so none has to be kept.

use serde_json::{Value, json};

use super::input::{Input, Refusal};
use super::mix::hash;
use super::product::Product;
use super::studies::auto_scribe::AutoScribe;
use super::studies::viewer::Viewer;
use super::time::Time;
use super::{World, events, external_reports, pdf, reports, sessions, studies, users};

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

/// What a followed link answers with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LinkReply {
    pub(crate) content_type: &'static str,
    pub(crate) body: Vec<u8>,
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

    fn read(path: &str) -> Option<Self> {
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

/// The reply of operations that return a link.
pub(crate) fn reply(world: &World, input: &Input<'_>, target: &Target) -> Value {
    json!({ "url": url(world, input.base_url, input.time(), target) })
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
fn signature(world: &World, path: &str, expires: i64) -> String {
    let signed = format!("{path}?{expires}");
    let (high, low) = (
        hash(world.seed, signed.as_bytes()),
        hash(!world.seed, signed.as_bytes()),
    );
    format!("{high:016x}{low:016x}")
}

/// Follows a link, which is given as what comes after [`PREFIX`].
pub(crate) fn follow(world: &mut World, link: &str, now: Time) -> Result<LinkReply, Refusal> {
    let unknown = || Refusal::not_found("Link not found.");
    let (path, query) = link.split_once('?').ok_or_else(unknown)?;
    let (expires, signed) = query
        .strip_prefix("expires=")
        .and_then(|query| query.split_once("&signature="))
        .ok_or_else(unknown)?;
    let expires: i64 = expires.parse().map_err(|_| unknown())?;
    if signed != signature(world, path, expires) {
        return Err(Refusal::forbidden("The link's signature is not valid."));
    }
    if now.millis().div_euclid(1000) >= expires {
        return Err(Refusal::gone("The link has expired."));
    }
    open(world, Target::read(path).ok_or_else(unknown)?, now)
}

fn open(world: &mut World, target: Target, now: Time) -> Result<LinkReply, Refusal> {
    match target {
        Target::ViewerStudy { study } => {
            let seq = studies::find::<Viewer>(world, &study)?;
            events::images_wanted::<Viewer>(world, seq);
            Ok(page(&format!("The Viewer shows {study}.")))
        }
        Target::Dictation { study, user } => {
            let seq = studies::find::<AutoScribe>(world, &study)?;
            admit(world, &user)?;
            events::images_wanted::<AutoScribe>(world, seq);
            Ok(page(&format!("AutoScribe shows {study} to {user}.")))
        }
        Target::ViewOnly { study, user } => {
            let seq = studies::find::<AutoScribe>(world, &study)?;
            user.map_or(Ok(()), |user| admit(world, &user))?;
            events::images_wanted::<AutoScribe>(world, seq);
            Ok(page(&format!("AutoScribe shows the images of {study}.")))
        }
        Target::ReportPdf { report } => {
            let seq = reports::find(world, &report)?;
            Ok(pdf_of(
                &reports::text(world, seq).unwrap_or_else(|| report.clone()),
            ))
        }
        Target::ExternalFile { report } => {
            let seq = external_reports::find(world, &report)?;
            let file = world.external_reports.get(seq).file.as_ref();
            let file = file.ok_or_else(|| Refusal::not_found("The report has no file."))?;
            Ok(pdf_of(&format!(
                "Placeholder for {}; Avara would fetch the real file.",
                file.name
            )))
        }
        Target::Session { token } => {
            let retrieval_id = sessions::open(world, &token, now)?;
            Ok(page(&format!("The session for {retrieval_id} is open.")))
        }
    }
}

/// Refuses a user who was removed or locked out after the link was made.
fn admit(world: &World, user: &str) -> Result<(), Refusal> {
    users::find_with_access(&AutoScribe::of(world).users, user)
        .map_err(|refusal| Refusal::forbidden(refusal.message))?;
    Ok(())
}

fn page(text: &str) -> LinkReply {
    LinkReply {
        content_type: "text/plain; charset=utf-8",
        body: format!("{text}\n").into_bytes(),
    }
}

fn pdf_of(text: &str) -> LinkReply {
    LinkReply {
        content_type: "application/pdf",
        body: pdf::of(text),
    }
}
