//! A generated type as a few lines of text, read from the committed Rust.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use quote::ToTokens;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Expr, ExprLit, Field, Ident, ImplItem, Item, ItemEnum, ItemImpl, ItemStruct, Lit,
    Meta, Token, Visibility,
};

/// Every type of the given Rust files, described, by name.
///
/// # Panics
///
/// If a file is not Rust.
pub fn types<'a>(files: impl IntoIterator<Item = &'a str>) -> BTreeMap<String, String> {
    let files: Vec<syn::File> = files
        .into_iter()
        .map(|text| {
            syn::parse_file(text)
                .unwrap_or_else(|error| panic!("generated Rust does not parse: {error}"))
        })
        .collect();
    let items = || files.iter().flat_map(|file| &file.items);
    let hidden: BTreeMap<String, BTreeSet<String>> = items().filter_map(hidden_fields).collect();
    let tags: BTreeMap<String, String> = items().filter_map(event_tag).collect();
    items()
        .filter_map(|item| match item {
            Item::Struct(item) => Some((item.ident.to_string(), structure(item, &hidden, &tags))),
            Item::Enum(item) => Some((item.ident.to_string(), union(item))),
            Item::Macro(call) if call.mac.path.is_ident("open_enum") => {
                let item: ItemEnum = syn::parse2(call.mac.tokens.clone()).expect("an enum");
                Some((item.ident.to_string(), open_enum(&item)))
            }
            Item::Macro(call) if call.mac.path.is_ident("id_type") => {
                let item: IdType = syn::parse2(call.mac.tokens.clone()).expect("an identifier");
                Some((
                    item.name.to_string(),
                    format!("identifier {}\n  {}\n", item.name, tokens(&item.kind)),
                ))
            }
            _ => None,
        })
        .collect()
}

fn structure(
    item: &ItemStruct,
    hidden: &BTreeMap<String, BTreeSet<String>>,
    tags: &BTreeMap<String, String>,
) -> String {
    let name = item.ident.to_string();
    let mut text = format!("struct {name}\n");
    let none = BTreeSet::new();
    let hidden = hidden.get(&name).unwrap_or(&none);
    for field in &item.fields {
        text += &match tags.get(&name) {
            Some(tag) if tokens(&field.ty).starts_with("Tag<") => {
                format!("  {:<32} {tag:?}\n", "type")
            }
            _ => row(field, hidden),
        };
    }
    text
}

fn row(field: &Field, hidden: &BTreeSet<String>) -> String {
    let name = field
        .ident
        .as_ref()
        .map(ToString::to_string)
        .unwrap_or_default();
    let wire = serde(&field.attrs, "rename").unwrap_or_else(|| name.clone());
    let ty = tokens(&field.ty);
    let mut facts = vec![optionality(field, &ty)];
    if hidden.contains(&name) {
        facts.push("private");
    }
    let facts: Vec<_> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
    let text = format!("  {wire:<32} {name}: {ty}");
    if facts.is_empty() {
        text + "\n"
    } else {
        format!("{text}  ({})\n", facts.join(", "))
    }
}

fn optionality(field: &Field, ty: &str) -> &'static str {
    match serde(&field.attrs, "skip_serializing_if").as_deref() {
        Some("Patch::is_absent") => "absent, null or a value",
        Some(_) => "optional",
        None if ty.starts_with("Option<") => "nullable",
        None if serde(&field.attrs, "with").is_some_and(|codec| codec.contains("OrEmpty")) => {
            "required, missing reads as empty"
        }
        None => "required",
    }
}

fn union(item: &ItemEnum) -> String {
    let mut text = format!("union {}\n", item.ident);
    for variant in &item.variants {
        let _ = writeln!(
            text,
            "  {}",
            format_args!("{}{}", variant.ident, tokens(&variant.fields))
        );
    }
    text
}

fn open_enum(item: &ItemEnum) -> String {
    let mut text = format!("open enum {}\n", item.ident);
    for variant in &item.variants {
        let wire = variant
            .discriminant
            .as_ref()
            .and_then(|(_, value)| string(value))
            .unwrap_or_default();
        let legacy = variant
            .attrs
            .iter()
            .any(|attribute| tokens(attribute).contains("From older documentation"));
        let _ = writeln!(
            text,
            "  {:<44} {}{}",
            format!("{wire:?}"),
            variant.ident,
            if legacy { "  (legacy)" } else { "" }
        );
    }
    text
}

/// Returns the fields that a `Debug` impl redacts.
fn hidden_fields(item: &Item) -> Option<(String, BTreeSet<String>)> {
    let Item::Impl(ItemImpl {
        trait_: Some((path, _)),
        self_ty,
        items,
        ..
    }) = item
    else {
        return None;
    };
    if !tokens(path).ends_with("Debug") {
        return None;
    }
    let body: String = items.iter().map(tokens).collect();
    let redacted = body.split("Redacted(&self.").skip(1);
    let names = redacted.filter_map(|rest| Some(rest.split_once(')')?.0.to_owned()));
    Some((tokens(self_ty), names.collect()))
}

/// Returns the `type` of an event.
fn event_tag(item: &Item) -> Option<(String, String)> {
    let Item::Impl(ItemImpl {
        trait_: Some((path, _)),
        self_ty,
        items,
        ..
    }) = item
    else {
        return None;
    };
    if !path.is_ident("Tagged") {
        return None;
    }
    items.iter().find_map(|item| match item {
        ImplItem::Const(tag) => Some((tokens(self_ty), string(&tag.expr)?)),
        _ => None,
    })
}

/// Returns the value of a `#[serde(key = "value")]`.
fn serde(attributes: &[Attribute], key: &str) -> Option<String> {
    attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("serde"))
        .filter_map(|attribute| {
            attribute
                .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
                .ok()
        })
        .flatten()
        .find_map(|meta| match meta {
            Meta::NameValue(pair) if pair.path.is_ident(key) => string(&pair.value),
            _ => None,
        })
}

fn string(value: &Expr) -> Option<String> {
    match value {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Some(text.value()),
        _ => None,
    }
}

/// Tokens without the spaces that `to_string` puts between them.
fn tokens(node: &impl ToTokens) -> String {
    node.to_token_stream()
        .to_string()
        .replace(' ', "")
        .replace(',', ", ")
}

/// `pub struct UserId: Prefixed("usr_");`
struct IdType {
    name: Ident,
    kind: Expr,
}

impl Parse for IdType {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        input.call(Attribute::parse_outer)?;
        input.parse::<Visibility>()?;
        input.parse::<Token![struct]>()?;
        let name = input.parse()?;
        input.parse::<Token![:]>()?;
        let kind = input.parse()?;
        input.parse::<Token![;]>()?;
        Ok(Self { name, kind })
    }
}
