//! Files with keys and settings: who can read, change or replace them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::certificates::Certificates;
use super::check::Checks;
use crate::cli::Globals;
use crate::config::{self, Profile, key_file};

/// A file that calls depend on.
struct Kept {
    path: PathBuf,
    is_secret: bool,
    /// The exit status of a call if it cannot be used.
    code: u8,
}

impl Kept {
    fn new(path: PathBuf, code: u8) -> Self {
        let is_secret = fs::read(&path).is_ok_and(|bytes| has_private_key(&bytes));
        Self {
            path,
            is_secret,
            code,
        }
    }
}

fn has_private_key(bytes: &[u8]) -> bool {
    const LABEL: &[u8] = b"PRIVATE KEY-----";
    bytes.windows(LABEL.len()).any(|part| part == LABEL)
}

pub(super) fn examine(checks: &mut Checks, globals: &Globals, profile: &Profile) {
    if cfg!(not(unix)) {
        let text = "permissions are not checked on this system: keep files with keys in your \
                    profile folder, which other users cannot read";
        checks.fine("files", text);
    }
    for kept in kept(globals, profile) {
        examine_one(checks, &kept);
    }
}

fn kept(globals: &Globals, profile: &Profile) -> Vec<Kept> {
    let config = config::path().ok().filter(|path| path.exists());
    let key = globals.key_file.as_ref().or(profile.key_file());
    let key = key.filter(|path| *path != Path::new("-")).map(|path| Kept {
        path: path.clone(),
        is_secret: true,
        code: 3,
    });
    let set = Certificates::set(globals, profile);
    let certificates = [set.certificate, set.key].into_iter().flatten();
    let others = config.into_iter().chain(certificates).chain(set.ca_files);
    key.into_iter()
        .chain(others.map(|path| Kept::new(path, 2)))
        .collect()
}

fn examine_one(checks: &mut Checks, kept: &Kept) {
    let (file, shown) = match resolved(&kept.path) {
        Ok(resolved) => resolved,
        Err(error) => {
            let text = format!("{}: {error}", kept.path.display());
            let advice = "check the path, or create the file";
            return checks.failed("files", (kept.code, text), advice);
        }
    };
    if kept.is_secret && key_file::is_open_to_others(&file) {
        let text = format!("{shown}: others can read the key in it");
        let advice = format!("chmod 600 {}", file.display());
        // The program reads no such file with an API key.
        return match kept.code {
            3 => checks.failed("files", (3, text), &advice),
            _ => checks.doubtful("files", text, &advice),
        };
    }
    match rights::danger(&kept.path).or_else(|| rights::danger(&file)) {
        Some((problem, advice)) => checks.doubtful("files", format!("{shown}: {problem}"), &advice),
        None => checks.fine("files", shown),
    }
}

/// Returns the file behind symbolic links, and how both are shown.
fn resolved(path: &Path) -> io::Result<(PathBuf, String)> {
    let file = fs::canonicalize(path)?;
    if !fs::metadata(&file)?.is_file() {
        return Err(io::Error::other("is not a regular file"));
    }
    let is_link = fs::symlink_metadata(path)?.is_symlink();
    let shown = if is_link {
        format!("{}, a link to {}", path.display(), file.display())
    } else {
        path.display().to_string()
    };
    Ok((file, shown))
}

#[cfg(unix)]
mod rights {
    use std::fs::{self, Metadata};
    use std::os::unix::fs::MetadataExt as _;
    use std::path::{Path, absolute};

    use rustix::process::geteuid;

    /// Returns how others could change the file or put another in its place, and advice.
    pub(super) fn danger(path: &Path) -> Option<(String, String)> {
        let path = absolute(path).ok()?;
        of_file(&path).or_else(|| path.ancestors().skip(1).find_map(of_folder))
    }

    fn of_file(path: &Path) -> Option<(String, String)> {
        let metadata = fs::metadata(path).ok()?;
        if let Some(owner) = stranger(&metadata) {
            let advice = format!("chown $USER {}", path.display());
            return Some((
                format!("belongs to user {owner}, who can change it"),
                advice,
            ));
        }
        let advice = format!("chmod go-w {}", path.display());
        can_others_write(&metadata).then(|| ("others can change it".to_owned(), advice))
    }

    fn of_folder(path: &Path) -> Option<(String, String)> {
        let metadata = fs::metadata(path).ok()?;
        let folder = path.display();
        if let Some(owner) = stranger(&metadata) {
            let problem = format!("user {owner} can replace it, who owns {folder}");
            return Some((problem, "keep it in a folder of your own".to_owned()));
        }
        // As in /tmp: nobody can replace the files of others.
        let is_sticky = metadata.mode() & 0o1000 != 0;
        let problem = format!("others can replace it, because they can write to {folder}");
        (can_others_write(&metadata) && !is_sticky)
            .then(|| (problem, format!("chmod go-w {folder}")))
    }

    /// Returns the owner, if it is neither this user nor root.
    fn stranger(metadata: &Metadata) -> Option<u32> {
        Some(metadata.uid()).filter(|owner| ![0, geteuid().as_raw()].contains(owner))
    }

    /// A group with the number of the owner is usually the owner's own.
    fn can_others_write(metadata: &Metadata) -> bool {
        let mode = metadata.mode();
        mode & 0o002 != 0 || (mode & 0o020 != 0 && metadata.gid() != metadata.uid())
    }
}

#[cfg(not(unix))]
mod rights {
    use std::path::Path;

    pub(super) fn danger(_: &Path) -> Option<(String, String)> {
        None
    }
}
