//! A documentation page as the audit understands it, whatever its form and flavour.

use std::fmt;

/// A place on a page: line and column from 1, columns in characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column; it tells places apart on pages that were saved as a single line.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// Something that a page says, and where.
#[derive(Clone, Debug)]
pub(crate) struct Told<T> {
    pub(crate) value: T,
    pub(crate) at: Place,
}

impl<T> Told<T> {
    pub(crate) fn new(value: T, at: Place) -> Self {
        Self { value, at }
    }
}

/// What the page cannot be read beyond.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotUnderstood {
    /// Where.
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

/// A page.
#[derive(Debug)]
pub(crate) struct Page {
    /// What its notation can say at all.
    pub(crate) says: Notation,
    /// The headings of resources, such as `Users`.
    pub(crate) resources: Vec<Told<String>>,
    pub(crate) operations: Vec<Operation>,
}

/// What the notation of a page can express. What it cannot is no difference.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Notation {
    /// Whether a value may be null.
    pub(crate) null: bool,
    /// `minLength` and the like, and that there are none.
    pub(crate) limits: bool,
    /// How times are told from other texts.
    pub(crate) times: Times,
    /// Names of fields as they are on the wire, not as a language writes them.
    pub(crate) wire_names: bool,
}

/// How a notation tells a time from another text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Times {
    /// It does not.
    Not,
    /// By a line such as `formatdate-time`.
    Format,
    /// By a type of its own.
    Type,
}

/// One operation of a page.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) at: Place,
    pub(crate) signature: Option<Signature>,
    pub(crate) method: Told<String>,
    pub(crate) path: Told<String>,
    pub(crate) sections: Vec<Section>,
    pub(crate) examples: Vec<Example>,
}

/// How an SDK's method is declared.
#[derive(Clone, Debug)]
pub(crate) struct Signature {
    pub(crate) at: Place,
    /// `viewer.users.update`, as the language writes it.
    pub(crate) id: String,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) returns: Type,
    /// Whether the method gives items, page by page, and the page shows an item.
    pub(crate) returns_items: bool,
}

/// An argument of a signature, as far as it is told.
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
    pub(crate) root: Option<Told<Type>>,
    /// In the order of the page; what is whose field is worked out with the spec, when the page
    /// does not show it.
    pub(crate) fields: Vec<Field>,
    /// Where the section ends: what should be the last field and is missing, is missing here.
    pub(crate) end: Place,
}

/// What the fields of a section are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SectionKind {
    /// Parameters of a method: each field says by itself where it travels.
    Parameters,
    Path,
    Query,
    Body,
    Returns,
}

/// Where a parameter travels.
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
    /// How deep it stands, on pages that show it.
    pub(crate) indent: Option<usize>,
    pub(crate) head: Head,
    /// Where the page says that it travels.
    pub(crate) location: Option<Location>,
    /// The values under "one of the following".
    pub(crate) values: Vec<Told<String>>,
    pub(crate) limits: Vec<Told<Limit>>,
    pub(crate) prose: Vec<Told<String>>,
}

/// What the line says that begins a field.
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
