use std::fmt;
use std::io::BufReader;
use std::net::TcpStream;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use crate::listener::Listener;
use crate::reply::Reply;
use crate::request::Request;

/// A server that answers by a script or by a closure, and keeps what it was sent.
pub struct Server {
    /// The base URL, without a path.
    pub url: String,
    listener: Listener,
    received: Arc<Received>,
}

#[derive(Default)]
struct Received(Mutex<Vec<Request>>);

impl Server {
    /// Starts a server that gives the replies in this order, and the last one ever after.
    pub fn start(replies: impl Into<Vec<Reply>>) -> Self {
        Self::answering(in_turn(replies.into()))
    }

    /// Starts a server whose replies depend on how many requests came before, in any order.
    pub fn numbered(answer: impl Fn(usize) -> Reply + Send + Sync + 'static) -> Self {
        let next = AtomicUsize::new(0);
        Self::answering(move |_| answer(next.fetch_add(1, Ordering::SeqCst)))
    }

    /// Starts a server that replies as `answer` says, which may take its time.
    pub fn answering(answer: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Self {
        let received = Arc::<Received>::default();
        let shared = Arc::clone(&received);
        Self::serving(received, move |stream| converse(&stream, &answer, &shared))
    }

    /// Starts a server that replies to each connection before anything is read from it.
    pub fn speaking_first(reply: Reply) -> Self {
        Self::serving(Arc::default(), move |stream| {
            reply.send(&stream);
        })
    }

    fn serving(received: Arc<Received>, serve: impl Fn(TcpStream) + Send + Sync + 'static) -> Self {
        let listener = Listener::start(serve);
        Self {
            url: listener.url(),
            listener,
            received,
        }
    }

    /// Returns the requests up to now.
    pub fn received(&self) -> Vec<Request> {
        self.received.requests().clone()
    }

    /// Returns the only request.
    #[track_caller]
    pub fn one(&self) -> Request {
        let received = self.received();
        assert_eq!(received.len(), 1, "{received:?}");
        received[0].clone()
    }

    /// Forgets the requests up to now.
    pub fn forget(&self) {
        self.received.requests().clear();
    }

    /// Returns how many connections were made up to now.
    pub fn connections(&self) -> usize {
        self.listener.connections()
    }

    /// Listens no more after so many connections.
    pub fn close_after(&self, connections: usize) {
        self.listener.close_after(connections);
    }

    /// Closes the next connection before anything is read from it.
    pub fn turn_the_next_away(&self) {
        self.listener.turn_the_next_away();
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Server").field(&self.url).finish()
    }
}

impl Received {
    fn requests(&self) -> MutexGuard<'_, Vec<Request>> {
        self.0.lock().expect("no panic")
    }
}

fn converse(stream: &TcpStream, answer: &impl Fn(&Request) -> Reply, received: &Received) {
    let mut reader = BufReader::new(stream);
    while let Some(request) = Request::read(&mut reader) {
        received.requests().push(request.clone());
        if !answer(&request).send(stream) {
            return;
        }
    }
}

/// Returns an answer that gives one reply after the other, and the last one ever after.
pub fn in_turn(replies: Vec<Reply>) -> impl Fn(&Request) -> Reply {
    let next = AtomicUsize::new(0);
    move |_| {
        let index = next.fetch_add(1, Ordering::SeqCst);
        replies[index.min(replies.len() - 1)].clone()
    }
}
