//! `api-key-command`: a program that prints the API key, such as that of a vault; and other such programs.

use std::io;
#[cfg(unix)]
use std::io::IsTerminal as _;
use std::process::Stdio;
use std::time::Duration;

#[cfg(unix)]
use rustix::process::{Pid, Signal, kill_process_group};
use tokio::io::AsyncReadExt as _;
use tokio::process::{Child, Command};
use tokio::time::timeout;

use super::key_file;
use crate::failure::Failure;
use crate::secret;

const NAME: &str = "api-key-command";

/// The time that a command has: that of an attempt, unless it is set. A person may have to confirm it.
pub(crate) const LIMIT: Duration = Duration::from_secs(60);

/// More than a key has.
const MOST: u64 = 64 * 1024;

/// Splits a command into its words, as a shell does; nothing else of a shell is done.
pub(super) fn words(command: &str) -> Result<Vec<String>, String> {
    split(command, cfg!(windows))
}

/// On Windows a backslash separates folders, and escapes nothing.
fn split(command: &str, is_windows: bool) -> Result<Vec<String>, String> {
    let escaped = is_windows.then(|| command.replace('\\', r"\\"));
    match shlex::split(escaped.as_deref().unwrap_or(command)) {
        Some(words) if !words.is_empty() => Ok(words),
        _ => Err("must be a program and its arguments, with quotes in pairs".to_owned()),
    }
}

/// Runs the command, and returns the key that it prints.
pub(crate) async fn run(command: &str, limit: Duration) -> Result<String, Failure> {
    let printed = output(NAME, command, limit).await?;
    let key = key_file::key(&printed).map_err(|problem| {
        let program = words(command).unwrap_or_default();
        let program = program.first().map_or("", String::as_str);
        failure(NAME, &format!("the output of `{program}`: {problem}"))
    })?;
    secret::hide(&key);
    Ok(key)
}

/// Runs the command of a setting, and returns what it prints. Nothing of it is shown: there can be secrets in it.
pub(crate) async fn output(name: &str, command: &str, limit: Duration) -> Result<Vec<u8>, Failure> {
    let words = words(command).map_err(|problem| failure(name, &problem))?;
    let program = &words[0];
    let running = Running::start(&words);
    let mut running = running.map_err(|error| failure(name, &format!("`{program}`: {error}")))?;
    let printed = timeout(limit, running.printed()).await;
    let printed = printed.unwrap_or_else(|_| Err(running.late(limit)));
    printed.map_err(|problem| failure(name, &format!("`{program}` {problem}")))
}

/// A program. Unless it succeeded, dropping this kills it, and on Unix the programs that it started.
struct Running {
    child: Child,
    #[cfg(unix)]
    group: Option<Pid>,
}

impl Running {
    fn start(words: &[String]) -> io::Result<Self> {
        let mut command = Command::new(&words[0]);
        command
            .args(&words[1..])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true);
        #[cfg(unix)]
        let leads = !has_terminal();
        #[cfg(unix)]
        if leads {
            command.process_group(0);
        }
        let child = command.spawn()?;
        Ok(Self {
            #[cfg(unix)]
            group: number(&child).filter(|_| leads),
            child,
        })
    }

    /// Returns the output, once the program has ended and so have those that write to it too.
    async fn printed(&mut self) -> Result<Vec<u8>, String> {
        let of_io = |error: io::Error| format!("cannot be read: {error}");
        let out = self.child.stdout.take();
        let read = async {
            let mut printed = Vec::new();
            if let Some(out) = out {
                let read = out.take(MOST + 1).read_to_end(&mut printed).await;
                read.map_err(of_io)?;
            }
            if printed.len() as u64 > MOST {
                let most = MOST / 1024;
                return Err(format!(
                    "prints more than {most} kB: it must print the secret alone"
                ));
            }
            Ok(printed)
        };
        let ended = async { self.child.wait().await.map_err(of_io) };
        let (printed, status) = tokio::try_join!(read, ended)?;
        if !status.success() {
            return Err(format!("failed ({status}): run it by hand to see why"));
        }
        // One that runs on was meant to, as an agent is.
        #[cfg(unix)]
        {
            self.group = None;
        }
        Ok(printed)
    }

    fn late(&mut self, limit: Duration) -> String {
        let limit = limit.as_secs_f64();
        match self.child.try_wait() {
            Ok(Some(_)) => format!(
                "ended, but a program that it started keeps its output open: it was closed after {limit} s"
            ),
            _ => format!("did not end within {limit} s"),
        }
    }
}

#[cfg(unix)]
impl Drop for Running {
    fn drop(&mut self) {
        if let Some(group) = self.group {
            let _ = kill_process_group(group, Signal::KILL);
        }
    }
}

#[cfg(unix)]
fn number(child: &Child) -> Option<Pid> {
    Pid::from_raw(child.id()?.try_into().ok()?)
}

/// Returns true if a person may be asked for a password on the terminal. The program then stays in the
/// group of this one: another group may not read from the terminal, and Control-C ends both.
#[cfg(unix)]
fn has_terminal() -> bool {
    io::stdin().is_terminal() || io::stderr().is_terminal()
}

fn failure(name: &str, problem: &str) -> Failure {
    Failure::Key(format!("{name}: {problem}"))
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn a_path_of_windows_keeps_its_backslashes() {
        let words = split(r#""C:\Program Files\vault.exe" get key"#, true);
        assert_eq!(
            words.unwrap(),
            [r"C:\Program Files\vault.exe", "get", "key"]
        );
        assert_eq!(split(r"vault a\ b", false).unwrap(), ["vault", "a b"]);
        assert!(split("\"C:", true).is_err());
    }
}
