//! The forms in which pages are saved. The form and the flavour are recognised from the content.

mod assemble;
mod markdown;
mod text;
mod token;

use crate::flavour::{CSHARP, Flavour, HTTP, TYPESCRIPT};
use crate::page::{NotUnderstood, Page, Place};
use crate::source::Source;

/// Reads a page.
///
/// # Errors
/// The first line that is not understood.
pub(crate) fn read(text: &str) -> Result<Page, NotUnderstood> {
    let source = Source::new(text.trim_start_matches('\u{feff}'));
    let (tokens, flavour, rendered) = if markdown::is_form(&source) {
        let flavour = recognise(markdown::declaration(&source))?;
        (markdown::tokens(&source, flavour)?, flavour, false)
    } else if text::is_form(&source) {
        let flavour = recognise(text::declaration(&source))?;
        (text::tokens(&source, flavour)?, flavour, true)
    } else {
        return Err(NotUnderstood::new(
            first_line(&source),
            "this is not a documentation page: no line has a verb and a path, such as `GET/v1/...` \
             or **get** `/v1/...`",
        ));
    };
    assemble::page(tokens, flavour.notation(rendered), source.end())
}

/// Returns the flavour of the declaration that is before the first verb; plain HTTP has none.
fn recognise(declaration: Option<(Place, &str)>) -> Result<&'static dyn Flavour, NotUnderstood> {
    let Some((at, line)) = declaration else {
        return Ok(HTTP);
    };
    [TYPESCRIPT, CSHARP]
        .into_iter()
        .find(|flavour| flavour.signature(line).is_some())
        .ok_or_else(|| unsupported(at))
}

fn unsupported(at: Place) -> NotUnderstood {
    NotUnderstood::new(
        at,
        "flavour not supported: this is neither TypeScript, C# nor plain HTTP as the pages write \
         them",
    )
}

fn first_line(source: &Source<'_>) -> Place {
    let blank = source.text.len() - source.text.trim_start().len();
    source.place(blank)
}
