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
pub(crate) static CODEC_RETRIEVE: Operation = Operation {
    id: "codec.retrieve",
    method: Method::GET,
    path: "/v1/codec",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `generated.retrieve`: GET `/v1/generated`.
pub(crate) static GENERATED_RETRIEVE: Operation = Operation {
    id: "generated.retrieve",
    method: Method::GET,
    path: "/v1/generated",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `kinds.create`: POST `/v1/kinds/everything`.
pub(crate) static KINDS_CREATE: Operation = Operation {
    id: "kinds.create",
    method: Method::POST,
    path: "/v1/kinds/everything",
    retry: Retry::Unsafe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::EVERYTHING_CREATE_PARAMS),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Text("textRequired")),
        repeats: &["idRequired", "idNullable", "idOptional", "idEither"],
    }),
    reconcile: None,
};

/// `kinds.delete`: DELETE `/v1/kinds/everything/{thingId}`.
pub(crate) static KINDS_DELETE: Operation = Operation {
    id: "kinds.delete",
    method: Method::DELETE,
    path: "/v1/kinds/everything/{thingId}",
    retry: Retry::Safe,
    path_parameters: &[Field::required("thingId", Rule::Id(IdKind::Prefixed("thg_")))],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: None,
        repeats: &[],
    }),
    reconcile: None,
};

/// `kinds.list`: GET `/v1/kinds/everything`.
pub(crate) static KINDS_LIST: Operation = Operation {
    id: "kinds.list",
    method: Method::GET,
    path: "/v1/kinds/everything",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[
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
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `kinds.replace`: PUT `/v1/kinds/everything/{thingId}`.
pub(crate) static KINDS_REPLACE: Operation = Operation {
    id: "kinds.replace",
    method: Method::PUT,
    path: "/v1/kinds/everything/{thingId}",
    retry: Retry::Safe,
    path_parameters: &[Field::required("thingId", Rule::Id(IdKind::Prefixed("thg_")))],
    query: &[],
    body: Some(&rules::EVERYTHING_CREATE_PARAMS),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Text("textRequired")),
        repeats: &["idRequired", "idNullable", "idOptional", "idEither"],
    }),
    reconcile: None,
};

/// `kinds.retrieve`: GET `/v1/kinds/everything/{thingId}`.
pub(crate) static KINDS_RETRIEVE: Operation = Operation {
    id: "kinds.retrieve",
    method: Method::GET,
    path: "/v1/kinds/everything/{thingId}",
    retry: Retry::Safe,
    path_parameters: &[Field::required("thingId", Rule::Id(IdKind::Prefixed("thg_")))],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `kinds.update`: PATCH `/v1/kinds/everything/{thingId}`.
pub(crate) static KINDS_UPDATE: Operation = Operation {
    id: "kinds.update",
    method: Method::PATCH,
    path: "/v1/kinds/everything/{thingId}",
    retry: Retry::Safe,
    path_parameters: &[Field::required("thingId", Rule::Id(IdKind::Prefixed("thg_")))],
    query: &[],
    body: Some(&rules::EVERYTHING_UPDATE_PARAMS),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: Some(ShownBy::Text("textRequired")),
        repeats: &["idOptional", "idEither"],
    }),
    reconcile: None,
};

/// `names.replace`: PUT `/v1/names`.
pub(crate) static NAMES_REPLACE: Operation = Operation {
    id: "names.replace",
    method: Method::PUT,
    path: "/v1/names",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: Some(&rules::ODD_PARAMS),
    at_least_one_of: &[],
    proof: Some(Proof {
        statuses: &[200],
        shown_by: None,
        repeats: &[],
    }),
    reconcile: None,
};

/// `names.retrieve`: GET `/v1/names`.
pub(crate) static NAMES_RETRIEVE: Operation = Operation {
    id: "names.retrieve",
    method: Method::GET,
    path: "/v1/names",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `operations.retrieve`: GET `/v1/operations`.
pub(crate) static OPERATIONS_RETRIEVE: Operation = Operation {
    id: "operations.retrieve",
    method: Method::GET,
    path: "/v1/operations",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `replyRules.retrieve`: GET `/v1/replyRules`.
pub(crate) static REPLY_RULES_RETRIEVE: Operation = Operation {
    id: "replyRules.retrieve",
    method: Method::GET,
    path: "/v1/replyRules",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `resources.retrieve`: GET `/v1/resources`.
pub(crate) static RESOURCES_RETRIEVE: Operation = Operation {
    id: "resources.retrieve",
    method: Method::GET,
    path: "/v1/resources",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `rules.retrieve`: GET `/v1/rules`.
pub(crate) static RULES_RETRIEVE: Operation = Operation {
    id: "rules.retrieve",
    method: Method::GET,
    path: "/v1/rules",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `schemas.retrieve`: GET `/v1/schemas`.
pub(crate) static SCHEMAS_RETRIEVE: Operation = Operation {
    id: "schemas.retrieve",
    method: Method::GET,
    path: "/v1/schemas",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `transport.retrieve`: GET `/v1/transport`.
pub(crate) static TRANSPORT_RETRIEVE: Operation = Operation {
    id: "transport.retrieve",
    method: Method::GET,
    path: "/v1/transport",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `types.retrieve`: GET `/v1/types`.
pub(crate) static TYPES_RETRIEVE: Operation = Operation {
    id: "types.retrieve",
    method: Method::GET,
    path: "/v1/types",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};

/// `webhook.retrieve`: GET `/v1/webhook`.
pub(crate) static WEBHOOK_RETRIEVE: Operation = Operation {
    id: "webhook.retrieve",
    method: Method::GET,
    path: "/v1/webhook",
    retry: Retry::Safe,
    path_parameters: &[],
    query: &[],
    body: None,
    at_least_one_of: &[],
    proof: None,
    reconcile: None,
};
