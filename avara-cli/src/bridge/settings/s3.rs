//! `[s3]`: a bucket with presigned links.

use std::path::Path;

use avara_bridge::{S3, S3Builder};

use super::network;
use super::section::{Placed, Section};

pub(super) async fn read(mut section: Section<'_>, folder: &Path) -> Option<S3> {
    let mistakes = section.mistakes;
    let [endpoint, region, bucket] = ["endpoint", "region", "bucket"].map(|key| {
        let value = section.text(key);
        section.required(key, value)
    });
    let path_style = section.flag("path-style");
    let keys = section.text("keys");
    let upload_keys = section.text("upload-keys");
    let max_objects = section.whole("max-objects");
    let access_key = section.text_or_secret("access-key", folder).await;
    if access_key.is_none() && !section.has("access-key") {
        section.required_secret("access-key", None::<()>);
    }
    let secret_key = section.secret("secret-key");
    let secret_key = section.required_secret("secret-key", secret_key);
    let secret_key = match secret_key {
        Some(secret) => secret.read(folder, mistakes).await,
        None => None,
    };
    let token = match section.secret("session-token") {
        Some(secret) => secret.read(folder, mistakes).await,
        None => None,
    };
    let server = endpoint.as_ref().map(|endpoint| endpoint.value.as_str());
    let http = network::read(&mut section, server, folder).await;
    section.finish();
    for (key, template, set) in [
        (
            "keys",
            &keys,
            S3Builder::keys as fn(S3Builder, String) -> S3Builder,
        ),
        ("upload-keys", &upload_keys, S3Builder::upload_keys),
    ] {
        if let Some(Placed { value, place }) = template {
            let alone = S3::builder("http://localhost", "-", "-").path_style(true);
            let alone = alone.credentials("-", "-");
            mistakes.setting((key, *place), set(alone, value.clone()).build());
        }
    }
    let Placed {
        value: endpoint,
        place,
    } = endpoint?;
    let alone = S3::builder(&endpoint, "-", "-").path_style(true);
    let alone = alone.credentials("-", "-");
    mistakes.setting(("endpoint", place), alone.build())?;
    let Placed {
        value: bucket,
        place,
    } = bucket?;
    let mut s3 = S3::builder(endpoint, region?.value, bucket)
        .credentials(access_key?.value, secret_key?.value)
        .path_style(path_style.unwrap_or(false));
    if let Some(keys) = keys {
        s3 = s3.keys(keys.value);
    }
    if let Some(keys) = upload_keys {
        s3 = s3.upload_keys(keys.value);
    }
    if let Some(objects) = max_objects {
        s3 = s3.max_objects(objects);
    }
    if let Some(token) = token {
        s3 = s3.session_token(token.value);
    }
    if let Some(http) = http {
        s3 = s3.http(http);
    }
    // Mistakes of the templates are reported already.
    match s3.build() {
        Ok(s3) => Some(s3),
        Err(error) if error.setting().contains("template") => None,
        Err(error) => mistakes.value(place, Err(error)),
    }
}
