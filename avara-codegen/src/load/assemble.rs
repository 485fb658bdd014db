//! Puts the rewritten files together into one document.

use std::collections::{HashMap, HashSet};

use super::cycle;
use super::node::{Entry, FileId, Kind, Node, Place};
use super::pointer::escape;
use super::registry::{COMPONENTS, INLINED, Target};
use super::resolve::Resolver;
use super::sources::ROOT;
use crate::diagnostics::Diagnostic;

/// The parts of all resource files, taken apart.
#[derive(Default)]
pub(crate) struct Parts {
    /// Path Items that wait for being inlined.
    path_items: HashMap<Target, Entry>,
    /// Components by section.
    components: HashMap<String, Vec<Entry>>,
}

impl Parts {
    /// Takes one resource file apart.
    pub(crate) fn add(&mut self, file: FileId, tree: Node) {
        for section in entries_of(tree) {
            if INLINED.contains(&section.key.as_str()) {
                self.add_path_items(file, &section.key, section.value);
            } else if COMPONENTS.contains(&section.key.as_str()) {
                self.add_components(section);
            }
        }
    }

    fn add_path_items(&mut self, file: FileId, section: &str, items: Node) {
        for entry in entries_of(items) {
            let target = Target {
                file,
                section: section.to_owned(),
                name: entry.key.clone(),
            };
            self.path_items.insert(target, entry);
        }
    }

    /// Returns the whole document: `root` with its path items inlined and all components below it,
    /// sorted by name.
    pub(crate) fn assemble(mut self, root: Node, resolver: &Resolver<'_>) -> Node {
        let place = root.place;
        let mut used = HashSet::new();
        let mut entries = Vec::new();
        let mut components_place = place;
        for mut entry in entries_of(root) {
            match entry.key.as_str() {
                "paths" | "x-webhooks" => {
                    for item in entries_mut(&mut entry.value) {
                        self.inline(item, resolver, &mut used);
                    }
                }
                "components" => {
                    components_place = entry.place;
                    for section in entries_of(entry.value) {
                        self.add_components(section);
                    }
                    continue;
                }
                _ => {}
            }
            entries.push(entry);
        }
        self.report_unlisted(&used, resolver);
        entries.push(self.into_components(components_place, resolver));
        Node::map(entries, place)
    }

    fn add_components(&mut self, section: Entry) {
        let components = self.components.entry(section.key).or_default();
        components.extend(entries_of(section.value));
    }

    /// Replaces `{ $ref: file.yaml#/paths/... }` by what it leads to.
    fn inline(&self, item: &mut Entry, resolver: &Resolver<'_>, used: &mut HashSet<Target>) {
        let mut seen = HashSet::new();
        while let Some(reference) = item.value.get("$ref") {
            // What cannot be resolved was reported when the references were rewritten.
            let Ok(Some(target)) = resolver.resolve(reference) else {
                return;
            };
            let Some(found) = self.path_items.get(&target) else {
                return;
            };
            if !seen.insert(target.clone()) {
                resolver.add(cycle::finding(
                    &target.name,
                    reference.place,
                    resolver.sources,
                ));
                return;
            }
            if found.key != item.key {
                resolver.add(other_name(resolver, item, &found.key));
            }
            item.place = found.place;
            item.value = found.value.clone();
            used.insert(target);
        }
    }

    fn report_unlisted(&self, used: &HashSet<Target>, resolver: &Resolver<'_>) {
        // A root that could not be read lists nothing, and that is one finding.
        let root = resolver.sources.find(ROOT);
        if root.is_some_and(|root| resolver.broken.contains(&root)) {
            return;
        }
        for (target, entry) in &self.path_items {
            if !used.contains(target) {
                resolver.add(unlisted(resolver, target, entry.place));
            }
        }
    }

    fn into_components(self, place: Place, resolver: &Resolver<'_>) -> Entry {
        let mut sections: Vec<Entry> = Vec::new();
        for (section, entries) in self.components {
            let mut entries = drop_imports(entries, &section, resolver);
            // Stable: of two with one name, the one of the earlier file comes first.
            entries.sort_by(|a, b| a.key.cmp(&b.key));
            report_duplicates(&entries, &section, resolver);
            entries.dedup_by(|second, first| second.key == first.key);
            sections.push(Entry {
                key: section,
                place,
                value: Node::map(entries, place),
            });
        }
        sections.sort_by(|a, b| a.key.cmp(&b.key));
        Entry {
            key: "components".to_owned(),
            place,
            value: Node::map(sections, place),
        }
    }
}

fn entries_of(node: Node) -> Vec<Entry> {
    match node.kind {
        Kind::Map(entries) => entries,
        _ => Vec::new(),
    }
}

fn entries_mut(node: &mut Node) -> &mut [Entry] {
    match &mut node.kind {
        Kind::Map(entries) => entries,
        _ => &mut [],
    }
}

/// `User: { $ref: users.yaml#/schemas/User }` names the schema of the other file, it defines none.
fn is_import(entry: &Entry, section: &str) -> bool {
    let own = format!("#/components/{section}/{}", escape(&entry.key));
    match entry.value.entries() {
        [only] => only.key == "$ref" && only.value.text() == Some(own.as_str()),
        _ => false,
    }
}

/// Drops the imports. A name of which only imports exist is defined by nobody: its references run
/// in a circle.
fn drop_imports(entries: Vec<Entry>, section: &str, resolver: &Resolver<'_>) -> Vec<Entry> {
    let (imports, definitions): (Vec<_>, Vec<_>) = entries
        .into_iter()
        .partition(|entry| is_import(entry, section));
    let defined: HashSet<&str> = definitions.iter().map(|entry| entry.key.as_str()).collect();
    for import in &imports {
        if !defined.contains(import.key.as_str()) {
            resolver.add(cycle::finding(&import.key, import.place, resolver.sources));
        }
    }
    definitions
}

fn report_duplicates(entries: &[Entry], section: &str, resolver: &Resolver<'_>) {
    for pair in entries.windows(2) {
        let [first, second] = pair else { continue };
        if first.key == second.key {
            let first_place = resolver.sources.line(first.place);
            resolver.add(resolver.finding(
                "duplicate-component",
                format!(
                    "`{}` under `{section}` is also defined at {first_place}",
                    second.key
                ),
                "names are unique across files: rename one, or keep one (in shared/) and refer \
                 to it",
                second.place,
            ));
        }
    }
}

fn other_name(resolver: &Resolver<'_>, item: &Entry, found: &str) -> Diagnostic {
    resolver.finding(
        "path-name-differs",
        format!("`{}` refers to the entry `{found}`", item.key),
        "use the same text on both sides",
        item.place,
    )
}

fn unlisted(resolver: &Resolver<'_>, target: &Target, place: Place) -> Diagnostic {
    let list = if target.section == "paths" {
        "paths"
    } else {
        "x-webhooks"
    };
    let path = resolver.sources.path(target.file);
    resolver.finding(
        "unlisted-path",
        format!("`{}` is not listed in openapi.yaml", target.name),
        format!(
            "add it there under `{list}:` as a `$ref` to '{path}#/{}/{}'",
            target.section,
            escape(&target.name)
        ),
        place,
    )
}
