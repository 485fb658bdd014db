//! The command tree and its help, as snapshots: every change of a flag shows in review.

use std::path::Path;

use avara_cli::{COMMANDS, WEBHOOKS};
use serde_json::Value;

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

#[test]
fn the_reference_and_the_man_pages_say_what_the_help_says() {
    let folder = tempfile::tempdir().unwrap();
    let man = folder.path().join("man");
    printed(&["man", "--dir", man.to_str().unwrap()]);
    let tree: Value = serde_json::from_str(&printed(&["docs", "--format", "json"])).unwrap();
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/reference");
    let mut operations = 0;
    for command in COMMANDS {
        let (resource, _) = command.id.rsplit_once('.').unwrap();
        let page = pages.join(format!("operations/{resource}.md"));
        let page = std::fs::read_to_string(page).unwrap();
        let (_, section) = page.split_once(&format!("\n## {}\n", command.id)).unwrap();
        let section = section.split("\n## ").next().unwrap();
        let section = section.replace("\\|", "|").replace('\n', " ");
        let words = format!("avara {}", command.path.join(" "));
        let shown = tree["commands"].as_array().unwrap().iter();
        let mut shown = shown.filter(|shown| shown["command"] == words);
        let shown = shown.next().unwrap();
        let page = man.join(format!("avara-{}.1", command.path.join("-")));
        let page = roff_text(&std::fs::read_to_string(page).unwrap());
        let help = command.help.replace('\n', " ");
        for paragraph in command.help.split("\n\n") {
            let paragraph = paragraph.replace('\n', " ");
            assert!(page.contains(&paragraph), "{}: {paragraph}", command.id);
        }
        for text in [shown["about"].as_str().unwrap(), &help, &words] {
            assert!(section.contains(text), "{}: {text}", command.id);
        }
        let arguments = command
            .arguments
            .iter()
            .map(|input| (input, input.flag.to_uppercase().replace('-', "_")));
        let flags = command
            .inputs()
            .map(|input| (input, format!("--{}", input.flag)));
        for (input, name) in arguments.chain(flags) {
            let text = input.help.replace('\n', " ");
            let row = format!("| `{}` |", input.name);
            let is_there = section.contains(&row) && section.contains(&text);
            assert!(is_there, "{}: {row}", command.id);
            assert!(page.contains(&text), "{}: man: {row}", command.id);
            let mut arguments = shown["arguments"].as_array().unwrap().iter();
            let argument = arguments.find(|argument| argument["name"] == name);
            let help = argument.unwrap()["help"].as_str().unwrap();
            let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(help.starts_with(&text), "{}: {name}: {help}", command.id);
        }
        operations += 1;
    }
    assert_eq!(operations, 63);
    let page = std::fs::read_to_string(pages.join("webhooks.md")).unwrap();
    let page = page.replace('\n', " ");
    for webhook in WEBHOOKS {
        for text in [webhook.summary, &webhook.help.replace('\n', " ")] {
            assert!(page.contains(text), "{}: {text}", webhook.event_type);
        }
    }
}

/// Returns the text of a man page, without the escapes of roff, on one line.
fn roff_text(page: &str) -> String {
    let page = page.replace("\\-", "-").replace("\\*(Aq", "'");
    let page = page.replace("\\\\", "\\").replace("\n\\&", "\n");
    page.replace('\n', " ")
}
