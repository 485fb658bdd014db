//! Profiles and keys.

use std::process::{Command, Stdio};

use crate::world::{Run, USER, World, bare, read, run};

const RETRIEVE: [&str; 4] = ["viewer", "users", "retrieve", USER];

/// Without anything in the environment.
fn plain(world: &World, arguments: &[&str]) -> Run {
    run(&mut bare(&world.folder, arguments))
}

fn set_key(world: &World, profile: &str) {
    let set = ["config", "set-key", "--profile", profile];
    let run = with_stdin(&mut bare(&world.folder, &set), world.sandbox.key());
    assert_eq!(run.code, 0, "{}", run.err);
}

/// Runs it with a text on stdin.
fn with_stdin(command: &mut Command, text: &str) -> Run {
    use std::io::Write as _;

    let (stdout, stderr) = (Stdio::piped(), Stdio::piped());
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(stdout)
        .stderr(stderr)
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // A program that needs no input does not read it.
    let _ = writeln!(stdin, "{text}");
    drop(stdin);
    read(&child.wait_with_output().unwrap())
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

#[test]
fn every_verb_takes_the_profile_of_the_environment() {
    let world = World::new();
    let with_env = |arguments: &[&str]| {
        let mut command = bare(&world.folder, arguments);
        with_stdin(command.env("AVARA_PROFILE", "test"), world.sandbox.key())
    };
    assert_eq!(with_env(&["config", "set", "timeout", "9s"]).code, 0);
    assert_eq!(with_env(&["config", "set-key"]).code, 0);
    assert_eq!(with_env(&["config", "get", "timeout"]).out, "9s\n");
    assert_eq!(with_env(&["config", "get", "api-key"]).out, "<hidden>\n");
    assert_eq!(plain(&world, &["config", "list"]).out, "test\n");
    assert_eq!(plain(&world, &["config", "get", "timeout"]).code, 1);
    assert_eq!(with_env(&["config", "unset", "api-key"]).code, 0);
    assert_eq!(with_env(&["config", "get", "api-key"]).code, 1);
}

#[cfg(unix)]
#[test]
fn what_is_no_text_in_the_environment_is_refused() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let world = World::new();
    let text = OsStr::from_bytes(b"pr\xf6d");
    for (name, code) in [("AVARA_PROFILE", 2), ("AVARA_API_KEY", 3)] {
        let run = run(world.command(&RETRIEVE).env(name, text));
        assert_eq!(run.code, code, "{name}: {}", run.err);
        assert!(
            run.err.contains("is not Unicode text"),
            "{name}: {}",
            run.err
        );
    }
    assert!(world.sandbox.requests().is_empty());
}

#[test]
fn what_cannot_work_is_not_kept() {
    let world = World::new();
    for (key, value, problem) in [
        ("base-url", "not a url", "has no scheme"),
        ("base-url", "https://", "is not a URL"),
        (
            "base-url",
            "http://u:SECRET@127.0.0.1",
            "user or a password",
        ),
        ("base-url", "http://example.test", "must be https"),
        ("max-retries", "-1", "must be a whole number"),
        ("timeout", "never", "must be a time"),
    ] {
        let run = plain(&world, &["config", "set", "--", key, value]);
        assert_eq!(run.code, 2, "{key}: {}", run.err);
        let is_reported = run.err.contains(&format!("{key}: ")) && run.err.contains(problem);
        assert!(is_reported && !run.err.contains("SECRET"), "{}", run.err);
    }
    for (flags, key) in [
        (&[][..], "sk live SECRET"),
        (&["--webhook"], "whsec_SECRET!"),
    ] {
        let mut command = bare(&world.folder, &[&["config", "set-key"], flags].concat());
        let run = with_stdin(&mut command, key);
        assert_eq!(run.code, 2, "{}", run.err);
        assert!(!run.err.contains("SECRET"), "{}", run.err);
    }
    assert!(!config(&world).exists());
}

