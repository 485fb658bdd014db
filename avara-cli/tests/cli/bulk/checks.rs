//! Rows that are wrong: all of them are reported, and nothing is sent.

use avara_sandbox::Sandbox;

use super::{CREATE, INVITE};
use crate::world::{USER, World};

/// The errors of a CSV file with studies.
fn refused(text: &str) -> String {
    let world = World::new();
    let file = world.file("studies.csv", text);
    let run = world.run(&[&CREATE[..], &[&file]].concat());
    assert_eq!(run.code, 2, "{text}: {}", run.err);
    assert!(world.sandbox.requests().is_empty(), "{text}");
    assert!(
        !world
            .folder
            .path()
            .join("studies.csv.results.jsonl")
            .exists()
    );
    run.err
}

#[test]
fn all_bad_rows_are_reported_before_anything_is_sent() {
    let world = World::new();
    let file = world.file(
        "people.csv",
        "email,firstName,lastName,clinicRole,level,canManageStudies,hasDashboardAccess\n\
         a@example.test,Test,Person,Radiologist,member,false,false\n\
         b@example.test,Test,,Radiologits,member,maybe,false\n\
         c@example.test,Test,,Radiologist,member,true,false\n\
         d@example.test,Test,Person,Radiologits,member,true,false\n\
         A@example.test,Other,Person,Radiologist,member,false,false\n\
         e@example.test,Test\n",
    );
    let run = world.run(&[&INVITE[..], &[&file]].concat());
    assert_eq!(run.code, 2, "{}", run.err);
    for reported in [
        "row 3: canManageStudies must be true or false",
        "row 3: lastName is required",
        "row 3: clinicRole has an undocumented value; is `Radiologist` meant?",
        "row 4: lastName is required",
        "row 5: clinicRole has an undocumented value",
        "row 6: has the same email as row 2",
        "row 7: has 2 cells, but the header has 7",
    ] {
        assert!(run.err.contains(reported), "{reported}: {}", run.err);
    }
    assert!(world.sandbox.requests().is_empty());
}

#[test]
fn columns_have_to_be_fields_and_to_be_there_once() {
    for (text, reported) in [
        (
            "studyInstanceUid,nothing\n1.2,3\n",
            "no field for the column nothing; expected one of",
        ),
        (
            "studyDescription,study-description\na,b\n",
            "column 2 is a duplicate",
        ),
        ("metadata,metadata.ward\n{},B\n", "column 2 is a duplicate"),
        (
            "metadata.ward,metadata.ward\nA,B\n",
            "column 2 is a duplicate",
        ),
        ("studyInstanceUid\n", "it has no rows"),
        (
            "studyInstanceUid;severty\n1;stat\n",
            "no field for the column severty; expected one of",
        ),
        (
            "studyInstanceUid severity\n1 stat\n",
            "no field for column 1",
        ),
        (
            "studyInstanceUid,\n1.2.3,stat\n",
            "row 2: column 2 has a value but no name",
        ),
        ("", "it has no rows"),
    ] {
        assert!(refused(text).contains(reported), "{reported}");
    }
}

#[test]
fn a_first_row_of_data_is_not_printed() {
    let error = refused("Jo Example,jo@example.test\nA,B\n");
    assert!(error.contains("no field for column 1, column 2"), "{error}");
    assert!(
        !error.contains("example.test") && !error.contains("Jo Example"),
        "{error}"
    );
}

#[test]
fn quotes_that_swallow_rows_are_refused() {
    let open =
        refused("studyInstanceUid,studyDescription,severity\n1.2.1,\"CT,stat\n1.2.2,MR,stat\n");
    assert!(open.contains("line 2: unclosed quote"), "{open}");
    let shifted =
        refused("studyInstanceUid,studyDescription,severity\n1.2.1,\"CT,stat\n1.2.2,\"MR\",stat\n");
    assert!(
        shifted.contains("line 3: text after a closing quote"),
        "{shifted}"
    );
}

