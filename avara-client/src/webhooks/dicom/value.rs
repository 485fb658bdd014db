//! Values as they are in a file or in JSON, and what they mean. A value that can be read in two ways is
//! [`Ambiguous`], and never guessed.

use std::collections::BTreeMap;

use dicom_core::Tag;

use super::element::Vr;

/// No value that is wanted is longer.
pub(super) const MAX_VALUE: u32 = 4096;

#[derive(Default)]
pub(super) struct Values(BTreeMap<Tag, Value>);

#[derive(Clone)]
pub(super) enum Value {
    Bytes {
        /// None: implicit, or unknown.
        vr: Option<Vr>,
        is_big_endian: bool,
        bytes: Vec<u8>,
    },
    /// It is there, and cannot be kept: the form that it has.
    Unclear(&'static str),
}

/// The form of a value that is there and cannot be read. It has nothing of the value itself.
#[derive(Debug)]
pub(super) struct Ambiguous(pub(super) String);

/// The form of a number by its tag, where the file does not say it.
#[derive(Clone, Copy)]
pub(super) enum Usual {
    /// `US`.
    Short,
    /// `IS` or `DS`.
    Text,
}

impl Values {
    pub(super) fn get(&self, tag: Tag) -> Option<&Value> {
        self.0.get(&tag)
    }

    /// Keeps a value. What is there twice and says two things is unclear.
    pub(super) fn insert(&mut self, tag: Tag, value: Value) {
        let value = match self.0.remove(&tag) {
            Some(known) => known.or(value),
            None => value,
        };
        self.0.insert(tag, value);
    }
}

impl Value {
    /// Returns the value of a text, or of a number that is written as one.
    pub(super) fn text(text: impl Into<Vec<u8>>) -> Self {
        Self::Bytes {
            vr: Some(*b"DS"),
            is_big_endian: false,
            bytes: text.into(),
        }
    }

    fn or(self, other: Self) -> Self {
        match (&self, &other) {
            _ if other.is_empty() => self,
            _ if self.is_empty() => other,
            (Self::Bytes { bytes, .. }, Self::Bytes { bytes: others, .. }) if bytes == others => {
                self
            }
            _ => Self::Unclear("two different values"),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        matches!(self, Self::Bytes { bytes, .. } if bytes.is_empty())
    }

    pub(super) fn bytes(&self) -> Result<&[u8], Ambiguous> {
        match self {
            Self::Bytes { bytes, .. } => Ok(bytes),
            Self::Unclear(form) => Err(Ambiguous((*form).to_owned())),
        }
    }

    /// The first value of what is written as text and made of letters and digits.
    pub(super) fn word(&self) -> Result<Option<&str>, Ambiguous> {
        let bytes = self.bytes()?;
        let text = str::from_utf8(bytes).map_err(|_| Ambiguous::of(bytes))?;
        let first = text.split('\\').next().unwrap_or_default();
        let first = first.trim_matches(is_padding);
        Ok((!first.is_empty()).then_some(first))
    }

    pub(super) fn number(&self, usual: Usual) -> Result<Option<f64>, Ambiguous> {
        let bytes = self.bytes()?;
        if bytes.is_empty() {
            return Ok(None);
        }
        let Self::Bytes {
            vr, is_big_endian, ..
        } = self
        else {
            return Ok(None);
        };
        let vr = match vr {
            None | Some([b'U', b'N'] | [b'O', b'B' | b'W']) => match usual {
                Usual::Short if !is_digits(bytes) => *b"US",
                Usual::Short | Usual::Text => *b"DS",
            },
            Some(vr) => *vr,
        };
        if is_binary(vr) {
            let number = binary(vr, *is_big_endian, bytes);
            return number.map(Some).ok_or_else(|| Ambiguous::of(bytes));
        }
        match self.word()? {
            None => Ok(None),
            Some(text) => decimal(text).map(Some).ok_or_else(|| Ambiguous::of(bytes)),
        }
    }
}

/// Some devices end a value with a line break.
fn is_padding(character: char) -> bool {
    character.is_control() || character.is_whitespace()
}

/// Where a number of 16 bits should be, and there are three digits or more, no such number is
/// meant.
fn is_digits(bytes: &[u8]) -> bool {
    let is_digit = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b' ' | 0);
    bytes.len() > 2 && bytes[..3].iter().all(u8::is_ascii_digit) && bytes.iter().all(is_digit)
}

fn is_binary(vr: Vr) -> bool {
    matches!(
        &vr,
        b"US" | b"SS" | b"UL" | b"SL" | b"UV" | b"SV" | b"FL" | b"FD"
    )
}

fn binary(vr: Vr, is_big_endian: bool, bytes: &[u8]) -> Option<f64> {
    let number = match &vr {
        b"US" => u16::from_le_bytes(first(bytes, is_big_endian)?).into(),
        b"SS" => i16::from_le_bytes(first(bytes, is_big_endian)?).into(),
        b"UL" => u32::from_le_bytes(first(bytes, is_big_endian)?).into(),
        b"SL" => i32::from_le_bytes(first(bytes, is_big_endian)?).into(),
        b"UV" => {
            let number = u64::from_le_bytes(first(bytes, is_big_endian)?);
            u32::try_from(number).ok()?.into()
        }
        b"SV" => {
            let number = i64::from_le_bytes(first(bytes, is_big_endian)?);
            i32::try_from(number).ok()?.into()
        }
        b"FL" => f32::from_le_bytes(first(bytes, is_big_endian)?).into(),
        _ => f64::from_le_bytes(first(bytes, is_big_endian)?),
    };
    number.is_finite().then_some(number)
}

/// The first bytes in little endian.
fn first<const N: usize>(bytes: &[u8], is_big_endian: bool) -> Option<[u8; N]> {
    let mut first = *bytes.first_chunk::<N>()?;
    if is_big_endian {
        first.reverse();
    }
    Some(first)
}

/// A number as `IS` and `DS` write it, with a comma for a point where it can be nothing else: no
/// point is there, and it does not part thousands.
fn decimal(text: &str) -> Option<f64> {
    let is_of_number = |byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b',' | b'e' | b'E');
    if !text.bytes().all(is_of_number) {
        return None;
    }
    let text = match text.split_once(',') {
        None => text.to_owned(),
        Some((whole, fraction)) => {
            let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
            if text.contains('.') || digits == 3 {
                return None;
            }
            format!("{whole}.{fraction}")
        }
    };
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

impl Ambiguous {
    /// The longest form that is shown.
    const MOST: usize = 16;

