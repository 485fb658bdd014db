//! progenitor and typify: from the lowered document to Rust types.
//!
//! Of progenitor's output the types are kept. Its operation methods are not: they bring a
//! client, an error type and a header on every call that we would have to hide again, and our
//! facade needs one line per operation without them. They are still used as a second reader of
//! the spec: each operation's arguments must be the ones that our model has.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{OpenAPI, ReferenceOr};
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle};
use syn::{FnArg, ImplItem, Item, Pat};

use crate::catch_panic::catch_panic;
use crate::load::pointer::escape;
use crate::model::{Api, Operation, field_name, snake};
use crate::{Diagnostic, Diagnostics, Spec, lower::Lowered};

/// typify's structs and enums by name, without their impls.
pub type Types = BTreeMap<String, Item>;

/// Runs progenitor over the lowered document.
///
/// # Errors
///
/// A finding for each operation that progenitor refuses, panics on, or reads otherwise than
/// our model does.
pub fn emit(spec: &Spec, api: &Api, lowered: &Lowered) -> Result<Types, Diagnostics> {
    let file = match generate(&lowered.document, &ours()) {
        Ok(file) => file,
        Err(reason) => return Err(blame(spec, api, &lowered.document, &reason)),
    };
    let findings = disagreements(spec, api, &file);
    if findings.is_empty() {
        Ok(types(file))
    } else {
        Err(spec.diagnostics(findings))
    }
}

/// Returns what progenitor alone makes of the bundled document, in its positional style: the
/// yardstick of `cargo xtask metrics`.
///
/// # Errors
///
/// The reason why progenitor refuses the document.
pub fn plain(spec: &Spec) -> Result<String, String> {
    let document =
        serde_json::from_value(spec.document().clone()).map_err(|error| error.to_string())?;
    Ok(prettyplease::unparse(&generate(&document, &positional())?))
}

fn positional() -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged);
    settings
}

fn ours() -> GenerationSettings {
    let mut settings = positional();
    settings
        .with_hooks(HooksMode::Expected)
        .with_derive("PartialEq")
        .with_map_type("::std::collections::BTreeMap");
    settings
}

/// progenitor's output, or why there is none.
fn generate(document: &OpenAPI, settings: &GenerationSettings) -> Result<syn::File, String> {
    let run = || {
        let tokens = Generator::new(settings)
            .generate_tokens(document)
            .map_err(|error| error.to_string())?;
        syn::parse2(tokens).map_err(|error| error.to_string())
    };
    catch_panic(run).unwrap_or_else(Err)
}

/// Finds the operations that progenitor cannot take by giving it one at a time.
fn blame(spec: &Spec, api: &Api, document: &OpenAPI, reason: &str) -> Diagnostics {
    let mut findings = Vec::new();
    for operation in &api.operations {
        if let Err(reason) = generate(&alone(document, operation), &ours()) {
            let message = format!(
                "progenitor cannot take the operation `{}`: {reason}",
                operation.id
            );
            let help = "Write it with what other operations use, or let avara-codegen's lower.rs set the construct aside.";
            findings.push(spec.finding("progenitor", &pointer(operation), message, help));
        }
    }
    if findings.len() == api.operations.len() {
        let message = format!("typify cannot take the schemas: {reason}");
        let help = "Write the schema that the message names with what other schemas use, or let avara-codegen's lower.rs rewrite it.";
        findings = vec![spec.finding("typify", "/components/schemas", message, help)];
    }
    spec.diagnostics(findings)
}

fn alone(document: &OpenAPI, operation: &Operation) -> OpenAPI {
    let mut document = document.clone();
    document
        .paths
        .paths
        .retain(|path, _| *path == operation.path);
    for item in document.paths.paths.values_mut() {
        if let ReferenceOr::Item(item) = item {
            let methods = [
                &mut item.get,
                &mut item.post,
                &mut item.put,
                &mut item.patch,
                &mut item.delete,
            ];
            for method in methods {
                let kept = method.take();
                *method =
                    kept.filter(|kept| kept.operation_id.as_deref() == Some(operation.id.as_str()));
            }
        }
    }
    document
}

