//! `cargo xtask demo`, as its audience sees it.

use std::path::PathBuf;
use std::process::Command;

/// `cargo test` builds the examples, next to the program.
fn demo() -> PathBuf {
    let program = PathBuf::from(env!("CARGO_BIN_EXE_avara-sandbox"));
    let name = format!("demo{}", std::env::consts::EXE_SUFFIX);
    program.with_file_name("examples").join(name)
}

/// The port differs from run to run, and nothing else.
fn without_port(text: &str) -> String {
    let Some((before, after)) = text.split_once("127.0.0.1:") else {
        return text.to_owned();
    };
    format!(
        "{before}127.0.0.1:{}",
        after.trim_start_matches(|c: char| c.is_ascii_digit())
    )
}

#[test]
fn the_transcript_is_what_it_prints() {
    let output = Command::new(demo())
        .output()
        .expect("`cargo build --examples` makes it");
    let printed = String::from_utf8(output.stdout).unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{printed}{told}");
    let expected = include_str!("../examples/demo/transcript.txt");
    assert_eq!(without_port(&printed), expected);
}
