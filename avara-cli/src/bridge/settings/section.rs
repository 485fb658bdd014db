//! [`Section`]: a table of the file, whose settings are taken one by one. Each setting that is taken is a known one; what
//! is left at the end is a mistake.

use std::borrow::Cow;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use avara_bridge::ConfigError;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::mistakes::Mistakes;
use super::secret::{Secret, Source};
use crate::cli::parsers::duration;
use crate::config::at_home;

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

pub(super) struct Section<'t> {
    /// As it is written: `[archive]`; empty for the file itself.
    name: String,
    /// The place of the table.
    pub(super) place: usize,
    entries: Vec<(Spanned<Cow<'t, str>>, Spanned<DeValue<'t>>)>,
    known: Vec<String>,
    /// Those of them that are there, and their places.
    present: Vec<(String, usize)>,
    pub(super) mistakes: &'t Mistakes,
    /// The folder of the file, from which the names of other files begin.
    folder: &'t Path,
}

impl<'t> Section<'t> {
    pub(super) fn new(
        (name, place): (String, usize),
        table: DeTable<'t>,
        mistakes: &'t Mistakes,
        folder: &'t Path,
    ) -> Self {
        Self {
            name,
            place,
            entries: table.into_iter().collect(),
            known: Vec::new(),
            present: Vec::new(),
            mistakes,
            folder,
        }
    }

