//! The client's advice, for people at a command line: it names methods and settings of a program.

use crate::catalog::COMMANDS;

/// The words of the client, and those of the command line.
const TABLE: &[(&str, &str)] = &[
    ("; see `message()` for what the server refuses", ""),
    ("; see `body()` for the reply", ""),
    ("; see `found()` for the record", ""),
    ("; raise `max_response_bytes`", ""),
    (" of `max_wait`", " that this program waits"),
    (
        "a query goes into `with_query`",
        "a query goes into --param",
    ),
    ("try a longer timeout", "try a longer --timeout"),
    (" or call `api_key`", ""),
    (", or allow more with `tolerance`", ""),
    (" or `allow_http_to`", ""),
    (": `configure_http` can give one", ""),
];

/// The client's settings, and what people call them.
const SETTINGS: &[(&str, &str)] = &[
    ("api_key", "the API key"),
    ("base_url", "the base URL"),
    ("allow_http_to", "AVARA_ALLOW_HTTP"),
];

/// Returns the name of a setting of the client; the field itself if it is not a setting.
pub(crate) fn setting(field: &str) -> &str {
    let named = SETTINGS.iter().find(|(name, _)| *name == field);
    named.map_or(field, |(_, name)| name)
}

/// Puts flags and commands in place of methods and operations.
pub(crate) fn for_people(text: &str) -> String {
    let replace = |text: String, (theirs, ours): &(&str, &str)| text.replace(theirs, ours);
    let text = TABLE.iter().fold(text.to_owned(), replace);
    COMMANDS.iter().fold(text, |text, command| {
        let operation = format!("`{}`", command.id);
        text.replace(&operation, &format!("`avara {}`", command.path.join(" ")))
    })
}
