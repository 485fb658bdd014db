//! The tables that requests are checked against before they are sent.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::Item;

use super::option;
use crate::model::{
    Api, IdKind, Object, Property, Schema, Shape, TextForm, Type, Usage, ident, static_name,
};

/// Returns a static per object that travels in a request.
pub(crate) fn rules(api: &Api) -> Vec<Item> {
    of(api, in_request)
}

/// Returns a static per object that travels in the reply to a webhook; those that requests have too
/// are there already.
pub(crate) fn reply_rules(api: &Api) -> Vec<Item> {
    let is_shared = |schema: &&Schema| schema.usage.reply && in_request(schema.usage);
    let objects = api
        .schemas
        .values()
        .filter(|schema| schema.object().is_some());
    let shared = objects
        .filter(is_shared)
        .map(|schema| static_name(&schema.name));
    let shared: Vec<_> = shared.collect();
    let mut items = of(api, |usage| usage.reply && !in_request(usage));
    if !shared.is_empty() {
        let shared = syn::parse_quote!(use super::rules::{#(#shared),*};);
        items.insert(0, shared);
    }
    items
}

fn in_request(usage: Usage) -> bool {
    usage.request || usage.patch
}

fn of(api: &Api, travels: fn(Usage) -> bool) -> Vec<Item> {
    let schemas = api.schemas.values();
    schemas
        .filter(|schema| travels(schema.usage))
        .filter_map(|schema| Some(one(api, schema, schema.object()?)))
        .collect()
}

fn one(api: &Api, schema: &Schema, object: &Object) -> Item {
    let (name, text) = (static_name(&schema.name), &schema.rust);
    let fields = object
        .properties
        .iter()
        .map(|property| field(api, property));
    let one_of = &object.at_least_one_of;
    let at_least_one_of = (!one_of.is_empty()).then(|| quote!(&[#(#one_of),*]));
    let requires = object.requires.iter().map(|rule| {
        let (field, equals, then) = (&rule.field, rule.equals, &rule.then);
        quote!(Requires { field: #field, equals: #equals, then: &[#(#then),*] })
    });
    let required_with = object.required_with.iter().map(|rule| {
        let (field, with) = (&rule.field, &rule.with);
        quote!(RequiredWith { field: #field, with: &[#(#with),*] })
    });
    let docs = format!(" Of [`{text}`](crate::types::{text}).");
    syn::parse_quote! {
        #[doc = #docs]
        pub(crate) static #name: Object = Object {
            name: #text,
            fields: &[#(#fields),*],
            at_least_one_of: &[#at_least_one_of],
            requires: &[#(#requires),*],
            required_with: &[#(#required_with),*],
        };
    }
}

/// Returns a field or parameter, through the constructors of the runtime's `Field`.
pub(super) fn field(api: &Api, property: &Property) -> TokenStream {
    let name = &property.wire;
    let rule = property.form.as_ref().map_or_else(
        || rule(api, &property.ty),
        |form| of_form(form, &property.ty),
    );
    let presence = if property.required {
        quote!(required)
    } else {
        quote!(optional)
    };
    let nullable = property.nullable.then(|| quote!(.nullable()));
    let hidden = (!property.is_shown()).then(|| quote!(.hidden()));
    quote!(Field::#presence(#name, #rule) #nullable #hidden)
}

fn of_form(form: &TextForm, ty: &Type) -> TokenStream {
    match form {
        TextForm::Digits { min, max } => {
            // No room for anything else.
            let only = matches!(ty, Type::Text { max: Some(most), .. } if most <= max);
            let (min, max) = (Literal::u64_unsuffixed(*min), Literal::u64_unsuffixed(*max));
            quote!(Rule::Digits { min: #min, max: #max, only: #only })
        }
        TextForm::Uri(scheme) => quote!(Rule::Uri(#scheme)),
    }
}

fn rule(api: &Api, ty: &Type) -> TokenStream {
    match ty {
        Type::Ref(name) => of_schema(api, name),
        Type::Text {
            min: None,
            max: None,
        }
        | Type::DateTime => quote!(Rule::TEXT),
        Type::Text { min, max } => {
            let (min, max) = (limit(*min), limit(*max));
            quote!(Rule::Text { min: #min, max: #max })
        }
        Type::Boolean => quote!(Rule::Bool),
        Type::Whole { min, max } => {
            let (min, max) = (float(*min), float(*max));
            quote!(Rule::Number { min: #min, max: #max, whole: true })
        }
        Type::Number => quote!(Rule::Number {
            min: None,
            max: None,
            whole: false
        }),
        Type::List {
            item,
            nullable_items,
            min,
            max,
        } => {
            let (item, min, max) = (rule(api, item), limit(*min), limit(*max));
            quote!(Rule::List { min: #min, max: #max, item: &#item, nullable_items: #nullable_items })
        }
        Type::Map {
            value,
            nullable_values,
            max_entries,
            max_key,
        } => {
            let value = rule(api, value);
            map(*max_entries, *max_key, None, &value, *nullable_values)
        }
        Type::JsonMap { max_bytes } => map(None, None, *max_bytes, &quote!(Rule::Any), true),
    }
}

fn map(
    entries: Option<u64>,
    key: Option<u64>,
    bytes: Option<u64>,
    value: &TokenStream,
    nullable_values: bool,
) -> TokenStream {
    let (entries, key, bytes) = (limit(entries), limit(key), limit(bytes));
    quote!(Rule::Map {
        max_properties: #entries,
        max_key_length: #key,
        max_json_bytes: #bytes,
        value: &#value,
        nullable_values: #nullable_values,
    })
}

fn of_schema(api: &Api, name: &str) -> TokenStream {
    let Some(schema) = api.schema(name) else {
        return quote!(Rule::TEXT);
    };
    match &schema.shape {
        Shape::Id(kind) => {
            let kind = id_kind(kind);
            quote!(Rule::Id(#kind))
        }
        Shape::Enum(_) => {
            let name = ident(&schema.rust);
            quote!(Rule::Enum(#name::VALUES))
        }
        Shape::Object(_) => {
            let object = static_name(name);
            quote!(Rule::Object(&#object))
        }
        // Only replies have them: the model refuses unions in requests.
        Shape::Union(union) => {
            let variants = union.variants.iter().map(|variant| rule(api, &variant.ty));
            quote!(Rule::OneOf(&[#(#variants),*]))
        }
    }
}

pub(super) fn id_kind(kind: &IdKind) -> TokenStream {
    match kind {
        IdKind::Prefixed(prefix) => quote!(IdKind::Prefixed(#prefix)),
        IdKind::Uuid => quote!(IdKind::Uuid),
        IdKind::DicomUid => quote!(IdKind::DicomUid),
    }
}

fn limit(limit: Option<u64>) -> TokenStream {
    option(limit.map(Literal::u64_unsuffixed))
}

fn float(limit: Option<i64>) -> TokenStream {
    let float = |limit| {
        format!("{limit}.0")
            .parse::<TokenStream>()
            .unwrap_or_default()
    };
    option(limit.map(float))
}
