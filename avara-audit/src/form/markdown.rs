//! The `index.md` form: headings, lists of code spans, fenced examples. Saved pages have often
//! lost their line breaks, and with them what is whose field.

use super::token::{Kind, Token, VERBS, section};
use super::unsupported;
use crate::flavour::Flavour;
use crate::page::{ExampleKind, NotUnderstood, Place, Placed};
use crate::source::Source;

pub(super) fn is_form(source: &Source<'_>) -> bool {
    pieces(source).any(|piece| piece.verb().is_some())
}

/// Returns the code span between the first operation's heading and its verb.
pub(super) fn declaration<'a>(source: &Source<'a>) -> Option<(Place, &'a str)> {
    let before_verb = pieces(source).take_while(|piece| piece.verb().is_none());
    let code = before_verb.filter_map(Piece::declaration).last()?;
    Some((source.place_of(code), code))
}

pub(super) fn tokens(
    source: &Source<'_>,
    flavour: &dyn Flavour,
) -> Result<Vec<Token>, NotUnderstood> {
    let pieces: Vec<Piece<'_>> = pieces(source).collect();
    let is_laid_out = pieces.iter().filter(|piece| piece.indent.is_some()).count() > 1;
    let mut reader = Reader {
        source,
        flavour,
        is_laid_out,
        area: Area::Front,
        tokens: Vec::new(),
    };
    for (index, piece) in pieces.iter().enumerate() {
        reader.piece(*piece, pieces.get(index + 1).copied())?;
    }
    Ok(reader.tokens)
}

/// Which part of a page is being read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Area {
    Front,
    Head,
    Description,
    /// A list of fields; whether it has one yet.
    Fields(bool),
    Examples,
}

struct Reader<'s, 'a> {
    source: &'s Source<'a>,
    flavour: &'s dyn Flavour,
    /// True if the page has kept its lines, and with them what is whose field.
    is_laid_out: bool,
    area: Area,
    tokens: Vec<Token>,
}

