//! Unions, read by their tag or by a field that only one variant has, so that an error in a variant
//! is reported as such and not as "did not match any variant".

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, Deserializer, Error, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;

use crate::wire::decode::{self, IN_UNION};
use crate::wire::redact::Redacted;

/// A webhook event of a type that this version does not know, kept as it came.
#[derive(Clone, PartialEq, Serialize)]
#[serde(transparent)]
pub struct UnknownEvent(Value);

impl UnknownEvent {
    pub(crate) fn new(raw: Value) -> Self {
        Self(raw)
    }

    /// Returns the event's `type`, unchanged.
    pub fn event_type(&self) -> &str {
        self.0["type"].as_str().unwrap_or_default()
    }

    /// Returns the event's `id`, if it has one.
    pub fn id(&self) -> Option<&str> {
        self.0["id"].as_str()
    }

    /// Returns the whole event. It may hold private text.
    pub fn raw(&self) -> &Value {
        &self.0
    }

    /// Returns the whole event by value.
    pub fn into_raw(self) -> Value {
        self.0
    }
}

impl fmt::Debug for UnknownEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("UnknownEvent")
            .field(&Redacted(&self.0))
            .finish()
    }
}

/// The `type` of an event: reading accepts only its own tag, so that one event cannot pass for
/// another.
pub(crate) struct Tag<T>(PhantomData<fn() -> T>);

/// An event with a `type` of its own.
pub(crate) trait Tagged {
    /// The value of the field in JSON.
    const TAG: &'static str;
}

impl<T> Clone for Tag<T> {
    fn clone(&self) -> Self {
        Self(PhantomData)
    }
}

impl<T> PartialEq for Tag<T> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<T: Tagged> fmt::Debug for Tag<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::TAG)
    }
}

impl<T: Tagged> Serialize for Tag<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(T::TAG)
    }
}

impl<'de, T: Tagged> Deserialize<'de> for Tag<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Exactly(&'static str);

        impl Visitor<'_> for Exactly {
            type Value = ();

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "the event type `{}`", self.0)
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
                if text == self.0 {
                    Ok(())
                } else {
                    Err(E::custom(format_args!(
                        "{IN_UNION}expected the event type `{}`",
                        self.0
                    )))
                }
            }
        }

        deserializer
            .deserialize_str(Exactly(T::TAG))
            .map(|()| Self(PhantomData))
    }
}

/// Holds a union's JSON until it is known which variant it is.
pub(crate) fn buffer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
    let value = Value::deserialize(deserializer)?;
    if value.is_object() {
        Ok(value)
    } else {
        Err(Error::custom(format_args!("{IN_UNION}expected an object")))
    }
}

/// Reads the variant that it turned out to be.
pub(crate) fn variant<T: DeserializeOwned, E: Error>(value: &Value) -> Result<T, E> {
    decode::from_value(value).map_err(|problem| Error::custom(format_args!("{IN_UNION}{problem}")))
}

/// `tagged_union! { WebhookEvent by "type" { "study.access_requested" => StudyAccessRequested } }`
macro_rules! tagged_union {
    ($Union:ident by $tag:literal { $($value:literal => $Variant:ident),* $(,)? }) => {
        impl<'de> ::serde::Deserialize<'de> for $Union {
            fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
            where
                D: ::serde::Deserializer<'de>,
            {
                let value = $crate::wire::union::buffer(deserializer)?;
                match value[$tag].as_str() {
                    $( Some($value) => $crate::wire::union::variant(&value).map(Self::$Variant), )*
                    Some(_) => Ok(Self::Unknown($crate::UnknownEvent::new(value))),
                    None => Err(::serde::de::Error::missing_field($tag)),
                }
            }
        }
    };
}

/// `union_by_field! { AutoScribeReportPdfResponse { "reportId" => Single, "reports" => List } }`
macro_rules! union_by_field {
    ($Union:ident { $($field:literal => $Variant:ident),* $(,)? }) => {
        impl<'de> ::serde::Deserialize<'de> for $Union {
            fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
            where
                D: ::serde::Deserializer<'de>,
            {
                let value = $crate::wire::union::buffer(deserializer)?;
                $(
                    if value.get($field).is_some_and(|field| !field.is_null()) {
                        return $crate::wire::union::variant(&value).map(Self::$Variant);
                    }
                )*
                Err(::serde::de::Error::custom(concat!(
                    "in a union: expected one of the fields" $(, " `", $field, "`")*
                )))
            }
        }
    };
}
