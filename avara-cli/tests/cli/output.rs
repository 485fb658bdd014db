//! Formats, `--query`, and what is kept of the server's JSON.

use serde_json::Value;

use crate::world::{KEY, STUDY, USER, World, against, bare};
use avara_test_kit::{Reply, Server};

/// Numbers, order, space, unknown fields and values: all of it is the server's.
const ODD: &str = "{ \"userId\" : \"odd\",\n\"level\":\"emperor\", \"new\": {\"n\": 1.0, \"big\": 12345678901234567890123, \"e\": 1E5}, \"a\": \"\\u00e9\" }";

#[test]
fn json_is_what_the_server_sent() {
    let server = Server::start([Reply::json(200, ODD)]);
    for flags in [&[][..], &["-o", "json"], &["-ojson"], &["--output=json"]] {
        let run = against(
            &server.url,
            &[&["viewer", "users", "retrieve", USER], flags].concat(),
        );
        assert_eq!((run.code, run.out.trim_end_matches('\n')), (0, ODD));
        assert_eq!(run.err, "");
    }
}

/// A byte order mark, half a surrogate pair, a field that comes twice.
#[test]
fn odd_json_is_shown_as_other_parsers_read_it() {
    let user = r#"{"userId": "old", "userId": "u1", "lastName": "Te\ud83d"}"#;
    let page = format!("\u{feff}{{\"users\": [{user}, {user}], \"hasMore\": false}}");
    let server = Server::start([Reply::json(200, &page)]);
    let list = |flags: &[&str]| {
        let run = against(&server.url, &[&["viewer", "users", "list"], flags].concat());
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{flags:?}");
        run.out
    };
    assert_eq!(
        list(&["-o", "json"]).trim_end(),
        page.trim_start_matches('\u{feff}')
    );
    for all in [&[][..], &["--all"]] {
        let with = |flags: &[&'static str]| list(&[flags, all].concat());
        let table = "USER ID  LAST NAME\nu1       Te\u{fffd}\nu1       Te\u{fffd}\n";
        assert_eq!(with(&["-o", "table"]), table);
        assert_eq!(with(&["-o", "csv"]).matches("Te\u{fffd}").count(), 2);
        assert_eq!(with(&["-o", "jsonl"]).lines().count(), 2);
    }
    assert_eq!(list(&["--query", ".userId"]), "u1\nu1\n");
}

#[test]
fn items_of_all_pages_are_what_the_server_sent() {
    let page = format!(r#"{{"users": [{ODD}, {ODD}], "new": 1, "hasMore": false}}"#);
    let server = Server::start([Reply::json(200, &page)]);
    let run = against(
        &server.url,
        &["viewer", "users", "list", "--all", "-o", "jsonl"],
    );
    let item = ODD.replace(['\n', ' '], "");
    assert_eq!(run.out, format!("{item}\n{item}\n"));
    let run = against(&server.url, &["viewer", "users", "list"]);
    assert_eq!(run.out.trim_end(), page);
}

#[test]
fn csv_has_a_column_for_each_field() {
    let page = r#"{"users": [{"userId": "u1", "lastName": "A, \"B\"", "new": [1, 2]}, {"userId": "u2", "lastName": null}], "hasMore": false}"#;
    let server = Server::start([Reply::json(200, page)]);
    for flags in [&["-o", "csv"][..], &["-o", "csv", "--all"]] {
        let run = against(&server.url, &[&["viewer", "users", "list"], flags].concat());
        let mut lines = run.out.lines();
        let header: Vec<_> = lines.next().unwrap().split(',').collect();
        assert_eq!(header[0], "userId");
        assert!(
            header.contains(&"clinicRole") && header.contains(&"new"),
            "{header:?}"
        );
        let first = lines.next().unwrap();
        assert!(first.starts_with("u1,"), "{first}");
        assert!(
            first.contains(r#""A, ""B""""#) && first.contains(r#""[1,2]""#),
            "{first}"
        );
        assert_eq!(lines.count(), 1);
    }
}

/// As JSON output has them: a number that is read and written anew is another one.
#[test]
fn numbers_in_tables_and_csv_are_exact() {
    let page = r#"{"users": [{"userId": "u1", "new": 1.10, "big": 12345678901234567890123, "huge": 1e400,
        "list": [1.50], "half": "A\ud83d"}], "hasMore": false}"#;
    let server = Server::start([Reply::json(200, page)]);
    let list = ["viewer", "users", "list", "-o"];
    let csv = against(&server.url, &[&list[..], &["csv"]].concat());
    let row = csv.out.lines().nth(1).unwrap();
    for cell in [
        "1.10",
        "12345678901234567890123",
        "1e400",
        "[1.50]",
        "A\u{fffd}",
    ] {
        assert!(row.split(',').any(|found| found == cell), "{cell}: {row}");
    }
    let table = against(&server.url, &[&list[..], &["table"]].concat());
    for cell in [" 1.10 ", " 12345678901234567890123 ", " 1e400 "] {
        assert!(table.out.contains(cell), "{cell}: {}", table.out);
    }
    let single = Server::start([Reply::json(
        200,
        r#"{"userId": "u1", "new": 1.10, "huge": 1e400}"#,
    )]);
    let record = against(
        &single.url,
        &["viewer", "users", "retrieve", USER, "-o", "table"],
    );
    assert!(
        record.out.contains("1.10\n") && record.out.contains("1e400\n"),
        "{}",
        record.out
    );
}

