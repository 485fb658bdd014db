//! Descriptions of the spec as Markdown for rustdoc.
//!
//! A description is prose with code spans, links, lists and fenced code. What rustdoc would take
//! for something else (a doc test, HTML, the name of an item) is written so that it shows as it is.

/// Languages that rustdoc shows and does not run.
const SHOWN: [&str; 5] = ["http", "json", "sh", "xml", "yaml"];

/// The mark that begins and ends a fence of code.
pub(crate) const FENCE: &str = "```";

/// Returns a description in the form that rustdoc shows as it was meant.
pub(crate) fn markdown(description: &str) -> String {
    let mut out = String::new();
    for (index, part) in description.split(FENCE).enumerate() {
        match index % 2 {
            0 => prose(part, &mut out),
            _ => code(part, &mut out),
        }
    }
    out
}

/// The inside of a fence: a language, and lines.
fn code(part: &str, out: &mut String) {
    let (language, lines) = part.split_once('\n').unwrap_or((part, ""));
    let language = SHOWN.into_iter().find(|shown| *shown == language.trim());
    *out += FENCE;
    *out += language.unwrap_or("text");
    *out += "\n";
    *out += lines;
    *out += FENCE;
}

fn prose(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = code_span(rest)
            .or_else(|| link(rest))
            .unwrap_or_else(|| first.len_utf8());
        let (piece, after) = rest.split_at(length);
        match first {
            '[' | '`' if length == 1 => out.extend(['\\', first]),
            '<' if length == 1 && is_tag(after) => out.push_str("\\<"),
            'h' if length > 1 => out.extend(["<", piece, ">"]),
            _ => out.push_str(piece),
        }
        rest = after;
    }
}

/// Returns the length of a span of code, which ends in its paragraph.
fn code_span(text: &str) -> Option<usize> {
    let ticks = text.len() - text.trim_start_matches('`').len();
    let mark = text.get(..ticks).filter(|mark| !mark.is_empty())?;
    let inside = &text[ticks..];
    let paragraph = inside.split("\n\n").next().unwrap_or_default();
    Some(ticks + paragraph.find(mark)? + ticks)
}

/// Returns the length of a link: `[text](https://...)`, `<https://...>` or a bare address.
fn link(text: &str) -> Option<usize> {
    if text.starts_with('[') {
        let end = text.find("](http")?;
        let is_one = !text[1..end].contains(['[', ']', '\n']);
        is_one.then(|| Some(end + text[end..].find(')')? + 1))?
    } else if text.starts_with("<http") {
        Some(text.find('>')? + 1)
    } else if text.starts_with("http://") || text.starts_with("https://") {
        let end = text.find(|c: char| c.is_whitespace() || "<>`)".contains(c));
        let address = text[..end.unwrap_or(text.len())].trim_end_matches(['.', ',', ';', ':']);
        Some(address.len())
    } else {
        None
    }
}

/// Returns true if a `<` before this text would begin HTML.
fn is_tag(after: &str) -> bool {
    after.starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c))
}

#[cfg(test)]
mod tests {
    use super::markdown;

    #[test]
    fn what_rustdoc_would_misread_is_shown_as_it_is() {
        for (text, written) in [
            (
                "Plain, with `code<T>` and a_b.",
                "Plain, with `code<T>` and a_b.",
            ),
            (
                "A List<String> or <b>bold</b>, 1 < 2.",
                "A List\\<String> or \\<b>bold\\</b>, 1 < 2.",
            ),
            ("One of [open, closed].", "One of \\[open, closed]."),
            (
                "See [the guide](https://example.com/a).",
                "See [the guide](https://example.com/a).",
            ),
            ("See https://example.com/a.", "See <https://example.com/a>."),
            (
                "See <https://example.com/a>.",
                "See <https://example.com/a>.",
            ),
            ("`https://example.com`", "`https://example.com`"),
            (
                "``a ` b`` and a single ` too",
                "``a ` b`` and a single \\` too",
            ),
        ] {
            assert_eq!(markdown(text), written);
        }
    }

    #[test]
    fn code_is_no_doc_test() {
        for (info, language) in [
            ("", "text"),
            ("rust", "text"),
            ("no_run", "text"),
            ("json", "json"),
        ] {
            let text = format!("Send:\n\n```{info}\nlet <a> = [1];\n```\n\nThen [wait].");
            let written = format!("Send:\n\n```{language}\nlet <a> = [1];\n```\n\nThen \\[wait].");
            assert_eq!(markdown(&text), written);
        }
    }
}
