//! The house rules: what a spec must keep so that good Rust, good documentation and safe calls
//! come out of it.
//!
//! Every rule is a small function that adds findings; each finding has a code, a place, and what
//! to do.

mod characters;
mod descriptions;
mod document;
mod enums;
mod examples;
mod extension_table;
mod extensions;
mod field_rules;
mod findings;
mod foreign;
mod inline;
mod instance;
mod keyword_values;
mod keywords;
mod known_keys;
mod name_clash;
mod name_form;
mod names;
mod operations;
mod pagination;
mod parameters;
mod paths;
mod reconcile;
mod reconcile_fields;
mod recursion;
mod reserved;
mod responses;
mod sensitivity;
mod shapes;
mod webhooks;

use std::path::Path;

use crate::load::{Loaded, read};
use crate::{Diagnostics, Spec};

pub use self::foreign::{Misfit, misfits, misfits_of_fields};

use self::document::Document;
use self::findings::Findings;

type Rule = fn(&Document<'_>, &mut Findings<'_>);

/// Rules about one node and what it refers to.
const RULES: &[Rule] = &[
    characters::check,
    descriptions::check,
    enums::check,
    examples::check,
    extensions::check,
    field_rules::check,
    inline::check,
    keyword_values::check,
    keywords::check,
    known_keys::check,
    name_clash::check,
    name_form::check,
    names::check,
    operations::check,
    pagination::check,
    parameters::check,
    paths::check,
    reconcile::check,
    recursion::check,
    responses::check,
    sensitivity::check,
    webhooks::check,
];

/// Rules that only make sense when every file could be read.
const RULES_ABOUT_THE_WHOLE: &[Rule] = &[shapes::check];

/// Checks a loaded spec against the house rules.
pub fn lint(spec: &Spec) -> Diagnostics {
    spec.diagnostics(findings(spec))
}

/// Loads the spec and checks it, and gives the findings of both steps at once.
///
/// # Errors
/// Every finding: files, YAML, references, house rules.
pub fn check(folder: &Path) -> Result<Spec, Diagnostics> {
    let Loaded {
        spec,
        findings: mut all,
    } = read(folder);
    all.extend(findings(&spec));
    spec.diagnostics(all).or(spec)
}

fn findings(spec: &Spec) -> Vec<crate::Diagnostic> {
    let document = Document::new(spec);
    let mut findings = Findings::new(spec);
    for rule in RULES {
        rule(&document, &mut findings);
    }
    if spec.is_whole() {
        for rule in RULES_ABOUT_THE_WHOLE {
            rule(&document, &mut findings);
        }
    }
    findings.into_vec()
}
