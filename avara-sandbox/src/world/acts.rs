//! [`Act`]: what people do in Avara, and no operation does.

use chrono::{DateTime, Utc};

use super::World;
use super::operations::{Refusal, invitations, reports, studies};
use super::records::{AutoScribe, Viewer};

/// An act of somebody who uses Avara.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    /// The reader of an AutoScribe study starts its report.
    StartReport { study: String },
    /// The reader of an AutoScribe study completes its report.
    FinishReport { study: String, is_critical: bool },
    /// The invited person accepts or declines.
    AnswerInvitation { id: String, accepted: bool },
}

impl World {
    pub(crate) fn act(&mut self, act: &Act, now: DateTime<Utc>) -> Result<(), Refusal> {
        let now = now.into();
        match act {
            Act::StartReport { study } => {
                let study = studies::find::<AutoScribe>(self, study)?;
                reports::start(self, study, now)
            }
            Act::FinishReport { study, is_critical } => {
                let study = studies::find::<AutoScribe>(self, study)?;
                reports::finish(self, study, *is_critical, now)
            }
            Act::AnswerInvitation { id, accepted } => {
                let viewer = invitations::answer::<Viewer>(self, id, *accepted, now);
                let auto_scribe = invitations::answer::<AutoScribe>(self, id, *accepted, now);
                // Only the documentation's id is in both products.
                match (viewer, auto_scribe) {
                    (Ok(()), _) | (_, Ok(())) => Ok(()),
                    (Err(refusal), Err(other)) if refusal.status == 404 => Err(other),
                    (Err(refusal), _) => Err(refusal),
                }
            }
        }
    }
}
