//! [`Receivers`]: processes of `receiver`, and what they did.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use rustix::process::Signal;
use tempfile::TempDir;
use tokio::net::TcpStream;

use crate::delivery::KEY;
use crate::process::{Process, free_port, until};

/// How a receiver behaves.
#[derive(Clone, Debug, Default)]
pub struct Setup {
    /// The address of the store.
    pub store: String,
    /// The time that a handler takes before its effect.
    pub before: Duration,
    /// The time that a handler takes between its effect and its answer.
    pub after: Duration,
    /// The effect is a row in the store's database, made with `once`.
    pub once: bool,
    /// The answers to uploads are stored.
    pub stores_uploads: bool,
}

impl Setup {
    /// Returns one whose answers are all in this store.
    pub fn of(store: String) -> Self {
        Self {
            store,
            stores_uploads: true,
            ..Self::default()
        }
    }

    /// Sets the milliseconds that a handler takes before and after its effect.
    #[must_use]
    pub fn lasting(mut self, before: u64, after: u64) -> Self {
        self.before = Duration::from_millis(before);
        self.after = Duration::from_millis(after);
        self
    }
}

/// Receivers behind one port.
#[derive(Debug)]
pub struct Receivers {
    program: PathBuf,
    folder: TempDir,
    setup: Setup,
    port: u16,
    processes: Vec<Process>,
}

impl Receivers {
    /// Starts so many receivers.
    pub async fn start(program: &str, number: usize, setup: Setup) -> Self {
        let mut receivers = Self {
            program: program.into(),
            folder: tempfile::tempdir().expect("a folder"),
            setup,
            port: free_port(),
            processes: Vec::new(),
        };
        for _ in 0..number {
            receivers.add().await;
        }
        receivers
    }

    /// Starts another one.
    pub async fn add(&mut self) {
        let Setup {
            store,
            before,
            after,
            once,
            stores_uploads,
        } = &self.setup;
        let mut command = Command::new(&self.program);
        command
            .env("AVARA_WEBHOOK_KEY", KEY)
            .args(["--store", store, "--port", &self.port.to_string()])
            .args(["--before", &before.as_millis().to_string()])
            .args(["--after", &after.as_millis().to_string()])
            .arg("--log")
            .arg(self.folder.path().join("log"))
            .args(once.then_some("--once"))
            .args(stores_uploads.then_some("--stores-uploads"));
        let process = Process::start(&mut command);
        let listens = format!("listens {}", process.id());
        self.processes.push(process);
        let log = self.log();
        until("a receiver", || async {
            log.text().contains(&listens).then_some(())
        })
        .await;
        TcpStream::connect(("127.0.0.1", self.port))
            .await
            .expect("a receiver");
    }

    /// Returns the port of all of them.
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// Returns one of the processes.
    pub fn process(&self, index: usize) -> &Process {
        &self.processes[index]
    }

    /// Kills one in the middle of what it does, and returns its number.
    pub async fn kill_one(&mut self) -> u32 {
        let index = until("a receiver at work", || async {
            (0..self.processes.len()).find(|index| self.is_caught_at_work(*index))
        });
        let index = index.await;
        self.processes.remove(index).id()
    }

    /// Stops a receiver, and lets it continue unless it is at work.
    fn is_caught_at_work(&self, index: usize) -> bool {
        let process = &self.processes[index];
        process.signal(Signal::STOP);
        let (begun, done) = (self.log().of("begins"), self.log().of("done"));
        let is_open = |key: &String| !done.get(key).is_some_and(|by| by.contains(&process.id()));
        let is_at_work = begun
            .iter()
            .any(|(key, by)| by.contains(&process.id()) && is_open(key));
        if !is_at_work {
            process.signal(Signal::CONT);
        }
        is_at_work
    }

    /// Returns what they write.
    pub fn log(&self) -> Log {
        Log(self.folder.path().join("log"))
    }
}

/// The actions of receivers, in order.
#[derive(Debug)]
pub struct Log(PathBuf);

impl Log {
    /// Returns its lines: a word, then an event's key if it is about one, then the process.
    pub fn text(&self) -> String {
        fs::read_to_string(&self.0).unwrap_or_default()
    }

    /// Returns the processes that did something, in order, for each event.
    pub fn of(&self, word: &str) -> BTreeMap<String, Vec<u32>> {
        let mut events: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for line in self.text().lines() {
            if let [first, key, process] = line.split(' ').collect::<Vec<_>>()[..]
                && first == word
                && let Ok(process) = process.parse()
            {
                events.entry(key.to_owned()).or_default().push(process);
            }
        }
        events
    }
}

/// Returns true if a file below a folder has these bytes.
pub fn holds(folder: &Path, text: &str) -> bool {
    let entries = fs::read_dir(folder).expect("a folder");
    entries
        .map(|entry| entry.expect("an entry").path())
        .any(|path| {
            if path.is_dir() {
                return holds(&path, text);
            }
            let bytes = fs::read(&path).unwrap_or_default();
            bytes
                .windows(text.len())
                .any(|window| window == text.as_bytes())
        })
}
