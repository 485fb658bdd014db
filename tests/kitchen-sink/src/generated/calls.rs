// Made by `cargo xtask regen` from spec/. Do not edit.

//! Every operation and type by name.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use crate::Client;
use crate::dispatch::{Given, Sent, Visitor, sent, sent_page, unknown};
use crate::types::{
    ClinicUuid, Colour, Error, ErrorKind, ErrorResponse, Everything, EverythingCreateParams,
    EverythingEvent, EverythingPage, EverythingReply, EverythingUpdateParams, Id, ImageUid,
    InFirst, InMatch, InMod, InSelf, Items, LittleEvent, LittleReply, ManyThings, NestedUpdate,
    Odd, OddParams, OneOrMany, OneThing, Page, Response, RetryPolicy, Rule2, Tags, TextOrNumber,
    Thing, ThingId, Union, WebhookEvent, WebhookEventId,
};

/// Makes the request of an operation through the facade: one setter for each value given.
#[allow(clippy::too_many_lines, reason = "one line per operation")]
pub fn call(client: &Client, id: &str, given: &Given) -> Sent {
    match id {
        "codec.retrieve" => codec_retrieve(client, given),
        "generated.retrieve" => generated_retrieve(client, given),
        "kinds.create" => kinds_create(client, given),
        "kinds.delete" => kinds_delete(client, given),
        "kinds.list" => kinds_list(client, given),
        "kinds.replace" => kinds_replace(client, given),
        "kinds.retrieve" => kinds_retrieve(client, given),
        "kinds.update" => kinds_update(client, given),
        "names.replace" => names_replace(client, given),
        "names.retrieve" => names_retrieve(client, given),
        "operations.retrieve" => operations_retrieve(client, given),
        "replyRules.retrieve" => reply_rules_retrieve(client, given),
        "resources.retrieve" => resources_retrieve(client, given),
        "rules.retrieve" => rules_retrieve(client, given),
        "schemas.retrieve" => schemas_retrieve(client, given),
        "transport.retrieve" => transport_retrieve(client, given),
        "types.retrieve" => types_retrieve(client, given),
        "webhook.retrieve" => webhook_retrieve(client, given),
        _ => unknown(id),
    }
}

/// Gives the Rust type of a schema to a visitor.
#[allow(clippy::too_many_lines, reason = "one line per schema")]
pub fn visit<V: Visitor>(schema: &str, visitor: V) -> Option<V::Output> {
    Some(
        match schema {
            "ClinicUuid" => visitor.visit::<ClinicUuid>(),
            "Colour" => visitor.visit::<Colour>(),
            "Error" => visitor.visit::<Error>(),
            "ErrorKind" => visitor.visit::<ErrorKind>(),
            "ErrorResponse" => visitor.visit::<ErrorResponse>(),
            "Everything" => visitor.visit::<Everything>(),
            "EverythingCreateParams" => visitor.visit::<EverythingCreateParams>(),
            "EverythingEvent" => visitor.visit::<EverythingEvent>(),
            "EverythingPage" => visitor.visit::<EverythingPage>(),
            "EverythingReply" => visitor.visit::<EverythingReply>(),
            "EverythingUpdateParams" => visitor.visit::<EverythingUpdateParams>(),
            "Id" => visitor.visit::<Id>(),
            "ImageUid" => visitor.visit::<ImageUid>(),
            "InFirst" => visitor.visit::<InFirst>(),
            "InMatch" => visitor.visit::<InMatch>(),
            "InMod" => visitor.visit::<InMod>(),
            "InSelf" => visitor.visit::<InSelf>(),
            "Items" => visitor.visit::<Items>(),
            "LittleEvent" => visitor.visit::<LittleEvent>(),
            "LittleReply" => visitor.visit::<LittleReply>(),
            "ManyThings" => visitor.visit::<ManyThings>(),
            "NestedUpdate" => visitor.visit::<NestedUpdate>(),
            "Odd" => visitor.visit::<Odd>(),
            "OddParams" => visitor.visit::<OddParams>(),
            "OneOrMany" => visitor.visit::<OneOrMany>(),
            "OneThing" => visitor.visit::<OneThing>(),
            "Page" => visitor.visit::<Page>(),
            "Response" => visitor.visit::<Response>(),
            "RetryPolicy" => visitor.visit::<RetryPolicy>(),
            "Rule2" => visitor.visit::<Rule2>(),
            "Tags" => visitor.visit::<Tags>(),
            "TextOrNumber" => visitor.visit::<TextOrNumber>(),
            "Thing" => visitor.visit::<Thing>(),
            "ThingId" => visitor.visit::<ThingId>(),
            "Union" => visitor.visit::<Union>(),
            "WebhookEvent" => visitor.visit::<WebhookEvent>(),
            "WebhookEventId" => visitor.visit::<WebhookEventId>(),
            _ => return None,
        },
    )
}

fn codec_retrieve(client: &Client, _given: &Given) -> Sent {
    let request = client.codec().retrieve();
    sent(request)
}

fn generated_retrieve(client: &Client, _given: &Given) -> Sent {
    let request = client.generated().retrieve();
    sent(request)
}

