//! A receiver of webhooks that writes down what it does.

use std::error::Error;
use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::PathBuf;
use std::process;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use avara_client::types::{
    ReportDeliveredEvent, ReportDeliveredResponse, SecondaryCaptureAccessRequestedEvent,
    SecondaryCaptureAccessRequestedResponse, StudyAccessRequestedEvent,
    StudyAccessRequestedResponse,
};
use avara_client::webhooks::{
    Delivery, Effects, HandlerError, WebhookHandler, WebhookService, Webhooks,
};
use avara_e2e::delivery::PATIENT;
use avara_store_postgres::{PostgresStore, once};
use avara_store_redis::RedisStore;
use clap::Parser;
use deadpool_postgres::{Manager, Pool};
use tokio::net::TcpSocket;
use tokio::time::sleep;
use tokio_postgres::NoTls;

#[derive(Parser)]
struct Arguments {
    #[arg(long)]
    store: String,
    #[arg(long)]
    port: u16,
    #[arg(long)]
    log: PathBuf,
    /// Milliseconds before the effect.
    #[arg(long)]
    before: u64,
    /// Milliseconds after it.
    #[arg(long)]
    after: u64,
    #[arg(long)]
    once: bool,
    #[arg(long)]
    stores_uploads: bool,
}

struct Hospital {
    log: File,
    before: Duration,
    after: Duration,
    database: Option<Pool>,
    uploads: AtomicUsize,
}

impl Hospital {
    /// Each line is one write, so that those of several processes do not mix.
    fn note(&self, word: &str, about: &str) -> Result<(), HandlerError> {
        let line = format!("{word} {about}{}\n", process::id());
        Ok((&self.log).write_all(line.as_bytes())?)
    }

    async fn work(&self, delivery: &Delivery) -> Result<(), HandlerError> {
        let key = format!("{} ", delivery.key());
        self.note("begins", &key)?;
        sleep(self.before).await;
        match &self.database {
            Some(database) => self.work_once(database, delivery).await?,
            None => self.note("effect", &key)?,
        }
        self.note("done", &key)?;
        sleep(self.after).await;
        Ok(())
    }

    async fn work_once(&self, database: &Pool, delivery: &Delivery) -> Result<(), HandlerError> {
        let mut connection = database.get().await?;
        let transaction = connection.transaction().await?;
        if once(&transaction, delivery.key()).await? {
            let key = delivery.key().to_string();
            let effect = "INSERT INTO effects (key) VALUES ($1)";
            transaction.execute(effect, &[&key]).await?;
        }
        Ok(transaction.commit().await?)
    }
}

impl WebhookHandler for Hospital {
    async fn report_delivered(
        &self,
        _: ReportDeliveredEvent,
        delivery: &Delivery,
    ) -> Result<ReportDeliveredResponse, HandlerError> {
        self.work(delivery).await?;
        Ok(ReportDeliveredResponse::received())
    }

    async fn secondary_capture_access_requested(
        &self,
        _: SecondaryCaptureAccessRequestedEvent,
        delivery: &Delivery,
    ) -> Result<SecondaryCaptureAccessRequestedResponse, HandlerError> {
        self.work(delivery).await?;
        // No two handlings give the same link.
        let (process, number) = (process::id(), self.uploads.fetch_add(1, Ordering::Relaxed));
        let link = format!("https://storage.example.com/{PATIENT}/{process}/{number}");
        Ok(SecondaryCaptureAccessRequestedResponse::authorized([link]))
    }

    async fn study_access_requested(
        &self,
        _: StudyAccessRequestedEvent,
        _: &Delivery,
    ) -> Result<StudyAccessRequestedResponse, HandlerError> {
        let link = format!("https://storage.example.com/{PATIENT}/1.dcm");
        Ok(StudyAccessRequestedResponse::authorized([link]))
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let log = OpenOptions::new()
        .create(true)
        .append(true)
        .open(&arguments.log)?;
    let pool = || -> Result<Pool, Box<dyn Error>> {
        Ok(Pool::builder(Manager::new(arguments.store.parse()?, NoTls)).build()?)
    };
    let hospital = Hospital {
        log,
        before: Duration::from_millis(arguments.before),
        after: Duration::from_millis(arguments.after),
        database: arguments.once.then(pool).transpose()?,
        uploads: AtomicUsize::new(0),
    };
    let service = WebhookService::new(Webhooks::from_env()?, hospital)
        .timeout(Duration::from_secs(2))
        .on_error(|event_type, error| eprintln!("{event_type}: {error}"));
    let service = if arguments.stores_uploads {
        service.store_answers(Effects::Upload)
    } else {
        service
    };
    let service = if arguments.store.starts_with("redis:") {
        let client = redis::Client::open(arguments.store.as_str())?;
        service.store(RedisStore::new(client.get_connection_manager().await?))
    } else {
        let store = PostgresStore::new(pool()?);
        store.migrate().await?;
        service.store(store)
    };
    let socket = TcpSocket::new_v4()?;
    socket.set_reuseport(true)?;
    socket.bind(([127, 0, 0, 1], arguments.port).into())?;
    let listener = socket.listen(1024)?;
    (&OpenOptions::new().append(true).open(&arguments.log)?)
        .write_all(format!("listens {}\n", process::id()).as_bytes())?;
    axum::serve(listener, service.router("/avara")).await?;
    Ok(())
}
