//! Findings about the spec: what is wrong, where it is written, and what to do about it.

mod draw;

use std::fmt;
use std::sync::Arc;

pub use draw::Style;

/// A place in a spec source, as a person counts it: lines and columns start at 1, columns are
/// characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The file, relative to the folder that holds the spec folder: `spec/viewer/users.yaml`.
    pub file: Arc<str>,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// The number of characters of the line that belong to the place; at least 1.
    pub length: usize,
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule that found it, in kebab case: `dangling-ref`.
    pub code: &'static str,
    /// The problem.
    pub message: String,
    /// The remedy.
    pub help: String,
    /// The place where it is written; `None` when no single place is to blame.
    pub span: Option<Span>,
}

impl Diagnostic {
    /// Creates a finding without a place.
    pub fn new(code: &'static str, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            help: help.into(),
            span: None,
        }
    }

    /// The same finding at a place.
    #[must_use]
    pub fn at(mut self, span: impl Into<Option<Span>>) -> Self {
        self.span = span.into();
        self
    }
}

/// The text of one spec source, kept so that findings can show the line they speak of.
#[derive(Clone, Debug)]
pub struct Source {
    /// The name that [`Span::file`] uses.
    pub name: Arc<str>,
    /// The whole text.
    pub text: Arc<str>,
}

/// All findings of one run, sorted by place, each only once.
///
/// `Display` draws them without colours; [`Diagnostics::draw`] has the other forms.
#[derive(Clone)]
pub struct Diagnostics {
    findings: Vec<Diagnostic>,
    sources: Vec<Source>,
}

impl Diagnostics {
    /// Sorts the findings and drops repetitions. `sources` are the texts that the findings speak
    /// of.
    pub fn new(mut findings: Vec<Diagnostic>, sources: Vec<Source>) -> Self {
        findings.sort_by(|a, b| (&a.span, a.code, &a.message).cmp(&(&b.span, b.code, &b.message)));
        findings.dedup();
        Self { findings, sources }
    }

    /// `Ok` with `value` when there is no finding, else the findings.
    ///
    /// # Errors
    /// `self`, when it holds a finding.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() {
            Ok(value)
        } else {
            Err(self)
        }
    }

    /// Returns true if there is no finding.
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty()
    }

    /// Returns the number of findings.
    pub fn len(&self) -> usize {
        self.findings.len()
    }

    /// Returns the findings, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.findings.iter()
    }

    /// Returns all findings as text, with a count at the end.
    pub fn draw(&self, style: Style) -> String {
        draw::draw(self, style)
    }

    fn source(&self, name: &str) -> Option<&Source> {
        self.sources.iter().find(|source| *source.name == *name)
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.draw(Style::Graphical))
    }
}

/// The plain form: this is what a failing test prints.
impl fmt::Debug for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.draw(Style::Plain))
    }
}

impl std::error::Error for Diagnostics {}
