//! The bridge between the sandbox, Orthanc and a browser.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use avara_bridge::{DicomWeb, Gateway, InstanceUids, LinkKeys, Links as _};
use avara_client::types::StudyAccessRequestedResponse;
use avara_client::webhooks::dicom::StudyManifest;
use avara_e2e::delivery::{KEY, PATIENT, deliver};
use avara_e2e::files::{self, CT_STUDY, DicomFile, MIXED_STUDY};
use avara_e2e::{BridgeProcess, Browser, LINK_KEY, Orthanc};
use avara_sandbox::Sandbox;
use reqwest::Client;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use tokio::sync::{Barrier, Mutex, MutexGuard};
use tokio::task::JoinSet;

/// One test at a time: they measure.
static TURN: Mutex<()> = Mutex::const_new(());

/// An Orthanc with studies, and a bridge to it.
struct Scene {
    orthanc: Orthanc,
    bridge: BridgeProcess,
    http: Client,
    _turn: MutexGuard<'static, ()>,
}

impl Scene {
    async fn with(files: &[DicomFile]) -> Self {
        let turn = TURN.lock().await;
        let orthanc = Orthanc::start().await;
        for file in files {
            orthanc.store(&file.bytes).await;
        }
        let bridge = BridgeProcess::start(&program(), &orthanc).await;
        Self {
            orthanc,
            bridge,
            http: Client::new(),
            _turn: turn,
        }
    }

    /// Has the sandbox ask for a study, and returns the answer.
    async fn ask(&self, study: &str) -> StudyAccessRequestedResponse {
        let sandbox = Sandbox::builder()
            .webhook_url(format!("http://127.0.0.1:{}/avara", self.bridge.port()))
            .webhook_key(KEY);
        let sandbox = sandbox.start().await.unwrap();
        let event = sandbox.send_webhook("study.access_requested");
        let delivery = event
            .data(json!({"studyInstanceUid": study}))
            .await
            .unwrap();
        assert!(delivery.is_ok(), "{:?}", delivery.violations);
        serde_json::from_value(delivery.reply.unwrap()).unwrap()
    }

    /// Makes a link with other keys or for another time.
    async fn link(&self, key: [u8; 32], lifetime: Duration) -> String {
        let archive = DicomWeb::new(self.orthanc.dicom_web()).unwrap();
        let url = format!("http://127.0.0.1:{}", self.bridge.port());
        let gateway = Gateway::new(&url, LinkKeys::new("e2e", key).unwrap(), archive).unwrap();
        let uids = InstanceUids::new(MIXED_STUDY, "2.25.2000.2", "2.25.2000.2.1").unwrap();
        gateway.read(&uids, lifetime).await.unwrap()
    }

    fn holds_no_patient(&self) {
        assert!(!self.bridge.lines("answered").is_empty(), "it logs");
        let log = std::fs::read_to_string(self.bridge.log()).unwrap();
        assert!(!log.contains(PATIENT), "a patient in the log");
    }
}

/// The program, built as it would be shipped if it is measured.
fn program() -> PathBuf {
    let built = || Path::new(env!("CARGO_BIN_EXE_receiver")).with_file_name("avara");
    std::env::var_os("AVARA_E2E_BRIDGE").map_or_else(built, PathBuf::from)
}

