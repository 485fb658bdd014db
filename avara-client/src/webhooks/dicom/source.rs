//! A file that is read forwards, through a small window.

use std::io::{self, Read, Seek, SeekFrom};

/// No header has more elements and items: a file that was never filled is gigabytes of zeros, which
/// read as elements.
const MAX_ELEMENTS: u32 = 2_000_000;

/// The number of bytes read at once.
const WINDOW: usize = 8192;

/// A source of bytes.
pub(crate) trait Input: Read {
    /// Moves on without reading. The caller knows that the bytes are there.
    fn pass(&mut self, length: u64) -> io::Result<()>;
}

impl Input for std::fs::File {
    fn pass(&mut self, length: u64) -> io::Result<()> {
        seek(self, length)
    }
}

impl<T: AsRef<[u8]>> Input for std::io::Cursor<T> {
    fn pass(&mut self, length: u64) -> io::Result<()> {
        seek(self, length)
    }
}

fn seek(input: &mut impl Seek, length: u64) -> io::Result<()> {
    let distance = i64::try_from(length).map_err(|_| io::ErrorKind::InvalidInput)?;
    input.seek(SeekFrom::Current(distance)).map(drop)
}

/// The lengths that a file declares are not believed: nothing is skipped beyond its end,
/// and memory is taken for the window alone.
pub(super) struct Source<I> {
    input: I,
    /// The bytes that were read ahead; what is before `start` is used.
    window: Vec<u8>,
    start: usize,
    /// An upper bound for the bytes left, including the rest of the window.
    left: u64,
    elements_left: u32,
    /// The error of the operating system, if there was one.
    pub(super) failure: Option<io::ErrorKind>,
}

impl<I: Input> Source<I> {
    pub(super) fn new(input: I, length: u64) -> Self {
        Self {
            input,
            window: Vec::new(),
            start: 0,
            left: length,
            elements_left: MAX_ELEMENTS,
            failure: None,
        }
    }

    /// Returns an upper bound for the number of bytes left.
    pub(super) fn left(&self) -> u64 {
        self.left
    }

    /// Counts an element or item, unless there were too many.
    pub(super) fn count_element(&mut self) -> io::Result<()> {
        let left = self.elements_left.checked_sub(1);
        self.elements_left = left.ok_or(io::ErrorKind::InvalidData)?;
        Ok(())
    }

    /// Returns the next bytes without consuming them: fewer at the end.
    pub(super) fn peek(&mut self, length: usize) -> io::Result<&[u8]> {
        let most = usize::try_from(self.left).unwrap_or(usize::MAX);
        let length = length.min(most);
        if self.window.len() - self.start < length {
            self.fill(length)?;
        }
        let ahead = &self.window[self.start..];
        Ok(&ahead[..length.min(ahead.len())])
    }

    /// Moves on without reading.
    pub(super) fn skip(&mut self, length: u64) -> io::Result<()> {
        self.left = self
            .left
            .checked_sub(length)
            .ok_or(io::ErrorKind::UnexpectedEof)?;
        let ahead = self.window.len() - self.start;
        match usize::try_from(length) {
            Ok(length) if length <= ahead => self.start += length,
            _ => {
                self.start = self.window.len();
                let passed = self.input.pass(length - ahead as u64);
                self.note(passed)?;
            }
        }
        Ok(())
    }

    pub(super) fn bytes(&mut self, length: usize) -> io::Result<Vec<u8>> {
        let bytes = self.peek(length)?.to_vec();
        self.skip(length as u64)?;
        if bytes.len() == length {
            Ok(bytes)
        } else {
            Err(io::ErrorKind::UnexpectedEof.into())
        }
    }

    /// Reads until the window has that much, or the end is reached.
    fn fill(&mut self, length: usize) -> io::Result<()> {
        self.window.drain(..self.start);
        self.start = 0;
        let mut filled = self.window.len();
        self.window.resize(WINDOW.max(length), 0);
        while filled < length {
            match self.input.read(&mut self.window[filled..]) {
                Ok(0) => break,
                Ok(read) => filled += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    self.window.truncate(filled);
                    return self.note(Err(error));
                }
            }
        }
        self.window.truncate(filled);
        Ok(())
    }

    fn note<T>(&mut self, result: io::Result<T>) -> io::Result<T> {
        if let Err(error) = &result {
            self.failure = Some(error.kind());
        }
        result
    }
}

impl<I: Input> Read for Source<I> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let ahead = self.peek(buffer.len().min(WINDOW))?;
        let read = ahead.len();
        buffer[..read].copy_from_slice(ahead);
        self.skip(read as u64)?;
        Ok(read)
    }
}
