//! `cargo xtask e2e`: the tests of `e2e/`, which need real servers.

use std::collections::BTreeSet;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use crate::process::{Server, command, succeed};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The parts to run; all, by default.
    #[arg(value_name = "PART", value_parser = clap::builder::PossibleValuesParser::new(PARTS.iter().map(|part| part.name)))]
    parts: Vec<String>,

    /// Print the packages of Debian that are missing, and run nothing.
    #[arg(long)]
    missing: bool,
}

/// Tests that need the same servers.
struct Part {
    name: &'static str,
    /// Files of `e2e/tests/`.
    tests: &'static [&'static str],
    /// Programs, and the packages of Debian that have them; those of Cargo begin with `cargo:`.
    programs: &'static [Programs],
    /// The variable that names `avara` to tests that measure it: it is built as it would be shipped.
    measured: Option<&'static str>,
}

type Program = (&'static str, &'static str);
type Programs = &'static [Program];

const CHROMIUM: Program = ("chromium", "chromium");
const NGINX: Program = ("nginx", "nginx");
const OPENSSL: Program = ("openssl", "openssl");

const ORTHANC: Programs = &[
    ("Orthanc", "orthanc"),
    ("libOrthancDicomWeb.so", "orthanc-dicomweb"),
];
const STORES: Programs = &[
    ("redis-server", "redis-server"),
    ("initdb", "postgresql"),
    ("postgres", "postgresql"),
];

#[rustfmt::skip] // a table: one line each
const PARTS: &[Part] = &[
    Part { name: "receiver", tests: &["redis", "postgres"], programs: &[STORES], measured: None },
    Part { name: "network", tests: &["network", "prometheus"], programs: &[&[NGINX, OPENSSL, ("squid", "squid"), ("prometheus", "prometheus")]], measured: None },
    Part { name: "bridge", tests: &["bridge", "bridges"], programs: &[ORTHANC, STORES, &[CHROMIUM, NGINX, OPENSSL, ("curl", "curl"), ("jq", "jq")]], measured: Some("AVARA_E2E_BRIDGE") },
    Part { name: "s3", tests: &["s3"], programs: &[ORTHANC, &[("s3s-fs", "cargo:s3s-fs")]], measured: None },
    Part { name: "console", tests: &["console"], programs: &[&[CHROMIUM, ("npm", "npm")]], measured: None },
];

/// Begins the name of a package of Cargo.
const CARGO: &str = "cargo:";

/// The version that runs with our oldest Rust.
const S3S: &str = "0.13.0-alpha.3";

/// Debian has a server's programs here, and only clients on the PATH.
const POSTGRES: &str = "/usr/lib/postgresql";

/// Debian has these off the PATH too.
const FOLDERS: &[&str] = &["/usr/sbin", "/usr/share/orthanc/plugins"];

pub(crate) fn run(root: &Path, args: &Args) -> Result<(), String> {
    let path = path(Path::new(POSTGRES))?;
    if args.missing {
        let missing = chosen(&args.parts).flat_map(|part| missing(part, &path));
        let packages = missing.map(|(_, package)| package);
        let packages: BTreeSet<_> = packages.filter(|it| !it.starts_with(CARGO)).collect();
        for package in packages {
            println!("{package}");
        }
        return Ok(());
    }
    let mut parts = Vec::new();
    for part in chosen(&args.parts) {
        let missing = how_to_install(missing(part, &path));
        if missing.is_empty() {
            parts.push(part);
        } else if args.parts.is_empty() {
            eprintln!("{} is left out: {missing}", part.name);
        } else {
            return Err(format!("{} cannot run: {missing}", part.name));
        }
    }
    if parts.is_empty() {
        return Err("no part can run".into());
    }
    // Servers compute, so there are no more tests at once than cores.
    let at_once = thread::available_parallelism().map_or(1, NonZero::get);
    let cargo = |line: &str| {
        let mut cargo = command(root, line);
        cargo.env("PATH", &path);
        cargo.env("RUST_TEST_THREADS", at_once.to_string());
        cargo
    };
    let build = |line: &str| succeed(&mut cargo(line), "the programs do not build");
    // With the features of the whole workspace, so that nothing is built twice.
    build("cargo build --workspace --bin avara")?;
    for part in parts {
        let mut program = None;
        if let Some(variable) = part.measured {
            build("cargo build --release --package avara-cli --features bridge --bin avara")?;
            program = Some((variable, root.join("target/release/avara")));
        }
        for test in part.tests {
            let mut cargo = cargo("cargo test --workspace --features avara-e2e/servers --test");
            run_test(cargo.arg(test).envs(program.clone()), test)?;
        }
    }
    Ok(())
}