    fn read<T>(
        &mut self,
        key: &str,
        form: &str,
        read: impl FnOnce(DeValue<'t>) -> Option<T>,
    ) -> Option<T> {
        self.known.push(key.to_owned());
        let mut entries = self.entries.iter();
        let index = entries.position(|(name, _)| name.get_ref() == key)?;
        let (name, value) = self.entries.swap_remove(index);
        self.present.push((key.to_owned(), name.span().start));
        let read = read(value.into_inner());
        if read.is_none() {
            self.wrong(key, format!("{key} must be {form}"));
        }
        read
    }

    pub(super) fn wrong(&self, key: &str, problem: impl Into<String>) {
        let place = self.place_of(key).unwrap_or(self.place);
        self.mistakes.add(place, problem);
    }

    /// Returns the value of a setting, unless it is a mistake.
    pub(super) fn value<T>(&self, key: &str, result: Result<T, impl ToString>) -> Option<T> {
        result
            .map_err(|problem| self.wrong(key, problem.to_string()))
            .ok()
    }

    /// Returns what a setting sets, unless that is a mistake.
    pub(super) fn setting<T>(&self, key: &str, result: Result<T, ConfigError>) -> Option<T> {
        self.value(
            key,
            result.map_err(|error| format!("{key} {}", error.problem())),
        )
    }

    /// Reports that a setting is missing, at its table.
    pub(super) fn need(&self, key: &str) {
        self.need_any(key, key);
    }

    /// Requires a secret, which has one of three sources.
    pub(super) fn need_secret(&self, key: &str) {
        self.need_any(key, &sources(key));
    }

    fn need_any(&self, key: &str, names: &str) {
        if !self.is_set(key) {
            let problem = format!("{} needs {names}", self.name);
            self.mistakes.missing(self.place, problem.trim_start());
        }
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.present.iter().any(|(name, _)| name == key)
    }

    /// Returns true if the setting is there, or one that says where its secret is.
    pub(super) fn is_set(&self, key: &str) -> bool {
        self.place_of(key).is_some()
    }

    /// Returns the place of a setting that was taken, or of the source of its secret.
    pub(super) fn place_of(&self, key: &str) -> Option<usize> {
        let is_source = |name: &str| {
            let source = name
                .strip_prefix(key)
                .and_then(|rest| rest.strip_prefix('-'));
            source.is_some_and(|source| SOURCES.iter().any(|(known, _)| source == *known))
        };
        let mut present = self.present.iter();
        let found = present.find(|(name, _)| name == key || is_source(name));
        found.map(|(_, place)| *place)
    }

    pub(super) fn text(&mut self, key: &str) -> Option<String> {
        self.read(key, "a text, in quotes", |value| {
            text_of(value).filter(|text| !text.is_empty())
        })
    }

    /// Takes the name of a file, which is relative to the folder or at home.
    pub(super) fn path(&mut self, key: &str) -> Option<PathBuf> {
        let path = self.text(key)?;
        Some(self.below(&path))
    }

    fn below(&self, path: &str) -> PathBuf {
        self.folder.join(at_home(Path::new(path)))
    }

    pub(super) fn flag(&mut self, key: &str) -> Option<bool> {
        self.read(key, "true or false", |value| value.as_bool())
    }

    pub(super) fn whole(&mut self, key: &str) -> Option<usize> {
        self.read(key, "a whole number that is not negative", |value| {
            let number = value.as_integer()?;
            usize::from_str_radix(number.as_str(), number.radix()).ok()
        })
    }

    pub(super) fn time(&mut self, key: &str) -> Option<Duration> {
        let form = "a time such as \"20s\", \"500ms\" or \"2m\", and at most a day";
        self.read(key, form, |value| duration(&text_of(value)?).ok())
    }

    pub(super) fn address(&mut self, key: &str) -> Option<SocketAddr> {
        let form = "an address and a port, such as \"127.0.0.1:8080\"";
        self.read(key, form, |value| text_of(value)?.parse().ok())
    }

    /// Takes a list of texts, or one text.
    pub(super) fn texts(&mut self, key: &str) -> Option<Vec<String>> {
        self.read(key, "a text or a list of texts", |value| match value {
            DeValue::Array(items) => items
                .into_iter()
                .map(|item| text_of(item.into_inner()))
                .collect(),
            value => Some(vec![text_of(value)?]),
        })
    }

    pub(super) fn choice<T: Copy>(&mut self, key: &str, choices: &[(&str, T)]) -> Option<T> {
        let words: Vec<_> = choices
            .iter()
            .map(|(word, _)| format!("\"{word}\""))
            .collect();
        let form = format!("one of {}", words.join(", "));
        self.read(key, &form, |value| {
            let text = text_of(value)?;
            let choice = choices.iter().find(|(word, _)| **word == *text);
            choice.map(|(_, choice)| *choice)
        })
    }

    /// Takes a secret: a file, a variable or a command that has it.
    pub(super) fn secret(&mut self, name: &str) -> Option<Secret> {
        let mut found = None;
        for (end, source) in SOURCES {
            let key = format!("{name}-{end}");
            let Some(mut text) = self.text(&key) else {
                continue;
            };
            if found.is_some() {
                let problem =
                    format!("{key} must not stand beside another source of the same secret");
                self.wrong(&key, problem);
                continue;
            }
            if matches!(source, Source::File) {
                text = self.below(&text).display().to_string();
            }
            found = Some(Secret { key, source, text });
        }
        found
    }

    pub(super) async fn read_secret(&self, secret: &Secret) -> Option<String> {
        self.value(&secret.key, secret.read().await)
    }

    /// Takes and reads a secret that has to be there.
    pub(super) async fn required_secret(&mut self, key: &str) -> Option<String> {
        let secret = self.secret(key);
        self.need_secret(key);
        self.read_secret(&secret?).await
    }

    /// Takes a text; one that is secret has the sources of a secret in its place.
    pub(super) async fn text_or_secret(&mut self, key: &str) -> Option<String> {
        let text = self.text(key);
        match (text, self.secret(key)) {
            (Some(_), Some(secret)) => {
                self.wrong(&secret.key, format!("{key} is set already"));
                None
            }
            (text, None) => text,
            (None, Some(secret)) => self.read_secret(&secret).await,
        }
    }

    pub(super) fn section(&mut self, key: &str) -> Option<Self> {
        let form = format!("a table: write [{key}] above its settings");
        let table = self.read(key, &form, table_of)?;
        Some(self.within((format!("[{key}]"), self.place_of(key)?), table))
    }

    /// Takes a list of tables.
    pub(super) fn sections(&mut self, key: &str) -> Vec<Self> {
        let form = format!("a list of tables: write [[{key}]] above the settings of each");
        let tables = self.read(key, &form, |value| match value {
            DeValue::Array(items) if !items.is_empty() => {
                let tables = items.into_iter().map(|item| {
                    let place = item.span().start;
                    Some((place, table_of(item.into_inner())?))
                });
                tables.collect::<Option<Vec<_>>>()
            }
            _ => None,
        });
        let section = |(place, table)| self.within((format!("[[{key}]]"), place), table);
        tables.into_iter().flatten().map(section).collect()
    }

    fn within(&self, (name, place): (String, usize), table: DeTable<'t>) -> Self {
        Self::new((name, place), table, self.mistakes, self.folder)
    }

    /// Reports the settings that nobody took.
    pub(super) fn finish(&self) {
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

fn text_of(value: DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.into_owned()),
        _ => None,
    }
}

fn table_of(value: DeValue<'_>) -> Option<DeTable<'_>> {
    match value {
        DeValue::Table(table) => Some(table),
        _ => None,
    }
}
