//! One doctor's line: what the store found, with what the rules know beside it.

use calendar::{Date, Months};
use requirements::{Packs, Theme};
use store::OverviewRow;
use training::{RegulationId, TraineeId, UnitId};

use crate::layout::{self, Standing};

/// One doctor in the overview.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// What the store keeps, or judged anew.
    pub(crate) row: OverviewRow,
    /// The gravest standing.
    pub(crate) standing: Standing,
    /// The matter of the most urgent finding.
    pub(crate) theme: Option<Theme>,
    /// The least months that the regulation demands.
    pub(crate) minimum: Option<Months>,
}

impl Line {
    /// The line of a row as of a day.
    pub(crate) fn of(row: OverviewRow, packs: &Packs, on: Date) -> Self {
        let theme = row.reason.as_ref().and_then(|reason| {
            let (pack, id) = reason.requirement.split_once('/')?;
            Some(packs.get(pack)?.requirement(id)?.theme)
        });
        let standing = layout::standing(row.standing.counts.worst(), false);
        Self { standing, theme, minimum: minimum(packs, row.regulation, on), row }
    }

    /// How much of the least time is counted, in percent, at most all of it.
    pub(crate) fn percent(&self) -> Option<i64> {
        let minimum = self.minimum?.hundredths();
        let counted = self.row.standing.months_hundredths?;
        (minimum > 0).then(|| (counted * 100 / minimum).clamp(0, 100))
    }

    /// Where the doctor is employed.
    pub(crate) const fn unit(&self) -> Option<&UnitId> {
        self.row.standing.home_unit.as_ref()
    }

    /// The doctor.
    pub(crate) const fn trainee(&self) -> &TraineeId {
        &self.row.trainee
    }
}

fn minimum(packs: &Packs, regulation: RegulationId, on: Date) -> Option<Months> {
    let requirement = packs.national(regulation)?.requirement("minimum-time")?;
    requirement.version_on(on).or(requirement.versions.first())?.kind.minimum_months()
}

/// The standings that a doctor as a whole can have, the gravest first.
pub(super) const STANDINGS: [Standing; 4] = [Standing::Red, Standing::Amber, Standing::Undecided, Standing::OnTrack];
