//! Lines, as an editor counts them.

use csv::Position;

/// The lines of a text, as an editor counts them: with any line ending, and including empty ones.
pub(super) struct Lines<'a> {
    rest: &'a [u8],
    at: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self {
            rest: text.as_bytes(),
            at: 0,
            line: 1,
        }
    }

    /// Returns the line of the first character from this position behind the start on that does not
    /// end a line. Positions come in their order.
    pub(super) fn line(&mut self, start: usize, position: Option<&Position>) -> u64 {
        let byte = usize::try_from(position.map_or(0, Position::byte)).unwrap_or(usize::MAX);
        self.line_at(start.saturating_add(byte))
    }

    pub(super) fn line_at(&mut self, byte: usize) -> u64 {
        while let [first, rest @ ..] = self.rest {
            let is_end = matches!(first, b'\n' | b'\r');
            if self.at >= byte && !is_end {
                break;
            }
            let is_half = *first == b'\r' && rest.first() == Some(&b'\n');
            self.line += u64::from(is_end && !is_half);
            self.rest = rest;
            self.at += 1;
        }
        self.line
    }
}

#[cfg(test)]
mod tests {
    use csv::ReaderBuilder;

    use super::Lines;

    #[test]
    fn lines_are_those_of_an_editor() {
        for (text, expected) in [
            ("h\nA\nB\n", [2, 3]),
            ("h\r\nA\r\nB\r\n", [2, 3]),
            ("h\rA\rB\r", [2, 3]),
            ("h\nA\r\nB\r\n", [2, 3]),
            ("h\n\n\nA\n\nB\n", [4, 6]),
            ("h\r\n\"A\r\nA\"\r\nB", [2, 4]),
        ] {
            let mut reader = ReaderBuilder::new().from_reader(text.as_bytes());
            let mut lines = Lines::of(text);
            let read: Vec<_> = reader
                .records()
                .map(|record| lines.line(0, record.unwrap().position()))
                .collect();
            assert_eq!(read, expected, "{text:?}");
        }
    }
}
