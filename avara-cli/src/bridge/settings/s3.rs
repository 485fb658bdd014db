//! `[s3]`: a bucket with presigned links.

use avara_bridge::{S3, S3Builder};

use super::network;
use super::section::Section;
use crate::with::With as _;

pub(super) async fn read(mut section: Section<'_>) -> Option<S3> {
    let [endpoint, region, bucket] = ["endpoint", "region", "bucket"].map(|key| {
        let value = section.text(key);
        section.need(key);
        value
    });
    let path_style = section.flag("path-style");
    let keys = section.text("keys");
    let upload_keys = section.text("upload-keys");
    let max_objects = section.whole("max-objects");
    let access_key = section.text_or_secret("access-key").await;
    section.need_secret("access-key");
    let secret_key = section.required_secret("secret-key").await;
    let token = match section.secret("session-token") {
        Some(secret) => section.read_secret(&secret).await,
        None => None,
    };
    let http = network::read(&mut section, endpoint.as_deref()).await;
    section.finish();
    // Each alone, so that the mistakes of all are found.
    let with_keys = alone("http://localhost").with(keys.as_ref(), S3Builder::keys);
    section.setting("keys", with_keys.build());
    let with_keys = alone("http://localhost").with(upload_keys.as_ref(), S3Builder::upload_keys);
    section.setting("upload-keys", with_keys.build());
    let endpoint = endpoint?;
    section.setting("endpoint", alone(&endpoint).build())?;
    let s3 = S3::builder(endpoint, region?, bucket.as_ref()?)
        .credentials(access_key?, secret_key?)
        .path_style(path_style.unwrap_or(false))
        .with(keys, S3Builder::keys)
        .with(upload_keys, S3Builder::upload_keys)
        .with(max_objects, S3Builder::max_objects)
        .with(token, S3Builder::session_token)
        .with(http, S3Builder::http);
    // Mistakes of the templates are reported already.
    match s3.build() {
        Err(error) if error.setting().contains("template") => None,
        built => section.value("bucket", built),
    }
}

fn alone(endpoint: &str) -> S3Builder {
    let bucket = S3::builder(endpoint, "-", "-").path_style(true);
    bucket.credentials("-", "-")
}
