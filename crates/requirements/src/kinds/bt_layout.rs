//! `bt-layout`: the parts of basic training and the holiday within it make up the whole.

use calendar::{Date, Months, OpenPeriod, Period};
use serde::Deserialize;
use training::{AbsenceKind, BtForm, Stage};

use crate::basic_training::Bt;
use crate::case::{Case, merged};
use crate::kinds::Judge;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BtLayout {
    /// Months in all.
    #[serde(deserialize_with = "parameters::months")]
    months: Months,
    /// Months of holiday among them.
    #[serde(deserialize_with = "parameters::months")]
    holiday_months: Months,
    /// So much more or less is the same.
    #[serde(deserialize_with = "parameters::months")]
    about_months: Months,
}

impl Judge for BtLayout {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        Bt::of(case)
            .filter(|bt| bt.form() == BtForm::Open)
            .map(|bt| bt.approved().unwrap_or_else(|| self.verdict(case, &bt)))
            .into_iter()
            .collect()
    }
}

impl BtLayout {
    fn verdict(&self, case: &Case<'_>, bt: &Bt<'_>) -> Verdict {
        for (section, kept) in [
            ("placements", case.record.placements.is_some()),
            ("absences", case.record.absences.is_some()),
            ("employments", case.record.employments.is_some()),
        ] {
            if !kept {
                return Verdict::not_kept(section);
            }
        }
        let posts = case.record.employments.iter().flatten().filter(|employment| employment.stage == Stage::Bt);
        let Some(end) = posts.map(|employment| employment.to).max().flatten() else {
            return Verdict::on_track(say!("bt-layout-open")).next(say!("bt-layout-next"));
        };
        let Ok(whole) = Period::new(bt.started_on(), end) else {
            return Verdict::undecided(say!("bt-layout-open")).next(say!("bt-layout-next"));
        };
        let holidays: Vec<Period> = holidays(case, end).filter_map(|period| period.overlap(&whole)).collect();
        let placed = bt.placements().filter_map(|p| Period::new(p.from, p.to).ok()).filter_map(|p| p.overlap(&whole));
        let Some(ledger) = case.time.ledger() else {
            return Verdict::not_kept("employments");
        };
        let length = |periods: Vec<Period>| -> Months { periods.iter().map(|p| ledger.counted_in(p)).sum() };
        let all = length(merged(placed.chain(holidays.iter().copied())));
        let holiday = length(merged(holidays));
        let about = |months: Months, wanted: Months| {
            case.time.reaches(months + self.about_months, wanted)
                && case.time.reaches(wanted + self.about_months, months)
        };
        let wanted = self.months.whole_months();
        let sentence = say!("bt-layout-sum", months = all, wanted = wanted, holiday = holiday);
        let verdict = if about(all, self.months) && case.time.reaches(holiday + self.about_months, self.holiday_months)
        {
            if end < case.on { Verdict::fulfilled(sentence) } else { Verdict::on_track(sentence) }
        } else {
            Verdict::amber(sentence)
                .and(say!("bt-layout-wanted", holiday = self.holiday_months.whole_months()))
                .next(say!("bt-layout-next"))
        };
        verdict.due(end).with_all("placements", bt.placements().map(|placement| &placement.id))
    }
}

fn holidays(case: &Case<'_>, end: Date) -> impl Iterator<Item = Period> {
    let absences = case.record.absences.iter().flatten().filter(|absence| absence.kind == AbsenceKind::Holiday);
    absences.filter_map(move |absence| OpenPeriod { from: absence.from, to: absence.to }.until(end))
}
