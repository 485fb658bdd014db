//! Checks that a look-up's record can be compared with the request, field by field.

use crate::lint::document::{Document, Operation, keys, properties, texts};
use crate::lint::extensions::field_rules::Known;
use crate::load::node::{Entry, Node, Place};

pub(crate) fn check(
    document: &Document<'_>,
    operation: Operation<'_>,
    node: &Node,
    look_up: Operation<'_>,
    rest: Option<Operation<'_>>,
) {
    // A reference that leads nowhere is a finding already.
    let Some(record) = record(document, look_up) else {
        return;
    };
    let finds = |look_up: Operation<'_>| format!("what {look_up} finds");
    let rules = Rules {
        document,
        node,
        operation,
        sent: Fields::sent(document, operation),
        record: Fields::new(document, finds(look_up), Some(record)),
        rest: rest.map(|rest| Fields::new(document, finds(rest), document.response_schema(rest))),
    };
    rules.key();
    rules.created_at();
    rules.normalised();
    rules.expect();
    rules.read_back();
    rules.rest();
    rules.not_returned();
    rules.every_field();
    rules.reply(document.response_schema(operation));
}

/// The schema of what is found: a reply, or an item of a page.
fn record<'a>(document: &Document<'a>, look_up: Operation<'a>) -> Option<&'a Node> {
    let reply = document.response_schema(look_up)?;
    let Some(pagination) = look_up.node().get("x-avara-pagination") else {
        return Some(reply);
    };
    let list = reply.find(&["properties", pagination.text_at("items")?])?;
    document.schema_behind(document.schema_behind(list)?.get("items")?)
}

/// The fields of a request or of a record.
pub(crate) struct Fields<'a> {
    known: Known<'a>,
    properties: &'a [Entry],
}

impl<'a> Fields<'a> {
    /// Returns the fields of a request's body.
    pub(crate) fn sent(document: &'a Document<'a>, operation: Operation<'a>) -> Self {
        let what = format!("the request of {operation}");
        Self::new(document, what, document.request_schema(operation))
    }

    fn new(document: &'a Document<'a>, what: String, schema: Option<&'a Node>) -> Self {
        let properties = schema.map_or(&[][..], properties);
        Self {
            known: Known::new(document, what, keys(properties)),
            properties,
        }
    }

    fn get(&self, name: &str) -> Option<&'a Node> {
        let mut fields = self.properties.iter();
        Some(&fields.find(|field| field.key == name)?.value)
    }

    /// Returns the field's schema, or a finding.
    pub(crate) fn find(&self, name: &str, place: Place) -> Option<&'a Node> {
        self.known.check(name, place);
        self.get(name)
    }
}

struct Rules<'a> {
    document: &'a Document<'a>,
    /// The value of `x-avara-reconcile`.
    node: &'a Node,
    operation: Operation<'a>,
    sent: Fields<'a>,
    record: Fields<'a>,
    rest: Option<Fields<'a>>,
}

impl<'a> Rules<'a> {
    /// A list is searched for it, so the record has it under its own name.
    fn key(&self) {
        if let Some(key) = self.node.get("key") {
            let name = key.text().unwrap_or_default();
            self.sent_text(name, key.place);
            self.record.find(name, key.place);
        }
    }

    fn created_at(&self) {
        let Some(named) = self.node.get("createdAt") else {
            return;
        };
        let name = named.text().unwrap_or_default();
        let found = self.record.find(name, named.place);
        let schema = found.and_then(|found| self.document.schema_behind(found));
        if schema.is_some_and(|schema| schema.text_at("format") != Some("date-time")) {
            self.document.add(
                "reconcile-type",
                named.place,
                format!("`{name}` of {} is not a time", self.record.known.what),
                "name a field with `format: date-time`, or leave `createdAt` out",
            );
        }
    }

    fn normalised(&self) {
        for entry in self.entries("normalised") {
            self.sent_text(&entry.key, entry.place);
        }
    }

    fn sent_text(&self, name: &str, place: Place) {
        let sent = self.sent.find(name, place);
        let schema = sent.and_then(|sent| self.document.schema_behind(sent));
        let is_text = |schema: &Node| {
            schema.text_at("type") == Some("string") && schema.get("enum").is_none()
        };
        if schema.is_some_and(|schema| !is_text(schema)) {
            self.document.add(
                "reconcile-type",
                place,
                format!("`{name}` of {} is not a text", self.sent.known.what),
                "name a field that is a text or an id",
            );
        }
    }

    fn expect(&self) {
        for entry in self.entries("expect") {
            let found = self.record.find(&entry.key, entry.place);
            let Some(schema) = found.and_then(|found| self.document.schema_behind(found)) else {
                continue;
            };
            let values = texts(schema, "enum");
            let value = entry.value.text().unwrap_or_default();
            if !values.contains(&value) {
                self.document.add(
                    "reconcile-expect",
                    entry.value.place,
                    format!("`{}` is never `{value}`", entry.key),
                    if values.is_empty() {
                        "name a field that is an enumeration".to_owned()
                    } else {
                        format!("it is one of {}", values.join(", "))
                    },
                );
            }
        }
    }

    fn read_back(&self) {
        for entry in self.entries("readBack") {
            let sent = self.sent.find(&entry.key, entry.place);
            let found = self.at_path(&entry.value);
            if let (Some(sent), Some(found)) = (sent, found) {
                self.compare(&entry.key, sent, found, entry.value.place);
            }
        }
    }

