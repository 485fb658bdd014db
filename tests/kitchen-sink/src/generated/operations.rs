// Made by `cargo xtask regen` from spec/. Do not edit.

//! The operations of the API, as the tables that requests are built from and checked against.

use http::Method;

use crate::generated::rules;
use crate::rules::{Field, Rule};
use crate::rules::operation::{Operation, Proof, Retry, ShownBy};
use crate::types::Colour;
use crate::wire::id::IdKind;

/// Every operation of the API, sorted by id.
pub static OPERATIONS: &[&Operation] = &[
    &CODEC_RETRIEVE,
    &GENERATED_RETRIEVE,
    &KINDS_CREATE,
    &KINDS_DELETE,
    &KINDS_LIST,
    &KINDS_REPLACE,
    &KINDS_RETRIEVE,
    &KINDS_UPDATE,
    &NAMES_REPLACE,
    &NAMES_RETRIEVE,
    &OPERATIONS_RETRIEVE,
    &REPLY_RULES_RETRIEVE,
    &RESOURCES_RETRIEVE,
    &RULES_RETRIEVE,
    &SCHEMAS_RETRIEVE,
    &TRANSPORT_RETRIEVE,
    &TYPES_RETRIEVE,
    &WEBHOOK_RETRIEVE,
];

/// `codec.retrieve`: GET `/v1/codec`.
pub(crate) static CODEC_RETRIEVE: Operation = Operation::new(
    "codec.retrieve",
    Method::GET,
    "/v1/codec",
    Retry::Safe,
);

/// `generated.retrieve`: GET `/v1/generated`.
pub(crate) static GENERATED_RETRIEVE: Operation = Operation::new(
    "generated.retrieve",
    Method::GET,
    "/v1/generated",
    Retry::Safe,
);

/// `kinds.create`: POST `/v1/kinds/everything`.
pub(crate) static KINDS_CREATE: Operation = Operation::new(
        "kinds.create",
        Method::POST,
        "/v1/kinds/everything",
        Retry::Unsafe,
    )
    .body(&rules::EVERYTHING_CREATE_PARAMS)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Text("textRequired")),
        repeats: &["idRequired", "idNullable", "idOptional", "idEither"],
    });

/// `kinds.delete`: DELETE `/v1/kinds/everything/{thingId}`.
pub(crate) static KINDS_DELETE: Operation = Operation::new(
        "kinds.delete",
        Method::DELETE,
        "/v1/kinds/everything/{thingId}",
        Retry::Safe,
    )
    .path_parameters(&[Field::required("thingId", Rule::Id(IdKind::Prefixed("thg_")))])
    .proof(Proof {
        statuses: &[200],
        shown_by: None,
        repeats: &[],
    });

/// `kinds.list`: GET `/v1/kinds/everything`.
pub(crate) static KINDS_LIST: Operation = Operation::new(
        "kinds.list",
        Method::GET,
        "/v1/kinds/everything",
        Retry::Safe,
    )
    .query(
        &[
            Field::optional("cursor", Rule::TEXT).hidden(),
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
            Field::required(
                "flagListRequired",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Bool,
                    nullable_items: false,
                },
            ),
            Field::optional(
                "flagListOptional",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Bool,
                    nullable_items: false,
                },
            ),
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
            Field::required(
                "timeListRequired",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: false,
                },
            ),
            Field::optional(
                "timeListOptional",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::TEXT,
                    nullable_items: false,
                },
            ),
            Field::required(
                "idListRequired",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Id(IdKind::Prefixed("thg_")),
                    nullable_items: false,
                },
            ),
            Field::optional(
                "idListOptional",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Id(IdKind::Prefixed("thg_")),
                    nullable_items: false,
                },
            ),
            Field::required(
                "colourListRequired",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Enum(Colour::VALUES),
                    nullable_items: false,
                },
            ),
            Field::optional(
                "colourListOptional",
                Rule::List {
                    min: None,
                    max: None,
                    item: &Rule::Enum(Colour::VALUES),
                    nullable_items: false,
                },
            ),
        ],
    );

