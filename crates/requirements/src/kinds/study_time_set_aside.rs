//! `study-time-set-aside`: weekly hours for study and competence development.

use calendar::OpenPeriod;
use serde::Deserialize;

use crate::case::Case;
use crate::kinds::Judge;
use crate::message::Arg;
use crate::parameters;
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StudyTimeSetAside {
    /// What the hours are for, within a sentence.
    name: Bilingual,
    /// Hours a week, in hundredths.
    #[serde(deserialize_with = "parameters::hundredths")]
    hours_per_week: i64,
    /// Hours from here on are short but not grave, in hundredths.
    #[serde(deserialize_with = "parameters::hundredths")]
    amber_from_hours: i64,
}

impl Judge for StudyTimeSetAside {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| case.not_grave_before_start(self.verdict(case)))]
    }
}

impl StudyTimeSetAside {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let Some(study_time) = &case.record.study_time else {
            return Verdict::not_kept("study_time");
        };
        let day = case.day_of_service();
        if case.time.ledger().is_some_and(|ledger| ledger.present_on(day).is_none()) {
            return Verdict::not_applicable(say!("study-not-in-service"));
        }
        let holds = || study_time.iter().filter(|row| OpenPeriod { from: row.from, to: row.to }.contains(day));
        let hours: i64 = holds().map(|row| row.hours_per_week.hundredths()).fold(0, i64::saturating_add);
        let ids = holds().map(|row| &row.id);
        if hours == 0 {
            let none = say!("study-none", name = self.name.clone(), wanted = Arg::Hundredths(self.hours_per_week));
            return Verdict::red(none).next(say!("study-next-schedule"));
        }
        // singular only for one whole hour
        let plural = if hours == 100 { 1_i64 } else { 2 };
        let sentence = say!(
            "study-hours",
            name = self.name.clone(),
            count = plural,
            hours = Arg::Hundredths(hours),
            wanted = Arg::Hundredths(self.hours_per_week)
        );
        if hours >= self.hours_per_week {
            Verdict::fulfilled(sentence)
        } else if hours >= self.amber_from_hours {
            Verdict::amber(sentence).next(say!("study-next-schedule"))
        } else {
            Verdict::red(sentence).next(say!("study-next-schedule"))
        }
        .with_all("study_time", ids)
    }
}
