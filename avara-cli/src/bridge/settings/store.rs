//! `[store]`: the memory that several bridges share.

use std::path::Path;

use avara_client::webhooks::Effects;

use super::section::{Placed, Section};
use crate::network::has_password;

#[derive(Clone)]
pub(in crate::bridge) struct StoreSettings {
    pub(in crate::bridge) kind: Kind,
    /// The kinds of events whose answers all bridges share.
    pub(in crate::bridge) answers: &'static [Effects],
}

#[derive(Clone)]
pub(in crate::bridge) enum Kind {
    Memory,
    Redis {
        client: Box<redis::Client>,
        prefix: Option<String>,
    },
    Postgres(Box<tokio_postgres::Config>),
}

impl Default for StoreSettings {
    fn default() -> Self {
        Self {
            kind: Kind::Memory,
            answers: &[],
        }
    }
}

const ANSWERS: [(&str, &[Effects]); 3] = [
    ("none", &[]),
    ("uploads", &[Effects::Upload]),
    ("all", &[Effects::Upload, Effects::None]),
];

pub(super) async fn read(mut section: Section<'_>, folder: &Path) -> Option<StoreSettings> {
    let mistakes = section.mistakes;
    let url = section.text_or_secret("url", folder).await;
    if !section.has_source("url") {
        section.required("url", url.as_ref());
    }
    let prefix = section.text("prefix");
    let answers = section.choice("answers", &ANSWERS);
    let is_in_file = section.has("url");
    section.finish();
    let Placed { value: url, place } = url?;
    if is_in_file && has_password(&url) {
        mistakes.add(
            place,
            "url must not have a password in this file: use url-file, url-env or url-command",
        );
    }
    let scheme = url.split_once("://").map_or("", |(scheme, _)| scheme);
    // The parsers' own words repeat the URL.
    let kind = match scheme {
        "redis" | "rediss" => {
            let client = redis::Client::open(url.as_str());
            let client = client.map_err(|_| "url is not one of Redis: redis://HOST:6379/");
            mistakes.value(place, client).map(|client| Kind::Redis {
                client: Box::new(client),
                prefix: prefix.clone().map(|prefix| prefix.value),
            })
        }
        "postgres" | "postgresql" => {
            let config = url.parse::<tokio_postgres::Config>();
            let config =
                config.map_err(|_| "url is not one of PostgreSQL: postgres://USER@HOST/DATABASE");
            let config = mistakes.value(place, config);
            config.map(|config| Kind::Postgres(Box::new(config)))
        }
        _ => {
            mistakes.add(
                place,
                "url must begin with redis://, rediss:// or postgres://",
            );
            None
        }
    };
    if let (Some(prefix), Some(Kind::Postgres(_))) = (prefix, &kind) {
        mistakes.add(prefix.place, "prefix is for Redis alone");
    }
    Some(StoreSettings {
        kind: kind?,
        answers: answers.unwrap_or_default(),
    })
}
