//! `randa serve`: the service, which does not start where nobody could be asked who they are.

use store::Store;

use crate::arguments::Serve;
use crate::printing::Outcome;
use crate::serving::{self, SwedishClock, must_exist};
use crate::{day, demo};

const REFUSAL: &str = "randa: no way to sign in is configured, so the service does not start.
Sign-in by OpenID Connect comes in a later release; until then a service with real data cannot be run.
To try the product with invented people:  randa demo
To serve a demo that was made before:     randa serve --database URL";

/// Serves a database that `randa demo` made; refuses any other.
///
/// # Errors
/// A database that cannot be reached, or a port that is taken.
pub fn run(wanted: &Serve) -> anyhow::Result<Outcome> {
    let Some(database) = &wanted.database else {
        eprintln!("{REFUSAL}");
        return Ok(Outcome::Refused);
    };
    must_exist(database)?;
    serving::log(wanted.operating.log, "info");
    serving::runtime()?.block_on(async {
        let store = Store::open(database).await?;
        if !store.is_demo() {
            store.close().await;
            eprintln!("{REFUSAL}");
            return Ok(Outcome::Refused);
        }
        let world = demo::world(day::today())?;
        let clock = SwedishClock { set_day: None };
        serving::serve(store, clock, &world, &wanted.operating, String::new).await?;
        Ok(Outcome::Done)
    })
}
