//! Plain HTTP: `clinicRole: optional ClinicRole`. The pages do not show null, and have no method.

use super::cursor::Cursor;
use super::{Call, Callee, Flavour, Value};
use crate::page::{Declaration, Notation, Signature, Times, Type};

pub(super) struct Http;

impl Flavour for Http {
    fn notation(&self, rendered: bool) -> Notation {
        Notation {
            null: false,
            limits: rendered,
            times: if rendered { Times::Format } else { Times::Not },
            wire_names: true,
        }
    }

    fn signature(&self, _line: &str) -> Option<Signature> {
        None
    }

    fn field(&self, line: &str) -> Option<Declaration> {
        Cursor::whole(line, |cursor| {
            Some(Declaration {
                name: cursor.word().filter(|_| cursor.eat(":"))?.to_owned(),
                required: !cursor.eat_word("optional"),
                nullable: false,
                ty: union(cursor)?,
            })
        })
    }

    fn bare_type(&self, line: &str) -> Option<Type> {
        Cursor::whole(line, union)
    }

    fn value(&self, line: &str) -> Option<String> {
        Cursor::whole(line, Cursor::quoted).map(str::to_owned)
    }

    fn begins_code(&self, line: &str) -> bool {
        line.starts_with("curl ")
    }

    fn fences(&self) -> &'static [&'static str] {
        &["http", "bash", "sh"]
    }

    fn call<'a>(&self, code: &'a str) -> Option<Call<'a>> {
        let at = code.find("https://")?;
        let url = code.get(at..)?.split([' ', '\n', '"', '\'', '\\']).next()?;
        let path = at + "https://".len() + url.strip_prefix("https://")?.find('/')?;
        let method = code.split_once("-X ").and_then(|(before, rest)| {
            let verb = rest.split_whitespace().next()?;
            Some((verb, before.len() + "-X ".len()))
        });
        let url_path = code.get(path..at + url.len())?.split('?').next()?;
        Some(Call {
            callee: Callee::Request(method, url_path, path),
            arguments: body(code).into_iter().collect(),
        })
    }
}

/// Returns the text between quotes after `-d`.
fn body(code: &str) -> Option<Value<'_>> {
    let flag = ["-d ", "--data "]
        .iter()
        .find_map(|flag| Some(code.find(flag)? + flag.len()))?;
    let text = code
        .get(flag..)?
        .trim_start_matches('$')
        .strip_prefix('\'')?;
    let text = text.get(..text.rfind('\'')?)?;
    Some(Value::Named(
        text,
        code.len().checked_sub(code.get(flag..)?.len())? + 1,
    ))
}

/// Types and values with `or` between them.
fn union(cursor: &mut Cursor<'_>) -> Option<Type> {
    cursor.union(|cursor| cursor.eat_word("or"), single)
}

fn single(cursor: &mut Cursor<'_>) -> Option<Type> {
    Some(match cursor.word()? {
        "string" => Type::Text,
        "boolean" => Type::Boolean,
        "number" => Type::Number,
        "unknown" => Type::Any,
        "array" => {
            let item = cursor.eat_word("of").then(|| union(cursor)).flatten()?;
            Type::List(Box::new(item))
        }
        "map" => {
            let values = cursor.eat("[").then(|| union(cursor)).flatten()?;
            cursor.eat("]").then(|| Type::Map(Some(Box::new(values))))?
        }
        "object" => cursor.members(Type::Object)?,
        name => {
            cursor.eat_word("object");
            cursor.members(|shown| Type::Named(name.to_owned(), shown))?
        }
    })
}
