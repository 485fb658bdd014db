//! A documentation page as the audit understands it, whatever its form and flavour.

use std::fmt;

use serde::Serialize;

/// A place on a page: line and column from 1, columns in characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column; it distinguishes places on pages that were saved as a single line.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// Something that a page says, and its place.
#[derive(Clone, Debug)]
pub(crate) struct Placed<T> {
    pub(crate) value: T,
    pub(crate) at: Place,
}

impl<T> Placed<T> {
    pub(crate) fn new(value: T, at: Place) -> Self {
        Self { value, at }
    }
}

/// The first thing on a page that no rule covers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NotUnderstood {
    /// Where.
    #[serde(flatten)]
    pub at: Place,
    /// Why, as a sentence without its full stop.
    pub why: String,
}

impl NotUnderstood {
    pub(crate) fn new(at: Place, why: impl Into<String>) -> Self {
        Self {
            at,
            why: why.into(),
        }
    }
}

#[derive(Debug)]
pub(crate) struct Page {
    /// The facts that its notation can express.
    pub(crate) says: Notation,
    /// The headings of resources, such as `Users`.
    pub(crate) resources: Vec<Placed<String>>,
    pub(crate) operations: Vec<Operation>,
}

/// The facts that the notation of a page can express; others are not compared.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Notation {
    /// True if a value may be null.
    pub(crate) null: bool,
    /// `minLength` and the like, and that there are none.
    pub(crate) limits: bool,
    /// The way in which times are marked.
    pub(crate) times: Times,
    /// Names of fields as they are on the wire, not as a language writes them.
    pub(crate) wire_names: bool,
}

/// The way in which a notation marks times among texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Times {
    /// It does not.
    Not,
    /// By a line such as `formatdate-time`.
    Format,
    /// By its own type.
    Type,
}

#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) at: Place,
    pub(crate) signature: Option<Signature>,
    pub(crate) method: Placed<String>,
    pub(crate) path: Placed<String>,
    pub(crate) sections: Vec<Section>,
    pub(crate) examples: Vec<Example>,
}

/// The declaration of an SDK's method.
#[derive(Clone, Debug)]
pub(crate) struct Signature {
    pub(crate) at: Place,
    /// `viewer.users.update`, as the language writes it.
    pub(crate) id: String,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) returns: Type,
    /// True if the method gives items, page by page, and the page shows an item.
    pub(crate) returns_items: bool,
}

/// An argument of a signature, as far as it is shown.
#[derive(Clone, Debug)]
pub(crate) struct Argument {
    pub(crate) name: String,
    pub(crate) optional: Option<bool>,
    pub(crate) ty: Type,
}

/// A list of fields under a heading.
#[derive(Debug)]
pub(crate) struct Section {
    pub(crate) kind: SectionKind,
    /// The type that holds the fields of the reply.
    pub(crate) root: Option<Placed<Type>>,
    /// In the order of the page; what is whose field is worked out with the spec, when the page
    /// does not show it.
    pub(crate) fields: Vec<Field>,
    /// The end of the section: the place of a last field that is missing.
    pub(crate) end: Place,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SectionKind {
    /// Parameters of a method: each field says by itself where it travels.
    Parameters,
    Path,
    Query,
    Body,
    Returns,
}

/// The part of a request in which a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    Body,
}

/// A parameter or a field.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) at: Place,
    /// Its depth, on pages that show it.
    pub(crate) indent: Option<usize>,
    pub(crate) head: Head,
    /// The part of the request that the page names.
    pub(crate) location: Option<Location>,
    /// The values under "one of the following".
    pub(crate) values: Vec<Placed<String>>,
    pub(crate) limits: Vec<Placed<Limit>>,
    pub(crate) prose: Vec<Placed<String>>,
}

/// The line that begins a field.
#[derive(Clone, Debug)]
pub(crate) enum Head {
    Named(Declaration),
    /// A parameter of a method that holds others, such as `body`.
    Wrapper(Declaration),
    /// The line is missing, but what belongs under it is there.
    Nameless,
    /// One of the types that a value may have.
    Variant(Type),
}

/// The name and the type of a field.
#[derive(Clone, Debug)]
pub(crate) struct Declaration {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    pub(crate) ty: Type,
}

impl Operation {
    pub(crate) fn section(&self, kind: SectionKind) -> Option<&Section> {
        self.sections.iter().find(|section| section.kind == kind)
    }

    /// Returns the fields of all sections, in order.
    pub(crate) fn fields(&self) -> impl Iterator<Item = &Field> {
        self.sections.iter().flat_map(|section| &section.fields)
    }
}

impl Field {
    pub(crate) fn new(at: Place, indent: Option<usize>, head: Head) -> Self {
        Self {
            at,
            indent,
            head,
            location: None,
            values: Vec::new(),
            limits: Vec::new(),
            prose: Vec::new(),
        }
    }

    pub(crate) fn name(&self) -> Option<&str> {
        match &self.head {
            Head::Named(declaration) => Some(&declaration.name),
            _ => None,
        }
    }

    /// `body`, of a parameter that holds others.
    pub(crate) fn name_of_wrapper(&self) -> Option<&str> {
        match &self.head {
            Head::Wrapper(declaration) => Some(&declaration.name),
            _ => None,
        }
    }
}

/// A line such as `minLength1`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Limit {
    /// The keyword of OpenAPI.
    pub(crate) keyword: String,
    pub(crate) value: String,
}

/// A type as a page writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    Text,
    Boolean,
    Number,
    Time,
    Any,
    Null,
    /// Values, written out as far as there is room.
    Values(Shown),
    List(Box<Type>),
    /// A map with text keys; what the values are, if it is said.
    Map(Option<Box<Type>>),
    /// A name, with the fields that it has, if they are listed.
    Named(String, Option<Shown>),
    /// Fields without a name for them all.
    Object(Option<Shown>),
    Union(Vec<Type>),
}

/// The beginning of a list, and how many more there are.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct Shown {
    pub(crate) first: Vec<String>,
    pub(crate) more: usize,
}

impl Shown {
    pub(crate) fn count(&self) -> usize {
        self.first.len().saturating_add(self.more)
    }
}

/// Code or JSON that shows a call or a reply.
#[derive(Debug)]
pub(crate) struct Example {
    pub(crate) at: Place,
    pub(crate) kind: ExampleKind,
    pub(crate) text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ExampleKind {
    /// A program that makes the call.
    Call,
    /// The reply as JSON.
    Reply,
}