fn mixed() -> Vec<DicomFile> {
    vec![files::ultrasound(20), files::report(), files::pdf()]
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Fetches links as a viewer does: six at once, from another origin.
const FETCH_ALL: &str = r"
    const seen = [];
    let next = 0;
    const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
    const fetchNext = async () => {
        while (next < input.length) {
            const index = next++;
            try {
                const answer = await fetch(input[index], {headers: {'X-Viewer': 'asks first'}});
                const bytes = await answer.arrayBuffer();
                seen[index] = {
                    status: answer.status,
                    type: answer.headers.get('content-type'),
                    length: answer.headers.get('content-length'),
                    magic: new TextDecoder().decode(bytes.slice(128, 132)),
                    sha256: hex(await crypto.subtle.digest('SHA-256', bytes)),
                };
            } catch (error) {
                seen[index] = {error: String(error)};
            }
        }
    };
    await Promise.all(Array.from({length: 6}, fetchNext));
    await report(seen);
";

/// Fetches the links of an answer in a browser, and compares them with the files.
async fn every_link_is_its_file(answer: &StudyAccessRequestedResponse, files: &[DicomFile]) {
    assert_eq!(answer.urls.len(), files.len());
    let mut browser = Browser::open(FETCH_ALL, &json!(answer.urls)).await;
    let seen = browser.report().await;
    let of_uid: HashMap<&str, &DicomFile> =
        files.iter().map(|file| (&*file.instance, file)).collect();
    let series = &answer.manifest.as_ref().unwrap().series;
    let sops: Vec<_> = series.iter().flat_map(|series| &series.sops).collect();
    assert_eq!(sops.len(), files.len());
    for (index, sop) in sops.iter().enumerate() {
        let file = of_uid[sop.sop_instance_uid.as_str()];
        let expected = json!({
            "status": 200, "type": "application/dicom", "magic": "DICM",
            "length": file.bytes.len().to_string(), "sha256": sha256(&file.bytes),
        });
        assert_eq!(seen[index], expected, "{}", file.instance);
    }
}

/// The manifest that the files themselves have.
fn manifest_of(files: &[DicomFile]) -> StudyManifest {
    let folder = tempfile::tempdir().unwrap();
    for file in files {
        std::fs::write(folder.path().join(&file.instance), &file.bytes).unwrap();
    }
    StudyManifest::from_folder(folder.path()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn two_thousand_images_come_to_a_browser() {
    let files = files::ct(2000);
    let scene = Scene::with(&files).await;
    let answer = scene.ask(CT_STUDY).await;
    assert_eq!(answer.manifest, Some(manifest_of(&files).manifest));
    every_link_is_its_file(&answer, &files).await;
    scene.holds_no_patient();
}

#[tokio::test(flavor = "multi_thread")]
async fn objects_of_all_kinds_come_to_a_browser() {
    let files = mixed();
    let scene = Scene::with(&files).await;
    let answer = scene.ask(MIXED_STUDY).await;
    assert_eq!(answer.manifest, Some(manifest_of(&files).manifest));
    every_link_is_its_file(&answer, &files).await;
    let file = scene
        .http
        .get(&answer.urls[0])
        .send()
        .await
        .unwrap()
        .bytes()
        .await
        .unwrap();
    let object = dicom_object::from_reader(&file[128..]).unwrap();
    let class = object.meta().media_storage_sop_class_uid();
    assert_eq!(class.trim_end_matches('\0'), "1.2.840.10008.5.1.4.1.1.3.1");
    let part = scene
        .http
        .get(&answer.urls[0])
        .header("range", "bytes=128-131");
    let part = part.send().await.unwrap();
    assert_eq!(part.status(), 206);
    assert_eq!(part.bytes().await.unwrap(), "DICM");
    scene.holds_no_patient();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_study_that_orthanc_does_not_have_is_refused() {
    let scene = Scene::with(&[files::report()]).await;
    let answer = scene.ask(CT_STUDY).await;
    assert!(!answer.authorized && answer.urls.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_sees_why_a_link_is_refused() {
    let scene = Scene::with(&mixed()).await;
    let hour = Duration::from_secs(3600);
    let good = scene.link(LINK_KEY, hour).await;
    let altered = format!("{}A", &good[..good.len() - 1]);
    let altered = if altered == good {
        format!("{}B", &good[..good.len() - 1])
    } else {
        altered
    };
    let links = [
        good,
        scene.link(LINK_KEY, Duration::ZERO).await,
        scene.link([8; 32], hour).await,
        altered,
    ];
    let script = r"
        const seen = [];
        for (const link of input) {
            const answer = await fetch(link);
            seen.push([answer.status, answer.ok ? '' : (await answer.json()).error]);
        }
        await report(seen);
    ";
    let mut browser = Browser::open(script, &json!(links)).await;
    let invalid = json!([403, "the link is not valid"]);
    let expected = json!([[200, ""], [403, "the link has expired"], invalid, invalid]);
    assert_eq!(browser.report().await, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_orthanc_that_dies_on_the_way_is_an_error_in_the_browser() {
    let ultrasound = files::ultrasound(600);
    let length = ultrasound.bytes.len();
    let mut scene = Scene::with(&[ultrasound]).await;
    let answer = scene.ask(MIXED_STUDY).await;
    let script = r"
        const answer = await fetch(input[0]);
        const reader = answer.body.getReader();
        let {value} = await reader.read();
        let length = value.length;
        await report('begun');
        await mayGoOn();
        try {
            for (;;) {
                const {done, value} = await reader.read();
                if (done) { await report({whole: length}); break; }
                length += value.length;
            }
        } catch (error) { await report({error: String(error), length}); }
    ";
    let mut browser = Browser::open(script, &json!(answer.urls)).await;
    assert_eq!(browser.report().await, "begun");
    scene.orthanc.kill();
    browser.go_on();
    let seen = browser.report().await;
    assert!(
        seen["error"]
            .as_str()
            .is_some_and(|error| error.contains("TypeError")),
        "{seen}"
    );
    assert!(seen["length"].as_u64().unwrap() < length as u64);
    // And what is asked for now is an error too, that a page can read.
    let mut browser = Browser::open(
        "await report(await (await fetch(input[0])).json());",
        &json!(answer.urls),
    )
    .await;
    assert_eq!(
        browser.report().await,
        json!({"error": "the archive cannot give the object"})
    );
    scene.holds_no_patient();
}

#[tokio::test(flavor = "multi_thread")]
async fn sixty_four_viewers_take_little_memory() {
    const VIEWERS: usize = 64;
    let ultrasound = files::ultrasound(70);
    let expected = sha256(&ultrasound.bytes);
    let scene = Scene::with(&[ultrasound]).await;
    let link = scene.ask(MIXED_STUDY).await.urls.remove(0);
    let before = scene.bridge.memory();
    let begun = Arc::new(Barrier::new(VIEWERS + 1));
    let go_on = Arc::new(Barrier::new(VIEWERS + 1));
    let mut viewers = JoinSet::new();
    for _ in 0..VIEWERS {
        let (link, begun, go_on) = (link.clone(), Arc::clone(&begun), Arc::clone(&go_on));
        viewers.spawn(async move {
            // A connection of its own, as viewers have.
            let mut answer = Client::new().get(link).send().await.unwrap();
            let mut digest = Sha256::new();
            digest.update(answer.chunk().await.unwrap().unwrap());
            begun.wait().await;
            go_on.wait().await;
            while let Some(chunk) = answer.chunk().await.unwrap() {
                digest.update(chunk);
            }
            digest
                .finalize()
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect::<String>()
        });
    }
    begun.wait().await;
    // All of them stand: a bridge that reads ahead has read what it can by now.
    tokio::time::sleep(Duration::from_secs(1)).await;
    let during = scene.bridge.memory();
    go_on.wait().await;
    let seen = viewers.join_all().await;
    assert!(seen.iter().all(|digest| *digest == expected));
    let (after, held) = (scene.bridge.memory(), during - before);
    println!(
        "{VIEWERS} viewers of 8.4 MB: {before} kB before, {during} kB during, {after} kB after"
    );
    assert!(held < 192_000, "{held} kB for {VIEWERS} viewers");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_takes_at_most_twice_as_long_as_orthancs_own() {
    let scene = Scene::with(&files::ct(2000)).await;
    let path = format!("/dicom-web/studies/{CT_STUDY}/metadata");
    let (mut orthanc, mut bridge) = (Vec::new(), Vec::new());
    for number in 0..5 {
        let begun = Instant::now();
        let metadata = scene
            .orthanc
            .get(&path)
            .send()
            .await
            .unwrap()
            .bytes()
            .await
            .unwrap();
        orthanc.push(begun.elapsed());
        assert!(metadata.len() > 1_000_000);
        let event: Value = json!({
            "id": format!("whe_{number:032x}"), "type": "study.access_requested",
            "data": {"studyId": format!("stu_{number:032x}"), "studyInstanceUid": CT_STUDY},
        });
        let begun = Instant::now();
        let answer = deliver(&scene.http, scene.bridge.port(), &event.to_string()).await;
        bridge.push(begun.elapsed());
        let (_, answer) = answer.unwrap();
        let answer: Value = serde_json::from_slice(&answer).unwrap();
        assert_eq!(answer["urls"].as_array().unwrap().len(), 2000);
    }
    let (orthanc, bridge) = (orthanc.iter().min().unwrap(), bridge.iter().min().unwrap());
    println!("2,000 objects: {orthanc:?} of Orthanc, {bridge:?} of the bridge");
    // A build for debugging says nothing of speed: `cargo xtask e2e` builds the one that is measured.
    let is_measured = std::env::var_os("AVARA_E2E_BRIDGE").is_some();
    assert!(
        !is_measured || *bridge <= *orthanc * 2,
        "{orthanc:?} of Orthanc, {bridge:?} of the bridge"
    );
}
