//! The program `avara`, and a sandbox that it serves while something is tried.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::process::{Server, command, succeed};

pub(crate) struct Sandbox {
    _server: Server,
    pub(crate) url: String,
}

/// A key that every sandbox accepts.
pub(crate) const KEY: &str = "sk_live_1234567890abcdef1234567890abcdef";

/// Builds `avara` with the features of the whole workspace, so that nothing is built twice, and returns
/// the folder with the program.
pub(crate) fn build_avara(root: &Path) -> Result<PathBuf, String> {
    let mut cargo = command(root, "cargo build --quiet --workspace --bin avara");
    succeed(&mut cargo, "avara does not build")?;
    Ok(root.join("target/debug"))
}

impl Sandbox {
    /// Starts a sandbox on a free port.
    pub(crate) fn start(programs: &Path) -> Result<Self, String> {
        let mut avara = Command::new(programs.join("avara"));
        avara.args(["sandbox", "--port", "0", "--quiet"]);
        let mut server = Server::start(avara.stdout(Stdio::piped()))?;
        let stdout = server.0.stdout.take().ok_or("there is no stdout")?;
        let mut line = String::new();
        let read = BufReader::new(stdout).read_line(&mut line);
        read.map_err(|error| error.to_string())?;
        let url = line.split_whitespace().nth(3);
        let url = url.ok_or("the sandbox did not start")?.to_owned();
        Ok(Self {
            url,
            _server: server,
        })
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
