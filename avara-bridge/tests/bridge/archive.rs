//! An archive in memory, whose objects come as the test has them come.

use std::sync::{Arc, Mutex};

use avara_bridge::{Archive, ArchiveError, ArchiveErrorKind, InstanceBody, InstanceUids, Study};
use avara_client::types::StudyInstanceUid;
use bytes::Bytes;
use futures_util::stream;
use tokio::sync::mpsc::{self, Receiver, Sender};

pub(crate) type Chunk = Result<&'static str, ArchiveErrorKind>;

/// An archive whose objects all have the same chunks.
#[derive(Clone)]
pub(crate) struct Shelf {
    length: Option<u64>,
    chunks: Arc<Mutex<Source>>,
}

enum Source {
    Given(Vec<Chunk>),
    ByHand(Option<Receiver<Chunk>>),
    Absent,
    Failing(ArchiveErrorKind),
}

impl Shelf {
    pub(crate) fn new(length: Option<u64>, chunks: &[Chunk]) -> Self {
        Self::of(length, Source::Given(chunks.to_vec()))
    }

    /// One object, which is there once, and whose chunks the test sends.
    pub(crate) fn by_hand(length: Option<u64>) -> (Sender<Chunk>, Self) {
        let (sender, receiver) = mpsc::channel(1);
        (sender, Self::of(length, Source::ByHand(Some(receiver))))
    }

    pub(crate) fn empty() -> Self {
        Self::of(None, Source::Absent)
    }

    pub(crate) fn failing(kind: ArchiveErrorKind) -> Self {
        Self::of(None, Source::Failing(kind))
    }

    fn of(length: Option<u64>, chunks: Source) -> Self {
        Self {
            length,
            chunks: Arc::new(Mutex::new(chunks)),
        }
    }
}

impl Archive for Shelf {
    async fn study(&self, uid: &StudyInstanceUid) -> Result<Option<Study>, ArchiveError> {
        let uids = InstanceUids::new(uid.as_str(), "2.25.2", "2.25.3").unwrap();
        Ok(Some(Study::new([uids])))
    }

    async fn instance(&self, _: &InstanceUids) -> Result<Option<InstanceBody>, ArchiveError> {
        let receiver = match &mut *self.chunks.lock().unwrap() {
            Source::Given(chunks) => {
                let (sender, receiver) = mpsc::channel(chunks.len().max(1));
                for chunk in chunks {
                    sender.try_send(*chunk).unwrap();
                }
                receiver
            }
            Source::ByHand(receiver) => match receiver.take() {
                Some(receiver) => receiver,
                None => return Ok(None),
            },
            Source::Absent => return Ok(None),
            Source::Failing(kind) => return Err(error(*kind)),
        };
        let chunks = stream::unfold(receiver, async |mut receiver| {
            let chunk = receiver.recv().await?;
            let chunk = chunk.map(|text| Bytes::from_static(text.as_bytes()));
            Some((chunk.map_err(error), receiver))
        });
        Ok(Some(InstanceBody::new(self.length, chunks)))
    }
}

fn error(kind: ArchiveErrorKind) -> ArchiveError {
    ArchiveError::new(kind, "the test wants it so")
}
