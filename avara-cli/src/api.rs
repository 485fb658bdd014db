//! `avara api`: any endpoint, with the key, retries and errors of all others.

use std::time::Instant;

use avara_client::http::Method;
use avara_client::{RawRequest, Response};
use clap::{ArgAction, ArgMatches, Args as _, Command, FromArgMatches as _};
use serde::de::IgnoredAny;
use serde_json::Value;

use crate::cli::Globals;
use crate::fault::Fault;
use crate::output::Rows;
use crate::run::{Walk, curl, inputs, printer};
use crate::session::{Session, runtime};

/// Call any endpoint, also one that this version does not know.
///
/// A request is repeated only where its method is GET, HEAD or OPTIONS: what creates something may
/// otherwise happen twice.
#[derive(clap::Args)]
struct Arguments {
    /// GET, POST, PATCH, PUT or DELETE
    method: String,

    /// The path from /v1 on; it may have a query
    path: String,

    /// A query parameter; can be repeated
    #[arg(long = "param", value_name = "NAME=VALUE", action = ArgAction::Append)]
    params: Vec<String>,

    /// The body
    #[arg(long, value_name = "JSON|@FILE|-")]
    body: Option<String>,

    /// All pages of a list
    #[arg(long)]
    paginate: bool,
}

pub(crate) fn command() -> Command {
    Arguments::augment_args(Command::new("api"))
}

pub(crate) fn run(globals: &Globals, given: &ArgMatches) -> Result<(), Fault> {
    let arguments = Arguments::from_arg_matches(given)?;
    let session = Session::open(globals)?;
    let request = request(&session, &arguments)?;
    let preview = request.preview()?;
    if globals.dry_run {
        return curl::print(&preview);
    }
    let mut printer = printer(globals, &session, &[])?;
    runtime()?.block_on(async {
        if arguments.paginate {
            let mut walk = Walk::new(&mut printer, None);
            let mut next = Some(request.clone());
            while let Some(page) = next {
                let reply = send(&session, page).await?;
                let cursor = walk.page(reply.body(), Rows::Guessed)?;
                next = cursor.map(|cursor| request.clone().with_query("cursor", cursor));
            }
            walk.end()
        } else {
            let reply = send(&session, request).await?;
            printer.reply(reply.body(), Rows::Guessed)
        }
    })
}

async fn send(session: &Session, request: RawRequest) -> Result<Response<IgnoredAny>, Fault> {
    session.verbose.request(&request.preview()?);
    let started = Instant::now();
    let result = request.send_with_response::<IgnoredAny>().await;
    session.verbose.reply(&result, started);
    Ok(result?)
}

fn request(session: &Session, arguments: &Arguments) -> Result<RawRequest, Fault> {
    let method = Method::from_bytes(arguments.method.to_uppercase().as_bytes());
    let method = method.map_err(|_| Fault::usage("METHOD is no HTTP method"))?;
    let (path, query) = arguments
        .path
        .split_once('?')
        .unwrap_or((&arguments.path, ""));
    let mut request = session.client.request(method, path);
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        request = request.with_query(decoded(name)?, decoded(value)?);
    }
    for pair in &arguments.params {
        let pair = pair.split_once('=');
        let (name, value) = pair.ok_or_else(|| Fault::usage("--param: must be NAME=VALUE"))?;
        request = request.with_query(name, value);
    }
    match body(arguments)? {
        Some(body) => Ok(request.body(body)),
        None => Ok(request),
    }
}

fn body(arguments: &Arguments) -> Result<Option<Value>, Fault> {
    let read = |text: &String| inputs::json_or_stdin(text);
    let body = arguments.body.as_ref().map(read).transpose();
    body.map_err(|problem| Fault::usage(format!("--body: {problem}")))
}

/// A query is written anew, so what is encoded in it must not be encoded twice.
fn decoded(text: &str) -> Result<String, Fault> {
    let wrong = || Fault::usage("PATH: its query cannot be read");
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let mut digit = || char::from(rest.next()?).to_digit(16);
                let (high, low) = digit().zip(digit()).ok_or_else(wrong)?;
                u8::try_from(high * 16 + low).map_err(|_| wrong())?
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).map_err(|_| wrong())
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn a_query_is_decoded() {
        let text = decoded("a%20b+c%C3%A9").ok();
        assert_eq!(text.as_deref(), Some("a b cé"));
        assert!(decoded("%").is_err() && decoded("%zz").is_err() && decoded("%ff").is_err());
    }
}
