// Made by `cargo xtask regen` from spec/. Do not edit.

//! Types of `spec/webhooks/everything.yaml`.

use std::fmt;
use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::UnknownEvent;
use crate::wire::codec;
use crate::wire::redact::Redacted;
use crate::wire::union::{Tag, Tagged};
use super::{Colour, OneOrMany, TextOrNumber, Thing, ThingId, WebhookEventId};

/// An event with everything.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EverythingEvent {
    ///
    ///
    /// `id` in JSON.
    pub id: WebhookEventId,
    /// A text, always there.
    ///
    /// `textRequired` in JSON.
    #[serde(rename = "textRequired")]
    pub text_required: String,
    /// A text, there, or null.
    ///
    /// `textNullable` in JSON.
    #[serde(rename = "textNullable")]
    pub text_nullable: Option<String>,
    /// A text, left out or given.
    ///
    /// `textOptional` in JSON.
    #[serde(rename = "textOptional", skip_serializing_if = "Option::is_none")]
    pub text_optional: Option<String>,
    /// A text, left out, null or given.
    ///
    /// `textEither` in JSON.
    #[serde(rename = "textEither", skip_serializing_if = "Option::is_none")]
    pub text_either: Option<String>,
    /// A whole, always there.
    ///
    /// `wholeRequired` in JSON.
    #[serde(rename = "wholeRequired", with = "codec::As::<codec::Whole>")]
    pub whole_required: i64,
    /// A whole, there, or null.
    ///
    /// `wholeNullable` in JSON.
    #[serde(
        rename = "wholeNullable",
        default,
        with = "codec::As::<Option<codec::Whole>>"
    )]
    pub whole_nullable: Option<i64>,
    /// A whole, left out or given.
    ///
    /// `wholeOptional` in JSON.
    #[serde(
        rename = "wholeOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Whole>>"
    )]
    pub whole_optional: Option<i64>,
    /// A whole, left out, null or given.
    ///
    /// `wholeEither` in JSON.
    #[serde(
        rename = "wholeEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Whole>>"
    )]
    pub whole_either: Option<i64>,
    /// A count, always there.
    ///
    /// `countRequired` in JSON; at least 0.
    #[serde(rename = "countRequired", with = "codec::As::<codec::Whole>")]
    pub count_required: u32,
    /// A count, there, or null.
    ///
    /// `countNullable` in JSON; at least 0.
    #[serde(
        rename = "countNullable",
        default,
        with = "codec::As::<Option<codec::Whole>>"
    )]
    pub count_nullable: Option<u32>,
    /// A count, left out or given.
    ///
    /// `countOptional` in JSON; at least 0.
    #[serde(
        rename = "countOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Whole>>"
    )]
    pub count_optional: Option<u32>,
    /// A count, left out, null or given.
    ///
    /// `countEither` in JSON; at least 0.
    #[serde(
        rename = "countEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Whole>>"
    )]
    pub count_either: Option<u32>,
    /// A number, always there.
    ///
    /// `numberRequired` in JSON.
    #[serde(rename = "numberRequired", with = "codec::As::<codec::Plain>")]
    pub number_required: f64,
    /// A number, there, or null.
    ///
    /// `numberNullable` in JSON.
    #[serde(
        rename = "numberNullable",
        default,
        with = "codec::As::<Option<codec::Plain>>"
    )]
    pub number_nullable: Option<f64>,
    /// A number, left out or given.
    ///
    /// `numberOptional` in JSON.
    #[serde(
        rename = "numberOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Plain>>"
    )]
    pub number_optional: Option<f64>,
    /// A number, left out, null or given.
    ///
    /// `numberEither` in JSON.
    #[serde(
        rename = "numberEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Plain>>"
    )]
    pub number_either: Option<f64>,
    /// A flag, always there.
    ///
    /// `flagRequired` in JSON.
    #[serde(rename = "flagRequired")]
    pub flag_required: bool,
    /// A flag, there, or null.
    ///
    /// `flagNullable` in JSON.
    #[serde(rename = "flagNullable")]
    pub flag_nullable: Option<bool>,
    /// A flag, left out or given.
    ///
    /// `flagOptional` in JSON.
    #[serde(rename = "flagOptional", skip_serializing_if = "Option::is_none")]
    pub flag_optional: Option<bool>,
    /// A flag, left out, null or given.
    ///
    /// `flagEither` in JSON.
    #[serde(rename = "flagEither", skip_serializing_if = "Option::is_none")]
    pub flag_either: Option<bool>,
    /// A date, always there.
    ///
    /// `dateRequired` in JSON.
    #[serde(rename = "dateRequired")]
    pub date_required: String,
    /// A date, there, or null.
    ///
    /// `dateNullable` in JSON.
    #[serde(rename = "dateNullable")]
    pub date_nullable: Option<String>,
    /// A date, left out or given.
    ///
    /// `dateOptional` in JSON.
    #[serde(rename = "dateOptional", skip_serializing_if = "Option::is_none")]
    pub date_optional: Option<String>,
    /// A date, left out, null or given.
    ///
    /// `dateEither` in JSON.
    #[serde(rename = "dateEither", skip_serializing_if = "Option::is_none")]
    pub date_either: Option<String>,
    /// A time, always there.
    ///
    /// `timeRequired` in JSON.
    #[serde(rename = "timeRequired", with = "codec::As::<codec::Time>")]
    pub time_required: DateTime<Utc>,
    /// A time, there, or null.
    ///
    /// `timeNullable` in JSON.
    #[serde(rename = "timeNullable", default, with = "codec::As::<Option<codec::Time>>")]
    pub time_nullable: Option<DateTime<Utc>>,
    /// A time, left out or given.
    ///
    /// `timeOptional` in JSON.
    #[serde(
        rename = "timeOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Time>>"
    )]
    pub time_optional: Option<DateTime<Utc>>,
    /// A time, left out, null or given.
    ///
    /// `timeEither` in JSON.
    #[serde(
        rename = "timeEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Time>>"
    )]
    pub time_either: Option<DateTime<Utc>>,
    ///
    ///
    /// `idRequired` in JSON.
    #[serde(rename = "idRequired")]
    pub id_required: ThingId,
    /// A id, there, or null.
    ///
    /// `idNullable` in JSON.
    #[serde(rename = "idNullable")]
    pub id_nullable: Option<ThingId>,
    ///
    ///
    /// `idOptional` in JSON.
    #[serde(rename = "idOptional", skip_serializing_if = "Option::is_none")]
    pub id_optional: Option<ThingId>,
    /// A id, left out, null or given.
    ///
    /// `idEither` in JSON.
    #[serde(rename = "idEither", skip_serializing_if = "Option::is_none")]
    pub id_either: Option<ThingId>,
    ///
    ///
    /// `colourRequired` in JSON.
    #[serde(rename = "colourRequired")]
    pub colour_required: Colour,
    /// A colour, there, or null.
    ///
    /// `colourNullable` in JSON.
    #[serde(rename = "colourNullable")]
    pub colour_nullable: Option<Colour>,
    ///
    ///
    /// `colourOptional` in JSON.
    #[serde(rename = "colourOptional", skip_serializing_if = "Option::is_none")]
    pub colour_optional: Option<Colour>,
    /// A colour, left out, null or given.
    ///
    /// `colourEither` in JSON.
    #[serde(rename = "colourEither", skip_serializing_if = "Option::is_none")]
    pub colour_either: Option<Colour>,
    ///
    ///
    /// `thingRequired` in JSON.
    #[serde(rename = "thingRequired")]
    pub thing_required: Thing,
    /// A thing, there, or null.
    ///
    /// `thingNullable` in JSON.
    #[serde(rename = "thingNullable")]
    pub thing_nullable: Option<Thing>,
    ///
    ///
    /// `thingOptional` in JSON.
    #[serde(rename = "thingOptional", skip_serializing_if = "Option::is_none")]
    pub thing_optional: Option<Thing>,
    /// A thing, left out, null or given.
    ///
    /// `thingEither` in JSON.
    #[serde(rename = "thingEither", skip_serializing_if = "Option::is_none")]
    pub thing_either: Option<Thing>,
    ///
    ///
    /// `unionRequired` in JSON.
    #[serde(rename = "unionRequired")]
    pub union_required: TextOrNumber,
    /// A union, there, or null.
    ///
    /// `unionNullable` in JSON.
    #[serde(rename = "unionNullable")]
    pub union_nullable: Option<TextOrNumber>,
    ///
    ///
    /// `unionOptional` in JSON.
    #[serde(rename = "unionOptional", skip_serializing_if = "Option::is_none")]
    pub union_optional: Option<TextOrNumber>,
    /// A union, left out, null or given.
    ///
    /// `unionEither` in JSON.
    #[serde(rename = "unionEither", skip_serializing_if = "Option::is_none")]
    pub union_either: Option<TextOrNumber>,
    ///
    ///
    /// `oneOrManyRequired` in JSON.
    #[serde(rename = "oneOrManyRequired")]
    pub one_or_many_required: OneOrMany,
    /// A one or many, there, or null.
    ///
    /// `oneOrManyNullable` in JSON.
    #[serde(rename = "oneOrManyNullable")]
    pub one_or_many_nullable: Option<OneOrMany>,
    ///
    ///
    /// `oneOrManyOptional` in JSON.
    #[serde(rename = "oneOrManyOptional", skip_serializing_if = "Option::is_none")]
    pub one_or_many_optional: Option<OneOrMany>,
    /// A one or many, left out, null or given.
    ///
    /// `oneOrManyEither` in JSON.
    #[serde(rename = "oneOrManyEither", skip_serializing_if = "Option::is_none")]
    pub one_or_many_either: Option<OneOrMany>,
    /// A text list, always there.
    ///
    /// `textListRequired` in JSON.
    #[serde(rename = "textListRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub text_list_required: Vec<String>,
    /// A text list, there, or null.
    ///
    /// `textListNullable` in JSON.
    #[serde(rename = "textListNullable")]
    pub text_list_nullable: Option<Vec<String>>,
    /// A text list, left out or given.
    ///
    /// `textListOptional` in JSON.
    #[serde(rename = "textListOptional", skip_serializing_if = "Option::is_none")]
    pub text_list_optional: Option<Vec<String>>,
    /// A text list, left out, null or given.
    ///
    /// `textListEither` in JSON.
    #[serde(rename = "textListEither", skip_serializing_if = "Option::is_none")]
    pub text_list_either: Option<Vec<String>>,
    /// A whole list, always there.
    ///
    /// `wholeListRequired` in JSON.
    #[serde(
        rename = "wholeListRequired",
        default,
        with = "codec::As::<codec::OrEmpty<Vec<codec::Whole>>>"
    )]
    pub whole_list_required: Vec<i64>,
    /// A whole list, there, or null.
    ///
    /// `wholeListNullable` in JSON.
    #[serde(
        rename = "wholeListNullable",
        default,
        with = "codec::As::<Option<Vec<codec::Whole>>>"
    )]
    pub whole_list_nullable: Option<Vec<i64>>,
    /// A whole list, left out or given.
    ///
    /// `wholeListOptional` in JSON.
    #[serde(
        rename = "wholeListOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<codec::Whole>>>"
    )]
    pub whole_list_optional: Option<Vec<i64>>,
    /// A whole list, left out, null or given.
    ///
    /// `wholeListEither` in JSON.
    #[serde(
        rename = "wholeListEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<codec::Whole>>>"
    )]
    pub whole_list_either: Option<Vec<i64>>,
    /// A count list, always there.
    ///
    /// `countListRequired` in JSON.
    #[serde(
        rename = "countListRequired",
        default,
        with = "codec::As::<codec::OrEmpty<Vec<codec::Whole>>>"
    )]
    pub count_list_required: Vec<u32>,
    /// A count list, there, or null.
    ///
    /// `countListNullable` in JSON.
    #[serde(
        rename = "countListNullable",
        default,
        with = "codec::As::<Option<Vec<codec::Whole>>>"
    )]
    pub count_list_nullable: Option<Vec<u32>>,
    /// A count list, left out or given.
    ///
    /// `countListOptional` in JSON.
    #[serde(
        rename = "countListOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<codec::Whole>>>"
    )]
    pub count_list_optional: Option<Vec<u32>>,
    /// A count list, left out, null or given.
    ///
    /// `countListEither` in JSON.
    #[serde(
        rename = "countListEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<codec::Whole>>>"
    )]
    pub count_list_either: Option<Vec<u32>>,
    /// A number list, always there.
    ///
    /// `numberListRequired` in JSON.
    #[serde(
        rename = "numberListRequired",
        default,
        with = "codec::As::<codec::OrEmpty<Vec<codec::Plain>>>"
    )]
    pub number_list_required: Vec<f64>,
    /// A number list, there, or null.
    ///
    /// `numberListNullable` in JSON.
    #[serde(
        rename = "numberListNullable",
        default,
        with = "codec::As::<Option<Vec<codec::Plain>>>"
    )]
    pub number_list_nullable: Option<Vec<f64>>,
    /// A number list, left out or given.
    ///
    /// `numberListOptional` in JSON.
    #[serde(
        rename = "numberListOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<codec::Plain>>>"
    )]
    pub number_list_optional: Option<Vec<f64>>,
    /// A number list, left out, null or given.
    ///
    /// `numberListEither` in JSON.
    #[serde(
        rename = "numberListEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<codec::Plain>>>"
    )]
    pub number_list_either: Option<Vec<f64>>,
    /// A flag list, always there.
    ///
    /// `flagListRequired` in JSON.
    #[serde(rename = "flagListRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub flag_list_required: Vec<bool>,
    /// A flag list, there, or null.
    ///
    /// `flagListNullable` in JSON.
    #[serde(rename = "flagListNullable")]
    pub flag_list_nullable: Option<Vec<bool>>,
    /// A flag list, left out or given.
    ///
    /// `flagListOptional` in JSON.
    #[serde(rename = "flagListOptional", skip_serializing_if = "Option::is_none")]
    pub flag_list_optional: Option<Vec<bool>>,
    /// A flag list, left out, null or given.
    ///
    /// `flagListEither` in JSON.
    #[serde(rename = "flagListEither", skip_serializing_if = "Option::is_none")]
    pub flag_list_either: Option<Vec<bool>>,
    /// A date list, always there.
    ///
    /// `dateListRequired` in JSON.
    #[serde(rename = "dateListRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub date_list_required: Vec<String>,
    /// A date list, there, or null.
    ///
    /// `dateListNullable` in JSON.
    #[serde(rename = "dateListNullable")]
    pub date_list_nullable: Option<Vec<String>>,
    /// A date list, left out or given.
    ///
    /// `dateListOptional` in JSON.
    #[serde(rename = "dateListOptional", skip_serializing_if = "Option::is_none")]
    pub date_list_optional: Option<Vec<String>>,
    /// A date list, left out, null or given.
    ///
    /// `dateListEither` in JSON.
    #[serde(rename = "dateListEither", skip_serializing_if = "Option::is_none")]
    pub date_list_either: Option<Vec<String>>,
    /// A time list, always there.
    ///
    /// `timeListRequired` in JSON.
    #[serde(
        rename = "timeListRequired",
        default,
        with = "codec::As::<codec::OrEmpty<Vec<codec::Time>>>"
    )]
    pub time_list_required: Vec<DateTime<Utc>>,
    /// A time list, there, or null.
    ///
    /// `timeListNullable` in JSON.
    #[serde(
        rename = "timeListNullable",
        default,
        with = "codec::As::<Option<Vec<codec::Time>>>"
    )]
    pub time_list_nullable: Option<Vec<DateTime<Utc>>>,
    /// A time list, left out or given.
    ///
    /// `timeListOptional` in JSON.
    #[serde(
        rename = "timeListOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<codec::Time>>>"
    )]
    pub time_list_optional: Option<Vec<DateTime<Utc>>>,
    /// A time list, left out, null or given.
    ///
    /// `timeListEither` in JSON.
    #[serde(
        rename = "timeListEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<codec::Time>>>"
    )]
    pub time_list_either: Option<Vec<DateTime<Utc>>>,
    /// A id list, always there.
    ///
    /// `idListRequired` in JSON.
    #[serde(rename = "idListRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub id_list_required: Vec<ThingId>,
    /// A id list, there, or null.
    ///
    /// `idListNullable` in JSON.
    #[serde(rename = "idListNullable")]
    pub id_list_nullable: Option<Vec<ThingId>>,
    /// A id list, left out or given.
    ///
    /// `idListOptional` in JSON.
    #[serde(rename = "idListOptional", skip_serializing_if = "Option::is_none")]
    pub id_list_optional: Option<Vec<ThingId>>,
    /// A id list, left out, null or given.
    ///
    /// `idListEither` in JSON.
    #[serde(rename = "idListEither", skip_serializing_if = "Option::is_none")]
    pub id_list_either: Option<Vec<ThingId>>,
    /// A colour list, always there.
    ///
    /// `colourListRequired` in JSON.
    #[serde(
        rename = "colourListRequired",
        default,
        with = "codec::As::<codec::OrEmpty>"
    )]
    pub colour_list_required: Vec<Colour>,
    /// A colour list, there, or null.
    ///
    /// `colourListNullable` in JSON.
    #[serde(rename = "colourListNullable")]
    pub colour_list_nullable: Option<Vec<Colour>>,
    /// A colour list, left out or given.
    ///
    /// `colourListOptional` in JSON.
    #[serde(rename = "colourListOptional", skip_serializing_if = "Option::is_none")]
    pub colour_list_optional: Option<Vec<Colour>>,
    /// A colour list, left out, null or given.
    ///
    /// `colourListEither` in JSON.
    #[serde(rename = "colourListEither", skip_serializing_if = "Option::is_none")]
    pub colour_list_either: Option<Vec<Colour>>,
    /// A thing list, always there.
    ///
    /// `thingListRequired` in JSON.
    #[serde(rename = "thingListRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub thing_list_required: Vec<Thing>,
    /// A thing list, there, or null.
    ///
    /// `thingListNullable` in JSON.
    #[serde(rename = "thingListNullable")]
    pub thing_list_nullable: Option<Vec<Thing>>,
    /// A thing list, left out or given.
    ///
    /// `thingListOptional` in JSON.
    #[serde(rename = "thingListOptional", skip_serializing_if = "Option::is_none")]
    pub thing_list_optional: Option<Vec<Thing>>,
    /// A thing list, left out, null or given.
    ///
    /// `thingListEither` in JSON.
    #[serde(rename = "thingListEither", skip_serializing_if = "Option::is_none")]
    pub thing_list_either: Option<Vec<Thing>>,
    /// A text gaps, always there.
    ///
    /// `textGapsRequired` in JSON.
    #[serde(rename = "textGapsRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub text_gaps_required: Vec<Option<String>>,
    /// A text gaps, there, or null.
    ///
    /// `textGapsNullable` in JSON.
    #[serde(rename = "textGapsNullable")]
    pub text_gaps_nullable: Option<Vec<Option<String>>>,
    /// A text gaps, left out or given.
    ///
    /// `textGapsOptional` in JSON.
    #[serde(rename = "textGapsOptional", skip_serializing_if = "Option::is_none")]
    pub text_gaps_optional: Option<Vec<Option<String>>>,
    /// A text gaps, left out, null or given.
    ///
    /// `textGapsEither` in JSON.
    #[serde(rename = "textGapsEither", skip_serializing_if = "Option::is_none")]
    pub text_gaps_either: Option<Vec<Option<String>>>,
    /// A whole gaps, always there.
    ///
    /// `wholeGapsRequired` in JSON.
    #[serde(
        rename = "wholeGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty<Vec<Option<codec::Whole>>>>"
    )]
    pub whole_gaps_required: Vec<Option<i64>>,
    /// A whole gaps, there, or null.
    ///
    /// `wholeGapsNullable` in JSON.
    #[serde(
        rename = "wholeGapsNullable",
        default,
        with = "codec::As::<Option<Vec<Option<codec::Whole>>>>"
    )]
    pub whole_gaps_nullable: Option<Vec<Option<i64>>>,
    /// A whole gaps, left out or given.
    ///
    /// `wholeGapsOptional` in JSON.
    #[serde(
        rename = "wholeGapsOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<Option<codec::Whole>>>>"
    )]
    pub whole_gaps_optional: Option<Vec<Option<i64>>>,
    /// A whole gaps, left out, null or given.
    ///
    /// `wholeGapsEither` in JSON.
    #[serde(
        rename = "wholeGapsEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<Option<codec::Whole>>>>"
    )]
    pub whole_gaps_either: Option<Vec<Option<i64>>>,
    /// A count gaps, always there.
    ///
    /// `countGapsRequired` in JSON.
    #[serde(
        rename = "countGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty<Vec<Option<codec::Whole>>>>"
    )]
    pub count_gaps_required: Vec<Option<u32>>,
    /// A count gaps, there, or null.
    ///
    /// `countGapsNullable` in JSON.
    #[serde(
        rename = "countGapsNullable",
        default,
        with = "codec::As::<Option<Vec<Option<codec::Whole>>>>"
    )]
    pub count_gaps_nullable: Option<Vec<Option<u32>>>,
    /// A count gaps, left out or given.
    ///
    /// `countGapsOptional` in JSON.
    #[serde(
        rename = "countGapsOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<Option<codec::Whole>>>>"
    )]
    pub count_gaps_optional: Option<Vec<Option<u32>>>,
    /// A count gaps, left out, null or given.
    ///
    /// `countGapsEither` in JSON.
    #[serde(
        rename = "countGapsEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<Option<codec::Whole>>>>"
    )]
    pub count_gaps_either: Option<Vec<Option<u32>>>,
    /// A number gaps, always there.
    ///
    /// `numberGapsRequired` in JSON.
    #[serde(
        rename = "numberGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty<Vec<Option<codec::Plain>>>>"
    )]
    pub number_gaps_required: Vec<Option<f64>>,
    /// A number gaps, there, or null.
    ///
    /// `numberGapsNullable` in JSON.
    #[serde(
        rename = "numberGapsNullable",
        default,
        with = "codec::As::<Option<Vec<Option<codec::Plain>>>>"
    )]
    pub number_gaps_nullable: Option<Vec<Option<f64>>>,
    /// A number gaps, left out or given.
    ///
    /// `numberGapsOptional` in JSON.
    #[serde(
        rename = "numberGapsOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<Option<codec::Plain>>>>"
    )]
    pub number_gaps_optional: Option<Vec<Option<f64>>>,
    /// A number gaps, left out, null or given.
    ///
    /// `numberGapsEither` in JSON.
    #[serde(
        rename = "numberGapsEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<Option<codec::Plain>>>>"
    )]
    pub number_gaps_either: Option<Vec<Option<f64>>>,
    /// A flag gaps, always there.
    ///
    /// `flagGapsRequired` in JSON.
    #[serde(rename = "flagGapsRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub flag_gaps_required: Vec<Option<bool>>,
    /// A flag gaps, there, or null.
    ///
    /// `flagGapsNullable` in JSON.
    #[serde(rename = "flagGapsNullable")]
    pub flag_gaps_nullable: Option<Vec<Option<bool>>>,
    /// A flag gaps, left out or given.
    ///
    /// `flagGapsOptional` in JSON.
    #[serde(rename = "flagGapsOptional", skip_serializing_if = "Option::is_none")]
    pub flag_gaps_optional: Option<Vec<Option<bool>>>,
    /// A flag gaps, left out, null or given.
    ///
    /// `flagGapsEither` in JSON.
    #[serde(rename = "flagGapsEither", skip_serializing_if = "Option::is_none")]
    pub flag_gaps_either: Option<Vec<Option<bool>>>,
    /// A date gaps, always there.
    ///
    /// `dateGapsRequired` in JSON.
    #[serde(rename = "dateGapsRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub date_gaps_required: Vec<Option<String>>,
    /// A date gaps, there, or null.
    ///
    /// `dateGapsNullable` in JSON.
    #[serde(rename = "dateGapsNullable")]
    pub date_gaps_nullable: Option<Vec<Option<String>>>,
    /// A date gaps, left out or given.
    ///
    /// `dateGapsOptional` in JSON.
    #[serde(rename = "dateGapsOptional", skip_serializing_if = "Option::is_none")]
    pub date_gaps_optional: Option<Vec<Option<String>>>,
    /// A date gaps, left out, null or given.
    ///
    /// `dateGapsEither` in JSON.
    #[serde(rename = "dateGapsEither", skip_serializing_if = "Option::is_none")]
    pub date_gaps_either: Option<Vec<Option<String>>>,
    /// A time gaps, always there.
    ///
    /// `timeGapsRequired` in JSON.
    #[serde(
        rename = "timeGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty<Vec<Option<codec::Time>>>>"
    )]
    pub time_gaps_required: Vec<Option<DateTime<Utc>>>,
    /// A time gaps, there, or null.
    ///
    /// `timeGapsNullable` in JSON.
    #[serde(
        rename = "timeGapsNullable",
        default,
        with = "codec::As::<Option<Vec<Option<codec::Time>>>>"
    )]
    pub time_gaps_nullable: Option<Vec<Option<DateTime<Utc>>>>,
    /// A time gaps, left out or given.
    ///
    /// `timeGapsOptional` in JSON.
    #[serde(
        rename = "timeGapsOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<Option<codec::Time>>>>"
    )]
    pub time_gaps_optional: Option<Vec<Option<DateTime<Utc>>>>,
    /// A time gaps, left out, null or given.
    ///
    /// `timeGapsEither` in JSON.
    #[serde(
        rename = "timeGapsEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<Option<codec::Time>>>>"
    )]
    pub time_gaps_either: Option<Vec<Option<DateTime<Utc>>>>,
    /// A id gaps, always there.
    ///
    /// `idGapsRequired` in JSON.
    #[serde(rename = "idGapsRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub id_gaps_required: Vec<Option<ThingId>>,
    /// A id gaps, there, or null.
    ///
    /// `idGapsNullable` in JSON.
    #[serde(rename = "idGapsNullable")]
    pub id_gaps_nullable: Option<Vec<Option<ThingId>>>,
    /// A id gaps, left out or given.
    ///
    /// `idGapsOptional` in JSON.
    #[serde(rename = "idGapsOptional", skip_serializing_if = "Option::is_none")]
    pub id_gaps_optional: Option<Vec<Option<ThingId>>>,
    /// A id gaps, left out, null or given.
    ///
    /// `idGapsEither` in JSON.
    #[serde(rename = "idGapsEither", skip_serializing_if = "Option::is_none")]
    pub id_gaps_either: Option<Vec<Option<ThingId>>>,
    /// A colour gaps, always there.
    ///
    /// `colourGapsRequired` in JSON.
    #[serde(
        rename = "colourGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty>"
    )]
    pub colour_gaps_required: Vec<Option<Colour>>,
    /// A colour gaps, there, or null.
    ///
    /// `colourGapsNullable` in JSON.
    #[serde(rename = "colourGapsNullable")]
    pub colour_gaps_nullable: Option<Vec<Option<Colour>>>,
    /// A colour gaps, left out or given.
    ///
    /// `colourGapsOptional` in JSON.
    #[serde(rename = "colourGapsOptional", skip_serializing_if = "Option::is_none")]
    pub colour_gaps_optional: Option<Vec<Option<Colour>>>,
    /// A colour gaps, left out, null or given.
    ///
    /// `colourGapsEither` in JSON.
    #[serde(rename = "colourGapsEither", skip_serializing_if = "Option::is_none")]
    pub colour_gaps_either: Option<Vec<Option<Colour>>>,
    /// A thing gaps, always there.
    ///
    /// `thingGapsRequired` in JSON.
    #[serde(rename = "thingGapsRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub thing_gaps_required: Vec<Option<Thing>>,
    /// A thing gaps, there, or null.
    ///
    /// `thingGapsNullable` in JSON.
    #[serde(rename = "thingGapsNullable")]
    pub thing_gaps_nullable: Option<Vec<Option<Thing>>>,
    /// A thing gaps, left out or given.
    ///
    /// `thingGapsOptional` in JSON.
    #[serde(rename = "thingGapsOptional", skip_serializing_if = "Option::is_none")]
    pub thing_gaps_optional: Option<Vec<Option<Thing>>>,
    /// A thing gaps, left out, null or given.
    ///
    /// `thingGapsEither` in JSON.
    #[serde(rename = "thingGapsEither", skip_serializing_if = "Option::is_none")]
    pub thing_gaps_either: Option<Vec<Option<Thing>>>,
    /// A text map, always there.
    ///
    /// `textMapRequired` in JSON.
    #[serde(rename = "textMapRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub text_map_required: BTreeMap<String, String>,
    /// A text map, there, or null.
    ///
    /// `textMapNullable` in JSON.
    #[serde(rename = "textMapNullable")]
    pub text_map_nullable: Option<BTreeMap<String, String>>,
    /// A text map, left out or given.
    ///
    /// `textMapOptional` in JSON.
    #[serde(rename = "textMapOptional", skip_serializing_if = "Option::is_none")]
    pub text_map_optional: Option<BTreeMap<String, String>>,
    /// A text map, left out, null or given.
    ///
    /// `textMapEither` in JSON.
    #[serde(rename = "textMapEither", skip_serializing_if = "Option::is_none")]
    pub text_map_either: Option<BTreeMap<String, String>>,
    /// A whole map, always there.
    ///
    /// `wholeMapRequired` in JSON.
    #[serde(
        rename = "wholeMapRequired",
        default,
        with = "codec::As::<codec::OrEmpty<codec::Map<codec::Whole>>>"
    )]
    pub whole_map_required: BTreeMap<String, i64>,
    /// A whole map, there, or null.
    ///
    /// `wholeMapNullable` in JSON.
    #[serde(
        rename = "wholeMapNullable",
        default,
        with = "codec::As::<Option<codec::Map<codec::Whole>>>"
    )]
    pub whole_map_nullable: Option<BTreeMap<String, i64>>,
    /// A whole map, left out or given.
    ///
    /// `wholeMapOptional` in JSON.
    #[serde(
        rename = "wholeMapOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<codec::Whole>>>"
    )]
    pub whole_map_optional: Option<BTreeMap<String, i64>>,
    /// A whole map, left out, null or given.
    ///
    /// `wholeMapEither` in JSON.
    #[serde(
        rename = "wholeMapEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<codec::Whole>>>"
    )]
    pub whole_map_either: Option<BTreeMap<String, i64>>,
    /// A count map, always there.
    ///
    /// `countMapRequired` in JSON; values at least 0.
    #[serde(
        rename = "countMapRequired",
        default,
        with = "codec::As::<codec::OrEmpty<codec::Map<codec::Whole>>>"
    )]
    pub count_map_required: BTreeMap<String, u32>,
    /// A count map, there, or null.
    ///
    /// `countMapNullable` in JSON; values at least 0.
    #[serde(
        rename = "countMapNullable",
        default,
        with = "codec::As::<Option<codec::Map<codec::Whole>>>"
    )]
    pub count_map_nullable: Option<BTreeMap<String, u32>>,
    /// A count map, left out or given.
    ///
    /// `countMapOptional` in JSON; values at least 0.
    #[serde(
        rename = "countMapOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<codec::Whole>>>"
    )]
    pub count_map_optional: Option<BTreeMap<String, u32>>,
    /// A count map, left out, null or given.
    ///
    /// `countMapEither` in JSON; values at least 0.
    #[serde(
        rename = "countMapEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<codec::Whole>>>"
    )]
    pub count_map_either: Option<BTreeMap<String, u32>>,
    /// A number map, always there.
    ///
    /// `numberMapRequired` in JSON.
    #[serde(
        rename = "numberMapRequired",
        default,
        with = "codec::As::<codec::OrEmpty<codec::Map<codec::Plain>>>"
    )]
    pub number_map_required: BTreeMap<String, f64>,
    /// A number map, there, or null.
    ///
    /// `numberMapNullable` in JSON.
    #[serde(
        rename = "numberMapNullable",
        default,
        with = "codec::As::<Option<codec::Map<codec::Plain>>>"
    )]
    pub number_map_nullable: Option<BTreeMap<String, f64>>,
    /// A number map, left out or given.
    ///
    /// `numberMapOptional` in JSON.
    #[serde(
        rename = "numberMapOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<codec::Plain>>>"
    )]
    pub number_map_optional: Option<BTreeMap<String, f64>>,
    /// A number map, left out, null or given.
    ///
    /// `numberMapEither` in JSON.
    #[serde(
        rename = "numberMapEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<codec::Plain>>>"
    )]
    pub number_map_either: Option<BTreeMap<String, f64>>,
    /// A flag map, always there.
    ///
    /// `flagMapRequired` in JSON.
    #[serde(rename = "flagMapRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub flag_map_required: BTreeMap<String, bool>,
    /// A flag map, there, or null.
    ///
    /// `flagMapNullable` in JSON.
    #[serde(rename = "flagMapNullable")]
    pub flag_map_nullable: Option<BTreeMap<String, bool>>,
    /// A flag map, left out or given.
    ///
    /// `flagMapOptional` in JSON.
    #[serde(rename = "flagMapOptional", skip_serializing_if = "Option::is_none")]
    pub flag_map_optional: Option<BTreeMap<String, bool>>,
    /// A flag map, left out, null or given.
    ///
    /// `flagMapEither` in JSON.
    #[serde(rename = "flagMapEither", skip_serializing_if = "Option::is_none")]
    pub flag_map_either: Option<BTreeMap<String, bool>>,
    /// A date map, always there.
    ///
    /// `dateMapRequired` in JSON.
    #[serde(rename = "dateMapRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub date_map_required: BTreeMap<String, String>,
    /// A date map, there, or null.
    ///
    /// `dateMapNullable` in JSON.
    #[serde(rename = "dateMapNullable")]
    pub date_map_nullable: Option<BTreeMap<String, String>>,
    /// A date map, left out or given.
    ///
    /// `dateMapOptional` in JSON.
    #[serde(rename = "dateMapOptional", skip_serializing_if = "Option::is_none")]
    pub date_map_optional: Option<BTreeMap<String, String>>,
    /// A date map, left out, null or given.
    ///
    /// `dateMapEither` in JSON.
    #[serde(rename = "dateMapEither", skip_serializing_if = "Option::is_none")]
    pub date_map_either: Option<BTreeMap<String, String>>,
    /// A time map, always there.
    ///
    /// `timeMapRequired` in JSON.
    #[serde(
        rename = "timeMapRequired",
        default,
        with = "codec::As::<codec::OrEmpty<codec::Map<codec::Time>>>"
    )]
    pub time_map_required: BTreeMap<String, DateTime<Utc>>,
    /// A time map, there, or null.
    ///
    /// `timeMapNullable` in JSON.
    #[serde(
        rename = "timeMapNullable",
        default,
        with = "codec::As::<Option<codec::Map<codec::Time>>>"
    )]
    pub time_map_nullable: Option<BTreeMap<String, DateTime<Utc>>>,
    /// A time map, left out or given.
    ///
    /// `timeMapOptional` in JSON.
    #[serde(
        rename = "timeMapOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<codec::Time>>>"
    )]
    pub time_map_optional: Option<BTreeMap<String, DateTime<Utc>>>,
    /// A time map, left out, null or given.
    ///
    /// `timeMapEither` in JSON.
    #[serde(
        rename = "timeMapEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<codec::Time>>>"
    )]
    pub time_map_either: Option<BTreeMap<String, DateTime<Utc>>>,
    /// A id map, always there.
    ///
    /// `idMapRequired` in JSON.
    #[serde(rename = "idMapRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub id_map_required: BTreeMap<String, ThingId>,
    /// A id map, there, or null.
    ///
    /// `idMapNullable` in JSON.
    #[serde(rename = "idMapNullable")]
    pub id_map_nullable: Option<BTreeMap<String, ThingId>>,
    /// A id map, left out or given.
    ///
    /// `idMapOptional` in JSON.
    #[serde(rename = "idMapOptional", skip_serializing_if = "Option::is_none")]
    pub id_map_optional: Option<BTreeMap<String, ThingId>>,
    /// A id map, left out, null or given.
    ///
    /// `idMapEither` in JSON.
    #[serde(rename = "idMapEither", skip_serializing_if = "Option::is_none")]
    pub id_map_either: Option<BTreeMap<String, ThingId>>,
    /// A colour map, always there.
    ///
    /// `colourMapRequired` in JSON.
    #[serde(rename = "colourMapRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub colour_map_required: BTreeMap<String, Colour>,
    /// A colour map, there, or null.
    ///
    /// `colourMapNullable` in JSON.
    #[serde(rename = "colourMapNullable")]
    pub colour_map_nullable: Option<BTreeMap<String, Colour>>,
    /// A colour map, left out or given.
    ///
    /// `colourMapOptional` in JSON.
    #[serde(rename = "colourMapOptional", skip_serializing_if = "Option::is_none")]
    pub colour_map_optional: Option<BTreeMap<String, Colour>>,
    /// A colour map, left out, null or given.
    ///
    /// `colourMapEither` in JSON.
    #[serde(rename = "colourMapEither", skip_serializing_if = "Option::is_none")]
    pub colour_map_either: Option<BTreeMap<String, Colour>>,
    /// A thing map, always there.
    ///
    /// `thingMapRequired` in JSON.
    #[serde(rename = "thingMapRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub thing_map_required: BTreeMap<String, Thing>,
    /// A thing map, there, or null.
    ///
    /// `thingMapNullable` in JSON.
    #[serde(rename = "thingMapNullable")]
    pub thing_map_nullable: Option<BTreeMap<String, Thing>>,
    /// A thing map, left out or given.
    ///
    /// `thingMapOptional` in JSON.
    #[serde(rename = "thingMapOptional", skip_serializing_if = "Option::is_none")]
    pub thing_map_optional: Option<BTreeMap<String, Thing>>,
    /// A thing map, left out, null or given.
    ///
    /// `thingMapEither` in JSON.
    #[serde(rename = "thingMapEither", skip_serializing_if = "Option::is_none")]
    pub thing_map_either: Option<BTreeMap<String, Thing>>,
    /// A text map gaps, always there.
    ///
    /// `textMapGapsRequired` in JSON.
    #[serde(
        rename = "textMapGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty>"
    )]
    pub text_map_gaps_required: BTreeMap<String, Option<String>>,
    /// A text map gaps, there, or null.
    ///
    /// `textMapGapsNullable` in JSON.
    #[serde(rename = "textMapGapsNullable")]
    pub text_map_gaps_nullable: Option<BTreeMap<String, Option<String>>>,
    /// A text map gaps, left out or given.
    ///
    /// `textMapGapsOptional` in JSON.
    #[serde(rename = "textMapGapsOptional", skip_serializing_if = "Option::is_none")]
    pub text_map_gaps_optional: Option<BTreeMap<String, Option<String>>>,
    /// A text map gaps, left out, null or given.
    ///
    /// `textMapGapsEither` in JSON.
    #[serde(rename = "textMapGapsEither", skip_serializing_if = "Option::is_none")]
    pub text_map_gaps_either: Option<BTreeMap<String, Option<String>>>,
    /// A whole map gaps, always there.
    ///
    /// `wholeMapGapsRequired` in JSON.
    #[serde(
        rename = "wholeMapGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty<codec::Map<Option<codec::Whole>>>>"
    )]
    pub whole_map_gaps_required: BTreeMap<String, Option<i64>>,
    /// A whole map gaps, there, or null.
    ///
    /// `wholeMapGapsNullable` in JSON.
    #[serde(
        rename = "wholeMapGapsNullable",
        default,
        with = "codec::As::<Option<codec::Map<Option<codec::Whole>>>>"
    )]
    pub whole_map_gaps_nullable: Option<BTreeMap<String, Option<i64>>>,
    /// A whole map gaps, left out or given.
    ///
    /// `wholeMapGapsOptional` in JSON.
    #[serde(
        rename = "wholeMapGapsOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<Option<codec::Whole>>>>"
    )]
    pub whole_map_gaps_optional: Option<BTreeMap<String, Option<i64>>>,
    /// A whole map gaps, left out, null or given.
    ///
    /// `wholeMapGapsEither` in JSON.
    #[serde(
        rename = "wholeMapGapsEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<Option<codec::Whole>>>>"
    )]
    pub whole_map_gaps_either: Option<BTreeMap<String, Option<i64>>>,
    /// A count map gaps, always there.
    ///
    /// `countMapGapsRequired` in JSON; values at least 0.
    #[serde(
        rename = "countMapGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty<codec::Map<Option<codec::Whole>>>>"
    )]
    pub count_map_gaps_required: BTreeMap<String, Option<u32>>,
    /// A count map gaps, there, or null.
    ///
    /// `countMapGapsNullable` in JSON; values at least 0.
    #[serde(
        rename = "countMapGapsNullable",
        default,
        with = "codec::As::<Option<codec::Map<Option<codec::Whole>>>>"
    )]
    pub count_map_gaps_nullable: Option<BTreeMap<String, Option<u32>>>,
    /// A count map gaps, left out or given.
    ///
    /// `countMapGapsOptional` in JSON; values at least 0.
    #[serde(
        rename = "countMapGapsOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<Option<codec::Whole>>>>"
    )]
    pub count_map_gaps_optional: Option<BTreeMap<String, Option<u32>>>,
    /// A count map gaps, left out, null or given.
    ///
    /// `countMapGapsEither` in JSON; values at least 0.
    #[serde(
        rename = "countMapGapsEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<Option<codec::Whole>>>>"
    )]
    pub count_map_gaps_either: Option<BTreeMap<String, Option<u32>>>,
    /// A number map gaps, always there.
    ///
    /// `numberMapGapsRequired` in JSON.
    #[serde(
        rename = "numberMapGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty<codec::Map<Option<codec::Plain>>>>"
    )]
    pub number_map_gaps_required: BTreeMap<String, Option<f64>>,
    /// A number map gaps, there, or null.
    ///
    /// `numberMapGapsNullable` in JSON.
    #[serde(
        rename = "numberMapGapsNullable",
        default,
        with = "codec::As::<Option<codec::Map<Option<codec::Plain>>>>"
    )]
    pub number_map_gaps_nullable: Option<BTreeMap<String, Option<f64>>>,
    /// A number map gaps, left out or given.
    ///
    /// `numberMapGapsOptional` in JSON.
    #[serde(
        rename = "numberMapGapsOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<Option<codec::Plain>>>>"
    )]
    pub number_map_gaps_optional: Option<BTreeMap<String, Option<f64>>>,
    /// A number map gaps, left out, null or given.
    ///
    /// `numberMapGapsEither` in JSON.
    #[serde(
        rename = "numberMapGapsEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<Option<codec::Plain>>>>"
    )]
    pub number_map_gaps_either: Option<BTreeMap<String, Option<f64>>>,
    /// A flag map gaps, always there.
    ///
    /// `flagMapGapsRequired` in JSON.
    #[serde(
        rename = "flagMapGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty>"
    )]
    pub flag_map_gaps_required: BTreeMap<String, Option<bool>>,
    /// A flag map gaps, there, or null.
    ///
    /// `flagMapGapsNullable` in JSON.
    #[serde(rename = "flagMapGapsNullable")]
    pub flag_map_gaps_nullable: Option<BTreeMap<String, Option<bool>>>,
    /// A flag map gaps, left out or given.
    ///
    /// `flagMapGapsOptional` in JSON.
    #[serde(rename = "flagMapGapsOptional", skip_serializing_if = "Option::is_none")]
    pub flag_map_gaps_optional: Option<BTreeMap<String, Option<bool>>>,
    /// A flag map gaps, left out, null or given.
    ///
    /// `flagMapGapsEither` in JSON.
    #[serde(rename = "flagMapGapsEither", skip_serializing_if = "Option::is_none")]
    pub flag_map_gaps_either: Option<BTreeMap<String, Option<bool>>>,
    /// A date map gaps, always there.
    ///
    /// `dateMapGapsRequired` in JSON.
    #[serde(
        rename = "dateMapGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty>"
    )]
    pub date_map_gaps_required: BTreeMap<String, Option<String>>,
    /// A date map gaps, there, or null.
    ///
    /// `dateMapGapsNullable` in JSON.
    #[serde(rename = "dateMapGapsNullable")]
    pub date_map_gaps_nullable: Option<BTreeMap<String, Option<String>>>,
    /// A date map gaps, left out or given.
    ///
    /// `dateMapGapsOptional` in JSON.
    #[serde(rename = "dateMapGapsOptional", skip_serializing_if = "Option::is_none")]
    pub date_map_gaps_optional: Option<BTreeMap<String, Option<String>>>,
    /// A date map gaps, left out, null or given.
    ///
    /// `dateMapGapsEither` in JSON.
    #[serde(rename = "dateMapGapsEither", skip_serializing_if = "Option::is_none")]
    pub date_map_gaps_either: Option<BTreeMap<String, Option<String>>>,
    /// A time map gaps, always there.
    ///
    /// `timeMapGapsRequired` in JSON.
    #[serde(
        rename = "timeMapGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty<codec::Map<Option<codec::Time>>>>"
    )]
    pub time_map_gaps_required: BTreeMap<String, Option<DateTime<Utc>>>,
    /// A time map gaps, there, or null.
    ///
    /// `timeMapGapsNullable` in JSON.
    #[serde(
        rename = "timeMapGapsNullable",
        default,
        with = "codec::As::<Option<codec::Map<Option<codec::Time>>>>"
    )]
    pub time_map_gaps_nullable: Option<BTreeMap<String, Option<DateTime<Utc>>>>,
    /// A time map gaps, left out or given.
    ///
    /// `timeMapGapsOptional` in JSON.
    #[serde(
        rename = "timeMapGapsOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<Option<codec::Time>>>>"
    )]
    pub time_map_gaps_optional: Option<BTreeMap<String, Option<DateTime<Utc>>>>,
    /// A time map gaps, left out, null or given.
    ///
    /// `timeMapGapsEither` in JSON.
    #[serde(
        rename = "timeMapGapsEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<Option<codec::Time>>>>"
    )]
    pub time_map_gaps_either: Option<BTreeMap<String, Option<DateTime<Utc>>>>,
    /// A id map gaps, always there.
    ///
    /// `idMapGapsRequired` in JSON.
    #[serde(rename = "idMapGapsRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub id_map_gaps_required: BTreeMap<String, Option<ThingId>>,
    /// A id map gaps, there, or null.
    ///
    /// `idMapGapsNullable` in JSON.
    #[serde(rename = "idMapGapsNullable")]
    pub id_map_gaps_nullable: Option<BTreeMap<String, Option<ThingId>>>,
    /// A id map gaps, left out or given.
    ///
    /// `idMapGapsOptional` in JSON.
    #[serde(rename = "idMapGapsOptional", skip_serializing_if = "Option::is_none")]
    pub id_map_gaps_optional: Option<BTreeMap<String, Option<ThingId>>>,
    /// A id map gaps, left out, null or given.
    ///
    /// `idMapGapsEither` in JSON.
    #[serde(rename = "idMapGapsEither", skip_serializing_if = "Option::is_none")]
    pub id_map_gaps_either: Option<BTreeMap<String, Option<ThingId>>>,
    /// A colour map gaps, always there.
    ///
    /// `colourMapGapsRequired` in JSON.
    #[serde(
        rename = "colourMapGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty>"
    )]
    pub colour_map_gaps_required: BTreeMap<String, Option<Colour>>,
    /// A colour map gaps, there, or null.
    ///
    /// `colourMapGapsNullable` in JSON.
    #[serde(rename = "colourMapGapsNullable")]
    pub colour_map_gaps_nullable: Option<BTreeMap<String, Option<Colour>>>,
    /// A colour map gaps, left out or given.
    ///
    /// `colourMapGapsOptional` in JSON.
    #[serde(rename = "colourMapGapsOptional", skip_serializing_if = "Option::is_none")]
    pub colour_map_gaps_optional: Option<BTreeMap<String, Option<Colour>>>,
    /// A colour map gaps, left out, null or given.
    ///
    /// `colourMapGapsEither` in JSON.
    #[serde(rename = "colourMapGapsEither", skip_serializing_if = "Option::is_none")]
    pub colour_map_gaps_either: Option<BTreeMap<String, Option<Colour>>>,
    /// A thing map gaps, always there.
    ///
    /// `thingMapGapsRequired` in JSON.
    #[serde(
        rename = "thingMapGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty>"
    )]
    pub thing_map_gaps_required: BTreeMap<String, Option<Thing>>,
    /// A thing map gaps, there, or null.
    ///
    /// `thingMapGapsNullable` in JSON.
    #[serde(rename = "thingMapGapsNullable")]
    pub thing_map_gaps_nullable: Option<BTreeMap<String, Option<Thing>>>,
    /// A thing map gaps, left out or given.
    ///
    /// `thingMapGapsOptional` in JSON.
    #[serde(rename = "thingMapGapsOptional", skip_serializing_if = "Option::is_none")]
    pub thing_map_gaps_optional: Option<BTreeMap<String, Option<Thing>>>,
    /// A thing map gaps, left out, null or given.
    ///
    /// `thingMapGapsEither` in JSON.
    #[serde(rename = "thingMapGapsEither", skip_serializing_if = "Option::is_none")]
    pub thing_map_gaps_either: Option<BTreeMap<String, Option<Thing>>>,
    /// A any map, always there.
    ///
    /// `anyMapRequired` in JSON.
    #[serde(rename = "anyMapRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub any_map_required: Map<String, Value>,
    /// A any map, there, or null.
    ///
    /// `anyMapNullable` in JSON.
    #[serde(rename = "anyMapNullable")]
    pub any_map_nullable: Option<Map<String, Value>>,
    /// A any map, left out or given.
    ///
    /// `anyMapOptional` in JSON.
    #[serde(rename = "anyMapOptional", skip_serializing_if = "Option::is_none")]
    pub any_map_optional: Option<Map<String, Value>>,
    /// A any map, left out, null or given.
    ///
    /// `anyMapEither` in JSON.
    #[serde(rename = "anyMapEither", skip_serializing_if = "Option::is_none")]
    pub any_map_either: Option<Map<String, Value>>,
    /// A number list map, always there.
    ///
    /// `numberListMapRequired` in JSON.
    #[serde(
        rename = "numberListMapRequired",
        default,
        with = "codec::As::<codec::OrEmpty<codec::Map<Vec<codec::Plain>>>>"
    )]
    pub number_list_map_required: BTreeMap<String, Vec<f64>>,
    /// A number list map, there, or null.
    ///
    /// `numberListMapNullable` in JSON.
    #[serde(
        rename = "numberListMapNullable",
        default,
        with = "codec::As::<Option<codec::Map<Vec<codec::Plain>>>>"
    )]
    pub number_list_map_nullable: Option<BTreeMap<String, Vec<f64>>>,
    /// A number list map, left out or given.
    ///
    /// `numberListMapOptional` in JSON.
    #[serde(
        rename = "numberListMapOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<Vec<codec::Plain>>>>"
    )]
    pub number_list_map_optional: Option<BTreeMap<String, Vec<f64>>>,
    /// A number list map, left out, null or given.
    ///
    /// `numberListMapEither` in JSON.
    #[serde(
        rename = "numberListMapEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<Vec<codec::Plain>>>>"
    )]
    pub number_list_map_either: Option<BTreeMap<String, Vec<f64>>>,
    /// A time list list, always there.
    ///
    /// `timeListListRequired` in JSON.
    #[serde(
        rename = "timeListListRequired",
        default,
        with = "codec::As::<codec::OrEmpty<Vec<Vec<codec::Time>>>>"
    )]
    pub time_list_list_required: Vec<Vec<DateTime<Utc>>>,
    /// A time list list, there, or null.
    ///
    /// `timeListListNullable` in JSON.
    #[serde(
        rename = "timeListListNullable",
        default,
        with = "codec::As::<Option<Vec<Vec<codec::Time>>>>"
    )]
    pub time_list_list_nullable: Option<Vec<Vec<DateTime<Utc>>>>,
    /// A time list list, left out or given.
    ///
    /// `timeListListOptional` in JSON.
    #[serde(
        rename = "timeListListOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<Vec<codec::Time>>>>"
    )]
    pub time_list_list_optional: Option<Vec<Vec<DateTime<Utc>>>>,
    /// A time list list, left out, null or given.
    ///
    /// `timeListListEither` in JSON.
    #[serde(
        rename = "timeListListEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<Vec<codec::Time>>>>"
    )]
    pub time_list_list_either: Option<Vec<Vec<DateTime<Utc>>>>,
    #[serde(rename = "type")]
    event_type: Tag<EverythingEvent>,
}

