//! The operations of the API: what each does to the world, and what it replies.

pub(crate) mod clinical_references;
mod customers;
pub(crate) mod external_reports;
mod extra_fields;
mod input;
pub(crate) mod invitations;
mod metadata;
mod natural_key;
mod page;
mod person;
mod removal;
pub(crate) mod reports;
pub(crate) mod sessions;
pub(crate) mod studies;
pub(crate) mod users;

use serde_json::{Value, json};

use super::World;
use super::links;
use super::records::{AutoScribe, Viewer};
use studies::{auto_scribe, external, viewer};

pub(crate) use input::{Input, Refusal};
pub(crate) use natural_key::natural_key;

/// Carries out an operation. A refusal has changed nothing.
pub(crate) fn execute(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let mut reply = carry_out(world, input)?;
    extra_fields::keep(world, input, &reply);
    extra_fields::show(world, input, &mut reply);
    Ok(reply)
}

#[rustfmt::skip] // a table
fn carry_out(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    match input.operation.id.as_str() {
        "viewer.studies.create" => viewer::create(world, input),
        "viewer.studies.list" => viewer::list(world, input),
        "viewer.studies.retrieve" => studies::retrieve::<Viewer>(world, input),
        "viewer.studies.retrieveByUid" => studies::retrieve_by_uid::<Viewer>(world, input),
        "viewer.studies.update" => viewer::update(world, input),
        "viewer.studies.cancel" => studies::set_cancelled::<Viewer>(world, input, true),
        "viewer.studies.uncancel" => studies::set_cancelled::<Viewer>(world, input, false),
        "viewer.studies.rerouteURL" => viewer::reroute_url(world, input),
        "viewer.users.invite" => users::invite::<Viewer>(world, input),
        "viewer.users.list" => users::list::<Viewer>(world, input),
        "viewer.users.retrieve" => users::retrieve::<Viewer>(world, input),
        "viewer.users.update" => users::update::<Viewer>(world, input),
        "viewer.users.revokeAccess" => users::set_locked_out::<Viewer>(world, input, true),
        "viewer.users.reactivate" => users::set_locked_out::<Viewer>(world, input, false),
        "viewer.users.invitations.list" => invitations::list::<Viewer>(world, input),
        "viewer.users.invitations.retrieve" => invitations::retrieve::<Viewer>(world, input),
        "viewer.users.invitations.update" => invitations::update::<Viewer>(world, input),
        "viewer.users.invitations.revoke" => invitations::revoke::<Viewer>(world, input),
        "autoScribe.studies.create" => auto_scribe::create(world, input),
        "autoScribe.studies.list" => auto_scribe::list(world, input),
        "autoScribe.studies.retrieve" => studies::retrieve::<AutoScribe>(world, input),
        "autoScribe.studies.retrieveByUid" => studies::retrieve_by_uid::<AutoScribe>(world, input),
        "autoScribe.studies.update" => auto_scribe::update(world, input),
        "autoScribe.studies.cancel" => studies::set_cancelled::<AutoScribe>(world, input, true),
        "autoScribe.studies.uncancel" => studies::set_cancelled::<AutoScribe>(world, input, false),
        "autoScribe.studies.rerouteURL" => auto_scribe::reroute_url(world, input),
        "autoScribe.studies.viewerOnlyRerouteURL" => auto_scribe::viewer_only_reroute_url(world, input),
        "autoScribe.studies.external.create" => external::create(world, input),
        "autoScribe.studies.external.delete" => external::delete(world, input),
        "autoScribe.studies.external.reports.create" => external_reports::create(world, input),
        "autoScribe.studies.external.reports.list" => external_reports::list(world, input),
        "autoScribe.studies.external.reports.retrieve" => external_reports::retrieve(world, input),
        "autoScribe.reports.list" => reports::list(world, input),
        "autoScribe.reports.addendum" => reports::open_addendum(world, input),
        "autoScribe.reports.cancelAddendum" => reports::cancel_addendum(world, input),
        "autoScribe.reports.pdf" => reports::pdf(world, input),
        "autoScribe.reports.text" => reports::plain_text(world, input),
        "autoScribe.clinicalReferences.create" => clinical_references::create(world, input),
        "autoScribe.clinicalReferences.list" => clinical_references::list(world, input),
        "autoScribe.clinicalReferences.retrieve" => clinical_references::retrieve(world, input),
        "autoScribe.clinicalReferences.retrieveByExternalReferenceID" => clinical_references::retrieve_by_external_id(world, input),
        "autoScribe.clinicalReferences.update" => clinical_references::update(world, input),
        "autoScribe.clinicalReferences.delete" => clinical_references::delete(world, input),
        "autoScribe.users.invite" => users::invite::<AutoScribe>(world, input),
        "autoScribe.users.list" => users::list::<AutoScribe>(world, input),
        "autoScribe.users.retrieve" => users::retrieve::<AutoScribe>(world, input),
        "autoScribe.users.update" => users::update::<AutoScribe>(world, input),
        "autoScribe.users.revokeAccess" => users::set_locked_out::<AutoScribe>(world, input, true),
        "autoScribe.users.reactivate" => users::set_locked_out::<AutoScribe>(world, input, false),
        "autoScribe.users.invitations.list" => invitations::list::<AutoScribe>(world, input),
        "autoScribe.users.invitations.retrieve" => invitations::retrieve::<AutoScribe>(world, input),
        "autoScribe.users.invitations.update" => invitations::update::<AutoScribe>(world, input),
        "autoScribe.users.invitations.revoke" => invitations::revoke::<AutoScribe>(world, input),
        "viewer.ephemeralSessions.create" | "autoScribe.ephemeralSessions.create" => sessions::create(world, input),
        "express.create" => customers::create(world, input),
        "express.list" => customers::list(world, input),
        "express.retrieve" => customers::retrieve(world, input),
        "express.update" => customers::update(world, input),
        "express.deactivate" => customers::set_active(world, input, false),
        "express.reactivate" => customers::set_active(world, input, true),
        "express.users.add" => customers::add_user(world, input),
        "express.users.remove" => customers::remove_user(world, input),
        _ => Err(Refusal::not_implemented()),
    }
}

/// Returns the reply of operations that return a link.
fn link(world: &World, input: &Input<'_>, path: &str) -> Value {
    json!({ "url": links::url(world, input.base_url, input.time(), path) })
}

/// Returns the reply of operations that have nothing to show.
fn done() -> Value {
    json!({ "success": true, "message": "Done." })
}
