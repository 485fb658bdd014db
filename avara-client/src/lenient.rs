//! Reading what a server leaves out.

use serde::{Deserialize, Deserializer};

/// Reads null as the empty list or map. Together with `#[serde(default)]` a missing one is empty
/// too, so that one omission does not cost a whole page.
pub(crate) fn collection<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    #[derive(Deserialize)]
    struct Holder {
        #[serde(default, deserialize_with = "super::collection")]
        items: Vec<u8>,
    }

    #[test]
    fn missing_and_null_are_empty() {
        for (json, expected) in [
            ("{}", vec![]),
            (r#"{"items":null}"#, vec![]),
            (r#"{"items":[1]}"#, vec![1]),
        ] {
            assert_eq!(
                serde_json::from_str::<Holder>(json).unwrap().items,
                expected
            );
        }
        assert!(serde_json::from_str::<Holder>(r#"{"items":{}}"#).is_err());
    }
}
