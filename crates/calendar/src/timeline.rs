//! The line on which every calendar month is equally long: a day's place on it, and the day at a place. All month
//! arithmetic goes through here, so no length is ever counted day by day and every length is a difference of two places.

use jiff::civil::Date;

#[cfg(test)]
mod tests;

/// Ticks of one calendar month: the least common multiple of 28, 29, 30 and 31, so that a day of any month is a whole
/// number of ticks.
pub(crate) const TICKS_PER_MONTH: i64 = 377_580;

/// Months from the first month of year 0 to the month of `date`; negative before it.
pub(crate) fn month_index(date: Date) -> i64 {
    i64::from(date.year()) * 12 + i64::from(date.month()) - 1
}

/// The first day of the month with that index; `None` outside the calendar (years -9999 to 9999).
pub(crate) fn first_of_month(month_index: i64) -> Option<Date> {
    let year = i16::try_from(month_index.div_euclid(12)).ok()?;
    let month = i8::try_from(month_index.rem_euclid(12) + 1).ok()?;
    Date::new(year, month, 1).ok()
}

/// The place where the day begins.
pub(crate) fn start_of(date: Date) -> i64 {
    month_index(date) * TICKS_PER_MONTH + (i64::from(date.day()) - 1) * ticks_of_a_day(date)
}

/// The place where the day ends, which is where the next one begins.
pub(crate) fn end_of(date: Date) -> i64 {
    month_index(date) * TICKS_PER_MONTH + i64::from(date.day()) * ticks_of_a_day(date)
}

/// Ticks from the beginning of `first` to the end of `last`, both days counted; zero or less when `last` lies before.
pub(crate) fn length(first: Date, last: Date) -> i64 {
    end_of(last) - start_of(first)
}

/// The first day by whose end `place` is reached; past the calendar it is the calendar's nearest day.
pub(crate) fn day_reaching(place: i64) -> Date {
    // a place on the border of two months is reached by the last day of the earlier one
    let month_index = place.saturating_sub(1).div_euclid(TICKS_PER_MONTH);
    let Some(first) = first_of_month(month_index) else {
        return if place < 0 { Date::MIN } else { Date::MAX };
    };
    let ticks_into_month = place - month_index * TICKS_PER_MONTH;
    let whole_days = ticks_into_month.div_euclid(ticks_of_a_day(first));
    let begun = i64::from(ticks_into_month.rem_euclid(ticks_of_a_day(first)) > 0);
    i8::try_from(whole_days + begun)
        .ok()
        .and_then(|day| Date::new(first.year(), first.month(), day).ok())
        .unwrap_or_else(|| first.last_of_month())
}

fn ticks_of_a_day(date: Date) -> i64 {
    TICKS_PER_MONTH / i64::from(date.days_in_month())
}
