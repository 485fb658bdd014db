//! The walk over the elements of a data set, at its top level: values that are wanted are kept,
//! all others are passed over without reading them.
//!
//! It is our own, and forgives what `pydicom`, dcm4che and fo-dicom forgive: `docs/decisions.md`
//! says why.

use dicom_core::Tag;

use super::element::{Element, Encoding, ITEM, ITEM_END, SEQUENCE_END};
use super::malformed::Malformed;
use super::source::{Input, Source};
use super::value::{MAX_VALUE, Value, Values};

/// No image has sequences nested that deep.
const MAX_DEPTH: u32 = 64;

/// Float, double float and all other pixels.
const PIXELS: [Tag; 3] = [
    Tag(0x7fe0, 0x0008),
    Tag(0x7fe0, 0x0009),
    Tag(0x7fe0, 0x0010),
];

/// Reads the values of the wanted tags, which must be sorted, up to the pixels.
///
/// Elements come in the order of their tags, mostly. As long as they do, all that is wanted has
/// been seen at its last tag, and what is damaged behind it does no harm.
pub(super) fn values<I: Input>(
    source: &mut Source<I>,
    encoding: Encoding,
    wanted: &[Tag],
) -> Result<Values, Malformed> {
    let last = wanted.last().copied().unwrap_or(Tag(0, 0));
    let mut values = Values::default();
    let mut highest = Tag(0, 0);
    let mut is_in_order = true;
    loop {
        let head = Element::read(source, encoding);
        if let Ok(Some(element)) = &head
            && element.tag.0 != ITEM.0
        {
            is_in_order &= element.tag >= highest;
            highest = highest.max(element.tag);
        }
        let taken = match head {
            Ok(Some(element)) if PIXELS.contains(&element.tag) => break,
            Ok(Some(element)) => take_value(source, encoding, &element, wanted, &mut values),
            Ok(None) => break,
            Err(malformed) => Err(malformed),
        };
        match taken {
            Err(_) if is_in_order && highest > last => break,
            taken => taken?,
        }
    }
    Ok(values)
}

/// Reads the values of the wanted tags of a group, which ends where another group begins.
pub(super) fn values_of_group<I: Input>(
    source: &mut Source<I>,
    group: u16,
    wanted: &[Tag],
) -> Result<Values, Malformed> {
    let mut values = Values::default();
    loop {
        let encoding = Encoding::EXPLICIT.of_data_set(source)?;
        let head = source.peek(8)?.first_chunk::<8>();
        if head.is_none_or(|head| encoding.tag(*head).0 != group) {
            return Ok(values);
        }
        let element = Element::read(source, encoding)?.ok_or(Malformed)?;
        take_value(source, encoding, &element, wanted, &mut values)?;
    }
}

/// Keeps the value if it is wanted, and passes over it if not.
fn take_value<I: Input>(
    source: &mut Source<I>,
    encoding: Encoding,
    element: &Element,
    wanted: &[Tag],
    values: &mut Values,
) -> Result<(), Malformed> {
    let is_wanted = wanted.binary_search(&element.tag).is_ok();
    match element.length {
        // Items and marks without a sequence. What an item has is not the data set's.
        _ if matches!(element.tag, ITEM_END | SEQUENCE_END) => {}
        None if element.tag == ITEM => {
            pass_item(source, encoding, 0)?;
        }
        None => {
            pass_sequence(source, encoding, 0)?;
            if is_wanted {
                values.insert(element.tag, Value::Unclear("a sequence"));
            }
        }
        Some(length) if is_wanted && length > MAX_VALUE => {
            source.skip(length.into())?;
            values.insert(element.tag, Value::Unclear("a very long value"));
        }
        Some(length) if is_wanted => {
            let value = Value::Bytes {
                vr: element.vr,
                is_big_endian: encoding.is_big_endian,
                bytes: source.bytes(length as usize)?,
            };
            values.insert(element.tag, value);
        }
        Some(length) => source.skip(length.into())?,
    }
    Ok(())
}

/// The reason why an item ended.
#[derive(PartialEq)]
enum End {
    Item,
    /// Its sequence, and the item with it.
    Sequence,
}

/// Passes over a value that ends with a mark.
fn pass_sequence<I: Input>(
    source: &mut Source<I>,
    encoding: Encoding,
    depth: u32,
) -> Result<(), Malformed> {
    if depth == MAX_DEPTH {
        return Err(Malformed);
    }
    let encoding = encoding.of_sequence(source)?;
    loop {
        let item = Element::read(source, encoding)?.ok_or(Malformed)?;
        match (item.tag, item.length) {
            (SEQUENCE_END, _) => return Ok(()),
            // Behind an item of known length.
            (ITEM_END, _) => {}
            (ITEM, Some(length)) => source.skip(length.into())?,
            (ITEM, None) => {
                let encoding = encoding.of_item(source)?;
                if pass_item(source, encoding, depth)? == End::Sequence {
                    return Ok(());
                }
            }
            _ => return Err(Malformed),
        }
    }
}

/// Passes over an item that ends with a mark: its own, or its sequence's.
fn pass_item<I: Input>(
    source: &mut Source<I>,
    encoding: Encoding,
    depth: u32,
) -> Result<End, Malformed> {
    let mut is_behind_sequence = false;
    loop {
        let element = Element::read(source, encoding)?.ok_or(Malformed)?;
        is_behind_sequence = match (element.tag, element.length) {
            (ITEM_END, _) => return Ok(End::Item),
            (SEQUENCE_END, _) if !is_behind_sequence => return Ok(End::Sequence),
            // The mark of the sequence before, whose length is known; or the next item, where the
            // mark that ends this one is missing.
            (SEQUENCE_END, _) | (ITEM, None) => false,
            (_, None) => {
                pass_sequence(source, encoding, depth + 1)?;
                false
            }
            (tag, Some(length)) => {
                let is_sequence = tag != ITEM && is_item(source, encoding)?;
                source.skip(length.into())?;
                is_sequence
            }
        };
    }
}

/// Returns true if an item begins here.
fn is_item<I: Input>(source: &mut Source<I>, encoding: Encoding) -> Result<bool, Malformed> {
    let head = source.peek(8)?.first_chunk::<8>();
    Ok(head.is_some_and(|head| encoding.tag(*head) == ITEM))
}
