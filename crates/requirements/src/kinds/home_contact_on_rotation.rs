//! `home-contact-on-rotation`: during a long rotation contact with the home unit is planned, as return weeks or
//! otherwise.

use calendar::{Months, Period, Share};
use serde::Deserialize;
use training::{ActivityKind, ActivityState, Placement};

use crate::case::Case;
use crate::kinds::Judge;
use crate::papers;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HomeContactOnRotation {
    /// A rotation is long when it lasts more calendar months than this.
    #[serde(deserialize_with = "parameters::months")]
    over_months: Months,
    /// Days before the start from which it is asked for.
    ask_days_before: i64,
}

impl Judge for HomeContactOnRotation {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl HomeContactOnRotation {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        if case.record.placements.is_none() {
            return Verdict::not_kept("placements");
        }
        let long: Vec<&Placement> = case
            .side_rotations()
            .filter(|p| p.to >= case.on && papers::in_service(case, p))
            .filter(|p| calendar_months(p) > self.over_months + case.time.tolerance())
            .collect();
        let lacking = long.iter().filter(|placement| !has_contact(case, placement)).min_by_key(|p| p.from);
        let Some(placement) = lacking else {
            return match long.iter().min_by_key(|placement| placement.from) {
                None => Verdict::not_applicable(say!("home-contact-no-long")),
                Some(placement) => {
                    let unit = case.unit_name(&placement.unit);
                    let weeks = placement.return_weeks.iter().flatten().count();
                    let sentence = if weeks > 0 {
                        say!("home-contact-weeks", unit = unit, weeks = weeks)
                    } else {
                        say!("home-contact-otherwise", unit = unit)
                    };
                    Verdict::fulfilled(sentence).with("placements", &placement.id)
                }
            };
        };
        let asked = case.days_until(placement.from) <= self.ask_days_before;
        if asked && case.record.activities.is_none() {
            return Verdict::not_kept("activities");
        }
        let unit = case.unit_name(&placement.unit);
        let months = calendar_months(placement);
        let sentence = say!("home-contact-none", unit = unit.clone(), from = placement.from, months = months);
        let verdict = if asked { Verdict::amber(sentence) } else { Verdict::on_track(sentence) };
        verdict.next(say!("home-contact-next", unit = unit)).due(placement.from).with("placements", &placement.id)
    }
}

fn calendar_months(placement: &Placement) -> Months {
    Period::new(placement.from, placement.to).map_or(Months::ZERO, |period| Months::of(&period, Share::FULL))
}

/// Whether return weeks are planned, or other contact is in the log.
fn has_contact(case: &Case<'_>, placement: &Placement) -> bool {
    let logged = case.record.activities.iter().flatten().any(|activity| {
        activity.kind == ActivityKind::HomeContact
            && activity.state != Some(ActivityState::Absent)
            && (activity.placement.as_ref() == Some(&placement.id)
                || (activity.placement.is_none() && (placement.from..=placement.to).contains(&activity.on)))
    });
    logged || placement.return_weeks.iter().flatten().next().is_some()
}
