//! A key on stdin, which a terminal does not show.

use std::io::{self, IsTerminal as _, Read as _};

/// Reads all of stdin; of a terminal, one line that is not shown.
pub(crate) fn read(name: &str) -> io::Result<Vec<u8>> {
    let mut stdin = io::stdin();
    if stdin.is_terminal() {
        return platform::read(&stdin, name).map(String::into_bytes);
    }
    let mut bytes = Vec::new();
    stdin.read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(unix)]
mod platform {
    use std::io::{self, Stdin, Write as _};

    use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};

    /// A terminal that shows nothing, until this is dropped.
    struct Quiet<'a>(&'a Stdin, Termios);

    impl<'a> Quiet<'a> {
        fn new(terminal: &'a Stdin) -> io::Result<Self> {
            let before = tcgetattr(terminal)?;
            let mut quiet = before.clone();
            quiet.local_modes -= LocalModes::ECHO;
            tcsetattr(terminal, OptionalActions::Flush, &quiet)?;
            Ok(Self(terminal, before))
        }
    }

    impl Drop for Quiet<'_> {
        fn drop(&mut self) {
            let _ = tcsetattr(self.0, OptionalActions::Drain, &self.1);
        }
    }

    pub(super) fn read(terminal: &Stdin, name: &str) -> io::Result<String> {
        let quiet = Quiet::new(terminal)?;
        let _ = write!(io::stderr(), "{name} (hidden): ");
        let mut line = String::new();
        let read = terminal.read_line(&mut line);
        drop(quiet);
        let _ = writeln!(io::stderr());
        read.map(|_| line)
    }
}

#[cfg(not(unix))]
mod platform {
    use std::io::{self, Stdin};

    pub(super) fn read(_: &Stdin, _: &str) -> io::Result<String> {
        let problem = "the terminal would show the key: use a file or a pipe";
        Err(io::Error::other(problem))
    }
}
