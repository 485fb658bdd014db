//! [`Cursor`]: a place in a list.

use super::seen_cursors::SeenCursors;
use super::{List, Page, read_page};
use crate::request::call::Call;
use crate::request::send;
use crate::{Error, Response, ResponseFuture};

const CURSOR: &str = "cursor";

/// The request for the page at a place in a list, and the cursors that led there.
pub(super) struct Cursor<T> {
    call: Box<Call>,
    seen: SeenCursors,
    fetch: fn(Cursor<T>) -> ResponseFuture<Page<T>>,
}

impl<T> Clone for Cursor<T> {
    fn clone(&self) -> Self {
        Self {
            call: self.call.clone(),
            seen: self.seen.clone(),
            fetch: self.fetch,
        }
    }
}

impl<T> Cursor<T> {
    pub(super) fn operation(&self) -> &'static str {
        self.call.operation().id()
    }
}

impl<T: 'static> Cursor<T> {
    /// Starts a list. The cursor that the request has may not come again.
    pub(super) fn start<L: List<Item = T>>(call: Box<Call>) -> Self {
        Self {
            seen: SeenCursors::start(call.query_text(CURSOR)),
            call,
            fetch: |cursor| {
                let page = cursor.fetch_with_response::<L>();
                Box::pin(async { page.await.map(Response::into_value) })
            },
        }
    }

    pub(super) fn fetch(self) -> ResponseFuture<Page<T>> {
        (self.fetch)(self)
    }

    pub(super) async fn fetch_with_response<L: List<Item = T>>(
        self,
    ) -> Result<Response<Page<T>>, Error> {
        let response = send::send_and_read(self.call.clone(), read_page::<L>).await?;
        let is_whole = response.value().unreadable.is_empty();
        let reply = (!is_whole).then(|| response.reply().clone());
        Ok(response.map(|parts| Page {
            parts,
            cursor: self,
            reply,
        }))
    }

    /// Returns the error of a page that says that there are more items and not where.
    pub(super) fn lost(&self) -> Error {
        let problem = "the server has more items, and sent no cursor";
        Error::pagination(problem).of_operation(self.operation(), 0)
    }

    /// Returns the cursor for the page that follows. Every other parameter stays.
    pub(super) fn following(&self, cursor: &str) -> Result<Self, Error> {
        let Some(seen) = self.seen.then(cursor) else {
            let error = Error::pagination("the server repeated a cursor");
            return Err(error.of_operation(self.operation(), 0));
        };
        Ok(Self {
            call: self.call.clone().query(CURSOR, cursor),
            seen,
            fetch: self.fetch,
        })
    }
}
