//! The terminal, if there is one, and lines that are printed beside replies.

pub(crate) mod progress;
mod stderr;

use std::env;
use std::fmt::Write as _;
use std::io::{self, IsTerminal as _, Write as _};

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

pub(crate) use stderr::eprint;

/// Lets the terminal of Windows read colours and movements, as others do by themselves.
#[cfg(windows)]
pub(crate) fn enable_styles() {
    // One that cannot shows them as text; see NO_COLOR.
    let _ = anstyle_query::windows::enable_ansi_colors();
}

/// Returns the columns of the terminal that is printed to; none if it is a file or a pipe.
pub(crate) fn width() -> Option<usize> {
    if !io::stdout().is_terminal() {
        return None;
    }
    let (width, _) = terminal_size::terminal_size()?;
    // A terminal without a known size reports 0.
    Some(usize::from(width.0)).filter(|width| *width > 0)
}

/// Prints to stdout, at once.
pub(crate) fn print(text: impl AsRef<[u8]>) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_ref())?;
    out.flush()
}

/// Clears the terminal that is printed to, if it is one.
pub(crate) fn clear() -> io::Result<()> {
    let mut out = io::stdout();
    if out.is_terminal() {
        out.write_all(b"\x1b[2J\x1b[H")?;
    }
    Ok(())
}

/// Makes a text red, for stderr.
pub(crate) fn red(text: &str) -> String {
    styled(text, "31;1", io::stderr().is_terminal())
}

/// Makes a text bold, for stdout.
pub(crate) fn bold(text: &str) -> String {
    styled(text, "1", io::stdout().is_terminal())
}

/// Styles a text, unless the terminal has no colours: see <https://no-color.org>.
fn styled(text: &str, code: &str, is_terminal: bool) -> String {
    let is_off = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    let is_dumb = env::var_os("TERM").is_some_and(|term| term == "dumb");
    if !is_terminal || is_off("NO_COLOR") || is_dumb {
        return text.to_owned();
    }
    format!("\u{1b}[{code}m{text}\u{1b}[0m")
}

/// Shows a mark in place of what would move the cursor or reorder the line.
pub(crate) fn printable(text: &str) -> String {
    text.replace(is_control, MARK)
}

/// Does the same for a text that may have several lines.
pub(crate) fn printable_lines(text: &str) -> String {
    text.replace(|c| !matches!(c, '\n' | '\t') && is_control(c), MARK)
}

/// Does the same for JSON, which stays the same value: such characters stand only within its texts,
/// where they can be escaped.
pub(crate) fn printable_json(json: &[u8]) -> String {
    let mut shown = String::new();
    for character in String::from_utf8_lossy(json).chars() {
        if character != '\n' && is_control(character) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                let _ = write!(shown, "\\u{unit:04x}");
            }
        } else {
            shown.push(character);
        }
    }
    shown
}

const MARK: &str = "\u{fffd}";

fn is_control(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{61c}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2066}'..='\u{206f}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

pub(crate) fn columns(text: &str) -> usize {
    text.width()
}

pub(crate) fn cut(text: &str, width: usize) -> String {
    if columns(text) <= width {
        return text.to_owned();
    }
    let (mut cut, mut used) = (String::new(), 1);
    for character in text.chars() {
        used += character.width().unwrap_or(0);
        if used > width {
            break;
        }
        cut.push(character);
    }
    cut.push('…');
    cut
}
