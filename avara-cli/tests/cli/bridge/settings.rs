//! The file: everything that is wrong with it, all at once, and nothing starts.

use std::net::TcpStream;

use super::{Files, Pacs};

/// The lines about mistakes, without the name of the file.
fn mistakes(files: &Files) -> Vec<String> {
    let run = files.run(&[]);
    assert_eq!((run.code, &*run.out), (2, ""), "{}", run.err);
    let name = "bridge.toml:";
    let lines = run.err.lines().filter_map(|line| line.split_once(name));
    lines.map(|(_, mistake)| mistake.to_owned()).collect()
}

fn files(text: &str) -> Files {
    let files = Files::new(&Pacs::new());
    files.settings(text);
    files
}

#[test]
fn every_mistake_is_reported_at_once_with_line_and_column() {
    let files = files(
        r#"listen = "8080"
monitr = "127.0.0.1:0"
url = "http://images.example.com/"
origins = ["https://viewer.example.com/path"]
lifetime = "1 week"
timeout = 10
log = "verbose"
max-streams = -1
uploads = "yes"
path = "avara"

[archive]
  ulr = "https://pacs.example.com"
  user = "avara"
  password = "SECRET"
  proxy = "http://user:SECRET@proxy.example.com"
  ca-file = "missing.pem"

[[webhook-keys]]
clinic = "north"
secret-file = "webhook.key"

[[webhook-keys]]
secret-env = "NO_SUCH_VARIABLE"
secret-file = "webhook.key"

[[webhook-keys]]
clinic = "south"
secret-file = "link.key"

[[link-keys]]
id = "a b"
secret-file = "link.key"

[[link-keys]]
secret-file = "missing.key"

[store]
url = "redis://user:SECRET@redis.example.com/"
answers = "some"
size = 3

[archiv]
"#,
    );
    let found = mistakes(&files);
    let expected = [
        "1:1: listen must be an address and a port, such as \"127.0.0.1:8080\"",
        "2:1: monitr is not a setting: did you mean monitor?",
        "3:1: url must be https, or http to this machine",
        "4:1: origins must be like `https://viewer.example.com`",
        "5:1: lifetime must be a time such as \"20s\", \"500ms\" or \"2m\", and at most a day",
        "6:1: timeout must be a time such as \"20s\", \"500ms\" or \"2m\", and at most a day",
        "7:1: log must be one of \"error\", \"warn\", \"info\", \"debug\", \"trace\"",
        "8:1: max-streams must be a whole number that is not negative",
        "9:1: uploads must be true or false",
        "10:1: path must be like \"/avara\"",
    ];
    for line in expected {
        assert!(
            found.iter().any(|mistake| mistake == line),
            "{line}\n{found:#?}"
        );
    }
    insta::assert_snapshot!("mistakes", found.join("\n"));
    assert!(!found.join("").contains("SECRET"), "{found:#?}");
    assert!(
        TcpStream::connect(("127.0.0.1", files.port)).is_err(),
        "nothing starts"
    );
}

#[test]
fn what_is_not_toml_is_reported_with_the_rest() {
    let files = files("url = \"http://127.0.0.1:8080\nlog = \"loud\"\n[archive\nuser = = 3\n");
    let found = mistakes(&files);
    insta::assert_snapshot!("not-toml", found.join("\n"));
}

#[test]
fn what_is_needed_is_named() {
    insta::assert_snapshot!("empty", mistakes(&files("")).join("\n"));
    let s3 = files("link-keys = 3\n\n[s3]\nkeys = \"{study}/{patient}\"\n\n[[webhook-keys]]\n");
    insta::assert_snapshot!("s3", mistakes(&s3).join("\n"));
}

#[test]
fn an_empty_list_of_keys_is_a_mistake() {
    let found = mistakes(&files("webhook-keys = []\nlink-keys = []\n"));
    for (line, key) in [(1, "webhook-keys"), (2, "link-keys")] {
        let form = format!("must be a list of tables: write [[{key}]] above the settings of each");
        let mistake = format!("{line}:1: {key} {form}");
        assert!(found.contains(&mistake), "{mistake} is not in {found:?}");
    }
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let files = Files::new(&Pacs::new());
    let run = files.run(&["--config", "elsewhere.toml"]);
    assert_eq!(run.code, 2);
    assert!(
        run.err.contains("elsewhere.toml: No such file"),
        "{}",
        run.err
    );
}

