//! The definitions of every file: the names in its sections.

use std::collections::{HashMap, HashSet};

use super::node::{FileId, Node};
use super::similar::closest;
use super::sources::Sources;
use crate::diagnostics::Diagnostic;

/// Sections whose entries become `#/components/<section>/<name>` of the bundle.
#[rustfmt::skip] // a list, not a column
pub(crate) const COMPONENTS: [&str; 6] = [
    "headers", "parameters", "requestBodies", "responses", "schemas", "securitySchemes",
];

/// Sections whose entries are inlined where the root document refers to them.
pub(crate) const INLINED: [&str; 2] = ["paths", "webhooks"];

/// The target of a `$ref`, in terms of files.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Target {
    pub(crate) file: FileId,
    pub(crate) section: String,
    pub(crate) name: String,
}

#[derive(Debug, Default)]
pub(crate) struct Registry {
    names: HashMap<FileId, HashMap<String, HashSet<String>>>,
}

impl Registry {
    /// Notes the names of one file: of a resource file the sections at the top, of the root
    /// document those below `components`.
    pub(crate) fn add(&mut self, file: FileId, sections: &Node) {
        let of_file = self.names.entry(file).or_default();
        for section in sections.entries() {
            let names = section
                .value
                .entries()
                .iter()
                .map(|entry| entry.key.clone())
                .collect();
            of_file.insert(section.key.clone(), names);
        }
    }

    pub(crate) fn has(&self, target: &Target) -> bool {
        self.names(target)
            .is_some_and(|names| names.contains(&target.name))
    }

    /// Returns the name in the section that looks most like the target's, for "did you mean".
    pub(crate) fn similar(&self, target: &Target) -> Option<&str> {
        let names = self.names(target)?.iter();
        closest(&target.name, names.map(String::as_str))
    }

    fn names(&self, target: &Target) -> Option<&HashSet<String>> {
        self.names.get(&target.file)?.get(&target.section)
    }
}

/// Reports sections of a resource file that nothing reads.
pub(crate) fn check_sections(tree: &Node, sources: &Sources, findings: &mut Vec<Diagnostic>) {
    let help = "a resource file has the sections `paths`, `webhooks`, `schemas`, `parameters`, \
     `responses`, `requestBodies` and `headers`";
    for section in tree.entries() {
        let known =
            COMPONENTS.contains(&section.key.as_str()) || INLINED.contains(&section.key.as_str());
        let message = if !known {
            format!("`{}` is not a section of a resource file", section.key)
        } else if !section.value.is_map() {
            format!(
                "the section `{}` must be a map of names, but is {}",
                section.key,
                section.value.kind_name()
            )
        } else {
            continue;
        };
        findings.push(
            Diagnostic::new("unknown-section", message, help).at(sources.span(section.place)),
        );
    }
}
