//! Reads flags and arguments into values as the API writes them.

use std::{fs, io};

use clap::ArgMatches;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::catalog::{Command, Input, Kind};
use crate::cli::CLEAR;
use crate::fault::Fault;

/// Returns the values of the path, in its order.
pub(crate) fn path(command: &Command, given: &ArgMatches) -> Vec<String> {
    let values = command
        .arguments
        .iter()
        .map(|input| given.get_one::<String>(input.flag));
    values.flatten().cloned().collect()
}

/// Returns the parameters of the query: an empty text is how null is written, and a comma joins a
/// list.
pub(super) fn query(
    command: &Command,
    given: &ArgMatches,
) -> Result<Vec<(&'static str, String)>, Fault> {
    let mut query = Vec::new();
    for input in command.query {
        if is_cleared(input, given)? {
            query.push((input.name, String::new()));
        } else if let Some(texts) = texts(input, given) {
            query.push((input.name, texts.join(",")));
        }
    }
    Ok(query)
}

/// Returns the fields of the body that flags set.
pub(crate) fn fields(inputs: &[Input], given: &ArgMatches) -> Result<Map<String, Value>, Fault> {
    let mut fields = Map::new();
    for input in inputs {
        if is_cleared(input, given)? {
            fields.insert(input.name.to_owned(), Value::Null);
        } else if let Some(texts) = texts(input, given) {
            let value = value(input.kind, &texts, json);
            let value = value.map_err(|problem| wrong(input, &problem))?;
            fields.insert(input.name.to_owned(), value);
        }
    }
    Ok(fields)
}

fn wrong(input: &Input, problem: &str) -> Fault {
    Fault::usage(format!("--{}: {problem}", input.flag))
}

fn texts<'a>(input: &Input, given: &'a ArgMatches) -> Option<Vec<&'a str>> {
    let values = given.get_many::<String>(input.flag)?;
    Some(values.map(String::as_str).collect())
}

fn is_cleared(input: &Input, given: &ArgMatches) -> Result<bool, Fault> {
    if !input.nullable {
        return Ok(false);
    }
    let mut cleared = given.get_many::<String>(CLEAR).into_iter().flatten();
    let is_cleared = cleared.any(|name| name == input.flag);
    if is_cleared && given.contains_id(input.flag) {
        return Err(wrong(input, "is both set and cleared"));
    }
    Ok(is_cleared)
}

/// Reads JSON: from a flag it may be in a file, and from a row of a file it may not.
pub(crate) type ReadJson = fn(&str) -> Result<Value, String>;

/// Returns the value of an input that is written as these texts: several where its flag is
/// repeated.
pub(crate) fn value(kind: Kind, texts: &[&str], json: ReadJson) -> Result<Value, String> {
    match kind {
        Kind::List(item) => {
            let items = texts.iter().map(|text| value(*item, &[text], json));
            items.collect::<Result<Vec<_>, _>>().map(Value::from)
        }
        Kind::Texts | Kind::Map => map(kind, texts, json),
        _ => single(kind, texts.last().copied().unwrap_or_default(), json),
    }
}

fn single(kind: Kind, text: &str, json: ReadJson) -> Result<Value, String> {
    match kind {
        Kind::Bool => match text {
            "true" => Ok(true.into()),
            "false" => Ok(false.into()),
            _ => Err("must be true or false".to_owned()),
        },
        Kind::Number => {
            let number = serde_json::from_str::<serde_json::Number>(text);
            number
                .map(Value::Number)
                .map_err(|_| "must be a number".to_owned())
        }
        Kind::Json => json(text),
        _ => Ok(text.into()),
    }
}

fn map(kind: Kind, texts: &[&str], json: ReadJson) -> Result<Value, String> {
    let mut map = Map::new();
    for text in texts {
        let (key, value) = entry(kind, text, json)?;
        if map.insert(key.to_owned(), value).is_some() {
            return Err(format!("has the key `{key}` twice"));
        }
    }
    Ok(map.into())
}

