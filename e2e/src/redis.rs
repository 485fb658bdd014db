//! [`Redis`]

use std::path::Path;
use std::process::{Command, Stdio};

use rustix::process::Signal;
use tempfile::TempDir;

use crate::disk::Disk;
use crate::process::{Process, free_port, until};

/// A Redis that has on disk what it acknowledges.
#[derive(Debug)]
pub struct Redis {
    // In the order in which they go.
    process: Option<Process>,
    disk: Option<Disk>,
    folder: TempDir,
    port: u16,
    settings: &'static [&'static str],
}

impl Redis {
    /// Starts an empty one.
    pub async fn start() -> Self {
        Self::start_with(&[]).await
    }

    /// Starts an empty one on a disk that is easily full.
    pub async fn start_on_small_disk() -> Self {
        Self::start_on(|folder| Some(Disk::mount(folder, 2)), &[]).await
    }

    /// Starts an empty one with settings, as arguments.
    pub async fn start_with(settings: &'static [&'static str]) -> Self {
        Self::start_on(|_| None, settings).await
    }

    async fn start_on(
        disk: impl FnOnce(&Path) -> Option<Disk>,
        settings: &'static [&'static str],
    ) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut redis = Self {
            process: None,
            disk: disk(folder.path()),
            folder,
            port: free_port(),
            settings,
        };
        redis.go_on().await;
        redis
    }

    /// Returns the small disk.
    pub const fn disk(&self) -> Option<&Disk> {
        self.disk.as_ref()
    }

    /// Returns its address.
    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    /// Returns the folder with all that it has on disk.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Kills it.
    pub fn kill(&mut self) {
        self.process = None;
    }

    /// Makes it stand still, or go on.
    pub fn signal(&self, signal: Signal) {
        if let Some(process) = &self.process {
            process.signal(signal);
        }
    }

    /// Starts it, with what it had.
    pub async fn go_on(&mut self) {
        self.kill();
        let mut command = Command::new("redis-server");
        let settings = "--bind 127.0.0.1 --appendonly yes --appendfsync always --daemonize no \
                        --loglevel warning --dir";
        command
            .args(["--port", &self.port.to_string(), "--save", ""])
            .args(settings.split(' '))
            .arg(self.folder.path())
            .args(self.settings)
            .stdout(Stdio::null());
        self.process = Some(Process::start(&mut command));
        until("redis-server", || async {
            self.command(&["PING"]).await.ok()
        })
        .await;
    }

    /// Runs a command.
    ///
    /// # Errors
    /// An error of Redis.
    pub async fn command(&self, words: &[&str]) -> redis::RedisResult<redis::Value> {
        let client = redis::Client::open(self.url())?;
        let mut connection = client.get_multiplexed_async_connection().await?;
        let mut command = redis::cmd(words.first().copied().unwrap_or_default());
        let command = words
            .iter()
            .skip(1)
            .fold(&mut command, |command, word| command.arg(*word));
        command.query_async(&mut connection).await
    }
}
