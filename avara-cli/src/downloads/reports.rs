//! `avara auto-scribe reports save`: requests links to reports, and saves the PDF of each.

use std::fs;

use avara_client::types::{AutoScribeReportPdfResponse, ReportPdfItem};
use clap::{ArgMatches, Command};

use super::names::Names;
use super::save::{self, Wanted};
use super::{folder, to};
use crate::catalog;
use crate::cli::Globals;
use crate::failure::Failure;
use crate::request::{self, curl};
use crate::session::{Session, runtime};

/// The operation whose flags it takes.
pub(crate) const OPERATION: &str = "autoScribe.reports.pdf";

pub(crate) const NAME: &str = "save";

/// Turns the command of the operation into this one.
pub(crate) fn command(operation: Command) -> Command {
    operation
        .name(NAME)
        .about("Save reports as PDF")
        .long_about(
            "Save the PDF of one report (`reportId`), or of all reports of a study, as REPORT_ID.pdf. Each file \
             appears when it is complete, and replaces an existing one.",
        )
        .override_usage("avara auto-scribe reports save [OPTIONS]")
        .arg(to().help_heading("Options"))
}

pub(crate) fn run(
    globals: &Globals,
    command: &'static catalog::Command,
    given: &ArgMatches,
) -> Result<(), Failure> {
    let session = Session::open(globals)?;
    let request = request::of(&session.client, command, given, globals.allow_unknown)?;
    let preview = request.preview()?;
    if globals.dry_run {
        return curl::print(&preview);
    }
    let folder = folder(given);
    fs::create_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;
    session.verbose.request(&preview);
    let sending = request.send_with_response::<AutoScribeReportPdfResponse>();
    let reply = runtime()?.block_on(session.verbose.sent(sending));
    let mut names = Names::default();
    let reports = reply?.into_value().into_reports();
    let wanted = reports.into_iter().map(|report: ReportPdfItem| {
        let id = report.report_id.to_string();
        Wanted {
            path: folder.join(names.of(&format!("{id}.pdf"))),
            link: report.presigned_url,
            label: id,
        }
    });
    save::all(globals, &session, &wanted.collect::<Vec<_>>())
}
