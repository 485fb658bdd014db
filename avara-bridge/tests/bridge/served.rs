//! A gateway on a port of this machine.

use std::time::Duration;

use avara_bridge::{Archive, Gateway, InstanceUids, LinkKeys, Links};
use avara_client::reqwest::{Client, RequestBuilder, Response};
use axum::Router;
use tokio::net::TcpListener;

pub(crate) const HOUR: Duration = Duration::from_secs(3600);

pub(crate) fn keys() -> LinkKeys {
    LinkKeys::new("test", [7; 32]).unwrap()
}

pub(crate) fn uids() -> InstanceUids {
    InstanceUids::new("2.25.1", "2.25.2", "2.25.3").unwrap()
}

/// A gateway, and a client for what it serves.
pub(crate) struct Served<A> {
    pub(crate) gateway: Gateway<A>,
    pub(crate) http: Client,
}

impl<A: Archive> Served<A> {
    pub(crate) async fn new(archive: A) -> Self {
        Self::with(archive, |gateway| gateway).await
    }

    pub(crate) async fn with(archive: A, settings: impl FnOnce(Gateway<A>) -> Gateway<A>) -> Self {
        let (listener, url) = listen().await;
        let gateway = settings(Gateway::new(&url, keys(), archive).unwrap());
        serve(listener, gateway.router());
        Self {
            gateway,
            http: Client::new(),
        }
    }

    pub(crate) async fn link(&self) -> String {
        self.gateway.read(&uids(), HOUR).await.unwrap()
    }

    pub(crate) async fn get(&self) -> RequestBuilder {
        self.http.get(self.link().await)
    }

    pub(crate) async fn answer(&self) -> Response {
        self.get().await.send().await.unwrap()
    }
}

pub(crate) async fn listen() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    (listener, url)
}

pub(crate) fn serve(listener: TcpListener, router: Router) {
    tokio::spawn(async move { axum::serve(listener, router).await });
}
