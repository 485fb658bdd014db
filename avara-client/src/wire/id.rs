//! Identifiers: one type per kind of thing, so that a study's id cannot pass for a user's.
//!
//! Typed input is checked; the server's ids are accepted as they are, because only the server knows
//! all their forms.

use std::error::Error;
use std::fmt;

use crate::wire::redact::Redacted;

/// The documented form of a kind of identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdKind {
    /// A prefix and 32 lower-case hexadecimal digits.
    Prefixed(&'static str),
    /// Hexadecimal digits in groups of 8, 4, 4, 4 and 12.
    Uuid,
    /// A DICOM unique identifier: numbers joined by dots, at most 64 characters.
    DicomUid,
}

const HEX_DIGITS: usize = 32;
const MAX_UID: usize = 64;

impl IdKind {
    /// Returns the problem with a text, if there is one. It never repeats the text, which may be
    /// anything, but names the prefix of another kind of Avara id.
    pub(crate) fn problem(self, text: &str) -> Option<String> {
        match self {
            Self::Prefixed(prefix) => prefixed_problem(prefix, text),
            Self::Uuid => (!is_uuid(text)).then(|| "is not a UUID".to_owned()),
            Self::DicomUid => (!is_uid(text)).then(|| {
                format!("is not a DICOM UID: numbers joined by dots, at most {MAX_UID} characters")
            }),
        }
    }
}

fn prefixed_problem(prefix: &str, text: &str) -> Option<String> {
    if text.strip_prefix(prefix).is_some_and(is_hex) {
        return None;
    }
    let expected = format!("expected `{prefix}` and {HEX_DIGITS} hexadecimal digits");
    Some(match other_prefix(text).filter(|other| *other != prefix) {
        Some(other) => format!("is the id of something else: {expected}, found `{other}`"),
        None => format!(
            "{expected}, found {} characters of another form",
            text.chars().count()
        ),
    })
}

/// Returns the `abc_` of a text that has the form of an Avara id.
fn other_prefix(text: &str) -> Option<&str> {
    let end = text.find('_')? + 1;
    let (prefix, rest) = text.split_at_checked(end)?;
    let is_short = prefix.len() <= 6 && prefix.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    (is_short && is_hex(rest)).then_some(prefix)
}

fn is_hex(text: &str) -> bool {
    text.len() == HEX_DIGITS
        && text
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn is_uuid(text: &str) -> bool {
    text.split('-').map(str::len).eq([8, 4, 4, 4, 12])
        && text
            .bytes()
            .all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

/// Leading zeros are let through: real devices write them.
pub(crate) fn is_uid(text: &str) -> bool {
    text.len() <= MAX_UID
        && text
            .split('.')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The error of reading an identifier: the text does not have the documented form.
///
/// Neither `Display` nor `Debug` repeats the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidId {
    type_name: &'static str,
    problem: String,
}

impl InvalidId {
    /// Returns the identifier type, such as `UserId`.
    pub const fn type_name(&self) -> &'static str {
        self.type_name
    }

    /// Returns the problem with the text, as the end of a sentence.
    pub fn problem(&self) -> &str {
        &self.problem
    }
}

impl fmt::Display for InvalidId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a {}: {}", self.type_name, self.problem)
    }
}

impl Error for InvalidId {}

/// An identifier type of this crate. The trait is sealed.
pub trait Id: sealed::Id {
    /// Returns the identifier as text.
    fn as_str(&self) -> &str;
}

/// An argument for an identifier: the identifier, a reference to it, or text.
///
/// Text is checked against the documented form; an identifier is accepted as it is, so everything
/// that the server sent can be sent back. The trait is sealed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not accepted as a `{T}`",
    label = "expected a `{T}`, a reference to one, or text",
    note = "text is checked against the form of a `{T}`; the id of another kind of thing does not pass"
)]
pub trait IntoId<T>: sealed::IntoId<T> {
    /// Converts the value into an identifier.
    ///
    /// # Errors
    /// [`InvalidId`] when a text does not have the documented form.
    fn into_id(self) -> Result<T, InvalidId>;
}

