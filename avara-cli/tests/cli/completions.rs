//! Completions as the program prints them for shells, and in a real bash.

use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::world::{bare, run};

const UPDATE: [&str; 6] = [
    "avara",
    "viewer",
    "users",
    "update",
    "usr_1",
    "--clinic-role",
];

/// Returns the candidates for the last of the words, without their descriptions.
fn candidates(shell: &str, words: &[&str]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    candidates_in(&folder, shell, words)
}

fn candidates_in(folder: &TempDir, shell: &str, words: &[&str]) -> Vec<String> {
    let word = (words.len() - 1).to_string();
    let ask = ["completions", shell, "--word", &word, "--"];
    let run = run(&mut bare(folder, &[&ask[..], words].concat()));
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let text = |line: &str| line.split('\t').next().unwrap_or_default().to_owned();
    run.out.lines().map(text).collect()
}

/// Returns the completions of bash for a line; `part` is the word as bash splits it.
fn bash(line: &str, part: &str) -> Vec<String> {
    let script = r#"
        source <(avara completions bash)
        COMP_LINE=$1 COMP_POINT=${#1}
        _avara avara "$2" ''
        printf '%s\n' "${COMPREPLY[@]}"
    "#;
    let folder = tempfile::tempdir().unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_avara")).parent().unwrap();
    let output = Command::new("bash")
        .args(["--norc", "-c", script, "bash", line, part])
        .env("PATH", format!("{}:/usr/bin:/bin", program.display()))
        .env("HOME", folder.path())
        .current_dir(folder.path())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(folder.path().read_dir().unwrap().next().is_none());
    let printed = String::from_utf8(output.stdout).unwrap();
    printed.lines().map(str::to_owned).collect()
}

#[test]
fn every_shell_gets_commands_flags_and_values() {
    for shell in ["zsh", "fish", "powershell", "elvish"] {
        assert_eq!(
            candidates(shell, &["avara", "viewer", "us"]),
            ["users"],
            "{shell}"
        );
        let flags = ["avara", "viewer", "studies", "retrieve-by-uid", "--out"];
        assert_eq!(candidates(shell, &flags), ["--output"], "{shell}");
        let roles = candidates(shell, &[&UPDATE[..], &["Path"]].concat());
        assert_eq!(roles, ["Pathologist", "Pathologists' Assistant"], "{shell}");
        let role = [
            "avara",
            "viewer",
            "users",
            "update",
            "x",
            "--clinic-role=Radiati",
        ];
        assert_eq!(
            candidates(shell, &role),
            ["--clinic-role=Radiation Oncologist"],
            "{shell}"
        );
    }
}

#[test]
fn candidates_have_their_meaning() {
    let folder = tempfile::tempdir().unwrap();
    let ask = ["completions", "fish", "--word", "6", "--"];
    let run = run(&mut bare(
        &folder,
        &[&ask[..], &UPDATE, &["'Radiation "]].concat(),
    ));
    assert_eq!(
        run.out,
        "Radiation Oncologist\tTreats cancer with radiation.\n"
    );
}

#[test]
fn a_shell_that_loses_the_empty_word_gets_all() {
    let folder = tempfile::tempdir().unwrap();
    let ask = ["completions", "powershell", "--word", "6", "--"];
    let run = run(&mut bare(&folder, &[&ask[..], &UPDATE].concat()));
    assert!(
        run.out.starts_with("Doctor\t") && run.out.lines().count() > 50,
        "{}",
        run.out
    );
}

#[test]
fn profiles_settings_and_files_are_known() {
    let folder = tempfile::tempdir().unwrap();
    let set = ["config", "set", "--profile", "north", "output", "csv"];
    assert_eq!(run(&mut bare(&folder, &set)).code, 0);
    assert_eq!(
        candidates_in(&folder, "zsh", &["avara", "--profile", "n"]),
        ["north"]
    );
    assert_eq!(
        candidates_in(&folder, "zsh", &["avara", "config", "unset", "webhook"]),
        ["webhook-key"]
    );
    std::fs::write(folder.path().join("body.json"), "{}").unwrap();
    let body = ["avara", "api", "POST", "/v1/express", "--body", "@bo"];
    assert_eq!(candidates_in(&folder, "zsh", &body), ["@body.json"]);
}

#[test]
fn keys_are_never_candidates() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join(".config/avara")).unwrap();
    let config = folder.path().join(".config/avara/config.toml");
    std::fs::write(
        config,
        "[profiles.test]\napi-key = \"sk_live_SECRET\"\nbroken\n",
    )
    .unwrap();
    assert!(candidates_in(&folder, "zsh", &["avara", "--profile", "t"]).is_empty());
}

#[test]
fn bash_quotes_what_it_completes() {
    let line = |end: &str| format!("avara viewer users update usr_1 {end}");
    assert_eq!(bash("avara viewer us", "us"), ["users"]);
    let plain = [r"Pathologist", r"Pathologists\'\ Assistant"];
    assert_eq!(bash(&line("--clinic-role Path"), "Path"), plain);
    assert_eq!(bash(&line("--clinic-role=Path"), "Path"), plain);
    assert_eq!(
        bash(&line(r"--clinic-role Radiation\ O"), r"Radiation\ O"),
        [r"Radiation\ Oncologist"]
    );
    assert_eq!(
        bash(&line("--clinic-role 'Path"), "Path"),
        ["Pathologist", r"Pathologists'\'' Assistant"]
    );
    assert_eq!(
        bash(&line("--clinic-role \"Path"), "Path"),
        ["Pathologist", "Pathologists' Assistant"]
    );
    assert_eq!(bash(&line("--level a"), "a"), ["admin"]);
}

#[test]
fn nothing_of_a_line_is_run() {
    assert_eq!(bash("avara viewer $(touch ran) us", "us"), ["users"]);
    let folder = tempfile::tempdir().unwrap();
    let run = run(&mut bare(&folder, &["completions", "powershell"]));
    assert!(!run.out.contains("Invoke-Expression"), "{}", run.out);
}
