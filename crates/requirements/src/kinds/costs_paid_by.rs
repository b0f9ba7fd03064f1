//! `costs-paid-by`: costs of some kinds, or courses, are paid by whom they should be.

use serde::Deserialize;
use training::{Cost, CostCategory, CostPayer, Course, CourseState, Payer};

use crate::case::Case;
use crate::kinds::Judge;
use crate::message::Arg;
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CostsPaidBy {
    /// The kinds of cost.
    #[serde(default, deserialize_with = "parameters::cost_categories")]
    costs: Vec<CostCategory>,
    /// The codes of the courses.
    #[serde(default)]
    courses: Vec<String>,
    /// Whether every course is meant.
    #[serde(default)]
    all_courses: bool,
    /// Who should pay.
    #[serde(deserialize_with = "parameters::cost_payer")]
    payer: CostPayer,
    /// Who must not pay; anyone else is only to be looked into.
    #[serde(default, deserialize_with = "parameters::cost_payers")]
    never: Vec<CostPayer>,
}

impl Judge for CostsPaidBy {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl CostsPaidBy {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        let costs = case.record.funding.as_ref().and_then(|funding| funding.costs.as_deref());
        let asks_courses = self.all_courses || !self.courses.is_empty();
        let of_costs = costs.unwrap_or_default().iter().filter(|cost| self.costs.contains(&cost.category));
        let of_costs = of_costs.map(|cost| self.of_cost(cost).with("funding", &cost.id));
        let of_courses = case.courses().filter(|course| asks_courses && self.concerns(course));
        let of_courses = of_courses.map(|course| self.of_course(course).with("courses", &course.id));
        let unkept_costs = !self.costs.is_empty() && costs.is_none();
        let unkept_courses = asks_courses && case.record.courses.is_none();
        let unkept = [(unkept_costs, "funding.costs"), (unkept_courses && self.costs.is_empty(), "courses")];
        let unkept = unkept.into_iter().filter(|(unkept, _)| *unkept).map(|(_, section)| Verdict::not_kept(section));
        let all = Verdict::all_of(of_costs.chain(of_courses).chain(unkept).collect());
        all.unwrap_or_else(|| Verdict::not_applicable(say!("costs-none")))
    }

    /// A course that is only asked for costs nothing yet.
    fn concerns(&self, course: &Course) -> bool {
        let meant = self.all_courses || course.code.as_ref().is_some_and(|code| self.courses.contains(code));
        meant && course.state != CourseState::Requested
    }

    fn of_cost(&self, cost: &Cost) -> Verdict {
        let what = say!("cost-of-day", what = Arg::Term(category(cost.category)), on = cost.on);
        self.paid(Arg::from(what), cost.payer)
    }

    fn of_course(&self, course: &Course) -> Verdict {
        let payer = course.paid_by.map(|payer| match payer {
            Payer::Allowance => CostPayer::Allowance,
            Payer::Region => CostPayer::Region,
            Payer::Unit => CostPayer::Unit,
        });
        self.paid(Arg::from(course.title.clone()), payer)
    }

    fn paid(&self, what: Arg, by: Option<CostPayer>) -> Verdict {
        let wanted = Arg::Term(payer(self.payer));
        match by {
            Some(by) if by == self.payer => Verdict::fulfilled(say!("cost-paid", what = what, payer = wanted)),
            Some(by) => {
                let found = Arg::Term(payer(by));
                let sentence = say!("cost-paid-by-other", what = what, payer = found, wanted = wanted);
                if self.never.contains(&by) { Verdict::red(sentence) } else { Verdict::amber(sentence) }
                    .next(say!("cost-next-move"))
            }
            None => {
                Verdict::amber(say!("cost-payer-untold", what = what, wanted = wanted)).next(say!("cost-next-tell"))
            }
        }
    }
}

const fn payer(payer: CostPayer) -> &'static str {
    match payer {
        CostPayer::Unit => "payer-unit",
        CostPayer::Region => "payer-region",
        CostPayer::Allowance => "payer-allowance",
        CostPayer::Trainee => "payer-trainee",
    }
}

const fn category(category: CostCategory) -> &'static str {
    match category {
        CostCategory::Course => "cost-course",
        CostCategory::Material => "cost-material",
        CostCategory::Travel => "cost-travel",
        CostCategory::Lodging => "cost-lodging",
        CostCategory::MidTerm => "cost-mid-term",
        CostCategory::Other => "cost-other",
    }
}
