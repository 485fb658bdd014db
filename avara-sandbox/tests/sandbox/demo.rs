//! `cargo xtask demo`, as its audience sees it.

#[path = "../../examples/demo/main.rs"]
#[allow(dead_code, reason = "it is a program of its own too")]
mod program;

/// The port differs from run to run, and nothing else.
fn without_port(text: &str) -> String {
    let (before, after) = text.split_once("127.0.0.1:").expect("it says where it is");
    let after = after.trim_start_matches(|c: char| c.is_ascii_digit());
    format!("{before}127.0.0.1:{after}")
}

#[tokio::test]
async fn the_transcript_is_what_it_tells() {
    let mut reported = Vec::new();
    program::walk(&mut reported).await.unwrap();
    let reported = without_port(&String::from_utf8(reported).unwrap());
    assert_eq!(reported, include_str!("../../examples/demo/transcript.txt"));
}
