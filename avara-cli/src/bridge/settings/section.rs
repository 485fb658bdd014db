//! [`Section`]: a table of the file, whose settings are taken one by one. Each setting that is taken is a known one; what
//! is left at the end is a mistake.

use std::borrow::Cow;
use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::mistakes::Mistakes;
use super::secret::{Secret, Source};
use crate::cli::parsers::duration;

/// The ends of the names of settings that say where a secret is.
const SOURCES: [(&str, Source); 3] = [
    ("file", Source::File),
    ("env", Source::Variable),
    ("command", Source::Command),
];

/// Returns the names of the settings that say where a secret is.
pub(super) fn sources(key: &str) -> String {
    format!("{key}-file, {key}-env or {key}-command")
}

type Entry<'t> = (Spanned<Cow<'t, str>>, Spanned<DeValue<'t>>);

pub(super) struct Section<'t> {
    /// As it is written: `[archive]`; empty for the file itself.
    name: String,
    /// The place of the table.
    pub(super) place: usize,
    entries: Vec<Entry<'t>>,
    known: Vec<String>,
    /// Those of them that are there, and their places.
    present: Vec<(String, usize)>,
    pub(super) mistakes: &'t Mistakes,
}

/// A value, and the place of its setting.
#[derive(Clone)]
pub(super) struct Placed<T> {
    pub(super) value: T,
    pub(super) place: usize,
}

impl<'t> Section<'t> {
    pub(super) fn new(
        name: impl Into<String>,
        table: Spanned<DeTable<'t>>,
        mistakes: &'t Mistakes,
    ) -> Self {
        Self {
            name: name.into(),
            place: table.span().start,
            entries: table.into_inner().into_iter().collect(),
            known: Vec::new(),
            present: Vec::new(),
            mistakes,
        }
    }

