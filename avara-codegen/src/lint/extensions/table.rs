//! Every `x-avara-*` extension: where it is, what it holds, what it means.
//!
//! To add one: a row here, an entry in `spec/README.md`.

use super::location::Location::{self, Operation, Root, Webhook};
use super::location::Location::{
    EnumSchema, MapSchema, NumberSchema, ObjectSchema, OtherSchema, TextSchema, UnionSchema,
};
use super::shape::Shape::{
    self, Facts, Fields, Flag, Keys, MapTo, Numbers, OneOf, Pagination, Requires, Scalars,
    SchemaFields, Text, TextLists, TextMap, Texts, Whole,
};

pub(crate) struct Extension {
    pub(crate) name: &'static str,
    pub(crate) locations: &'static [Location],
    pub(crate) shape: Shape,
    /// In one line; shown when it is used wrongly.
    pub(crate) meaning: &'static str,
}

const fn row(
    name: &'static str,
    locations: &'static [Location],
    shape: Shape,
    meaning: &'static str,
) -> Extension {
    Extension {
        name,
        locations,
        shape,
        meaning,
    }
}

const ANY_SCHEMA: &[Location] = &[
    EnumSchema,
    MapSchema,
    NumberSchema,
    ObjectSchema,
    OtherSchema,
    TextSchema,
    UnionSchema,
];
const FIELDS_OF: &[Location] = &[Operation, ObjectSchema];
const SENSITIVE: &[Location] = &[TextSchema, MapSchema, OtherSchema, UnionSchema];
const SOURCED: &[Location] = &[
    Operation,
    Webhook,
    EnumSchema,
    MapSchema,
    NumberSchema,
    ObjectSchema,
    OtherSchema,
    TextSchema,
    UnionSchema,
];
const VALUE: &[Location] = &[NumberSchema, OtherSchema, TextSchema];

/// The keywords of OpenAPI that limit a value.
#[rustfmt::skip] // a list, not a column
const LIMITS: &[&str] = &[
    "format", "maxItems", "maxLength", "maxProperties", "maximum", "minItems", "minLength", "minProperties",
    "minimum", "multipleOf", "pattern",
];

/// The value representations of DICOM PS3.5.
#[rustfmt::skip] // a list, not a column
const DICOM_VRS: &[&str] = &[
    "AE", "AS", "AT", "CS", "DA", "DS", "DT", "FD", "FL", "IS", "LO", "LT", "OB", "OD", "OF", "OL", "OV",
    "OW", "PN", "SH", "SL", "SQ", "SS", "ST", "SV", "TM", "UC", "UI", "UL", "UN", "UR", "US", "UT", "UV",
];

#[rustfmt::skip] // a table: one line each
const RECONCILE: Shape = Fields(
    &[("lookUp", Text)],
    &[
        ("key", Text),
        ("createdAt", Text),
        ("readBack", TextMap),
        ("normalised", MapTo(&["lowerCase", "digits"])),
        ("expect", TextMap),
        ("rest", Fields(&[("lookUp", Text), ("id", Text), ("fields", Texts)], &[])),
        ("notReturned", Texts),
    ],
);

