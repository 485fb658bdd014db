//! `avara bridge check`: what keeps a bridge from answering, from its file to a viewer's page.

use std::io::ErrorKind;
use std::path::Path;
use std::time::{Duration, Instant};

use avara_bridge::{Archive as _, ArchiveError, InstanceUids, Links as _, Study};
use avara_client::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_REQUEST_HEADERS, ACCESS_CONTROL_REQUEST_METHOD,
    ORIGIN, RANGE,
};
use avara_client::http::{HeaderMap, Method};
use avara_client::probe::probe;
use avara_client::reqwest::{self, redirect};
use avara_client::types::StudyInstanceUid;
use tokio::net::TcpListener;

use super::failure::of_archive;
use super::receiver::Receiver;
use super::serve::serve;
use super::settings::{Kind, Settings};
use super::sides::Sink;
use super::store::Store;
use crate::cli::Globals;
use crate::doctor::{Checks, clock};
use crate::failure::Failure;
use crate::output::Format;
use crate::session::Session;

const PATIENCE: Duration = Duration::from_secs(10);

/// The time for which the link of the check is good.
const LIFETIME: Duration = Duration::from_secs(60);

/// The origin that stands for a viewer where none is set.
const SOME_ORIGIN: &str = "https://viewer.example.com";

pub(super) async fn run(
    globals: &Globals,
    path: &Path,
    study: Option<&str>,
) -> Result<(), Failure> {
    let mut checks = Checks::default();
    examine(&mut checks, globals, path, study).await?;
    checks.print(globals.style.format.unwrap_or_else(Format::usual))?;
    checks.result()
}

/// Checks one by one, and stops at a failure that the other checks depend on.
async fn examine(
    checks: &mut Checks,
    globals: &Globals,
    path: &Path,
    study: Option<&str>,
) -> Result<(), Failure> {
    let study = study.map(StudyInstanceUid::parse).transpose();
    let study = study.map_err(|error| Failure::usage(format!("--study: {error}")))?;
    let settings = match Settings::read(path).await {
        Ok(settings) => settings,
        Err(failure) => {
            checks.failure("settings", &failure);
            return Ok(());
        }
    };
    checks.fine("settings", path.display().to_string());
    checks.fine("keys", keys(&settings));
    store(checks, &settings).await;
    time(checks, globals).await;
    let began = Instant::now();
    if let Err(error) = settings.source.probe(PATIENCE).await {
        checks.failure("archive", &of_archive(&error));
        return Ok(());
    }
    let milliseconds = began.elapsed().as_millis();
    checks.fine("archive", format!("answers in {milliseconds} ms"));
    match described(checks, &settings, study).await {
        Ok(Some(object)) => link(checks, &settings, &object).await,
        Ok(None) => {}
        Err(error) => checks.failure("study", &of_archive(&error)),
    }
    Ok(())
}

fn keys(settings: &Settings) -> String {
    let webhooks = "the keys of webhooks are well formed";
    match &settings.keys.links {
        Some(links) => format!("{webhooks}; links have the keys {links:?}"),
        None => webhooks.to_owned(),
    }
}

async fn store(checks: &mut Checks, settings: &Settings) {
    if matches!(settings.store.kind, Kind::Memory) {
        return checks.fine("store", "in memory: for one bridge alone");
    }
    let asked = async {
        let store = Store::open(settings.store.kind.clone()).await?;
        let answer = store.probe().await;
        answer.map_err(|error| Failure::Unreachable(error.to_string()))
    };
    match asked.await {
        Ok(()) => checks.fine("store", "answers"),
        Err(failure) => checks.failure("store", &failure),
    }
}

/// Compares the clock with that of Avara, by which events are signed.
async fn time(checks: &mut Checks, globals: &Globals) {
    let asked = async {
        let (session, _) = Session::without_key(globals)?;
        Ok::<_, Failure>(probe(&session.client, |http| http).await?)
    };
    match asked.await {
        Ok((_, headers)) => clock(checks, &headers),
        Err(failure) => {
            let text = format!("not compared with Avara's: {}", failure.text());
            checks.doubtful(
                "clock",
                text,
                "events from a clock 5 minutes off are refused",
            );
        }
    }
}

/// Describes a study, and returns one of its objects.
async fn described(
    checks: &mut Checks,
    settings: &Settings,
    study: Option<StudyInstanceUid>,
) -> Result<Option<InstanceUids>, ArchiveError> {
    let uid = match study {
        Some(_) => study,
        None => settings.source.any_study().await?,
    };
    let Some(uid) = uid else {
        checks.doubtful("study", "the archive names none", "give one with --study");
        return Ok(None);
    };
    let Some(study) = settings.source.study(&uid).await? else {
        let text = format!("the archive does not have {}", uid.as_str());
        checks.failed("study", (4, text), "give another with --study");
        return Ok(None);
    };
    counted(checks, &uid, &study);
    Ok(study.instances.into_iter().next())
}

