//! The spec as the rules see it: operations, parameters, and every schema with its place.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;

use crate::load::node::{Entry, Kind, Node, Place};
use crate::load::pointer::escape;
use crate::load::role::Role;
use crate::{Diagnostic, Spec};

/// The keys of a Path Item that are operations.
pub(super) const METHODS: [&str; 5] = ["get", "put", "post", "patch", "delete"];

/// More references than this in a row run in a circle.
const MAX_HOPS: usize = 16;

pub(super) struct Document<'a> {
    pub(super) spec: &'a Spec,
    pub(super) root: &'a Node,
    pub(super) operations: Vec<Operation<'a>>,
    /// Every schema of the document, also those inside of others.
    pub(super) schemas: Vec<Schema<'a>>,
    components: HashMap<String, &'a Node>,
    findings: RefCell<Vec<Diagnostic>>,
}

/// One operation of the API or one webhook.
#[derive(Clone, Copy)]
pub(super) struct Operation<'a> {
    /// The path, or the name of the webhook.
    pub(super) item: &'a Entry,
    pub(super) method: &'a Entry,
    pub(super) is_webhook: bool,
}

#[derive(Clone, Copy)]
pub(super) struct Schema<'a> {
    pub(super) node: &'a Node,
    /// The key that it is under, or its own place in a list.
    pub(super) place: Place,
    pub(super) at: At<'a>,
}