/// Returns the parts that were named, or all.
fn chosen(names: &[String]) -> impl Iterator<Item = &'static Part> {
    PARTS
        .iter()
        .filter(move |part| names.is_empty() || names.iter().any(|name| name == part.name))
}

/// Runs a file of tests, and looks for its closing line.
fn run_test(cargo: &mut Command, test: &str) -> Result<(), String> {
    let mut server = Server::start(cargo.stdout(Stdio::piped()))?;
    let mut passed = 0;
    for line in BufReader::new(server.0.stdout.take().ok_or("no output")?).lines() {
        let line = line.map_err(|error| error.to_string())?;
        passed += number_passed(&line);
        println!("{line}");
    }
    let status = server.0.wait().map_err(|error| error.to_string())?;
    match (status.success(), passed) {
        (true, 1..) => Ok(()),
        (true, 0) => Err(format!("{test} ran no test")),
        (false, _) => Err(format!("{test} failed")),
    }
}

/// Reads `test result: ok. 12 passed; 0 failed; ...`.
fn number_passed(line: &str) -> u32 {
    let numbers = line.strip_prefix("test result: ok. ");
    let number = numbers.and_then(|numbers| numbers.split(' ').next()?.parse().ok());
    number.unwrap_or(0)
}

/// Returns the PATH with the folders of servers that are not on it; the newest version is first.
fn path(postgres: &Path) -> Result<OsString, String> {
    let given = env::var_os("PATH").unwrap_or_default();
    let versions = fs::read_dir(postgres).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = versions.map(|version| version.path().join("bin")).collect();
    folders.sort();
    let others = FOLDERS.iter().map(PathBuf::from);
    let all = env::split_paths(&given)
        .chain(folders.into_iter().rev())
        .chain(others);
    env::join_paths(all).map_err(|error| error.to_string())
}

/// Returns the programs that are missing, and their packages.
fn missing(part: &Part, path: &OsString) -> impl Iterator<Item = (&'static str, &'static str)> {
    let is_there =
        move |program: &str| env::split_paths(path).any(|folder| folder.join(program).is_file());
    let programs = part.programs.iter().copied().flatten().copied();
    programs.filter(move |(program, _)| !is_there(program))
}

fn how_to_install(missing: impl Iterator<Item = (&'static str, &'static str)>) -> String {
    let lines = missing.map(|(program, package)| match package.strip_prefix(CARGO) {
        Some(package) => format!(
            "there is no {program} (cargo install {package} --version {S3S} --features binary --locked)"
        ),
        None => format!("there is no {program} (Debian: apt-get install {package})"),
    });
    lines.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::{PARTS, chosen, how_to_install, missing, number_passed};
    use crate::workspace;

    #[test]
    fn a_part_without_its_servers_names_them() {
        let nowhere = OsString::from("/nowhere");
        let missing = how_to_install(missing(&PARTS[0], &nowhere));
        assert!(
            missing.contains("redis-server (Debian: apt-get install redis-server)"),
            "{missing}"
        );
        assert!(missing.contains("apt-get install postgresql"), "{missing}");
    }

    #[test]
    fn one_part_or_all() {
        assert_eq!(chosen(&[]).count(), PARTS.len());
        assert_eq!(chosen(&["receiver".to_owned()]).count(), 1);
    }

    #[test]
    fn tests_that_ran_are_counted() {
        assert_eq!(
            number_passed("test result: ok. 12 passed; 0 failed; 0 ignored"),
            12
        );
        assert_eq!(
            number_passed("test result: ok. 0 passed; 0 failed; 0 ignored"),
            0
        );
        assert_eq!(number_passed("running 12 tests"), 0);
    }

    #[test]
    fn every_file_of_tests_belongs_to_a_part() {
        let folder = workspace::root().unwrap().join("e2e/tests");
        let files = std::fs::read_dir(folder).unwrap().flatten();
        for file in files.filter(|file| file.path().is_file()) {
            let name = file
                .path()
                .file_stem()
                .unwrap()
                .to_string_lossy()
                .into_owned();
            assert!(
                PARTS.iter().any(|part| part.tests.contains(&&*name)),
                "{name}"
            );
        }
    }
}