#[test]
fn nothing_is_left_of_what_is_unset() {
    let world = World::new();
    let unset =
        |profile: &str, key: &str| plain(&world, &["config", "unset", "--profile", profile, key]);
    let none = unset("nope", "timeout");
    assert_eq!(none.code, 0);
    assert_eq!(none.err, "note: the profile `nope` has no timeout\n");
    assert!(!config(&world).exists());
    let unknown = unset("nope", "colour");
    assert_eq!(unknown.code, 2);
    assert!(
        unknown.err.contains("unknown setting `colour`"),
        "{}",
        unknown.err
    );
    plain(
        &world,
        &["config", "set", "--profile", "test", "timeout", "9s"],
    );
    assert_eq!(unset("test", "timeout").code, 0);
    assert_eq!(plain(&world, &["config", "list"]).out, "");
}

fn write(world: &World, text: &str) {
    std::fs::create_dir_all(config(world).parent().unwrap()).unwrap();
    std::fs::write(config(world), text).unwrap();
}

#[test]
fn comments_stay() {
    let world = World::new();
    let text = "# Ours.\n[profiles.test]\ntimeout = \"9s\" # slow\noutput = \"csv\"\n";
    write(&world, text);
    for (key, value) in [("timeout", "20s"), ("max-retries", "1")] {
        plain(&world, &["config", "set", "--profile", "test", key, value]);
    }
    plain(&world, &["config", "unset", "--profile", "test", "output"]);
    assert_eq!(
        std::fs::read_to_string(config(&world)).unwrap(),
        "# Ours.\n[profiles.test]\ntimeout = \"20s\" # slow\nmax-retries = 1\n"
    );
}

#[test]
fn profiles_are_shown_as_json_too() {
    let world = World::new();
    set_key(&world, "test");
    plain(
        &world,
        &["config", "set", "--profile", "test", "max-retries", "1"],
    );
    let shown = plain(&world, &["config", "show", "-o", "json"]).out;
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&shown).unwrap(),
        serde_json::json!({"profiles": {"test": {"max-retries": 1, "api-key": "<hidden>"}}})
    );
}

#[test]
fn a_broken_file_is_reported_by_its_line_alone() {
    let world = World::new();
    for (line, problem) in [
        ("api-key = 12345678", "has an invalid value"),
        ("api-key = SECRET", ""),
        ("SECRET = 1", "is not a setting; expected one of base-url, "),
        ("base-url = [\"SECRET\"]", "has an invalid value"),
        ("output = \"SECRET\"", "has an invalid value"),
    ] {
        write(&world, &format!("[profiles.test]\n\n{line}\n"));
        let run = plain(&world, &RETRIEVE);
        assert_eq!(run.code, 2, "{line}: {}", run.err);
        let place = format!("{}:3: {problem}", config(&world).display());
        assert!(run.err.contains(&place), "{line}: {}", run.err);
        let is_private = run.err.contains("SECRET") || run.err.contains("12345678");
        assert!(!is_private, "{line}: {}", run.err);
    }
}

#[cfg(unix)]
#[test]
fn a_link_to_the_file_stays() {
    let world = World::new();
    let folder = world.folder.path();
    std::fs::create_dir_all(config(&world).parent().unwrap()).unwrap();
    std::os::unix::fs::symlink("../../dotfile.toml", config(&world)).unwrap();
    // The first time it leads nowhere.
    for time in ["9s", "20s"] {
        assert_eq!(plain(&world, &["config", "set", "timeout", time]).code, 0);
        assert!(config(&world).is_symlink());
        let text = std::fs::read_to_string(folder.join("dotfile.toml")).unwrap();
        assert!(text.contains(time), "{text}");
    }
}

#[cfg(unix)]
#[test]
fn a_key_file_is_found_from_everywhere() {
    use std::os::unix::fs::PermissionsExt as _;

    let world = World::new();
    let folder = world.folder.path();
    let key = |path: &std::path::Path| {
        std::fs::write(path, format!("\u{feff}{}\n", world.sandbox.key())).unwrap();
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600)).unwrap();
    };
    let is_found = || {
        let mut command = bare(&world.folder, &RETRIEVE);
        let command = command
            .env("AVARA_BASE_URL", world.sandbox.url())
            .current_dir("/");
        let run = run(command);
        assert_eq!(run.code, 0, "{}", run.err);
    };
    key(&folder.join("key"));
    for path in ["key", "~/key"] {
        assert_eq!(plain(&world, &["config", "set", "key-file", path]).code, 0);
        is_found();
    }
    key(&config(&world).with_file_name("other"));
    write(&world, "[profiles.default]\nkey-file = \"other\"\n");
    is_found();
}

