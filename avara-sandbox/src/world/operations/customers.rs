//! Operations on Express customers and their members.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::input::{Input, Refusal};
use super::{done, metadata, page, users};
use crate::world::World;
use crate::world::records::{Creator, Customer};
use crate::world::store::{Query, RecordId, Store};

const INACTIVE: &str = "The Express customer is not active.";

pub(crate) fn create(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
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

pub(crate) fn list(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let query = Query::of(&world.customers);
    page::reply(input, &query, "expressCustomers", |seq| show(world, seq))
}

pub(crate) fn retrieve(world: &World, input: &Input<'_>) -> Result<Value, Refusal> {
    let seq = named(world, input)?;
    Ok(show(world, seq))
}

pub(crate) fn update(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
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

pub(crate) fn set_active(
    world: &mut World,
    input: &Input<'_>,
    is_active: bool,
) -> Result<Value, Refusal> {
    let seq = named(world, input)?;
    world.customers.change(seq, |customer| {
        if customer.is_active != is_active {
            customer.is_active = is_active;
            customer.updated = input.time();
        }
    });
    Ok(show(world, seq))
}

pub(crate) fn add_user(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let seq = named(world, input)?;
    let user = input.body_text("userId").unwrap_or_default();
    users::find(&world.viewer.users, user)
        .or_else(|_| users::find(&world.auto_scribe.users, user))?;
    if !world.customers.get(seq).is_active {
        return Err(Refusal::conflict(INACTIVE));
    }
    world.customers.change(seq, |customer| {
        if customer.members.insert(user.to_owned()) {
            customer.updated = input.time();
        }
    });
    Ok(done())
}

pub(crate) fn remove_user(world: &mut World, input: &Input<'_>) -> Result<Value, Refusal> {
    let seq = named(world, input)?;
    let user = input.body_text("userId").unwrap_or_default();
    let customers = &mut world.customers;
    customers.change(seq, |customer| customer.remove_member(user, input.time()));
    Ok(done())
}

fn named(world: &World, input: &Input<'_>) -> Result<RecordId, Refusal> {
    find(&world.customers, input.path_text("expressCustomerId"))
}

fn find(customers: &Store<Customer>, id: &str) -> Result<RecordId, Refusal> {
    customers
        .find(id)
        .ok_or_else(|| Refusal::not_found("Express customer not found."))
}

/// Returns the customer that a body names. Only the `present` one may be inactive.
pub(crate) fn named_in_body(
    world: &World,
    input: &Input<'_>,
    present: Option<RecordId>,
) -> Result<Option<RecordId>, Refusal> {
    let Some(id) = input.body_text("expressCustomerId") else {
        return Ok(None);
    };
    let seq = find(&world.customers, id)?;
    if Some(seq) != present && !world.customers.get(seq).is_active {
        return Err(Refusal::unacceptable(INACTIVE));
    }
    Ok(Some(seq))
}

/// Returns the short form in which other objects refer to a customer; null for none.
pub(crate) fn reference(customers: &Store<Customer>, seq: Option<RecordId>) -> Value {
    let Some(seq) = seq else {
        return Value::Null;
    };
    json!({
        "expressCustomerId": customers.ids.id(seq),
        "expressCustomerName": customers.get(seq).name,
    })
}

fn show(world: &World, seq: RecordId) -> Value {
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
