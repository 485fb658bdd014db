//! [`KeySource`]: the keys of a request, fixed or looked up for each.

use std::pin::Pin;
use std::sync::Arc;

use http::request::Parts;

use super::handler::HandlerError;
use super::verifier::Webhooks;

/// The keys that may have signed a request. [`Webhooks`] is one, with the same keys for all.
///
/// Other sources choose by the path or a header, from a vault or a database. **The sender is not
/// verified yet**: only the signature confirms the clinic that a request names, so return only that
/// clinic's keys, under its [name](Webhooks::named). Requests with malformed `webhook-` headers are
/// refused before; cache the keys for all others, or anyone can trigger as many look-ups as they
/// like.
///
/// ```
/// use std::collections::HashMap;
/// use avara_client::http::request::Parts;
/// use avara_client::webhooks::{HandlerError, KeySource, Webhooks};
///
/// struct Clinics(HashMap<String, Webhooks>);
///
/// impl KeySource for Clinics {
///     async fn keys(&self, request: &Parts) -> Result<Option<Webhooks>, HandlerError> {
///         let clinic = request.uri.path().trim_start_matches("/avara/");
///         Ok(self.0.get(clinic).cloned())
///     }
/// }
///
/// let north = Webhooks::named("north", "whsec_c2VjcmV0Cg==")?;
/// let clinics = Clinics(HashMap::from([("north".to_owned(), north)]));
/// # Ok::<(), avara_client::Error>(())
/// ```
pub trait KeySource: Send + Sync + 'static {
    /// Returns the keys of the clinic that the request names; `None` if there is no such clinic,
    /// and the request is refused like an unsigned one.
    ///
    /// Keys without a name are refused like an error, because clinics would share remembered
    /// answers.
    ///
    /// # Errors
    /// Any error, if the keys are not available now: the request is refused with 503, and may be
    /// sent again.
    fn keys(
        &self,
        request: &Parts,
    ) -> impl Future<Output = Result<Option<Webhooks>, HandlerError>> + Send;

    /// Returns true if the keys are the same for every request.
    #[doc(hidden)]
    fn is_fixed(&self) -> bool {
        false
    }
}

impl KeySource for Webhooks {
    async fn keys(&self, _: &Parts) -> Result<Option<Webhooks>, HandlerError> {
        Ok(Some(self.clone()))
    }

    fn is_fixed(&self) -> bool {
        true
    }
}

const UNNAMED: &str = "a key that was chosen by the request has no name: see Webhooks::named";

/// A source as the service holds it.
pub(super) type SharedKeys = Arc<dyn ErasedKeys>;

/// [`KeySource`] with a future on the heap.
pub(super) trait ErasedKeys: Send + Sync {
    fn keys<'a>(&'a self, request: &'a Parts) -> LookUp<'a>;
}

type LookUp<'a> = Pin<Box<dyn Future<Output = Result<Option<Webhooks>, HandlerError>> + Send + 'a>>;

impl<K: KeySource> ErasedKeys for K {
    fn keys<'a>(&'a self, request: &'a Parts) -> LookUp<'a> {
        Box::pin(async {
            match KeySource::keys(self, request).await? {
                Some(keys) if !self.is_fixed() && !keys.are_named() => Err(UNNAMED.into()),
                keys => Ok(keys),
            }
        })
    }
}
