//! The text of a page, and where in it something stands.

use crate::page::Place;

/// A page as it was saved.
pub(crate) struct Source<'a> {
    pub(crate) text: &'a str,
    /// The offset at which each line begins.
    starts: Vec<usize>,
}

impl<'a> Source<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let after_breaks = text.match_indices('\n').map(|(offset, _)| offset + 1);
        Self {
            text,
            starts: std::iter::once(0).chain(after_breaks).collect(),
        }
    }

    /// Returns the place of an offset; an offset behind the text gives its end.
    pub(crate) fn place(&self, offset: usize) -> Place {
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or_default();
        let before = self.text.get(start..offset);
        let before = before.unwrap_or_else(|| self.text.get(start..).unwrap_or_default());
        Place {
            line,
            column: before.chars().count() + 1,
        }
    }

    pub(crate) fn place_of(&self, part: &str) -> Place {
        self.place(offset_of(self.text, part))
    }

    pub(crate) fn end(&self) -> Place {
        self.place(self.text.len())
    }
}

/// Returns the offset of a part in its text, in bytes.
pub(crate) fn offset_of(whole: &str, part: &str) -> usize {
    let start = part.as_ptr().addr();
    start.saturating_sub(whole.as_ptr().addr()).min(whole.len())
}

/// Returns the place in a page of a place in one of its examples.
pub(crate) fn shift(base: Place, line: usize, column: usize) -> Place {
    Place {
        line: (base.line + line).saturating_sub(1),
        column: if line <= 1 {
            (base.column + column).saturating_sub(1)
        } else {
            column
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_lines_and_characters() {
        let source = Source::new("ab\nçd\n");
        let at = |offset| {
            let place = source.place(offset);
            (place.line, place.column)
        };
        assert_eq!((at(0), at(1), at(3)), ((1, 1), (1, 2), (2, 1)));
        assert_eq!(at(5), (2, 2), "a character of two bytes is one column");
        assert_eq!(at(99), (3, 1));
        assert_eq!(source.place_of(&source.text[5..]), source.place(5));
    }
}
