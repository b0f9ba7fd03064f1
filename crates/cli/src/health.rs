//! `randa health`: asks a running service how it is, so that a container needs no other program for its health check.

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context, bail};

use crate::arguments::Health;
use crate::printing::Outcome;

const PATIENCE: Duration = Duration::from_secs(5);

/// Asks, and says what the service said.
///
/// # Errors
/// A service that cannot be reached.
pub fn run(wanted: &Health) -> anyhow::Result<Outcome> {
    let path = if wanted.ready { "/readyz" } else { "/healthz" };
    let answer = ask(SocketAddr::from((wanted.address, wanted.port)), path)?;
    println!("{}", answer.said.trim_end());
    Ok(if answer.status == 200 { Outcome::Done } else { Outcome::Faults })
}

/// What a service answered.
pub struct Answer {
    pub status: u16,
    pub said: String,
}

/// Asks a service on this machine for a short text.
///
/// # Errors
/// A service that cannot be reached, or what it says is no answer.
pub fn ask(address: SocketAddr, path: &str) -> anyhow::Result<Answer> {
    let address = SocketAddr::from((reachable(address.ip()), address.port()));
    let cannot = || format!("the service at {address} does not answer");
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE).with_context(cannot)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").with_context(cannot)?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).with_context(cannot)?;
    let answer = String::from_utf8_lossy(&answer);
    let status = answer.strip_prefix("HTTP/1.1 ").and_then(|rest| rest.get(..3)).and_then(|code| code.parse().ok());
    let (Some(status), Some((_, said))) = (status, answer.split_once("\r\n\r\n")) else {
        bail!("what answers at {address} is no such service")
    };
    Ok(Answer { status, said: said.to_owned() })
}

/// Who listens everywhere is reached here.
fn reachable(ip: IpAddr) -> IpAddr {
    match ip {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    }
}