    /// Returns the field of the record at the end of a path: `assignedTo.userId`.
    fn at_path(&self, path: &Node) -> Option<&'a Node> {
        let mut names = path.text()?.split('.');
        let first = names.next()?;
        let mut found = self.record.find(first, path.place)?;
        let mut above = first;
        for name in names {
            let schema = self.document.schema_behind(found)?;
            let what = format!("`{above}` in the record");
            let fields = Fields::new(self.document, what, Some(schema));
            found = fields.find(name, path.place)?;
            above = name;
        }
        Some(found)
    }

    fn rest(&self) {
        let (Some(node), Some(rest)) = (self.node.get("rest"), &self.rest) else {
            return;
        };
        if let Some(id) = node.get("id") {
            self.record.find(id.text().unwrap_or_default(), id.place);
        }
        for (name, place) in names(node.get("fields")) {
            let Some(sent) = self.sent.find(name, place) else {
                continue;
            };
            if let Some(found) = rest.find(name, place) {
                self.compare(name, sent, found, place);
            }
        }
    }

    fn not_returned(&self) {
        for (name, place) in names(self.node.get("notReturned")) {
            self.sent.find(name, place);
        }
    }

    /// Every sent field is compared once, or declared as not returned: a new one cannot make every
    /// record look like somebody else's.
    fn every_field(&self) {
        let elsewhere = self.elsewhere();
        for field in self.sent.properties {
            let name = field.key.as_str();
            if elsewhere.contains(&name) {
                continue;
            }
            match self.record.get(name) {
                Some(found) => self.compare(name, &field.value, found, field.place),
                None => self.document.add(
                    "reconcile-unaccounted",
                    field.place,
                    format!("{} has no `{name}`", self.record.known.what),
                    format!(
                        "say under `x-avara-reconcile` of {} where it reads back: `readBack`, \
                         `rest` or `notReturned`",
                        self.operation
                    ),
                ),
            }
        }
    }

    /// Returns the fields that do not read back under their own name.
    fn elsewhere(&self) -> Vec<&'a str> {
        let moved = self.entries("readBack").iter();
        let moved: Vec<_> = moved
            .map(|entry| (entry.key.as_str(), entry.place))
            .collect();
        let absent: Vec<_> = names(self.node.find(&["rest", "fields"]))
            .chain(names(self.node.get("notReturned")))
            .collect();
        let twice = |name: &str, place: Place, also: &str| {
            self.document.add(
                "reconcile-twice",
                place,
                format!("`{name}` is {also}"),
                "each sent field is compared in one place: remove it here",
            );
        };
        let mut seen = Vec::new();
        for (name, place) in moved.iter().chain(&absent) {
            if seen.contains(name) {
                twice(name, *place, "listed already");
            }
            seen.push(*name);
        }
        for (name, place) in absent {
            if self.record.get(name).is_some() {
                twice(name, place, "in the record that is found first");
            }
        }
        seen
    }

    fn compare(&self, name: &str, sent: &'a Node, found: &'a Node, place: Place) {
        if !self.is_comparable(sent, found) {
            self.document.add(
                "reconcile-type",
                place,
                format!("`{name}` is sent as one thing and read back as another"),
                format!(
                    "say under `readBack` of `x-avara-reconcile` of {} where the record has it",
                    self.operation
                ),
            );
        }
    }

    /// Returns true if the two can be equal: of the same schema, or of the same plain type.
    fn is_comparable(&self, sent: &'a Node, found: &'a Node) -> bool {
        let behind = |schema| self.document.schema_behind(schema);
        let (Some(sent), Some(found)) = (behind(sent), behind(found)) else {
            return true;
        };
        match (sent.get("items"), found.get("items")) {
            (Some(sent), Some(found)) => is_same(behind(sent), behind(found)),
            _ => is_same(Some(sent), Some(found)),
        }
    }

    /// Checks that the record can stand for the reply that was lost: the caller gets it instead.
    fn reply(&self, reply: Option<&'a Node>) {
        let Some(reply) = reply else { return };
        let place = self
            .node
            .get("lookUp")
            .map_or(self.node.place, |at| at.place);
        let needed = properties(reply)
            .iter()
            .filter(|field| texts(reply, "required").contains(&field.key.as_str()))
            .filter(|field| self.is_needed(&field.value));
        for field in needed {
            let found = self.record.get(&field.key);
            if !found.is_some_and(|found| self.is_comparable(&field.value, found)) {
                self.document.add(
                    "reconcile-reply",
                    place,
                    format!(
                        "{} has no `{}` of the kind that the reply of {} must have",
                        self.record.known.what, field.key, self.operation
                    ),
                    "name an operation that finds the data of the reply",
                );
            }
        }
    }

    /// A null or an empty list or map replaces what the record lacks.
    fn is_needed(&self, field: &'a Node) -> bool {
        let is_nullable = |schema: &Node| schema.is_true_at("nullable");
        let Some(schema) = self.document.schema_behind(field) else {
            return false;
        };
        let is_map = schema.text_at("type") == Some("object") && properties(schema).is_empty();
        let is_list = schema.text_at("type") == Some("array");
        !(is_nullable(field) || is_nullable(schema) || is_map || is_list)
    }

    fn entries(&self, key: &str) -> &'a [Entry] {
        self.node.entries_at(key)
    }
}

fn is_same(sent: Option<&Node>, found: Option<&Node>) -> bool {
    let (Some(sent), Some(found)) = (sent, found) else {
        return true;
    };
    let is_plain = properties(sent).is_empty() && sent.get("items").is_none();
    std::ptr::eq(sent, found) || (is_plain && sent.text_at("type") == found.text_at("type"))
}

/// Returns the texts of a list, and where they are.
fn names(list: Option<&Node>) -> impl Iterator<Item = (&str, Place)> {
    list.map_or(&[][..], Node::items)
        .iter()
        .filter_map(|item| Some((item.text()?, item.place)))
}
