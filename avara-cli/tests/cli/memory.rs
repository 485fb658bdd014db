//! `--all` needs no more memory for a million studies than for a few.

#![cfg(target_os = "linux")]

use std::process::Stdio;
use std::time::Duration;

use crate::world::{KEY, bare};
use avara_test_kit::{Reply, Server};

const PAGES: usize = 1000;
const PER_PAGE: usize = 1000;
const MOST: u64 = 60 * 1024;

#[test]
fn a_million_studies_are_streamed() {
    let study = r#"{"studyId":"stu_1234567890abcdef1234567890abcdef","severity":"stat","n":null}"#;
    let studies = vec![study; PER_PAGE].join(",");
    let server = Server::numbered(move |number| {
        let more = number + 1 < PAGES;
        Reply::json(
            200,
            format!(r#"{{"studies":[{studies}],"cursor":"{number}","hasMore":{more}}}"#),
        )
    });
    let folder = tempfile::tempdir().unwrap();
    let out = std::fs::File::create(folder.path().join("out")).unwrap();
    let mut command = bare(
        &folder,
        &["viewer", "studies", "list", "--all", "-o", "jsonl"],
    );
    command
        .env("AVARA_BASE_URL", &server.url)
        .env("AVARA_API_KEY", KEY);
    let mut child = command
        .stdout(out)
        .stderr(Stdio::inherit())
        .spawn()
        .unwrap();
    let mut peak = 0;
    while child.try_wait().unwrap().is_none() {
        peak = peak.max(peak_of(child.id()).unwrap_or(0));
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(child.wait().unwrap().success());
    let printed = std::fs::metadata(folder.path().join("out")).unwrap().len();
    assert_eq!(
        usize::try_from(printed).unwrap(),
        PAGES * PER_PAGE * (study.len() + 1)
    );
    assert!((1..MOST).contains(&peak), "{peak} KiB");
}

/// The most memory that a process has had, in KiB.
fn peak_of(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
