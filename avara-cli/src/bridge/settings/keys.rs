//! The keys of webhooks and of links: what can change while the bridge runs.

use avara_bridge::LinkKeys;
use avara_client::webhooks::Webhooks;

use super::section::Section;
use crate::failure::advice::first_problem;

pub(in crate::bridge) struct Keys {
    pub(in crate::bridge) webhooks: Webhooks,
    /// None: the links are not the bridge's own.
    pub(in crate::bridge) links: Option<LinkKeys>,
}

/// Reads the keys that sign events: of one clinic, or each with the name of its clinic.
pub(super) async fn webhooks(sections: Vec<Section<'_>>) -> Option<Webhooks> {
    let (mut all, mut has_clinic) = (None::<Webhooks>, None);
    for mut section in sections {
        let clinic = section.text("clinic");
        let is_mixed = *has_clinic.get_or_insert(clinic.is_some()) != clinic.is_some();
        if is_mixed {
            let problem = "either all keys have a clinic, or none has one";
            section.mistakes.add(section.place, problem);
        }
        let Some(secret) = secret(&mut section).await.filter(|_| !is_mixed) else {
            continue;
        };
        let added = match (all.clone(), clinic) {
            (None, None) => Webhooks::new(secret),
            (Some(all), None) => all.also(secret),
            (None, Some(clinic)) => Webhooks::named(clinic, secret),
            (Some(all), Some(clinic)) => all.also_named(clinic, secret),
        };
        let added = added.map_err(|error| format!("the key {}", first_problem(&error)));
        all = section.value("secret", added).or(all);
    }
    all
}

/// Reads the keys of links: the first one signs, and all are taken.
pub(super) async fn links(sections: Vec<Section<'_>>) -> Option<LinkKeys> {
    let mut all: Option<LinkKeys> = None;
    for mut section in sections {
        let id = section.text("id");
        section.need("id");
        let (Some(secret), Some(id)) = (secret(&mut section).await, id) else {
            continue;
        };
        // The secret alone, so that mistakes of both are found.
        let alone = LinkKeys::new("none", &secret);
        let alone = alone.map_err(|error| format!("the secret {}", error.problem()));
        if section.value("secret", alone).is_none() {
            continue;
        }
        let added = match all.clone() {
            None => LinkKeys::new(id, secret),
            Some(all) => all.also(id, secret),
        };
        all = section.setting("id", added).or(all);
    }
    all
}

/// Reads the last setting of a key.
async fn secret(section: &mut Section<'_>) -> Option<String> {
    let secret = section.required_secret("secret").await;
    section.finish();
    secret
}
