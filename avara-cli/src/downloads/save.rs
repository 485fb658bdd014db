//! Fetches files one after the other, and prints the saved ones.

use std::path::PathBuf;
use std::sync::Mutex;

use avara_client::SavedFile;
use serde_json::{Value, json};

use crate::cli::Globals;
use crate::failure::Failure;
use crate::output::{Printer, Rows, hex};
use crate::session::{Session, runtime};
use crate::signals::Signals;
use crate::terminal::eprint;
use crate::terminal::progress::Progress;

pub(super) struct Wanted {
    /// The name of the link in errors.
    pub(super) label: String,
    pub(super) link: String,
    pub(super) path: PathBuf,
}

const COLUMNS: &[&str] = &["file", "bytes", "contentType", "sha256"];

/// Saves all of them. One that fails is reported, and does not stop the others.
pub(super) fn all(globals: &Globals, session: &Session, wanted: &[Wanted]) -> Result<(), Failure> {
    let mut printer = Printer::new(session.format, &globals.style, COLUMNS)?;
    let mut files = Vec::new();
    let result = runtime()?.block_on(each(session, wanted, &mut files));
    let body = json!({ "files": files }).to_string();
    printer.reply(body.as_bytes(), Rows::Field("files"))?;
    result
}

async fn each(session: &Session, wanted: &[Wanted], files: &mut Vec<Value>) -> Result<(), Failure> {
    let mut signals = Signals::new()?;
    let mut worst = 0;
    for (index, file) in wanted.iter().enumerate() {
        let count = format!("kB, file {} of {}", index + 1, wanted.len());
        let saved = tokio::select! {
            saved = one(session, file, count) => saved,
            () = signals.next() => return Err(Failure::Stopped),
        };
        match saved {
            Ok(saved) => files.push(row(file, &saved)),
            Err(failure) => {
                eprint(&format!("{}: {}", file.label, failure.text()));
                worst = worst.max(failure.code());
            }
        }
    }
    match worst {
        0 => Ok(()),
        code => Err(Failure::Rows(code)),
    }
}

async fn one(session: &Session, file: &Wanted, count: String) -> Result<SavedFile, Failure> {
    let progress = Mutex::new(Progress::new());
    let download = session.client.download(&file.link).on_progress(move |at| {
        if let Ok(mut progress) = progress.lock() {
            progress.show(
                at.received / 1000,
                at.total.map(|total| total / 1000),
                &count,
            );
        }
    });
    Ok(download.to_file(&file.path).await?)
}

fn row(file: &Wanted, saved: &SavedFile) -> Value {
    json!({
        "file": file.path.display().to_string(),
        "bytes": saved.length,
        "contentType": saved.content_type,
        "sha256": hex(&saved.sha256),
    })
}
