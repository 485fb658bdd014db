//! The maintainers' verbs: `cargo xtask regen`, `cargo xtask lint`, and so on.

mod audit_docs;
mod checks;
mod consumers;
mod demo;
mod diff;
mod dist;
mod docs;
mod e2e;
mod files;
mod findings;
mod fuzz;
mod lint;
mod metadata;
mod metrics;
mod package;
mod plan;
mod process;
mod public_api;
mod regen;
mod release;
mod report;
mod sandbox;
mod transaction;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use process::exit;

/// Maintains the spec and the code that is generated from it.
///
/// Edit a YAML file below spec/, run `cargo xtask regen`, review the diff.
///
/// Exit status: 0 when all is well, 1 when there are findings or stale files, 2 for a wrong
/// command line.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Cli {
    #[command(subcommand)]
    verb: Verb,

    /// Write one line per finding (`file:line:column: code: message`), for editors and scripts.
    #[arg(long, global = true)]
    plain: bool,
}

#[derive(Subcommand)]
enum Verb {
    /// Hold the spec against saved pages of Avara's documentation.
    ///
    /// Reads pages in the forms in which they are published: the rendered page saved as text, and
    /// index.md; in TypeScript, C# and plain HTTP. Every difference has the page's line, the place
    /// in spec/, and an edit. What is known and explained is in spec/known-differences.toml.
    ///
    /// Exit status: 0 when all agree, 1 when something differs, 2 when a page cannot be understood.
    AuditDocs(audit_docs::Args),
    /// Check dependencies, features and versions.
    ///
    /// deny: licences, sources and banned crates. advisories: known vulnerabilities, from a database on
    /// the network. unused: unused dependencies. workflows: those of GitHub. msrv: what dependencies ask
    /// of the compiler. features: each alone, and all. minimal: the oldest versions that the manifests
    /// allow. semver: the API of the last release.
    ///
    /// Exit status: 1 when a check fails, and when a tool is missing of one that is named.
    Checks(checks::Args),
    /// Run validators and generators of others on the documents in spec/ (needs node, npm and python3).
    ///
    /// Installs the versions of xtask/consumers into target/consumers, checks the types of the code that
    /// they generate, and calls every operation of a sandbox with generated clients in TypeScript and
    /// Python, and with the Postman collection.
    Consumers,
    /// See the SDK work: a walk through the API on this machine. No key is needed.
    ///
    /// Checks that the generated code is fresh, starts a sandbox, and shows each request and what it
    /// leads to: users, studies, lists, lost answers, webhooks.
    Demo,
    /// Make the program as people install it: an archive, packages of Debian, npm and PyPI.
    ///
    /// Builds `avara` for Linux with an old C library, and packs it into target/dist-packages/ with
    /// completions, man pages and units of systemd; adds a bill of materials (CycloneDX) and the SHA-256
    /// of each file. Needs cargo-zigbuild, cargo-deb, npm, and the Python packages ziglang and wheel.
    Dist(dist::Args),
    /// Build the documentation site in target/site, and check the pages.
    ///
    /// Takes the pages that docs/README.md names. Every internal link must lead somewhere, and every
    /// example in Rust must be compiled by the tests.
    Docs(docs::Args),
    /// Run the tests that need real servers: databases, and receivers as processes.
    ///
    /// Starts each server from PATH in a temporary folder, on its own port, and ends it. Without
    /// the name of a part, it runs those whose servers are installed.
    ///
    /// Exit status: 1 when a test fails, and when a server is missing of a part that is named, or of
    /// every part.
    E2e(e2e::Args),
    /// Bundle the spec and generate the client from it.
    ///
    /// Reads spec/, checks it, and writes the JSON documents in spec/, avara-client/src/generated/,
    /// avara-cli/src/catalog/generated/ and docs/reference/. All files are written or none; files that would not change
    /// are not touched; generated files that are no longer made are removed.
    Regen(regen::Args),
    /// Check the spec without generating anything.
    ///
    /// Reports everything at once: YAML that does not parse, references that lead nowhere,
    /// examples that do not fit their
    /// schema, and all house rules. Each finding has a code, a place, and what to do.
    Lint,
    /// Build every published crate from its package alone, and a program that uses the packages.
    ///
    /// The other packages serve as the registry; nothing of the workspace is used.
    Package,
    /// Compare the public API of avara-client with its committed listing.
    ///
    /// The listing, tests/snapshots/public-api.txt, has every public item of the crate with all
    /// features. `--bless` rewrites it.
    PublicApi(public_api::Args),
    /// Check that a release can be made, and tag it.
    ///
    /// Checks versions, the changelog, the tag, the working tree and the addresses in the manifests, and reports all
    /// problems at once. If there is none, it also runs what takes an hour: `regen --check`, `public-api --check`,
    /// `package`, `dist --check` and all `checks`. Pushing the tag publishes: see .github/workflows/release.yml.
    Release(release::Args),
    /// Measure sizes, the generator, and the compile time of avara-client next to plain progenitor.
    ///
    /// Prints the tables of docs/metrics.md; takes some minutes, mostly for dependencies.
    Metrics,
    /// Give damaged and made-up input to what reads replies, webhooks, DICOM headers, waits and
    /// paths (needs cargo-fuzz).
    ///
    /// Runs the targets of fuzz/, one after the other, from the inputs in fuzz/corpus/.
    Fuzz(fuzz::Args),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let Some(root) = workspace::root() else {
        eprintln!(
            "error: this is not the Avara workspace: no folder above has spec/ and avara-codegen/"
        );
        return ExitCode::from(2);
    };
    match cli.verb {
        Verb::AuditDocs(args) => audit_docs::run(&root, &args, cli.plain),
        Verb::Checks(args) => exit(checks::run(&root, &args)),
        Verb::Consumers => exit(consumers::run(&root)),
        Verb::Demo => demo::run(&root, cli.plain),
        Verb::Dist(args) => exit(dist::run(&root, args)),
        Verb::Docs(args) => exit(docs::run(&root, &args)),
        Verb::E2e(args) => exit(e2e::run(&root, &args)),
        Verb::Regen(args) => regen::run(&root, &args, cli.plain),
        Verb::Lint => lint::run(&root, cli.plain),
        Verb::Package => exit(package::run(&root)),
        Verb::Release(args) => exit(release::run(&root, args)),
        Verb::Metrics => exit(metrics::run(&root)),
        Verb::Fuzz(args) => exit(fuzz::run(&root, &args)),
        Verb::PublicApi(args) => public_api::run(&root, &args),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::Cli;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
