//! `--dry-run`: a request as a command line of curl, for people to read and run. Neither the API key
//! nor what custom headers hold is in it.

use avara_client::bytes::Bytes;
use avara_client::http::{Request, header};

use crate::failure::Failure;
use crate::headers::shown;
use crate::terminal;

pub(crate) fn print(request: &Request<Bytes>) -> Result<(), Failure> {
    Ok(terminal::print(command(request, &[AUTHORIZATION]) + "\n")?)
}

/// Prints a request to somebody else than the API.
pub(crate) fn print_unauthorized(request: &Request<Bytes>) -> Result<(), Failure> {
    Ok(terminal::print(command(request, &[]) + "\n")?)
}

const AUTHORIZATION: &str = r#"--header "Authorization: Bearer $AVARA_API_KEY""#;

fn command(request: &Request<Bytes>, more: &[&str]) -> String {
    let uri = quoted(&request.uri().to_string());
    let mut lines = vec![format!("curl --request {} {uri}", request.method())];
    lines.extend(more.iter().map(|&line| line.to_owned()));
    for (name, value) in request.headers() {
        if name != header::USER_AGENT || value.is_sensitive() {
            let value = shown(name, value);
            lines.push(format!("--header {}", quoted(&format!("{name}: {value}"))));
        }
    }
    if !request.body().is_empty() {
        let body = String::from_utf8_lossy(request.body());
        lines.push(format!("--data {}", quoted(&body)));
    }
    lines.join(" \\\n  ")
}

/// Quotes a text for a shell: nothing within single quotes means anything but a single quote.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::{AUTHORIZATION, Bytes, Request, command};

    #[test]
    fn a_shell_reads_what_would_be_sent() {
        let request = Request::post("https://example.test/v1/a?b=c")
            .header("accept", "application/json")
            .header("user-agent", "x")
            .body(Bytes::from_static(br#"{"lastName":"O'Neil"}"#));
        assert_eq!(
            command(&request.unwrap(), &[AUTHORIZATION]),
            "curl --request POST 'https://example.test/v1/a?b=c' \\\n  \
             --header \"Authorization: Bearer $AVARA_API_KEY\" \\\n  \
             --header 'accept: application/json' \\\n  \
             --data '{\"lastName\":\"O'\\''Neil\"}'"
        );
    }
}
