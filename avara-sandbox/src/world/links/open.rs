//! A link that is followed.

use super::build::signature;
use super::pdf;
use crate::world::World;
use crate::world::data::Product;
use crate::world::operations::{Refusal, external_reports, reports, sessions, studies, users};
use crate::world::records::{AutoScribe, Occurrence, Time, Viewer};

/// The answer to a followed link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LinkReply {
    pub(crate) content_type: &'static str,
    pub(crate) body: Vec<u8>,
}

/// Follows a link, which is given as what comes after [`PREFIX`].
pub(crate) fn follow(world: &mut World, link: &str, now: Time) -> Result<LinkReply, Refusal> {
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
    open(world, path, now)
}

fn unknown() -> Refusal {
    Refusal::not_found("Link not found.")
}

fn open(world: &mut World, path: &str, now: Time) -> Result<LinkReply, Refusal> {
    let parts: Vec<&str> = path.split('/').collect();
    match *parts.as_slice() {
        ["viewer", study] => {
            let seq = studies::find::<Viewer>(world, study)?;
            world.occurrences.push(Occurrence::ViewerStudyOpened(seq));
            Ok(page(&format!("The Viewer shows {study}.")))
        }
        ["auto-scribe", study, user] => {
            show_images(world, study, Some(user))?;
            Ok(page(&format!("AutoScribe shows {study} to {user}.")))
        }
        ["view-only", study, ref user @ ..] => {
            show_images(world, study, user.first().copied())?;
            Ok(page(&format!("AutoScribe shows the images of {study}.")))
        }
        ["reports", file] => {
            let seq = reports::find(world, id_of(file))?;
            let text = reports::text(world, seq);
            Ok(pdf_of(text.as_deref().unwrap_or(id_of(file))))
        }
        ["external-reports", file] => {
            let seq = external_reports::find(world, id_of(file))?;
            let file = world.external_reports.get(seq).file.as_ref();
            let file = file.ok_or_else(|| Refusal::not_found("The report has no file."))?;
            Ok(pdf_of(&format!(
                "Placeholder for {}; Avara would fetch the real file.",
                file.name
            )))
        }
        ["sessions", token] => {
            let retrieval_id = sessions::open(world, token, now)?;
            Ok(page(&format!("The session for {retrieval_id} is open.")))
        }
        _ => Err(unknown()),
    }
}

fn id_of(file: &str) -> &str {
    file.strip_suffix(".pdf").unwrap_or_default()
}

/// Shows the images of a study, unless its user was removed or locked out after the link was made.
fn show_images(world: &mut World, study: &str, user: Option<&str>) -> Result<(), Refusal> {
    let seq = studies::find::<AutoScribe>(world, study)?;
    if let Some(user) = user {
        users::find_with_access(&AutoScribe::of(world).users, user)
            .map_err(|refusal| Refusal::forbidden(refusal.message))?;
    }
    world
        .occurrences
        .push(Occurrence::AutoScribeStudyOpened(seq));
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
