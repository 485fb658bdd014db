//! Numbers as people write them: 165, not 165.0; and whole numbers however they are written.

use std::fmt;

use serde::de::{self, Deserializer, Unexpected, Visitor};
use serde::ser::{Error, Serializer};

/// Beyond this, neighbouring whole numbers are no longer told apart.
const MOST_EXACT: f64 = 9_007_199_254_740_992.0;

/// Writes a number, without a fraction if it has none. JSON has no NaN and no infinity, and null
/// in their place would clear a field.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
pub(crate) fn plain<S: Serializer>(number: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    if !number.is_finite() {
        return Err(S::Error::custom("not a finite number"));
    }
    match whole(*number) {
        Some(whole) => serializer.serialize_i64(whole),
        None => serializer.serialize_f64(*number),
    }
}

/// The same for a field that may be absent.
#[expect(clippy::ref_option, reason = "serde passes a reference")]
pub(crate) fn plain_option<S: Serializer>(
    number: &Option<f64>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match number {
        Some(number) => plain(number, serializer),
        None => serializer.serialize_none(),
    }
}

/// Reads a whole number, written as `3` or as `3.0`: the API types them all as numbers.
pub(crate) fn integer<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: TryFrom<i64>,
{
    let read = deserializer.deserialize_i64(Whole)?;
    T::try_from(read).map_err(|_| de::Error::invalid_value(Unexpected::Signed(read), &Whole))
}

/// The same for a field that may be null or, with `#[serde(default)]`, absent.
pub(crate) fn integer_option<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: TryFrom<i64>,
{
    struct Optional<T>(std::marker::PhantomData<T>);

    impl<'de, T: TryFrom<i64>> Visitor<'de> for Optional<T> {
        type Value = Option<T>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            Whole.expecting(f)
        }

        fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
            Ok(None)
        }

        fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
            Ok(None)
        }

        fn visit_some<D: Deserializer<'de>>(
            self,
            deserializer: D,
        ) -> Result<Self::Value, D::Error> {
            integer(deserializer).map(Some)
        }
    }

    deserializer.deserialize_option(Optional(std::marker::PhantomData))
}

struct Whole;

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

    #[derive(Debug, Deserialize, PartialEq)]
    struct Counts {
        #[serde(deserialize_with = "super::integer")]
        users: i64,
        #[serde(default, deserialize_with = "super::integer_option")]
        rows: Option<u32>,
    }

    #[derive(Serialize)]
    struct Size(#[serde(serialize_with = "super::plain")] f64);

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
