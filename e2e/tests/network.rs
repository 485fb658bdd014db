//! A hospital's network: a proxy with a password, an authority of its own, a gateway that demands
//! certificates, compresses and sends a bomb, and keys that are rotated.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use avara_client::http::Method;
use avara_client::types::Severity;
use avara_client::{Client, ClientBuilder, Error, ErrorKind, RetryPolicy};
use avara_e2e::{Authority, Nginx, PROXY_USER, Squid, until};
use avara_sandbox::Sandbox;
use flate2::Compression;
use flate2::write::GzEncoder;
use tempfile::TempDir;

const KEY: &str = "sk_live_canary00000000000000000000000";
const NEXT_KEY: &str = "sk_live_canary11111111111111111111111";

/// The hospital: its authority, its proxy, a gateway, and the API behind it.
struct Hospital {
    authority: Authority,
    squid: Squid,
    nginx: Nginx,
    sandbox: Sandbox,
    folder: TempDir,
}

impl Hospital {
    async fn open() -> Self {
        Self::with("", |_| {}).await
    }

    async fn with(server: &str, prepare: impl FnOnce(&Path)) -> Self {
        let authority = Authority::new("Hospital Root");
        let sandbox = Sandbox::start().await.unwrap();
        let api = (sandbox.url(), sandbox.key());
        let nginx = Nginx::start(api, KEY, server, |folder| {
            authority.issue("avara.test", &folder.join("server.pem"));
            prepare(folder);
        });
        let nginx = nginx.await;
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("ca.pem"), authority.pem()).unwrap();
        Self {
            nginx,
            squid: Squid::start().await,
            authority,
            sandbox,
            folder,
        }
    }

    fn base_url(&self) -> String {
        format!("https://avara.test:{}", self.nginx.port())
    }

    fn ca_file(&self) -> String {
        self.folder.path().join("ca.pem").display().to_string()
    }

    /// The URL of the proxy with user and password.
    fn proxy(&self) -> String {
        self.squid.url().replace("//", "//pacs:p%40ss%3Aw%2Frd@")
    }

    /// A client with all that it needs, apart from a client certificate.
    fn builder(&self) -> ClientBuilder {
        Client::builder()
            .api_key(KEY)
            .base_url(self.base_url())
            .retries(RetryPolicy::default().max_retries(0))
            .ca_file(self.ca_file())
            .proxy(self.proxy())
    }

    /// The command line with a few lines of environment.
    fn avara(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Ran {
        let avara = Path::new(env!("CARGO_BIN_EXE_receiver")).with_file_name("avara");
        let ran = Command::new(avara)
            .args(arguments)
            .env_clear()
            .env("HOME", self.folder.path())
            .env("AVARA_API_KEY", KEY)
            .env("AVARA_BASE_URL", self.base_url())
            .envs(environment.iter().copied())
            .output()
            .unwrap();
        let text = [ran.stdout, ran.stderr].concat();
        let text = String::from_utf8(text).unwrap();
        for secret in ["canary", "p@ss:w/rd", "p%40ss", "PRIVATE KEY"] {
            assert!(!text.contains(secret), "{secret}: {text}");
        }
        Ran {
            code: ran.status.code(),
            text,
        }
    }
}

struct Ran {
    code: Option<i32>,
    text: String,
}

