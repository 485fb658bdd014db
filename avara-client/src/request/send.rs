//! Sends calls, and reads their replies.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::request::call::Call;
use crate::transport::{self, Execution, Http, Prepared, Repeated, unusable};
use crate::uri::query;
use crate::wire::decode::{DecodeError, decode_reply};
use crate::wire::fields::Fields;
use crate::{Error, Location, Response};

impl Call {
    /// Checks the call, and prepares the request that is sent.
    pub(crate) fn prepare(&self) -> Result<Box<Prepared>, Error> {
        let (client, operation) = (self.client(), self.operation());
        let body = self.full_body();
        self.check(body.as_deref())?;
        let repeated = repeated(self, body.as_deref());
        let body = body.map(|body| self.written_body(&body)).transpose();
        let body =
            body.map_err(|_| unusable(Location::Body, "body", "cannot be written as JSON"))?;
        let path = self.filled_path();
        let query = query::written(self.query_pairs());
        Ok(Box::new(Prepared {
            operation: operation.id(),
            template: Some(operation.path()),
            retry: operation.retry(),
            proof: operation.proof.as_ref(),
            repeated,
            reconcile: operation.reconcile.as_ref(),
            body_schema: operation.body,
            ..Prepared::new(
                client,
                operation.method(),
                (&path, query),
                body,
                &self.options,
            )
        }))
    }

    fn prepare_named(&self) -> Result<Box<Prepared>, Error> {
        let prepared = self.prepare();
        prepared.map_err(|error| error.of_operation(self.operation().id(), 0))
    }
}

/// Returns the value that the reply to a call may repeat. The first that was sent decides: the
/// documentation's examples have the UID of another study beside an id.
fn repeated(call: &Call, body: Option<&Fields>) -> Repeated {
    let names = call.operation().proof.as_ref()?.repeats;
    names.iter().find_map(|name| {
        let in_body = || body?.get(name)?.as_str();
        let text = call.path_value(name).or_else(in_body)?;
        Some((*name, text.to_owned()))
    })
}

/// Returns the request as it would be sent, without the API key.
pub(crate) fn preview(call: &Call) -> Result<http::Request<Bytes>, Error> {
    let prepared = call.prepare_named()?;
    let preview = prepared.preview();
    preview.map_err(|error| error.of_operation(call.operation().id(), 0))
}

pub(crate) fn send<T: DeserializeOwned>(
    call: Box<Call>,
) -> impl Future<Output = Result<Response<T>, Error>> {
    send_and_read(call, decode_reply)
}

pub(crate) async fn send_and_read<T>(
    call: Box<Call>,
    read: fn(&[u8]) -> Result<T, DecodeError>,
) -> Result<Response<T>, Error> {
    let operation = call.operation().id();
    let prepared = call.prepare_named()?;
    drop(call);
    transport::read(transport::execute(prepared).await?, operation, read)
}

pub(crate) async fn send_for_value<T: DeserializeOwned>(call: Box<Call>) -> Result<T, Error> {
    send(call).await.map(Response::into_value)
}

/// Looks up the outcome of a call that may have been sent at `since`.
pub(crate) async fn look_up<T: DeserializeOwned>(
    call: Box<Call>,
    since: SystemTime,
) -> Result<Option<Response<T>>, Error> {
    let operation = call.operation().id();
    let mut execution = begin(&call)?;
    drop(call);
    execution.attempts.resume(since, Duration::ZERO, false);
    if execution.attempts.planned().is_some() {
        execution.look_up().await;
    }
    if execution.attempts.has_shown_absence() {
        return Ok(None);
    }
    transport::read(execution.attempts.take_result()?, operation, decode_reply).map(Some)
}

/// Checks a call, and makes it ready to be carried out.
pub(crate) fn begin(call: &Call) -> Result<Execution<Http>, Error> {
    call.prepare_named().map(transport::begin)
}
