//! Decimal numbers as people type them, read into integers: one place for shares and months, so that both accept the same.

/// Reads an unsigned decimal as a whole number of its smallest part: `"62.5"` with two decimals is 6250.
///
/// Point or comma, at least one digit before it and, when it is there, one to `decimals` digits after it. `None` for
/// anything else (a sign, spaces, grouping, more decimals) and for a number too great for the answer.
pub(crate) fn parse_scaled(text: &str, decimals: u32) -> Option<i64> {
    let (whole, fraction) = match text.split_once(['.', ',']) {
        Some((_, "")) => return None,
        Some(parts) => parts,
        None => (text, ""),
    };
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) {
        return None;
    }
    let missing_decimals = decimals.checked_sub(u32::try_from(fraction.len()).ok()?)?;
    let fraction: i64 = if fraction.is_empty() { 0 } else { fraction.parse().ok()? };
    let fraction = fraction.checked_mul(10_i64.checked_pow(missing_decimals)?)?;
    let whole: i64 = whole.parse().ok()?;
    whole.checked_mul(10_i64.checked_pow(decimals)?)?.checked_add(fraction)
}
