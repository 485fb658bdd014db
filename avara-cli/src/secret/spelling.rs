//! A text as whoever reads it would read it: without the escapes of JSON, URLs and HTML, and in
//! lower case. Each character knows where it is from.

use std::ops::Range;

/// A character, and the place of what stands for it.
#[derive(Clone)]
pub(super) struct Sign {
    pub(super) character: char,
    pub(super) range: Range<usize>,
}

/// More escapes within escapes than any server writes.
const DEPTH: usize = 4;

pub(super) fn read(text: &str) -> Vec<Sign> {
    let signs = text.char_indices().map(|(at, character)| Sign {
        character: character.to_ascii_lowercase(),
        range: at..at + character.len_utf8(),
    });
    let mut signs: Vec<_> = signs.collect();
    for _ in 0..DEPTH {
        let read = once(&signs);
        if read.len() == signs.len() {
            break;
        }
        signs = read;
    }
    signs
}

fn once(signs: &[Sign]) -> Vec<Sign> {
    let (mut read, mut at) = (Vec::with_capacity(signs.len()), 0);
    while let Some(sign) = signs.get(at) {
        let (character, length) = match escape(&signs[at..]) {
            Some((character, length)) => (character.to_ascii_lowercase(), length),
            None => (sign.character, 1),
        };
        let end = signs[at + length - 1].range.end;
        read.push(Sign {
            character,
            range: sign.range.start..end,
        });
        at += length;
    }
    read
}

/// Returns the character of an escape, and its length.
fn escape(signs: &[Sign]) -> Option<(char, usize)> {
    let at = |index: usize| signs.get(index).map(|sign| sign.character);
    match (at(0)?, at(1)?) {
        ('%', _) => Some((number(&signs[1..], 2, 16)?, 3)),
        ('\\', 'u') => Some((number(&signs[2..], 4, 16)?, 6)),
        ('\\', 'x') => Some((number(&signs[2..], 2, 16)?, 4)),
        ('\\', character @ ('/' | '\\' | '"')) => Some((character, 2)),
        ('&', '#') => {
            let (start, radix) = if at(2)? == 'x' { (3, 16) } else { (2, 10) };
            let rest = &signs[start..];
            let digits = rest.iter().take(7).position(|sign| sign.character == ';')?;
            Some((number(rest, digits, radix)?, start + digits + 1))
        }
        _ => None,
    }
}

fn number(signs: &[Sign], digits: usize, radix: u32) -> Option<char> {
    let signs = signs.get(..digits).filter(|signs| !signs.is_empty())?;
    let mut number = 0;
    for sign in signs {
        number = number * radix + sign.character.to_digit(radix)?;
    }
    char::from_u32(number)
}
