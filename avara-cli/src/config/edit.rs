//! One value of a profile, changed in the text of the config file.

use std::env;
use std::path::{Path, PathBuf};

use avara_client::webhooks::Webhooks;
use avara_client::{Client, ClientBuilder};
use clap::ValueEnum as _;
use toml_edit::{DocumentMut, Item, Table, TableLike, Value};

use super::{Profile, key_command};
use crate::cli::parsers::duration;
use crate::failure::Failure;
use crate::failure::advice::first_problem;
use crate::output::Format;

/// Returns the value as it is kept, if it is one that will work.
pub(super) fn checked(key: &str, text: &str, profile: &Profile) -> Result<Value, Failure> {
    let wrong = |problem: String| Failure::usage(format!("{key}: {problem}"));
    let checked = match key {
        "base-url" => {
            let allow = ClientBuilder::allow_http_to;
            client(|builder| profile.http_hosts().fold(builder, allow).base_url(text))
        }
        "allow-http" => {
            let mut hosts = text.split(',');
            hosts.try_for_each(|host| client(|builder| builder.allow_http_to(host.trim())))
        }
        "api-key" => client(|builder| builder.api_key(text)),
        "webhook-key" => Webhooks::new(text)
            .map(drop)
            .map_err(|error| first_problem(&error)),
        "timeout" | "window" => duration(text).map(drop),
        "output" => Format::from_str(text, false).map(drop),
        "max-retries" => return whole(text).map_err(wrong),
        "key-file" | "client-cert" | "client-key" => return absolute(text).map_err(wrong),
        "ca-file" => {
            let file = at_home(Path::new(text));
            return client(|builder| builder.ca_file(file))
                .and_then(|()| absolute(text))
                .map_err(wrong);
        }
        "api-key-command" => key_command::words(text).map(drop),
        "proxy" => client(|builder| builder.proxy(text)),
        "no-proxy" => client(|builder| builder.no_proxy(text)),
        _ => Err("is not a setting".to_owned()),
    };
    checked.map(|()| text.into()).map_err(wrong)
}

fn whole(text: &str) -> Result<Value, String> {
    match text.parse::<u32>() {
        Ok(number) => Ok(i64::from(number).into()),
        Err(_) => Err("must be a whole number".to_owned()),
    }
}

/// Checks a setting by the rules of the client.
fn client(set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Result<(), String> {
    let built = set(Client::builder().api_key("none")).build();
    built.map(drop).map_err(|error| first_problem(&error))
}

/// Makes a path absolute: a profile is used from everywhere.
fn absolute(text: &str) -> Result<Value, String> {
    let path = std::path::absolute(at_home(Path::new(text))).map_err(|error| error.to_string())?;
    let path = path.into_os_string().into_string();
    path.map(Value::from)
        .map_err(|_| "is not Unicode text".to_owned())
}

/// Replaces a leading `~/` by the home folder, also where no shell has seen it.
pub(crate) fn at_home(path: &Path) -> PathBuf {
    match (path.strip_prefix("~"), env::home_dir()) {
        (Ok(below), Some(home)) => home.join(below),
        _ => path.to_owned(),
    }
}

/// Sets a value; a comment beside the old one stays.
pub(super) fn set(document: &mut DocumentMut, profile: &str, key: &str, mut value: Value) {
    let Some(profile) = profile_of(document, profile) else {
        return;
    };
    match profile.get_mut(key) {
        Some(old) => {
            if let Some(old) = old.as_value() {
                *value.decor_mut() = old.decor().clone();
            }
            *old = Item::Value(value);
        }
        None => drop(profile.insert(key, Item::Value(value))),
    }
}

fn profile_of<'a>(document: &'a mut DocumentMut, name: &str) -> Option<&'a mut dyn TableLike> {
    let mut implicit = Table::new();
    implicit.set_implicit(true);
    let profiles = document.entry("profiles").or_insert(Item::Table(implicit));
    let profiles = profiles.as_table_like_mut()?;
    let profile = profiles.entry(name).or_insert(Item::Table(Table::new()));
    profile.as_table_like_mut()
}

/// Removes a value, and the profile with its last one.
pub(super) fn unset(document: &mut DocumentMut, profile: &str, key: &str) {
    let profiles = document.get_mut("profiles");
    let Some(profiles) = profiles.and_then(Item::as_table_like_mut) else {
        return;
    };
    let Some(values) = profiles.get_mut(profile).and_then(Item::as_table_like_mut) else {
        return;
    };
    values.remove(key);
    if values.is_empty() {
        profiles.remove(profile);
    }
}
