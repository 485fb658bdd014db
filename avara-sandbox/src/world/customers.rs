//! Express customers and their members.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::document::Document;
use super::input::{Input, Refusal};
use super::query::Query;
use super::seq::Seq;
use super::store::{Field, Key, Record, Store};
use super::studies::Creator;
use super::texts::Texts;
use super::time::Time;
use super::{World, done, metadata, page, users};

/// An organisation of its own within the clinic's account.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Customer {
    pub(crate) name: String,
    pub(crate) is_active: bool,
    /// Ids of users of either product.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub(crate) members: BTreeSet<String>,
    /// A user is one of the Viewer.
    pub(crate) creator: Creator,
    pub(crate) created: Time,
    pub(crate) updated: Time,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) metadata: Option<Document>,
}

impl Record for Customer {
    fn keys(&self, _texts: &mut Texts, keys: &mut Vec<Key>) {
        keys.push(Field::Listed.is(0));
    }
}

pub(super) fn execute(
    world: &mut World,
    method: &str,
    input: &Input<'_>,
) -> Option<Result<Value, Refusal>> {
    Some(match method {
        "create" => create(world, input),
        "list" => list(world, input),
        "retrieve" => retrieve(world, input),
        "update" => update(world, input),
        "deactivate" => set_active(world, input, false),
        "reactivate" => set_active(world, input, true),
        _ => return None,
    })
}

pub(super) fn execute_on_users(
    world: &mut World,
    method: &str,
    input: &Input<'_>,
) -> Option<Result<Value, Refusal>> {
    Some(match method {
        "add" => add_user(world, input),
        "remove" => remove_user(world, input),
        _ => return None,
    })
}

fn create(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let name = input.filled_text("expressCustomerName")?;
    let metadata = metadata::Change::read(input.body).of(None);
    let (now, key) = (input.time(), world.keys.intern(input.api_key_id));
    let seq = world.customers.add(Customer {
        name: name.unwrap_or_default().to_owned(),
        is_active: true,
        members: BTreeSet::new(),
        creator: Creator::Key(key),
        created: now,
        updated: now,
        metadata,
    });
    Ok(show(world, seq))
}

fn list(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let query = Query::of(&world.customers);
    page::reply(input, &query, "expressCustomers", |seq| show(world, seq))
}

fn retrieve(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let seq = named(world, input)?;
    Ok(show(world, seq))
}

fn update(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let (seq, metadata) = (named(world, input)?, metadata::Change::read(input.body));
    let name = input.filled_text("expressCustomerName")?;
    if input.body.is_empty() {
        return Ok(show(world, seq));
    }
    world.customers.change(seq, |customer| {
        if let Some(name) = name {
            name.clone_into(&mut customer.name);
        }
        customer.metadata = metadata.of(customer.metadata.take());
        customer.updated = input.time();
    });
    Ok(show(world, seq))
}

fn set_active(world: &mut World, input: &Input<'_>, is_active: bool) -> Result<Value, Refusal> {
    let seq = named(world, input)?;
    world.customers.change(seq, |customer| {
        if customer.is_active != is_active {
            customer.is_active = is_active;
            customer.updated = input.time();
        }
    });
    Ok(show(world, seq))
}

fn add_user(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let seq = named(world, input)?;
    let user = input.body_text("userId").unwrap_or_default();
    users::find(&world.viewer.users, user)
        .or_else(|_| users::find(&world.auto_scribe.users, user))?;
    require_active(&world.customers, seq)?;
    world.customers.change(seq, |customer| {
        if customer.members.insert(user.to_owned()) {
            customer.updated = input.time();
        }
    });
    Ok(done())
}

fn remove_user(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let seq = named(world, input)?;
    let user = input.body_text("userId").unwrap_or_default();
    remove_member(&mut world.customers, seq, user, input.time());
    Ok(done())
}

fn remove_member(customers: &mut Store<Customer>, seq: Seq, user: &str, now: Time) {
    customers.change(seq, |customer| {
        if customer.members.remove(user) {
            customer.updated = now;
        }
    });
}

/// Ends all memberships of a user.
pub(crate) fn forget_user(customers: &mut Store<Customer>, user: &str, now: Time) {
    for seq in (0..customers.len()).filter_map(Seq::at) {
        remove_member(customers, seq, user, now);
    }
}

fn named(world: &World, input: &Input<'_>) -> Result<Seq, Refusal> {
    find(&world.customers, input.path_text("expressCustomerId"))
}

fn find(customers: &Store<Customer>, id: &str) -> Result<Seq, Refusal> {
    customers
        .find(id)
        .ok_or_else(|| Refusal::not_found("Express customer not found."))
}

fn require_active(customers: &Store<Customer>, seq: Seq) -> Result<(), Refusal> {
    if customers.get(seq).is_active {
        Ok(())
    } else {
        Err(Refusal::conflict("The Express customer is not active."))
    }
}

/// The customer that a body names. Only the `present` one may be inactive.
pub(crate) fn named_in_body(
    world: &World,
    input: &Input<'_>,
    present: Option<Seq>,
) -> Result<Option<Seq>, Refusal> {
    let Some(id) = input.body_text("expressCustomerId") else {
        return Ok(None);
    };
    let seq = find(&world.customers, id)?;
    if Some(seq) != present {
        require_active(&world.customers, seq)?;
    }
    Ok(Some(seq))
}

/// The short form in which other objects refer to a customer; null for none.
pub(crate) fn reference(customers: &Store<Customer>, seq: Option<Seq>) -> Value {
    let Some(seq) = seq else {
        return Value::Null;
    };
    json!({
        "expressCustomerId": customers.ids.id(seq),
        "expressCustomerName": customers.get(seq).name,
    })
}

fn show(world: &World, seq: Seq) -> Value {
    let customer = world.customers.get(seq);
    let mut shown = json!({
        "expressCustomerId": world.customers.ids.id(seq),
        "expressCustomerName": customer.name,
        "isActive": customer.is_active,
        "userCount": customer.members.len(),
        "createdAt": customer.created.text(),
        "updatedAt": customer.updated.text(),
        "createdByUserId": null,
    });
    match customer.creator {
        Creator::User(user) => shown["createdByUserId"] = world.viewer.users.ids.id(user).into(),
        Creator::Key(key) => shown["createdByApiKeyId"] = world.keys.get(key).into(),
    }
    if let Some(metadata) = &customer.metadata {
        shown["metadata"] = metadata.read().into();
    }
    shown
}
