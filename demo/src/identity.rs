//! Personal identity numbers that are nobody's: a correct check digit and a birth year before 1900.

use training::PersonalIdentityNumber;

const FIRST_YEAR: usize = 1840;
const YEARS: usize = 60;
const SERIALS: usize = 980;

/// The number with an index; different indices below sixteen million give different numbers.
/// `None` only if the number rules change so that the made one no longer passes.
pub fn identity_number(index: usize) -> Option<PersonalIdentityNumber> {
    // the strides share no factor with the lengths, so neighbours look unrelated and the whole span is used
    let year = FIRST_YEAR + (index * 23) % YEARS;
    let rest = index / YEARS;
    let day_of_table = (index * 29 + rest * 97) % (12 * 28);
    let serial = 10 + (rest * 37 + index * 411) % SERIALS;
    let (month, day) = (1 + day_of_table / 28, 1 + day_of_table % 28);
    (0..10).find_map(|check| PersonalIdentityNumber::parse(&format!("{year}{month:02}{day:02}-{serial:03}{check}")))
}
