//! Completions for fish below the second level, where `clap_complete` stops.

use clap::{Arg, Command};

/// What follows `clap_complete`'s script.
pub(super) fn deeper(tree: &Command) -> String {
    let mut script = String::new();
    for below in tree.get_subcommands() {
        walk(below, &[below.get_name()], &mut script);
    }
    script
}

fn walk(command: &Command, path: &[&str], script: &mut String) {
    if path.len() > 2 {
        add(command, path, script);
    }
    for below in command
        .get_subcommands()
        .filter(|below| below.get_name() != "help")
    {
        let path = [path, &[below.get_name()]].concat();
        walk(below, &path, script);
    }
}

fn add(command: &Command, path: &[&str], script: &mut String) {
    let seen: Vec<_> = path
        .iter()
        .map(|word| format!("__fish_seen_subcommand_from {word}"))
        .collect();
    let start = format!("complete -c avara -n \"{}\" -f", seen.join("; and "));
    for below in command.get_subcommands() {
        let about = below
            .get_about()
            .map(ToString::to_string)
            .unwrap_or_default();
        *script += &format!("{start} -a {} -d {}\n", below.get_name(), quoted(&about));
    }
    for flag in command.get_opts() {
        if let Some(long) = flag.get_long() {
            *script += &format!("{start} -l {long}{}\n", about(flag));
        }
    }
}

fn about(flag: &Arg) -> String {
    let help = flag.get_help().map(ToString::to_string).unwrap_or_default();
    let values = flag.get_possible_values();
    let takes = if flag.get_action().takes_values() {
        " -r"
    } else {
        ""
    };
    if values.is_empty() || takes.is_empty() {
        return format!("{takes} -d {}", quoted(&help));
    }
    let values: Vec<_> = values
        .iter()
        .map(|value| quoted(value.get_name()))
        .collect();
    format!("{takes} -d {} -a \"{}\"", quoted(&help), values.join(" "))
}

fn quoted(text: &str) -> String {
    format!(
        "'{}'",
        text.replace('\\', "\\\\")
            .replace('\'', "\\'")
            .replace('\n', " ")
    )
}