#[cfg(unix)]
#[test]
fn a_key_can_come_through_a_pipe_but_not_from_a_folder() {
    let world = World::new();
    let folder = plain(&world, &[&RETRIEVE[..], &["--key-file", "/tmp"]].concat());
    assert_eq!(folder.code, 3);
    assert!(
        folder.err.contains("/tmp: is not a regular file"),
        "{}",
        folder.err
    );
    assert!(!folder.err.contains("chmod"), "{}", folder.err);

    let url = ["--base-url", world.sandbox.url()];
    for file in ["-", "/dev/stdin"] {
        let call = [&RETRIEVE[..], &url, &["--key-file", file]].concat();
        let run = with_stdin(&mut bare(&world.folder, &call), world.sandbox.key());
        assert_eq!(run.code, 0, "{file}: {}", run.err);
    }
}

/// Mounted secrets are links, and what was judged is what is read.
#[cfg(unix)]
#[test]
fn a_link_that_flips_never_leads_to_a_key_that_others_can_read() {
    use std::fs::{Permissions, rename, set_permissions};
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    use std::sync::atomic::{AtomicBool, Ordering};

    let world = World::new();
    let private = world.file("private", world.sandbox.key());
    let open = world.file("open", "sk_live_00000000000000000000000000000000");
    set_permissions(&private, Permissions::from_mode(0o600)).unwrap();
    set_permissions(&open, Permissions::from_mode(0o644)).unwrap();
    let link = world.folder.path().join("key");
    let flip = || {
        for target in [&open, &private] {
            let new = world.folder.path().join("new");
            symlink(target, &new).unwrap();
            rename(&new, &link).unwrap();
        }
    };
    flip();
    let is_over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !is_over.load(Ordering::Relaxed) {
                flip();
            }
        });
        for _ in 0..60 {
            let list = ["viewer", "users", "list", "--key-file", "key"];
            let run = run(world.command(&list).env_remove("AVARA_API_KEY"));
            let is_refused = run.code == 3 && run.err.contains("others can read");
            assert!(run.code == 0 || is_refused, "{}", run.err);
        }
        is_over.store(true, Ordering::Relaxed);
    });
    let requests = world.sandbox.requests();
    assert!(requests.iter().all(|request| request.status == Some(200)));
}

/// Lock, read, change, replace: no command takes back what another has set.
#[test]
fn commands_at_once_change_the_file_one_after_the_other() {
    let world = World::new();
    let profiles: Vec<_> = (0..16).map(|number| format!("p{number}")).collect();
    std::thread::scope(|scope| {
        for profile in &profiles {
            let world = &world;
            scope.spawn(move || {
                let set = ["config", "set", "--profile", profile, "output", "csv"];
                assert_eq!(plain(world, &set).code, 0);
            });
        }
    });
    let text = std::fs::read_to_string(config(&world)).unwrap();
    for profile in &profiles {
        assert!(text.contains(&format!("[profiles.{profile}]")), "{text}");
    }
    let folder = config(&world).parent().unwrap().to_owned();
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), 1);
}

/// The leftover of a killed command can hold a key.
#[cfg(unix)]
#[test]
fn what_a_killed_command_left_is_removed_and_no_link_is_followed() {
    let world = World::new();
    plain(&world, &["config", "set", "output", "csv"]);
    let left = config(&world).with_extension("new");
    for command in [&["config", "list"][..], &["config", "set", "output", "csv"]] {
        std::fs::write(&left, "half a file").unwrap();
        assert_eq!(plain(&world, command).code, 0);
        assert!(!left.exists(), "{command:?}");
    }
    let text = std::fs::read_to_string(config(&world)).unwrap();
    assert!(!text.contains("half"), "{text}");

    let precious = world.file("precious", "precious");
    std::os::unix::fs::symlink(&precious, &left).unwrap();
    let run = plain(&world, &["config", "set", "output", "json"]);
    assert_ne!(run.code, 0);
    assert_eq!(std::fs::read_to_string(&precious).unwrap(), "precious");
}

