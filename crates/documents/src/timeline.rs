//! The drawing of the training over time, as numbers in points: which bar, mark and label goes where. The template only
//! draws them. With it goes the text for those who do not see it.

use calendar::{Date, days_between, next_day};
use requirements::{Judgement, long_date};
use serde_json::{Value, json};
use training::{Language, PlacementKind, PlacementState, TrainingRecord};

use crate::place::{Extent, lanes};
use crate::placements::unit_name;
use crate::summary::short_months;
use crate::words::{self, capital};

/// The width of the drawing: an A4 page between its margins.
const WIDTH: f64 = 481.8;
/// What a letter of a label takes, on average, at the size of the labels.
const LETTER: f64 = 3.45;
/// Between two neighbours of a lane.
const GAP: f64 = 2.0;
/// Lanes of one group that are drawn; what needs more stands in the table only.
const MOST_LANES: usize = 12;
/// Around a bar's own text.
const PADDING: f64 = 6.0;

struct Bar {
    from: Date,
    to: Date,
    label: String,
    style: &'static str,
    /// Whether the label is left out where the bar has no room for it: the home unit comes back again and again.
    label_inside_only: bool,
}

struct Scale {
    from: Date,
    days: f64,
}

impl Scale {
    fn at(&self, date: Date) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "days of a career are few")]
        let days = days_between(self.from, date) as f64;
        (days / self.days).clamp(0.0, 1.0) * WIDTH
    }
}

/// The drawing as data; `null` if there is nothing to draw.
pub fn drawing(record: &TrainingRecord, judgement: &Judgement, on: Date, language: Language) -> Value {
    let (from, to) = span(record, judgement, on);
    #[expect(clippy::cast_precision_loss, reason = "days of a career are few")]
    let scale = Scale { from, days: days_between(from, next_day(to)).max(1) as f64 };
    let groups = [
        (words::employments(language), employments(record, to, language)),
        (words::at_home_unit(language), placements(record, true, language)),
        (words::away_and_other(language), placements(record, false, language)),
        (words::absences(language), absences(record, to, language)),
    ];
    let milestones = milestones(record, judgement, on, language);
    let alt = alt(&groups, &milestones, (from, to), on, language);
    let groups: Vec<Value> = groups
        .iter()
        .filter(|(_, bars)| !bars.is_empty())
        .map(|(title, bars)| group(title, bars, &scale, language))
        .collect();
    json!({
        "width": WIDTH,
        "years": years(from, to, &scale),
        "today": { "x": scale.at(on), "label": words::today(language) },
        "groups": groups,
        "milestones": marks(&milestones, (from, to), on, &scale, language),
        "alt": alt,
    })
}

/// From the first thing through the last, a whole quarter around it; at most sixty years, whatever the record says.
fn span(record: &TrainingRecord, judgement: &Judgement, on: Date) -> (Date, Date) {
    let training = &record.training;
    let mut first = training.started_on;
    let mut last = training.planned_end_on.unwrap_or(on).max(on);
    for employment in record.employments.iter().flatten() {
        first = first.min(employment.from);
        last = last.max(employment.to.unwrap_or(employment.from));
    }
    for placement in record.placements.iter().flatten().filter(|row| row.state != PlacementState::Cancelled) {
        first = first.min(placement.from);
        last = last.max(placement.to);
    }
    // a minimum that is reached long after everything else would press the rest together
    if let Some(reached) = judgement.time.minimum_reached_on().filter(|day| *day <= calendar::add_months(last, 36)) {
        last = last.max(reached);
    }
    let first = first.max(calendar::add_months(on, -40 * 12));
    let last = last.min(calendar::add_months(on, 20 * 12)).max(first);
    (calendar::quarter_of(first).from(), calendar::quarter_of(last).to())
}

fn employments(record: &TrainingRecord, end: Date, language: Language) -> Vec<Bar> {
    let mut bars: Vec<Bar> = Vec::new();
    for employment in record.employments.iter().flatten() {
        let unit = record.unit(&employment.unit).map_or(employment.unit.as_str(), |unit| unit.name.as_str());
        let share = requirements::decimal_text(&employment.share_percent.percent_text(), language);
        bars.push(Bar {
            from: employment.from,
            to: employment.to.unwrap_or(end),
            label: format!("{}, {unit}, {share} %", words::stage_word(employment.stage, language)),
            style: if employment.stage == training::Stage::Other { "outside" } else { "employment" },
            label_inside_only: false,
        });
    }
    bars
}

