//! [`Patch`]: a field that can be left alone, cleared or set.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A field of a partial update.
///
/// An update changes only what it sends, so "not sent" and "sent as null" differ: the first keeps
/// the stored value, the second clears it.
///
/// ```
/// use avara_client::Patch;
///
/// let keep: Patch<String> = Patch::Absent;
/// let clear: Patch<String> = Patch::Null;
/// let set = Patch::from("Marie".to_owned());
/// assert!(keep.is_absent() && clear.is_null());
/// assert_eq!(set.value().map(String::as_str), Some("Marie"));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// Not sent: the stored value stays.
    #[default]
    Absent,
    /// Sent as `null`: the stored value is cleared.
    Null,
    /// Sent: the stored value is replaced.
    Value(T),
}

impl<T> Patch<T> {
    /// Returns true if the field is not sent.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Returns true if the field is sent as `null`.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Returns the value that is sent, if there is one.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Returns the value that is sent, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// `Absent` writes `null` too: only the struct that holds the field can leave it out
/// (`skip_serializing_if = "Patch::is_absent"`).
impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(serializer)
    }
}

/// A missing field is `Absent` through `#[serde(default)]`.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Self::Null, Self::Value))
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    use super::Patch;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Body {
        #[serde(default, skip_serializing_if = "Patch::is_absent")]
        tags: Patch<Vec<String>>,
    }

    #[test]
    fn absent_null_empty_and_value_have_their_own_json() {
        for (tags, json) in [
            (Patch::Absent, "{}"),
            (Patch::Null, r#"{"tags":null}"#),
            (Patch::Value(vec![]), r#"{"tags":[]}"#),
            (Patch::Value(vec!["a".to_owned()]), r#"{"tags":["a"]}"#),
        ] {
            let body = Body { tags };
            assert_eq!(serde_json::to_string(&body).unwrap(), json);
            assert_eq!(serde_json::from_str::<Body>(json).unwrap(), body);
        }
    }
}
