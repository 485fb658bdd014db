//! Invitations: open until they are accepted, declined, withdrawn or lapsed.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::choice::choice;
use super::input::{Input, Refusal};
use super::interner::Symbol;
use super::person::{Person, Source};
use super::product::{Holdings, Product};
use super::query::Query;
use super::seq::Seq;
use super::store::{Field, Key, Record, Store};
use super::studies::Maker;
use super::texts::Texts;
use super::time::{Time, day_of};
use super::users::Standing;
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
    pub(crate) inviter: Maker,
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
            inviter: Maker::Key(key),
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

/// The latest invitation of a user.
pub(crate) fn newest_of(invitations: &Store<Invitation>, user: Seq) -> Option<Seq> {
    let place = invitations.having(Field::User.of(Some(user)))?.max()?;
    Seq::at(place as usize)
}

fn list<P: Product>(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let holdings = P::of(world);
    let mut query = Query::of(&holdings.invitations);
    if let Some(statuses) = input.query_list("status") {
        let statuses = statuses.into_iter().filter_map(Status::named);
        query = query.having_any(statuses.map(|status| Field::Status.is(status.number())));
    }
    if let Some(id) = input.query_text("userId") {
        query = query.having_any(
            holdings
                .users
                .find(id)
                .map(|user| Field::User.of(Some(user))),
        );
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
    page::reply(input, &query, "invitations", |seq| {
        show(world, holdings, seq)
    })
}

fn day(input: &Input<'_>, name: &str) -> Result<Option<i64>, Refusal> {
    let Some(text) = input.query_text(name) else {
        return Ok(None);
    };
    let day = day_of(text);
    day.map(Some)
        .ok_or_else(|| Refusal::unacceptable(format!("{name} is not a date (YYYY-MM-DD).")))
}

fn lapsed_filter(input: &Input<'_>) -> Option<bool> {
    match input.query_text("expired")? {
        "expired" => Some(true),
        "not-expired" => Some(false),
        _ => None,
    }
}

fn retrieve<P: Product>(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let holdings = P::of(world);
    let invitation = by_id(&holdings.invitations, input.path_text("invitationId"))?;
    Ok(show(world, holdings, invitation))
}

fn update<P: Product>(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let now = input.time();
    let Holdings {
        users, invitations, ..
    } = P::of_mut(world);
    let seq = by_id(invitations, input.path_text("invitationId"))?;
    let invitation = invitations.get(seq);
    if !invitation.is_open(now) {
        return Err(Refusal::conflict("The invitation is no longer open."));
    }
    let (user, person) = (invitation.user, invitation.person.changed(input.body)?);
    users.change(user, |user| {
        if user.standing == Standing::Invited {
            user.person = person.clone();
        }
    });
    invitations.change(seq, |invitation| invitation.describe(person, now));
    Ok(show(world, P::of(world), seq))
}

fn revoke<P: Product>(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let now = input.time();
    let holdings = P::of_mut(world);
    let seq = named(holdings, input)?;
    match holdings.invitations.get(seq).status {
        Status::Revoked => return Ok(done()),
        Status::Sent => {}
        Status::Accepted | Status::Rejected => {
            return Err(Refusal::conflict("The invitation was answered already."));
        }
    }
    let user = holdings.invitations.change(seq, |invitation| {
        invitation.status = Status::Revoked;
        invitation.updated = now;
        invitation.user
    });
    holdings.users.change(user, |user| {
        if user.standing == Standing::Invited {
            user.standing = Standing::Never;
        }
    });
    Ok(done())
}

/// The invitation that a body names by its id, its user or both.
fn named<P: Product>(holdings: &Holdings<P>, input: &Input<'_>) -> Result<Seq, Refusal> {
    let invitations = &holdings.invitations;
    let (id, user) = (input.body_text("invitationId"), input.body_text("userId"));
    if let Some(id) = id {
        let seq = by_id(invitations, id)?;
        let is_for = |user| holdings.users.ids.seq(user) == Some(invitations.get(seq).user);
        if !user.is_none_or(is_for) {
            return Err(Refusal::unacceptable("The invitation is for another user."));
        }
        return Ok(seq);
    }
    let Some(user) = user else {
        return Err(Refusal::unacceptable(
            "Name the invitation by invitationId or userId.",
        ));
    };
    let newest = holdings
        .users
        .find(user)
        .and_then(|user| newest_of(invitations, user));
    newest.ok_or_else(|| Refusal::not_found("No invitation for such a user."))
}

fn by_id(invitations: &Store<Invitation>, id: &str) -> Result<Seq, Refusal> {
    invitations
        .find(id)
        .ok_or_else(|| Refusal::not_found("No such invitation."))
}

fn show<P: Product>(world: &World, holdings: &Holdings<P>, seq: Seq) -> Value {
    let invitation = holdings.invitations.get(seq);
    let mut shown = Map::new();
    invitation.person.show(&mut shown);
    let mut put = |name: &str, value: Value| shown.insert(name.to_owned(), value);
    put("clinicId", CLINIC_ID.into());
    put("createdAt", invitation.created.text().into());
    put("expiry", invitation.expiry.map(Time::text).into());
    put("invitationId", holdings.invitations.ids.id(seq).into());
    put("status", invitation.status.text().into());
    put("updatedAt", invitation.updated.text().into());
    put("userId", holdings.users.ids.id(invitation.user).into());
    match invitation.inviter {
        Maker::User(user) => {
            put("invitedSource", Source::Dashboard.text().into());
            put("inviterId", holdings.users.ids.id(user).into());
        }
        Maker::Key(key) => {
            put("invitedSource", Source::Api.text().into());
            put("inviterId", Value::Null);
            put("invitedByApiKeyId", world.keys.get(key).into());
        }
    }
    Value::Object(shown)
}
