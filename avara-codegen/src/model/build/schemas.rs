//! Schemas: objects, unions, enums, identifiers, and what their fields hold.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Reader;
use super::json::{array, object, reference, text, texts};
use crate::load::pointer::escape;
use crate::model::{
    EnumValue, IdKind, Object, Property, RequiredWith, Requires, Schema, Sensitivity, Shape,
    TextForm, Type, Union, Usage, Variant, field_name, names::variant_name, type_name,
};

impl<'a> Reader<'a> {
    pub(super) fn schemas(&mut self) -> BTreeMap<String, Schema> {
        let components = object(&self.document["components"]["schemas"]);
        components
            .iter()
            .map(|(name, node)| (name.clone(), self.schema(name, node)))
            .collect()
    }

    fn schema(&mut self, name: &str, node: &'a Value) -> Schema {
        let at = format!("/components/schemas/{}", escape(name));
        let module = self.spec.schema_file(name).unwrap_or_default();
        Schema {
            name: name.into(),
            rust: type_name(name),
            module: module.trim_end_matches(".yaml").into(),
            description: text(node, "description"),
            shape: self.shape(node, &at),
            usage: Usage::default(),
        }
    }

    fn shape(&mut self, node: &'a Value, at: &str) -> Shape {
        if node.get("oneOf").is_some() {
            return Shape::Union(self.union(node, at));
        }
        match (node["type"].as_str(), node.get("enum")) {
            (Some("string"), Some(_)) => Shape::Enum(enum_values(node)),
            (Some("string"), None) => Shape::Id(id_kind(node)),
            (Some("object"), _) => Shape::Object(self.object(node, at)),
            _ => {
                self.unsupported(
                    at,
                    "this named schema is neither object, union, enum nor identifier",
                );
                Shape::Object(Object::default())
            }
        }
    }

    fn object(&mut self, node: &'a Value, at: &str) -> Object {
        let required = texts(&node["required"]);
        let mut event_type = None;
        let mut properties = Vec::new();
        for (wire, property) in object(&node["properties"]) {
            if let Some(value) = one_value(property) {
                event_type = Some(value);
                continue;
            }
            let at = format!("{at}/properties/{}", escape(wire));
            properties.push(self.property(wire, property, property, required.contains(wire), &at));
        }
        Object {
            properties,
            event_type,
            at_least_one_of: texts(&node["x-avara-at-least-one-of"]),
            requires: requires(&node["x-avara-requires"]),
            required_with: required_with(&node["x-avara-required-with"]),
        }
    }

    /// Returns a property, or a parameter whose schema is `schema` and whose other facts are at
    /// `node`.
    pub(super) fn property(
        &mut self,
        wire: &str,
        node: &'a Value,
        schema: &'a Value,
        required: bool,
        at: &str,
    ) -> Property {
        let sensitivity = node
            .get("x-avara-sensitive")
            .or_else(|| schema.get("x-avara-sensitive"));
        let ty = self.ty(schema, at);
        Property {
            wire: wire.into(),
            field: field_name(wire),
            description: text(node, "description"),
            required,
            nullable: schema["nullable"] == true,
            sensitivity: match sensitivity.and_then(Value::as_str) {
                Some("none") => Some(Sensitivity::None),
                Some("secret") => Some(Sensitivity::Secret),
                Some(_) => Some(Sensitivity::Phi),
                // Redaction is the default: an unclassified text must not print.
                None if is_text(&ty) => Some(Sensitivity::Phi),
                None => None,
            },
            example: node
                .get("example")
                .or_else(|| schema.get("example"))
                .cloned(),
            ty,
            form: form(schema),
        }
    }

    fn ty(&mut self, node: &'a Value, at: &str) -> Type {
        if let Some(name) = reference(node).or_else(|| reference(&node["allOf"][0])) {
            return Type::Ref(name);
        }
        match node["type"].as_str() {
            Some("string") if node["format"] == "date-time" => Type::DateTime,
            Some("string") => Type::Text {
                min: node["minLength"].as_u64(),
                max: node["maxLength"].as_u64(),
            },
            Some("boolean") => Type::Boolean,
            Some("integer") => whole(node),
            Some("number") if node["multipleOf"] == 1 => whole(node),
            Some("number") => Type::Number,
            Some("array") => Type::List {
                item: Box::new(self.ty(&node["items"], &format!("{at}/items"))),
                nullable_items: node["items"]["nullable"] == true,
                min: node["minItems"].as_u64(),
                max: node["maxItems"].as_u64(),
            },
            Some("object") if node["additionalProperties"].is_object() => self.map(node, at),
            Some("object") if node["additionalProperties"] == true => Type::JsonMap {
                max_bytes: node["x-avara-max-json-bytes"].as_u64(),
            },
            _ => {
                self.unsupported(at, "this schema has no counterpart in the generated types");
                Type::JsonMap { max_bytes: None }
            }
        }
    }

