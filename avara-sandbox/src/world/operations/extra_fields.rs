//! Fields that a body sets and no record has a place for: what the spec gained since the records
//! were written.
//!
//! They are kept as they were sent and given back in replies whose schema has them, so that a new
//! field of a body works here before anybody has written a line about it.

use serde_json::Value;

use super::input::Input;
use crate::spec::Operation;
use crate::world::World;

/// Keeps what a request that was carried out has sent, and the record does not show although its
/// schema has it.
pub(crate) fn keep(world: &mut World, input: &Input<'_>, reply: &Value) {
    let method = input.operation.id.rsplit('.').next();
    if input.body.is_empty() || !matches!(method, Some("create" | "invite" | "update")) {
        return;
    }
    let Some((retrieve, id_field)) = retrieve(input) else {
        return;
    };
    let documented = &retrieve.reply.schema.json["properties"];
    let is_missing = |(name, _): &(&String, &Value)| {
        documented.get(name.as_str()).is_some() && reply.get(name.as_str()).is_none()
    };
    let missing: Vec<_> = input.body.iter().filter(is_missing).collect();
    if missing.is_empty() {
        return;
    }
    let id = reply[id_field].as_str().unwrap_or_default();
    let path = [(id_field.to_owned(), id.to_owned())];
    let retrieval = Input {
        operation: retrieve,
        path: &path,
        ..*input
    };
    // The reply to a create need not show the whole record.
    let Ok(record) = super::carry_out(world, &retrieval) else {
        return;
    };
    let key = key(input, id);
    let mut fields = world.extra_fields.of(&key);
    for (name, value) in missing {
        // A null clears, and where nothing was set there is nothing to clear.
        let is_set = !value.is_null() || fields.contains_key(name);
        if is_set && record.get(name).is_none() {
            fields.insert(name.clone(), value.clone());
        }
    }
    if !fields.is_empty() {
        world.extra_fields.set(key, &fields);
    }
}

/// Adds the kept fields to a reply, and to each record of a page.
pub(crate) fn show(world: &World, input: &Input<'_>, reply: &mut Value) {
    if world.extra_fields.is_empty() {
        return;
    }
    let Some((_, id_field)) = retrieve(input) else {
        return;
    };
    let documented = &input.operation.reply.schema.json["properties"];
    if documented.get(id_field).is_some() {
        show_record(world, input, id_field, documented, reply);
        return;
    }
    for (name, field) in reply.as_object_mut().into_iter().flatten() {
        let documented = &documented[name]["items"]["properties"];
        for record in field.as_array_mut().into_iter().flatten() {
            show_record(world, input, id_field, documented, record);
        }
    }
}

fn show_record(
    world: &World,
    input: &Input<'_>,
    id_field: &str,
    documented: &Value,
    record: &mut Value,
) {
    let id = record[id_field].as_str().unwrap_or_default();
    for (name, value) in world.extra_fields.of(&key(input, id)) {
        if documented.get(&name).is_some() && record.get(&name).is_none() {
            record[name] = value;
        }
    }
}

/// Ids are unique within a product.
fn key(input: &Input<'_>, id: &str) -> String {
    let product = input.operation.id.split('.').next().unwrap_or_default();
    format!("{product} {id}")
}

/// Returns the operation that shows a record of the resource, or of the one that it is part of, and
/// the field with the record's id.
fn retrieve<'a>(input: &Input<'a>) -> Option<(&'a Operation, &'a str)> {
    let mut resource = input.operation.id.as_str();
    loop {
        (resource, _) = resource.rsplit_once('.')?;
        if let Some(retrieve) = input.spec.operation(&format!("{resource}.retrieve")) {
            let id = retrieve.path_parameters.list.last()?;
            return Some((retrieve, &id.name));
        }
    }
}
