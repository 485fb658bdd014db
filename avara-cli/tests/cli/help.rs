//! The command tree and its help, as snapshots: every change of a flag shows in review.

use crate::world::{bare, run};

fn printed(arguments: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let run = run(&mut bare(&folder, arguments));
    assert_eq!(run.code, 0, "{}", run.err);
    run.out
}

#[cfg(all(feature = "bridge", feature = "sandbox"))]
#[test]
fn the_whole_command_tree() {
    let tree = printed(&["docs", "--format", "json"]);
    insta::assert_snapshot!("commands", tree);
    insta::assert_snapshot!("index", printed(&["docs"]));
}

#[cfg(all(feature = "bridge", feature = "sandbox"))]
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
fn what_is_required_stands_first() {
    let help = printed(&["viewer", "users", "invite", "-h"]);
    let usage = "Usage: avara viewer users invite [OPTIONS] --can-manage-studies <BOOL> ";
    assert!(help.contains(usage), "{help}");
    let (required, rest) = help.split_once("\nOptions:\n").unwrap();
    assert!(required.contains("\nRequired:\n") && required.contains("--email <TEXT>"));
    assert!(rest.contains("--middle-name") && !rest.contains("--email"));
    let help = printed(&["viewer", "users", "update", "-h"]);
    let usage = "Usage: avara viewer users update [OPTIONS] <USER_ID>\n";
    assert!(
        help.contains(usage) && !help.contains("Required:"),
        "{help}"
    );
}

#[test]
fn lines_of_help_fit_a_screen() {
    for command in avara_cli::COMMANDS {
        let help = printed(&[command.path, &["--help"]].concat());
        let mut lines = help.lines().filter(|line| !line.starts_with("Usage: "));
        assert!(lines.all(|line| line.chars().count() <= 100), "{help}");
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

/// The global flags are one line in a short help.
#[test]
fn a_short_help_is_short() {
    let short = printed(&["viewer", "users", "update", "-h"]);
    assert!(!short.contains("--max-retries"), "{short}");
    assert!(short.contains("Every command takes --output"), "{short}");
    let long = printed(&["viewer", "users", "update", "--help"]);
    assert!(
        long.contains("--max-retries") && !long.contains("see --help"),
        "{long}"
    );
    assert!(long.lines().count() > short.lines().count() + 40, "{short}");
}

#[cfg(feature = "sandbox")]
#[test]
fn help_hides_no_key_that_it_documents() {
    let help = printed(&["sandbox", "--help"]);
    assert!(
        help.contains("sk_live_") && !help.contains("hidden"),
        "{help}"
    );
}

#[test]
fn the_guide_explains_each_exit_status_of_the_help() {
    let help = printed(&["--help"]);
    let (_, listed) = help.split_once("Exit status: ").unwrap();
    let listed: Vec<_> = numbers(listed.split(|c: char| !c.is_ascii_digit()));
    let guide = include_str!("../../../docs/guide/cli.md");
    let (_, table) = guide.split_once("| exit status | |").unwrap();
    let rows = table
        .trim_start()
        .lines()
        .take_while(|line| line.starts_with('|'));
    let explained = numbers(rows.map(|row| row.split('|').nth(1).unwrap_or_default().trim()));
    assert_eq!(explained, listed);
    assert!(explained.len() > 5, "{explained:?}");
}

fn numbers<'t>(words: impl Iterator<Item = &'t str>) -> Vec<u8> {
    words.filter_map(|word| word.parse().ok()).collect()
}