fn kinds_create(client: &Client, given: &Given) -> Sent {
    let mut request = client.kinds().create();
    request = match given.body.get::<String>("textRequired") {
        Some(Some(value)) => request.text_required(value),
        _ => request,
    };
    request = match given.body.get::<String>("textNullable") {
        Some(Some(value)) => request.text_nullable(value),
        _ => request,
    };
    request = match given.body.get::<String>("textOptional") {
        Some(Some(value)) => request.text_optional(value),
        _ => request,
    };
    request = match given.body.get::<String>("textEither") {
        Some(Some(value)) => request.text_either(value),
        _ => request,
    };
    request = match given.body.get::<i64>("wholeRequired") {
        Some(Some(value)) => request.whole_required(value),
        _ => request,
    };
    request = match given.body.get::<i64>("wholeNullable") {
        Some(Some(value)) => request.whole_nullable(value),
        _ => request,
    };
    request = match given.body.get::<i64>("wholeOptional") {
        Some(Some(value)) => request.whole_optional(value),
        _ => request,
    };
    request = match given.body.get::<i64>("wholeEither") {
        Some(Some(value)) => request.whole_either(value),
        _ => request,
    };
    request = match given.body.get::<u32>("countRequired") {
        Some(Some(value)) => request.count_required(value),
        _ => request,
    };
    request = match given.body.get::<u32>("countNullable") {
        Some(Some(value)) => request.count_nullable(value),
        _ => request,
    };
    request = match given.body.get::<u32>("countOptional") {
        Some(Some(value)) => request.count_optional(value),
        _ => request,
    };
    request = match given.body.get::<u32>("countEither") {
        Some(Some(value)) => request.count_either(value),
        _ => request,
    };
    request = match given.body.get::<f64>("numberRequired") {
        Some(Some(value)) => request.number_required(value),
        _ => request,
    };
    request = match given.body.get::<f64>("numberNullable") {
        Some(Some(value)) => request.number_nullable(value),
        _ => request,
    };
    request = match given.body.get::<f64>("numberOptional") {
        Some(Some(value)) => request.number_optional(value),
        _ => request,
    };
    request = match given.body.get::<f64>("numberEither") {
        Some(Some(value)) => request.number_either(value),
        _ => request,
    };
    request = match given.body.get::<bool>("flagRequired") {
        Some(Some(value)) => request.flag_required(value),
        _ => request,
    };
    request = match given.body.get::<bool>("flagNullable") {
        Some(Some(value)) => request.flag_nullable(value),
        _ => request,
    };
    request = match given.body.get::<bool>("flagOptional") {
        Some(Some(value)) => request.flag_optional(value),
        _ => request,
    };
    request = match given.body.get::<bool>("flagEither") {
        Some(Some(value)) => request.flag_either(value),
        _ => request,
    };
    request = match given.body.get::<String>("dateRequired") {
        Some(Some(value)) => request.date_required(value),
        _ => request,
    };
    request = match given.body.get::<String>("dateNullable") {
        Some(Some(value)) => request.date_nullable(value),
        _ => request,
    };
    request = match given.body.get::<String>("dateOptional") {
        Some(Some(value)) => request.date_optional(value),
        _ => request,
    };
    request = match given.body.get::<String>("dateEither") {
        Some(Some(value)) => request.date_either(value),
        _ => request,
    };
    request = match given.body.get::<DateTime<Utc>>("timeRequired") {
        Some(Some(value)) => request.time_required(value),
        _ => request,
    };
    request = match given.body.get::<DateTime<Utc>>("timeNullable") {
        Some(Some(value)) => request.time_nullable(value),
        _ => request,
    };
    request = match given.body.get::<DateTime<Utc>>("timeOptional") {
        Some(Some(value)) => request.time_optional(value),
        _ => request,
    };
    request = match given.body.get::<DateTime<Utc>>("timeEither") {
        Some(Some(value)) => request.time_either(value),
        _ => request,
    };
    request = match given.body.get::<String>("idRequired") {
        Some(Some(value)) => request.id_required(value),
        _ => request,
    };
    request = match given.body.get::<String>("idNullable") {
        Some(Some(value)) => request.id_nullable(value),
        _ => request,
    };
    request = match given.body.get::<String>("idOptional") {
        Some(Some(value)) => request.id_optional(value),
        _ => request,
    };
    request = match given.body.get::<String>("idEither") {
        Some(Some(value)) => request.id_either(value),
        _ => request,
    };
    request = match given.body.get::<Colour>("colourRequired") {
        Some(Some(value)) => request.colour_required(value),
        _ => request,
    };
    request = match given.body.get::<Colour>("colourNullable") {
        Some(Some(value)) => request.colour_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Colour>("colourOptional") {
        Some(Some(value)) => request.colour_optional(value),
        _ => request,
    };
    request = match given.body.get::<Colour>("colourEither") {
        Some(Some(value)) => request.colour_either(value),
        _ => request,
    };
    request = match given.body.get::<Thing>("thingRequired") {
        Some(Some(value)) => request.thing_required(value),
        _ => request,
    };
    request = match given.body.get::<Thing>("thingNullable") {
        Some(Some(value)) => request.thing_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Thing>("thingOptional") {
        Some(Some(value)) => request.thing_optional(value),
        _ => request,
    };
    request = match given.body.get::<Thing>("thingEither") {
        Some(Some(value)) => request.thing_either(value),
        _ => request,
    };
    request = match given.body.get::<Vec<String>>("textListRequired") {
        Some(Some(value)) => request.text_list_required(value),
        _ => request,
    };
    request = match given.body.get::<Vec<String>>("textListNullable") {
        Some(Some(value)) => request.text_list_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Vec<String>>("textListOptional") {
        Some(Some(value)) => request.text_list_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<String>>("textListEither") {
        Some(Some(value)) => request.text_list_either(value),
        _ => request,
    };
    request = match given.body.get::<Vec<i64>>("wholeListRequired") {
        Some(Some(value)) => request.whole_list_required(value),
        _ => request,
    };
    request = match given.body.get::<Vec<i64>>("wholeListNullable") {
        Some(Some(value)) => request.whole_list_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Vec<i64>>("wholeListOptional") {
        Some(Some(value)) => request.whole_list_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<i64>>("wholeListEither") {
        Some(Some(value)) => request.whole_list_either(value),
        _ => request,
    };
    request = match given.body.get::<Vec<u32>>("countListRequired") {
        Some(Some(value)) => request.count_list_required(value),
        _ => request,
    };
    request = match given.body.get::<Vec<u32>>("countListNullable") {
        Some(Some(value)) => request.count_list_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Vec<u32>>("countListOptional") {
        Some(Some(value)) => request.count_list_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<u32>>("countListEither") {
        Some(Some(value)) => request.count_list_either(value),
        _ => request,
    };
    request = match given.body.get::<Vec<f64>>("numberListRequired") {
        Some(Some(value)) => request.number_list_required(value),
        _ => request,
    };
    request = match given.body.get::<Vec<f64>>("numberListNullable") {
        Some(Some(value)) => request.number_list_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Vec<f64>>("numberListOptional") {
        Some(Some(value)) => request.number_list_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<f64>>("numberListEither") {
        Some(Some(value)) => request.number_list_either(value),
        _ => request,
    };
    request = match given.body.get::<Vec<bool>>("flagListRequired") {
        Some(Some(value)) => request.flag_list_required(value),
        _ => request,
    };
    request = match given.body.get::<Vec<bool>>("flagListNullable") {
        Some(Some(value)) => request.flag_list_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Vec<bool>>("flagListOptional") {
        Some(Some(value)) => request.flag_list_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<bool>>("flagListEither") {
        Some(Some(value)) => request.flag_list_either(value),
        _ => request,
    };
    request = match given.body.get::<Vec<String>>("dateListRequired") {
        Some(Some(value)) => request.date_list_required(value),
        _ => request,
    };
    request = match given.body.get::<Vec<String>>("dateListNullable") {
        Some(Some(value)) => request.date_list_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Vec<String>>("dateListOptional") {
        Some(Some(value)) => request.date_list_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<String>>("dateListEither") {
        Some(Some(value)) => request.date_list_either(value),
        _ => request,
    };
    request = match given.body.get::<Vec<DateTime<Utc>>>("timeListRequired") {
        Some(Some(value)) => request.time_list_required(value),
        _ => request,
    };
    request = match given.body.get::<Vec<DateTime<Utc>>>("timeListNullable") {
        Some(Some(value)) => request.time_list_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Vec<DateTime<Utc>>>("timeListOptional") {
        Some(Some(value)) => request.time_list_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<DateTime<Utc>>>("timeListEither") {
        Some(Some(value)) => request.time_list_either(value),
        _ => request,
    };
    request = match given.body.get::<Vec<ThingId>>("idListRequired") {
        Some(Some(value)) => request.id_list_required(value),
        _ => request,
    };
    request = match given.body.get::<Vec<ThingId>>("idListNullable") {
        Some(Some(value)) => request.id_list_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Vec<ThingId>>("idListOptional") {
        Some(Some(value)) => request.id_list_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<ThingId>>("idListEither") {
        Some(Some(value)) => request.id_list_either(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Colour>>("colourListRequired") {
        Some(Some(value)) => request.colour_list_required(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Colour>>("colourListNullable") {
        Some(Some(value)) => request.colour_list_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Colour>>("colourListOptional") {
        Some(Some(value)) => request.colour_list_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Colour>>("colourListEither") {
        Some(Some(value)) => request.colour_list_either(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Thing>>("thingListRequired") {
        Some(Some(value)) => request.thing_list_required(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Thing>>("thingListNullable") {
        Some(Some(value)) => request.thing_list_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Thing>>("thingListOptional") {
        Some(Some(value)) => request.thing_list_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Thing>>("thingListEither") {
        Some(Some(value)) => request.thing_list_either(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<String>>>("textGapsRequired") {
        Some(Some(value)) => request.text_gaps_required(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<String>>>("textGapsNullable") {
        Some(Some(value)) => request.text_gaps_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<String>>>("textGapsOptional") {
        Some(Some(value)) => request.text_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<String>>>("textGapsEither") {
        Some(Some(value)) => request.text_gaps_either(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<i64>>>("wholeGapsRequired") {
        Some(Some(value)) => request.whole_gaps_required(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<i64>>>("wholeGapsNullable") {
        Some(Some(value)) => request.whole_gaps_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<i64>>>("wholeGapsOptional") {
        Some(Some(value)) => request.whole_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<i64>>>("wholeGapsEither") {
        Some(Some(value)) => request.whole_gaps_either(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<u32>>>("countGapsRequired") {
        Some(Some(value)) => request.count_gaps_required(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<u32>>>("countGapsNullable") {
        Some(Some(value)) => request.count_gaps_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<u32>>>("countGapsOptional") {
        Some(Some(value)) => request.count_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<u32>>>("countGapsEither") {
        Some(Some(value)) => request.count_gaps_either(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<f64>>>("numberGapsRequired") {
        Some(Some(value)) => request.number_gaps_required(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<f64>>>("numberGapsNullable") {
        Some(Some(value)) => request.number_gaps_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<f64>>>("numberGapsOptional") {
        Some(Some(value)) => request.number_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<f64>>>("numberGapsEither") {
        Some(Some(value)) => request.number_gaps_either(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<bool>>>("flagGapsRequired") {
        Some(Some(value)) => request.flag_gaps_required(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<bool>>>("flagGapsNullable") {
        Some(Some(value)) => request.flag_gaps_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<bool>>>("flagGapsOptional") {
        Some(Some(value)) => request.flag_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<bool>>>("flagGapsEither") {
        Some(Some(value)) => request.flag_gaps_either(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<String>>>("dateGapsRequired") {
        Some(Some(value)) => request.date_gaps_required(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<String>>>("dateGapsNullable") {
        Some(Some(value)) => request.date_gaps_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<String>>>("dateGapsOptional") {
        Some(Some(value)) => request.date_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<String>>>("dateGapsEither") {
        Some(Some(value)) => request.date_gaps_either(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<DateTime<Utc>>>>("timeGapsRequired") {
        Some(Some(value)) => request.time_gaps_required(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<DateTime<Utc>>>>("timeGapsNullable") {
        Some(Some(value)) => request.time_gaps_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<DateTime<Utc>>>>("timeGapsOptional") {
        Some(Some(value)) => request.time_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<DateTime<Utc>>>>("timeGapsEither") {
        Some(Some(value)) => request.time_gaps_either(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<ThingId>>>("idGapsRequired") {
        Some(Some(value)) => request.id_gaps_required(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<ThingId>>>("idGapsNullable") {
        Some(Some(value)) => request.id_gaps_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<ThingId>>>("idGapsOptional") {
        Some(Some(value)) => request.id_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<ThingId>>>("idGapsEither") {
        Some(Some(value)) => request.id_gaps_either(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<Colour>>>("colourGapsRequired") {
        Some(Some(value)) => request.colour_gaps_required(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<Colour>>>("colourGapsNullable") {
        Some(Some(value)) => request.colour_gaps_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<Colour>>>("colourGapsOptional") {
        Some(Some(value)) => request.colour_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<Colour>>>("colourGapsEither") {
        Some(Some(value)) => request.colour_gaps_either(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<Thing>>>("thingGapsRequired") {
        Some(Some(value)) => request.thing_gaps_required(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<Thing>>>("thingGapsNullable") {
        Some(Some(value)) => request.thing_gaps_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<Thing>>>("thingGapsOptional") {
        Some(Some(value)) => request.thing_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<Thing>>>("thingGapsEither") {
        Some(Some(value)) => request.thing_gaps_either(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, String>>("textMapRequired") {
        Some(Some(value)) => request.text_map_required(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, String>>("textMapNullable") {
        Some(Some(value)) => request.text_map_nullable(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, String>>("textMapOptional") {
        Some(Some(value)) => request.text_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, String>>("textMapEither") {
        Some(Some(value)) => request.text_map_either(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, i64>>("wholeMapRequired") {
        Some(Some(value)) => request.whole_map_required(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, i64>>("wholeMapNullable") {
        Some(Some(value)) => request.whole_map_nullable(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, i64>>("wholeMapOptional") {
        Some(Some(value)) => request.whole_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, i64>>("wholeMapEither") {
        Some(Some(value)) => request.whole_map_either(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, u32>>("countMapRequired") {
        Some(Some(value)) => request.count_map_required(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, u32>>("countMapNullable") {
        Some(Some(value)) => request.count_map_nullable(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, u32>>("countMapOptional") {
        Some(Some(value)) => request.count_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, u32>>("countMapEither") {
        Some(Some(value)) => request.count_map_either(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, f64>>("numberMapRequired") {
        Some(Some(value)) => request.number_map_required(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, f64>>("numberMapNullable") {
        Some(Some(value)) => request.number_map_nullable(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, f64>>("numberMapOptional") {
        Some(Some(value)) => request.number_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, f64>>("numberMapEither") {
        Some(Some(value)) => request.number_map_either(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, bool>>("flagMapRequired") {
        Some(Some(value)) => request.flag_map_required(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, bool>>("flagMapNullable") {
        Some(Some(value)) => request.flag_map_nullable(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, bool>>("flagMapOptional") {
        Some(Some(value)) => request.flag_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, bool>>("flagMapEither") {
        Some(Some(value)) => request.flag_map_either(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, String>>("dateMapRequired") {
        Some(Some(value)) => request.date_map_required(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, String>>("dateMapNullable") {
        Some(Some(value)) => request.date_map_nullable(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, String>>("dateMapOptional") {
        Some(Some(value)) => request.date_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, String>>("dateMapEither") {
        Some(Some(value)) => request.date_map_either(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, DateTime<Utc>>>("timeMapRequired")
    {
        Some(Some(value)) => request.time_map_required(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, DateTime<Utc>>>("timeMapNullable")
    {
        Some(Some(value)) => request.time_map_nullable(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, DateTime<Utc>>>("timeMapOptional")
    {
        Some(Some(value)) => request.time_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, DateTime<Utc>>>("timeMapEither") {
        Some(Some(value)) => request.time_map_either(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, ThingId>>("idMapRequired") {
        Some(Some(value)) => request.id_map_required(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, ThingId>>("idMapNullable") {
        Some(Some(value)) => request.id_map_nullable(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, ThingId>>("idMapOptional") {
        Some(Some(value)) => request.id_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, ThingId>>("idMapEither") {
        Some(Some(value)) => request.id_map_either(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, Colour>>("colourMapRequired") {
        Some(Some(value)) => request.colour_map_required(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, Colour>>("colourMapNullable") {
        Some(Some(value)) => request.colour_map_nullable(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, Colour>>("colourMapOptional") {
        Some(Some(value)) => request.colour_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, Colour>>("colourMapEither") {
        Some(Some(value)) => request.colour_map_either(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, Thing>>("thingMapRequired") {
        Some(Some(value)) => request.thing_map_required(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, Thing>>("thingMapNullable") {
        Some(Some(value)) => request.thing_map_nullable(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, Thing>>("thingMapOptional") {
        Some(Some(value)) => request.thing_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, Thing>>("thingMapEither") {
        Some(Some(value)) => request.thing_map_either(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<String>>>("textMapGapsRequired")
    {
        Some(Some(value)) => request.text_map_gaps_required(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<String>>>("textMapGapsNullable")
    {
        Some(Some(value)) => request.text_map_gaps_nullable(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<String>>>("textMapGapsOptional")
    {
        Some(Some(value)) => request.text_map_gaps_optional(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<String>>>("textMapGapsEither")
    {
        Some(Some(value)) => request.text_map_gaps_either(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<i64>>>("wholeMapGapsRequired")
    {
        Some(Some(value)) => request.whole_map_gaps_required(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<i64>>>("wholeMapGapsNullable")
    {
        Some(Some(value)) => request.whole_map_gaps_nullable(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<i64>>>("wholeMapGapsOptional")
    {
        Some(Some(value)) => request.whole_map_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, Option<i64>>>("wholeMapGapsEither")
    {
        Some(Some(value)) => request.whole_map_gaps_either(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<u32>>>("countMapGapsRequired")
    {
        Some(Some(value)) => request.count_map_gaps_required(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<u32>>>("countMapGapsNullable")
    {
        Some(Some(value)) => request.count_map_gaps_nullable(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<u32>>>("countMapGapsOptional")
    {
        Some(Some(value)) => request.count_map_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, Option<u32>>>("countMapGapsEither")
    {
        Some(Some(value)) => request.count_map_gaps_either(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<f64>>>("numberMapGapsRequired")
    {
        Some(Some(value)) => request.number_map_gaps_required(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<f64>>>("numberMapGapsNullable")
    {
        Some(Some(value)) => request.number_map_gaps_nullable(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<f64>>>("numberMapGapsOptional")
    {
        Some(Some(value)) => request.number_map_gaps_optional(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<f64>>>("numberMapGapsEither")
    {
        Some(Some(value)) => request.number_map_gaps_either(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<bool>>>("flagMapGapsRequired")
    {
        Some(Some(value)) => request.flag_map_gaps_required(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<bool>>>("flagMapGapsNullable")
    {
        Some(Some(value)) => request.flag_map_gaps_nullable(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<bool>>>("flagMapGapsOptional")
    {
        Some(Some(value)) => request.flag_map_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, Option<bool>>>("flagMapGapsEither")
    {
        Some(Some(value)) => request.flag_map_gaps_either(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<String>>>("dateMapGapsRequired")
    {
        Some(Some(value)) => request.date_map_gaps_required(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<String>>>("dateMapGapsNullable")
    {
        Some(Some(value)) => request.date_map_gaps_nullable(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<String>>>("dateMapGapsOptional")
    {
        Some(Some(value)) => request.date_map_gaps_optional(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<String>>>("dateMapGapsEither")
    {
        Some(Some(value)) => request.date_map_gaps_either(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<DateTime<Utc>>>>("timeMapGapsRequired")
    {
        Some(Some(value)) => request.time_map_gaps_required(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<DateTime<Utc>>>>("timeMapGapsNullable")
    {
        Some(Some(value)) => request.time_map_gaps_nullable(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<DateTime<Utc>>>>("timeMapGapsOptional")
    {
        Some(Some(value)) => request.time_map_gaps_optional(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<DateTime<Utc>>>>("timeMapGapsEither")
    {
        Some(Some(value)) => request.time_map_gaps_either(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<ThingId>>>("idMapGapsRequired")
    {
        Some(Some(value)) => request.id_map_gaps_required(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<ThingId>>>("idMapGapsNullable")
    {
        Some(Some(value)) => request.id_map_gaps_nullable(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<ThingId>>>("idMapGapsOptional")
    {
        Some(Some(value)) => request.id_map_gaps_optional(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<ThingId>>>("idMapGapsEither")
    {
        Some(Some(value)) => request.id_map_gaps_either(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<Colour>>>("colourMapGapsRequired")
    {
        Some(Some(value)) => request.colour_map_gaps_required(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<Colour>>>("colourMapGapsNullable")
    {
        Some(Some(value)) => request.colour_map_gaps_nullable(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<Colour>>>("colourMapGapsOptional")
    {
        Some(Some(value)) => request.colour_map_gaps_optional(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<Colour>>>("colourMapGapsEither")
    {
        Some(Some(value)) => request.colour_map_gaps_either(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<Thing>>>("thingMapGapsRequired")
    {
        Some(Some(value)) => request.thing_map_gaps_required(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<Thing>>>("thingMapGapsNullable")
    {
        Some(Some(value)) => request.thing_map_gaps_nullable(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<Thing>>>("thingMapGapsOptional")
    {
        Some(Some(value)) => request.thing_map_gaps_optional(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<Thing>>>("thingMapGapsEither")
    {
        Some(Some(value)) => request.thing_map_gaps_either(value),
        _ => request,
    };
    request = match given.body.get::<Map<String, Value>>("anyMapRequired") {
        Some(Some(value)) => request.any_map_required(value),
        _ => request,
    };
    request = match given.body.get::<Map<String, Value>>("anyMapNullable") {
        Some(Some(value)) => request.any_map_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Map<String, Value>>("anyMapOptional") {
        Some(Some(value)) => request.any_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<Map<String, Value>>("anyMapEither") {
        Some(Some(value)) => request.any_map_either(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, Vec<f64>>>("numberListMapRequired")
    {
        Some(Some(value)) => request.number_list_map_required(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, Vec<f64>>>("numberListMapNullable")
    {
        Some(Some(value)) => request.number_list_map_nullable(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, Vec<f64>>>("numberListMapOptional")
    {
        Some(Some(value)) => request.number_list_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, Vec<f64>>>("numberListMapEither") {
        Some(Some(value)) => request.number_list_map_either(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Vec<DateTime<Utc>>>>("timeListListRequired") {
        Some(Some(value)) => request.time_list_list_required(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Vec<DateTime<Utc>>>>("timeListListNullable") {
        Some(Some(value)) => request.time_list_list_nullable(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Vec<DateTime<Utc>>>>("timeListListOptional") {
        Some(Some(value)) => request.time_list_list_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Vec<DateTime<Utc>>>>("timeListListEither") {
        Some(Some(value)) => request.time_list_list_either(value),
        _ => request,
    };
    sent(request)
}

fn kinds_delete(client: &Client, given: &Given) -> Sent {
    let request = client.kinds().delete(given.path("thingId"));
    sent(request)
}

fn kinds_list(client: &Client, given: &Given) -> Sent {
    let mut request = client.kinds().list();
    request = match given.query.get::<String>("cursor") {
        Some(Some(value)) => request.cursor(value),
        _ => request,
    };
    request = match given.query.get::<String>("textRequired") {
        Some(Some(value)) => request.text_required(value),
        _ => request,
    };
    request = match given.query.get::<String>("textNullable") {
        Some(Some(value)) => request.text_nullable(value),
        Some(None) => request.text_nullable_null(),
        None => request,
    };
    request = match given.query.get::<String>("textOptional") {
        Some(Some(value)) => request.text_optional(value),
        _ => request,
    };
    request = match given.query.get::<String>("textEither") {
        Some(Some(value)) => request.text_either(value),
        Some(None) => request.text_either_null(),
        None => request,
    };
    request = match given.query.get::<i64>("wholeRequired") {
        Some(Some(value)) => request.whole_required(value),
        _ => request,
    };
    request = match given.query.get::<i64>("wholeNullable") {
        Some(Some(value)) => request.whole_nullable(value),
        Some(None) => request.whole_nullable_null(),
        None => request,
    };
    request = match given.query.get::<i64>("wholeOptional") {
        Some(Some(value)) => request.whole_optional(value),
        _ => request,
    };
    request = match given.query.get::<i64>("wholeEither") {
        Some(Some(value)) => request.whole_either(value),
        Some(None) => request.whole_either_null(),
        None => request,
    };
    request = match given.query.get::<u32>("countRequired") {
        Some(Some(value)) => request.count_required(value),
        _ => request,
    };
    request = match given.query.get::<u32>("countNullable") {
        Some(Some(value)) => request.count_nullable(value),
        Some(None) => request.count_nullable_null(),
        None => request,
    };
    request = match given.query.get::<u32>("countOptional") {
        Some(Some(value)) => request.count_optional(value),
        _ => request,
    };
    request = match given.query.get::<u32>("countEither") {
        Some(Some(value)) => request.count_either(value),
        Some(None) => request.count_either_null(),
        None => request,
    };
    request = match given.query.get::<f64>("numberRequired") {
        Some(Some(value)) => request.number_required(value),
        _ => request,
    };
    request = match given.query.get::<f64>("numberNullable") {
        Some(Some(value)) => request.number_nullable(value),
        Some(None) => request.number_nullable_null(),
        None => request,
    };
    request = match given.query.get::<f64>("numberOptional") {
        Some(Some(value)) => request.number_optional(value),
        _ => request,
    };
    request = match given.query.get::<f64>("numberEither") {
        Some(Some(value)) => request.number_either(value),
        Some(None) => request.number_either_null(),
        None => request,
    };
    request = match given.query.get::<bool>("flagRequired") {
        Some(Some(value)) => request.flag_required(value),
        _ => request,
    };
    request = match given.query.get::<bool>("flagNullable") {
        Some(Some(value)) => request.flag_nullable(value),
        Some(None) => request.flag_nullable_null(),
        None => request,
    };
    request = match given.query.get::<bool>("flagOptional") {
        Some(Some(value)) => request.flag_optional(value),
        _ => request,
    };
    request = match given.query.get::<bool>("flagEither") {
        Some(Some(value)) => request.flag_either(value),
        Some(None) => request.flag_either_null(),
        None => request,
    };
    request = match given.query.get::<String>("dateRequired") {
        Some(Some(value)) => request.date_required(value),
        _ => request,
    };
    request = match given.query.get::<String>("dateNullable") {
        Some(Some(value)) => request.date_nullable(value),
        Some(None) => request.date_nullable_null(),
        None => request,
    };
    request = match given.query.get::<String>("dateOptional") {
        Some(Some(value)) => request.date_optional(value),
        _ => request,
    };
    request = match given.query.get::<String>("dateEither") {
        Some(Some(value)) => request.date_either(value),
        Some(None) => request.date_either_null(),
        None => request,
    };
    request = match given.query.get::<DateTime<Utc>>("timeRequired") {
        Some(Some(value)) => request.time_required(value),
        _ => request,
    };
    request = match given.query.get::<DateTime<Utc>>("timeNullable") {
        Some(Some(value)) => request.time_nullable(value),
        Some(None) => request.time_nullable_null(),
        None => request,
    };
    request = match given.query.get::<DateTime<Utc>>("timeOptional") {
        Some(Some(value)) => request.time_optional(value),
        _ => request,
    };
    request = match given.query.get::<DateTime<Utc>>("timeEither") {
        Some(Some(value)) => request.time_either(value),
        Some(None) => request.time_either_null(),
        None => request,
    };
    request = match given.query.get::<String>("idRequired") {
        Some(Some(value)) => request.id_required(value),
        _ => request,
    };
    request = match given.query.get::<String>("idNullable") {
        Some(Some(value)) => request.id_nullable(value),
        Some(None) => request.id_nullable_null(),
        None => request,
    };
    request = match given.query.get::<String>("idOptional") {
        Some(Some(value)) => request.id_optional(value),
        _ => request,
    };
    request = match given.query.get::<String>("idEither") {
        Some(Some(value)) => request.id_either(value),
        Some(None) => request.id_either_null(),
        None => request,
    };
    request = match given.query.get::<Colour>("colourRequired") {
        Some(Some(value)) => request.colour_required(value),
        _ => request,
    };
    request = match given.query.get::<Colour>("colourNullable") {
        Some(Some(value)) => request.colour_nullable(value),
        Some(None) => request.colour_nullable_null(),
        None => request,
    };
    request = match given.query.get::<Colour>("colourOptional") {
        Some(Some(value)) => request.colour_optional(value),
        _ => request,
    };
    request = match given.query.get::<Colour>("colourEither") {
        Some(Some(value)) => request.colour_either(value),
        Some(None) => request.colour_either_null(),
        None => request,
    };
    request = match given.query.get::<Vec<String>>("textListRequired") {
        Some(Some(value)) => request.text_list_required(value),
        _ => request,
    };
    request = match given.query.get::<Vec<String>>("textListOptional") {
        Some(Some(value)) => request.text_list_optional(value),
        _ => request,
    };
    request = match given.query.get::<Vec<i64>>("wholeListRequired") {
        Some(Some(value)) => request.whole_list_required(value),
        _ => request,
    };
    request = match given.query.get::<Vec<i64>>("wholeListOptional") {
        Some(Some(value)) => request.whole_list_optional(value),
        _ => request,
    };
    request = match given.query.get::<Vec<u32>>("countListRequired") {
        Some(Some(value)) => request.count_list_required(value),
        _ => request,
    };
    request = match given.query.get::<Vec<u32>>("countListOptional") {
        Some(Some(value)) => request.count_list_optional(value),
        _ => request,
    };
    request = match given.query.get::<Vec<f64>>("numberListRequired") {
        Some(Some(value)) => request.number_list_required(value),
        _ => request,
    };
    request = match given.query.get::<Vec<f64>>("numberListOptional") {
        Some(Some(value)) => request.number_list_optional(value),
        _ => request,
    };
    request = match given.query.get::<Vec<bool>>("flagListRequired") {
        Some(Some(value)) => request.flag_list_required(value),
        _ => request,
    };
    request = match given.query.get::<Vec<bool>>("flagListOptional") {
        Some(Some(value)) => request.flag_list_optional(value),
        _ => request,
    };
    request = match given.query.get::<Vec<String>>("dateListRequired") {
        Some(Some(value)) => request.date_list_required(value),
        _ => request,
    };
    request = match given.query.get::<Vec<String>>("dateListOptional") {
        Some(Some(value)) => request.date_list_optional(value),
        _ => request,
    };
    request = match given.query.get::<Vec<DateTime<Utc>>>("timeListRequired") {
        Some(Some(value)) => request.time_list_required(value),
        _ => request,
    };
    request = match given.query.get::<Vec<DateTime<Utc>>>("timeListOptional") {
        Some(Some(value)) => request.time_list_optional(value),
        _ => request,
    };
    request = match given.query.get::<Vec<ThingId>>("idListRequired") {
        Some(Some(value)) => request.id_list_required(value),
        _ => request,
    };
    request = match given.query.get::<Vec<ThingId>>("idListOptional") {
        Some(Some(value)) => request.id_list_optional(value),
        _ => request,
    };
    request = match given.query.get::<Vec<Colour>>("colourListRequired") {
        Some(Some(value)) => request.colour_list_required(value),
        _ => request,
    };
    request = match given.query.get::<Vec<Colour>>("colourListOptional") {
        Some(Some(value)) => request.colour_list_optional(value),
        _ => request,
    };
    sent_page(request)
}

fn kinds_replace(client: &Client, given: &Given) -> Sent {
    let mut request = client.kinds().replace(given.path("thingId"));
    request = match given.body.get::<f64>("size") {
        Some(Some(value)) => request.size(value),
        _ => request,
    };
    request = match given.body.get::<DateTime<Utc>>("time") {
        Some(Some(value)) => request.time(value),
        _ => request,
    };
    request = match given.body.get::<String>("note") {
        Some(Some(value)) => request.note(value),
        _ => request,
    };
    request = match given.body.get::<String>("clinic") {
        Some(Some(value)) => request.clinic(value),
        _ => request,
    };
    request = match given.body.get::<String>("image") {
        Some(Some(value)) => request.image(value),
        _ => request,
    };
    sent(request)
}

fn kinds_retrieve(client: &Client, given: &Given) -> Sent {
    let request = client.kinds().retrieve(given.path("thingId"));
    sent(request)
}

fn kinds_update(client: &Client, given: &Given) -> Sent {
    let mut request = client.kinds().update(given.path("thingId"));
    request = match given.body.get::<String>("textOptional") {
        Some(Some(value)) => request.text_optional(value),
        _ => request,
    };
    request = match given.body.get::<String>("textEither") {
        Some(Some(value)) => request.text_either(value),
        Some(None) => request.clear_text_either(),
        None => request,
    };
    request = match given.body.get::<i64>("wholeOptional") {
        Some(Some(value)) => request.whole_optional(value),
        _ => request,
    };
    request = match given.body.get::<i64>("wholeEither") {
        Some(Some(value)) => request.whole_either(value),
        Some(None) => request.clear_whole_either(),
        None => request,
    };
    request = match given.body.get::<u32>("countOptional") {
        Some(Some(value)) => request.count_optional(value),
        _ => request,
    };
    request = match given.body.get::<u32>("countEither") {
        Some(Some(value)) => request.count_either(value),
        Some(None) => request.clear_count_either(),
        None => request,
    };
    request = match given.body.get::<f64>("numberOptional") {
        Some(Some(value)) => request.number_optional(value),
        _ => request,
    };
    request = match given.body.get::<f64>("numberEither") {
        Some(Some(value)) => request.number_either(value),
        Some(None) => request.clear_number_either(),
        None => request,
    };
    request = match given.body.get::<bool>("flagOptional") {
        Some(Some(value)) => request.flag_optional(value),
        _ => request,
    };
    request = match given.body.get::<bool>("flagEither") {
        Some(Some(value)) => request.flag_either(value),
        Some(None) => request.clear_flag_either(),
        None => request,
    };
    request = match given.body.get::<String>("dateOptional") {
        Some(Some(value)) => request.date_optional(value),
        _ => request,
    };
    request = match given.body.get::<String>("dateEither") {
        Some(Some(value)) => request.date_either(value),
        Some(None) => request.clear_date_either(),
        None => request,
    };
    request = match given.body.get::<DateTime<Utc>>("timeOptional") {
        Some(Some(value)) => request.time_optional(value),
        _ => request,
    };
    request = match given.body.get::<DateTime<Utc>>("timeEither") {
        Some(Some(value)) => request.time_either(value),
        Some(None) => request.clear_time_either(),
        None => request,
    };
    request = match given.body.get::<String>("idOptional") {
        Some(Some(value)) => request.id_optional(value),
        _ => request,
    };
    request = match given.body.get::<String>("idEither") {
        Some(Some(value)) => request.id_either(value),
        Some(None) => request.clear_id_either(),
        None => request,
    };
    request = match given.body.get::<Colour>("colourOptional") {
        Some(Some(value)) => request.colour_optional(value),
        _ => request,
    };
    request = match given.body.get::<Colour>("colourEither") {
        Some(Some(value)) => request.colour_either(value),
        Some(None) => request.clear_colour_either(),
        None => request,
    };
    request = match given.body.get::<Thing>("thingOptional") {
        Some(Some(value)) => request.thing_optional(value),
        _ => request,
    };
    request = match given.body.get::<Thing>("thingEither") {
        Some(Some(value)) => request.thing_either(value),
        Some(None) => request.clear_thing_either(),
        None => request,
    };
    request = match given.body.get::<Vec<String>>("textListOptional") {
        Some(Some(value)) => request.text_list_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<String>>("textListEither") {
        Some(Some(value)) => request.text_list_either(value),
        Some(None) => request.clear_text_list_either(),
        None => request,
    };
    request = match given.body.get::<Vec<i64>>("wholeListOptional") {
        Some(Some(value)) => request.whole_list_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<i64>>("wholeListEither") {
        Some(Some(value)) => request.whole_list_either(value),
        Some(None) => request.clear_whole_list_either(),
        None => request,
    };
    request = match given.body.get::<Vec<u32>>("countListOptional") {
        Some(Some(value)) => request.count_list_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<u32>>("countListEither") {
        Some(Some(value)) => request.count_list_either(value),
        Some(None) => request.clear_count_list_either(),
        None => request,
    };
    request = match given.body.get::<Vec<f64>>("numberListOptional") {
        Some(Some(value)) => request.number_list_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<f64>>("numberListEither") {
        Some(Some(value)) => request.number_list_either(value),
        Some(None) => request.clear_number_list_either(),
        None => request,
    };
    request = match given.body.get::<Vec<bool>>("flagListOptional") {
        Some(Some(value)) => request.flag_list_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<bool>>("flagListEither") {
        Some(Some(value)) => request.flag_list_either(value),
        Some(None) => request.clear_flag_list_either(),
        None => request,
    };
    request = match given.body.get::<Vec<String>>("dateListOptional") {
        Some(Some(value)) => request.date_list_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<String>>("dateListEither") {
        Some(Some(value)) => request.date_list_either(value),
        Some(None) => request.clear_date_list_either(),
        None => request,
    };
    request = match given.body.get::<Vec<DateTime<Utc>>>("timeListOptional") {
        Some(Some(value)) => request.time_list_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<DateTime<Utc>>>("timeListEither") {
        Some(Some(value)) => request.time_list_either(value),
        Some(None) => request.clear_time_list_either(),
        None => request,
    };
    request = match given.body.get::<Vec<ThingId>>("idListOptional") {
        Some(Some(value)) => request.id_list_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<ThingId>>("idListEither") {
        Some(Some(value)) => request.id_list_either(value),
        Some(None) => request.clear_id_list_either(),
        None => request,
    };
    request = match given.body.get::<Vec<Colour>>("colourListOptional") {
        Some(Some(value)) => request.colour_list_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Colour>>("colourListEither") {
        Some(Some(value)) => request.colour_list_either(value),
        Some(None) => request.clear_colour_list_either(),
        None => request,
    };
    request = match given.body.get::<Vec<Thing>>("thingListOptional") {
        Some(Some(value)) => request.thing_list_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Thing>>("thingListEither") {
        Some(Some(value)) => request.thing_list_either(value),
        Some(None) => request.clear_thing_list_either(),
        None => request,
    };
    request = match given.body.get::<Vec<Option<String>>>("textGapsOptional") {
        Some(Some(value)) => request.text_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<String>>>("textGapsEither") {
        Some(Some(value)) => request.text_gaps_either(value),
        Some(None) => request.clear_text_gaps_either(),
        None => request,
    };
    request = match given.body.get::<Vec<Option<i64>>>("wholeGapsOptional") {
        Some(Some(value)) => request.whole_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<i64>>>("wholeGapsEither") {
        Some(Some(value)) => request.whole_gaps_either(value),
        Some(None) => request.clear_whole_gaps_either(),
        None => request,
    };
    request = match given.body.get::<Vec<Option<u32>>>("countGapsOptional") {
        Some(Some(value)) => request.count_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<u32>>>("countGapsEither") {
        Some(Some(value)) => request.count_gaps_either(value),
        Some(None) => request.clear_count_gaps_either(),
        None => request,
    };
    request = match given.body.get::<Vec<Option<f64>>>("numberGapsOptional") {
        Some(Some(value)) => request.number_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<f64>>>("numberGapsEither") {
        Some(Some(value)) => request.number_gaps_either(value),
        Some(None) => request.clear_number_gaps_either(),
        None => request,
    };
    request = match given.body.get::<Vec<Option<bool>>>("flagGapsOptional") {
        Some(Some(value)) => request.flag_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<bool>>>("flagGapsEither") {
        Some(Some(value)) => request.flag_gaps_either(value),
        Some(None) => request.clear_flag_gaps_either(),
        None => request,
    };
    request = match given.body.get::<Vec<Option<String>>>("dateGapsOptional") {
        Some(Some(value)) => request.date_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<String>>>("dateGapsEither") {
        Some(Some(value)) => request.date_gaps_either(value),
        Some(None) => request.clear_date_gaps_either(),
        None => request,
    };
    request = match given.body.get::<Vec<Option<DateTime<Utc>>>>("timeGapsOptional") {
        Some(Some(value)) => request.time_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<DateTime<Utc>>>>("timeGapsEither") {
        Some(Some(value)) => request.time_gaps_either(value),
        Some(None) => request.clear_time_gaps_either(),
        None => request,
    };
    request = match given.body.get::<Vec<Option<ThingId>>>("idGapsOptional") {
        Some(Some(value)) => request.id_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<ThingId>>>("idGapsEither") {
        Some(Some(value)) => request.id_gaps_either(value),
        Some(None) => request.clear_id_gaps_either(),
        None => request,
    };
    request = match given.body.get::<Vec<Option<Colour>>>("colourGapsOptional") {
        Some(Some(value)) => request.colour_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<Colour>>>("colourGapsEither") {
        Some(Some(value)) => request.colour_gaps_either(value),
        Some(None) => request.clear_colour_gaps_either(),
        None => request,
    };
    request = match given.body.get::<Vec<Option<Thing>>>("thingGapsOptional") {
        Some(Some(value)) => request.thing_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Option<Thing>>>("thingGapsEither") {
        Some(Some(value)) => request.thing_gaps_either(value),
        Some(None) => request.clear_thing_gaps_either(),
        None => request,
    };
    request = match given.body.get::<BTreeMap<String, String>>("textMapOptional") {
        Some(Some(value)) => request.text_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, String>>("textMapEither") {
        Some(Some(value)) => request.text_map_either(value),
        Some(None) => request.clear_text_map_either(),
        None => request,
    };
    request = match given.body.get::<BTreeMap<String, i64>>("wholeMapOptional") {
        Some(Some(value)) => request.whole_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, i64>>("wholeMapEither") {
        Some(Some(value)) => request.whole_map_either(value),
        Some(None) => request.clear_whole_map_either(),
        None => request,
    };
    request = match given.body.get::<BTreeMap<String, u32>>("countMapOptional") {
        Some(Some(value)) => request.count_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, u32>>("countMapEither") {
        Some(Some(value)) => request.count_map_either(value),
        Some(None) => request.clear_count_map_either(),
        None => request,
    };
    request = match given.body.get::<BTreeMap<String, f64>>("numberMapOptional") {
        Some(Some(value)) => request.number_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, f64>>("numberMapEither") {
        Some(Some(value)) => request.number_map_either(value),
        Some(None) => request.clear_number_map_either(),
        None => request,
    };
    request = match given.body.get::<BTreeMap<String, bool>>("flagMapOptional") {
        Some(Some(value)) => request.flag_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, bool>>("flagMapEither") {
        Some(Some(value)) => request.flag_map_either(value),
        Some(None) => request.clear_flag_map_either(),
        None => request,
    };
    request = match given.body.get::<BTreeMap<String, String>>("dateMapOptional") {
        Some(Some(value)) => request.date_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, String>>("dateMapEither") {
        Some(Some(value)) => request.date_map_either(value),
        Some(None) => request.clear_date_map_either(),
        None => request,
    };
    request = match given.body.get::<BTreeMap<String, DateTime<Utc>>>("timeMapOptional")
    {
        Some(Some(value)) => request.time_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, DateTime<Utc>>>("timeMapEither") {
        Some(Some(value)) => request.time_map_either(value),
        Some(None) => request.clear_time_map_either(),
        None => request,
    };
    request = match given.body.get::<BTreeMap<String, ThingId>>("idMapOptional") {
        Some(Some(value)) => request.id_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, ThingId>>("idMapEither") {
        Some(Some(value)) => request.id_map_either(value),
        Some(None) => request.clear_id_map_either(),
        None => request,
    };
    request = match given.body.get::<BTreeMap<String, Colour>>("colourMapOptional") {
        Some(Some(value)) => request.colour_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, Colour>>("colourMapEither") {
        Some(Some(value)) => request.colour_map_either(value),
        Some(None) => request.clear_colour_map_either(),
        None => request,
    };
    request = match given.body.get::<BTreeMap<String, Thing>>("thingMapOptional") {
        Some(Some(value)) => request.thing_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, Thing>>("thingMapEither") {
        Some(Some(value)) => request.thing_map_either(value),
        Some(None) => request.clear_thing_map_either(),
        None => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<String>>>("textMapGapsOptional")
    {
        Some(Some(value)) => request.text_map_gaps_optional(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<String>>>("textMapGapsEither")
    {
        Some(Some(value)) => request.text_map_gaps_either(value),
        Some(None) => request.clear_text_map_gaps_either(),
        None => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<i64>>>("wholeMapGapsOptional")
    {
        Some(Some(value)) => request.whole_map_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, Option<i64>>>("wholeMapGapsEither")
    {
        Some(Some(value)) => request.whole_map_gaps_either(value),
        Some(None) => request.clear_whole_map_gaps_either(),
        None => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<u32>>>("countMapGapsOptional")
    {
        Some(Some(value)) => request.count_map_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, Option<u32>>>("countMapGapsEither")
    {
        Some(Some(value)) => request.count_map_gaps_either(value),
        Some(None) => request.clear_count_map_gaps_either(),
        None => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<f64>>>("numberMapGapsOptional")
    {
        Some(Some(value)) => request.number_map_gaps_optional(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<f64>>>("numberMapGapsEither")
    {
        Some(Some(value)) => request.number_map_gaps_either(value),
        Some(None) => request.clear_number_map_gaps_either(),
        None => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<bool>>>("flagMapGapsOptional")
    {
        Some(Some(value)) => request.flag_map_gaps_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, Option<bool>>>("flagMapGapsEither")
    {
        Some(Some(value)) => request.flag_map_gaps_either(value),
        Some(None) => request.clear_flag_map_gaps_either(),
        None => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<String>>>("dateMapGapsOptional")
    {
        Some(Some(value)) => request.date_map_gaps_optional(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<String>>>("dateMapGapsEither")
    {
        Some(Some(value)) => request.date_map_gaps_either(value),
        Some(None) => request.clear_date_map_gaps_either(),
        None => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<DateTime<Utc>>>>("timeMapGapsOptional")
    {
        Some(Some(value)) => request.time_map_gaps_optional(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<DateTime<Utc>>>>("timeMapGapsEither")
    {
        Some(Some(value)) => request.time_map_gaps_either(value),
        Some(None) => request.clear_time_map_gaps_either(),
        None => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<ThingId>>>("idMapGapsOptional")
    {
        Some(Some(value)) => request.id_map_gaps_optional(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<ThingId>>>("idMapGapsEither")
    {
        Some(Some(value)) => request.id_map_gaps_either(value),
        Some(None) => request.clear_id_map_gaps_either(),
        None => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<Colour>>>("colourMapGapsOptional")
    {
        Some(Some(value)) => request.colour_map_gaps_optional(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<Colour>>>("colourMapGapsEither")
    {
        Some(Some(value)) => request.colour_map_gaps_either(value),
        Some(None) => request.clear_colour_map_gaps_either(),
        None => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<Thing>>>("thingMapGapsOptional")
    {
        Some(Some(value)) => request.thing_map_gaps_optional(value),
        _ => request,
    };
    request = match given
        .body
        .get::<BTreeMap<String, Option<Thing>>>("thingMapGapsEither")
    {
        Some(Some(value)) => request.thing_map_gaps_either(value),
        Some(None) => request.clear_thing_map_gaps_either(),
        None => request,
    };
    request = match given.body.get::<Map<String, Value>>("anyMapOptional") {
        Some(Some(value)) => request.any_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<Map<String, Value>>("anyMapEither") {
        Some(Some(value)) => request.any_map_either(value),
        Some(None) => request.clear_any_map_either(),
        None => request,
    };
    request = match given.body.get::<BTreeMap<String, Vec<f64>>>("numberListMapOptional")
    {
        Some(Some(value)) => request.number_list_map_optional(value),
        _ => request,
    };
    request = match given.body.get::<BTreeMap<String, Vec<f64>>>("numberListMapEither") {
        Some(Some(value)) => request.number_list_map_either(value),
        Some(None) => request.clear_number_list_map_either(),
        None => request,
    };
    request = match given.body.get::<Vec<Vec<DateTime<Utc>>>>("timeListListOptional") {
        Some(Some(value)) => request.time_list_list_optional(value),
        _ => request,
    };
    request = match given.body.get::<Vec<Vec<DateTime<Utc>>>>("timeListListEither") {
        Some(Some(value)) => request.time_list_list_either(value),
        Some(None) => request.clear_time_list_list_either(),
        None => request,
    };
    request = match given.body.get::<NestedUpdate>("nested") {
        Some(Some(value)) => request.nested(value),
        _ => request,
    };
    sent(request)
}

fn names_replace(client: &Client, given: &Given) -> Sent {
    let mut request = client.names().replace();
    request = match given.body.get::<String>("type") {
        Some(Some(value)) => request.type_(value),
        _ => request,
    };
    request = match given.body.get::<String>("self") {
        Some(Some(value)) => request.self_(value),
        _ => request,
    };
    request = match given.body.get::<String>("super") {
        Some(Some(value)) => request.super_(value),
        _ => request,
    };
    request = match given.body.get::<String>("crate") {
        Some(Some(value)) => request.crate_(value),
        _ => request,
    };
    request = match given.body.get::<String>("fn") {
        Some(Some(value)) => request.fn_(value),
        _ => request,
    };
    request = match given.body.get::<String>("match") {
        Some(Some(value)) => request.match_(value),
        _ => request,
    };
    request = match given.body.get::<String>("async") {
        Some(Some(value)) => request.async_(value),
        _ => request,
    };
    request = match given.body.get::<String>("await") {
        Some(Some(value)) => request.await_(value),
        _ => request,
    };
    request = match given.body.get::<String>("move") {
        Some(Some(value)) => request.move_(value),
        _ => request,
    };
    request = match given.body.get::<String>("ref") {
        Some(Some(value)) => request.ref_(value),
        _ => request,
    };
    request = match given.body.get::<String>("static") {
        Some(Some(value)) => request.static_(value),
        _ => request,
    };
    request = match given.body.get::<String>("dyn") {
        Some(Some(value)) => request.dyn_(value),
        _ => request,
    };
    request = match given.body.get::<String>("loop") {
        Some(Some(value)) => request.loop_(value),
        _ => request,
    };
    request = match given.body.get::<String>("impl") {
        Some(Some(value)) => request.impl_(value),
        _ => request,
    };
    request = match given.body.get::<String>("use") {
        Some(Some(value)) => request.use_(value),
        _ => request,
    };
    request = match given.body.get::<String>("mod") {
        Some(Some(value)) => request.mod_(value),
        _ => request,
    };
    request = match given.body.get::<String>("in") {
        Some(Some(value)) => request.in_(value),
        _ => request,
    };
    request = match given.body.get::<String>("as") {
        Some(Some(value)) => request.as_(value),
        _ => request,
    };
    request = match given.body.get::<String>("box") {
        Some(Some(value)) => request.box_(value),
        _ => request,
    };
    request = match given.body.get::<String>("try") {
        Some(Some(value)) => request.try_(value),
        _ => request,
    };
    request = match given.body.get::<String>("yield") {
        Some(Some(value)) => request.yield_(value),
        _ => request,
    };
    request = match given.body.get::<String>("gen") {
        Some(Some(value)) => request.gen_(value),
        _ => request,
    };
    request = match given.body.get::<String>("abstract") {
        Some(Some(value)) => request.abstract_(value),
        _ => request,
    };
    request = match given.body.get::<String>("final") {
        Some(Some(value)) => request.final_(value),
        _ => request,
    };
    request = match given.body.get::<String>("override") {
        Some(Some(value)) => request.override_(value),
        _ => request,
    };
    request = match given.body.get::<String>("call") {
        Some(Some(value)) => request.call(value),
        _ => request,
    };
    request = match given.body.get::<String>("client") {
        Some(Some(value)) => request.client(value),
        _ => request,
    };
    request = match given.body.get::<String>("error") {
        Some(Some(value)) => request.error(value),
        _ => request,
    };
    request = match given.body.get::<String>("page") {
        Some(Some(value)) => request.page(value),
        _ => request,
    };
    request = match given.body.get::<String>("patch") {
        Some(Some(value)) => request.patch(value),
        _ => request,
    };
    request = match given.body.get::<String>("rules") {
        Some(Some(value)) => request.rules(value),
        _ => request,
    };
    request = match given.body.get::<String>("schema") {
        Some(Some(value)) => request.schema(value),
        _ => request,
    };
    request = match given.body.get::<String>("codec") {
        Some(Some(value)) => request.codec(value),
        _ => request,
    };
    request = match given.body.get::<String>("decode") {
        Some(Some(value)) => request.decode(value),
        _ => request,
    };
    request = match given.body.get::<String>("transport") {
        Some(Some(value)) => request.transport(value),
        _ => request,
    };
    request = match given.body.get::<String>("webhooks") {
        Some(Some(value)) => request.webhooks(value),
        _ => request,
    };
    request = match given.body.get::<String>("query") {
        Some(Some(value)) => request.query(value),
        _ => request,
    };
    request = match given.body.get::<String>("option") {
        Some(Some(value)) => request.option(value),
        _ => request,
    };
    request = match given.body.get::<String>("string") {
        Some(Some(value)) => request.string(value),
        _ => request,
    };
    request = match given.body.get::<String>("vec") {
        Some(Some(value)) => request.vec(value),
        _ => request,
    };
    request = match given.body.get::<String>("result") {
        Some(Some(value)) => request.result(value),
        _ => request,
    };
    request = match given.body.get::<f64>("new") {
        Some(Some(value)) => request.new(value),
        _ => request,
    };
    request = match given.body.get::<bool>("default") {
        Some(Some(value)) => request.default(value),
        _ => request,
    };
    request = match given.body.get::<i64>("fmt") {
        Some(Some(value)) => request.fmt(value),
        _ => request,
    };
    request = match given.body.get::<String>("with") {
        Some(Some(value)) => request.with(value),
        _ => request,
    };
    request = match given.body.get::<String>("clear") {
        Some(Some(value)) => request.clear(value),
        _ => request,
    };
    sent(request)
}

fn names_retrieve(client: &Client, _given: &Given) -> Sent {
    let request = client.names().retrieve();
    sent(request)
}

fn operations_retrieve(client: &Client, _given: &Given) -> Sent {
    let request = client.operations().retrieve();
    sent(request)
}

fn reply_rules_retrieve(client: &Client, _given: &Given) -> Sent {
    let request = client.reply_rules().retrieve();
    sent(request)
}

fn resources_retrieve(client: &Client, _given: &Given) -> Sent {
    let request = client.resources().retrieve();
    sent(request)
}

fn rules_retrieve(client: &Client, _given: &Given) -> Sent {
    let request = client.rules().retrieve();
    sent(request)
}

fn schemas_retrieve(client: &Client, _given: &Given) -> Sent {
    let request = client.schemas().retrieve();
    sent(request)
}

fn transport_retrieve(client: &Client, _given: &Given) -> Sent {
    let request = client.transport().retrieve();
    sent(request)
}

fn types_retrieve(client: &Client, _given: &Given) -> Sent {
    let request = client.types().retrieve();
    sent(request)
}

fn webhook_retrieve(client: &Client, _given: &Given) -> Sent {
    let request = client.webhook().retrieve();
    sent(request)
}
