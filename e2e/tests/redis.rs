//! Receivers that share a Redis.

mod receivers;

use std::sync::Arc;
use std::time::Duration;

use avara_client::webhooks::{AnswerStore as _, Claim, EventKey, Fence, Settlement};
use avara_e2e::delivery::{deliver, deliver_until_taken, event};
use avara_e2e::{Redis, Setup};
use avara_store_redis::RedisStore;
use bytes::Bytes;
use redis::aio::MultiplexedConnection;
use reqwest::{Client, StatusCode};
use rustix::process::Signal;

use receivers::{REPORT, UPLOAD};

const LEASE: Duration = Duration::from_secs(15);
const DAY: Duration = Duration::from_secs(86_400);

async fn store(redis: &Redis) -> RedisStore<MultiplexedConnection> {
    let client = redis::Client::open(redis.url()).unwrap();
    RedisStore::new(client.get_multiplexed_async_connection().await.unwrap())
}

async fn configure(redis: &Redis, name: &str, value: &str) {
    let set = redis.command(&["CONFIG", "SET", name, value]).await;
    set.unwrap();
}

fn setup(redis: &Redis) -> Setup {
    Setup::of(redis.url())
}

#[tokio::test(flavor = "multi_thread")]
async fn redis_does_what_the_model_does() {
    let redis = Redis::start().await;
    receivers::does_what_the_model_does(Arc::new(store(&redis).await)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn three_machines_handle_each_event_once() {
    let redis = Redis::start().await;
    receivers::three_machines_handle_each_event_once(setup(&redis)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_who_was_killed_leaves_an_effect_twice() {
    let redis = Redis::start().await;
    let setup = setup(&redis).lasting(20, 20);
    receivers::only_who_was_killed_leaves_an_effect_twice(setup).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_machine_that_stood_still_does_nothing_again() {
    let redis = Redis::start().await;
    receivers::a_machine_stands_still(setup(&redis)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_name_is_stored() {
    let redis = Redis::start().await;
    let setup = Setup {
        stores_uploads: false,
        ..setup(&redis)
    };
    receivers::no_name_is_stored(setup, redis.folder()).await;
}

/// Killed, and standing still.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_is_there_after_a_crash() {
    let mut redis = Redis::start().await;
    let receivers = receivers::start(2, setup(&redis)).await;
    let (http, port) = (Client::new(), receivers.port());
    let upload = deliver_until_taken(&http, port, &event(UPLOAD, 1)).await;
    redis.kill();
    receivers::refuses_receipts_and_answers_questions(&http, port, 2).await;
    redis.go_on().await;
    deliver_until_taken(&http, port, &event(REPORT, 2)).await;
    redis.signal(Signal::STOP);
    receivers::refuses_receipts_and_answers_questions(&http, port, 3).await;
    redis.signal(Signal::CONT);
    deliver_until_taken(&http, port, &event(REPORT, 3)).await;
    receivers::did_each_once(&receivers, setup(&redis), &upload).await;
}

/// A Redis that cannot write what it acknowledges ends, and is as good as away.
#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_loses_and_repeats_nothing() {
    let mut redis = Redis::start_on_small_disk().await;
    let receivers = receivers::start(2, setup(&redis)).await;
    let (http, port) = (Client::new(), receivers.port());
    let upload = deliver_until_taken(&http, port, &event(UPLOAD, 1)).await;
    redis.disk().unwrap().fill();
    let mut number = 100;
    // The last page of its file has room for some.
    while deliver(&http, port, &event(REPORT, number))
        .await
        .unwrap()
        .0
        == StatusCode::OK
    {
        number += 1;
    }
    receivers::refuses_receipts_and_answers_questions(&http, port, 2).await;
    redis.disk().unwrap().clear();
    redis.go_on().await;
    deliver_until_taken(&http, port, &event(REPORT, 2)).await;
    receivers::did_each_once(&receivers, setup(&redis), &upload).await;
}

#[tokio::test]
async fn a_full_redis_refuses_new_events_and_records_those_under_way() {
    let redis = Redis::start().await;
    configure(&redis, "maxmemory-policy", "noeviction").await;
    let store = store(&redis).await;
    let [old, under_way, new] = [1, 2, 3].map(|number| EventKey::from([number; 32]));
    let answer = Some(Bytes::from_static(b"{}"));
    let fence = receivers::claim(&store, &old).await;
    store
        .settle(&old, fence, answer.clone(), DAY)
        .await
        .unwrap();
    let fence = receivers::claim(&store, &under_way).await;
    configure(&redis, "maxmemory", "1000").await;
    assert!(store.claim(&new, LEASE).await.unwrap_err().is_full());
    assert_eq!(
        store.claim(&old, LEASE).await.unwrap(),
        Claim::Settled(answer.clone())
    );
    let settled = store.settle(&under_way, fence, answer.clone(), DAY).await;
    assert_eq!(settled.unwrap(), Settlement::Settled);
    assert_eq!(
        store.claim(&under_way, LEASE).await.unwrap(),
        Claim::Settled(answer)
    );
}

#[tokio::test]
async fn a_redis_that_forgets_early_is_refused_until_it_does_not() {
    let redis = Redis::start().await;
    let store = store(&redis).await;
    configure(&redis, "maxmemory", "100mb").await;
    configure(&redis, "maxmemory-policy", "allkeys-lru").await;
    let error = store
        .claim(&EventKey::from([1; 32]), LEASE)
        .await
        .unwrap_err();
    assert!(error.to_string().contains("allkeys-lru"), "{error}");
    configure(&redis, "maxmemory-policy", "noeviction").await;
    store.claim(&EventKey::from([1; 32]), LEASE).await.unwrap();
}

/// Redis repeats the arguments of a command that it does not know.
#[tokio::test]
async fn no_error_repeats_an_answer() {
    let redis = Redis::start_with(&["--rename-command", "EVALSHA", "\"\""]).await;
    let store = store(&redis).await.prefix("");
    let answer = Some(Bytes::from_static(b"SECRET"));
    let key = EventKey::from([1; 32]);
    let settled = store.settle(&key, Fence::new(1), answer, DAY).await;
    let error = settled.unwrap_err();
    assert!(error.to_string().contains("ERR"), "{error}");
    assert!(
        !format!("{error} {error:?}").contains("SECRET"),
        "{error:?}"
    );
}

#[tokio::test]
async fn foreign_values_are_neither_believed_nor_overwritten() {
    let redis = Redis::start().await;
    let store = store(&redis).await.prefix("other:");
    let key = EventKey::from([1; 32]);
    redis
        .command(&["SET", &format!("other:{key}"), "theirs"])
        .await
        .unwrap();
    let error = store.claim(&key, LEASE).await.unwrap_err();
    assert!(error.to_string().contains("prefix"), "{error}");
}
