//! Holds the spec against the pages of Avara's documentation.
//!
//! ```text
//! form      a page saved as text or as Markdown: tokens
//! flavour   how TypeScript, C# and plain HTTP write a field
//! page      what a page says, with the place of everything
//! compare   the page against the spec: findings
//! known     differences that are explained
//! report    for people and as JSON
//! ```
//!
//! A page is understood line by line, or not at all: what no rule covers ends the audit.

#![forbid(unsafe_code)]

mod compare;
mod coverage;
mod finding;
mod flavour;
mod form;
mod known;
mod page;
mod report;
mod source;
mod spec;

use std::collections::{BTreeMap, BTreeSet};

use avara_codegen::Spec;

pub use coverage::{Coverage, Covered};
pub use finding::{Finding, What};
pub use known::{BadList, Known};
pub use page::{NotUnderstood, Place};

/// A page to audit.
#[derive(Clone, Debug)]
pub struct Saved {
    /// What reports call it.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// What came of an audit.
#[derive(Debug, Default)]
pub struct Report {
    /// Differences that nobody has explained, in the order of the pages.
    pub findings: Vec<Finding>,
    /// Differences that are known, each with its reason.
    pub explained: Vec<(Finding, String)>,
    /// The lines of entries that explain nothing any more, and what they are about.
    pub unused: Vec<(usize, String)>,
    /// Pages that cannot be understood, and where; what they would have said is not in the report.
    pub not_understood: Vec<(String, NotUnderstood)>,
    /// Which part of the spec the pages covered.
    pub coverage: Coverage,
}

/// Holds pages against the spec.
pub fn audit(spec: &Spec, pages: &[Saved], known: &Known) -> Report {
    let api = spec::Api::new(spec);
    let mut report = Report::default();
    let mut of_pages: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for saved in pages {
        let read = form::read(&saved.text);
        match read.and_then(|page| compare::page(&saved.name, &page, &api, known)) {
            Ok(outcome) => {
                report.findings.extend(outcome.findings);
                report.explained.extend(outcome.explained);
                seen.extend(outcome.seen);
                for id in outcome.operations {
                    of_pages.entry(id).or_default().push(saved.name.clone());
                }
            }
            Err(reason) => report.not_understood.push((saved.name.clone(), reason)),
        }
    }
    report.unused = known.unused(&of_pages.keys().map(String::as_str).collect());
    report.coverage = Coverage::new(&api, &of_pages, &seen);
    report
}
