//! What the audit finds.

use std::fmt;

use avara_codegen::Span;

use crate::page::Place;

/// A difference between a page and the spec.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The page, as it was named.
    pub page: String,
    /// Where on the page; of something that the page lacks, where it would stand.
    pub at: Place,
    /// The operation's id in the spec, or what the page calls it.
    pub operation: String,
    /// What it is about: `body.clinicRole`, `path.userId`, `operation`.
    pub place: String,
    /// What differs.
    pub what: What,
    /// What the page says.
    pub page_says: String,
    /// What the spec says.
    pub spec_says: String,
    /// Where the spec says it.
    pub spec: Option<Span>,
    /// What to change, if the page is right.
    pub edit: String,
}

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
    /// Whether it must be there.
    Required,
    /// Whether it may be null.
    Nullable,
    /// A value of an enumeration.
    Enum,
    /// The format of a text.
    Format,
    /// A limit.
    Limit,
    /// What an identifier begins with.
    IdPrefix,
    /// An example that does not fit.
    Example,
    /// Two parts of the page that do not agree with each other.
    Contradiction,
    /// A part that is folded away.
    NotShown,
}

impl What {
    /// Everything that a finding can be about.
    pub(crate) const ALL: [Self; 17] = [
        Self::Operation,
        Self::Name,
        Self::Method,
        Self::Path,
        Self::Extra,
        Self::Missing,
        Self::Nameless,
        Self::Type,
        Self::Required,
        Self::Nullable,
        Self::Enum,
        Self::Format,
        Self::Limit,
        Self::IdPrefix,
        Self::Example,
        Self::Contradiction,
        Self::NotShown,
    ];

    /// The name in reports and in `known-differences.toml`.
    pub fn as_str(self) -> &'static str {
        match self {
            What::Operation => "operation",
            What::Name => "name",
            What::Method => "method",
            What::Path => "path",
            What::Extra => "extra",
            What::Missing => "missing",
            What::Nameless => "nameless",
            What::Type => "type",
            What::Required => "required",
            What::Nullable => "nullable",
            What::Enum => "enum",
            What::Format => "format",
            What::Limit => "limit",
            What::IdPrefix => "id-prefix",
            What::Example => "example",
            What::Contradiction => "contradiction",
            What::NotShown => "not-shown",
        }
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
