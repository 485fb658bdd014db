//! TypeScript: `clinicRole?: ClinicRole | null`.

use super::cursor::Cursor;
use super::{Call, Callee, Flavour, Value, split_arguments};
use crate::page::{Argument, Declaration, Notation, Signature, Times, Type};

pub(super) struct TypeScript;

/// The last argument of every method; its name is glued to its type.
const OPTIONS: &str = "RequestOptionsoptions?";

impl Flavour for TypeScript {
    fn notation(&self, rendered: bool) -> Notation {
        Notation {
            null: true,
            limits: rendered,
            times: if rendered { Times::Format } else { Times::Not },
            wire_names: true,
        }
    }

    fn signature(&self, line: &str) -> Option<Signature> {
        let (id, rest) = line.strip_prefix("client.")?.split_once('(')?;
        let (arguments, returns) = rest.rsplit_once("): ")?;
        let (own, options) = match split_arguments(arguments).split_last() {
            Some((options, own)) => (own.to_vec(), *options),
            None => return None,
        };
        if options != OPTIONS {
            return None;
        }
        let returns = whole_type(returns)?;
        let returns_items = match &returns {
            Type::Named(name, _) => name.starts_with("Cursor"),
            _ => false,
        };
        Some(Signature {
            at: crate::page::Place::default(),
            id: id.to_owned(),
            arguments: own.into_iter().map(argument).collect::<Option<_>>()?,
            returns,
            returns_items,
        })
    }

    fn field(&self, line: &str) -> Option<Declaration> {
        Cursor::whole(line, |cursor| {
            let name = cursor.word()?.to_owned();
            let required = !cursor.eat("?");
            let ty = cursor.eat(":").then(|| union(cursor)).flatten()?;
            let (ty, nullable) = without_null(ty);
            Some(Declaration {
                name,
                required,
                nullable,
                ty,
            })
        })
    }

    /// Returns a type, or the name of a union with its types: `LabelResponse = LabelSheet |
    /// LabelRoll`.
    fn bare_type(&self, line: &str) -> Option<Type> {
        let of_union = Cursor::whole(line, |cursor| {
            let is_union = cursor.word().is_some() && cursor.eat("=");
            is_union.then(|| union(cursor)).flatten()
        });
        of_union.or_else(|| whole_type(line))
    }

    fn value(&self, line: &str) -> Option<String> {
        Cursor::whole(line, Cursor::quoted).map(str::to_owned)
    }

    fn begins_code(&self, line: &str) -> bool {
        line.starts_with("import ")
    }

    fn fences(&self) -> &'static [&'static str] {
        &["typescript", "ts"]
    }

    fn call<'a>(&self, code: &'a str) -> Option<Call<'a>> {
        let calls = code.match_indices("client.");
        let (start, id) = calls
            .map(|(at, found)| at + found.len())
            .find_map(|start| {
                let rest = code.get(start..)?;
                let id = rest.get(..rest.find('(')?)?;
                let is_method = id.chars().all(|c| c.is_ascii_alphanumeric() || c == '.');
                is_method.then_some((start, id))
            })?;
        let open = start + id.len() + 1;
        let inside = code.get(open..open + end_of_call(code.get(open..)?)?)?;
        Some(Call {
            callee: Callee::Method(id, start),
            arguments: values(inside, open),
        })
    }
}

/// `stringuserID`, `UserInviteParams { email, 10 more } body`, `StudyListParamsquery?`.
fn argument(text: &str) -> Option<Argument> {
    let (text, optional) = match text.strip_suffix('?') {
        Some(text) => (text, true),
        None => (text, false),
    };
    for name in ["body", "query", "params"] {
        if let Some(ty) = text.strip_suffix(name)
            && let Some(ty) = whole_type(ty)
        {
            return Some(Argument {
                name: name.to_owned(),
                optional: Some(optional),
                ty,
            });
        }
    }
    Some(Argument {
        name: text.strip_prefix("string")?.to_owned(),
        optional: Some(optional),
        ty: Type::Text,
    })
}

fn whole_type(text: &str) -> Option<Type> {
    Cursor::whole(text, union)
}

/// Types and values with `|` between them.
fn union(cursor: &mut Cursor<'_>) -> Option<Type> {
    cursor.union(|cursor| cursor.eat("|"), single)
}

fn single(cursor: &mut Cursor<'_>) -> Option<Type> {
    if cursor.eat("(") {
        let inner = union(cursor)?;
        return cursor.eat(")").then_some(inner);
    }
    Some(match cursor.word()? {
        "string" => Type::Text,
        "boolean" => Type::Boolean,
        "number" => Type::Number,
        "null" => Type::Null,
        "unknown" => Type::Any,
        "Array" => {
            let item = cursor.eat("<").then(|| union(cursor)).flatten()?;
            cursor.eat(">").then(|| Type::List(Box::new(item)))?
        }
        "Record" => map(cursor)?,
        name => cursor.members(|shown| Type::Named(name.to_owned(), shown))?,
    })
}

/// `<string, unknown>`; saved pages often lose what is between the angle brackets.
fn map(cursor: &mut Cursor<'_>) -> Option<Type> {
    if !cursor.eat("<") {
        return Some(Type::Map(None));
    }
    let is_map = cursor.eat_word("string") && cursor.eat(",");
    let values = is_map.then(|| union(cursor)).flatten()?;
    cursor.eat(">").then(|| Type::Map(Some(Box::new(values))))
}

/// Takes `null` out of a union.
fn without_null(ty: Type) -> (Type, bool) {
    let Type::Union(mut types) = ty else {
        return (ty, false);
    };
    let before = types.len();
    types.retain(|ty| *ty != Type::Null);
    let nullable = types.len() < before;
    match (types.len(), types.pop()) {
        (1, Some(only)) => (only, nullable),
        (_, Some(last)) => {
            types.push(last);
            (Type::Union(types), nullable)
        }
        (_, None) => (Type::Null, true),
    }
}

/// Returns the position of the closing parenthesis of a call.
fn end_of_call(code: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quote = None;
    for (offset, c) in code.char_indices() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (None, '\'' | '"' | '`') => quote = Some(c),
            (None, '(' | '{' | '[') => depth += 1,
            (None, ')') if depth == 0 => return Some(offset),
            (None, ')' | '}' | ']') => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}

/// Literals before the object with the named values stand for path parameters.
fn values(inside: &str, offset: usize) -> Vec<Value<'_>> {
    let mut values = Vec::new();
    let mut rest = inside;
    loop {
        let text = rest.trim_start();
        let at = offset + inside.len() - text.len();
        if text.starts_with('{') {
            values.push(Value::Named(text, at));
            return values;
        }
        let (first, after) = text.split_once(',').unwrap_or((text, ""));
        if first.trim().is_empty() {
            return values;
        }
        values.push(Value::Positional(first.trim(), at));
        rest = after;
    }
}
