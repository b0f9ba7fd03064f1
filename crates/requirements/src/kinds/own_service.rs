//! `own-service`: an own service, such as an own child-health clinic or residential homes, is run for so many months, in
//! a row where that is asked for, in the right part of the training and after what must come before it.

use calendar::{Date, Months, Period, Share, next_day};
use serde::Deserialize;
use training::{CourseState, EntryId, Placement, PlacementKind};

use crate::applying;
use crate::case::Case;
use crate::kinds::Judge;
use crate::message::{Arg, Message};
use crate::parameters;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnService {
    /// Which service.
    #[serde(deserialize_with = "parameters::placement_kind")]
    service: PlacementKind,
    /// Calendar months.
    #[serde(deserialize_with = "parameters::months")]
    months: Months,
    /// Whether the months are in a row; else periods that may count are added up.
    in_a_row: bool,
    /// The percent of the training after which it lies.
    earliest_percent: Option<u32>,
    /// Whether the doctor runs it independently; else under supervision.
    independent: bool,
    /// The field of a side rotation that may open the way.
    after_field: Option<String>,
    /// The code of a course that may open the way.
    after_course: Option<String>,
    /// Full-time months left below which a service that is not planned needs attention.
    #[serde(deserialize_with = "parameters::months")]
    ask_below_months_left: Months,
    /// Full-time months left below which it is grave; 0: only once the application is sent.
    #[serde(deserialize_with = "parameters::months")]
    grave_below_months_left: Months,
}

/// Placements of the service that count together: edge to edge, or all that may count where the months need not be in
/// a row.
struct Run<'a> {
    /// From the first day of the first to the last day of the last.
    period: Period,
    /// Of it, what counts.
    months: Months,
    ids: Vec<&'a EntryId>,
    /// Whether the manner, independent or supervised, is told of all of it.
    told: bool,
}

impl Judge for OwnService {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }
}

impl OwnService {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        if case.record.placements.is_none() {
            return Verdict::not_kept("placements");
        }
        let Some(counted) = case.time.counted() else {
            return Verdict::not_kept("employments");
        };
        let border = self.earliest_percent.and_then(|percent| case.time.percent_reached_on(percent));
        let runs = self.runs(case, border);
        let runs = if self.in_a_row { runs } else { self.added_up(case, runs) };
        let long = |run: &&Run<'_>| case.time.reaches(run.months, self.months);
        let opened = |run: &&Run<'_>| self.is_opened(case, run.period.from());
        let service = || Arg::Term(term(self.service));
        let end = case.time.planned_end_on();

