//! The rendered page, saved as text: one thing a line, nothing indented.

use super::token::{Gap, Kind, Token, VERBS, section};
use super::unsupported;
use crate::flavour::{Flavour, limit};
use crate::page::{ExampleKind, NotUnderstood, Place, Placed, SectionKind};
use crate::source::Source;

/// The lines above every page.
const CHROME: [&str; 2] = ["Skip to content", "Get started"];

/// The lines above the values of an enumeration.
const CHOICES: [&str; 2] = ["Accepts one of the following:", "One of the following:"];

const REPLIES: &str = "Returns Examples";

pub(super) fn is_form(source: &Source<'_>) -> bool {
    source.text.lines().any(|line| verb(line).is_some())
}

/// Returns the line between the title and the verb, if there is one: it declares the method.
pub(super) fn declaration<'a>(source: &Source<'a>) -> Option<(Place, &'a str)> {
    let filled = source.text.lines().filter(|line| !line.trim().is_empty());
    let above = filled.take_while(|line| verb(line).is_none());
    let mut above = above.filter(|line| !CHROME.contains(&line.trim()));
    let _title = above.next()?;
    let line = above.last()?;
    Some((source.place_of(line), line.trim()))
}

pub(super) fn tokens(
    source: &Source<'_>,
    flavour: &dyn Flavour,
) -> Result<Vec<Token>, NotUnderstood> {
    let mut reader = Reader {
        source,
        flavour,
        lines: source.text.lines().collect(),
        next: 0,
        area: Area::Front,
        title: "",
        tokens: Vec::new(),
    };
    while let Some(line) = reader.lines.get(reader.next).copied() {
        if !line.trim().is_empty() {
            reader.line(line.trim_end())?;
        }
        reader.next += 1;
    }
    Ok(reader.tokens)
}

/// Which part of a page is being read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Area {
    /// Above the first title.
    Front,
    /// From a title to its verb.
    Head,
    /// The description below the verb.
    Description,
    /// A list of fields.
    Fields(SectionKind),
    /// The example of a call, and the replies.
    Examples,
}

struct Reader<'s, 'a> {
    source: &'s Source<'a>,
    flavour: &'s dyn Flavour,
    lines: Vec<&'a str>,
    next: usize,
    area: Area,
    title: &'a str,
    tokens: Vec<Token>,
}

