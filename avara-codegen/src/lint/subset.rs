//! The part of OpenAPI 3.0 that the spec uses: the types, and the one kind of pattern.

pub(crate) const TYPES: &[&str] = &["array", "boolean", "integer", "number", "object", "string"];

/// Returns `usr_` of `^usr_[0-9a-f]{32}$`; `None` of any other pattern.
pub(crate) fn id_prefix(pattern: &str) -> Option<&str> {
    let prefix = pattern.strip_prefix('^')?.strip_suffix("[0-9a-f]{32}$")?;
    let letters = prefix.strip_suffix('_')?;
    (!letters.is_empty() && letters.bytes().all(|byte| byte.is_ascii_lowercase())).then_some(prefix)
}
