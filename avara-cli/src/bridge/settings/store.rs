//! `[store]`: the memory that several bridges share.

use avara_client::webhooks::Effects;

use super::section::{Section, sources};
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

pub(super) async fn read(mut section: Section<'_>) -> Option<StoreSettings> {
    let url = section.text_or_secret("url").await;
    section.need("url");
    let prefix = section.text("prefix");
    let answers = section.choice("answers", &ANSWERS);
    section.finish();
    let url = url?;
    if section.has("url") && has_password(&url) {
        let instead = sources("url");
        let problem = format!("url must not have a password in this file: use {instead}");
        section.wrong("url", problem);
    }
    let scheme = url.split_once("://").map_or("", |(scheme, _)| scheme);
    // The parsers' own words repeat the URL.
    let kind = match scheme {
        "redis" | "rediss" => {
            let client = redis::Client::open(url.as_str()).map(Box::new);
            client
                .map(|client| Kind::Redis { client, prefix })
                .map_err(|_| "url is not one of Redis: redis://HOST:6379/")
        }
        "postgres" | "postgresql" => {
            if prefix.is_some() {
                section.wrong("prefix", "prefix is for Redis alone");
            }
            let config = url.parse().map(Box::new).map(Kind::Postgres);
            config.map_err(|_| "url is not one of PostgreSQL: postgres://USER@HOST/DATABASE")
        }
        _ => Err("url must begin with redis://, rediss:// or postgres://"),
    };
    Some(StoreSettings {
        kind: section.value("url", kind)?,
        answers: answers.unwrap_or_default(),
    })
}
