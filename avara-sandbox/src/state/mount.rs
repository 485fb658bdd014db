//! Files that are mounts of their own, as containers have them: they cannot be replaced by another.

use std::fs;
use std::path::Path;

/// Returns true if the file is a mount point.
pub(super) fn is_mount(path: &Path) -> bool {
    let mounts = fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    is_listed(path, &mounts)
}

/// The mount point is the fifth field of a line.
fn is_listed(path: &Path, mounts: &str) -> bool {
    let points = mounts.lines().filter_map(|line| line.split(' ').nth(4));
    points.map(unescaped).any(|point| Path::new(&point) == path)
}

/// White space and backslashes are written as octal numbers.
fn unescaped(point: &str) -> String {
    let escapes = [
        ("\\040", " "),
        ("\\011", "\t"),
        ("\\012", "\n"),
        ("\\134", "\\"),
    ];
    escapes
        .iter()
        .fold(point.to_owned(), |text, (from, to)| text.replace(from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_bound_into_a_container_is_a_mount() {
        let mounts = "1 0 0:1 / / rw - overlay overlay rw\n\
                      2 1 8:1 /home/data.json /srv/my\\040state.json rw - ext4 /dev/sda1 rw\n";
        assert!(is_listed(Path::new("/srv/my state.json"), mounts));
        for other in ["/srv/state.json", "/srv", "/home/data.json"] {
            assert!(!is_listed(Path::new(other), mounts), "{other}");
        }
        assert!(!is_listed(Path::new("/srv/state.json"), ""));
    }
}
