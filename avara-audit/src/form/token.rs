//! The tokens of which both forms of a page are made.

use crate::page::{Declaration, ExampleKind, Limit, Place, Placed, SectionKind, Signature, Type};

/// A piece of a page that means something.
#[derive(Debug)]
pub(crate) struct Token {
    pub(crate) at: Place,
    /// Its depth, on pages that show it.
    pub(crate) indent: Option<usize>,
    /// The blank line above it, on rendered pages.
    pub(crate) gap: Option<Gap>,
    pub(crate) kind: Kind,
}

/// Blank lines above a paragraph.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gap {
    /// The last one.
    pub(crate) at: Place,
    /// True if there are more than one: a line is lost between them.
    pub(crate) is_wide: bool,
}

#[derive(Debug)]
pub(crate) enum Kind {
    /// The heading of a resource.
    Resource(String),
    /// The heading of an operation.
    Title,
    Signature(Signature),
    Verb {
        method: Placed<String>,
        path: Placed<String>,
    },
    Section(SectionKind),
    Field(Declaration),
    Type(Type),
    /// "One of the following".
    Choices,
    Value(String),
    Limit(Limit),
    Prose(String),
    /// The heading of the examples.
    Examples,
    Example(ExampleKind, String),
}

impl Token {
    pub(crate) fn new(at: Place, kind: Kind) -> Self {
        Self {
            at,
            indent: None,
            gap: None,
            kind,
        }
    }
}

/// The verbs of HTTP that begin the line with the path.
pub(crate) const VERBS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// Returns the headings of lists of fields.
pub(crate) fn section(title: &str) -> Option<SectionKind> {
    Some(match title {
        "Parameters" => SectionKind::Parameters,
        "Path Parameters" => SectionKind::Path,
        "Query Parameters" => SectionKind::Query,
        "Body Parameters" => SectionKind::Body,
        "Returns" => SectionKind::Returns,
        _ => return None,
    })
}
