//! Webhooks on this machine: sent, received, handed on, and judged.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStderr, Stdio};
use std::time::{Duration, Instant};

use avara_cli::WEBHOOKS;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::world::{Run, bare, run, wait_until};
use avara_test_kit::{Reply, Server};

const KEY: &str = "whsec_c2VjcmV0Cg==";
const OTHER_KEY: &str = "whsec_b3RoZXIK";

/// Unverified senders do not occupy a place.
#[test]
fn slow_senders_do_not_hold_a_signed_event_up() {
    let listen = Listen::new(&["--events", "1"]);
    let address = listen.url.trim_start_matches("http://").to_owned();
    let body = WEBHOOKS[0].sample;
    let signed = |body: &str| {
        let webhooks = avara_client::webhooks::Webhooks::new(KEY).unwrap();
        let headers = webhooks.sign("msg_1", std::time::SystemTime::now(), body);
        let headers = headers
            .iter()
            .map(|(name, value)| format!("{name}: {value}\r\n"));
        headers.collect::<String>()
    };
    let post = |body: &str, length: usize| {
        let mut stream = TcpStream::connect(&address).unwrap();
        let headers = signed(body);
        let head =
            format!("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n{headers}\r\n");
        stream.write_all(head.as_bytes()).unwrap();
        stream
    };
    let slow: Vec<_> = (0..70).map(|_| post("never sent", 10)).collect();
    let mut event = post(body, body.len());
    event.write_all(body.as_bytes()).unwrap();
    let mut answer = [0; 12];
    event.read_exact(&mut answer).unwrap();
    assert_eq!(&answer, b"HTTP/1.1 200");
    // Nobody else was sent away for it.
    for mut stream in slow {
        stream.set_nonblocking(true).unwrap();
        let nothing = stream.read(&mut [0]).unwrap_err();
        assert_eq!(nothing.kind(), std::io::ErrorKind::WouldBlock);
    }
    assert_eq!(listen.end().code, 0);
}

/// A running `avara webhooks listen`.
struct Listen {
    child: Child,
    stderr: BufReader<ChildStderr>,
    url: String,
    announced: String,
}

impl Listen {
    fn new(arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let listen = ["webhooks", "listen", "--port", "0"];
        let mut command = bare(&folder, &[&listen[..], arguments].concat());
        let command = command.env("AVARA_WEBHOOK_KEY", KEY);
        let command = command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut stderr = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        stderr.read_line(&mut line).unwrap();
        let url = line
            .split_whitespace()
            .nth(2)
            .unwrap_or_else(|| panic!("{line}"));
        Self {
            url: url.trim_end_matches(',').to_owned(),
            announced: line,
            child,
            stderr,
        }
    }

    /// Returns the exit code of a program that ends by itself.
    fn end(mut self) -> Run {
        let end = Instant::now() + Duration::from_secs(60);
        while self.child.try_wait().unwrap().is_none() {
            assert!(Instant::now() < end, "it does not end");
            std::thread::sleep(Duration::from_millis(2));
        }
        let mut out = String::new();
        let stdout = self.child.stdout.as_mut().unwrap();
        stdout.read_to_string(&mut out).unwrap();
        let code = self.child.wait().unwrap().code().unwrap_or(-1);
        let mut err = String::new();
        self.stderr.read_to_string(&mut err).unwrap();
        Run { code, out, err }
    }
}

impl Drop for Listen {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn trigger(event: &str, to: &str, more: &[&str]) -> Run {
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["webhooks", "trigger", event, "--to", to];
    run(bare(&folder, &[&arguments[..], more].concat()).env("AVARA_WEBHOOK_KEY", KEY))
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| panic!("{text}"))
}

/// The event that would be sent.
fn made(event: &str, more: &[&str]) -> Value {
    let run = trigger(
        event,
        "http://127.0.0.1:9",
        &[&["--dry-run"], more].concat(),
    );
    assert_eq!(run.code, 0, "{}", run.err);
    let body = run.out.rsplit_once("--data '").unwrap().1;
    parsed(body.trim_end().trim_end_matches('\''))
}