pub(crate) mod sealed {
    use super::{IdKind, InvalidId};

    pub trait Id: Clone {
        #[doc(hidden)]
        const KIND: IdKind;
        #[doc(hidden)]
        const NAME: &'static str;
        #[doc(hidden)]
        fn from_text(text: &str) -> Self;
    }

    #[diagnostic::on_unimplemented(
        message = "`{Self}` is not accepted as a `{T}`",
        label = "expected a `{T}`, a reference to one, or text"
    )]
    pub trait IntoId<T> {}

    impl<T: super::Id> IntoId<T> for T {}
    impl<T: super::Id> IntoId<T> for &T {}

    /// Reads an identifier strictly.
    pub(crate) fn parse<T: Id>(text: &str) -> Result<T, InvalidId> {
        match T::KIND.problem(text) {
            None => Ok(T::from_text(text)),
            Some(problem) => Err(InvalidId {
                type_name: T::NAME,
                problem,
            }),
        }
    }
}

impl<T: Id> IntoId<T> for T {
    fn into_id(self) -> Result<T, InvalidId> {
        Ok(self)
    }
}

impl<T: Id> IntoId<T> for &T {
    fn into_id(self) -> Result<T, InvalidId> {
        Ok(self.clone())
    }
}

macro_rules! into_id_by_reading {
    ($($Text:ty),*) => { $(
        impl<T: Id> sealed::IntoId<T> for $Text {}

        impl<T: Id> IntoId<T> for $Text {
            fn into_id(self) -> Result<T, InvalidId> {
                sealed::parse(self.as_ref())
            }
        }
    )* };
}

into_id_by_reading!(&str, String, &String);

/// Declares an identifier type and its form.
macro_rules! id_type {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident: $Kind:ident $(($prefix:literal))?;
    ) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $Name(::std::boxed::Box<str>);

        impl $Name {
            /// Reads an identifier that has the documented form.
            ///
            /// # Errors
            /// [`InvalidId`]($crate::InvalidId), which describes the problem of the text.
            pub fn parse(text: &str) -> ::std::result::Result<Self, $crate::InvalidId> {
                $crate::wire::id::sealed::parse(text)
            }

            /// Returns the identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl $crate::wire::id::sealed::Id for $Name {
            const KIND: $crate::wire::id::IdKind = $crate::wire::id::IdKind::$Kind $(($prefix))?;
            const NAME: &'static str = stringify!($Name);

            fn from_text(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl $crate::Id for $Name {
            fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl ::std::str::FromStr for $Name {
            type Err = $crate::InvalidId;

            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl ::std::convert::TryFrom<&str> for $Name {
            type Error = $crate::InvalidId;

            fn try_from(text: &str) -> ::std::result::Result<Self, Self::Error> {
                Self::parse(text)
            }
        }

        impl ::std::convert::TryFrom<::std::string::String> for $Name {
            type Error = $crate::InvalidId;

            fn try_from(text: ::std::string::String) -> ::std::result::Result<Self, Self::Error> {
                Self::parse(&text)
            }
        }

        impl ::std::convert::From<$Name> for ::std::string::String {
            fn from(id: $Name) -> Self {
                id.0.into_string()
            }
        }

        /// Hides a text without the documented form, because it could be anything.
        impl ::std::fmt::Debug for $Name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::wire::id::debug(self, f)
            }
        }

        /// Accepts any text: the server's own ids are never refused.
        impl<'de> ::serde::Deserialize<'de> for $Name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::wire::id::deserialize(deserializer)
            }
        }

        as_text!($Name);
        spec_schema!($Name);
    };
}

/// `UserId("usr_…")`, or `UserId(<redacted>)` where the server's text is not of the documented
/// form.
pub(crate) fn debug<T: Id>(id: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut tuple = f.debug_tuple(T::NAME);
    if T::KIND.problem(id.as_str()).is_none() {
        tuple.field(&id.as_str()).finish()
    } else {
        tuple.field(&Redacted(id.as_str())).finish()
    }
}