impl<'a> Reader<'_, 'a> {
    fn piece(&mut self, piece: Piece<'a>, next: Option<Piece<'a>>) -> Result<(), NotUnderstood> {
        if let Some((language, code)) = piece.fence() {
            return self.fence(piece, language, code);
        }
        if let Some(title) = piece.heading() {
            return self.heading(piece, title, next);
        }
        if let Some((method, path, rest)) = piece.verb() {
            return self.verb(piece, method, path, rest);
        }
        if let Some((code, prose)) = piece.item() {
            return self.item(piece, code, prose);
        }
        if self.area == Area::Head
            && let Some(code) = piece.declaration()
        {
            return self.signature(code);
        }
        match self.area {
            Area::Description | Area::Fields(true) if self.is_prose(piece) => {
                self.push(piece, Kind::Prose(piece.text.to_owned()));
                Ok(())
            }
            _ => {
                Err(self
                    .not_understood(piece, "this is not a heading, item, example or description"))
            }
        }
    }

    /// A description reads like one, or continues in the next line.
    fn is_prose(&self, piece: Piece<'_>) -> bool {
        let goes_on = matches!(
            self.tokens.last().map(|token| &token.kind),
            Some(Kind::Prose(_))
        );
        let begins = |c: char| c.is_ascii_lowercase() || matches!(c, '"' | '{' | '}' | '-');
        (goes_on && !piece.is_paragraph) || !piece.text.starts_with(begins)
    }

    fn heading(
        &mut self,
        piece: Piece<'a>,
        title: &str,
        next: Option<Piece<'a>>,
    ) -> Result<(), NotUnderstood> {
        if let Some(kind) = section(title) {
            if self.area == Area::Front || self.area == Area::Head {
                return Err(self.not_understood(piece, "this list belongs to no operation"));
            }
            self.area = Area::Fields(false);
            self.push(piece, Kind::Section(kind));
            return Ok(());
        }
        if matches!(title, "Example" | "Response") {
            self.area = Area::Examples;
            self.push(piece, Kind::Examples);
            return Ok(());
        }
        if let Some(code) = piece.declaration() {
            self.area = Area::Head;
            self.push(piece, Kind::Title);
            return self.signature(code);
        }
        let begins = |next: Piece<'_>| next.verb().is_some() || next.declaration().is_some();
        if next.is_some_and(|next| next.heading().is_none() && begins(next)) {
            self.area = Area::Head;
            self.push(piece, Kind::Title);
            return Ok(());
        }
        if next.is_some_and(|next| next.heading().is_some()) {
            self.area = Area::Front;
            self.push(piece, Kind::Resource(title.to_owned()));
            return Ok(());
        }
        Err(self.not_understood(
            piece,
            "this heading has neither an operation nor one below it",
        ))
    }

    fn signature(&mut self, code: &'a str) -> Result<(), NotUnderstood> {
        let at = self.source.place_of(code);
        let signature = self.flavour.signature(code);
        let signature = signature.ok_or_else(|| unsupported(at))?;
        self.tokens.push(Token::new(at, Kind::Signature(signature)));
        Ok(())
    }

    fn verb(
        &mut self,
        piece: Piece<'a>,
        method: &str,
        path: &str,
        rest: &str,
    ) -> Result<(), NotUnderstood> {
        if self.area != Area::Head {
            return Err(self.not_understood(piece, "this verb has no heading above it"));
        }
        let placed = |text: &str, value| Placed::new(value, self.source.place_of(text));
        let kind = Kind::Verb {
            method: placed(method, method.to_uppercase()),
            path: placed(path, path.to_owned()),
        };
        self.push(piece, kind);
        if !rest.is_empty() {
            let at = self.source.place_of(rest);
            self.tokens
                .push(Token::new(at, Kind::Prose(rest.to_owned())));
        }
        self.area = Area::Description;
        Ok(())
    }

    fn item(&mut self, piece: Piece<'a>, code: &str, prose: &str) -> Result<(), NotUnderstood> {
        if !matches!(self.area, Area::Fields(_)) {
            return Err(self.not_understood(piece, "this is not in a list of fields"));
        }
        let value = self.flavour.value(code).map(Kind::Value);
        let field = || self.flavour.field(code).map(Kind::Field);
        let ty = || self.flavour.bare_type(code).map(Kind::Type);
        let Some(kind) = value.or_else(field).or_else(ty) else {
            return Err(self.not_understood(
                piece,
                "this is not a field, type or value in the notation of this page",
            ));
        };
        self.area = Area::Fields(true);
        self.push(piece, kind);
        if !prose.is_empty() {
            let at = self.source.place_of(prose);
            self.tokens
                .push(Token::new(at, Kind::Prose(prose.to_owned())));
        }
        Ok(())
    }

    fn fence(
        &mut self,
        piece: Piece<'a>,
        language: &str,
        code: &'a str,
    ) -> Result<(), NotUnderstood> {
        if self.area != Area::Examples {
            return Err(
                self.not_understood(piece, "this example is not under a heading for examples")
            );
        }
        let kind = match language {
            "json" => ExampleKind::Reply,
            _ if self.flavour.fences().contains(&language) => ExampleKind::Call,
            _ => return Err(unsupported(self.source.place_of(piece.text))),
        };
        let at = self.source.place_of(code);
        let token = Token::new(at, Kind::Example(kind, code.to_owned()));
        self.tokens.push(token);
        Ok(())
    }

    fn push(&mut self, piece: Piece<'_>, kind: Kind) {
        self.tokens.push(Token {
            at: self.source.place_of(piece.text),
            indent: piece.indent.filter(|_| self.is_laid_out),
            gap: None,
            kind,
        });
    }

    fn not_understood(&self, piece: Piece<'_>, why: &str) -> NotUnderstood {
        NotUnderstood::new(self.source.place_of(piece.text), why)
    }
}