#[test]
fn every_event_is_sent_signed_received_and_answered() {
    let listen = Listen::new(&["--events", "7"]);
    let mut sent = Vec::new();
    for webhook in WEBHOOKS {
        let run = trigger(webhook.event_type, &listen.url, &[]);
        assert_eq!(run.code, 0, "{}: {}", webhook.event_type, run.err);
        let exchange = parsed(&run.out);
        assert_eq!(exchange["status"], 200);
        assert_eq!(exchange["event"]["type"], webhook.event_type);
        assert_eq!(exchange["violations"], json!([]));
        sent.push((exchange["event"].clone(), exchange["reply"].clone()));
    }
    let run = listen.end();
    assert_eq!(run.code, 0, "{}", run.err);
    let received = run.out.lines().map(parsed);
    let received: Vec<_> = received
        .map(|exchange| (exchange["event"].clone(), exchange["reply"].clone()))
        .collect();
    assert_eq!(received, sent);
}

#[test]
fn people_read_what_an_event_says_and_what_was_answered() {
    let listen = Listen::new(&["--events", "1", "-o", "table"]);
    let run = trigger("study.access_requested", &listen.url, &["-o", "table"]);
    for text in [&run.out, &listen.end().out] {
        assert!(text.starts_with("study.access_requested whe_"), "{text}");
        assert!(text.contains("\n  studyInstanceUid  2.25."), "{text}");
        assert!(
            text.contains("\n-> 200 in ") && text.contains(" ms, ok\n"),
            "{text}"
        );
        assert!(text.contains("\n  authorized  false\n"), "{text}");
    }
}

#[test]
fn what_is_signed_with_another_key_is_refused() {
    let mut listen = Listen::new(&["--events", "1"]);
    let run = trigger("report.delivered", &listen.url, &["--key", OTHER_KEY]);
    assert_eq!(run.code, 3, "{}", run.err);
    assert!(
        run.err.contains("the status is 401, expected 2xx"),
        "{}",
        run.err
    );
    let mut line = String::new();
    listen.stderr.read_line(&mut line).unwrap();
    assert!(
        line.starts_with("refused with 401: no matching signature"),
        "{line}"
    );
    assert_eq!(trigger("report.delivered", &listen.url, &[]).code, 0);
    assert_eq!(listen.end().out.lines().count(), 1);
}

/// The second listener verifies what the first hands on: not a byte of it may change.
#[test]
fn an_event_is_handed_on_unchanged_and_its_answer_handed_back() {
    let receiver = Listen::new(&["--events", "1"]);
    let listen = Listen::new(&["--events", "1", "--forward-to", &receiver.url]);
    let body = r#"{ "type": "report.delivered","id":"whe_1", "data": {"isCritical": true,
        "presignedUrl": "https://storage.example.com/1.pdf", "reportId": "rep_1", "studyId": "stu_1", "n": 1.0}}"#;
    let run = trigger("report.delivered", &listen.url, &["--body", body]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(parsed(&run.out)["reply"], json!({ "success": false }));
    for run in [listen.end(), receiver.end()] {
        assert_eq!(run.code, 0, "{}", run.err);
        assert_eq!(parsed(&run.out)["event"]["id"], "whe_1");
        assert_eq!(parsed(&run.out)["reply"], json!({ "success": false }));
    }
}

#[test]
fn a_wrong_answer_is_reported_on_both_sides() {
    let receiver = Server::start([Reply::json(
        200,
        r#"{"authorized": true, "urls": ["http://a.example/1"]}"#,
    )]);
    let listen = Listen::new(&["--events", "1", "--forward-to", &receiver.url]);
    let run = trigger("study.access_requested", &listen.url, &[]);
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(run.err.contains("urls[0] must be https"), "{}", run.err);
    let run = listen.end();
    assert_eq!(run.code, 1, "{}", run.err);
    assert_eq!(
        parsed(&run.out)["violations"],
        json!([{ "field": "urls[0]", "problem": "must be https, or http to this machine" }])
    );
    assert_eq!(receiver.one().line, "POST / HTTP/1.1");
}

