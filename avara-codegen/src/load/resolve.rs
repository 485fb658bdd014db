//! Checks every `$ref` and rewrites it to the form it has in the bundle.

use std::cell::RefCell;
use std::collections::HashSet;

use super::node::{Entry, FileId, Kind, Node, Place};
use super::pointer::escape;
use super::reference::{Reference, Refusal};
use super::registry::{COMPONENTS, INLINED, Registry, Target};
use super::role::Role;
use super::similar::suggestion;
use super::sources::Sources;
use crate::diagnostics::Diagnostic;

/// Knows all names and checks references against them.
pub(crate) struct Resolver<'a> {
    pub(crate) sources: &'a Sources,
    pub(crate) registry: &'a Registry,
    /// Files that could not be read: a reference to them is not a separate error.
    pub(crate) broken: &'a HashSet<FileId>,
    pub(crate) findings: RefCell<Vec<Diagnostic>>,
}

impl Resolver<'_> {
    pub(crate) fn rewrite(&self, tree: &mut Node, role: Role) {
        match &mut tree.kind {
            Kind::List(items) => {
                for item in items {
                    self.rewrite(item, Role::Keywords);
                }
            }
            Kind::Map(entries) => {
                for entry in entries {
                    self.rewrite_entry(entry, role);
                }
            }
            _ => {}
        }
    }

    fn rewrite_entry(&self, entry: &mut Entry, role: Role) {
        let keywords = matches!(role, Role::Keywords | Role::PathItem);
        if (keywords && entry.key == "$ref") || role == Role::Mapping {
            self.rewrite_reference(&mut entry.value, role);
        } else if let Some(role) = role.of_value(&entry.key) {
            self.rewrite(&mut entry.value, role);
        }
    }

    fn rewrite_reference(&self, value: &mut Node, role: Role) {
        match self.resolve(value) {
            Ok(Some(target)) if COMPONENTS.contains(&target.section.as_str()) => {
                value.kind = Kind::Text(format!(
                    "#/components/{}/{}",
                    target.section,
                    escape(&target.name)
                ));
            }
            Ok(Some(_)) if role == Role::PathItem => {}
            Ok(Some(target)) => self.add(self.misplaced(&target, value.place)),
            Ok(None) => {}
            Err(finding) => self.add(*finding),
        }
    }

    /// Follows the text of a `$ref`. `None` when it leads into a file that could not be read.
    pub(crate) fn resolve(&self, value: &Node) -> Result<Option<Target>, Box<Diagnostic>> {
        let place = value.place;
        let text = value.text().ok_or_else(|| self.malformed("", place))?;
        let reference = Reference::parse(text, self.sources.path(place.file)).map_err(
            |refusal| match refusal {
                Refusal::LeavesSpec => self.leaves_spec(text, place),
                Refusal::Form => self.malformed(text, place),
            },
        )?;
        let file = match &reference.file {
            None => place.file,
            Some(path) => self
                .sources
                .find(path)
                .ok_or_else(|| self.missing_file(path, place))?,
        };
        if self.broken.contains(&file) {
            return Ok(None);
        }
        let Reference { section, name, .. } = reference;
        if !COMPONENTS.contains(&section.as_str()) && !INLINED.contains(&section.as_str()) {
            return Err(self.malformed(text, place).into());
        }
        let target = Target {
            file,
            section,
            name,
        };
        if !self.registry.has(&target) {
            return Err(self.dangling(&target, place).into());
        }
        Ok(Some(target))
    }

    fn dangling(&self, target: &Target, place: Place) -> Diagnostic {
        let Target { section, name, .. } = target;
        let path = self.sources.path(target.file);
        let similar = suggestion(name, self.registry.similar(target).into_iter());
        self.finding(
            "dangling-ref",
            format!("{path} has no `{name}` under `{section}`"),
            format!("{similar}Define it there, or correct the name or the file"),
            place,
        )
    }

    fn missing_file(&self, path: &str, place: Place) -> Diagnostic {
        let files = self.sources.iter().map(|(id, _)| self.sources.path(id));
        let similar = suggestion(path, files);
        self.finding(
            "missing-file",
            format!("there is no file {path} in the spec folder"),
            format!("{similar}The path is relative to the file of the `$ref`"),
            place,
        )
    }

    fn leaves_spec(&self, text: &str, place: Place) -> Diagnostic {
        self.finding(
            "ref-leaves-spec",
            format!("`{text}` leads out of the spec folder"),
            "move what it refers to into the spec folder and refer to it by a relative path",
            place,
        )
    }

    fn malformed(&self, text: &str, place: Place) -> Diagnostic {
        self.finding(
            "ref-form",
            format!("`{text}` is not a reference to a named part of a resource file"),
            format!(
                "write `file.yaml#/section/Name`, or `#/section/Name` for the same file; \
                 section is one of {}, {}",
                COMPONENTS.join(", "),
                INLINED.join(", ")
            ),
            place,
        )
    }

    fn misplaced(&self, target: &Target, place: Place) -> Diagnostic {
        self.finding(
            "ref-form",
            format!("a whole path item (`{}`) cannot be used here", target.name),
            "only the entries of `paths` and `x-webhooks` may refer to a path item",
            place,
        )
    }

    pub(crate) fn finding(
        &self,
        code: &'static str,
        message: String,
        help: impl Into<String>,
        place: Place,
    ) -> Diagnostic {
        Diagnostic::new(code, message, help).at(self.sources.span(place))
    }

    pub(crate) fn add(&self, finding: Diagnostic) {
        self.findings.borrow_mut().push(finding);
    }
}
