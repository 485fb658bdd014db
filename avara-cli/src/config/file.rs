//! The config file: where it is, how it is read, and how it is written.

use std::env;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::ops::Range;
use std::path::{Path, PathBuf};

use toml_edit::DocumentMut;
use toml_edit::de::from_str;

use super::edit::at_home;
use super::{Config, Profile, SETTINGS, key_file};
use crate::fault::Fault;

/// `AVARA_CONFIG`, else `avara/config.toml` where the system keeps such files.
pub(super) fn path() -> Result<PathBuf, Fault> {
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
    let folder = folder.ok_or_else(|| Fault::other("no home folder; set AVARA_CONFIG"))?;
    Ok(folder.join("avara/config.toml"))
}

/// What is in it; nothing where there is none.
pub(super) fn read() -> Result<Config, Fault> {
    let path = path()?;
    let (_, mut config) = parsed(&path)?;
    let folder = path.parent().unwrap_or(&path);
    for profile in config.profiles.values_mut() {
        // One that was written by hand can be relative: to the file that it stands in.
        profile.key_file = profile
            .key_file
            .take()
            .map(|file| folder.join(at_home(&file)));
    }
    Ok(config)
}

/// Changes it, and keeps its comments.
pub(super) fn change(edit: impl FnOnce(&mut DocumentMut)) -> Result<(), Fault> {
    let path = path()?;
    let (mut document, _) = parsed(&path)?;
    edit(&mut document);
    let written = replace(&target(&path), &document.to_string());
    written.map_err(|error| Fault::file(&path, &error))
}

/// The file, where there is one, and its text.
fn opened(path: &Path) -> Result<(Option<File>, String), Fault> {
    let fault = |error| Fault::file(path, &error);
    match File::open(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok((None, String::new())),
        Err(error) => Err(fault(error)),
        Ok(file) => {
            let text = io::read_to_string(&file).map_err(fault)?;
            Ok((Some(file), text))
        }
    }
}

/// The file as it is written, and what it says.
fn parsed(path: &Path) -> Result<(DocumentMut, Config), Fault> {
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

/// What is wrong is told with what stands there, and that can be a key.
fn without_value(problem: &str) -> String {
    if problem.starts_with("unknown field") {
        format!("is no setting; there are {}", SETTINGS.join(", "))
    } else {
        "has a value that cannot be used; see `avara config set --help`".to_owned()
    }
}

fn wrong(path: &Path, text: &str, place: Option<Range<usize>>, problem: &str) -> Fault {
    let before = place.and_then(|place| text.get(..place.start));
    let line = before.map(|before| format!(":{}", before.matches('\n').count() + 1));
    let line = line.unwrap_or_default();
    Fault::usage(format!("{}{line}: {problem}", path.display()))
}

/// The file behind a symbolic link, so that the link stays.
fn target(path: &Path) -> PathBuf {
    // One that leads nowhere yet has no canonical form.
    let link = || Some(path.parent()?.join(fs::read_link(path).ok()?));
    let target = fs::canonicalize(path).ok().or_else(link);
    target.unwrap_or_else(|| path.to_owned())
}

/// Replaces it as a whole; only its owner can read it.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let new = path.with_extension(format!("{}.new", std::process::id()));
    let written = private(&new).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()
    });
    written
        .and_then(|()| fs::rename(&new, path))
        .inspect_err(|_| drop(fs::remove_file(&new)))
}

/// A new file that only its owner can read.
fn private(path: &Path) -> io::Result<fs::File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
