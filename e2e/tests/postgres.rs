//! Receivers that share a PostgreSQL.

mod receivers;

use std::sync::Arc;
use std::time::Duration;

use avara_client::webhooks::{AnswerStore as _, Claim, EventKey};
use avara_e2e::delivery::{deliver, deliver_until_taken, event};
use avara_e2e::{Disk, Postgres, Setup, give_away, until};
use avara_store_postgres::{PostgresStore, once};
use bytes::Bytes;
use reqwest::Client;
use rustix::process::Signal;

use receivers::{REPORT, UPLOAD};

const LEASE: Duration = Duration::from_secs(15);
const DAY: Duration = Duration::from_secs(86_400);

async fn store(postgres: &Postgres) -> PostgresStore {
    let store = PostgresStore::new(postgres.pool());
    store.migrate().await.unwrap();
    store
}

fn setup(postgres: &Postgres) -> Setup {
    Setup::of(postgres.url())
}

async fn run(postgres: &Postgres, statements: &str) {
    let client = postgres.pool().get().await.unwrap();
    client.batch_execute(statements).await.unwrap();
}

async fn count(postgres: &Postgres, query: &str) -> i64 {
    let client = postgres.pool().get().await.unwrap();
    client.query_one(query, &[]).await.unwrap().get(0)
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_does_what_the_model_does() {
    let postgres = Postgres::start().await;
    receivers::does_what_the_model_does(Arc::new(store(&postgres).await)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn three_machines_handle_each_event_once() {
    let postgres = Postgres::start().await;
    receivers::three_machines_handle_each_event_once(setup(&postgres)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_who_was_killed_leaves_an_effect_twice() {
    let postgres = Postgres::start().await;
    let setup = setup(&postgres).lasting(20, 20);
    receivers::only_who_was_killed_leaves_an_effect_twice(setup).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn with_once_nobody_leaves_an_effect_twice() {
    let postgres = Postgres::start().await;
    run(&postgres, "CREATE TABLE effects (key text)").await;
    let setup = Setup {
        once: true,
        ..setup(&postgres).lasting(5, 40)
    };
    receivers::machines_are_killed(setup).await;
    assert_eq!(count(&postgres, "SELECT count(*) FROM effects").await, 500);
    assert_eq!(
        count(&postgres, "SELECT count(DISTINCT key) FROM effects").await,
        500
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_machine_that_stood_still_does_nothing_again() {
    let postgres = Postgres::start().await;
    receivers::a_machine_stands_still(setup(&postgres)).await;
}

/// The effect is there when the machine stops, and the answer is not.
#[tokio::test(flavor = "multi_thread")]
async fn with_once_a_machine_that_stood_still_leaves_one_effect() {
    let postgres = Postgres::start().await;
    run(&postgres, "CREATE TABLE effects (key text)").await;
    let setup = Setup {
        once: true,
        ..setup(&postgres)
    };
    let slow = receivers::start(1, setup.clone().lasting(0, 1500)).await;
    let other = receivers::start(1, setup).await;
    let (http, body) = (Client::new(), event(REPORT, 1));
    let first = tokio::spawn({
        let (http, body, port) = (http.clone(), body.clone(), slow.port());
        async move { deliver(&http, port, &body).await }
    });
    let log = slow.log();
    until("an effect", || async {
        (!log.of("done").is_empty()).then_some(())
    })
    .await;
    slow.process(0).signal(Signal::STOP);
    deliver_until_taken(&http, other.port(), &body).await;
    slow.process(0).signal(Signal::CONT);
    first.await.unwrap();
    assert_eq!(other.log().of("done").len(), 1, "it took over");
    assert_eq!(count(&postgres, "SELECT count(*) FROM effects").await, 1);
}

/// Not even in the log of what was written.
#[tokio::test(flavor = "multi_thread")]
async fn no_name_is_stored() {
    let postgres = Postgres::start().await;
    let setup = Setup {
        stores_uploads: false,
        ..setup(&postgres)
    };
    receivers::no_name_is_stored(setup, postgres.folder()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_is_there_after_a_crash() {
    let mut postgres = Postgres::start().await;
    let receivers = receivers::start(2, setup(&postgres)).await;
    let (http, port) = (Client::new(), receivers.port());
    let upload = deliver_until_taken(&http, port, &event(UPLOAD, 1)).await;
    postgres.crash();
    receivers::refuses_receipts_and_answers_questions(&http, port, 2).await;
    postgres.go_on().await;
    deliver_until_taken(&http, port, &event(REPORT, 2)).await;
    receivers::did_each_once(&receivers, setup(&postgres), &upload).await;
}

#[tokio::test]
async fn several_machines_migrate_at_once_and_again() {
    let postgres = Postgres::start().await;
    let migrations = [(); 8].map(|()| {
        let store = PostgresStore::new(postgres.pool());
        tokio::spawn(async move { store.migrate().await })
    });
    for migration in migrations {
        migration.await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn a_database_without_tables_is_an_error_that_names_the_way_out() {
    let postgres = Postgres::start().await;
    let store = PostgresStore::new(postgres.pool());
    let error = store
        .claim(&EventKey::from([1; 32]), LEASE)
        .await
        .unwrap_err();
    assert!(error.to_string().contains("migrate"), "{error}");
}

/// A constraint's error repeats the row, with its answer.
#[tokio::test]
async fn no_error_repeats_an_answer() {
    let postgres = Postgres::start().await;
    let store = store(&postgres).await;
    let key = EventKey::from([1; 32]);
    let fence = receivers::claim(&store, &key).await;
    run(
        &postgres,
        "ALTER TABLE avara_webhook_events ADD CHECK (answer IS NULL)",
    )
    .await;
    let answer = Some(Bytes::from_static(b"SECRET"));
    let error = store.settle(&key, fence, answer, DAY).await.unwrap_err();
    for text in ["SECRET", "534543524554"] {
        assert!(!format!("{error} {error:?}").contains(text), "{error:?}");
    }
    assert!(error.to_string().contains("23514"), "{error}");
}

#[tokio::test]
async fn rows_whose_time_is_over_go_by_themselves() {
    let postgres = Postgres::start().await;
    let store = store(&postgres).await;
    for number in 0..20 {
        let key = EventKey::from([number; 32]);
        let fence = receivers::claim(&store, &key).await;
        let millisecond = Duration::from_millis(1);
        store.settle(&key, fence, None, millisecond).await.unwrap();
    }
    let rows = async || count(&postgres, "SELECT count(*) FROM avara_webhook_events").await;
    for number in 100..106 {
        store
            .claim(&EventKey::from([number; 32]), LEASE)
            .await
            .unwrap();
    }
    assert_eq!(rows().await, 6);
}

#[tokio::test]
async fn a_mark_and_its_effect_are_there_together() {
    let postgres = Postgres::start().await;
    store(&postgres).await;
    let (pool, key) = (postgres.pool(), EventKey::from([1; 32]));
    let mut connections = [pool.get().await.unwrap(), pool.get().await.unwrap()];
    let [one, two] = &mut connections;
    let first = one.transaction().await.unwrap();
    assert!(once(&first, &key).await.unwrap());
    assert!(!once(&first, &key).await.unwrap());
    first.rollback().await.unwrap();
    let second = two.transaction().await.unwrap();
    assert!(once(&second, &key).await.unwrap());
    // Whoever comes meanwhile waits.
    let waits = tokio::spawn({
        let pool = pool.clone();
        async move {
            let mut connection = pool.get().await.unwrap();
            let third = connection.transaction().await.unwrap();
            once(&third, &key).await.unwrap()
        }
    });
    let waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'";
    until("a transaction that waits", || async {
        (count(&postgres, waiting).await == 1).then_some(())
    })
    .await;
    second.commit().await.unwrap();
    assert!(!waits.await.unwrap());
}

/// The table is on a separate disk, which is full.
#[tokio::test]
async fn a_full_disk_is_a_full_store() {
    let postgres = Postgres::start().await;
    let store = store(&postgres).await;
    let disk = Disk::mount(&postgres.folder().join("disk"), 1);
    give_away(disk.folder());
    run(
        &postgres,
        &format!(
            "CREATE TABLESPACE small LOCATION '{}'",
            disk.folder().display()
        ),
    )
    .await;
    run(
        &postgres,
        "ALTER TABLE avara_webhook_events SET TABLESPACE small, ALTER answer SET STORAGE EXTERNAL",
    )
    .await;
    let answer = Bytes::from(vec![b' '; 8000]);
    let mut number = 0_u32;
    let full = loop {
        let mut key = [0; 32];
        key[..4].copy_from_slice(&number.to_be_bytes());
        number += 1;
        match store.claim(&EventKey::from(key), LEASE).await {
            Ok(Claim::Granted(fence)) => {
                let answer = Some(answer.clone());
                let _ = store.settle(&EventKey::from(key), fence, answer, DAY).await;
            }
            Ok(claim) => panic!("{claim:?}"),
            Err(error) => break error,
        }
        assert!(number < 100_000, "it does not become full");
    };
    assert!(full.is_full(), "{full}");
    let first = store.claim(&EventKey::from([0; 32]), LEASE).await.unwrap();
    assert!(matches!(first, Claim::Settled(_)), "what is there is there");
}
