//! `claim-before-bt`: compensation for credited service before BT is claimed for no more than was credited, and for at
//! most so many months.

use calendar::Months;
use serde::Deserialize;
use training::{Claim, CreditKind};

use crate::case::Case;
use crate::kinds::Judge;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClaimBeforeBt {
    /// Full-time months that may be claimed.
    #[serde(deserialize_with = "parameters::months")]
    months_at_most: Months,
}

impl Judge for ClaimBeforeBt {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![self.verdict(case)]
    }
}

impl ClaimBeforeBt {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(claims) = case.record.funding.as_ref().and_then(|funding| funding.claims.as_ref()) else {
            return Verdict::not_kept("funding.claims");
        };
        let Some(credits) = &case.record.credits else {
            return Verdict::not_kept("credits");
        };
        let before_bt = credits.iter().filter(|credit| credit.kind == CreditKind::BeforeBt);
        let credited = before_bt.filter(|credit| credit.decided_on <= case.on).map(|credit| credit.months).sum();
        let made: Vec<&Claim> = claims.iter().filter(|claim| claim.claimed_on <= case.on).collect();
        let claimed: Months = made.iter().map(|claim| claim.months).sum();
        let allowed = self.months_at_most.min(credited);
        if claimed.is_zero() {
            return if allowed.is_zero() {
                Verdict::not_applicable(say!("claim-nothing"))
            } else {
                Verdict::on_track(say!("claim-possible", credited = credited, allowed = allowed))
                    .next(say!("claim-next-claim"))
            };
        }
        let ids = made.iter().map(|claim| &claim.id);
        let verdict = if credited.is_zero() {
            Verdict::red(say!("claim-without-credit", claimed = claimed)).next(say!("claim-next-decision"))
        } else if claimed > allowed {
            Verdict::amber(say!("claim-too-much", claimed = claimed, credited = credited, allowed = allowed))
                .next(say!("claim-next-lower"))
        } else {
            Verdict::fulfilled(say!("claim-within", claimed = claimed, credited = credited, allowed = allowed))
        };
        verdict.with_all("funding", ids)
    }
}
