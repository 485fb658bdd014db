//! A file that is read forwards, and knows where it ends.

use std::io::{self, BufReader, Read, Seek};

/// No header has more: a file that was never filled is gigabytes of zeros, which read as elements.
const MAX_ELEMENTS: u32 = 500_000;

/// What a file declares about its own lengths is not believed: nothing is skipped beyond its end.
pub(super) struct Source<R> {
    reader: BufReader<R>,
    left: u64,
    elements_left: u32,
    /// What the operating system refused.
    pub(super) failure: Option<io::ErrorKind>,
}

impl<R: Read + Seek> Source<R> {
    pub(super) fn new(reader: R, length: u64) -> Self {
        Self {
            reader: BufReader::new(reader),
            left: length,
            elements_left: MAX_ELEMENTS,
            failure: None,
        }
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.left == 0
    }

    /// Counts an element or item, unless there were too many.
    pub(super) fn count_element(&mut self) -> io::Result<()> {
        let left = self.elements_left.checked_sub(1);
        self.elements_left = left.ok_or(io::ErrorKind::InvalidData)?;
        Ok(())
    }

    /// Moves on without reading.
    pub(super) fn skip(&mut self, length: u64) -> io::Result<()> {
        let distance = i64::try_from(length).ok().filter(|_| length <= self.left);
        let distance = distance.ok_or(io::ErrorKind::UnexpectedEof)?;
        self.left -= length;
        let skipped = self.reader.seek_relative(distance);
        self.note(skipped)
    }

    /// The next bytes. Memory is taken for what is there, not for what is asked for.
    pub(super) fn bytes(&mut self, length: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.by_ref().take(length).read_to_end(&mut bytes)?;
        if bytes.len() as u64 == length {
            Ok(bytes)
        } else {
            Err(io::ErrorKind::UnexpectedEof.into())
        }
    }

    /// The next two bytes, which are left where they are.
    pub(super) fn peek(&mut self) -> io::Result<[u8; 2]> {
        let mut bytes = [0; 2];
        self.read_exact(&mut bytes)?;
        let back = self.reader.seek_relative(-2);
        self.note(back)?;
        self.left += 2;
        Ok(bytes)
    }

    fn note<T>(&mut self, result: io::Result<T>) -> io::Result<T> {
        if let Err(error) = &result
            && error.kind() != io::ErrorKind::Interrupted
        {
            self.failure = Some(error.kind());
        }
        result
    }
}

impl<R: Read + Seek> Read for Source<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let most = usize::try_from(self.left).unwrap_or(usize::MAX);
        let most = most.min(buffer.len());
        let read = self.reader.read(&mut buffer[..most]);
        let read = self.note(read)?;
        self.left -= read as u64;
        Ok(read)
    }
}
