//! Holds a value from somewhere else, such as an example of the documentation, against a schema.

use super::instance::{self, Mismatch};
use crate::Spec;
use crate::lint::document::Document;
use crate::load::node::{FileId, Node, Place};
use crate::load::yaml;

/// A reason why a text does not fit a schema, and where in the text; lines and columns from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// The line of the text.
    pub line: usize,
    /// The column, counted in characters.
    pub column: usize,
    /// The problem.
    pub message: String,
}

/// Returns the reasons why a text does not fit the schema at a JSON pointer into
/// [`Spec::document`]; nothing when it fits, or when there is no such schema.
///
/// The text is JSON, or an object literal of JavaScript with nothing but literals in it: both are
/// YAML.
///
/// # Errors
/// The first error of the notation.
pub fn misfits(spec: &Spec, text: &str, schema: &str) -> Result<Vec<Misfit>, Misfit> {
    let tree = read(text)?;
    let Some(schema) = spec.node(schema) else {
        return Ok(Vec::new());
    };
    let mismatches = instance::mismatches(&Document::new(spec), &tree, schema);
    Ok(mismatches.into_iter().map(Misfit::from).collect())
}

/// The same for an object whose fields have their own schemas: each with its name, whether it
/// must be there, and the JSON pointer to its schema.
///
/// # Errors
/// The first error of the notation.
pub fn misfits_of_fields(
    spec: &Spec,
    text: &str,
    fields: &[(&str, bool, &str)],
) -> Result<Vec<Misfit>, Misfit> {
    let tree = read(text)?;
    let document = Document::new(spec);
    let mut misfits = Vec::new();
    for entry in tree.entries() {
        let Some((_, _, pointer)) = fields.iter().find(|(name, ..)| *name == entry.key) else {
            misfits.push(Misfit::at(
                entry.place,
                format!("unknown field `{}`", entry.key),
            ));
            continue;
        };
        if let Some(schema) = spec.node(pointer) {
            let mismatches = instance::mismatches(&document, &entry.value, schema);
            misfits.extend(mismatches.into_iter().map(Misfit::from));
        }
    }
    let is_missing = |name: &str| tree.entry(name).is_none();
    for (name, ..) in fields
        .iter()
        .filter(|(name, required, _)| *required && is_missing(name))
    {
        misfits.push(Misfit::at(
            tree.place,
            format!("the required `{name}` is missing"),
        ));
    }
    Ok(misfits)
}

fn read(text: &str) -> Result<Node, Misfit> {
    // The place's file is never asked for: the text is not a file of the spec.
    let (tree, errors) = yaml::parse(FileId(usize::MAX), text);
    if let Some(error) = errors.into_iter().next() {
        return Err(Misfit::at(error.place, error.message));
    }
    tree.ok_or_else(|| Misfit {
        line: 1,
        column: 1,
        message: "a value is missing here".to_owned(),
    })
}

impl Misfit {
    fn at(place: Place, message: String) -> Self {
        Self {
            line: place.line,
            column: place.column,
            message,
        }
    }
}

impl From<Mismatch> for Misfit {
    fn from(mismatch: Mismatch) -> Self {
        Self::at(mismatch.place, mismatch.message)
    }
}
