//! `avara doctor`: each thing that keeps a call from working is found, and says what to do.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::process::Command;

use avara_test_kit::{Reply, Server};
use serde_json::Value;

use crate::tls::{Authority, proxy};
use crate::world::{KEY, World, bare, run};

/// The exit status and the lines of a doctor.
struct Visit {
    code: i32,
    checks: Vec<Value>,
}

impl Visit {
    fn of(command: &mut Command) -> Self {
        let run = run(command);
        assert!(!format!("{run:?}").contains("SECRET"), "{run:?}");
        let checks = serde_json::from_str(&run.out);
        Self {
            code: run.code,
            checks: checks.unwrap_or_else(|_| panic!("{run:?}")),
        }
    }

    fn failed(&self) -> Vec<&str> {
        let failed = self
            .checks
            .iter()
            .filter(|check| check["state"] == "FAILED");
        let mut failed: Vec<_> = failed
            .map(|check| check["subject"].as_str().unwrap())
            .collect();
        failed.dedup();
        failed
    }

    /// Expects a line of this subject in this state, with these words in it or in its advice.
    #[track_caller]
    fn expect(&self, subject: &str, state: &str, words: &str) -> &Self {
        let is_it = |check: &&Value| {
            let line = format!("{}; {}", check["text"], check["advice"]);
            check["subject"] == subject && check["state"] == state && line.contains(words)
        };
        let found = self.checks.iter().find(is_it);
        let checks = &self.checks;
        let found = found.unwrap_or_else(|| panic!("no {state} {subject}: {words}\n{checks:#?}"));
        assert!(state == "ok" || found["advice"].is_string(), "{found}");
        self
    }
}

/// A doctor of an API elsewhere; the authorities of this machine are those of a file.
fn elsewhere(world: &World, url: &str) -> Command {
    let file = world.folder.path().join("system.pem");
    if !file.exists() {
        fs::write(&file, Authority::new("Public Root").pem()).unwrap();
    }
    let mut command = bare(&world.folder, &["doctor", "--max-retries", "0"]);
    command
        .env("AVARA_BASE_URL", url)
        .env("AVARA_API_KEY", KEY)
        .env("SSL_CERT_FILE", file);
    command
}

#[test]
fn a_doctor_finds_nothing_where_all_is_well() {
    let world = World::new();
    let visit = Visit::of(&mut world.command(&["doctor"]));
    assert_eq!(
        (visit.code, visit.failed()),
        (0, Vec::new()),
        "{:?}",
        visit.checks
    );
    let subjects: Vec<_> = visit
        .checks
        .iter()
        .map(|check| check["subject"].clone())
        .collect();
    let expected = [
        "config",
        "proxy",
        "name",
        "connection",
        "clock",
        "API key",
        "webhook key",
    ];
    assert_eq!(subjects, expected);
    let people = world.run(&["doctor", "-o", "table"]);
    let expected = "ok      API key      AVARA_API_KEY";
    assert!(people.out.contains(expected), "{}", people.out);
}

#[test]
fn a_doctor_exits_as_the_call_would() {
    let world = World::new();
    let visit = Visit::of(world.command(&["doctor"]).env("AVARA_API_KEY", KEY));
    assert_eq!(
        (visit.code, visit.failed()),
        (3, vec!["API key"]),
        "{:?}",
        visit.checks
    );

    let refused = Visit::of(&mut elsewhere(&world, "http://127.0.0.1:1"));
    assert_eq!((refused.code, refused.failed()), (6, vec!["connection"]));
    refused.expect("API key", "check", "not tested");

    let unknown = Visit::of(&mut elsewhere(&world, "https://avara.invalid"));
    assert_eq!((unknown.code, unknown.failed()), (6, vec!["name"]));

    let visit = Visit::of(world.command(&["doctor"]).env("AVARA_WEBHOOK_KEY", "?"));
    assert_eq!((visit.code, visit.failed()), (2, vec!["webhook key"]));

    let visit = Visit::of(&mut world.command(&["doctor", "--ca-file", "nowhere"]));
    assert_eq!((visit.code, visit.failed()), (2, vec!["files", "settings"]));
}

