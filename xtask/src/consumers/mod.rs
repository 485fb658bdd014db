//! `cargo xtask consumers`: the documents in `spec/`, as the tools of others see them.

mod workbench;

use std::path::Path;

use workbench::Workbench;

use crate::sandbox::{Sandbox, build_avara};

/// A document of `spec/`, and how many of the 63 operations a generated Python client can call.
struct Document {
    file: &'static str,
    /// openapi-python-client does not take null for an `allOf` that 3.0 declares as nullable.
    in_python: u8,
    /// The same, if replies have undocumented values.
    with_undocumented: u8,
    /// The webhooks that generated TypeScript has.
    webhooks: usize,
}

/// docs/guide/other-languages.md has the same numbers.
#[rustfmt::skip] // a table
const DOCUMENTS: [Document; 3] = [
    Document { file: "avara.openapi.json", in_python: 49, with_undocumented: 31, webhooks: 0 },
    Document { file: "avara.openapi-3.1.json", in_python: 63, with_undocumented: 31, webhooks: 7 },
    Document { file: "avara.openapi-3.1.open-enums.json", in_python: 63, with_undocumented: 63, webhooks: 7 },
];

const SAMPLES: &str = "tests/fixtures/samples.json";

pub(crate) fn run(root: &Path) -> Result<(), String> {
    let mut bench = Workbench::new(root)?;
    let sandbox = Sandbox::start(&build_avara(root)?)?;
    for document in &DOCUMENTS {
        let folder = bench.folder(document.file)?;
        validate(&mut bench, document.file)?;
        type_script(&mut bench, document, &folder, &sandbox.url)?;
        python(&mut bench, document, &folder, &sandbox.url)?;
    }
    webhooks(&mut bench)?;
    let collection = bench.spec("avara.postman_collection.json");
    let script = bench.at("target/consumers/postman.js");
    bench.copy("postman.js", &script)?;
    let arguments = [&*script, &sandbox.url, &collection];
    bench.node("newman: all operations", &arguments)?;
    println!("{} passed, 0 failed", bench.checks);
    Ok(())
}

fn validate(bench: &mut Workbench, name: &str) -> Result<(), String> {
    let (spec, rules) = (bench.spec(name), bench.own("spectral.json"));
    let redocly = ["lint", &spec, "--extends=recommended", "--format=summary"];
    bench.tool("redocly", name, &redocly)?;
    let spectral = ["lint", &spec, "--ruleset", &rules, "--fail-severity=error"];
    bench.tool("spectral", name, &spectral)?;
    bench.tool("openapi-spec-validator", name, &[&spec])
}

/// Generates types and a client, compiles both, and calls every operation.
fn type_script(
    bench: &mut Workbench,
    document: &Document,
    folder: &Path,
    sandbox: &str,
) -> Result<(), String> {
    let (name, webhooks, spec) = (document.file, document.webhooks, bench.spec(document.file));
    let at = |file: &str| folder.join(file).display().to_string();
    let (types, client) = (at("types.ts"), at("client"));
    bench.tool("openapi-typescript", name, &[&spec, "-o", &types])?;
    bench.count(
        "openapi-typescript",
        name,
        &types,
        "operations[\"webhooks.",
        webhooks,
    )?;
    let generate = ["-i", &spec, "-o", &client, "-c", "@hey-api/client-fetch"];
    bench.tool("openapi-ts", name, &generate)?;
    let program = at("every_operation.ts");
    bench.copy("every_operation.ts", &program)?;
    let out = at("out");
    #[rustfmt::skip] // pairs
    let compile = [
        "--strict", "--skipLibCheck", "--target", "es2022", "--lib", "es2023,dom", "--types", "node",
        "--module", "commonjs", "--moduleResolution", "node10", "--outDir", &out, &types, &program,
    ];
    let generated = at("client/types.gen.ts");
    bench.count("openapi-ts", name, &generated, "WebhookPayload =", webhooks)?;
    bench.tool("tsc", name, &compile)?;
    let (compiled, samples) = (at("out/every_operation.js"), bench.at(SAMPLES));
    let arguments = [&*compiled, sandbox, &samples];
    let title = format!("TypeScript client, all operations: {name}");
    bench.node(&title, &arguments)
}

/// Generates models and a client, checks the types of both, and calls every operation.
fn python(
    bench: &mut Workbench,
    document: &Document,
    folder: &Path,
    sandbox: &str,
) -> Result<(), String> {
    let (name, spec) = (document.file, bench.spec(document.file));
    let at = |file: &str| folder.join(file).display().to_string();
    let (models, client) = (at("models.py"), at("client_py/client"));
    bench.models(name, &spec, "openapi", &models)?;
    let settings = bench.own("openapi-python-client.yaml");
    #[rustfmt::skip] // pairs
    let generate = [
        "generate", "--path", &spec, "--meta", "none", "--config", &settings, "--output-path", &client,
    ];
    bench.tool("openapi-python-client", name, &generate)?;
    bench.tool("mypy", name, &[&models, &client])?;
    let (program, samples) = (at("client_py/every_operation.py"), bench.at(SAMPLES));
    bench.copy("every_operation.py", &program)?;
    let all = [&*program, sandbox, &samples, "unknown-enum"];
    bench.python(name, &all[..3], document.in_python)?;
    let title = format!("{name}, undocumented values");
    bench.python(&title, &all, document.with_undocumented)
}

fn webhooks(bench: &mut Workbench) -> Result<(), String> {
    let schema = bench.spec("avara.webhooks.schema.json");
    let models = bench.at("target/consumers/webhooks.py");
    bench.models("webhooks", &schema, "jsonschema", &models)?;
    bench.tool("mypy", "webhooks", &[&models])
}
