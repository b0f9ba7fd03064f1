//! Shares as people write them, and their bounds.

use super::*;
use crate::testing::percent;

#[test]
fn a_percentage_is_read_and_written_without_idle_zeros() {
    for (text, basis_points, written) in [
        ("100", 10_000, "100"),
        ("0", 0, "0"),
        ("62.5", 6_250, "62.5"),
        ("62,5", 6_250, "62.5"),
        ("62.50", 6_250, "62.5"),
        ("33.33", 3_333, "33.33"),
        ("0.05", 5, "0.05"),
        ("075.00", 7_500, "75"),
        ("99.99", 9_999, "99.99"),
    ] {
        let share = percent(text);
        assert_eq!((share.basis_points(), share.percent_text().as_str()), (basis_points, written), "{text}");
    }
}

#[test]
fn what_is_not_a_percentage_is_told_from_what_is_too_much() {
    for text in ["", " ", "-1", "+50", "50%", "50 ", "1e2", "62.555", "62.", ".5", "6.2.5", "fifty", "５０", "0x10"] {
        assert_eq!(Share::from_percent_text(text), Err(InvalidShare::NotAShare), "{text:?}");
    }
    for text in ["100.01", "101", "1000", "99999999999"] {
        assert_eq!(Share::from_percent_text(text), Err(InvalidShare::ShareOutOfRange), "{text:?}");
    }
    assert_eq!(Share::from_basis_points(10_001), Err(InvalidShare::ShareOutOfRange));
    assert_eq!(Share::from_basis_points(10_000), Ok(Share::FULL));
}

#[test]
fn sums_stay_between_nothing_and_full() {
    assert_eq!(percent("60").saturating_add(percent("50")), Share::FULL);
    assert_eq!(percent("60").saturating_add(percent("12.5")), percent("72.5"));
    assert_eq!(percent("50").saturating_sub(percent("60")), Share::NONE);
    assert_eq!(Share::FULL.saturating_sub(percent("60")), percent("40"));
    assert_eq!(percent("60").min(percent("50")), percent("50"));
    assert!(Share::FULL.is_full() && Share::NONE.is_none());
}

#[test]
fn every_share_survives_being_written_and_read() {
    for basis_points in 0..=10_000 {
        let share = Share::from_basis_points(basis_points).expect("within range");
        assert_eq!(Share::from_percent_text(&share.percent_text()), Ok(share));
    }
}