/// Each step has its time, and the key is sent to nobody who does not answer.
#[test]
fn a_doctor_does_not_wait_for_ever() {
    let (world, silent) = (World::new(), Server::start([Reply::SILENCE]));
    let visit = Visit::of(elsewhere(&world, &silent.url).args(["--timeout", "200ms"]));
    assert_eq!((visit.code, visit.failed()), (6, vec!["connection"]));
    visit.expect("connection", "FAILED", "no answer within 0.2 s");
    assert_eq!(silent.one().header("authorization"), None);
    let port = silent.url.rsplit(':').next().unwrap();
    let mut tls = elsewhere(&world, &format!("https://localhost:{port}"));
    let visit = Visit::of(tls.args(["--timeout", "200ms"]));
    visit.expect("connection", "FAILED", "no answer within 0.2 s");
}

#[test]
fn a_doctor_sees_that_another_server_answers() {
    let world = World::new();
    let page = Reply::with(
        200,
        &[("Content-Type", "text/html; charset=utf-8")],
        "<html>",
    );
    let page = Server::start([page]);
    let visit = Visit::of(&mut elsewhere(&world, &page.url));
    visit.expect(
        "connection",
        "check",
        "sign in to the network with a browser",
    );
    assert_eq!((visit.code, visit.failed()), (1, vec!["API key"]));

    let portal = "https://portal.example/login?token=SECRET";
    let portal = Server::start([Reply::with(302, &[("Location", portal)], "")]);
    let visit = Visit::of(&mut elsewhere(&world, &portal.url));
    visit.expect("connection", "check", "302 leads to portal.example");
}

#[test]
fn a_doctor_compares_the_clocks() {
    let world = World::new();
    for (date, state, words) in [
        (
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "FAILED",
            "days ahead of the server's: webhooks are refused",
        ),
        (
            "Wed, 06 Nov 2999 08:49:37 GMT",
            "FAILED",
            "days behind the server's",
        ),
        ("yesterday", "ok", "the server sends no date"),
    ] {
        let server = Server::start([Reply::with(200, &[("Date", date)], "{}")]);
        let visit = Visit::of(&mut elsewhere(&world, &server.url));
        visit.expect("clock", state, words);
        assert_eq!(visit.failed()[0] == "clock", state == "FAILED");
    }
}

#[test]
fn a_doctor_reads_the_chain_to_its_authority() {
    let world = World::new();
    let root = Authority::new("Hospital Root");
    let issuing = root.under("Hospital Issuing");
    let ca_file = world.file("ca.pem", &root.pem());
    let visit = |port: u16, ca_file: Option<&String>| {
        let mut command = elsewhere(&world, &format!("https://localhost:{port}"));
        let visit = Visit::of(command.envs(ca_file.map(|file| ("AVARA_CA_FILE", file))));
        let trusted = visit.failed().is_empty();
        assert_eq!(
            visit.code,
            if trusted { 0 } else { 6 },
            "{:?}",
            visit.checks
        );
        visit
    };
    let good = issuing.issue("localhost", 100);

    let whole = good.serve(&[&issuing], None);
    let trusted = visit(whole, Some(&ca_file));
    trusted
        .expect(
            "TLS",
            "ok",
            "1 of 2: CN=localhost, issued by CN=Hospital Issuing, valid until",
        )
        .expect(
            "TLS",
            "ok",
            "2 of 2: CN=Hospital Issuing, issued by CN=Hospital Root",
        )
        .expect(
            "TLS",
            "ok",
            &format!("trusted: it ends at CN=Hospital Root, from {ca_file}"),
        );
    assert!(trusted.failed().is_empty());
    visit(whole, None)
        .expect("connection", "FAILED", "is not trusted")
        .expect(
            "TLS",
            "FAILED",
            "not trusted: it ends at CN=Hospital Root, whose certificate",
        )
        .expect("TLS", "FAILED", "--ca-file")
        .expect("clock", "ok", "server's");

    let alone = good.serve(&[], None);
    visit(alone, Some(&ca_file))
        .expect("TLS", "ok", "1 of 1: CN=localhost")
        .expect(
            "TLS",
            "FAILED",
            "have the server send its intermediate certificates too",
        );

    let with_root = good.serve(&[&root, &issuing], None);
    visit(with_root, None)
        .expect("TLS", "ok", "3 of 3: CN=Hospital Issuing")
        .expect(
            "TLS",
            "FAILED",
            "CN=Hospital Root, which this machine does not know",
        );

    let old = issuing.issue("localhost", -2).serve(&[&issuing], None);
    visit(old, Some(&ca_file))
        .expect("TLS", "FAILED", "days ago")
        .expect("TLS", "ok", "trusted: it ends at CN=Hospital Root");
    let soon = issuing.issue("localhost", 5).serve(&[&issuing], None);
    visit(soon, Some(&ca_file)).expect("TLS", "check", "within 5 days");

    // As `openssl req -x509` makes them.
    let own = Authority::new("localhost");
    let file = world.file("own.pem", &own.pem());
    let visit_own = visit(own.issued().serve(&[], None), Some(&file));
    visit_own.expect("TLS", "FAILED", "a certificate of an authority as its own");

    let other = issuing
        .issue("other.test", 100)
        .serve(&[&issuing, &Authority::new("Stray")], None);
    visit(other, Some(&ca_file))
        .expect("TLS", "FAILED", "is for other.test, and not for localhost")
        .expect(
            "TLS",
            "ok",
            "3 of 3: CN=Stray, issued by CN=Stray, valid until",
        )
        .expect("TLS", "ok", "trusted: it ends at CN=Hospital Root");
}

