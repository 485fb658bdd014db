//! Folders as they are found: nested, linked in circles, with things that are not files.

use std::fs;

use avara_client::webhooks::dicom::{ManifestError, SkipReason, StudyManifest};

use crate::dicom::written::{Folder, Object};

/// Names of files relative to the folder, with the reason they were skipped.
fn skipped(folder: &Folder, study: &StudyManifest) -> Vec<(String, SkipReason)> {
    let mut skipped: Vec<_> = study
        .skipped
        .iter()
        .map(|skipped| {
            let path = skipped.path().strip_prefix(folder.path()).unwrap();
            (path.to_str().unwrap().to_owned(), skipped.reason().clone())
        })
        .collect();
    skipped.sort_by(|left, right| left.0.cmp(&right.0));
    skipped
}

#[test]
fn folders_below_are_read_too() {
    let folder = Folder::new();
    folder.add("1/a/deep/image", Object::ct(1, 1).bytes());
    folder.add("2/image", Object::ct(2, 1).bytes());
    folder.add("2/.hidden", "no DICOM");
    folder.add("readme.txt", "");
    let study = StudyManifest::from_folder(folder.path()).unwrap();
    assert_eq!(study.files.len(), 2);
    let expected = [".hidden", "readme.txt"].map(|name| {
        let name = if name.starts_with('.') {
            format!("2/{name}")
        } else {
            name.to_owned()
        };
        (name, SkipReason::NotDicom)
    });
    assert_eq!(skipped(&folder, &study), expected);
}

#[test]
fn a_folder_that_cannot_be_read_is_an_error() {
    let folder = Folder::new();
    let missing = folder.path().join("SECRET");
    let error = StudyManifest::from_folder(&missing).unwrap_err();
    assert_eq!(
        error.to_string(),
        "a folder cannot be read: entity not found"
    );
    assert!(!format!("{error:?}").contains("SECRET"));
    assert!(matches!(&error, ManifestError::UnreadableFolder { path, .. } if *path == missing));

    let file = folder.add("file", Object::ct(1, 1).bytes());
    assert!(
        StudyManifest::from_folder(file).is_err(),
        "a file is not a folder"
    );
}

#[test]
fn files_that_are_named_and_cannot_be_read_are_skipped() {
    let folder = Folder::new();
    let image = folder.add("image", Object::ct(1, 1).bytes());
    let missing = folder.path().join("missing");
    let paths = [image, missing, folder.path().to_owned()];
    let study = StudyManifest::from_files(paths).unwrap();
    let reasons: Vec<_> = study
        .skipped
        .iter()
        .map(|skipped| skipped.reason().clone())
        .collect();
    let not_found = SkipReason::Unreadable(std::io::ErrorKind::NotFound);
    assert_eq!(reasons, [not_found, SkipReason::NotAFile]);
}

#[cfg(unix)]
#[test]
fn links_to_files_are_followed_and_links_to_folders_are_not() {
    use std::os::unix::fs::symlink;

    let folder = Folder::new();
    let image = folder.add("images/1", Object::ct(1, 1).bytes());
    symlink(&image, folder.path().join("images/2")).unwrap();
    symlink(folder.path(), folder.path().join("images/circle")).unwrap();
    symlink("self", folder.path().join("self")).unwrap();
    symlink("nowhere", folder.path().join("broken")).unwrap();
    let study = StudyManifest::from_folder(folder.path()).unwrap();
    assert_eq!(study.files, [image]);
    let skipped = skipped(&folder, &study);
    let names: Vec<&str> = skipped.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["broken", "images/2", "images/circle", "self"]);
    assert_eq!(
        skipped[0].1,
        SkipReason::Unreadable(std::io::ErrorKind::NotFound)
    );
    assert_eq!(skipped[1].1, SkipReason::Duplicate);
    assert_eq!(skipped[2].1, SkipReason::LinkToFolder);
    assert!(matches!(skipped[3].1, SkipReason::Unreadable(_)));
}

#[cfg(unix)]
#[test]
fn a_link_to_the_folder_itself_is_followed() {
    let folder = Folder::new();
    folder.add("images/1", Object::ct(1, 1).bytes());
    let link = folder.path().join("link");
    std::os::unix::fs::symlink(folder.path().join("images"), &link).unwrap();
    assert_eq!(StudyManifest::from_folder(link).unwrap().files.len(), 1);
}

/// Opening a pipe that nobody writes to waits for ever.
#[cfg(unix)]
#[test]
fn a_pipe_is_not_opened() {
    let folder = Folder::new();
    folder.add("image", Object::ct(1, 1).bytes());
    let pipe = folder.path().join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let study = StudyManifest::from_folder(folder.path()).unwrap();
    assert_eq!(
        skipped(&folder, &study),
        [("pipe".to_owned(), SkipReason::NotAFile)]
    );
}

#[test]
fn an_empty_folder_below_does_no_harm() {
    let folder = Folder::new();
    fs::create_dir(folder.path().join("empty")).unwrap();
    folder.add("image", Object::ct(1, 1).bytes());
    assert!(
        StudyManifest::from_folder(folder.path())
            .unwrap()
            .skipped
            .is_empty()
    );
}
