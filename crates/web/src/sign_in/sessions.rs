//! Who has signed in, kept in this process only: a restart signs everyone out. The cookie holds 256 random bits; here
//! only their hash is kept.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use super::SignedIn;

/// A session ends when nothing has been asked for so long.
pub(crate) const IDLE: Duration = Duration::from_secs(2 * 60 * 60);
/// A session ends so long after it began, whatever is asked.
pub(crate) const ABSOLUTE: Duration = Duration::from_secs(12 * 60 * 60);
/// So many sessions at once; the one that was idle longest makes way.
const MOST: usize = 20_000;

type Key = [u8; 32];

struct Session {
    person: Arc<SignedIn>,
    began_at: Instant,
    seen_at: Instant,
}

/// The open sessions.
#[derive(Default)]
pub(crate) struct Sessions {
    open: Mutex<HashMap<Key, Session>>,
}

impl Sessions {
    /// Opens a session and answers the cookie's value.
    pub(crate) fn open(&self, person: SignedIn, now: Instant) -> String {
        let secret: [u8; 32] = rand::random();
        let cookie = URL_SAFE_NO_PAD.encode(secret);
        let mut open = self.lock();
        if open.len() >= MOST {
            open.retain(|_, session| session.holds(now));
        }
        if open.len() >= MOST {
            let oldest = open.iter().min_by_key(|(_, session)| session.seen_at).map(|(key, _)| *key);
            oldest.and_then(|key| open.remove(&key));
        }
        open.insert(key(&cookie), Session { person: Arc::new(person), began_at: now, seen_at: now });
        cookie
    }

    /// The person of a cookie's value, if the session still holds; it then holds on.
    pub(crate) fn person(&self, cookie: &str, now: Instant) -> Option<Arc<SignedIn>> {
        let mut open = self.lock();
        let key = key(cookie);
        let session = open.get_mut(&key)?;
        if session.holds(now) {
            session.seen_at = now;
            return Some(Arc::clone(&session.person));
        }
        open.remove(&key);
        None
    }

    /// Ends a session.
    pub(crate) fn end(&self, cookie: &str) {
        self.lock().remove(&key(cookie));
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Key, Session>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Session {
    fn holds(&self, now: Instant) -> bool {
        now.saturating_duration_since(self.began_at) < ABSOLUTE && now.saturating_duration_since(self.seen_at) < IDLE
    }
}

fn key(cookie: &str) -> Key {
    Sha256::digest(cookie.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::super::{Role, SignedIn};
    use super::*;

    fn anna() -> SignedIn {
        SignedIn {
            id: training::PersonId::new("anna"),
            name: "Anna".to_owned(),
            role: Role::Trainee,
            region: "Ekviken".to_owned(),
        }
    }

    #[test]
    fn a_session_holds_while_it_is_used_and_ends_after_two_idle_hours() {
        let (sessions, start) = (Sessions::default(), Instant::now());
        let cookie = sessions.open(anna(), start);
        let almost = IDLE - Duration::from_secs(1);
        assert!(sessions.person(&cookie, start + almost).is_some());
        assert!(sessions.person(&cookie, start + almost + almost).is_some());
        assert!(sessions.person(&cookie, start + almost + almost + IDLE).is_none());
    }

    #[test]
    fn a_session_ends_after_twelve_hours_however_it_is_used() {
        let (sessions, start) = (Sessions::default(), Instant::now());
        let cookie = sessions.open(anna(), start);
        let hour = Duration::from_secs(60 * 60);
        assert!((1..12).all(|hours| sessions.person(&cookie, start + hours * hour).is_some()));
        assert!(sessions.person(&cookie, start + 12 * hour).is_none());
    }

    #[test]
    fn a_session_that_is_ended_or_never_was_lets_nobody_in() {
        let (sessions, now) = (Sessions::default(), Instant::now());
        let cookie = sessions.open(anna(), now);
        sessions.end(&cookie);
        assert!(sessions.person(&cookie, now).is_none());
        assert!(sessions.person("", now).is_none());
    }

    #[test]
    fn every_session_has_its_own_long_cookie() {
        let (sessions, now) = (Sessions::default(), Instant::now());
        let (first, second) = (sessions.open(anna(), now), sessions.open(anna(), now));
        assert_ne!(first, second);
        assert_eq!(URL_SAFE_NO_PAD.decode(first).map(|secret| secret.len()), Ok(32));
    }
}
