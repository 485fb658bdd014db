//! The state of the sandbox itself, apart from its data: clock, faults, webhooks.

use serde::Deserialize;
use serde_json::{Value, json};

use super::key::KNOWN_KEY;
use super::shared::Shared;
use crate::faults::{self, Fault};
use crate::{Error, FaultKind};

/// Returns the state. The address of the receiver may be secret, so it is not shown.
pub(super) fn status(shared: &Shared) -> Value {
    json!({
        "url": shared.url,
        "key": KNOWN_KEY,
        "isStateless": shared.settings.stateless,
        "sendsWebhooks": shared.outbox.has_receiver(),
        "clock": { "now": shared.clock.now(), "isStopped": shared.clock.is_stopped() },
        "faults": FaultKind::ALL.map(|kind| fault(shared, kind)),
    })
}

pub(super) fn fault(shared: &Shared, kind: FaultKind) -> Value {
    let faults = shared.faults();
    json!({
        "kind": kind.name(),
        "description": kind.description(),
        "planned": faults.planned(kind),
        "rate": faults.rate(kind),
    })
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Change {
    /// True plans it for the next request, false forgets what is planned of it.
    next: Option<bool>,
    /// Plans it for the next request of this operation.
    operation: Option<String>,
    /// Sets how often it happens at random.
    rate: Option<f64>,
}

impl Change {
    /// Carries it out, or changes nothing.
    pub(super) fn apply(&self, shared: &Shared, kind: FaultKind) -> Result<(), Error> {
        let rate = self.rate.map(|rate| Fault { kind, rate });
        faults::check(rate.as_slice())?;
        match self.next {
            Some(true) => shared.plan_fault(kind, self.operation.as_deref())?,
            Some(false) => shared.faults().withdraw(kind),
            None => {}
        }
        if let Some(Fault { rate, .. }) = rate {
            shared.faults().set_rate(kind, rate);
        }
        Ok(())
    }
}
