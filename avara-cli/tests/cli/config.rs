//! Profiles and keys.

use std::process::Stdio;

use crate::world::{Run, USER, World, bare, read, run};

const RETRIEVE: [&str; 4] = ["viewer", "users", "retrieve", USER];

/// Without anything in the environment.
fn plain(world: &World, arguments: &[&str]) -> Run {
    run(&mut bare(&world.folder, arguments))
}

fn set_key(world: &World, profile: &str) {
    use std::io::Write as _;

    let mut command = bare(&world.folder, &["config", "set-key", "--profile", profile]);
    let mut child = command.stdin(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    writeln!(stdin, "{}", world.sandbox.key()).unwrap();
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

fn config(world: &World) -> std::path::PathBuf {
    world.folder.path().join(".config/avara/config.toml")
}

#[test]
fn a_profile_is_all_that_a_call_needs() {
    let world = World::new();
    let set = |key: &str, value: &str| {
        let run = plain(&world, &["config", "set", "--profile", "test", key, value]);
        assert_eq!(run.code, 0, "{}", run.err);
    };
    set("base-url", world.sandbox.url());
    set("output", "csv");
    set("max-retries", "1");
    set("timeout", "20s");
    set_key(&world, "test");
    let run = plain(&world, &[&RETRIEVE[..], &["--profile", "test"]].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.starts_with("userId,"), "{}", run.out);

    let shown = plain(&world, &["config", "show"]);
    assert!(
        shown.out.contains("max-retries = 1") && shown.out.contains("<hidden>"),
        "{}",
        shown.out
    );
    assert!(!shown.out.contains(world.sandbox.key()));
    assert_eq!(
        plain(&world, &["config", "unset", "--profile", "test", "output"]).code,
        0
    );
    let run = plain(&world, &[&RETRIEVE[..], &["--profile", "test"]].concat());
    assert!(run.out.starts_with('{'), "{}", run.out);
}

#[test]
fn the_environment_wins_over_the_file_and_flags_over_both() {
    let world = World::new();
    plain(&world, &["config", "set", "base-url", "http://127.0.0.1:1"]);
    assert_eq!(world.run(&RETRIEVE).code, 0);
    let flag = [
        &RETRIEVE[..],
        &["--base-url", "http://127.0.0.1:1", "--max-retries", "0"],
    ]
    .concat();
    assert_eq!(world.run(&flag).code, 6);
    plain(
        &world,
        &["config", "set", "--profile", "other", "output", "csv"],
    );
    let mut command = world.command(&RETRIEVE);
    assert!(
        run(command.env("AVARA_PROFILE", "other"))
            .out
            .starts_with("userId,")
    );
}

#[test]
fn what_is_no_setting_is_refused() {
    let world = World::new();
    for (key, value) in [
        ("api-key", "sk_live_1"),
        ("colour", "red"),
        ("output", "yaml"),
        ("timeout", "soon"),
        ("max-retries", "many"),
    ] {
        let run = plain(&world, &["config", "set", key, value]);
        assert_eq!(run.code, 2, "{key}: {}", run.err);
    }
    assert!(!config(&world).exists());
    let run = plain(&world, &[&RETRIEVE[..], &["--profile", "nowhere"]].concat());
    assert_eq!(run.code, 2, "{}", run.err);
}

#[cfg(unix)]
#[test]
fn files_with_keys_are_for_their_owner_alone() {
    use std::fs::{Permissions, metadata, set_permissions};
    use std::os::unix::fs::PermissionsExt as _;

    let world = World::new();
    set_key(&world, "default");
    plain(&world, &["config", "set", "base-url", world.sandbox.url()]);
    assert_eq!(
        metadata(config(&world)).unwrap().permissions().mode() & 0o777,
        0o600
    );
    assert_eq!(plain(&world, &RETRIEVE).code, 0);
    set_permissions(config(&world), Permissions::from_mode(0o640)).unwrap();
    let run = plain(&world, &RETRIEVE);
    assert_eq!(run.code, 3, "{}", run.err);
    assert!(run.err.contains("chmod 600"), "{}", run.err);

    let world = World::new();
    let file = world.file("key", &format!("{}\n", world.sandbox.key()));
    let with_file = [
        &RETRIEVE[..],
        &["--key-file", &file, "--base-url", world.sandbox.url()],
    ]
    .concat();
    set_permissions(&file, Permissions::from_mode(0o644)).unwrap();
    assert_eq!(plain(&world, &with_file).code, 3);
    set_permissions(&file, Permissions::from_mode(0o600)).unwrap();
    assert_eq!(plain(&world, &with_file).code, 0);
    plain(&world, &["config", "set", "key-file", &file]);
    plain(&world, &["config", "set", "base-url", world.sandbox.url()]);
    assert_eq!(plain(&world, &RETRIEVE).code, 0);
}

#[test]
fn a_key_is_read_from_stdin_only() {
    let world = World::new();
    let mut command = bare(&world.folder, &["config", "set-key"]);
    let run = read(&command.stdin(Stdio::null()).output().unwrap());
    assert_eq!(run.code, 2, "{}", run.err);
}
