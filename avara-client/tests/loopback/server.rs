//! A server that gives prepared replies, one a connection, and keeps what it was sent.

use std::sync::{Arc, Mutex};

use avara_client::Client;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

pub(crate) const KEY: &str = "sk_live_1234567890abcdef1234567890abcdef";
pub(crate) const USER: &str = "usr_1234567890abcdef1234567890abcdef";

pub(crate) const PAGE_END: &str =
    r#"{"users": [], "studies": [], "invitations": [], "hasMore": false}"#;

/// What the server does with one connection.
#[derive(Clone)]
pub(crate) enum Reply {
    /// Sends these bytes and closes.
    Raw(String),
    /// Reads the request and never answers.
    Silence,
}

impl Reply {
    pub(crate) fn json(status: u16, body: &str) -> Self {
        Self::with(status, &[("Content-Type", "application/json")], body)
    }

    pub(crate) fn with(status: u16, headers: &[(&str, &str)], body: &str) -> Self {
        let mut text = format!("HTTP/1.1 {status} Status\r\nConnection: close\r\n");
        for (name, value) in headers {
            text = format!("{text}{name}: {value}\r\n");
        }
        Self::Raw(format!(
            "{text}Content-Length: {}\r\n\r\n{body}",
            body.len()
        ))
    }
}

/// A request as it came over the wire.
#[derive(Clone, Debug, Default)]
pub(crate) struct Received {
    /// Method, target and version.
    pub(crate) line: String,
    /// Names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The target of the request line.
    pub(crate) fn target(&self) -> &str {
        self.line.split(' ').nth(1).unwrap_or_default()
    }
}

pub(crate) struct Server {
    pub(crate) url: String,
    received: Arc<Mutex<Vec<Received>>>,
    task: JoinHandle<()>,
}

impl Server {
    /// Gives the replies in this order, and the last one ever after.
    pub(crate) async fn start(replies: impl Into<Vec<Reply>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let received = Arc::new(Mutex::new(Vec::new()));
        let task = tokio::spawn(serve(listener, replies.into(), Arc::clone(&received)));
        Self {
            url,
            received,
            task,
        }
    }

    pub(crate) fn client(&self) -> Client {
        Client::builder()
            .api_key(KEY)
            .base_url(&self.url)
            .build()
            .unwrap()
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }

    /// The only request.
    pub(crate) fn one(&self) -> Received {
        let received = self.received();
        assert_eq!(received.len(), 1, "{received:?}");
        received[0].clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(listener: TcpListener, replies: Vec<Reply>, received: Arc<Mutex<Vec<Received>>>) {
    let mut silent = Vec::new();
    for index in 0.. {
        let (mut stream, _) = listener.accept().await.unwrap();
        let request = read(&mut stream).await;
        received.lock().unwrap().push(request);
        match replies[index.min(replies.len() - 1)].clone() {
            Reply::Raw(text) => {
                let _ = stream.write_all(text.as_bytes()).await;
                let _ = stream.shutdown().await;
            }
            Reply::Silence => silent.push(stream),
        }
    }
}

async fn read(stream: &mut TcpStream) -> Received {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let mut lines = head.split("\r\n").map(str::to_owned);
            let line = lines.next().unwrap_or_default();
            let headers: Vec<_> = lines
                .filter_map(|line| {
                    let (name, value) = line.split_once(": ")?;
                    Some((name.to_lowercase(), value.to_owned()))
                })
                .collect();
            let request = Received {
                line,
                headers,
                body: body.to_owned(),
            };
            let length = request
                .header("content-length")
                .map_or(0, |text| text.parse().unwrap());
            if body.len() >= length {
                return request;
            }
        }
        if stream.read_buf(&mut bytes).await.unwrap_or(0) == 0 {
            return Received::default();
        }
    }
}

/// A user with every field that the API documents as required.
pub(crate) fn user(id: &str) -> String {
    format!(
        r#"{{"canManageStudies": true, "clinicRole": "Radiologist",
            "createdAt": "2025-03-04T05:06:07Z", "email": "u@example.test", "firstName": "Marie",
            "hasDashboardAccess": true, "invitedSource": "api", "lastLoginAt": null,
            "lastName": "Example", "level": "member", "userId": "{id}"}}"#
    )
}

/// A user whose field is replaced by this JSON, or left out.
pub(crate) fn user_with(field: &str, json: Option<&str>) -> String {
    let mut user: serde_json::Value = serde_json::from_str(&user(USER)).unwrap();
    let fields = user.as_object_mut().unwrap();
    fields.remove(field);
    if let Some(json) = json {
        fields.insert(field.to_owned(), serde_json::from_str(json).unwrap());
    }
    user.to_string()
}

/// A page of users.
pub(crate) fn page(ids: &[u8], has_more: bool, cursor: Option<&str>) -> Reply {
    let users: Vec<_> = ids.iter().map(|id| user(&user_id(*id))).collect();
    let cursor = cursor.map_or(String::new(), |cursor| format!(r#", "cursor": "{cursor}""#));
    let body = format!(
        r#"{{"users": [{}], "hasMore": {has_more}{cursor}}}"#,
        users.join(",")
    );
    Reply::json(200, &body)
}

pub(crate) fn user_id(number: u8) -> String {
    format!("usr_{number:032x}")
}
