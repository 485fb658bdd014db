//! Determines the outcome of a create whose answer was lost: a [`Search`] looks the record up by
//! its natural key and compares it with what was sent.

mod compare;

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use http::StatusCode;
use serde_json::{Map, Value};

use super::response::Outcome;
use super::sent::Sent;
use super::{Prepared, attempt};
use crate::rules::operation::{NaturalKey, Operation};
use crate::trace::watch;
use crate::uri::path::Segment;
use crate::wire::codec::time;
use crate::wire::decode::decode_reply;
use crate::wire::http_date;
use crate::wire::reply::Reply;
use crate::{Error, ErrorKind, trace};
pub(super) use compare::reads_back;
use compare::{Comparison, compare, key_of, stored_form};

/// The largest difference between the clocks of the servers.
const CLOCK_TOLERANCE: TimeDelta = TimeDelta::minutes(5);
/// More pages than a filter by an exact key can have.
const MAX_PAGES: usize = 10;

pub(crate) enum Finding {
    /// The record exists, and everything that was sent reads back.
    Ours(Reply),
    /// Another record has the key.
    Different { found: Value, why: String },
    /// There is none.
    Absent,
    /// The outcome cannot be determined.
    Unclear {
        found: Option<Value>,
        why: String,
        /// The least wait until another look-up may work, if one may.
        again: Option<Duration>,
    },
}

/// The look-up of one lost create.
pub(crate) struct Search<'a> {
    prepared: &'a Prepared,
    look_up: &'static Operation,
    key: &'static NaturalKey,
    key_value: String,
    sent: Map<String, Value>,
    first_sent: Sent,
}