/// Operations whose arguments progenitor reads otherwise than our model does.
fn disagreements(spec: &Spec, api: &Api, file: &syn::File) -> Vec<Diagnostic> {
    let methods = methods(file);
    api.operations
        .iter()
        .filter_map(|operation| {
            let ours = arguments(operation);
            let theirs = methods.get(&snake(&operation.id));
            if theirs == Some(&ours) {
                return None;
            }
            let message = format!(
                "progenitor reads the operation `{}` otherwise than avara-codegen: {theirs:?}, not {ours:?}",
                operation.id
            );
            let help = "One of the two misreads the parameters or the body: compare avara-codegen's model with lower.rs.";
            Some(spec.finding("progenitor-disagrees", &pointer(operation), message, help))
        })
        .collect()
}

fn arguments(operation: &Operation) -> BTreeSet<String> {
    let parameters = operation.path_params.iter().chain(&operation.query);
    parameters
        .map(|parameter| field_name(&parameter.wire))
        .chain(operation.body.as_ref().map(|_| "body".to_owned()))
        .collect()
}

fn methods(file: &syn::File) -> BTreeMap<String, BTreeSet<String>> {
    let impls = file.items.iter().filter_map(|item| match item {
        Item::Impl(item) if item.trait_.is_none() => Some(&item.items),
        _ => None,
    });
    impls
        .flatten()
        .filter_map(|item| match item {
            ImplItem::Fn(method) => Some(&method.sig),
            _ => None,
        })
        .map(|signature| {
            let arguments = signature.inputs.iter().filter_map(|input| match input {
                FnArg::Typed(argument) => match &*argument.pat {
                    Pat::Ident(pattern) => Some(pattern.ident.to_string()),
                    _ => None,
                },
                FnArg::Receiver(_) => None,
            });
            (signature.ident.to_string(), arguments.collect())
        })
        .collect()
}

fn types(file: syn::File) -> Types {
    let module = file.items.into_iter().find_map(|item| match item {
        Item::Mod(module) if module.ident == "types" => module.content,
        _ => None,
    });
    let items = module.map(|(_, items)| items).unwrap_or_default();
    items
        .into_iter()
        .filter_map(|item| match &item {
            Item::Struct(found) => Some((found.ident.to_string(), item)),
            Item::Enum(found) => Some((found.ident.to_string(), item)),
            _ => None,
        })
        .collect()
}

fn pointer(operation: &Operation) -> String {
    let verb = operation.http.as_str().to_lowercase();
    format!("/paths/{}/{verb}", escape(&operation.path))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::json;

    use super::*;
    use crate::lower::lower;

    fn small() -> (Spec, Api, Lowered) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/valid/spec");
        let spec = Spec::load(&folder).unwrap();
        let api = Api::from_spec(&spec).unwrap();
        let lowered = lower(&spec).unwrap();
        (spec, api, lowered)
    }

    /// progenitor panics on two types of success.
    #[test]
    fn a_panic_names_its_operation() {
        let (spec, api, mut lowered) = small();
        let mut document = serde_json::to_value(&lowered.document).unwrap();
        document["paths"]["/v1/viewer/users/{userId}"]["patch"]["responses"]["202"] = json!({
            "description": "another type",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/StudyPage" } } },
        });
        lowered.document = serde_json::from_value(document).unwrap();

        let findings = emit(&spec, &api, &lowered).unwrap_err();
        let findings: Vec<_> = findings.iter().collect();
        assert_eq!(findings.len(), 1);
        assert!(
            findings[0].message.contains("`viewer.users.update`"),
            "{}",
            findings[0].message
        );
        assert!(
            findings[0]
                .span
                .as_ref()
                .is_some_and(|span| span.file.ends_with("viewer/users.yaml"))
        );
    }

    #[test]
    fn an_operation_that_the_two_readers_see_differently_is_a_finding() {
        let (spec, mut api, lowered) = small();
        let list = api
            .operations
            .iter_mut()
            .find(|operation| operation.id == "viewer.studies.list")
            .unwrap();
        list.query.retain(|parameter| parameter.wire != "studyUid");

        let findings = emit(&spec, &api, &lowered).unwrap_err();
        let messages: Vec<_> = findings
            .iter()
            .map(|finding| finding.message.as_str())
            .collect();
        assert!(
            messages.len() == 1 && messages[0].contains("viewer.studies.list"),
            "{messages:?}"
        );
    }
}