/// A heading, a list item, a verb, a fenced block, or a paragraph.
#[derive(Clone, Copy)]
struct Piece<'a> {
    text: &'a str,
    /// Its indentation, if it begins its line.
    indent: Option<usize>,
    /// True if a blank line is above it.
    is_paragraph: bool,
}

const FENCE: &str = "```";

impl<'a> Piece<'a> {
    /// Returns the language and the text of a fenced block.
    fn fence(self) -> Option<(&'a str, &'a str)> {
        let inside = self.text.strip_prefix(FENCE)?;
        let inside = inside.strip_suffix(FENCE).unwrap_or(inside);
        let (language, code) = inside.split_once(char::is_whitespace)?;
        Some((language, code))
    }

    /// Returns the words of a heading, without the code span that may appear in its line.
    fn heading(self) -> Option<&'a str> {
        let words = self.text.trim_start_matches('#');
        if words.len() == self.text.len() {
            return None;
        }
        words.split('`').next().map(str::trim)
    }

    /// Returns the verb, the path, and what follows.
    fn verb(self) -> Option<(&'a str, &'a str, &'a str)> {
        let (method, rest) = self.text.strip_prefix("**")?.split_once("** `")?;
        let (path, rest) = rest.split_once('`')?;
        VERBS
            .contains(&method)
            .then_some((method, path, rest.trim()))
    }

    /// Returns the code span of a list item, and what follows.
    fn item(self) -> Option<(&'a str, &'a str)> {
        let (code, prose) = self.text.strip_prefix("- `")?.split_once('`')?;
        Some((code, prose.trim()))
    }

    /// Returns a code span that is all of the paragraph, or ends a heading.
    fn declaration(self) -> Option<&'a str> {
        if !self.text.starts_with(['`', '#']) || self.text.starts_with(FENCE) {
            return None;
        }
        let (_, code) = self.text.strip_suffix('`')?.split_once('`')?;
        Some(code)
    }
}

/// Cuts a page at its marks, wherever they appear.
fn pieces<'a>(source: &Source<'a>) -> impl Iterator<Item = Piece<'a>> {
    let whole = source.text;
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = whole.get(from..)?;
        let start = from + rest.len() - rest.trim_start().len();
        let rest = whole.get(start..).filter(|rest| !rest.is_empty())?;
        let blank = whole.get(from..start)?;
        let text = rest.get(..end_of_piece(rest))?;
        from = start + text.len();
        let line = whole.get(..start)?.rsplit('\n').next()?;
        Some(Piece {
            text: text.trim_end(),
            indent: line.trim().is_empty().then_some(line.len()),
            is_paragraph: blank.matches('\n').count() > 1,
        })
    })
}

/// Returns the start of the next line, or of the next mark.
fn end_of_piece(text: &str) -> usize {
    if let Some(inside) = text.strip_prefix(FENCE) {
        let end = inside.find(FENCE).map(|end| end + 2 * FENCE.len());
        return end.unwrap_or(text.len());
    }
    let mut in_code = false;
    let mut before = None;
    for (offset, c) in text.char_indices() {
        let rest = text.get(offset..).unwrap_or_default();
        match c {
            '\n' => return offset,
            _ if before == Some(' ') && !in_code && is_mark(rest) => return offset,
            '`' => in_code = !in_code,
            _ => {}
        }
        before = Some(c);
    }
    text.len()
}

/// Returns true if a heading, an item, a verb or a fenced block begins here.
fn is_mark(text: &str) -> bool {
    let without_hashes = text.trim_start_matches('#');
    let hashes = text.len() - without_hashes.len();
    let is_heading = (1..=6).contains(&hashes) && without_hashes.starts_with(' ');
    let is_verb = || {
        VERBS
            .iter()
            .any(|verb| text.starts_with(&format!("**{verb}** `")))
    };
    is_heading || text.starts_with("- `") || text.starts_with(FENCE) || is_verb()
}
