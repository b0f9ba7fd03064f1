//! Tells the service manager (systemd, `Type=notify`) that the service answers, or is ending. Elsewhere it does nothing.

/// Says a word to whoever has asked to be told, by `NOTIFY_SOCKET`.
#[cfg(unix)]
pub fn tell(word: &str) {
    let Some(path) = std::env::var_os("NOTIFY_SOCKET") else { return };
    let told = std::os::unix::net::UnixDatagram::unbound().and_then(|socket| socket.send_to(word.as_bytes(), &path));
    if let Err(error) = told {
        tracing::warn!(%error, "the service manager could not be told");
    }
}

/// Says nothing: there is no such manager here.
#[cfg(not(unix))]
pub fn tell(_: &str) {}
