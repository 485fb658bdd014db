// Made by `cargo xtask regen` from spec/. Do not edit.

//! JSON Schemas of the types (feature `schemars`), as the spec has them.

use crate::types::{
    ClinicUuid, Colour, Error, ErrorKind, ErrorResponse, Everything, EverythingCreateParams,
    EverythingEvent, EverythingPage, EverythingReply, EverythingUpdateParams, Id, ImageUid,
    InFirst, InMatch, InMod, InSelf, Items, LittleEvent, LittleReply, ManyThings, NestedUpdate,
    Odd, OddParams, OneOrMany, OneThing, Page, Response, RetryPolicy, Rule2, Tags, TextOrNumber,
    Thing, ThingId, Union, WebhookEvent, WebhookEventId,
};

spec_schema!(Error, "Error" :);
spec_schema!(ErrorKind, "ErrorKind" :);
spec_schema!(ErrorResponse, "ErrorResponse" :);
spec_schema!(Everything, "Everything" : Colour, OneOrMany, TextOrNumber, Thing, ThingId);
spec_schema!(EverythingCreateParams, "EverythingCreateParams" : Colour, Thing, ThingId);

spec_schema!(
    EverythingEvent, "EverythingEvent" : Colour, OneOrMany, TextOrNumber, Thing, ThingId,
    WebhookEventId
);

spec_schema!(EverythingPage, "EverythingPage" : Everything);
spec_schema!(EverythingReply, "EverythingReply" : Colour, Thing, ThingId);

spec_schema!(
    EverythingUpdateParams, "EverythingUpdateParams" : Colour, NestedUpdate, Thing,
    ThingId
);

spec_schema!(Id, "Id" :);
spec_schema!(InFirst, "InFirst" :);
spec_schema!(InMatch, "InMatch" :);
spec_schema!(InMod, "InMod" :);
spec_schema!(InSelf, "InSelf" :);
spec_schema!(Items, "Items" :);
spec_schema!(LittleEvent, "LittleEvent" : WebhookEventId);
spec_schema!(LittleReply, "LittleReply" :);
spec_schema!(ManyThings, "ManyThings" : Thing);
spec_schema!(NestedUpdate, "NestedUpdate" :);

spec_schema!(
    Odd, "Odd" : Error, ErrorKind, Id, InFirst, InMatch, InMod, InSelf, Items, Page,
    Response, RetryPolicy, Rule2, Tags, Union
);

spec_schema!(OddParams, "OddParams" :);
spec_schema!(OneOrMany, "OneOrMany" : ManyThings, OneThing);
spec_schema!(OneThing, "OneThing" : Thing);
spec_schema!(Page, "Page" :);
spec_schema!(Response, "Response" :);
spec_schema!(RetryPolicy, "RetryPolicy" :);
spec_schema!(Rule2, "Rule2" :);
spec_schema!(Tags, "Tags" :);
spec_schema!(TextOrNumber, "TextOrNumber" :);
spec_schema!(Thing, "Thing" : ClinicUuid, ImageUid);
spec_schema!(Union, "Union" :);
spec_schema!(WebhookEvent, "WebhookEvent" : EverythingEvent, LittleEvent);
