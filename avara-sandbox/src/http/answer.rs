//! From a request to its reply.

use std::sync::Arc;
use std::time::Duration;

use hyper::body::Incoming;
use hyper::header::EXPECT;
use hyper::{HeaderMap, Method, Request, Response, StatusCode};
use tokio::sync::watch;
use tokio::time::sleep;

use super::checks;
use super::exchange::Exchange;
use super::payload::Payload;
use super::reply::Reply;
use super::run::{Broken, Run};
use super::work::Work;
use super::{Shared, control, corrupt, local, upload};
use crate::FaultKind;
use crate::faults::LINKS;

/// Names the fault that a request wishes for itself.
const FAULT_HEADER: &str = "x-sandbox-fault";

/// The `Retry-After` of a fault.
const RETRY_AFTER: Duration = Duration::from_millis(100);

pub(super) async fn answer(
    shared: &Arc<Shared>,
    request: Request<Incoming>,
    run: watch::Receiver<Run>,
) -> Result<Response<Payload>, Broken> {
    let (parts, body) = request.into_parts();
    if shared.is_for_this_machine() && !local::is_local(&parts.headers) {
        upload::discard(body).await?;
        let message = "Only programs on this machine may do this.";
        return Ok(Reply::error(StatusCode::FORBIDDEN, message).into_response());
    }
    let link = Work::link(&parts.uri);
    if link.is_none() && control::has(parts.uri.path()) {
        let upload = upload::read(body).await?;
        return Ok(control::answer(shared, &parts, upload, run).await);
    }
    let mut exchange = Exchange::begin(shared, parts);
    let reply = match link {
        Some(link) => {
            upload::discard(body).await?;
            exchange.link = Some(LINKS);
            match exchange.method {
                Method::GET => carry_out(shared, &mut exchange, link, run).await?,
                _ => control::not_allowed(&Method::GET),
            }
        }
        None => call(shared, &mut exchange, body, run).await?,
    };
    exchange.status = Some(reply.status.as_u16());
    Ok(reply.into_response())
}

/// Checks a request for an operation, and carries it out.
async fn call(
    shared: &Arc<Shared>,
    exchange: &mut Exchange<'_>,
    body: Incoming,
    run: watch::Receiver<Run>,
) -> Result<Reply, Broken> {
    match checks::head(shared, exchange) {
        Ok(target) => {
            let upload = upload::read(body).await?;
            match checks::call(shared, exchange, &target, upload) {
                Ok(call) => carry_out(shared, exchange, Work::Call(call), run).await,
                Err(refusal) => Ok(refusal),
            }
        }
        Err(refusal) => {
            // Who waits to be asked for the body is not asked.
            if !exchange.headers.contains_key(EXPECT) {
                upload::discard(body).await?;
            }
            Ok(refusal)
        }
    }
}

/// Does the work of a request, or lets its fault happen.
async fn carry_out(
    shared: &Arc<Shared>,
    exchange: &mut Exchange<'_>,
    work: Work,
    mut run: watch::Receiver<Run>,
) -> Result<Reply, Broken> {
    let (drawn, wait) = {
        let mut faults = shared.faults();
        (
            wished(&exchange.headers).unwrap_or_else(|| Ok(faults.draw(work.name()))),
            faults.wait(),
        )
    };
    let fault = match drawn {
        Ok(fault) => fault,
        Err(reply) => return Ok(reply),
    };
    exchange.fault = fault;
    if !wait.is_zero() {
        sleep(wait).await;
    }
    match fault {
        Some(FaultKind::ResetBefore) => return Err(Broken),
        Some(FaultKind::Late) => {
            execute_later(shared, work);
            return Err(Broken);
        }
        Some(FaultKind::ServerErrorBefore) => return Ok(server_error()),
        Some(FaultKind::TooManyRequests) => {
            return Ok(Reply::too_many(
                "Too many requests, on purpose.",
                RETRY_AFTER,
            ));
        }
        _ => {}
    }
    let reply = work.execute(shared);
    match fault {
        None => Ok(reply),
        Some(FaultKind::ResetAfter) => Err(Broken),
        Some(FaultKind::ServerErrorAfter) => Ok(server_error()),
        Some(FaultKind::Timeout) => {
            // Until the client hangs up, which drops this, or the sandbox stops.
            let _ = run.wait_for(|run| *run != Run::On).await;
            Err(Broken)
        }
        Some(kind) => {
            let before = reply.body.clone();
            let reply = corrupt::corrupt(kind, work.operation(), reply);
            if kind == FaultKind::UnknownEnum && reply.body == before {
                exchange.fault = None;
            }
            Ok(reply)
        }
    }
}

fn wished(headers: &HeaderMap) -> Option<Result<Option<FaultKind>, Reply>> {
    let header = headers.get(FAULT_HEADER)?;
    let kind = header
        .to_str()
        .unwrap_or_default()
        .trim()
        .parse::<FaultKind>();
    Some(kind.map(Some).map_err(|error| {
        Reply::error(
            StatusCode::BAD_REQUEST,
            &format!("{FAULT_HEADER}: {error}."),
        )
    }))
}

fn server_error() -> Reply {
    let message = "Something went wrong, on purpose.";
    Reply::error(StatusCode::INTERNAL_SERVER_ERROR, message)
}

/// Does the work after its connection was reset, as a server behind a load balancer or a queue
/// does.
fn execute_later(shared: &Arc<Shared>, work: Work) {
    let shared = Arc::clone(shared);
    tokio::spawn(async move {
        sleep(shared.settings.late).await;
        work.execute(&shared);
    });
}
