//! Invitations: open until they are accepted, declined, withdrawn or lapsed.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::choice::choice;
use super::input::{Input, Refusal};
use super::interner::Symbol;
use super::person::{Person, Source};
use super::product::{Product, ProductData};
use super::query::Query;
use super::seq::Seq;
use super::store::{Field, Key, Record, Store};
use super::studies::Creator;
use super::texts::Texts;
use super::time::{Time, day_of};
use super::users::{self, Standing};
use super::{CLINIC_ID, World, done, page};

/// How long an invitation is open.
const OPEN_FOR_SECONDS: i64 = 7 * 24 * 60 * 60;

choice! {
    /// What became of an invitation.
    Status { Sent = "sent", Accepted = "accepted", Rejected = "rejected", Revoked = "revoked" }
}

/// An invitation to one product.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Invitation {
    /// The user it was made for.
    pub(crate) user: Seq,
    /// What the user will be once it is accepted.
    pub(crate) person: Person,
    pub(crate) status: Status,
    /// Who sent it.
    pub(crate) inviter: Creator,
    pub(crate) created: Time,
    pub(crate) updated: Time,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) expiry: Option<Time>,
}

impl Invitation {
    /// One that is sent through the API.
    pub(crate) fn by_key(user: Seq, person: Person, key: Symbol, now: Time) -> Self {
        Self {
            user,
            person,
            status: Status::Sent,
            inviter: Creator::Key(key),
            created: now,
            updated: now,
            expiry: Some(now.plus_seconds(OPEN_FOR_SECONDS)),
        }
    }

    /// Whether it can still be accepted.
    pub(crate) fn is_open(&self, now: Time) -> bool {
        self.status == Status::Sent && !self.has_lapsed(now)
    }

    fn has_lapsed(&self, now: Time) -> bool {
        self.expiry.is_some_and(|expiry| expiry <= now)
    }

    /// Changes what the user will be.
    pub(crate) fn describe(&mut self, person: Person, now: Time) {
        self.person = person;
        self.updated = now;
    }
}

impl Record for Invitation {
    fn keys(&self, _texts: &mut Texts, keys: &mut Vec<Key>) {
        keys.extend([
            Field::Listed.is(0),
            Field::Status.is(self.status.number()),
            Field::User.of(Some(self.user)),
            Field::CreatedDay.is(self.created.day()),
        ]);
    }
}

pub(super) fn execute<P: Product>(
    world: &mut World,
    method: &str,
    input: &Input<'_>,
) -> Option<Result<Value, Refusal>> {
    Some(match method {
        "list" => list::<P>(world, input),
        "retrieve" => retrieve::<P>(world, input),
        "update" => update::<P>(world, input),
        "revoke" => revoke::<P>(world, input),
        _ => return None,
    })
}

/// The invitation that a user can still accept.
pub(crate) fn open_for(invitations: &Store<Invitation>, user: Seq, now: Time) -> Option<Seq> {
    let newest = newest_of(invitations, user)?;
    invitations.get(newest).is_open(now).then_some(newest)
}

/// The latest invitation of a user.
fn newest_of(invitations: &Store<Invitation>, user: Seq) -> Option<Seq> {
    let place = invitations.having(Field::User.of(Some(user)))?.max()?;
    Seq::at(place as usize)
}

fn list<P: Product>(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let data = P::of(world);
    let mut query = Query::of(&data.invitations);
    if let Some(statuses) = input.query_list("status") {
        let statuses = statuses.into_iter().filter_map(Status::named);
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

fn retrieve<P: Product>(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let data = P::of(world);
    let invitation = by_id(&data.invitations, input.path_text("invitationId"))?;
    Ok(show(world, data, invitation))
}

fn update<P: Product>(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let now = input.time();
    let ProductData {
        users, invitations, ..
    } = P::of_mut(world);
    let seq = by_id(invitations, input.path_text("invitationId"))?;
    let invitation = invitations.get(seq);
    require_open(invitation, now)?;
    let (user, person) = (invitation.user, invitation.person.changed(input.body)?);
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
        let user = close(&mut data.invitations, seq, Status::Accepted, now);
        data.users.change(user, |user| {
            if user.standing == Standing::Invited {
                user.standing = Standing::Accepted;
            }
        });
    } else {
        let user = close(&mut data.invitations, seq, Status::Rejected, now);
        remove_invited::<P>(world, user, now);
    }
    Ok(())
}

/// Ends an invitation. Gives the user it was for.
fn close(invitations: &mut Store<Invitation>, seq: Seq, status: Status, now: Time) -> Seq {
    invitations.change(seq, |invitation| {
        invitation.status = status;
        invitation.updated = now;
        invitation.user
    })
}

/// Removes the user of an invitation that came to nothing, unless one before was accepted.
fn remove_invited<P: Product>(world: &mut World, user: Seq, now: Time) {
    if P::of(world).users.get(user).standing == Standing::Invited {
        users::remove::<P>(world, user, now);
    }
}

fn revoke<P: Product>(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let now = input.time();
    let data = P::of_mut(world);
    let seq = named(data, input)?;
    match data.invitations.get(seq).status {
        Status::Revoked => return Ok(done()),
        Status::Sent => {}
        Status::Accepted | Status::Rejected => {
            return Err(Refusal::conflict(
                "The invitation has already been answered.",
            ));
        }
    }
    let user = close(&mut data.invitations, seq, Status::Revoked, now);
    remove_invited::<P>(world, user, now);
    Ok(done())
}

/// The invitation that a body names by its id, its user or both.
fn named<P: Product>(data: &ProductData<P>, input: &Input<'_>) -> Result<Seq, Refusal> {
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
    let Some(user) = user else {
        return Err(Refusal::unacceptable("Provide invitationId or userId."));
    };
    let newest = data
        .users
        .find(user)
        .and_then(|user| newest_of(invitations, user));
    newest.ok_or_else(|| Refusal::not_found("No invitation found for this user."))
}

fn by_id(invitations: &Store<Invitation>, id: &str) -> Result<Seq, Refusal> {
    invitations
        .find(id)
        .ok_or_else(|| Refusal::not_found("Invitation not found."))
}

fn show<P: Product>(world: &World, data: &ProductData<P>, seq: Seq) -> Value {
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
