//! The service as its operator meets it: it says when it is ready, shows its figures, logs for programs, and ends without
//! breaking off what is under way. And what the files in `deploy/` and the operator's pages name is there.

mod program;

use std::collections::BTreeSet;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;

use program::{Running, folder, randa, root, run};

fn status(answer: &[u8]) -> String {
    String::from_utf8_lossy(answer).lines().next().unwrap_or_default().to_owned()
}

#[test]
fn the_service_says_when_it_is_ready_shows_its_figures_and_ends_without_breaking_off() {
    let folder = folder("operating");
    let database = format!("sqlite:{}", folder.join("kept.db").display());
    let demo = ["demo", "--port", "0", "--today", "2026-11-24", "--database", &database];
    assert_eq!(Running::start(&demo, &folder).end(), Some(0));

    let log = folder.join("log");
    let mut command = randa(&["serve", "--port", "0", "--metrics", "127.0.0.1:0", "--log", "json", "--drain", "1"]);
    command.env("RANDA_DATABASE", &database).stderr(fs::File::create(&log).expect("room"));
    let service = Running::start_as(&mut command);
    let port = service.address.rsplit(':').next().expect("a port").to_owned();
    let said = run(&["health", "--ready", "--port", &port]);
    assert_eq!((said.code, said.out.as_str()), (Some(0), "ready\n"), "{}", said.err);
    assert_eq!(run(&["health", "--port", &port]).out, "ok\n");
    assert_eq!(status(&service.ask("GET", "/handbook/kalmar", "", "")), "HTTP/1.1 200 OK");

    let figures =
        service.said.lines().find_map(|line| line.strip_prefix("Figures at http://")).expect("where").to_owned();
    let (address, path) = figures.split_once('/').expect("an address");
    let mut stream = TcpStream::connect(address).expect("it answers");
    write!(stream, "GET /{path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").expect("it listens");
    let mut told = String::new();
    stream.read_to_string(&mut told).expect("the figures");
    assert!(
        told.contains("randa_requests_total{method=\"GET\",route=\"/handbook/{pack}\",status=\"2xx\"} 1"),
        "{told}"
    );

    // a form whose second half comes after the service was asked to end
    let body = "language=en&to=%2Fhandbook";
    let mut under_way = TcpStream::connect(&service.address).expect("it answers");
    let host = &service.address;
    write!(
        under_way,
        "POST /language HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nContent-Length: {}\r\n\r\n{}",
        body.len(),
        &body[..9]
    )
    .expect("it listens");
    service.told_to_end();
    let mut drains = String::new();
    while !drains.contains("503") {
        drains = status(&service.ask("GET", "/readyz", "", ""));
        assert!(drains.contains("200") || drains.contains("503"), "{drains}");
    }
    assert_eq!(status(&service.ask("GET", "/handbook", "", "")), "HTTP/1.1 200 OK", "what comes is answered still");
    under_way.write_all(&body.as_bytes()[9..]).expect("it listens still");
    let mut answer = Vec::new();
    under_way.read_to_end(&mut answer).expect("an answer");
    assert_eq!(status(&answer), "HTTP/1.1 303 See Other");
    assert_eq!(service.end(), Some(0));

    let log = fs::read_to_string(log).expect("the log");
    let lines: Vec<serde_json::Value> =
        log.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect();
    for message in ["the service answers", "asked to end", "the service has ended"] {
        assert!(lines.iter().any(|line| line["message"] == message), "{message}: {log}");
    }
    let answered = lines.iter().find(|line| line["route"] == "/handbook/{pack}").expect("the request");
    assert_eq!((&answered["level"], &answered["status"]), (&"INFO".into(), &200.into()));
}

#[test]
fn health_is_no_success_where_nothing_answers() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = free.local_addr().expect("its address").port().to_string();
    drop(free);
    let said = run(&["health", "--port", &port]);
    assert_eq!(said.code, Some(1));
    assert!(said.err.contains("does not answer"), "{}", said.err);
}

#[test]
fn a_contact_that_is_none_is_refused() {
    for contact in ["security@region.test", "mailto:a b", "http://region.test", ""] {
        assert_eq!(run(&["serve", "--security-contact", contact]).code, Some(2), "{contact}");
    }
}

/// What an operator reads and takes over.
fn operators_files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    for folder in ["deploy", "docs/operations"] {
        files.extend(fs::read_dir(root().join(folder)).expect(folder).map(|entry| entry.expect("an entry").path()));
    }
    files.push(root().join("SECURITY.md"));
    files
}

