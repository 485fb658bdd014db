//! The only part of a multipart body (RFC 2046, section 5.1), cut out while it comes.

use bytes::{Buf as _, Bytes};
use memchr::memmem;

/// The most that may come before the part, and its head.
const MAX_HEAD: usize = 16 * 1024;

/// Reads a body of which it never holds more than a chunk.
pub(super) struct PartReader {
    /// A line break, two hyphens and the boundary.
    delimiter: Vec<u8>,
    buffer: Bytes,
    place: Place,
}

enum Place {
    Preamble,
    Head,
    /// So many bytes are left, if the part said it.
    Body(Option<u64>),
    Close,
    End,
}

/// The result of reading bytes.
#[derive(Debug, PartialEq)]
pub(super) enum Step {
    /// It takes more bytes to say.
    More,
    /// The part's bytes begin; so many, if it says it.
    Head(Option<u64>),
    Bytes(Bytes),
    /// The part is complete.
    End,
}

impl PartReader {
    pub(super) fn new(boundary: &str) -> Self {
        Self {
            delimiter: format!("\r\n--{boundary}").into_bytes(),
            // The first delimiter may have no line before it.
            buffer: Bytes::from_static(b"\r\n"),
            place: Place::Preamble,
        }
    }

    /// Takes the next bytes, when there is no step without them.
    pub(super) fn push(&mut self, bytes: Bytes) {
        self.buffer = match self.buffer.len() {
            0 => bytes,
            _ => [&self.buffer[..], &bytes].concat().into(),
        };
    }

    /// Returns what the bytes say. An error says what is wrong with them.
    pub(super) fn step(&mut self) -> Result<Step, &'static str> {
        match self.place {
            Place::Preamble => self.preamble(),
            Place::Head => self.head(),
            Place::Body(Some(0)) => {
                self.place = Place::Close;
                self.close()
            }
            Place::Body(Some(left)) => Ok(self.counted(left)),
            Place::Body(None) => self.delimited(),
            Place::Close => self.close(),
            Place::End => Ok(Step::End),
        }
    }

    fn preamble(&mut self) -> Result<Step, &'static str> {
        let Some(start) = memmem::find(&self.buffer, &self.delimiter) else {
            return self.bounded();
        };
        self.buffer.advance(start + self.delimiter.len());
        self.place = Place::Head;
        self.head()
    }

    fn head(&mut self) -> Result<Step, &'static str> {
        let Some(end) = memmem::find(&self.buffer, b"\r\n\r\n") else {
            return self.bounded();
        };
        let head = self.buffer.split_to(end + 4);
        let head =
            str::from_utf8(&head).map_err(|_| "the head of the archive's file is not text")?;
        let (rest, head) = head.split_once("\r\n").unwrap_or((head, ""));
        if !rest.trim().is_empty() {
            return Err("the archive's answer has no file");
        }
        let length = content_length(head)?;
        self.place = Place::Body(length);
        Ok(Step::Head(length))
    }

    fn bounded(&self) -> Result<Step, &'static str> {
        if self.buffer.len() > MAX_HEAD {
            return Err("the head of the archive's file is too long");
        }
        Ok(Step::More)
    }

    fn counted(&mut self, left: u64) -> Step {
        let length =
            usize::try_from(left).map_or(self.buffer.len(), |left| left.min(self.buffer.len()));
        self.place = Place::Body(Some(left - length as u64));
        self.take(length)
    }

    fn delimited(&mut self) -> Result<Step, &'static str> {
        if let Some(end) = memmem::find(&self.buffer, &self.delimiter) {
            self.place = Place::Close;
            return match end {
                0 => self.close(),
                end => Ok(self.take(end)),
            };
        }
        // The last bytes may be the beginning of the delimiter.
        let length = self.buffer.len().saturating_sub(self.delimiter.len() - 1);
        Ok(self.take(length))
    }

    fn take(&mut self, length: usize) -> Step {
        match length {
            0 => Step::More,
            length => Step::Bytes(self.buffer.split_to(length)),
        }
    }

    fn close(&mut self) -> Result<Step, &'static str> {
        let length = self.delimiter.len() + 2;
        let expected = [&self.delimiter, &b"--"[..]].concat();
        let come = self.buffer.len().min(length);
        if self.buffer[..come] != expected[..come] {
            return Err(if self.buffer.starts_with(&self.delimiter) {
                "the archive's answer has more than one file"
            } else {
                "the archive's file is longer than it says"
            });
        }
        if come < length {
            return Ok(Step::More);
        }
        self.place = Place::End;
        Ok(Step::End)
    }
}

