//! A sandbox that runs while tools are tried.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

pub(super) struct Sandbox {
    process: Child,
    /// Its base URL.
    pub(super) url: String,
}

impl Sandbox {
    /// Builds the sandbox and starts it on a free port.
    pub(super) fn start(root: &Path) -> Result<Self, String> {
        let mut cargo = Command::new("cargo");
        cargo
            .args(["run", "--quiet", "--package", "avara-sandbox", "--"])
            .args(["--port", "0", "--quiet"])
            .current_dir(root)
            .stdout(Stdio::piped());
        let mut process = cargo
            .spawn()
            .map_err(|error| format!("cargo cannot be run: {error}"))?;
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
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        // Nothing can be done about a process that has ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
