//! The state file.

use std::fs;

use avara_sandbox::Sandbox;
use serde_json::Value;

use crate::wire::{USER, get, post, request};

fn start(path: &std::path::Path) -> Result<Sandbox, avara_sandbox::Error> {
    Sandbox::builder().state_file(path).start_blocking()
}

fn patch(sandbox: &Sandbox, first_name: &str) {
    let body = serde_json::json!({ "firstName": first_name });
    assert_eq!(request("PATCH", USER).json(&body).send(sandbox).status, 200);
}

fn first_name(sandbox: &Sandbox) -> Value {
    get(USER).send(sandbox).json()["firstName"].clone()
}

#[test]
fn what_was_changed_is_there_the_next_time() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.json");
    let sandbox = start(&path).unwrap();
    let before = first_name(&sandbox);
    patch(&sandbox, "Changed");
    assert!(!path.exists());
    drop(sandbox);
    let saved = fs::read_to_string(&path).unwrap();

    let sandbox = start(&path).unwrap();
    assert_eq!(first_name(&sandbox), "Changed");
    drop(sandbox);
    assert_eq!(fs::read_to_string(&path).unwrap(), saved);

    let sandbox = start(&path).unwrap();
    sandbox.reset().unwrap();
    assert_ne!(fs::read_to_string(&path).unwrap(), saved);
    assert_eq!(first_name(&sandbox), before);
    drop(sandbox);
    assert_eq!(files(&folder), ["state.json"]);
}

fn files(folder: &tempfile::TempDir) -> Vec<String> {
    let files = fs::read_dir(folder.path()).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    names.collect()
}

#[test]
fn a_file_is_of_one_sandbox_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.json");
    let first = start(&path).unwrap();
    let error = start(&path).unwrap_err().to_string();
    assert!(error.contains("another sandbox uses it"), "{error}");
    patch(&first, "First");
    drop(first);
    let second = start(&path).unwrap();
    assert_eq!(first_name(&second), "First");
}

#[cfg(unix)]
#[test]
fn a_link_to_a_file_is_the_same_file() {
    let folder = tempfile::tempdir().unwrap();
    let (path, link) = (folder.path().join("state.json"), folder.path().join("link"));
    std::os::unix::fs::symlink("state.json", &link).unwrap();
    let first = start(&link).unwrap();
    assert!(start(&path).is_err());
    drop(first);
    let second = start(&path).unwrap();
    assert!(start(&link).is_err());
    drop(second);
    assert!(link.is_symlink());
}

/// Somebody else may have put links where the sandbox writes.
#[cfg(unix)]
#[test]
fn no_link_beside_the_file_is_followed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.json");
    let precious = folder.path().join("precious");
    fs::write(&precious, "precious").unwrap();
    let plant = |name: &str| {
        let place = folder.path().join(name);
        std::os::unix::fs::symlink(&precious, place).unwrap();
    };
    plant("state.json.new");
    plant(&format!("state.json.{}.tmp", std::process::id()));
    drop(start(&path).unwrap());
    assert!(path.is_file() && !path.is_symlink());
    plant("state.json.lock");
    let error = start(&path).unwrap_err().to_string();
    assert!(error.contains("is not a regular file"), "{error}");
    assert_eq!(fs::read_to_string(&precious).unwrap(), "precious");
}

#[test]
fn a_damaged_file_is_an_error_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.json");
    for damaged in [
        "",
        "{",
        "[]",
        r#"{"avaraSandbox":99,"world":{}}"#,
        r#"{"avaraSandbox":1,"world":{}}"#,
    ] {
        fs::write(&path, damaged).unwrap();
        let error = start(&path).unwrap_err().to_string();
        assert!(error.contains("state.json"), "{error}");
        assert!(error.contains("It was left unchanged"), "{error}");
        assert_eq!(fs::read_to_string(&path).unwrap(), damaged);
    }
}

#[cfg(unix)]
#[test]
fn a_link_stays_one_and_permissions_stay_as_they_are() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let folder = tempfile::tempdir().unwrap();
    let (file, link) = (folder.path().join("file"), folder.path().join("link"));
    start(&file).unwrap().reset().unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
    symlink(&file, &link).unwrap();
    let before = fs::read(&file).unwrap();
    let sandbox = start(&link).unwrap();
    post(
        "/v1/express",
        &serde_json::json!({ "expressCustomerName": "New" }),
    )
    .send(&sandbox);
    drop(sandbox);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_ne!(fs::read(&file).unwrap(), before);
    assert_eq!(
        fs::metadata(&file).unwrap().permissions().mode() & 0o777,
        0o600
    );
}

#[test]
fn a_file_that_cannot_be_written_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("missing").join("state.json");
    let error = start(&path).unwrap_err().to_string();
    assert!(error.ends_with("its directory does not exist"), "{error}");

    fs::create_dir(path.parent().unwrap()).unwrap();
    let sandbox = start(&path).unwrap();
    fs::remove_dir_all(path.parent().unwrap()).unwrap();
    let error = sandbox.reset().unwrap_err().to_string();
    assert!(error.starts_with("cannot write the state file "), "{error}");
}

/// Something took its place meanwhile: what would have been lost is beside it.
#[test]
fn a_file_that_cannot_be_replaced_is_kept_beside() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.json");
    let sandbox = start(&path).unwrap();
    patch(&sandbox, "Changed");
    fs::create_dir(&path).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let error = runtime.block_on(sandbox.stop()).unwrap_err().to_string();
    assert!(error.contains("the state is in "), "{error}");
    let kept = folder.path().join("state.json.new");
    assert_eq!(first_name(&start(&kept).unwrap()), "Changed");
}
