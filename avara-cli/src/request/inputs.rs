//! Reads flags and arguments into values as the API writes them.

use std::{fs, io};

use clap::ArgMatches;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::{Problems, invisible, strict};
use crate::catalog::{Command, Input, Kind};
use crate::cli::{CLEAR, WITHOUT};

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
    problems: &mut Problems,
) -> Vec<(&'static str, String)> {
    let mut query = Vec::new();
    for input in command.query {
        match (texts(input, given), is_null(WITHOUT, input, given)) {
            (None, false) => {}
            (None, true) => query.push((input.name, String::new())),
            (Some(_), true) => {
                problems.of_flag(
                    input,
                    format!("is both given a value and named by --{WITHOUT}"),
                );
            }
            (Some(texts), false) => match of_query(input, &texts) {
                Ok(text) => query.push((input.name, text)),
                Err(problem) => problems.of_flag(input, problem),
            },
        }
    }
    query
}

/// Joins the texts of a parameter. An empty one would mean null, and
/// an unset variable would send it by mistake.
fn of_query(input: &Input, texts: &[&str]) -> Result<String, String> {
    texts
        .iter()
        .try_for_each(|text| invisible::check_text(text))?;
    if !texts.iter().any(|text| text.trim().is_empty()) {
        return Ok(texts.join(","));
    }
    Err(if input.nullable {
        format!(
            "is empty; to find items without a value, use --{WITHOUT} {}",
            input.flag
        )
    } else {
        "is empty".to_owned()
    })
}

pub(crate) fn fields(
    inputs: &[Input],
    given: &ArgMatches,
    problems: &mut Problems,
) -> Map<String, Value> {
    let mut fields = Map::new();
    for input in inputs {
        let texts = texts(input, given);
        let is_cleared = is_null(CLEAR, input, given);
        let value = match texts {
            Some(_) if is_cleared => Err("is both set and named by --clear".to_owned()),
            Some(texts) => value(input.kind, &texts, json).and_then(|value| {
                invisible::check(&value)?;
                Ok(value)
            }),
            None if is_cleared => Ok(Value::Null),
            None => continue,
        };
        match value {
            Ok(value) => drop(fields.insert(input.name.to_owned(), value)),
            Err(problem) => problems.of_flag(input, problem),
        }
    }
    fields
}

/// Finds values that are not documented, where no request is checked.
pub(crate) fn check(inputs: &[Input], fields: &Map<String, Value>, problems: &mut Problems) {
    for input in inputs {
        if let Some(problem) = fields
            .get(input.name)
            .and_then(|value| wrong(input.kind, value))
        {
            problems.of_flag(input, problem);
        }
    }
}

fn wrong(kind: Kind, value: &Value) -> Option<String> {
    match (kind, value) {
        (Kind::Bool, Value::String(_)) => Some("must be true or false".to_owned()),
        (Kind::Number, Value::String(_)) => Some("must be a number".to_owned()),
        (Kind::Choice(choices), Value::String(text)) => {
            let names = choices.iter().map(|choice| choice.name);
            let near = names.clone().max_by(|one, other| {
                let likeness =
                    |name: &str| strsim::jaro(&name.to_lowercase(), &text.to_lowercase());
                likeness(one).total_cmp(&likeness(other))
            });
            let meant = near
                .map(|near| format!("; is `{near}` meant?"))
                .unwrap_or_default();
            let is_known = names.into_iter().any(|name| name == text);
            (!is_known).then(|| format!("has an undocumented value{meant}"))
        }
        (Kind::List(item), Value::Array(values)) => {
            values.iter().find_map(|value| wrong(*item, value))
        }
        _ => None,
    }
}

fn texts<'a>(input: &Input, given: &'a ArgMatches) -> Option<Vec<&'a str>> {
    let values = given.get_many::<String>(input.flag)?;
    Some(values.map(String::as_str).collect())
}

/// Returns true if a flag that names fields names this one.
fn is_null(flag: &str, input: &Input, given: &ArgMatches) -> bool {
    let named = given.try_get_many::<String>(flag).ok().flatten();
    input.nullable && named.into_iter().flatten().any(|name| name == input.flag)
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
        // What cannot be read is left to the rules of the API, which find everything at once.
        Kind::Bool => Ok(text
            .parse::<bool>()
            .map_or_else(|_| text.into(), Value::from)),
        Kind::Number => match strict::read(text) {
            Ok(number @ Value::Number(_)) => Ok(number),
            Err(problem) if text.parse::<f64>().is_ok() => Err(problem),
            _ => Ok(text.into()),
        },
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

/// Splits `key=value`, or `key:=JSON` where any JSON may appear.
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
pub(crate) fn whole_body(text: &str) -> Result<String, String> {
    match json_or_stdin(text)? {
        json if json.starts_with('{') => Ok(json),
        _ => Err("must be a JSON object".to_owned()),
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
        .map_err(|error| strict::not_json(&error))
}

/// Reads JSON, or `@FILE` with JSON in it.
fn json(text: &str) -> Result<Value, String> {
    plain_json(without_mark(&at_file(text)?))
}

/// Reads JSON, never the name of a file.
pub(crate) fn plain_json(text: &str) -> Result<Value, String> {
    strict::read(text)
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
        assert_eq!(value(Kind::Bool, &["yes"]), Ok(json!("yes")));
        assert_eq!(value(Kind::Number, &["many"]), Ok(json!("many")));
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
        assert!(value(Kind::Number, &["12345678901234567890123"]).is_err());
        assert!(value(Kind::Texts, &["=b"]).is_err());
        assert!(value(Kind::Map, &["a:=b"]).is_err());
        assert!(value(Kind::Json, &["{"]).is_err());
        assert!(value(Kind::Json, &["@/no/such/file"]).is_err());
    }
}
