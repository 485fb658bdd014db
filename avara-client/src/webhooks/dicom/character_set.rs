//! Texts in the character sets that a file names (PS3.3, C.12.1.1.2).

use dicom_encoding::text::{SpecificCharacterSet, TextCodec};

/// Begins a switch to another character set.
const ESCAPE: char = '\u{1b}';

/// Decodes the text, if one of the named character sets can read all of it.
pub(super) fn decode(bytes: &[u8], named: &[u8]) -> Option<String> {
    let text = str::from_utf8(bytes).ok();
    // What is the same in every set needs none.
    if let Some(plain) = text.filter(|text| text.is_ascii() && !text.contains(ESCAPE)) {
        return Some(plain.to_owned());
    }
    let sets = sets(str::from_utf8(named).ok()?);
    // Bytes beyond the default set belong to another one. UTF-8 does not come about by chance.
    if sets == [SpecificCharacterSet::ISO_IR_6]
        && let Some(text) = text.filter(|text| !text.contains(ESCAPE))
    {
        return Some(text.to_owned());
    }
    sets.into_iter().find_map(|set| {
        let text = set.decode(bytes).ok()?;
        is_whole(&text).then_some(text)
    })
}

/// Returns the character sets up to the first unknown one. The default set is part of every other.
fn sets(named: &str) -> Vec<SpecificCharacterSet> {
    let sets = named.split('\\').map(set);
    let is_default =
        |set: &Option<SpecificCharacterSet>| *set == Some(SpecificCharacterSet::ISO_IR_6);
    let mut others = sets.filter(|set| !is_default(set)).peekable();
    if others.peek().is_none() {
        return vec![SpecificCharacterSet::ISO_IR_6];
    }
    others.map_while(|set| set).collect()
}

/// Finds a character set by name. The name may be written differently from DICOM: with other
/// separators, or as other standards name the set.
fn set(name: &str) -> Option<SpecificCharacterSet> {
    let is_part = |character: &char| character.is_ascii_alphanumeric();
    let name: String = name.chars().filter(is_part).collect();
    let name = name.to_ascii_uppercase();
    let registration = match name.as_str() {
        "" | "ASCII" | "USASCII" | "DEFAULT" => "6",
        "UTF8" | "ISO2022IR192" => "192",
        "ISO88591" | "LATIN1" => "100",
        "ISO88592" | "LATIN2" => "101",
        "ISO88593" | "LATIN3" => "109",
        "ISO88594" | "LATIN4" => "110",
        "ISO88595" => "144",
        "ISO88596" => "127",
        "ISO88597" => "126",
        "ISO88598" => "138",
        "ISO88599" | "LATIN5" => "148",
        "ISO885911" | "TIS620" => "166",
        "GBK" | "GB2312" | "GB18030" => return SpecificCharacterSet::from_code(&name),
        "ISOIR58" | "ISO2022IR58" => return SpecificCharacterSet::from_code("ISO 2022 IR 58"),
        name => name
            .strip_prefix("ISOIR")
            .or_else(|| name.strip_prefix("ISO2022IR"))?,
    };
    SpecificCharacterSet::from_code(&format!("ISO_IR {registration}"))
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