/// The place where a schema stands.
#[derive(Clone, Copy)]
pub(super) enum At<'a> {
    /// Under a name in `components.schemas`.
    Component(&'a str),
    /// A property; of the named schema, when it stands directly in one.
    Property {
        owner: Option<&'a str>,
        name: &'a str,
    },
    /// The items of a list.
    Items,
    /// The values of a map.
    Values,
    /// A member of `allOf`, `oneOf` ...
    Member,
    /// The schema of the named parameter.
    Parameter(&'a str),
    /// The schema of a body.
    Body,
}

impl<'a> Document<'a> {
    pub(super) fn new(spec: &'a Spec) -> Self {
        let root = spec.root();
        let mut operations = operations(root, "paths", false);
        operations.extend(self::operations(root, "x-webhooks", true));
        let mut document = Self {
            spec,
            root,
            operations,
            schemas: Vec::new(),
            components: components(root),
            findings: RefCell::default(),
        };
        collect(root, Role::Keywords, &mut document.schemas);
        document
    }

    pub(super) fn add(
        &self,
        code: &'static str,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let finding = Diagnostic::new(code, message, help).at(self.spec.span(place));
        self.findings.borrow_mut().push(finding);
    }

    /// Adds what a rule finds, unless it has found something in that place before.
    pub(super) fn add_once(&self, code: &'static str, place: Place, message: String, help: &str) {
        let span = self.spec.span(place);
        let is_same = |found: &Diagnostic| found.code == code && found.span == span;
        if !self.findings.borrow().iter().any(is_same) {
            self.add(code, place, message, help);
        }
    }

    pub(super) fn into_findings(self) -> Vec<Diagnostic> {
        self.findings.into_inner()
    }

    /// Returns the entries of one section of `components`.
    pub(super) fn components(&self, section: &str) -> &'a [Entry] {
        self.root
            .find(&["components", section])
            .map_or(&[], Node::entries)
    }

    pub(super) fn schema(&self, name: &str) -> Option<&'a Node> {
        self.components
            .get(&format!("#/components/schemas/{}", escape(name)))
            .copied()
    }

    /// Returns the node that a node refers to, or itself; `None` when the reference leads nowhere.
    pub(super) fn resolve(&self, node: &'a Node) -> Option<&'a Node> {
        let mut node = node;
        for _ in 0..MAX_HOPS {
            match node.get("$ref") {
                None => return Some(node),
                Some(reference) => node = self.components.get(reference.text()?)?,
            }
        }
        None
    }

    /// Follows references, also one that is wrapped in `allOf` to add `nullable` or a
    /// description.
    pub(super) fn schema_behind(&self, schema: &'a Node) -> Option<&'a Node> {
        let mut schema = self.resolve(schema)?;
        for _ in 0..MAX_HOPS {
            match only_member(schema) {
                None => return Some(schema),
                Some(member) => schema = self.resolve(member)?,
            }
        }
        None
    }

    /// Returns the parameters of an operation, with those of its path, as they are defined.
    pub(super) fn parameters(&self, operation: Operation<'a>) -> Vec<&'a Node> {
        let written = operation.parameters();
        written.filter_map(|node| self.resolve(node)).collect()
    }

    /// Returns the parameters in one place: the path or the query.
    pub(super) fn parameters_in(&self, operation: Operation<'a>, place: &str) -> Vec<&'a Node> {
        let mut parameters = self.parameters(operation);
        parameters.retain(|parameter| parameter.text_at("in") == Some(place));
        parameters
    }

    pub(super) fn parameter(
        &self,
        operation: Operation<'a>,
        place: &str,
        name: &str,
    ) -> Option<&'a Node> {
        let parameters = self.parameters_in(operation, place);
        let is_named = |parameter: &&Node| parameter.text_at("name") == Some(name);
        parameters.into_iter().find(is_named)
    }

    /// Returns the operations that a client calls.
    pub(super) fn calls(&self) -> impl Iterator<Item = Operation<'a>> {
        let operations = self.operations.iter().copied();
        operations.filter(|operation| !operation.is_webhook)
    }

    /// Returns the operations that a receiver of webhooks serves.
    pub(super) fn webhooks(&self) -> impl Iterator<Item = Operation<'a>> {
        let operations = self.operations.iter().copied();
        operations.filter(|operation| operation.is_webhook)
    }

    /// Returns the media type object of the JSON body that an operation is sent.
    pub(super) fn request_media(&self, operation: Operation<'a>) -> Option<&'a Node> {
        self.resolve(operation.node().get("requestBody")?)?
            .find(&["content", "application/json"])
    }

    /// Returns the media type object of the JSON body that an operation answers with.
    pub(super) fn response_media(&self, operation: Operation<'a>) -> Option<&'a Node> {
        let responses = operation.node().get("responses")?;
        let success = responses.get("200").or_else(|| responses.get("2XX"))?;
        self.resolve(success)?
            .find(&["content", "application/json"])
    }

    /// Returns the schema of the body that an operation is sent.
    pub(super) fn request_schema(&self, operation: Operation<'a>) -> Option<&'a Node> {
        self.schema_behind(self.request_media(operation)?.get("schema")?)
    }

    /// Returns the schema of the body that an operation answers with.
    pub(super) fn response_schema(&self, operation: Operation<'a>) -> Option<&'a Node> {
        self.schema_behind(self.response_media(operation)?.get("schema")?)
    }

    /// The names of everything that the body of a request may hold, and of its query parameters.
    pub(super) fn request_fields(&self, operation: Operation<'a>) -> Vec<&'a str> {
        let query = self.parameters_in(operation, "query").into_iter();
        let mut names: Vec<&str> = query
            .filter_map(|parameter| parameter.text_at("name"))
            .collect();
        let body = self.request_schema(operation);
        names.extend(keys(body.map_or(&[], properties)));
        names
    }
}

impl<'a> Operation<'a> {
    pub(super) fn node(&self) -> &'a Node {
        &self.method.value
    }

    /// Returns its parameters and those of its path, as they are written: some are references.
    pub(super) fn parameters(&self) -> impl Iterator<Item = &'a Node> {
        let of_path = self.item.value.items_at("parameters");
        of_path.iter().chain(self.node().items_at("parameters"))
    }

    /// Returns the place of one of its keys; its own, if the key is missing.
    pub(super) fn place_of(&self, key: &str) -> Place {
        let entry = self.node().entry(key).unwrap_or(self.method);
        entry.place
    }
}

/// Its name in messages.
impl fmt::Display for Operation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.node().text_at("operationId") {
            Some(id) => write!(f, "`{id}`"),
            None => write!(f, "`{} {}`", self.method.key.to_uppercase(), self.item.key),
        }
    }
}

/// Its name in messages.
impl fmt::Display for Schema<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.at {
            At::Component(name) => write!(f, "the schema `{name}`"),
            At::Property {
                owner: Some(owner),
                name,
            } => write!(f, "the property `{owner}.{name}`"),
            At::Property { owner: None, name } => write!(f, "the property `{name}`"),
            At::Items => f.write_str("the schema of these items"),
            At::Values => f.write_str("the schema of these values"),
            At::Member => f.write_str("this member"),
            At::Parameter(name) => write!(f, "the parameter `{name}`"),
            At::Body => f.write_str("the schema of this body"),
        }
    }
}

