//! Holds a page against the spec.

mod enumeration;
mod examples;
mod facts;
mod field;
mod fields;
mod nest;
mod operation;
mod order;
mod prose;
mod resources;
mod signature;
mod summary;
mod types;
mod variants;

use std::collections::BTreeSet;

use crate::finding::{Finding, What};
use crate::known::Known;
use crate::page::{NotUnderstood, Notation, Page, Place};
use crate::spec::Api;

/// The operations that a page was compared with, and the findings.
#[derive(Default)]
pub(crate) struct Comparison {
    pub(crate) findings: Vec<Finding>,
    /// Findings that the list of known differences explains, each with its reason.
    pub(crate) explained: Vec<(Finding, String)>,
    /// The ids of the operations that the page has.
    pub(crate) operations: Vec<String>,
    /// The places in the spec that the page speaks of, as JSON pointers.
    pub(crate) seen: BTreeSet<String>,
}

/// Compares all that a page says.
///
/// # Errors
/// An example that is not a value in any notation.
pub(crate) fn page(
    name: &str,
    page: &Page,
    api: &Api<'_>,
    known: &Known,
) -> Result<Comparison, NotUnderstood> {
    let mut comparer = Comparer {
        name,
        says: page.says,
        api,
        known,
        operation: String::new(),
        comparison: Comparison::default(),
    };
    for documented in &page.operations {
        comparer.operation(documented)?;
    }
    comparer.resources(page);
    Ok(comparer.comparison)
}

struct Comparer<'a> {
    name: &'a str,
    says: Notation,
    api: &'a Api<'a>,
    known: &'a Known,
    /// The id of the operation that is being compared.
    operation: String,
    comparison: Comparison,
}

/// One difference, before it is known which page and operation it is in.
struct Difference<'d> {
    at: Place,
    place: &'d str,
    what: What,
    page: String,
    spec: String,
    /// The place in the spec.
    pointer: &'d str,
    edit: String,
}

impl Comparer<'_> {
    fn found(&mut self, difference: Difference<'_>) {
        let finding = self.finding(difference);
        match self.known.reason(&finding) {
            Some(reason) => self.comparison.explained.push((finding, reason.to_owned())),
            None => self.comparison.findings.push(finding),
        }
    }

    /// A difference that an entry of the list of known differences explains.
    fn explained(&mut self, entry: usize, difference: Difference<'_>) {
        let finding = self.finding(difference);
        let reason = self.known.mark(entry).to_owned();
        self.comparison.explained.push((finding, reason));
    }

    fn finding(&self, difference: Difference<'_>) -> Finding {
        Finding {
            page: self.name.to_owned(),
            at: difference.at,
            operation: self.operation.clone(),
            place: difference.place.to_owned(),
            what: difference.what,
            page_says: difference.page,
            spec_says: difference.spec,
            spec: self.api.place(difference.pointer),
            edit: difference.edit,
        }
    }

    fn saw(&mut self, pointer: &str) {
        self.comparison.seen.insert(pointer.to_owned());
    }
}
