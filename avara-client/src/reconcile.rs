//! Finding out what became of a create whose answer was lost: a [`Search`] looks the record up by
//! its natural key and compares it with what was sent.

mod compare;

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::{StatusCode, header};
use serde_json::{Map, Value};

use crate::call::Call;
use crate::operation::{NaturalKey, Operation};
use crate::response::Reply;
use crate::time;
use crate::transport::{Outcome, Prepared, execute_look_up};
use crate::{Error, ErrorKind};
use compare::{Comparison, compare, has_key, stored_form};

/// How far the server's clock may be from ours.
const CLOCK_TOLERANCE: Duration = Duration::from_secs(5 * 60);
/// More pages than a filter by an exact key can have.
const MAX_PAGES: usize = 10;

/// What a look-up shows.
pub(crate) enum Finding {
    /// The record is there, and everything that was sent reads back.
    Ours(Reply),
    /// Another record has the key.
    Different { found: Value, why: String },
    /// There is none.
    Absent,
    /// It cannot be told. `may_pass`: the look-up failed, and another may work.
    Unclear {
        found: Option<Value>,
        why: String,
        may_pass: bool,
    },
}

/// How one lost create is looked up.
pub(crate) struct Search<'a> {
    prepared: &'a Prepared,
    look_up: &'static Operation,
    key: &'static NaturalKey,
    key_value: String,
    sent: Map<String, Value>,
    not_before: DateTime<Utc>,
}

