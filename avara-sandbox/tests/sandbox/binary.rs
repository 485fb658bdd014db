//! The program: its first line, its log, and how it ends.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::json;

use crate::wire::{Connection, USER, get, post};

struct Program {
    child: Child,
    stdout: BufReader<ChildStdout>,
    url: String,
    key: String,
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_avara-sandbox"));
    command
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn start(arguments: &[&str]) -> Program {
    started(command(&["--port", "0"]).args(arguments))
}

fn started(command: &mut Command) -> Program {
    let mut child = command.spawn().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    stdout.read_line(&mut line).unwrap();
    let words: Vec<_> = line.trim_end_matches('\n').split(' ').collect();
    let &["avara-sandbox", "listening", "on", url, "key", key] = words.as_slice() else {
        panic!("{line}");
    };
    Program {
        url: url.to_owned(),
        key: key.to_owned(),
        child,
        stdout,
    }
}

/// A test that fails leaves nothing running.
impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Program {
    /// Sends SIGTERM, and returns the exit code, the rest of stdout, and stderr.
    fn terminate(self) -> (Option<i32>, String, String) {
        self.end("-TERM")
    }

    fn end(mut self, signal: &str) -> (Option<i32>, String, String) {
        let id = self.child.id().to_string();
        assert!(
            Command::new("kill")
                .args([signal, &id])
                .status()
                .unwrap()
                .success()
        );
        let (mut rest, mut reported) = (String::new(), String::new());
        self.stdout.read_to_string(&mut rest).unwrap();
        self.child
            .stderr
            .take()
            .unwrap()
            .read_to_string(&mut reported)
            .unwrap();
        (self.child.wait().unwrap().code(), rest, reported)
    }
}

#[test]
fn the_first_line_says_where_it_is_and_sigterm_ends_it() {
    let program = start(&[]);
    let port: u16 = program
        .url
        .strip_prefix("http://127.0.0.1:")
        .unwrap()
        .parse()
        .unwrap();
    assert_ne!(port, 0);
    let digits = program.key.strip_prefix("sk_live_").unwrap();
    assert_eq!(digits.len(), 32);
    assert!(
        digits
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    );
    let own_key = get(USER).header("authorization", &format!("Bearer {}", program.key));
    assert_eq!(own_key.try_send(&program.url).unwrap().status, 200);
    // A connection that is kept open does not keep it from ending.
    let mut connection = Connection::to(&program.url).unwrap();
    connection.write(&get(USER)).unwrap();
    connection.read(false).unwrap();
    let (code, rest, _) = program.terminate();
    assert_eq!((code, rest.as_str()), (Some(0), ""));
    assert!(connection.is_closed());
}

#[test]
fn the_log_has_nothing_private() {
    let program = start(&["--stateless"]);
    get(USER).try_send(&program.url).unwrap();
    get("/v1/viewer/users?email=private%40example.com")
        .try_send(&program.url)
        .unwrap();
    post("/v1/express", &json!({ "private": "private" }))
        .try_send(&program.url)
        .unwrap();
    get("/private/path").try_send(&program.url).unwrap();
    let (_, _, reported) = program.terminate();
    let lines: Vec<_> = reported
        .lines()
        .map(|line| line.rsplitn(3, ' ').nth(2).unwrap())
        .collect();
    assert_eq!(
        lines,
        [
            "GET /v1/viewer/users/{userId} viewer.users.retrieve 200",
            "GET /v1/viewer/users viewer.users.list 200",
            "POST /v1/express express.create 400",
            "GET - - 404",
        ]
    );
    assert!(reported.lines().all(|line| line.ends_with(" ms")));
}

#[test]
fn quiet_is_quiet() {
    let program = start(&["--stateless", "--quiet"]);
    get(USER).try_send(&program.url).unwrap();
    assert_eq!(program.terminate().2, "");
}

#[test]
fn other_machines_are_let_in_only_when_asked_and_with_a_warning() {
    let program = start(&["--host", "0.0.0.0", "--quiet"]);
    assert!(program.url.starts_with("http://127.0.0.1:"));
    assert_eq!(get(USER).try_send(&program.url).unwrap().status, 200);
    let (_, _, reported) = program.terminate();
    assert!(
        reported.contains("exposes the sandbox to other machines"),
        "{reported}"
    );
}

/// A pipe that nobody reads is full after some hundred lines.
#[test]
fn nobody_waits_when_nobody_reads_the_log() {
    let program = start(&["--stateless"]);
    let mut connection = Connection::to(&program.url).unwrap();
    for _ in 0..3000 {
        connection.write(&get(USER)).unwrap();
        assert_eq!(connection.read(false).unwrap().status, 200);
    }
    assert_eq!(program.terminate().0, Some(0));
}

#[test]
fn the_state_is_saved_at_a_clean_stop() {
    for signal in ["-TERM", "-INT", "-HUP"] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state.json");
        let program = start(&["--state", path.to_str().unwrap()]);
        assert_eq!(program.end(signal).0, Some(0), "{signal}");
        assert!(path.exists(), "{signal}");
    }
}