#[test]
fn tables_have_headings_and_no_control_characters() {
    let page = r#"{"users": [{"userId": "u1", "lastName": "A\u001b[31m\nB", "metadata": {"a": 1}}], "hasMore": false}"#;
    let server = Server::start([Reply::json(200, page)]);
    let run = against(&server.url, &["viewer", "users", "list", "-o", "table"]);
    assert_eq!(
        run.out,
        "USER ID  LAST NAME\nu1       A\u{fffd}[31m\u{fffd}B\n"
    );
    let world = World::new();
    let run = world.run(&["viewer", "studies", "retrieve", STUDY, "-o", "table"]);
    assert!(
        run.out
            .lines()
            .any(|line| line.starts_with("studyId ") && line.ends_with(STUDY)),
        "{}",
        run.out
    );
}

#[test]
fn a_query_is_jq() {
    let world = World::new();
    let retrieve = ["viewer", "users", "retrieve", USER];
    let with = |flags: &[&'static str]| [&retrieve[..], flags].concat();
    assert_eq!(
        world.run(&with(&["--query", ".userId"])).out,
        format!("{USER}\n")
    );
    assert_eq!(
        world.run(&with(&["--query", ".userId", "-o", "json"])).out,
        format!("\"{USER}\"\n")
    );
    let keys = world.run(&with(&["--query", "[.userId, .level] | length"]));
    assert_eq!(keys.out, "2\n");
    let all = world.run(&["viewer", "studies", "list", "--all", "--query", ".studyId"]);
    assert!(all.out.lines().count() > 20);
    assert!(
        all.out.lines().all(|line| line.starts_with("stu_")),
        "{}",
        all.out
    );
    let wrong = world.run(&with(&["--query", ".["]));
    assert_eq!(wrong.code, 2, "{}", wrong.err);
    let failing = world.run(&with(&["--query", ".userId.a"]));
    assert_eq!(failing.code, 1, "{}", failing.err);
}

#[test]
fn a_closed_pipe_ends_quietly() {
    use std::io::Read as _;
    use std::process::Stdio;

    let page = format!(
        r#"{{"users": [{}], "cursor": "c", "hasMore": true}}"#,
        vec![r#"{"userId": "u"}"#; 1000].join(",")
    );
    let server = Server::numbered(move |number| {
        Reply::json(200, page.replace("\"c\"", &format!("\"{number}\"")))
    });
    let folder = tempfile::tempdir().unwrap();
    let mut command = bare(&folder, &["viewer", "users", "list", "--all"]);
    command
        .env("AVARA_BASE_URL", &server.url)
        .env("AVARA_API_KEY", KEY);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut some = [0; 10];
    child.stdout.take().unwrap().read_exact(&mut some).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn colours_need_a_terminal() {
    let world = World::new();
    for flags in [&["-o", "table"][..], &["-o", "json"]] {
        let run = world.run(&[&["viewer", "users", "list"], flags].concat());
        assert!(!run.out.contains('\u{1b}') && !run.err.contains('\u{1b}'));
    }
}

#[test]
fn an_unknown_value_and_field_are_no_error() {
    let world = World::new();
    world
        .sandbox
        .fail_next(avara_sandbox::FaultKind::UnknownEnum);
    let user: Value = world.json(&["viewer", "users", "retrieve", USER, "-o", "json"]);
    assert_ne!(user["level"], "");
    world
        .sandbox
        .fail_next(avara_sandbox::FaultKind::ExtraField);
    assert!(world.run(&["viewer", "users", "list", "-o", "table"]).code == 0);
}

#[test]
fn a_record_with_a_list_in_it_is_a_record() {
    let record = r#"{"studyId": "s1", "severity": "stat", "reportIds": [{"reportId": "r1"}]}"#;
    let empty = record.replace(r#"{"reportId": "r1"}"#, "");
    for record in [record, &empty] {
        let server = Server::start([Reply::json(200, record)]);
        let printed = |format| {
            let retrieve = ["auto-scribe", "studies", "retrieve", STUDY, "-o", format];
            against(&server.url, &retrieve).out
        };
        assert!(printed("table").starts_with("studyId    s1\nseverity   stat\n"));
        assert!(printed("csv").starts_with("studyId,") && printed("csv").contains("\ns1,"));
        assert_eq!(printed("jsonl"), record.replace(' ', "") + "\n");
    }
}

#[test]
fn reports_of_a_study_are_rows_and_one_report_is_a_record() {
    let report = r#"{"reportId": "r1", "studyId": "s1", "presignedUrl": "u"}"#;
    let pdf = [
        "auto-scribe",
        "reports",
        "pdf",
        "--study-id",
        STUDY,
        "-o",
        "jsonl",
    ];
    let item = report.replace(' ', "") + "\n";
    for reply in [
        report.to_owned(),
        format!(r#"{{"studyId": "s1", "studyInstanceUid": "1", "reports": [{report}]}}"#),
    ] {
        assert_eq!(
            against(&Server::start([Reply::json(200, &reply)]).url, &pdf).out,
            item
        );
    }
    let list = [
        "auto-scribe",
        "reports",
        "list",
        "--study-id",
        STUDY,
        "-o",
        "csv",
    ];
    let none = Server::start([Reply::json(200, r#"{"studyId": "s1", "reports": []}"#)]);
    assert!(against(&none.url, &list).out.starts_with("reportId,"));
}

#[test]
fn rows_are_guessed_only_where_nothing_is_documented() {
    let printed = |reply| {
        let server = Server::start([Reply::json(200, reply)]);
        against(&server.url, &["api", "GET", "/v1/x", "-o", "jsonl"]).out
    };
    assert_eq!(printed(r#"{"x": [{"a": 1}]}"#), "{\"a\":1}\n");
    assert_eq!(
        printed(r#"{"x": [{"a": 1}], "n": 1, "hasMore": false}"#),
        "{\"a\":1}\n"
    );
    assert_eq!(printed(r#"[{"a": 1}]"#), "{\"a\":1}\n");
    assert_eq!(
        printed(r#"{"x": [{"a": 1}], "n": 1}"#),
        "{\"x\":[{\"a\":1}],\"n\":1}\n"
    );
}

#[test]
fn a_reply_without_a_body_prints_nothing() {
    let server = Server::start([Reply::json(200, "")]);
    for format in ["json", "jsonl", "csv", "table"] {
        let run = against(&server.url, &["api", "OPTIONS", "/v1/x", "-o", format]);
        assert_eq!(
            (run.code, run.out.as_str()),
            (0, ""),
            "{format}: {}",
            run.err
        );
    }
}

#[test]
fn what_is_no_text_is_printed_and_is_no_success() {
    let body = b"{\"userId\": \"\xff\"}";
    let server = Server::start([Reply::with(200, &[], body)]);
    let folder = tempfile::tempdir().unwrap();
    let mut command = bare(
        &folder,
        &["viewer", "users", "retrieve", USER, "-o", "json"],
    );
    command
        .env("AVARA_BASE_URL", &server.url)
        .env("AVARA_API_KEY", KEY);
    let output = command.output().unwrap();
    assert_eq!(output.stdout, [&body[..], b"\n"].concat());
    let reported = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{reported}");
    assert!(reported.contains("not UTF-8 at byte 12"), "{reported}");
}

#[test]
fn brackets_within_brackets_are_no_crash() {
    let deep = format!(
        r#"{{"users": [{}{}]}}"#,
        "[".repeat(10_000),
        "]".repeat(10_000)
    );
    let server = Server::start([Reply::json(200, &deep)]);
    for flags in [&["--query", "."][..], &["--all", "--query", "."]] {
        let run = against(&server.url, &[&["viewer", "users", "list"], flags].concat());
        assert_eq!(run.code, 1, "{}", run.err);
        assert!(run.err.contains("nested too deeply"), "{}", run.err);
    }
    for format in ["table", "csv", "jsonl", "json"] {
        for flags in [&["-o", format][..], &["--all", "-o", format]] {
            let run = against(&server.url, &[&["viewer", "users", "list"], flags].concat());
            assert!(matches!(run.code, 0 | 1), "{format}: {}", run.err);
        }
    }
    let retrieve = ["viewer", "users", "retrieve", USER, "-o", "table"];
    assert_eq!(against(&server.url, &retrieve).code, 0);
}

#[test]
fn a_query_that_cannot_be_read_is_reported_with_its_place() {
    let reported = |query| {
        let run = against(
            "http://127.0.0.1:1",
            &["viewer", "users", "list", "--query", query],
        );
        assert_eq!(run.code, 2, "{query}: {}", run.err);
        run.err
    };
    assert!(reported(".[").contains("column 3: closing bracket expected, not the end"));
    assert!(reported("é | foo(1; 2)").contains("column 1: token expected"));
    assert!(reported(".a | foo(1; 2)").contains("column 6: `foo/2` is not defined"));
    assert!(reported(". as $x | $y").contains("column 11: the variable `$y` is not defined"));
    assert!(reported("input").contains("`input` is not defined"));
    assert!(reported(r#"import "a" as a; ."#).contains("there are no modules"));
}

#[test]
fn a_query_has_the_usual_filters_of_jq() {
    let server = Server::start([Reply::json(
        200,
        r#"{"a": "x\"y\tz", "b": [1, null, true], "c": {"d": -5}}"#,
    )]);
    for (query, result) in [
        ("[.a, .c.d, .b[]] | @csv", "\"x\"\"y\tz\",-5,1,,true"),
        ("[.a, .b[]] | @tsv", "x\"y\\tz\t1\t\ttrue"),
        ("[.c | tostream]", r#"[[["d"],-5],[["d"]]]"#),
        ("INDEX(.b[1:][]; .)", r#"{"null":null,"true":true}"#),
        ("IN(.b[]; 2, true)", "true"),
        (".c.d | IN(4, -5)", "true"),
        ("[.c.d, .b | toarray]", "[[-5],[1,null,true]]"),
        (r#""xax" | trimstr("x")"#, "a"),
        ("65 | ascii", "A"),
        (".c | [leaf_paths]", r#"[["d"]]"#),
    ] {
        let run = against(&server.url, &["api", "GET", "/v1/x", "--query", query]);
        assert_eq!(run.err, "", "{query}");
        assert_eq!(run.out.trim_end_matches('\n'), result, "{query}");
    }
}

#[test]
fn a_query_ends_the_program_in_no_way_of_its_own() {
    let server = Server::start([Reply::json(200, r#"{"a": 1}"#)]);
    for query in ["halt_error", "halt", "halt(4)", ".a | halt_error(5)"] {
        let run = against(&server.url, &["api", "GET", "/v1/x", "--query", query]);
        assert_eq!((run.code, run.out.as_str()), (1, ""), "{query}");
        assert!(run.err.contains("the expression halts"), "{}", run.err);
    }
}

#[test]
fn who_it_is_stands_before_long_texts_and_other_ids() {
    let columns = |arguments: &[&str]| {
        let run = World::new().run(&[arguments, &["-o", "csv"]].concat());
        let header = run.out.lines().next().unwrap().to_owned();
        move |name: &str| header.split(',').position(|column| column == name).unwrap()
    };
    let at = columns(&["viewer", "users", "invitations", "list"]);
    assert!(at("invitationId") == 0 && at("email") == 1);
    assert!(at("lastName") < at("userId") && at("userId") < at("createdAt"));
    let at = columns(&["auto-scribe", "studies", "list"]);
    assert!(at("studyId") == 0 && at("modality") < at("clinicalHistory"));
}

const PEOPLE: &str = r#"{"users": [
    {"userId": "u2", "lastName": "Beta", "age": 9, "lead": {"userId": "u1", "firstName": "A", "lastName": "B"}},
    {"userId": "u1", "lastName": "alpha", "age": 10, "lead": null},
    {"userId": "u3", "lastName": "Gamma", "age": 1.50, "lead": {"userId": "u2", "lastName": "C"}}
], "hasMore": false}"#;

fn people(flags: &[&str]) -> crate::world::Run {
    let server = Server::start([Reply::json(200, PEOPLE)]);
    against(&server.url, &[&["viewer", "users", "list"], flags].concat())
}

#[test]
fn a_query_means_the_same_with_and_without_all() {
    for flags in [
        &["--query", ".lastName"][..],
        &["-q", ".lastName"],
        &["--jq", ".lastName"],
    ] {
        for all in [&[][..], &["--all"]] {
            assert_eq!(
                people(&[flags, all].concat()).out,
                "Beta\nalpha\nGamma\n",
                "{flags:?} {all:?}"
            );
        }
    }
    let one = Server::start([Reply::json(200, r#"{"userId": "u1"}"#)]);
    let run = against(
        &one.url,
        &["viewer", "users", "retrieve", USER, "-q", ".userId"],
    );
    assert_eq!(run.out, "u1\n");
}

#[test]
fn objects_of_a_query_are_rows_of_a_table() {
    let query = ["-q", "{name: .lastName, years: .age}"];
    for all in [&[][..], &["--all"]] {
        let csv = people(&[&query[..], &["-o", "csv"], all].concat());
        assert_eq!(csv.out, "name,years\nBeta,9\nalpha,10\nGamma,1.50\n");
        let table = people(&[&query[..], &["-o", "table"], all].concat());
        assert_eq!(
            table.out,
            "NAME   YEARS\nBeta   9\nalpha  10\nGamma  1.50\n"
        );
    }
    let chosen = people(&[&query[..], &["-o", "csv", "--columns", "years"]].concat());
    assert_eq!(chosen.out, "years\n9\n10\n1.50\n");
    for format in ["csv", "table", "tsv"] {
        let texts = people(&["-q", ".lastName", "-o", format]);
        assert!(
            texts.code == 1 && texts.err.contains("columns for the fields of objects"),
            "{}",
            texts.err
        );
    }
}

#[test]
fn a_query_of_nothing_prints_nothing() {
    let server = Server::start([Reply::json(200, r#"{"users": [], "hasMore": false}"#)]);
    for flags in [&["-o", "csv"][..], &["-o", "table"], &[]] {
        let run = against(
            &server.url,
            &[&["viewer", "users", "list", "-q", "{a: .userId}"], flags].concat(),
        );
        assert_eq!((run.code, run.out.as_str()), (0, ""), "{flags:?}");
    }
}

#[test]
fn columns_are_chosen_by_name() {
    let any = ["--allow-unknown"];
    let chosen = |flags: &[&str]| people(&[flags, &any].concat());
    let columns = ["--columns", "age,lastName", "--columns", "lead.lastName"];
    for (format, expected) in [
        (
            "csv",
            "age,lastName,lead.lastName\n9,Beta,B\n10,alpha,\n1.50,Gamma,C\n",
        ),
        (
            "tsv",
            "age\tlastName\tlead.lastName\n9\tBeta\tB\n10\talpha\t\n1.50\tGamma\tC\n",
        ),
        (
            "table",
            "AGE   LAST NAME  LEAD.LAST NAME\n9     Beta       B\n10    alpha\n1.50  Gamma      C\n",
        ),
    ] {
        assert_eq!(
            chosen(&[&columns[..], &["-o", format]].concat()).out,
            expected
        );
    }
    assert!(
        chosen(&columns).out.starts_with("AGE "),
        "a table, where nothing else is asked for"
    );
    let typo = people(&["--columns", "lastname"]);
    assert!(
        typo.code == 2
            && typo
                .err
                .contains("unknown field `lastname`; expected one of "),
        "{}",
        typo.err
    );
    for flags in [
        &["--columns", ""][..],
        &["--sort", "lastname"],
        &["-q", ""],
        &["-q", ".["],
    ] {
        assert_eq!(
            people(&[flags, &["--dry-run"]].concat()).code,
            2,
            "{flags:?}"
        );
    }
    let json = people(&["--columns", "lastName", "-o", "json"]);
    assert!(
        json.code == 2 && json.err.contains("--columns is for"),
        "{}",
        json.err
    );
}

#[test]
fn items_can_be_sorted() {
    let sorted = |flags: &[&str]| {
        let run = people(&[flags, &["--allow-unknown", "-q", ".userId"]].concat());
        run.out.lines().collect::<Vec<_>>().join(" ")
    };
    for all in [&[][..], &["--all"]] {
        let with = |flags: &[&'static str]| [flags, all].concat();
        assert_eq!(sorted(&with(&["--sort", "lastName"])), "u1 u2 u3");
        assert_eq!(sorted(&with(&["--sort", "-lastName"])), "u3 u2 u1");
        assert_eq!(sorted(&with(&["--sort", "age"])), "u3 u2 u1");
        assert_eq!(sorted(&with(&["--sort=-lead.userId"])), "u3 u2 u1");
    }
    let run = people(&["--sort", "userId", "-o", "jsonl"]);
    let ids: Vec<_> = run
        .out
        .lines()
        .map(|line| line[11..13].to_owned())
        .collect();
    assert_eq!(ids, ["u1", "u2", "u3"]);
    let json: Value =
        serde_json::from_str(&people(&["--sort", "userId", "-o", "json"]).out).unwrap();
    assert_eq!(json[0]["userId"], "u1");
}

#[test]
fn csv_is_written_as_a_spreadsheet_reads_it() {
    let columns = ["-o", "csv", "--columns", "userId,lastName"];
    let run = people(&[&columns[..], &["--delimiter", ";", "--bom"]].concat());
    assert_eq!(
        run.out,
        "\u{feff}userId;lastName\nu2;Beta\nu1;alpha\nu3;Gamma\n"
    );
    for flags in [
        &["-o", "csv", "--delimiter", "ab"][..],
        &["-o", "json", "--bom"],
        &["-o", "tsv", "--delimiter", ";"],
    ] {
        assert_eq!(people(flags).code, 2, "{flags:?}");
    }
}

#[test]
fn a_table_names_people_and_what_it_leaves_out() {
    let page = r#"{"studies": [{"studyId": "s1", "severity": "stat", "metadata": {"a": 1},
        "assignedTo": {"email": "a@example.test", "userId": "u1", "firstName": "Test", "lastName": "Reader"}}]}"#;
    let server = Server::start([Reply::json(200, page)]);
    let run = against(&server.url, &["viewer", "studies", "list", "-o", "table"]);
    assert_eq!(
        run.out,
        "STUDY ID  SEVERITY  ASSIGNED TO\ns1        stat      Test Reader\n"
    );
    assert_eq!(
        run.err,
        "note: columns not shown: metadata; choose with --columns, or use -o json\n"
    );
    let run = against(&server.url, &["viewer", "studies", "list", "-o", "csv"]);
    assert!(
        run.out.contains(r#""{""email"":""a@example.test"","#),
        "{}",
        run.out
    );
}
