//! The config file: where it is, how it is read, and how it is written.

use std::env;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::ops::Range;
use std::path::{Path, PathBuf};

use toml_edit::DocumentMut;
use toml_edit::de::from_str;

use super::draft::Draft;
use super::edit::at_home;
use super::{Config, Profile, SETTINGS, key_file};
use crate::failure::Failure;

/// Returns `AVARA_CONFIG`, else `avara/config.toml` where the system keeps such files.
pub(crate) fn path() -> Result<PathBuf, Failure> {
    let set = |name: &str| env::var_os(name).filter(|value| !value.is_empty());
    if let Some(path) = set("AVARA_CONFIG") {
        return Ok(path.into());
    }
    let system = if cfg!(windows) {
        "APPDATA"
    } else {
        "XDG_CONFIG_HOME"
    };
    let folder = set(system).map(PathBuf::from);
    let folder = folder.or_else(|| Some(env::home_dir()?.join(".config")));
    let folder =
        folder.ok_or_else(|| Failure::other("no home directory found; set AVARA_CONFIG"))?;
    Ok(folder.join("avara/config.toml"))
}

/// Reads it; an empty one if there is none.
pub(super) fn read() -> Result<Config, Failure> {
    // A user of a container may have no home.
    let Ok(path) = path() else {
        return Ok(Config::default());
    };
    Draft::remove_abandoned(&target(&path));
    let (_, mut config) = parsed(&path)?;
    let folder = path.parent().unwrap_or(&path);
    for profile in config.profiles.values_mut() {
        // One that was written by hand can be relative to the file.
        for file in profile.files().into_iter().flatten() {
            *file = folder.join(at_home(file));
        }
    }
    Ok(config)
}

/// Changes it, and keeps its comments.
pub(super) fn change(edit: impl FnOnce(&mut DocumentMut)) -> Result<(), Failure> {
    let path = path()?;
    let target = target(&path);
    let failure = |error| Failure::file(&path, &error);
    let draft = Draft::of(&target).map_err(failure)?;
    // Read only now: another command may just have changed it.
    let (mut document, _) = parsed(&path)?;
    edit(&mut document);
    draft
        .finish(&target, &document.to_string())
        .map_err(failure)
}

fn opened(path: &Path) -> Result<(Option<File>, String), Failure> {
    let failure = |error| Failure::file(path, &error);
    match File::open(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok((None, String::new())),
        Err(error) => Err(failure(error)),
        Ok(file) => {
            let text = io::read_to_string(&file).map_err(failure)?;
            Ok((Some(file), text))
        }
    }
}

fn parsed(path: &Path) -> Result<(DocumentMut, Config), Failure> {
    let (file, text) = opened(path)?;
    let text = text.as_str();
    let document = text.parse::<DocumentMut>();
    let document =
        document.map_err(|error| wrong(path, text, error.span(), first_line(error.message())))?;
    let config = from_str::<Config>(text);
    let config =
        config.map_err(|error| wrong(path, text, error.span(), &without_value(error.message())))?;
    if let Some(file) = file
        && config.profiles.values().any(Profile::is_secret)
    {
        let checked = key_file::check(&file, path);
        checked.map_err(|error| key_file::unusable(path, &error.to_string()))?;
    }
    Ok((document, config))
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

/// Leaves out the value from a problem: it can be a key.
fn without_value(problem: &str) -> String {
    if problem.starts_with("unknown field") {
        format!("is not a setting; expected one of {}", SETTINGS.join(", "))
    } else {
        "has an invalid value; see `avara config set --help`".to_owned()
    }
}

fn wrong(path: &Path, text: &str, range: Option<Range<usize>>, problem: &str) -> Failure {
    let before = range.and_then(|range| text.get(..range.start));
    let line = before.map(|before| format!(":{}", before.matches('\n').count() + 1));
    let line = line.unwrap_or_default();
    Failure::usage(format!("{}{line}: {problem}", path.display()))
}

/// Returns the file behind a symbolic link, so that the link stays.
fn target(path: &Path) -> PathBuf {
    // One that leads nowhere yet has no canonical form.
    let link = || Some(path.parent()?.join(fs::read_link(path).ok()?));
    let target = fs::canonicalize(path).ok().or_else(link);
    target.unwrap_or_else(|| path.to_owned())
}
