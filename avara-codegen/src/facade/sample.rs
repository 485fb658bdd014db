//! The parameters and fields that the example of an operation sends, in every language.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::model::{Api, Object, Operation, Property, Requires, Schema, Shape, Type};

/// The field that says which record a call is about, which the documentation nowhere requires.
const SUBJECT: &str = "studyId";

/// Parameters and fields with the values that an example sends.
pub(crate) struct Sample<'a> {
    /// In the path, in its order.
    pub(crate) path: Vec<(&'a Property, Value)>,
    pub(crate) query: Vec<(&'a Property, Value)>,
    pub(crate) body: Vec<(&'a Property, Value)>,
}

impl<'a> Sample<'a> {
    /// Returns everything that is required, or else the first thing that can be set, with the spec's
    /// own values.
    pub(crate) fn new(api: &'a Api, operation: &'a Operation) -> Self {
        let path = operation.path_params.iter().map(|parameter| {
            let example = parameter.example.clone();
            (parameter, example.unwrap_or_else(|| "example".into()))
        });
        let one_of = operation.at_least_one_of.first();
        let query = operation.query.iter();
        let query = query
            .filter(|parameter| parameter.required || one_of == Some(&parameter.wire))
            .filter_map(|parameter| sent(api, parameter, parameter.example.as_ref()?));
        Self {
            path: path.collect(),
            query: query.collect(),
            body: fields(api, operation).unwrap_or_default(),
        }
    }

    /// Returns the fields of the body as JSON.
    pub(crate) fn json(&self) -> Map<String, Value> {
        let fields = self.body.iter();
        fields
            .map(|(property, value)| (property.wire.clone(), value.clone()))
            .collect()
    }
}

/// Returns the fields of the body, in the order of the spec.
fn fields<'a>(api: &'a Api, operation: &'a Operation) -> Option<Vec<(&'a Property, Value)>> {
    let body = operation.body.as_ref()?;
    let object = api.object(&body.schema)?;
    let all = object.properties.iter();
    let all = all.filter_map(|field| sent(api, field, &body.example[&field.wire]));
    let mut all: Vec<_> = all.collect();

    let one_of = operation.at_least_one_of.first();
    let one_of = one_of.or(object.at_least_one_of.first());
    let is_wanted = |property: &Property| {
        property.required || one_of == Some(&property.wire) || property.wire == SUBJECT
    };
    let wanted = all.iter().filter(|(property, _)| is_wanted(property));
    let mut names: BTreeSet<&str> = wanted.map(|(property, _)| property.wire.as_str()).collect();
    if names.iter().all(|name| *name == SUBJECT) {
        names.extend(all.first().map(|(property, _)| property.wire.as_str()));
    }
    names.extend(required_with(api, &all, &names));
    all.retain(|(property, _)| names.contains(property.wire.as_str()));
    Some(all)
}

/// Returns the fields that the values of others require. A rule that is documented for one object holds for
/// others with the same fields too: an invitation and a user have the same rights.
fn required_with<'a>(
    api: &'a Api,
    fields: &[(&Property, Value)],
    names: &BTreeSet<&str>,
) -> Vec<&'a str> {
    let objects = api.schemas.values().filter_map(Schema::object);
    let rules = objects.flat_map(|object| &object.requires);
    let applies = |rule: &&Requires| {
        fields.iter().any(|(property, value)| {
            property.wire == rule.field
                && names.contains(rule.field.as_str())
                && *value == rule.equals
        })
    };
    rules
        .filter(applies)
        .flat_map(|rule| rule.then.iter().map(String::as_str))
        .collect()
}

/// Returns a property with the part of the spec's example that fits into a line, if there is any.
fn sent<'a>(api: &Api, property: &'a Property, example: &Value) -> Option<(&'a Property, Value)> {
    let value = match (&property.ty, example) {
        (Type::Ref(name), example) => match (&api.schema(name)?.shape, example) {
            (Shape::Id(_) | Shape::Enum(_), Value::String(_)) => example.clone(),
            (Shape::Object(object), Value::Object(_)) => first_texts(object, example)?,
            _ => return None,
        },
        (_, Value::String(_) | Value::Bool(_) | Value::Number(_)) => example.clone(),
        _ => return None,
    };
    Some((property, value))
}

/// Returns two texts of an object in which nothing is required.
fn first_texts(object: &Object, example: &Value) -> Option<Value> {
    if object.properties.iter().any(|property| property.required) {
        return None;
    }
    let texts = object.properties.iter().filter_map(|property| {
        let value = &example[&property.wire];
        let is_text = matches!(property.ty, Type::Text { .. }) && value.is_string();
        is_text.then(|| (property.wire.clone(), value.clone()))
    });
    Some(Value::Object(texts.take(2).collect()))
}
