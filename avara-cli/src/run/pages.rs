//! `--all`: every page, printed as it comes, so that memory does not grow with the list.

use avara_client::OperationRequest;

use super::send;
use crate::fault::Fault;
use crate::output::{Page, Printer};
use crate::progress::Progress;
use crate::session::Session;

/// How far a list has been read.
pub(crate) struct Walk<'a> {
    printer: &'a mut Printer,
    progress: Progress,
    most: u64,
    items: u64,
    trail: Trail,
}

/// Finds out whether cursors go round in a circle, with one of them in memory (Brent's way).
#[derive(Default)]
struct Trail {
    steps: u64,
    mark: Option<String>,
}

impl Trail {
    fn has_been_at(&mut self, cursor: &str) -> bool {
        if self.mark.as_deref() == Some(cursor) {
            return true;
        }
        self.steps += 1;
        if self.steps.is_power_of_two() {
            self.mark = Some(cursor.to_owned());
        }
        false
    }
}

impl<'a> Walk<'a> {
    pub(crate) fn new(printer: &'a mut Printer, most: Option<u64>) -> Self {
        Self {
            printer,
            progress: Progress::new(),
            most: most.unwrap_or(u64::MAX),
            items: 0,
            trail: Trail::default(),
        }
    }

    /// Whether there is nothing left to ask for.
    pub(crate) fn is_full(&self) -> bool {
        self.items >= self.most
    }

    /// Prints a page, and says where the list goes on.
    pub(crate) fn page(
        &mut self,
        body: &[u8],
        items: Option<&str>,
    ) -> Result<Option<String>, Fault> {
        let page = Page::read(body, items);
        let Some(rows) = page.items() else {
            return Err(Fault::other("the reply has no list of items"));
        };
        let left = usize::try_from(self.most - self.items).unwrap_or(usize::MAX);
        let rows = &rows[..rows.len().min(left)];
        self.progress.clear();
        self.printer.items(rows)?;
        self.items += rows.len() as u64;
        self.progress.show(self.items, None, "items");
        self.next(page.cursor())
    }

    /// Following a cursor that comes twice would never end.
    fn next(&mut self, cursor: Option<&str>) -> Result<Option<String>, Fault> {
        let Some(cursor) = cursor.filter(|_| self.items < self.most) else {
            return Ok(None);
        };
        if self.trail.has_been_at(cursor) {
            self.end()?;
            return Err(Fault::Server(
                "the list cannot go on: the server repeated a cursor",
            ));
        }
        Ok(Some(cursor.to_owned()))
    }

    pub(crate) fn end(&mut self) -> Result<(), Fault> {
        self.progress.clear();
        self.printer.end()
    }
}

pub(super) async fn print(
    session: &Session,
    request: OperationRequest,
    items: &str,
    most: Option<u64>,
    printer: &mut Printer,
) -> Result<(), Fault> {
    let mut walk = Walk::new(printer, most);
    let mut next = Some(request.clone()).filter(|_| !walk.is_full());
    while let Some(page) = next {
        session.verbose.request(&page.preview()?);
        let reply = send(page, session.verbose).await?;
        let cursor = walk.page(reply.body(), Some(items))?;
        next = cursor.map(|cursor| request.clone().with_query("cursor", cursor));
    }
    walk.end()
}

#[cfg(test)]
mod tests {
    use super::Trail;

    #[test]
    fn circles_of_any_length_are_found() {
        for length in [1, 2, 3, 7, 100] {
            let mut trail = Trail::default();
            let steps =
                (0..1000).take_while(|step| !trail.has_been_at(&(step % length).to_string()));
            assert!(steps.count() < 4 * length + 2, "{length}");
        }
        let mut trail = Trail::default();
        assert!((0..1000).all(|step: u32| !trail.has_been_at(&step.to_string())));
    }
}
