//! `Debug` for fields that may hold private text: it shows the presence and the size, never the
//! content.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};

use crate::Patch;

/// Prints `<redacted>`, `None`, `Some(<redacted>)`, `[2 redacted]` and the like.
pub(crate) struct Redacted<'a, T: ?Sized>(pub(crate) &'a T);

impl<T: Redact + ?Sized> fmt::Debug for Redacted<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.redact(f)
    }
}

/// Writes the redacted form of a type.
pub(crate) trait Redact {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Redact for str {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<redacted>")
    }
}

impl Redact for String {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().redact(f)
    }
}

impl Redact for Value {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Array(items) => items.redact(f),
            Self::Object(fields) => fields.redact(f),
            Self::Null => f.write_str("null"),
            Self::Bool(_) | Self::Number(_) | Self::String(_) => "".redact(f),
        }
    }
}

impl<T: Redact> Redact for Option<T> {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            None => f.write_str("None"),
            Some(value) => f.debug_tuple("Some").field(&Redacted(value)).finish(),
        }
    }
}

impl<T: Redact> Redact for Patch<T> {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("Absent"),
            Self::Null => f.write_str("Null"),
            Self::Value(value) => f.debug_tuple("Value").field(&Redacted(value)).finish(),
        }
    }
}

impl<T> Redact for Vec<T> {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{} redacted]", self.len())
    }
}

impl<K, V> Redact for BTreeMap<K, V> {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{{} redacted}}", self.len())
    }
}

impl Redact for Map<String, Value> {
    fn redact(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{{} redacted}}", self.len())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::{Redact, Redacted};
    use crate::Patch;

    fn print(value: &impl Redact) -> String {
        format!("{:?}", Redacted(value))
    }

    #[test]
    fn the_forms() {
        let name = || "Jane".to_owned();
        assert_eq!(print(&name()), "<redacted>");
        assert_eq!(print(&Some(name())), "Some(<redacted>)");
        assert_eq!(print(&None::<String>), "None");
        assert_eq!(print(&vec![name(), name()]), "[2 redacted]");
        assert_eq!(print(&Some(vec![Some(name())])), "Some([1 redacted])");
        assert_eq!(print(&BTreeMap::from([(name(), name())])), "{1 redacted}");
        assert_eq!(print(&Patch::Value(name())), "Value(<redacted>)");
        assert_eq!(print(&Patch::<String>::Null), "Null");
        assert_eq!(print(&json!({"Jane": 1})), "{1 redacted}");
        assert_eq!(print(&json!("Jane")), "<redacted>");
    }
}
