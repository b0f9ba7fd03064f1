//! Courses, and scientific and improvement work.

use calendar::{Date, IsoWeek, add_months};
use training::{Course, CourseState, Payer, Presentation, PresentedAt, SignerRole, Work, WorkKind};

use super::push;
use crate::clock::working_day;
use crate::data::CourseRow;
use crate::draft::Draft;

/// What Norrbotten's list calls two of the courses.
const IN_NORRBOTTEN: [(&str, &str); 2] =
    [("patientcentrerat-samtal", "konsultation"), ("allmanmedicinskt-arbetssatt", "allmanmedicinskt-forhallningssatt")];

/// Courses nearer than this have a place booked.
const BOOKED_MONTHS_AHEAD: i32 = 7;

pub fn fill(draft: &mut Draft) {
    let kind = if draft.path.is_hospital() { "hospital" } else { "gp" };
    let data = draft.data;
    for row in &data.courses {
        if row.path.as_deref().is_none_or(|path| path == kind) {
            course(draft, row);
        }
    }
    works(draft);
}

fn course(draft: &mut Draft, row: &CourseRow) {
    let after = row.after.as_deref().and_then(|field| draft.placements_in(field).map(|placement| placement.to).max());
    let earliest = after.map_or_else(|| draft.at(row.month), |end| draft.days(end, 3));
    let from = free_monday(draft, earliest, row.days);
    let to = draft.days(from, row.days - 1);
    let soon = from < add_months(draft.today, BOOKED_MONTHS_AHEAD);
    let state = match (draft.is_past(to), soon) {
        (true, _) => CourseState::Attended,
        (false, true) => CourseState::Booked,
        (false, false) => CourseState::Requested,
    };
    let objectives = draft.objectives(&row.objectives_2015, &row.objectives_2021);
    let central = row.paid_by == "region";
    let id = draft.id("course");
    let row = Course {
        id,
        code: row.code.as_deref().map(|code| local_code(draft, code)),
        title: row.title.clone(),
        from: Some(from),
        to: Some(to),
        state,
        objectives,
        cost_sek: row.cost_sek,
        paid_by: Payer::from_word(&row.paid_by).map(|payer| local_payer(draft, payer)),
        leader: central.then(|| draft.cast.course_leader.clone()),
        agreed_on: draft.past(draft.days(from, -240)),
    };
    push(&mut draft.record.courses, row);
}

/// Who pays in the region: only Kronoberg gives each doctor an allowance of her own, and in Norrbotten the unit pays all.
fn local_payer(draft: &Draft, payer: Payer) -> Payer {
    match payer {
        _ if draft.is_pack("norrbotten") => Payer::Unit,
        Payer::Allowance if !draft.is_pack("kronoberg") => Payer::Unit,
        payer => payer,
    }
}

/// The code of a course in the region's own list.
fn local_code(draft: &Draft, code: &str) -> String {
    let known = IN_NORRBOTTEN.iter().find(|(name, _)| draft.is_pack("norrbotten") && *name == code);
    known.map_or(code, |(_, local)| *local).to_owned()
}

/// The first Monday from a day on whose course days fall in no leave.
fn free_monday(draft: &Draft, earliest: Date, days: i64) -> Date {
    let mut monday = IsoWeek::of(draft.days(earliest, 6)).monday();
    for _ in 0..12 {
        if !draft.is_absent(monday) && !draft.is_absent(draft.days(monday, days - 1)) {
            break;
        }
        monday = draft.days(monday, 7);
    }
    monday
}

/// The weeks set aside for a work; when it begins, is approved and is presented, in service months.
struct Pace {
    weeks: u32,
    starts: i32,
    approved: i32,
    presented: i32,
}

const IMPROVEMENT: Pace = Pace { weeks: 2, starts: 21, approved: 26, presented: 27 };
const SCIENTIFIC: Pace = Pace { weeks: 8, starts: 24, approved: 32, presented: 34 };

const IMPROVEMENT_TITLES: [&str; 5] = [
    "Kortare väntan på återbesök vid högt blodtryck",
    "Strukturerad läkemedelsgenomgång på särskilt boende",
    "Färre onödiga antibiotikarecept vid halsont",
    "Bättre uppföljning av kroniskt obstruktiv lungsjukdom",
    "Enhetlig rutin för remissvar som inte kommit",
];

const SCIENTIFIC_TITLES: [&str; 5] = [
    "Digital uppföljning av typ 2-diabetes: en journalstudie",
    "Följsamhet till riktlinjer vid förmaksflimmer",
    "Återinläggning inom 30 dagar bland de äldsta",
    "Sömnbesvär hos nyblivna pensionärer: en enkätstudie",
    "Tid till diagnos vid polymyalgia reumatika",
];

fn works(draft: &mut Draft) {
    work(draft, WorkKind::Improvement, IMPROVEMENT_TITLES, &IMPROVEMENT, (&["a4"], &["STa2"]));
    work(draft, WorkKind::Scientific, SCIENTIFIC_TITLES, &SCIENTIFIC, (&["a5"], &["STa3"]));
}

/// The seminar of the first December from a day on, and the approval some days after it.
fn christmas_seminar(draft: &Draft, earliest: Date) -> (Date, Date) {
    let year = if earliest.month() == 12 && earliest.day() > 10 { earliest.year() + 1 } else { earliest.year() };
    let seminar = working_day(Date::new(year, 12, 10).unwrap_or(earliest));
    (working_day(draft.days(seminar, 1)), seminar)
}

fn presentations(kind: WorkKind, on: Date) -> Vec<Presentation> {
    let places: &[PresentedAt] = match kind {
        WorkKind::Improvement => &[PresentedAt::CourseEnd, PresentedAt::ChristmasSeminar],
        WorkKind::Scientific => &[PresentedAt::ChristmasSeminar],
    };
    places.iter().map(|at| Presentation { at: *at, on }).collect()
}

fn work(draft: &mut Draft, kind: WorkKind, titles: [&str; 5], pace: &Pace, lists: (&[&str], &[&str])) {
    let id = draft.id("work");
    let title = titles[draft.index % titles.len()].to_owned();
    let in_kronoberg = draft.is_pack("kronoberg");
    let started = working_day(draft.at(pace.starts));
    let approved = working_day(draft.days(draft.at(pace.approved), 4));
    let presented = working_day(draft.days(draft.at(pace.presented), 11));
    // Kronoberg's works are presented at the seminar before Christmas, and then approved
    let (approved, presented) = if in_kronoberg { christmas_seminar(draft, approved) } else { (approved, presented) };
    let row = Work {
        id,
        kind,
        title,
        started_on: draft.past(started),
        planned_for: Some(approved),
        approved_on: draft.past(approved),
        presented_on: draft.past(presented),
        objectives: draft.objectives(lists.0, lists.1),
        supervisor: Some(draft.cast.principal.clone()),
        support: Some(vec![SignerRole::PrincipalSupervisor, SignerRole::HeadOfOperations]),
        allotted_weeks: Some(pace.weeks),
        presentations: in_kronoberg.then(|| presentations(kind, presented)),
        published_on: draft.past(presented).filter(|_| in_kronoberg),
        credited_points: None,
        points_verified_on: None,
    };
    push(&mut draft.record.works, row);
}
