//! Operations on users: invited, changed, locked out and let in again.

use serde_json::Value;

use super::input::{Input, Refusal};
use super::{done, invitations, page, person, removal};
use crate::world::World;
use crate::world::data::{Product, ProductData};
use crate::world::records::{Invitation, Level, Source, Standing, Time, User};
use crate::world::store::{Field, Query, RecordId, Store, fold};

pub(crate) fn invite<P: Product>(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let person = person::invited(input.body, P::WRITES_REPORTS)?;
    let (now, key) = (input.time(), world.keys.intern(input.api_key_id));
    make_room::<P>(world, &person.email, now)?;
    let data = P::of_mut(world);
    let user = data.users.add(User {
        person: person.clone(),
        source: Source::Api,
        standing: Standing::Invited,
        is_locked_out: false,
        created: now,
        last_login: None,
    });
    data.invitations
        .add(Invitation::by_key(user, person, key, now));
    Ok(show(&data.users, user))
}

/// Refuses an address that somebody has. An invitation that has expired makes room for the next.
fn make_room<P: Product>(world: &mut World, email: &str, now: Time) -> Result<(), Refusal> {
    let ProductData {
        users, invitations, ..
    } = P::of(world);
    let Some(user) = by_email(users, email) else {
        return Ok(());
    };
    let is_open = invitations::open_for(invitations, user, now).is_some();
    if users.get(user).standing != Standing::Invited || is_open {
        return Err(Refusal::conflict(
            "A user with this email address already exists.",
        ));
    }
    removal::remove_user::<P>(world, user, now);
    Ok(())
}

fn by_email(users: &Store<User>, email: &str) -> Option<RecordId> {
    let symbol = users.texts.find(&fold(email))?;
    users.with(Field::Email.text(symbol)).next_back()
}

pub(crate) fn list<P: Product>(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let users = &P::of(world).users;
    let mut query = Query::of(users);
    if let Some(email) = input.query_text("email") {
        let keys = users
            .texts
            .find(&fold(email))
            .map(|symbol| Field::Email.text(symbol));
        query = query.having_any(keys);
    }
    if let Some(name) = input.query_text("firstName") {
        query = query.containing(Field::FirstName, name, |user: &User, texts| {
            texts.find(&user.person.first_name)
        });
    }
    if let Some(name) = input.query_text("lastName") {
        query = query.containing(Field::LastName, name, |user: &User, texts| {
            texts.find(&user.person.last_name)
        });
    }
    if let Some(level) = input.query_text("level").and_then(Level::named) {
        query = query.having(Field::Level.is(level.number()));
    }
    if let Some(source) = input.query_text("invitedSource").and_then(Source::named) {
        query = query.having(Field::Source.is(source.number()));
    }
    if let Some(may) = input.query_bool("canCreateReports") {
        query = query.having(Field::CanCreateReports.is(may));
    }
    page::reply(input, &query, "users", |seq| show(users, seq))
}

pub(crate) fn retrieve<P: Product>(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let users = &P::of(world).users;
    let user = find(users, input.path_text("userId"))?;
    Ok(show(users, user))
}

pub(crate) fn update<P: Product>(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let (data, now) = (P::of_mut(world), input.time());
    let user = find(&data.users, input.path_text("userId"))?;
    refuse_owner(data.users.get(user))?;
    let person = person::changed(&data.users.get(user).person, input.body)?;
    if input.body.is_empty() {
        return Ok(show(&data.users, user));
    }
    let invitations = &mut data.invitations;
    if data.users.get(user).standing == Standing::Invited
        && let Some(invitation) = invitations::open_for(invitations, user, now)
    {
        invitations.change(invitation, |invitation| {
            invitation.describe(person.clone(), now);
        });
    }
    data.users.change(user, |user| user.person = person);
    Ok(show(&data.users, user))
}

pub(crate) fn set_locked_out<P: Product>(
    world: &mut World,
    input: &Input<'_>,
    is_locked_out: bool,
) -> Result<Value, Refusal> {
    let users = &mut P::of_mut(world).users;
    let user = find(users, input.body_text("userId").unwrap_or_default())?;
    refuse_owner(users.get(user))?;
    users.change(user, |user| user.is_locked_out = is_locked_out);
    Ok(done())
}

fn refuse_owner(user: &User) -> Result<(), Refusal> {
    match user.person.level {
        Level::Owner => Err(Refusal::unacceptable(
            "Owners can only be changed in the dashboard.",
        )),
        _ => Ok(()),
    }
}

pub(crate) fn find(users: &Store<User>, id: &str) -> Result<RecordId, Refusal> {
    let user = users
        .find(id)
        .filter(|user| users.get(*user).standing != Standing::Withdrawn);
    user.ok_or_else(|| Refusal::not_found("User not found."))
}

/// Returns the user with an id, who may be given work.
pub(crate) fn find_with_access(users: &Store<User>, id: &str) -> Result<RecordId, Refusal> {
    let user = find(users, id)?;
    require_access(users, user)?;
    Ok(user)
}

fn require_access(users: &Store<User>, user: RecordId) -> Result<(), Refusal> {
    if users.get(user).is_locked_out {
        Err(Refusal::unacceptable("The user's access is revoked."))
    } else {
        Ok(())
    }
}

/// Returns the user whom a body assigns. Only the `present` one may have lost access.
pub(crate) fn assigned_in_body<P: Product>(
    world: &World,
    input: &Input<'_>,
    present: Option<RecordId>,
) -> Result<Option<RecordId>, Refusal> {
    let Some(id) = input.body_text("assignedTo") else {
        return Ok(None);
    };
    let users = &P::of(world).users;
    let user = find(users, id)?;
    if Some(user) != present {
        require_access(users, user)?;
    }
    Ok(Some(user))
}

fn show(users: &Store<User>, seq: RecordId) -> Value {
    let user = users.get(seq);
    let mut shown = user.person.show();
    shown["userId"] = users.ids.id(seq).into();
    shown["createdAt"] = user.created.text().into();
    shown["invitedSource"] = user.source.text().into();
    shown["lastLoginAt"] = user.last_login.map(Time::text).into();
    shown
}

/// Returns the short form in which other objects refer to a user.
pub(crate) fn reference(users: &Store<User>, seq: RecordId) -> Value {
    let mut shown = users.get(seq).person.show_name();
    shown["userId"] = users.ids.id(seq).into();
    shown
}