pub(super) fn properties(schema: &Node) -> &[Entry] {
    schema.entries_at("properties")
}

pub(super) fn keys(entries: &[Entry]) -> Vec<&str> {
    entries.iter().map(|entry| entry.key.as_str()).collect()
}

/// Returns the texts in the list under `key`.
pub(super) fn texts<'a>(node: &'a Node, key: &str) -> Vec<&'a str> {
    node.items_at(key).iter().filter_map(Node::text).collect()
}

/// Returns a value for a message: its text, or what kind it is.
pub(super) fn kind_or_text(node: &Node) -> String {
    match node.text() {
        Some("") => "an empty text".to_owned(),
        Some(text) => format!("`{text}`"),
        None => node.kind_name().to_owned(),
    }
}

/// Returns the name of a parameter or a tag for a message.
pub(super) fn name_of(node: &Node) -> String {
    node.get("name")
        .map_or_else(|| "without a name".to_owned(), kind_or_text)
}

/// Returns the schema that an `allOf` with a single member wraps.
fn only_member(schema: &Node) -> Option<&Node> {
    match schema.get("allOf")?.items() {
        [only] => Some(only),
        _ => None,
    }
}

fn operations<'a>(root: &'a Node, key: &str, is_webhook: bool) -> Vec<Operation<'a>> {
    let items = root.entries_at(key);
    let of_item = |item: &'a Entry| {
        let methods = item
            .value
            .entries()
            .iter()
            .filter(|entry| METHODS.contains(&entry.key.as_str()));
        methods.map(move |method| Operation {
            item,
            method,
            is_webhook,
        })
    };
    items.iter().flat_map(of_item).collect()
}

fn components(root: &Node) -> HashMap<String, &Node> {
    let sections = root.entries_at("components");
    let all = sections.iter().flat_map(|section| {
        section
            .value
            .entries()
            .iter()
            .map(move |entry| (section, entry))
    });
    all.map(|(section, entry)| {
        (
            format!("#/components/{}/{}", section.key, escape(&entry.key)),
            &entry.value,
        )
    })
    .collect()
}

/// Finds all schemas below a node that is not one itself.
fn collect<'a>(node: &'a Node, role: Role, schemas: &mut Vec<Schema<'a>>) {
    match &node.kind {
        Kind::List(items) => items
            .iter()
            .for_each(|item| collect(item, Role::Keywords, schemas)),
        Kind::Map(entries) => {
            for entry in entries {
                collect_entry(node, entry, role, schemas);
            }
        }
        _ => {}
    }
}

fn collect_entry<'a>(
    parent: &'a Node,
    entry: &'a Entry,
    role: Role,
    schemas: &mut Vec<Schema<'a>>,
) {
    if role == Role::Keywords && entry.key == "schema" {
        let at = parent
            .get("in")
            .and(parent.text_at("name"))
            .map_or(At::Body, At::Parameter);
        collect_schema(&entry.value, entry.place, at, schemas);
    } else if role == Role::Keywords && entry.key == "schemas" {
        for schema in entry.value.entries() {
            collect_schema(
                &schema.value,
                schema.place,
                At::Component(&schema.key),
                schemas,
            );
        }
    } else if let Some(role) = role.of_value(&entry.key) {
        collect(&entry.value, role, schemas);
    }
}

fn collect_schema<'a>(node: &'a Node, place: Place, at: At<'a>, schemas: &mut Vec<Schema<'a>>) {
    schemas.push(Schema { node, place, at });
    let owner = match at {
        At::Component(name) => Some(name),
        _ => None,
    };
    for entry in node.entries() {
        match entry.key.as_str() {
            "properties" => {
                for property in entry.value.entries() {
                    let name = &property.key;
                    collect_schema(
                        &property.value,
                        property.place,
                        At::Property { owner, name },
                        schemas,
                    );
                }
            }
            "items" => collect_schema(&entry.value, entry.place, At::Items, schemas),
            "additionalProperties" if entry.value.is_map() => {
                collect_schema(&entry.value, entry.place, At::Values, schemas);
            }
            "allOf" | "oneOf" | "anyOf" => {
                for member in entry.value.items() {
                    collect_schema(member, member.place, At::Member, schemas);
                }
            }
            _ => {}
        }
    }
}
