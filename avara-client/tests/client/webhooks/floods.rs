//! Unsigned bodies are cheap, and signed ones are answered meanwhile.

use std::time::Duration;

use bytes::Bytes;
use http::{Request, StatusCode};
use http_body::Frame;
use http_body_util::StreamBody;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::webhooks::delivery::{headers, report, request};
use crate::webhooks::receiver::{FINE, Receiver, read};

const MIB: usize = 1024 * 1024;

/// The pieces of a body that somebody sends.
struct Pieces(mpsc::UnboundedReceiver<Bytes>);

impl futures_core::Stream for Pieces {
    type Item = Result<Frame<Bytes>, std::io::Error>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        let piece = self.0.poll_recv(context);
        piece.map(|piece| piece.map(|bytes| Ok(Frame::data(bytes))))
    }
}

/// A request with the headers of another one, whose body is sent bit by bit.
fn unsigned() -> (mpsc::UnboundedSender<Bytes>, Request<StreamBody<Pieces>>) {
    let (sender, pieces) = mpsc::unbounded_channel();
    let headers = headers("another body").into_iter();
    let request = headers.fold(Request::post("/"), |request, (name, value)| {
        request.header(name, value)
    });
    let body = StreamBody::new(Pieces(pieces));
    (sender, request.body(body).unwrap())
}

#[tokio::test]
async fn bodies_that_nobody_signed_take_64_mib_and_the_slowest_goes_first() {
    let receiver = Receiver::new();
    let service = receiver.service().timeout(Duration::from_secs(60));
    let mut answers = JoinSet::new();
    let mut senders = Vec::new();
    for number in 0..80_usize {
        let (sender, request) = unsigned();
        sender.send(Bytes::from(vec![b' '; MIB])).unwrap();
        senders.push(sender);
        let service = service.clone();
        answers.spawn(async move { (number, service.respond(request).await.status()) });
    }
    // So many have to go that the others have room, and nobody else is answered.
    let mut dropped = Vec::new();
    for _ in 0..80 - 64 {
        let (number, status) = answers.join_next().await.unwrap().unwrap();
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
        dropped.push(number);
    }
    assert!(answers.try_join_next().is_none());
    assert!(dropped.iter().all(|number| *number < 64), "{dropped:?}");

    // There is no room left, and still a small event that is signed is handled.
    let (status, _) = read(service.respond(request(&report(FINE))).await).await;
    assert_eq!((status, receiver.calls()), (StatusCode::OK, 1));

    // The remaining sender learns that nothing was signed.
    drop(senders);
    while let Some(answer) = answers.join_next().await {
        let (_, status) = answer.unwrap();
        let is_refused = matches!(
            status,
            StatusCode::UNAUTHORIZED | StatusCode::SERVICE_UNAVAILABLE
        );
        assert!(is_refused, "{status}");
    }
    let (status, _) = read(service.respond(request(&report(FINE))).await).await;
    assert_eq!(status, StatusCode::OK);
}
