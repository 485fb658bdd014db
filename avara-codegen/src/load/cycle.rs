//! References that run in a circle without ever reaching anything.
//!
//! A schema may contain itself through a property or a list: a tree is such a shape. It may not
//! *be* itself.

use std::collections::{HashMap, HashSet};

use super::node::{Kind, Node, Place};
use super::sources::Sources;
use crate::diagnostics::Diagnostic;

const PREFIX: &str = "#/components/";

/// For every component, the components that it must have read before it means anything.
type Graph<'a> = HashMap<String, Vec<(&'a str, Place)>>;

/// Reports every circle once, at the reference that closes it.
pub(crate) fn report(document: &Node, sources: &Sources, findings: &mut Vec<Diagnostic>) {
    let graph = graph(document);
    let mut names: Vec<&str> = graph.keys().map(String::as_str).collect();
    names.sort_unstable();
    let mut done = HashSet::new();
    for name in names {
        visit(name, &graph, &mut done, sources, findings);
    }
}

/// Walks everything that `start` needs, without recursion.
fn visit<'a>(
    start: &'a str,
    graph: &'a Graph<'_>,
    done: &mut HashSet<&'a str>,
    sources: &Sources,
    findings: &mut Vec<Diagnostic>,
) {
    if !done.insert(start) {
        return;
    }
    let mut path: Vec<(&str, usize)> = vec![(start, 0)];
    while let Some((name, next)) = path.last_mut() {
        let Some((target, place)) = graph.get(*name).and_then(|targets| targets.get(*next)) else {
            path.pop();
            continue;
        };
        *next += 1;
        let Some((target, _)) = graph.get_key_value(*target) else {
            continue;
        };
        if path.iter().any(|(name, _)| name == target) {
            findings.push(finding(target, *place, sources));
        } else if done.insert(target) {
            path.push((target, 0));
        }
    }
}

fn graph(document: &Node) -> Graph<'_> {
    let mut graph = Graph::new();
    for section in document.entries_at("components") {
        for component in section.value.entries() {
            let mut targets = Vec::new();
            if section.key == "schemas" {
                needed_by_schema(&component.value, &mut targets);
            } else {
                needed_by_other(&component.value, &mut targets);
            }
            let name = format!("{}/{}", section.key, super::pointer::escape(&component.key));
            graph.insert(name, targets);
        }
    }
    graph
}

/// Collects what a schema *is*: its `$ref`, its `allOf` and its alternatives, but not its
/// properties and items.
fn needed_by_schema<'a>(schema: &'a Node, targets: &mut Vec<(&'a str, Place)>) {
    if let Some(target) = target(schema) {
        targets.push(target);
    }
    for keyword in ["allOf", "oneOf", "anyOf"] {
        for member in schema.items_at(keyword) {
            needed_by_schema(member, targets);
        }
    }
}

/// Collects all references to things other than schemas.
fn needed_by_other<'a>(node: &'a Node, targets: &mut Vec<(&'a str, Place)>) {
    if let Some(target) = target(node)
        && !target.0.starts_with("schemas/")
    {
        targets.push(target);
    }
    match &node.kind {
        Kind::Map(entries) => entries
            .iter()
            .for_each(|entry| needed_by_other(&entry.value, targets)),
        Kind::List(items) => items.iter().for_each(|item| needed_by_other(item, targets)),
        _ => {}
    }
}

fn target(node: &Node) -> Option<(&str, Place)> {
    let reference = node.get("$ref")?;
    Some((reference.text()?.strip_prefix(PREFIX)?, reference.place))
}

pub(super) fn finding(target: &str, place: Place, sources: &Sources) -> Diagnostic {
    Diagnostic::new(
        "ref-cycle",
        format!("following this `$ref` leads back to `{target}`"),
        "write the thing itself in one of these places",
    )
    .at(sources.span(place))
}
