//! Differences that are known and explained: `spec/known-differences.toml`.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Range;

use avara_codegen::Spec;
use serde::Deserialize;
use toml::Spanned;

use crate::finding::{Finding, What};
use crate::source::Source;
use crate::spec::Api;

/// The known differences.
#[derive(Debug, Default)]
pub struct Known {
    entries: Vec<Entry>,
    used: RefCell<BTreeSet<usize>>,
}

/// All values that pages are known to list instead of the spec's.
pub(crate) struct Older<'k> {
    /// The entry that says so.
    pub(crate) index: usize,
    pub(crate) values: Vec<&'k str>,
}

/// A fault in the list of known differences.
#[derive(Debug)]
pub struct BadList {
    /// The line.
    pub line: usize,
    /// The problem.
    pub why: String,
}

#[derive(Debug)]
struct Entry {
    line: usize,
    difference: Difference,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    difference: Vec<Spanned<Difference>>,
}

/// One entry: the same difference in one or more places.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Difference {
    operations: Vec<String>,
    places: Vec<String>,
    what: What,
    page: Says,
    spec: String,
    reason: String,
}

/// The page's version: a text, or of an enumeration all its values.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Says {
    Text(String),
    Values(Vec<String>),
}

impl Known {
    /// Reads the list, and checks it against the spec.
    ///
    /// # Errors
    /// The first entry that is not well formed, or names what the spec does not have.
    pub fn read(text: &str, spec: &Spec) -> Result<Self, BadList> {
        let source = Source::new(text);
        let line = |span: Range<usize>| source.place(span.start).line;
        let file: File = toml::from_str(text).map_err(|error| BadList {
            line: error.span().map_or(1, line),
            why: error.message().to_owned(),
        })?;
        let api = Api::new(spec);
        let mut entries = Vec::new();
        for difference in file.difference {
            let line = line(difference.span());
            let difference = difference.into_inner();
            check(&difference, &api).map_err(|why| BadList { line, why })?;
            entries.push(Entry { line, difference });
        }
        Ok(Self {
            entries,
            used: RefCell::default(),
        })
    }

    /// Returns the reason for a difference, if it is known.
    pub(crate) fn reason(&self, finding: &Finding) -> Option<&str> {
        let index = self
            .entries
            .iter()
            .position(|entry| entry.difference.explains(finding))?;
        Some(self.mark(index))
    }

    /// Returns the lists of values that pages are known to have in a place instead of the spec's.
    pub(crate) fn values<'k>(
        &'k self,
        operation: &'k str,
        place: &'k str,
        schema: &'k str,
    ) -> impl Iterator<Item = Older<'k>> {
        self.entries
            .iter()
            .enumerate()
            .filter_map(move |(index, entry)| {
                let difference = &entry.difference;
                match &difference.page {
                    Says::Values(values)
                        if difference.is_at(operation, place) && difference.spec == schema =>
                    {
                        Some(Older {
                            index,
                            values: values.iter().map(String::as_str).collect(),
                        })
                    }
                    _ => None,
                }
            })
    }

    /// Notes that an entry explained something; gives its reason.
    pub(crate) fn mark(&self, index: usize) -> &str {
        self.used.borrow_mut().insert(index);
        self.entries
            .get(index)
            .map_or("", |entry| &entry.difference.reason)
    }

    /// Returns the lines of entries that explained nothing, although a page had their operation.
    pub(crate) fn unused(&self, audited: &BTreeSet<&str>) -> Vec<(usize, String)> {
        let used = self.used.borrow();
        let entries = self.entries.iter().enumerate();
        entries
            .filter(|(index, entry)| {
                let had = |id: &String| audited.contains(id.as_str());
                !used.contains(index) && entry.difference.operations.iter().any(had)
            })
            .map(|(_, entry)| (entry.line, entry.difference.to_string()))
            .collect()
    }
}

impl Difference {
    fn is_at(&self, operation: &str, place: &str) -> bool {
        self.operations.iter().any(|known| known == operation)
            && self.places.iter().any(|known| known == place)
    }

    fn explains(&self, finding: &Finding) -> bool {
        let says = match &self.page {
            Says::Text(text) => *text == finding.page_says,
            Says::Values(_) => false,
        };
        says && self.is_at(&finding.operation, &finding.place)
            && self.what == finding.what
            && self.spec == finding.spec_says
    }
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (operations, places) = (self.operations.join(", "), self.places.join(", "));
        write!(f, "{} in {places} of {operations}", self.what)
    }
}

fn check(difference: &Difference, api: &Api<'_>) -> Result<(), String> {
    if difference.operations.is_empty() || difference.places.is_empty() {
        return Err("name at least one operation and one place".into());
    }
    if let Some(id) = difference
        .operations
        .iter()
        .find(|id| api.operation(id).is_none())
    {
        return Err(format!("the spec has no operation `{id}`"));
    }
    if difference.reason.trim().is_empty() {
        return Err("say the reason".into());
    }
    let is_list = matches!(difference.page, Says::Values(_));
    if is_list != (difference.what == What::Enum) {
        return Err("`page` is a list of all values for `enum`, and a text for all else".into());
    }
    if is_list && !api.has_schema(&difference.spec) {
        return Err(format!("the spec has no enumeration `{}`", difference.spec));
    }
    Ok(())
}