/// The words of each line that starts the program, from its name on, up to where the line's command ends.
fn commands(text: &str) -> Vec<Vec<String>> {
    let text = text.replace("\\\n", " ");
    let starts = text.match_indices("randa ").filter(|(at, _)| {
        let before = text[..*at].trim_end_matches("/usr/local/bin/");
        before.is_empty() || before.ends_with(['\n', '`', '=', '"', ' ']) || before.len() + 15 == *at
    });
    let words = |line: &str| line.split_whitespace().map(str::to_owned).collect();
    starts
        .map(|(at, _)| words(text[at..].split(['\n', '`', '|', '#', '&', ';', '"']).next().unwrap_or_default()))
        .collect()
}

#[test]
fn every_command_option_and_setting_that_an_operator_is_told_of_exists() {
    let help = |command: &str| run(&[command, "--help"]).out;
    let known: BTreeSet<String> = run(&["--help"])
        .out
        .lines()
        .filter_map(|line| line.strip_prefix("  ")?.split(' ').next().map(str::to_owned))
        .filter(|word| !word.is_empty() && !word.starts_with('-'))
        .collect();
    let mut settings: BTreeSet<String> = BTreeSet::new();
    for command in &known {
        let text = help(command);
        settings
            .extend(text.split("[env: ").skip(1).filter_map(|rest| rest.split([']', '=']).next().map(str::to_owned)));
    }
    let (mut commands_seen, mut settings_seen) = (0, 0);
    for path in operators_files() {
        let (text, name) = (fs::read_to_string(&path).expect("a text"), path.display());
        for words in commands(&text).iter().filter(|words| words.get(1).is_some_and(|word| known.contains(word))) {
            let help = help(&words[1]);
            commands_seen += 1;
            for option in words.iter().filter(|word| word.starts_with("--")) {
                let option = option.split(['=', ',', '.', ')']).next().unwrap_or_default();
                assert!(
                    help.contains(&format!("{option} ")) || help.contains(&format!("{option}\n")),
                    "{name}: {words:?}"
                );
            }
        }
        for word in text.split(|c: char| !(c.is_ascii_uppercase() || c == '_')) {
            // those of the tests and the proofs are no settings of the program
            if word.starts_with("RANDA_") && !word.starts_with("RANDA_TEST") && !word.starts_with("RANDA_PROOF") {
                assert!(settings.contains(word), "{name}: {word} is no setting; there are {settings:?}");
                settings_seen += 1;
            }
        }
    }
    assert!(commands_seen > 8 && settings_seen > 8, "{commands_seen} commands and {settings_seen} settings are found");
}

#[test]
fn the_service_unit_and_the_container_run_the_program_as_nobody_and_for_nobody_else() {
    let unit = fs::read_to_string(root().join("deploy/randa.service")).expect("the unit");
    for line in [
        "ExecStart=/usr/local/bin/randa serve --log json",
        "Type=notify",
        "DynamicUser=yes",
        "NoNewPrivileges=yes",
        "ProtectSystem=strict",
        "CapabilityBoundingSet=",
        "SystemCallFilter=@system-service",
    ] {
        assert!(unit.lines().any(|given| given == line), "{line}");
    }
    let container = fs::read_to_string(root().join("deploy/Containerfile")).expect("the container file");
    assert!(container.contains("USER 10001:10001") && container.contains("CMD [\"randa\", \"health\"]"));
    let rust = fs::read_to_string(root().join("Cargo.toml")).expect("the manifest");
    let version = rust.split("rust-version = \"").nth(1).and_then(|rest| rest.split('"').next()).expect("a version");
    assert!(container.contains(&format!("rust:{version}-")), "the container builds with the compiler of the workspace");
}

#[cfg(unix)]
#[test]
fn the_service_manager_is_told_when_the_service_answers_and_when_it_ends() {
    let folder = folder("notify");
    let path = folder.join("socket");
    let socket = std::os::unix::net::UnixDatagram::bind(&path).expect("a socket");
    let mut command = randa(&["demo", "--port", "0", "--today", "2026-11-24"]);
    let service = Running::start_as(command.env("TMPDIR", &folder).env("NOTIFY_SOCKET", &path));
    let heard = || {
        let mut word = [0; 32];
        let length = socket.recv(&mut word).expect("a word");
        String::from_utf8_lossy(&word[..length]).into_owned()
    };
    assert_eq!(heard(), "READY=1");
    assert_eq!(service.end(), Some(0));
    assert_eq!(heard(), "STOPPING=1");
}
