//! Imports: no file of a crate imports another in a circle, and no module names one above it.
//!
//! Tests and generated code are left aside, and so is a module that names its own children.

mod circles;
mod floors;
mod names;
mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use avara_tests::spec;

use names::Name;

/// The path of a module in its crate: `transport::attempts`.
type ModulePath = Vec<String>;

/// The modules of a crate that somebody wrote.
struct Crate {
    name: &'static str,
    modules: BTreeMap<ModulePath, Module>,
}

/// A file.
struct Module {
    /// Relative to the workspace.
    file: PathBuf,
    names: Vec<Name>,
}

const CRATES: [&str; 10] = [
    "avara-audit",
    "avara-bridge",
    "avara-cli",
    "avara-client",
    "avara-codegen",
    "avara-sandbox",
    "avara-store-postgres",
    "avara-store-redis",
    "e2e",
    "xtask",
];

impl Crate {
    /// Returns every crate, read once.
    fn all() -> &'static [Self] {
        static ALL: LazyLock<Vec<Crate>> = LazyLock::new(|| CRATES.map(Crate::read).into());
        &ALL
    }

    fn read(name: &'static str) -> Self {
        let mut modules = BTreeMap::new();
        let source = spec::root().join(name).join("src");
        for file in sources(&source) {
            let below = file.strip_prefix(&source).expect("it is below");
            let path = module_path(below);
            let text = fs::read_to_string(&file).expect("a source");
            let syntax = syn::parse_file(&text).expect("Rust");
            let module = Module {
                names: names::of(&path, &syntax),
                file: Path::new(name).join("src").join(below),
            };
            modules.insert(path, module);
        }
        Self { name, modules }
    }

    /// The module that defines what a path names, through re-exports; none outside of the crate's
    /// own modules.
    fn definer(&self, path: &[String]) -> Option<&ModulePath> {
        let mut path = path.to_vec();
        // A re-export leads to another at most so often.
        for _ in 0..8 {
            let cut = (0..=path.len())
                .rev()
                .find(|cut| self.modules.contains_key(&path[..*cut]))?;
            let (module, rest) = path.split_at(cut);
            let (found, module) = self.modules.get_key_value(module)?;
            let exported = rest.first().and_then(|name| {
                let exports = module.names.iter();
                exports
                    .filter(|export| export.exported_as.as_ref() == Some(name))
                    .map(|export| &export.path)
                    .next()
            });
            match exported {
                Some(target) => path = [target, &rest[1..]].concat(),
                None => return Some(found),
            }
        }
        None
    }

    /// The namings within a circle, one line each.
    fn describe(&self, circle: &BTreeSet<ModulePath>) -> String {
        let namings = self.namings().into_iter();
        let within = namings.filter(|(from, to, _)| circle.contains(*from) && circle.contains(*to));
        let lines: BTreeSet<String> = within
            .map(|(_, to, place)| format!("{place} names {}", to.join("::")))
            .collect();
        lines.into_iter().collect::<Vec<_>>().join("\n  ")
    }

    /// Every naming of another module: who, whom, and where.
    fn namings(&self) -> Vec<(&ModulePath, &ModulePath, String)> {
        let mut namings = Vec::new();
        for (path, module) in self.modules.iter().filter(|(path, _)| !path.is_empty()) {
            for name in &module.names {
                if let Some(target) = self.definer(&name.path)
                    && !target.is_empty()
                    && !target.starts_with(path)
                {
                    let place = format!("{}:{}", module.file.display(), name.line);
                    namings.push((path, target, place));
                }
            }
        }
        namings
    }
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut files = Vec::new();
    for path in entries.map(|entry| entry.expect("an entry").path()) {
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default()
            .to_owned();
        let is_left_aside = matches!(name.as_str(), "generated" | "tests" | "tests.rs" | "fuzz");
        if path.is_dir() && !is_left_aside {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") && !is_left_aside {
            files.push(path);
        }
    }
    files
}

/// `transport/mod.rs` and `transport.rs` are `transport`; `lib.rs` and `main.rs` are the root.
fn module_path(file: &Path) -> ModulePath {
    let path = file.with_extension("");
    let mut parts: ModulePath = path
        .iter()
        .map(|part| part.to_string_lossy().into_owned())
        .collect();
    if parts
        .last()
        .is_some_and(|last| matches!(last.as_str(), "mod" | "lib" | "main"))
    {
        parts.pop();
    }
    parts
}

#[test]
fn no_files_name_each_other_in_a_circle() {
    let mut found = Vec::new();
    for this in Crate::all() {
        for circle in circles::of(this) {
            found.push(format!("{}: {}", this.name, this.describe(&circle)));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n\n"));
}

#[test]
fn what_stands_below_never_names_what_stands_above() {
    let breaches: Vec<String> = Crate::all().iter().flat_map(table::breaches).collect();
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

/// docs/ARCHITECTURE.md shows the floors as they are: copy them from what this test prints.
#[test]
fn the_diagram_shows_the_floors() {
    let mut expected = String::new();
    for this in Crate::all() {
        let floors = floors::drawn(this);
        expected += &format!("{}\n{floors}\n", this.name);
    }
    let page = fs::read_to_string(spec::root().join("docs/ARCHITECTURE.md")).expect("the page");
    let block = format!("```text\n{}\n```", expected.trim_end());
    assert!(page.contains(&block), "\n{block}");
}

#[test]
fn what_holds_the_architecture_exists() {
    let page = fs::read_to_string(spec::root().join("docs/ARCHITECTURE.md")).expect("the page");
    let holders: Vec<&str> = page
        .split("*Held by*:")
        .skip(1)
        .filter_map(|text| text.split("\n\n").next()?.split("\n- ").next())
        .flat_map(|text| text.split('`').skip(1).step_by(2))
        .filter(|path| path.contains(".rs"))
        .collect();
    assert!(holders.len() >= 20, "{holders:?}");
    for path in holders {
        assert!(spec::root().join(path).is_file(), "there is no {path}");
    }
}
