//! Operations on invitations: open until they are accepted, declined, revoked or expired.

use serde_json::Value;

use super::input::{Input, Refusal};
use super::{done, page, person, removal};
use crate::world::World;
use crate::world::data::{CLINIC_ID, Product, ProductData};
use crate::world::records::{
    Creator, Invitation, InvitationStatus, Source, Standing, Time, day_of,
};
use crate::world::store::{Field, Query, RecordId, Store};

/// Returns the invitation that a user can still accept.
pub(crate) fn open_for(
    invitations: &Store<Invitation>,
    user: RecordId,
    now: Time,
) -> Option<RecordId> {
    let newest = newest_of(invitations, user)?;
    invitations.get(newest).is_open(now).then_some(newest)
}

fn newest_of(invitations: &Store<Invitation>, user: RecordId) -> Option<RecordId> {
    invitations.with(Field::User.of(Some(user))).next_back()
}

pub(crate) fn list<P: Product>(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let data = P::of(world);
    let mut query = Query::of(&data.invitations);
    if let Some(statuses) = input.query_list("status") {
        let statuses = statuses.into_iter().filter_map(InvitationStatus::named);
        query = query.having_any(statuses.map(|status| Field::Status.is(status.number())));
    }
    if let Some(id) = input.query_text("userId") {
        query = query.having_any(data.users.find(id).map(|user| Field::User.of(Some(user))));
    }
    let (first, last) = (day(input, "startDate")?, day(input, "endDate")?);
    if first.is_some() || last.is_some() {
        let (first, last) = (first.unwrap_or(i64::MIN), last.unwrap_or(i64::MAX));
        query = query.between(Field::CreatedDay, first, last);
    }
    if let Some(lapsed) = lapsed_filter(input) {
        let now = input.time();
        query = query.checked(move |invitation| invitation.has_lapsed(now) == lapsed);
    }
    page::reply(input, &query, "invitations", |seq| show(world, data, seq))
}

fn day(input: &Input<'_>, name: &str) -> Result<Option<i64>, Refusal> {
    let Some(text) = input.query_text(name) else {
        return Ok(None);
    };
    let day = day_of(text);
    day.map(Some)
        .ok_or_else(|| Refusal::unacceptable(format!("{name} must be a date (YYYY-MM-DD).")))
}

fn lapsed_filter(input: &Input<'_>) -> Option<bool> {
    match input.query_text("expired")? {
        "expired" => Some(true),
        "not-expired" => Some(false),
        _ => None,
    }
}

pub(crate) fn retrieve<P: Product>(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let data = P::of(world);
    let invitation = by_id(&data.invitations, input.path_text("invitationId"))?;
    Ok(show(world, data, invitation))
}

pub(crate) fn update<P: Product>(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let now = input.time();
    let ProductData {
        users, invitations, ..
    } = P::of_mut(world);
    let seq = by_id(invitations, input.path_text("invitationId"))?;
    let invitation = invitations.get(seq);
    require_open(invitation, now)?;
    let (user, person) = (
        invitation.user,
        person::changed(&invitation.person, input.body)?,
    );
    if !input.body.is_empty() {
        users.change(user, |user| {
            if user.standing == Standing::Invited {
                user.person = person.clone();
            }
        });
        invitations.change(seq, |invitation| invitation.describe(person, now));
    }
    Ok(show(world, P::of(world), seq))
}

fn require_open(invitation: &Invitation, now: Time) -> Result<(), Refusal> {
    if invitation.is_open(now) {
        Ok(())
    } else {
        Err(Refusal::conflict("The invitation is no longer open."))
    }
}

/// Accepts or declines an invitation. No operation of the API does that: people do.
pub(crate) fn answer<P: Product>(
    world: &mut World,
    id: &str,
    accepted: bool,
    now: Time,
) -> Result<(), Refusal> {
    let data = P::of_mut(world);
    let seq = by_id(&data.invitations, id)?;
    require_open(data.invitations.get(seq), now)?;
    if accepted {
        let user = close(&mut data.invitations, seq, InvitationStatus::Accepted, now);
        data.users.change(user, |user| {
            if user.standing == Standing::Invited {
                user.standing = Standing::Accepted;
            }
        });
    } else {
        let user = close(&mut data.invitations, seq, InvitationStatus::Rejected, now);
        remove_invited::<P>(world, user, now);
    }
    Ok(())
}

/// Ends an invitation. Gives the user it was for.
fn close(
    invitations: &mut Store<Invitation>,
    seq: RecordId,
    status: InvitationStatus,
    now: Time,
) -> RecordId {
    invitations.change(seq, |invitation| {
        invitation.status = status;
        invitation.updated = now;
        invitation.user
    })
}

/// Removes the user of an invitation that came to nothing, unless one before was accepted.
fn remove_invited<P: Product>(world: &mut World, user: RecordId, now: Time) {
    if P::of(world).users.get(user).standing == Standing::Invited {
        removal::remove_user::<P>(world, user, now);
    }
}

pub(crate) fn revoke<P: Product>(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let now = input.time();
    let data = P::of_mut(world);
    let seq = named(data, input)?;
    match data.invitations.get(seq).status {
        InvitationStatus::Revoked => return Ok(done()),
        InvitationStatus::Sent => {}
        InvitationStatus::Accepted | InvitationStatus::Rejected => {
            return Err(Refusal::conflict(
                "The invitation has already been answered.",
            ));
        }
    }
    let user = close(&mut data.invitations, seq, InvitationStatus::Revoked, now);
    remove_invited::<P>(world, user, now);
    Ok(done())
}

/// Returns the invitation that a body names by its id, its user or both.
fn named<P: Product>(data: &ProductData<P>, input: &Input<'_>) -> Result<RecordId, Refusal> {
    let invitations = &data.invitations;
    let (id, user) = (input.body_text("invitationId"), input.body_text("userId"));
    if let Some(id) = id {
        let seq = by_id(invitations, id)?;
        let is_for = |user| data.users.ids.seq(user) == Some(invitations.get(seq).user);
        if !user.is_none_or(is_for) {
            return Err(Refusal::unacceptable("The invitation is for another user."));
        }
        return Ok(seq);
    }
    let user = user.and_then(|user| data.users.find(user));
    let newest = user.and_then(|user| newest_of(invitations, user));
    newest.ok_or_else(|| Refusal::not_found("No invitation found for this user."))
}

fn by_id(invitations: &Store<Invitation>, id: &str) -> Result<RecordId, Refusal> {
    invitations
        .find(id)
        .ok_or_else(|| Refusal::not_found("Invitation not found."))
}

fn show<P: Product>(world: &World, data: &ProductData<P>, seq: RecordId) -> Value {
    let invitation = data.invitations.get(seq);
    let mut shown = invitation.person.show();
    shown["clinicId"] = CLINIC_ID.into();
    shown["createdAt"] = invitation.created.text().into();
    shown["expiry"] = invitation.expiry.map(Time::text).into();
    shown["invitationId"] = data.invitations.ids.id(seq).into();
    shown["status"] = invitation.status.text().into();
    shown["updatedAt"] = invitation.updated.text().into();
    shown["userId"] = data.users.ids.id(invitation.user).into();
    match invitation.inviter {
        Creator::User(user) => {
            shown["invitedSource"] = Source::Dashboard.text().into();
            shown["inviterId"] = data.users.ids.id(user).into();
        }
        Creator::Key(key) => {
            shown["invitedSource"] = Source::Api.text().into();
            shown["inviterId"] = Value::Null;
            shown["invitedByApiKeyId"] = world.keys.get(key).into();
        }
    }
    shown
}
