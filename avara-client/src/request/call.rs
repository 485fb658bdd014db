//! [`Call`]: one request while it is being put together. It is what every generated request
//! builder wraps.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::Value;

use crate::client::call_options::CallOptions;
use crate::client::headers;
use crate::request::json_text::JsonText;
use crate::rules::operation::Operation;
use crate::rules::{self, Given, Location, Problem, Shown};
use crate::uri::path::{self, Segment};
use crate::wire::fields::Fields;
use crate::wire::id::{Id, IntoId, InvalidId, sealed};
use crate::{Client, Error, Violation};

/// An operation and its inputs. Nothing here fails: problems are collected, and reported when the
/// call is sent.
#[derive(Clone)]
pub(crate) struct Call {
    client: Client,
    operation: &'static Operation,
    path: Vec<Segment>,
    query: Vec<(&'static str, Value)>,
    body: Fields,
    /// The body as written, if it was given as text.
    text: Option<JsonText>,
    /// The fields whose id came through a setter: text was checked there, and an id in hand is
    /// taken as it is, so that the server's own odd ids can be sent back.
    checked_ids: Vec<&'static str>,
    /// Parameters that the spec need not know.
    extra_query: Fields,
    /// Fields that the spec need not know.
    extra_body: Fields,
    pub(crate) options: CallOptions,
    invalid: Vec<InvalidInput>,
    /// True if nothing came through setters, whose types would have checked it.
    strict: bool,
}

/// An input that cannot be sent. Setting the same input again removes it.
#[derive(Clone)]
struct InvalidInput {
    part: Part,
    violation: Violation,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Path,
    Query,
    Body,
    WholeBody,
    ExtraField,
    Header,
}

impl Part {
    fn violation(self, name: &str, problem: impl Into<Problem>) -> Violation {
        match self {
            Self::Path => Violation::new(Location::Path, name, problem),
            Self::Query => Violation::new(Location::Query, name, problem),
            Self::Header => Violation::new(Location::Header, name, problem),
            Self::Body | Self::ExtraField => Violation::new(Location::Body, name, problem),
            Self::WholeBody => Violation::of_body(name, problem),
        }
    }
}

impl Call {
    pub(crate) fn new(client: &Client, operation: &'static Operation) -> Box<Self> {
        Box::new(Self {
            client: client.clone(),
            operation,
            path: Vec::new(),
            query: Vec::new(),
            body: Fields::default(),
            text: None,
            checked_ids: Vec::new(),
            extra_query: Fields::default(),
            extra_body: Fields::default(),
            options: CallOptions::default(),
            invalid: Vec::new(),
            strict: false,
        })
    }

    /// Enables the checks that setters perform through their types.
    pub(crate) fn strict(mut self: Box<Self>) -> Box<Self> {
        self.strict = true;
        self
    }

    pub(crate) fn path_id<T: Id>(
        mut self: Box<Self>,
        name: &'static str,
        id: impl IntoId<T>,
    ) -> Box<Self> {
        match id.into_id() {
            Ok(id) => self.segment(Segment {
                name,
                text: id.as_str().to_owned(),
                id: Some(<T as sealed::Id>::KIND),
            }),
            Err(error) => {
                self.invalid(Part::Path, name, error.problem().to_owned());
                self
            }
        }
    }

    pub(crate) fn path_text(
        self: Box<Self>,
        name: &'static str,
        text: impl Into<String>,
    ) -> Box<Self> {
        self.segment(Segment {
            name,
            text: text.into(),
            id: None,
        })
    }

    /// Fills all placeholders of the path, in their order.
    pub(crate) fn path_texts(
        mut self: Box<Self>,
        texts: impl IntoIterator<Item = String>,
    ) -> Box<Self> {
        let mut texts = texts.into_iter();
        for name in path::placeholders(self.operation.path) {
            match texts.next() {
                Some(text) => self = self.path_text(name, text),
                None => self.invalid(Part::Path, name, Problem::Required),
            }
        }
        if texts.next().is_some() {
            let problem = "has fewer placeholders than there are values";
            self.invalid(Part::Path, "path", problem);
        }
        self
    }

    fn segment(mut self: Box<Self>, segment: Segment) -> Box<Self> {
        if let Some(problem) = path::refusal(&segment.text) {
            self.invalid(Part::Path, segment.name, problem);
        }
        self.path.push(segment);
        self
    }

    pub(crate) fn query(
        mut self: Box<Self>,
        name: &'static str,
        value: impl Serialize,
    ) -> Box<Self> {
        self.clear_invalid(Part::Query, name);
        match serde_json::to_value(value) {
            Ok(value) => self.put_query(name, value),
            Err(_) => self.invalid(Part::Query, name, NOT_JSON),
        }
        self
    }

