//! `avara sandbox`.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use tempfile::TempDir;

use crate::world::{Run, bare, run};

/// A running one, and what its first line says.
struct Running {
    child: Child,
    url: String,
    key: String,
}

impl Running {
    fn start(folder: &TempDir, flags: &[&str]) -> Self {
        let serve = ["sandbox", "--port", "0", "--quiet"];
        let mut command = bare(folder, &[&serve[..], flags].concat());
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        stdout.read_line(&mut line).unwrap();
        let words: Vec<_> = line.split_whitespace().collect();
        let ["avara-sandbox", "listening", "on", url, "key", key] = words[..] else {
            panic!("{line}")
        };
        Self {
            child,
            url: url.to_owned(),
            key: key.to_owned(),
        }
    }

    fn call(&self, folder: &TempDir, arguments: &[&str]) -> Run {
        let mut command = bare(folder, arguments);
        run(command
            .env("AVARA_BASE_URL", &self.url)
            .env("AVARA_API_KEY", &self.key))
    }

    /// Its exit code after the signal.
    fn stop(mut self, signal: Signal) -> Option<i32> {
        let process = Pid::from_raw(self.child.id().try_into().unwrap());
        kill(process, signal).unwrap();
        self.child.wait().unwrap().code()
    }
}

/// Cleans up after a failed test.
impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn it_answers_with_the_key_that_it_prints() {
    let folder = tempfile::tempdir().unwrap();
    let running = Running::start(&folder, &[]);
    let list = running.call(
        &folder,
        &["viewer", "studies", "list", "--query", ".studyId"],
    );
    assert_eq!(
        (list.code, list.out.lines().count()),
        (0, 20),
        "{}",
        list.err
    );
    assert_eq!(running.stop(Signal::SIGTERM), Some(0));
}

#[test]
fn what_was_created_is_there_after_a_restart() {
    for signal in [Signal::SIGTERM, Signal::SIGINT] {
        let folder = tempfile::tempdir().unwrap();
        let flags = ["--empty", "--state", "state.json"];
        let running = Running::start(&folder, &flags);
        let name = [
            "express",
            "create",
            "--express-customer-name",
            "Test Center 9",
        ];
        let created = running.call(&folder, &name);
        assert_eq!(created.code, 0, "{}", created.err);
        assert_eq!(running.stop(signal), Some(0), "{signal}");

        let running = Running::start(&folder, &flags);
        let list = running.call(&folder, &["express", "list"]);
        assert!(
            list.out.contains("Test Center 9"),
            "{signal}: {} {}",
            list.out,
            list.err
        );
        assert_eq!(running.stop(signal), Some(0), "{signal}");
    }
}

#[test]
fn what_it_cannot_serve_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let running = Running::start(&folder, &[]);
    let port = running.url.rsplit(':').next().unwrap();
    let second = run(&mut bare(&folder, &["sandbox", "--port", port]));
    assert_eq!(
        (second.code, second.out.as_str()),
        (1, ""),
        "{}",
        second.err
    );
    assert!(second.err.starts_with("error: "), "{}", second.err);
}
