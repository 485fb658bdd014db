//! Enumerations with the names that the API gives their values.

/// An enum whose values have names on the wire.
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($value:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum $name {
            $($value),+
        }

        impl $name {
            /// Returns the name on the wire.
            pub(crate) fn text(self) -> &'static str {
                match self {
                    $(Self::$value => $text),+
                }
            }

            pub(crate) fn named(text: &str) -> Option<Self> {
                match text {
                    $($text => Some(Self::$value),)+
                    _ => None,
                }
            }

            /// Returns the number that stands for the value in an index.
            pub(crate) fn number(self) -> i64 {
                self as i64
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.text())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'_, str>>::deserialize(from)?;
                let unknown = || serde::de::Error::unknown_variant(&text, &[$($text),+]);
                Self::named(&text).ok_or_else(unknown)
            }
        }
    };
}

pub(crate) use choice;