/// `kinds.replace`: PUT `/v1/kinds/everything/{thingId}`.
pub(crate) static KINDS_REPLACE: Operation = Operation::new(
        "kinds.replace",
        Method::PUT,
        "/v1/kinds/everything/{thingId}",
        Retry::Safe,
    )
    .path_parameters(&[Field::required("thingId", Rule::Id(IdKind::Prefixed("thg_")))])
    .body(&rules::THING)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Text("textRequired")),
        repeats: &[],
    });

/// `kinds.retrieve`: GET `/v1/kinds/everything/{thingId}`.
pub(crate) static KINDS_RETRIEVE: Operation = Operation::new(
        "kinds.retrieve",
        Method::GET,
        "/v1/kinds/everything/{thingId}",
        Retry::Safe,
    )
    .path_parameters(&[Field::required("thingId", Rule::Id(IdKind::Prefixed("thg_")))]);

/// `kinds.update`: PATCH `/v1/kinds/everything/{thingId}`.
pub(crate) static KINDS_UPDATE: Operation = Operation::new(
        "kinds.update",
        Method::PATCH,
        "/v1/kinds/everything/{thingId}",
        Retry::Safe,
    )
    .path_parameters(&[Field::required("thingId", Rule::Id(IdKind::Prefixed("thg_")))])
    .body(&rules::EVERYTHING_UPDATE_PARAMS)
    .proof(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Text("textRequired")),
        repeats: &["idOptional", "idEither"],
    });

/// `names.replace`: PUT `/v1/names`.
pub(crate) static NAMES_REPLACE: Operation = Operation::new(
        "names.replace",
        Method::PUT,
        "/v1/names",
        Retry::Safe,
    )
    .body(&rules::ODD_PARAMS)
    .proof(Proof {
        statuses: &[200],
        shown_by: None,
        repeats: &[],
    });

/// `names.retrieve`: GET `/v1/names`.
pub(crate) static NAMES_RETRIEVE: Operation = Operation::new(
    "names.retrieve",
    Method::GET,
    "/v1/names",
    Retry::Safe,
);

/// `operations.retrieve`: GET `/v1/operations`.
pub(crate) static OPERATIONS_RETRIEVE: Operation = Operation::new(
    "operations.retrieve",
    Method::GET,
    "/v1/operations",
    Retry::Safe,
);

/// `replyRules.retrieve`: GET `/v1/replyRules`.
pub(crate) static REPLY_RULES_RETRIEVE: Operation = Operation::new(
    "replyRules.retrieve",
    Method::GET,
    "/v1/replyRules",
    Retry::Safe,
);

/// `resources.retrieve`: GET `/v1/resources`.
pub(crate) static RESOURCES_RETRIEVE: Operation = Operation::new(
    "resources.retrieve",
    Method::GET,
    "/v1/resources",
    Retry::Safe,
);

/// `rules.retrieve`: GET `/v1/rules`.
pub(crate) static RULES_RETRIEVE: Operation = Operation::new(
    "rules.retrieve",
    Method::GET,
    "/v1/rules",
    Retry::Safe,
);

/// `schemas.retrieve`: GET `/v1/schemas`.
pub(crate) static SCHEMAS_RETRIEVE: Operation = Operation::new(
    "schemas.retrieve",
    Method::GET,
    "/v1/schemas",
    Retry::Safe,
);

/// `transport.retrieve`: GET `/v1/transport`.
pub(crate) static TRANSPORT_RETRIEVE: Operation = Operation::new(
    "transport.retrieve",
    Method::GET,
    "/v1/transport",
    Retry::Safe,
);

/// `types.retrieve`: GET `/v1/types`.
pub(crate) static TYPES_RETRIEVE: Operation = Operation::new(
    "types.retrieve",
    Method::GET,
    "/v1/types",
    Retry::Safe,
);

/// `webhook.retrieve`: GET `/v1/webhook`.
pub(crate) static WEBHOOK_RETRIEVE: Operation = Operation::new(
    "webhook.retrieve",
    Method::GET,
    "/v1/webhook",
    Retry::Safe,
);
