//! Texts in the character sets that a file names (PS3.3, C.12.1.1.2), and the escape sequences
//! that switch between them.

use std::borrow::Cow;

use encoding_rs::{
    EUC_JP, EUC_KR, Encoding, GB18030, GBK, ISO_2022_JP, ISO_8859_2, ISO_8859_3, ISO_8859_4,
    ISO_8859_5, ISO_8859_6, ISO_8859_7, ISO_8859_8, ISO_8859_15, SHIFT_JIS, UTF_8, WINDOWS_874,
    WINDOWS_1254, mem,
};

const ESCAPE: u8 = 0x1b;

/// The switches back to ASCII, or to its Japanese form.
const TO_ASCII: [&[u8]; 2] = [b"(B", b"(J"];

struct CharacterSet {
    /// Its registration number, or its name.
    name: &'static str,
    /// The bytes after [`ESCAPE`] that switch to it.
    switch: Option<&'static [u8]>,
    code: Code,
}

enum Code {
    Latin1,
    Of(&'static Encoding),
    /// Two bytes of seven bits; `encoding_rs` has no encoding for them.
    JisX0212,
}

/// All sets except the default one, which is part of each.
static CHARACTER_SETS: [CharacterSet; 20] = [
    of("13", Some(b")I"), SHIFT_JIS),
    of("87", Some(b"$B"), ISO_2022_JP),
    known("159", Some(b"$(D"), Code::JisX0212),
    known("100", Some(b"-A"), Code::Latin1),
    of("101", Some(b"-B"), ISO_8859_2),
    of("109", Some(b"-C"), ISO_8859_3),
    of("110", Some(b"-D"), ISO_8859_4),
    of("144", Some(b"-L"), ISO_8859_5),
    of("127", Some(b"-G"), ISO_8859_6),
    of("126", Some(b"-F"), ISO_8859_7),
    of("138", Some(b"-H"), ISO_8859_8),
    of("148", Some(b"-M"), WINDOWS_1254),
    of("203", Some(b"-b"), ISO_8859_15),
    of("166", Some(b"-T"), WINDOWS_874),
    of("149", Some(b"$)C"), EUC_KR),
    of("58", Some(b"$)A"), GBK),
    of("192", None, UTF_8),
    of("GBK", None, GBK),
    of("GB2312", None, GBK),
    of("GB18030", None, GB18030),
];

const fn of(
    name: &'static str,
    switch: Option<&'static [u8]>,
    encoding: &'static Encoding,
) -> CharacterSet {
    known(name, switch, Code::Of(encoding))
}

const fn known(name: &'static str, switch: Option<&'static [u8]>, code: Code) -> CharacterSet {
    CharacterSet { name, switch, code }
}

/// Decodes the text, if the named sets can read all of it.
pub(super) fn decode(bytes: &[u8], named: &[u8]) -> Option<String> {
    let bytes = bytes.trim_ascii_end();
    if bytes.is_ascii() && !bytes.contains(&ESCAPE) {
        return String::from_utf8(bytes.to_owned()).ok();
    }
    let sets = sets(str::from_utf8(named).ok()?)?;
    let mut parts = bytes.split(|byte| *byte == ESCAPE);
    let mut text = unswitched(parts.next()?, &sets)?.into_owned();
    for part in parts {
        text += &switched(part, &sets)?;
    }
    Some(text)
}

/// Reads the bytes after an escape.
fn switched<'a>(part: &'a [u8], sets: &[&CharacterSet]) -> Option<Cow<'a, str>> {
    for to_ascii in TO_ASCII {
        if let Some(rest) = part.strip_prefix(to_ascii) {
            return unswitched(rest, sets);
        }
    }
    sets.iter().find_map(|set| {
        let rest = part.strip_prefix(set.switch?)?;
        set.read(rest)
    })
}

/// Reads bytes without a switch, with the first set that can.
fn unswitched<'a>(part: &'a [u8], sets: &[&CharacterSet]) -> Option<Cow<'a, str>> {
    match str::from_utf8(part) {
        // The default set is part of every other. Bytes beyond it, where no other is named, are
        // UTF-8 or Latin-1; nothing else is UTF-8 by chance.
        Ok(text) if part.is_ascii() || sets.is_empty() => Some(Cow::from(text)),
        Err(_) if sets.is_empty() => Some(mem::decode_latin1(part)),
        _ => {
            let mut sets = sets.iter().filter(|set| !set.is_of_seven_bits());
            sets.find_map(|set| set.read(part))
        }
    }
}

impl CharacterSet {
    /// Returns true if its bytes look like ASCII, so that only a switch reveals them.
    fn is_of_seven_bits(&self) -> bool {
        matches!(self.name, "87" | "159")
    }

    fn read<'a>(&self, bytes: &'a [u8]) -> Option<Cow<'a, str>> {
        match self.code {
            Code::Latin1 => Some(mem::decode_latin1(bytes)),
            Code::Of(encoding) if encoding == ISO_2022_JP => {
                owned(encoding, &[b"\x1b$B", bytes].concat())
            }
            Code::Of(encoding) => {
                encoding.decode_without_bom_handling_and_without_replacement(bytes)
            }
            Code::JisX0212 => owned(EUC_JP, &as_euc(bytes)),
        }
    }
}

fn owned<'a>(encoding: &'static Encoding, bytes: &[u8]) -> Option<Cow<'a, str>> {
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
    Some(Cow::from(text.into_owned()))
}

/// Converts to EUC, which writes the two bytes after a mark, with the eighth bit set.
fn as_euc(bytes: &[u8]) -> Vec<u8> {
    const MARK: u8 = 0x8f;
    let character = |two: &[u8]| {
        let marked = std::iter::once(MARK).chain(two.iter().map(|byte| byte | 0x80));
        marked.collect::<Vec<_>>()
    };
    bytes.chunks(2).flat_map(character).collect()
}

/// Returns the sets up to the first unknown one, without the default set; `None` if the first one
/// is unknown.
fn sets(written: &str) -> Option<Vec<&'static CharacterSet>> {
    let names = written.split('\\').map(plain_name);
    let others = names.filter(|name| !matches!(name.as_str(), "" | "6"));
    let mut sets = others.map(|name| set(&name)).peekable();
    if let Some(None) = sets.peek() {
        return None;
    }
    Some(sets.map_while(|set| set).collect())
}

fn set(name: &str) -> Option<&'static CharacterSet> {
    CHARACTER_SETS.iter().find(|set| set.name == name)
}

/// Returns the name that the table uses. Files may write it differently from DICOM: with other
/// separators, or as other standards name the set.
fn plain_name(written: &str) -> String {
    let is_part = |character: &char| character.is_ascii_alphanumeric();
    let name: String = written.chars().filter(is_part).collect();
    let name = name.to_ascii_uppercase();
    let registration = match name.as_str() {
        "ASCII" | "USASCII" | "DEFAULT" => "6",
        "UTF8" => "192",
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
        "ISO885915" | "LATIN9" => "203",
        name => name
            .strip_prefix("ISOIR")
            .or_else(|| name.strip_prefix("ISO2022IR"))
            .unwrap_or(name),
    };
    registration.to_owned()
}
