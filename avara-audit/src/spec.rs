//! The spec as the audit asks it: operations and schemas, each with the place it is written at.

use avara_codegen::{Span, Spec};
use serde_json::Value;

/// More references than this in a row lead nowhere.
const MAX_HOPS: usize = 16;

pub(crate) struct Api<'a> {
    pub(crate) spec: &'a Spec,
    pub(crate) operations: Vec<Operation<'a>>,
}

pub(crate) struct Operation<'a> {
    pub(crate) id: &'a str,
    pub(crate) method: String,
    pub(crate) path: &'a str,
    pub(crate) pointer: String,
    pub(crate) path_parameters: Vec<Property<'a>>,
    pub(crate) query: Vec<Property<'a>>,
    pub(crate) body: Option<Body<'a>>,
    pub(crate) reply: Option<Schema<'a>>,
    /// Of a list: the schema of an item.
    pub(crate) item: Option<Schema<'a>>,
}

pub(crate) struct Body<'a> {
    pub(crate) schema: Schema<'a>,
    pub(crate) required: bool,
    pub(crate) pointer: String,
}

/// A parameter or a property.
#[derive(Clone)]
pub(crate) struct Property<'a> {
    pub(crate) name: &'a str,
    pub(crate) required: bool,
    pub(crate) schema: Schema<'a>,
    /// The pointer to its name.
    pub(crate) pointer: String,
}

/// A schema where it is used: what stands there, and what it refers to.
#[derive(Clone)]
pub(crate) struct Schema<'a> {
    spec: &'a Spec,
    pub(crate) pointer: String,
    here: &'a Value,
    /// The target of a reference, alone or in `allOf`; else the schema itself.
    target: &'a Value,
    target_pointer: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Time,
    Boolean,
    Number,
    List,
    TextMap,
    JsonMap,
    Enumeration,
    Object,
    Union,
}

impl<'a> Api<'a> {
    pub(crate) fn new(spec: &'a Spec) -> Self {
        let mut operations = Vec::new();
        for (path, item) in entries(&spec.document()["paths"]) {
            for (verb, node) in entries(item) {
                let pointer = format!("/paths/{}/{verb}", escape(path));
                if let Some(id) = node["operationId"].as_str() {
                    operations.push(operation(spec, id, verb, path, node, pointer));
                }
            }
        }
        Self { spec, operations }
    }

    pub(crate) fn operation(&self, id: &str) -> Option<&Operation<'a>> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// `spec/viewer/users.yaml:45`
    pub(crate) fn place(&self, pointer: &str) -> Option<Span> {
        self.spec.origin(pointer)
    }

    pub(crate) fn has_schema(&self, name: &str) -> bool {
        entries(&self.spec.document()["components"]["schemas"])
            .any(|(known, _)| same_word(known, name))
    }
}

fn operation<'a>(
    spec: &'a Spec,
    id: &'a str,
    verb: &str,
    path: &'a str,
    node: &'a Value,
    pointer: String,
) -> Operation<'a> {
    let body = resolve(spec, &node["requestBody"], format!("{pointer}/requestBody"));
    let reply = ["200", "2XX"].into_iter().find_map(|status| {
        let at = format!("{pointer}/responses/{status}");
        let (node, at) = resolve(spec, &node["responses"][status], at);
        json_schema(spec, node, &at)
    });
    let items = node["x-avara-pagination"]["items"].as_str();
    let item = items.and_then(|items| {
        let page = reply.as_ref()?.properties();
        page.into_iter()
            .find(|field| field.name == items)?
            .schema
            .item()
    });
    Operation {
        id,
        method: verb.to_uppercase(),
        path,
        path_parameters: parameters(spec, node, &pointer, "path"),
        query: parameters(spec, node, &pointer, "query"),
        body: json_schema(spec, body.0, &body.1).map(|schema| Body {
            schema,
            required: body.0["required"] == true,
            pointer: body.1,
        }),
        reply,
        item,
        pointer,
    }
}

fn parameters<'a>(
    spec: &'a Spec,
    operation: &'a Value,
    pointer: &str,
    location: &str,
) -> Vec<Property<'a>> {
    let all = items(&operation["parameters"])
        .enumerate()
        .map(|(index, node)| resolve(spec, node, format!("{pointer}/parameters/{index}")));
    all.filter(|(node, _)| node["in"] == location)
        .filter_map(|(node, pointer)| {
            Some(Property {
                name: node["name"].as_str()?,
                required: node["required"] == true,
                schema: Schema::new(spec, &node["schema"], format!("{pointer}/schema")),
                pointer,
            })
        })
        .collect()
}

fn json_schema<'a>(spec: &'a Spec, node: &'a Value, pointer: &str) -> Option<Schema<'a>> {
    let schema = node.pointer("/content/application~1json/schema")?;
    let pointer = format!("{pointer}/content/application~1json/schema");
    Some(Schema::new(spec, schema, pointer))
}

