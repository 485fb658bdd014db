//! Pages and the cursors that lead from one to the next.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use super::input::{Input, Refusal};
use crate::world::store::{Query, Record, RecordId, hash};

const DEFAULT_LIMIT: usize = 20;
const MAX_LIMIT: u8 = 100;

/// Cursors in the documentation's examples, which no list has given out. They count as the
/// beginning, so that the examples run.
const SAMPLES: [&str; 3] = [
    "cursor",
    "eyJvZmZzZXQiOjIwfQ==",
    "eyJjcmVhdGVkQXQiOiIyMDI0LTAxLTE1VDA5OjAwOjAwWiJ9",
];

/// Returns the reply to a list operation: the page that was asked for, under the name `items`.
pub(crate) fn reply<R: Record>(
    input: &Input<'_>,
    query: &Query<'_, R>,
    items: &str,
    show: impl FnMut(RecordId) -> Value,
) -> Result<Value, Refusal> {
    let list = fingerprint(input);
    let from = match input.query_text("cursor") {
        None => 0,
        Some(cursor) if SAMPLES.contains(&cursor) => 0,
        Some(cursor) => read(cursor, list)?,
    };
    let page = query.page(from, limit(input.query));
    let shown: Vec<Value> = page.records.into_iter().map(show).collect();
    let mut reply = json!({ items: shown, "hasMore": page.next.is_some() });
    if let Some(next) = page.next {
        reply["cursor"] = Value::String(write(next, list));
    }
    Ok(reply)
}

/// Clients write whole numbers as they like: 20, or 20.0.
fn limit(query: &Map<String, Value>) -> usize {
    let Some(limit) = query.get("limit").and_then(Value::as_f64) else {
        return DEFAULT_LIMIT;
    };
    let limit = (1..=MAX_LIMIT).rev().find(|most| f64::from(*most) <= limit);
    limit.unwrap_or(1).into()
}

/// Stands for a list and its filters: a cursor of another one does not fit.
fn fingerprint(input: &Input<'_>) -> u64 {
    let filters = input
        .query
        .iter()
        .filter(|(name, _)| !matches!(name.as_str(), "cursor" | "limit"));
    let mut filters: Vec<String> = filters
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    filters.sort();
    hash(
        0,
        format!("{}?{}", input.operation.id, filters.join("&")).as_bytes(),
    )
}

fn write(next: u32, list: u64) -> String {
    STANDARD.encode(format!("{next}:{list:016x}"))
}

fn read(cursor: &str, list: u64) -> Result<u32, Refusal> {
    let unknown = || Refusal::bad_request("The cursor is not valid.");
    let bytes = STANDARD.decode(cursor).map_err(|_| unknown())?;
    let text = std::str::from_utf8(&bytes).map_err(|_| unknown())?;
    let (next, of) = text.split_once(':').ok_or_else(unknown)?;
    let next = next.parse().map_err(|_| unknown())?;
    let of = u64::from_str_radix(of, 16).map_err(|_| unknown())?;
    if of != list {
        return Err(Refusal::bad_request(
            "The cursor belongs to a different list or different filters.",
        ));
    }
    Ok(next)
}
