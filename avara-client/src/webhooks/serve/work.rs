//! An event that this process leads: claimed, handled, settled.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use bytes::Bytes;
use tokio::time::{Instant, timeout};

use super::super::WebhookHandler;
use super::super::delivery::Delivery;
use super::super::effects::Effects;
use super::super::reply::asked_study;
use super::super::store::{Claim, Fence, Settlement, StoreError};
use super::WebhookService;
use super::answer::Refusal;
use super::flights::{Answer, Flight};
use super::limits::Limits;
use super::run::Ended;
use super::terms::{Terms, WithoutStore};
use crate::ObservedStoreStep;
use crate::generated::webhooks::{answer_late, dispatch};
use crate::trace;
use crate::types::WebhookEvent;

/// The time that one call of the store may take.
const STORE_TIMEOUT: Duration = Duration::from_secs(2);

/// The extra time that a claim holds beyond its handler's: the time to settle it.
const SETTLING: Duration = Duration::from_secs(5);

/// The result of handling an event, for those who wait for it.
enum Handled {
    /// Finally, with this answer.
    Finally(Bytes),
    /// It is handled again when it is redelivered.
    ForNow(Answer),
}

/// An event on its way.
struct Work<'a> {
    delivery: &'a Delivery,
    event_type: &'a str,
    effects: Effects,
    flight: &'a Flight,
    /// Set if the event was handled before.
    is_repeated: Arc<AtomicBool>,
}

impl<H: WebhookHandler> WebhookService<H> {
    pub(super) async fn work(
        &self,
        event: WebhookEvent,
        delivery: Delivery,
        flight: Flight,
        is_repeated: Arc<AtomicBool>,
    ) {
        let Some(_under_way) = self.lifecycle.enter() else {
            return flight.give(Err(Refusal::Draining));
        };
        let event_type = event.event_type().to_owned();
        let work = Work {
            delivery: &delivery,
            event_type: &event_type,
            effects: event.effects(),
            flight: &flight,
            is_repeated,
        };
        let answer = if self.is_stored(work.effects) {
            self.claimed(event, &work).await
        } else {
            self.unclaimed(event, &work).await
        };
        flight.give(answer);
    }

    const fn terms(&self, effects: Effects) -> &Terms {
        &self.terms[effects.index()]
    }

    /// Events without effects may be handled by every machine, unless their answers are to be
    /// shared.
    fn is_stored(&self, effects: Effects) -> bool {
        effects != Effects::None || self.terms(effects).stores_answers
    }

    fn stores_answers(&self, effects: Effects) -> bool {
        self.store_is_private || self.terms(effects).stores_answers
    }

    /// Handles an event that no other machine needs to know of.
    async fn unclaimed(&self, event: WebhookEvent, work: &Work<'_>) -> Answer {
        match self.call(event, work).await {
            Handled::Finally(answer) => {
                self.keep_here(work, &answer);
                Ok(answer)
            }
            Handled::ForNow(answer) => answer,
        }
    }

    /// Claims an event, handles and settles it; or waits for whoever holds it.
    async fn claimed(&self, event: WebhookEvent, work: &Work<'_>) -> Answer {
        let (mut event, mut answer, mut was_lost) = (Some(event), None, false);
        let mut pause = Duration::from_millis(20);
        loop {
            let until = Instant::now() + self.lease();
            let claim = self.store.claim(work.flight.key(), self.lease());
            match self.asked("claim", work, claim).await {
                Ok(Claim::Granted(fence)) => {
                    if let Some(event) = event.take() {
                        match self.call(event, work).await {
                            Handled::Finally(given) => answer = Some(given),
                            Handled::ForNow(answer) => {
                                self.release(work, fence).await;
                                return answer;
                            }
                        }
                    }
                    let given = answer.clone().unwrap_or_default();
                    match self.settle(work, fence, &given, until).await {
                        Settlement::Settled | Settlement::SettledBefore(None) => return Ok(given),
                        Settlement::SettledBefore(Some(earlier)) => return Ok(earlier),
                        // It was handled, and recording that needs another claim.
                        Settlement::Lost if !was_lost => was_lost = true,
                        Settlement::Lost => {
                            self.keep_here(work, &given);
                            return Ok(given);
                        }
                    }
                }
                Ok(Claim::Settled(earlier)) => {
                    self.note_repeated(&work.is_repeated);
                    return earlier.or(answer).ok_or(Refusal::AnswerNotKept);
                }
                Ok(Claim::Busy) if work.delivery.remaining().is_zero() => {
                    return match (answer, work.effects) {
                        (Some(answer), _) => Ok(answer),
                        // Whoever holds it may be gone: only a redelivery can bring it again.
                        (None, Effects::Receipt) => Err(Refusal::Busy),
                        (None, _) => late(work.event_type),
                    };
                }
                Ok(Claim::Busy) => {
                    if self
                        .is_cut_within(pause.min(work.delivery.remaining()))
                        .await
                    {
                        return answer.ok_or(Refusal::Draining);
                    }
                    pause = (pause * 2).min(Duration::from_millis(500));
                }
                Err(error) => {
                    return match (answer, event) {
                        (Some(answer), _) => {
                            self.keep_here(work, &answer);
                            Ok(answer)
                        }
                        (None, Some(event)) => self.store_failed(&error, event, work).await,
                        (None, None) => Err(Refusal::Failed),
                    };
                }
            }
        }
    }

