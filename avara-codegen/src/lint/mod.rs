//! The house rules: what a spec must keep so that good Rust, good documentation and safe calls
//! come out of it.
//!
//! Every rule is a small function that adds findings; each finding has a code, a place, and what
//! to do.

mod document;
mod extensions;
mod holds;
mod names;
mod operations;
mod schemas;
mod subset;
mod texts;
mod values;

use std::path::Path;

use crate::load::{Loaded, read};
use crate::{Diagnostic, Diagnostics, Spec};

pub use self::values::foreign::{Misfit, misfits, misfits_of_fields};

use self::document::Document;

type Rule = fn(&Document<'_>);

/// Rules about one node and what it refers to.
const RULES: &[Rule] = &[
    texts::characters::check,
    texts::descriptions::check,
    schemas::enums::check,
    values::examples::check,
    extensions::check::check,
    extensions::field_rules::check,
    schemas::inline::check,
    schemas::keyword_values::check,
    schemas::keywords::check,
    operations::known_keys::check,
    names::clash::check,
    names::form::check,
    names::unique::check,
    operations::facts::check,
    operations::pagination::check,
    operations::parameters::check,
    operations::paths::check,
    operations::reconcile::check,
    schemas::recursion::check,
    operations::responses::check,
    schemas::sensitivity::check,
    operations::webhooks::check,
];

/// Rules that only make sense when every file could be read.
const RULES_ABOUT_THE_WHOLE: &[Rule] = &[schemas::shapes::check];

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

fn findings(spec: &Spec) -> Vec<Diagnostic> {
    let document = Document::new(spec);
    for rule in RULES {
        rule(&document);
    }
    if spec.is_whole() {
        for rule in RULES_ABOUT_THE_WHOLE {
            rule(&document);
        }
    }
    document.into_findings()
}
