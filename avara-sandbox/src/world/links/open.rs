//! A link that is followed.

use super::build::{Target, signature};
use super::pdf;
use crate::world::World;
use crate::world::data::Product;
use crate::world::operations::{Refusal, external_reports, reports, sessions, studies, users};
use crate::world::records::{AutoScribe, Occurrence, Time, Viewer};

/// What a followed link answers with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LinkReply {
    pub(crate) content_type: &'static str,
    pub(crate) body: Vec<u8>,
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
            world.occurrences.push(Occurrence::ViewerStudyOpened(seq));
            Ok(page(&format!("The Viewer shows {study}.")))
        }
        Target::Dictation { study, user } => {
            let seq = studies::find::<AutoScribe>(world, &study)?;
            admit(world, &user)?;
            world
                .occurrences
                .push(Occurrence::AutoScribeStudyOpened(seq));
            Ok(page(&format!("AutoScribe shows {study} to {user}.")))
        }
        Target::ViewOnly { study, user } => {
            let seq = studies::find::<AutoScribe>(world, &study)?;
            user.map_or(Ok(()), |user| admit(world, &user))?;
            world
                .occurrences
                .push(Occurrence::AutoScribeStudyOpened(seq));
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
