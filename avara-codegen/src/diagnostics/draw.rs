//! Findings as text: drawn over the source line with miette, or one line each.

use std::fmt::Write as _;
use std::sync::Arc;

use miette::{
    GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteDiagnostic, NamedSource, Report,
};

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
        let span = finding.span.as_ref();
        let source = span.and_then(|span| findings.source(&span.file));
        match style {
            Style::Plain => draw_plain(&mut out, finding),
            Style::Graphical => drawn(&mut out, source, finding, GraphicalTheme::unicode_nocolor()),
            Style::Coloured => drawn(&mut out, source, finding, GraphicalTheme::unicode()),
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

fn drawn(out: &mut String, source: Option<&Source>, finding: &Diagnostic, theme: GraphicalTheme) {
    let report = report(finding, source);
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_width(WIDTH)
        .with_links(false);
    let mut drawn = String::new();
    if handler.render_report(&mut drawn, &*report).is_ok() {
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
    let findings = noun(findings.len(), "finding");
    match files.len() {
        0 => format!("{findings}\n"),
        n => format!("{findings} in {}\n", noun(n, "file")),
    }
}

/// Returns a finding in the form that miette draws.
fn report(finding: &Diagnostic, source: Option<&Source>) -> Report {
    let report = MietteDiagnostic::new(&*finding.message)
        .with_code(finding.code)
        .with_help(&*finding.help);
    let Some(source) = source else {
        return report.into();
    };
    let span = finding.span.as_ref();
    let (offset, length) = span.map_or((0, 0), |span| bytes(span, &source.text));
    let report = report.with_label(LabeledSpan::new(None, offset, length));
    let text = NamedSource::new(&*source.name, Arc::clone(&source.text));
    Report::new(report).with_source_code(text)
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
