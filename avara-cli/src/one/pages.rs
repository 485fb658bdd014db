//! `--all`: every page, printed as it comes, so that memory does not grow with the list.

use avara_client::Response;
use avara_client::stepwise::mended;
use serde::de::IgnoredAny;

use crate::failure::Failure;
use crate::output::{Page, Printer, Rows, check_text};
use crate::terminal::progress::Progress;

/// More empty pages in a row than a filter can explain: following them may never end.
const MAX_EMPTY_PAGES: u32 = 100;

/// Prints the pages of a list, and knows how far it has been read.
pub(crate) struct PagePrinter<'a> {
    printer: &'a mut Printer,
    progress: Progress,
    most: u64,
    items: u64,
    empty_pages: u32,
    seen: SeenCursors,
    is_ended: bool,
}

/// Detects a cycle of cursors with one of them in memory (Brent's algorithm).
#[derive(Default)]
struct SeenCursors {
    steps: u64,
    mark: Option<String>,
}

impl SeenCursors {
    fn has_seen(&mut self, cursor: &str) -> bool {
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

impl<'a> PagePrinter<'a> {
    pub(crate) fn new(printer: &'a mut Printer, most: Option<u64>) -> Self {
        Self {
            printer,
            progress: Progress::new(),
            most: most.unwrap_or(u64::MAX),
            items: 0,
            empty_pages: 0,
            seen: SeenCursors::default(),
            is_ended: false,
        }
    }

    /// Prints all pages. `page` asks for the one at a cursor; without, for the first.
    pub(crate) async fn print(
        mut self,
        rows: Rows,
        page: impl AsyncFn(Option<String>) -> Result<Response<IgnoredAny>, Failure>,
    ) -> Result<(), Failure> {
        let mut cursor = None;
        while !self.is_full() {
            let reply = page(cursor).await?;
            cursor = self.page(reply.body(), rows)?;
            if cursor.is_none() {
                break;
            }
            // There may be other lines on stderr.
            self.progress.clear();
        }
        self.is_ended = true;
        self.progress.clear();
        self.printer.end()
    }

    fn is_full(&self) -> bool {
        self.items >= self.most
    }

    /// Prints a page, and says where the list continues.
    fn page(&mut self, body: &[u8], rows: Rows) -> Result<Option<String>, Failure> {
        check_text(body)?;
        let body = mended(body);
        let page = Page::read(&body, rows);
        let Some(items) = page.items() else {
            return Err(Failure::other("the reply contains no list"));
        };
        let left = usize::try_from(self.most - self.items).unwrap_or(usize::MAX);
        let items = &items[..items.len().min(left)];
        self.progress.clear();
        match rows {
            // A query means the same with and without `--paginate`.
            Rows::Guessed if self.printer.has_query() => self.printer.results_of(&[&body])?,
            _ => self.printer.items(items)?,
        }
        self.empty_pages = if items.is_empty() {
            self.empty_pages + 1
        } else {
            0
        };
        self.items += items.len() as u64;
        self.progress.show(self.items, None, "items");
        self.next(&page)
    }

    /// Returns the cursor of the next page. Following one that comes twice would never end.
    fn next(&mut self, page: &Page) -> Result<Option<String>, Failure> {
        if self.is_full() {
            return Ok(None);
        }
        let Some(cursor) = page.cursor()? else {
            return Ok(None);
        };
        if self.empty_pages >= MAX_EMPTY_PAGES {
            return Err(Failure::Server(
                "the list is incomplete: 100 pages in a row are empty",
            ));
        }
        if self.seen.has_seen(cursor) {
            return Err(Failure::Server(
                "the list is incomplete: the server repeated a cursor",
            ));
        }
        Ok(Some(cursor.to_owned()))
    }
}

/// A list that was not read to its end is left open, so that no program takes it for the whole.
impl Drop for PagePrinter<'_> {
    fn drop(&mut self) {
        if !self.is_ended {
            self.progress.clear();
            // The reason is already reported, and a closed stdout does not matter.
            let _ = self.printer.break_off();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::SeenCursors;

    #[test]
    fn circles_of_any_length_are_found() {
        for length in [1, 2, 3, 7, 100] {
            let mut seen = SeenCursors::default();
            let steps = (0..1000).take_while(|step| !seen.has_seen(&(step % length).to_string()));
            assert!(steps.count() < 4 * length + 2, "{length}");
        }
        let mut seen = SeenCursors::default();
        assert!((0..1000).all(|step: u32| !seen.has_seen(&step.to_string())));
    }
}
