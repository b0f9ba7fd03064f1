//! The pages of Randa: one folder a feature, every address in `router`. Reads records through the store, lets
//! `requirements` judge them, and shows what was found; decides nothing itself.

mod app;
mod assets;
mod form;
mod guard;
mod language;
mod layout;
mod operations;
mod problem;
mod router;
mod visit;

mod accessibility;
mod ahead;
mod handbook;
mod me;
mod objectives;
mod overview;
mod privacy;
mod regions;
mod requirements;
mod sign_in;
mod start;
mod time;
mod trainees;
mod units;
mod what_if;

pub use app::{App, Clock, Documents, OverviewRow};
pub use operations::{Contacts, Operations, figures_router, serve_figures};
pub use router::{asked_to_end, patterns, router, router_of, serve};
pub use sign_in::{DemoIdentity, DemoPerson, Identity, NotADemo, Role, SignedIn};
