//! `avara api`: any endpoint, with the key, retries and errors of all others.

use avara_client::http::Method;
use avara_client::{OPERATIONS, RawRequest, Response};
use clap::{ArgAction, ArgMatches, Args as _, Command, FromArgMatches as _};
use clap_complete::ArgValueCompleter;
use serde::de::IgnoredAny;

use crate::catalog::COMMANDS;
use crate::cli::{Globals, at_files};
use crate::failure::Failure;
use crate::one::PagePrinter;
use crate::output::{Printer, Rows};
use crate::request::{confirm, curl, inputs};
use crate::session::{Session, runtime};
use crate::with::With as _;

/// Call any endpoint, including ones that this version does not know.
///
/// Only GET, HEAD and OPTIONS requests are retried, because retrying a create could do it twice.
#[derive(clap::Args)]
struct Arguments {
    /// GET, POST, PATCH, PUT or DELETE
    method: String,

    /// Path, starting with /v1; it may have a query
    path: String,

    /// Query parameter; can be repeated
    #[arg(long = "param", value_name = "NAME=VALUE", action = ArgAction::Append)]
    params: Vec<String>,

    /// Request body, sent unchanged
    #[arg(long, value_name = "JSON|@FILE|-", add = ArgValueCompleter::new(at_files))]
    body: Option<String>,

    /// Fetch all pages of a list
    #[arg(long)]
    paginate: bool,
}

pub(crate) fn command() -> Command {
    Arguments::augment_args(Command::new("api"))
}

pub(crate) fn run(globals: &Globals, given: &ArgMatches) -> Result<(), Failure> {
    let arguments = Arguments::from_arg_matches(given)?;
    let session = Session::open(globals)?;
    let method = method(&arguments.method)?;
    let request = request(&session, method.clone(), &arguments)?;
    let preview = request.preview()?;
    if globals.dry_run {
        return curl::print(&preview);
    }
    if is_destructive(&method, path(&arguments)) && !globals.yes {
        let what = format!("This is destructive: `{method} {}`", path(&arguments));
        confirm::go_on(&session, &what)?;
    }
    let mut printer = Printer::new(session.format, &globals.style, &[])?;
    runtime()?.block_on(async {
        if arguments.paginate {
            let pages = PagePrinter::new(&mut printer, None);
            let page = async |cursor| {
                let page = request.clone();
                let page = page.with(cursor, |page, cursor| page.with_query("cursor", cursor));
                send(&session, page).await
            };
            pages.print(Rows::Guessed, page).await
        } else {
            let reply = send(&session, request).await?;
            printer.reply(reply.body(), Rows::Guessed)
        }
    })
}

async fn send(session: &Session, request: RawRequest) -> Result<Response<IgnoredAny>, Failure> {
    session.verbose.request(&request.preview()?);
    Ok(session.verbose.sent(request.send_with_response()).await?)
}

fn method(text: &str) -> Result<Method, Failure> {
    let method = Method::from_bytes(text.to_uppercase().as_bytes());
    method.map_err(|_| Failure::usage("METHOD is not an HTTP method"))
}

/// Returns true for a DELETE, and for an operation whose command asks for confirmation.
fn is_destructive(method: &Method, path: &str) -> bool {
    let mut operations = OPERATIONS
        .iter()
        .filter(|operation| operation.method() == method && is_filled(operation.path(), path));
    let asks = |id: &str| {
        COMMANDS
            .iter()
            .any(|command| command.is_destructive && command.id == id)
    };
    method == Method::DELETE || operations.any(|operation| asks(operation.id()))
}

/// Returns true if a path is an instance of a template such as `/v1/express/{expressCustomerId}`.
fn is_filled(template: &str, path: &str) -> bool {
    let is_same = |(template, text): (&str, &str)| template.starts_with('{') || template == text;
    template.split('/').count() == path.split('/').count()
        && template.split('/').zip(path.split('/')).all(is_same)
}

/// Returns the path without its query.
fn path(arguments: &Arguments) -> &str {
    let path = arguments.path.split('?').next();
    path.unwrap_or_default()
}

fn request(
    session: &Session,
    method: Method,
    arguments: &Arguments,
) -> Result<RawRequest, Failure> {
    check(arguments)?;
    let mut request = session.client.request(method, path(arguments));
    let query = arguments
        .path
        .split_once('?')
        .map_or("", |(_, query)| query);
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        request = request.append_query(decoded(name)?, decoded(value)?);
    }
    for pair in &arguments.params {
        let pair = pair.split_once('=');
        let (name, value) = pair.ok_or_else(|| Failure::usage("--param: must be NAME=VALUE"))?;
        request = request.append_query(name, value);
    }
    match &arguments.body {
        Some(text) => {
            let body = inputs::json_or_stdin(text);
            let body = body.map_err(|problem| Failure::usage(format!("--body: {problem}")))?;
            Ok(request.body_json(body))
        }
        None => Ok(request),
    }
}

/// Refuses the client's refusals early, in the terms of a command line.
fn check(arguments: &Arguments) -> Result<(), Failure> {
    let problem = if path(arguments).contains("://") {
        "must be a path, not a URL: the host comes from --base-url or the profile"
    } else if !arguments.path.starts_with('/') {
        "must start with `/`, such as /v1/viewer/users"
    } else if arguments.path.contains('#') {
        "contains `#`, which is never sent: write %23 in a value"
    } else if path(arguments).contains(|c: char| c == ' ' || c.is_control() || !c.is_ascii()) {
        "contains a character that must be percent-encoded: write %20 for a space"
    } else {
        return Ok(());
    };
    Err(Failure::usage(format!("PATH {problem}")))
}

/// Decodes a part of a query: it is encoded again later, and must not be encoded twice.
fn decoded(text: &str) -> Result<String, Failure> {
    let wrong = || Failure::usage("PATH: the query is not valid percent-encoding");
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