#[test]
fn status_says_where_requests_go_and_as_whom() {
    let world = World::new();
    let status = |command: &mut Command| -> serde_json::Value {
        let run = run(command);
        assert_eq!(run.code, 0, "{}", run.err);
        serde_json::from_str(&run.out).unwrap()
    };
    let none = status(&mut bare(&world.folder, &["status"]));
    assert_eq!(none["profile"], "default");
    assert_eq!(none["baseUrl"], "https://api.avarasoftware.com");
    assert!(none["key"].as_str().unwrap().starts_with("none"), "{none}");
    let set = [
        "config",
        "set",
        "--profile",
        "test",
        "base-url",
        world.sandbox.url(),
    ];
    plain(&world, &set);
    set_key(&world, "test");
    let profile = status(&mut bare(&world.folder, &["status", "--profile", "test"]));
    assert_eq!(
        (&profile["profile"], &profile["key"]),
        (&"test".into(), &"the profile".into())
    );
    assert_eq!(profile["baseUrl"], world.sandbox.url());
    let environment = status(&mut world.command(&["status"]));
    assert_eq!(environment["key"], "AVARA_API_KEY");
    let table = plain(&world, &["status", "-o", "table"]);
    assert!(table.out.contains("baseUrl  https://"), "{}", table.out);
    assert!(world.sandbox.requests().is_empty());
}

/// As a secret that is mounted into a container: its reader cannot close it. Only root can give a
/// file to somebody else, so nobody else can try it.
#[cfg(unix)]
#[test]
fn a_key_file_of_somebody_else_is_read_although_others_can() {
    use std::os::unix::fs::{PermissionsExt as _, chown};

    let world = World::new();
    let file = world.file("key", world.sandbox.key());
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o444)).unwrap();
    let call = [&RETRIEVE[..], &["--key-file", &file]].concat();
    let call = || run(world.command(&call).env_remove("AVARA_API_KEY"));
    let own = call();
    assert_eq!(own.code, 3, "{}", own.err);
    for remedy in ["chmod 600", "--key-file - < "] {
        assert!(own.err.contains(remedy), "{remedy}: {}", own.err);
    }
    if chown(&file, Some(12345), None).is_ok() {
        assert_eq!(call().code, 0);
    }
}

/// As editors, shells and container tools write files with a key.
#[test]
fn a_key_in_another_form_is_refused_with_a_remedy() {
    let world = World::new();
    let utf16: Vec<u8> = format!("\u{feff}{}\r\n", world.sandbox.key())
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let key = world.sandbox.key();
    for (bytes, reported) in [
        (utf16.clone(), "is UTF-16"),
        (utf16[2..].to_vec(), "is UTF-16"),
        (format!("\"{key}\"\n").into_bytes(), "is quoted"),
        (format!("'{key}'").into_bytes(), "is quoted"),
        (
            format!("AVARA_API_KEY={key}\n").into_bytes(),
            "contains `NAME=` before the key",
        ),
        (
            format!("{key}\n{key}\n").into_bytes(),
            "more than one word or line",
        ),
        (b"sk_live_\xff".to_vec(), "is not UTF-8"),
        (b"\n".to_vec(), "contains no key"),
    ] {
        let path = world.file("key", "");
        std::fs::write(&path, &bytes).unwrap();
        #[cfg(unix)]
        std::fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600))
            .unwrap();
        let call = [&RETRIEVE[..], &["--key-file", &path]].concat();
        let run = run(world.command(&call).env_remove("AVARA_API_KEY"));
        assert_eq!(run.code, 3, "{}", run.err);
        assert!(run.err.contains(reported), "{reported}: {}", run.err);
        assert!(!run.err.contains(&key[8..]), "{}", run.err);
        let mut set = bare(&world.folder, &["config", "set-key"]);
        let stdin = std::fs::File::open(&path).unwrap();
        let set = read(&set.stdin(stdin).output().unwrap());
        assert!(
            set.code == 2 && set.err.contains(reported),
            "{reported}: {}",
            set.err
        );
    }
    assert!(world.sandbox.requests().is_empty());
}

