//! Texts that are searched for what they contain: a trigram index over distinct texts.
//!
//! A search looks at the texts that have every three-letter piece of what is sought, not at all.
//! Upper and lower case count as the same.

use std::collections::HashMap;

use roaring::{MultiOps, RoaringBitmap};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::interner::{Interner, Symbol};

type Trigram = [char; 3];

/// Distinct texts and what they are made of.
#[derive(Clone, Debug, Default)]
pub(crate) struct Texts {
    interner: Interner,
    trigrams: HashMap<Trigram, RoaringBitmap>,
}

impl Texts {
    pub(crate) fn len(&self) -> usize {
        self.interner.len()
    }

    pub(crate) fn get(&self, symbol: Symbol) -> &str {
        self.interner.get(symbol)
    }

    pub(crate) fn find(&self, text: &str) -> Option<Symbol> {
        self.interner.find(text)
    }

    pub(crate) fn symbol(&self, number: u32) -> Option<Symbol> {
        self.interner.symbol(number)
    }

    pub(crate) fn intern(&mut self, text: &str) -> Symbol {
        let known = self.interner.len();
        let symbol = self.interner.intern(text);
        if symbol.index() == known {
            self.enter(symbol);
        }
        symbol
    }

    /// Returns true if a text contains the sought one, which must be folded.
    pub(crate) fn contains(&self, symbol: Symbol, sought: &str) -> bool {
        fold(self.get(symbol)).contains(sought)
    }

    /// Returns the texts that may contain what is sought, which must be folded: all that do, and
    /// few others. Less than three letters rule nothing out.
    pub(crate) fn candidates(&self, sought: &str) -> RoaringBitmap {
        let trigrams = trigrams(sought);
        if trigrams.is_empty() {
            let mut all = RoaringBitmap::new();
            all.insert_range(0..u32::try_from(self.len()).unwrap_or(u32::MAX));
            return all;
        }
        let having = trigrams.iter().map(|trigram| self.trigrams.get(trigram));
        let having: Option<Vec<_>> = having.collect();
        having.map(MultiOps::intersection).unwrap_or_default()
    }

    fn enter(&mut self, symbol: Symbol) {
        for trigram in trigrams(&fold(self.interner.get(symbol))) {
            self.trigrams
                .entry(trigram)
                .or_default()
                .insert(symbol.number());
        }
    }
}

/// Returns a text as it is compared.
pub(crate) fn fold(text: &str) -> String {
    text.to_lowercase()
}

fn trigrams(folded: &str) -> Vec<Trigram> {
    let letters: Vec<char> = folded.chars().collect();
    letters
        .windows(3)
        .map(|window| [window[0], window[1], window[2]])
        .collect()
}

impl Serialize for Texts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.interner.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let interner = Interner::deserialize(deserializer)?;
        let mut texts = Self {
            interner,
            trigrams: HashMap::new(),
        };
        for symbol in (0..)
            .map_while(|number| texts.interner.symbol(number))
            .collect::<Vec<_>>()
        {
            texts.enter(symbol);
        }
        Ok(texts)
    }
}
