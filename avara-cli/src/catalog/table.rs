//! The form of the generated tables.

/// A group of commands, such as `avara viewer users`.
#[derive(Debug)]
pub struct Group {
    /// The words that lead to it.
    pub path: &'static [&'static str],
    /// Its description.
    pub help: &'static str,
}

/// An operation of the API as a command.
#[derive(Debug)]
pub struct Command {
    /// The operation.
    pub id: &'static str,
    /// The words that name it, such as `viewer users list`.
    pub path: &'static [&'static str],
    /// One line.
    pub summary: &'static str,
    /// The rest.
    pub help: &'static str,
    /// The parameters of the path, in its order.
    pub arguments: &'static [Input],
    /// The parameters of the query.
    pub query: &'static [Input],
    /// The fields of the body, if there is one.
    pub body: Option<&'static [Input]>,
    /// Of a list: the field that has the items.
    pub items: Option<&'static str>,
    /// The field that has the rows of a table: the items of a list, or the reports of a study. A
    /// reply without it is a single record.
    pub rows: Option<&'static str>,
    /// The fields of a row, or of the reply if it is not a list.
    pub columns: &'static [&'static str],
    /// True if a person is asked for confirmation.
    pub is_destructive: bool,
    /// The field that identifies the record of a create.
    pub key: Option<Key>,
}

/// A field that identifies a record.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// Its name on the wire.
    pub field: &'static str,
    /// True if `A` and `a` are the same.
    pub ignores_case: bool,
}

/// An event that Avara posts.
#[derive(Debug)]
pub struct Webhook {
    /// Its `type`, such as `study.access_requested`.
    pub event_type: &'static str,
    /// One line.
    pub summary: &'static str,
    /// The rest.
    pub help: &'static str,
    /// Its content: the fields of its `data`.
    pub fields: &'static [Input],
    /// One as it may come, as JSON.
    pub sample: &'static str,
}

/// A path parameter, query parameter, field of a body or of an event.
#[derive(Debug)]
pub struct Input {
    /// The name on the wire.
    pub name: &'static str,
    /// The name on the command line.
    pub flag: &'static str,
    /// The kind of its value.
    pub kind: Kind,
    /// Its meaning.
    pub help: &'static str,
    /// True if it must be given.
    pub required: bool,
    /// True if it may be null.
    pub nullable: bool,
}

/// The kind of an input's value, and so how it is written on the command line.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Any text.
    Text,
    /// An identifier; how it looks.
    Id(&'static str),
    /// `true` or `false`.
    Bool,
    /// A number.
    Number,
    /// One of the documented values.
    Choice(&'static [Choice]),
    /// The flag repeated, once for each item.
    List(&'static Kind),
    /// `key=value`, repeated.
    Texts,
    /// `key=value` or `key:=JSON`, repeated.
    Map,
    /// JSON, because it has its own fields.
    Json,
}

/// A documented value.
#[derive(Debug)]
pub struct Choice {
    /// The value on the wire.
    pub name: &'static str,
    /// Its meaning.
    pub help: &'static str,
}

impl Input {
    pub(crate) const fn new(
        name: &'static str,
        flag: &'static str,
        kind: Kind,
        help: &'static str,
    ) -> Self {
        Self {
            name,
            flag,
            kind,
            help,
            required: false,
            nullable: false,
        }
    }

    /// Returns the placeholder that help shows where it is an argument.
    pub(crate) fn placeholder(&self) -> String {
        self.flag.to_uppercase().replace('-', "_")
    }

    pub(crate) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    pub(crate) const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }
}

impl Command {
    /// Returns how an input is written, such as `<USER_ID>` or `--user-id`, if there is one of this
    /// name on the wire.
    pub(crate) fn argument(&self, name: &str) -> Option<String> {
        let is_named = |input: &&Input| input.name == name;
        if let Some(input) = self.arguments.iter().find(is_named) {
            return Some(format!("<{}>", input.placeholder()));
        }
        let input = self.inputs().find(is_named)?;
        Some(format!("--{}", input.flag))
    }

    /// Returns all that a row of a file can set: parameters of the path and fields of the body.
    pub(crate) fn of_row(&self) -> impl Iterator<Item = &'static Input> {
        self.arguments.iter().chain(self.body.unwrap_or_default())
    }

    /// Returns all that a flag can set: parameters of the query and fields of the body.
    pub fn inputs(&self) -> impl Iterator<Item = &'static Input> {
        self.query.iter().chain(self.body.unwrap_or_default())
    }
}
