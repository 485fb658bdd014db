//! The folder in which tools are installed and run: `target/consumers`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Instant;

use crate::files::{at, copy, read, renew};
use crate::process::command;

/// Versions of tools, and the programs that are run: `xtask/consumers`.
const OWN: &str = "xtask/consumers";

pub(super) struct Workbench {
    root: PathBuf,
    folder: PathBuf,
    /// Tools that did as expected.
    pub(super) checks: u32,
}

impl Workbench {
    /// Installs the tools, in the versions of `xtask/consumers`.
    pub(super) fn new(root: &Path) -> Result<Self, String> {
        let folder = root.join("target/consumers");
        fs::create_dir_all(&folder).map_err(at(&folder))?;
        let bench = Self {
            root: root.to_owned(),
            folder,
            checks: 0,
        };
        for file in ["package.json", "package-lock.json"] {
            bench.copy(file, &bench.folder.join(file).display().to_string())?;
        }
        let install =
            bench.command("npm ci --ignore-scripts --no-audit --no-fund --loglevel=error");
        succeed(install, "npm ci")?;
        succeed(bench.command("python3 -m venv python"), "python3 -m venv")?;
        let mut install = bench.command("pip install --quiet --disable-pip-version-check");
        install.args(["-r", &bench.own("requirements.txt")]);
        succeed(install, "pip install")?;
        Ok(bench)
    }

    /// Returns a path of the workspace.
    pub(super) fn at(&self, path: &str) -> String {
        self.root.join(path).display().to_string()
    }

    pub(super) fn spec(&self, file: &str) -> String {
        self.at(&format!("spec/{file}"))
    }

    /// Returns a file of `xtask/consumers`.
    pub(super) fn own(&self, file: &str) -> String {
        self.at(&format!("{OWN}/{file}"))
    }

    /// Returns an empty folder for what is generated from a document.
    pub(super) fn folder(&self, document: &str) -> Result<PathBuf, String> {
        // The name of a package in Python and TypeScript.
        let name = document.replace(|c: char| !c.is_alphanumeric(), "_");
        let folder = self.folder.join(name);
        renew(&folder)?;
        renew(&folder.join("client_py"))?;
        Ok(folder)
    }

    /// Copies a file of `xtask/consumers`.
    pub(super) fn copy(&self, file: &str, to: &str) -> Result<(), String> {
        copy(Path::new(&self.own(file)), Path::new(to))
    }

    /// Runs a tool on a document.
    pub(super) fn tool(&mut self, tool: &str, what: &str, args: &[&str]) -> Result<(), String> {
        self.check(&format!("{tool}: {what}"), tool, args)
    }

    /// Runs a program with node.
    pub(super) fn node(&mut self, title: &str, args: &[&str]) -> Result<(), String> {
        self.check(title, "node", args)
    }

    /// Runs a program in Python, which calls so many operations.
    pub(super) fn python(&mut self, title: &str, args: &[&str], count: u8) -> Result<(), String> {
        let title = format!("Python client: {title}");
        let mut command = self.command("python");
        let output = output(command.args(args), &title)?;
        if !String::from_utf8_lossy(&output.stdout).contains(&format!("Python: {count} of 63")) {
            show(&output);
            return Err(format!("{title}: expected {count} of 63 operations"));
        }
        self.checks += 1;
        println!("{title}: {count} of 63 operations");
        Ok(())
    }

    /// Generates models of pydantic.
    pub(super) fn models(
        &mut self,
        what: &str,
        document: &str,
        kind: &str,
        output: &str,
    ) -> Result<(), String> {
        #[rustfmt::skip] // pairs
        let args = [
            "--input", document, "--input-file-type", kind, "--use-annotated",
            "--output-model-type", "pydantic_v2.BaseModel", "--output", output,
        ];
        self.tool("datamodel-codegen", what, &args)
    }

    /// Checks how often a file that a tool made has these words.
    pub(super) fn count(
        &mut self,
        tool: &str,
        what: &str,
        file: &str,
        words: &str,
        expected: usize,
    ) -> Result<(), String> {
        let found = read(Path::new(file))?.matches(words).count();
        let title = format!("webhooks of {tool}: {what}");
        if found != expected {
            return Err(format!("{title}: {found}, not {expected}"));
        }
        self.checks += 1;
        println!("{title}: {found}");
        Ok(())
    }

    fn check(&mut self, title: &str, program: &str, args: &[&str]) -> Result<(), String> {
        let mut command = self.command(program);
        command.args(args);
        let begun = Instant::now();
        succeed(command, title)?;
        self.checks += 1;
        println!("{title}: works ({:.1} s)", begun.elapsed().as_secs_f32());
        Ok(())
    }

    /// Returns a command in whose `PATH` the tools are that other tools call.
    fn command(&self, line: &str) -> Command {
        let given = std::env::var_os("PATH").unwrap_or_default();
        let own = ["python/bin", "node_modules/.bin"].map(|folder| self.folder.join(folder));
        let all = own.into_iter().chain(std::env::split_paths(&given));
        let mut command = command(&self.folder, line);
        if let Ok(path) = std::env::join_paths(all) {
            command.env("PATH", path);
        }
        command
    }
}

/// Runs a command, and shows its output if it fails.
fn succeed(mut command: Command, title: &str) -> Result<(), String> {
    let output = output(&mut command, title)?;
    if output.status.success() {
        return Ok(());
    }
    show(&output);
    Err(format!("{title}: failed"))
}

fn output(command: &mut Command, title: &str) -> Result<Output, String> {
    command.output().map_err(|error| {
        let program = command.get_program().to_string_lossy();
        format!("{title}: {program} cannot be run: {error} (Debian: apt-get install nodejs npm python3-venv)")
    })
}

fn show(output: &Output) {
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    eprint!("{}{}", text(&output.stdout), text(&output.stderr));
}