impl Tagged for EverythingEvent {
    const TAG: &'static str = "everything.happened";
}

impl fmt::Debug for EverythingEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EverythingEvent")
            .field("type", &self.event_type)
            .field("id", &self.id)
            .field("text_required", &Redacted(&self.text_required))
            .field("text_nullable", &Redacted(&self.text_nullable))
            .field("text_optional", &Redacted(&self.text_optional))
            .field("text_either", &Redacted(&self.text_either))
            .field("whole_required", &self.whole_required)
            .field("whole_nullable", &self.whole_nullable)
            .field("whole_optional", &self.whole_optional)
            .field("whole_either", &self.whole_either)
            .field("count_required", &self.count_required)
            .field("count_nullable", &self.count_nullable)
            .field("count_optional", &self.count_optional)
            .field("count_either", &self.count_either)
            .field("number_required", &self.number_required)
            .field("number_nullable", &self.number_nullable)
            .field("number_optional", &self.number_optional)
            .field("number_either", &self.number_either)
            .field("flag_required", &self.flag_required)
            .field("flag_nullable", &self.flag_nullable)
            .field("flag_optional", &self.flag_optional)
            .field("flag_either", &self.flag_either)
            .field("date_required", &Redacted(&self.date_required))
            .field("date_nullable", &Redacted(&self.date_nullable))
            .field("date_optional", &Redacted(&self.date_optional))
            .field("date_either", &Redacted(&self.date_either))
            .field("time_required", &self.time_required)
            .field("time_nullable", &self.time_nullable)
            .field("time_optional", &self.time_optional)
            .field("time_either", &self.time_either)
            .field("id_required", &self.id_required)
            .field("id_nullable", &self.id_nullable)
            .field("id_optional", &self.id_optional)
            .field("id_either", &self.id_either)
            .field("colour_required", &self.colour_required)
            .field("colour_nullable", &self.colour_nullable)
            .field("colour_optional", &self.colour_optional)
            .field("colour_either", &self.colour_either)
            .field("thing_required", &self.thing_required)
            .field("thing_nullable", &self.thing_nullable)
            .field("thing_optional", &self.thing_optional)
            .field("thing_either", &self.thing_either)
            .field("union_required", &self.union_required)
            .field("union_nullable", &self.union_nullable)
            .field("union_optional", &self.union_optional)
            .field("union_either", &self.union_either)
            .field("one_or_many_required", &self.one_or_many_required)
            .field("one_or_many_nullable", &self.one_or_many_nullable)
            .field("one_or_many_optional", &self.one_or_many_optional)
            .field("one_or_many_either", &self.one_or_many_either)
            .field("text_list_required", &Redacted(&self.text_list_required))
            .field("text_list_nullable", &Redacted(&self.text_list_nullable))
            .field("text_list_optional", &Redacted(&self.text_list_optional))
            .field("text_list_either", &Redacted(&self.text_list_either))
            .field("whole_list_required", &self.whole_list_required)
            .field("whole_list_nullable", &self.whole_list_nullable)
            .field("whole_list_optional", &self.whole_list_optional)
            .field("whole_list_either", &self.whole_list_either)
            .field("count_list_required", &self.count_list_required)
            .field("count_list_nullable", &self.count_list_nullable)
            .field("count_list_optional", &self.count_list_optional)
            .field("count_list_either", &self.count_list_either)
            .field("number_list_required", &self.number_list_required)
            .field("number_list_nullable", &self.number_list_nullable)
            .field("number_list_optional", &self.number_list_optional)
            .field("number_list_either", &self.number_list_either)
            .field("flag_list_required", &self.flag_list_required)
            .field("flag_list_nullable", &self.flag_list_nullable)
            .field("flag_list_optional", &self.flag_list_optional)
            .field("flag_list_either", &self.flag_list_either)
            .field("date_list_required", &Redacted(&self.date_list_required))
            .field("date_list_nullable", &Redacted(&self.date_list_nullable))
            .field("date_list_optional", &Redacted(&self.date_list_optional))
            .field("date_list_either", &Redacted(&self.date_list_either))
            .field("time_list_required", &self.time_list_required)
            .field("time_list_nullable", &self.time_list_nullable)
            .field("time_list_optional", &self.time_list_optional)
            .field("time_list_either", &self.time_list_either)
            .field("id_list_required", &self.id_list_required)
            .field("id_list_nullable", &self.id_list_nullable)
            .field("id_list_optional", &self.id_list_optional)
            .field("id_list_either", &self.id_list_either)
            .field("colour_list_required", &self.colour_list_required)
            .field("colour_list_nullable", &self.colour_list_nullable)
            .field("colour_list_optional", &self.colour_list_optional)
            .field("colour_list_either", &self.colour_list_either)
            .field("thing_list_required", &self.thing_list_required)
            .field("thing_list_nullable", &self.thing_list_nullable)
            .field("thing_list_optional", &self.thing_list_optional)
            .field("thing_list_either", &self.thing_list_either)
            .field("text_gaps_required", &Redacted(&self.text_gaps_required))
            .field("text_gaps_nullable", &Redacted(&self.text_gaps_nullable))
            .field("text_gaps_optional", &Redacted(&self.text_gaps_optional))
            .field("text_gaps_either", &Redacted(&self.text_gaps_either))
            .field("whole_gaps_required", &self.whole_gaps_required)
            .field("whole_gaps_nullable", &self.whole_gaps_nullable)
            .field("whole_gaps_optional", &self.whole_gaps_optional)
            .field("whole_gaps_either", &self.whole_gaps_either)
            .field("count_gaps_required", &self.count_gaps_required)
            .field("count_gaps_nullable", &self.count_gaps_nullable)
            .field("count_gaps_optional", &self.count_gaps_optional)
            .field("count_gaps_either", &self.count_gaps_either)
            .field("number_gaps_required", &self.number_gaps_required)
            .field("number_gaps_nullable", &self.number_gaps_nullable)
            .field("number_gaps_optional", &self.number_gaps_optional)
            .field("number_gaps_either", &self.number_gaps_either)
            .field("flag_gaps_required", &self.flag_gaps_required)
            .field("flag_gaps_nullable", &self.flag_gaps_nullable)
            .field("flag_gaps_optional", &self.flag_gaps_optional)
            .field("flag_gaps_either", &self.flag_gaps_either)
            .field("date_gaps_required", &Redacted(&self.date_gaps_required))
            .field("date_gaps_nullable", &Redacted(&self.date_gaps_nullable))
            .field("date_gaps_optional", &Redacted(&self.date_gaps_optional))
            .field("date_gaps_either", &Redacted(&self.date_gaps_either))
            .field("time_gaps_required", &self.time_gaps_required)
            .field("time_gaps_nullable", &self.time_gaps_nullable)
            .field("time_gaps_optional", &self.time_gaps_optional)
            .field("time_gaps_either", &self.time_gaps_either)
            .field("id_gaps_required", &self.id_gaps_required)
            .field("id_gaps_nullable", &self.id_gaps_nullable)
            .field("id_gaps_optional", &self.id_gaps_optional)
            .field("id_gaps_either", &self.id_gaps_either)
            .field("colour_gaps_required", &self.colour_gaps_required)
            .field("colour_gaps_nullable", &self.colour_gaps_nullable)
            .field("colour_gaps_optional", &self.colour_gaps_optional)
            .field("colour_gaps_either", &self.colour_gaps_either)
            .field("thing_gaps_required", &self.thing_gaps_required)
            .field("thing_gaps_nullable", &self.thing_gaps_nullable)
            .field("thing_gaps_optional", &self.thing_gaps_optional)
            .field("thing_gaps_either", &self.thing_gaps_either)
            .field("text_map_required", &Redacted(&self.text_map_required))
            .field("text_map_nullable", &Redacted(&self.text_map_nullable))
            .field("text_map_optional", &Redacted(&self.text_map_optional))
            .field("text_map_either", &Redacted(&self.text_map_either))
            .field("whole_map_required", &Redacted(&self.whole_map_required))
            .field("whole_map_nullable", &Redacted(&self.whole_map_nullable))
            .field("whole_map_optional", &Redacted(&self.whole_map_optional))
            .field("whole_map_either", &Redacted(&self.whole_map_either))
            .field("count_map_required", &Redacted(&self.count_map_required))
            .field("count_map_nullable", &Redacted(&self.count_map_nullable))
            .field("count_map_optional", &Redacted(&self.count_map_optional))
            .field("count_map_either", &Redacted(&self.count_map_either))
            .field("number_map_required", &Redacted(&self.number_map_required))
            .field("number_map_nullable", &Redacted(&self.number_map_nullable))
            .field("number_map_optional", &Redacted(&self.number_map_optional))
            .field("number_map_either", &Redacted(&self.number_map_either))
            .field("flag_map_required", &Redacted(&self.flag_map_required))
            .field("flag_map_nullable", &Redacted(&self.flag_map_nullable))
            .field("flag_map_optional", &Redacted(&self.flag_map_optional))
            .field("flag_map_either", &Redacted(&self.flag_map_either))
            .field("date_map_required", &Redacted(&self.date_map_required))
            .field("date_map_nullable", &Redacted(&self.date_map_nullable))
            .field("date_map_optional", &Redacted(&self.date_map_optional))
            .field("date_map_either", &Redacted(&self.date_map_either))
            .field("time_map_required", &Redacted(&self.time_map_required))
            .field("time_map_nullable", &Redacted(&self.time_map_nullable))
            .field("time_map_optional", &Redacted(&self.time_map_optional))
            .field("time_map_either", &Redacted(&self.time_map_either))
            .field("id_map_required", &Redacted(&self.id_map_required))
            .field("id_map_nullable", &Redacted(&self.id_map_nullable))
            .field("id_map_optional", &Redacted(&self.id_map_optional))
            .field("id_map_either", &Redacted(&self.id_map_either))
            .field("colour_map_required", &Redacted(&self.colour_map_required))
            .field("colour_map_nullable", &Redacted(&self.colour_map_nullable))
            .field("colour_map_optional", &Redacted(&self.colour_map_optional))
            .field("colour_map_either", &Redacted(&self.colour_map_either))
            .field("thing_map_required", &Redacted(&self.thing_map_required))
            .field("thing_map_nullable", &Redacted(&self.thing_map_nullable))
            .field("thing_map_optional", &Redacted(&self.thing_map_optional))
            .field("thing_map_either", &Redacted(&self.thing_map_either))
            .field("text_map_gaps_required", &Redacted(&self.text_map_gaps_required))
            .field("text_map_gaps_nullable", &Redacted(&self.text_map_gaps_nullable))
            .field("text_map_gaps_optional", &Redacted(&self.text_map_gaps_optional))
            .field("text_map_gaps_either", &Redacted(&self.text_map_gaps_either))
            .field("whole_map_gaps_required", &Redacted(&self.whole_map_gaps_required))
            .field("whole_map_gaps_nullable", &Redacted(&self.whole_map_gaps_nullable))
            .field("whole_map_gaps_optional", &Redacted(&self.whole_map_gaps_optional))
            .field("whole_map_gaps_either", &Redacted(&self.whole_map_gaps_either))
            .field("count_map_gaps_required", &Redacted(&self.count_map_gaps_required))
            .field("count_map_gaps_nullable", &Redacted(&self.count_map_gaps_nullable))
            .field("count_map_gaps_optional", &Redacted(&self.count_map_gaps_optional))
            .field("count_map_gaps_either", &Redacted(&self.count_map_gaps_either))
            .field("number_map_gaps_required", &Redacted(&self.number_map_gaps_required))
            .field("number_map_gaps_nullable", &Redacted(&self.number_map_gaps_nullable))
            .field("number_map_gaps_optional", &Redacted(&self.number_map_gaps_optional))
            .field("number_map_gaps_either", &Redacted(&self.number_map_gaps_either))
            .field("flag_map_gaps_required", &Redacted(&self.flag_map_gaps_required))
            .field("flag_map_gaps_nullable", &Redacted(&self.flag_map_gaps_nullable))
            .field("flag_map_gaps_optional", &Redacted(&self.flag_map_gaps_optional))
            .field("flag_map_gaps_either", &Redacted(&self.flag_map_gaps_either))
            .field("date_map_gaps_required", &Redacted(&self.date_map_gaps_required))
            .field("date_map_gaps_nullable", &Redacted(&self.date_map_gaps_nullable))
            .field("date_map_gaps_optional", &Redacted(&self.date_map_gaps_optional))
            .field("date_map_gaps_either", &Redacted(&self.date_map_gaps_either))
            .field("time_map_gaps_required", &Redacted(&self.time_map_gaps_required))
            .field("time_map_gaps_nullable", &Redacted(&self.time_map_gaps_nullable))
            .field("time_map_gaps_optional", &Redacted(&self.time_map_gaps_optional))
            .field("time_map_gaps_either", &Redacted(&self.time_map_gaps_either))
            .field("id_map_gaps_required", &Redacted(&self.id_map_gaps_required))
            .field("id_map_gaps_nullable", &Redacted(&self.id_map_gaps_nullable))
            .field("id_map_gaps_optional", &Redacted(&self.id_map_gaps_optional))
            .field("id_map_gaps_either", &Redacted(&self.id_map_gaps_either))
            .field("colour_map_gaps_required", &Redacted(&self.colour_map_gaps_required))
            .field("colour_map_gaps_nullable", &Redacted(&self.colour_map_gaps_nullable))
            .field("colour_map_gaps_optional", &Redacted(&self.colour_map_gaps_optional))
            .field("colour_map_gaps_either", &Redacted(&self.colour_map_gaps_either))
            .field("thing_map_gaps_required", &Redacted(&self.thing_map_gaps_required))
            .field("thing_map_gaps_nullable", &Redacted(&self.thing_map_gaps_nullable))
            .field("thing_map_gaps_optional", &Redacted(&self.thing_map_gaps_optional))
            .field("thing_map_gaps_either", &Redacted(&self.thing_map_gaps_either))
            .field("any_map_required", &Redacted(&self.any_map_required))
            .field("any_map_nullable", &Redacted(&self.any_map_nullable))
            .field("any_map_optional", &Redacted(&self.any_map_optional))
            .field("any_map_either", &Redacted(&self.any_map_either))
            .field("number_list_map_required", &Redacted(&self.number_list_map_required))
            .field("number_list_map_nullable", &Redacted(&self.number_list_map_nullable))
            .field("number_list_map_optional", &Redacted(&self.number_list_map_optional))
            .field("number_list_map_either", &Redacted(&self.number_list_map_either))
            .field("time_list_list_required", &self.time_list_list_required)
            .field("time_list_list_nullable", &self.time_list_list_nullable)
            .field("time_list_list_optional", &self.time_list_list_optional)
            .field("time_list_list_either", &self.time_list_list_either)
            .finish()
    }
}