/// Placements that are not called off: those at the home unit, or all the others.
fn placements(record: &TrainingRecord, at_home: bool, language: Language) -> Vec<Bar> {
    let rows = record.placements.iter().flatten().filter(|placement| {
        placement.state != PlacementState::Cancelled && (placement.kind == PlacementKind::Home) == at_home
    });
    rows.map(|placement| Bar {
        from: placement.from,
        to: placement.to,
        label: match placement.kind {
            PlacementKind::Home | PlacementKind::SideRotation => unit_name(record, placement).to_owned(),
            kind => capital(words::placement_word(kind, language)),
        },
        style: match (placement.state, placement.kind) {
            (PlacementState::Planned, _) => "planned",
            (_, PlacementKind::SideRotation) => "rotation",
            _ => "placement",
        },
        label_inside_only: at_home,
    })
    .collect()
}

fn absences(record: &TrainingRecord, end: Date, language: Language) -> Vec<Bar> {
    use training::AbsenceKind::{CareOfChild, Holiday, OnCallCompensation};
    // what is counted all the same and comes every year would hide what matters; the table of time has it
    let told = |kind| !matches!(kind, Holiday | OnCallCompensation | CareOfChild);
    let rows = record.absences.iter().flatten().filter(|absence| told(absence.kind));
    rows.map(|absence| Bar {
        from: absence.from,
        to: absence.to.unwrap_or(end),
        label: capital(words::absence_word(absence.kind, language)),
        style: "absence",
        label_inside_only: false,
    })
    .collect()
}

fn group(title: &str, bars: &[Bar], scale: &Scale, language: Language) -> Value {
    #[expect(clippy::cast_precision_loss, reason = "a label is short")]
    let text_width = |text: &str| text.chars().count() as f64 * LETTER;
    let width_of = |bar: &Bar| text_width(&bar.label) + PADDING;
    let placed: Vec<(f64, f64, bool, f64)> = bars
        .iter()
        .map(|bar| {
            let (from, to) = (scale.at(bar.from), scale.at(next_day(bar.to)).max(scale.at(bar.from) + 1.5));
            let wanted = text_width(&bar.label);
            let inside = bar.label_inside_only || width_of(bar) <= to - from;
            // beside the bar: after it, or before it where the page ends
            let after = to + 2.0 + wanted <= WIDTH;
            (from, to, inside, if inside || after { 0.0 } else { wanted + 2.0 })
        })
        .collect();
    let extents: Vec<Extent> = placed
        .iter()
        .zip(bars)
        .map(|((from, to, inside, before), bar)| match (*inside, *before > 0.0) {
            (true, _) => Extent { from: *from, to: *to },
            (false, true) => Extent { from: from - before, to: *to },
            (false, false) => Extent { from: *from, to: to + 2.0 + text_width(&bar.label) },
        })
        .collect();
    let lanes = lanes(&extents, GAP);
    let drawn: Vec<Value> = placed
        .iter()
        .zip(bars)
        .zip(&lanes)
        .filter(|(_, lane)| **lane < MOST_LANES)
        .map(|(((from, to, inside, before), bar), lane)| {
            json!({
                "x": from, "width": to - from, "lane": lane, "style": bar.style,
                "label": if bar.label_inside_only && width_of(bar) > to - from { "" } else { &bar.label },
                "beside": match (*inside, *before > 0.0) { (true, _) => "inside", (_, true) => "before", _ => "after" },
            })
        })
        .collect();
    let left_out = bars.len() - drawn.len();
    json!({
        "title": title,
        "lanes": lanes.iter().max().map_or(0, |lane| (lane + 1).min(MOST_LANES)),
        "bars": drawn,
        "more": (left_out > 0).then(|| format!("+ {left_out} {}", words::more_in_table(language))),
    })
}

