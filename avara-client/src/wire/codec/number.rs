//! Numbers as people write them: 165, not 165.0; and whole numbers in any notation.

use std::fmt;

use serde::de::{self, Unexpected, Visitor};
use serde::ser::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Codec;

/// Above this, neighbouring whole numbers are no longer distinct.
const MOST_EXACT: f64 = 9_007_199_254_740_992.0;

/// A number: written without a fraction if it has none. JSON has no NaN and no infinity, and null
/// in their place would clear a field.
pub(crate) struct Plain;

impl Codec<f64> for Plain {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
        f64::deserialize(deserializer)
    }

    fn write<S: Serializer>(number: &f64, serializer: S) -> Result<S::Ok, S::Error> {
        if !number.is_finite() {
            return Err(S::Error::custom("not a finite number"));
        }
        match whole(*number) {
            Some(whole) => serializer.serialize_i64(whole),
            None => serializer.serialize_f64(*number),
        }
    }
}

/// A whole number: read as `3` or as `3.0`, since the API types them all as numbers.
pub(crate) struct Whole;

impl<T: TryFrom<i64> + Serialize> Codec<T> for Whole {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        let read = deserializer.deserialize_i64(Whole)?;
        T::try_from(read).map_err(|_| de::Error::invalid_value(Unexpected::Signed(read), &Whole))
    }

    fn write<S: Serializer>(number: &T, serializer: S) -> Result<S::Ok, S::Error> {
        number.serialize(serializer)
    }
}

impl Visitor<'_> for Whole {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number")
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<i64, E> {
        Ok(number)
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<i64, E> {
        i64::try_from(number).map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<i64, E> {
        whole(number).ok_or_else(|| E::invalid_value(Unexpected::Float(number), &self))
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "it is whole, and small enough"
)]
fn whole(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() <= MOST_EXACT).then_some(number as i64)
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    use crate::wire::codec::{As, Plain, Whole};

    #[derive(Debug, Deserialize, PartialEq)]
    struct Counts {
        #[serde(deserialize_with = "As::<Whole>::deserialize")]
        users: i64,
        #[serde(default, deserialize_with = "As::<Option<Whole>>::deserialize")]
        rows: Option<u32>,
    }

    #[derive(Serialize)]
    struct Size(#[serde(serialize_with = "As::<Plain>::serialize")] f64);

    #[test]
    fn whole_numbers_are_read_however_they_are_written() {
        for json in [
            r#"{"users": 3, "rows": 2}"#,
            r#"{"users": 3.0, "rows": 2e0}"#,
        ] {
            let read: Counts = serde_json::from_str(json).unwrap();
            assert_eq!(
                read,
                Counts {
                    users: 3,
                    rows: Some(2)
                },
                "{json}"
            );
        }
        for json in [r#"{"users": 3}"#, r#"{"users": 3, "rows": null}"#] {
            assert_eq!(serde_json::from_str::<Counts>(json).unwrap().rows, None);
        }
        for json in [
            r#"{"users": 3.5}"#,
            r#"{"users": "3"}"#,
            r#"{"users": 1e300}"#,
            r#"{"users": 3, "rows": -1}"#,
        ] {
            assert!(serde_json::from_str::<Counts>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn numbers_are_written_plainly_or_not_at_all() {
        for (number, json) in [(165.0, "165"), (1.5, "1.5"), (-3.0, "-3"), (0.0, "0")] {
            assert_eq!(serde_json::to_string(&Size(number)).unwrap(), json);
        }
        assert_eq!(serde_json::to_string(&Size(1e300)).unwrap(), "1e+300");
        for number in [f64::NAN, f64::INFINITY] {
            assert!(serde_json::to_string(&Size(number)).is_err());
        }
    }
}