/// A compose file calls the sandbox by its name.
#[test]
fn http_to_another_machine_is_allowed_by_name() {
    let world = World::new();
    let url = "http://sandbox.invalid:4010";
    let call = |flags: &[&str]| {
        plain(
            &world,
            &[
                &RETRIEVE[..],
                &["--max-retries", "0", "--base-url", url],
                flags,
            ]
            .concat(),
        )
    };
    set_key(&world, "default");
    let refused = call(&[]);
    assert!(
        refused.code == 2 && refused.err.contains("must be https"),
        "{}",
        refused.err
    );
    assert_eq!(call(&["--allow-http", "sandbox.invalid"]).code, 6);
    assert_eq!(call(&["--allow-http", "sandbox,other"]).code, 2);
    let mut command = bare(
        &world.folder,
        &[&RETRIEVE[..], &["--max-retries", "0", "--base-url", url]].concat(),
    );
    assert_eq!(
        run(command.env("AVARA_ALLOW_HTTP", "sandbox.invalid")).code,
        6
    );
    assert_eq!(plain(&world, &["config", "set", "base-url", url]).code, 2);
    assert_eq!(
        plain(
            &world,
            &["config", "set", "allow-http", "http://sandbox.invalid"]
        )
        .code,
        2
    );
    assert_eq!(
        plain(
            &world,
            &["config", "set", "allow-http", "other, sandbox.invalid"]
        )
        .code,
        0
    );
    assert_eq!(plain(&world, &["config", "set", "base-url", url]).code, 0);
    assert_eq!(call(&[]).code, 6);
    assert_eq!(
        plain(&world, &[&RETRIEVE[..], &["--max-retries", "0"]].concat()).code,
        6
    );
}

/// A file that is mounted by itself, as into a container, cannot be replaced. Where mounting is not
/// permitted, nothing can be tried.
#[cfg(target_os = "linux")]
#[test]
fn a_config_file_that_is_a_mount_is_changed_in_place() {
    let world = World::new();
    write(&world, "[profiles.default]\n# ours\noutput = \"jsonl\"\n");
    let outside = world.file(
        "outside.toml",
        "[profiles.default]\n# theirs, and quite a bit longer\noutput = \"json\"\n",
    );
    let program = env!("CARGO_BIN_EXE_avara");
    let script = format!(
        "mount --bind {outside} {} 2>/dev/null || exit 99; {program} config set output csv && {program} config get output",
        config(&world).display()
    );
    let mut command = Command::new("unshare");
    command
        .args(["--mount", "--map-root-user", "sh", "-c", &script])
        .env("HOME", world.folder.path());
    let Ok(output) = command.output() else { return };
    let run = read(&output);
    if run.code == 99 || run.err.contains("unshare failed") {
        return;
    }
    assert_eq!((run.code, run.out.as_str()), (0, "csv\n"), "{}", run.err);
    let text = std::fs::read_to_string(&outside).unwrap();
    assert_eq!(
        text,
        "[profiles.default]\n# theirs, and quite a bit longer\noutput = \"csv\"\n"
    );
    assert!(!config(&world).with_extension("new").exists());
}

/// As in a container, whose users are in no list. Where nobody may be another user, nothing can be tried.
#[cfg(target_os = "linux")]
#[test]
fn a_user_without_a_home_needs_no_config_file() {
    let world = World::new();
    let mut command = Command::new("unshare");
    command
        .args(["--map-user=54321", env!("CARGO_BIN_EXE_avara")])
        .args(RETRIEVE)
        .env_clear()
        .env("AVARA_BASE_URL", world.sandbox.url())
        .env("AVARA_API_KEY", world.sandbox.key());
    let Ok(output) = command.output() else { return };
    let run = read(&output);
    if !run.err.contains("unshare") {
        assert_eq!(run.code, 0, "{}", run.err);
    }
}
