//! The `use` lines of a file, from the names in it.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};

/// Modules, and the names in them.
pub(crate) type Known = &'static [(&'static str, &'static [&'static str])];

/// Names in files of the client, beside the API's own types.
#[rustfmt::skip] // a table
pub(crate) const CLIENT: Known = &[
    ("std::collections", &["BTreeMap"]),
    ("std", &["fmt"]),
    ("std::sync", &["Arc"]),
    ("std::time", &["Duration"]),
    ("chrono", &["DateTime", "Utc"]),
    ("serde", &["Deserialize", "Serialize"]),
    ("serde_json", &["Map", "Number", "Value"]),
    ("crate::wire", &["codec"]),
    ("crate::request::call", &["Call"]),
    ("crate", &[
        "Client", "IntoExactField", "IntoField", "IntoId", "IntoIdField", "IntoMany", "Patch",
        "UnknownEvent", "Violation",
    ]),
    ("crate::wire::redact", &["Redacted"]),
    ("crate::wire::union", &["Tag", "Tagged"]),
    ("http", &["Method"]),
    ("crate::rules::operation", &[
        "NaturalKey", "Normal", "Operation", "Proof", "Reconcile", "Rest", "Retry", "ShownBy",
    ]),
    ("crate::rules", &["Field", "Object", "RequiredWith", "Requires", "Rule"]),
    ("crate::wire::id", &["IdKind"]),
    ("crate::wire::decode", &["DecodeError", "decode"]),
    ("crate::webhooks", &[
        "Delivery", "Effects", "Ended", "Event", "HandlerError", "Limits", "WireReply",
        "asked_unknown", "late", "late_unknown", "run_handler", "run_unknown", "unhandled",
        "unhandled_unknown",
    ]),
    ("crate::generated", &["reply_rules", "rules"]),
];

/// Names in files of the command line.
#[rustfmt::skip] // a table
pub(crate) const COMMAND_LINE: Known = &[
    ("crate::catalog::table", &["Choice", "Command", "Group", "Input", "Key", "Kind", "Webhook"]),
    ("crate::catalog::generated", &["values"]),
];

/// Names in files of the tests.
#[rustfmt::skip] // a table
pub(crate) const TESTS: Known = &[
    ("std::collections", &["BTreeMap"]),
    ("chrono", &["DateTime", "Utc"]),
    ("serde_json", &["Map", "Value"]),
    ("crate", &["Client"]),
    ("crate::dispatch", &["Given", "Sent", "Visitor", "sent", "sent_page", "unknown"]),
];

/// Returns true if files that name the API's types import another type of this name.
pub(crate) fn is_imported(name: &str) -> bool {
    [CLIENT, TESTS]
        .iter()
        .any(|known| path_in(known, name).is_some())
}

fn path_in(known: Known, name: &str) -> Option<&'static str> {
    let found = known.iter().find(|(_, names)| names.contains(&name));
    found.map(|(path, _)| *path)
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
    let (mut behind, mut last) = (false, ' ');
    for token in tokens {
        let mark = match &token {
            TokenTree::Punct(punct) => punct.as_char(),
            _ => ' ',
        };
        match token {
            TokenTree::Group(group) => collect(group.stream(), named),
            TokenTree::Ident(ident) if !behind => drop(named.insert(ident.to_string())),
            _ => {}
        }
        behind = mark == '.' || (mark == ':' && last == ':');
        last = mark;
    }
}
