//! Reads the model from the bundled document.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{
    Api, Body, EnumValue, Http, IdKind, Object, Operation, Pagination, Parameter, Property,
    RequiredWith, Requires, Resource, Retry, Schema, Sensitivity, Shape, Type, Union, Usage,
    Variant, Webhook, field_name, names::variant_name, type_name, usage,
};
use crate::{Diagnostic, Diagnostics, Spec};

/// The whole model, or a finding for each thing that has no place in it.
pub(super) fn api(spec: &Spec) -> Result<Api, Diagnostics> {
    let mut reader = Reader {
        spec,
        document: spec.document(),
        findings: Vec::new(),
    };
    let mut schemas = reader.schemas();
    let operations = reader.operations();
    let webhooks = reader.webhooks();
    let root = reader.resources(&operations);
    if !reader.findings.is_empty() {
        return Err(spec.diagnostics(reader.findings));
    }
    usage::mark(&mut schemas, &operations, &webhooks);
    for (name, schema) in &schemas {
        let is_sent = schema.usage.request || schema.usage.patch;
        if is_sent && matches!(schema.shape, Shape::Union(_)) {
            reader.unsupported(
                &format!("/components/schemas/{}", escape(name)),
                "a request cannot hold a union: nothing could be checked before sending",
            );
        }
    }
    if !reader.findings.is_empty() {
        return Err(spec.diagnostics(reader.findings));
    }
    Ok(Api {
        types: schemas.values().map(|schema| schema.rust.clone()).collect(),
        version: text(&spec.document()["info"], "version"),
        schemas,
        operations,
        webhooks,
        root,
    })
}

