//! The report of an audit: for people, and as JSON.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::audit::Report;
use crate::coverage::Coverage;
use crate::finding::{Finding, What};

impl Report {
    /// Returns 0 when all agree, 1 when something differs, 2 when a page cannot be understood.
    pub fn exit_code(&self) -> u8 {
        match (self.not_understood.is_empty(), self.findings.is_empty()) {
            (false, _) => 2,
            (true, false) => 1,
            (true, true) => 0,
        }
    }

    /// Draws the report for people: what differs, grouped by page and operation, and a summary.
    pub fn draw(&self, with_coverage: bool) -> String {
        let mut out = String::new();
        let mut group = ("", "");
        let alike = |one: &Finding, next: &Finding| {
            let of = |finding: &Finding| {
                (
                    finding.page.clone(),
                    finding.operation.clone(),
                    finding.place.clone(),
                    finding.at,
                )
            };
            one.what == What::Enum && next.what == What::Enum && of(one) == of(next)
        };
        for findings in self.findings.chunk_by(alike) {
            let Some(first) = findings.first() else {
                continue;
            };
            if group != (&first.page, &first.operation) {
                let blank = if out.is_empty() { "" } else { "\n" };
                let _ = writeln!(out, "{blank}{}: {}", first.page, first.operation);
                group = (&first.page, &first.operation);
            }
            draw_findings(&mut out, first, findings);
        }
        for (page, reason) in &self.not_understood {
            let _ = writeln!(out, "{page}:{}: not understood: {}", reason.at, reason.why);
        }
        for (line, what) in &self.unused {
            let _ = writeln!(
                out,
                "spec/known-differences.toml:{line}: explains nothing on these pages: {what}"
            );
        }
        if with_coverage {
            out.push_str(&draw_coverage(&self.coverage));
        }
        out.push_str(&self.summary());
        out
    }

    fn summary(&self) -> String {
        let audited = self
            .coverage
            .operations
            .iter()
            .filter(|covered| !covered.pages.is_empty());
        format!(
            "{}, {} of {} operations, {} explained, {} not understood\n",
            count(self.findings.len(), "difference"),
            audited.count(),
            self.coverage.operations.len(),
            self.explained.len(),
            count(self.not_understood.len(), "page"),
        )
    }

    /// Returns the report as JSON.
    pub fn json(&self, with_coverage: bool) -> Value {
        let explained = self.explained.iter().map(|(finding, reason)| {
            let mut value = json!(finding);
            value["reason"] = json!(reason);
            value
        });
        let not_understood = self.not_understood.iter().map(|(page, reason)| {
            let mut value = json!(reason);
            value["page"] = json!(page);
            value
        });
        let unused = self
            .unused
            .iter()
            .map(|(line, what)| json!({ "line": line, "difference": what }));
        let mut report = json!({
            "findings": self.findings,
            "known": explained.collect::<Vec<_>>(),
            "unusedKnownDifferences": unused.collect::<Vec<_>>(),
            "notUnderstood": not_understood.collect::<Vec<_>>(),
        });
        if with_coverage {
            report["coverage"] = json!(self.coverage.operations);
        }
        report
    }
}

/// Values of one list that are missing in one place are one entry.
fn draw_findings(out: &mut String, first: &Finding, all: &[Finding]) {
    let joined = |of: fn(&Finding) -> &str| {
        let texts: Vec<&str> = all.iter().map(of).collect();
        texts.join("; ")
    };
    let _ = writeln!(
        out,
        "  {}:{}  {} ({})\n    page: {}\n    spec: {}",
        first.page,
        first.at,
        first.place,
        first.what,
        joined(|finding| &finding.page_says),
        joined(|finding| &finding.spec_says),
    );
    if let Some(span) = &first.spec {
        let edit = joined(|finding| &finding.edit);
        let _ = writeln!(out, "    edit: {}:{}: {edit}", span.file, span.line);
    }
}

fn draw_coverage(coverage: &Coverage) -> String {
    let mut out = String::from("covered by these pages (fields compared, of all):\n");
    for covered in &coverage.operations {
        let pages = if covered.pages.is_empty() {
            "-".to_owned()
        } else {
            covered.pages.join(", ")
        };
        let _ = writeln!(
            out,
            "  {:<60} {:>3}/{:<3} {pages}",
            covered.operation, covered.compared, covered.fields
        );
    }
    out
}

fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}
