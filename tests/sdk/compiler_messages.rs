//! The messages of the compiler for arguments of another type: they say what is accepted.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// Returns the newest build of the client beside this test.
fn client() -> PathBuf {
    let test = env::current_exe().expect("a path");
    let folder = test.parent().expect("a folder");
    let builds = fs::read_dir(folder).expect("a folder").flatten();
    let builds = builds.map(|entry| entry.path()).filter(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("libavara_client-") && name.ends_with(".rlib")
    });
    let newest = builds.max_by_key(|path| path.metadata().and_then(|file| file.modified()).ok());
    newest.expect("the client is built")
}

/// Returns what the compiler says of a call with these arguments.
fn message(call: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("main.rs");
    let program = format!("pub fn wrong(avara: avara_client::Client) {{ drop(avara{call}); }}\n");
    fs::write(&source, program).unwrap();
    let client = client();
    let output = Command::new(env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned()))
        .args(["--edition=2024", "--crate-type=lib", "--emit=metadata"])
        .arg(format!("--extern=avara_client={}", client.display()))
        .arg(format!(
            "-Ldependency={}",
            client.parent().unwrap().display()
        ))
        .arg("--out-dir")
        .args([folder.path(), source.as_path()])
        .output()
        .expect("rustc");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_right_argument_compiles() {
    assert_eq!(message(".viewer().users().retrieve(\"usr_1\").send()"), "");
}

#[test]
fn an_argument_of_another_type_is_explained() {
    for (call, expected) in [
        (
            ".viewer().users().retrieve(3)",
            &[
                "`{integer}` is not accepted as a `UserId`",
                "a reference to one, or text",
                "the id of another kind of thing does not pass",
            ][..],
        ),
        (
            ".viewer().studies().update(\"stu_1\").assigned_to(3)",
            &["or an `Option` of these"],
        ),
        (
            ".viewer().users().list().limit(\"50\")",
            &["`&str` is not accepted as a `u32`"],
        ),
        (
            ".viewer().users().invitations().list().status(3)",
            &["or a list of such"],
        ),
    ] {
        let message = message(call);
        for expected in expected {
            assert!(message.contains(expected), "{call}: {message}");
        }
    }
}
