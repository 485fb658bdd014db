//! The shell examples of all pages, run against a sandbox.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{ChildStderr, Command, Stdio};

use super::markdown;
use super::pages::Page;
use crate::process::Server;
use crate::sandbox::{KEY, Sandbox, build_avara};

/// An example that is not run: its page, its first words, and why.
#[rustfmt::skip] // a table: one line each
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("README.md", "cargo install", "installs a program"),
    ("docs/guide/cli.md", "cargo install", "installs a program"),
    ("docs/guide/cli.md", "avara viewer studies list --without assigned-to --watch", "repeats until Control-C"),
    ("docs/guide/cli.md", "avara express create --from-csv", "continues a run that was interrupted"),
    ("docs/guide/cli.md", "export AVARA_WEBHOOK_KEY", "listens until Control-C"),
    ("docs/guide/connect-a-pacs.md", "", "needs a PACS: cargo xtask e2e bridge"),
    ("docs/guide/bridge-in-production.md", "", "installs a service: cargo xtask dist --check"),
    ("docs/guide/sandbox.md", "cargo run -p avara-sandbox", "serves until Control-C"),
    ("docs/guide/testing-receivers.md", "cargo run -p avara-sandbox", "serves until Control-C"),
    ("docs/guide/other-languages.md", "npx", "needs a package index: cargo xtask consumers"),
    ("docs/guide/other-languages.md", "pip", "needs a package index: cargo xtask consumers"),
    ("docs/audit.md", "cargo xtask audit-docs", "needs saved pages of Avara's documentation"),
    ("docs/metrics.md", "cargo tree", "measures this workspace"),
    ("docs/performance.md", "cargo bench", "takes minutes"),
];

const WEBHOOK_KEY: &str = "whsec_c2FuZGJveA==";

const FILES: &[(&str, &str)] = &[
    ("key.txt", KEY),
    (
        "people.csv",
        "firstName,lastName,email,clinicRole\nTest,Reader,test.people@example.com,Radiologist\n",
    ),
    (
        "studies.jsonl",
        "{\"severity\":\"normal\",\"studyDescription\":\"MR Brain\",\"studyInstanceUid\":\"2.25.42\"}\n",
    ),
];

/// The programs that an example may start with: others may change the machine.
const PROGRAMS: &[&str] = &["avara", "curl", "export"];

/// Folders that shells have for completions.
const FOLDERS: &[&str] = &[
    ".zfunc",
    ".config/fish/completions",
    ".local/share/bash-completion/completions",
];

/// Runs every example but the exceptions, each on fresh data in a fresh folder.
pub(super) fn run(root: &Path, pages: &[Page]) -> Result<(), String> {
    let unknown = unknown(pages);
    if !unknown.is_empty() {
        return Err(unknown.join("\n"));
    }
    let programs = build_avara(root)?;
    let sandbox = Sandbox::start(&programs)?;
    let receiver = Receiver::start(&programs)?;
    let mut failures = Vec::new();
    let mut count = 0;
    for (page, code) in examples(pages) {
        if !is_exception(page, &code) {
            count += 1;
            if let Err(problem) = example(&programs, &sandbox, &receiver, &code) {
                failures.push(format!("{page}:\n{code}{problem}"));
            }
        }
    }
    for (page, words, reason) in EXCEPTIONS {
        println!("not run: {page}: {words} ({reason})");
    }
    println!("{count} shell examples, {} failed", failures.len());
    if failures.is_empty() {
        return Ok(());
    }
    Err(failures.join("\n"))
}

/// Returns the page and the code of every shell example.
fn examples(pages: &[Page]) -> impl Iterator<Item = (&str, String)> {
    pages.iter().flat_map(|page| {
        let blocks = markdown::blocks(&page.text).into_iter();
        let shell = blocks.filter(|block| block.language == "sh");
        shell.map(|block| (page.path.as_str(), block.code))
    })
}

