//! axum.

use axum::Router;

use super::WebhookService;
use crate::webhooks::WebhookHandler;

impl<H: WebhookHandler> WebhookService<H> {
    /// A router with this service at a path, to be served or merged into another. axum's own limit
    /// of bodies has no part in it: [`body_limit`](Self::body_limit) is the one that counts.
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
    /// When axum does not take the path: it has to begin with `/`.
    pub fn router(self, path: &str) -> Router {
        Router::new().route_service(path, self)
    }
}
