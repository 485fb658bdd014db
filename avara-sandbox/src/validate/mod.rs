//! Requests and replies, checked against the spec.

mod echo;
mod fields;
mod parameters;
mod percent;
mod problem;

use std::fmt;

use serde::Serialize;
use serde_json::{Map, Value};

pub(crate) use echo::dropped;

use crate::spec::{Body, Content, Operation, Schema, Webhook};

/// How much is demanded of a request.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Strictness {
    /// JSON Schema alone.
    Schema,
    /// Rules across fields too, and nothing that is not documented.
    Everything,
}

/// More than these are not listed.
const MOST_VIOLATIONS: usize = 100;

/// One way in which a value breaks the documentation.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub(crate) struct Violation {
    #[serde(rename = "in")]
    pub(crate) part: Part,
    /// JSON Pointer to the value, or to where a missing one should be.
    pub(crate) pointer: String,
    /// The problem, without the value itself.
    pub(crate) problem: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.part.name())?;
        if !self.pointer.is_empty() {
            write!(f, " {}", self.pointer)?;
        }
        write!(f, " {}", self.problem)
    }
}

/// The part of a request or reply that is meant.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Part {
    Path,
    Query,
    Body,
}

impl Part {
    pub(crate) fn violation(self, pointer: String, problem: impl Into<String>) -> Violation {
        Violation {
            part: self,
            pointer,
            problem: problem.into(),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Body => "body",
        }
    }
}

/// The values of a request, as text.
pub(crate) struct Raw<'a> {
    /// The path parameters, still percent-encoded.
    pub(crate) path: Vec<(&'a str, &'a str)>,
    pub(crate) query: &'a str,
    /// `None` where there was none.
    pub(crate) body: Option<Value>,
}

/// The values of a request, read as the spec types them.
#[derive(Clone, Debug)]
pub(crate) struct Values {
    pub(crate) path: Vec<(String, String)>,
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Map<String, Value>,
}

/// Reads the values of a request, or returns all its violations.
pub(crate) fn request(
    operation: &Operation,
    raw: Raw<'_>,
    strictness: Strictness,
) -> Result<Values, Vec<Violation>> {
    let mut found = Vec::new();
    let path = parameters::path(&operation.path_parameters, &raw.path, &mut found);
    let query = parameters::query(
        &operation.query_parameters,
        raw.query,
        strictness,
        &mut found,
    );
    let body = body(operation.body.as_ref(), raw.body, strictness, &mut found);
    if found.is_empty() {
        Ok(Values { path, query, body })
    } else {
        // Whatever the order in which the JSON library keeps fields.
        found.sort_by(|a, b| (a.part, &a.pointer).cmp(&(b.part, &b.pointer)));
        found.truncate(MOST_VIOLATIONS);
        Err(found)
    }
}

/// Holds something that is sent against the spec.
pub(crate) fn content(documented: &Content, sent: &Value) -> Result<(), Vec<Violation>> {
    let mut found = Vec::new();
    schema(&documented.schema, sent, Part::Body, &mut found);
    if found.is_empty() { Ok(()) } else { Err(found) }
}

/// Holds the answer to a webhook against the spec, rules across fields and unknown fields included.
pub(crate) fn webhook_reply(webhook: &Webhook, reply: &Value) -> Vec<Violation> {
    let mut found = Vec::new();
    schema(&webhook.reply.schema, reply, Part::Body, &mut found);
    fields::check(&webhook.reply_rules, reply, Part::Body, &mut found);
    found
}

/// Returns all violations in one sentence, for people.
pub(crate) fn sentence(violations: &[Violation]) -> String {
    let mut problems: Vec<_> = violations
        .iter()
        .take(3)
        .map(Violation::to_string)
        .collect();
    if violations.len() > problems.len() {
        problems.push(format!("{} more", violations.len() - problems.len()));
    }
    problems.join("; ")
}

fn body(
    documented: Option<&Body>,
    sent: Option<Value>,
    strictness: Strictness,
    found: &mut Vec<Violation>,
) -> Map<String, Value> {
    let Some(documented) = documented else {
        if sent.is_some_and(|body| body.as_object().is_none_or(|fields| !fields.is_empty())) {
            found.push(
                Part::Body.violation(String::new(), "must be empty: this operation takes no body"),
            );
        }
        return Map::new();
    };
    let sent = match sent {
        None | Some(Value::Null) if !documented.required => Value::Object(Map::new()),
        None => {
            found.push(Part::Body.violation(String::new(), "is missing"));
            return Map::new();
        }
        Some(sent) => sent,
    };
    schema(&documented.content.schema, &sent, Part::Body, found);
    if strictness == Strictness::Everything {
        fields::check(&documented.rules, &sent, Part::Body, found);
    }
    match sent {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

fn schema(schema: &Schema, value: &Value, part: Part, found: &mut Vec<Violation>) {
    let validator = schema.validator();
    if !validator.is_valid(value) {
        let errors = validator.iter_errors(value).take(MOST_VIOLATIONS);
        errors.for_each(|error| problem::describe(&error, part, found));
    }
}
