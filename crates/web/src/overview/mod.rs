//! All the doctors one follows, the riskiest first.

use maud::Markup;

use crate::problem::Problem;
use crate::visit::Visit;

/// `GET /overview`.
pub(crate) async fn show(_visit: Visit) -> Result<Markup, Problem> {
    Err(Problem::NotFound)
}
