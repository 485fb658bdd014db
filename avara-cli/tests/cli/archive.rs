//! An archive of studies that takes its time: it files a study after it has answered, or without
//! ever answering.

use std::io::{BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::stub;

/// How it behaves.
#[derive(Clone)]
pub(crate) struct Manner {
    /// How long it works on a study before it can be found.
    pub(crate) takes: Duration,
    /// What it answers at once; nothing, where it answers when it is done.
    pub(crate) answers: Option<(u16, &'static str)>,
    /// When its clock says that a study was created.
    pub(crate) created_at: &'static str,
}

impl Default for Manner {
    fn default() -> Self {
        Self {
            takes: Duration::ZERO,
            answers: None,
            created_at: "2999-01-01T00:00:00.000Z",
        }
    }
}

/// A running one; it ends with the program.
pub(crate) struct Archive {
    pub(crate) url: String,
    filed: Arc<Mutex<Vec<(Instant, Value)>>>,
}

impl Archive {
    pub(crate) fn new(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let filed = Arc::default();
        let shared = Arc::clone(&filed);
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (filed, manner) = (Arc::clone(&shared), manner.clone());
                thread::spawn(move || serve(&stream, &filed, &manner));
            }
        });
        Self { url, filed }
    }

    /// How often studies were created, the copies too.
    pub(crate) fn created(&self) -> usize {
        self.filed.lock().unwrap().len()
    }
}

fn serve(mut stream: &TcpStream, filed: &Mutex<Vec<(Instant, Value)>>, manner: &Manner) {
    let mut reader = BufReader::new(stream);
    while let Some((line, length)) = stub::head(&mut reader) {
        let mut body = vec![0; length];
        if reader.read_exact(&mut body).is_err() {
            return;
        }
        let (status, body) = match line.split(' ').nth(1).unwrap().rsplit_once("/by-uid/") {
            Some((_, uid)) => find(filed, uid),
            None => file(filed, &body, manner),
        };
        let head = format!(
            "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        if stream
            .write_all(format!("{head}{body}").as_bytes())
            .is_err()
        {
            return;
        }
    }
}

fn find(filed: &Mutex<Vec<(Instant, Value)>>, uid: &str) -> (u16, String) {
    let filed = filed.lock().unwrap();
    let mut ready = filed.iter().filter(|(ready, _)| *ready <= Instant::now());
    match ready.find(|(_, study)| study["studyInstanceUid"] == uid) {
        Some((_, study)) => (200, study.to_string()),
        None => (404, json!({ "message": "Study not found" }).to_string()),
    }
}

fn file(filed: &Mutex<Vec<(Instant, Value)>>, sent: &[u8], manner: &Manner) -> (u16, String) {
    let mut study: Value = serde_json::from_slice(sent).unwrap();
    study["studyId"] = "stu_1234567890abcdef1234567890abcdef".into();
    study["createdAt"] = manner.created_at.into();
    let ready = Instant::now() + manner.takes;
    filed.lock().unwrap().push((ready, study.clone()));
    match manner.answers {
        Some((status, body)) => (status, body.to_owned()),
        None => {
            thread::sleep(manner.takes);
            (200, study.to_string())
        }
    }
}
