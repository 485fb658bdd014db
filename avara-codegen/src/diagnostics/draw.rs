//! Findings as text: drawn over the source line with miette, or one line each.

use std::fmt::{self, Write as _};
use std::sync::Arc;

use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, NamedSource, SourceCode};

use super::{Diagnostic, Diagnostics, Source, Span};

/// The form in which findings are written out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Drawn over the source line, in colours, for a terminal.
    Coloured,
    /// Drawn over the source line, without colours.
    Graphical,
    /// `file:line:column: code: message`, then the help indented: for editors and scripts.
    Plain,
}

const WIDTH: usize = 110;

pub(super) fn draw(findings: &Diagnostics, style: Style) -> String {
    let mut out = String::new();
    for finding in findings {
        match style {
            Style::Plain => draw_plain(&mut out, finding),
            Style::Graphical => drawn(
                &mut out,
                findings,
                finding,
                GraphicalTheme::unicode_nocolor(),
            ),
            Style::Coloured => drawn(&mut out, findings, finding, GraphicalTheme::unicode()),
        }
    }
    out.push_str(&count(findings));
    out
}

fn draw_plain(out: &mut String, finding: &Diagnostic) {
    if let Some(span) = &finding.span {
        let _ = write!(out, "{span}: ");
    }
    let _ = writeln!(out, "{}: {}", finding.code, finding.message);
    let _ = writeln!(out, "    help: {}", finding.help);
}

fn drawn(out: &mut String, all: &Diagnostics, finding: &Diagnostic, theme: GraphicalTheme) {
    let source = finding
        .span
        .as_ref()
        .and_then(|span| all.source(&span.file));
    let report = Report::new(finding, source);
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_width(WIDTH)
        .with_links(false);
    let mut drawn = String::new();
    if handler.render_report(&mut drawn, &report).is_ok() {
        out.push_str(&drawn);
    } else {
        draw_plain(out, finding);
    }
    out.push('\n');
}

fn count(findings: &Diagnostics) -> String {
    let mut files: Vec<_> = findings
        .iter()
        .filter_map(|f| f.span.as_ref())
        .map(|s| &s.file)
        .collect();
    files.sort();
    files.dedup();
    let noun = |n: usize, one: &str| format!("{n} {one}{}", if n == 1 { "" } else { "s" });
    match files.len() {
        0 => format!("{}\n", noun(findings.len(), "finding")),
        n => format!(
            "{} in {}\n",
            noun(findings.len(), "finding"),
            noun(n, "file")
        ),
    }
}

/// A finding in the form that miette draws.
struct Report<'a> {
    finding: &'a Diagnostic,
    source: Option<NamedSource<Arc<str>>>,
    offset: usize,
    length: usize,
}

impl<'a> Report<'a> {
    fn new(finding: &'a Diagnostic, source: Option<&Source>) -> Self {
        let (offset, length) = match (&finding.span, source) {
            (Some(span), Some(source)) => bytes(span, &source.text),
            _ => (0, 0),
        };
        Self {
            finding,
            source: source.map(|s| NamedSource::new(&*s.name, Arc::clone(&s.text))),
            offset,
            length,
        }
    }
}

/// Returns the start of a span in a text and its length, in bytes.
fn bytes(span: &Span, text: &str) -> (usize, usize) {
    let mut start = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        if number + 1 == span.line {
            let width = |characters: usize| {
                line.chars()
                    .take(characters)
                    .map(char::len_utf8)
                    .sum::<usize>()
            };
            let before = width(span.column.saturating_sub(1));
            let end = line.trim_end_matches(['\n', '\r']).len();
            let until = width(span.column.saturating_sub(1) + span.length).min(end.max(before));
            return (start + before, until - before);
        }
        start += line.len();
    }
    (text.len(), 0)
}

impl fmt::Debug for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.finding.fmt(f)
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.finding.message)
    }
}

impl std::error::Error for Report<'_> {}

impl miette::Diagnostic for Report<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.finding.code))
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(&self.finding.help))
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.source.as_ref().map(|source| source as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        self.source.as_ref()?;
        let label = LabeledSpan::new(None, self.offset, self.length);
        Some(Box::new(std::iter::once(label)))
    }
}
