//! YAML text to a tree with places.

use std::borrow::Cow;
use std::collections::HashSet;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span as YamlSpan, StrInput};

use super::node::{Entry, FileId, Kind, Node, Place};
use super::scalar;

/// Deeper nesting than any real spec has; keeps hostile input from exhausting the stack.
const MAX_DEPTH: usize = 100;

#[derive(Debug)]
pub(crate) struct YamlError {
    pub(crate) code: &'static str,
    pub(crate) message: String,
    pub(crate) help: &'static str,
    pub(crate) place: Place,
}

/// Reads one document. The tree is missing when the text is not YAML; the other errors leave a
/// usable tree.
pub(crate) fn parse(file: FileId, text: &str) -> (Option<Node>, Vec<YamlError>) {
    let mut reader = Reader {
        events: Parser::new_from_str(text),
        file,
        errors: Vec::new(),
    };
    match reader.stream() {
        Ok(tree) => (Some(tree), reader.errors),
        Err(error) => {
            reader.errors.push(error);
            (None, reader.errors)
        }
    }
}

struct Reader<'a> {
    events: Parser<'a, StrInput<'a>>,
    file: FileId,
    errors: Vec<YamlError>,
}

type Parsed<T> = Result<T, YamlError>;

impl<'a> Reader<'a> {
    fn stream(&mut self) -> Parsed<Node> {
        let mut document = None;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd => break,
                Event::StreamStart
                | Event::DocumentStart(_)
                | Event::DocumentEnd
                | Event::Nothing => {}
                _ if document.is_some() => return Err(self.second_document(span)),
                event => document = Some(self.node(event, span, 0)?),
            }
        }
        Ok(document.unwrap_or(Node {
            kind: Kind::Null,
            place: Place::start(self.file),
        }))
    }

    fn next(&mut self) -> Parsed<(Event<'a>, YamlSpan)> {
        match self.events.next_event() {
            Some(Ok(next)) => Ok(next),
            Some(Err(error)) => Err(self.syntax(&error)),
            None => Ok((Event::StreamEnd, YamlSpan::default())),
        }
    }

    /// Returns the node that begins with `event`.
    fn node(&mut self, event: Event<'a>, span: YamlSpan, depth: usize) -> Parsed<Node> {
        let place = self.place(span);
        if depth > MAX_DEPTH {
            return Err(too_deep(place));
        }
        let kind = match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_anchor_and_tag(anchor, tag.is_some(), place);
                scalar(text, style)
            }
            Event::SequenceStart(anchor, tag) => {
                self.refuse_anchor_and_tag(anchor, tag.is_some(), place);
                Kind::List(self.list(depth)?)
            }
            Event::MappingStart(anchor, tag) => {
                self.refuse_anchor_and_tag(anchor, tag.is_some(), place);
                Kind::Map(self.map(depth)?)
            }
            Event::Alias(_) => {
                self.errors.push(anchor_or_alias(place));
                Kind::Null
            }
            _ => return Err(self.unexpected(span)),
        };
        Ok(Node { kind, place })
    }

    fn list(&mut self, depth: usize) -> Parsed<Vec<Node>> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Ok(items),
                (event, span) => items.push(self.node(event, span, depth + 1)?),
            }
        }
    }

    fn map(&mut self, depth: usize) -> Parsed<Vec<Entry>> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut seen = HashSet::new();
        loop {
            let (event, span) = self.next()?;
            if event == Event::MappingEnd {
                return Ok(entries);
            }
            let place = self.place(span);
            let key = self.key(event, span, depth)?;
            let (event, span) = self.next()?;
            let value = self.node(event, span, depth + 1)?;
            if seen.insert(key.clone()) {
                entries.push(Entry { key, place, value });
            } else {
                self.errors.push(duplicate_key(&key, &entries, place));
            }
        }
    }

    /// A key is taken as it is written: `200` is the key "200".
    fn key(&mut self, event: Event<'a>, span: YamlSpan, depth: usize) -> Parsed<String> {
        if let Event::Scalar(text, _, anchor, tag) = event {
            self.refuse_anchor_and_tag(anchor, tag.is_some(), self.place(span));
            return Ok(text.into_owned());
        }
        self.errors.push(YamlError {
            code: "yaml-key",
            message: "a key must be a plain text".to_owned(),
            help: "write a text before the colon; quote it when it starts with `{`, `[`, `*` or \
             `&`",
            place: self.place(span),
        });
        self.node(event, span, depth + 1).map(|_| String::new())
    }

    fn refuse_anchor_and_tag(&mut self, anchor: usize, tag: bool, place: Place) {
        if anchor != 0 {
            self.errors.push(anchor_or_alias(place));
        }
        if tag {
            self.errors.push(YamlError {
                code: "yaml-tag",
                message: "YAML tags (`!!str`, `!x`) are not used in the spec".to_owned(),
                help: "remove the tag; quote the value to make it a text",
                place,
            });
        }
    }

    fn place(&self, span: YamlSpan) -> Place {
        let length = if span.start.line() == span.end.line() {
            span.end.index().saturating_sub(span.start.index())
        } else {
            1
        };
        Place {
            file: self.file,
            line: span.start.line().max(1),
            column: span.start.col() + 1,
            length: length.max(1),
        }
    }

    fn syntax(&self, error: &ScanError) -> YamlError {
        YamlError {
            code: "yaml-syntax",
            message: format!("this is not YAML: {}", error.info()),
            help: "check indentation, quotes and colons here and on the line above; the rest of \
             this file was not read",
            place: self.place(YamlSpan::empty(*error.marker())),
        }
    }

    fn second_document(&self, span: YamlSpan) -> YamlError {
        YamlError {
            code: "yaml-syntax",
            message: "a second YAML document starts here".to_owned(),
            help: "remove the `---`: one file holds one document",
            place: self.place(span),
        }
    }

    fn unexpected(&self, span: YamlSpan) -> YamlError {
        YamlError {
            code: "yaml-syntax",
            message: "a value is missing here".to_owned(),
            help: "check indentation and brackets",
            place: self.place(span),
        }
    }
}

fn scalar(text: Cow<'_, str>, style: ScalarStyle) -> Kind {
    if style == ScalarStyle::Plain {
        scalar::resolve(&text)
    } else {
        Kind::Text(text.into_owned())
    }
}

fn duplicate_key(key: &str, entries: &[Entry], place: Place) -> YamlError {
    let first = entries
        .iter()
        .find(|entry| entry.key == key)
        .map_or(place, |entry| entry.place);
    YamlError {
        code: "duplicate-key",
        message: format!(
            "the key `{key}` is in this map twice; first on line {}",
            first.line
        ),
        help: "keep one of the two",
        place,
    }
}

fn anchor_or_alias(place: Place) -> YamlError {
    YamlError {
        code: "yaml-anchor",
        message: "YAML anchors and aliases (`&x`, `*x`) are not used in the spec".to_owned(),
        help: "give the shape a name under `schemas:` and refer to it with `$ref`; quote a text \
         that starts with `*` or `&`",
        place,
    }
}

fn too_deep(place: Place) -> YamlError {
    YamlError {
        code: "yaml-syntax",
        message: format!("nested more than {MAX_DEPTH} levels deep"),
        help: "close the brackets above, or split the value into named schemas",
        place,
    }
}