fn counted(checks: &mut Checks, uid: &StudyInstanceUid, study: &Study) {
    let (objects, skipped) = (study.instances.len(), study.skipped.len());
    let manifest = match &study.manifest {
        Some(_) => "described",
        None => "without a manifest",
    };
    let text = format!("{} has {objects} objects, {manifest}", uid.as_str());
    match study.skipped.first() {
        None => checks.fine("study", text),
        Some(first) => {
            let text = format!(
                "{text}; {skipped} are left out, such as one: {}",
                first.reason()
            );
            checks.doubtful("study", text, "`avara bridge try` names them");
        }
    }
}

/// Fetches a link as a page of a viewer does. If the bridge does not run yet, it is served meanwhile.
async fn link(checks: &mut Checks, settings: &Settings, object: &InstanceUids) {
    let link = match settings.sink.read(object, LIFETIME).await {
        Ok(link) => link,
        Err(error) => return checks.failed("link", (1, error.to_string()), ""),
    };
    let serving = match TcpListener::bind(settings.listen).await {
        _ if matches!(settings.sink, Sink::S3(_)) => None,
        Ok(listener) => match Store::open(Kind::Memory).await {
            Ok(store) => {
                let router = Receiver::new(settings, store).router;
                Some(tokio::spawn(serve(listener, router)))
            }
            Err(failure) => return checks.failure("link", &failure),
        },
        Err(error) if error.kind() == ErrorKind::AddrInUse => None,
        Err(error) => {
            let text = format!("cannot listen on {}: {error}", settings.listen);
            return checks.failed("link", (1, text), "see `listen`");
        }
    };
    match fetched(&link, settings.origin.as_deref()).await {
        Ok(()) => match (&settings.origin, serving.is_some()) {
            (_, true) => checks.fine("link", "a page can read it; the bridge itself does not run"),
            (_, false) => checks.fine("link", "a page can read it"),
        },
        Err((code, text, advice)) => checks.failed("link", (code, text), advice),
    }
    if let Some(serving) = serving {
        serving.abort();
    }
}

/// The exit code, the problem and the advice.
type Unread = (u8, String, &'static str);

/// Asks as a browser does for a page of an origin: first if the page may, then for the first bytes.
async fn fetched(link: &str, origin: Option<&str>) -> Result<(), Unread> {
    let unreachable = |error: reqwest::Error| {
        let mut text = error.without_url().to_string();
        if text.is_empty() {
            "no answer".clone_into(&mut text);
        }
        let advice =
            "viewers reach the bridge under `url`: see its name, TLS and the proxy before it";
        (6, format!("the link cannot be fetched: {text}"), advice)
    };
    let http = reqwest::Client::builder()
        .timeout(PATIENCE)
        .redirect(redirect::Policy::none())
        .build()
        .map_err(unreachable)?;
    let asked = origin.unwrap_or(SOME_ORIGIN);
    let preflight = http
        .request(Method::OPTIONS, link)
        .header(ORIGIN, asked)
        .header(ACCESS_CONTROL_REQUEST_METHOD, "GET")
        .header(ACCESS_CONTROL_REQUEST_HEADERS, "range");
    let preflight = preflight.send().await.map_err(unreachable)?;
    allowed(preflight.headers(), asked)?;
    let get = http.get(link).header(ORIGIN, asked);
    let mut answer = get
        .header(RANGE, "bytes=0-131")
        .send()
        .await
        .map_err(unreachable)?;
    if !answer.status().is_success() {
        let text = format!("the link answers {}", answer.status().as_u16());
        let advice = "403: another bridge with other keys runs under `url`; 502: see the archive";
        return Err((6, text, advice));
    }
    allowed(answer.headers(), asked)?;
    let mut head = Vec::new();
    while head.len() < 132
        && let Some(chunk) = answer.chunk().await.map_err(unreachable)?
    {
        head.extend_from_slice(&chunk);
    }
    match head.get(128..132) {
        Some(b"DICM") => Ok(()),
        _ => Err((
            6,
            "the link gives no DICOM file".to_owned(),
            "see what answers under `url`",
        )),
    }
}

fn allowed(headers: &HeaderMap, origin: &str) -> Result<(), Unread> {
    let allowed = headers.get(ACCESS_CONTROL_ALLOW_ORIGIN);
    let allowed = allowed.and_then(|value| value.to_str().ok());
    if allowed == Some("*") || allowed == Some(origin) {
        return Ok(());
    }
    let text = format!("pages of {origin} may not read it");
    Err((
        1,
        text,
        "add the viewer's origin to `origins`; a bucket needs a CORS rule",
    ))
}
