use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::{self, JoinHandle};

/// Accepts connections on loopback, each on its own thread, until it is dropped.
#[derive(Debug)]
pub(crate) struct Listener {
    address: SocketAddr,
    accepted: Arc<Accepted>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Accepted {
    from: Mutex<Vec<SocketAddr>>,
    changed: Condvar,
    last: AtomicUsize,
    to_turn_away: AtomicUsize,
}

impl Listener {
    pub(crate) fn start(serve: impl Fn(TcpStream) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let accepted = Arc::new(Accepted {
            from: Mutex::default(),
            changed: Condvar::new(),
            last: AtomicUsize::new(usize::MAX),
            to_turn_away: AtomicUsize::new(0),
        });
        let shared = Arc::clone(&accepted);
        let thread = Some(thread::spawn(move || {
            shared.accept(listener, &Arc::new(serve));
        }));
        Self {
            address,
            accepted,
            thread,
        }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns how many connections were made up to now: connections are accepted in their order,
    /// so one of our own shows that all before it were.
    pub(crate) fn connections(&self) -> usize {
        let earlier = self.accepted.from.lock().expect("no panic").len();
        let probe = TcpStream::connect(self.address).and_then(|stream| stream.local_addr());
        let mut from = self.accepted.from.lock().expect("no panic");
        let Ok(probe) = probe else {
            return from.len();
        };
        loop {
            if let Some(index) = from[earlier..].iter().position(|peer| *peer == probe) {
                from.remove(earlier + index);
                return from.len();
            }
            from = self.accepted.changed.wait(from).expect("no panic");
        }
    }

    pub(crate) fn close_after(&self, connections: usize) {
        self.accepted.last.store(connections, Ordering::SeqCst);
    }

    pub(crate) fn turn_the_next_away(&self) {
        self.accepted.to_turn_away.fetch_add(1, Ordering::SeqCst);
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.close_after(0);
        // Wakes the thread, if it still listens.
        let _ = TcpStream::connect(self.address);
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

impl Accepted {
    fn accept<F>(&self, listener: TcpListener, serve: &Arc<F>)
    where
        F: Fn(TcpStream) + Send + Sync + 'static,
    {
        let mut listener = Some(listener);
        while let Some(Ok((stream, peer))) = listener.as_ref().map(TcpListener::accept) {
            // Before anybody is answered: whoever was knows that there are no more connections.
            if self.add(peer) >= self.last.load(Ordering::SeqCst) {
                listener = None;
            }
            if !self.is_to_turn_away() {
                let _ = stream.set_nodelay(true);
                let serve = Arc::clone(serve);
                thread::spawn(move || serve(stream));
            }
        }
    }

    /// Adds a connection, and returns how many there are.
    fn add(&self, peer: SocketAddr) -> usize {
        let mut from = self.from.lock().expect("no panic");
        from.push(peer);
        self.changed.notify_all();
        from.len()
    }

    fn is_to_turn_away(&self) -> bool {
        let (get, set) = (Ordering::SeqCst, Ordering::SeqCst);
        let left = &self.to_turn_away;
        left.fetch_update(get, set, |left| left.checked_sub(1))
            .is_ok()
    }
}