async fn read(client: ClientBuilder) -> Result<(), Error> {
    let client = client.build()?;
    client.viewer().users().list().limit(1).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_proxy_wants_a_password_and_is_not_for_every_host() {
    let hospital = Hospital::open().await;
    read(hospital.builder()).await.unwrap();
    let alone = hospital.builder().proxy(hospital.squid.url());
    read(alone.clone().proxy_auth(PROXY_USER.0, PROXY_USER.1))
        .await
        .unwrap();

    let error = read(alone).await.unwrap_err();
    assert!(error.is_before_send(), "{error}");
    assert!(
        error
            .to_string()
            .contains("check the proxy, and its user and password"),
        "{error}"
    );
    let asked = || hospital.squid.log().matches(" CONNECT ").count();
    until("three lines", async || (asked() == 3).then_some(())).await;
    let log = hospital.squid.log();
    assert_eq!(log.matches("TCP_DENIED/407").count(), 1, "{log}");

    let error = read(hospital.builder().no_proxy(".test"))
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains("name of the host is not known"),
        "{error}"
    );
    assert_eq!(asked(), 3, "it was not asked");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_authority_of_the_hospital_is_trusted_once_it_is_named() {
    let hospital = Hospital::open().await;
    let bare = Client::builder().api_key(KEY).base_url(hospital.base_url());
    let error = read(bare.proxy(hospital.proxy())).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Connection, 1),
        "{error}"
    );
    assert!(error.to_string().contains("`AVARA_CA_FILE`"), "{error}");
    read(hospital.builder()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_command_line_and_its_doctor_go_the_same_way() {
    let hospital = Hospital::open().await;
    let (proxy, ca_file) = (hospital.proxy(), hospital.ca_file());
    let list = ["viewer", "users", "list", "--limit", "1"];
    let doctor = ["doctor", "-o", "table"];
    let whole = [("AVARA_PROXY", &*proxy), ("AVARA_CA_FILE", &*ca_file)];
    let usual = [("HTTPS_PROXY", &*proxy), ("SSL_CERT_FILE", &*ca_file)];
    for environment in [whole, usual] {
        let ran = hospital.avara(&list, &environment);
        assert_eq!(ran.code, Some(0), "{}", ran.text);
        let ran = hospital.avara(&doctor, &environment);
        assert_eq!(ran.code, Some(0), "{}", ran.text);
        assert!(
            ran.text.contains("issued by CN=Hospital Root"),
            "{}",
            ran.text
        );
    }
    let flags = [
        &list[..],
        &["-vv", "--proxy", &proxy, "--ca-file", &ca_file],
    ]
    .concat();
    assert_eq!(hospital.avara(&flags, &[]).code, Some(0));

    let ran = hospital.avara(&doctor, &whole[..1]);
    assert_eq!(ran.code, Some(6), "{}", ran.text);
    let expected = "issued by CN=Hospital Root";
    assert!(
        ran.text.contains(expected) && ran.text.contains("--ca-file"),
        "{}",
        ran.text
    );
    let ran = hospital.avara(&doctor, &[]);
    assert!(
        ran.code == Some(6) && ran.text.contains("set --proxy"),
        "{}",
        ran.text
    );
    let wrong = proxy.replace("p%40ss", "canary");
    for proxy in [&*hospital.squid.url(), &*wrong] {
        let ran = hospital.avara(&doctor, &[("HTTPS_PROXY", proxy)]);
        let expected =
            "FAILED  connection   connection failed: the proxy wants a user and a password";
        assert_eq!(ran.code, Some(6), "{}", ran.text);
        assert!(ran.text.contains(expected), "{}", ran.text);
    }
    let excepted = [
        ("HTTPS_PROXY", &*proxy),
        ("NO_PROXY", "example.test, .test"),
    ];
    let ran = hospital.avara(&doctor, &excepted);
    let expected = "none: `.test` of NO_PROXY excepts avara.test from the proxy";
    assert!(ran.text.contains(expected), "{}", ran.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gateway_gets_the_certificate_that_it_demands() {
    let clients = Authority::new("Hospital Clients");
    let demand = "ssl_client_certificate clients.pem; ssl_verify_client on;";
    let hospital = Hospital::with(demand, |folder| {
        fs::write(folder.join("clients.pem"), clients.pem()).unwrap();
    });
    let hospital = hospital.await;
    let file = hospital.folder.path().join("client.pem");
    let error = read(hospital.builder()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BadRequest, "{error}");

    hospital.authority.issue("pacs", &file);
    let client = hospital
        .builder()
        .client_certificate(&file)
        .build()
        .unwrap();
    let list = async || client.viewer().users().list().limit(1).await.map(drop);
    list()
        .await
        .expect_err("the authority of servers is not that of clients");
    clients.issue("pacs", &file);
    list().await.expect("the file is read again");

    let environment = [
        ("AVARA_PROXY", &*hospital.proxy()),
        ("AVARA_CA_FILE", &*hospital.ca_file()),
        ("AVARA_CLIENT_CERT", &file.display().to_string()),
    ];
    let ran = hospital.avara(&["doctor", "-o", "table"], &environment);
    assert_eq!(ran.code, Some(0), "{}", ran.text);
    let ran = hospital.avara(&["doctor", "-o", "table"], &environment[..2]);
    assert_eq!(ran.code, Some(1), "{}", ran.text);
    let expected = "the server requires one, issued by CN=Hospital Clients; none is set";
    assert!(ran.text.contains(expected), "{}", ran.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn replies_come_compressed_and_a_bomb_is_an_error() {
    let bomb = "location = /v1/bomb { default_type application/json; gzip off; \
                add_header Content-Encoding gzip; root .; try_files /bomb.gz =404; }";
    let hospital = Hospital::with(bomb, |folder| {
        let file = fs::File::create(folder.join("bomb.gz")).unwrap();
        let mut encoder = GzEncoder::new(file, Compression::best());
        let spaces = vec![b' '; 1 << 20];
        (0..256).for_each(|_| encoder.write_all(&spaces).unwrap());
        encoder.finish().unwrap();
    });
    let hospital = hospital.await;
    read(hospital.builder()).await.unwrap();
    let bomb = hospital
        .builder()
        .build()
        .unwrap()
        .request(Method::GET, "/v1/bomb");
    let error = bomb.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    assert!(
        error.to_string().contains("more than 67108864 bytes"),
        "{error}"
    );
    let log = || hospital.nginx.log();
    until("a compressed reply", async || {
        log().contains("200 GET gzip").then_some(())
    })
    .await;
}

/// Readers and writers go on while the key is rotated: no call fails, and none is made twice.
#[tokio::test(flavor = "multi_thread")]
async fn a_key_is_rotated_under_load() {
    const WRITERS: usize = 8;
    const STUDIES: usize = 40;
    const CREATE: &str = "viewer.studies.create";

    let hospital = Hospital::open().await;
    let vault = Arc::new(hospital.folder.path().join("vault"));
    fs::write(&*vault, KEY).unwrap();
    let file = Arc::clone(&vault);
    let client = hospital.builder().api_key_from(move || {
        let file = Arc::clone(&file);
        async move { tokio::fs::read_to_string(&*file).await }
    });
    // The gateway closes connections when its key changes: an answer can be lost, and its create is
    // looked up.
    let policy = RetryPolicy::default().window(Duration::from_secs(3));
    let client = client.retries(policy).build().unwrap();
    let writers: Vec<_> = (0..WRITERS)
        .map(|writer| {
            let client = client.clone();
            tokio::spawn(async move {
                for study in 0..STUDIES {
                    create(&client, &format!("1.2.{writer}.{study}")).await?;
                    client.viewer().users().list().limit(1).await?;
                }
                Ok::<_, Error>(())
            })
        })
        .collect();
    until("half of the load", || async {
        let made = hospital.sandbox.stats().executed(CREATE);
        (made > (WRITERS * STUDIES / 2) as u64).then_some(())
    })
    .await;
    fs::write(&*vault, NEXT_KEY).unwrap();
    hospital.nginx.rotate(NEXT_KEY);
    for writer in writers {
        writer.await.unwrap().unwrap();
    }
    let log = hospital.nginx.log();
    let refused = log.lines().filter(|line| line.starts_with("401 "));
    assert!(
        (1..=WRITERS).contains(&refused.count()),
        "once a writer at most"
    );
    let stats = hospital.sandbox.stats();
    assert_eq!(stats.keys[CREATE].len(), WRITERS * STUDIES);
    assert!(
        stats.keys[CREATE].values().all(|times| *times == 1),
        "none is made twice"
    );
}

async fn create(client: &Client, uid: &str) -> Result<(), Error> {
    let create = client.viewer().studies().create();
    let create = create.study_instance_uid(uid).severity(Severity::Stat);
    create.study_description("CT Head").send().await.map(drop)
}