#[rustfmt::skip] // a table: one line each
pub(crate) const EXTENSIONS: &[Extension] = &[
    // Calls
    row("x-avara-retry", &[Operation], OneOf(&["safe", "unsafe"]), "the safety of repeating the call"),
    row("x-avara-reconcile", &[Operation], RECONCILE, "the look-up for a call whose answer was lost"),
    row("x-avara-pagination", &[Operation], Pagination, "the list in the response that is paginated"),
    row("x-avara-source", SOURCED, Texts, "the documentation pages and SDKs that state the facts"),
    row("x-avara-atomic", &[Operation], Flag, "the call is done completely or not at all"),
    row("x-avara-irreversible", &[Operation], Flag, "the call cannot be undone"),
    row("x-avara-soft-delete", &[Operation], Flag, "deleted records are hidden, not destroyed"),
    row("x-avara-immutable", &[Operation], Texts, "fields of the resource that this call cannot change"),
    row("x-avara-list-omits", &[Operation], Texts, "fields of the resource that the list leaves out"),
    row("x-avara-requires-webhook-on-api-key", &[Operation], Flag, "the API key needs a webhook"),
    row("x-avara-sets-study-report-status", &[Operation], Text, "the report status that the study has afterwards"),
    row("x-avara-time-limited-url", &[Operation], Flag, "the URL in the response expires"),
    row("x-avara-response-variants", &[Operation], SchemaFields, "the request fields that lead to each alternative"),
    // Rules across fields
    row("x-avara-at-least-one-of", FIELDS_OF, Texts, "at least one of these fields is sent"),
    row("x-avara-requires", FIELDS_OF, Requires, "fields that are required when another has a value"),
    row("x-avara-required-with", FIELDS_OF, TextLists, "a field that is required when one of the others is sent"),
    // Fields
    row("x-avara-sensitive", SENSITIVE, OneOf(&["none", "phi", "secret"]), "the privacy of a text"),
    row("x-avara-inferred", ANY_SCHEMA, Keys(&[], LIMITS), "limits seen in samples only: documented, not enforced"),
    row("x-avara-null-means", ANY_SCHEMA, Text, "the meaning of null"),
    row("x-avara-null-conflict", ANY_SCHEMA, Keys(&["likelihood"], &["typedNullableUntil", "commit"]), "the reason why this is nullable although the SDKs type it otherwise"),
    row("x-avara-write-once", ANY_SCHEMA, Flag, "once set, the field cannot be changed"),
    row("x-avara-overwritten-by", ANY_SCHEMA, Text, "the later call that replaces the value"),
    row("x-avara-required-on-image-sops", ANY_SCHEMA, Flag, "required when the SOP instance is an image"),
    row("x-avara-known-values", VALUE, Scalars, "values that are documented; others are possible"),
    row("x-avara-ttl-seconds", &[Operation, TextSchema], Whole, "the lifetime of the value"),
    // Texts
    row("x-avara-text-format", &[TextSchema], Text, "the format of the text: documented, not enforced"),
    row("x-avara-free-text", &[TextSchema], Flag, "any text, although the name suggests a format"),
    row("x-avara-digits", &[TextSchema], Numbers(&["minimum", "maximum"]), "the number of digits in the text"),
    row("x-avara-numeric-string", &[TextSchema], Keys(&["unit"], &["typicalMinimum", "typicalMaximum", "emptyAllowed"]), "a number written as text: its unit and usual range"),
    row("x-avara-match", &[TextSchema], OneOf(&["exact", "contains"]), "the comparison of a search parameter"),
    row("x-avara-uri-scheme", &[TextSchema], Text, "the scheme that a URL must have"),
    row("x-avara-file-types", &[TextSchema], Texts, "the accepted types of file"),
    row("x-avara-uuid-version", &[TextSchema], Whole, "the version of the UUIDs seen"),
    row("x-avara-dicom-vr", &[TextSchema, NumberSchema, OtherSchema], OneOf(DICOM_VRS), "the DICOM value representation"),
    // Maps
    row("x-avara-max-json-bytes", &[MapSchema], Whole, "the maximum size of the map as JSON"),
    row("x-avara-max-key-length", &[MapSchema], Whole, "the maximum length of a key"),
    row("x-avara-max-value-length", &[MapSchema], Whole, "the maximum length of a value"),
    // Enumerations and unions
    row("x-avara-enum-descriptions", &[EnumSchema], TextMap, "the meaning of each value"),
    row("x-avara-legacy-values", &[EnumSchema], Texts, "values that only older documentation has; still decoded"),
    row("x-avara-distinguished-by", &[UnionSchema], SchemaFields, "the fields that only one alternative has"),
    row("x-avara-variant-names", &[UnionSchema], Texts, "the names of the alternatives in Rust"),
    // Webhooks
    row("x-avara-webhook-mode", &[Webhook], OneOf(&["synchronous", "synchronous-soft", "asynchronous"]), "the platform waits for the reply, waits but can continue without it, or does not wait"),
    row("x-avara-webhook-effects", &[Webhook], OneOf(&["none", "receipt", "upload"]), "the lasting effects of handling the event"),
    row("x-avara-webhook-asks", &[Webhook], Texts, "the fields of the event's data that identify the question"),
    row("x-avara-empty-response-allowed", &[Webhook], Flag, "a reply without a body is accepted, or not"),
    row("x-avara-failure-treated-as", &[Webhook], Text, "the platform's assumption when the reply fails"),
    row("x-avara-webhook-signature", &[Root], Facts, "the signature of deliveries"),
    row("x-avara-client-defaults", &[Root], Facts, "the defaults of the official SDKs"),
];
