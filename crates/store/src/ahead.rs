//! Who turns red in the months to come: every record in a viewer's sight is looked ahead of. Nothing of it is kept.

use calendar::{Date, OpenPeriod};
use requirements::{Packs, Turn, first_of_each, turning_red};
use training::{TraineeId, TrainingRecord};

use crate::fault::Fault;
use crate::store::Store;
use crate::viewer::{Access, Sight, Viewer};

/// A trainee with findings that turn red.
#[derive(Debug, Clone)]
pub struct TurningRed {
    /// The trainee.
    pub trainee: TraineeId,
    /// The name.
    pub name: String,
    /// The name of the home unit on the day one looks from.
    pub home_unit_name: Option<String>,
    /// The first days on which findings turn red, in order; one for each finding.
    pub days: Vec<Date>,
    /// What turns, in the same order. Empty where the record is not for the viewer's eyes.
    pub turns: Vec<Turn>,
    /// Whether the viewer may open the record.
    pub may_open: bool,
}

impl Store {
    /// The trainees whom the viewer may see and who have findings that turn red within so many months, whoever is first
    /// first. It takes some milliseconds a trainee.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn turning_red(
        &self,
        viewer: &Viewer,
        packs: &'static Packs,
        on: Date,
        months: i32,
    ) -> Result<Vec<TurningRed>, Fault> {
        let looking = viewer.clone();
        let mut reader = self.of_each_listed(viewer, move |kept| {
            let turns = first_of_each(turning_red(&kept.record, packs, on, months));
            (!turns.is_empty()).then(|| row(&kept.record, &looking, turns, on))
        });
        let mut found = Vec::new();
        while let Some(turning) = reader.next().await? {
            found.extend(turning);
        }
        found.sort_by(|a, b| (&a.days, &a.trainee).cmp(&(&b.days, &b.trainee)));
        Ok(found)
    }
}

fn row(record: &TrainingRecord, viewer: &Viewer, turns: Vec<Turn>, on: Date) -> TurningRed {
    let employed = |date| {
        let rows = record.employments.iter().flatten();
        rows.filter(move |row| OpenPeriod { from: row.from, to: row.to }.contains(date)).map(|row| row.unit.clone())
    };
    let access = Access {
        trainee: record.trainee.id.clone(),
        region: record.region.clone(),
        employed_at: employed(viewer.on()).collect(),
    };
    let may_open = viewer.sight(&access) == Sight::Record;
    TurningRed {
        trainee: record.trainee.id.clone(),
        name: record.trainee.name.clone(),
        home_unit_name: employed(on).next_back().and_then(|id| record.unit(&id)).map(|unit| unit.name.clone()),
        days: turns.iter().map(|turn| turn.on).collect(),
        turns: if may_open { turns } else { Vec::new() },
        may_open,
    }
}
