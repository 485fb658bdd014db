//! [`Postgres`]

use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, Stdio};

use deadpool_postgres::{Manager, Pool};
use rustix::process::{Signal, geteuid};
use tempfile::TempDir;
use tokio_postgres::NoTls;

use crate::process::{Process, free_port, until};

/// PostgreSQL does not run as root; `nobody` is everywhere.
const NOBODY: u32 = 65_534;

/// A PostgreSQL with its own cluster.
#[derive(Debug)]
pub struct Postgres {
    folder: TempDir,
    port: u16,
    process: Option<Process>,
}

impl Postgres {
    /// Makes a cluster and starts it.
    pub async fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        give_away(folder.path());
        let mut initdb = command("initdb", folder.path());
        let options = "--username=avara --auth=trust --encoding=UTF8 --locale=C --no-sync --pgdata";
        initdb
            .args(options.split(' '))
            .arg(folder.path().join("data"));
        let made = initdb.stdout(Stdio::null()).status().expect("initdb");
        assert!(made.success(), "initdb: {made}");
        let mut postgres = Self {
            folder,
            port: free_port(),
            process: None,
        };
        postgres.go_on().await;
        postgres
    }

    /// Returns its address.
    pub fn url(&self) -> String {
        format!("postgres://avara@127.0.0.1:{}/postgres", self.port)
    }

    /// Returns the folder with all that it has on disk.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Makes a pool of connections.
    pub fn pool(&self) -> Pool {
        let manager = Manager::new(self.url().parse().expect("an address"), NoTls);
        Pool::builder(manager).build().expect("a pool")
    }

    /// Ends it as a crash would: it recovers when it continues.
    pub fn crash(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.end(Signal::QUIT);
        }
    }

    /// Starts it, with what it had.
    pub async fn go_on(&mut self) {
        let mut postgres = command("postgres", self.folder.path());
        let settings = "-c listen_addresses=127.0.0.1 -c unix_socket_directories= \
                        -c log_min_messages=fatal -c max_connections=100";
        postgres
            .arg("-D")
            .arg(self.folder.path().join("data"))
            .args(["-p", &self.port.to_string()])
            .args(settings.split(' '))
            .stderr(Stdio::null());
        self.process = Some(Process::start(&mut postgres));
        let pool = self.pool();
        until("postgres", || async { pool.get().await.ok().map(drop) }).await;
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        self.crash();
    }
}

/// Returns a program as somebody who is not root.
fn command(program: &str, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder);
    if geteuid().is_root() {
        command.uid(NOBODY).gid(NOBODY);
    }
    command
}

/// Gives a folder to whoever runs the programs.
pub fn give_away(folder: &Path) {
    if geteuid().is_root() {
        chown(folder, Some(NOBODY), Some(NOBODY)).expect("the folder");
    }
}
