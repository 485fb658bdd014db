// Made by `cargo xtask regen` from spec/. Do not edit.

//! Webhooks (feature `webhooks`): the rules that replies are checked against, as JSON.

use crate::rules::{Field, Object, Rule};
use crate::types::Colour;
use crate::wire::id::IdKind;

use super::rules::THING;

/// Of [`EverythingReply`](crate::types::EverythingReply).
pub(crate) static EVERYTHING_REPLY: Object = Object {
    name: "EverythingReply",
    fields: &[
        Field::required("textRequired", Rule::TEXT).hidden(),
        Field::required("textNullable", Rule::TEXT).nullable().hidden(),
        Field::optional("textOptional", Rule::TEXT).hidden(),
        Field::optional("textEither", Rule::TEXT).nullable().hidden(),
        Field::required(
            "wholeRequired",
            Rule::Number {
                min: None,
                max: None,
                whole: true,
            },
        ),
        Field::required(
                "wholeNullable",
                Rule::Number {
                    min: None,
                    max: None,
                    whole: true,
                },
            )
            .nullable(),
        Field::optional(
            "wholeOptional",
            Rule::Number {
                min: None,
                max: None,
                whole: true,
            },
        ),
        Field::optional(
                "wholeEither",
                Rule::Number {
                    min: None,
                    max: None,
                    whole: true,
                },
            )
            .nullable(),
        Field::required(
            "countRequired",
            Rule::Number {
                min: Some(0.0),
                max: None,
                whole: true,
            },
        ),
        Field::required(
                "countNullable",
                Rule::Number {
                    min: Some(0.0),
                    max: None,
                    whole: true,
                },
            )
            .nullable(),
        Field::optional(
            "countOptional",
            Rule::Number {
                min: Some(0.0),
                max: None,
                whole: true,
            },
        ),
        Field::optional(
                "countEither",
                Rule::Number {
                    min: Some(0.0),
                    max: None,
                    whole: true,
                },
            )
            .nullable(),
        Field::required(
            "numberRequired",
            Rule::Number {
                min: None,
                max: None,
                whole: false,
            },
        ),
        Field::required(
                "numberNullable",
                Rule::Number {
                    min: None,
                    max: None,
                    whole: false,
                },
            )
            .nullable(),
        Field::optional(
            "numberOptional",
            Rule::Number {
                min: None,
                max: None,
                whole: false,
            },
        ),
        Field::optional(
                "numberEither",
                Rule::Number {
                    min: None,
                    max: None,
                    whole: false,
                },
            )
            .nullable(),
        Field::required("flagRequired", Rule::Bool),
        Field::required("flagNullable", Rule::Bool).nullable(),
        Field::optional("flagOptional", Rule::Bool),
        Field::optional("flagEither", Rule::Bool).nullable(),
        Field::required("dateRequired", Rule::TEXT).hidden(),
        Field::required("dateNullable", Rule::TEXT).nullable().hidden(),
        Field::optional("dateOptional", Rule::TEXT).hidden(),
        Field::optional("dateEither", Rule::TEXT).nullable().hidden(),
        Field::required("timeRequired", Rule::TEXT),
        Field::required("timeNullable", Rule::TEXT).nullable(),
        Field::optional("timeOptional", Rule::TEXT),
        Field::optional("timeEither", Rule::TEXT).nullable(),
        Field::required("idRequired", Rule::Id(IdKind::Prefixed("thg_"))),
        Field::required("idNullable", Rule::Id(IdKind::Prefixed("thg_"))).nullable(),
        Field::optional("idOptional", Rule::Id(IdKind::Prefixed("thg_"))),
        Field::optional("idEither", Rule::Id(IdKind::Prefixed("thg_"))).nullable(),
        Field::required("colourRequired", Rule::Enum(Colour::VALUES)),
        Field::required("colourNullable", Rule::Enum(Colour::VALUES)).nullable(),
        Field::optional("colourOptional", Rule::Enum(Colour::VALUES)),
        Field::optional("colourEither", Rule::Enum(Colour::VALUES)).nullable(),
        Field::required("thingRequired", Rule::Object(&THING)),
        Field::required("thingNullable", Rule::Object(&THING)).nullable(),
        Field::optional("thingOptional", Rule::Object(&THING)),
        Field::optional("thingEither", Rule::Object(&THING)).nullable(),
        Field::required(
                "textListRequired",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: false,
                },
            )
            .hidden(),
        Field::required(
                "textListNullable",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: false,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "textListOptional",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: false,
                },
            )
            .hidden(),
        Field::optional(
                "textListEither",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: false,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
            "wholeListRequired",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Number {
                    min: None,
                    max: None,
                    whole: true,
                },
                nullable_items: false,
            },
        ),
        Field::required(
                "wholeListNullable",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Number {
                        min: None,
                        max: None,
                        whole: true,
                    },
                    nullable_items: false,
                },
            )
            .nullable(),
        Field::optional(
            "wholeListOptional",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Number {
                    min: None,
                    max: None,
                    whole: true,
                },
                nullable_items: false,
            },
        ),
        Field::optional(
                "wholeListEither",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Number {
                        min: None,
                        max: None,
                        whole: true,
                    },
                    nullable_items: false,
                },
            )
            .nullable(),
        Field::required(
            "countListRequired",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Number {
                    min: Some(0.0),
                    max: None,
                    whole: true,
                },
                nullable_items: false,
            },
        ),
        Field::required(
                "countListNullable",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Number {
                        min: Some(0.0),
                        max: None,
                        whole: true,
                    },
                    nullable_items: false,
                },
            )
            .nullable(),
        Field::optional(
            "countListOptional",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Number {
                    min: Some(0.0),
                    max: None,
                    whole: true,
                },
                nullable_items: false,
            },
        ),
        Field::optional(
                "countListEither",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Number {
                        min: Some(0.0),
                        max: None,
                        whole: true,
                    },
                    nullable_items: false,
                },
            )
            .nullable(),
        Field::required(
            "numberListRequired",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Number {
                    min: None,
                    max: None,
                    whole: false,
                },
                nullable_items: false,
            },
        ),
        Field::required(
                "numberListNullable",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Number {
                        min: None,
                        max: None,
                        whole: false,
                    },
                    nullable_items: false,
                },
            )
            .nullable(),
        Field::optional(
            "numberListOptional",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Number {
                    min: None,
                    max: None,
                    whole: false,
                },
                nullable_items: false,
            },
        ),
        Field::optional(
                "numberListEither",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Number {
                        min: None,
                        max: None,
                        whole: false,
                    },
                    nullable_items: false,
                },
            )
            .nullable(),
        Field::required(
            "flagListRequired",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Bool,
                nullable_items: false,
            },
        ),
        Field::required(
                "flagListNullable",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Bool,
                    nullable_items: false,
                },
            )
            .nullable(),
        Field::optional(
            "flagListOptional",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Bool,
                nullable_items: false,
            },
        ),
        Field::optional(
                "flagListEither",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Bool,
                    nullable_items: false,
                },
            )
            .nullable(),
        Field::required(
                "dateListRequired",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: false,
                },
            )
            .hidden(),
        Field::required(
                "dateListNullable",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: false,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "dateListOptional",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: false,
                },
            )
            .hidden(),
        Field::optional(
                "dateListEither",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: false,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
            "timeListRequired",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::TEXT,
                nullable_items: false,
            },
        ),
        Field::required(
                "timeListNullable",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: false,
                },
            )
            .nullable(),
        Field::optional(
            "timeListOptional",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::TEXT,
                nullable_items: false,
            },
        ),
        Field::optional(
                "timeListEither",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: false,
                },
            )
            .nullable(),
        Field::required(
            "idListRequired",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Id(IdKind::Prefixed("thg_")),
                nullable_items: false,
            },
        ),
        Field::required(
                "idListNullable",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Id(IdKind::Prefixed("thg_")),
                    nullable_items: false,
                },
            )
            .nullable(),
        Field::optional(
            "idListOptional",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Id(IdKind::Prefixed("thg_")),
                nullable_items: false,
            },
        ),
        Field::optional(
                "idListEither",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Id(IdKind::Prefixed("thg_")),
                    nullable_items: false,
                },
            )
            .nullable(),
        Field::required(
            "colourListRequired",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Enum(Colour::VALUES),
                nullable_items: false,
            },
        ),
        Field::required(
                "colourListNullable",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Enum(Colour::VALUES),
                    nullable_items: false,
                },
            )
            .nullable(),
        Field::optional(
            "colourListOptional",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Enum(Colour::VALUES),
                nullable_items: false,
            },
        ),
        Field::optional(
                "colourListEither",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Enum(Colour::VALUES),
                    nullable_items: false,
                },
            )
            .nullable(),
        Field::required(
            "thingListRequired",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Object(&THING),
                nullable_items: false,
            },
        ),
        Field::required(
                "thingListNullable",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Object(&THING),
                    nullable_items: false,
                },
            )
            .nullable(),
        Field::optional(
            "thingListOptional",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Object(&THING),
                nullable_items: false,
            },
        ),
        Field::optional(
                "thingListEither",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Object(&THING),
                    nullable_items: false,
                },
            )
            .nullable(),
        Field::required(
                "textGapsRequired",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: true,
                },
            )
            .hidden(),
        Field::required(
                "textGapsNullable",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: true,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "textGapsOptional",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: true,
                },
            )
            .hidden(),
        Field::optional(
                "textGapsEither",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: true,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
            "wholeGapsRequired",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Number {
                    min: None,
                    max: None,
                    whole: true,
                },
                nullable_items: true,
            },
        ),
        Field::required(
                "wholeGapsNullable",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Number {
                        min: None,
                        max: None,
                        whole: true,
                    },
                    nullable_items: true,
                },
            )
            .nullable(),
        Field::optional(
            "wholeGapsOptional",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Number {
                    min: None,
                    max: None,
                    whole: true,
                },
                nullable_items: true,
            },
        ),
        Field::optional(
                "wholeGapsEither",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Number {
                        min: None,
                        max: None,
                        whole: true,
                    },
                    nullable_items: true,
                },
            )
            .nullable(),
        Field::required(
            "countGapsRequired",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Number {
                    min: Some(0.0),
                    max: None,
                    whole: true,
                },
                nullable_items: true,
            },
        ),
        Field::required(
                "countGapsNullable",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Number {
                        min: Some(0.0),
                        max: None,
                        whole: true,
                    },
                    nullable_items: true,
                },
            )
            .nullable(),
        Field::optional(
            "countGapsOptional",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Number {
                    min: Some(0.0),
                    max: None,
                    whole: true,
                },
                nullable_items: true,
            },
        ),
        Field::optional(
                "countGapsEither",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Number {
                        min: Some(0.0),
                        max: None,
                        whole: true,
                    },
                    nullable_items: true,
                },
            )
            .nullable(),
        Field::required(
            "numberGapsRequired",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Number {
                    min: None,
                    max: None,
                    whole: false,
                },
                nullable_items: true,
            },
        ),
        Field::required(
                "numberGapsNullable",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Number {
                        min: None,
                        max: None,
                        whole: false,
                    },
                    nullable_items: true,
                },
            )
            .nullable(),
        Field::optional(
            "numberGapsOptional",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Number {
                    min: None,
                    max: None,
                    whole: false,
                },
                nullable_items: true,
            },
        ),
        Field::optional(
                "numberGapsEither",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Number {
                        min: None,
                        max: None,
                        whole: false,
                    },
                    nullable_items: true,
                },
            )
            .nullable(),
        Field::required(
            "flagGapsRequired",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Bool,
                nullable_items: true,
            },
        ),
        Field::required(
                "flagGapsNullable",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Bool,
                    nullable_items: true,
                },
            )
            .nullable(),
        Field::optional(
            "flagGapsOptional",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Bool,
                nullable_items: true,
            },
        ),
        Field::optional(
                "flagGapsEither",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Bool,
                    nullable_items: true,
                },
            )
            .nullable(),
        Field::required(
                "dateGapsRequired",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: true,
                },
            )
            .hidden(),
        Field::required(
                "dateGapsNullable",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: true,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "dateGapsOptional",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: true,
                },
            )
            .hidden(),
        Field::optional(
                "dateGapsEither",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: true,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
            "timeGapsRequired",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::TEXT,
                nullable_items: true,
            },
        ),
        Field::required(
                "timeGapsNullable",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: true,
                },
            )
            .nullable(),
        Field::optional(
            "timeGapsOptional",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::TEXT,
                nullable_items: true,
            },
        ),
        Field::optional(
                "timeGapsEither",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: true,
                },
            )
            .nullable(),
        Field::required(
            "idGapsRequired",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Id(IdKind::Prefixed("thg_")),
                nullable_items: true,
            },
        ),
        Field::required(
                "idGapsNullable",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Id(IdKind::Prefixed("thg_")),
                    nullable_items: true,
                },
            )
            .nullable(),
        Field::optional(
            "idGapsOptional",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Id(IdKind::Prefixed("thg_")),
                nullable_items: true,
            },
        ),
        Field::optional(
                "idGapsEither",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Id(IdKind::Prefixed("thg_")),
                    nullable_items: true,
                },
            )
            .nullable(),
        Field::required(
            "colourGapsRequired",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Enum(Colour::VALUES),
                nullable_items: true,
            },
        ),
        Field::required(
                "colourGapsNullable",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Enum(Colour::VALUES),
                    nullable_items: true,
                },
            )
            .nullable(),
        Field::optional(
            "colourGapsOptional",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Enum(Colour::VALUES),
                nullable_items: true,
            },
        ),
        Field::optional(
                "colourGapsEither",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Enum(Colour::VALUES),
                    nullable_items: true,
                },
            )
            .nullable(),
        Field::required(
            "thingGapsRequired",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Object(&THING),
                nullable_items: true,
            },
        ),
        Field::required(
                "thingGapsNullable",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Object(&THING),
                    nullable_items: true,
                },
            )
            .nullable(),
        Field::optional(
            "thingGapsOptional",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::Object(&THING),
                nullable_items: true,
            },
        ),
        Field::optional(
                "thingGapsEither",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Object(&THING),
                    nullable_items: true,
                },
            )
            .nullable(),
        Field::required(
                "textMapRequired",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::required(
                "textMapNullable",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "textMapOptional",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::optional(
                "textMapEither",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
                "wholeMapRequired",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: None,
                        max: None,
                        whole: true,
                    },
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::required(
                "wholeMapNullable",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: None,
                        max: None,
                        whole: true,
                    },
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "wholeMapOptional",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: None,
                        max: None,
                        whole: true,
                    },
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::optional(
                "wholeMapEither",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: None,
                        max: None,
                        whole: true,
                    },
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
                "countMapRequired",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: Some(0.0),
                        max: None,
                        whole: true,
                    },
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::required(
                "countMapNullable",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: Some(0.0),
                        max: None,
                        whole: true,
                    },
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "countMapOptional",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: Some(0.0),
                        max: None,
                        whole: true,
                    },
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::optional(
                "countMapEither",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: Some(0.0),
                        max: None,
                        whole: true,
                    },
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
                "numberMapRequired",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: None,
                        max: None,
                        whole: false,
                    },
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::required(
                "numberMapNullable",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: None,
                        max: None,
                        whole: false,
                    },
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "numberMapOptional",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: None,
                        max: None,
                        whole: false,
                    },
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::optional(
                "numberMapEither",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: None,
                        max: None,
                        whole: false,
                    },
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
                "flagMapRequired",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Bool,
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::required(
                "flagMapNullable",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Bool,
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "flagMapOptional",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Bool,
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::optional(
                "flagMapEither",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Bool,
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
                "dateMapRequired",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::required(
                "dateMapNullable",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "dateMapOptional",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::optional(
                "dateMapEither",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
                "timeMapRequired",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::required(
                "timeMapNullable",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "timeMapOptional",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::optional(
                "timeMapEither",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
                "idMapRequired",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Id(IdKind::Prefixed("thg_")),
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::required(
                "idMapNullable",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Id(IdKind::Prefixed("thg_")),
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "idMapOptional",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Id(IdKind::Prefixed("thg_")),
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::optional(
                "idMapEither",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Id(IdKind::Prefixed("thg_")),
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
                "colourMapRequired",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Enum(Colour::VALUES),
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::required(
                "colourMapNullable",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Enum(Colour::VALUES),
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "colourMapOptional",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Enum(Colour::VALUES),
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::optional(
                "colourMapEither",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Enum(Colour::VALUES),
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
                "thingMapRequired",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Object(&THING),
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::required(
                "thingMapNullable",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Object(&THING),
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "thingMapOptional",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Object(&THING),
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::optional(
                "thingMapEither",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Object(&THING),
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
                "textMapGapsRequired",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: true,
                },
            )
            .hidden(),
        Field::required(
                "textMapGapsNullable",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: true,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "textMapGapsOptional",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: true,
                },
            )
            .hidden(),
        Field::optional(
                "textMapGapsEither",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: true,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
                "wholeMapGapsRequired",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: None,
                        max: None,
                        whole: true,
                    },
                    nullable_values: true,
                },
            )
            .hidden(),
        Field::required(
                "wholeMapGapsNullable",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: None,
                        max: None,
                        whole: true,
                    },
                    nullable_values: true,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "wholeMapGapsOptional",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: None,
                        max: None,
                        whole: true,
                    },
                    nullable_values: true,
                },
            )
            .hidden(),
        Field::optional(
                "wholeMapGapsEither",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: None,
                        max: None,
                        whole: true,
                    },
                    nullable_values: true,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
                "countMapGapsRequired",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: Some(0.0),
                        max: None,
                        whole: true,
                    },
                    nullable_values: true,
                },
            )
            .hidden(),
        Field::required(
                "countMapGapsNullable",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: Some(0.0),
                        max: None,
                        whole: true,
                    },
                    nullable_values: true,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "countMapGapsOptional",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: Some(0.0),
                        max: None,
                        whole: true,
                    },
                    nullable_values: true,
                },
            )
            .hidden(),
        Field::optional(
                "countMapGapsEither",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: Some(0.0),
                        max: None,
                        whole: true,
                    },
                    nullable_values: true,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
                "numberMapGapsRequired",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: None,
                        max: None,
                        whole: false,
                    },
                    nullable_values: true,
                },
            )
            .hidden(),
        Field::required(
                "numberMapGapsNullable",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: None,
                        max: None,
                        whole: false,
                    },
                    nullable_values: true,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "numberMapGapsOptional",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: None,
                        max: None,
                        whole: false,
                    },
                    nullable_values: true,
                },
            )
            .hidden(),
        Field::optional(
                "numberMapGapsEither",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Number {
                        min: None,
                        max: None,
                        whole: false,
                    },
                    nullable_values: true,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
                "flagMapGapsRequired",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Bool,
                    nullable_values: true,
                },
            )
            .hidden(),
        Field::required(
                "flagMapGapsNullable",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Bool,
                    nullable_values: true,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "flagMapGapsOptional",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Bool,
                    nullable_values: true,
                },
            )
            .hidden(),
        Field::optional(
                "flagMapGapsEither",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Bool,
                    nullable_values: true,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
                "dateMapGapsRequired",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: true,
                },
            )
            .hidden(),
        Field::required(
                "dateMapGapsNullable",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: true,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "dateMapGapsOptional",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: true,
                },
            )
            .hidden(),
        Field::optional(
                "dateMapGapsEither",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: true,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
                "timeMapGapsRequired",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: true,
                },
            )
            .hidden(),
        Field::required(
                "timeMapGapsNullable",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: true,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "timeMapGapsOptional",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: true,
                },
            )
            .hidden(),
        Field::optional(
                "timeMapGapsEither",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::TEXT,
                    nullable_values: true,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
                "idMapGapsRequired",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Id(IdKind::Prefixed("thg_")),
                    nullable_values: true,
                },
            )
            .hidden(),
        Field::required(
                "idMapGapsNullable",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Id(IdKind::Prefixed("thg_")),
                    nullable_values: true,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "idMapGapsOptional",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Id(IdKind::Prefixed("thg_")),
                    nullable_values: true,
                },
            )
            .hidden(),
        Field::optional(
                "idMapGapsEither",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Id(IdKind::Prefixed("thg_")),
                    nullable_values: true,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
                "colourMapGapsRequired",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Enum(Colour::VALUES),
                    nullable_values: true,
                },
            )
            .hidden(),
        Field::required(
                "colourMapGapsNullable",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Enum(Colour::VALUES),
                    nullable_values: true,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "colourMapGapsOptional",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Enum(Colour::VALUES),
                    nullable_values: true,
                },
            )
            .hidden(),
        Field::optional(
                "colourMapGapsEither",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Enum(Colour::VALUES),
                    nullable_values: true,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
                "thingMapGapsRequired",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Object(&THING),
                    nullable_values: true,
                },
            )
            .hidden(),
        Field::required(
                "thingMapGapsNullable",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Object(&THING),
                    nullable_values: true,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "thingMapGapsOptional",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Object(&THING),
                    nullable_values: true,
                },
            )
            .hidden(),
        Field::optional(
                "thingMapGapsEither",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Object(&THING),
                    nullable_values: true,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
                "anyMapRequired",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Any,
                    nullable_values: true,
                },
            )
            .hidden(),
        Field::required(
                "anyMapNullable",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Any,
                    nullable_values: true,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "anyMapOptional",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Any,
                    nullable_values: true,
                },
            )
            .hidden(),
        Field::optional(
                "anyMapEither",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::Any,
                    nullable_values: true,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
                "numberListMapRequired",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::List {
                        min: None,
                        max: None,
                        item: &Rule::Number {
                            min: None,
                            max: None,
                            whole: false,
                        },
                        nullable_items: false,
                    },
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::required(
                "numberListMapNullable",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::List {
                        min: None,
                        max: None,
                        item: &Rule::Number {
                            min: None,
                            max: None,
                            whole: false,
                        },
                        nullable_items: false,
                    },
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::optional(
                "numberListMapOptional",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::List {
                        min: None,
                        max: None,
                        item: &Rule::Number {
                            min: None,
                            max: None,
                            whole: false,
                        },
                        nullable_items: false,
                    },
                    nullable_values: false,
                },
            )
            .hidden(),
        Field::optional(
                "numberListMapEither",
                Rule::Map {
                    max_properties: None,
                    max_key_length: None,
                    max_json_bytes: None,
                    value: &Rule::List {
                        min: None,
                        max: None,
                        item: &Rule::Number {
                            min: None,
                            max: None,
                            whole: false,
                        },
                        nullable_items: false,
                    },
                    nullable_values: false,
                },
            )
            .nullable()
            .hidden(),
        Field::required(
            "timeListListRequired",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: false,
                },
                nullable_items: false,
            },
        ),
        Field::required(
                "timeListListNullable",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::List {
                        min: None,
                        max: None,
                        item: &Rule::TEXT,
                        nullable_items: false,
                    },
                    nullable_items: false,
                },
            )
            .nullable(),
        Field::optional(
            "timeListListOptional",
            Rule::List {
                min: None,
                max: None,
                item: &Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: false,
                },
                nullable_items: false,
            },
        ),
        Field::optional(
                "timeListListEither",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::List {
                        min: None,
                        max: None,
                        item: &Rule::TEXT,
                        nullable_items: false,
                    },
                    nullable_items: false,
                },
            )
            .nullable(),
        Field::optional("done", Rule::Bool),
    ],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};

/// Of [`LittleReply`](crate::types::LittleReply).
pub(crate) static LITTLE_REPLY: Object = Object {
    name: "LittleReply",
    fields: &[Field::optional("note", Rule::TEXT).hidden()],
    at_least_one_of: &[],
    requires: &[],
    required_with: &[],
};