impl<'a> Schema<'a> {
    fn new(spec: &'a Spec, here: &'a Value, pointer: String) -> Self {
        let mut target = here;
        let mut target_pointer = pointer.clone();
        for _ in 0..MAX_HOPS {
            let wrapped = &target["allOf"][0]["$ref"];
            let reference = target["$ref"].as_str().or_else(|| wrapped.as_str());
            let Some(next) = reference.and_then(|reference| reference.strip_prefix('#')) else {
                break;
            };
            let Some(node) = spec.document().pointer(next) else {
                break;
            };
            target = node;
            next.clone_into(&mut target_pointer);
        }
        Self {
            spec,
            pointer,
            here,
            target,
            target_pointer,
        }
    }

    pub(crate) fn kind(&self) -> Kind {
        let node = self.target;
        if node.get("oneOf").is_some() {
            return Kind::Union;
        }
        if node.get("enum").is_some() {
            return Kind::Enumeration;
        }
        match node["type"].as_str() {
            Some("boolean") => Kind::Boolean,
            Some("number" | "integer") => Kind::Number,
            Some("array") => Kind::List,
            Some("object") if node.get("properties").is_some() => Kind::Object,
            Some("object") if node["additionalProperties"]["type"] == "string" => Kind::TextMap,
            Some("object") => Kind::JsonMap,
            _ if node["format"] == "date-time" => Kind::Time,
            _ => Kind::Text,
        }
    }

    /// `ClinicRole`, if it is a named one.
    pub(crate) fn name(&self) -> Option<&str> {
        self.target_pointer
            .strip_prefix("/components/schemas/")
            .filter(|name| !name.contains('/'))
    }

    pub(crate) fn is_nullable(&self) -> bool {
        self.here["nullable"] == true || self.target["nullable"] == true
    }

    /// Returns true if the spec knows that the pages type it as never null, and has a reason not to.
    pub(crate) fn has_null_conflict(&self) -> bool {
        self.here.get("x-avara-null-conflict").is_some()
    }

    /// Returns the values of an enumeration; those of the one-value kind as well.
    pub(crate) fn values(&self) -> Vec<&'a str> {
        texts(&self.target["enum"])
    }

    pub(crate) fn properties(&self) -> Vec<Property<'a>> {
        let required = texts(&self.target["required"]);
        let at = &self.target_pointer;
        entries(&self.target["properties"])
            .map(|(name, node)| {
                let pointer = format!("{at}/properties/{}", escape(name));
                Property {
                    name,
                    required: required.contains(&name.as_str()),
                    schema: Schema::new(self.spec, node, pointer.clone()),
                    pointer,
                }
            })
            .collect()
    }

    /// Returns the schema of a list's items.
    pub(crate) fn item(&self) -> Option<Schema<'a>> {
        let pointer = format!("{}/items", self.target_pointer);
        let item = self.target.get("items")?;
        Some(Schema::new(self.spec, item, pointer))
    }

    /// Returns the schemas of a union.
    pub(crate) fn variants(&self) -> Vec<Schema<'a>> {
        let at = |index| format!("{}/oneOf/{index}", self.target_pointer);
        items(&self.target["oneOf"])
            .enumerate()
            .map(|(index, node)| Schema::new(self.spec, node, at(index)))
            .collect()
    }

    /// Returns a keyword, or an extension, as text.
    pub(crate) fn keyword(&self, keyword: &str) -> Option<String> {
        Some(match self.get(keyword)? {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        })
    }

    /// Returns the fewest or the most digits that a text may have.
    pub(crate) fn digits(&self, bound: &str) -> Option<String> {
        let digits = self.get("x-avara-digits")?;
        digits.get(bound).map(Value::to_string)
    }

    fn get(&self, keyword: &str) -> Option<&'a Value> {
        self.here.get(keyword).or_else(|| self.target.get(keyword))
    }

    /// Returns the pointer to the values, the properties and the limits.
    pub(crate) fn target_pointer(&self) -> &str {
        &self.target_pointer
    }

    /// `usr_` of an identifier with a prefix.
    pub(crate) fn prefix(&self) -> Option<&'a str> {
        self.target["pattern"]
            .as_str()?
            .strip_prefix('^')?
            .strip_suffix("[0-9a-f]{32}$")
    }

    /// Returns true if this is an identifier: its form is known from DICOM or from its kind,
    /// whether or not a page repeats it.
    pub(crate) fn is_identifier(&self) -> bool {
        self.kind() == Kind::Text && self.name().is_some()
    }
}

fn resolve<'a>(spec: &'a Spec, node: &'a Value, pointer: String) -> (&'a Value, String) {
    let target = node["$ref"]
        .as_str()
        .and_then(|reference| reference.strip_prefix('#'));
    match target.and_then(|target| Some((spec.document().pointer(target)?, target))) {
        Some((node, target)) => (node, target.to_owned()),
        None => (node, pointer),
    }
}

fn entries(node: &Value) -> impl Iterator<Item = (&String, &Value)> {
    node.as_object().into_iter().flatten()
}

fn texts(node: &Value) -> Vec<&str> {
    items(node).filter_map(Value::as_str).collect()
}

fn items(node: &Value) -> impl Iterator<Item = &Value> {
    node.as_array().into_iter().flatten()
}

fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

/// Returns true if two names are one in the spelling of different languages: `userID` and `userId`.
pub(crate) fn same_word(one: &str, other: &str) -> bool {
    let plain = |name: &str| name.replace('_', "").to_lowercase();
    plain(one) == plain(other)
}
