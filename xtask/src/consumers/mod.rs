//! `cargo xtask consumers`: the documents in `spec/`, as the tools of others see them.

mod workbench;

use std::path::Path;
use std::process::ExitCode;

use workbench::Workbench;

use crate::sandbox::{Sandbox, build_avara};

/// A document of `spec/`, and how many of the 63 operations a generated Python client can call.
struct Document {
    file: &'static str,
    /// openapi-python-client does not take null for an `allOf` that 3.0 declares as nullable.
    in_python: u8,
    /// The same, if replies have undocumented values.
    with_undocumented: u8,
}

/// docs/guide/other-languages.md has the same numbers.
const DOCUMENTS: [Document; 3] = [
    Document {
        file: "avara.openapi.json",
        in_python: 49,
        with_undocumented: 31,
    },
    Document {
        file: "avara.openapi-3.1.json",
        in_python: 63,
        with_undocumented: 31,
    },
    Document {
        file: "avara.openapi-3.1.open-enums.json",
        in_python: 63,
        with_undocumented: 63,
    },
];

const SAMPLES: &str = "tests/fixtures/samples.json";

/// Runs the verb.
pub(crate) fn run(root: &Path) -> ExitCode {
    match consumers(root) {
        Ok(checks) => {
            println!("{checks} passed, 0 failed");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn consumers(root: &Path) -> Result<u32, String> {
    let mut bench = Workbench::new(root)?;
    let sandbox = Sandbox::start(&build_avara(root)?)?;
    for document in &DOCUMENTS {
        let folder = bench.folder(document.file)?;
        validate(&mut bench, document)?;
        type_script(&mut bench, document, &folder, &sandbox)?;
        python(&mut bench, document, &folder, &sandbox)?;
    }
    webhooks(&mut bench)?;
    let collection = bench.spec("avara.postman_collection.json");
    let script = bench.at("target/consumers/postman.js");
    bench.copy("postman.js", &script)?;
    bench.node(
        "newman: all operations",
        &[&script, &sandbox.url, &collection],
    )?;
    Ok(bench.checks)
}

fn validate(bench: &mut Workbench, document: &Document) -> Result<(), String> {
    let (name, spec) = (document.file, bench.spec(document.file));
    let rules = bench.own("spectral.json");
    let redocly = ["lint", &spec, "--extends=recommended", "--format=summary"];
    bench.npm(&format!("redocly: {name}"), "redocly", &redocly)?;
    let spectral = ["lint", &spec, "--ruleset", &rules, "--fail-severity=error"];
    bench.npm(&format!("spectral: {name}"), "spectral", &spectral)?;
    bench.python_tool(
        &format!("openapi-spec-validator: {name}"),
        "openapi-spec-validator",
        &[&spec],
    )
}

/// Generates types and a client, compiles both, and calls every operation.
fn type_script(
    bench: &mut Workbench,
    document: &Document,
    folder: &Path,
    sandbox: &Sandbox,
) -> Result<(), String> {
    let (name, spec) = (document.file, bench.spec(document.file));
    let at = |file: &str| folder.join(file).display().to_string();
    let types = at("types.ts");
    let generate: [&str; 3] = [&spec, "-o", &types];
    bench.npm(
        &format!("openapi-typescript: {name}"),
        "openapi-typescript",
        &generate,
    )?;
    let client = at("client");
    let generate = ["-i", &spec, "-o", &client, "-c", "@hey-api/client-fetch"];
    bench.npm(
        &format!("@hey-api/openapi-ts: {name}"),
        "openapi-ts",
        &generate,
    )?;
    let program = at("every_operation.ts");
    bench.copy("every_operation.ts", &program)?;
    let out = at("out");
    #[rustfmt::skip] // pairs
    let compile = [
        "--strict", "--skipLibCheck", "--target", "es2022", "--lib", "es2023,dom", "--types", "node",
        "--module", "commonjs", "--moduleResolution", "node10", "--outDir", &out, &types, &program,
    ];
    bench.npm(&format!("tsc: {name}"), "tsc", &compile)?;
    let compiled = at("out/every_operation.js");
    let samples = bench.at(SAMPLES);
    bench.node(
        &format!("TypeScript client, all operations: {name}"),
        &[&compiled, &sandbox.url, &samples],
    )
}

/// Generates models and a client, checks the types of both, and calls every operation.
fn python(
    bench: &mut Workbench,
    document: &Document,
    folder: &Path,
    sandbox: &Sandbox,
) -> Result<(), String> {
    let (name, spec) = (document.file, bench.spec(document.file));
    let at = |file: &str| folder.join(file).display().to_string();
    let models = at("models.py");
    bench.models(
        &format!("datamodel-code-generator: {name}"),
        &spec,
        "openapi",
        &models,
    )?;
    let client = at("client_py/client");
    let settings = bench.own("openapi-python-client.yaml");
    #[rustfmt::skip] // pairs
    let generate = [
        "generate", "--path", &spec, "--meta", "none", "--config", &settings, "--output-path", &client,
    ];
    bench.python_tool(
        &format!("openapi-python-client: {name}"),
        "openapi-python-client",
        &generate,
    )?;
    bench.python_tool(&format!("mypy: {name}"), "mypy", &[&models, &client])?;
    let program = at("client_py/every_operation.py");
    bench.copy("every_operation.py", &program)?;
    let samples = bench.at(SAMPLES);
    let all: [&str; 3] = [&program, &sandbox.url, &samples];
    bench.python(name, &all, document.in_python)?;
    let undocumented: [&str; 4] = [&program, &sandbox.url, &samples, "unknown-enum"];
    bench.python(
        &format!("{name}, undocumented values"),
        &undocumented,
        document.with_undocumented,
    )
}

fn webhooks(bench: &mut Workbench) -> Result<(), String> {
    let schema = bench.spec("avara.webhooks.schema.json");
    let models = bench.at("target/consumers/webhooks.py");
    bench.models(
        "datamodel-code-generator: webhooks",
        &schema,
        "jsonschema",
        &models,
    )?;
    bench.python_tool("mypy: webhooks", "mypy", &[&models])
}
