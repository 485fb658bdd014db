//! Downloads of the files of signed links.

use std::fs;
use std::io::Write as _;
use std::process::Stdio;

use avara_test_kit::{Reply, Server};
use serde_json::Value;

use crate::world::{Run, STUDY, World, bare, read};

/// A link whose signature nothing may print.
fn link(server: &Server, path: &str) -> String {
    format!("{}{path}?X-Amz-Signature=c0ffee", server.url)
}

fn file(body: &str) -> Reply {
    Reply::with(200, &[], body)
}

/// Runs `avara download` with these lines on stdin.
fn download(world: &World, lines: &str, arguments: &[&str]) -> Run {
    let arguments = [&["download", "-o", "json"], arguments].concat();
    let mut child = bare(&world.folder, &arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // A wrong command line is refused before stdin is read.
    let _ = stdin.write_all(lines.as_bytes());
    drop(stdin);
    let run = read(&child.wait_with_output().unwrap());
    assert!(
        !run.out.contains("c0ffee") && !run.err.contains("c0ffee"),
        "{run:?}"
    );
    run
}

fn saved(world: &World, name: &str) -> String {
    fs::read_to_string(world.folder.path().join(name)).unwrap()
}

#[test]
fn reports_of_a_study_are_saved_under_their_ids() {
    let world = World::new();
    let links = world.json(&["auto-scribe", "reports", "pdf", "--study-id", STUDY]);
    let id = links["reports"][0]["reportId"].as_str().unwrap().to_owned();
    let files = world.json(&[
        "auto-scribe",
        "reports",
        "save",
        "--study-id",
        STUDY,
        "--to",
        "new/reports",
    ]);
    let file = &files["files"][0];
    assert_eq!(file["file"], format!("new/reports/{id}.pdf"));
    assert_eq!(file["contentType"], "application/pdf");
    assert_eq!(file["sha256"].as_str().unwrap().len(), 64);
    let bytes = fs::read(world.folder.path().join(format!("new/reports/{id}.pdf"))).unwrap();
    assert!(bytes.starts_with(b"%PDF"));
    assert_eq!(file["bytes"], bytes.len());
    let single = world.json(&["auto-scribe", "reports", "save", "--report-id", &id]);
    assert_eq!(single["files"][0]["file"], format!("./{id}.pdf"));
}

#[test]
fn a_study_without_reports_saves_nothing_and_is_not_found() {
    let world = World::new();
    let run = world.run(&[
        "auto-scribe",
        "reports",
        "save",
        "--study-id",
        &STUDY.replace('1', "9"),
    ]);
    assert_eq!(run.code, 4, "{}", run.err);
    let wrong = world.run(&["auto-scribe", "reports", "save", "--study-id", "rep_1"]);
    assert_eq!(wrong.code, 2, "{}", wrong.err);
}

#[test]
fn links_on_stdin_are_saved_under_the_names_of_their_paths() {
    let world = World::new();
    let server = Server::start([file("one"), file("two"), file("three")]);
    let lines = format!(
        "{}\n\n  \"{}\"\r\n{}\n",
        link(&server, "/a/report.pdf"),
        link(&server, "/b/report.pdf"),
        link(&server, "/c/%2e%2e%2fsecret"),
    );
    let run = download(&world, &lines, &["--to", "files"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let files: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(files["files"].as_array().unwrap().len(), 3);
    assert_eq!(saved(&world, "files/report.pdf"), "one");
    assert_eq!(saved(&world, "files/report-2.pdf"), "two");
    assert_eq!(saved(&world, "files/_2e_2e_2fsecret"), "three");
    let keys = server.received();
    assert!(
        keys.iter()
            .all(|request| request.header("authorization").is_none())
    );
}

#[test]
fn links_in_a_file_are_read_as_well() {
    let world = World::new();
    let server = Server::start([file("one")]);
    let links = world.file("links", &link(&server, "/report.pdf"));
    let run = download(&world, "", &[&format!("@{links}")]);
    assert_eq!(
        (run.code, saved(&world, "report.pdf")),
        (0, "one".to_owned())
    );
}

#[test]
fn a_link_that_fails_does_not_stop_the_others() {
    let world = World::new();
    let expired = Reply::with(
        403,
        &[],
        "<Error><Message>Request has expired</Message></Error>",
    );
    let server = Server::start([expired, file("two")]);
    let lines = format!("{}\n{}\n", link(&server, "/1.pdf"), link(&server, "/2.pdf"));
    let run = download(&world, &lines, &[]);
    assert_ne!(run.code, 0);
    assert!(run.err.starts_with("line 1: "), "{}", run.err);
    assert_eq!(saved(&world, "2.pdf"), "two");
    assert!(!world.folder.path().join("1.pdf").exists());
    let files: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(files["files"].as_array().unwrap().len(), 1);
}

#[test]
fn an_existing_file_may_be_the_report_of_somebody_else() {
    let world = World::new();
    let server = Server::start([file("new")]);
    world.file("report.pdf", "old");
    let line = link(&server, "/report.pdf");
    let run = download(&world, &line, &[]);
    assert_eq!(run.code, 2, "{}", run.err);
    assert!(run.err.contains("--overwrite"), "{}", run.err);
    assert_eq!(
        (
            saved(&world, "report.pdf").as_str(),
            server.received().len()
        ),
        ("old", 0)
    );
    let run = download(&world, &line, &["--overwrite"]);
    assert_eq!((run.code, saved(&world, "report.pdf").as_str()), (0, "new"));
}

#[test]
fn a_link_in_an_argument_is_refused() {
    let world = World::new();
    let run = download(
        &world,
        "",
        &["https://storage.example.com/1.pdf?X-Amz-Signature=c0ffee"],
    );
    assert_eq!(run.code, 2);
    assert!(run.err.contains("stdin"), "{}", run.err);
    let run = download(&world, "not a link c0ffee", &[]);
    assert_eq!(run.code, 2, "{}", run.err);
    assert!(run.err.starts_with("line 1: "), "{}", run.err);
}
