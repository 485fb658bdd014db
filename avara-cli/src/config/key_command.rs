//! `api-key-command`: a program that prints the API key, such as that of a vault; and other such programs.

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

/// Runs the command, and returns the key that it prints.
pub(crate) async fn run(command: &str) -> Result<String, Failure> {
    let printed = output(NAME, command).await?;
    let key = key_file::key(&printed).map_err(|problem| {
        let program = words(command).unwrap_or_default();
        let program = program.first().map_or("", String::as_str);
        failure(NAME, &format!("the output of `{program}`: {problem}"))
    })?;
    secret::hide(&key);
    Ok(key)
}

/// Runs the command of a setting, and returns what it prints. Nothing of it is shown: there can be secrets in it.
pub(crate) async fn output(name: &str, command: &str) -> Result<Vec<u8>, Failure> {
    let words = words(command).map_err(|problem| failure(name, &problem))?;
    let program = &words[0];
    let running = Command::new(program)
        .args(&words[1..])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn();
    let mut running = running.map_err(|error| failure(name, &format!("`{program}`: {error}")))?;
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
            Err(failure(
                name,
                &format!("`{program}` did not end within {time} s"),
            ))
        }
        Ok(Err(error)) => Err(failure(name, &format!("`{program}`: {error}"))),
        Ok(Ok((status, _))) if !status.success() => Err(failure(
            name,
            &format!("`{program}` failed ({status}): run it by hand to see why"),
        )),
        Ok(Ok((_, printed))) => Ok(printed),
    }
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