    /// Describes a value: 9 for digits, A for letters, other characters unchanged; its length, if it
    /// is not text.
    fn of(bytes: &[u8]) -> Self {
        let trimmed = bytes.trim_ascii_end();
        let is_text = trimmed.iter().all(|byte| (b' '..=b'~').contains(byte));
        if !is_text {
            return Self(format!("{} bytes", bytes.len()));
        }
        let form = trimmed.iter().take(Self::MOST).map(|byte| match byte {
            b'0'..=b'9' => '9',
            byte if byte.is_ascii_alphabetic() => 'A',
            byte => char::from(*byte),
        });
        let rest = if trimmed.len() > Self::MOST {
            "..."
        } else {
            ""
        };
        Self(form.collect::<String>() + rest)
    }
}

#[cfg(test)]
mod tests {
    use super::{Ambiguous, decimal};

    #[test]
    fn numbers_and_what_only_looks_like_one() {
        for (text, expected) in [
            ("20", Some(20.0)),
            ("20.0", Some(20.0)),
            ("+20.", Some(20.0)),
            ("-1024,0", Some(-1024.0)),
            ("0,5", Some(0.5)),
            ("1,5E2", Some(150.0)),
            ("1,0000", Some(1.0)),
            ("1,000", None),
            ("1,000,000", None),
            ("1.000,5", None),
            ("1,5,5", None),
            (",", None),
            ("1A", None),
            ("1 2", None),
            ("1_000", None),
            ("nan", None),
            ("inf", None),
            ("1e999", None),
            ("0x10", None),
        ] {
            assert_eq!(decimal(text), expected, "{text}");
        }
    }

    #[test]
    fn a_form_has_nothing_of_the_value() {
        for (value, form) in [
            (&b"1A "[..], "9A"),
            (b"DOE^JANE 1970", "AAA^AAAA 9999"),
            (b"12345678901234567890", "9999999999999999..."),
            (b"\xc3\xa4", "2 bytes"),
        ] {
            assert_eq!(Ambiguous::of(value).0, form);
        }
    }
}
