//! A sandbox, and the program run against it.

use std::process::{Command, Output};
use std::time::{Duration, Instant};

use avara_sandbox::{Sandbox, SandboxBuilder};
use serde_json::Value;
use tempfile::TempDir;

/// A sandbox, and a folder for config and files.
pub(crate) struct World {
    pub(crate) sandbox: Sandbox,
    pub(crate) folder: TempDir,
}

/// The output and the exit code of the program.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl World {
    pub(crate) fn new() -> Self {
        Self::of(Sandbox::builder())
    }

    pub(crate) fn of(builder: SandboxBuilder) -> Self {
        Self {
            sandbox: builder.start_blocking().unwrap(),
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// The program with its own environment.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = bare(&self.folder, arguments);
        command
            .env("AVARA_BASE_URL", self.sandbox.url())
            .env("AVARA_API_KEY", self.sandbox.key());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        run(&mut self.command(arguments))
    }

    /// Runs what must succeed and print JSON.
    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        let run = self.run(arguments);
        assert_eq!(run.code, 0, "{arguments:?}: {}", run.err);
        serde_json::from_str(&run.out).unwrap_or_else(|_| panic!("{}", run.out))
    }

    pub(crate) fn file(&self, name: &str, text: &str) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    }
}

/// The program against a server that is not a sandbox.
pub(crate) fn against(url: &str, arguments: &[&str]) -> Run {
    let folder = tempfile::tempdir().unwrap();
    let mut command = bare(&folder, arguments);
    run(command.env("AVARA_BASE_URL", url).env("AVARA_API_KEY", KEY))
}

pub(crate) const KEY: &str = "sk_live_00000000000000000000000000000000";

/// The program without key and base URL.
pub(crate) fn bare(folder: &TempDir, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_avara"));
    command
        .args(arguments)
        .env_clear()
        .env("HOME", folder.path())
        .current_dir(folder.path());
    command
}

pub(crate) fn run(command: &mut Command) -> Run {
    read(&command.output().unwrap())
}

pub(crate) fn read(output: &Output) -> Run {
    Run {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout.clone()).unwrap(),
        err: String::from_utf8(output.stderr.clone()).unwrap(),
    }
}

/// Ids of the default data.
pub(crate) const USER: &str = "usr_1234567890abcdef1234567890abcdef";
pub(crate) const STUDY: &str = "stu_1234567890abcdef1234567890abcdef";
pub(crate) const NOBODY: &str = "usr_ffffffffffffffffffffffffffffffff";

/// Waits for what other processes do; not for ever.
pub(crate) fn wait_until(is_so: impl Fn() -> bool) {
    let end = Instant::now() + Duration::from_secs(60);
    while !is_so() {
        assert!(Instant::now() < end, "it does not happen");
        std::thread::sleep(Duration::from_millis(2));
    }
}
