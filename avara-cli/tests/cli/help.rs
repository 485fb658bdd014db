//! The command tree and its help, as snapshots: every change of a flag shows in review.

use crate::world::{bare, run};

fn printed(arguments: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let run = run(&mut bare(&folder, arguments));
    assert_eq!(run.code, 0, "{}", run.err);
    run.out
}

#[test]
fn the_whole_command_tree() {
    let tree = printed(&["docs", "--format", "json"]);
    insta::assert_snapshot!("commands", tree);
    insta::assert_snapshot!("index", printed(&["docs"]));
}

#[test]
fn help() {
    insta::assert_snapshot!("help", printed(&["--help"]));
    insta::assert_snapshot!("help-viewer-users", printed(&["viewer", "users", "--help"]));
    insta::assert_snapshot!("help-list", printed(&["viewer", "studies", "list", "-h"]));
    insta::assert_snapshot!(
        "help-update",
        printed(&["viewer", "users", "update", "--help"])
    );
}

#[test]
fn the_tree_is_consistent() {
    avara_cli::command().debug_assert();
}

#[test]
fn every_shell_has_completions() {
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = printed(&["completions", shell]);
        assert!(
            script.contains("retrieve-by-uid") && script.contains("clinic-role"),
            "{shell}"
        );
        // clap_complete knows no values for PowerShell.
        assert_eq!(
            script.contains("Radiologist"),
            shell != "powershell",
            "{shell}"
        );
    }
}

#[test]
fn every_command_has_a_man_page() {
    assert!(printed(&["man"]).contains(".TH avara 1"));
    let folder = tempfile::tempdir().unwrap();
    let run = run(&mut bare(&folder, &["man", "--dir", "pages"]));
    assert_eq!(run.code, 0, "{}", run.err);
    let page = folder.path().join("pages/avara-viewer-studies-list.1");
    assert!(std::fs::read_to_string(page).unwrap().contains("assigned"));
}
