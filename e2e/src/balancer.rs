//! [`Balancer`]

use rustix::process::Signal;
use tempfile::TempDir;

use crate::nginx::serve;
use crate::process::Process;

/// An nginx before several bridges, which passes on to another one what one of them does not take.
#[derive(Debug)]
pub struct Balancer {
    // In the order in which they go.
    process: Process,
    _folder: TempDir,
    port: u16,
}

impl Balancer {
    /// Starts one on a port for servers on these ports.
    pub async fn start(port: u16, servers: &[u16]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let servers: String = servers
            .iter()
            .map(|port| format!("server 127.0.0.1:{port} fail_timeout=1s;\n"))
            .collect();
        let http = format!(
            "access_log off;\n\
             upstream bridges {{\n{servers}}}\n\
             server {{\n\
             listen 127.0.0.1:{port};\n\
             client_max_body_size 64m;\n\
             location / {{\n\
             proxy_pass http://bridges;\n\
             proxy_http_version 1.1;\n\
             proxy_buffering off;\n\
             proxy_next_upstream error timeout http_503 non_idempotent;\n\
             }}\n\
             }}\n"
        );
        let process = serve(folder.path(), port, &http).await;
        Self {
            process,
            _folder: folder,
            port,
        }
    }

    /// Returns its port.
    pub const fn port(&self) -> u16 {
        self.port
    }
}

impl Drop for Balancer {
    /// It ends its workers, unless it is killed.
    fn drop(&mut self) {
        self.process.end(Signal::TERM);
    }
}
