//! On a terminal: tables that fit, a progress line, questions, and no colours where none are wanted.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::process::{Command, Stdio};

use nix::pty::{OpenptyResult, Winsize, openpty};

use crate::world::{USER, World, bare, run};
use avara_test_kit::{Reply, Server};

const WIDTH: u16 = 72;

/// Runs it with all three streams on a terminal, and answers its question.
pub(crate) fn on_terminal(command: &mut Command, answer: &str) -> (String, i32) {
    on_wide_terminal(WIDTH, command, answer)
}

fn on_wide_terminal(width: u16, command: &mut Command, answer: &str) -> (String, i32) {
    let size = Winsize {
        ws_row: 24,
        ws_col: width,
        ws_xpixel: 0,
        ws_ypixel: 0,
    };
    typed(openpty(Some(&size), None).unwrap(), command, "", answer)
}

/// Types a line when it is asked for: a terminal shows what is typed as soon as it comes.
fn typed(
    terminal: OpenptyResult,
    command: &mut Command,
    prompt: &str,
    line: &str,
) -> (String, i32) {
    let OpenptyResult { master, slave } = terminal;
    let end = || Stdio::from(slave.try_clone().unwrap());
    let mut child = command
        .stdin(end())
        .stdout(end())
        .stderr(end())
        .spawn()
        .unwrap();
    // The terminal is at its end when nobody has it open.
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    drop(slave);
    let mut terminal = File::from(master);
    let (mut shown, mut bytes, mut is_typed) = (Vec::new(), [0; 4096], false);
    loop {
        if !is_typed && String::from_utf8_lossy(&shown).contains(prompt) {
            terminal.write_all(line.as_bytes()).unwrap();
            is_typed = true;
        }
        match terminal.read(&mut bytes) {
            Ok(read @ 1..) => shown.extend_from_slice(&bytes[..read]),
            _ => break,
        }
    }
    let code = child.wait().unwrap().code().unwrap();
    (String::from_utf8_lossy(&shown).replace("\r\n", "\n"), code)
}

#[test]
fn a_key_that_is_typed_is_not_shown_and_is_tried() {
    let world = World::new();
    let key = world.sandbox.key().to_owned();
    let set_key = |url: &str, key: &str| {
        let mut command = bare(
            &world.folder,
            &["config", "set-key", "--base-url", url, "--timeout", "5s"],
        );
        let (shown, code) = typed(
            openpty(None, None).unwrap(),
            &mut command,
            "API key",
            &format!("{key}\n"),
        );
        assert!(!shown.contains(&key[8..]), "{shown}");
        (shown, code)
    };
    let kept = || run(&mut bare(&world.folder, &["config", "get", "api-key"])).code == 0;
    let wrong = "sk_live_ffffffffffffffffffffffffffffffff";
    let (shown, code) = set_key(world.sandbox.url(), wrong);
    assert!(
        code == 3 && shown.contains("the key was not stored") && !kept(),
        "{shown}"
    );
    let (shown, code) = set_key("http://127.0.0.1:1", &key);
    assert!(
        code == 0 && shown.contains("the key could not be tested") && kept(),
        "{shown}"
    );
    let (shown, code) = set_key(world.sandbox.url(), &key);
    assert!(code == 0 && shown.contains("the key works"), "{shown}");
    let methods: Vec<_> = world
        .sandbox
        .requests()
        .into_iter()
        .map(|one| one.method)
        .collect();
    assert_eq!(methods, ["GET", "GET"]);
}

/// The lines of a table.
fn rows(shown: &str) -> impl Iterator<Item = &str> {
    shown.lines().filter(|line| !line.starts_with("note: "))
}

#[test]
fn a_table_fits_the_terminal() {
    let world = World::new();
    let mut command = world.command(&["viewer", "studies", "list"]);
    let (shown, code) = on_terminal(command.env("NO_COLOR", "1"), "");
    assert_eq!(code, 0, "{shown}");
    assert!(shown.starts_with("STUDY ID "), "{shown}");
    assert!(shown.lines().count() > 10);
    for line in rows(&shown) {
        assert!(line.chars().count() <= usize::from(WIDTH), "{line}");
    }
    assert!(shown.contains("note: columns not shown: "), "{shown}");
    assert!(!shown.contains('\u{1b}'), "{shown}");
}

#[test]
fn a_table_fits_a_narrow_terminal_and_one_without_a_size() {
    let world = World::new();
    for width in [1, 7, 12] {
        let mut command = world.command(&["viewer", "users", "list"]);
        let (shown, _) = on_wide_terminal(width, command.env("NO_COLOR", "1"), "");
        let widest = rows(&shown).map(|line| line.chars().count()).max();
        assert_eq!(widest, Some(width.into()), "{shown}");
    }
    let mut command = world.command(&["viewer", "users", "list"]);
    let (shown, _) = on_wide_terminal(0, command.env("NO_COLOR", "1"), "");
    assert!(
        shown.contains(USER) && shown.contains("LAST LOGIN AT"),
        "{shown}"
    );
}

