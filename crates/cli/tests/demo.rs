//! `randa demo`: it says when it answers, anyone can sign in, a report comes, and at the end nothing is left.

mod program;

use program::{Running, folder, randa};

#[test]
fn the_demo_listens_lets_one_in_makes_a_report_and_leaves_nothing() {
    let temporary = folder("demo-temporary");
    let demo = Running::start(&["demo", "--port", "0", "--today", "2026-11-24"], &temporary);
    assert!(demo.said.contains("Region Ekviken") && demo.said.contains("director of studies (studierektor)"));
    assert_eq!(std::fs::read_dir(&temporary).expect("the folder").count(), 1, "its database is in a folder of its own");

    let answer = demo.ask("POST", "/sign-in", "", "person=anna-lindqvist");
    let head = String::from_utf8_lossy(&answer).into_owned();
    assert!(head.starts_with("HTTP/1.1 303"), "{head}");
    let cookie = head
        .lines()
        .find_map(|line| line.strip_prefix("set-cookie: "))
        .and_then(|cookie| cookie.split(';').next())
        .unwrap_or_else(|| panic!("no cookie in:\n{head}"));
    let report = demo.ask("GET", "/trainees/anna-lindqvist/report.pdf", &format!("Cookie: {cookie}\r\n"), "");
    assert!(report.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&report[..200.min(report.len())]));
    assert!(report.windows(5).any(|bytes| bytes == b"%PDF-"), "the report is a PDF");

    assert_eq!(demo.end(), Some(0));
    assert_eq!(std::fs::read_dir(&temporary).expect("the folder").count(), 0, "nothing is left");
}

#[test]
fn a_demo_that_was_kept_can_be_served_again() {
    let temporary = folder("demo-kept");
    let database = format!("sqlite:{}", temporary.join("kept.db").display());
    let demo = ["demo", "--port", "0", "--today", "2026-11-24", "--database", &database];
    assert_eq!(Running::start(&demo, &temporary).end(), Some(0));
    assert_eq!(Running::start(&["serve", "--port", "0", "--database", &database], &temporary).end(), Some(0));
    assert_eq!(Running::start(&demo, &temporary).end(), Some(0));
}

#[test]
fn a_port_that_is_taken_is_told_in_a_sentence_and_nothing_is_left() {
    let temporary = folder("demo-taken");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = taken.local_addr().expect("its address").port().to_string();
    let output = randa(&["demo", "--port", &port]).env("TMPDIR", &temporary).output().expect("the program starts");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("choose another with --port"));
    assert_eq!(std::fs::read_dir(&temporary).expect("the folder").count(), 0, "nothing is left");
}
