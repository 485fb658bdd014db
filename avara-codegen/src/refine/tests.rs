//! Each pass on its own type; the snapshots show all of them together.

use quote::ToTokens;
use syn::{Item, parse_quote};

use super::{
    Refined, constructors, derives, docs, event_types, fields, ids, open_enums, paths, redaction,
    three_state, unions, wire,
};
use crate::model::{
    EnumValue, IdKind, Object, Property, Schema, Sensitivity, Shape, Type, Union, Usage, Variant,
};

fn schema(shape: Shape, usage: Usage) -> Schema {
    Schema {
        name: "APIThing".into(),
        rust: "ApiThing".into(),
        module: "things".into(),
        description: "A thing.".into(),
        shape,
        usage,
    }
}

fn object(properties: Vec<Property>) -> Shape {
    Shape::Object(Object {
        properties,
        ..Object::default()
    })
}

fn property(wire: &str, ty: Type) -> Property {
    Property {
        wire: wire.into(),
        field: crate::model::field_name(wire),
        description: "A field.".into(),
        ty,
        required: false,
        nullable: false,
        sensitivity: None,
        example: None,
        form: None,
    }
}

fn text() -> Type {
    Type::Text {
        min: None,
        max: Some(10),
    }
}

const PATCH: Usage = Usage {
    request: false,
    patch: true,
    response: false,
    event: false,
    reply: false,
};
const RESPONSE: Usage = Usage {
    request: false,
    patch: false,
    response: true,
    event: false,
    reply: false,
};

fn refined(schema: &Schema, item: Item) -> Refined<'_> {
    Refined {
        schema,
        items: vec![item],
        macros: Vec::new(),
    }
}

/// Returns the output of a pass, without spaces.
fn code(refined: &Refined) -> String {
    let items = refined
        .items
        .iter()
        .map(|item| item.to_token_stream().to_string());
    let macros = refined
        .macros
        .iter()
        .map(|call| format!("{}!{{{}}}", call.name, call.body));
    items
        .chain(macros)
        .collect::<String>()
        .replace([' ', '\n'], "")
}

#[test]
fn paths_are_shortened() {
    let schema = schema(object(vec![]), RESPONSE);
    let mut refined = refined(
        &schema,
        parse_quote! {
            struct ApiThing { a: ::std::option::Option<::std::vec::Vec<::std::string::String>> }
        },
    );
    paths::run(&mut refined).unwrap();
    assert_eq!(code(&refined), "structApiThing{a:Option<Vec<String>>}");
}

