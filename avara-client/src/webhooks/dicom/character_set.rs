//! Texts in the character sets that a file names (PS3.3, C.12.1.1.2).

use dicom_encoding::text::{SpecificCharacterSet, TextCodec};

/// Begins a switch to another character set.
const ESCAPE: char = '\u{1b}';

/// The text, if one of the named sets reads all of it.
pub(super) fn decode(bytes: &[u8], named: &[u8]) -> Option<String> {
    let text = str::from_utf8(bytes).ok();
    // What is the same in every set needs none.
    if let Some(plain) = text.filter(|text| text.is_ascii() && !text.contains(ESCAPE)) {
        return Some(plain.to_owned());
    }
    sets(str::from_utf8(named).ok()?).find_map(|set| {
        let text = set.decode(bytes).ok()?;
        is_whole(&text).then_some(text)
    })
}

/// The sets up to the first one that is unknown. The default set is part of every other.
fn sets(named: &str) -> impl Iterator<Item = SpecificCharacterSet> {
    let codes = named.split('\\').map(|code| code.trim_matches(['\0', ' ']));
    let is_default = |code: &str| {
        code.is_empty()
            || SpecificCharacterSet::from_code(code) == Some(SpecificCharacterSet::ISO_IR_6)
    };
    let mut others = codes.filter(move |code| !is_default(code)).peekable();
    let default = others
        .peek()
        .is_none()
        .then_some(SpecificCharacterSet::ISO_IR_6);
    default
        .into_iter()
        .chain(others.map_while(SpecificCharacterSet::from_code))
}

/// The codec keeps a switch that it does not know, and writes a backslash and an octal number for
/// any other byte that it cannot read.
fn is_whole(text: &str) -> bool {
    let is_number = |rest: &str| {
        let digits = rest.bytes().take(3);
        digits.filter(|byte| matches!(byte, b'0'..=b'7')).count() == 3
    };
    !text.contains(ESCAPE) && !text.split('\\').skip(1).any(is_number)
}
