//! The head of an element: its tag, its value representation and its length.

use std::cmp::Ordering;

use dicom_core::Tag;

use super::malformed::Malformed;
use super::source::{Input, Source};

pub(super) const ITEM: Tag = Tag(0xfffe, 0xe000);
pub(super) const ITEM_END: Tag = Tag(0xfffe, 0xe00d);
pub(super) const SEQUENCE_END: Tag = Tag(0xfffe, 0xe0dd);

/// A value representation, by its name.
pub(super) type Vr = [u8; 2];

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Encoding {
    pub(super) is_implicit: bool,
    pub(super) is_big_endian: bool,
}

/// The head of an element or an item.
pub(super) struct Element {
    pub(super) tag: Tag,
    /// None: implicit, or unknown.
    pub(super) vr: Option<Vr>,
    /// None: a mark ends the value.
    pub(super) length: Option<u32>,
}

/// The position of an element's length.
enum Layout {
    /// Behind the tag, in 32 bits.
    Implicit,
    /// Behind the value representation, in 16 bits.
    Short,
    /// Behind the value representation and two bytes that mean nothing, in 32 bits.
    Long,
}

impl Encoding {
    pub(super) const EXPLICIT: Self = Self {
        is_implicit: false,
        is_big_endian: false,
    };

    /// Returns the form that the first element shows, whatever the file says of itself: groups are
    /// small numbers, and representations two capital letters.
    pub(super) fn of_data_set<I: Input>(self, source: &mut Source<I>) -> Result<Self, Malformed> {
        let left = source.left();
        let Some(head) = source.peek(8)?.first_chunk::<8>() else {
            return Ok(self);
        };
        let is_big_endian = match head[0].cmp(&head[1]) {
            Ordering::Less => true,
            Ordering::Equal => self.is_big_endian,
            Ordering::Greater => false,
        };
        let encoding = Self {
            is_big_endian,
            ..self
        };
        Ok(Self {
            is_implicit: encoding.is_implicit_by(*head, left),
            ..encoding
        })
    }

    /// Returns the form that the first element of an item shows. Explicit data sets have implicit
    /// items, where they were copied; the reverse is unknown.
    pub(super) fn of_item<I: Input>(self, source: &mut Source<I>) -> Result<Self, Malformed> {
        let left = source.left();
        let is_implicit = match source.peek(8)?.first_chunk::<8>() {
            Some(head) if !self.is_implicit && self.tag(*head).0 != ITEM.0 => {
                self.is_implicit_by(*head, left)
            }
            _ => self.is_implicit,
        };
        Ok(Self {
            is_implicit,
            ..self
        })
    }

    /// Returns the form that the first item of a sequence shows. What is copied as `UN` into big
    /// endian is little endian still (PS3.5, 6.2.2).
    pub(super) fn of_sequence<I: Input>(self, source: &mut Source<I>) -> Result<Self, Malformed> {
        let is_big_endian = match source.peek(2)? {
            [0xff, 0xfe] => true,
            [0xfe, 0xff] => false,
            _ => self.is_big_endian,
        };
        Ok(Self {
            is_big_endian,
            ..self
        })
    }

    /// Returns the form that a representation, or the length in its place, shows.
    fn is_implicit_by(self, head: [u8; 8], left: u64) -> bool {
        let [_, _, _, _, a, b, c, d] = head;
        if is_known([a, b]) {
            return false;
        }
        let fits = u64::from(self.long([a, b, c, d])) <= left;
        !is_unknown_vr([a, b]) || (self.is_implicit && fits)
    }

    pub(super) fn tag(self, head: [u8; 8]) -> Tag {
        let [a, b, c, d, ..] = head;
        Tag(self.short([a, b]), self.short([c, d]))
    }

    pub(super) fn short(self, bytes: [u8; 2]) -> u16 {
        if self.is_big_endian {
            u16::from_be_bytes(bytes)
        } else {
            u16::from_le_bytes(bytes)
        }
    }

    pub(super) fn long(self, bytes: [u8; 4]) -> u32 {
        if self.is_big_endian {
            u32::from_be_bytes(bytes)
        } else {
            u32::from_le_bytes(bytes)
        }
    }
}

