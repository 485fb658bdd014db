//! [`Settings`]: the file of a bridge, read and checked as a whole.

mod archive;
mod keys;
mod mistakes;
mod network;
mod s3;
mod secret;
mod section;
mod store;

use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use avara_bridge::{DicomWeb, Gateway, LinkKeys};
use toml::de::DeTable;
use tracing::level_filters::LevelFilter;

pub(super) use keys::Keys;
use mistakes::Mistakes;
use section::Section;
pub(super) use store::{Kind, StoreSettings};

use super::sides::{Sink, Source};
use crate::failure::Failure;
use crate::with::With as _;

pub(super) struct Settings {
    pub(super) listen: SocketAddr,
    pub(super) monitor: SocketAddr,
    /// The path of webhooks.
    pub(super) path: String,
    /// An origin whose pages may read.
    pub(super) origin: Option<String>,
    pub(super) timeout: Duration,
    pub(super) lifetime: Duration,
    /// The time in which balancers see that the bridge ends, and the time for what is under way then.
    pub(super) notice: Duration,
    pub(super) drain: Duration,
    pub(super) log: LevelFilter,
    pub(super) keys: Keys,
    pub(super) source: Source,
    pub(super) sink: Sink,
    pub(super) store: StoreSettings,
}

/// Stands for an archive and a gateway while others are checked.
const NOWHERE: &str = "http://localhost";

const LOCAL: [u8; 4] = [127, 0, 0, 1];

const LEVELS: [(&str, LevelFilter); 5] = [
    ("error", LevelFilter::ERROR),
    ("warn", LevelFilter::WARN),
    ("info", LevelFilter::INFO),
    ("debug", LevelFilter::DEBUG),
    ("trace", LevelFilter::TRACE),
];

const MAX_UPLOAD_BYTES: usize = 64 * 1024 * 1024;

impl Settings {
    /// Reads a file, and the secrets that it names. A failure has all mistakes, a line each.
    pub(super) async fn read(path: &Path) -> Result<Self, Failure> {
        let text = fs::read_to_string(path);
        let text = text.map_err(|error| Failure::usage(format!("{}: {error}", path.display())))?;
        let (table, errors) = DeTable::parse_recoverable(&text);
        let syntax = errors.iter().map(|error| {
            let problem = error.message().lines().next().unwrap_or_default();
            (
                error.span().map_or(0, |span| span.start),
                problem.to_owned(),
            )
        });
        let mistakes = Mistakes::of_syntax(syntax.collect());
        let folder = path.parent().unwrap_or(path);
        let place = table.span().start;
        let root = Section::new(
            (String::new(), place),
            table.into_inner(),
            &mistakes,
            folder,
        );
        let settings = Self::of(root).await;
        if let (Some(settings), true) = (settings, mistakes.is_empty()) {
            return Ok(settings);
        }
        let lines = mistakes.lines(path, &text).join("\n  ");
        Err(Failure::usage(format!(
            "the settings cannot be used:\n  {lines}"
        )))
    }