#[test]
fn a_doctor_knows_which_client_certificate_is_asked_for() {
    let world = World::new();
    let (root, clients) = (
        Authority::new("Hospital Root"),
        Authority::new("Hospital Clients"),
    );
    let ca_file = world.file("ca.pem", &root.pem());
    let port = root.issue("localhost", 100).serve(&[], Some(&clients));
    let url = format!("https://localhost:{port}");
    let doctor = || {
        let mut command = elsewhere(&world, &url);
        command.args(["--ca-file", &ca_file]);
        command
    };
    let asked = "asks for one, issued by CN=Hospital Clients; none is set";
    Visit::of(&mut doctor()).expect("client cert", "check", asked);
    for (file, issued, state, words) in [
        (
            "good.pem",
            clients.issue("pacs", 100),
            "ok",
            "CN=pacs, issued by CN=Hospital Clients",
        ),
        (
            "soon.pem",
            clients.issue("pacs", 3),
            "check",
            "within 3 days",
        ),
        (
            "other.pem",
            root.issue("pacs", 100),
            "check",
            "asks for another one, issued by CN=Hospital Clients",
        ),
    ] {
        let file = world.file(file, &issued.pem());
        let visit = Visit::of(doctor().args(["--client-cert", &file]));
        visit.expect("client cert", state, words);
        visit.expect("files", "check", &format!("chmod 600 {file}"));
    }
}

/// Nobody but Avara has a public certificate for its host.
#[test]
fn a_doctor_names_who_intercepts_tls_and_which_way_is_taken() {
    const AVARA: &str = "https://api.avarasoftware.com";
    let world = World::new();
    let root = Authority::new("Zscaler Root CA");
    let ca_file = world.file("ca.pem", &root.pem());
    let port = root.issue("api.avarasoftware.com", 100).serve(&[], None);
    let proxy = proxy(port, "bWU6U0VDUkVU");
    let doctor = |user: &str| {
        let mut command = elsewhere(&world, AVARA);
        command.args(["--ca-file", &ca_file]);
        command.env("HTTPS_PROXY", format!("http://{user}127.0.0.1:{proxy}"));
        command
    };
    let visit = Visit::of(&mut doctor("me:SECRET@"));
    visit
        .expect("proxy", "ok", "(HTTPS_PROXY)")
        .expect(
            "name",
            "ok",
            "the proxy, which resolves api.avarasoftware.com",
        )
        .expect("TLS", "ok", "Zscaler intercepts TLS");
    assert_eq!(visit.code, 0, "{:?}", visit.checks);
    for user in ["", "me:wrong@"] {
        let visit = Visit::of(&mut doctor(user));
        visit.expect(
            "connection",
            "FAILED",
            "the proxy wants a user and a password",
        );
        assert_eq!(visit.code, 6);
    }
    let unknown = Authority::new("Hospital Root");
    world.file("ca.pem", &unknown.pem());
    let visit = Visit::of(&mut doctor("me:SECRET@"));
    visit.expect("TLS", "FAILED", "Zscaler intercepts TLS");

    let port = unknown.issue("api.avarasoftware.com", 100).serve(&[], None);
    let proxy = crate::tls::proxy(port, "bWU6U0VDUkVU");
    let url = format!("me:SECRET@127.0.0.1:{proxy}");
    let visit = Visit::of(doctor("").env("AVARA_PROXY", url));
    visit.expect("TLS", "ok", "not Avara's authority: a proxy intercepts TLS");
}

