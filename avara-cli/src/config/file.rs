//! The config file: where it is, and how it is written.

use std::env;
use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use super::{API_KEY, Config, Profile, WEBHOOK_KEY, key_file};
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
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Config::default()),
        Err(error) => return Err(Fault::file(&path, &error)),
    };
    let config: Config = toml::from_str(&text).map_err(|error| wrong(&path, &error))?;
    if config.profiles.values().any(Profile::is_secret) {
        key_file::check(&path)?;
    }
    Ok(config)
}

/// The line that is wrong can be the key's, so only its number is told.
fn wrong(path: &Path, error: &toml::de::Error) -> Fault {
    let what = error.message();
    let is_of_key = [API_KEY, WEBHOOK_KEY].iter().any(|key| what.contains(key));
    let what = if is_of_key {
        "a key cannot be read"
    } else {
        what
    };
    Fault::usage(format!("{}: {what}", path.display()))
}

/// Replaces it as a whole; only its owner can read it.
pub(super) fn write(config: &Config) -> Result<(), Fault> {
    let path = path()?;
    let text = toml::to_string(config).map_err(|error| Fault::other(error.to_string()))?;
    replace(&path, &text).map_err(|error| Fault::file(&path, &error))
}

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
