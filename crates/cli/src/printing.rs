//! How a command ends, and how it writes: to whoever reads, who may stop reading at any time.

use std::io::{self, BufWriter, IsTerminal, StdoutLock, Write};

/// How a command ended that did its work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// All is well.
    Done,
    /// What was looked at has faults.
    Faults,
    /// Something was refused; what and why has been said.
    Refused,
}

/// Standard output, written in large pieces.
pub fn output() -> BufWriter<StdoutLock<'static>> {
    BufWriter::with_capacity(1 << 16, io::stdout().lock())
}

/// Whether colour helps: only on a terminal, and not where it was declined (`NO_COLOR`, no-color.org).
pub fn colour_is_wanted() -> bool {
    let declined = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
        || std::env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
    !declined && io::stdout().is_terminal()
}

/// Whether the reader has gone, as `head` does: nothing to complain of.
pub fn nobody_reads(error: &anyhow::Error) -> bool {
    error
        .chain()
        .any(|cause| cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe))
}

/// Writes a text in lines of at most `width` signs, each after `indent`. A longer word stands on a line of its own.
pub fn wrapped(out: &mut impl Write, text: &str, indent: &str, width: usize) -> io::Result<()> {
    let room = width.saturating_sub(indent.chars().count());
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > room {
            writeln!(out, "{indent}{line}")?;
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if line.is_empty() { Ok(()) } else { writeln!(out, "{indent}{line}") }
}

/// A text without signs that would do something to a terminal.
pub fn harmless(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_control()).collect()
}
