//! [`Violation`]: one problem, as data. Its `Display` is for programmers.

use std::borrow::Cow;
use std::fmt;

use super::FieldPath;

/// One problem with a request, a reply to a webhook, or a setting.
///
/// It names the field and the rule, and never holds the value.
///
/// ```
/// use avara_client::{Client, Location, Problem};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), avara_client::Error> {
/// let client = Client::builder().api_key("example").build()?;
/// let create = client.viewer().studies().create().study_description("CT Head");
/// let error = create.send().await.unwrap_err();
/// for violation in error.violations() {
///     match violation.problem() {
///         Problem::Required if violation.location() == Location::Body => {
///             println!("fill in {}", violation.field());
///         }
///         problem => println!("{}: {problem}", violation.field()),
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    location: Location,
    field: String,
    pointer: Option<String>,
    problem: Problem,
}

/// The part of a request, a reply or a configuration that a [`Violation`] is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Location {
    /// The path of the request.
    Path,
    /// A query parameter.
    Query,
    /// A header.
    Header,
    /// The JSON body of a request, or of a reply to a webhook.
    Body,
    /// A setting of the client, or the environment variable that it was read from.
    Setting,
    /// The request as a whole, such as its method.
    Request,
}

/// The rule that is broken. `Display` is one line that completes the name of the field: `is
/// required`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// The field is missing.
    Required,
    /// One of several fields has to be there.
    OneRequired,
    /// The field is missing, and another one is there.
    RequiredWith {
        /// The field that is there.
        field: &'static str,
    },
    /// The field is missing, and another one has this value.
    RequiredWhen {
        /// The field that decides.
        field: &'static str,
        /// Its value.
        equals: bool,
    },
    /// The field is null.
    Null,
    /// The field is empty.
    Empty,
    /// The field is shorter, or has fewer parts, than it must.
    TooShort {
        /// The smallest size.
        min: usize,
        /// Its size.
        found: usize,
        /// The unit of both.
        unit: Unit,
    },
    /// The field is longer, or has more parts, than it may.
    TooLong {
        /// The largest size.
        max: usize,
        /// Its size.
        found: usize,
        /// The unit of both.
        unit: Unit,
    },
    /// The field is not documented.
    Unknown {
        /// The field that is probably meant.
        meant: Option<&'static str>,
    },
    /// The path of [`Client::request`](crate::Client::request) has a query, or another character
    /// that must be percent-encoded.
    NotEncoded,
    /// No API key was given.
    NoKey {
        /// The environment variable to set.
        variable: &'static str,
    },
    /// Any other problem, in words that name no other field or setting.
    Other(Cow<'static, str>),
}

/// The unit of a size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// Characters of a text.
    Characters,
    /// Digits of a number such as that of a telephone.
    Digits,
    /// Items of a list.
    Items,
    /// Entries of a map.
    Entries,
    /// Characters of the longest key of a map.
    KeyCharacters,
    /// Bytes as JSON.
    Bytes,
}

impl Violation {
    /// Returns a violation of a field without parents.
    pub(crate) fn new(
        location: Location,
        field: impl Into<String>,
        problem: impl Into<Problem>,
    ) -> Self {
        let field = field.into();
        let pointer = FieldPath::Field(&FieldPath::Root, &field).pointer();
        Self {
            pointer: pointer.filter(|_| location == Location::Body),
            location,
            field,
            problem: problem.into(),
        }
    }

    pub(crate) fn at(path: &FieldPath<'_>, problem: impl Into<Problem>) -> Self {
        Self {
            location: Location::Body,
            field: path.to_string(),
            pointer: path.pointer(),
            problem: problem.into(),
        }
    }

    pub(crate) fn of_body(name: &str, problem: impl Into<Problem>) -> Self {
        Self {
            field: name.to_owned(),
            ..Self::at(&FieldPath::Root, problem)
        }
    }

    /// Returns a violation of several fields, of which one has to be there.
    pub(crate) fn one_of(location: Location, fields: &[String]) -> Self {
        Self {
            location,
            field: fields.join("|"),
            pointer: None,
            problem: Problem::OneRequired,
        }
    }

    /// Returns a violation of a field of a reply, by a path of documented names: none of them needs
    /// escaping.
    #[cfg(feature = "webhooks")]
    pub(crate) fn of_reply(path: String, problem: impl Into<Problem>) -> Self {
        let steps = path.replace('[', ".").replace(']', "");
        Self {
            location: Location::Body,
            pointer: Some(format!("/{}", steps.replace('.', "/"))),
            field: path,
            problem: problem.into(),
        }
    }

    /// Returns the same violation, of a field whose name cannot be repeated as it is.
    #[cfg(feature = "webhooks")]
    pub(crate) fn without_pointer(self) -> Self {
        Self {
            pointer: None,
            ..self
        }
    }

    /// Returns the part of the request that the field is in.
    pub fn location(&self) -> Location {
        self.location
    }

    /// Returns the field, by its name on the wire: `firstName`, `reportMetadata.height.unit`,
    /// `priorReports[2].date`. Names joined by `|` are alternatives.
    pub fn field(&self) -> &str {
        &self.field
    }

    /// Returns the field as a JSON Pointer into the body, escaped as RFC 6901 says:
    /// `/priorReports/2/date`.
    ///
    /// `None` outside the body, if the names are alternatives, and for a value of a free map, whose
    /// key may be private.
    pub fn pointer(&self) -> Option<&str> {
        self.pointer.as_deref()
    }

    /// Returns the rule that is broken.
    pub fn problem(&self) -> &Problem {
        &self.problem
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.field, self.problem)
    }
}

impl From<&'static str> for Problem {
    fn from(text: &'static str) -> Self {
        Self::Other(text.into())
    }
}

impl From<String> for Problem {
    fn from(text: String) -> Self {
        Self::Other(text.into())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Required => f.write_str("is required"),
            Self::OneRequired => f.write_str("is required: give at least one"),
            Self::RequiredWith { field } => write!(f, "is required with {field}"),
            Self::RequiredWhen { field, equals } => {
                write!(f, "is required when {field} is {equals}")
            }
            Self::Null => f.write_str("must not be null"),
            Self::Empty => f.write_str("must not be empty"),
            Self::TooShort { min, found, unit } => {
                write!(f, "must have at least {}, has {found}", unit.count(*min))
            }
            Self::TooLong {
                max,
                found,
                unit: Unit::KeyCharacters,
            } => {
                let most = Unit::Characters.count(*max);
                write!(f, "keys must have at most {most}, one has {found}")
            }
            Self::TooLong { max, found, unit } => {
                write!(f, "must have at most {}, has {found}", unit.count(*max))
            }
            Self::Unknown { meant: None } => f.write_str("is not documented"),
            Self::Unknown { meant: Some(meant) } => {
                write!(f, "is not documented; is {meant} meant?")
            }
            Self::NotEncoded => f.write_str(
                "has a character that must be percent-encoded; a query goes into `with_query`",
            ),
            Self::NoKey { variable } => {
                write!(f, "is missing: set {variable} or call `api_key`")
            }
            Self::Other(text) => f.write_str(text),
        }
    }
}

impl Unit {
    fn count(self, number: usize) -> String {
        let (one, many) = match self {
            Self::Characters | Self::KeyCharacters => ("character", "characters"),
            Self::Digits => ("digit", "digits"),
            Self::Items => ("item", "items"),
            Self::Entries => ("entry", "entries"),
            Self::Bytes => return format!("{number} bytes as JSON"),
        };
        format!("{number} {}", if number == 1 { one } else { many })
    }
}