    pub(crate) fn query_field(
        self: Box<Self>,
        name: &'static str,
        value: Option<impl Serialize>,
    ) -> Box<Self> {
        match value {
            Some(value) => self.query(name, value),
            None => self,
        }
    }

    pub(crate) fn query_id<T: Id>(
        mut self: Box<Self>,
        name: &'static str,
        id: Option<Result<T, InvalidId>>,
    ) -> Box<Self> {
        if let Some(id) = id {
            let value = self.id_value(Part::Query, name, id);
            self.put_query(name, value);
        }
        self
    }

    /// Sets a query parameter to its null form, an empty value.
    pub(crate) fn query_null(self: Box<Self>, name: &'static str) -> Box<Self> {
        self.query(name, Value::Null)
    }

    fn put_query(&mut self, name: &'static str, value: Value) {
        match self.query.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => *old = value,
            None => self.query.push((name, value)),
        }
    }

    pub(crate) fn body_text(
        self: Box<Self>,
        name: &'static str,
        text: Option<String>,
    ) -> Box<Self> {
        match text {
            Some(text) => self.put_body_field(name, Ok(Value::String(text))),
            None => self,
        }
    }

    pub(crate) fn body_field(
        self: Box<Self>,
        name: &'static str,
        value: Option<impl Serialize>,
    ) -> Box<Self> {
        match value {
            Some(value) => self.put_body_field(name, serde_json::to_value(value)),
            None => self,
        }
    }

    fn put_body_field(
        mut self: Box<Self>,
        name: &'static str,
        value: serde_json::Result<Value>,
    ) -> Box<Self> {
        self.clear_invalid(Part::Body, name);
        self.text = None;
        self.checked_ids.retain(|known| *known != name);
        match value {
            Ok(value) => {
                self.body.set(name, value);
            }
            Err(_) => self.invalid(Part::Body, name, NOT_JSON),
        }
        self
    }

    pub(crate) fn body_id<T: Id>(
        mut self: Box<Self>,
        name: &'static str,
        id: Option<Result<T, InvalidId>>,
    ) -> Box<Self> {
        let Some(id) = id else { return self };
        let value = self.id_value(Part::Body, name, id);
        self.text = None;
        self.body.set(name, value);
        if !self.checked_ids.contains(&name) {
            self.checked_ids.push(name);
        }
        self
    }

    pub(crate) fn body_null(self: Box<Self>, name: &'static str) -> Box<Self> {
        self.put_body_field(name, Ok(Value::Null))
    }

    /// Replaces the body, but keeps fields added with [`with_body_field`](Self::with_body_field).
    pub(crate) fn body(self: Box<Self>, body: impl Serialize) -> Box<Self> {
        match serde_json::to_value(body) {
            Ok(Value::Object(fields)) => self.put_fields(Some(fields.into()), None),
            _ => self.put_fields(None, None),
        }
    }

    /// Replaces the whole body with text that is sent as it is.
    pub(crate) fn body_json(self: Box<Self>, json: &str) -> Box<Self> {
        let text = JsonText::new(json);
        let fields = text.as_ref().and_then(JsonText::fields).map(Fields::from);
        self.put_fields(fields, text)
    }

    fn put_fields(
        mut self: Box<Self>,
        fields: Option<Fields>,
        text: Option<JsonText>,
    ) -> Box<Self> {
        let of_body = |input: &InvalidInput| matches!(input.part, Part::Body | Part::WholeBody);
        self.invalid.retain(|input| !of_body(input));
        self.checked_ids.clear();
        self.text = text;
        match fields {
            Some(fields) => self.body = fields,
            None => self.invalid(Part::WholeBody, "body", NOT_JSON),
        }
        self
    }

    pub(crate) fn with_header(mut self: Box<Self>, name: &str, value: &str) -> Box<Self> {
        match headers::parse(name, value) {
            Ok(header) => self.options.headers.push(header),
            Err(violation) => self.invalid.push(InvalidInput {
                part: Part::Header,
                violation,
            }),
        }
        self
    }

    /// Sets a query parameter that the spec need not know. One that it knows is the setter's own:
    /// what comes later wins, and nothing is sent twice.
    pub(crate) fn with_query(mut self: Box<Self>, name: &str, value: &str) -> Box<Self> {
        let mut fields = self.operation.query.iter();
        if let Some(field) = fields.find(|field| field.name == name) {
            // An empty value is how null is written.
            return self.query(field.name, Some(value).filter(|value| !value.is_empty()));
        }
        self.extra_query.set(name.to_owned(), value.into());
        self
    }

