//! `randa demo`: it says when it answers, anyone can sign in, a report comes, and at the end nothing is left.

mod program;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use program::{folder, randa};

/// A demo that runs; ends with this value, whatever the test comes to.
struct Running {
    child: Child,
    said: String,
    address: String,
}

impl Running {
    fn start(arguments: &[&str], temporary: &PathBuf) -> Self {
        let child =
            randa(arguments).env("TMPDIR", temporary).stdout(Stdio::piped()).spawn().expect("the program starts");
        let mut running = Self { child, said: String::new(), address: String::new() };
        let mut lines = BufReader::new(running.child.stdout.take().expect("its output"));
        while lines.read_line(&mut running.said).expect("readable output") > 0 {
            if let Some((_, address)) = running.said.split_once("Listening on http://") {
                running.address = address.trim().to_owned();
                return running;
            }
        }
        panic!("it ended before it listened; it said:\n{}", running.said);
    }

    /// The answer to a request, head and body.
    fn ask(&self, method: &str, path: &str, headers: &str, body: &str) -> Vec<u8> {
        let mut stream = TcpStream::connect(&self.address).expect("it answers");
        let (address, length) = (&self.address, body.len());
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nOrigin: http://{address}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n{headers}\r\n{body}"
        )
        .expect("it listens");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("a whole answer");
        answer
    }

    fn end(mut self) -> Option<i32> {
        let told = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        assert!(told.is_ok_and(|status| status.success()));
        self.child.wait().expect("an end").code()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

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
