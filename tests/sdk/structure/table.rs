//! The modules that never name others.

use super::Crate;

/// In a crate, a module with its children, and what they never name.
const NEVER: &[(&str, &str, &[&str])] = &[
    (
        "avara-client",
        "wire",
        &[
            "rules",
            "error",
            "client",
            "transport",
            "request",
            "list",
            "blocking",
            "webhooks",
            "trace",
        ],
    ),
    (
        "avara-client",
        "rules",
        &[
            "error",
            "client",
            "transport",
            "request",
            "list",
            "blocking",
            "webhooks",
        ],
    ),
    (
        "avara-client",
        "error",
        &[
            "client",
            "transport",
            "request",
            "list",
            "blocking",
            "webhooks",
        ],
    ),
    (
        "avara-client",
        "client",
        &[
            "trace",
            "transport",
            "request",
            "list",
            "blocking",
            "webhooks",
        ],
    ),
    (
        "avara-client",
        "transport",
        &["request", "list", "blocking", "webhooks"],
    ),
    (
        "avara-client",
        "uri",
        &["error", "client", "transport", "request"],
    ),
    (
        "avara-client",
        "request::call",
        &["transport", "list", "blocking", "webhooks"],
    ),
    (
        "avara-client",
        "webhooks",
        &["transport", "request", "list", "blocking"],
    ),
    (
        "avara-client",
        "webhooks::dicom",
        &["webhooks::serve", "webhooks::verifier"],
    ),
    (
        "avara-bridge",
        "archive",
        &["bridge", "links", "gateway", "dicomweb"],
    ),
    (
        "avara-bridge",
        "links",
        &["archive", "bridge", "gateway", "dicomweb"],
    ),
    ("avara-bridge", "bridge", &["gateway", "dicomweb"]),
    ("avara-bridge", "dicomweb", &["gateway", "links", "bridge"]),
    ("avara-bridge", "gateway", &["dicomweb", "bridge"]),
    (
        "avara-cli",
        "cli",
        &[
            "commands",
            "session",
            "one",
            "bulk",
            "api",
            "webhooks",
            "report",
            "docs",
            "completions",
        ],
    ),
    (
        "avara-cli",
        "failure",
        &[
            "session", "cli", "config", "output", "one", "bulk", "report", "commands",
        ],
    ),
    (
        "avara-cli",
        "one",
        &["bulk", "api", "webhooks", "docs", "completions", "commands"],
    ),
    (
        "avara-cli",
        "output",
        &[
            "cli", "one", "bulk", "session", "config", "webhooks", "commands",
        ],
    ),
    (
        "avara-codegen",
        "lint",
        &["lower", "emit", "refine", "facade", "render"],
    ),
    (
        "avara-codegen",
        "load",
        &[
            "lint", "model", "lower", "emit", "refine", "facade", "render",
        ],
    ),
    (
        "avara-codegen",
        "model",
        &["lower", "emit", "refine", "facade", "render", "lint"],
    ),
    (
        "avara-codegen",
        "facade",
        &["refine", "emit", "lower", "lint"],
    ),
    (
        "avara-sandbox",
        "world",
        &["http", "validate", "webhooks", "state", "settings"],
    ),
    (
        "avara-sandbox",
        "world::store",
        &[
            "world::data",
            "world::records",
            "world::operations",
            "world::seed",
            "world::links",
            "world::events",
        ],
    ),
    (
        "avara-sandbox",
        "world::records",
        &[
            "world::data",
            "world::operations",
            "world::seed",
            "world::links",
            "world::events",
        ],
    ),
    (
        "avara-sandbox",
        "world::data",
        &[
            "world::operations",
            "world::seed",
            "world::links",
            "world::events",
        ],
    ),
    (
        "avara-sandbox",
        "world::operations",
        &["world::links::open", "world::events"],
    ),
    ("avara-sandbox", "validate", &["world", "http"]),
    ("avara-sandbox", "spec", &["world", "http", "validate"]),
    ("avara-sandbox", "state", &["http"]),
    ("avara-audit", "form", &["compare", "report", "known"]),
    ("avara-audit", "flavour", &["compare", "report", "known"]),
];

/// Every naming that the table forbids, with its place.
pub(super) fn breaches(this: &Crate) -> Vec<String> {
    let mut breaches = Vec::new();
    for (from, to, place) in this.namings() {
        let (from, to) = (from.join("::"), to.join("::"));
        for (_, who, never) in NEVER.iter().filter(|(name, ..)| *name == this.name) {
            let names = |whom: &&&str| is_in(&to, whom) && !is_in(&to, who);
            if is_in(&from, who)
                && let Some(whom) = never.iter().find(names)
            {
                breaches.push(format!("{place} names {to}: {who} never names {whom}"));
            }
        }
    }
    breaches.sort();
    breaches.dedup();
    breaches
}

fn is_in(module: &str, folder: &str) -> bool {
    module
        .strip_prefix(folder)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

#[test]
fn the_table_is_about_modules_that_exist() {
    for (name, who, never) in NEVER {
        let this = Crate::all().iter().find(|this| this.name == *name);
        let this = this.unwrap_or_else(|| panic!("{name} is not read"));
        for module in std::iter::once(who).chain(*never) {
            let exists = this
                .modules
                .keys()
                .any(|path| is_in(&path.join("::"), module));
            assert!(exists, "{name} has no module {module}");
        }
    }
}