impl<'a> Search<'a> {
    /// How `prepared`, first sent at `started`, can be looked up; or why it cannot.
    pub(crate) fn new(prepared: &'a Prepared, started: SystemTime) -> Result<Self, &'static str> {
        if !prepared.policy.reconciles() {
            return Err("look-ups are switched off");
        }
        let reconcile = prepared
            .reconcile
            .ok_or("nothing identifies what it makes")?;
        let key = reconcile
            .by
            .as_ref()
            .ok_or("nothing identifies what it makes")?;
        if prepared.url.query().is_some() {
            return Err("it was sent with a query, which look-ups do not have");
        }
        let body = prepared.body.as_deref().unwrap_or_default();
        let sent: Map<String, Value> =
            serde_json::from_slice(body).map_err(|_| "what was sent is no JSON object")?;
        let key_value = match sent.get(key.field).and_then(Value::as_str) {
            Some(text) if !text.is_empty() => text.to_owned(),
            _ => return Err("what would identify it was not sent"),
        };
        let earliest = started
            .checked_sub(CLOCK_TOLERANCE)
            .unwrap_or(SystemTime::UNIX_EPOCH);
        Ok(Self {
            prepared,
            look_up: reconcile.look_up,
            key,
            key_value,
            sent,
            not_before: earliest.into(),
        })
    }

    /// Looks once.
    pub(crate) async fn look(&self) -> Finding {
        let found = match self.key.items {
            None => {
                self.record(self.look_up, self.key.field, &self.key_value)
                    .await
            }
            Some(items) => self.listed(items).await,
        };
        match found {
            Ok(Some(record)) => self.judge(record).await,
            Ok(None) => Finding::Absent,
            Err(finding) => finding,
        }
    }

    /// Whether a record with the key is the one that was sent.
    async fn judge(&self, record: Record) -> Finding {
        let rest = match self.rest(&record.json).await {
            Ok(rest) => rest,
            Err(Finding::Unclear { why, may_pass, .. }) => {
                let found = Some(record.json);
                return Finding::Unclear {
                    found,
                    why,
                    may_pass,
                };
            }
            Err(finding) => return finding,
        };
        let schema = self.prepared.body_schema;
        match compare(&self.sent, &record.json, rest.as_ref(), self.key, schema) {
            Comparison::Different(why) => different(record.json, why),
            Comparison::Unclear(why) => unclear(Some(record.json), why),
            Comparison::Same => self.judge_age(record),
        }
    }

    fn judge_age(&self, record: Record) -> Finding {
        let created_at = self.key.created_at.and_then(|field| record.json.get(field));
        match created_at.filter(|value| !value.is_null()) {
            None => Finding::Ours(record.reply),
            Some(text) => match text.as_str().and_then(time::parse) {
                Some(created) if created >= self.not_before => Finding::Ours(record.reply),
                Some(_) => different(record.json, "a look-up found an older record".to_owned()),
                None => unclear(
                    Some(record.json),
                    "a look-up found a record whose creation time cannot be read".to_owned(),
                ),
            },
        }
    }

    /// The second record, if it has fields that were sent.
    async fn rest(&self, record: &Value) -> Result<Option<Value>, Finding> {
        let Some(rest) = &self.key.rest else {
            return Ok(None);
        };
        if !rest
            .fields
            .iter()
            .any(|field| self.sent.contains_key(*field))
        {
            return Ok(None);
        }
        let Some(id) = record.get(rest.id).and_then(Value::as_str) else {
            return Ok(None);
        };
        let found = self.record(rest.look_up, rest.id, id).await?;
        Ok(found.map(|record| record.json))
    }

    /// The record that an operation gives for one value in its path.
    async fn record(
        &self,
        operation: &'static Operation,
        parameter: &'static str,
        value: &str,
    ) -> Result<Option<Record>, Finding> {
        let call = Call::new(&self.prepared.client, operation).path_text(parameter, value);
        match self.ask(operation, &call).await? {
            None => Ok(None),
            Some(reply) => match serde_json::from_slice(&reply.body) {
                Ok(json @ Value::Object(_)) => Ok(Some(Record { json, reply })),
                _ => Err(unreadable(operation)),
            },
        }
    }

    /// The only item of a list that has the key. A server that stores another form of the key may
    /// find it by that form only.
    async fn listed(&self, items: &'static str) -> Result<Option<Record>, Finding> {
        let mut found = self.listed_by(items, &self.key_value).await?;
        let stored = stored_form(&self.key_value, self.key);
        if found.is_empty() && stored != self.key_value {
            found = self.listed_by(items, &stored).await?;
        }
        let last = found.pop();
        if found.is_empty() {
            return Ok(last);
        }
        let json = last.map(|record| record.json);
        Err(unclear(json, "a look-up found several records".to_owned()))
    }

    async fn listed_by(&self, items: &'static str, value: &str) -> Result<Vec<Record>, Finding> {
        let mut found = Vec::new();
        let first = Call::new(&self.prepared.client, self.look_up);
        let mut call = first.query(self.key.field, value);
        for _ in 0..MAX_PAGES {
            let Some(reply) = self.ask(self.look_up, &call).await? else {
                return Err(unreadable(self.look_up));
            };
            let Ok(mut page) = serde_json::from_slice::<Map<String, Value>>(&reply.body) else {
                return Err(unreadable(self.look_up));
            };
            let cursor = next_cursor(&page);
            let Some(Value::Array(all)) = page.remove(items) else {
                return Err(unreadable(self.look_up));
            };
            let ours = all
                .into_iter()
                .filter(|item| has_key(item, self.key, value));
            found.extend(ours.map(|json| Record::of_item(json, &reply)));
            match cursor {
                Some(cursor) => call = call.query("cursor", cursor),
                None => return Ok(found),
            }
        }
        Err(unclear(
            None,
            format!("`{}` did not come to an end", self.look_up.id()),
        ))
    }

    /// The reply of a look-up; none for 404.
    async fn ask(&self, operation: &Operation, call: &Call) -> Result<Option<Reply>, Finding> {
        let answer = match Prepared::of_call(call) {
            Ok(look_up) => execute_look_up(self.as_part(look_up)).await,
            Err(error) => Err(error),
        };
        match answer {
            Ok(Outcome { reply, .. }) => Ok(Some(reply)),
            Err(error) if says_absent(&error) => Ok(None),
            Err(error) => {
                let is_passing = may_pass(&error);
                let error = error.of_operation(operation.id(), 0);
                Err(Finding::Unclear {
                    found: None,
                    why: format!("the look-up failed too ({error})"),
                    may_pass: is_passing,
                })
            }
        }
    }

    /// A look-up has the headers, the policy and the deadline of the call that it is part of.
    fn as_part(&self, look_up: Prepared) -> Prepared {
        let mut headers = self.prepared.headers.clone();
        headers.remove(header::CONTENT_TYPE);
        Prepared {
            headers,
            timeout: self.prepared.timeout,
            deadline: self.prepared.deadline,
            policy: self.prepared.policy,
            ..look_up
        }
    }
}

/// Whether another look-up may work, soon.
fn may_pass(error: &Error) -> bool {
    let is_passing = matches!(
        error.kind(),
        ErrorKind::Connection | ErrorKind::Timeout | ErrorKind::RateLimited | ErrorKind::Server
    );
    is_passing && error.retry_after().is_none()
}

/// A proxy that cannot reach the API answers 404 with a page of its own, which says nothing.
fn says_absent(error: &Error) -> bool {
    let body = error.body().unwrap_or(b"cut off");
    error.status() == Some(StatusCode::NOT_FOUND) && (body.is_empty() || error.json().is_some())
}

/// A record, and the reply to read it from.
struct Record {
    json: Value,
    reply: Reply,
}

impl Record {
    fn of_item(json: Value, page: &Reply) -> Self {
        let reply = Reply {
            body: Bytes::from(json.to_string()),
            ..page.clone()
        };
        Self { json, reply }
    }
}

fn next_cursor(page: &Map<String, Value>) -> Option<String> {
    let cursor = page
        .get("cursor")?
        .as_str()
        .filter(|cursor| !cursor.is_empty());
    let has_more = page.get("hasMore") != Some(&Value::Bool(false));
    cursor.filter(|_| has_more).map(str::to_owned)
}

fn different(found: Value, why: String) -> Finding {
    Finding::Different { found, why }
}

fn unclear(found: Option<Value>, why: String) -> Finding {
    Finding::Unclear {
        found,
        why,
        may_pass: false,
    }
}

fn unreadable(operation: &Operation) -> Finding {
    unclear(
        None,
        format!("the reply of `{}` cannot be read", operation.id()),
    )
}
