//! Values that are read more leniently, or written more exactly, than serde does by itself.
//!
//! A generated field names its codec: `#[serde(with = "codec::As::<Vec<codec::Time>>")]`. It has
//! the shape of the field's type, so an item of a list and a value of a map are read as a field.

#![allow(
    dead_code,
    reason = "words for every spec: what today's does not say, tomorrow's may"
)]

mod number;
pub(crate) mod time;

use std::collections::BTreeMap;
use std::marker::PhantomData;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Patch;
pub(crate) use number::{Plain, Whole};
pub(crate) use time::Time;

/// Reads and writes a `T`.
pub(crate) trait Codec<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;
    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error>;
}

/// A codec in the form that `#[serde(with)]` takes.
pub(crate) struct As<C>(PhantomData<C>);

impl<C> As<C> {
    pub(crate) fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
    where
        C: Codec<T>,
        D: Deserializer<'de>,
    {
        C::read(deserializer)
    }

    pub(crate) fn serialize<T, S>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
    where
        C: Codec<T>,
        S: Serializer,
    {
        C::write(value, serializer)
    }
}

/// serde's own way.
pub(crate) struct Same;

impl<T: for<'de> Deserialize<'de> + Serialize> Codec<T> for Same {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }

    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }
}

/// Reads null as the empty list or map. Together with `#[serde(default)]` a missing one is empty
/// too, so that one omission does not cost a whole page.
pub(crate) struct OrEmpty<C = Same>(PhantomData<C>);

impl<T: Default, C: Codec<T>> Codec<T> for OrEmpty<C> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        Ok(Option::<C>::read(deserializer)?.unwrap_or_default())
    }

    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        C::write(value, serializer)
    }
}

impl<T, C: Codec<T>> Codec<Option<T>> for Option<C> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        let read = Option::<Read<T, C>>::deserialize(deserializer)?;
        Ok(read.map(Read::into_value))
    }

    fn write<S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
        value.as_ref().map(Write::<T, C>::new).serialize(serializer)
    }
}

impl<T, C: Codec<T>> Codec<Patch<T>> for Patch<C> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Patch<T>, D::Error> {
        Ok(Option::<C>::read(deserializer)?.map_or(Patch::Null, Patch::Value))
    }

    fn write<S: Serializer>(value: &Patch<T>, serializer: S) -> Result<S::Ok, S::Error> {
        value.value().map(Write::<T, C>::new).serialize(serializer)
    }
}

impl<T, C: Codec<T>> Codec<Vec<T>> for Vec<C> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        let read = Vec::<Read<T, C>>::deserialize(deserializer)?;
        Ok(read.into_iter().map(Read::into_value).collect())
    }

    fn write<S: Serializer>(value: &Vec<T>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(value.iter().map(Write::<T, C>::new))
    }
}

/// Reads and writes the values of a map.
pub(crate) struct Map<C>(PhantomData<C>);

impl<T, C: Codec<T>> Codec<BTreeMap<String, T>> for Map<C> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<String, T>, D::Error> {
        let read = BTreeMap::<String, Read<T, C>>::deserialize(deserializer)?;
        let entries = read.into_iter();
        Ok(entries
            .map(|(key, value)| (key, value.into_value()))
            .collect())
    }

    fn write<S: Serializer>(value: &BTreeMap<String, T>, serializer: S) -> Result<S::Ok, S::Error> {
        let entries = value.iter();
        serializer.collect_map(entries.map(|(key, value)| (key, Write::<T, C>::new(value))))
    }
}

struct Read<T, C>(T, PhantomData<C>);

impl<T, C> Read<T, C> {
    fn into_value(self) -> T {
        self.0
    }
}

impl<'de, T, C: Codec<T>> Deserialize<'de> for Read<T, C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(C::read(deserializer)?, PhantomData))
    }
}

/// A value that is written by a codec.
pub(crate) struct Write<'a, T, C>(&'a T, PhantomData<C>);

impl<'a, T, C> Write<'a, T, C> {
    pub(crate) fn new(value: &'a T) -> Self {
        Self(value, PhantomData)
    }
}

impl<T, C: Codec<T>> Serialize for Write<'_, T, C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        C::write(self.0, serializer)
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    use super::*;
    use crate::chrono::{DateTime, Utc};

    #[derive(Serialize, Deserialize)]
    struct Holder {
        #[serde(default, with = "As::<OrEmpty>")]
        names: Vec<String>,
        #[serde(default, with = "As::<OrEmpty<Vec<Option<Whole>>>>")]
        counts: Vec<Option<u32>>,
        #[serde(default, with = "As::<Option<Map<Time>>>")]
        times: Option<BTreeMap<String, DateTime<Utc>>>,
        #[serde(default, with = "As::<Patch<Vec<Plain>>>")]
        sizes: Patch<Vec<f64>>,
    }

    fn again(json: &str) -> String {
        let read: Holder = serde_json::from_str(json).unwrap();
        serde_json::to_string(&read).unwrap()
    }

    #[test]
    fn missing_and_null_are_empty() {
        let empty = r#"{"names":[],"counts":[],"times":null,"sizes":null}"#;
        for json in ["{}", r#"{"names":null,"counts":null}"#, empty] {
            assert_eq!(again(json), empty);
        }
        for json in [r#"{"names":{}}"#, r#"{"names":[null]}"#, r#"{"counts":1}"#] {
            assert!(serde_json::from_str::<Holder>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn items_and_values_are_read_as_fields_are() {
        let odd = r#"{"names":["a"],"counts":[3.0,null],"times":{"a":"2025-03-04 05:06"},"sizes":[1.0,1.5]}"#;
        assert_eq!(
            again(odd),
            r#"{"names":["a"],"counts":[3,null],"times":{"a":"2025-03-04T05:06:00Z"},"sizes":[1,1.5]}"#
        );
    }

    #[test]
    fn what_json_cannot_say_is_not_written() {
        let patch = Patch::Value(vec![1.0, f64::NAN]);
        assert!(serde_json::to_value(Write::<_, Patch<Vec<Plain>>>::new(&patch)).is_err());
    }
}
