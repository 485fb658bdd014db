//! The findings of the audit.

use std::fmt;

use avara_codegen::Span;

use crate::page::Place;

/// A difference between a page and the spec.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The page, as it was named.
    pub page: String,
    /// The place on the page; of something that the page lacks, the place where it belongs.
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
    pub spec: Option<Span>,
    /// The edit of the spec, if the page is right.
    pub edit: String,
}

/// The kind of difference that a finding reports.
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

    /// Returns the name in reports and in `known-differences.toml`.
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