impl<'a> Reader<'_, 'a> {
    fn line(&mut self, line: &'a str) -> Result<(), NotUnderstood> {
        if self.begins_operation(line) {
            self.title = line;
            self.area = Area::Head;
            self.push(line, Kind::Title);
            return Ok(());
        }
        match self.area {
            Area::Front if CHROME.contains(&line) => Ok(()),
            Area::Front => Err(self.not_understood(line, "this is above the first operation")),
            Area::Head => self.head(line),
            Area::Examples => self.example(line),
            Area::Description | Area::Fields(_) => self.body(line),
        }
    }

    /// A title is recognised by what follows it: a declaration and a verb, or a verb alone.
    fn begins_operation(&self, line: &str) -> bool {
        if self.is_declaration(line) || verb(line).is_some() {
            return false;
        }
        let below = self.lines.get(self.next + 1..).unwrap_or_default();
        let mut below = below.iter().filter(|line| !line.trim().is_empty());
        match below.next() {
            Some(next) if self.is_declaration(next) => {
                below.next().is_some_and(|line| verb(line).is_some())
            }
            Some(next) => verb(next).is_some(),
            None => false,
        }
    }

    fn is_declaration(&self, line: &str) -> bool {
        self.flavour.signature(line.trim()).is_some()
    }

    fn head(&mut self, line: &'a str) -> Result<(), NotUnderstood> {
        if let Some((method, path)) = verb(line) {
            let method = Placed::new(method.to_uppercase(), self.source.place_of(method));
            let path = Placed::new(path.to_owned(), self.source.place_of(path));
            self.push(line, Kind::Verb { method, path });
            self.area = Area::Description;
            return Ok(());
        }
        match self.flavour.signature(line.trim()) {
            Some(signature) => {
                self.push(line, Kind::Signature(signature));
                Ok(())
            }
            None => Err(unsupported(self.source.place_of(line))),
        }
    }

    fn body(&mut self, line: &'a str) -> Result<(), NotUnderstood> {
        if let Some(kind) = heading(line) {
            self.area = Area::Fields(kind);
            self.push(line, Kind::Section(kind));
            return Ok(());
        }
        if line == self.title {
            self.area = Area::Examples;
            self.push(line, Kind::Examples);
            return Ok(());
        }
        let kind = match self.area {
            Area::Fields(section) => self.of_field(line, section),
            _ => self.is_prose(line).then(|| Kind::Prose(line.to_owned())),
        };
        match kind {
            Some(kind) => {
                self.push(line, kind);
                Ok(())
            }
            None => Err(self.not_understood(
                line,
                "this is not a field, value, limit, description or heading in the notation of this page",
            )),
        }
    }

    fn of_field(&self, line: &str, section: SectionKind) -> Option<Kind> {
        if CHOICES.contains(&line) {
            return Some(Kind::Choices);
        }
        if let Some(limit) = limit(line) {
            return Some(Kind::Limit(limit));
        }
        if let Some(value) = self.flavour.value(line) {
            return Some(Kind::Value(value));
        }
        if self.may_be_a_type(section)
            && let Some(ty) = self.flavour.bare_type(line)
        {
            return Some(Kind::Type(ty));
        }
        if let Some(declaration) = self.flavour.field(line) {
            return Some(Kind::Field(declaration));
        }
        self.is_prose(line).then(|| Kind::Prose(line.to_owned()))
    }

    /// A type is alone at the head of a reply, and where a value may have one of several.
    fn may_be_a_type(&self, section: SectionKind) -> bool {
        match self.tokens.last().map(|token| &token.kind) {
            Some(Kind::Section(_)) => section == SectionKind::Returns,
            Some(Kind::Choices) => true,
            _ => self.is_after_choices(),
        }
    }

    /// Returns true if choices of this list were types: the next line may be a further one.
    fn is_after_choices(&self) -> bool {
        let is_heading = |token: &Token| matches!(token.kind, Kind::Section(_));
        let start = self.tokens.iter().rposition(is_heading).unwrap_or_default();
        let section = self.tokens.get(start..).unwrap_or_default();
        section.windows(2).any(|pair| {
            matches!(pair, [one, next]
                if matches!(one.kind, Kind::Choices) && matches!(next.kind, Kind::Type(_)))
        })
    }

    /// A description is its own paragraph, and reads like one.
    fn is_prose(&self, line: &str) -> bool {
        let begins = |c: char| c.is_ascii_lowercase() || c == '"' || c == '{' || c == '}';
        self.gap().is_some() && line.contains(' ') && !line.starts_with(begins)
    }

    /// Returns the blank lines above the current one.
    fn gap(&self) -> Option<Gap> {
        let above = self.lines.get(..self.next)?;
        let blank = above
            .iter()
            .rev()
            .take_while(|line| line.trim().is_empty())
            .count();
        let last = above.last().filter(|_| blank > 0)?;
        Some(Gap {
            at: self.source.place_of(last),
            is_wide: blank > 1,
        })
    }

    fn example(&mut self, line: &'a str) -> Result<(), NotUnderstood> {
        if line == REPLIES || line == self.title {
            return Ok(());
        }
        if line.starts_with(['{', '[']) {
            return self.json(line);
        }
        if self.flavour.begins_code(line) {
            return self.code(line);
        }
        Err(self.not_understood(line, "this is neither an example of a call nor JSON"))
    }

    fn json(&mut self, line: &'a str) -> Result<(), NotUnderstood> {
        let mut text = String::new();
        for ahead in self.lines.get(self.next..).unwrap_or_default() {
            text.push_str(ahead);
            text.push('\n');
            if is_closed(&text) {
                self.next += text.lines().count() - 1;
                self.push(line, Kind::Example(ExampleKind::Reply, text));
                return Ok(());
            }
        }
        Err(self.not_understood(line, "the JSON that begins here has no end"))
    }

    /// Code continues until the reply.
    fn code(&mut self, line: &'a str) -> Result<(), NotUnderstood> {
        let start = self.next;
        let mut text = line.to_owned();
        while let Some(ahead) = self.lines.get(self.next + 1).copied() {
            self.next += 1;
            let is_over = ahead.starts_with(['{', '[']) || ahead == REPLIES;
            if is_over || self.begins_operation(ahead) {
                self.next -= 1;
                break;
            }
            if is_entry(ahead) && text.matches('\'').count().is_multiple_of(2) {
                return Err(self.not_understood(ahead, "this JSON has no beginning"));
            }
            text.push('\n');
            text.push_str(ahead);
        }
        let end = std::mem::replace(&mut self.next, start);
        self.push(line, Kind::Example(ExampleKind::Call, text));
        self.next = end;
        Ok(())
    }

    fn push(&mut self, line: &str, kind: Kind) {
        let at = self.source.place_of(line);
        let gap = self.gap();
        self.tokens.push(Token {
            gap,
            ..Token::new(at, kind)
        });
    }

    fn not_understood(&self, line: &str, why: &str) -> NotUnderstood {
        NotUnderstood::new(self.source.place_of(line), why)
    }
}

/// `PATCH/v1/viewer/users/{userId}`
fn verb(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_end();
    let (method, path) = line.split_at_checked(line.find('/')?)?;
    let is_verb = VERBS.contains(&method.to_ascii_lowercase().as_str());
    (is_verb && !path.contains(' ')).then_some((method, path))
}

/// `Body ParametersJSONExpand Collapse`
fn heading(line: &str) -> Option<SectionKind> {
    let title = line
        .strip_suffix("Expand Collapse")
        .unwrap_or(line)
        .trim_end();
    section(title.strip_suffix("JSON").unwrap_or(title))
}

/// `"level": "member",`
fn is_entry(line: &str) -> bool {
    line.trim_start().starts_with('"') && line.contains("\": ")
}

/// Returns true if all brackets that a text opens are closed again.
fn is_closed(text: &str) -> bool {
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    for c in text.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' if in_text => escaped = true,
            '"' => in_text = !in_text,
            '{' | '[' if !in_text => depth += 1,
            '}' | ']' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    depth == 0
}
