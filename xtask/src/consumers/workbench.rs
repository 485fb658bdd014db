//! The folder in which tools are installed and run: `target/consumers`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Instant;

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
        fs::create_dir_all(&folder).map_err(|error| at(&folder, &error))?;
        let bench = Self {
            root: root.to_owned(),
            folder,
            checks: 0,
        };
        for file in ["package.json", "package-lock.json"] {
            bench.copy(file, &bench.folder.join(file).display().to_string())?;
        }
        let mut npm = bench.command("npm");
        npm.args([
            "ci",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--loglevel=error",
        ]);
        succeed(npm, "npm ci")?;
        let environment = bench.folder.join("python").display().to_string();
        let mut venv = bench.command("python3");
        venv.args(["-m", "venv", &environment]);
        succeed(venv, "python3 -m venv")?;
        let requirements = bench.own("requirements.txt");
        let mut pip = bench.command(&bench.in_environment("pip"));
        pip.args([
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "-r",
            &requirements,
        ]);
        succeed(pip, "pip install")?;
        Ok(bench)
    }

    /// Returns a path of the workspace.
    pub(super) fn at(&self, path: &str) -> String {
        self.root.join(path).display().to_string()
    }

    /// Returns a document.
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
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(|error| at(&folder, &error))?;
        }
        fs::create_dir_all(folder.join("client_py")).map_err(|error| at(&folder, &error))?;
        Ok(folder)
    }

    /// Copies a file of `xtask/consumers`.
    pub(super) fn copy(&self, file: &str, to: &str) -> Result<(), String> {
        fs::copy(self.own(file), to)
            .map(drop)
            .map_err(|error| at(Path::new(to), &error))
    }

    /// Runs a tool of npm.
    pub(super) fn npm(&mut self, title: &str, tool: &str, args: &[&str]) -> Result<(), String> {
        let tool = self.folder.join("node_modules/.bin").join(tool);
        self.check(title, &tool.display().to_string(), args)
    }

    /// Runs a program with node.
    pub(super) fn node(&mut self, title: &str, args: &[&str]) -> Result<(), String> {
        self.check(title, "node", args)
    }

    /// Runs a tool of `PyPI`.
    pub(super) fn python_tool(
        &mut self,
        title: &str,
        tool: &str,
        args: &[&str],
    ) -> Result<(), String> {
        let tool = self.in_environment(tool);
        self.check(title, &tool, args)
    }

    /// Runs a program in Python, which calls so many operations.
    pub(super) fn python(
        &mut self,
        title: &str,
        args: &[&str],
        operations: u8,
    ) -> Result<(), String> {
        let title = format!("Python client: {title}");
        let mut command = self.command(&self.in_environment("python"));
        command.args(args);
        let output = output(&mut command, &title)?;
        let expected = format!("Python: {operations} of 63 operations");
        if !String::from_utf8_lossy(&output.stdout).contains(&expected) {
            show(&output);
            return Err(format!("{title}: expected {operations} of 63 operations"));
        }
        self.checks += 1;
        println!("{title}: {operations} of 63 operations");
        Ok(())
    }

    /// Generates models of pydantic.
    pub(super) fn models(
        &mut self,
        title: &str,
        document: &str,
        kind: &str,
        output: &str,
    ) -> Result<(), String> {
        #[rustfmt::skip] // pairs
        let args = [
            "--input", document, "--input-file-type", kind, "--use-annotated",
            "--output-model-type", "pydantic_v2.BaseModel", "--output", output,
        ];
        self.python_tool(title, "datamodel-codegen", &args)
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
    fn command(&self, program: &str) -> Command {
        let given = std::env::var_os("PATH").unwrap_or_default();
        let own = ["python/bin", "node_modules/.bin"].map(|folder| self.folder.join(folder));
        let all = own.into_iter().chain(std::env::split_paths(&given));
        let mut command = Command::new(program);
        command.current_dir(&self.folder);
        if let Ok(path) = std::env::join_paths(all) {
            command.env("PATH", path);
        }
        command
    }

    fn in_environment(&self, tool: &str) -> String {
        let path = self.folder.join("python/bin").join(tool);
        path.display().to_string()
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

fn at(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
