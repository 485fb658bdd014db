//! A DICOM JSON text, an array of objects, as it arrives (PS3.18, annex F): the wanted elements are cut
//! out, and everything else is passed over.

use dicom_core::Tag;

use super::metadata_error::MetadataError;

/// An element with a value that is wanted is no longer than this, with some room for JSON's marks
/// and escapes.
const MAX_ELEMENT: usize = 32 * 1024;

/// No object has sequences nested that deep.
const MAX_DEPTH: usize = 256;

/// The depth within the array, and within an object of it.
const IN_ARRAY: usize = 1;
const IN_OBJECT: usize = 2;

/// A part of the text that is complete.
pub(super) enum Cut<'a> {
    /// A wanted element. None: it is too long to keep.
    Element(Tag, Option<&'a [u8]>),
    /// The object to which the elements before belong has ended.
    Object,
}

/// The place of the scan.
#[derive(Default)]
pub(super) struct Scanner {
    /// The brackets that close what is open.
    closing: Vec<u8>,
    is_in_text: bool,
    is_escaped: bool,
    is_over: bool,
    /// The last name in an object, as far as it can be a tag's.
    name: Vec<u8>,
    /// The element that is being kept.
    element: Option<(Tag, Vec<u8>)>,
}

impl Scanner {
    pub(super) fn scan(
        &mut self,
        bytes: &[u8],
        wanted: &[Tag],
        mut found: impl FnMut(Cut<'_>) -> Result<(), MetadataError>,
    ) -> Result<(), MetadataError> {
        for byte in bytes {
            self.keep(*byte);
            if self.is_in_text {
                self.text(*byte);
                continue;
            }
            match byte {
                b'"' => self.begin_text()?,
                b'[' => self.open(b']')?,
                b'{' => {
                    self.open(b'}')?;
                    self.begin_element(wanted);
                }
                b']' | b'}' => {
                    if self.closing.pop() != Some(*byte) {
                        return malformed("brackets that do not match");
                    }
                    self.close(&mut found)?;
                }
                b',' | b':' if !self.closing.is_empty() => {}
                byte if byte.is_ascii_whitespace() || self.closing.len() > IN_OBJECT => {}
                _ => return malformed("not an array of objects"),
            }
        }
        Ok(())
    }

    pub(super) const fn is_over(&self) -> bool {
        self.is_over
    }

    fn keep(&mut self, byte: u8) {
        if let Some((_, kept)) = &mut self.element
            && kept.len() <= MAX_ELEMENT
        {
            kept.push(byte);
        }
    }

    fn text(&mut self, byte: u8) {
        let was_escaped = std::mem::take(&mut self.is_escaped);
        match byte {
            b'"' if !was_escaped => self.is_in_text = false,
            b'\\' if !was_escaped => self.is_escaped = true,
            _ if self.closing.len() == IN_OBJECT && self.name.len() <= 8 => self.name.push(byte),
            _ => {}
        }
    }

    fn begin_text(&mut self) -> Result<(), MetadataError> {
        if self.closing.len() < IN_OBJECT {
            return malformed("not an array of objects");
        }
        if self.closing.len() == IN_OBJECT {
            self.name.clear();
        }
        self.is_in_text = true;
        Ok(())
    }

    fn open(&mut self, closing: u8) -> Result<(), MetadataError> {
        let is_array = closing == b']';
        match self.closing.len() {
            0 if self.is_over || !is_array => malformed("not an array of objects"),
            IN_ARRAY | IN_OBJECT if is_array => malformed("not an array of objects"),
            MAX_DEPTH => malformed("nested too deep"),
            _ => {
                self.closing.push(closing);
                Ok(())
            }
        }
    }

    /// Keeps what comes if it is the value of a wanted tag.
    fn begin_element(&mut self, wanted: &[Tag]) {
        if self.closing.len() == IN_OBJECT + 1
            && let Some(tag) = tag(&self.name)
            && wanted.binary_search(&tag).is_ok()
        {
            self.element = Some((tag, vec![b'{']));
        }
    }

    fn close(
        &mut self,
        found: &mut impl FnMut(Cut<'_>) -> Result<(), MetadataError>,
    ) -> Result<(), MetadataError> {
        match self.closing.len() {
            0 => self.is_over = true,
            IN_ARRAY => found(Cut::Object)?,
            IN_OBJECT => {
                if let Some((tag, kept)) = self.element.take() {
                    let kept = (kept.len() <= MAX_ELEMENT).then_some(&kept[..]);
                    found(Cut::Element(tag, kept))?;
                }
            }
            _ => {}
        }
        Ok(())
    }
}

const fn malformed<T>(problem: &'static str) -> Result<T, MetadataError> {
    Err(MetadataError::Malformed(problem))
}

/// Eight hexadecimal digits.
fn tag(name: &[u8]) -> Option<Tag> {
    let name = str::from_utf8(name).ok().filter(|name| name.len() == 8)?;
    let number = |digits| u16::from_str_radix(digits, 16).ok();
    Some(Tag(number(name.get(..4)?)?, number(name.get(4..)?)?))
}
