//! An audit: pages, one after the other, and the result.

use std::collections::{BTreeMap, BTreeSet};

use avara_codegen::Spec;

use crate::coverage::Coverage;
use crate::finding::Finding;
use crate::known::Known;
use crate::page::NotUnderstood;
use crate::spec::Api;
use crate::{compare, form};

/// A page to audit.
#[derive(Clone, Debug)]
pub struct Saved {
    /// Its name in reports.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// The result of an audit.
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

/// Compares pages with the spec.
pub fn audit(spec: &Spec, pages: &[Saved], known: &Known) -> Report {
    let api = Api::new(spec);
    let mut report = Report::default();
    let mut of_pages: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for saved in pages {
        let read = form::read(&saved.text);
        match read.and_then(|page| compare::page(&saved.name, &page, &api, known)) {
            Ok(comparison) => {
                report.findings.extend(comparison.findings);
                report.explained.extend(comparison.explained);
                seen.extend(comparison.seen);
                for id in comparison.operations {
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
