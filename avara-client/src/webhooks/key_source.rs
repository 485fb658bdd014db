//! [`KeySource`]: the keys of a request, known from the start or looked up for each.

use std::pin::Pin;
use std::sync::Arc;

use http::request::Parts;

use super::handler::HandlerError;
use super::verifier::Webhooks;

/// The keys that may have signed a request. [`Webhooks`] is one, with the same keys for all.
///
/// Others choose by the path or a header, from a vault or a database. **Nobody knows yet who sent
/// the request**: what it says of its clinic is confirmed by the signature alone, so the keys have
/// to be that clinic's only, under its [name](Webhooks::named). Requests whose `webhook-` headers no
/// delivery has are refused before; for others keep the keys for a while, or anybody can have
/// them looked up as often as they like.
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
    /// Returns the keys of whoever the request says it is for; `None` if nobody is known by that
    /// name: it is refused as one that nobody signed.
    ///
    /// Keys without a name are refused, as if they could not be had: clinics would share what is
    /// remembered.
    ///
    /// # Errors
    /// Any, when the keys cannot be had now: the request is refused with 503, and may come again.
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