#[test]
fn fields_follow_the_spec_s_order_and_names() {
    let schema = schema(
        object(vec![property("type", text()), property("aName", text())]),
        RESPONSE,
    );
    let mut refined = refined(
        &schema,
        parse_quote! {
            struct ApiThing { #[serde(rename = "aName")] a_name: Option<String>, #[serde(rename = "type")] kind: Option<String> }
        },
    );
    fields::run(&mut refined).unwrap();
    let code = code(&refined);
    assert!(code.find("type_:") < code.find("a_name:"), "{code}");
}

#[test]
fn a_field_of_another_type_than_the_model_s_is_a_failure() {
    let schema = schema(
        object(vec![property(
            "count",
            Type::Whole {
                min: Some(0),
                max: None,
            },
        )]),
        RESPONSE,
    );
    for item in [
        parse_quote! { struct ApiThing { count: Option<i64> } },
        parse_quote! { struct ApiThing {} },
        parse_quote! { struct ApiThing { count: Option<u32>, more: bool } },
    ] {
        let failure = fields::run(&mut refined(&schema, item)).unwrap_err();
        assert!(
            failure.contains("count") || failure.contains("more"),
            "{failure}"
        );
    }
}

#[test]
fn nullable_fields_of_patches_have_three_states() {
    let nullable = Property {
        nullable: true,
        ..property("note", text())
    };
    let make = |usage| {
        schema(
            object(vec![
                Property {
                    nullable: true,
                    ..property("note", text())
                },
                property("name", text()),
            ]),
            usage,
        )
    };
    assert!(nullable.nullable);
    for (usage, expected) in [
        (PATCH, "note:Patch<String>"),
        (RESPONSE, "note:Option<String>"),
    ] {
        let schema = make(usage);
        let mut refined = refined(
            &schema,
            parse_quote! { struct ApiThing { note: Option<String>, name: Option<String> } },
        );
        three_state::run(&mut refined).unwrap();
        let code = code(&refined);
        assert!(
            code.contains(expected) && code.contains("name:Option<String>"),
            "{code}"
        );
    }
}

#[test]
fn reading_is_lenient_and_writing_exact() {
    let required = |wire: &str, ty, nullable| Property {
        required: true,
        nullable,
        ..property(wire, ty)
    };
    let list = Type::List {
        item: Box::new(text()),
        nullable_items: false,
        min: None,
        max: None,
    };
    let schema = schema(
        object(vec![
            required("createdAt", Type::DateTime, true),
            required("names", list, false),
            required("note", text(), true),
            property("more", text()),
            required("size", Type::Number, false),
        ]),
        RESPONSE,
    );
    let mut refined = refined(
        &schema,
        parse_quote! {
            struct ApiThing { created_at: Option<DateTime<Utc>>, names: Vec<String>, note: Option<String>, more: Option<String>, size: f64 }
        },
    );
    wire::run(&mut refined).unwrap();
    assert_eq!(
        code(&refined),
        "structApiThing{\
         #[serde(rename=\"createdAt\",default,with=\"codec::As::<Option<codec::Time>>\")]created_at:Option<DateTime<Utc>>,\
         #[serde(default,with=\"codec::As::<codec::OrEmpty>\")]names:Vec<String>,\
         note:Option<String>,\
         #[serde(skip_serializing_if=\"Option::is_none\")]more:Option<String>,\
         #[serde(with=\"codec::As::<codec::Plain>\")]size:f64}"
    );
}

#[test]
fn ids_become_checked_types() {
    let schema = schema(Shape::Id(IdKind::Prefixed("usr_".into())), RESPONSE);
    let mut done = refined(&schema, parse_quote! { struct ApiThing(pub String); });
    ids::run(&mut done).unwrap();
    assert!(
        code(&done).contains("pubstructApiThing:Prefixed(\"usr_\");"),
        "{}",
        code(&done)
    );
    assert!(ids::run(&mut refined(&schema, parse_quote! { enum ApiThing {} })).is_err());
}

#[test]
fn enums_become_open_and_keep_legacy_values() {
    let value = |wire: &str, legacy| EnumValue {
        wire: wire.into(),
        variant: crate::model::names::variant_name(wire),
        description: "One.".into(),
        legacy,
    };
    let schema = schema(
        Shape::Enum(vec![
            value("in_progress", false),
            value("PACS Administrator", true),
        ]),
        RESPONSE,
    );
    let mut done = refined(&schema, parse_quote! { enum ApiThing { InProgress } });
    open_enums::run(&mut done).unwrap();
    let code = code(&done);
    assert!(
        code.contains("InProgress=\"in_progress\",")
            && code.contains("PacsAdministrator=\"PACSAdministrator\","),
        "{code}"
    );
    assert!(
        open_enums::run(&mut refined(
            &schema,
            parse_quote! { enum ApiThing { A, B, C } }
        ))
        .is_err()
    );
}

#[test]
fn unions_are_read_by_their_tag_or_their_own_field() {
    let variant = |rust: &str, tag: Option<&str>, distinguished_by: Option<&str>| Variant {
        rust: rust.into(),
        ty: Type::Ref(rust.into()),
        tag_value: tag.map(Into::into),
        distinguished_by: distinguished_by.map(Into::into),
    };
    let union = |tag: Option<&str>, variants| {
        Shape::Union(Union {
            variants,
            tag: tag.map(Into::into),
            one_or_many: None,
        })
    };
    let item = || parse_quote! { enum ApiThing { A(A), B(B) } };

    let tagged = schema(
        union(Some("type"), vec![variant("A", Some("a.b"), None)]),
        RESPONSE,
    );
    let mut done = refined(&tagged, item());
    unions::run(&mut done).unwrap();
    assert!(
        code(&done).contains("tagged_union!{ApiThingby\"type\"{\"a.b\"=>A,}}"),
        "{}",
        code(&done)
    );

    let untagged = schema(
        union(
            None,
            vec![
                variant("A", None, Some("id")),
                variant("B", None, Some("ids")),
            ],
        ),
        RESPONSE,
    );
    let mut done = refined(&untagged, item());
    unions::run(&mut done).unwrap();
    assert!(
        code(&done).contains("union_by_field!{ApiThing{\"id\"=>A,\"ids\"=>B,}}"),
        "{}",
        code(&done)
    );

    let ambiguous = schema(
        union(
            None,
            vec![variant("A", None, Some("id")), variant("B", None, None)],
        ),
        RESPONSE,
    );
    assert!(unions::run(&mut refined(&ambiguous, item())).is_err());
}

#[test]
fn derives_are_written_anew() {
    let schema = schema(object(vec![property("name", text())]), PATCH);
    let mut refined = refined(
        &schema,
        parse_quote! {
            #[derive(Debug, Eq)] struct ApiThing { name: Option<String> }
        },
    );
    derives::run(&mut refined).unwrap();
    let code = code(&refined);
    assert!(
        !code.contains("Debug") && code.contains("Default") && code.contains("non_exhaustive"),
        "{code}"
    );
}

#[test]
fn docs_say_the_wire_name_and_the_limits() {
    let schema = schema(object(vec![property("aName", text())]), RESPONSE);
    let mut refined = refined(
        &schema,
        parse_quote! { struct ApiThing { a_name: Option<String> } },
    );
    docs::run(&mut refined).unwrap();
    let code = code(&refined);
    assert!(code.contains("`aName`inJSON;atmost10characters."), "{code}");
    assert!(code.contains("`APIThing`inthespec."), "{code}");
}

#[test]
fn users_get_constructors_for_what_they_send() {
    let make = |usage| {
        schema(
            object(vec![Property {
                nullable: true,
                ..property("note", text())
            }]),
            usage,
        )
    };
    let item = || parse_quote! { struct ApiThing { note: Patch<String> } };
    let sent = make(PATCH);
    let mut done = refined(&sent, item());
    constructors::run(&mut done).unwrap();
    let code = code(&done);
    assert!(
        code.contains("pubfnnew()")
            && code.contains("pubfnnote(")
            && code.contains("pubfnclear_note("),
        "{code}"
    );

    let received = make(RESPONSE);
    let mut done = refined(&received, item());
    constructors::run(&mut done).unwrap();
    assert_eq!(done.items.len(), 1);
}

#[test]
fn debug_hides_what_is_not_called_harmless() {
    let make = |wire: &str, sensitivity| Property {
        sensitivity,
        ..property(wire, text())
    };
    let schema = schema(
        object(vec![
            make("name", Some(Sensitivity::Phi)),
            make("link", Some(Sensitivity::Secret)),
            make("modality", Some(Sensitivity::None)),
        ]),
        RESPONSE,
    );
    let mut refined = refined(&schema, parse_quote! { struct ApiThing {} });
    redaction::run(&mut refined).unwrap();
    let code = code(&refined);
    for expected in [
        "\"name\",&Redacted(&self.name)",
        "\"link\",&Redacted(&self.link)",
        "\"modality\",&self.modality",
    ] {
        assert!(code.contains(expected), "{expected}: {code}");
    }
}

#[test]
fn an_event_s_type_is_checked() {
    let event = Shape::Object(Object {
        event_type: Some("report.delivered".into()),
        ..Object::default()
    });
    let schema = schema(
        event,
        Usage {
            event: true,
            response: false,
            ..RESPONSE
        },
    );
    let mut refined = refined(&schema, parse_quote! { struct ApiThing {} });
    event_types::run(&mut refined).unwrap();
    let code = code(&refined);
    assert!(
        code.contains("#[serde(rename=\"type\")]event_type:Tag<ApiThing>"),
        "{code}"
    );
    assert!(
        code.contains("constTAG:&'staticstr=\"report.delivered\";"),
        "{code}"
    );
}