impl<'a> Search<'a> {
    /// Plans how to look up `prepared`, of which the first attempt was sent then; or says why that
    /// cannot be done.
    pub(crate) fn new(prepared: &'a Prepared, first_sent: Sent) -> Result<Self, &'static str> {
        if !prepared.policy.reconciles {
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
        let sent: Map<String, Value> = serde_json::from_slice(body)
            .map_err(|_| "the body that was sent is not a JSON object")?;
        let key_value = match sent.get(key.field).and_then(Value::as_str) {
            Some(text) if !text.is_empty() => text.to_owned(),
            _ => return Err("what would identify it was not sent"),
        };
        Ok(Self {
            prepared,
            look_up: reconcile.look_up,
            key,
            key_value,
            sent,
            first_sent,
        })
    }

    pub(crate) async fn look(&self) -> Finding {
        let found = match self.key.items {
            None => self.by_key().await,
            Some(items) => self.listed(items).await,
        };
        match found {
            Ok(Some(record)) => self.judge(record).await,
            Ok(None) => Finding::Absent,
            Err(finding) => finding,
        }
    }

    async fn judge(&self, record: Record) -> Finding {
        let rest = match self.rest(&record.json).await {
            Ok(rest) => rest,
            Err(Finding::Unclear { why, again, .. }) => {
                let found = Some(record.json);
                return Finding::Unclear { found, why, again };
            }
            Err(finding) => return finding,
        };
        let schema = self.prepared.body_schema;
        match compare(&self.sent, &record.json, rest.as_ref(), self.key, schema) {
            Comparison::Different(why) => different(record.json, why),
            Comparison::Unclear(why) => Finding::Unclear {
                // The second record can be there later than the first.
                again: (rest.is_none() && self.wants_rest()).then_some(Duration::ZERO),
                found: Some(record.json),
                why,
            },
            Comparison::Same => self.judge_age(record),
        }
    }

    fn judge_age(&self, record: Record) -> Finding {
        let created_at = self.key.created_at.and_then(|field| record.json.get(field));
        match created_at.filter(|value| !value.is_null()) {
            None => Finding::Ours(record.reply),
            Some(text) => match text.as_str().and_then(time::parse) {
                Some(created) if self.may_have_made(created, &record.reply) => {
                    Finding::Ours(record.reply)
                }
                Some(_) => different(record.json, "a look-up found an older record".to_owned()),
                None => unclear(
                    Some(record.json),
                    "a look-up found a record whose creation time cannot be read".to_owned(),
                ),
            },
        }
    }

    /// Returns true if a record of this age can be ours. The server's clock decides, as its reply
    /// shows it: the one of this machine may be wrong.
    fn may_have_made(&self, created: DateTime<Utc>, reply: &Reply) -> bool {
        let now = http_date::of_reply(&reply.headers).unwrap_or_else(now);
        let elapsed = self.first_sent.elapsed();
        let sent = now.checked_sub_signed(elapsed);
        let earliest = sent.and_then(|sent| sent.checked_sub_signed(CLOCK_TOLERANCE));
        match earliest {
            Some(earliest) => created >= earliest,
            // Before or after all time.
            None => elapsed > TimeDelta::zero(),
        }
    }

    /// Fetches the second record, if it has fields that were sent.
    async fn rest(&self, record: &Value) -> Result<Option<Value>, Finding> {
        let Some(rest) = &self.key.rest else {
            return Ok(None);
        };
        if !self.wants_rest() {
            return Ok(None);
        }
        let Some(id) = record.get(rest.id).and_then(Value::as_str) else {
            return Ok(None);
        };
        let found = self.record(rest.look_up, rest.id, id).await?;
        Ok(found.map(|record| record.json))
    }

    /// Returns true if fields were sent that only the second record has.
    fn wants_rest(&self) -> bool {
        let fields = self.key.rest.iter().flat_map(|rest| rest.fields);
        let mut sent = fields.filter(|field| self.sent.contains_key(**field));
        sent.next().is_some()
    }

    /// Fetches the record that has the key. A reply without the key is not a record: a proxy's page
    /// can be JSON too.
    async fn by_key(&self) -> Result<Option<Record>, Finding> {
        let (field, value) = (self.key.field, &self.key_value);
        let found = self.record(self.look_up, field, value).await?;
        match &found {
            Some(record) if key_of(&record.json, self.key, value).is_none() => {
                Err(unreadable(self.look_up))
            }
            _ => Ok(found),
        }
    }

    /// Fetches the record that an operation returns for one value in its path.
    async fn record(
        &self,
        operation: &'static Operation,
        parameter: &'static str,
        value: &str,
    ) -> Result<Option<Record>, Finding> {
        let segment = Segment {
            name: parameter,
            text: value.to_owned(),
            id: None,
        };
        match self.ask(operation, &[segment], &[]).await? {
            None => Ok(None),
            Some(reply) => match decode_reply(&reply.body) {
                Ok(json) => Ok(Some(Record { json, reply })),
                Err(_) => Err(unreadable(operation)),
            },
        }
    }

    /// Finds the only item of a list that has the key. A server that stores the key in another form
    /// may find it by that form only.
    async fn listed(&self, items: &'static str) -> Result<Option<Record>, Finding> {
        let mut found = Vec::new();
        let stored = stored_form(&self.key_value, self.key);
        let mut read = self.list(items, &self.key_value, &mut found).await;
        if read.is_ok() && found.is_empty() && stored != self.key_value {
            read = self.list(items, &stored, &mut found).await;
        }
        let last = found.pop();
        match read {
            Ok(()) if found.is_empty() => Ok(last),
            Ok(()) => {
                let json = last.map(|record| record.json);
                Err(unclear(json, "a look-up found several records".to_owned()))
            }
            // What was found before stays found.
            Err(Finding::Unclear { why, again, .. }) => Err(Finding::Unclear {
                found: last.map(|record| record.json),
                why,
                again,
            }),
            Err(finding) => Err(finding),
        }
    }

    /// Adds the items with this key, from all pages.
    async fn list(
        &self,
        items: &'static str,
        value: &str,
        found: &mut Vec<Record>,
    ) -> Result<(), Finding> {
        let mut cursors = Vec::new();
        let mut query = vec![(self.key.field, Value::from(value))];
        for _ in 0..MAX_PAGES {
            let Some(reply) = self.ask(self.look_up, &[], &query).await? else {
                return Err(unreadable(self.look_up));
            };
            let page = read_page(&reply.body, items);
            let (all, next) = page.ok_or_else(|| unreadable(self.look_up))?;
            let mut is_readable = true;
            for item in all {
                match key_of(&item, self.key, value) {
                    Some(true) => found.push(Record::of_item(item, &reply)),
                    Some(false) => {}
                    None => is_readable = false,
                }
            }
            if !is_readable {
                return Err(unreadable(self.look_up));
            }
            let Some(cursor) = next else { return Ok(()) };
            if cursors.contains(&cursor) {
                return Err(endless(self.look_up));
            }
            query.truncate(1);
            query.push(("cursor", Value::from(cursor.as_str())));
            cursors.push(cursor);
        }
        Err(endless(self.look_up))
    }

    /// Asks once, and returns the reply; none for 404.
    async fn ask(
        &self,
        operation: &Operation,
        path: &[Segment],
        query: &[(&str, Value)],
    ) -> Result<Option<Reply>, Finding> {
        let answer = match self.prepared.look_up(operation, path, query) {
            Ok(look_up) => self.send(&look_up).await,
            Err(error) => Err(error),
        };
        match answer {
            Ok(reply) => Ok(Some(reply)),
            Err(error) if says_absent(&error) => Ok(None),
            Err(error) => {
                let again = self.again(&error);
                let error = error.of_operation(operation.id(), 0);
                Err(Finding::Unclear {
                    found: None,
                    why: format!("the look-up failed too ({error})"),
                    again,
                })
            }
        }
    }

    async fn send(&self, look_up: &Prepared) -> Result<Reply, Error> {
        let timeout = look_up.timeout.min(look_up.time_left());
        if timeout.is_zero() {
            return Err(Error::past_deadline());
        }
        let watch = watch::start(&look_up.client);
        let result = trace::call(look_up.operation, look_up_within(look_up, timeout)).await;
        if let Some(watch) = watch {
            watch.look_up(look_up.operation, &result);
        }
        result.map(|outcome| outcome.reply)
    }

    /// Returns how long to wait until another look-up may work; none where no other will.
    fn again(&self, error: &Error) -> Option<Duration> {
        let is_refused = matches!(
            error.kind(),
            ErrorKind::Configuration
                | ErrorKind::InvalidRequest
                | ErrorKind::BadRequest
                | ErrorKind::Authentication
                | ErrorKind::Permission
                | ErrorKind::Unprocessable
        );
        let wait = error.retry_after().unwrap_or_default();
        let is_too_long = wait > self.prepared.policy.max_wait;
        (!is_refused && !is_too_long).then_some(wait)
    }
}

fn now() -> DateTime<Utc> {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let now = now.ok().and_then(|now| TimeDelta::from_std(now).ok());
    now.and_then(|now| DateTime::UNIX_EPOCH.checked_add_signed(now))
        .unwrap_or(DateTime::UNIX_EPOCH)
}

/// Makes the request of a look-up, and once more if another key may do.
async fn look_up_within(look_up: &Prepared, timeout: Duration) -> Result<Outcome, Error> {
    let mut attempts = 0;
    loop {
        attempts += 1;
        let (key, timeout) = look_up.key(timeout).await?;
        let watch = watch::start(&look_up.client);
        let answer = attempt(look_up, &key, timeout);
        let result = trace::attempt(look_up, attempts, answer).await;
        if let Some(watch) = watch {
            watch.attempt(look_up, attempts, &result);
        }
        if attempts == 1 && is_for_key(&result) && look_up.renew_key(&key).await {
            continue;
        }
        return result.map(|reply| Outcome {
            reply,
            attempts,
            reconciled: false,
        });
    }
}

fn is_for_key(answer: &Result<Reply, Error>) -> bool {
    answer
        .as_ref()
        .is_err_and(|error| error.kind() == ErrorKind::Authentication)
}

/// A proxy that cannot reach the API answers 404 with a page of its own, which says nothing.
fn says_absent(error: &Error) -> bool {
    let body = error.body().unwrap_or(b"cut off");
    error.status() == Some(StatusCode::NOT_FOUND) && (body.is_empty() || error.json().is_some())
}

/// Reads a page: its items, and the cursor of the next one. A page that says that there are more and
/// not where cannot be read.
fn read_page(body: &[u8], items: &str) -> Option<(Vec<Value>, Option<String>)> {
    let mut page = decode_reply::<Map<String, Value>>(body).ok()?;
    let Value::Array(all) = page.remove(items)? else {
        return None;
    };
    let cursor = match page.remove("cursor") {
        None | Some(Value::Null) => None,
        Some(Value::String(cursor)) => Some(cursor).filter(|cursor| !cursor.is_empty()),
        Some(_) => return None,
    };
    let has_more = match page.remove("hasMore") {
        None | Some(Value::Null) => cursor.is_some(),
        Some(has_more) => has_more.as_bool()?,
    };
    match cursor.filter(|_| has_more) {
        None if has_more => None,
        next => Some((all, next)),
    }
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

fn different(found: Value, why: String) -> Finding {
    Finding::Different { found, why }
}

/// Returns a finding that stays unclear: another look-up would show the same.
pub(super) fn unclear(found: Option<Value>, why: String) -> Finding {
    Finding::Unclear {
        found,
        why,
        again: None,
    }
}

/// Returns the finding for a reply that is not the API's; another look-up may get one.
fn unreadable(operation: &Operation) -> Finding {
    Finding::Unclear {
        found: None,
        why: format!("the reply of `{}` cannot be read", operation.id()),
        again: Some(Duration::ZERO),
    }
}

fn endless(operation: &Operation) -> Finding {
    unclear(None, format!("`{}` did not come to an end", operation.id()))
}