/// A reply with everything.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EverythingReply {
    /// A text, always there.
    ///
    /// `textRequired` in JSON.
    #[serde(rename = "textRequired")]
    pub text_required: String,
    /// A text, there, or null.
    ///
    /// `textNullable` in JSON.
    #[serde(rename = "textNullable")]
    pub text_nullable: Option<String>,
    /// A text, left out or given.
    ///
    /// `textOptional` in JSON.
    #[serde(rename = "textOptional", skip_serializing_if = "Option::is_none")]
    pub text_optional: Option<String>,
    /// A text, left out, null or given.
    ///
    /// `textEither` in JSON.
    #[serde(rename = "textEither", skip_serializing_if = "Option::is_none")]
    pub text_either: Option<String>,
    /// A whole, always there.
    ///
    /// `wholeRequired` in JSON.
    #[serde(rename = "wholeRequired", with = "codec::As::<codec::Whole>")]
    pub whole_required: i64,
    /// A whole, there, or null.
    ///
    /// `wholeNullable` in JSON.
    #[serde(
        rename = "wholeNullable",
        default,
        with = "codec::As::<Option<codec::Whole>>"
    )]
    pub whole_nullable: Option<i64>,
    /// A whole, left out or given.
    ///
    /// `wholeOptional` in JSON.
    #[serde(
        rename = "wholeOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Whole>>"
    )]
    pub whole_optional: Option<i64>,
    /// A whole, left out, null or given.
    ///
    /// `wholeEither` in JSON.
    #[serde(
        rename = "wholeEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Whole>>"
    )]
    pub whole_either: Option<i64>,
    /// A count, always there.
    ///
    /// `countRequired` in JSON; at least 0.
    #[serde(rename = "countRequired", with = "codec::As::<codec::Whole>")]
    pub count_required: u32,
    /// A count, there, or null.
    ///
    /// `countNullable` in JSON; at least 0.
    #[serde(
        rename = "countNullable",
        default,
        with = "codec::As::<Option<codec::Whole>>"
    )]
    pub count_nullable: Option<u32>,
    /// A count, left out or given.
    ///
    /// `countOptional` in JSON; at least 0.
    #[serde(
        rename = "countOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Whole>>"
    )]
    pub count_optional: Option<u32>,
    /// A count, left out, null or given.
    ///
    /// `countEither` in JSON; at least 0.
    #[serde(
        rename = "countEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Whole>>"
    )]
    pub count_either: Option<u32>,
    /// A number, always there.
    ///
    /// `numberRequired` in JSON.
    #[serde(rename = "numberRequired", with = "codec::As::<codec::Plain>")]
    pub number_required: f64,
    /// A number, there, or null.
    ///
    /// `numberNullable` in JSON.
    #[serde(
        rename = "numberNullable",
        default,
        with = "codec::As::<Option<codec::Plain>>"
    )]
    pub number_nullable: Option<f64>,
    /// A number, left out or given.
    ///
    /// `numberOptional` in JSON.
    #[serde(
        rename = "numberOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Plain>>"
    )]
    pub number_optional: Option<f64>,
    /// A number, left out, null or given.
    ///
    /// `numberEither` in JSON.
    #[serde(
        rename = "numberEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Plain>>"
    )]
    pub number_either: Option<f64>,
    /// A flag, always there.
    ///
    /// `flagRequired` in JSON.
    #[serde(rename = "flagRequired")]
    pub flag_required: bool,
    /// A flag, there, or null.
    ///
    /// `flagNullable` in JSON.
    #[serde(rename = "flagNullable")]
    pub flag_nullable: Option<bool>,
    /// A flag, left out or given.
    ///
    /// `flagOptional` in JSON.
    #[serde(rename = "flagOptional", skip_serializing_if = "Option::is_none")]
    pub flag_optional: Option<bool>,
    /// A flag, left out, null or given.
    ///
    /// `flagEither` in JSON.
    #[serde(rename = "flagEither", skip_serializing_if = "Option::is_none")]
    pub flag_either: Option<bool>,
    /// A date, always there.
    ///
    /// `dateRequired` in JSON.
    #[serde(rename = "dateRequired")]
    pub date_required: String,
    /// A date, there, or null.
    ///
    /// `dateNullable` in JSON.
    #[serde(rename = "dateNullable")]
    pub date_nullable: Option<String>,
    /// A date, left out or given.
    ///
    /// `dateOptional` in JSON.
    #[serde(rename = "dateOptional", skip_serializing_if = "Option::is_none")]
    pub date_optional: Option<String>,
    /// A date, left out, null or given.
    ///
    /// `dateEither` in JSON.
    #[serde(rename = "dateEither", skip_serializing_if = "Option::is_none")]
    pub date_either: Option<String>,
    /// A time, always there.
    ///
    /// `timeRequired` in JSON.
    #[serde(rename = "timeRequired", with = "codec::As::<codec::Time>")]
    pub time_required: DateTime<Utc>,
    /// A time, there, or null.
    ///
    /// `timeNullable` in JSON.
    #[serde(rename = "timeNullable", default, with = "codec::As::<Option<codec::Time>>")]
    pub time_nullable: Option<DateTime<Utc>>,
    /// A time, left out or given.
    ///
    /// `timeOptional` in JSON.
    #[serde(
        rename = "timeOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Time>>"
    )]
    pub time_optional: Option<DateTime<Utc>>,
    /// A time, left out, null or given.
    ///
    /// `timeEither` in JSON.
    #[serde(
        rename = "timeEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Time>>"
    )]
    pub time_either: Option<DateTime<Utc>>,
    ///
    ///
    /// `idRequired` in JSON.
    #[serde(rename = "idRequired")]
    pub id_required: ThingId,
    /// A id, there, or null.
    ///
    /// `idNullable` in JSON.
    #[serde(rename = "idNullable")]
    pub id_nullable: Option<ThingId>,
    ///
    ///
    /// `idOptional` in JSON.
    #[serde(rename = "idOptional", skip_serializing_if = "Option::is_none")]
    pub id_optional: Option<ThingId>,
    /// A id, left out, null or given.
    ///
    /// `idEither` in JSON.
    #[serde(rename = "idEither", skip_serializing_if = "Option::is_none")]
    pub id_either: Option<ThingId>,
    ///
    ///
    /// `colourRequired` in JSON.
    #[serde(rename = "colourRequired")]
    pub colour_required: Colour,
    /// A colour, there, or null.
    ///
    /// `colourNullable` in JSON.
    #[serde(rename = "colourNullable")]
    pub colour_nullable: Option<Colour>,
    ///
    ///
    /// `colourOptional` in JSON.
    #[serde(rename = "colourOptional", skip_serializing_if = "Option::is_none")]
    pub colour_optional: Option<Colour>,
    /// A colour, left out, null or given.
    ///
    /// `colourEither` in JSON.
    #[serde(rename = "colourEither", skip_serializing_if = "Option::is_none")]
    pub colour_either: Option<Colour>,
    ///
    ///
    /// `thingRequired` in JSON.
    #[serde(rename = "thingRequired")]
    pub thing_required: Thing,
    /// A thing, there, or null.
    ///
    /// `thingNullable` in JSON.
    #[serde(rename = "thingNullable")]
    pub thing_nullable: Option<Thing>,
    ///
    ///
    /// `thingOptional` in JSON.
    #[serde(rename = "thingOptional", skip_serializing_if = "Option::is_none")]
    pub thing_optional: Option<Thing>,
    /// A thing, left out, null or given.
    ///
    /// `thingEither` in JSON.
    #[serde(rename = "thingEither", skip_serializing_if = "Option::is_none")]
    pub thing_either: Option<Thing>,
    /// A text list, always there.
    ///
    /// `textListRequired` in JSON.
    #[serde(rename = "textListRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub text_list_required: Vec<String>,
    /// A text list, there, or null.
    ///
    /// `textListNullable` in JSON.
    #[serde(rename = "textListNullable")]
    pub text_list_nullable: Option<Vec<String>>,
    /// A text list, left out or given.
    ///
    /// `textListOptional` in JSON.
    #[serde(rename = "textListOptional", skip_serializing_if = "Option::is_none")]
    pub text_list_optional: Option<Vec<String>>,
    /// A text list, left out, null or given.
    ///
    /// `textListEither` in JSON.
    #[serde(rename = "textListEither", skip_serializing_if = "Option::is_none")]
    pub text_list_either: Option<Vec<String>>,
    /// A whole list, always there.
    ///
    /// `wholeListRequired` in JSON.
    #[serde(
        rename = "wholeListRequired",
        default,
        with = "codec::As::<codec::OrEmpty<Vec<codec::Whole>>>"
    )]
    pub whole_list_required: Vec<i64>,
    /// A whole list, there, or null.
    ///
    /// `wholeListNullable` in JSON.
    #[serde(
        rename = "wholeListNullable",
        default,
        with = "codec::As::<Option<Vec<codec::Whole>>>"
    )]
    pub whole_list_nullable: Option<Vec<i64>>,
    /// A whole list, left out or given.
    ///
    /// `wholeListOptional` in JSON.
    #[serde(
        rename = "wholeListOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<codec::Whole>>>"
    )]
    pub whole_list_optional: Option<Vec<i64>>,
    /// A whole list, left out, null or given.
    ///
    /// `wholeListEither` in JSON.
    #[serde(
        rename = "wholeListEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<codec::Whole>>>"
    )]
    pub whole_list_either: Option<Vec<i64>>,
    /// A count list, always there.
    ///
    /// `countListRequired` in JSON.
    #[serde(
        rename = "countListRequired",
        default,
        with = "codec::As::<codec::OrEmpty<Vec<codec::Whole>>>"
    )]
    pub count_list_required: Vec<u32>,
    /// A count list, there, or null.
    ///
    /// `countListNullable` in JSON.
    #[serde(
        rename = "countListNullable",
        default,
        with = "codec::As::<Option<Vec<codec::Whole>>>"
    )]
    pub count_list_nullable: Option<Vec<u32>>,
    /// A count list, left out or given.
    ///
    /// `countListOptional` in JSON.
    #[serde(
        rename = "countListOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<codec::Whole>>>"
    )]
    pub count_list_optional: Option<Vec<u32>>,
    /// A count list, left out, null or given.
    ///
    /// `countListEither` in JSON.
    #[serde(
        rename = "countListEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<codec::Whole>>>"
    )]
    pub count_list_either: Option<Vec<u32>>,
    /// A number list, always there.
    ///
    /// `numberListRequired` in JSON.
    #[serde(
        rename = "numberListRequired",
        default,
        with = "codec::As::<codec::OrEmpty<Vec<codec::Plain>>>"
    )]
    pub number_list_required: Vec<f64>,
    /// A number list, there, or null.
    ///
    /// `numberListNullable` in JSON.
    #[serde(
        rename = "numberListNullable",
        default,
        with = "codec::As::<Option<Vec<codec::Plain>>>"
    )]
    pub number_list_nullable: Option<Vec<f64>>,
    /// A number list, left out or given.
    ///
    /// `numberListOptional` in JSON.
    #[serde(
        rename = "numberListOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<codec::Plain>>>"
    )]
    pub number_list_optional: Option<Vec<f64>>,
    /// A number list, left out, null or given.
    ///
    /// `numberListEither` in JSON.
    #[serde(
        rename = "numberListEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<codec::Plain>>>"
    )]
    pub number_list_either: Option<Vec<f64>>,
    /// A flag list, always there.
    ///
    /// `flagListRequired` in JSON.
    #[serde(rename = "flagListRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub flag_list_required: Vec<bool>,
    /// A flag list, there, or null.
    ///
    /// `flagListNullable` in JSON.
    #[serde(rename = "flagListNullable")]
    pub flag_list_nullable: Option<Vec<bool>>,
    /// A flag list, left out or given.
    ///
    /// `flagListOptional` in JSON.
    #[serde(rename = "flagListOptional", skip_serializing_if = "Option::is_none")]
    pub flag_list_optional: Option<Vec<bool>>,
    /// A flag list, left out, null or given.
    ///
    /// `flagListEither` in JSON.
    #[serde(rename = "flagListEither", skip_serializing_if = "Option::is_none")]
    pub flag_list_either: Option<Vec<bool>>,
    /// A date list, always there.
    ///
    /// `dateListRequired` in JSON.
    #[serde(rename = "dateListRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub date_list_required: Vec<String>,
    /// A date list, there, or null.
    ///
    /// `dateListNullable` in JSON.
    #[serde(rename = "dateListNullable")]
    pub date_list_nullable: Option<Vec<String>>,
    /// A date list, left out or given.
    ///
    /// `dateListOptional` in JSON.
    #[serde(rename = "dateListOptional", skip_serializing_if = "Option::is_none")]
    pub date_list_optional: Option<Vec<String>>,
    /// A date list, left out, null or given.
    ///
    /// `dateListEither` in JSON.
    #[serde(rename = "dateListEither", skip_serializing_if = "Option::is_none")]
    pub date_list_either: Option<Vec<String>>,
    /// A time list, always there.
    ///
    /// `timeListRequired` in JSON.
    #[serde(
        rename = "timeListRequired",
        default,
        with = "codec::As::<codec::OrEmpty<Vec<codec::Time>>>"
    )]
    pub time_list_required: Vec<DateTime<Utc>>,
    /// A time list, there, or null.
    ///
    /// `timeListNullable` in JSON.
    #[serde(
        rename = "timeListNullable",
        default,
        with = "codec::As::<Option<Vec<codec::Time>>>"
    )]
    pub time_list_nullable: Option<Vec<DateTime<Utc>>>,
    /// A time list, left out or given.
    ///
    /// `timeListOptional` in JSON.
    #[serde(
        rename = "timeListOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<codec::Time>>>"
    )]
    pub time_list_optional: Option<Vec<DateTime<Utc>>>,
    /// A time list, left out, null or given.
    ///
    /// `timeListEither` in JSON.
    #[serde(
        rename = "timeListEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<codec::Time>>>"
    )]
    pub time_list_either: Option<Vec<DateTime<Utc>>>,
    /// A id list, always there.
    ///
    /// `idListRequired` in JSON.
    #[serde(rename = "idListRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub id_list_required: Vec<ThingId>,
    /// A id list, there, or null.
    ///
    /// `idListNullable` in JSON.
    #[serde(rename = "idListNullable")]
    pub id_list_nullable: Option<Vec<ThingId>>,
    /// A id list, left out or given.
    ///
    /// `idListOptional` in JSON.
    #[serde(rename = "idListOptional", skip_serializing_if = "Option::is_none")]
    pub id_list_optional: Option<Vec<ThingId>>,
    /// A id list, left out, null or given.
    ///
    /// `idListEither` in JSON.
    #[serde(rename = "idListEither", skip_serializing_if = "Option::is_none")]
    pub id_list_either: Option<Vec<ThingId>>,
    /// A colour list, always there.
    ///
    /// `colourListRequired` in JSON.
    #[serde(
        rename = "colourListRequired",
        default,
        with = "codec::As::<codec::OrEmpty>"
    )]
    pub colour_list_required: Vec<Colour>,
    /// A colour list, there, or null.
    ///
    /// `colourListNullable` in JSON.
    #[serde(rename = "colourListNullable")]
    pub colour_list_nullable: Option<Vec<Colour>>,
    /// A colour list, left out or given.
    ///
    /// `colourListOptional` in JSON.
    #[serde(rename = "colourListOptional", skip_serializing_if = "Option::is_none")]
    pub colour_list_optional: Option<Vec<Colour>>,
    /// A colour list, left out, null or given.
    ///
    /// `colourListEither` in JSON.
    #[serde(rename = "colourListEither", skip_serializing_if = "Option::is_none")]
    pub colour_list_either: Option<Vec<Colour>>,
    /// A thing list, always there.
    ///
    /// `thingListRequired` in JSON.
    #[serde(rename = "thingListRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub thing_list_required: Vec<Thing>,
    /// A thing list, there, or null.
    ///
    /// `thingListNullable` in JSON.
    #[serde(rename = "thingListNullable")]
    pub thing_list_nullable: Option<Vec<Thing>>,
    /// A thing list, left out or given.
    ///
    /// `thingListOptional` in JSON.
    #[serde(rename = "thingListOptional", skip_serializing_if = "Option::is_none")]
    pub thing_list_optional: Option<Vec<Thing>>,
    /// A thing list, left out, null or given.
    ///
    /// `thingListEither` in JSON.
    #[serde(rename = "thingListEither", skip_serializing_if = "Option::is_none")]
    pub thing_list_either: Option<Vec<Thing>>,
    /// A text gaps, always there.
    ///
    /// `textGapsRequired` in JSON.
    #[serde(rename = "textGapsRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub text_gaps_required: Vec<Option<String>>,
    /// A text gaps, there, or null.
    ///
    /// `textGapsNullable` in JSON.
    #[serde(rename = "textGapsNullable")]
    pub text_gaps_nullable: Option<Vec<Option<String>>>,
    /// A text gaps, left out or given.
    ///
    /// `textGapsOptional` in JSON.
    #[serde(rename = "textGapsOptional", skip_serializing_if = "Option::is_none")]
    pub text_gaps_optional: Option<Vec<Option<String>>>,
    /// A text gaps, left out, null or given.
    ///
    /// `textGapsEither` in JSON.
    #[serde(rename = "textGapsEither", skip_serializing_if = "Option::is_none")]
    pub text_gaps_either: Option<Vec<Option<String>>>,
    /// A whole gaps, always there.
    ///
    /// `wholeGapsRequired` in JSON.
    #[serde(
        rename = "wholeGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty<Vec<Option<codec::Whole>>>>"
    )]
    pub whole_gaps_required: Vec<Option<i64>>,
    /// A whole gaps, there, or null.
    ///
    /// `wholeGapsNullable` in JSON.
    #[serde(
        rename = "wholeGapsNullable",
        default,
        with = "codec::As::<Option<Vec<Option<codec::Whole>>>>"
    )]
    pub whole_gaps_nullable: Option<Vec<Option<i64>>>,
    /// A whole gaps, left out or given.
    ///
    /// `wholeGapsOptional` in JSON.
    #[serde(
        rename = "wholeGapsOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<Option<codec::Whole>>>>"
    )]
    pub whole_gaps_optional: Option<Vec<Option<i64>>>,
    /// A whole gaps, left out, null or given.
    ///
    /// `wholeGapsEither` in JSON.
    #[serde(
        rename = "wholeGapsEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<Option<codec::Whole>>>>"
    )]
    pub whole_gaps_either: Option<Vec<Option<i64>>>,
    /// A count gaps, always there.
    ///
    /// `countGapsRequired` in JSON.
    #[serde(
        rename = "countGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty<Vec<Option<codec::Whole>>>>"
    )]
    pub count_gaps_required: Vec<Option<u32>>,
    /// A count gaps, there, or null.
    ///
    /// `countGapsNullable` in JSON.
    #[serde(
        rename = "countGapsNullable",
        default,
        with = "codec::As::<Option<Vec<Option<codec::Whole>>>>"
    )]
    pub count_gaps_nullable: Option<Vec<Option<u32>>>,
    /// A count gaps, left out or given.
    ///
    /// `countGapsOptional` in JSON.
    #[serde(
        rename = "countGapsOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<Option<codec::Whole>>>>"
    )]
    pub count_gaps_optional: Option<Vec<Option<u32>>>,
    /// A count gaps, left out, null or given.
    ///
    /// `countGapsEither` in JSON.
    #[serde(
        rename = "countGapsEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<Option<codec::Whole>>>>"
    )]
    pub count_gaps_either: Option<Vec<Option<u32>>>,
    /// A number gaps, always there.
    ///
    /// `numberGapsRequired` in JSON.
    #[serde(
        rename = "numberGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty<Vec<Option<codec::Plain>>>>"
    )]
    pub number_gaps_required: Vec<Option<f64>>,
    /// A number gaps, there, or null.
    ///
    /// `numberGapsNullable` in JSON.
    #[serde(
        rename = "numberGapsNullable",
        default,
        with = "codec::As::<Option<Vec<Option<codec::Plain>>>>"
    )]
    pub number_gaps_nullable: Option<Vec<Option<f64>>>,
    /// A number gaps, left out or given.
    ///
    /// `numberGapsOptional` in JSON.
    #[serde(
        rename = "numberGapsOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<Option<codec::Plain>>>>"
    )]
    pub number_gaps_optional: Option<Vec<Option<f64>>>,
    /// A number gaps, left out, null or given.
    ///
    /// `numberGapsEither` in JSON.
    #[serde(
        rename = "numberGapsEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<Option<codec::Plain>>>>"
    )]
    pub number_gaps_either: Option<Vec<Option<f64>>>,
    /// A flag gaps, always there.
    ///
    /// `flagGapsRequired` in JSON.
    #[serde(rename = "flagGapsRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub flag_gaps_required: Vec<Option<bool>>,
    /// A flag gaps, there, or null.
    ///
    /// `flagGapsNullable` in JSON.
    #[serde(rename = "flagGapsNullable")]
    pub flag_gaps_nullable: Option<Vec<Option<bool>>>,
    /// A flag gaps, left out or given.
    ///
    /// `flagGapsOptional` in JSON.
    #[serde(rename = "flagGapsOptional", skip_serializing_if = "Option::is_none")]
    pub flag_gaps_optional: Option<Vec<Option<bool>>>,
    /// A flag gaps, left out, null or given.
    ///
    /// `flagGapsEither` in JSON.
    #[serde(rename = "flagGapsEither", skip_serializing_if = "Option::is_none")]
    pub flag_gaps_either: Option<Vec<Option<bool>>>,
    /// A date gaps, always there.
    ///
    /// `dateGapsRequired` in JSON.
    #[serde(rename = "dateGapsRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub date_gaps_required: Vec<Option<String>>,
    /// A date gaps, there, or null.
    ///
    /// `dateGapsNullable` in JSON.
    #[serde(rename = "dateGapsNullable")]
    pub date_gaps_nullable: Option<Vec<Option<String>>>,
    /// A date gaps, left out or given.
    ///
    /// `dateGapsOptional` in JSON.
    #[serde(rename = "dateGapsOptional", skip_serializing_if = "Option::is_none")]
    pub date_gaps_optional: Option<Vec<Option<String>>>,
    /// A date gaps, left out, null or given.
    ///
    /// `dateGapsEither` in JSON.
    #[serde(rename = "dateGapsEither", skip_serializing_if = "Option::is_none")]
    pub date_gaps_either: Option<Vec<Option<String>>>,
    /// A time gaps, always there.
    ///
    /// `timeGapsRequired` in JSON.
    #[serde(
        rename = "timeGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty<Vec<Option<codec::Time>>>>"
    )]
    pub time_gaps_required: Vec<Option<DateTime<Utc>>>,
    /// A time gaps, there, or null.
    ///
    /// `timeGapsNullable` in JSON.
    #[serde(
        rename = "timeGapsNullable",
        default,
        with = "codec::As::<Option<Vec<Option<codec::Time>>>>"
    )]
    pub time_gaps_nullable: Option<Vec<Option<DateTime<Utc>>>>,
    /// A time gaps, left out or given.
    ///
    /// `timeGapsOptional` in JSON.
    #[serde(
        rename = "timeGapsOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<Option<codec::Time>>>>"
    )]
    pub time_gaps_optional: Option<Vec<Option<DateTime<Utc>>>>,
    /// A time gaps, left out, null or given.
    ///
    /// `timeGapsEither` in JSON.
    #[serde(
        rename = "timeGapsEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<Option<codec::Time>>>>"
    )]
    pub time_gaps_either: Option<Vec<Option<DateTime<Utc>>>>,
    /// A id gaps, always there.
    ///
    /// `idGapsRequired` in JSON.
    #[serde(rename = "idGapsRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub id_gaps_required: Vec<Option<ThingId>>,
    /// A id gaps, there, or null.
    ///
    /// `idGapsNullable` in JSON.
    #[serde(rename = "idGapsNullable")]
    pub id_gaps_nullable: Option<Vec<Option<ThingId>>>,
    /// A id gaps, left out or given.
    ///
    /// `idGapsOptional` in JSON.
    #[serde(rename = "idGapsOptional", skip_serializing_if = "Option::is_none")]
    pub id_gaps_optional: Option<Vec<Option<ThingId>>>,
    /// A id gaps, left out, null or given.
    ///
    /// `idGapsEither` in JSON.
    #[serde(rename = "idGapsEither", skip_serializing_if = "Option::is_none")]
    pub id_gaps_either: Option<Vec<Option<ThingId>>>,
    /// A colour gaps, always there.
    ///
    /// `colourGapsRequired` in JSON.
    #[serde(
        rename = "colourGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty>"
    )]
    pub colour_gaps_required: Vec<Option<Colour>>,
    /// A colour gaps, there, or null.
    ///
    /// `colourGapsNullable` in JSON.
    #[serde(rename = "colourGapsNullable")]
    pub colour_gaps_nullable: Option<Vec<Option<Colour>>>,
    /// A colour gaps, left out or given.
    ///
    /// `colourGapsOptional` in JSON.
    #[serde(rename = "colourGapsOptional", skip_serializing_if = "Option::is_none")]
    pub colour_gaps_optional: Option<Vec<Option<Colour>>>,
    /// A colour gaps, left out, null or given.
    ///
    /// `colourGapsEither` in JSON.
    #[serde(rename = "colourGapsEither", skip_serializing_if = "Option::is_none")]
    pub colour_gaps_either: Option<Vec<Option<Colour>>>,
    /// A thing gaps, always there.
    ///
    /// `thingGapsRequired` in JSON.
    #[serde(rename = "thingGapsRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub thing_gaps_required: Vec<Option<Thing>>,
    /// A thing gaps, there, or null.
    ///
    /// `thingGapsNullable` in JSON.
    #[serde(rename = "thingGapsNullable")]
    pub thing_gaps_nullable: Option<Vec<Option<Thing>>>,
    /// A thing gaps, left out or given.
    ///
    /// `thingGapsOptional` in JSON.
    #[serde(rename = "thingGapsOptional", skip_serializing_if = "Option::is_none")]
    pub thing_gaps_optional: Option<Vec<Option<Thing>>>,
    /// A thing gaps, left out, null or given.
    ///
    /// `thingGapsEither` in JSON.
    #[serde(rename = "thingGapsEither", skip_serializing_if = "Option::is_none")]
    pub thing_gaps_either: Option<Vec<Option<Thing>>>,
    /// A text map, always there.
    ///
    /// `textMapRequired` in JSON.
    #[serde(rename = "textMapRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub text_map_required: BTreeMap<String, String>,
    /// A text map, there, or null.
    ///
    /// `textMapNullable` in JSON.
    #[serde(rename = "textMapNullable")]
    pub text_map_nullable: Option<BTreeMap<String, String>>,
    /// A text map, left out or given.
    ///
    /// `textMapOptional` in JSON.
    #[serde(rename = "textMapOptional", skip_serializing_if = "Option::is_none")]
    pub text_map_optional: Option<BTreeMap<String, String>>,
    /// A text map, left out, null or given.
    ///
    /// `textMapEither` in JSON.
    #[serde(rename = "textMapEither", skip_serializing_if = "Option::is_none")]
    pub text_map_either: Option<BTreeMap<String, String>>,
    /// A whole map, always there.
    ///
    /// `wholeMapRequired` in JSON.
    #[serde(
        rename = "wholeMapRequired",
        default,
        with = "codec::As::<codec::OrEmpty<codec::Map<codec::Whole>>>"
    )]
    pub whole_map_required: BTreeMap<String, i64>,
    /// A whole map, there, or null.
    ///
    /// `wholeMapNullable` in JSON.
    #[serde(
        rename = "wholeMapNullable",
        default,
        with = "codec::As::<Option<codec::Map<codec::Whole>>>"
    )]
    pub whole_map_nullable: Option<BTreeMap<String, i64>>,
    /// A whole map, left out or given.
    ///
    /// `wholeMapOptional` in JSON.
    #[serde(
        rename = "wholeMapOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<codec::Whole>>>"
    )]
    pub whole_map_optional: Option<BTreeMap<String, i64>>,
    /// A whole map, left out, null or given.
    ///
    /// `wholeMapEither` in JSON.
    #[serde(
        rename = "wholeMapEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<codec::Whole>>>"
    )]
    pub whole_map_either: Option<BTreeMap<String, i64>>,
    /// A count map, always there.
    ///
    /// `countMapRequired` in JSON; values at least 0.
    #[serde(
        rename = "countMapRequired",
        default,
        with = "codec::As::<codec::OrEmpty<codec::Map<codec::Whole>>>"
    )]
    pub count_map_required: BTreeMap<String, u32>,
    /// A count map, there, or null.
    ///
    /// `countMapNullable` in JSON; values at least 0.
    #[serde(
        rename = "countMapNullable",
        default,
        with = "codec::As::<Option<codec::Map<codec::Whole>>>"
    )]
    pub count_map_nullable: Option<BTreeMap<String, u32>>,
    /// A count map, left out or given.
    ///
    /// `countMapOptional` in JSON; values at least 0.
    #[serde(
        rename = "countMapOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<codec::Whole>>>"
    )]
    pub count_map_optional: Option<BTreeMap<String, u32>>,
    /// A count map, left out, null or given.
    ///
    /// `countMapEither` in JSON; values at least 0.
    #[serde(
        rename = "countMapEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<codec::Whole>>>"
    )]
    pub count_map_either: Option<BTreeMap<String, u32>>,
    /// A number map, always there.
    ///
    /// `numberMapRequired` in JSON.
    #[serde(
        rename = "numberMapRequired",
        default,
        with = "codec::As::<codec::OrEmpty<codec::Map<codec::Plain>>>"
    )]
    pub number_map_required: BTreeMap<String, f64>,
    /// A number map, there, or null.
    ///
    /// `numberMapNullable` in JSON.
    #[serde(
        rename = "numberMapNullable",
        default,
        with = "codec::As::<Option<codec::Map<codec::Plain>>>"
    )]
    pub number_map_nullable: Option<BTreeMap<String, f64>>,
    /// A number map, left out or given.
    ///
    /// `numberMapOptional` in JSON.
    #[serde(
        rename = "numberMapOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<codec::Plain>>>"
    )]
    pub number_map_optional: Option<BTreeMap<String, f64>>,
    /// A number map, left out, null or given.
    ///
    /// `numberMapEither` in JSON.
    #[serde(
        rename = "numberMapEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<codec::Plain>>>"
    )]
    pub number_map_either: Option<BTreeMap<String, f64>>,
    /// A flag map, always there.
    ///
    /// `flagMapRequired` in JSON.
    #[serde(rename = "flagMapRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub flag_map_required: BTreeMap<String, bool>,
    /// A flag map, there, or null.
    ///
    /// `flagMapNullable` in JSON.
    #[serde(rename = "flagMapNullable")]
    pub flag_map_nullable: Option<BTreeMap<String, bool>>,
    /// A flag map, left out or given.
    ///
    /// `flagMapOptional` in JSON.
    #[serde(rename = "flagMapOptional", skip_serializing_if = "Option::is_none")]
    pub flag_map_optional: Option<BTreeMap<String, bool>>,
    /// A flag map, left out, null or given.
    ///
    /// `flagMapEither` in JSON.
    #[serde(rename = "flagMapEither", skip_serializing_if = "Option::is_none")]
    pub flag_map_either: Option<BTreeMap<String, bool>>,
    /// A date map, always there.
    ///
    /// `dateMapRequired` in JSON.
    #[serde(rename = "dateMapRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub date_map_required: BTreeMap<String, String>,
    /// A date map, there, or null.
    ///
    /// `dateMapNullable` in JSON.
    #[serde(rename = "dateMapNullable")]
    pub date_map_nullable: Option<BTreeMap<String, String>>,
    /// A date map, left out or given.
    ///
    /// `dateMapOptional` in JSON.
    #[serde(rename = "dateMapOptional", skip_serializing_if = "Option::is_none")]
    pub date_map_optional: Option<BTreeMap<String, String>>,
    /// A date map, left out, null or given.
    ///
    /// `dateMapEither` in JSON.
    #[serde(rename = "dateMapEither", skip_serializing_if = "Option::is_none")]
    pub date_map_either: Option<BTreeMap<String, String>>,
    /// A time map, always there.
    ///
    /// `timeMapRequired` in JSON.
    #[serde(
        rename = "timeMapRequired",
        default,
        with = "codec::As::<codec::OrEmpty<codec::Map<codec::Time>>>"
    )]
    pub time_map_required: BTreeMap<String, DateTime<Utc>>,
    /// A time map, there, or null.
    ///
    /// `timeMapNullable` in JSON.
    #[serde(
        rename = "timeMapNullable",
        default,
        with = "codec::As::<Option<codec::Map<codec::Time>>>"
    )]
    pub time_map_nullable: Option<BTreeMap<String, DateTime<Utc>>>,
    /// A time map, left out or given.
    ///
    /// `timeMapOptional` in JSON.
    #[serde(
        rename = "timeMapOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<codec::Time>>>"
    )]
    pub time_map_optional: Option<BTreeMap<String, DateTime<Utc>>>,
    /// A time map, left out, null or given.
    ///
    /// `timeMapEither` in JSON.
    #[serde(
        rename = "timeMapEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<codec::Time>>>"
    )]
    pub time_map_either: Option<BTreeMap<String, DateTime<Utc>>>,
    /// A id map, always there.
    ///
    /// `idMapRequired` in JSON.
    #[serde(rename = "idMapRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub id_map_required: BTreeMap<String, ThingId>,
    /// A id map, there, or null.
    ///
    /// `idMapNullable` in JSON.
    #[serde(rename = "idMapNullable")]
    pub id_map_nullable: Option<BTreeMap<String, ThingId>>,
    /// A id map, left out or given.
    ///
    /// `idMapOptional` in JSON.
    #[serde(rename = "idMapOptional", skip_serializing_if = "Option::is_none")]
    pub id_map_optional: Option<BTreeMap<String, ThingId>>,
    /// A id map, left out, null or given.
    ///
    /// `idMapEither` in JSON.
    #[serde(rename = "idMapEither", skip_serializing_if = "Option::is_none")]
    pub id_map_either: Option<BTreeMap<String, ThingId>>,
    /// A colour map, always there.
    ///
    /// `colourMapRequired` in JSON.
    #[serde(rename = "colourMapRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub colour_map_required: BTreeMap<String, Colour>,
    /// A colour map, there, or null.
    ///
    /// `colourMapNullable` in JSON.
    #[serde(rename = "colourMapNullable")]
    pub colour_map_nullable: Option<BTreeMap<String, Colour>>,
    /// A colour map, left out or given.
    ///
    /// `colourMapOptional` in JSON.
    #[serde(rename = "colourMapOptional", skip_serializing_if = "Option::is_none")]
    pub colour_map_optional: Option<BTreeMap<String, Colour>>,
    /// A colour map, left out, null or given.
    ///
    /// `colourMapEither` in JSON.
    #[serde(rename = "colourMapEither", skip_serializing_if = "Option::is_none")]
    pub colour_map_either: Option<BTreeMap<String, Colour>>,
    /// A thing map, always there.
    ///
    /// `thingMapRequired` in JSON.
    #[serde(rename = "thingMapRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub thing_map_required: BTreeMap<String, Thing>,
    /// A thing map, there, or null.
    ///
    /// `thingMapNullable` in JSON.
    #[serde(rename = "thingMapNullable")]
    pub thing_map_nullable: Option<BTreeMap<String, Thing>>,
    /// A thing map, left out or given.
    ///
    /// `thingMapOptional` in JSON.
    #[serde(rename = "thingMapOptional", skip_serializing_if = "Option::is_none")]
    pub thing_map_optional: Option<BTreeMap<String, Thing>>,
    /// A thing map, left out, null or given.
    ///
    /// `thingMapEither` in JSON.
    #[serde(rename = "thingMapEither", skip_serializing_if = "Option::is_none")]
    pub thing_map_either: Option<BTreeMap<String, Thing>>,
    /// A text map gaps, always there.
    ///
    /// `textMapGapsRequired` in JSON.
    #[serde(
        rename = "textMapGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty>"
    )]
    pub text_map_gaps_required: BTreeMap<String, Option<String>>,
    /// A text map gaps, there, or null.
    ///
    /// `textMapGapsNullable` in JSON.
    #[serde(rename = "textMapGapsNullable")]
    pub text_map_gaps_nullable: Option<BTreeMap<String, Option<String>>>,
    /// A text map gaps, left out or given.
    ///
    /// `textMapGapsOptional` in JSON.
    #[serde(rename = "textMapGapsOptional", skip_serializing_if = "Option::is_none")]
    pub text_map_gaps_optional: Option<BTreeMap<String, Option<String>>>,
    /// A text map gaps, left out, null or given.
    ///
    /// `textMapGapsEither` in JSON.
    #[serde(rename = "textMapGapsEither", skip_serializing_if = "Option::is_none")]
    pub text_map_gaps_either: Option<BTreeMap<String, Option<String>>>,
    /// A whole map gaps, always there.
    ///
    /// `wholeMapGapsRequired` in JSON.
    #[serde(
        rename = "wholeMapGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty<codec::Map<Option<codec::Whole>>>>"
    )]
    pub whole_map_gaps_required: BTreeMap<String, Option<i64>>,
    /// A whole map gaps, there, or null.
    ///
    /// `wholeMapGapsNullable` in JSON.
    #[serde(
        rename = "wholeMapGapsNullable",
        default,
        with = "codec::As::<Option<codec::Map<Option<codec::Whole>>>>"
    )]
    pub whole_map_gaps_nullable: Option<BTreeMap<String, Option<i64>>>,
    /// A whole map gaps, left out or given.
    ///
    /// `wholeMapGapsOptional` in JSON.
    #[serde(
        rename = "wholeMapGapsOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<Option<codec::Whole>>>>"
    )]
    pub whole_map_gaps_optional: Option<BTreeMap<String, Option<i64>>>,
    /// A whole map gaps, left out, null or given.
    ///
    /// `wholeMapGapsEither` in JSON.
    #[serde(
        rename = "wholeMapGapsEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<Option<codec::Whole>>>>"
    )]
    pub whole_map_gaps_either: Option<BTreeMap<String, Option<i64>>>,
    /// A count map gaps, always there.
    ///
    /// `countMapGapsRequired` in JSON; values at least 0.
    #[serde(
        rename = "countMapGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty<codec::Map<Option<codec::Whole>>>>"
    )]
    pub count_map_gaps_required: BTreeMap<String, Option<u32>>,
    /// A count map gaps, there, or null.
    ///
    /// `countMapGapsNullable` in JSON; values at least 0.
    #[serde(
        rename = "countMapGapsNullable",
        default,
        with = "codec::As::<Option<codec::Map<Option<codec::Whole>>>>"
    )]
    pub count_map_gaps_nullable: Option<BTreeMap<String, Option<u32>>>,
    /// A count map gaps, left out or given.
    ///
    /// `countMapGapsOptional` in JSON; values at least 0.
    #[serde(
        rename = "countMapGapsOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<Option<codec::Whole>>>>"
    )]
    pub count_map_gaps_optional: Option<BTreeMap<String, Option<u32>>>,
    /// A count map gaps, left out, null or given.
    ///
    /// `countMapGapsEither` in JSON; values at least 0.
    #[serde(
        rename = "countMapGapsEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<Option<codec::Whole>>>>"
    )]
    pub count_map_gaps_either: Option<BTreeMap<String, Option<u32>>>,
    /// A number map gaps, always there.
    ///
    /// `numberMapGapsRequired` in JSON.
    #[serde(
        rename = "numberMapGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty<codec::Map<Option<codec::Plain>>>>"
    )]
    pub number_map_gaps_required: BTreeMap<String, Option<f64>>,
    /// A number map gaps, there, or null.
    ///
    /// `numberMapGapsNullable` in JSON.
    #[serde(
        rename = "numberMapGapsNullable",
        default,
        with = "codec::As::<Option<codec::Map<Option<codec::Plain>>>>"
    )]
    pub number_map_gaps_nullable: Option<BTreeMap<String, Option<f64>>>,
    /// A number map gaps, left out or given.
    ///
    /// `numberMapGapsOptional` in JSON.
    #[serde(
        rename = "numberMapGapsOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<Option<codec::Plain>>>>"
    )]
    pub number_map_gaps_optional: Option<BTreeMap<String, Option<f64>>>,
    /// A number map gaps, left out, null or given.
    ///
    /// `numberMapGapsEither` in JSON.
    #[serde(
        rename = "numberMapGapsEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<Option<codec::Plain>>>>"
    )]
    pub number_map_gaps_either: Option<BTreeMap<String, Option<f64>>>,
    /// A flag map gaps, always there.
    ///
    /// `flagMapGapsRequired` in JSON.
    #[serde(
        rename = "flagMapGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty>"
    )]
    pub flag_map_gaps_required: BTreeMap<String, Option<bool>>,
    /// A flag map gaps, there, or null.
    ///
    /// `flagMapGapsNullable` in JSON.
    #[serde(rename = "flagMapGapsNullable")]
    pub flag_map_gaps_nullable: Option<BTreeMap<String, Option<bool>>>,
    /// A flag map gaps, left out or given.
    ///
    /// `flagMapGapsOptional` in JSON.
    #[serde(rename = "flagMapGapsOptional", skip_serializing_if = "Option::is_none")]
    pub flag_map_gaps_optional: Option<BTreeMap<String, Option<bool>>>,
    /// A flag map gaps, left out, null or given.
    ///
    /// `flagMapGapsEither` in JSON.
    #[serde(rename = "flagMapGapsEither", skip_serializing_if = "Option::is_none")]
    pub flag_map_gaps_either: Option<BTreeMap<String, Option<bool>>>,
    /// A date map gaps, always there.
    ///
    /// `dateMapGapsRequired` in JSON.
    #[serde(
        rename = "dateMapGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty>"
    )]
    pub date_map_gaps_required: BTreeMap<String, Option<String>>,
    /// A date map gaps, there, or null.
    ///
    /// `dateMapGapsNullable` in JSON.
    #[serde(rename = "dateMapGapsNullable")]
    pub date_map_gaps_nullable: Option<BTreeMap<String, Option<String>>>,
    /// A date map gaps, left out or given.
    ///
    /// `dateMapGapsOptional` in JSON.
    #[serde(rename = "dateMapGapsOptional", skip_serializing_if = "Option::is_none")]
    pub date_map_gaps_optional: Option<BTreeMap<String, Option<String>>>,
    /// A date map gaps, left out, null or given.
    ///
    /// `dateMapGapsEither` in JSON.
    #[serde(rename = "dateMapGapsEither", skip_serializing_if = "Option::is_none")]
    pub date_map_gaps_either: Option<BTreeMap<String, Option<String>>>,
    /// A time map gaps, always there.
    ///
    /// `timeMapGapsRequired` in JSON.
    #[serde(
        rename = "timeMapGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty<codec::Map<Option<codec::Time>>>>"
    )]
    pub time_map_gaps_required: BTreeMap<String, Option<DateTime<Utc>>>,
    /// A time map gaps, there, or null.
    ///
    /// `timeMapGapsNullable` in JSON.
    #[serde(
        rename = "timeMapGapsNullable",
        default,
        with = "codec::As::<Option<codec::Map<Option<codec::Time>>>>"
    )]
    pub time_map_gaps_nullable: Option<BTreeMap<String, Option<DateTime<Utc>>>>,
    /// A time map gaps, left out or given.
    ///
    /// `timeMapGapsOptional` in JSON.
    #[serde(
        rename = "timeMapGapsOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<Option<codec::Time>>>>"
    )]
    pub time_map_gaps_optional: Option<BTreeMap<String, Option<DateTime<Utc>>>>,
    /// A time map gaps, left out, null or given.
    ///
    /// `timeMapGapsEither` in JSON.
    #[serde(
        rename = "timeMapGapsEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<Option<codec::Time>>>>"
    )]
    pub time_map_gaps_either: Option<BTreeMap<String, Option<DateTime<Utc>>>>,
    /// A id map gaps, always there.
    ///
    /// `idMapGapsRequired` in JSON.
    #[serde(rename = "idMapGapsRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub id_map_gaps_required: BTreeMap<String, Option<ThingId>>,
    /// A id map gaps, there, or null.
    ///
    /// `idMapGapsNullable` in JSON.
    #[serde(rename = "idMapGapsNullable")]
    pub id_map_gaps_nullable: Option<BTreeMap<String, Option<ThingId>>>,
    /// A id map gaps, left out or given.
    ///
    /// `idMapGapsOptional` in JSON.
    #[serde(rename = "idMapGapsOptional", skip_serializing_if = "Option::is_none")]
    pub id_map_gaps_optional: Option<BTreeMap<String, Option<ThingId>>>,
    /// A id map gaps, left out, null or given.
    ///
    /// `idMapGapsEither` in JSON.
    #[serde(rename = "idMapGapsEither", skip_serializing_if = "Option::is_none")]
    pub id_map_gaps_either: Option<BTreeMap<String, Option<ThingId>>>,
    /// A colour map gaps, always there.
    ///
    /// `colourMapGapsRequired` in JSON.
    #[serde(
        rename = "colourMapGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty>"
    )]
    pub colour_map_gaps_required: BTreeMap<String, Option<Colour>>,
    /// A colour map gaps, there, or null.
    ///
    /// `colourMapGapsNullable` in JSON.
    #[serde(rename = "colourMapGapsNullable")]
    pub colour_map_gaps_nullable: Option<BTreeMap<String, Option<Colour>>>,
    /// A colour map gaps, left out or given.
    ///
    /// `colourMapGapsOptional` in JSON.
    #[serde(rename = "colourMapGapsOptional", skip_serializing_if = "Option::is_none")]
    pub colour_map_gaps_optional: Option<BTreeMap<String, Option<Colour>>>,
    /// A colour map gaps, left out, null or given.
    ///
    /// `colourMapGapsEither` in JSON.
    #[serde(rename = "colourMapGapsEither", skip_serializing_if = "Option::is_none")]
    pub colour_map_gaps_either: Option<BTreeMap<String, Option<Colour>>>,
    /// A thing map gaps, always there.
    ///
    /// `thingMapGapsRequired` in JSON.
    #[serde(
        rename = "thingMapGapsRequired",
        default,
        with = "codec::As::<codec::OrEmpty>"
    )]
    pub thing_map_gaps_required: BTreeMap<String, Option<Thing>>,
    /// A thing map gaps, there, or null.
    ///
    /// `thingMapGapsNullable` in JSON.
    #[serde(rename = "thingMapGapsNullable")]
    pub thing_map_gaps_nullable: Option<BTreeMap<String, Option<Thing>>>,
    /// A thing map gaps, left out or given.
    ///
    /// `thingMapGapsOptional` in JSON.
    #[serde(rename = "thingMapGapsOptional", skip_serializing_if = "Option::is_none")]
    pub thing_map_gaps_optional: Option<BTreeMap<String, Option<Thing>>>,
    /// A thing map gaps, left out, null or given.
    ///
    /// `thingMapGapsEither` in JSON.
    #[serde(rename = "thingMapGapsEither", skip_serializing_if = "Option::is_none")]
    pub thing_map_gaps_either: Option<BTreeMap<String, Option<Thing>>>,
    /// A any map, always there.
    ///
    /// `anyMapRequired` in JSON.
    #[serde(rename = "anyMapRequired", default, with = "codec::As::<codec::OrEmpty>")]
    pub any_map_required: Map<String, Value>,
    /// A any map, there, or null.
    ///
    /// `anyMapNullable` in JSON.
    #[serde(rename = "anyMapNullable")]
    pub any_map_nullable: Option<Map<String, Value>>,
    /// A any map, left out or given.
    ///
    /// `anyMapOptional` in JSON.
    #[serde(rename = "anyMapOptional", skip_serializing_if = "Option::is_none")]
    pub any_map_optional: Option<Map<String, Value>>,
    /// A any map, left out, null or given.
    ///
    /// `anyMapEither` in JSON.
    #[serde(rename = "anyMapEither", skip_serializing_if = "Option::is_none")]
    pub any_map_either: Option<Map<String, Value>>,
    /// A number list map, always there.
    ///
    /// `numberListMapRequired` in JSON.
    #[serde(
        rename = "numberListMapRequired",
        default,
        with = "codec::As::<codec::OrEmpty<codec::Map<Vec<codec::Plain>>>>"
    )]
    pub number_list_map_required: BTreeMap<String, Vec<f64>>,
    /// A number list map, there, or null.
    ///
    /// `numberListMapNullable` in JSON.
    #[serde(
        rename = "numberListMapNullable",
        default,
        with = "codec::As::<Option<codec::Map<Vec<codec::Plain>>>>"
    )]
    pub number_list_map_nullable: Option<BTreeMap<String, Vec<f64>>>,
    /// A number list map, left out or given.
    ///
    /// `numberListMapOptional` in JSON.
    #[serde(
        rename = "numberListMapOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<Vec<codec::Plain>>>>"
    )]
    pub number_list_map_optional: Option<BTreeMap<String, Vec<f64>>>,
    /// A number list map, left out, null or given.
    ///
    /// `numberListMapEither` in JSON.
    #[serde(
        rename = "numberListMapEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<codec::Map<Vec<codec::Plain>>>>"
    )]
    pub number_list_map_either: Option<BTreeMap<String, Vec<f64>>>,
    /// A time list list, always there.
    ///
    /// `timeListListRequired` in JSON.
    #[serde(
        rename = "timeListListRequired",
        default,
        with = "codec::As::<codec::OrEmpty<Vec<Vec<codec::Time>>>>"
    )]
    pub time_list_list_required: Vec<Vec<DateTime<Utc>>>,
    /// A time list list, there, or null.
    ///
    /// `timeListListNullable` in JSON.
    #[serde(
        rename = "timeListListNullable",
        default,
        with = "codec::As::<Option<Vec<Vec<codec::Time>>>>"
    )]
    pub time_list_list_nullable: Option<Vec<Vec<DateTime<Utc>>>>,
    /// A time list list, left out or given.
    ///
    /// `timeListListOptional` in JSON.
    #[serde(
        rename = "timeListListOptional",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<Vec<codec::Time>>>>"
    )]
    pub time_list_list_optional: Option<Vec<Vec<DateTime<Utc>>>>,
    /// A time list list, left out, null or given.
    ///
    /// `timeListListEither` in JSON.
    #[serde(
        rename = "timeListListEither",
        default,
        skip_serializing_if = "Option::is_none",
        with = "codec::As::<Option<Vec<Vec<codec::Time>>>>"
    )]
    pub time_list_list_either: Option<Vec<Vec<DateTime<Utc>>>>,
    /// True if it was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done: Option<bool>,
}