#[test]
fn answers_are_judged_by_status_and_form() {
    for (status, body, code, reported) in [
        (500, "{}", 6, "the status is 500, expected 2xx"),
        (404, "", 4, "the status is 404, expected 2xx"),
        (204, "", 1, "the reply is empty"),
        (
            200,
            "<html>",
            1,
            "the reply is not readable JSON: line 1, column 1",
        ),
        (
            200,
            r#"{"success": true, "sucess": true}"#,
            1,
            "sucess is not documented; is success meant?",
        ),
        (200, r#"{"success": true}"#, 0, ""),
    ] {
        let receiver = Server::start([Reply::json(status, body)]);
        let run = trigger("report.delivered", &receiver.url, &["-o", "json"]);
        assert_eq!(run.code, code, "{status} {body}: {}", run.err);
        assert_eq!(parsed(&run.out)["status"], status);
        if code != 0 {
            let error = &parsed(&run.err)["error"];
            assert!(
                error["message"].as_str().unwrap().contains(reported),
                "{error}"
            );
            assert_eq!(error["exitCode"], code);
        }
    }
}

#[test]
fn a_receiver_that_cannot_be_reached_is_reported() {
    let url = "http://127.0.0.1:1/hook".to_owned();
    let run = trigger("report.delivered", &url, &[]);
    assert!(run.code == 6 && run.err.contains(&url), "{}", run.err);
    let listen = Listen::new(&["--events", "1", "--forward-to", &url]);
    let run = trigger("report.delivered", &listen.url, &[]);
    assert_eq!(run.code, 6, "{}", run.err);
    assert_eq!(parsed(&run.out)["status"], 502, "{}", run.out);
    let run = listen.end();
    assert!(run.code == 1 && run.err.contains(&url), "{}", run.err);

    for url in ["ftp://127.0.0.1", "127.0.0.1:80", ""] {
        let run = trigger("report.delivered", url, &[]);
        assert!(
            run.code == 2 && run.err.contains("--to: must be"),
            "{}",
            run.err
        );
    }
}

#[test]
fn a_receiver_that_takes_too_long_is_not_waited_for() {
    let silent = Server::start([Reply::SILENCE]);
    let run = trigger("report.delivered", &silent.url, &["--timeout", "100ms"]);
    assert!(
        run.code == 6 && run.err.contains("no answer in time"),
        "{}",
        run.err
    );
}

#[test]
fn a_sample_says_what_flags_say() {
    let plain = made("clinical_context.enrichment_requested", &[]);
    assert_eq!(plain["data"]["mrn"], "MRN-TEST-0001");
    let other = made("clinical_context.enrichment_requested", &[]);
    assert_ne!(plain["id"], other["id"], "each has an id of its own");

    let event = made(
        "clinical_context.enrichment_requested",
        &[
            "--mrn",
            "X",
            "--without",
            "external-patient-id",
            "--id",
            "whe_7",
        ],
    );
    assert_eq!(
        (&event["id"], &event["data"]["mrn"]),
        (&json!("whe_7"), &json!("X"))
    );
    assert!(event["data"].get("externalPatientId").is_none());
    assert_eq!(event["data"]["clinicId"], plain["data"]["clinicId"]);

    let event = made("report.delivered", &["--is-critical", "true"]);
    assert_eq!(event["data"]["isCritical"], true);
    let event = made(
        "ephemeral.access_requested",
        &["--options", "a=b", "--options", "n:=1"],
    );
    assert_eq!(event["data"]["options"], json!({ "a": "b", "n": 1 }));

    let body = r#"{"type": "study.archived", "more": [1.50]}"#;
    assert_eq!(made("report.delivered", &["--body", body]), parsed(body));
    let with = made(
        "report.delivered",
        &["--body", body, "--report-id", "rep_1"],
    );
    assert_eq!(with["data"], json!({ "reportId": "rep_1" }));
}

#[test]
fn what_cannot_be_made_is_refused() {
    for (event, arguments, reported) in [
        (
            "report.delivered",
            &["--body", "[]"][..],
            "--body must be a JSON object",
        ),
        (
            "report.delivered",
            &["--body", r#"{"data": 1}"#, "--plain-text", "a"],
            "`data` is not an object",
        ),
        (
            "report.delivered",
            &["--plain-text", "a", "--without", "plain-text"],
            "plainText is also set",
        ),
        (
            "report.delivered",
            &["--without", "study-id"],
            "[possible values: plain-text]",
        ),
        (
            "report.delivered",
            &["--id", "a b"],
            "cannot be sent in a header",
        ),
        ("report.delivred", &[], "'report.delivered'"),
    ] {
        let run = trigger(event, "http://127.0.0.1:9", arguments);
        assert!(
            run.code == 2 && run.err.contains(reported),
            "{reported}: {}",
            run.err
        );
    }
}

#[test]
fn the_key_comes_from_a_flag_the_environment_or_the_profile() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = [
        "webhooks",
        "trigger",
        "report.delivered",
        "--to",
        "http://127.0.0.1:9",
    ];
    let without = run(&mut bare(&folder, &arguments));
    assert_eq!(without.code, 3, "{}", without.err);
    assert!(without.err.contains("AVARA_WEBHOOK_KEY"), "{}", without.err);

    keep_key(&folder);
    let sent = |more: &[&str], key: &str| {
        let listen = Listen::new(&["--key", key]);
        let arguments = [
            "webhooks",
            "trigger",
            "report.delivered",
            "--to",
            &listen.url,
        ];
        run(&mut bare(&folder, &[&arguments[..], more].concat())).code
    };
    assert_eq!(sent(&[], OTHER_KEY), 0, "that of the profile");
    assert_eq!(sent(&["--key", KEY], KEY), 0, "the flag wins");
    let shown = run(&mut bare(&folder, &["config", "show"]));
    assert!(
        shown.out.contains("webhook-key = \"<hidden>\""),
        "{}",
        shown.out
    );
    let run = run(&mut bare(&folder, &["config", "set", "webhook-key", KEY]));
    assert_eq!(run.code, 2, "{}", run.err);

    let run = trigger(
        "report.delivered",
        "http://127.0.0.1:9",
        &["--key", "whsec_!!"],
    );
    assert!(
        run.code == 3 && run.err.contains("--key is not `whsec_` and base64"),
        "{}",
        run.err
    );
}

fn keep_key(folder: &TempDir) {
    let mut command = bare(folder, &["config", "set-key", "--webhook"]);
    let mut child = command.stdin(Stdio::piped()).spawn().unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(OTHER_KEY.as_bytes())
        .unwrap();
    assert!(child.wait().unwrap().success());
}

#[test]
fn the_key_is_never_printed() {
    let listen = Listen::new(&["--events", "2", "-vv"]);
    for more in [&["-vv"][..], &["-vv", "-o", "table"]] {
        let run = trigger("report.delivered", &listen.url, more);
        assert!(
            !format!("{}{}", run.out, run.err).contains("c2VjcmV0Cg"),
            "{}",
            run.out
        );
    }
    let run = listen.end();
    assert!(
        !format!("{}{}", run.out, run.err).contains("c2VjcmV0Cg"),
        "{}",
        run.out
    );
    let run = trigger(
        "report.delivered",
        "http://127.0.0.1:9",
        &["--dry-run", "-vv"],
    );
    assert!(run.out.contains("webhook-signature: v1,"), "{}", run.out);
    assert!(
        !format!("{}{}", run.out, run.err).contains("c2VjcmV0Cg"),
        "{}",
        run.out
    );
}

/// Returns the response to a caller that sends this.
fn raw(listen: &Listen, request: &str) -> String {
    let address = listen.url.trim_start_matches("http://");
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn what_is_no_webhook_is_refused_and_the_next_one_is_served() {
    let listen = Listen::new(&["--events", "1"]);
    for (request, status) in [
        (
            "GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n",
            "405",
        ),
        (
            "POST / HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}",
            "401",
        ),
        (
            "POST / HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: 99999999\r\n\r\n",
            "413",
        ),
        ("nonsense\r\n\r\n", "400"),
    ] {
        let answer = raw(&listen, request);
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status} ")),
            "{request}: {answer}"
        );
    }
    assert_eq!(trigger("report.delivered", &listen.url, &[]).code, 0);
    assert_eq!(listen.end().out.lines().count(), 1);
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let mut listen = Listen::new(&[]);
    drop(listen.child.stdout.take());
    assert_eq!(trigger("report.delivered", &listen.url, &[]).code, 0);
    assert!(listen.child.wait().unwrap().success());
}

