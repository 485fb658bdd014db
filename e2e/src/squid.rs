//! [`Squid`]

use std::fs;
use std::process::Command;

use tempfile::TempDir;

use crate::postgres::give_away;
use crate::process::{Process, free_port};

/// The user of the proxy, and a password with characters that a URL escapes.
pub const PROXY_USER: (&str, &str) = ("pacs", "p@ss:w/rd");

/// A proxy that lets out who has a password, and alone knows where `avara.test` is.
#[derive(Debug)]
pub struct Squid {
    // In the order in which they go.
    _process: Process,
    folder: TempDir,
    port: u16,
}

impl Squid {
    /// Starts one.
    pub async fn start() -> Self {
        let (folder, port) = (tempfile::tempdir().expect("a folder"), free_port());
        let path = folder.path();
        let write = |name: &str, text: &str| fs::write(path.join(name), text).expect("a file");
        write("hosts", "127.0.0.1 avara.test\n");
        write(
            "users",
            &format!("{}:{}\n", PROXY_USER.0, hash(PROXY_USER.1)),
        );
        let at = |name: &str| path.join(name).display().to_string();
        let conf = format!(
            "http_port 127.0.0.1:{port}\n\
             auth_param basic program /usr/lib/squid/basic_ncsa_auth {}\n\
             acl known proxy_auth REQUIRED\n\
             http_access allow known\n\
             http_access deny all\n\
             hosts_file {}\n\
             pid_filename {}\n\
             access_log stdio:{}\n\
             cache_log {}\n\
             cache deny all\n\
             cache_effective_user nobody\n\
             shutdown_lifetime 0 seconds\n",
            at("users"),
            at("hosts"),
            at("pid"),
            at("access"),
            at("cache"),
        );
        write("squid.conf", &conf);
        give_away(path);
        let mut command = Command::new("squid");
        // Two of one name would share their memory: the later one would end.
        command.args(["-N", "-n", &format!("squid{port}"), "-f"]);
        command.arg(path.join("squid.conf"));
        Self {
            _process: Process::serve(&mut command, port).await,
            folder,
            port,
        }
    }

    /// Returns its URL.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Returns what it let through and what it refused, a line each, written after the answer.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("access")).unwrap_or_default()
    }
}

fn hash(password: &str) -> String {
    let hash = Command::new("openssl")
        .args(["passwd", "-apr1", password])
        .output();
    let hash = hash.expect("openssl").stdout;
    String::from_utf8_lossy(&hash).trim().to_owned()
}