impl Element {
    /// Reads the next element head; `None` at the end.
    pub(super) fn read<I: Input>(
        source: &mut Source<I>,
        encoding: Encoding,
    ) -> Result<Option<Self>, Malformed> {
        source.count_element()?;
        let left = source.left();
        let ahead = source.peek(20)?;
        let Some(head) = ahead.first_chunk::<8>() else {
            return if ahead.is_empty() {
                Ok(None)
            } else {
                Err(Malformed)
            };
        };
        let tag = encoding.tag(*head);
        let name = [head[4], head[5]];
        let short = encoding.short([head[6], head[7]]);
        let is_explicit = !encoding.is_implicit && tag.0 != ITEM.0;
        let vr = (is_explicit && is_known(name)).then_some(name);
        let layout = if is_explicit {
            layout(name, vr, ahead, encoding, left)
        } else {
            Layout::Implicit
        };
        let (size, length) = match layout {
            Layout::Implicit => (8, encoding.long([head[4], head[5], head[6], head[7]])),
            Layout::Short => (8, short.into()),
            Layout::Long => (12, long(ahead, encoding).ok_or(Malformed)?),
        };
        source.skip(size)?;
        Ok(Some(Self {
            tag,
            vr,
            length: (length != u32::MAX).then_some(length),
        }))
    }
}

/// Returns the layout of an element in a data set with explicit representations.
fn layout(name: Vr, vr: Option<Vr>, ahead: &[u8], encoding: Encoding, left: u64) -> Layout {
    let fits = |length: u32| length == u32::MAX || u64::from(length) <= left;
    let reserved_is_zero = ahead.get(6..8) == Some(&[0, 0]);
    let long_fits = || long(ahead, encoding).is_some_and(fits);
    match vr {
        // Some devices give values a length of 16 bits that should have one of 32.
        Some(known) if has_long_length(known) && (reserved_is_zero || long_fits()) => Layout::Long,
        Some(_) => Layout::Short,
        None if is_unknown_vr(name) => {
            // Representations that DICOM will have one day have a length of 32 bits; those that it
            // had once have one of 16. An empty value shows as that by the element behind it.
            if reserved_is_zero && long_fits() && !is_element(ahead.get(8..), encoding) {
                Layout::Long
            } else {
                Layout::Short
            }
        }
        None => match ahead.get(4..8).and_then(|length| length.try_into().ok()) {
            Some(length) if fits(encoding.long(length)) => Layout::Implicit,
            _ => Layout::Short,
        },
    }
}

/// Reads the 32-bit length after the representation.
fn long(ahead: &[u8], encoding: Encoding) -> Option<u32> {
    let bytes = ahead.get(8..12)?.try_into().ok()?;
    Some(encoding.long(bytes))
}

#[rustfmt::skip] // a list, not a column
fn has_long_length(vr: Vr) -> bool {
    matches!(
        &vr,
        b"OB" | b"OD" | b"OF" | b"OL" | b"OV" | b"OW" | b"SQ" | b"SV" | b"UC" | b"UN" | b"UR" | b"UT" | b"UV"
    )
}

#[rustfmt::skip] // a list, not a column
fn is_known(vr: Vr) -> bool {
    has_long_length(vr) || matches!(
        &vr,
        b"AE" | b"AS" | b"AT" | b"CS" | b"DA" | b"DS" | b"DT" | b"FD" | b"FL" | b"IS" | b"LO" | b"LT" | b"PN"
        | b"SH" | b"SL" | b"SS" | b"ST" | b"TM" | b"UI" | b"UL" | b"US"
    )
}

/// Returns true for a representation that devices use for values that they, or DICOM, do not know.
fn is_unknown_vr(vr: Vr) -> bool {
    matches!(&vr, b"  " | b"??" | b"--") || vr.iter().all(u8::is_ascii_uppercase)
}

/// Returns true if an element of a known representation begins here, or nothing does.
fn is_element(ahead: Option<&[u8]>, encoding: Encoding) -> bool {
    match ahead.and_then(|ahead| ahead.first_chunk::<8>()) {
        None => true,
        Some(head) => encoding.tag(*head).0 == ITEM.0 || is_known([head[4], head[5]]),
    }
}

/// Returns true if a data set or the file meta information begins here. Without a preamble, nothing
/// else would be read as DICOM.
pub(super) fn is_data_set<I: Input>(source: &mut Source<I>) -> Result<bool, Malformed> {
    let left = source.left();
    let Some(head) = source.peek(8)?.first_chunk::<8>() else {
        return Ok(false);
    };
    let encoding = Encoding {
        is_implicit: false,
        is_big_endian: head[0] == 0,
    };
    let length = encoding.long([head[4], head[5], head[6], head[7]]);
    let vr = [head[4], head[5]];
    let has_vr = is_known(vr) || is_unknown_vr(vr);
    let is_first_group = matches!(encoding.tag(*head).0, 0x0002 | 0x0008);
    Ok(is_first_group && (has_vr || u64::from(length) <= left))
}
