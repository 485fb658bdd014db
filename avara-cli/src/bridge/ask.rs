//! `avara bridge try`: an answer as Avara would get it.

use std::path::Path;
use std::time::SystemTime;

use avara_bridge::Archive as _;
use avara_client::bytes::Bytes;
use avara_client::http::Request;
use avara_client::types::StudyInstanceUid;
use http_body_util::{BodyExt as _, Full};
use serde_json::{Value, json};
use tracing::level_filters::LevelFilter;

use super::failure::of_archive;
use super::logs;
use super::receiver::Receiver;
use super::settings::{Kind, Settings};
use super::store::Store;
use crate::cli::Globals;
use crate::failure::Failure;
use crate::output::{Format, Printer, Rows};

const ID: &str = "whe_00000000000000000000000000000000";

pub(super) async fn run(globals: &Globals, path: &Path, study: &str) -> Result<(), Failure> {
    let study = StudyInstanceUid::parse(study);
    let study = study.map_err(|error| Failure::usage(format!("STUDY_UID: {error}")))?;
    let settings = Settings::read(path).await?;
    logs::init(LevelFilter::WARN);
    let format = globals.style.format.unwrap_or_else(Format::usual);
    let mut printer = Printer::new(format, &globals.style, &[])?;
    let body = answer(&settings, &study).await?;
    printer.reply(&body, Rows::Nowhere)?;
    let answer: Value = serde_json::from_slice(&body).unwrap_or_default();
    if answer["authorized"] == true {
        return Ok(());
    }
    // The answer has no details: they are for whoever runs the bridge.
    match settings.source.study(&study).await {
        Err(error) => Err(of_archive(&error)),
        Ok(None) => Err(Failure::Rows(4)),
        Ok(Some(_)) => Err(Failure::Rows(1)),
    }
}

/// Signs an event and has it answered.
async fn answer(settings: &Settings, study: &StudyInstanceUid) -> Result<Bytes, Failure> {
    let receiver = Receiver::new(settings, Store::open(Kind::Memory).await?);
    let body = json!({
        "id": ID,
        "type": "study.access_requested",
        "data": {"studyId": ID.replace("whe", "stu"), "studyInstanceUid": study},
    })
    .to_string();
    let signed = settings.keys.webhooks.sign(ID, SystemTime::now(), &body);
    let request = signed
        .into_iter()
        .fold(Request::post("/"), |request, (name, value)| {
            request.header(name, value)
        });
    let request = request.body(Full::new(Bytes::from(body)));
    let request = request.map_err(|error| Failure::other(error.to_string()))?;
    let response = receiver.service.respond(request).await;
    let Ok(body) = response.into_body().collect().await;
    Ok(body.to_bytes())
}
