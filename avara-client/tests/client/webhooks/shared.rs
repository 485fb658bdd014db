//! Several machines with one store.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use avara_client::types::{ReportDeliveredEvent, ReportDeliveredResponse};
use avara_client::webhooks::{
    AnswerStore, Claim, Delivery, Effects, EventKey, Fence, HandlerError, MemoryStore, Settlement,
    StoreError, WebhookHandler, WebhookService, WithoutStore,
};
use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};
use tokio::join;
use tokio::time::{advance, sleep};

use crate::webhooks::delivery::{report, request, study_access, webhooks};
use crate::webhooks::kinds::{Hospital, upload};
use crate::webhooks::receiver::{FINE, HANGS, PANICS, Receiver, WAITS, read};

/// A failure of a call of the store. The numbers count calls from now on.
#[derive(Default)]
struct Faults {
    claims: AtomicUsize,
    settlements: AtomicUsize,
    calls: AtomicUsize,
}

/// A store that several machines share, and that fails on command.
#[derive(Clone, Default)]
struct Shared {
    store: Arc<MemoryStore>,
    faults: Arc<Faults>,
    lease: Option<Duration>,
}

impl Shared {
    fn fails(&self, faults: &AtomicUsize) -> Result<(), StoreError> {
        self.faults.calls.fetch_add(1, Ordering::SeqCst);
        let left = faults.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| n.checked_sub(1));
        left.map_or(Ok(()), |_| Err(StoreError::new("connection refused")))
    }

    fn calls(&self) -> usize {
        self.faults.calls.swap(0, Ordering::SeqCst)
    }
}

impl AnswerStore for Shared {
    async fn claim(&self, key: &EventKey, lease: Duration) -> Result<Claim, StoreError> {
        self.fails(&self.faults.claims)?;
        self.store.claim(key, self.lease.unwrap_or(lease)).await
    }

    async fn settle(
        &self,
        key: &EventKey,
        fence: Fence,
        answer: Option<Bytes>,
        keep_for: Duration,
    ) -> Result<Settlement, StoreError> {
        self.fails(&self.faults.settlements)?;
        self.store.settle(key, fence, answer, keep_for).await
    }

    async fn release(&self, key: &EventKey, fence: Fence) -> Result<(), StoreError> {
        self.store.release(key, fence).await
    }
}

fn machine<H: WebhookHandler>(store: &Shared, handler: H) -> WebhookService<H> {
    WebhookService::new(webhooks(), handler).store(store.clone())
}

async fn answer<H: WebhookHandler>(service: &WebhookService<H>, body: &str) -> (StatusCode, Value) {
    read(service.respond(request(body)).await).await
}

fn received() -> (StatusCode, Value) {
    (StatusCode::OK, json!({"success": true}))
}

#[tokio::test]
async fn a_receipt_is_handled_on_one_machine_and_answered_alike_on_all() {
    let (store, receiver) = (Shared::default(), Receiver::new());
    let machines = [(); 3].map(|()| machine(&store, receiver.clone()));
    for machine in machines.iter().chain(&machines) {
        assert_eq!(answer(machine, &report(FINE)).await, received());
    }
    assert_eq!(receiver.calls(), 1);
}

#[tokio::test(start_paused = true)]
async fn who_finds_an_event_busy_waits_for_its_answer() {
    let (store, receiver) = (Shared::default(), Receiver::new());
    let [one, two] = [(); 2].map(|()| machine(&store, receiver.clone()));
    let body = report(WAITS);
    let ((), one, two) = join!(
        async {
            sleep(Duration::from_secs(3)).await;
            receiver.go_on();
        },
        answer(&one, &body),
        answer(&two, &body),
    );
    assert_eq!((one, two, receiver.calls()), (received(), received(), 1));
}

#[tokio::test(start_paused = true)]
async fn who_waits_for_too_long_asks_for_it_again_and_takes_over_when_the_lease_ends() {
    let store = Shared::default();
    // Of a process that is gone.
    let body = report(FINE);
    let headers = crate::webhooks::delivery::headers(&body);
    let (_, delivery) = webhooks().receive(&body, headers).unwrap();
    let lease = Duration::from_secs(15);
    let claim = store.claim(delivery.key(), lease).await.unwrap();
    assert!(matches!(claim, Claim::Granted(_)));

    let receiver = Receiver::new();
    let machine = machine(&store, receiver.clone());
    let (status, _) = answer(&machine, &body).await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(receiver.calls(), 0);
    assert_eq!(answer(&machine, &body).await, received());
    assert_eq!(receiver.calls(), 1);
}

