//! Compares a type of the page with one of the spec.

use crate::page::{Times, Type};
use crate::spec::{Api, Kind, Schema, same_word};

/// Facts about a field beside its type.
pub(super) struct Around<'a> {
    pub(super) api: &'a Api<'a>,
    pub(super) name: &'a str,
    /// True if the page lists values or fields below it.
    pub(super) is_described: bool,
    pub(super) times: Times,
}

/// Returns true if the two can be the same, as far as the notation shows.
pub(super) fn agree(ty: &Type, schema: &Schema<'_>, around: &Around<'_>) -> bool {
    let kind = schema.kind();
    match ty {
        Type::Text => kind == Kind::Text || (kind == Kind::Time && around.times != Times::Type),
        Type::Time => kind == Kind::Time,
        Type::Boolean => kind == Kind::Boolean,
        Type::Number => kind == Kind::Number,
        Type::Any => kind == Kind::JsonMap,
        Type::Null => false,
        Type::Values(_) => kind == Kind::Enumeration,
        Type::List(item) => schema
            .item()
            .is_some_and(|schema| kind == Kind::List && agree(item, &schema, around)),
        Type::Map(values) => match values.as_deref() {
            None => matches!(kind, Kind::TextMap | Kind::JsonMap),
            Some(Type::Text) => kind == Kind::TextMap,
            Some(Type::Any) => kind == Kind::JsonMap,
            Some(_) => false,
        },
        Type::Object(_) => kind == Kind::Object,
        Type::Named(name, _) => is_named(name, schema, around),
        Type::Union(types) => {
            let variants = schema.variants();
            let fits = |ty: &Type| variants.iter().any(|variant| agree(ty, variant, around));
            kind == Kind::Union && types.len() == variants.len() && types.iter().all(fits)
        }
    }
}

/// Names of types are not the wire's. One that the spec uses for something else is another type;
/// one that it does not know stands for what the page lists below it.
fn is_named(name: &str, schema: &Schema<'_>, around: &Around<'_>) -> bool {
    if !matches!(
        schema.kind(),
        Kind::Enumeration | Kind::Object | Kind::Union
    ) {
        return false;
    }
    let is_ours = schema.name().is_some_and(|known| related(known, name));
    is_ours || same_word(name, around.name) || (around.is_described && !around.api.has_schema(name))
}

/// `Height` and `StudyReportMetadataHeight`; `ViewerStudy` and `Study`.
pub(super) fn related(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    one.ends_with(&other) || other.ends_with(&one)
}

/// Returns a page's type in words.
pub(super) fn of_page(ty: &Type) -> String {
    match ty {
        Type::Text => "a text".to_owned(),
        Type::Time => "a time".to_owned(),
        Type::Boolean => "a boolean".to_owned(),
        Type::Number => "a number".to_owned(),
        Type::Any => "any value".to_owned(),
        Type::Null => "null".to_owned(),
        Type::Values(shown) => format!("one of {} values", shown.count()),
        Type::List(item) => format!("a list: {}", of_page(item)),
        Type::Map(None) => "a map".to_owned(),
        Type::Map(Some(values)) => format!("a map: {}", of_page(values)),
        Type::Named(name, _) => format!("`{name}`"),
        Type::Object(_) => "an object".to_owned(),
        Type::Union(types) => {
            let types: Vec<_> = types.iter().map(of_page).collect();
            types.join(" or ")
        }
    }
}

/// Returns a schema's type in words.
pub(super) fn of_spec(schema: &Schema<'_>) -> String {
    let named = |what: &str| match schema.name() {
        Some(name) => format!("{what} `{name}`"),
        None => what.to_owned(),
    };
    match schema.kind() {
        Kind::Text => "a text".to_owned(),
        Kind::Time => "a time".to_owned(),
        Kind::Boolean => "a boolean".to_owned(),
        Kind::Number => "a number".to_owned(),
        Kind::List => match schema.item() {
            Some(item) => format!("a list: {}", of_spec(&item)),
            None => "a list".to_owned(),
        },
        Kind::TextMap => "a map: a text".to_owned(),
        Kind::JsonMap => "a map: any value".to_owned(),
        Kind::Enumeration => named("the enumeration"),
        Kind::Object => named("the object"),
        Kind::Union => named("the union"),
    }
}
