//! Files as the world writes them: by spreadsheets of all countries, joined, and with what nobody
//! sees in them. Made after public bug reports.

use std::fs;

use serde_json::{Value, json};

use super::INVITE;
use crate::world::World;

const CUSTOMERS: [&str; 3] = ["express", "create", "--from-csv"];
const HEADER: &str =
    "email,firstName,lastName,clinicRole,level,canManageStudies,hasDashboardAccess";

/// The bodies that would be sent for a file, and what is noted.
fn bodies(command: &[&str], bytes: &[u8], flags: &[&str]) -> (Vec<Value>, String) {
    let world = World::new();
    let path = world.file("rows", "");
    fs::write(&path, bytes).unwrap();
    let run = world.run(&[command, &[&path, "--dry-run"], flags].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    let bodies = run.out.split("--data '").skip(1);
    let bodies =
        bodies.map(|rest| serde_json::from_str(rest.split("'\n").next().unwrap()).unwrap());
    (bodies.collect(), run.err)
}

/// The error of a file of which nothing may be sent.
fn refused(command: &[&str], bytes: &[u8], flags: &[&str]) -> String {
    let world = World::new();
    let path = world.file("rows", "");
    fs::write(&path, bytes).unwrap();
    let run = world.run(&[command, &[&path], flags].concat());
    assert_eq!(run.code, 2, "{bytes:?}: {} {}", run.out, run.err);
    assert!(world.sandbox.requests().is_empty());
    assert!(!world.folder.path().join("rows.results.jsonl").exists());
    run.err
}

fn names(text: &str) -> Vec<Value> {
    let (bodies, _) = bodies(&CUSTOMERS, text.as_bytes(), &[]);
    bodies
        .iter()
        .map(|body| body["expressCustomerName"].clone())
        .collect()
}

fn person(email: &str) -> String {
    format!("{HEADER}\n{email},Test,Person,Radiologist,member,false,false\n")
}

#[test]
fn a_header_within_the_rows_is_not_a_row() {
    for text in [
        "expressCustomerName\nNorth\nexpressCustomerName\nSouth\n",
        "expressCustomerName\nNorth\n\u{feff}expressCustomerName\nSouth\n",
        "express-customer-name\nNorth\nexpressCustomerName\nSouth\n",
        "expressCustomerName\nNorthexpressCustomerName\nSouth\n",
        "expressCustomerName\nNorth\nEXPRESSCUSTOMERNAME\nSouth\n",
        "expressCustomerName\nNorth\nexpressCustomerName;metadata.a\nSouth\n",
        "expressCustomerName\nNorth\n\"sep=;\"\nSouth\n",
        "expressCustomerName,metadata.a\nNorth,1\nmetadata.b,expressCustomerName\n2,South\n",
    ] {
        let reported = refused(&CUSTOMERS, text.as_bytes(), &[]);
        assert!(
            reported.contains("row 3: repeats the header")
                || reported.contains("row 2: repeats the header"),
            "{reported}"
        );
    }
    assert_eq!(
        names("expressCustomerName\nexpressCustomerName North\n"),
        ["expressCustomerName North"]
    );
}

#[test]
fn a_text_that_a_spreadsheet_protects_is_that_text() {
    let text = "expressCustomerName,metadata.mrn\nNorth,=\"00123\"\nSouth,\"=\"\"00124\"\"\"\nWest,=\"\"\n";
    let (bodies, _) = bodies(&CUSTOMERS, text.as_bytes(), &[]);
    assert_eq!(
        bodies,
        [
            json!({"expressCustomerName": "North", "metadata": {"mrn": "00123"}}),
            json!({"expressCustomerName": "South", "metadata": {"mrn": "00124"}}),
            json!({"expressCustomerName": "West"}),
        ]
    );
}

#[test]
fn what_a_spreadsheet_has_spoilt_is_refused() {
    for (cell, reported) in [
        ("=\"00123", "metadata.mrn begins with `=\"`"),
        ("=TEXT(A1)", "metadata.mrn is a formula"),
        ("#REF!", "metadata.mrn is a spreadsheet error value"),
        (
            "1.23457E+17",
            "metadata.mrn is a number that a spreadsheet has rounded",
        ),
        (
            "\"1,23457E+17\"",
            "metadata.mrn is a number that a spreadsheet has rounded",
        ),
    ] {
        let text = format!("expressCustomerName,metadata.mrn\nNorth,{cell}\n");
        let error = refused(&CUSTOMERS, text.as_bytes(), &[]);
        assert!(
            error.contains(&format!("row 2: {reported}")),
            "{reported}: {error}"
        );
    }
}

#[test]
fn a_telephone_number_is_its_digits() {
    let with = |number: &str| {
        format!(
            "{HEADER},phoneNumber\na@example.test,Test,P,Radiologist,member,false,false,{number}\n"
        )
    };
    for number in [
        "4.91701E+11",
        "4.917012345E+11",
        "491.701.234.567",
        "491701234567x9",
        "12345",
    ] {
        let error = refused(&INVITE, with(number).as_bytes(), &[]);
        assert!(error.contains("row 2: phoneNumber "), "{number}: {error}");
    }
    let (sent, _) = bodies(&INVITE, with("+49 (170) 123-4567").as_bytes(), &[]);
    assert_eq!(sent[0]["phoneNumber"], "+49 (170) 123-4567");
}

#[test]
fn what_nobody_sees_is_refused_and_named() {
    for (email, code) in [
        ("\u{200b}p1@example.test", "U+200B"),
        ("p1@example.test\u{feff}", "U+FEFF"),
        ("p1@exam\u{ad}ple.test", "U+00AD"),
        ("p1\0@example.test", "U+0000"),
        ("p1\u{7f}@example.test", "U+007F"),
    ] {
        let error = refused(&INVITE, person(email).as_bytes(), &[]);
        assert!(
            error.contains(&format!(
                "row 2: email contains the invisible character {code}"
            )),
            "{error}"
        );
        let line = json!({"email": email}).to_string();
        let error = refused(
            &["viewer", "users", "invite", "--from-jsonl"],
            line.as_bytes(),
            &[],
        );
        assert!(
            error.contains(&format!("row 1: contains the invisible character {code}")),
            "{error}"
        );
    }
    for email in ["p 1@example.test", "p1@example\u{a0}.test"] {
        let error = refused(&INVITE, person(email).as_bytes(), &[]);
        assert!(
            error.contains("row 2: email contains or is surrounded by white space"),
            "{error}"
        );
    }
    let header = refused(
        &CUSTOMERS,
        "express\u{200b}CustomerName\nNorth\n".as_bytes(),
        &[],
    );
    assert!(
        header.contains("the name of column 1 contains the invisible character U+200B"),
        "{header}"
    );
}

#[test]
fn ctrl_z_is_the_end() {
    assert_eq!(names("expressCustomerName\nNorth\n\x1a"), ["North"]);
    assert_eq!(names("expressCustomerName\r\nNorth\r\n\x1a\r\n"), ["North"]);
    let within = refused(&CUSTOMERS, b"expressCustomerName\nNor\x1ath\n", &[]);
    assert!(within.contains("U+001A"), "{within}");
}

#[test]
fn the_same_name_with_its_accents_apart_is_the_same() {
    let error = refused(
        &CUSTOMERS,
        "expressCustomerName\nM\u{fc}ller\nMu\u{308}ller\n".as_bytes(),
        &[],
    );
    assert!(
        error.contains("row 3: has the same request as row 2"),
        "{error}"
    );
    let mut people = person("m\u{fc}ller@example.test");
    people += "MU\u{308}LLER@example.test,Test,Other,Radiologist,member,false,false\n";
    let error = refused(&INVITE, people.as_bytes(), &[]);
    assert!(
        error.contains("row 3: has the same email as row 2"),
        "{error}"
    );
}

#[test]
fn json_lines_are_read_without_loss() {
    let lines = ["express", "create", "--from-jsonl"];
    for (fields, reported) in [
        (r#""metadata":{"mrn":123}"#, "metadata.* must be a string"),
        (
            r#""metadata":{"site":"north","site":"south"}"#,
            "contains a field twice",
        ),
        (r#""new":{"a":[{"b":1,"b":1}]}"#, "contains a field twice"),
        (
            r#""new":12345678901234567890"#,
            "contains a number with more digits",
        ),
        (
            r#""new":[9007199254740993]"#,
            "contains a number with more digits",
        ),
        (r#""new":1e400"#, "is not JSON"),
        (r#""new":"A\ud83d""#, "is not JSON"),
    ] {
        let line = format!(r#"{{"expressCustomerName":"A",{fields}}}"#);
        let error = refused(&lines, line.as_bytes(), &[]);
        assert!(
            error.contains(&format!("row 1: {reported}")),
            "{reported}: {error}"
        );
    }
    let text = refused(&lines, br#"{"expressCustomerName":5}"#, &[]);
    assert!(
        text.contains("row 1: expressCustomerName must be a string"),
        "{text}"
    );
    let (sent, _) = bodies(
        &lines,
        br#"{"expressCustomerName":5}"#,
        &["--allow-unknown"],
    );
    assert_eq!(sent, [json!({"expressCustomerName": 5})]);
}

#[test]
fn the_header_shows_the_separator() {
    let semicolons = "email;firstName;lastName;clinicRole;level;canManageStudies;hasDashboardAccess\n\
                      p1@example.test;Test;\"A;B\";Radiologist;member;FALSE;TRUE\n";
    let expected = json!({
        "email": "p1@example.test", "firstName": "Test", "lastName": "A;B", "clinicRole": "Radiologist",
        "level": "member", "canManageStudies": false, "hasDashboardAccess": true,
    });
    let tabs = semicolons
        .replace("A;B", "A_B")
        .replace(';', "\t")
        .replace("A_B", "A;B");
    for (text, separator) in [(semicolons, "';'"), (tabs.as_str(), r"'\t'")] {
        for text in [
            text.to_owned(),
            format!("\u{feff}{}", text.replace('\n', "\r\n")),
        ] {
            let (sent, note) = bodies(&INVITE, text.as_bytes(), &[]);
            assert_eq!(sent, std::slice::from_ref(&expected), "{text}");
            assert!(
                note.contains(&format!("with {separator} between the cells")),
                "{note}"
            );
        }
    }
    let declared = format!("sep=,\r\n{}", person("p1@example.test"));
    let (sent, note) = bodies(&INVITE, declared.as_bytes(), &[]);
    assert_eq!((sent.len(), note.as_str()), (1, ""));
    let unknown = refused(
        &INVITE,
        declared.replace("firstName", "name").as_bytes(),
        &[],
    );
    assert!(
        unknown.contains("no field for the column name"),
        "{unknown}"
    );
    let wrong_row = refused(
        &INVITE,
        declared.replace("member", "memebr").as_bytes(),
        &[],
    );
    assert!(
        wrong_row.contains("row 3: level has an undocumented value"),
        "{wrong_row}"
    );
}

#[test]
fn a_separator_that_could_be_two_is_refused() {
    let error = refused(&CUSTOMERS, b"metadata.a;metadata.b\n1;2\n", &[]);
    assert!(error.contains("more than one separator"), "{error}");
    let (sent, _) = bodies(
        &CUSTOMERS,
        b"sep=;\nexpressCustomerName;metadata.b\nNorth, West;2\n",
        &[],
    );
    assert_eq!(
        sent,
        [json!({"expressCustomerName": "North, West", "metadata": {"b": "2"}})]
    );
}

#[test]
fn an_encoding_is_read_where_it_is_marked_or_named() {
    let text = "expressCustomerName\nMüller\n";
    let utf16 = |mark: &str| -> Vec<u8> {
        format!("{mark}{text}")
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect()
    };
    let latin: Vec<u8> = text
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    for (bytes, flags, name) in [
        (utf16("\u{feff}"), &[][..], "UTF-16LE"),
        (utf16(""), &["--encoding", "utf-16le"], "UTF-16LE"),
        (
            latin.clone(),
            &["--encoding", "windows-1252"],
            "windows-1252",
        ),
    ] {
        let (sent, note) = bodies(&CUSTOMERS, &bytes, flags);
        assert_eq!(sent, [json!({"expressCustomerName": "Müller"})]);
        assert!(note.contains(&format!("is read as {name}")), "{note}");
    }
    let error = refused(&CUSTOMERS, &latin, &[]);
    assert!(
        error.contains("line 2 is not UTF-8") && error.contains("--encoding windows-1252"),
        "{error}"
    );
    let error = refused(&CUSTOMERS, &utf16(""), &[]);
    assert!(error.contains("looks like UTF-16LE"), "{error}");
    let error = refused(
        &CUSTOMERS,
        "\u{feff}a\n".as_bytes(),
        &["--encoding", "windows-1252"],
    );
    assert!(error.contains("its byte order mark means UTF-8"), "{error}");
    let error = refused(&CUSTOMERS, b"a\n", &["--encoding", "nothing"]);
    assert!(error.contains("must be an encoding such as"), "{error}");
}
