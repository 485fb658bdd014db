//! Deflated data sets, unfolded as far as they are read.

use std::io::{self, Read};

use flate2::read::{DeflateDecoder, ZlibDecoder};

use super::source::{Input, Source};

/// No header is larger, unfolded.
const MOST: u64 = 32 << 20;

/// A data set that is unfolded while it is read.
pub(super) struct Inflated<R>(R);

impl<R: Read> Input for Inflated<R> {
    fn pass(&mut self, length: u64) -> io::Result<()> {
        let passed = io::copy(&mut self.0.by_ref().take(length), &mut io::sink())?;
        if passed == length {
            Ok(())
        } else {
            Err(io::ErrorKind::UnexpectedEof.into())
        }
    }
}

impl<R: Read> Read for Inflated<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }
}

/// Inflates the rest of a file. Some writers wrap it as zlib does.
pub(super) fn inflated<'a, I: Input>(
    source: &'a mut Source<I>,
) -> io::Result<Source<Inflated<Box<dyn Read + 'a>>>> {
    let is_zlib = is_zlib(source.peek(2)?);
    let inflated: Box<dyn Read + 'a> = if is_zlib {
        Box::new(ZlibDecoder::new(source))
    } else {
        Box::new(DeflateDecoder::new(source))
    };
    Ok(Source::new(Inflated(inflated), MOST))
}

/// Returns true for the header of RFC 1950. As a raw stream it would be a block with non-zero
/// padding.
fn is_zlib(head: &[u8]) -> bool {
    let head = <[u8; 2]>::try_from(head).map(u16::from_be_bytes);
    head.is_ok_and(|head| head >> 8 == 0x78 && head % 31 == 0)
}