    async fn of(mut root: Section<'_>) -> Option<Self> {
        let listen = root.address("listen");
        let monitor = root.address("monitor");
        let path = root.text("path");
        if let Some(path) = &path
            && (!path.starts_with('/') || path.contains(['{', '}', '?', '#', ' ']))
        {
            root.wrong("path", "path must be like \"/avara\"");
        }
        let timeout = root.time("timeout");
        let lifetime = root.time("lifetime");
        let notice = root.time("notice");
        let drain = root.time("drain");
        let log = root.choice("log", &LEVELS);
        let gateway = GatewaySettings::take(&mut root);
        let webhooks = keys::webhooks(root.sections("webhook-keys")).await;
        root.need("webhook-keys");
        let links = keys::links(root.sections("link-keys")).await;
        let (archive, s3) = (root.section("archive"), root.section("s3"));
        let has_s3 = root.has("s3");
        if !root.has("archive") && !has_s3 {
            let problem = "needs [archive] or [s3]";
            root.mistakes.missing(root.place, problem);
        }
        let archive = match archive {
            Some(section) => archive::read(section).await,
            None => None,
        };
        let s3 = match s3 {
            Some(section) => s3::read(section).await,
            None => None,
        };
        let store = match root.section("store") {
            Some(section) => store::read(section).await,
            None => Some(StoreSettings::default()),
        };
        let source = archive.map(Source::DicomWeb).or(s3.clone().map(Source::S3));
        let origin = gateway.origin();
        let sink = if has_s3 {
            GatewaySettings::unused(&root);
            s3.map(Sink::S3)
        } else {
            let gateway = gateway.build(&root, links.clone(), source.clone());
            gateway.map(Sink::Gateway)
        };
        root.finish();
        Some(Self {
            listen: listen.unwrap_or((LOCAL, 8080).into()),
            monitor: monitor.unwrap_or((LOCAL, 9080).into()),
            path: path.unwrap_or_else(|| "/avara".to_owned()),
            origin,
            timeout: timeout.unwrap_or(Duration::from_secs(10)),
            lifetime: lifetime.unwrap_or(Duration::from_secs(3600)),
            notice: notice.unwrap_or_default(),
            drain: drain.unwrap_or(Duration::from_secs(20)),
            log: log.unwrap_or(LevelFilter::INFO),
            keys: Keys {
                webhooks: webhooks?,
                links,
            },
            source: source?,
            sink: sink?,
            store: store?,
        })
    }
}

/// The settings of links that the bridge serves itself.
struct GatewaySettings {
    url: Option<String>,
    origins: Vec<String>,
    max_streams: Option<usize>,
    patience: Option<Duration>,
    uploads: Option<bool>,
    max_upload_bytes: Option<usize>,
}

/// Their names.
const OF_GATEWAY: [&str; 6] = [
    "url",
    "max-streams",
    "patience",
    "uploads",
    "max-upload-bytes",
    "link-keys",
];

impl GatewaySettings {
    fn take(root: &mut Section<'_>) -> Self {
        Self {
            url: root.text("url"),
            origins: root.texts("origins").unwrap_or_default(),
            max_streams: root.whole("max-streams"),
            patience: root.time("patience"),
            uploads: root.flag("uploads"),
            max_upload_bytes: root.whole("max-upload-bytes"),
        }
    }

    fn origin(&self) -> Option<String> {
        let first = self.origins.first()?;
        (first != "*").then(|| first.clone())
    }

    /// Reports those that are set beside a bucket, whose links are its own.
    fn unused(root: &Section<'_>) {
        for key in OF_GATEWAY.into_iter().filter(|key| root.has(key)) {
            let problem = format!("{key} has no effect beside [s3], whose links are its own");
            root.wrong(key, problem);
        }
    }

    fn build(
        self,
        root: &Section<'_>,
        keys: Option<LinkKeys>,
        source: Option<Source>,
    ) -> Option<Gateway<Source>> {
        root.need("url");
        root.need("link-keys");
        let mut is_complete = keys.is_some() && source.is_some();
        // Stand-ins, so that mistakes of the other settings are found all the same.
        let keys = keys.or_else(|| LinkKeys::new("none", [0; 32]).ok())?;
        let none = || Some(Source::DicomWeb(DicomWeb::new(NOWHERE).ok()?));
        let source = source.or_else(none)?;
        let made = self.url.and_then(|url| {
            let gateway = Gateway::new(&url, keys.clone(), source.clone());
            root.setting("url", gateway)
        });
        is_complete &= made.is_some();
        let mut gateway = made.or_else(|| Gateway::new(NOWHERE, keys, source).ok())?;
        for origin in &self.origins {
            gateway = if origin == "*" {
                gateway.allow_any_origin()
            } else {
                root.setting("origins", gateway.allow_origin(origin))?
            };
        }
        let gateway = gateway
            .with(self.max_streams, Gateway::max_streams)
            .with(self.patience, Gateway::patience);
        let gateway = match self.uploads {
            Some(true) => gateway.accept_uploads(self.max_upload_bytes.unwrap_or(MAX_UPLOAD_BYTES)),
            _ => gateway,
        };
        is_complete.then_some(gateway)
    }
}