/// Splits `key=value`, or `key:=JSON` where any JSON may stand.
fn entry(kind: Kind, text: &str, json: ReadJson) -> Result<(&str, Value), String> {
    let (key, value) = text
        .split_once('=')
        .filter(|(key, _)| !key.is_empty())
        .ok_or_else(|| "must be KEY=VALUE".to_owned())?;
    match key.strip_suffix(':').filter(|_| matches!(kind, Kind::Map)) {
        Some(key) => Ok((key, json(value)?)),
        None => Ok((key, value.into())),
    }
}

/// Reads the object that `--body` gives, as it is written.
pub(crate) fn whole_body(text: &str) -> Result<String, Fault> {
    match json_or_stdin(text) {
        Ok(json) if json.starts_with('{') => Ok(json),
        Ok(_) => Err(Fault::usage("--body: must be a JSON object")),
        Err(problem) => Err(Fault::usage(format!("--body: {problem}"))),
    }
}

/// Reads JSON, `@FILE` with JSON in it, or `-` for stdin; as it is written.
pub(crate) fn json_or_stdin(text: &str) -> Result<String, String> {
    let read = if text == "-" {
        io::read_to_string(io::stdin()).map_err(|error| format!("stdin: {error}"))?
    } else {
        at_file(text)?
    };
    let json: Result<Box<RawValue>, _> = serde_json::from_str(without_mark(&read));
    json.map(|json| json.get().to_owned())
        .map_err(|error| no_json(&error))
}

/// Reads JSON, or `@FILE` with JSON in it.
fn json(text: &str) -> Result<Value, String> {
    plain_json(without_mark(&at_file(text)?))
}

/// Reads JSON, never the name of a file.
pub(crate) fn plain_json(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| no_json(&error))
}

fn at_file(text: &str) -> Result<String, String> {
    match text.strip_prefix('@') {
        Some(file) => fs::read_to_string(file).map_err(|error| format!("{file}: {error}")),
        None => Ok(text.to_owned()),
    }
}

/// Strips a byte order mark, which some editors put before the text.
fn without_mark(text: &str) -> &str {
    text.trim_start_matches('\u{feff}')
}

fn no_json(error: &serde_json::Error) -> String {
    format!("is no JSON: {error}")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use serde_json::Value;

    use crate::catalog::Kind;

    fn value(kind: Kind, texts: &[&str]) -> Result<Value, String> {
        super::value(kind, texts, super::json)
    }

    #[test]
    fn each_kind_has_its_form() {
        assert_eq!(value(Kind::Text, &["true"]), Ok(json!("true")));
        assert_eq!(value(Kind::Bool, &["true"]), Ok(json!(true)));
        assert_eq!(value(Kind::Number, &["1.50"]), Ok(json!(1.5)));
        assert_eq!(
            value(Kind::List(&Kind::Text), &["a", "b"]),
            Ok(json!(["a", "b"]))
        );
        assert_eq!(
            value(Kind::Texts, &["a=b=c", "d:=1"]),
            Ok(json!({"a": "b=c", "d:": "1"}))
        );
        assert_eq!(
            value(Kind::Map, &["a=1", "b:=[1]"]),
            Ok(json!({"a": "1", "b": [1]}))
        );
        assert_eq!(
            value(Kind::Json, &[r#"{"a": null}"#]),
            Ok(json!({"a": null}))
        );
    }

    #[test]
    fn what_has_another_form_is_an_error() {
        assert!(value(Kind::Bool, &["yes"]).is_err());
        assert!(value(Kind::Texts, &["=b"]).is_err());
        assert!(value(Kind::Map, &["a:=b"]).is_err());
        assert!(value(Kind::Json, &["{"]).is_err());
        assert!(value(Kind::Json, &["@/no/such/file"]).is_err());
    }
}
