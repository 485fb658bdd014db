//! The loaded spec.

use std::collections::HashMap;
use std::path::Path;

use serde_json::Value;

use super::node::{FileId, Kind, Node, Place};
use super::sources::Sources;
use super::{pointer, read};
use crate::diagnostics::{Diagnostic, Diagnostics, Source, Span};

/// The spec as one OpenAPI document, with the place of every node.
#[derive(Clone, Debug)]
pub struct Spec {
    root: Node,
    document: Value,
    sources: Sources,
    schema_files: HashMap<String, FileId>,
    /// True if every file could be read.
    whole: bool,
}

impl Spec {
    /// Reads `openapi.yaml` in `folder` and the files beside and below it.
    ///
    /// # Errors
    /// All findings about files, YAML and references at once.
    pub fn load(folder: &Path) -> Result<Self, Diagnostics> {
        let loaded = read(folder);
        let findings = loaded.spec.diagnostics(loaded.findings);
        findings.or(loaded.spec)
    }

    pub(super) fn new(root: Node, sources: Sources, whole: bool) -> Self {
        let schemas = root
            .find(&["components", "schemas"])
            .map_or(&[][..], Node::entries);
        Self {
            document: root.to_value(),
            schema_files: schemas
                .iter()
                .map(|schema| (schema.key.clone(), schema.place.file))
                .collect(),
            root,
            sources,
            whole,
        }
    }

    /// Returns the bundled OpenAPI 3.0 document: path items inline, every `$ref` a
    /// `#/components/...`, components sorted by name, everything else in the order of the sources.
    pub fn document(&self) -> &Value {
        &self.document
    }

    /// Returns the place where the node at a JSON pointer into [`Spec::document`] was written: its
    /// key, or the item of a list.
    /// A pointer that leads further than the document gives the last node on its way.
    pub fn origin(&self, pointer: &str) -> Option<Span> {
        let mut node = &self.root;
        let mut place = node.place;
        for segment in pointer::segments(pointer)? {
            let Some((child, child_place)) = child(node, &segment) else {
                break;
            };
            node = child;
            place = child_place;
        }
        self.span(place)
    }

    /// Returns the file that defines a schema, relative to the spec folder: `viewer/users.yaml`.
    pub fn schema_file(&self, name: &str) -> Option<&str> {
        self.schema_files
            .get(name)
            .map(|file| self.sources.path(*file))
    }

    /// Findings about this spec, able to show its lines.
    pub fn diagnostics(&self, findings: Vec<Diagnostic>) -> Diagnostics {
        Diagnostics::new(findings, self.sources())
    }

    /// Makes a finding about the node at a JSON pointer.
    pub(crate) fn finding(
        &self,
        code: &'static str,
        pointer: &str,
        message: impl Into<String>,
        help: &str,
    ) -> Diagnostic {
        Diagnostic::new(code, message, help).at(self.origin(pointer))
    }

    /// Returns the texts of all files.
    pub fn sources(&self) -> Vec<Source> {
        self.sources.texts()
    }

    /// Returns the node at a JSON pointer into the document.
    pub(crate) fn node(&self, pointer: &str) -> Option<&Node> {
        let mut node = &self.root;
        for segment in pointer::segments(pointer)? {
            node = child(node, &segment)?.0;
        }
        Some(node)
    }

    pub(crate) fn root(&self) -> &Node {
        &self.root
    }

    pub(crate) fn is_whole(&self) -> bool {
        self.whole
    }

    pub(crate) fn span(&self, place: Place) -> Option<Span> {
        self.sources.span(place)
    }

    pub(crate) fn line(&self, place: Place) -> String {
        self.sources.line(place)
    }
}

fn child<'a>(node: &'a Node, segment: &str) -> Option<(&'a Node, Place)> {
    match &node.kind {
        Kind::List(items) => items
            .get(segment.parse::<usize>().ok()?)
            .map(|item| (item, item.place)),
        _ => node.entry(segment).map(|entry| (&entry.value, entry.place)),
    }
}
