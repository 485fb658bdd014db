//! Reads the spec folder into one document and remembers where every node was written.

mod assemble;
mod bundle;
mod cycle;
pub(crate) mod node;
pub(crate) mod pointer;
mod reference;
mod registry;
mod resolve;
pub(crate) mod role;
mod scalar;
pub(crate) mod similar;
pub(crate) mod sources;
mod spec;
pub(crate) mod yaml;

use std::cell::RefCell;
use std::collections::HashSet;
use std::path::Path;

use crate::diagnostics::Diagnostic;

use self::assemble::Parts;
use self::node::{FileId, Kind, Node, Place};
use self::registry::Registry;
use self::resolve::Resolver;
use self::role::Role;
use self::sources::{ROOT, Sources};

pub use self::spec::Spec;

/// The spec, and everything that is wrong with it so far.
pub(crate) struct Loaded {
    pub(crate) spec: Spec,
    pub(crate) findings: Vec<Diagnostic>,
}

/// Reads as much of the folder as can be read.
pub(crate) fn read(folder: &Path) -> Loaded {
    let mut findings = Vec::new();
    let sources = Sources::read(folder, &mut findings);
    let (trees, broken) = parse(&sources, &mut findings);
    let document = join(trees, &broken, &sources, &mut findings);
    cycle::report(&document, &sources, &mut findings);
    Loaded {
        spec: Spec::new(document, sources, broken.is_empty()),
        findings,
    }
}

/// Parses every file; also says which could not be parsed.
fn parse(
    sources: &Sources,
    findings: &mut Vec<Diagnostic>,
) -> (Vec<(FileId, Node)>, HashSet<FileId>) {
    let mut trees = Vec::new();
    let mut broken = HashSet::new();
    for (file, source) in sources.iter() {
        let (tree, errors) = yaml::parse(file, &source.text);
        for error in errors {
            findings.push(
                Diagnostic::new(error.code, error.message, error.help)
                    .at(sources.span(error.place)),
            );
        }
        match tree {
            Some(tree) if tree.is_map() => trees.push((file, tree)),
            Some(tree) => {
                findings.push(not_a_map(file, &tree, sources));
                broken.insert(file);
            }
            None => {
                broken.insert(file);
            }
        }
    }
    (trees, broken)
}

/// Also a file that is empty, or holds comments only.
fn not_a_map(file: FileId, tree: &Node, sources: &Sources) -> Diagnostic {
    let what = match tree.kind {
        Kind::Null => "empty",
        _ => tree.kind_name(),
    };
    Diagnostic::new(
        "file-form",
        format!("a file of the spec is a map of sections, but this one is {what}"),
        "write `schemas:`, `paths:` ... at the left margin, or delete the file; what refers to \
         it was not checked",
    )
    .at(sources.span(Place::start(file)))
}

/// Resolves all references and makes one document of all files.
fn join(
    mut trees: Vec<(FileId, Node)>,
    broken: &HashSet<FileId>,
    sources: &Sources,
    findings: &mut Vec<Diagnostic>,
) -> Node {
    let root_file = sources.find(ROOT);
    let registry = register(&trees, root_file, sources, findings);
    let mut resolver = Resolver {
        sources,
        registry: &registry,
        broken,
        findings: RefCell::default(),
    };
    for (_, tree) in &mut trees {
        resolver.rewrite(tree, Role::Keywords);
    }
    let mut parts = Parts::default();
    let mut root = None;
    for (file, tree) in trees {
        if Some(file) == root_file {
            root = Some(tree);
        } else {
            parts.add(file, tree);
        }
    }
    if root_file.is_none() {
        findings.push(no_root());
    }
    let root = root.unwrap_or_else(empty);
    let document = parts.assemble(root, &resolver);
    findings.append(resolver.findings.get_mut());
    document
}

fn register(
    trees: &[(FileId, Node)],
    root: Option<FileId>,
    sources: &Sources,
    findings: &mut Vec<Diagnostic>,
) -> Registry {
    let mut registry = Registry::default();
    for (file, tree) in trees {
        if Some(*file) != root {
            registry::check_sections(tree, sources, findings);
            registry.add(*file, tree);
        } else if let Some(components) = tree.get("components") {
            registry.add(*file, components);
        }
    }
    registry
}

fn empty() -> Node {
    Node::map(Vec::new(), Place::start(FileId(0)))
}

fn no_root() -> Diagnostic {
    Diagnostic::new(
        "missing-file",
        format!("the spec folder has no {ROOT}"),
        format!(
            "{ROOT} is the document that lists all paths and webhooks; is this the spec folder?"
        ),
    )
}
