//! The `use` lines of a file, from the names in it.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};

/// Names, and where they are.
pub(crate) type Known = &'static [(&'static str, &'static str)];

/// Names in files of the client, beside the API's own types.
pub(crate) const CLIENT: Known = &[
    ("BTreeMap", "std::collections"),
    ("fmt", "std"),
    ("Arc", "std::sync"),
    ("Duration", "std::time"),
    ("DateTime", "chrono"),
    ("Utc", "chrono"),
    ("Deserialize", "serde"),
    ("Serialize", "serde"),
    ("Map", "serde_json"),
    ("Number", "serde_json"),
    ("Value", "serde_json"),
    ("codec", "crate::wire"),
    ("Call", "crate::request::call"),
    ("Client", "crate"),
    ("IntoExactField", "crate"),
    ("IntoField", "crate"),
    ("IntoId", "crate"),
    ("IntoIdField", "crate"),
    ("IntoMany", "crate"),
    ("Patch", "crate"),
    ("UnknownEvent", "crate"),
    ("Redacted", "crate::wire::redact"),
    ("Tag", "crate::wire::union"),
    ("Tagged", "crate::wire::union"),
    ("Method", "http"),
    ("NaturalKey", "crate::rules::operation"),
    ("Normal", "crate::rules::operation"),
    ("Operation", "crate::rules::operation"),
    ("Proof", "crate::rules::operation"),
    ("Reconcile", "crate::rules::operation"),
    ("Rest", "crate::rules::operation"),
    ("Retry", "crate::rules::operation"),
    ("ShownBy", "crate::rules::operation"),
    ("Field", "crate::rules"),
    ("IdKind", "crate::wire::id"),
    ("Object", "crate::rules"),
    ("RequiredWith", "crate::rules"),
    ("Requires", "crate::rules"),
    ("Rule", "crate::rules"),
    ("DecodeError", "crate::wire::decode"),
    ("decode", "crate::wire::decode"),
    ("Delivery", "crate::webhooks"),
    ("Effects", "crate::webhooks"),
    ("Ended", "crate::webhooks"),
    ("Event", "crate::webhooks"),
    ("HandlerError", "crate::webhooks"),
    ("Violation", "crate"),
    ("Limits", "crate::webhooks"),
    ("WireReply", "crate::webhooks"),
    ("asked_unknown", "crate::webhooks"),
    ("late", "crate::webhooks"),
    ("late_unknown", "crate::webhooks"),
    ("run_handler", "crate::webhooks"),
    ("run_unknown", "crate::webhooks"),
    ("unhandled", "crate::webhooks"),
    ("unhandled_unknown", "crate::webhooks"),
    ("reply_rules", "crate::generated"),
    ("rules", "crate::generated"),
];

/// Names in files of the command line.
pub(crate) const COMMAND_LINE: Known = &[
    ("Choice", "crate::catalog::table"),
    ("Command", "crate::catalog::table"),
    ("Group", "crate::catalog::table"),
    ("Input", "crate::catalog::table"),
    ("Key", "crate::catalog::table"),
    ("Kind", "crate::catalog::table"),
    ("Webhook", "crate::catalog::table"),
    ("values", "crate::catalog::generated"),
];

/// Names in files of the tests.
pub(crate) const TESTS: Known = &[
    ("BTreeMap", "std::collections"),
    ("DateTime", "chrono"),
    ("Map", "serde_json"),
    ("Utc", "chrono"),
    ("Value", "serde_json"),
    ("Client", "crate"),
    ("Given", "crate::dispatch"),
    ("Sent", "crate::dispatch"),
    ("Visitor", "crate::dispatch"),
    ("sent", "crate::dispatch"),
    ("sent_page", "crate::dispatch"),
    ("unknown", "crate::dispatch"),
];

/// Returns true if files that name the API's types import another type of this name.
pub(crate) fn is_imported(name: &str) -> bool {
    [CLIENT, TESTS]
        .iter()
        .any(|known| path_in(known, name).is_some())
}

fn path_in(known: Known, name: &str) -> Option<&'static str> {
    let found = known.iter().find(|(known, _)| *known == name);
    found.map(|(_, path)| *path)
}

/// The names that a file can use.
pub(crate) struct Scope<'a> {
    pub(crate) types: &'a BTreeSet<String>,
    /// The path of the API's types, seen from the file.
    pub(crate) types_path: &'a str,
    /// The API's operations, as their statics are called.
    pub(crate) operations: &'a BTreeSet<String>,
    /// The other names.
    pub(crate) known: Known,
    /// Names that the file defines itself.
    pub(crate) own: &'a [&'a str],
}

/// Returns the `use` lines for what the tokens of a file's items name.
pub(crate) fn of(tokens: impl Iterator<Item = TokenStream>, scope: &Scope) -> String {
    let mut named = BTreeSet::new();
    for tokens in tokens {
        collect(tokens, &mut named);
    }
    let mut by_path: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for name in &named {
        if let Some(path) = scope.path_of(name) {
            by_path.entry(path).or_default().push(name);
        }
    }
    let group = |wanted: fn(&str) -> bool| -> String {
        let group = by_path.iter().filter(|(path, _)| wanted(path));
        group.map(|(path, names)| line(path, names)).collect()
    };
    let is_std = |path: &str| path == "std" || path.starts_with("std::");
    let is_ours = |path: &str| path == "super" || path == "crate" || path.starts_with("crate::");
    let groups = [
        group(is_std),
        group(|path| !(path.starts_with("std") || path == "super" || path.starts_with("crate"))),
        group(is_ours),
    ];
    let groups: Vec<_> = groups
        .into_iter()
        .filter(|group| !group.is_empty())
        .collect();
    groups.join("\n")
}

impl Scope<'_> {
    fn path_of(&self, name: &str) -> Option<&str> {
        if self.own.contains(&name) {
            None
        } else if self.types.contains(name) {
            Some(self.types_path)
        } else if self.operations.contains(name) {
            Some("crate::generated::operations")
        } else {
            path_in(self.known, name)
        }
    }
}

fn line(path: &str, names: &[&str]) -> String {
    match names {
        [name] => format!("use {path}::{name};\n"),
        names => {
            let line = format!("use {path}::{{{}}};\n", names.join(", "));
            if line.len() <= 100 {
                line
            } else {
                wrapped(path, names)
            }
        }
    }
}

fn wrapped(path: &str, names: &[&str]) -> String {
    let mut text = format!("use {path}::{{\n");
    let mut width = 0;
    for name in names {
        if width == 0 {
            text.push_str("    ");
        } else if width + name.len() > 92 {
            text.push_str("\n    ");
            width = 0;
        } else {
            text.push(' ');
        }
        text.push_str(name);
        text.push(',');
        width += name.len() + 2;
    }
    text + "\n};\n"
}

/// Every identifier that begins a path: not one behind `.` or `::`.
fn collect(tokens: TokenStream, named: &mut BTreeSet<String>) {
    let mut behind = false;
    let mut last = ' ';
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                collect(group.stream(), named);
                behind = false;
                last = ' ';
            }
            TokenTree::Ident(ident) => {
                if !behind {
                    let name = ident.to_string();
                    if !named.contains(&name) {
                        named.insert(name);
                    }
                }
                behind = false;
                last = ' ';
            }
            TokenTree::Punct(punct) => {
                let mark = punct.as_char();
                behind = mark == '.' || (mark == ':' && last == ':');
                last = mark;
            }
            TokenTree::Literal(_) => {
                behind = false;
                last = ' ';
            }
        }
    }
}