#[test]
fn secrets_come_from_files_variables_and_commands() {
    let pacs = Pacs::new();
    let files = Files::new(&pacs);
    files.change(
        "password-env = \"PACS_PASSWORD\"",
        "password-command = \"echo 'a b'\"",
    );
    let run = files.run(&["try", super::STUDY]);
    assert_eq!(run.code, 0, "{}", run.err);
    let asked = pacs.server.received();
    // avara:a b
    assert_eq!(asked[0].header("authorization"), Some("Basic YXZhcmE6YSBi"));
    files.change(
        "password-command = \"echo 'a b'\"",
        "password-command = \"false\"",
    );
    let found = mistakes(&files);
    assert!(
        found[0].contains("password-command: `false` failed"),
        "{found:?}"
    );
}

#[test]
fn a_secret_that_others_can_read_is_refused() {
    use std::os::unix::fs::PermissionsExt as _;

    let files = Files::new(&Pacs::new());
    let open = std::fs::Permissions::from_mode(0o644);
    std::fs::set_permissions(files.path("link.key"), open).unwrap();
    let found = mistakes(&files);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].contains("others can read the secret in it: chmod 600"),
        "{found:?}"
    );
}

#[test]
fn a_token_is_sent_in_place_of_a_password() {
    let pacs = Pacs::new();
    let files = Files::new(&pacs);
    files.change(
        "user = \"avara\"\npassword-env = \"PACS_PASSWORD\"",
        "token-file = \"token\"",
    );
    files.secret("token", "a-token\n");
    assert_eq!(files.run(&["try", super::STUDY]).code, 0);
    assert_eq!(
        pacs.server.received()[0].header("authorization"),
        Some("Bearer a-token")
    );
}

#[test]
fn the_archive_is_reached_through_a_proxy() {
    let pacs = Pacs::new();
    let files = Files::new(&pacs);
    let url = format!("{}/dicom-web", pacs.server.url);
    let proxy = format!("proxy = \"{}\"", pacs.server.url);
    // The proxy is the archive itself: it gets the whole URL.
    files.change(
        &format!("url = \"{url}\""),
        &format!("url = \"http://pacs.example.com/dicom-web\"\nallow-http = true\n{proxy}"),
    );
    files.run(&["try", super::STUDY]);
    let asked = pacs.server.received();
    assert!(
        asked[0]
            .line
            .contains("http://pacs.example.com/dicom-web/studies/2.25.1"),
        "{:?}",
        asked[0]
    );
}

#[test]
fn the_settings_that_are_installed_are_ones() {
    let text = include_str!("../../../packaging/bridge.toml");
    let pacs = Pacs::new();
    let files = Files::new(&pacs);
    files.settings(text);
    files.secret("pacs.password", "pacs-password");
    let run = files.run(&["check", "--output", "json"]);
    // Nobody answers at the example's addresses.
    assert_eq!(run.code, 6, "{}", run.out);
    assert!(!run.out.contains("bridge.toml:"), "{}", run.out);

    // What has a `#` is a setting as well.
    let uncommented = |line: &str| match line.strip_prefix('#') {
        Some(rest) if !rest.starts_with(' ') => rest.to_owned(),
        _ => line.to_owned(),
    };
    let lines: Vec<_> = text.lines().map(uncommented).collect();
    files.settings(&lines.join("\n"));
    let found = mistakes(&files);
    assert!(
        !found
            .iter()
            .any(|mistake| mistake.contains("not a setting")),
        "{found:#?}"
    );
    for mistake in &found {
        let is_expected = [
            "No such file",
            "beside",
            "needs",
            "cannot be read",
            "set already",
        ];
        assert!(
            is_expected.iter().any(|text| mistake.contains(text)),
            "{found:#?}"
        );
    }
}