#[test]
fn a_port_that_is_taken_is_reported() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let folder = tempfile::tempdir().unwrap();
    let mut command = bare(
        &folder,
        &["webhooks", "listen", "--key", KEY, "--port", &port],
    );
    let run = run(&mut command);
    assert!(
        run.code == 1 && run.err.contains(&port) && run.err.contains("--port"),
        "{}",
        run.err
    );
}

#[test]
fn a_query_sees_the_whole_exchange() {
    let listen = Listen::new(&["--events", "1", "--query", ".event.data.reportId"]);
    let run = trigger(
        "report.delivered",
        &listen.url,
        &["--query", "[.status, .reply.success]", "-o", "json"],
    );
    assert_eq!(run.out, "[200,false]\n");
    assert_eq!(listen.end().out, "rep_1234567890abcdef1234567890abcdef\n");
}

#[test]
fn a_delivery_that_is_wrong_on_purpose_has_to_be_refused() {
    let listen = Listen::new(&[]);
    let careless = Server::start([Reply::json(200, r#"{"success": true}"#)]);
    for wrong in ["signature", "time"] {
        let run = trigger("report.delivered", &listen.url, &["--wrong", wrong]);
        assert_eq!(run.code, 0, "{wrong}: {}", run.err);
        assert_eq!(parsed(&run.out)["status"], 401);
        let run = trigger("report.delivered", &careless.url, &["--wrong", wrong]);
        assert_eq!(run.code, 1, "{wrong}: {}", run.err);
        let reported = format!("a delivery with an invalid {wrong} must be refused");
        assert!(run.err.contains(&reported), "{}", run.err);
    }
}

/// A sender who does not wait for the answer has sent the event all the same.
#[test]
fn an_event_is_shown_also_where_its_sender_hangs_up() {
    let receiver = Server::numbered(|_| {
        std::thread::sleep(Duration::from_secs(1));
        Reply::json(200, r#"{"success": true}"#)
    });
    let listen = Listen::new(&["--events", "1", "--forward-to", &receiver.url]);
    let body = WEBHOOKS
        .iter()
        .find(|webhook| webhook.event_type == "report.delivered");
    let body = body.unwrap().sample;
    let webhooks = avara_client::webhooks::Webhooks::new(KEY).unwrap();
    let signed = webhooks.sign("msg_1", std::time::SystemTime::now(), body);
    let headers: String = signed
        .iter()
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    let mut stream = TcpStream::connect(listen.url.trim_start_matches("http://")).unwrap();
    let length = body.len();
    let request =
        format!("POST / HTTP/1.1\r\nhost: a\r\ncontent-length: {length}\r\n{headers}\r\n{body}");
    stream.write_all(request.as_bytes()).unwrap();
    wait_until(|| !receiver.received().is_empty());
    drop(stream);
    let run = listen.end();
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(parsed(&run.out)["reply"], json!({ "success": true }));
}

#[test]
fn what_makes_no_sense_is_refused() {
    let csv = trigger("report.delivered", "http://127.0.0.1:9", &["-o", "csv"]);
    assert!(
        csv.code == 2 && csv.err.contains("has no columns"),
        "{}",
        csv.err
    );
    let folder = tempfile::tempdir().unwrap();
    let listen = ["webhooks", "listen", "--key", KEY, "--dry-run"];
    let dry = run(&mut bare(&folder, &listen));
    assert!(
        dry.code == 2 && dry.err.contains("sends nothing"),
        "{}",
        dry.err
    );
}

#[test]
fn no_password_of_a_url_is_printed() {
    let listen = Listen::new(&[
        "--forward-to",
        "http://user:secret@127.0.0.1:9/hook?token=secret",
    ]);
    assert!(
        listen
            .announced
            .contains("forwarding to http://127.0.0.1:9/hook?..."),
        "{}",
        listen.announced
    );
    let run = trigger(
        "report.delivered",
        "http://user:secret@127.0.0.1:9/?token=secret",
        &[],
    );
    assert!(run.code == 6 && !run.err.contains("secret"), "{}", run.err);
}

/// An event that this version cannot read is shown and forwarded, and does not count against the
/// receiver.
#[test]
fn an_event_of_tomorrow_is_not_held_against_the_receiver() {
    let receiver = Server::start([Reply::json(200, r#"{"success": true}"#)]);
    let listen = Listen::new(&["--events", "1", "--forward-to", &receiver.url]);
    let body = r#"{"type": "report.delivered", "id": "whe_1", "data": {"isCritical": "very"}}"#;
    let run = trigger("report.delivered", &listen.url, &["--body", body]);
    assert_eq!(run.code, 0, "{}", run.err);
    let run = listen.end();
    assert_eq!(run.code, 0, "{}", run.err);
    let exchange = parsed(&run.out);
    assert!(
        exchange["eventProblem"]
            .as_str()
            .unwrap()
            .contains("isCritical"),
        "{exchange}"
    );
    assert_eq!(exchange["event"]["id"], "whe_1");
}

/// A receiver on this machine with a certificate that nobody else knows.
struct Encrypted {
    url: String,
    certificate: String,
}

impl Encrypted {
    fn new(is_authority: bool) -> Self {
        use std::net::TcpListener;
        use std::sync::Arc;

        use rustls::pki_types::PrivatePkcs8KeyDer;
        use rustls::{ServerConfig, ServerConnection, StreamOwned};

        let mut params = rcgen::CertificateParams::new(["localhost".to_owned()]).unwrap();
        if is_authority {
            params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        }
        let key = rcgen::KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap();
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivatePkcs8KeyDer::from(key.serialize_der()).into(),
            );
        let config = Arc::new(config.unwrap());
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let connection = ServerConnection::new(Arc::clone(&config)).unwrap();
                let mut stream = StreamOwned::new(connection, stream);
                let mut bytes = [0; 4096];
                let body = r#"{"success":true}"#;
                if std::io::Read::read(&mut stream, &mut bytes).is_ok() {
                    let _ = write!(
                        stream,
                        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
                        body.len()
                    );
                }
            }
        });
        Self {
            url: format!("https://localhost:{port}/"),
            certificate: certificate.pem(),
        }
    }
}

/// Posts an event from a machine that trusts these certificates alone.
fn post_trusting(url: &str, certificates: &Path) -> Run {
    let folder = tempfile::tempdir().unwrap();
    let arguments = [
        "webhooks",
        "trigger",
        "report.delivered",
        "--key",
        KEY,
        "--to",
        url,
    ];
    let mut command = bare(&folder, &arguments);
    let none = folder.path().join("none");
    run(command
        .env("SSL_CERT_FILE", certificates)
        .env("SSL_CERT_DIR", none))
}

#[test]
fn a_self_signed_receiver_is_reached_with_its_certificate() {
    let receiver = Encrypted::new(false);
    let unknown = trigger("report.delivered", &receiver.url, &[]);
    assert_eq!(unknown.code, 6, "{}", unknown.err);
    assert!(
        unknown.err.contains("its certificate is not trusted")
            && unknown.err.contains("set SSL_CERT_FILE"),
        "{}",
        unknown.err
    );
    let listen = Listen::new(&["--events", "1", "--forward-to", &receiver.url]);
    trigger("report.delivered", &listen.url, &[]);
    let forwarded = listen.end();
    assert!(
        forwarded.err.contains("set SSL_CERT_FILE"),
        "{}",
        forwarded.err
    );

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("certificate.pem");
    std::fs::write(&file, &receiver.certificate).unwrap();
    let known = post_trusting(&receiver.url, &file);
    assert_eq!(known.code, 0, "{}", known.err);
    let other_name = post_trusting(&receiver.url.replace("localhost", "127.0.0.1"), &file);
    assert!(
        other_name
            .err
            .contains("a host name that the certificate lists"),
        "{}",
        other_name.err
    );
    let authority = Encrypted::new(true);
    std::fs::write(&file, &authority.certificate).unwrap();
    let authority = post_trusting(&authority.url, &file);
    assert!(authority.err.contains("CA:FALSE"), "{}", authority.err);
}

/// As in a slim container.
#[test]
fn a_machine_without_certificates_can_post_without_tls() {
    let receiver = Server::start([Reply::json(200, r#"{"success": true}"#)]);
    let folder = tempfile::tempdir().unwrap();
    let none = folder.path().join("none");
    let plain = post_trusting(&receiver.url, &none);
    assert_eq!(plain.code, 0, "{}", plain.err);
    let encrypted = post_trusting("https://localhost:1/", &none);
    assert!(
        encrypted.err.contains("set SSL_CERT_FILE"),
        "{}",
        encrypted.err
    );
}

const MANY: &[&str] = &["--events", "6", "--times", "3", "--at-once", "4"];

#[test]
fn many_deliveries_are_summed_up() {
    let listen = Listen::new(&["--events", "36"]);
    let run = trigger("report.delivered", &listen.url, MANY);
    assert_eq!(run.code, 0, "{}", run.err);
    let summary = parsed(&run.out);
    let counts = [
        "events",
        "deliveries",
        "same",
        "different",
        "failed",
        "wrong",
        "unanswered",
    ];
    let counts = counts.map(|name| summary[name].as_u64().unwrap());
    assert_eq!(counts, [6, 18, 6, 0, 0, 0, 0], "{summary}");
    assert_eq!(summary["statuses"], json!({"200": 18}));
    let latency =
        ["p50", "p90", "p99", "max"].map(|name| summary["latency"][name].as_f64().unwrap());
    assert!(latency.is_sorted() && latency[3] > 0.0, "{latency:?}");

    let run = trigger(
        "report.delivered",
        &listen.url,
        &[MANY, &["-o", "table"]].concat(),
    );
    for line in [
        "the same answer       6",
        "deliveries              18 in ",
        "answered with 200     18",
    ] {
        assert!(run.out.contains(line), "{}", run.out);
    }
    let printed = listen.end().out;
    let mut times = std::collections::BTreeMap::<_, u32>::new();
    for line in printed.lines() {
        *times
            .entry(parsed(line)["event"]["id"].to_string())
            .or_default() += 1;
    }
    assert_eq!(times.len(), 12, "each event has an id of its own");
    assert!(times.values().all(|times| *times == 3), "{times:?}");
}

#[test]
fn answers_to_an_event_that_differ_are_wrong_even_if_each_is_right() {
    let fickle = Server::numbered(|number| {
        Reply::json(200, format!(r#"{{"success": {}}}"#, number % 2 == 0))
    });
    let run = trigger("report.delivered", &fickle.url, &["--times", "4"]);
    let summary = parsed(&run.out);
    assert_eq!(
        (run.code, &summary["different"], &summary["same"]),
        (1, &json!(1), &json!(0))
    );
    assert!(
        run.err.contains("of 1 events, 1 got different answers"),
        "{}",
        run.err
    );
}

#[test]
fn what_failed_is_sent_again_where_that_is_asked_for() {
    let busy = || {
        Server::numbered(|number| {
            let status = if number < 2 { 503 } else { 200 };
            Reply::json(status, r#"{"success": true}"#)
        })
    };
    let run = trigger("report.delivered", &busy().url, &["--times", "2"]);
    let summary = parsed(&run.out);
    assert_eq!((run.code, &summary["failed"]), (1, &json!(1)), "{summary}");
    assert_eq!(summary["statuses"], json!({"503": 2}));
    let again = busy();
    let run = trigger(
        "report.delivered",
        &again.url,
        &["--times", "2", "--resend", "3"],
    );
    let summary = parsed(&run.out);
    assert_eq!((run.code, &summary["same"]), (0, &json!(1)), "{}", run.err);
    assert_eq!(again.received().len(), 4);

    let run = trigger("report.delivered", "http://127.0.0.1:1", MANY);
    assert_eq!(run.code, 6, "{}", run.err);
}

#[test]
fn a_series_has_no_id_of_its_own_and_is_right() {
    for (more, problem) in [
        (
            &["--events", "2", "--id", "whe_1"][..],
            "--id: cannot be combined with several events",
        ),
        (&["--times", "2", "--wrong", "time"], "cannot be used with"),
        (&["--times", "0"], "0 is not in 1..="),
    ] {
        let run = trigger("report.delivered", "http://127.0.0.1:9", more);
        assert!(run.code == 2 && run.err.contains(problem), "{}", run.err);
    }
}
