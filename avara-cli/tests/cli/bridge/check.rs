//! `avara bridge check` and `avara bridge try`.

use avara_sandbox::Sandbox;
use serde_json::Value;

use super::running::Running;
use super::{Files, PATIENT, Pacs, STUDY};
use crate::world::{Run, run};

fn check(files: &Files, arguments: &[&str]) -> (Run, Vec<Value>) {
    let sandbox = Sandbox::builder().start_blocking().unwrap();
    let mut command = files.command(&[&["check", "--output", "json"], arguments].concat());
    let run = run(command.env("AVARA_BASE_URL", sandbox.url()));
    let checks = serde_json::from_str(&run.out).unwrap_or_else(|_| panic!("{run:?}"));
    (run, checks)
}

fn states(checks: &[Value]) -> Vec<(&str, &str)> {
    checks
        .iter()
        .map(|check| {
            (
                check["subject"].as_str().unwrap(),
                check["state"].as_str().unwrap(),
            )
        })
        .collect()
}

const ALL: [&str; 7] = [
    "settings", "keys", "store", "clock", "archive", "study", "link",
];

#[test]
fn all_is_well_before_it_runs_and_while_it_does() {
    let pacs = Pacs::new();
    let files = Files::new(&pacs);
    let (before, checks) = check(&files, &[]);
    assert_eq!(before.code, 0, "{checks:#?}");
    assert_eq!(states(&checks), ALL.map(|subject| (subject, "ok")));
    assert!(
        checks[6]["text"].as_str().unwrap().contains("does not run"),
        "{checks:#?}"
    );
    let _running = Running::start(&files);
    let (during, checks) = check(&files, &["--study", STUDY]);
    assert_eq!(during.code, 0, "{checks:#?}");
    assert_eq!(checks[6]["text"], "a page can read it");
}

#[test]
fn what_keeps_it_from_answering_is_named() {
    let pacs = Pacs::new();
    let files = Files::new(&pacs);
    let (run, checks) = check(&files, &["--study", "2.25.404"]);
    assert_eq!(run.code, 4, "{checks:#?}");
    assert_eq!(checks[5]["text"], "the archive does not have 2.25.404");

    files.change(
        "https://viewer.example.com",
        "https://other.example.com/path",
    );
    let (run, checks) = check(&files, &[]);
    assert_eq!(
        (run.code, states(&checks)),
        (2, vec![("settings", "FAILED")])
    );
    files.change(
        "https://other.example.com/path",
        "https://viewer.example.com",
    );

    files.change("origins", "# origins");
    let (run, checks) = check(&files, &[]);
    assert_eq!((run.code, states(&checks)[6]), (1, ("link", "FAILED")));
    files.change("# origins", "origins");

    // Another bridge, with other keys, where viewers are sent to.
    let running = Running::start(&files);
    files.secret("link.key", &"z".repeat(44));
    let (run, checks) = check(&files, &[]);
    assert_eq!((run.code, states(&checks)[6]), (6, ("link", "FAILED")));
    assert_eq!(checks[6]["text"], "the link answers 403");
    drop(running);

    for (status, code) in [(401, 3), (403, 3), (503, 6)] {
        pacs.answers_with(status);
        let (run, checks) = check(&files, &[]);
        assert_eq!(
            (run.code, states(&checks)[4]),
            (code, ("archive", "FAILED"))
        );
        let text = checks[4]["text"].as_str().unwrap();
        assert!(text.starts_with(&format!("the archive answered {status}")));
        assert_eq!(
            text.ends_with("see its credentials in the bridge's file"),
            code == 3,
            "{text}"
        );
        assert!(!run.out.contains("CANARY"), "{}", run.out);
    }
}

#[test]
fn an_answer_is_printed_as_avara_gets_it() {
    let pacs = Pacs::new();
    let files = Files::new(&pacs);
    let granted = files.run(&["try", STUDY, "--query", ".authorized, (.urls | length)"]);
    assert_eq!(
        (granted.code, &*granted.out),
        (0, "true\n1\n"),
        "{}",
        granted.err
    );
    let absent = files.run(&["try", "2.25.404"]);
    assert_eq!(absent.code, 4, "{}", absent.err);
    assert!(absent.out.contains("the archive does not have this study"));
    let wrong = files.run(&["try", PATIENT]);
    assert_eq!((wrong.code, &*wrong.out), (2, ""));
    pacs.answers_with(403);
    assert_eq!(files.run(&["try", STUDY]).code, 3);
    pacs.answers_with(503);
    let away = files.run(&["try", STUDY]);
    assert_eq!(away.code, 6);
    assert!(
        away.err.contains("the archive answered 503"),
        "{}",
        away.err
    );
    assert!(!away.err.contains("CANARY"), "{}", away.err);
}
