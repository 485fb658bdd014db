//! Express customers and their members.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::document::Document;
use super::input::{Input, Refusal};
use super::query::Query;
use super::seq::Seq;
use super::store::{Field, Key, Record, Store};
use super::studies::Maker;
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
    pub(crate) maker: Maker,
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
    let metadata = metadata::Change::read(input.body)?.of(None);
    let (now, key) = (input.time(), world.keys.intern(input.api_key_id));
    let seq = world.customers.add(Customer {
        name: input
            .body_text("expressCustomerName")
            .unwrap_or_default()
            .to_owned(),
        is_active: true,
        members: BTreeSet::new(),
        maker: Maker::Key(key),
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
    let (seq, metadata) = (named(world, input)?, metadata::Change::read(input.body)?);
    world.customers.change(seq, |customer| {
        if let Some(name) = input.body_text("expressCustomerName") {
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
    let (seq, user) = (named(world, input)?, existing_user(world, input)?);
    if !world.customers.get(seq).is_active {
        return Err(Refusal::conflict("The customer is not active."));
    }
    change_members(world, seq, input, |members| members.insert(user));
    Ok(done())
}

fn remove_user(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let (seq, user) = (named(world, input)?, existing_user(world, input)?);
    change_members(world, seq, input, |members| members.remove(&user));
    Ok(done())
}

fn change_members(
    world: &mut World,
    seq: Seq,
    input: &Input<'_>,
    change: impl FnOnce(&mut BTreeSet<String>) -> bool,
) {
    world.customers.change(seq, |customer| {
        if change(&mut customer.members) {
            customer.updated = input.time();
        }
    });
}

/// The id of a user of either product, which the body has.
fn existing_user(world: &World, input: &Input<'_>) -> Result<String, Refusal> {
    let id = input.body_text("userId").unwrap_or_default();
    users::find(&world.viewer.users, id).or_else(|_| users::find(&world.auto_scribe.users, id))?;
    Ok(id.to_owned())
}

fn named(world: &World, input: &Input<'_>) -> Result<Seq, Refusal> {
    find(&world.customers, input.path_text("expressCustomerId"))
}

fn find(customers: &Store<Customer>, id: &str) -> Result<Seq, Refusal> {
    customers
        .find(id)
        .ok_or_else(|| Refusal::not_found("No such Express customer."))
}

/// The customer with an id, to which something may be added.
pub(crate) fn find_active(customers: &Store<Customer>, id: &str) -> Result<Seq, Refusal> {
    let seq = find(customers, id)?;
    if !customers.get(seq).is_active {
        return Err(Refusal::unacceptable("The Express customer is not active."));
    }
    Ok(seq)
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
    let mut shown = Map::new();
    let mut put = |name: &str, value: Value| shown.insert(name.to_owned(), value);
    put("expressCustomerId", world.customers.ids.id(seq).into());
    put("expressCustomerName", customer.name.clone().into());
    put("isActive", customer.is_active.into());
    put("userCount", customer.members.len().into());
    put("createdAt", customer.created.text().into());
    put("updatedAt", customer.updated.text().into());
    match customer.maker {
        Maker::User(user) => put("createdByUserId", world.viewer.users.ids.id(user).into()),
        Maker::Key(key) => {
            put("createdByApiKeyId", world.keys.get(key).into());
            put("createdByUserId", Value::Null)
        }
    };
    if let Some(metadata) = &customer.metadata {
        put("metadata", metadata.read().into());
    }
    shown.into()
}
