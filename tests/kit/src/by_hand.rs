use std::io::{BufReader, ErrorKind};
use std::net::TcpStream;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use crate::listener::Listener;
use crate::reply::{Reply, wait_for_close};
use crate::request::Request;

/// The longest wait for something that must arrive.
const PATIENCE: Duration = Duration::from_secs(20);

/// A server whose requests are answered by the test, each on its own connection.
#[derive(Debug)]
pub struct ByHand {
    /// The base URL, without a path.
    pub url: String,
    listener: Listener,
    exchanges: Mutex<Receiver<Exchange>>,
    taken: AtomicUsize,
}

impl ByHand {
    /// Starts it.
    pub fn start() -> Self {
        let (sender, receiver) = channel();
        let listener = Listener::start(move |stream| {
            if let Some(request) = Request::read(&mut BufReader::new(&stream)) {
                let _ = sender.send(Exchange { request, stream });
            }
        });
        Self {
            url: listener.url(),
            listener,
            exchanges: Mutex::new(receiver),
            taken: AtomicUsize::new(0),
        }
    }

    /// Waits for the next request.
    pub fn next(&self) -> Exchange {
        let exchanges = self.exchanges.lock().expect("no panic");
        let exchange = exchanges.recv_timeout(PATIENCE).expect("a request");
        self.taken.fetch_add(1, Ordering::SeqCst);
        exchange
    }

    /// Returns true if every connection up to now belongs to a request that `next` gave.
    pub fn is_quiet(&self) -> bool {
        self.listener.connections() == self.taken.load(Ordering::SeqCst)
    }
}

/// A request that was not answered yet.
#[derive(Debug)]
pub struct Exchange {
    /// The request.
    pub request: Request,
    stream: TcpStream,
}

impl Exchange {
    /// Answers, and waits until the client has read the reply.
    pub fn answer(self, reply: &Reply) {
        reply.send(&self.stream);
        self.closes();
    }

    /// Waits until the client closes the connection.
    pub fn closes(self) {
        self.stream
            .set_read_timeout(Some(PATIENCE))
            .expect("a socket");
        let kind = wait_for_close(&self.stream).err().map(|error| error.kind());
        let late = [ErrorKind::WouldBlock, ErrorKind::TimedOut];
        assert!(
            !kind.is_some_and(|kind| late.contains(&kind)),
            "it stays open"
        );
    }
}