#[test]
fn a_doctor_says_why_no_proxy_is_used() {
    let world = World::new();
    let doctor = |variables: &[(&str, &str)]| {
        let mut command = elsewhere(&world, "https://avara.invalid:8443");
        Visit::of(command.envs(variables.iter().copied()))
    };
    let proxy = ("HTTPS_PROXY", "http://127.0.0.1:1");
    for (list, entry) in [
        ("10.0.0.0/8, .INVALID", "`.INVALID`"),
        ("avara.invalid", "`avara.invalid`"),
        ("other,*", "`*`"),
    ] {
        let visit = doctor(&[proxy, ("no_proxy", list)]);
        let expected = format!(
            "none: {entry} of no_proxy excepts avara.invalid from the proxy http://127.0.0.1:1"
        );
        visit.expect("proxy", "ok", &expected);
        visit.expect("name", "FAILED", "change that");
    }
    let visit = doctor(&[proxy, ("NO_PROXY", "avara.invalid:8443")]);
    visit.expect(
        "proxy",
        "check",
        "`avara.invalid:8443`, which matches nothing",
    );
    visit.expect("connection", "FAILED", "the proxy cannot be reached");
    let visit = doctor(&[("HTTPS_PROXY", ""), ("https_proxy", "http://127.0.0.1:1")]);
    visit.expect("proxy", "ok", "none");
    let visit = doctor(&[("HTTPS_PROXY", "http://me:SECRET^@127.0.0.1:1")]);
    visit.expect("proxy", "check", "HTTPS_PROXY is not the URL of a proxy");
    let visit = doctor(&[proxy, ("REQUEST_METHOD", "GET")]);
    visit.expect("proxy", "check", "because REQUEST_METHOD is set");
    visit.expect("proxy", "ok", "none");
    let visit = doctor(&[("AVARA_PROXY", "socks5://127.0.0.1:1")]);
    visit.expect("name", "FAILED", "socks5h");
    let visit = doctor(&[("AVARA_PROXY", "http://proxy.invalid:1"), ("NO_PROXY", "")]);
    visit.expect("name", "FAILED", "check the host of the proxy");
}

#[test]
fn a_doctor_looks_at_who_can_read_and_replace_files() {
    let world = World::new();
    let mode = |path: &str, mode| fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    let key = world.file("key", KEY);
    let folder = world.folder.path().join("open");
    fs::create_dir(&folder).unwrap();
    let folder = folder.display().to_string();
    let link = format!("{folder}/link");
    symlink(&key, &link).unwrap();
    let with_key = |file: &str| Visit::of(&mut world.command(&["doctor", "--key-file", file]));

    mode(&key, 0o644);
    for file in [&key, &link] {
        let visit = with_key(file);
        visit.expect("files", "FAILED", &format!("chmod 600 {key}"));
        assert_eq!((visit.code, visit.failed()[0]), (3, "files"));
    }
    mode(&key, 0o600);
    with_key(&key).expect("files", "ok", &key);
    with_key(&link).expect("files", "ok", &format!("{link}, a link to {key}"));
    // Others can turn the link to another key.
    mode(&folder, 0o777);
    with_key(&link).expect("files", "check", &format!("chmod go-w {folder}"));
    mode(&folder, 0o1777);
    with_key(&link).expect("files", "ok", &link);
    with_key("nowhere").expect("files", "FAILED", "nowhere: No such file");
    with_key(&folder).expect("files", "FAILED", "is not a regular file");

    let ca_file = world.file("ca.pem", &Authority::new("Root").pem());
    let visit = || Visit::of(&mut world.command(&["doctor", "--ca-file", &ca_file]));
    visit().expect("files", "ok", &ca_file);
    mode(&ca_file, 0o666);
    visit().expect("files", "check", "others can change it");
}

#[test]
fn a_proxy_that_nobody_vouches_for_gets_no_password() {
    let (port, came) = Authority::new("Impostor").issue("localhost", 90).trap();
    let world = World::new();
    let mut command = elsewhere(&world, "https://api.example.test");
    command.env("HTTPS_PROXY", format!("https://me:SECRET@localhost:{port}"));
    let visit = Visit::of(&mut command);
    assert!(
        visit.failed().contains(&"connection"),
        "{:#?}",
        visit.checks
    );
    assert!(!came.load(std::sync::atomic::Ordering::Relaxed));
}