        let valid = runs.iter().filter(long).filter(opened).min_by_key(|run| run.period.to());
        if let Some(run) = valid {
            let (from, to) = (run.period.from(), run.period.to());
            let sentence = say!("own-long-enough", service = service(), from = from, to = to, months = run.months);
            let verdict = if to > case.on {
                Verdict::on_track(sentence).next(say!("own-next-certificate")).due(to)
            } else if run.told {
                Verdict::fulfilled(sentence)
            } else {
                Verdict::amber(sentence).but_fulfilled().and(self.untold()).next(say!("own-next-tell")).due(to)
            };
            return verdict.with_all("placements", run.ids.iter().copied());
        }
        let ids = || runs.iter().flat_map(|run| run.ids.iter().copied());
        let begun_closed = runs.iter().find(|run| run.period.from() <= case.on && !opened(run));
        if let Some(run) = begun_closed {
            let from = run.period.from();
            return Verdict::red(say!("own-begun-too-early", service = service(), from = from))
                .next(say!("own-next-open"))
                .with_all("placements", ids())
                .due(from);
        }
        let left = counted.left_to(case.time.whole());
        let lead = match runs.iter().max_by_key(|run| run.months) {
            None => say!("own-none", service = service()),
            Some(run) if !long(&run) => self.short(run, border),
            Some(run) => say!("own-planned-too-early", service = service(), from = run.period.from()),
        };
        let applied = applying::submitted_on(case);
        let verdict = if applied.is_some() || left < self.grave_below_months_left {
            Verdict::red(lead)
        } else if runs.is_empty() && left >= self.ask_below_months_left {
            Verdict::on_track(lead)
        } else {
            Verdict::amber(lead)
        };
        let verdict = if runs.is_empty() { verdict.and(self.wanted()) } else { verdict };
        let verdict = verdict.next(say!("own-next-plan", service = service())).with_all("placements", ids());
        applied.or(end).into_iter().fold(verdict, Verdict::due)
    }

    /// The months of a period that lie in the right part of the training.
    fn counting(&self, period: Period, border: Option<Date>) -> Months {
        let from = match (self.earliest_percent, border) {
            (None, _) => period.from(),
            (Some(_), Some(border)) => period.from().max(next_day(border)),
            (Some(_), None) => return Months::ZERO,
        };
        Period::new(from, period.to()).map_or(Months::ZERO, |counts| Months::of(&counts, Share::FULL))
    }

    fn wanted(&self) -> Message {
        let months = self.months.whole_months();
        if self.in_a_row { say!("own-wanted", months = months) } else { say!("own-wanted-in-all", months = months) }
    }

    fn short(&self, run: &Run<'_>, border: Option<Date>) -> Message {
        let (from, to, months) = (run.period.from(), run.period.to(), run.months);
        let wanted = self.months.whole_months();
        match border {
            _ if !self.in_a_row => {
                say!("own-short-in-all", from = from, to = to, months = months, wanted = wanted)
            }
            Some(border) if from <= border => {
                say!("own-short-after", border = border, from = from, to = to, months = months, wanted = wanted)
            }
            _ => say!("own-short", from = from, to = to, months = months, wanted = wanted),
        }
    }

    fn untold(&self) -> Message {
        if self.independent { say!("own-independence-untold") } else { say!("own-supervision-untold") }
    }

    fn manner(&self, placement: &Placement) -> Option<bool> {
        if self.independent { placement.independent } else { placement.supervised }
    }

    fn runs<'a>(&self, case: &Case<'a>, border: Option<Date>) -> Vec<Run<'a>> {
        let of_service =
            |placement: &&Placement| placement.kind == self.service && self.manner(placement) != Some(false);
        let mut placements: Vec<&'a Placement> = case.placements().filter(of_service).collect();
        placements.sort_by_key(|placement| placement.from);
        let mut runs: Vec<Run<'a>> = Vec::new();
        for placement in placements {
            let Ok(period) = Period::new(placement.from, placement.to) else { continue };
            let told = self.manner(placement).is_some();
            match runs.last_mut() {
                Some(run) if run.period.touches(&period) => {
                    let to = run.period.to().max(period.to());
                    run.period = Period::new(run.period.from(), to).unwrap_or(run.period);
                    run.months = self.counting(run.period, border);
                    run.ids.push(&placement.id);
                    run.told &= told;
                }
                _ => runs.push(Run { period, months: self.counting(period, border), ids: vec![&placement.id], told }),
            }
        }
        runs
    }

    /// The runs that may count as one, up to the one that makes it long enough; the others as they are.
    fn added_up<'a>(&self, case: &Case<'_>, runs: Vec<Run<'a>>) -> Vec<Run<'a>> {
        let (opened, mut all): (Vec<_>, Vec<_>) =
            runs.into_iter().partition(|run| self.is_opened(case, run.period.from()));
        let mut sum: Option<Run<'a>> = None;
        for run in opened {
            sum = Some(match sum {
                Some(sum) if case.time.reaches(sum.months, self.months) => sum,
                Some(mut sum) => {
                    sum.period = Period::new(sum.period.from(), run.period.to()).unwrap_or(sum.period);
                    sum.months = sum.months + run.months;
                    sum.ids.extend(run.ids);
                    sum.told &= run.told;
                    sum
                }
                None => run,
            });
        }
        all.extend(sum);
        all
    }

    /// Whether the rotation or the course that opens the way ends before a day; so where neither is asked for.
    fn is_opened(&self, case: &Case<'_>, by: Date) -> bool {
        if self.after_field.is_none() && self.after_course.is_none() {
            return true;
        }
        let rotation = self.after_field.as_deref().is_some_and(|field| {
            case.side_rotations().any(|placement| placement.to < by && case.in_field(placement, field))
        });
        let course = self.after_course.as_deref().is_some_and(|code| {
            case.courses().any(|course| {
                let planned = course.state == CourseState::Booked && by > case.on;
                course.code.as_deref() == Some(code)
                    && (course.state == CourseState::Attended || planned)
                    && course.to.or(course.from).is_none_or(|to| to < by)
            })
        });
        rotation || course
    }
}

/// The sentence part that names the service.
const fn term(service: PlacementKind) -> &'static str {
    match service {
        PlacementKind::OwnChildHealthClinic => "own-child-health-clinic",
        PlacementKind::ResidentialHomes => "own-residential-homes",
        PlacementKind::Home => "own-home",
        PlacementKind::SideRotation => "own-side-rotation",
        PlacementKind::Observership => "own-observership",
    }
}
