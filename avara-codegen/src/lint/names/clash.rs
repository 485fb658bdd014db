//! Names that are good by themselves, but would not compile, or would hide something, where they
//! stand.

use std::collections::{BTreeMap, HashMap};

use super::reserved::{CLIENT_METHODS, OPTION_PREFIX, PRELUDE, REQUEST_METHODS, UNKNOWN_EVENT};
use crate::lint::document::{At, Document, Operation, properties};
use crate::load::node::{Node, Place};
use crate::model::names::{field_name, module_name, screaming, snake, type_name, variant_name};
use crate::rust::imports::is_imported;

const RENAME: &str = "rename it in the spec if the name is ours; if the wire wants it, teach the \
                      generator another name for it";

/// The beginning of messages about a field of the body.
const FIELD: &str = "the field ";

pub(crate) fn check(document: &Document<'_>) {
    for operation in document.calls() {
        arguments(document, operation);
        setters(document, operation);
    }
    operation_ids(document);
    handler_methods(document);
    resources(document);
    schemas(document);
    files(document);
    for schema in &document.schemas {
        if let At::Component(name) = schema.at {
            variants(document, name, schema.node);
        }
    }
}

impl Document<'_> {
    /// One finding a place: a shared parameter is seen by every operation.
    fn clash(&self, place: Place, message: String) {
        self.add_once("name-clash", place, message, RENAME);
    }
}

/// Names that must differ from each other.
struct Names<'a> {
    document: &'a Document<'a>,
    /// The origin of each, in words.
    taken: HashMap<String, String>,
}

impl<'a> Names<'a> {
    fn new(document: &'a Document<'a>) -> Self {
        let taken = HashMap::new();
        Self { document, taken }
    }

    fn is_field(&self, rust: &str) -> bool {
        let what = self.taken.get(rust);
        what.is_some_and(|what| what.starts_with(FIELD))
    }

    fn add(&mut self, rust: String, what: String, place: Place) {
        if let Some(first) = self.taken.get(&rust) {
            // One name that appears twice is another rule's finding.
            if *first != what {
                self.document
                    .clash(place, format!("{what} and {first} both become `{rust}`"));
            }
        } else {
            self.taken.insert(rust, what);
        }
    }
}

/// Path parameters are the arguments of the method.
fn arguments(document: &Document<'_>, operation: Operation<'_>) {
    let mut names = Names::new(document);
    for (wire, place, _) in named(document, operation, "path") {
        let what = format!("the parameter `{wire}`");
        names.add(field_name(wire), what, place);
    }
}

/// Query parameters and body fields are the setters of the request.
fn setters(document: &Document<'_>, operation: Operation<'_>) {
    let mut setters: Vec<(String, String, Place)> = Vec::new();
    for (wire, place, node) in named(document, operation, "query") {
        let what = format!("the parameter `{wire}`");
        let rust = field_name(wire);
        let schema = node.get("schema");
        if schema.is_some_and(|schema| schema.is_true_at("nullable")) {
            let null = format!("the null of {what}");
            setters.push((format!("{rust}_null"), null, place));
        }
        setters.push((rust, what, place));
    }
    let body = document.request_schema(operation);
    for property in body.map_or(&[][..], properties) {
        // A tag has one value.
        if property.value.items_at("enum").len() == 1 {
            continue;
        }
        let what = format!("{FIELD}`{}`", property.key);
        let rust = field_name(&property.key);
        let nullable = property.value.is_true_at("nullable");
        if nullable && operation.method.key == "patch" {
            let clear = format!("the clearing of {what}");
            setters.push((format!("clear_{rust}"), clear, property.place));
        }
        setters.push((rust, what, property.place));
    }
    let mut names = Names::new(document);
    for (rust, what, place) in setters {
        if REQUEST_METHODS.contains(&rust.as_str()) || rust.starts_with(OPTION_PREFIX) {
            document.clash(
                place,
                format!(
                    "{what} of {operation} becomes `{rust}`, which every request has for itself"
                ),
            );
        } else if !(names.is_field(&rust) && what.starts_with(FIELD)) {
            // Two fields of one schema are another rule's finding.
            names.add(rust, what, place);
        }
    }
}

/// Returns the parameters of one kind: their names, the places of these, and all of each.
fn named<'a>(
    document: &Document<'a>,
    operation: Operation<'a>,
    kind: &'static str,
) -> Vec<(&'a str, Place, &'a Node)> {
    let of_kind = document.parameters_in(operation, kind).into_iter();
    of_kind
        .filter_map(|node| {
            let name = node.get("name")?;
            Some((name.text()?, name.place, node))
        })
        .collect()
}

/// Each operation has a constant, a sample and a snapshot of its name.
fn operation_ids(document: &Document<'_>) {
    let mut names = Names::new(document);
    for (id, place) in ids(document) {
        names.add(screaming(id), format!("the operation `{id}`"), place);
    }
}

