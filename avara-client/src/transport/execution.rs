//! [`Execution`]: a call that is carried out step by step.

use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use super::attempts::{Attempts, Step};
use super::reconcile::Finding;
use super::response::Outcome;
use super::sent::Sent;
use super::terms::Terms;
use crate::wire::reply::Reply;
use crate::{Error, trace};

/// Makes requests: over HTTP, or with the model in the tests.
pub(crate) trait Exchange {
    fn send(
        &mut self,
        number: u32,
        timeout: Duration,
    ) -> impl Future<Output = Result<Reply, Error>> + Send;

    /// Looks up the record of a call whose first attempt was sent then.
    fn look_up(&mut self, sent: Sent) -> impl Future<Output = Finding> + Send;

    /// Asks for another key after the last attempt was refused for its key; returns true if there is one.
    fn renew_key(&mut self) -> impl Future<Output = bool> + Send;

    /// Returns why the record cannot be looked up, if it cannot.
    fn can_look_up(&self) -> Result<(), &'static str>;
}

/// A call, and how far it has come.
pub(crate) struct Execution<E> {
    pub(crate) exchange: E,
    pub(crate) attempts: Attempts,
}

impl<E: Exchange> Execution<E> {
    pub(crate) fn new(exchange: E, terms: Terms) -> Self {
        Self {
            exchange,
            attempts: Attempts::new(terms),
        }
    }

    pub(crate) async fn finish(&mut self) -> Result<Outcome, Error> {
        let now = Instant::now();
        if self.attempts.next(now) == Step::Send {
            self.send_at(now).await;
        }
        if self.attempts.planned().is_some() {
            // Boxed, because few calls need it.
            Box::pin(self.step_to_end()).await;
        }
        self.attempts.take_result()
    }

    async fn step_to_end(&mut self) {
        loop {
            match self.attempts.next(Instant::now()) {
                Step::Send => self.send().await,
                Step::LookUp => self.look_up().await,
                Step::Wait(until) => sleep_until(until).await,
                Step::End => return,
            }
        }
    }

    pub(crate) async fn send(&mut self) {
        self.send_at(Instant::now()).await;
    }

    async fn send_at(&mut self, now: Instant) {
        let (number, timeout) = self.attempts.sending(now);
        match self.exchange.send(number, timeout).await {
            Ok(reply) => self.attempts.succeeded(reply),
            Err(error) => self.failed(error).await,
        }
    }

    async fn failed(&mut self, error: Error) {
        let is_for_key = self.attempts.may_try_another_key(&error);
        let now = Instant::now();
        if is_for_key && self.exchange.renew_key().await {
            self.attempts.try_another_key(error, Instant::now());
        } else {
            let can_look_up = || self.exchange.can_look_up();
            self.attempts.failed(error, now, can_look_up);
        }
        self.trace_what_follows(now);
    }

    pub(crate) async fn look_up(&mut self) {
        let began = Instant::now();
        let finding = self.exchange.look_up(self.attempts.sent()).await;
        self.attempts.looked_up(finding, began, Instant::now());
    }

    fn trace_what_follows(&self, now: Instant) {
        let Some((step, at)) = self.attempts.planned() else {
            return;
        };
        let wait = at.saturating_duration_since(now);
        match (step, self.attempts.error()) {
            (Step::Send, Some(error)) => trace::retry(error, wait),
            (Step::LookUp, Some(error)) => trace::look_up(error, wait),
            _ => {}
        }
    }
}

impl<E> Drop for Execution<E> {
    /// Records a create whose outcome nobody will learn.
    fn drop(&mut self) {
        if self.attempts.is_unconfirmed() {
            let (operation, look_up) = self.attempts.names();
            trace::dropped(operation, look_up);
        }
    }
}