    /// Sets a field of the body that the spec need not know. It wins over a setter's.
    pub(crate) fn with_body_field(
        mut self: Box<Self>,
        name: &str,
        value: impl Serialize,
    ) -> Box<Self> {
        self.clear_invalid(Part::ExtraField, name);
        match serde_json::to_value(value) {
            Ok(value) => {
                self.extra_body.set(name.to_owned(), value);
            }
            Err(_) => self.invalid(Part::ExtraField, name, NOT_JSON),
        }
        self
    }

    /// Returns the value of an identifier. An invalid one leaves a text, so that the field does not
    /// count as missing too.
    fn id_value<T: Id>(
        &mut self,
        part: Part,
        name: &'static str,
        id: Result<T, InvalidId>,
    ) -> Value {
        self.clear_invalid(part, name);
        match id {
            Ok(id) => id.as_str().into(),
            Err(error) => {
                self.invalid(part, name, error.problem().to_owned());
                Value::from(INVALID)
            }
        }
    }

    fn invalid(&mut self, part: Part, name: &str, problem: impl Into<Problem>) {
        let violation = part.violation(name, problem);
        self.invalid.push(InvalidInput { part, violation });
    }

    fn clear_invalid(&mut self, part: Part, name: &str) {
        self.invalid
            .retain(|input| input.part != part || input.violation.field() != name);
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn query_text(&self, name: &str) -> Option<&str> {
        let mut query = self.query.iter();
        query.find(|(known, _)| *known == name)?.1.as_str()
    }

    /// Returns all query parameters, those of the spec first.
    pub(crate) fn query_pairs(&self) -> impl Iterator<Item = (&str, &Value)> + Clone {
        let query = self.query.iter().map(|(name, value)| (*name, value));
        query.chain(self.extra_query.iter())
    }

    pub(crate) fn path_value(&self, name: &str) -> Option<&str> {
        let mut path = self.path.iter();
        let segment = path.find(|segment| segment.name == name)?;
        Some(&segment.text)
    }

    pub(crate) fn filled_path(&self) -> String {
        path::fill(self.operation.path, &self.path)
    }

    /// Returns the body to send. If nothing was set, an operation with a body sends `{}`.
    pub(crate) fn full_body(&self) -> Option<Cow<'_, Fields>> {
        if self.operation.body.is_none() && self.extra_body.is_empty() {
            return None;
        }
        let mut body = Cow::Borrowed(&self.body);
        if !self.extra_body.is_empty() {
            body.to_mut().set_all(self.extra_body.clone());
        }
        Some(body)
    }

    /// Returns the body as it is sent; a body that was given as text is unchanged.
    pub(crate) fn written_body(&self, body: &Fields) -> serde_json::Result<Vec<u8>> {
        match &self.text {
            Some(text) if self.extra_body.is_empty() => Ok(text.as_str().into()),
            Some(text) => Ok(text.with(&self.extra_body).unwrap_or_default().into()),
            None => serde_json::to_vec(body),
        }
    }

    pub(crate) fn check(&self, body: Option<&Fields>) -> Result<(), Error> {
        let invalid = self.invalid.iter().filter(|input| !self.is_mended(input));
        let mut violations: Vec<_> = invalid.map(|input| input.violation.clone()).collect();
        let body = body.unwrap_or(&self.body);
        let is_checked_id =
            |name: &str| self.checked_ids.contains(&name) && !self.extra_body.contains(name);
        let path = self.path.iter();
        let given = Given {
            path: path
                .map(|segment| (segment.name, segment.text.as_str()))
                .collect(),
            query: &self.query,
            body,
            is_checked_id: &is_checked_id,
            strict: self.strict,
        };
        violations.extend(rules::check(self.operation, &given));
        if violations.is_empty() {
            Ok(())
        } else {
            Err(Error::invalid_request(violations))
        }
    }

    /// Returns true if the field is not sent, because a value was added in its place.
    fn is_mended(&self, input: &InvalidInput) -> bool {
        input.part == Part::Body && self.extra_body.contains(input.violation.field())
    }
}

const NOT_JSON: &str = "cannot be written as JSON";
const INVALID: &str = "invalid";

debug_fields! {
    self: Call {
        operation: self.operation.id,
        path,
        query: Shown::new(self.operation.query, self.query_pairs()),
        body: Shown::new(self.operation.body.map_or(&[], |object| object.fields), self.body.iter()),
        options,
    }
}