/// `nohup` is for programs that outlive their terminal.
#[cfg(target_os = "linux")]
#[test]
fn who_is_not_to_hear_of_the_end_of_the_terminal_goes_on() {
    let mut program = started(
        Command::new("nohup")
            .arg(env!("CARGO_BIN_EXE_avara-sandbox"))
            .args(["--port", "0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped()),
    );
    let id = program.child.id().to_string();
    let sent = Command::new("kill").args(["-HUP", &id]).status();
    assert!(sent.unwrap().success());
    assert_eq!(get(USER).try_send(&program.url).unwrap().status, 200);
    assert!(program.child.try_wait().unwrap().is_none());
    assert_eq!(program.terminate().0, Some(0));
}

#[test]
fn options_reach_the_server() {
    let program = start(&["--stateless", "--fault", "500-before=1"]);
    assert_eq!(get(USER).try_send(&program.url).unwrap().status, 500);
    program.terminate();
    let program = start(&[
        "--stateless",
        "--rate-limit",
        "1/m",
        "--latency",
        "1ms..2ms",
        "--seed",
        "7",
    ]);
    assert_eq!(get(USER).try_send(&program.url).unwrap().status, 200);
    assert_eq!(get(USER).try_send(&program.url).unwrap().status, 429);
    program.terminate();
}

#[test]
fn what_cannot_be_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let damaged = folder.path().join("state.json");
    std::fs::write(&damaged, "{").unwrap();
    let damaged = damaged.to_str().unwrap();
    for (arguments, code, message) in [
        (
            &["--state", damaged, "--port", "0"][..],
            1,
            "It was left unchanged",
        ),
        (&["--fault", "reset-before=2"], 2, "must be from 0 to 1"),
        (&["--fault", "reset"], 2, "expected KIND=RATE"),
        (&["--fault", "odd=1"], 2, "unknown fault kind"),
        (
            &[
                "--fault",
                "429=0.6",
                "--fault",
                "timeout=0.6",
                "--port",
                "0",
            ],
            1,
            "must not add up to more than 1",
        ),
        (
            &["--latency", "50ms..5ms"],
            2,
            "must not exceed the maximum",
        ),
        (&["--latency", "5"], 2, "5ms..50ms"),
        (&["--rate-limit", "0/s"], 2, "10/s"),
        (&["--stateless", "--empty"], 2, "cannot be used with"),
        (&["--webhook-key", "whsec_c2VjcmV0"], 2, "--webhook-url"),
        (
            &["--webhook-url", "ftp://x", "--port", "0"],
            1,
            "must be an http:// URL",
        ),
        (
            &[
                "--webhook-url",
                "http://127.0.0.1:9",
                "--webhook-key",
                "whsec_!",
                "--port",
                "0",
            ],
            1,
            "must be base64",
        ),
    ] {
        let output = command(arguments).output().unwrap();
        let reported = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{arguments:?} {reported}");
        assert!(reported.contains(message), "{arguments:?} {reported}");
        assert!(output.stdout.is_empty());
    }
}
