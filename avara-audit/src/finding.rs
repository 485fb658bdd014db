//! The findings of the audit.

use std::fmt;

use avara_codegen::Span;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::json;

use crate::page::Place;

/// A difference between a page and the spec.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The page, as it was named.
    pub page: String,
    /// The place on the page; of something that the page lacks, the place where it belongs.
    #[serde(flatten)]
    pub at: Place,
    /// The operation's id in the spec, or what the page calls it.
    pub operation: String,
    /// The subject: `body.clinicRole`, `path.userId`, `operation`.
    pub place: String,
    /// The kind of difference.
    pub what: What,
    /// The page's version.
    pub page_says: String,
    /// The spec's version.
    pub spec_says: String,
    /// The place in the spec.
    #[serde(serialize_with = "file_and_line")]
    pub spec: Option<Span>,
    /// The edit of the spec, if the page is right.
    pub edit: String,
}

/// The kind of difference that a finding reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// An operation that only one side has.
    Operation,
    /// The method's name, as the SDKs call it.
    Name,
    /// The HTTP method.
    Method,
    /// The path.
    Path,
    /// A parameter or field that only the page has.
    Extra,
    /// A parameter or field that only the spec has.
    Missing,
    /// A field whose first line the page has lost.
    Nameless,
    /// The type.
    Type,
    /// True if it must be there.
    Required,
    /// True if it may be null.
    Nullable,
    /// A value of an enumeration.
    Enum,
    /// The format of a text.
    Format,
    /// A limit.
    Limit,
    /// The prefix of an identifier.
    IdPrefix,
    /// An example that does not fit.
    Example,
    /// Two parts of the page that do not agree with each other.
    Contradiction,
    /// A part that is folded away.
    NotShown,
}

/// The name in reports and in `known-differences.toml`.
impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.serialize(f)
    }
}

#[expect(clippy::ref_option, reason = "serde hands over the field")]
fn file_and_line<S: Serializer>(span: &Option<Span>, serializer: S) -> Result<S::Ok, S::Error> {
    let place = span.as_ref();
    let place = place.map(|span| json!({ "file": *span.file, "line": span.line }));
    place.serialize(serializer)
}
