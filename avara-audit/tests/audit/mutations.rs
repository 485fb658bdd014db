//! Proof that the audit sees: one fact at a time is changed on a page, and each change has to be
//! found in the line that was changed, by the name of the field or the value.

use std::ops::RangeInclusive;

use avara_audit::{Finding, Report};

use crate::known::{LIST, older};
use crate::pages::{PAGES, folded, read, with};

/// How the description begins of the field that the older page has without its name.
const LOST: &str = "Something to add";

/// A page with one fact changed.
struct Mutation {
    lines: Vec<String>,
    /// The line that was changed, from 1; of something dropped, where it stood.
    line: usize,
    /// The parts that a finding has to name.
    name: String,
    what: String,
}

#[test]
fn every_mutation_is_found_where_it_is() {
    for name in PAGES {
        check(name, &read(name), "", 40);
    }
}

#[test]
fn known_differences_hide_no_mutation() {
    check("older", &older(), LIST, 40);
}

fn check(name: &str, page: &str, list: &str, at_least: usize) {
    let mutations = mutations(page);
    assert!(
        mutations.len() > at_least,
        "{name}: {} mutations",
        mutations.len()
    );
    let overlooked = mutations.iter().filter_map(|mutation| {
        let report = with(&mutation.lines.join("\n"), list);
        let is_found = is_found(&report, mutation, mutation.line, None);
        let shown = || {
            format!(
                "{name}:{}: {}\n{}",
                mutation.line,
                mutation.what,
                report.draw(false)
            )
        };
        (!is_found).then(shown)
    });
    assert_eq!(overlooked.collect::<String>(), "");
}

/// On a page without line breaks the column says where it is.
#[test]
fn every_mutation_of_a_folded_page_is_found_where_it_is() {
    for name in ["depot.typescript.md", "update.csharp.md"] {
        let mut overlooked = String::new();
        for mutation in mutations(&read(name)) {
            let report = with(&folded(&mutation.lines.join("\n")), "");
            let above = folded(&mutation.lines[..mutation.line - 1].join("\n"));
            let column = above.chars().count() + 2;
            let rest = folded(&mutation.lines[mutation.line - 1]).chars().count();
            if !is_found(&report, &mutation, 1, Some(&(column..=column + rest))) {
                let (line, what) = (mutation.line, &mutation.what);
                overlooked += &format!("{line} (column {column}): {what}\n{}", report.draw(false));
            }
        }
        assert_eq!(overlooked, "", "{name}");
    }
}

fn is_found(
    report: &Report,
    mutation: &Mutation,
    line: usize,
    columns: Option<&RangeInclusive<usize>>,
) -> bool {
    let names = |finding: &Finding| {
        let texts = [&finding.place, &finding.page_says, &finding.spec_says];
        texts.iter().any(|text| text.contains(&mutation.name))
    };
    let is_there = |finding: &&Finding| {
        finding.at.line == line
            && columns.is_none_or(|columns| columns.contains(&finding.at.column))
    };
    report.exit_code() == 1 && report.findings.iter().filter(is_there).any(names)
}

/// All that can be changed on a page, one at a time.
fn mutations(page: &str) -> Vec<Mutation> {
    let lines: Vec<String> = page.lines().map(String::from).collect();
    let mut all = Vec::new();
    let is_http = page.contains("Path Parameters");
    let mut in_fields = false;
    for (index, line) in lines.iter().enumerate() {
        let title = line.trim_start_matches('#').trim();
        let title = title.strip_suffix("Expand Collapse").unwrap_or(title);
        if title.ends_with("Parameters") || title == "Returns" || title.ends_with("JSON") {
            in_fields = true;
        } else if line.starts_with("import") || line.starts_with("curl") || line.starts_with('#') {
            in_fields = false;
        }
        let at = Line {
            lines: &lines,
            index,
            is_http,
        };
        at.verb(&mut all);
        if in_fields {
            at.field(&mut all);
            at.value(&mut all);
            at.limit(&mut all);
            at.stated(&mut all);
        } else {
            at.example(&mut all);
        }
    }
    all
}

/// One line of a page.
struct Line<'a> {
    lines: &'a [String],
    index: usize,
    is_http: bool,
}

