//! The keys of webhooks and of links: what can change while the bridge runs.

use std::path::Path;

use avara_bridge::LinkKeys;
use avara_client::Error;
use avara_client::webhooks::Webhooks;

use super::section::{Placed, Section};

/// The keys of both kinds.
pub(in crate::bridge) struct Keys {
    pub(in crate::bridge) webhooks: Webhooks,
    /// None: the links are not the bridge's own.
    pub(in crate::bridge) links: Option<LinkKeys>,
}

/// Reads the keys that sign events: of one clinic, or each with the name of its clinic.
pub(super) async fn webhooks(sections: Vec<Section<'_>>, folder: &Path) -> Option<Webhooks> {
    let (mut all, mut has_clinic) = (None::<Webhooks>, None);
    for mut section in sections {
        let clinic = section.text("clinic").map(|clinic| clinic.value);
        let (place, mistakes) = (section.place, section.mistakes);
        let is_mixed = *has_clinic.get_or_insert(clinic.is_some()) != clinic.is_some();
        if is_mixed {
            mistakes.add(place, "either all keys have a clinic, or none has one");
        }
        let Some(Placed { value, place }) = secret(section, folder).await else {
            continue;
        };
        if is_mixed {
            continue;
        }
        let added = match (all.clone(), clinic) {
            (None, None) => Webhooks::new(value),
            (Some(all), None) => all.also(value),
            (None, Some(clinic)) => Webhooks::named(clinic, value),
            (Some(all), Some(clinic)) => all.also_named(clinic, value),
        };
        all = mistakes
            .value(place, added.map_err(|error| problem(&error)))
            .or(all);
    }
    all
}

fn problem(error: &Error) -> String {
    let first = error.violations().first();
    let problem = first.map_or_else(|| error.to_string(), |first| first.problem().to_string());
    format!("the key {problem}")
}

/// Reads the keys of links: the first one signs, and all are taken.
pub(super) async fn links(sections: Vec<Section<'_>>, folder: &Path) -> Option<LinkKeys> {
    let mut all: Option<LinkKeys> = None;
    for mut section in sections {
        let id = section.text("id");
        let id = section.required("id", id);
        let mistakes = section.mistakes;
        let (Some(secret), Some(id)) = (secret(section, folder).await, id) else {
            continue;
        };
        // The secret alone, so that mistakes of both are found.
        let alone = LinkKeys::new("none", &secret.value);
        let Some(_) = mistakes.setting(("the secret", secret.place), alone) else {
            continue;
        };
        let added = match all.clone() {
            None => LinkKeys::new(id.value, secret.value),
            Some(all) => all.also(id.value, secret.value),
        };
        all = mistakes.setting(("id", id.place), added).or(all);
    }
    all
}

async fn secret(mut section: Section<'_>, folder: &Path) -> Option<Placed<String>> {
    let secret = section.secret("secret");
    let secret = section.required_secret("secret", secret);
    let mistakes = section.mistakes;
    section.finish();
    secret?.read(folder, mistakes).await
}
