//! Texts that are kept once, however often they are used.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

use hashbrown::HashTable;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A text that an [`Interner`] keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Symbol(u32);

impl Symbol {
    pub(crate) fn number(self) -> u32 {
        self.0
    }

    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

/// Distinct texts, one after the other in a single string.
#[derive(Clone, Debug, Default)]
pub(crate) struct Interner {
    text: String,
    ends: Vec<usize>,
    table: HashTable<Symbol>,
}

impl Interner {
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn reserve(&mut self, texts: usize, bytes: usize) {
        let Self { text, ends, table } = self;
        text.reserve(bytes);
        ends.reserve(texts);
        table.reserve(texts, |symbol| hash(slice(text, ends, *symbol)));
    }

    pub(crate) fn get(&self, symbol: Symbol) -> &str {
        slice(&self.text, &self.ends, symbol)
    }

    pub(crate) fn find(&self, text: &str) -> Option<Symbol> {
        self.table
            .find(hash(text), |symbol| self.get(*symbol) == text)
            .copied()
    }

    /// Returns the symbol of a text, new or old.
    ///
    /// # Panics
    ///
    /// When there are more than 2^32 texts.
    pub(crate) fn intern(&mut self, new: &str) -> Symbol {
        if let Some(symbol) = self.find(new) {
            return symbol;
        }
        let Self { text, ends, table } = self;
        let symbol = Symbol(u32::try_from(ends.len()).expect("memory ends before the numbers do"));
        text.push_str(new);
        ends.push(text.len());
        table.insert_unique(hash(new), symbol, |symbol| hash(slice(text, ends, *symbol)));
        symbol
    }

    pub(crate) fn symbol(&self, number: u32) -> Option<Symbol> {
        ((number as usize) < self.len()).then_some(Symbol(number))
    }

    fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.ends.len()).map(|index| &self.text[range(&self.ends, index)])
    }
}

fn slice<'a>(text: &'a str, ends: &[usize], symbol: Symbol) -> &'a str {
    &text[range(ends, symbol.index())]
}

fn range(ends: &[usize], index: usize) -> Range<usize> {
    let start = if index == 0 { 0 } else { ends[index - 1] };
    start..ends[index]
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

impl Serialize for Interner {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for Interner {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Texts)
    }
}

struct Texts;

impl<'de> de::Visitor<'de> for Texts {
    type Value = Interner;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("a list of distinct texts")
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut texts: A) -> Result<Interner, A::Error> {
        let mut interner = Interner::default();
        while let Some(text) = texts.next_element::<String>()? {
            let before = interner.len();
            if interner.intern(&text).index() != before {
                return Err(de::Error::custom(format!(
                    "the text `{text}` is listed twice"
                )));
            }
        }
        Ok(interner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_texts_have_one_symbol() {
        let mut interner = Interner::default();
        let symbols: Vec<_> = ["a", "", "b", "a", ""]
            .map(|text| interner.intern(text))
            .into();
        assert_eq!(symbols[0], symbols[3]);
        assert_eq!(symbols[1], symbols[4]);
        assert_eq!(interner.len(), 3);
        assert_eq!(interner.get(symbols[2]), "b");
        assert_eq!(interner.find("b"), Some(symbols[2]));
        assert_eq!(interner.find("c"), None);
    }

    #[test]
    fn symbols_survive_being_written_and_read() {
        let mut interner = Interner::default();
        let symbols: Vec<_> = (0..100)
            .map(|n| interner.intern(&format!("text {n}")))
            .collect();
        let json = serde_json::to_string(&interner).expect("texts are JSON");
        let read: Interner = serde_json::from_str(&json).expect("it was just written");
        assert!(
            symbols
                .iter()
                .all(|symbol| read.get(*symbol) == interner.get(*symbol))
        );
        let twice = serde_json::from_str::<Interner>(r#"["a","a"]"#).expect_err("`a` is twice");
        assert!(twice.to_string().contains("listed twice"), "{twice}");
    }
}
