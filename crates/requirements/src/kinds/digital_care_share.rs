//! `digital-care-share`: digital work makes up at most so much of the clinical service in the specialty.

use calendar::add_months;
use serde::Deserialize;
use training::DigitalCare;

use crate::case::Case;
use crate::kinds::Judge;
use crate::message::Arg;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DigitalCareShare {
    /// Percent of the clinical service.
    percent_at_most: i64,
    /// Above this it is near the limit.
    amber_above_percent: i64,
    /// Months back in which declarations are summed.
    months_back: i32,
}

impl Judge for DigitalCareShare {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl DigitalCareShare {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(declarations) = &case.record.digital_care else {
            return Verdict::not_kept("digital_care");
        };
        let since = add_months(case.on, -self.months_back);
        let recent: Vec<&DigitalCare> = declarations.iter().filter(|row| row.to > since && row.to <= case.on).collect();
        if recent.is_empty() {
            return Verdict::not_applicable(say!("digital-none"));
        }
        let ids = recent.iter().map(|row| &row.id);
        let sum = |hours: fn(&DigitalCare) -> i64| recent.iter().map(|row| hours(row)).fold(0, i64::saturating_add);
        let digital = sum(|row| row.digital_hours.hundredths());
        let clinical = sum(|row| row.clinical_hours.hundredths());
        if digital > clinical {
            return Verdict::amber(say!(
                "digital-more-than-clinical",
                digital = Arg::Hundredths(digital),
                clinical = Arg::Hundredths(clinical)
            ))
            .next(say!("digital-next-correct"))
            .with_all("digital_care", ids);
        }
        // the share in hundredths of a percent, rounded down for show; the comparison is exact
        let shown = (i128::from(digital) * 100 * 100).checked_div(i128::from(clinical)).unwrap_or_default();
        let above = |percent: i64| i128::from(digital) * 100 > i128::from(percent) * i128::from(clinical);
        let sentence = say!(
            "digital-share",
            digital = Arg::Hundredths(digital),
            clinical = Arg::Hundredths(clinical),
            percent = Arg::Hundredths(i64::try_from(shown).unwrap_or(i64::MAX)),
            limit = self.percent_at_most
        );
        if above(self.percent_at_most) {
            Verdict::red(sentence).next(say!("digital-next-less"))
        } else if above(self.amber_above_percent) {
            Verdict::amber(sentence).but_fulfilled().next(say!("digital-next-watch"))
        } else {
            Verdict::fulfilled(sentence)
        }
        .with_all("digital_care", ids)
    }
}