#[test]
fn a_cell_names_no_file_to_be_read() {
    let world = World::new();
    let secret = world.file("secret.json", r#"{"indication": "private"}"#);
    let file = world.file(
        "studies.csv",
        &format!(
            "studyInstanceUid,studyDescription,severity,reportMetadata\n1.2.1,CT,stat,@{secret}\n"
        ),
    );
    let run = world.run(&["auto-scribe", "studies", "create", "--from-csv", &file]);
    assert_eq!(run.code, 2, "{}", run.err);
    assert!(
        run.err.contains("row 2: reportMetadata is not JSON"),
        "{}",
        run.err
    );
    assert!(world.sandbox.requests().is_empty());
}

#[test]
fn json_lines_are_checked_too() {
    let world = World::new();
    let file = world.file(
        "users.jsonl",
        &format!(
            "\u{feff}{{\"userId\": 1, \"lastName\": \"A\"}}\n[]\n{{\"lastName\": \"A\", \"lastName\": \"B\"}}\n\
             {{\"userId\": \"{USER}\", \"user-id\": \"{USER}\"}}\n{{\"lastName\": \"A\"}}\n"
        ),
    );
    let update = ["viewer", "users", "update", "--from-jsonl", &file];
    let run = world.run(&update);
    assert_eq!(run.code, 2, "{}", run.err);
    for reported in [
        "row 1: userId must be a string",
        "row 2: must be a JSON object",
        "row 3: contains a field twice",
        "row 4: contains userId twice",
        "row 5: userId is missing",
    ] {
        assert!(run.err.contains(reported), "{reported}: {}", run.err);
    }
    let file = world.file("one.jsonl", &format!("{{\"userId\": \"{USER}\"}}"));
    let run = world.run(&["viewer", "users", "update", USER, "--from-jsonl", &file]);
    assert!(
        run.err.contains("userId is already set for all rows"),
        "{}",
        run.err
    );
    assert!(world.sandbox.requests().is_empty());
}

#[test]
fn another_encoding_is_refused_with_its_line() {
    let world = World::of(Sandbox::builder().empty());
    let path = world.folder.path().join("latin.jsonl");
    std::fs::write(&path, b"{}\n{\"lastName\": \"M\xfcller\"}\n").unwrap();
    let path = path.display().to_string();
    let run = world.run(&["viewer", "users", "invite", "--from-jsonl", &path]);
    assert!(
        run.code == 2 && run.err.contains("line 2 is not UTF-8"),
        "{}",
        run.err
    );
}

/// With any line endings, and where several rows look like one line.
#[test]
fn the_same_study_twice_is_reported() {
    let rows = "studyInstanceUid,studyDescription,severity\n1.2.3,CT,stat\n1.2.3,MR,stat\n";
    for ending in ["\n", "\r\n", "\r"] {
        let error = refused(&rows.replace('\n', ending));
        assert!(
            error.contains("row 3: has the same studyInstanceUid as row 2"),
            "{ending:?}: {error}"
        );
    }
}

#[test]
fn a_key_with_space_around_it_is_refused() {
    let world = World::new();
    let file = world.file("people.jsonl", r#"{"email": " a@example.test"}"#);
    let run = world.run(&["viewer", "users", "invite", "--from-jsonl", &file]);
    assert!(
        run.code == 2
            && run
                .err
                .contains("row 1: email contains or is surrounded by white space"),
        "{}",
        run.err
    );
}

#[cfg(unix)]
#[test]
fn rows_from_a_pipe_have_nowhere_to_go_on_from() {
    let world = World::new();
    let mut command = world.command(&[&CREATE[..], &["/dev/stdin"]].concat());
    let run = crate::world::run(command.stdin(std::io::pipe().unwrap().0));
    assert!(
        run.code == 2 && run.err.contains("save the rows to a file"),
        "{}",
        run.err
    );
}

/// Input for rows must not be taken for a single request.
#[test]
fn flags_for_rows_need_rows() {
    let world = World::new();
    for flag in [
        &["--done", "3"][..],
        &["--not-done", "3"],
        &["--journal", "x"],
        &["--same-account"],
        &["--concurrency", "2"],
    ] {
        let update = ["viewer", "users", "update", USER, "--last-name", "Example"];
        let run = world.run(&[&update[..], flag].concat());
        assert!(
            run.code == 2 && run.err.contains("--from-csv"),
            "{flag:?}: {}",
            run.err
        );
    }
    assert!(world.sandbox.requests().is_empty());
}

#[test]
fn a_line_that_is_none_is_not_printed() {
    let world = World::new();
    let file = world.file("people.jsonl", "\"Jo Example 1970\"\n{\"a\": Jo}\n");
    let run = world.run(&["viewer", "users", "invite", "--from-jsonl", &file]);
    assert_eq!(run.code, 2, "{}", run.err);
    assert!(
        run.err.contains("row 1: must be a JSON object"),
        "{}",
        run.err
    );
    assert!(
        run.err.contains("row 2: is not JSON, at column 7"),
        "{}",
        run.err
    );
    assert!(!run.err.contains("Jo"), "{}", run.err);
}

/// As spreadsheets save them: in capitals, with empty rows and columns behind the others.
#[test]
fn what_a_spreadsheet_adds_is_no_mistake() {
    let world = World::new();
    let file = world.file(
        "people.csv",
        "\u{feff}email,firstName,lastName,clinicRole,level,canManageStudies,hasDashboardAccess,\r\n\
         a@example.test,Test,Person,Radiologist,member,FALSE,TRUE,\r\n,,,,,,,\r\n,,,,,,,\r\n",
    );
    assert_eq!(world.json(&[&INVITE[..], &[&file]].concat())["done"], 1);
}