#[tokio::test(start_paused = true)]
async fn what_failed_on_one_machine_is_free_for_the_others_at_once() {
    for id in [PANICS, HANGS] {
        let (store, receiver) = (Shared::default(), Receiver::new());
        let [one, two] = [(); 2].map(|()| machine(&store, receiver.clone()));
        answer(&one, &report(id)).await;
        answer(&two, &report(id)).await;
        assert_eq!(receiver.calls(), 2, "{id}");
    }
}

#[tokio::test]
async fn many_deliveries_to_a_machine_are_one_call_of_the_store() {
    let (store, receiver) = (Shared::default(), Receiver::new());
    let machine = machine(&store, receiver.clone());
    let body = report(WAITS);
    let deliveries = [(); 20].map(|()| {
        let (machine, body) = (machine.clone(), body.clone());
        tokio::spawn(async move { answer(&machine, &body).await })
    });
    receiver.has_begun().await;
    receiver.go_on();
    for delivery in deliveries {
        assert_eq!(delivery.await.unwrap(), received());
    }
    assert_eq!(store.calls(), 2, "a claim and a settlement");
    // Questions do not concern the store.
    answer(&machine, &study_access("whe_1")).await;
    assert_eq!(store.calls(), 0);
}

#[tokio::test]
async fn while_the_store_is_down_questions_are_answered_and_the_rest_is_refused() {
    let (store, hospital) = (Shared::default(), Hospital::default());
    store.faults.claims.store(usize::MAX, Ordering::SeqCst);
    let machine = machine(&store, hospital.clone());
    for (body, status) in [
        (report(FINE), 503),
        (upload(FINE), 503),
        (study_access(FINE), 200),
    ] {
        let response = machine.respond(request(&body)).await;
        assert_eq!(
            response.headers().contains_key("retry-after"),
            status == 503
        );
        assert_eq!(read(response).await.0, status);
    }
    assert_eq!(
        (hospital.calls(), machine.counts().store_failures),
        ([0, 0, 1], 2)
    );

    let handling = machine
        .clone()
        .without_store(Effects::Receipt, WithoutStore::Handle);
    for _ in 0..2 {
        assert_eq!(answer(&handling, &report(FINE)).await, received());
    }
    assert_eq!(hospital.calls(), [1, 0, 1], "this process remembers it");
    let shared = machine
        .store_answers(Effects::None)
        .without_store(Effects::None, WithoutStore::Refuse);
    assert_eq!(
        answer(&shared, &study_access("whe_2")).await.0,
        StatusCode::SERVICE_UNAVAILABLE
    );
}