    fn map(&mut self, node: &'a Value, at: &str) -> Type {
        let values = &node["additionalProperties"];
        let mut value = self.ty(values, &format!("{at}/additionalProperties"));
        if let (Type::Text { max, .. }, Some(limit)) =
            (&mut value, node["x-avara-max-value-length"].as_u64())
        {
            *max = Some(limit);
        }
        Type::Map {
            value: Box::new(value),
            nullable_values: values["nullable"] == true,
            max_entries: node["maxProperties"].as_u64(),
            max_key: node["x-avara-max-key-length"].as_u64(),
        }
    }

    fn union(&mut self, node: &'a Value, at: &str) -> Union {
        let tag = node["discriminator"]["propertyName"].as_str();
        let choices: Vec<_> = array(&node["oneOf"]).iter().collect();
        let variants = choices
            .iter()
            .enumerate()
            .map(|(index, choice)| {
                let ty = self.ty(choice, &format!("{at}/oneOf/{index}"));
                let tag_value = tag.and_then(|_| tag_value(node, choice));
                let named = node["x-avara-variant-names"][index].as_str();
                Variant {
                    rust: match (named, &tag_value) {
                        (Some(name), _) => name.into(),
                        (None, Some(value)) => variant_name(value),
                        (None, None) => union_variant(&ty),
                    },
                    tag_value,
                    distinguished_by: self.distinguished_by(&choices, index),
                    ty,
                }
            })
            .collect();
        Union {
            variants,
            tag: tag.map(String::from),
            one_or_many: None,
        }
    }

    /// Returns a required field that only this choice has, and that is never null; its id, if it
    /// has one.
    fn distinguished_by(&self, choices: &[&'a Value], index: usize) -> Option<String> {
        let schema = |choice: &Value| {
            reference(choice).map_or(&Value::Null, |name| {
                &self.document["components"]["schemas"][name]
            })
        };
        let others = choices
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != index);
        let taken: Vec<String> = others
            .flat_map(|(_, choice)| texts(&schema(choice)["required"]))
            .collect();
        let own = schema(choices.get(index)?);
        let candidates = || {
            texts(&own["required"]).into_iter().filter(|field| {
                !taken.contains(field) && own["properties"][field]["nullable"] != true
            })
        };
        candidates()
            .find(|field| field.ends_with("Id"))
            .or_else(|| candidates().next())
    }
}

fn enum_values(node: &Value) -> Vec<EnumValue> {
    let value = |wire: String, legacy| EnumValue {
        variant: variant_name(&wire),
        description: text(&node["x-avara-enum-descriptions"], &wire),
        legacy,
        wire,
    };
    let current = texts(&node["enum"])
        .into_iter()
        .map(|wire| value(wire, false));
    let legacy = texts(&node["x-avara-legacy-values"])
        .into_iter()
        .map(|wire| value(wire, true));
    current.chain(legacy).collect()
}

fn id_kind(node: &Value) -> IdKind {
    let prefix = node["pattern"]
        .as_str()
        .and_then(|pattern| pattern.strip_prefix('^')?.strip_suffix("[0-9a-f]{32}$"));
    match prefix {
        Some(prefix) => IdKind::Prefixed(prefix.into()),
        None if node["format"] == "uuid" => IdKind::Uuid,
        None => IdKind::DicomUid,
    }
}

fn form(node: &Value) -> Option<TextForm> {
    let digits = &node["x-avara-digits"];
    if let (Some(min), Some(max)) = (digits["minimum"].as_u64(), digits["maximum"].as_u64()) {
        return Some(TextForm::Digits { min, max });
    }
    let scheme = node["x-avara-uri-scheme"].as_str()?;
    Some(TextForm::Uri(scheme.to_owned()))
}

fn whole(node: &Value) -> Type {
    let limit = |key: &str| node[key].as_i64();
    Type::Whole {
        min: limit("minimum"),
        max: limit("maximum"),
    }
}

fn union_variant(ty: &Type) -> String {
    match ty {
        Type::Ref(name) => type_name(name),
        Type::Text { .. } => "Text".into(),
        _ => "Number".into(),
    }
}

fn tag_value(union: &Value, choice: &Value) -> Option<String> {
    object(&union["discriminator"]["mapping"])
        .iter()
        .find(|(_, target)| **target == choice["$ref"])
        .map(|(value, _)| value.clone())
}

fn requires(node: &Value) -> Vec<Requires> {
    object(&node["when"])
        .iter()
        .map(|(field, equals)| Requires {
            field: field.clone(),
            equals: *equals == true,
            then: texts(&node["then"]),
        })
        .collect()
}

fn required_with(node: &Value) -> Vec<RequiredWith> {
    object(node)
        .iter()
        .map(|(field, with)| RequiredWith {
            field: field.clone(),
            with: texts(with),
        })
        .collect()
}

/// Returns the value of a one-value enum, such as the `type` of an event.
fn one_value(node: &Value) -> Option<String> {
    match array(&node["enum"]) {
        [value] => Some(value.as_str()?.to_owned()),
        _ => None,
    }
}

fn is_text(ty: &Type) -> bool {
    match ty {
        // The keys of a map are texts, whatever its values are.
        Type::Text { .. } | Type::Map { .. } | Type::JsonMap { .. } => true,
        Type::List { item, .. } => is_text(item),
        _ => false,
    }
}
