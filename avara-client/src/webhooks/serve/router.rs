//! axum.

use axum::Router;

use super::WebhookService;
use crate::webhooks::WebhookHandler;

impl<H: WebhookHandler> WebhookService<H> {
    /// Creates a router with this service at a path, with and without a trailing `/`, to be served
    /// or merged into another. axum's own body limit does not apply:
    /// [`body_limit`](Self::body_limit) does.
    ///
    /// ```
    /// use avara_client::webhooks::{WebhookHandler, WebhookService, Webhooks};
    ///
    /// struct Receiver;
    /// impl WebhookHandler for Receiver {}
    ///
    /// let webhooks = Webhooks::new("whsec_c2VjcmV0Cg==")?;
    /// let app: axum::Router = WebhookService::new(webhooks, Receiver).router("/avara");
    /// # Ok::<(), avara_client::Error>(())
    /// ```
    ///
    /// # Panics
    /// If axum does not accept the path: it must begin with `/`.
    pub fn router(self, path: &str) -> Router {
        let router = Router::new().route_service(path, self.clone());
        match other_end(path) {
            Some(other) => router.route_service(&other, self),
            None => router,
        }
    }
}

/// Returns the path with a `/` at its end, or without it; a wildcard takes both already.
fn other_end(path: &str) -> Option<String> {
    match path.strip_suffix('/') {
        Some("") => None,
        Some(without) => Some(without.to_owned()),
        None if path.contains("{*") => None,
        None => Some(format!("{path}/")),
    }
}