fn content_length(head: &str) -> Result<Option<u64>, &'static str> {
    let headers = head.split("\r\n").filter_map(|line| line.split_once(':'));
    let mut lengths =
        headers.filter(|(name, _)| name.trim().eq_ignore_ascii_case("content-length"));
    let length = lengths.next().map(|(_, length)| length.trim().parse());
    length
        .transpose()
        .map_err(|_| "the length of the archive's file is not a number")
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use proptest::prelude::*;

    use super::{PartReader, Step};

    /// Reads a body in chunks of some size: the length that it says, and its bytes.
    fn read(body: &[u8], size: usize) -> Result<(Option<u64>, Vec<u8>), &'static str> {
        let mut reader = PartReader::new("b");
        let mut chunks = body.chunks(size.max(1));
        let (mut length, mut bytes) = (None, Vec::new());
        loop {
            match reader.step()? {
                Step::More => {
                    let chunk = chunks.next().ok_or("cut off")?;
                    reader.push(Bytes::copy_from_slice(chunk));
                }
                Step::Head(said) => length = said,
                Step::Bytes(more) => bytes.extend_from_slice(&more),
                Step::End => return Ok((length, bytes)),
            }
        }
    }

    fn body(head: &str, content: &[u8]) -> Vec<u8> {
        let head = format!("--b\r\n{head}\r\n");
        [head.as_bytes(), content, b"\r\n--b--\r\n"].concat()
    }

    #[test]
    fn forms_that_archives_write() {
        let typed = "Content-Type: application/dicom\r\n";
        let file = |length| Ok((length, b"FILE".to_vec()));
        let none = Err("the archive's answer has no file");
        let too_long = Err("the archive's file is longer than it says");
        for (text, expected) in [
            (body(typed, b"FILE"), file(None)),
            (body("", b"FILE"), file(None)),
            (body("content-length: 4\r\n", b"FILE"), file(Some(4))),
            (
                body("Content-Length: 0\r\n", b""),
                Ok((Some(0), Vec::new())),
            ),
            (
                [b"a preamble\r\n", &body("", b"FILE")[..]].concat(),
                file(None),
            ),
            (b"--b \t\r\n\r\nFILE\r\n--b--".to_vec(), file(None)),
            (body("Content-Length: 3\r\n", b"FILE"), too_long.clone()),
            (body("Content-Length: 5\r\n", b"FILE"), too_long),
            (
                body("Content-Length: x\r\n", b"FILE"),
                Err("the length of the archive's file is not a number"),
            ),
            (b"--b--\r\n\r\n".to_vec(), none.clone()),
            (b"--bc\r\n\r\nFILE\r\n--bc--".to_vec(), none),
            (
                b"--b\r\n\r\nONE\r\n--b\r\n\r\nTWO\r\n--b--".to_vec(),
                Err("the archive's answer has more than one file"),
            ),
            (b"--b\r\n\r\nFILE\r\n--b".to_vec(), Err("cut off")),
            (b"--b\r\n\r\nFILE".to_vec(), Err("cut off")),
            (
                b"--b\r\n\xff\r\n\r\n".to_vec(),
                Err("the head of the archive's file is not text"),
            ),
        ] {
            for size in [1, 2, 3, 5, 1000] {
                let read = read(&text, size);
                // How much of a wrong one was taken before it showed depends on the chunks.
                assert_eq!(
                    read,
                    expected,
                    "{:?} by {size}",
                    String::from_utf8_lossy(&text)
                );
            }
        }
    }

    #[test]
    fn a_head_has_a_limit() {
        let read = read(&vec![b'x'; 20_000], 1000);
        assert_eq!(read, Err("the head of the archive's file is too long"));
    }

    proptest! {
        #[test]
        fn any_file_comes_whole(
            content in prop_oneof![any::<Vec<u8>>(), "[\r\n-]{0,40}".prop_map(String::into_bytes)],
            says_length: bool,
            size in 1_usize..50,
        ) {
            let length = format!("Content-Length: {}\r\n", content.len());
            let head = if says_length { &*length } else { "" };
            let (said, bytes) = read(&body(head, &content), size).unwrap();
            prop_assert_eq!(bytes, content.clone());
            prop_assert_eq!(said, says_length.then_some(content.len() as u64));
        }
    }
}
