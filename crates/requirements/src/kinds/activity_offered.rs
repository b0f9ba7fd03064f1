//! `activity-offered`: the unit offers an activity that trainees need to meet.

use serde::Deserialize;
use training::{Offered, UnitActivity};

use crate::case::UnitCase;
use crate::kinds::JudgeUnit;
use crate::message::Arg;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActivityOffered {
    /// The activity.
    #[serde(deserialize_with = "parameters::unit_activity")]
    activity: UnitActivity,
    /// Whether an agreement with another unit will do as well.
    agreement_suffices: bool,
}

impl JudgeUnit for ActivityOffered {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl ActivityOffered {
    fn verdict(&self, case: &UnitCase<'_>) -> Verdict {
        let Some(offers) = &case.unit().activities else {
            return Verdict::not_kept("units.activities");
        };
        let activity = Arg::Term(match self.activity {
            UnitActivity::ChildHealth => "activity-child-health",
            UnitActivity::MaternalHealth => "activity-maternal-health",
            UnitActivity::ElderlyCare => "activity-elderly-care",
        });
        match offers.iter().find(|offer| offer.activity == self.activity).map(|offer| offer.offered) {
            Some(Offered::OnSite) => Verdict::fulfilled(say!("activity-on-site", activity = activity)),
            Some(Offered::ByAgreement) if self.agreement_suffices => {
                Verdict::fulfilled(say!("activity-by-agreement", activity = activity))
            }
            Some(Offered::ByAgreement) => {
                Verdict::amber(say!("activity-by-agreement", activity = activity)).next(say!("activity-next-agree"))
            }
            Some(Offered::No) => {
                Verdict::red(say!("activity-missing", activity = activity)).next(say!("activity-next-offer"))
            }
            None => Verdict::red(say!("activity-not-told", activity = activity)).next(say!("activity-next-tell")),
        }
    }
}
