//! C#: `required DateTimeOffset? CreatedAt`.

use super::cursor::Cursor;
use super::{Call, Callee, Flavour, Value, split_arguments};
use crate::page::{Argument, Declaration, Notation, Signature, Times, Type};
use crate::source::offset_of;

pub(super) struct CSharp;

/// The last argument of every method; its name is glued to its type.
const CANCELLATION: &str = "CancellationTokencancellationToken = default";

impl Flavour for CSharp {
    fn notation(&self, rendered: bool) -> Notation {
        Notation {
            null: true,
            limits: rendered,
            times: Times::Type,
            wire_names: false,
        }
    }

    fn signature(&self, line: &str) -> Option<Signature> {
        let (head, arguments) = line.strip_suffix(')')?.split_once('(')?;
        let (returns, id) = head.split_once(' ')?;
        let arguments = split_arguments(arguments);
        let (last, own) = arguments.split_last()?;
        if *last != CANCELLATION {
            return None;
        }
        Some(Signature {
            at: crate::page::Place::default(),
            id: id.to_owned(),
            arguments: own
                .iter()
                .map(|text| argument(text))
                .collect::<Option<_>>()?,
            returns: Type::Named(returns.to_owned(), None),
            returns_items: false,
        })
    }

    fn field(&self, line: &str) -> Option<Declaration> {
        Cursor::whole(line, |cursor| {
            let required = cursor.eat_word("required");
            let (ty, nullable) = optional_type(cursor)?;
            Some(Declaration {
                name: cursor.word()?.to_owned(),
                required,
                nullable,
                ty,
            })
        })
    }

    fn bare_type(&self, line: &str) -> Option<Type> {
        let name = match line.strip_prefix("class ") {
            Some(rest) => rest.strip_suffix(':')?,
            None => line,
        };
        Cursor::whole(name, optional_type).map(|(ty, _)| ty)
    }

    /// `"Nurse Practitioner"NursePractitioner`: the value and its name in the language.
    fn value(&self, line: &str) -> Option<String> {
        Cursor::whole(line, |cursor| {
            let value = cursor.quoted()?;
            cursor.word();
            Some(value.to_owned())
        })
    }

    fn begins_code(&self, line: &str) -> bool {
        line.starts_with("using ") || line.contains(" parameters = new()")
    }

    fn fences(&self) -> &'static [&'static str] {
        &["csharp"]
    }

    fn call<'a>(&self, code: &'a str) -> Option<Call<'a>> {
        let start = code.find("client.")? + "client.".len();
        let id = code.get(start..)?.split('(').next()?;
        let is_method = |c: char| c.is_ascii_alphanumeric() || c == '.';
        if !id.chars().all(is_method) {
            return None;
        }
        Some(Call {
            callee: Callee::Method(id, start),
            arguments: initialiser(code),
        })
    }
}

/// `UserUpdateParamsparameters`.
fn argument(text: &str) -> Option<Argument> {
    let ty = text
        .strip_suffix("parameters")?
        .trim_end_matches(['?', ' ']);
    Some(Argument {
        name: "parameters".to_owned(),
        optional: None,
        ty: Type::Named(ty.to_owned(), None),
    })
}

/// Returns a type, and whether a question mark says that it may be null.
fn optional_type(cursor: &mut Cursor<'_>) -> Option<(Type, bool)> {
    let ty = match cursor.word()? {
        "string" | "String" => Type::Text,
        "bool" | "Boolean" => Type::Boolean,
        "Long" | "Int" | "Double" | "Float" | "long" | "int" | "double" | "float" => Type::Number,
        "DateTimeOffset" => Type::Time,
        "JsonElement" => Type::Any,
        "IReadOnlyList" => {
            let item = cursor.eat("<").then(|| optional_type(cursor)).flatten()?.0;
            cursor.eat(">").then(|| Type::List(Box::new(item)))?
        }
        "IReadOnlyDictionary" => map(cursor)?,
        name => Type::Named(name.to_owned(), None),
    };
    let nullable = cursor.eat("?");
    Some((ty, nullable))
}

/// `<string, JsonElement>`; saved pages often lose what is between the angle brackets.
fn map(cursor: &mut Cursor<'_>) -> Option<Type> {
    if !cursor.eat("<") {
        return Some(Type::Map(None));
    }
    let is_map = cursor.eat_word("string") && cursor.eat(",");
    let values = is_map.then(|| optional_type(cursor)).flatten()?.0;
    cursor.eat(">").then(|| Type::Map(Some(Box::new(values))))
}

/// `= new() { UserID = "usr_...", Level = Level.Admin }`.
fn initialiser(code: &str) -> Vec<Value<'_>> {
    let Some(start) = code.find("= new()").and_then(|at| {
        let open = code.get(at..)?.find('{')?;
        Some(at + open + 1)
    }) else {
        return Vec::new();
    };
    let rest = code.get(start..).unwrap_or_default();
    let inside = rest.split("};").next().unwrap_or_default();
    split_arguments(inside)
        .into_iter()
        .filter_map(|part| {
            let (name, value) = part.split_once('=')?;
            let (name, value) = (name.trim(), value.trim().trim_end_matches('}').trim());
            Some(Value::Single {
                name,
                literal: is_literal(value).then_some(value),
                offset: offset_of(code, name),
            })
        })
        .collect()
}

fn is_literal(value: &str) -> bool {
    let is_word = matches!(value, "true" | "false" | "null");
    is_word || value.starts_with(|c: char| c == '"' || c == '-' || c.is_ascii_digit())
}
