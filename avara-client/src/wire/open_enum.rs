//! Enums that the server may extend: known variants, plus one that keeps any other value.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::marker::PhantomData;

use serde::{Deserializer, de};

/// A value that this version has no variant for, kept as the server sent it.
///
/// Its `Debug` hides the text, which could be anything.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    pub(crate) fn new(text: Cow<'_, str>) -> Self {
        Self(text.into())
    }

    /// Returns the value as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UnknownValue")
    }
}

/// The error of a strict read (`try_parse` or `parse`): the text is not a documented value.
///
/// `Display` suggests the nearest documented value; neither it nor `Debug` repeats the text.
#[derive(Clone, PartialEq, Eq)]
pub struct UnknownVariant {
    enum_name: &'static str,
    value: Box<str>,
    suggestion: Option<&'static str>,
}

impl UnknownVariant {
    pub(crate) fn new(
        enum_name: &'static str,
        values: &'static [&'static str],
        value: &str,
    ) -> Self {
        Self {
            enum_name,
            value: value.into(),
            suggestion: nearest(values, value),
        }
    }

    /// Returns the name of the enum.
    pub const fn enum_name(&self) -> &'static str {
        self.enum_name
    }

    /// Returns the text that was read.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// Returns the nearest documented value, if one is near.
    pub const fn suggestion(&self) -> Option<&'static str> {
        self.suggestion
    }
}

impl fmt::Display for UnknownVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a documented {}", self.enum_name)?;
        match self.suggestion {
            Some(suggestion) => write!(f, "; did you mean {suggestion:?}?"),
            None => Ok(()),
        }
    }
}

debug_fields!(self: UnknownVariant { enum_name, suggestion });

impl Error for UnknownVariant {}

/// Returns the value with the fewest edits, ignoring case. Up to a third of the letters may differ.
pub(crate) fn nearest(values: &'static [&'static str], text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    values
        .iter()
        .map(|value| (edits(&value.to_lowercase(), &text), *value))
        .filter(|(edits, value)| *edits <= (value.chars().count() / 3).max(1))
        .min_by_key(|(edits, _)| *edits)
        .map(|(_, value)| value)
}

/// The Levenshtein distance, one row of the table at a time.
fn edits(left: &str, right: &str) -> usize {
    let mut row: Vec<usize> = (0..=right.chars().count()).collect();
    for (index, from) in left.chars().enumerate() {
        let mut diagonal = index;
        let mut before = index + 1;
        let mut next = vec![before];
        for (above, to) in row.iter().skip(1).zip(right.chars()) {
            before = (diagonal + usize::from(from != to))
                .min(above + 1)
                .min(before + 1);
            diagonal = *above;
            next.push(before);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

/// Reads a string into a type that accepts any text.
pub(crate) fn deserialize<'de, D, T>(deserializer: D, expected: &'static str) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: for<'a> From<&'a str>,
{
    deserializer.deserialize_str(TextVisitor {
        expected,
        read: PhantomData,
    })
}

struct TextVisitor<T> {
    expected: &'static str,
    read: PhantomData<T>,
}

impl<T: for<'a> From<&'a str>> de::Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }
}

