//! The walk over the elements of a data set, at its top level: values that are wanted are kept,
//! all others are passed over without reading them.
//!
//! `dicom-object` would build the whole tree: it takes memory for whatever length a damaged file
//! declares, and overflows the stack on sequences nested deep enough.

use std::collections::BTreeMap;
use std::io::{Read, Seek};

use dicom_core::header::{DataElementHeader, SequenceItemHeader};
use dicom_core::{Tag, VR};
use dicom_encoding::decode::Decode;
use dicom_encoding::decode::implicit_le::StandardImplicitVRLittleEndianDecoder;

use super::source::Source;

/// A walk that cannot go on.
pub(super) struct Malformed;

impl<E: std::error::Error> From<E> for Malformed {
    fn from(_: E) -> Self {
        Self
    }
}

/// The values of tags, as bytes.
pub(super) type Values = BTreeMap<Tag, Vec<u8>>;

/// No value that is wanted is longer.
const MAX_VALUE: u32 = 4096;

/// No image has sequences nested that deep.
const MAX_DEPTH: u32 = 64;

const ITEM_END: Tag = Tag(0xfffe, 0xe00d);

/// The values of the wanted tags. Elements come in the order of their tags, so the last one that
/// is wanted ends the walk: pixels come long after.
pub(super) fn values<D: Decode, R: Read + Seek>(
    decoder: &D,
    source: &mut Source<R>,
    wanted: &[Tag],
) -> Result<Values, Malformed> {
    let last = wanted.iter().max().copied();
    let mut values = Values::new();
    while !source.is_at_end() {
        source.count_element()?;
        let (header, _) = decoder.decode_header(source)?;
        if Some(header.tag) > last {
            break;
        }
        take_value(decoder, source, header, wanted, &mut values)?;
    }
    Ok(values)
}

/// The values of the wanted tags of a group written as little endian, which ends where another
/// group begins.
pub(super) fn values_of_group<D: Decode, R: Read + Seek>(
    decoder: &D,
    source: &mut Source<R>,
    group: u16,
    wanted: &[Tag],
) -> Result<Values, Malformed> {
    let mut values = Values::new();
    while !source.is_at_end() && source.peek()? == group.to_le_bytes() {
        source.count_element()?;
        let (header, _) = decoder.decode_header(source)?;
        take_value(decoder, source, header, wanted, &mut values)?;
    }
    Ok(values)
}

/// Keeps the value if it is wanted, and passes over it if not.
fn take_value<D: Decode, R: Read + Seek>(
    decoder: &D,
    source: &mut Source<R>,
    header: DataElementHeader,
    wanted: &[Tag],
    values: &mut Values,
) -> Result<(), Malformed> {
    match header.len.get() {
        None => pass_undefined(decoder, header.vr, source, 0)?,
        Some(length) if length <= MAX_VALUE && wanted.contains(&header.tag) => {
            values.insert(header.tag, source.bytes(length.into())?);
        }
        Some(length) => source.skip(length.into())?,
    }
    Ok(())
}

/// Passes over a value that ends with a mark. What has an unknown representation is written as
/// implicit VR inside (PS3.5, 6.2.2).
fn pass_undefined<D: Decode, R: Read + Seek>(
    decoder: &D,
    vr: VR,
    source: &mut Source<R>,
    depth: u32,
) -> Result<(), Malformed> {
    if depth == MAX_DEPTH {
        return Err(Malformed);
    }
    if vr == VR::UN {
        let implicit = StandardImplicitVRLittleEndianDecoder::new();
        pass_sequence(&implicit, source, depth)
    } else {
        pass_sequence(decoder, source, depth)
    }
}

fn pass_sequence<D: Decode, R: Read + Seek>(
    decoder: &D,
    source: &mut Source<R>,
    depth: u32,
) -> Result<(), Malformed> {
    loop {
        source.count_element()?;
        match decoder.decode_item_header(source)? {
            SequenceItemHeader::SequenceDelimiter => return Ok(()),
            SequenceItemHeader::ItemDelimiter => return Err(Malformed),
            SequenceItemHeader::Item { len } => match len.get() {
                Some(length) => source.skip(length.into())?,
                None => pass_item(decoder, source, depth)?,
            },
        }
    }
}

fn pass_item<D: Decode, R: Read + Seek>(
    decoder: &D,
    source: &mut Source<R>,
    depth: u32,
) -> Result<(), Malformed> {
    loop {
        source.count_element()?;
        let (header, _) = decoder.decode_header(source)?;
        if header.tag == ITEM_END {
            return Ok(());
        }
        match header.len.get() {
            Some(length) => source.skip(length.into())?,
            None => pass_undefined(decoder, header.vr, source, depth + 1)?,
        }
    }
}
