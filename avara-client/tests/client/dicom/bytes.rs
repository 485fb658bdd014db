//! Files written byte by byte, as devices write them and libraries do not.

use std::io::Write;

use dicom_core::Tag;
use dicom_dictionary_std::{tags, uids};
use flate2::Compression;
use flate2::write::{DeflateEncoder, ZlibEncoder};

/// The head of an item of undefined length, and the marks that end items and sequences.
pub(crate) const ITEM: &[u8] = b"\xfe\xff\x00\xe0\xff\xff\xff\xff";
pub(crate) const ITEM_END: &[u8] = b"\xfe\xff\x0d\xe0\0\0\0\0";
pub(crate) const SEQUENCE_END: &[u8] = b"\xfe\xff\xdd\xe0\0\0\0\0";

/// An element, or bytes in the place of one.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    pub(crate) tag: Tag,
    pub(crate) vr: [u8; 2],
    pub(crate) content: Content,
}

#[derive(Clone, Debug)]
pub(crate) enum Content {
    Text(String),
    Short(u16),
    Sequence(Vec<Vec<Element>>),
    /// The whole element, head and all.
    Raw(Vec<u8>),
}

/// The encoding of a data set.
#[allow(clippy::struct_excessive_bools, reason = "each is a choice of its own")]
#[derive(Clone, Copy, Debug)]
pub(crate) struct Form {
    pub(crate) is_implicit: bool,
    pub(crate) is_big_endian: bool,
    /// Sequences say how long they are; a mark ends them otherwise.
    pub(crate) sequences_have_length: bool,
    pub(crate) items_have_length: bool,
    pub(crate) padding: &'static str,
}

pub(crate) const EXPLICIT: Form = Form {
    is_implicit: false,
    is_big_endian: false,
    sequences_have_length: false,
    items_have_length: false,
    padding: " ",
};

pub(crate) const IMPLICIT: Form = Form {
    is_implicit: true,
    ..EXPLICIT
};

pub(crate) const BIG_ENDIAN: Form = Form {
    is_big_endian: true,
    ..EXPLICIT
};

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "byte strings are references"
)]
pub(crate) fn text(tag: Tag, vr: &[u8; 2], text: &str) -> Element {
    Element {
        tag,
        vr: *vr,
        content: Content::Text(text.to_owned()),
    }
}

pub(crate) fn short(tag: Tag, number: u16) -> Element {
    Element {
        tag,
        vr: *b"US",
        content: Content::Short(number),
    }
}

pub(crate) fn sequence(tag: Tag, items: Vec<Vec<Element>>) -> Element {
    Element {
        tag,
        vr: *b"SQ",
        content: Content::Sequence(items),
    }
}

/// Bytes that are written where an element of this tag would stand.
pub(crate) fn raw(tag: Tag, bytes: &[u8]) -> Element {
    Element {
        tag,
        vr: *b"UN",
        content: Content::Raw(bytes.to_vec()),
    }
}

/// An image of 2 by 3 pixels.
pub(crate) fn image() -> Vec<Element> {
    vec![
        text(tags::SPECIFIC_CHARACTER_SET, b"CS", "ISO_IR 100"),
        text(tags::SOP_CLASS_UID, b"UI", uids::CT_IMAGE_STORAGE),
        text(tags::SOP_INSTANCE_UID, b"UI", "2.25.1.1.1"),
        text(tags::MODALITY, b"CS", "CT"),
        text(tags::SERIES_DESCRIPTION, b"LO", "Axial"),
        text(tags::STUDY_INSTANCE_UID, b"UI", "2.25.1"),
        text(tags::SERIES_INSTANCE_UID, b"UI", "2.25.1.1"),
        text(tags::SERIES_NUMBER, b"IS", "3"),
        text(tags::INSTANCE_NUMBER, b"IS", "7"),
        short(tags::SAMPLES_PER_PIXEL, 1),
        text(tags::PHOTOMETRIC_INTERPRETATION, b"CS", "MONOCHROME2"),
        text(tags::NUMBER_OF_FRAMES, b"IS", "20"),
        short(tags::ROWS, 2),
        short(tags::COLUMNS, 3),
        short(tags::BITS_ALLOCATED, 16),
        short(tags::BITS_STORED, 12),
        short(tags::HIGH_BIT, 11),
        short(tags::PIXEL_REPRESENTATION, 1),
        text(tags::RESCALE_INTERCEPT, b"DS", "-1024"),
        text(tags::RESCALE_SLOPE, b"DS", "0.5"),
    ]
}

