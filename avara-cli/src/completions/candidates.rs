//! Finds candidates for a word. Nothing is sent for them, and no key is read.

use std::env;
use std::ffi::OsString;

use clap::Command;
use clap_complete::Shell;
use clap_complete::engine::{CompletionCandidate, complete};

use super::line::{quoted, split};

/// Returns the candidates for one of the words, a line each: the text, and its meaning where the
/// shell shows it.
pub(super) fn of_words(
    tree: Command,
    shell: Shell,
    mut words: Vec<OsString>,
    word: usize,
) -> String {
    words.truncate(word + 1);
    if shell == Shell::Fish
        && let Some(last) = words.last_mut()
    {
        // fish gives the last word as it is typed.
        *last = unquoted(&last.to_string_lossy()).into();
    }
    let found = found(tree, words, word);
    let lines = found.iter().map(|(text, help)| match shell {
        Shell::Elvish => format!("{text}\n"),
        _ => format!("{text}\t{help}\n"),
    });
    lines.collect()
}

/// Returns the candidates for the end of a line of bash, quoted as they are there. Of the last
/// word bash replaces only this part: what follows a `=`, for instance.
pub(super) fn of_line(tree: Command, line: &str, part: &str) -> String {
    let (words, quote) = split(line);
    let last = words.last().map_or("", String::as_str);
    let kept = last
        .strip_suffix(unquoted(part).as_str())
        .unwrap_or_default();
    let at = words.len() - 1;
    let found = found(tree, words.iter().map(Into::into).collect(), at);
    let texts = found.iter().filter_map(|(text, _)| text.strip_prefix(kept));
    let lines = texts.map(|text| quoted(text, quote) + "\n");
    lines.collect()
}

fn unquoted(word: &str) -> String {
    let (words, _) = split(word);
    words.join(" ")
}

fn found(mut tree: Command, mut words: Vec<OsString>, word: usize) -> Vec<(String, String)> {
    // An empty word gets lost in some shells.
    words.resize_with(word + 1, OsString::new);
    let folder = env::current_dir().ok();
    let found = complete(&mut tree, words, word, folder.as_deref());
    let found = found.unwrap_or_default().into_iter();
    found.filter_map(|candidate| shown(&candidate)).collect()
}

/// Returns a candidate as it is shown; none for a file whose name has more than one line.
fn shown(candidate: &CompletionCandidate) -> Option<(String, String)> {
    let text = candidate.get_value().to_str()?.to_owned();
    let help = candidate.get_help().map(ToString::to_string);
    let help = help.unwrap_or_default();
    let help = help.lines().next().unwrap_or_default().replace('\t', " ");
    (!text.contains(['\n', '\t'])).then_some((text, help))
}