/// Returns the lines that start another program than an example may, in examples that are run.
fn unknown(pages: &[Page]) -> Vec<String> {
    let run = examples(pages).filter(|(page, code)| !is_exception(page, code));
    run.flat_map(|(page, code)| {
        // Further lines of a command are indented.
        let starts = code.lines().filter(|line| !line.starts_with([' ', '#']));
        let unknown = starts.filter(|line| {
            let program = line.split_whitespace().next();
            program.is_some_and(|program| !PROGRAMS.contains(&program))
        });
        let problems = unknown.map(|line| format!("{page}: {line}: not run without a reason"));
        problems.collect::<Vec<_>>()
    })
    .collect()
}

/// Returns true if there is a reason for not running an example.
fn is_exception(page: &str, code: &str) -> bool {
    let mut exceptions = EXCEPTIONS.iter();
    exceptions.any(|(path, words, _)| *path == page && code.starts_with(words))
}

fn example(
    programs: &Path,
    sandbox: &Sandbox,
    receiver: &Receiver,
    code: &str,
) -> Result<(), String> {
    sandbox.reset().map_err(|error| error.to_string())?;
    let home = tempfile::tempdir().map_err(|error| error.to_string())?;
    prepare(home.path()).map_err(|error| error.to_string())?;
    // A person puts in a key, and the address of the sandbox is always the same.
    let code = code
        .replace("sk_live_...", KEY)
        .replace("127.0.0.1:4010", sandbox.address());
    let mut path = vec![programs.to_owned()];
    path.extend(std::env::split_paths(
        &std::env::var_os("PATH").unwrap_or_default(),
    ));
    let path = std::env::join_paths(path).map_err(|error| error.to_string())?;
    let output = Command::new("bash")
        .args(["-euo", "pipefail", "-c", &code])
        .current_dir(home.path())
        .env("HOME", home.path())
        .env("XDG_CONFIG_HOME", home.path().join(".config"))
        .env("PROFILE", home.path().join("profile.ps1"))
        .env("PATH", path)
        .env("AVARA_BASE_URL", &sandbox.url)
        .env("AVARA_API_KEY", KEY)
        .env("AVARA_WEBHOOK_KEY", WEBHOOK_KEY)
        .env("RECEIVER", &receiver.url)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("bash cannot be run: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    Err(String::from_utf8_lossy(&output.stderr).into_owned())
}

fn prepare(home: &Path) -> std::io::Result<()> {
    for folder in FOLDERS {
        fs::create_dir_all(home.join(folder))?;
    }
    for (name, text) in FILES {
        fs::write(home.join(name), text)?;
    }
    Ok(())
}

/// A receiver of webhooks that handles nothing.
struct Receiver {
    _server: Server,
    /// Kept open: it reports events there.
    _stderr: BufReader<ChildStderr>,
    url: String,
}

impl Receiver {
    fn start(programs: &Path) -> Result<Self, String> {
        let mut avara = Command::new(programs.join("avara"));
        avara
            .args(["webhooks", "listen", "--port", "0"])
            .env("AVARA_WEBHOOK_KEY", WEBHOOK_KEY)
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        let mut server = Server::start(&mut avara)?;
        let stderr = server.0.stderr.take().ok_or("there is no stderr")?;
        let mut stderr = BufReader::new(stderr);
        let mut line = String::new();
        let read = stderr.read_line(&mut line);
        read.map_err(|error| error.to_string())?;
        let mut words = line.split([' ', ',']);
        let url = words.find(|word| word.starts_with("http://"));
        let url = url.ok_or("`avara webhooks listen` did not start")?;
        Ok(Self {
            url: url.to_owned(),
            _server: server,
            _stderr: stderr,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{EXCEPTIONS, examples, unknown};
    use crate::docs::pages;
    use crate::workspace;

    #[test]
    fn examples_that_run_start_known_programs() {
        let root = workspace::root().expect("the workspace");
        let pages = pages::read(&root).expect("the pages");
        assert_eq!(unknown(&pages), Vec::<String>::new());
    }

    #[test]
    fn every_exception_is_of_an_example() {
        let root = workspace::root().expect("the workspace");
        let pages = pages::read(&root).expect("the pages");
        let examples: Vec<_> = examples(&pages).collect();
        for (page, words, _) in EXCEPTIONS {
            let is_there = examples
                .iter()
                .any(|(path, code)| path == page && code.starts_with(words));
            assert!(is_there, "{page}: {words}");
        }
    }
}