struct Reader<'a> {
    spec: &'a Spec,
    document: &'a Value,
    findings: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    fn schemas(&mut self) -> BTreeMap<String, Schema> {
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

    /// A property, or a parameter whose schema is `schema` and whose other facts are at `node`.
    fn property(
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
                // Redaction is the default: a text that nobody classified must not print.
                None if is_text(&ty) => Some(Sensitivity::Phi),
                None => None,
            },
            example: node
                .get("example")
                .or_else(|| schema.get("example"))
                .cloned(),
            ty,
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
            Some("object") if node["additionalProperties"]["type"] == "string" => Type::TextMap {
                max_entries: node["maxProperties"].as_u64(),
                max_key: node["x-avara-max-key-length"].as_u64(),
                max_value: node["x-avara-max-value-length"].as_u64(),
            },
            Some("object") if node["additionalProperties"] == true => Type::JsonMap {
                max_bytes: node["x-avara-max-json-bytes"].as_u64(),
            },
            _ => {
                self.unsupported(at, "this schema has no counterpart in the generated types");
                Type::JsonMap { max_bytes: None }
            }
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
                    told_by: self.told_by(&choices, index),
                    ty,
                }
            })
            .collect();
        Union {
            variants,
            tag: tag.map(String::from),
        }
    }

    /// A required field that only this choice has, and that is never null; its id, if it has one.
    fn told_by(&self, choices: &[&'a Value], index: usize) -> Option<String> {
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

    fn operations(&mut self) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (path, item) in object(&self.document["paths"]) {
            for (verb, node) in object(item) {
                let Some(http) = http(verb) else { continue };
                let at = format!("/paths/{}/{verb}", escape(path));
                operations.extend(self.operation(path, http, item, node, &at));
            }
        }
        operations.sort_by(|a, b| a.id.cmp(&b.id));
        operations
    }

    fn operation(
        &mut self,
        path: &str,
        http: Http,
        item: &'a Value,
        node: &'a Value,
        at: &str,
    ) -> Option<Operation> {
        let id = text(node, "operationId");
        let mut segments: Vec<String> = id.split('.').map(String::from).collect();
        let method = segments.pop()?;
        let Some(response) = self.response(node) else {
            self.unsupported(at, "this operation has no JSON reply under 200 or 2XX");
            return None;
        };
        let (path_params, query) = self.parameters(item, node, at);
        Some(Operation {
            resource: segments,
            method,
            http,
            path: path.into(),
            summary: text(node, "summary"),
            description: text(node, "description"),
            path_params: in_order_of(path, path_params),
            query,
            body: json_schema(&node["requestBody"]).map(|schema| Body {
                schema,
                required: node["requestBody"]["required"] == true,
                example: node["requestBody"]["content"]["application/json"]["example"].clone(),
            }),
            pagination: self.pagination(node, &response),
            response,
            retry: match node["x-avara-retry"].as_str() {
                Some("safe") => Retry::Safe,
                _ => Retry::Unsafe,
            },
            at_least_one_of: texts(&node["x-avara-at-least-one-of"]),
            errors: object(&node["responses"])
                .keys()
                .filter(|status| !status.starts_with('2'))
                .cloned()
                .collect(),
            pages: texts(&node["x-avara-source"])
                .iter()
                .filter_map(|source| Some(source.strip_prefix("page: ")?.to_owned()))
                .collect(),
            id,
        })
    }

    fn parameters(
        &mut self,
        item: &'a Value,
        node: &'a Value,
        at: &str,
    ) -> (Vec<Parameter>, Vec<Parameter>) {
        let (mut path, mut query) = (Vec::new(), Vec::new());
        let all = array(&item["parameters"])
            .iter()
            .chain(array(&node["parameters"]));
        for (index, parameter) in all.enumerate() {
            let parameter = self.resolve(parameter);
            let at = format!("{at}/parameters/{index}");
            let required = parameter["required"] == true;
            let read = self.property(
                &text(parameter, "name"),
                parameter,
                &parameter["schema"],
                required,
                &at,
            );
            match parameter["in"].as_str() {
                Some("path") => path.push(read),
                Some("query") => query.push(read),
                _ => self.unsupported(&at, "only path and query parameters are supported"),
            }
        }
        (path, query)
    }

    fn response(&self, node: &'a Value) -> Option<String> {
        ["200", "2XX"]
            .iter()
            .find_map(|status| json_schema(self.resolve(&node["responses"][*status])))
    }

    fn pagination(&self, node: &'a Value, response: &str) -> Option<Pagination> {
        let items = node["x-avara-pagination"]["items"].as_str()?;
        let page = &self.document["components"]["schemas"][response];
        Some(Pagination {
            items: items.into(),
            item: reference(&page["properties"][items]["items"])?,
        })
    }

    fn webhooks(&mut self) -> Vec<Webhook> {
        object(&self.document["x-webhooks"])
            .iter()
            .filter_map(|(event_type, item)| {
                let post = &item["post"];
                Some(Webhook {
                    event_type: event_type.clone(),
                    summary: text(post, "summary"),
                    event: json_schema(&post["requestBody"])?,
                    reply: json_schema(self.resolve(&post["responses"]["200"]))?,
                })
            })
            .collect()
    }

    fn resources(&self, operations: &[Operation]) -> Resource {
        let mut root = Resource::default();
        for operation in operations {
            let mut node = &mut root;
            for depth in 1..=operation.resource.len() {
                let path = &operation.resource[..depth];
                let found = node.children.iter().position(|child| child.path == path);
                let index = found.unwrap_or_else(|| {
                    node.children.push(Resource {
                        path: path.to_vec(),
                        description: self.tag_description(&path.join(".")),
                        children: Vec::new(),
                    });
                    node.children.len() - 1
                });
                node = &mut node.children[index];
            }
        }
        root
    }

    fn tag_description(&self, name: &str) -> String {
        array(&self.document["tags"])
            .iter()
            .find(|tag| tag["name"] == name)
            .map(|tag| text(tag, "description"))
            .unwrap_or_default()
    }

    /// Follows a reference into `components`, if it is one.
    fn resolve(&self, node: &'a Value) -> &'a Value {
        node["$ref"]
            .as_str()
            .and_then(|target| self.document.pointer(target.strip_prefix('#')?))
            .unwrap_or(node)
    }

    fn unsupported(&mut self, at: &str, message: &str) {
        self.findings.push(Diagnostic {
            code: "unsupported",
            message: message.into(),
            help: "Write it with the schemas that spec/README.md names, or teach avara-codegen's model about it.".into(),
            span: self.spec.origin(at),
        });
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

/// The value of a one-value enum, such as the `type` of an event.
fn one_value(node: &Value) -> Option<String> {
    match array(&node["enum"]) {
        [value] => Some(value.as_str()?.to_owned()),
        _ => None,
    }
}

fn is_text(ty: &Type) -> bool {
    match ty {
        Type::Text { .. } | Type::TextMap { .. } | Type::JsonMap { .. } => true,
        Type::List { item, .. } => is_text(item),
        _ => false,
    }
}

fn in_order_of(path: &str, mut parameters: Vec<Parameter>) -> Vec<Parameter> {
    parameters.sort_by_key(|parameter| path.find(&format!("{{{}}}", parameter.wire)));
    parameters
}

fn http(verb: &str) -> Option<Http> {
    Some(match verb {
        "get" => Http::Get,
        "post" => Http::Post,
        "put" => Http::Put,
        "patch" => Http::Patch,
        "delete" => Http::Delete,
        _ => return None,
    })
}

/// The schema of a body or reply that is `application/json`.
fn json_schema(node: &Value) -> Option<String> {
    reference(&node["content"]["application/json"]["schema"])
}

/// The component that a `$ref` names.
fn reference(node: &Value) -> Option<String> {
    let (_, name) = node["$ref"].as_str()?.rsplit_once('/')?;
    Some(name.replace("~1", "/").replace("~0", "~"))
}

fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

fn text(node: &Value, key: &str) -> String {
    node[key].as_str().unwrap_or_default().trim().to_owned()
}

fn texts(node: &Value) -> Vec<String> {
    array(node)
        .iter()
        .filter_map(|text| Some(text.as_str()?.to_owned()))
        .collect()
}

fn array(node: &Value) -> &[Value] {
    node.as_array().map_or(&[], Vec::as_slice)
}

fn object(node: &Value) -> &Map<String, Value> {
    static EMPTY: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    node.as_object().unwrap_or(&EMPTY)
}
