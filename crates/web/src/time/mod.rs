//! The account of a doctor's time: every counted and uncounted stretch, and why.

mod account;
mod chart;
mod sums;
mod table;

use axum::extract::Path;
use maud::{Markup, html};
use training::TrainingRecord;

use self::account::Account;
use crate::language::t;
use crate::layout::{self, Page};
use crate::problem::Problem;
use crate::trainees::{Tab, above, tabs};
use crate::visit::Visit;

/// `GET /trainees/{id}/time`.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Markup, Problem> {
    let record = visit.record(&id).await?;
    let judgement = visit.judge(&record);
    let national = visit.site.app.packs.national(record.training.regulation);
    let page = match Account::of(&record, &judgement.time, national) {
        Some(account) if account.ledger.first_day().is_some() => page(&visit, &account),
        _ => nothing(&visit, &record),
    };
    Ok(layout::page(&visit.site, &visit.frame, page))
}

fn page(visit: &Visit, account: &Account<'_>) -> Page {
    let language = visit.language;
    Page {
        title: t!(language, "time-title"),
        above: Some(html! { (account.record.trainee.name) " · " (above(visit, account.record)) }),
        answer: Some(sums::answer(language, account)),
        body: html! {
            (tabs(visit, account.record.trainee.id.as_str(), Tab::Time))
            (sums::figures(language, account))
            (sums::unconfirmed(language, account))
            figure.drawn {
                figcaption { (t!(language, "time-chart-title")) }
                (chart::chart(language, account))
                (sums::by_year(language, account))
            }
            (sums::notable(language, account))
            h2 #ledger { (t!(language, "time-table-title")) }
            (table::table(language, account))
            @if let Some(counting) = account.counting() { (sums::counting(language, account, counting)) }
        },
    }
}

/// The page of a record without employments: not kept here, or none yet.
fn nothing(visit: &Visit, record: &TrainingRecord) -> Page {
    let language = visit.language;
    let (what, advice) = if record.employments.is_none() {
        (t!(language, "time-not-kept"), t!(language, "time-not-kept-advice"))
    } else {
        (t!(language, "time-none"), t!(language, "time-none-advice"))
    };
    let way = t!(language, "time-to-trainee");
    let address = visit.link(&format!("/trainees/{}", record.trainee.id));
    Page {
        title: t!(language, "time-title"),
        above: Some(html! { (record.trainee.name) " · " (above(visit, record)) }),
        answer: Some(html! { (t!(language, "time-answer-nothing")) }),
        body: html! {
            (tabs(visit, record.trainee.id.as_str(), Tab::Time))
            (layout::empty(&what, &advice, Some((way.as_str(), address.as_str()))))
        },
    }
}
