//! Shares of full time, to the hundredth of a percent. Never below nothing, never above full.

use std::fmt;

use crate::decimal::parse_scaled;

#[cfg(test)]
mod tests;

/// A share of full time: whole hundredths of a percent, 0 to 10 000 (basis points).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Share(u32);

/// Why a share was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum InvalidShare {
    /// Not a number with at most two decimals.
    NotAShare,
    /// A number, but above 100 percent.
    ShareOutOfRange,
}

impl fmt::Display for InvalidShare {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAShare => "not a percentage with at most two decimals",
            Self::ShareOutOfRange => "a share of full time is 0 to 100 percent",
        })
    }
}

impl std::error::Error for InvalidShare {}

impl Share {
    /// Nothing, 0 percent.
    pub const NONE: Self = Self(0);
    /// Full time, 100 percent.
    pub const FULL: Self = Self(10_000);

    /// From whole hundredths of a percent: 6 250 is 62.5 percent.
    ///
    /// # Errors
    /// [`InvalidShare::ShareOutOfRange`] above 10 000.
    pub const fn from_basis_points(basis_points: u32) -> Result<Self, InvalidShare> {
        if basis_points > Self::FULL.0 {
            return Err(InvalidShare::ShareOutOfRange);
        }
        Ok(Self(basis_points))
    }

    /// Reads a percentage without a percent sign: `"100"`, `"62.5"` or `"62,5"`, at most two decimals.
    ///
    /// # Errors
    /// [`InvalidShare::NotAShare`] for anything that is not such a number (also a sign or spaces),
    /// [`InvalidShare::ShareOutOfRange`] for a number above 100.
    pub fn from_percent_text(text: &str) -> Result<Self, InvalidShare> {
        let basis_points = parse_scaled(text, 2).ok_or(InvalidShare::NotAShare)?;
        u32::try_from(basis_points).map_err(|_| InvalidShare::ShareOutOfRange).and_then(Self::from_basis_points)
    }

    /// Whole hundredths of a percent, 0 to 10 000.
    pub const fn basis_points(self) -> u32 {
        self.0
    }

    /// The percentage without a percent sign and without idle zeros: `"62.5"`, `"100"`; a point before the decimals.
    pub fn percent_text(self) -> String {
        let (whole, hundredths) = (self.0 / 100, self.0 % 100);
        match (hundredths / 10, hundredths % 10) {
            (0, 0) => format!("{whole}"),
            (tenths, 0) => format!("{whole}.{tenths}"),
            _ => format!("{whole}.{hundredths:02}"),
        }
    }

    /// The sum, at most full time.
    pub fn saturating_add(self, other: Self) -> Self {
        Self::capped(u64::from(self.0) + u64::from(other.0))
    }

    /// The difference, at least nothing.
    pub fn saturating_sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// Whether it is 0 percent.
    pub fn is_none(self) -> bool {
        self == Self::NONE
    }

    /// Whether it is 100 percent.
    pub fn is_full(self) -> bool {
        self == Self::FULL
    }

    /// That many hundredths of a percent, at most full time.
    pub(crate) fn capped(basis_points: u64) -> Self {
        u32::try_from(basis_points).map_or(Self::FULL, |basis_points| Self(basis_points.min(Self::FULL.0)))
    }

    /// This share of the other, as parts of 100 000 000: exact, since both are parts of 10 000.
    pub(crate) fn product(self, other: Self) -> i64 {
        i64::from(self.0) * i64::from(other.0)
    }
}
