//! `--query`: a jq expression, run by jaq.
//!
//! A query sees the reply and nothing else: neither the environment, where the key is, nor other
//! inputs. Its errors name their kind, never a value, which can be a patient's data.

use std::io::{self, Write};

use jaq_core::load::{self, Arena, File, Loader, parse::Def};
use jaq_core::{Compiler, Ctx, Exn, Filter, Vars, compile, data};
use jaq_json::{Val, read};

use serde_json::value::RawValue;

use super::json;
use crate::failure::Failure;
use crate::terminal;

pub(super) struct Query {
    filter: Filter<data::JustLut<Val>>,
}

impl Query {
    pub(super) fn new(code: &str) -> Result<Self, Failure> {
        let definitions = jaq_core::defs()
            .chain(jaq_std::defs())
            .chain(jaq_json::defs())
            .chain(ours());
        let functions = jaq_core::funs()
            .chain(jaq_std::funs().filter(|(name, ..)| *name != "env"))
            .chain(jaq_json::funs());
        let arena = Arena::default();
        let modules = Loader::new(definitions).load(&arena, File { code, path: () });
        let modules = modules.map_err(|errors| wrong(code, not_parsed(&errors)))?;
        let filter = Compiler::default().with_funs(functions).compile(modules);
        let filter = filter.map_err(|errors| wrong(code, not_defined(&errors)))?;
        Ok(Self { filter })
    }

    /// Prints the results, one a line: texts as they are, unless JSON is asked for.
    pub(super) fn print(
        &self,
        out: &mut impl Write,
        json: &[u8],
        is_plain: bool,
        is_terminal: bool,
    ) -> Result<(), Failure> {
        self.each(json, |value| Ok(print(out, value, is_plain, is_terminal)?))
    }

    pub(super) fn results(&self, json: &[u8]) -> Result<Vec<Box<RawValue>>, Failure> {
        let mut results = Vec::new();
        self.each(json, |value| {
            let result = RawValue::from_string(value.to_string());
            results.push(result.map_err(|_| Failure::other("--query: a result is not JSON"))?);
            Ok(())
        })?;
        Ok(results)
    }

    fn each(
        &self,
        json: &[u8],
        mut visit: impl FnMut(&Val) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        if !json::is_shallow(json) {
            return Err(Failure::other("--query: the reply is nested too deeply"));
        }
        let input = read::parse_single(json);
        let input =
            input.map_err(|error| Failure::other(format!("the reply is not JSON: {error}")))?;
        let context = Ctx::<data::JustLut<Val>>::new(&self.filter.lut, Vars::new([]));
        for result in self.filter.id.run((context, input)) {
            let value = result.map_err(failed)?;
            visit(&value)?;
        }
        Ok(())
    }
}

/// Returns the functions that jq has and jaq lacks.
fn ours() -> Vec<Def<&'static str>> {
    load::parse(include_str!("query.jq"), |parser| parser.defs()).unwrap_or_default()
}

fn print(out: &mut impl Write, value: &Val, is_plain: bool, is_terminal: bool) -> io::Result<()> {
    match value {
        Val::TStr(text) if is_plain => {
            let text = String::from_utf8_lossy(text);
            if is_terminal {
                writeln!(out, "{}", terminal::printable_lines(&text))
            } else {
                writeln!(out, "{text}")
            }
        }
        _ => json::line(out, value.to_string().as_bytes(), is_terminal),
    }
}

const SHOWN: usize = 24;

/// A wrong part of the expression, and the problem with it.
type WrongPart<'a> = (&'a str, String);

fn not_parsed<'a>(errors: &load::Errors<&'a str, ()>) -> Option<WrongPart<'a>> {
    let (_, error) = errors.first()?;
    let (expected, found) = match error {
        load::Error::Lex(errors) => errors.first().map(|(what, at)| (what.as_str(), *at))?,
        load::Error::Parse(errors) => errors.first().map(|(what, at)| (what.as_str(), *at))?,
        load::Error::Io(modules) => {
            let (name, _) = modules.first()?;
            return Some((name, "there are no modules".to_owned()));
        }
    };
    let instead = match found {
        "" => "the end".to_owned(),
        found => format!("`{}`", terminal::cut(&terminal::printable(found), SHOWN)),
    };
    Some((found, format!("{expected} expected, not {instead}")))
}

fn not_defined<'a>(errors: &compile::Errors<&'a str, ()>) -> Option<WrongPart<'a>> {
    let (name, kind) = errors.first()?.1.first()?;
    let problem = match kind {
        compile::Undefined::Filter(0) => format!("`{name}` is not defined"),
        compile::Undefined::Filter(inputs) => format!("`{name}/{inputs}` is not defined"),
        kind => format!("the {} `{name}` is not defined", kind.as_str()),
    };
    Some((name, problem))
}

fn wrong(code: &str, problem: Option<WrongPart>) -> Failure {
    let Some((part, problem)) = problem else {
        return Failure::usage(format!("--query: `{code}` is not a jq expression"));
    };
    let column = column(code, part);
    Failure::usage(format!(
        "--query, column {column}: {problem} (this is jq as jaq implements it)"
    ))
}

/// Returns the column of a part of the expression, counted from 1.
fn column(code: &str, part: &str) -> usize {
    let start = part.as_ptr().addr().checked_sub(code.as_ptr().addr());
    let before = start.and_then(|start| code.get(..start));
    before.unwrap_or_default().chars().count() + 1
}

fn failed(exception: Exn<'_, Val>) -> Failure {
    let problem = match exception.get_err() {
        Ok(error) => kind(&error.to_string()),
        Err(_) => "the expression halts, which counts as a failure: use `empty` to print nothing",
    };
    Failure::other(format!("--query: {problem}"))
}

/// The beginnings of jaq's messages, and what can be said without the values behind.
const KINDS: [(&str, &str); 7] = [
    (
        "cannot index ",
        "a field or index was applied to a value that has none",
    ),
    (
        "cannot use ",
        "a value has the wrong type for the expression",
    ),
    (
        "cannot calculate ",
        "a calculation with values of incompatible types",
    ),
    ("cannot parse ", "a text cannot be parsed"),
    ("cannot convert ", "a value cannot be converted"),
    (
        "cannot format",
        "a row is an array of texts, numbers, true, false and null",
    ),
    (
        "invalid path ",
        "the expression to update or find is not a path",
    ),
];

fn kind(message: &str) -> &'static str {
    // A message that is a text of jq has its quotes.
    let message = message.trim_start_matches('"');
    let known = KINDS.iter().find(|(start, _)| message.starts_with(start));
    known.map_or("the expression ends with an error", |(_, kind)| kind)
}
