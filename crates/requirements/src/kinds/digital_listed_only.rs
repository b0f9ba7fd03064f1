//! `digital-listed-only`: digital tools are used only for patients listed at the unit, by the trainee's declarations.

use calendar::add_months;
use serde::Deserialize;
use training::DigitalCare;

use crate::case::Case;
use crate::kinds::Judge;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DigitalListedOnly {
    /// Months back in which declarations are looked at.
    months_back: i32,
}

impl Judge for DigitalListedOnly {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl DigitalListedOnly {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(declarations) = &case.record.digital_care else {
            return Verdict::not_kept("digital_care");
        };
        let since = add_months(case.on, -self.months_back);
        let recent: Vec<&DigitalCare> = declarations.iter().filter(|row| row.to > since && row.to <= case.on).collect();
        if recent.is_empty() {
            return Verdict::not_applicable(say!("listed-only-none"));
        }
        let ids = recent.iter().map(|row| &row.id);
        let others: i64 = recent.iter().filter_map(|row| row.contacts_not_listed).map(i64::from).sum();
        if others > 0 {
            return Verdict::red(say!("listed-only-others", count = others, since = since))
                .next(say!("listed-only-next-stop"))
                .with_all("digital_care", ids);
        }
        if recent.iter().any(|row| row.contacts_not_listed.is_none()) {
            return Verdict::amber(say!("listed-only-unknown"))
                .next(say!("listed-only-next-tell"))
                .with_all("digital_care", ids);
        }
        Verdict::fulfilled(say!("listed-only", since = since)).with_all("digital_care", ids)
    }
}
