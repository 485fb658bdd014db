//! From the wire's names to Rust's.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};

/// A name that is ready to be an identifier.
pub type RustName = String;

/// `clinicRole` -> `clinic_role`; a keyword gets a trailing underscore: `type` -> `type_`.
pub fn field_name(wire: &str) -> RustName {
    usable(snake(wire))
}

/// Returns the module for the types of a file of the spec: `auto-scribe/users` ->
/// `auto_scribe_users`, `match` -> `match_`.
pub(crate) fn module_name(file: &str) -> RustName {
    usable(snake(&file.replace('/', "-")))
}

/// `rerouteURL` -> `reroute_url`.
pub fn snake(wire: &str) -> RustName {
    wire.to_snake_case()
}

/// `viewer.users.update` -> `VIEWER_USERS_UPDATE`.
pub fn screaming(wire: &str) -> RustName {
    wire.to_shouty_snake_case()
}

/// Returns the static of an operation or a schema: `viewer.users.list` -> `VIEWER_USERS_LIST`.
pub(crate) fn static_name(name: &str) -> Ident {
    ident(&screaming(name))
}

/// `APIKeyReference` -> `ApiKeyReference`.
pub fn type_name(wire: &str) -> RustName {
    wire.to_upper_camel_case()
}

/// `PACS Administrator` -> `PacsAdministrator`, `1x1` -> `_1x1`, `Pathologists' Assistant` ->
/// `PathologistsAssistant`.
pub(crate) fn variant_name(wire: &str) -> RustName {
    let words: String = wire
        .chars()
        .filter(|c| *c != '\'')
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let name = words.to_upper_camel_case();
    let name = if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("_{}", name.to_lowercase())
    } else {
        name
    };
    match name.as_str() {
        // The open variant has this name.
        "Unknown" => "Unknown_".into(),
        "" => "Empty".into(),
        _ => usable(name),
    }
}

/// Returns the identifier of a name made by this module; of any other text, one that is at least
/// valid.
pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(&usable(name.to_owned()), Span::call_site())
}

/// Returns true if a text can stand as an identifier, as it is.
pub(crate) fn is_identifier(name: &str) -> bool {
    // The parser would pass over blanks and comments around a name.
    let is_word = name.chars().all(|c| c == '_' || c.is_alphanumeric());
    // syn knows the keywords of editions before ours.
    is_word && name != "gen" && syn::parse_str::<Ident>(name).is_ok()
}

/// Returns the name, or the nearest to it that is an identifier.
fn usable(name: RustName) -> RustName {
    if is_identifier(&name) {
        return name;
    }
    let kept: String = name
        .chars()
        .filter(|c| *c == '_' || c.is_ascii_alphanumeric())
        .collect();
    if kept.bytes().all(|byte| byte == b'_') {
        "unnamed".into()
    } else if kept.starts_with(|first: char| first.is_ascii_digit()) {
        format!("_{kept}")
    } else if is_identifier(&kept) {
        kept
    } else {
        format!("{kept}_")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_become_rust_names() {
        assert_eq!(field_name("studyInstanceUID"), "study_instance_uid");
        assert_eq!(field_name("AccessionNumber"), "accession_number");
        assert_eq!(field_name("type"), "type_");
        assert_eq!(field_name("gen"), "gen_");
        assert_eq!(field_name("suffix1"), "suffix1");
        assert_eq!(type_name("APIKeyReference"), "ApiKeyReference");
        assert_eq!(type_name("ReportIDWithStatus"), "ReportIdWithStatus");
        assert_eq!(module_name("auto-scribe/users"), "auto_scribe_users");
        for (file, module) in [("match", "match_"), ("mod", "mod_"), ("1st", "_1st")] {
            assert_eq!(module_name(file), module);
        }
        assert_eq!(
            snake("retrieveByExternalReferenceID"),
            "retrieve_by_external_reference_id"
        );
        assert_eq!(
            screaming("autoScribe.studies.rerouteURL"),
            "AUTO_SCRIBE_STUDIES_REROUTE_URL"
        );
    }

    #[test]
    fn every_text_becomes_an_identifier() {
        for text in [
            "", "_", "__", "$", "-", "\n", " a", "a b", "1x1", "²", "🩻", "é", "naïve", "type",
            "self", "Self", "crate", "super", "r#type", "a/**/", "'a", "Vec<u8>", "try", "gen",
        ] {
            for name in [
                field_name(text),
                variant_name(text),
                ident(text).to_string(),
            ] {
                assert!(is_identifier(&name), "{text:?} becomes {name:?}");
            }
        }
        assert_eq!(ident("self").to_string(), "self_");
        assert_eq!(ident("GET").to_string(), "GET");
        assert!(!is_identifier(" a") && !is_identifier("r#type") && !is_identifier("_"));
    }

    #[test]
    fn enum_values_become_variants() {
        assert_eq!(variant_name("PACS Administrator"), "PacsAdministrator");
        assert_eq!(
            variant_name("Pathologists' Assistant"),
            "PathologistsAssistant"
        );
        assert_eq!(
            variant_name("Speech-Language Pathologist"),
            "SpeechLanguagePathologist"
        );
        assert_eq!(variant_name("in_progress"), "InProgress");
        assert_eq!(variant_name("not-expired"), "NotExpired");
        assert_eq!(variant_name("1x2"), "_1x2");
        assert_eq!(variant_name("Self"), "Self_");
        assert_eq!(variant_name("unknown"), "Unknown_");
    }
}
