//! `funding-after-approval`: the unit applies for compensation only when the director of studies has approved both the
//! unit and the trainee.

use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FundingAfterApproval {}

impl Judge for FundingAfterApproval {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| verdict(case))]
    }
}

fn verdict(case: &Case<'_>) -> Verdict {
    let Some(funding) = &case.record.funding else {
        return Verdict::not_kept("funding");
    };
    let unit = case.happened(funding.unit_approved_on);
    let trainee = case.happened(funding.trainee_approved_on);
    let both = unit.zip(trainee).map(|(unit, trainee)| unit.max(trainee));
    match (case.happened(funding.applied_on), both) {
        (Some(applied), Some(approved)) if approved <= applied => {
            Verdict::fulfilled(say!("funding-in-order", approved = approved, applied = applied))
        }
        (Some(applied), Some(approved)) => {
            let late = say!("funding-applied-first", applied = applied, approved = approved);
            // what was granted once both were approved has been tried on the right grounds
            if case.happened(funding.granted_on).is_some_and(|granted| granted >= approved) {
                Verdict::amber(late).and(say!("funding-granted-after")).next(say!("funding-next-note")).due(applied)
            } else {
                Verdict::red(late).next(say!("funding-next-apply-again")).due(applied)
            }
        }
        (Some(applied), None) => Verdict::red(say!("funding-applied-unapproved", applied = applied))
            .next(say!("funding-next-withdraw"))
            .due(applied),
        (None, Some(approved)) => {
            Verdict::on_track(say!("funding-may-apply", approved = approved)).next(say!("funding-next-apply"))
        }
        (None, None) => Verdict::amber(match (unit, trainee) {
            (Some(_), _) => say!("funding-awaits-trainee"),
            (None, Some(_)) => say!("funding-awaits-unit"),
            (None, None) => say!("funding-awaits-both"),
        })
        .next(say!("funding-next-approve")),
    }
}