    /// Takes a setting of this name.
    fn take(&mut self, key: &str) -> Option<Placed<DeValue<'t>>> {
        self.known.push(key.to_owned());
        let index = self
            .entries
            .iter()
            .position(|(name, _)| name.get_ref() == key)?;
        let (name, value) = self.entries.swap_remove(index);
        let (value, place) = (value.into_inner(), name.span().start);
        self.present.push((key.to_owned(), place));
        Some(Placed { value, place })
    }

    /// Takes a setting of a form.
    fn read<T>(
        &mut self,
        key: &str,
        form: &str,
        read: impl FnOnce(DeValue<'t>) -> Option<T>,
    ) -> Option<Placed<T>> {
        let Placed { value, place } = self.take(key)?;
        let read = read(value).map(|value| Placed { value, place });
        if read.is_none() {
            self.mistakes.add(place, format!("{key} must be {form}"));
        }
        read
    }

    /// Reports that a setting is missing, at its table. One that is there has a mistake of its own.
    pub(super) fn required<T>(&self, key: &str, value: Option<T>) -> Option<T> {
        if value.is_none() && !self.has(key) {
            self.mistakes
                .missing(self.place, self.of(&format!("needs {key}")));
        }
        value
    }

    /// Returns true if the setting is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.place_of(key).is_some()
    }

    /// Returns the place of a setting that was taken.
    pub(super) fn place_of(&self, key: &str) -> Option<usize> {
        let mut present = self.present.iter();
        present
            .find(|(name, _)| *name == key)
            .map(|(_, place)| *place)
    }

    /// Requires a secret, which has one of three sources.
    pub(super) fn required_secret<T>(&self, key: &str, value: Option<T>) -> Option<T> {
        if value.is_none() && !self.has_source(key) {
            let needs = format!("needs {}", sources(key));
            self.mistakes.missing(self.place, self.of(&needs));
        }
        value
    }

    /// Returns true if the setting is there that has a secret.
    pub(super) fn has_source(&self, key: &str) -> bool {
        SOURCES
            .iter()
            .any(|(name, _)| self.has(&format!("{key}-{name}")))
    }

    fn of(&self, problem: &str) -> String {
        format!("{} {problem}", self.name).trim_start().to_owned()
    }

    pub(super) fn text(&mut self, key: &str) -> Option<Placed<String>> {
        self.read(key, "a text, in quotes", |value| {
            text_of(value).filter(|text| !text.is_empty())
        })
    }

    pub(super) fn flag(&mut self, key: &str) -> Option<bool> {
        let flag = self.read(key, "true or false", |value| value.as_bool());
        flag.map(|flag| flag.value)
    }

    pub(super) fn whole(&mut self, key: &str) -> Option<usize> {
        let form = "a whole number that is not negative";
        let whole = self.read(key, form, |value| {
            let number = value.as_integer()?;
            usize::from_str_radix(number.as_str(), number.radix()).ok()
        });
        whole.map(|whole| whole.value)
    }

    pub(super) fn time(&mut self, key: &str) -> Option<Duration> {
        let form = "a time such as \"20s\", \"500ms\" or \"2m\", and at most a day";
        let time = self.read(key, form, |value| duration(&text_of(value)?).ok());
        time.map(|time| time.value)
    }

    pub(super) fn address(&mut self, key: &str) -> Option<SocketAddr> {
        let form = "an address and a port, such as \"127.0.0.1:8080\"";
        let address = self.read(key, form, |value| text_of(value)?.parse().ok());
        address.map(|address| address.value)
    }

    /// Takes a list of texts, or one text.
    pub(super) fn texts(&mut self, key: &str) -> Option<Placed<Vec<String>>> {
        self.read(key, "a text or a list of texts", |value| match value {
            DeValue::Array(items) => items
                .into_iter()
                .map(|item| text_of(item.into_inner()))
                .collect(),
            value => Some(vec![text_of(value)?]),
        })
    }

    /// Takes one of some words.
    pub(super) fn choice<T: Copy>(&mut self, key: &str, choices: &[(&str, T)]) -> Option<T> {
        let words: Vec<_> = choices
            .iter()
            .map(|(word, _)| format!("\"{word}\""))
            .collect();
        let form = format!("one of {}", words.join(", "));
        let chosen = self.read(key, &form, |value| {
            let text = text_of(value)?;
            let choice = choices.iter().find(|(word, _)| **word == *text);
            choice.map(|(_, choice)| *choice)
        });
        chosen.map(|chosen| chosen.value)
    }

    /// Takes a secret: a file, a variable or a command that has it.
    pub(super) fn secret(&mut self, key: &str) -> Option<Placed<Secret>> {
        let mut found: Option<Placed<Secret>> = None;
        for (name, source) in SOURCES {
            let key = format!("{key}-{name}");
            let Some(Placed { value, place }) = self.text(&key) else {
                continue;
            };
            if found.is_some() {
                let problem =
                    format!("{key} must not stand beside another source of the same secret");
                self.mistakes.add(place, problem);
            } else {
                let value = Secret::new(key, source, value);
                found = Some(Placed { value, place });
            }
        }
        found
    }

    /// Takes a text; one that is secret has the sources of a secret in its place.
    pub(super) async fn text_or_secret(
        &mut self,
        key: &str,
        folder: &Path,
    ) -> Option<Placed<String>> {
        let text = self.text(key);
        let secret = self.secret(key);
        match (text, secret) {
            (Some(_), Some(Placed { place, .. })) => {
                self.mistakes.add(place, format!("{key} is set already"));
                None
            }
            (text, None) => text,
            (None, Some(secret)) => secret.read(folder, self.mistakes).await,
        }
    }

    /// Takes a table.
    pub(super) fn section(&mut self, key: &str) -> Option<Self> {
        let form = format!("a table: write [{key}] above its settings");
        let place = self.read(key, &form, |value| match value {
            DeValue::Table(table) => Some(table),
            _ => None,
        })?;
        let table = Spanned::new(place.place..place.place, place.value);
        Some(Self::new(format!("[{key}]"), table, self.mistakes))
    }

    /// Takes a list of tables.
    pub(super) fn sections(&mut self, key: &str) -> Vec<Self> {
        let form = format!("a list of tables: write [[{key}]] above the settings of each");
        let tables = self.read(key, &form, |value| match value {
            DeValue::Array(items) => {
                let tables = items.into_iter().map(|item| {
                    let span = item.span();
                    match item.into_inner() {
                        DeValue::Table(table) => Some(Spanned::new(span, table)),
                        _ => None,
                    }
                });
                tables.collect::<Option<Vec<_>>>()
            }
            _ => None,
        });
        let tables = tables.map(|tables| tables.value).unwrap_or_default();
        let section = |table| Self::new(format!("[[{key}]]"), table, self.mistakes);
        tables.into_iter().map(section).collect()
    }

    /// Reports the settings that nobody took.
    pub(super) fn finish(self) {
        for (name, _) in &self.entries {
            let key = name.get_ref();
            let problem = match (self.sources_of(key), self.nearest(key)) {
                (Some(sources), _) => {
                    format!("{key} must not stand in this file: use {sources}")
                }
                (None, Some(nearest)) => {
                    format!("{}: did you mean {nearest}?", self.unknown(key))
                }
                (None, None) => format!("{}; it has {}", self.unknown(key), self.known.join(", ")),
            };
            self.mistakes.add(name.span().start, problem);
        }
    }

    fn unknown(&self, key: &str) -> String {
        match self.name.as_str() {
            "" => format!("{key} is not a setting"),
            name => format!("{key} is not a setting of {name}"),
        }
    }

    /// Returns the sources that a secret of this name has.
    fn sources_of(&self, key: &str) -> Option<String> {
        let is_known = |name| self.known.contains(&format!("{key}-{name}"));
        let is_secret = SOURCES.iter().all(|(name, _)| is_known(name));
        is_secret.then(|| sources(key))
    }

    fn nearest(&self, key: &str) -> Option<&str> {
        let distance = |known: &str| strsim::damerau_levenshtein(key, known);
        let known = self.known.iter().map(String::as_str);
        let nearest = known.min_by_key(|known| distance(known));
        // A name that differs in more is another one.
        nearest.filter(|known| distance(known) <= key.len().div_ceil(4))
    }
}

impl Placed<Secret> {
    /// Reads a secret.
    pub(super) async fn read(self, folder: &Path, mistakes: &Mistakes) -> Option<Placed<String>> {
        let Self { value, place } = self;
        let value = mistakes.value(place, value.within(folder).read().await)?;
        Some(Placed { value, place })
    }
}

fn text_of(value: DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.into_owned()),
        _ => None,
    }
}
