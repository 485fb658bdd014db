//! `api-key-command`: a program that prints the API key, such as that of a vault.

use std::process::Stdio;
use std::time::Duration;

use tokio::io::AsyncReadExt as _;
use tokio::process::Command;
use tokio::time::timeout;

use super::key_file;
use crate::failure::Failure;
use crate::secret;

const NAME: &str = "api-key-command";

/// A person may have to confirm it.
const LONGEST: Duration = Duration::from_secs(60);

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

/// Runs the command, and returns the key that it prints. What it prints otherwise is not shown: there
/// can be keys in it.
pub(crate) async fn run(command: &str) -> Result<String, Failure> {
    let words = words(command).map_err(|problem| failure(&problem))?;
    let program = &words[0];
    let running = Command::new(program)
        .args(&words[1..])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn();
    let mut running = running.map_err(|error| failure(&format!("`{program}`: {error}")))?;
    let printed = timeout(LONGEST, async {
        let mut printed = Vec::new();
        if let Some(out) = running.stdout.take() {
            out.take(MOST).read_to_end(&mut printed).await?;
        }
        running.wait().await.map(|status| (status, printed))
    });
    match printed.await {
        Err(_) => {
            let time = LONGEST.as_secs();
            Err(failure(&format!("`{program}` did not end within {time} s")))
        }
        Ok(Err(error)) => Err(failure(&format!("`{program}`: {error}"))),
        Ok(Ok((status, _))) if !status.success() => Err(failure(&format!(
            "`{program}` failed ({status}): run it by hand to see why"
        ))),
        Ok(Ok((_, printed))) => {
            let key = key_file::key(&printed);
            let key =
                key.map_err(|problem| failure(&format!("the output of `{program}`: {problem}")))?;
            secret::hide(&key);
            Ok(key)
        }
    }
}

fn failure(problem: &str) -> Failure {
    Failure::Key(format!("{NAME}: {problem}"))
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