    async fn store_failed(
        &self,
        error: &StoreError,
        event: WebhookEvent,
        work: &Work<'_>,
    ) -> Answer {
        if error.is_full() {
            self.counters.add(|counts| counts.refused_full += 1);
            return Err(Refusal::StoreFull);
        }
        match self.terms(work.effects).without_store {
            WithoutStore::Handle => self.unclaimed(event, work).await,
            WithoutStore::Refuse => Err(Refusal::StoreDown),
        }
    }

    /// Records that an event was handled, and retries as long as its claim may hold. Those who wait
    /// for the answer get it meanwhile.
    async fn settle(
        &self,
        work: &Work<'_>,
        fence: Fence,
        answer: &Bytes,
        until: Instant,
    ) -> Settlement {
        let (key, terms) = (work.flight.key(), self.terms(work.effects));
        if terms.keep_for.is_zero() {
            self.release(work, fence).await;
            return Settlement::Settled;
        }
        let is_stored = self.stores_answers(work.effects);
        if !is_stored {
            self.keep_here(work, answer);
        }
        loop {
            let stored = is_stored.then(|| answer.clone());
            let settling = self.store.settle(key, fence, stored, terms.keep_for);
            if let Ok(settlement) = self.asked("settle", work, settling).await {
                if settlement == Settlement::Lost {
                    self.counters.add(|counts| counts.claims_lost += 1);
                }
                return settlement;
            }
            work.flight.give(Ok(answer.clone()));
            self.keep_here(work, answer);
            if Instant::now() >= until || self.is_cut_within(Duration::from_millis(250)).await {
                return Settlement::Settled;
            }
        }
    }

    async fn release(&self, work: &Work<'_>, fence: Fence) {
        let releasing = self.store.release(work.flight.key(), fence);
        // Otherwise the lease ends it.
        let _ = self.asked("release", work, releasing).await;
    }

    /// Waits for the store, and reports its errors.
    async fn asked<T>(
        &self,
        step: &'static str,
        work: &Work<'_>,
        asking: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, StoreError> {
        let began = Instant::now();
        let result = timeout(STORE_TIMEOUT, asking).await;
        let result = result.unwrap_or_else(|_| Err(StoreError::new("no answer in time")));
        if let Some(observer) = &self.observer {
            observer.store(&ObservedStoreStep {
                step,
                duration: began.elapsed(),
                has_failed: result.is_err(),
            });
        }
        if let Err(error) = &result {
            if !error.is_full() {
                self.counters.add(|counts| counts.store_failures += 1);
            }
            trace::webhooks::failed("store");
            self.report(work.event_type, error);
        }
        result
    }

    fn keep_here(&self, work: &Work<'_>, answer: &Bytes) {
        let time = self.terms(work.effects).keep_for;
        work.flight
            .keep(work.effects, answer, time, self.answer_bytes);
    }

    /// Waits for a time, or until handlers in progress have to stop.
    async fn is_cut_within(&self, time: Duration) -> bool {
        timeout(time, self.lifecycle.cut()).await.is_ok()
    }

    fn lease(&self) -> Duration {
        self.timeout + SETTLING
    }

    async fn call(&self, event: WebhookEvent, work: &Work<'_>) -> Handled {
        self.counters.add(|counts| counts.handled += 1);
        let limits = Limits {
            deadline: work.delivery.deadline(),
            lifecycle: self.lifecycle.clone(),
        };
        let asked = asked_study(&event);
        let (handler, asked) = (&*self.handler, asked.as_deref());
        let ended = dispatch(handler, event, work.delivery, &limits, asked).await;
        let (reason, answer) = match ended {
            Ended::Answered(answer) => return Handled::Finally(answer),
            Ended::AnsweredForNow(answer) => return Handled::ForNow(Ok(answer)),
            Ended::Refused(invalid) => {
                trace::webhooks::reply_refused(&invalid);
                return Handled::ForNow(Err(Refusal::Failed));
            }
            Ended::TimedOut(answer) => ("timeout", Ok(answer)),
            Ended::Cut => ("shutdown", Err(Refusal::Draining)),
            Ended::Failed(error) => {
                self.report(work.event_type, &*error);
                ("error", Err(Refusal::Failed))
            }
            Ended::Panicked => ("panic", Err(Refusal::Failed)),
            Ended::Unwritable => ("reply is not JSON", Err(Refusal::Failed)),
        };
        trace::webhooks::failed(reason);
        Handled::ForNow(answer)
    }
}

/// Returns the answer to an event whose handler is not done in time.
pub(super) fn late(event_type: &str) -> Answer {
    match answer_late(event_type) {
        Ended::TimedOut(answer) => Ok(answer),
        _ => Err(Refusal::Failed),
    }
}