/// Declares an open enum from its documented values.
///
/// Everything rests on one pair of functions, `as_str` and `known`: the other impls are thin.
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        pub enum $Name:ident {
            $( $(#[$variant_meta:meta])* $Variant:ident = $value:literal ),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        ///
        /// The server may send values that this version does not name: match them with `_`,
        /// ask [`is_unknown`](Self::is_unknown), read them with [`as_str`](Self::as_str).
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $Name {
            $( $(#[$variant_meta])* $Variant, )+
            /// A value that this version does not name. It is made by `From` and by reading JSON.
            #[doc(hidden)]
            Unknown($crate::UnknownValue),
        }

        impl $Name {
            /// The documented values, as they are on the wire, in the order of the API.
            pub const VALUES: &'static [&'static str] = &[$( $value ),+];

            /// Returns the value as text.
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$Variant => $value, )+
                    Self::Unknown(value) => value.as_str(),
                }
            }

            fn known(text: &str) -> ::std::option::Option<Self> {
                ::std::option::Option::Some(match text {
                    $( $value => Self::$Variant, )+
                    _ => return ::std::option::Option::None,
                })
            }

            /// Returns true if this version has no variant for the value.
            pub const fn is_unknown(&self) -> bool {
                matches!(self, Self::Unknown(_))
            }

            /// Reads a documented value and nothing else, for input that a person typed.
            ///
            /// # Errors
            /// [`UnknownVariant`]($crate::UnknownVariant), with the nearest documented value.
            pub fn try_parse(text: &str) -> ::std::result::Result<Self, $crate::UnknownVariant> {
                Self::known(text).ok_or_else(|| {
                    $crate::UnknownVariant::new(stringify!($Name), Self::VALUES, text)
                })
            }
        }

        /// Accepts any text. `parse` and `try_parse` are strict.
        impl ::std::convert::From<&str> for $Name {
            fn from(text: &str) -> Self {
                Self::known(text)
                    .unwrap_or_else(|| Self::Unknown($crate::UnknownValue::new(text.into())))
            }
        }

        /// Accepts any text, like `From<&str>`.
        impl ::std::convert::From<::std::string::String> for $Name {
            fn from(text: ::std::string::String) -> Self {
                Self::known(&text)
                    .unwrap_or_else(|| Self::Unknown($crate::UnknownValue::new(text.into())))
            }
        }

        /// Strict, like `try_parse`, because parsed text was typed. `From` is lenient.
        impl ::std::str::FromStr for $Name {
            type Err = $crate::UnknownVariant;

            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                Self::try_parse(text)
            }
        }

        /// Prints the variant's name; an unknown value prints as `Unknown`, because it could be
        /// anything.
        impl ::std::fmt::Debug for $Name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(match self {
                    $( Self::$Variant => stringify!($Variant), )+
                    Self::Unknown(_) => "Unknown",
                })
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $Name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::wire::open_enum::deserialize(deserializer, concat!("a ", stringify!($Name)))
            }
        }

        as_text!($Name);
        spec_schema!($Name);
    };
}

#[cfg(test)]
mod tests {
    use super::{edits, nearest};
    use crate::types::ClinicRole;

    #[test]
    fn known_and_unknown_values_round_trip() {
        for text in ["Radiologist", "PACS Administrator", "Space Doctor"] {
            let json = format!("{text:?}");
            let role: ClinicRole = serde_json::from_str(&json).unwrap();
            assert_eq!(role, text);
            assert_eq!(role.to_string(), text);
            assert_eq!(serde_json::to_string(&role).unwrap(), json);
            assert_eq!(role.is_unknown(), text == "Space Doctor");
        }
        assert!(serde_json::from_str::<ClinicRole>("3").is_err());
    }

    #[test]
    fn a_known_value_is_never_unknown() {
        for value in ClinicRole::VALUES {
            assert!(!ClinicRole::from(*value).is_unknown());
            assert_eq!(
                ClinicRole::from((*value).to_owned()),
                ClinicRole::from(*value)
            );
        }
    }

    #[test]
    fn debug_shows_variants_and_hides_unknown_values() {
        assert_eq!(format!("{:?}", ClinicRole::Radiologist), "Radiologist");
        assert_eq!(format!("{:?}", ClinicRole::from("Jane Roe")), "Unknown");
        let error = ClinicRole::try_parse("Jane Roe").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("Jane"));
        assert_eq!(error.value(), "Jane Roe");
    }

    #[test]
    fn strict_reading_suggests() {
        assert_eq!(
            ClinicRole::try_parse("Radiologist"),
            Ok(ClinicRole::Radiologist)
        );
        let error = ClinicRole::try_parse("radioligist").unwrap_err();
        assert_eq!("radioligist".parse::<ClinicRole>(), Err(error.clone()));
        assert_eq!("Radiologist".parse(), Ok(ClinicRole::Radiologist));
        assert!(ClinicRole::from("radioligist").is_unknown());
        assert_eq!(error.suggestion(), Some("Radiologist"));
        assert_eq!(
            error.to_string(),
            "not a documented ClinicRole; did you mean \"Radiologist\"?"
        );
    }

    #[test]
    fn distances() {
        for (left, right, expected) in [
            ("", "", 0),
            ("a", "", 1),
            ("", "ab", 2),
            ("kitten", "sitting", 3),
            ("é", "e", 1),
        ] {
            assert_eq!(edits(left, right), expected, "{left} {right}");
        }
        assert_eq!(nearest(&["stat", "high"], "normal"), None);
    }
}
