//! Units: what they must be to train doctors, and how that stands.

use axum::extract::Path;
use maud::Markup;

use crate::problem::Problem;
use crate::visit::Visit;

/// `GET /units`.
pub(crate) async fn list(_visit: Visit) -> Result<Markup, Problem> {
    Err(Problem::NotFound)
}

/// `GET /units/{id}`.
pub(crate) async fn show(_visit: Visit, Path(_id): Path<String>) -> Result<Markup, Problem> {
    Err(Problem::NotFound)
}