/// Reads any identifier leniently.
pub(crate) fn deserialize<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: serde::Deserializer<'de>,
    T: sealed::Id,
{
    struct Text<T>(T);

    impl<T: sealed::Id> From<&str> for Text<T> {
        fn from(text: &str) -> Self {
            Self(T::from_text(text))
        }
    }

    let Text(id) = crate::wire::open_enum::deserialize(deserializer, T::NAME)?;
    Ok(id)
}

#[cfg(test)]
mod tests {
    use super::{Id, IdKind, IntoId};
    use crate::types::UserId;

    const USER: &str = "usr_1234567890abcdef1234567890abcdef";

    #[test]
    fn text_is_checked() {
        for (text, expected) in [
            (USER, None),
            ("stu_1234567890abcdef1234567890abcdef", Some("found `stu_`")),
            ("usr_1234", Some("found 8 characters")),
            (
                "usr_1234567890ABCDEF1234567890abcdef",
                Some("found 36 characters"),
            ),
            ("", Some("found 0 characters")),
            (
                "Jané_1234567890abcdef1234567890abcdef",
                Some("found 37 characters"),
            ),
        ] {
            let problem = IdKind::Prefixed("usr_").problem(text);
            assert_eq!(problem.is_none(), expected.is_none(), "{text}");
            assert!(
                problem
                    .unwrap_or_default()
                    .contains(expected.unwrap_or_default()),
                "{text}"
            );
        }
    }

    #[test]
    fn uuids_and_uids() {
        let is_uuid = |text| IdKind::Uuid.problem(text).is_none();
        assert!(is_uuid("9b2f1c3e-8a4d-4f6b-9c1e-2d3f4a5b6c7d"));
        assert!(!is_uuid("9b2f1c3e8a4d4f6b9c1e2d3f4a5b6c7d"));
        assert!(!is_uuid("9b2f1c3e-8a4d-4f6b-9c1e-2d3f4a5b6c7g"));

        let names_a_thing = |text: &str| IdKind::DicomUid.problem(text).is_none();
        assert!(names_a_thing("1.2.840.10008.1"));
        assert!(names_a_thing("1.2.0840"));
        assert!(!names_a_thing(&"1".repeat(65)));
        for text in ["", ".", "1..2", "1.2.", "1.2a", "1 2"] {
            assert!(!names_a_thing(text), "{text}");
        }
    }

    #[test]
    fn an_id_in_hand_is_taken_as_it_is() {
        let odd: UserId = serde_json::from_str("\"user-7\"").unwrap();
        assert_eq!((&odd).into_id(), Ok(odd.clone()));
        assert_eq!(serde_json::to_string(&odd).unwrap(), "\"user-7\"");
        assert!(IntoId::<UserId>::into_id("user-7").is_err());
        assert!(serde_json::from_str::<UserId>("7").is_err());
    }

    #[test]
    fn every_accepted_form_gives_the_same_id() {
        let id = UserId::parse(USER).unwrap();
        let text = USER.to_owned();
        assert_eq!(IntoId::<UserId>::into_id(USER), Ok(id.clone()));
        assert_eq!(IntoId::<UserId>::into_id(&text), Ok(id.clone()));
        assert_eq!(IntoId::<UserId>::into_id(text), Ok(id.clone()));
        assert_eq!(id.clone().into_id(), Ok(id.clone()));
        assert_eq!(id, USER);
        assert_eq!(Id::as_str(&id), USER);
        assert_eq!(format!("{id} {id:?}"), format!("{USER} UserId({USER:?})"));
    }

    #[test]
    fn debug_hides_what_is_not_of_the_documented_form() {
        for text in ["Jane Roe", "a\r\nb", ""] {
            let json = serde_json::to_string(text).unwrap();
            let odd: UserId = serde_json::from_str(&json).unwrap();
            assert_eq!(format!("{odd:?}"), "UserId(<redacted>)");
            assert_eq!(odd.to_string(), text);
        }
    }

    #[test]
    fn errors_do_not_repeat_the_text() {
        let error = UserId::parse("Jane Roe").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("Jane"));
    }
}
