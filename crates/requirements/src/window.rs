//! Windows of the calendar in which something must be done so many times: the latest that is closed, and the open one.

use calendar::{Date, Months, Period, previous_day};

use crate::case::Case;
use crate::message::Message;
use crate::verdict::Verdict;

/// One window: what it demands after scaling, and what was done in it.
#[derive(Debug, Clone, Copy)]
pub struct Window {
    /// Its days.
    pub period: Period,
    /// How many times it is demanded; none where the trainee is wholly away.
    pub wanted: i64,
    /// How many times it was done.
    pub done: i64,
}

/// How two windows stand together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Neither window demands anything.
    Nothing,
    /// Both are met.
    Met,
    /// The open window is not met yet, and there is time.
    OnTrack,
    /// The closed window was nearly met, or the open one is about to close.
    Attention,
    /// The closed window was missed.
    Missed,
}

impl Window {
    /// How many are lacking.
    #[must_use]
    pub fn lacking(&self) -> i64 {
        (self.wanted - self.done).max(0)
    }

    /// The window's number within its year, from 1, where it is so many months long.
    #[must_use]
    pub fn part(&self, months: i8) -> i64 {
        i64::from((self.period.from().month() - 1) / months + 1)
    }

    /// The window's year, as text.
    #[must_use]
    pub fn year(&self) -> String {
        self.period.from().year().to_string()
    }
}

/// The window before the one that holds the day, and that one.
#[must_use]
pub fn closed_and_open(on: Date, of: impl Fn(Date) -> Period) -> (Period, Period) {
    let open = of(on);
    (of(previous_day(open.from())), open)
}

/// So many times the part of the whole, rounded up; none of no part, and never more than all.
#[must_use]
pub fn scaled_up(times: u32, part: i64, whole: i64) -> i64 {
    if part <= 0 || whole <= 0 {
        return 0;
    }
    let product = i128::from(times) * i128::from(part.min(whole));
    i64::try_from((product + i128::from(whole) - 1) / i128::from(whole)).unwrap_or(i64::MAX)
}

/// So many times the full-time months of the whole, rounded up.
#[must_use]
pub fn scaled_by_months(times: u32, part: Months, whole: i64) -> i64 {
    scaled_up(times, part.units(), Months::whole(whole).units())
}

/// What two windows come to, told by a sentence for each that demands something, and by `away` for one that does not.
#[must_use]
pub fn verdict(standing: Standing, told: [(&Window, Message); 2], away: Message) -> Verdict {
    let [(closed, of_closed), (open, of_open)] = told;
    let (first, second) = match (closed.wanted > 0, open.wanted > 0) {
        (true, true) => (of_closed, Some(of_open)),
        (true, false) => (of_closed, Some(away)),
        (false, true) => (of_open, None),
        (false, false) => (away, None),
    };
    let verdict = match standing {
        Standing::Nothing => Verdict::not_applicable(first),
        Standing::Met => Verdict::fulfilled(first),
        Standing::OnTrack => Verdict::on_track(first),
        Standing::Attention => Verdict::amber(first),
        Standing::Missed => Verdict::red(first),
    };
    match second {
        Some(second) => verdict.and(second),
        None => verdict,
    }
}

/// Adds by when what is lacking was or is due, and how to mend it; nothing where nothing is lacking.
#[must_use]
pub fn due(verdict: Verdict, closed: &Window, open: &Window, next: Message) -> Verdict {
    let lacking = [closed, open].into_iter().find(|window| window.lacking() > 0);
    match lacking {
        Some(window) => verdict.due(window.period.to()).next(next),
        None => verdict,
    }
}

/// How a closed and an open window stand together. A closed window with at least so many percent of what it demands is
/// nearly met; an open one is about to close when so many days are left.
#[must_use]
pub fn standing(case: &Case<'_>, closed: &Window, open: &Window, nearly_percent: i64, warn_days: i64) -> Standing {
    if closed.wanted == 0 && open.wanted == 0 {
        Standing::Nothing
    } else if closed.lacking() > 0 && closed.done * 100 < closed.wanted * nearly_percent {
        Standing::Missed
    } else if closed.lacking() > 0 || (open.lacking() > 0 && case.days_until(open.period.to()) <= warn_days) {
        Standing::Attention
    } else if open.wanted == 0 {
        Standing::Nothing
    } else if open.lacking() > 0 {
        Standing::OnTrack
    } else {
        Standing::Met
    }
}