#[tokio::test(start_paused = true)]
async fn a_store_that_hangs_is_down() {
    struct Hanging;

    impl AnswerStore for Hanging {
        async fn claim(&self, _: &EventKey, _: Duration) -> Result<Claim, StoreError> {
            std::future::pending().await
        }

        async fn settle(
            &self,
            _: &EventKey,
            _: Fence,
            _: Option<Bytes>,
            _: Duration,
        ) -> Result<Settlement, StoreError> {
            std::future::pending().await
        }

        async fn release(&self, _: &EventKey, _: Fence) -> Result<(), StoreError> {
            std::future::pending().await
        }
    }

    let started = tokio::time::Instant::now();
    let service = WebhookService::new(webhooks(), Receiver::new()).store(Hanging);
    let (status, _) = answer(&service, &report(FINE)).await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(started.elapsed().as_secs(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_settlement_that_fails_is_tried_again_while_the_answer_goes_out() {
    let (store, receiver) = (Shared::default(), Receiver::new());
    let [one, two] = [(); 2].map(|()| machine(&store, receiver.clone()));
    store.faults.settlements.store(3, Ordering::SeqCst);
    let started = tokio::time::Instant::now();
    assert_eq!(answer(&one, &report(FINE)).await, received());
    assert_eq!(started.elapsed(), Duration::ZERO);
    assert_eq!(
        answer(&two, &report(FINE)).await,
        received(),
        "it waits for the settlement"
    );
    assert_eq!((receiver.calls(), one.counts().store_failures), (1, 3));
}

#[tokio::test(start_paused = true)]
async fn an_event_that_could_not_be_settled_is_remembered_by_this_process() {
    let (store, receiver) = (Shared::default(), Receiver::new());
    let machine = machine(&store, receiver.clone());
    store.faults.settlements.store(usize::MAX, Ordering::SeqCst);
    assert_eq!(answer(&machine, &report(FINE)).await, received());
    sleep(Duration::from_secs(60)).await;
    assert_eq!(answer(&machine, &report(FINE)).await, received());
    assert_eq!(receiver.calls(), 1);
}

/// Takes a while for each report, as if the machine stood still.
#[derive(Clone)]
struct Slow {
    time: Duration,
    begun: Arc<AtomicUsize>,
    done: Arc<AtomicUsize>,
}

impl WebhookHandler for Slow {
    async fn report_delivered(
        &self,
        _: ReportDeliveredEvent,
        _: &Delivery,
    ) -> Result<ReportDeliveredResponse, HandlerError> {
        self.begun.fetch_add(1, Ordering::SeqCst);
        advance(self.time).await;
        self.done.fetch_add(1, Ordering::SeqCst);
        Ok(ReportDeliveredResponse::received())
    }
}

impl Slow {
    fn new(seconds: u64) -> Self {
        Self {
            time: Duration::from_secs(seconds),
            begun: Arc::default(),
            done: Arc::default(),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_process_that_stood_still_for_too_long_does_not_go_on() {
    let (store, slow) = (Shared::default(), Slow::new(60));
    let (status, body) = answer(&machine(&store, slow.clone()), &report(FINE)).await;
    assert_eq!((status, body), (StatusCode::OK, json!({"success": false})));
    let counts = [&slow.begun, &slow.done].map(|count| count.load(Ordering::SeqCst));
    assert_eq!(counts, [1, 0]);
}

#[tokio::test(start_paused = true)]
async fn a_claim_that_ended_before_its_event_was_settled_is_made_again() {
    let store = Shared {
        lease: Some(Duration::from_secs(2)),
        ..Shared::default()
    };
    let (slow, receiver) = (Slow::new(5), Receiver::new());
    let one = machine(&store, slow.clone());
    assert_eq!(answer(&one, &report(FINE)).await, received());
    assert_eq!(one.counts().claims_lost, 1);
    let two = machine(&store, receiver.clone());
    assert_eq!(answer(&two, &report(FINE)).await, received());
    assert_eq!((slow.done.load(Ordering::SeqCst), receiver.calls()), (1, 0));
}

#[tokio::test(start_paused = true)]
async fn who_comes_late_gives_the_answer_that_is_on_record() {
    /// Another machine takes over and settles meanwhile, with another answer.
    #[derive(Clone)]
    struct Overtaken(Shared);

    impl WebhookHandler for Overtaken {
        async fn report_delivered(
            &self,
            _: ReportDeliveredEvent,
            delivery: &Delivery,
        ) -> Result<ReportDeliveredResponse, HandlerError> {
            advance(Duration::from_secs(3)).await;
            let lease = Duration::from_secs(60);
            let Claim::Granted(fence) = self.0.store.claim(delivery.key(), lease).await? else {
                return Err("it is not free".into());
            };
            let theirs = Some(Bytes::from_static(br#"{"success":true,"by":"another"}"#));
            self.0
                .store
                .settle(delivery.key(), fence, theirs, lease)
                .await?;
            Ok(ReportDeliveredResponse::received())
        }
    }

    let store = Shared {
        lease: Some(Duration::from_secs(2)),
        ..Shared::default()
    };
    let machine = machine(&store, Overtaken(store.clone()));
    let (status, body) = answer(&machine, &report(FINE)).await;
    assert_eq!((status, &body["by"]), (StatusCode::OK, &json!("another")));
}

#[tokio::test]
async fn links_are_not_stored_unless_that_is_asked_for() {
    let (store, hospital) = (Shared::default(), Hospital::default());
    let [one, two] = [(); 2].map(|()| machine(&store, hospital.clone()));
    let first = answer(&one, &upload(FINE)).await;
    assert_eq!(first.0, StatusCode::OK);
    assert_eq!(
        answer(&one, &upload(FINE)).await,
        first,
        "this machine has the answer"
    );
    let (status, body) = answer(&two, &upload(FINE)).await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE, "{body}");
    assert_eq!(hospital.calls(), [0, 1, 0]);

    let store = Shared::default();
    let [one, two] = [(); 2].map(|()| {
        let machine = machine(&store, hospital.clone());
        machine
            .store_answers(Effects::Upload)
            .store_answers(Effects::None)
    });
    for body in [upload(FINE), study_access(FINE)] {
        let first = answer(&one, &body).await;
        assert_eq!(first.0, StatusCode::OK);
        assert_eq!(answer(&two, &body).await, first);
    }
    assert_eq!(hospital.calls(), [0, 2, 1]);
}
