//! Paths, their parameters, and servers.

use crate::lint::document::{Document, Operation};
use crate::load::node::Entry;

pub(crate) fn check(document: &Document<'_>) {
    for item in document.root.entries_at("paths") {
        version(document, item);
    }
    for operation in document.calls() {
        declared(document, operation);
    }
    servers(document);
}

fn version(document: &Document<'_>, item: &Entry) {
    if !item.key.starts_with("/v1/") {
        document.add(
            "path-version",
            item.place,
            format!("the path `{}` does not start with /v1", item.key),
            "write the path as the server has it; `servers` holds the host only",
        );
    }
}

/// Path parameters and the braces of the path must agree.
fn declared(document: &Document<'_>, operation: Operation<'_>) {
    let path = &operation.item.key;
    let Some(in_path) = placeholders(path) else {
        document.add(
            "path-form",
            operation.item.place,
            format!("the braces of `{path}` do not match"),
            "write `{name}` for each path parameter, as a whole segment",
        );
        return;
    };
    for name in &in_path {
        if document.parameter(operation, "path", name).is_none() {
            document.add(
                "path-parameter-undeclared",
                operation.method.place,
                format!("{operation} has `{{{name}}}` in its path but does not declare it"),
                format!("add a parameter with `name: {name}` and `in: path`"),
            );
        }
    }
    for parameter in document.parameters_in(operation, "path") {
        let Some(name) = parameter.text_at("name") else {
            continue;
        };
        if !in_path.contains(&name) {
            document.add(
                "path-parameter-unused",
                parameter.get("name").unwrap_or(parameter).place,
                format!("the path `{path}` has no `{{{name}}}`"),
                "remove the parameter, or correct its name",
            );
        }
        if !parameter.is_true_at("required") {
            document.add(
                "path-parameter-required",
                parameter.place,
                format!("the path parameter `{name}` is not marked as required"),
                "add `required: true`: OpenAPI demands it of every path parameter",
            );
        }
    }
}

/// The names in braces; `None` when the braces do not match.
fn placeholders(path: &str) -> Option<Vec<&str>> {
    let mut names = Vec::new();
    for segment in path.split('/') {
        match segment
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'))
        {
            Some(name) if !name.is_empty() && !name.contains(['{', '}']) => names.push(name),
            Some(_) => return None,
            None if segment.contains(['{', '}']) => return None,
            None => {}
        }
    }
    Some(names)
}

fn servers(document: &Document<'_>) {
    for server in document.root.items_at("servers") {
        let Some(url) = server.get("url") else {
            continue;
        };
        let host = url
            .text()
            .and_then(|url| url.split_once("://"))
            .map(|(_, host)| host);
        if host.is_none_or(|host| host.is_empty() || host.contains(['/', '?', '#'])) {
            document.add(
                "server-url",
                url.place,
                "a server is a scheme and a host, without a path",
                "write `https://api.example.com`; paths hold everything after the host",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::placeholders;

    #[test]
    fn placeholders_are_whole_segments() {
        assert_eq!(placeholders("/v1/{a}/b/{c}"), Some(vec!["a", "c"]));
        assert_eq!(placeholders("/v1/x"), Some(vec![]));
        for broken in ["/v1/{a", "/v1/a}", "/v1/{}", "/v1/x{a}", "/v1/{{a}}"] {
            assert_eq!(placeholders(broken), None, "{broken}");
        }
    }
}
