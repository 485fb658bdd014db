//! From typify's types to ours, in small passes over the syntax tree.
//!
//! A pass takes its targets from the model and fails when one of them is not in typify's
//! output, so an upgrade of progenitor cannot silently undo what a pass does.

#![expect(clippy::unnecessary_wraps, reason = "all passes have one signature")]

mod constructors;
mod derives;
mod docs;
mod event_types;
mod fields;
mod ids;
mod open_enums;
mod paths;
mod redaction;
mod three_state;
mod unions;
mod wire;

use syn::{Item, ItemStruct};

use crate::emit::Types;
use crate::model::{Api, Schema};
use crate::{Diagnostic, Diagnostics, Spec};

/// A generated type on its way to a file.
#[derive(Debug)]
pub struct Refined<'a> {
    /// The schema that it is made from.
    pub schema: &'a Schema,
    /// Its definition and impls.
    pub items: Vec<Item>,
    /// Calls of the runtime's macros, below the items.
    pub macros: Vec<MacroCall>,
}

/// A call of one of the runtime's macros.
#[derive(Debug)]
pub struct MacroCall {
    /// Its name: `open_enum`.
    pub name: &'static str,
    /// The text between its braces, laid out and indented.
    pub body: String,
}

/// A reason why a pass could not do its work.
pub(crate) type Failure = String;

type Pass = fn(&mut Refined) -> Result<(), Failure>;

/// The passes in their order; each assumes what the ones before it did.
const PASSES: [Pass; 12] = [
    paths::run,
    fields::run,
    three_state::run,
    wire::run,
    ids::run,
    open_enums::run,
    unions::run,
    derives::run,
    docs::run,
    event_types::run,
    constructors::run,
    redaction::run,
];

/// Runs every pass over every type.
///
/// # Errors
///
/// A finding for each type that typify did not make, made without being asked, or made
/// otherwise than a pass expects.
pub fn refine<'a>(
    spec: &Spec,
    api: &'a Api,
    mut types: Types,
) -> Result<Vec<Refined<'a>>, Diagnostics> {
    let mut findings = Vec::new();
    let mut refined = Vec::new();
    for schema in api.schemas.values() {
        match pair(schema, &mut types).and_then(through_passes) {
            Ok(done) => refined.push(done),
            Err(failure) => findings.push(finding(spec, &schema.name, &failure)),
        }
    }
    for name in types.keys() {
        findings.push(finding(
            spec,
            "",
            &format!("typify made a type `{name}` that no schema of the spec names"),
        ));
    }
    if findings.is_empty() {
        Ok(refined)
    } else {
        Err(spec.diagnostics(findings))
    }
}

fn pair<'a>(schema: &'a Schema, types: &mut Types) -> Result<Refined<'a>, Failure> {
    let item = types
        .remove(&schema.rust)
        .ok_or_else(|| format!("typify made no type `{}`", schema.rust))?;
    Ok(Refined {
        schema,
        items: vec![item],
        macros: Vec::new(),
    })
}

fn through_passes(mut refined: Refined) -> Result<Refined, Failure> {
    for pass in PASSES {
        pass(&mut refined)?;
    }
    Ok(refined)
}

fn finding(spec: &Spec, schema: &str, failure: &str) -> Diagnostic {
    let message = if schema.is_empty() {
        failure.into()
    } else {
        format!("`{schema}`: {failure}")
    };
    let help = "Name every enum, object and union in the spec; after an upgrade of progenitor, compare its output with avara-codegen's refine passes.";
    spec.finding(
        "refine",
        &format!("/components/schemas/{schema}"),
        message,
        help,
    )
}

impl Refined<'_> {
    fn structure(&mut self) -> Option<&mut ItemStruct> {
        self.items.iter_mut().find_map(|item| match item {
            Item::Struct(structure) => Some(structure),
            _ => None,
        })
    }

    /// Returns the struct of an object schema, which a pass needs to continue.
    fn object_structure(&mut self) -> Result<Option<&mut ItemStruct>, Failure> {
        if self.schema.object().is_none() {
            return Ok(None);
        }
        match self.structure() {
            Some(structure) => Ok(Some(structure)),
            None => Err("typify made no struct of this object".into()),
        }
    }

    /// A macro call instead of what typify made.
    fn become_macro(&mut self, name: &'static str, body: String) {
        self.items.clear();
        self.macros.push(MacroCall { name, body });
    }
}

#[cfg(test)]
mod tests;
