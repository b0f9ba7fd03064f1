//! Runs the built program as its users do.
#![allow(dead_code, reason = "each test file uses a part")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// The program, with nothing of this shell's settings.
pub fn randa(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_randa"));
    command.args(arguments).env_remove("RUST_LOG").env_remove("NOTIFY_SOCKET");
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("RANDA_")) {
        command.env_remove(name);
    }
    command
}

/// What it says and how it ends.
pub fn run(arguments: &[&str]) -> Said {
    Said::of(&randa(arguments).output().expect("the program starts"))
}

pub struct Said {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Said {
    pub fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("text in UTF-8");
        Self { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) }
    }
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The record files of a folder of the demo, in order.
pub fn records(folder: &str) -> Vec<String> {
    let folder = root().join(folder);
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<String> = entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .map(|path| path.to_str().expect("a readable path").to_owned())
        .collect();
    files.sort();
    assert!(!files.is_empty(), "{} holds no record", folder.display());
    files
}

/// An empty folder for one test.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("room for the test's files");
    folder
}

/// A service that runs; ends with this value, whatever the test comes to.
pub struct Running {
    pub child: Child,
    pub said: String,
    pub address: String,
}

impl Running {
    pub fn start(arguments: &[&str], temporary: &Path) -> Self {
        Self::start_as(randa(arguments).env("TMPDIR", temporary))
    }

    pub fn start_as(command: &mut Command) -> Self {
        let child = command.stdout(Stdio::piped()).spawn().expect("the program starts");
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
    pub fn ask(&self, method: &str, path: &str, headers: &str, body: &str) -> Vec<u8> {
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

    pub fn end(mut self) -> Option<i32> {
        self.told_to_end();
        self.child.wait().expect("an end").code()
    }

    pub fn told_to_end(&self) {
        let told = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        assert!(told.is_ok_and(|status| status.success()));
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
