//! Resources and their request builders.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{ImplItem, Item, parse_quote};

use super::{docs, examples};
use crate::model::{
    Api, Http, Operation, Property, Resource, Retry, Shape, Type, ident, static_name,
};
use crate::rust::{self, Argument, of_property, rust_type};

/// Returns the accessors of the top resources, on the client.
pub(crate) fn entry(api: &Api) -> Vec<Item> {
    let modules = api.root.children.iter().map(module);
    let accessors = api
        .root
        .children
        .iter()
        .map(|child| accessor(child, &quote!('_), &quote!(self)));
    let block = parse_quote! { impl Client { #(#accessors)* } };
    modules.chain(std::iter::once(block)).collect()
}

pub(crate) fn resource(api: &Api, resource: &Resource) -> Vec<Item> {
    let mut items: Vec<Item> = resource.children.iter().map(module).collect();
    items.push(structure(resource));
    items.push(methods(api, resource));
    for operation in api.operations_of(resource) {
        items.extend(builder(api, resource, operation));
    }
    items
}

fn module(resource: &Resource) -> Item {
    let name = ident(&resource.rust_module());
    let docs = docs(&about(resource));
    parse_quote! { #(#docs)* pub mod #name; }
}

fn about(resource: &Resource) -> String {
    if resource.description.is_empty() {
        format!("The resource `{}`.", resource.path.join("."))
    } else {
        rust::markdown(&resource.description)
    }
}

fn structure(resource: &Resource) -> Item {
    let name = ident(&resource.rust_type());
    let docs = docs(&about(resource));
    parse_quote! {
        #(#docs)*
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'a> {
            client: &'a Client,
        }
    }
}

fn methods(api: &Api, resource: &Resource) -> Item {
    let name = ident(&resource.rust_type());
    let accessors = resource
        .children
        .iter()
        .map(|child| accessor(child, &quote!('a), &quote!(self.client)));
    let methods = api
        .operations_of(resource)
        .map(|operation| method(api, operation));
    parse_quote! {
        impl<'a> #name<'a> {
            pub(crate) fn new(client: &'a Client) -> Self { Self { client } }
            #(#accessors)*
            #(#methods)*
        }
    }
}

fn accessor(child: &Resource, lifetime: &TokenStream, client: &TokenStream) -> ImplItem {
    let (module, name) = (ident(&child.rust_module()), ident(&child.rust_type()));
    let docs = docs(&about(child));
    parse_quote! {
        #(#docs)*
        pub fn #module(&self) -> #module::#name<#lifetime> { #module::#name::new(#client) }
    }
}

fn method(api: &Api, operation: &Operation) -> ImplItem {
    let (name, builder) = (
        ident(&operation.rust_method()),
        ident(&operation.rust_type()),
    );
    let table = static_name(&operation.id);
    let arguments = operation.path_params.iter().map(|parameter| {
        let (field, ty) = (ident(&parameter.field), path_type(api, parameter));
        quote!(#field: #ty)
    });
    let calls = operation.path_params.iter().map(|parameter| {
        let (wire, field) = (&parameter.wire, ident(&parameter.field));
        if id_type(api, &parameter.ty).is_some() {
            quote!(.path_id(#wire, #field))
        } else {
            quote!(.path_text(#wire, #field))
        }
    });
    let docs = docs(&operation_docs(api, operation));
    parse_quote! {
        #(#docs)*
        pub fn #name(&self, #(#arguments),*) -> #builder {
            #builder(Call::new(self.client, &#table) #(#calls)*)
        }
    }
}

fn path_type(api: &Api, parameter: &Property) -> TokenStream {
    match id_type(api, &parameter.ty) {
        Some(id) => quote!(impl IntoId<#id>),
        None => quote!(impl Into<String>),
    }
}

fn operation_docs(api: &Api, operation: &Operation) -> String {
    let mut text = format!(
        "{}.\n\n{}\n",
        rust::markdown(operation.summary.trim_end_matches('.')),
        rust::markdown(&operation.description)
    );
    for parameter in &operation.path_params {
        text += &format!(
            "\n- `{}`: {}",
            parameter.field,
            rust::markdown(first_paragraph(&parameter.description))
        );
    }
    if !operation.path_params.is_empty() {
        text.push('\n');
    }
    text += &format!(
        "\n`{} {}`. {}\n",
        operation.http.as_str(),
        operation.path,
        repeating(operation)
    );
    text += &format!(
        "\n# Errors\n\nReturns an [`Error`](crate::Error) when the request is sent; see \
         [`ErrorKind`](crate::ErrorKind). The API documents the statuses {}.",
        operation.errors.join(", ")
    );
    text += "\n\n# Examples\n\n";
    text += &examples::hidden(api, operation);
    text
}

fn repeating(operation: &Operation) -> &'static str {
    match (operation.retry, operation.http) {
        (Retry::Safe, Http::Get) => "Read-only.",
        (Retry::Safe, _) => "Safe to repeat.",
        (Retry::Unsafe, _) => "Not idempotent.",
    }
}

fn first_paragraph(text: &str) -> &str {
    text.split_once("\n\n").map_or(text, |(first, _)| first)
}

fn builder(api: &Api, resource: &Resource, operation: &Operation) -> Vec<Item> {
    let name = ident(&operation.rust_type());
    let docs = docs(&format!(
        "A request of [`{}::{}`]: `{} {}`.",
        resource.rust_type(),
        operation.rust_method(),
        operation.http.as_str(),
        operation.path,
    ));
    let mut setters: Vec<ImplItem> = Vec::new();
    for parameter in &operation.query {
        setters.extend(query_setters(api, parameter));
    }
    if let Some(body) = &operation.body {
        setters.extend(body_setters(api, &body.schema, operation.http));
    }
    let mut items = vec![parse_quote! {
        #(#docs)*
        #[must_use = "a request does nothing until it is awaited or sent"]
        #[derive(Clone, Debug)]
        pub struct #name(Box<Call>);
    }];
    if !setters.is_empty() {
        items.push(parse_quote! { impl #name { #(#setters)* } });
    }
    items.push(reply(operation));
    items.extend(look_up(operation));
    items
}

fn reply(operation: &Operation) -> Item {
    let (name, response) = (
        ident(&operation.rust_type()),
        ident(&crate::model::type_name(&operation.response)),
    );
    match &operation.pagination {
        Some(pagination) => {
            let items = ident(&crate::model::field_name(&pagination.items));
            let item = ident(&crate::model::type_name(&pagination.item));
            let wire = &pagination.items;
            parse_quote! { list_request!(#name => #response { #wire => #items: #item }); }
        }
        None => parse_quote! { request!(#name => #response); },
    }
}

/// Returns the look-up of a create that may have been sent, where something identifies what it
/// makes.
fn look_up(operation: &Operation) -> Option<Item> {
    let reconcile = operation.reconcile.as_ref()?;
    reconcile.by.as_ref()?;
    let (name, response) = (
        ident(&operation.rust_type()),
        ident(&crate::model::type_name(&operation.response)),
    );
    Some(parse_quote! { look_up!(#name => #response); })
}

fn query_setters(api: &Api, parameter: &Property) -> Vec<ImplItem> {
    let (wire, field) = (&parameter.wire, ident(&parameter.field));
    let docs = setter_docs(parameter);
    let call = match id_type(api, &parameter.ty) {
        Some(_) => ident("query_id"),
        None => ident("query_field"),
    };
    let given = match &parameter.ty {
        Type::List { item, .. } => one_or_many(item, &field),
        ty => given(api, ty, &field),
    };
    let mut setters = vec![setter(&docs, &field, &given, (&call, wire))];
    if parameter.nullable {
        let null = ident(&format!("{}_null", parameter.field));
        let docs = format!(" Filters for null in `{wire}`; sent as `{wire}=`.");
        setters.push(parse_quote! {
            #[doc = #docs]
            pub fn #null(self) -> Self { Self(self.0.query_null(#wire)) }
        });
    }
    setters
}

fn body_setters(api: &Api, schema: &str, http: Http) -> Vec<ImplItem> {
    let Some(object) = api.object(schema) else {
        return Vec::new();
    };
    let mut setters: Vec<ImplItem> = Vec::new();
    for property in &object.properties {
        setters.push(body_setter(api, property));
        if http == Http::Patch && property.nullable {
            setters.push(clear(property));
        }
    }
    let ty = ident(&crate::model::type_name(schema));
    setters.push(parse_quote! {
        /// Replaces the body. Fields set before are discarded; fields added with `with_body_field`
        /// are kept.
        pub fn body(self, body: &#ty) -> Self { Self(self.0.body(body)) }
    });
    setters
}

fn body_setter(api: &Api, property: &Property) -> ImplItem {
    let (wire, field) = (&property.wire, ident(&property.field));
    let docs = setter_docs(property);
    let call = match (id_type(api, &property.ty), &property.ty) {
        (Some(_), _) => ident("body_id"),
        (None, Type::Text { .. }) => ident("body_text"),
        (None, _) => ident("body_field"),
    };
    let given = given(api, &property.ty, &field);
    setter(&docs, &field, &given, (&call, wire))
}

/// A setter that passes its argument to a method of the call, with the name in JSON.
fn setter(
    docs: &[syn::Attribute],
    field: &syn::Ident,
    Argument { ty, value }: &Argument,
    (method, wire): (&syn::Ident, &str),
) -> ImplItem {
    let form = ty.to_string().contains("Form").then(|| quote!(<Form>));
    parse_quote! {
        #(#docs)*
        pub fn #field #form (self, #field: #ty) -> Self { Self(self.0.#method(#wire, #value)) }
    }
}

/// Returns the argument of a setter, and the `Option` that is made of it.
fn given(api: &Api, ty: &Type, field: &syn::Ident) -> Argument {
    if let Some(id) = id_type(api, ty) {
        return Argument {
            ty: quote!(impl IntoIdField<#id, Form>),
            value: quote!(#field.into_id_field()),
        };
    }
    let rust = written(ty);
    match ty {
        Type::List { .. } | Type::Map { .. } | Type::JsonMap { .. } => {
            let Argument { ty: form, value } = rust::argument(ty, field);
            let value = exact(ty, value);
            Argument {
                ty: form,
                value: quote!(Some(#value)),
            }
        }
        ty if is_enum(api, ty) || matches!(ty, Type::Text { .. }) => Argument {
            ty: quote!(impl IntoField<#rust, Form>),
            value: quote!(#field.into_field()),
        },
        _ => {
            let value = match plain(ty) {
                Some(codec) => quote! {
                    #field.into_exact_field().as_ref().map(crate::wire::codec::Write::<_, #codec>::new)
                },
                None => quote!(#field.into_exact_field()),
            };
            Argument {
                ty: quote!(impl IntoExactField<#rust, Form>),
                value,
            }
        }
    }
}

/// Returns the argument of a parameter that takes many values.
fn one_or_many(item: &Type, field: &syn::Ident) -> Argument {
    let item_type = written(item);
    let values = quote!(#field.into_many());
    let list = Type::List {
        item: Box::new(item.clone()),
        nullable_items: false,
        min: None,
        max: None,
    };
    let value = exact(&list, values);
    Argument {
        ty: quote!(impl IntoMany<#item_type, Form>),
        value: quote!(Some(#value)),
    }
}

fn clear(property: &Property) -> ImplItem {
    let (wire, name) = (&property.wire, ident(&format!("clear_{}", property.field)));
    let docs = format!(" Clears `{wire}` by sending null.");
    parse_quote! {
        #[doc = #docs]
        pub fn #name(self) -> Self { Self(self.0.body_null(#wire)) }
    }
}

fn setter_docs(property: &Property) -> Vec<syn::Attribute> {
    let required = if property.required { " Required." } else { "" };
    docs(&(of_property(property) + required))
}

/// Returns a value on its way into a request: numbers are written by their codec, since JSON would
/// make null of what it has no form for.
fn exact(ty: &Type, value: TokenStream) -> TokenStream {
    match plain(ty) {
        Some(codec) => quote!(crate::wire::codec::Write::<_, #codec>::new(&#value)),
        None => value,
    }
}

/// Returns the codec of a type with numbers that JSON may have no form for.
fn plain(ty: &Type) -> Option<TokenStream> {
    let codec = rust::codec(ty).filter(|codec| codec.contains("Plain"))?;
    // By its path: a resource may have the module's name.
    let codec = codec.replace("codec::", "crate::wire::codec::");
    codec.parse().ok()
}

fn written(ty: &Type) -> syn::Type {
    syn::parse_str(&rust_type(ty)).unwrap_or_else(|_| parse_quote!(Value))
}

fn is_enum(api: &Api, ty: &Type) -> bool {
    let schema = api.schema_of(ty);
    schema.is_some_and(|schema| matches!(schema.shape, Shape::Enum(_)))
}

fn id_type(api: &Api, ty: &Type) -> Option<syn::Ident> {
    api.id(ty).map(|(schema, _)| ident(&schema.rust))
}
