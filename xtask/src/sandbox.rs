//! The program `avara`, and a sandbox that it serves while something is tried.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A running sandbox.
pub(crate) struct Sandbox {
    process: Child,
    /// Its base URL.
    pub(crate) url: String,
}

/// A key that every sandbox accepts.
pub(crate) const KEY: &str = "sk_live_1234567890abcdef1234567890abcdef";

/// Builds `avara` with the features of the whole workspace, so that nothing is built twice, and returns
/// the folder with the program.
pub(crate) fn build_avara(root: &Path) -> Result<PathBuf, String> {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["build", "--quiet", "--workspace", "--bin", "avara"])
        .current_dir(root);
    match cargo.status() {
        Ok(status) if status.success() => Ok(root.join("target/debug")),
        Ok(_) => Err("avara does not build".into()),
        Err(error) => Err(format!("cargo cannot be run: {error}")),
    }
}

impl Sandbox {
    /// Starts a sandbox on a free port.
    pub(crate) fn start(programs: &Path) -> Result<Self, String> {
        let avara = programs.join("avara");
        let mut process = Command::new(&avara)
            .args(["sandbox", "--port", "0", "--quiet"])
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{} cannot be run: {error}", avara.display()))?;
        let mut line = String::new();
        if let Some(stdout) = process.stdout.take() {
            BufReader::new(stdout)
                .read_line(&mut line)
                .map_err(|error| error.to_string())?;
        }
        let url = line.split_whitespace().nth(3).map(str::to_owned);
        let url = url.ok_or("the sandbox did not start")?;
        Ok(Self { process, url })
    }

    /// Returns the address without the scheme.
    pub(crate) fn address(&self) -> &str {
        self.url.trim_start_matches("http://")
    }

    /// Restores the initial data.
    pub(crate) fn reset(&self) -> io::Result<()> {
        let address = self.address();
        let mut connection = TcpStream::connect(address)?;
        write!(
            connection,
            "POST /__sandbox/reset HTTP/1.1\r\nhost: {address}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
        )?;
        let mut reply = String::new();
        connection.read_to_string(&mut reply)?;
        if reply.starts_with("HTTP/1.1 200") {
            Ok(())
        } else {
            Err(io::Error::other("the sandbox was not reset"))
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        // Nothing can be done about a process that has ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