/// The image with an element in place of one of the same tag, or where it belongs.
pub(crate) fn image_with(element: Element) -> Vec<Element> {
    let mut elements = image();
    match elements.iter_mut().find(|known| known.tag == element.tag) {
        Some(known) => *known = element,
        None => elements.push(element),
    }
    elements.sort_by_key(|element| element.tag);
    elements
}

pub(crate) fn image_without(tag: Tag) -> Vec<Element> {
    let mut elements = image();
    elements.retain(|element| element.tag != tag);
    elements
}

/// A file that says that it has this transfer syntax.
pub(crate) fn file(syntax: &str, data_set: &[u8]) -> Vec<u8> {
    [&preamble(), &meta(syntax, EXPLICIT)[..], data_set].concat()
}

pub(crate) fn preamble() -> Vec<u8> {
    [&[0; 128], &b"DICM"[..]].concat()
}

/// File meta information, without its length.
pub(crate) fn meta(syntax: &str, form: Form) -> Vec<u8> {
    let class = tags::MEDIA_STORAGE_SOP_CLASS_UID;
    data_set(
        &[
            text(class, b"UI", uids::CT_IMAGE_STORAGE),
            text(tags::TRANSFER_SYNTAX_UID, b"UI", syntax),
        ],
        form,
    )
}

pub(crate) fn data_set(elements: &[Element], form: Form) -> Vec<u8> {
    let elements = elements.iter().map(|element| element.bytes(form));
    elements.collect::<Vec<_>>().concat()
}

pub(crate) fn deflated(data_set: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(data_set).unwrap();
    encoder.finish().unwrap()
}

/// Bytes that other deflated ones can follow.
pub(crate) fn deflated_part(data: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(data).unwrap();
    encoder.flush().unwrap();
    encoder.get_ref().clone()
}

pub(crate) fn zlib(data_set: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(data_set).unwrap();
    encoder.finish().unwrap()
}

impl Element {
    pub(crate) fn bytes(&self, form: Form) -> Vec<u8> {
        match &self.content {
            Content::Raw(bytes) => bytes.clone(),
            Content::Short(number) => self.with_value(&form.short(*number), form),
            Content::Text(text) => {
                let mut value: Vec<u8> = text.chars().map(latin_1).collect();
                if value.len() % 2 == 1 || form.padding.len() > 1 {
                    value.extend(form.padding.bytes());
                }
                self.with_value(&value, form)
            }
            Content::Sequence(items) => {
                let items = items.iter().map(|item| form.item(item));
                let items = items.collect::<Vec<_>>().concat();
                if form.sequences_have_length {
                    return self.with_value(&items, form);
                }
                let head = self.head(u32::MAX, form);
                let end = [form.tag(Tag(0xfffe, 0xe0dd)), vec![0; 4]].concat();
                [head, items, end].concat()
            }
        }
    }

    fn with_value(&self, value: &[u8], form: Form) -> Vec<u8> {
        let length = u32::try_from(value.len()).unwrap();
        [&self.head(length, form), value].concat()
    }

    fn head(&self, length: u32, form: Form) -> Vec<u8> {
        let tag = form.tag(self.tag);
        let long = form.long(length);
        if form.is_implicit {
            return [tag, long].concat();
        }
        if matches!(&self.vr, b"SQ" | b"UN" | b"OB" | b"UT" | b"UC") {
            return [tag, self.vr.to_vec(), vec![0, 0], long].concat();
        }
        let length = form.short(u16::try_from(length).unwrap());
        [tag, self.vr.to_vec(), length].concat()
    }
}

impl Form {
    fn item(self, elements: &[Element]) -> Vec<u8> {
        let content = data_set(elements, self);
        let start = self.tag(Tag(0xfffe, 0xe000));
        if self.items_have_length {
            let length = self.long(u32::try_from(content.len()).unwrap());
            return [start, length, content].concat();
        }
        let end = [self.tag(Tag(0xfffe, 0xe00d)), vec![0; 4]].concat();
        [start, self.long(u32::MAX), content, end].concat()
    }

    fn tag(self, tag: Tag) -> Vec<u8> {
        [self.short(tag.0), self.short(tag.1)].concat()
    }

    fn short(self, number: u16) -> Vec<u8> {
        if self.is_big_endian {
            number.to_be_bytes().to_vec()
        } else {
            number.to_le_bytes().to_vec()
        }
    }

    fn long(self, number: u32) -> Vec<u8> {
        if self.is_big_endian {
            number.to_be_bytes().to_vec()
        } else {
            number.to_le_bytes().to_vec()
        }
    }
}

fn latin_1(character: char) -> u8 {
    u8::try_from(u32::from(character)).unwrap()
}
