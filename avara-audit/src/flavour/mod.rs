//! The languages that pages are published in. A flavour is one file: how a method, a field and a
//! value are written, and what that notation can express.

mod csharp;
mod cursor;
mod http;
mod limit;
mod typescript;

pub(crate) use limit::limit;

use crate::page::{Declaration, Notation, Signature, Type};

/// The notation of one language.
pub(crate) trait Flavour: Sync {
    /// Returns the facts that the notation can express; `limits` and formats are shown in the
    /// rendered page only.
    fn notation(&self, rendered: bool) -> Notation;

    /// Returns the declaration of a method, if the line is one of this language.
    fn signature(&self, line: &str) -> Option<Signature>;

    /// Returns the line that begins a field.
    fn field(&self, line: &str) -> Option<Declaration>;

    /// Returns a line with nothing but a type.
    fn bare_type(&self, line: &str) -> Option<Type>;

    /// Returns a line with nothing but a value of an enumeration.
    fn value(&self, line: &str) -> Option<String>;

    /// Returns true if a line begins an example of a call.
    fn begins_code(&self, line: &str) -> bool;

    /// Returns the marks of fenced blocks with an example of a call.
    fn fences(&self) -> &'static [&'static str];

    /// Returns the arguments of the call in an example, as values to check.
    fn call<'a>(&self, code: &'a str) -> Option<Call<'a>>;
}

/// A call in an example.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    /// The target of the call: a method's id, or a verb and a path.
    pub(crate) callee: Callee<'a>,
    /// The arguments, with their offset in the code.
    pub(crate) arguments: Vec<Value<'a>>,
}

#[derive(Debug)]
pub(crate) enum Callee<'a> {
    /// `viewer.users.update`, at an offset.
    Method(&'a str, usize),
    /// `PATCH` and `/v1/viewer/users/$USER_ID`, each at an offset.
    Request(Option<(&'a str, usize)>, &'a str, usize),
}

/// One value in an example of a call.
#[derive(Debug)]
pub(crate) enum Value<'a> {
    /// A value in the place of a path parameter.
    Positional(&'a str, usize),
    /// All named values at once, as an object literal.
    Named(&'a str, usize),
    /// One named value; no literal if it is an expression of the language.
    Single {
        name: &'a str,
        literal: Option<&'a str>,
        offset: usize,
    },
}

/// The flavours that are supported.
pub(crate) const TYPESCRIPT: &dyn Flavour = &typescript::TypeScript;
pub(crate) const CSHARP: &dyn Flavour = &csharp::CSharp;
pub(crate) const HTTP: &dyn Flavour = &http::Http;

/// Splits at commas that are outside of all brackets.
fn split_arguments(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0_usize, 0);
    for (offset, c) in text.char_indices() {
        match c {
            '{' | '(' | '[' | '<' => depth += 1,
            '}' | ')' | ']' | '>' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(text.get(start..offset).unwrap_or_default().trim());
                start = offset + 1;
            }
            _ => {}
        }
    }
    parts.push(text.get(start..).unwrap_or_default().trim());
    parts.retain(|part| !part.is_empty());
    parts
}
