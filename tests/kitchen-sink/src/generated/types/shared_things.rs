// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/shared/things.yaml`.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Number;

use crate::wire::codec;
use crate::wire::redact::Redacted;
use super::{ClinicUuid, ImageUid};

open_enum! {
    /// A colour.
    pub enum Colour {
        /// Red.
        Red = "red",
        /// Two words.
        DeepBlue = "deep blue",
        /// A keyword of Rust.
        Self_ = "self",
        /// Begins with a digit.
        _1x1 = "1x1",
        /// From before.
        ///
        /// Only in older documentation.
        Pink = "pink",
    }
}

/// Many things.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ManyThings {
    /// The things.
    #[serde(default, with = "codec::As::<codec::OrEmpty>")]
    pub many: Vec<Thing>,
}

impl fmt::Debug for ManyThings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManyThings").field("many", &self.many).finish()
    }
}

/// One thing, or many.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[allow(clippy::large_enum_variant, reason = "read once, never kept in bulk")]
#[non_exhaustive]
pub enum OneOrMany {
    /// The variant that has `one`.
    One(OneThing),
    /// The variant that has `many`.
    Many(ManyThings),
}

union_by_field! {
    OneOrMany {
        "one" => One,
        "many" => Many,
    }
}

/// One thing.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OneThing {
    ///
    ///
    /// `one` in JSON.
    pub one: Thing,
}

impl fmt::Debug for OneThing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OneThing").field("one", &self.one).finish()
    }
}

/// A text or a number.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[allow(clippy::large_enum_variant, reason = "read once, never kept in bulk")]
#[non_exhaustive]
pub enum TextOrNumber {
    /// As text.
    Text(String),
    /// As a number.
    Number(Number),
}

impl fmt::Debug for TextOrNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(value) => f.debug_tuple("Text").field(&Redacted(value)).finish(),
            Self::Number(value) => f.debug_tuple("Number").field(value).finish(),
        }
    }
}

/// A thing that is in other things.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Thing {
    /// Its size.
    #[serde(with = "codec::As::<codec::Plain>")]
    pub size: f64,
    /// When it was made.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Time>>"
    )]
    pub time: Option<DateTime<Utc>>,
    /// Remark about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    ///
    ///
    /// `clinic` in JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clinic: Option<ClinicUuid>,
    ///
    ///
    /// `image` in JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<ImageUid>,
}

impl Thing {
    /// Returns everything that is required.
    pub fn new(size: f64) -> Self {
        Self {
            size,
            time: None,
            note: None,
            clinic: None,
            image: None,
        }
    }

    /// Sets `time`.
    #[must_use]
    pub fn time(mut self, time: DateTime<Utc>) -> Self {
        self.time = Some(time);
        self
    }

    /// Sets `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets `clinic`.
    #[must_use]
    pub fn clinic(mut self, clinic: ClinicUuid) -> Self {
        self.clinic = Some(clinic);
        self
    }

    /// Sets `image`.
    #[must_use]
    pub fn image(mut self, image: ImageUid) -> Self {
        self.image = Some(image);
        self
    }
}

impl fmt::Debug for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Thing")
            .field("size", &self.size)
            .field("time", &self.time)
            .field("note", &Redacted(&self.note))
            .field("clinic", &self.clinic)
            .field("image", &self.image)
            .finish()
    }
}
