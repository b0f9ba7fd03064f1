//! `course-allowance`: courses paid from the trainee's own course money stay within it.

use serde::Deserialize;
use training::{Course, CourseState, Payer};

use crate::case::Case;
use crate::kinds::Judge;
use crate::texts::thousands_apart;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CourseAllowance {
    /// Swedish kronor in all.
    sum_sek: i64,
    /// Less than this part left is little, where courses without a known cost remain.
    little_left_percent: i64,
}

impl Judge for CourseAllowance {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl CourseAllowance {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        if case.record.courses.is_none() {
            return Verdict::not_kept("courses");
        }
        let own: Vec<&Course> = case.courses().filter(|course| course.paid_by == Some(Payer::Allowance)).collect();
        let is_done = |course: &&&Course| {
            course.state == CourseState::Attended && course.to.or(course.from).is_none_or(|day| day <= case.on)
        };
        let cost = |courses: &mut dyn Iterator<Item = &&Course>| -> i64 {
            courses.filter_map(|course| course.cost_sek).map(i64::from).sum()
        };
        let spent = cost(&mut own.iter().filter(is_done));
        let planned = cost(&mut own.iter().filter(|course| !is_done(course)));
        let left = self.sum_sek - spent - planned;
        let unknown: Vec<String> =
            own.iter().filter(|course| course.cost_sek.is_none()).map(|course| course.title.clone()).collect();
        let ids = own.iter().map(|course| &course.id);
        let sentence = say!(
            "allowance-account",
            spent = thousands_apart(spent),
            planned = thousands_apart(planned),
            sum = thousands_apart(self.sum_sek)
        );
        let verdict = if spent > self.sum_sek {
            Verdict::red(sentence)
                .and(say!("allowance-overspent", over = thousands_apart(spent - self.sum_sek)))
                .next(say!("allowance-next-agree"))
        } else if left < 0 {
            Verdict::amber(sentence)
                .and(say!("allowance-overplanned", over = thousands_apart(-left)))
                .next(say!("allowance-next-replan"))
        } else {
            let remains = say!("allowance-left", left = thousands_apart(left));
            if unknown.is_empty() {
                return Verdict::fulfilled(sentence).and(remains).with_all("courses", ids);
            }
            let is_little = left * 100 < self.sum_sek * self.little_left_percent;
            let verdict = if is_little { Verdict::amber(sentence) } else { Verdict::on_track(sentence) };
            verdict.and(remains).next(say!("allowance-next-cost"))
        };
        let verdict = if unknown.is_empty() {
            verdict
        } else {
            verdict.and(say!("allowance-cost-unknown", count = unknown.len(), courses = unknown))
        };
        verdict.with_all("courses", ids)
    }
}
