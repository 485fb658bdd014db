//! Operations that a page should have: all those of the resources that it covers.

use super::{Comparer, Difference};
use crate::finding::What;
use crate::page::{Page, Place};
use crate::spec::same_word;

impl Comparer<'_> {
    pub(super) fn resources(&mut self, page: &Page) {
        let api = self.api;
        let covered = self.covered(page);
        for known in &api.operations {
            let resource = resource(known.id);
            let within = |(prefix, _): &&(String, Place)| {
                resource == prefix
                    || resource
                        .strip_prefix(prefix)
                        .is_some_and(|rest| rest.starts_with('.'))
            };
            let innermost = covered
                .iter()
                .filter(within)
                .max_by_key(|(prefix, _)| prefix.len());
            let Some((_, at)) = innermost else {
                continue;
            };
            if self
                .comparison
                .operations
                .iter()
                .any(|documented| documented == known.id)
            {
                continue;
            }
            known.id.clone_into(&mut self.operation);
            self.found(Difference {
                at: *at,
                place: "operation",
                what: What::Operation,
                page: "no such operation".into(),
                spec: format!("{} {}", known.method, known.path),
                pointer: &known.pointer,
                edit: "remove the operation, and its path from openapi.yaml".into(),
            });
        }
    }

    /// Returns the resources that the page has a heading for, or more than one operation of; and
    /// where.
    fn covered(&self, page: &Page) -> Vec<(String, Place)> {
        let mut covered: Vec<(String, Place)> = Vec::new();
        let resources: Vec<&str> = self
            .comparison
            .operations
            .iter()
            .map(|id| resource(id))
            .collect();
        for documented in &page.resources {
            let name = documented.value.replace([' ', '-'], "");
            let prefixes = resources
                .iter()
                .filter_map(|resource| prefix(resource, &name));
            covered.extend(prefixes.map(|prefix| (prefix, documented.at)));
        }
        let end = page
            .operations
            .last()
            .map_or(Place::default(), |last| last.at);
        for resource in &resources {
            let several = resources.iter().filter(|other| other == &resource).count() > 1;
            if several && !covered.iter().any(|(prefix, _)| prefix == resource) {
                covered.push(((*resource).to_owned(), end));
            }
        }
        covered
    }
}

/// `viewer.users` of `viewer.users.update`.
fn resource(id: &str) -> &str {
    id.rsplit_once('.').map_or("", |(resource, _)| resource)
}

/// Returns the beginning of a resource's path up to a name.
fn prefix(resource: &str, name: &str) -> Option<String> {
    let words: Vec<&str> = resource.split('.').collect();
    let end = words.iter().position(|word| same_word(word, name))?;
    Some(words.get(..=end)?.join("."))
}