fn years(from: Date, to: Date, scale: &Scale) -> Vec<Value> {
    let step = 1 + (to.year() - from.year()) / 16;
    (from.year()..=to.year())
        .filter(|year| (year - from.year()) % step == 0)
        .filter_map(|year| {
            let first = Date::new(year, 1, 1).ok()?;
            let x = if first < from { 0.0 } else { scale.at(first) };
            // a first year of which little is left has no room for its number
            let room = Date::new(year + 1, 1, 1).ok().is_none_or(|next| scale.at(next) - x > 20.0);
            room.then(|| json!({ "x": x, "label": year.to_string(), "line": first >= from }))
        })
        .collect()
}

fn milestones(record: &TrainingRecord, judgement: &Judgement, on: Date, language: Language) -> Vec<(Date, String)> {
    let training = &record.training;
    let time = &judgement.time;
    let mut found = vec![(Some(training.started_on), words::started_short(language).to_owned())];
    let st = training.st_started_on.filter(|st| *st != training.started_on);
    found.push((st, words::st_starts(language).to_owned()));
    let approved = record.plan_versions.iter().flatten().filter_map(|version| version.approved_on).min();
    found.push((approved.filter(|day| *day <= on), words::plan_approved(language).to_owned()));
    let examination = record.basic_training.as_ref().and_then(|basic| basic.examination.as_ref());
    let held = examination.and_then(|examination| examination.held_on.or(examination.booked_for));
    found.push((held, words::bt_examination(language).to_owned()));
    let mid_term = record.mid_term.as_ref().and_then(|mid_term| mid_term.held_on.or(mid_term.booked_for));
    found.push((mid_term, words::mid_term(language).to_owned()));
    if time.minimum() > calendar::Months::ZERO {
        let label = format!("{} {}", short_months(time.minimum(), language), words::months(language));
        found.push((time.minimum_reached_on(), label));
    }
    found.push((training.planned_end_on, words::planned_end(language).to_owned()));
    let sent = record.application.as_ref().and_then(|application| application.submitted_on);
    found.push((sent, words::application_sent(language).to_owned()));
    let mut found: Vec<(Date, String)> = found.into_iter().filter_map(|(day, label)| Some((day?, label))).collect();
    found.sort();
    found
}

fn marks(
    milestones: &[(Date, String)],
    (from, to): (Date, Date),
    on: Date,
    scale: &Scale,
    language: Language,
) -> Value {
    let inside: Vec<(f64, String, bool)> = milestones
        .iter()
        .filter(|(day, _)| (from..=to).contains(day))
        .map(|(day, label)| (scale.at(*day), format!("{label} {day}"), *day <= on))
        .collect();
    #[expect(clippy::cast_precision_loss, reason = "a label is short")]
    let width = |label: &str| label.chars().count() as f64 * LETTER + 8.0;
    let extents: Vec<Extent> = inside
        .iter()
        .map(|(x, label, _)| {
            if x + width(label) <= WIDTH {
                Extent { from: x - 3.0, to: x + width(label) }
            } else {
                Extent { from: x - width(label), to: x + 3.0 }
            }
        })
        .collect();
    let lanes = lanes(&extents, GAP);
    let marks: Vec<Value> = inside
        .iter()
        .zip(&lanes)
        .map(|((x, label, past), lane)| {
            let before = x + width(label) > WIDTH;
            json!({ "x": x, "label": label, "lane": lane, "past": past, "before": before })
        })
        .collect();
    json!({
        "title": words::milestones(language),
        "lanes": lanes.iter().max().map_or(0, |lane| lane + 1),
        "marks": marks,
    })
}

/// What the drawing shows, in words: how much of each sort, and every milestone. The tables have the rest.
fn alt(
    groups: &[(&str, Vec<Bar>)],
    milestones: &[(Date, String)],
    (from, to): (Date, Date),
    on: Date,
    language: Language,
) -> String {
    let counts: Vec<String> = groups.iter().map(|(title, bars)| format!("{title}: {}", bars.len())).collect();
    let marks: Vec<String> =
        milestones.iter().map(|(day, label)| format!("{label} {}", long_date(*day, language))).collect();
    format!(
        "{} {} {} {}. {}. {}: {}. {}: {}.",
        words::from_until(language),
        long_date(from, language),
        words::to(language),
        long_date(to, language),
        counts.join(". "),
        words::milestones(language),
        marks.join(", "),
        capital(words::today(language)),
        long_date(on, language),
    )
}
