//! The headers of a delivery.

use std::time::{Duration, SystemTime};

use avara_client::http::{HeaderMap, HeaderName, HeaderValue};
use avara_client::webhooks::Webhooks;

use crate::failure::Failure;

pub(super) const SIGNATURE: &str = "signature";
pub(super) const TIME: &str = "time";

/// More than any receiver takes.
const LONG_AGO: Duration = Duration::from_secs(24 * 60 * 60);

/// Returns the headers of Standard Webhooks; the id is that of the event. `wrong` names what is to
/// be wrong with them.
pub(super) fn signed(
    webhooks: &Webhooks,
    wrong: Option<&str>,
    id: &str,
    body: &[u8],
) -> Result<HeaderMap, Failure> {
    let now = SystemTime::now();
    let right = webhooks.sign(id, now, body);
    if webhooks.verify(body, right.clone()).is_err() {
        return Err(Failure::usage(
            "the event id cannot be sent in a header: use letters, digits, `-` and `_`",
        ));
    }
    let signed = match wrong {
        Some(TIME) => webhooks.sign(id, now - LONG_AGO, body),
        Some(_) => webhooks.sign(id, now, [body, b" "].concat()),
        None => right,
    };
    let headers = signed.into_iter().filter_map(|(name, value)| {
        let value = HeaderValue::try_from(value).ok()?;
        Some((HeaderName::from_static(name), value))
    });
    Ok(headers.collect())
}
