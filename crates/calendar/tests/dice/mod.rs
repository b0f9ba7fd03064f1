//! A small deterministic source of test data: the same seed gives the same careers on every machine.

use calendar::{Date, parse_date};

/// SplitMix64.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// 0 to just under `bound`.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % bound
    }

    pub fn one_in(&mut self, odds: u64) -> bool {
        self.below(odds) == 0
    }

    pub fn pick<T: Copy, const N: usize>(&mut self, choices: [T; N]) -> T {
        let at = self.below(u64::try_from(N).expect("few choices"));
        choices[usize::try_from(at).expect("few choices")]
    }

    /// None to just under `bound` rows, each made with its number as tag.
    pub fn rows<T>(&mut self, bound: u64, mut row: impl FnMut(&mut Self, u32) -> T) -> Vec<T> {
        let count = u32::try_from(self.below(bound)).expect("few rows");
        (0..count).map(|tag| row(self, tag)).collect()
    }

    /// The day named or one of the `days` that follow.
    pub fn date(&mut self, first: &str, days: u64) -> Date {
        self.date_after(parse_date(first).expect("a date of the test"), days)
    }

    /// The day or one of the `days` that follow.
    pub fn date_after(&mut self, first: Date, days: u64) -> Date {
        let seconds = self.below(days + 1) * 86_400;
        first.saturating_add(std::time::Duration::from_secs(seconds))
    }
}
