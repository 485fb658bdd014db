//! Records a session with `avara` on a terminal, against a sandbox:
//! `cargo build -p avara-cli && cargo run -p avara-cli --example recording`.
//!
//! Writes docs/cli-session.txt and docs/cli-session.svg.
#![forbid(unsafe_code)]

#[cfg(not(unix))]
fn main() {
    eprintln!("a recording needs a pseudo-terminal, which this system does not have");
}

#[cfg(unix)]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    recording::main()
}

#[cfg(unix)]
mod recording {
    use std::error::Error;
    use std::fs::{self, File};
    use std::io::{Read as _, Write as _};
    use std::net::TcpListener;
    use std::path::{Path, PathBuf};
    use std::process::{Command, Stdio};

    use avara_sandbox::Sandbox;
    use nix::pty::{OpenptyResult, Winsize, openpty};

    const WIDTH: u16 = 96;

    /// The command line that is typed.
    const SESSION: &[&str] = &[
        "avara viewer studies list --severity stat --limit 5",
        "avara viewer users list --max-items 3 --query '[.email, .level] | @csv'",
        "avara viewer studies list --severity stats",
        "avara viewer users update usr_1234567890abcdef1234567890abcdef --clear middle-name --dry-run",
        "avara viewer users invite --from-csv people.csv",
        "avara viewer users retrieve usr_ffffffffffffffffffffffffffffffff; echo $?",
        "avara webhooks trigger study.access_requested --to http://127.0.0.1:8080/avara",
    ];

    const PEOPLE: &str = "\
email,firstName,lastName,clinicRole,level,canManageStudies,hasDashboardAccess
ada@example.test,Ada,Example,Radiologist,member,false,false
ben@example.test,Ben,Example,Physician,member,false,false
";

    /// A receiver of webhooks that makes a mistake.
    fn receiver() -> Result<(), Box<dyn Error>> {
        const ANSWER: &str = r#"{"authorized":true,"url":["https://pacs.example.com/1.dcm"]}"#;
        let listener = TcpListener::bind("127.0.0.1:8080")?;
        std::thread::spawn(move || {
            for mut stream in listener.incoming().map_while(Result::ok) {
                let length = ANSWER.len();
                let head = format!(
                    "HTTP/1.1 200 OK\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n"
                );
                let mut request = [0; 4096];
                let answered = stream
                    .read(&mut request)
                    .and_then(|_| stream.write_all(format!("{head}{ANSWER}").as_bytes()));
                if answered.is_err() {
                    return;
                }
            }
        });
        Ok(())
    }

    pub(crate) fn main() -> Result<(), Box<dyn Error>> {
        let clock = "2030-01-31T12:00:00Z".parse()?;
        let sandbox = Sandbox::builder().clock(clock).start_blocking()?;
        let folder = tempfile::tempdir()?;
        fs::write(folder.path().join("people.csv"), PEOPLE)?;
        receiver()?;
        let mut session = String::new();
        for line in SESSION {
            let shown = shown(&sandbox, folder.path(), line)?;
            session += &format!("$ {line}\n{}\n\n", shown.trim_end());
        }
        let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
        let session = session.trim_end();
        fs::write(docs.join("cli-session.txt"), format!("{session}\n"))?;
        fs::write(docs.join("cli-session.svg"), svg(session))?;
        Ok(())
    }

    /// Returns the output of a shell that runs this line on a terminal.
    fn shown(sandbox: &Sandbox, folder: &Path, line: &str) -> Result<String, Box<dyn Error>> {
        let size = Winsize {
            ws_row: 40,
            ws_col: WIDTH,
            ws_xpixel: 0,
            ws_ypixel: 0,
        };
        let OpenptyResult { master, slave } = openpty(Some(&size), None)?;
        let end = || slave.try_clone().map(Stdio::from);
        let mut child = Command::new("/bin/sh")
            .args(["-c", line])
            .env_clear()
            .env("PATH", program_folder()?)
            .env("HOME", folder)
            .env("NO_COLOR", "1")
            .envs(base_url(sandbox, line))
            .env("AVARA_API_KEY", sandbox.key())
            .env("AVARA_WEBHOOK_KEY", "whsec_c2VjcmV0Cg==")
            .current_dir(folder)
            .stdin(end()?)
            .stdout(end()?)
            .stderr(end()?)
            .spawn()?;
        drop(slave);
        let (mut terminal, mut bytes, mut part) = (File::from(master), Vec::new(), [0; 4096]);
        while let Ok(read @ 1..) = terminal.read(&mut part) {
            bytes.extend_from_slice(&part[..read]);
        }
        child.wait()?;
        let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
        Ok(text
            .lines()
            .map(|line| format!("{}\n", seen(line)))
            .collect())
    }

    /// The port of the sandbox is another one each time, and is not to be seen.
    fn base_url<'a>(sandbox: &'a Sandbox, line: &str) -> Option<(&'static str, &'a str)> {
        let is_sent = !line.contains("--dry-run");
        is_sent.then(|| ("AVARA_BASE_URL", sandbox.url()))
    }

    /// Returns the final text of a line that was overwritten.
    fn seen(line: &str) -> &str {
        line.rsplit("\u{1b}[K").next().unwrap_or_default()
    }

    /// Returns the path of the program, next to the folder of the examples.
    fn program_folder() -> Result<PathBuf, Box<dyn Error>> {
        let example = std::env::current_exe()?;
        let folder = example.parent().and_then(Path::parent);
        Ok(folder
            .ok_or("this example is not in a target folder")?
            .to_owned())
    }

    /// A picture of the terminal.
    fn svg(session: &str) -> String {
        let lines: Vec<_> = session.lines().flat_map(wrapped).collect();
        let (width, height) = (usize::from(WIDTH) * 8 + 32, lines.len() * 18 + 32);
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
             font-family=\"ui-monospace, Menlo, Consolas, monospace\" font-size=\"13\">\n\
             <rect width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"#16181d\"/>\n"
        );
        for (index, line) in lines.iter().enumerate() {
            let colour = if line.starts_with("$ ") {
                "#7fd1b9"
            } else {
                "#d7dae0"
            };
            svg += &format!(
                "<text x=\"16\" y=\"{}\" fill=\"{colour}\" xml:space=\"preserve\">{}</text>\n",
                index * 18 + 32,
                escaped(line)
            );
        }
        svg + "</svg>\n"
    }

    fn wrapped(line: &str) -> Vec<String> {
        if line.is_empty() {
            return vec![String::new()];
        }
        let characters: Vec<_> = line.chars().collect();
        let rows = characters.chunks(usize::from(WIDTH));
        rows.map(|row| row.iter().collect()).collect()
    }

    fn escaped(text: &str) -> String {
        text.replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
    }
}
