//! [`Nginx`]

use std::fs;
use std::path::Path;
use std::process::Command;

use rustix::process::Signal;
use tempfile::TempDir;

use crate::process::{Process, free_port};

/// A gateway before the API: `https://avara.test`, which has a certificate of the hospital's authority,
/// compresses, and knows one key.
#[derive(Debug)]
pub struct Nginx {
    // In the order in which they go.
    process: Process,
    folder: TempDir,
    port: u16,
}

impl Nginx {
    /// Starts one before an API; `server` are further lines of its server. `prepare` puts the files into
    /// its folder, among them `server.pem`.
    pub async fn start(
        (api, api_key): (&str, &str),
        key: &str,
        server: &str,
        prepare: impl FnOnce(&Path),
    ) -> Self {
        let (folder, port) = (tempfile::tempdir().expect("a folder"), free_port());
        let path = folder.path();
        prepare(path);
        let http = format!(
            "log_format encodings '$status $request_method $sent_http_content_encoding $body_bytes_sent';\n\
             access_log {path}/access encodings;\n\
             gzip on;\n\
             gzip_types application/json;\n\
             gzip_min_length 1;\n\
             map $http_authorization $is_known {{ default 0; include {path}/keys; }}\n\
             server {{\n\
             listen 127.0.0.1:{port} ssl;\n\
             server_name avara.test localhost;\n\
             ssl_certificate {path}/server.pem;\n\
             ssl_certificate_key {path}/server.pem;\n\
             {server}\n\
             location / {{\n\
             if ($is_known = 0) {{ return 401; }}\n\
             proxy_pass {api};\n\
             proxy_set_header Authorization 'Bearer {api_key}';\n\
             }}\n\
             }}\n",
            path = path.display(),
        );
        write_key(path, key);
        let process = serve(path, port, &http).await;
        Self {
            process,
            folder,
            port,
        }
    }

    /// Returns its port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Knows this key from now on, and no other.
    pub fn rotate(&self, key: &str) {
        write_key(self.folder.path(), key);
        self.process.signal(Signal::HUP);
    }

    /// Returns status, method, encoding and bytes of each reply, a line each.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("access")).unwrap_or_default()
    }
}

impl Drop for Nginx {
    /// It ends its workers, unless it is killed.
    fn drop(&mut self) {
        self.process.end(Signal::TERM);
    }
}

fn write_key(folder: &Path, key: &str) {
    let line = format!("'Bearer {key}' 1;\n");
    fs::write(folder.join("keys"), line).expect("a file");
}

/// Starts an nginx in a folder, with this inside of `http`, and waits until it listens.
pub(crate) async fn serve(path: &Path, port: u16, http: &str) -> Process {
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .iter()
        .map(|name| format!("{name}_temp_path {}/{name};\n", path.display()))
        .collect();
    let conf = format!(
        "daemon off;\n\
         user root;\n\
         worker_processes 1;\n\
         pid pid;\n\
         error_log error;\n\
         events {{}}\n\
         http {{\n{temporary}{http}}}\n"
    );
    fs::write(path.join("nginx.conf"), conf).expect("a file");
    let mut command = Command::new("nginx");
    command.arg("-p").arg(path).args(["-c", "nginx.conf"]);
    Process::serve(&mut command, port).await
}