impl fmt::Debug for EverythingReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EverythingReply")
            .field("text_required", &Redacted(&self.text_required))
            .field("text_nullable", &Redacted(&self.text_nullable))
            .field("text_optional", &Redacted(&self.text_optional))
            .field("text_either", &Redacted(&self.text_either))
            .field("whole_required", &self.whole_required)
            .field("whole_nullable", &self.whole_nullable)
            .field("whole_optional", &self.whole_optional)
            .field("whole_either", &self.whole_either)
            .field("count_required", &self.count_required)
            .field("count_nullable", &self.count_nullable)
            .field("count_optional", &self.count_optional)
            .field("count_either", &self.count_either)
            .field("number_required", &self.number_required)
            .field("number_nullable", &self.number_nullable)
            .field("number_optional", &self.number_optional)
            .field("number_either", &self.number_either)
            .field("flag_required", &self.flag_required)
            .field("flag_nullable", &self.flag_nullable)
            .field("flag_optional", &self.flag_optional)
            .field("flag_either", &self.flag_either)
            .field("date_required", &Redacted(&self.date_required))
            .field("date_nullable", &Redacted(&self.date_nullable))
            .field("date_optional", &Redacted(&self.date_optional))
            .field("date_either", &Redacted(&self.date_either))
            .field("time_required", &self.time_required)
            .field("time_nullable", &self.time_nullable)
            .field("time_optional", &self.time_optional)
            .field("time_either", &self.time_either)
            .field("id_required", &self.id_required)
            .field("id_nullable", &self.id_nullable)
            .field("id_optional", &self.id_optional)
            .field("id_either", &self.id_either)
            .field("colour_required", &self.colour_required)
            .field("colour_nullable", &self.colour_nullable)
            .field("colour_optional", &self.colour_optional)
            .field("colour_either", &self.colour_either)
            .field("thing_required", &self.thing_required)
            .field("thing_nullable", &self.thing_nullable)
            .field("thing_optional", &self.thing_optional)
            .field("thing_either", &self.thing_either)
            .field("text_list_required", &Redacted(&self.text_list_required))
            .field("text_list_nullable", &Redacted(&self.text_list_nullable))
            .field("text_list_optional", &Redacted(&self.text_list_optional))
            .field("text_list_either", &Redacted(&self.text_list_either))
            .field("whole_list_required", &self.whole_list_required)
            .field("whole_list_nullable", &self.whole_list_nullable)
            .field("whole_list_optional", &self.whole_list_optional)
            .field("whole_list_either", &self.whole_list_either)
            .field("count_list_required", &self.count_list_required)
            .field("count_list_nullable", &self.count_list_nullable)
            .field("count_list_optional", &self.count_list_optional)
            .field("count_list_either", &self.count_list_either)
            .field("number_list_required", &self.number_list_required)
            .field("number_list_nullable", &self.number_list_nullable)
            .field("number_list_optional", &self.number_list_optional)
            .field("number_list_either", &self.number_list_either)
            .field("flag_list_required", &self.flag_list_required)
            .field("flag_list_nullable", &self.flag_list_nullable)
            .field("flag_list_optional", &self.flag_list_optional)
            .field("flag_list_either", &self.flag_list_either)
            .field("date_list_required", &Redacted(&self.date_list_required))
            .field("date_list_nullable", &Redacted(&self.date_list_nullable))
            .field("date_list_optional", &Redacted(&self.date_list_optional))
            .field("date_list_either", &Redacted(&self.date_list_either))
            .field("time_list_required", &self.time_list_required)
            .field("time_list_nullable", &self.time_list_nullable)
            .field("time_list_optional", &self.time_list_optional)
            .field("time_list_either", &self.time_list_either)
            .field("id_list_required", &self.id_list_required)
            .field("id_list_nullable", &self.id_list_nullable)
            .field("id_list_optional", &self.id_list_optional)
            .field("id_list_either", &self.id_list_either)
            .field("colour_list_required", &self.colour_list_required)
            .field("colour_list_nullable", &self.colour_list_nullable)
            .field("colour_list_optional", &self.colour_list_optional)
            .field("colour_list_either", &self.colour_list_either)
            .field("thing_list_required", &self.thing_list_required)
            .field("thing_list_nullable", &self.thing_list_nullable)
            .field("thing_list_optional", &self.thing_list_optional)
            .field("thing_list_either", &self.thing_list_either)
            .field("text_gaps_required", &Redacted(&self.text_gaps_required))
            .field("text_gaps_nullable", &Redacted(&self.text_gaps_nullable))
            .field("text_gaps_optional", &Redacted(&self.text_gaps_optional))
            .field("text_gaps_either", &Redacted(&self.text_gaps_either))
            .field("whole_gaps_required", &self.whole_gaps_required)
            .field("whole_gaps_nullable", &self.whole_gaps_nullable)
            .field("whole_gaps_optional", &self.whole_gaps_optional)
            .field("whole_gaps_either", &self.whole_gaps_either)
            .field("count_gaps_required", &self.count_gaps_required)
            .field("count_gaps_nullable", &self.count_gaps_nullable)
            .field("count_gaps_optional", &self.count_gaps_optional)
            .field("count_gaps_either", &self.count_gaps_either)
            .field("number_gaps_required", &self.number_gaps_required)
            .field("number_gaps_nullable", &self.number_gaps_nullable)
            .field("number_gaps_optional", &self.number_gaps_optional)
            .field("number_gaps_either", &self.number_gaps_either)
            .field("flag_gaps_required", &self.flag_gaps_required)
            .field("flag_gaps_nullable", &self.flag_gaps_nullable)
            .field("flag_gaps_optional", &self.flag_gaps_optional)
            .field("flag_gaps_either", &self.flag_gaps_either)
            .field("date_gaps_required", &Redacted(&self.date_gaps_required))
            .field("date_gaps_nullable", &Redacted(&self.date_gaps_nullable))
            .field("date_gaps_optional", &Redacted(&self.date_gaps_optional))
            .field("date_gaps_either", &Redacted(&self.date_gaps_either))
            .field("time_gaps_required", &self.time_gaps_required)
            .field("time_gaps_nullable", &self.time_gaps_nullable)
            .field("time_gaps_optional", &self.time_gaps_optional)
            .field("time_gaps_either", &self.time_gaps_either)
            .field("id_gaps_required", &self.id_gaps_required)
            .field("id_gaps_nullable", &self.id_gaps_nullable)
            .field("id_gaps_optional", &self.id_gaps_optional)
            .field("id_gaps_either", &self.id_gaps_either)
            .field("colour_gaps_required", &self.colour_gaps_required)
            .field("colour_gaps_nullable", &self.colour_gaps_nullable)
            .field("colour_gaps_optional", &self.colour_gaps_optional)
            .field("colour_gaps_either", &self.colour_gaps_either)
            .field("thing_gaps_required", &self.thing_gaps_required)
            .field("thing_gaps_nullable", &self.thing_gaps_nullable)
            .field("thing_gaps_optional", &self.thing_gaps_optional)
            .field("thing_gaps_either", &self.thing_gaps_either)
            .field("text_map_required", &Redacted(&self.text_map_required))
            .field("text_map_nullable", &Redacted(&self.text_map_nullable))
            .field("text_map_optional", &Redacted(&self.text_map_optional))
            .field("text_map_either", &Redacted(&self.text_map_either))
            .field("whole_map_required", &Redacted(&self.whole_map_required))
            .field("whole_map_nullable", &Redacted(&self.whole_map_nullable))
            .field("whole_map_optional", &Redacted(&self.whole_map_optional))
            .field("whole_map_either", &Redacted(&self.whole_map_either))
            .field("count_map_required", &Redacted(&self.count_map_required))
            .field("count_map_nullable", &Redacted(&self.count_map_nullable))
            .field("count_map_optional", &Redacted(&self.count_map_optional))
            .field("count_map_either", &Redacted(&self.count_map_either))
            .field("number_map_required", &Redacted(&self.number_map_required))
            .field("number_map_nullable", &Redacted(&self.number_map_nullable))
            .field("number_map_optional", &Redacted(&self.number_map_optional))
            .field("number_map_either", &Redacted(&self.number_map_either))
            .field("flag_map_required", &Redacted(&self.flag_map_required))
            .field("flag_map_nullable", &Redacted(&self.flag_map_nullable))
            .field("flag_map_optional", &Redacted(&self.flag_map_optional))
            .field("flag_map_either", &Redacted(&self.flag_map_either))
            .field("date_map_required", &Redacted(&self.date_map_required))
            .field("date_map_nullable", &Redacted(&self.date_map_nullable))
            .field("date_map_optional", &Redacted(&self.date_map_optional))
            .field("date_map_either", &Redacted(&self.date_map_either))
            .field("time_map_required", &Redacted(&self.time_map_required))
            .field("time_map_nullable", &Redacted(&self.time_map_nullable))
            .field("time_map_optional", &Redacted(&self.time_map_optional))
            .field("time_map_either", &Redacted(&self.time_map_either))
            .field("id_map_required", &Redacted(&self.id_map_required))
            .field("id_map_nullable", &Redacted(&self.id_map_nullable))
            .field("id_map_optional", &Redacted(&self.id_map_optional))
            .field("id_map_either", &Redacted(&self.id_map_either))
            .field("colour_map_required", &Redacted(&self.colour_map_required))
            .field("colour_map_nullable", &Redacted(&self.colour_map_nullable))
            .field("colour_map_optional", &Redacted(&self.colour_map_optional))
            .field("colour_map_either", &Redacted(&self.colour_map_either))
            .field("thing_map_required", &Redacted(&self.thing_map_required))
            .field("thing_map_nullable", &Redacted(&self.thing_map_nullable))
            .field("thing_map_optional", &Redacted(&self.thing_map_optional))
            .field("thing_map_either", &Redacted(&self.thing_map_either))
            .field("text_map_gaps_required", &Redacted(&self.text_map_gaps_required))
            .field("text_map_gaps_nullable", &Redacted(&self.text_map_gaps_nullable))
            .field("text_map_gaps_optional", &Redacted(&self.text_map_gaps_optional))
            .field("text_map_gaps_either", &Redacted(&self.text_map_gaps_either))
            .field("whole_map_gaps_required", &Redacted(&self.whole_map_gaps_required))
            .field("whole_map_gaps_nullable", &Redacted(&self.whole_map_gaps_nullable))
            .field("whole_map_gaps_optional", &Redacted(&self.whole_map_gaps_optional))
            .field("whole_map_gaps_either", &Redacted(&self.whole_map_gaps_either))
            .field("count_map_gaps_required", &Redacted(&self.count_map_gaps_required))
            .field("count_map_gaps_nullable", &Redacted(&self.count_map_gaps_nullable))
            .field("count_map_gaps_optional", &Redacted(&self.count_map_gaps_optional))
            .field("count_map_gaps_either", &Redacted(&self.count_map_gaps_either))
            .field("number_map_gaps_required", &Redacted(&self.number_map_gaps_required))
            .field("number_map_gaps_nullable", &Redacted(&self.number_map_gaps_nullable))
            .field("number_map_gaps_optional", &Redacted(&self.number_map_gaps_optional))
            .field("number_map_gaps_either", &Redacted(&self.number_map_gaps_either))
            .field("flag_map_gaps_required", &Redacted(&self.flag_map_gaps_required))
            .field("flag_map_gaps_nullable", &Redacted(&self.flag_map_gaps_nullable))
            .field("flag_map_gaps_optional", &Redacted(&self.flag_map_gaps_optional))
            .field("flag_map_gaps_either", &Redacted(&self.flag_map_gaps_either))
            .field("date_map_gaps_required", &Redacted(&self.date_map_gaps_required))
            .field("date_map_gaps_nullable", &Redacted(&self.date_map_gaps_nullable))
            .field("date_map_gaps_optional", &Redacted(&self.date_map_gaps_optional))
            .field("date_map_gaps_either", &Redacted(&self.date_map_gaps_either))
            .field("time_map_gaps_required", &Redacted(&self.time_map_gaps_required))
            .field("time_map_gaps_nullable", &Redacted(&self.time_map_gaps_nullable))
            .field("time_map_gaps_optional", &Redacted(&self.time_map_gaps_optional))
            .field("time_map_gaps_either", &Redacted(&self.time_map_gaps_either))
            .field("id_map_gaps_required", &Redacted(&self.id_map_gaps_required))
            .field("id_map_gaps_nullable", &Redacted(&self.id_map_gaps_nullable))
            .field("id_map_gaps_optional", &Redacted(&self.id_map_gaps_optional))
            .field("id_map_gaps_either", &Redacted(&self.id_map_gaps_either))
            .field("colour_map_gaps_required", &Redacted(&self.colour_map_gaps_required))
            .field("colour_map_gaps_nullable", &Redacted(&self.colour_map_gaps_nullable))
            .field("colour_map_gaps_optional", &Redacted(&self.colour_map_gaps_optional))
            .field("colour_map_gaps_either", &Redacted(&self.colour_map_gaps_either))
            .field("thing_map_gaps_required", &Redacted(&self.thing_map_gaps_required))
            .field("thing_map_gaps_nullable", &Redacted(&self.thing_map_gaps_nullable))
            .field("thing_map_gaps_optional", &Redacted(&self.thing_map_gaps_optional))
            .field("thing_map_gaps_either", &Redacted(&self.thing_map_gaps_either))
            .field("any_map_required", &Redacted(&self.any_map_required))
            .field("any_map_nullable", &Redacted(&self.any_map_nullable))
            .field("any_map_optional", &Redacted(&self.any_map_optional))
            .field("any_map_either", &Redacted(&self.any_map_either))
            .field("number_list_map_required", &Redacted(&self.number_list_map_required))
            .field("number_list_map_nullable", &Redacted(&self.number_list_map_nullable))
            .field("number_list_map_optional", &Redacted(&self.number_list_map_optional))
            .field("number_list_map_either", &Redacted(&self.number_list_map_either))
            .field("time_list_list_required", &self.time_list_list_required)
            .field("time_list_list_nullable", &self.time_list_list_nullable)
            .field("time_list_list_optional", &self.time_list_list_optional)
            .field("time_list_list_either", &self.time_list_list_either)
            .field("done", &self.done)
            .finish()
    }
}

/// An event with little.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LittleEvent {
    ///
    ///
    /// `id` in JSON.
    pub id: WebhookEventId,
    #[serde(rename = "type")]
    event_type: Tag<LittleEvent>,
}

impl Tagged for LittleEvent {
    const TAG: &'static str = "little.happened";
}

impl fmt::Debug for LittleEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LittleEvent")
            .field("type", &self.event_type)
            .field("id", &self.id)
            .finish()
    }
}

/// A reply with little.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LittleReply {
    /// A note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl LittleReply {
    /// Nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

impl fmt::Debug for LittleReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LittleReply").field("note", &Redacted(&self.note)).finish()
    }
}

/// Every event.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[allow(clippy::large_enum_variant, reason = "read once, never kept in bulk")]
#[non_exhaustive]
pub enum WebhookEvent {
    /// `everything.happened`.
    EverythingHappened(EverythingEvent),
    /// `little.happened`.
    LittleHappened(LittleEvent),
    /// An event of a type that this version does not know.
    Unknown(UnknownEvent),
}

tagged_union! {
    WebhookEvent by "type" {
        "everything.happened" => EverythingHappened,
        "little.happened" => LittleHappened,
    }
}
