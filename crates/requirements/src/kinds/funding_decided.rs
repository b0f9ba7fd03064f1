//! `funding-decided`: the unit's application for compensation is granted; in a queue it waits with its place.

use calendar::Date;
use serde::Deserialize;
use training::{FundingApplication, FundingState};

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FundingDecided {}

impl Judge for FundingDecided {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| case.not_grave_before_start(verdict(case)))]
    }
}

fn verdict(case: &Case<'_>) -> Verdict {
    let Some(funding) = &case.record.funding else {
        return Verdict::not_kept("funding");
    };
    let Some(application) = latest(case) else {
        return match (case.happened(funding.granted_on), case.happened(funding.applied_on)) {
            (Some(on), _) => Verdict::fulfilled(say!("funding-is-granted", on = on)),
            (None, Some(on)) => {
                Verdict::amber(say!("funding-is-submitted", on = on)).next(say!("funding-decided-next-wait"))
            }
            (None, None) => Verdict::red(say!("funding-not-applied")).next(say!("funding-decided-next-apply")),
        };
    };
    by_state(application, application.on).with("funding", &application.id)
}

/// The application as it stands on the day; `None` where none is entered.
pub fn latest<'a>(case: &Case<'a>) -> Option<&'a FundingApplication> {
    let applications = case.record.funding.as_ref()?.applications.as_deref()?;
    applications.iter().filter(|row| row.on <= case.on).max_by_key(|row| row.on)
}

fn by_state(application: &FundingApplication, on: Date) -> Verdict {
    match application.state {
        FundingState::Granted if application.amount_sek.is_none() || application.from.is_none() => {
            Verdict::on_track(say!("funding-is-granted", on = on))
                .and(say!("funding-granted-without-terms"))
                .next(say!("funding-decided-next-terms"))
        }
        FundingState::Granted => Verdict::fulfilled(say!("funding-is-granted", on = on)),
        FundingState::Draft => {
            Verdict::amber(say!("funding-is-draft", on = on)).next(say!("funding-decided-next-apply"))
        }
        FundingState::Submitted => {
            Verdict::amber(say!("funding-is-submitted", on = on)).next(say!("funding-decided-next-wait"))
        }
        FundingState::Queued => match application.queue_position {
            Some(position) => Verdict::amber(say!("funding-is-queued", on = on, position = position)),
            None => Verdict::amber(say!("funding-is-queued-somewhere", on = on)),
        }
        .next(say!("funding-decided-next-wait")),
        FundingState::Rejected => {
            Verdict::red(say!("funding-is-rejected", on = on)).next(say!("funding-decided-next-apply"))
        }
        FundingState::Withdrawn => {
            Verdict::red(say!("funding-is-withdrawn", on = on)).next(say!("funding-decided-next-apply"))
        }
        FundingState::Ended => {
            Verdict::amber(say!("funding-is-ended", on = on)).next(say!("funding-decided-next-unit-pays"))
        }
    }
}