impl Line<'_> {
    fn text(&self) -> &str {
        &self.lines[self.index]
    }

    fn replaced(&self, text: &str, name: &str, what: &str) -> Mutation {
        let mut lines = self.lines.to_vec();
        text.clone_into(&mut lines[self.index]);
        self.mutation(lines, name, format!("{what}: {text}"))
    }

    fn inserted(&self, text: &str, name: &str) -> Mutation {
        let mut lines = self.lines.to_vec();
        lines.insert(self.index, text.to_owned());
        self.mutation(lines, name, format!("added: {text}"))
    }

    /// Without this line and those that belong to it.
    fn dropped(&self, count: usize, name: &str) -> Mutation {
        let mut lines = self.lines.to_vec();
        lines.drain(self.index..self.index + count);
        self.mutation(lines, name, format!("dropped: {}", self.text()))
    }

    fn without_field(&self, name: &str) -> Mutation {
        let mut mutation = self.dropped(self.block(name), &name_on_the_wire(name));
        let below = &mutation.lines[self.index..];
        if below.iter().take(2).any(|line| line.starts_with(LOST)) {
            // What is left of a field without its name goes to the field above: the gap is below.
            let next = below.iter().position(|line| self.declared(line).is_some());
            mutation.line += next.expect("a further field");
        }
        mutation
    }

    fn mutation(&self, lines: Vec<String>, name: &str, what: String) -> Mutation {
        Mutation {
            lines,
            line: self.index + 1,
            name: name.to_owned(),
            what,
        }
    }

    fn verb(&self, all: &mut Vec<Mutation>) {
        let text = self.text();
        let is_verb = text.starts_with("PATCH/") || text.starts_with("**");
        if is_verb {
            for (from, to, name) in [
                ("PATCH", "PUT", "PUT"),
                ("**patch**", "**put**", "PUT"),
                ("**post**", "**delete**", "DELETE"),
                ("**get**", "**post**", "POST"),
                ("boxes", "crates", "crates"),
                ("boxId", "crateId", "crateId"),
            ] {
                if text.contains(from) {
                    all.push(self.replaced(&text.replacen(from, to, 1), name, "changed"));
                }
            }
        }
    }

    fn declared(&self, line: &str) -> Option<Declared> {
        let mut declared = Declared::read(line)?;
        if self.is_http {
            declared.style = Style::Http;
        }
        Some(declared)
    }

    fn field(&self, all: &mut Vec<Mutation>) {
        let Some(field) = self.declared(self.text()) else {
            return;
        };
        let name = field.name.clone();
        let line = |field: &Declared| field.write();
        let renamed = Declared {
            name: format!("{name}Two"),
            ..field.clone()
        };
        all.push(self.replaced(&line(&renamed), "Two", "renamed"));
        let flipped = Declared {
            optional: !field.optional,
            ..field.clone()
        };
        all.push(self.replaced(&line(&flipped), &name, "flipped"));
        if field.style != Style::Http {
            let nulled = Declared {
                nullable: !field.nullable,
                ..field.clone()
            };
            all.push(self.replaced(&line(&nulled), &name, "null flipped"));
        }
        let retyped = Declared {
            ty: if field.ty == "boolean" || field.ty == "Boolean" {
                field.style.number().to_owned()
            } else {
                field.style.boolean().to_owned()
            },
            ..field.clone()
        };
        all.push(self.replaced(&line(&retyped), &name, "retyped"));
        let added = Declared {
            name: "surprise".into(),
            ty: "string".into(),
            ..field.clone()
        };
        all.push(self.inserted(&line(&added), "surprise"));
        all.push(self.without_field(&name));
    }

    /// How many lines belong to a field: up to the next field that is not below it.
    fn block(&self, name: &str) -> usize {
        let below = self.lines[self.index + 1..].iter();
        let ends = |line: &String| {
            let next = self.declared(line);
            let is_inner = |next: &Declared| {
                name.eq_ignore_ascii_case("keeper")
                    && matches!(next.name.to_lowercase().as_str(), "keeperid" | "nickname")
            };
            next.is_some_and(|next| !is_inner(&next))
                || line.starts_with('#')
                || line.starts_with("Returns")
                || line.starts_with("  - `body")
                || line.starts_with("body: ")
                || line.starts_with("- `body")
                || line.starts_with("Body ")
                || line == "Change a box"
        };
        let count = 1 + below.take_while(|line| !ends(line)).count();
        // What follows may be a field whose first line is lost.
        let lines = &self.lines[self.index..self.index + count];
        lines
            .iter()
            .position(|line| line.starts_with(LOST))
            .map_or(count, |lost| lost - 1)
    }

    fn value(&self, all: &mut Vec<Mutation>) {
        let text = self.text();
        let core = text.trim().trim_start_matches("- `");
        let Some(value) = core
            .strip_prefix('"')
            .and_then(|rest| rest.split('"').next())
        else {
            return;
        };
        all.push(self.replaced(
            &text.replacen(value, &format!("{value}x"), 1),
            "x",
            "misspelt",
        ));
        all.push(self.inserted(&text.replacen(value, "purple", 1), "purple"));
        let with_blank = self.lines.get(self.index + 1).is_some_and(String::is_empty);
        let count = if with_blank && text.contains("- `") {
            2
        } else {
            1
        };
        all.push(self.dropped(count, value));
    }

    fn limit(&self, all: &mut Vec<Mutation>) {
        let text = self.text();
        if text.starts_with("minLength") || text.starts_with("maxLength") {
            let keyword = &text[..9];
            all.push(self.replaced(&format!("{text}7"), keyword, "changed"));
            all.push(self.dropped(1, keyword));
        }
        if text == "formatdate-time" {
            all.push(self.replaced("formatdate", "format", "changed"));
            all.push(self.dropped(1, "format"));
        }
    }

    /// Facts that descriptions state.
    fn stated(&self, all: &mut Vec<Mutation>) {
        let text = self.text();
        for (from, to, name) in [
            ("box_{", "bag_{", "bag_"),
            ("kee_{", "usr_{", "usr_"),
            ("kee_<", "usr_<", "usr_"),
            ("(1-50)", "(1-70)", "70"),
            ("20 pairs", "21 pairs", "21"),
            ("up to 30", "up to 31", "31"),
            ("up to 200", "up to 201", "201"),
        ] {
            if text.contains(from) && !text.contains("- `") {
                all.push(self.replaced(&text.replacen(from, to, 1), name, "stated"));
            }
        }
    }

    fn example(&self, all: &mut Vec<Mutation>) {
        let text = self.text();
        for (from, to, name) in [
            ("\"isOpen\": ", "\"isOpn\": ", "isOpn"),
            ("\"colour\": \"", "\"colour\": \"light ", "light"),
            ("\"weight\": 2.5", "\"weight\": \"2.5\"", "weight"),
            ("colour: '", "colour: 'light ", "light"),
            ("label: '", "labell: '", "labell"),
            ("boxes.update('", "crates.update('", "crates"),
            ("boxes.list(", "boxes.lists(", "lists"),
            ("'box_", "'bag_", "bag_"),
            ("/boxes/$", "/crates/$", "crates"),
            ("-X PATCH", "-X POST", "POST"),
            ("BoxID = ", "CrateID = ", "CrateID"),
            ("= \"box_", "= \"bag_", "bag_"),
        ] {
            // The declaration has its own test.
            if text.contains(from) && !text.contains("RequestOptions") {
                all.push(self.replaced(&text.replacen(from, to, 1), name, "example"));
            }
        }
    }
}