fn ids<'a>(document: &Document<'a>) -> impl Iterator<Item = (&'a str, Place)> {
    document.calls().filter_map(|operation| {
        let id = operation.node().get("operationId")?;
        Some((id.text()?, id.place))
    })
}

/// The names in a module of the resource tree.
struct Module<'a> {
    methods: Names<'a>,
    types: Names<'a>,
}

impl<'a> Module<'a> {
    fn new(document: &'a Document<'a>) -> Self {
        let (methods, types) = (Names::new(document), Names::new(document));
        Self { methods, types }
    }
}

fn resources(document: &Document<'_>) {
    let schemas = document.components("schemas").iter();
    let api: Vec<String> = schemas.map(|schema| type_name(&schema.key)).collect();
    let mut modules: BTreeMap<Vec<&str>, Module<'_>> = BTreeMap::new();
    for (id, place) in ids(document) {
        let mut path: Vec<&str> = id.split('.').collect();
        let Some(method) = path.pop() else { continue };
        for depth in 1..=path.len() {
            let (above, own) = (&path[..depth - 1], &path[..depth]);
            let name = own.last().copied().unwrap_or_default();
            let what = format!("the resource `{}`", own.join("."));
            if above.is_empty() {
                top(document, name, &what, place);
            }
            if !modules.contains_key(own) {
                let mut module = Module::new(document);
                let new = "the resource's own `new`".to_owned();
                module.methods.add("new".to_owned(), new, place);
                known(document, &type_name(name), &what, &api, place);
                module.types.add(type_name(name), what.clone(), place);
                modules.insert(own.to_vec(), module);
            }
            let above = modules
                .entry(above.to_vec())
                .or_insert_with(|| Module::new(document));
            above.methods.add(snake(name), what, place);
        }
        let what = format!("the operation `{id}`");
        let module = modules.entry(path).or_insert_with(|| Module::new(document));
        module.methods.add(snake(method), what.clone(), place);
        known(document, &type_name(method), &what, &api, place);
        module.types.add(type_name(method), what, place);
    }
}

/// A top resource is a method of the client.
fn top(document: &Document<'_>, name: &str, what: &str, place: Place) {
    let rust = snake(name);
    if CLIENT_METHODS.contains(&rust.as_str()) {
        let message = format!("{what} becomes `{rust}`, but the client has a method of that name");
        document.clash(place, message);
    }
}

/// A type in a resource's file must not hide one that the file names.
fn known(document: &Document<'_>, rust: &str, what: &str, api: &[String], place: Place) {
    if is_imported(rust) || PRELUDE.contains(&rust) || api.iter().any(|name| name == rust) {
        document.clash(
            place,
            format!("{what} becomes the type `{rust}`, which would hide another of that name"),
        );
    }
}

fn schemas(document: &Document<'_>) {
    for schema in document.components("schemas") {
        let rust = type_name(&schema.key);
        let why = if PRELUDE.contains(&rust.as_str()) || PRELUDE.contains(&schema.key.as_str()) {
            "which is Rust's own"
        } else if is_imported(&rust) {
            "which generated files import from elsewhere"
        } else {
            continue;
        };
        document.clash(
            schema.place,
            format!(
                "the schema `{}` becomes the type `{rust}`, {why}",
                schema.key
            ),
        );
    }
}

/// Each file with schemas is a module.
fn files(document: &Document<'_>) {
    let mut names = Names::new(document);
    for schema in document.components("schemas") {
        if let Some(file) = document.spec.schema_file(&schema.key) {
            let module = module_name(file.trim_end_matches(".yaml"));
            names.add(module, format!("the file `{file}`"), schema.place);
        }
    }
}

/// Each event is a method of the receiver's handler.
fn handler_methods(document: &Document<'_>) {
    let mut names = Names::new(document);
    for webhook in document.webhooks() {
        let (event, place) = (&webhook.item.key, webhook.item.place);
        let (rust, what) = (field_name(event), format!("the webhook `{event}`"));
        if rust == UNKNOWN_EVENT {
            let message = format!("{what} becomes `{rust}`, which is the handler's for all others");
            document.clash(place, message);
        }
        names.add(rust, what, place);
    }
}

/// The variants of a union, named or called after their tag or schema.
fn variants(document: &Document<'_>, name: &str, union: &Node) {
    let mut names = Names::new(document);
    let given = union.get("x-avara-variant-names").map(Node::items);
    let tags = union.find(&["discriminator", "mapping"]).map(Node::entries);
    if tags.is_some() {
        let open = format!("the variant of `{name}` for all others");
        names.add("Unknown".to_owned(), open, union.place);
    }
    if let Some(given) = given {
        for (index, node) in given.iter().enumerate() {
            let Some(text) = node.text() else { continue };
            let what = format!("the variant {} of `{name}`", index + 1);
            names.add(text.to_owned(), what, node.place);
        }
    } else {
        for tag in tags.unwrap_or_default() {
            let what = format!("the variant `{}` of `{name}`", tag.key);
            names.add(variant_name(&tag.key), what, tag.place);
        }
    }
}
