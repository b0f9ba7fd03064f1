//! The stylesheet, scripts and icon: built into the program and served under a name that holds their hash, so that a
//! browser may keep them for ever.

use std::fmt::Write as _;

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use crate::problem::Problem;

#[derive(rust_embed::RustEmbed)]
#[folder = "static/"]
struct Files;

const HASH_BYTES: usize = 6;

/// The address of a file of `static/`: `style.css` is at `/static/style.3fa8c1d20b9e.css`.
pub(crate) fn address(name: &str) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    format!("/static/{stem}.{}.{ending}", hash(name).unwrap_or_default())
}

fn hash(name: &str) -> Option<String> {
    let digest = Files::get(name)?.metadata.sha256_hash();
    Some(digest.iter().take(HASH_BYTES).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    }))
}

/// `GET /static/{name}`.
pub(crate) async fn file(Path(name): Path<String>) -> Result<Response, Problem> {
    let (rest, ending) = name.rsplit_once('.').ok_or(Problem::NotFound)?;
    let (stem, given) = rest.rsplit_once('.').ok_or(Problem::NotFound)?;
    let name = format!("{stem}.{ending}");
    let file = Files::get(&name).ok_or(Problem::NotFound)?;
    if hash(&name).as_deref() != Some(given) {
        return Err(Problem::NotFound);
    }
    let kind = match ending {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
    let headers = [(CONTENT_TYPE, kind), (CACHE_CONTROL, "public, max-age=31536000, immutable")];
    Ok((headers, file.data).into_response())
}