/// A property is in lower camel case on the wire, however a language writes it.
fn name_on_the_wire(name: &str) -> String {
    let name = name
        .strip_suffix("ID")
        .map_or(name.to_owned(), |stem| format!("{stem}Id"));
    let mut characters = name.chars();
    let first = characters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(characters).collect()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    TypeScript,
    Http,
    CSharp,
}

impl Style {
    fn number(self) -> &'static str {
        if self == Style::CSharp {
            "Double"
        } else {
            "number"
        }
    }

    fn boolean(self) -> &'static str {
        if self == Style::CSharp {
            "Boolean"
        } else {
            "boolean"
        }
    }
}

/// The line that begins a field, taken apart.
#[derive(Clone)]
struct Declared {
    style: Style,
    before: String,
    name: String,
    optional: bool,
    nullable: bool,
    ty: String,
    after: String,
}

impl Declared {
    fn read(line: &str) -> Option<Self> {
        let core = line.trim_start();
        let (before, core, after) = match core.strip_prefix("- `") {
            Some(core) => (line.len() - core.len(), core.strip_suffix('`')?, "`"),
            None => (0, line, ""),
        };
        let before = line[..before].to_owned();
        let parts = typescript_or_http(core).or_else(|| csharp(core).filter(|_| !after.is_empty()));
        let (style, name, optional, nullable, ty) = parts?;
        let holds_others = matches!(name, "body" | "query" | "parameters");
        (!holds_others).then(|| Self {
            style,
            before,
            name: name.to_owned(),
            optional,
            nullable,
            ty: ty.to_owned(),
            after: after.to_owned(),
        })
    }

    fn write(&self) -> String {
        let Self {
            before,
            name,
            ty,
            after,
            ..
        } = self;
        let question = |is| if is { "?" } else { "" };
        let core = match self.style {
            Style::TypeScript => {
                let null = if self.nullable { " | null" } else { "" };
                format!("{name}{}: {ty}{null}", question(self.optional))
            }
            Style::Http => {
                let optional = if self.optional { "optional " } else { "" };
                format!("{name}: {optional}{ty}")
            }
            Style::CSharp => {
                let required = if self.optional { "" } else { "required " };
                format!("{required}{ty}{} {name}", question(self.nullable))
            }
        };
        format!("{before}{core}{after}")
    }
}

type Parts<'a> = (Style, &'a str, bool, bool, &'a str);

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric())
}

fn typescript_or_http(core: &str) -> Option<Parts<'_>> {
    let (name, ty) = core.split_once(": ")?;
    let (name, question) = match name.strip_suffix('?') {
        Some(name) => (name, true),
        None => (name, false),
    };
    if !is_word(name) {
        return None;
    }
    if let Some(ty) = ty.strip_prefix("optional ") {
        return Some((Style::Http, name, true, false, ty));
    }
    let (ty, nullable) = match ty.strip_suffix("| null") {
        Some(ty) => (ty.trim_end(), true),
        None => (ty, false),
    };
    Some((Style::TypeScript, name, question, nullable, ty))
}

fn csharp(core: &str) -> Option<Parts<'_>> {
    let (core, required) = match core.strip_prefix("required ") {
        Some(core) => (core, true),
        None => (core, false),
    };
    let (ty, name) = core.rsplit_once(' ')?;
    let (ty, nullable) = match ty.strip_suffix('?') {
        Some(ty) => (ty, true),
        None => (ty, false),
    };
    let is_type = ty.starts_with(|c: char| c.is_ascii_alphabetic()) && ty != "class";
    (is_type && is_word(name)).then_some((Style::CSharp, name, !required, nullable, ty))
}
