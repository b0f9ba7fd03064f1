//! What a running service tells those who run it: whether it is up and ready, its figures, one line in the log a request,
//! and whom to turn to. Nothing here says whose data were asked for.

mod figures;
mod health;
mod requests;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::SystemTime;

pub(crate) use figures::Figures;
pub use figures::{figures_router, serve_figures};
pub(crate) use health::{healthz, readyz, security_txt};
pub(crate) use requests::{RequestId, route, watch};

/// Whom people turn to, as the operator has set it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contacts {
    /// For those who use Randa here: an address of mail or a page.
    pub users: Option<String>,
    /// For who has found a weakness: `mailto:…` or `https://…`. Shown at `/.well-known/security.txt`.
    pub security: Option<String>,
}

/// The service as its operator meets it. Clones are the same.
#[derive(Debug, Clone, Default)]
pub struct Operations {
    inner: Arc<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    draining: AtomicBool,
    figures: Figures,
    contacts: Contacts,
}

impl Operations {
    /// A service that has just begun.
    #[must_use]
    pub fn new(contacts: Contacts) -> Self {
        Self { inner: Arc::new(Inner { contacts, ..Inner::default() }) }
    }

    /// Says from now on that it is not ready, so that nothing new is sent here; what comes is answered still.
    pub fn drain(&self) {
        self.inner.draining.store(true, Ordering::Relaxed);
    }

    /// Counts a renewal of the findings that has ended.
    pub fn renewed(&self, succeeded: bool) {
        self.inner.figures.renewed(succeeded.then(SystemTime::now));
    }

    pub(crate) fn is_draining(&self) -> bool {
        self.inner.draining.load(Ordering::Relaxed)
    }

    pub(crate) fn figures(&self) -> &Figures {
        &self.inner.figures
    }

    pub(crate) fn contacts(&self) -> &Contacts {
        &self.inner.contacts
    }
}
