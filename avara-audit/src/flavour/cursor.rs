//! Walks over a declaration: words, quoted texts, numbers and signs.

use crate::page::{Shown, Type};

/// A position in one line of a declaration.
#[derive(Clone)]
pub(super) struct Cursor<'a> {
    rest: &'a str,
}

impl<'a> Cursor<'a> {
    /// Reads all of a text; `None` if something is left.
    pub(super) fn whole<T>(text: &'a str, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let rest = text.trim_start();
        let mut cursor = Self { rest };
        let found = read(&mut cursor)?;
        cursor.rest.is_empty().then_some(found)
    }

    /// Takes a sign, if it is next.
    pub(super) fn eat(&mut self, sign: &str) -> bool {
        match self.rest.strip_prefix(sign) {
            Some(rest) => {
                self.rest = rest.trim_start();
                true
            }
            None => false,
        }
    }

    /// Takes a whole word, if it is next.
    pub(super) fn eat_word(&mut self, word: &str) -> bool {
        let mut ahead = self.clone();
        if ahead.word() == Some(word) {
            *self = ahead;
            return true;
        }
        false
    }

    /// `clinicRole`, `StudyListParams.Range`.
    pub(super) fn word(&mut self) -> Option<&'a str> {
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.');
        let end = self.rest.find(|c| !is_part(c)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at_checked(end)?;
        if !word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') {
            return None;
        }
        self.rest = rest.trim_start();
        Some(word)
    }

    /// `"Radiologist"`.
    pub(super) fn quoted(&mut self) -> Option<&'a str> {
        let (text, rest) = self.rest.strip_prefix('"')?.split_once('"')?;
        self.rest = rest.trim_start();
        Some(text)
    }

    pub(super) fn more(&mut self) -> Option<usize> {
        let mut ahead = self.clone();
        let end = ahead.rest.find(|c: char| !c.is_ascii_digit())?;
        let (digits, rest) = ahead.rest.split_at_checked(end)?;
        ahead.rest = rest.trim_start();
        let number = digits.parse().ok()?;
        ahead.eat_word("more").then(|| {
            *self = ahead;
            number
        })
    }

    /// Makes something of `{ canManageStudies, clinicRole, 7 more }`, or of nothing; `None` when the
    /// braces are not well formed.
    pub(super) fn members<T>(&mut self, make: impl FnOnce(Option<Shown>) -> T) -> Option<T> {
        if !self.eat("{") {
            return Some(make(None));
        }
        let mut shown = Shown::default();
        while !self.eat("}") {
            if let Some(more) = self.more() {
                shown.more = more;
                return self.eat("}").then(|| make(Some(shown)));
            }
            shown.first.push(self.word()?.to_owned());
            if !self.eat(",") && !self.rest.starts_with('}') {
                return None;
            }
        }
        Some(make(Some(shown)))
    }

    /// Types, values and `18 more`, with a separator between them.
    pub(super) fn union(
        &mut self,
        separator: impl Fn(&mut Self) -> bool,
        single: impl Fn(&mut Self) -> Option<Type>,
    ) -> Option<Type> {
        let mut values = Shown::default();
        let mut types = Vec::new();
        loop {
            if let Some(more) = self.more() {
                values.more = more;
            } else if let Some(value) = self.quoted() {
                values.first.push(value.to_owned());
            } else {
                types.push(single(self)?);
            }
            if !separator(self) {
                break;
            }
        }
        if values.count() > 0 {
            types.insert(0, Type::Values(values));
        }
        match types.len() {
            1 => types.pop(),
            _ => Some(Type::Union(types)),
        }
    }
}