#[test]
fn a_server_does_not_write_to_the_terminal() {
    let name = "a\u{1b}[31mb\u{9b}c\u{202e}d\u{7f}e";
    let escaped = name.replace('\u{1b}', "\\u001b");
    let reply = format!(r#"{{"users": [{{"userId": "u1", "lastName": "{escaped}"}}]}}"#);
    let server = Server::start([Reply::json(200, &reply)]);
    let world = World::new();
    let shown = |flags: &[&str]| {
        let mut command = world.command(&[&["viewer", "users", "list"], flags].concat());
        command
            .env("NO_COLOR", "1")
            .env("AVARA_BASE_URL", &server.url);
        let (shown, code) = on_terminal(&mut command, "");
        assert_eq!(code, 0, "{shown}");
        let shown = shown
            .replace("\r\u{1b}[K2 items", "")
            .replace("\r\u{1b}[K1 items", "");
        shown.replace("\r\u{1b}[K", "")
    };
    let marked = "a\u{fffd}[31mb\u{fffd}c\u{fffd}d\u{fffd}e";
    let json = r"a\u001b[31mb\u009bc\u202ed\u007fe";
    let name = ".lastName";
    let of_item = ["--all", "--query", ".lastName"];
    for (flags, expected) in [
        (&["-o", "csv"][..], marked),
        (&["-o", "csv", "--all"], marked),
        (&["-o", "table"], marked),
        (&["--query", name], marked),
        (&of_item, marked),
        (&["--query", "."], json),
        (&["-o", "json"], json),
        (&["-o", "json", "--all"], json),
        (&["-o", "jsonl"], json),
        (&["-o", "json", "--query", name], json),
    ] {
        let shown = shown(flags);
        assert!(shown.contains(expected), "{flags:?}: {shown:?}");
        let is_ours = |c: char| c == '\n' || !c.is_control() && c != '\u{202e}';
        assert!(shown.chars().all(is_ours), "{flags:?}: {shown:?}");
    }
    assert_eq!(
        shown(&["--query", r#""a\n\tb""#]),
        "a\n        b\n".replace("        ", "\t")
    );
    // Where programs read, nothing is changed.
    let piped = |flags: &[&str]| {
        let mut command = world.command(&[&["viewer", "users", "list"], flags].concat());
        crate::world::run(command.env("AVARA_BASE_URL", &server.url)).out
    };
    assert_eq!(piped(&["-o", "json"]), reply.clone() + "\n");
    assert!(piped(&["-o", "csv"]).contains("a\u{1b}[31mb\u{9b}c\u{202e}d\u{7f}e"));
    assert_eq!(
        piped(&["--query", name]),
        "a\u{1b}[31mb\u{9b}c\u{202e}d\u{7f}e\n"
    );
}

#[test]
fn an_empty_table_and_one_that_goes_on_say_so() {
    let world = World::new();
    let shown = |reply: &str, flags: &[&str]| {
        let server = Server::start([Reply::json(200, reply)]);
        let mut command = world.command(&[&["viewer", "users", "list"], flags].concat());
        on_terminal(command.env("AVARA_BASE_URL", &server.url), "").0
    };
    assert_eq!(shown(r#"{"users": []}"#, &[]), "no entries\n");
    assert_eq!(
        shown(r#"{"users": []}"#, &["--all"]).replace("\r\u{1b}[K", ""),
        "0 itemsno entries\n"
    );
    assert_eq!(shown(r#"{"users": []}"#, &["-o", "jsonl"]), "");
    let more = shown(r#"{"users": [{"userId": "u"}], "cursor": "c"}"#, &[]);
    assert!(
        more.ends_with("there are more items: use --all\n"),
        "{more}"
    );
}

#[test]
fn headings_are_bold_unless_colours_are_not_wanted() {
    let world = World::new();
    let mut command = world.command(&["viewer", "users", "list"]);
    let (shown, _) = on_terminal(command.env("TERM", "xterm"), "");
    assert!(shown.starts_with("\u{1b}[1mUSER ID"), "{shown}");
}

#[test]
fn json_has_line_breaks_on_a_terminal() {
    let world = World::new();
    let (shown, _) = on_terminal(
        &mut world.command(&["viewer", "users", "retrieve", USER, "-o", "json"]),
        "",
    );
    assert!(
        shown.starts_with("{\n  \"") && shown.ends_with("\n}\n"),
        "{shown}"
    );
}

#[test]
fn all_pages_show_how_far_they_are() {
    let page = format!(
        r#"{{"users": [{}], "cursor": "c"}}"#,
        vec![r#"{"userId": "u"}"#; 600].join(",")
    );
    let server = Server::numbered(move |number| match number {
        2 => Reply::json(200, r#"{"users": []}"#),
        _ => Reply::json(200, page.replace("\"c\"", &format!("\"{number}\""))),
    });
    let world = World::new();
    let mut command = world.command(&["viewer", "users", "list", "--all"]);
    let (shown, code) = on_terminal(command.env("AVARA_BASE_URL", &server.url), "");
    assert_eq!(code, 0, "{shown}");
    assert!(
        shown.contains("\r\u{1b}[K600 items"),
        "{:?}",
        &shown[shown.len() - 200..]
    );
    assert!(!shown.trim_end().ends_with("items"), "{shown}");
}

#[test]
fn what_is_destructive_asks_for_confirmation() {
    let world = World::new();
    let revoke = ["viewer", "users", "revoke-access", "--user-id", USER];
    let done = || world.sandbox.stats().executed("viewer.users.revokeAccess");
    let (shown, code) = on_terminal(&mut world.command(&revoke), "n\n");
    assert!(
        shown.contains("Continue? [y/N]") && shown.contains("nothing was sent"),
        "{shown}"
    );
    assert_eq!((code, done()), (1, 0));
    let (shown, code) = on_terminal(&mut world.command(&revoke), "y\n");
    assert_eq!((code, done()), (0, 1), "{shown}");
    let (shown, code) = on_terminal(&mut world.command(&[&revoke[..], &["--yes"]].concat()), "");
    assert!(!shown.contains("Continue?"), "{shown}");
    assert_eq!(code, 0, "{shown}");
    // A script is not asked.
    assert_eq!(world.run(&revoke).code, 0);
}

#[test]
fn the_question_says_what_and_where() {
    let world = World::new();
    let mut profile = world.command(&["config", "set", "--profile", "test", "timeout", "9s"]);
    assert_eq!(profile.status().unwrap().code(), Some(0));
    let revoke = ["--profile", "test", "viewer", "users", "revoke-access"];
    let body = format!(r#"{{"userId": "{USER}", "note": "PRIVATE"}}"#);
    for given in [["--user-id", USER], ["--body", &body]] {
        let (shown, _) = on_terminal(&mut world.command(&[&revoke[..], &given].concat()), "n\n");
        let asked = format!(
            "`avara viewer users revoke-access --user-id {USER}`, with the profile `test`, at {}. Continue?",
            world.sandbox.url()
        );
        assert!(
            shown.contains(&asked) && !shown.contains("PRIVATE"),
            "{shown}"
        );
    }
    let member = "cus_1234567890abcdef1234567890abcdef";
    let remove = ["express", "users", "remove", member, "--user-id", USER];
    let (shown, _) = on_terminal(&mut world.command(&remove), "n\n");
    let asked = format!("`avara express users remove {member} --user-id {USER}`, at http");
    assert!(shown.contains(&asked), "{shown}");
}

#[test]
fn rows_that_take_away_are_asked_about_once() {
    let world = World::new();
    let file = world.file("users.csv", &format!("userId\n{USER}\n"));
    let revoke = ["viewer", "users", "revoke-access", "--from-csv", &file];
    let (shown, code) = on_terminal(&mut world.command(&revoke), "n\n");
    let asked = format!("revoke-access --from-csv {file}`");
    assert!(shown.contains(&asked), "{shown}");
    assert_eq!((code, world.sandbox.requests().len()), (1, 0));
}

#[test]
fn any_destructive_endpoint_asks_for_confirmation() {
    let world = World::new();
    let customer = "/v1/express/cus_1234567890abcdef1234567890abcdef";
    let deactivate = format!("{customer}/deactivate");
    for (method, path, is_asked) in [
        ("delete", customer, true),
        ("POST", "/v1/viewer/users/revoke-access", true),
        ("POST", &deactivate, true),
        ("GET", "/v1/viewer/users", false),
    ] {
        let call = ["api", method, path];
        let (shown, code) = on_terminal(&mut world.command(&call), "n\n");
        assert_eq!(
            shown.contains("Continue? [y/N]"),
            is_asked,
            "{path}: {shown}"
        );
        assert_eq!(code, i32::from(is_asked), "{path}: {shown}");
    }
    assert_eq!(world.sandbox.requests().len(), 1);
    let (shown, _) = on_terminal(
        &mut world.command(&["api", "DELETE", customer, "--yes"]),
        "",
    );
    assert!(!shown.contains("Continue?"), "{shown}");
}

#[test]
fn a_key_that_is_typed_is_not_shown() {
    let world = World::new();
    let mut command = world.command(&["viewer", "users", "list", "-o", "json", "--key-file", "-"]);
    let command = command.env_remove("AVARA_API_KEY");
    let key = world.sandbox.key();
    let (shown, code) = typed(
        openpty(None, None).unwrap(),
        command,
        "API key",
        &format!("{key}\n"),
    );
    assert_eq!(code, 0, "{shown}");
    assert!(
        shown.contains(USER) && !shown.contains(&key[..12]),
        "{shown}"
    );
}
