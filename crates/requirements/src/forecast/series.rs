//! One requirement asked on many days: the days to ask, and the turns between them.
//!
//! A few days are asked first: the one looked from, the first and the middle of every month, and every day that the record
//! or the rules name, with the day after. Where two neighbours do not answer alike in every word, the days between are
//! asked too, by halving, until neighbours are alike or one day apart. Answers name the days and counts they rest on, so
//! what is alike at both ends of half a month without a named day has not turned in between. Full-time months alone may
//! differ: they only grow, and what they pass they pass once. A test holds all this against asking every single day.

use std::collections::{BTreeMap, BTreeSet};

use calendar::{Date, days_between, next_day, parse_date};
use serde_json::Value;

use super::Turn;
use crate::case::days_after;
use crate::finding::{Finding, Status, Subject};
use crate::requirement::Requirement;

/// The day of the month from which its second half is counted.
const MIDDLE: i8 = 16;

/// The days to ask first: those of the calendar, and those that a record names.
pub fn days_to_ask(record: &Value, on: Date, until: Date) -> BTreeSet<Date> {
    let mut days = days_of(record, on, until);
    days.extend([on, until]);
    let mut day = on;
    while day < until {
        day = next_day(day);
        if day.day() == 1 || day.day() == MIDDLE {
            days.insert(day);
        }
    }
    days
}

/// The days that a value names, each with the day after, among those looked at.
pub fn days_of(value: &Value, on: Date, until: Date) -> BTreeSet<Date> {
    let mut days = BTreeSet::new();
    gather(value, &mut |day| days.extend([day, next_day(day)].into_iter().filter(|day| on <= *day && *day <= until)));
    days
}

fn gather(value: &Value, found: &mut impl FnMut(Date)) {
    match value {
        Value::String(text) => {
            if let Some(day) = parse_date(text) {
                found(day);
            }
        }
        Value::Array(rows) => rows.iter().for_each(|row| gather(row, found)),
        Value::Object(fields) => fields.values().for_each(|field| gather(field, found)),
        _ => {}
    }
}

/// The days on which another version of a requirement begins to hold, or none.
pub fn borders(requirement: &Requirement) -> impl Iterator<Item = Date> {
    requirement.versions.iter().flat_map(|version| [Some(version.from), version.until.map(next_day)]).flatten()
}

/// The turns between the first day asked and the last.
pub fn turns(mut days: BTreeSet<Date>, mut judge: impl FnMut(Date) -> Vec<Finding>) -> Vec<Turn> {
    let (Some(first), Some(last)) = (days.first().copied(), days.last().copied()) else {
        return Vec::new();
    };
    let mut earlier = (first, judge(first));
    let due = earlier.1.iter().filter_map(|finding| finding.due_on);
    days.extend(due.flat_map(|day| [day, next_day(day)]).filter(|day| first < *day && *day <= last));
    days.remove(&first);
    let mut turns = Vec::new();
    for day in days {
        let later = (day, judge(day));
        between(&earlier, &later, &mut judge, &mut turns);
        earlier = later;
    }
    turns
}

type Asked = (Date, Vec<Finding>);

fn between(earlier: &Asked, later: &Asked, judge: &mut impl FnMut(Date) -> Vec<Finding>, turns: &mut Vec<Turn>) {
    if alike(&earlier.1, &later.1) {
        return;
    }
    let days = days_between(earlier.0, later.0);
    if days <= 1 {
        turns.extend(turned(&earlier.1, later));
        return;
    }
    let day = days_after(earlier.0, u32::try_from(days / 2).unwrap_or(1));
    let middle = (day, judge(day));
    between(earlier, &middle, judge, turns);
    between(&middle, later, judge, turns);
}

/// Whether two days' findings say the same.
fn alike(before: &[Finding], after: &[Finding]) -> bool {
    before.len() == after.len() && before.iter().zip(after).all(|(before, after)| before.is_alike(after))
}

/// What stands otherwise on a day than on the day before.
fn turned(before: &[Finding], (on, after): &Asked) -> Vec<Turn> {
    let (was, is) = (by_matter(before), by_matter(after));
    let matters: BTreeSet<_> = was.keys().chain(is.keys()).collect();
    // what is not there does not apply
    let standing = |finding: Option<&&Finding>| {
        finding.map_or((Status::NotApplicable, false), |finding| (finding.status, finding.fulfilled))
    };
    matters
        .into_iter()
        .map(|matter| (was.get(matter), is.get(matter)))
        .filter(|(was, is)| standing(*was) != standing(*is))
        .map(|(was, is)| Turn { on: *on, before: was.map(|f| (*f).clone()), after: is.map(|f| (*f).clone()) })
        .collect()
}

/// What two days' findings, or two records', are known again by: the requirement, the subject, and which of several.
pub type Matter = (String, Subject, usize);

/// Findings by what they are known again by.
pub fn by_matter(findings: &[Finding]) -> BTreeMap<Matter, &Finding> {
    let mut found: BTreeMap<Matter, &Finding> = BTreeMap::new();
    for finding in findings {
        let mut matter = (finding.requirement.key(), finding.subject.clone(), 0);
        while found.contains_key(&matter) {
            matter.2 += 1;
        }
        found.insert(matter, finding);
    }
    found
}
