//! Who a person is on a day: the relations that hold, read from what is kept.

use calendar::{Date, OpenPeriod};
use training::{PackId, PersonRole, TraineeId, UnitId};

use crate::engine::{params, statements};
use crate::fault::Fault;
use crate::findings::word;
use crate::store::Store;
use crate::viewer::{EmploymentRow, Grant, Relation, Viewer, employment_grants};

statements! { "viewers":
    PERSON = "select name from people where id = $1";
    PERSON_EMPLOYMENTS = "select e.unit, u.region, e.role, e.from_on, e.to_on
        from person_employments e join units u on u.id = e.unit where e.person = $1";
    SUPERVISES = "select trainee, from_on, to_on from supervisors where person = $1";
    TRAINEE = "select name from trainees where id = $1";
    TRAINEE_EMPLOYMENTS = "select unit, from_on, to_on from trainee_employments where trainee = $1";
}

impl Store {
    /// A person or trainee with the relations that hold on a day; `None` when no one has the id. Relations begin and end
    /// by their dates, so take a new viewer for each request.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn viewer(&self, id: &str, on: Date) -> Result<Option<Viewer>, Fault> {
        let mut tx = self.engine().read().await?;
        let mut grants = Vec::new();
        if let Some(row) = tx.first(TRAINEE, params![id]).await? {
            grants.push(Grant { relation: Relation::Own(TraineeId::new(id)), until: None });
            for row in tx.all(TRAINEE_EMPLOYMENTS, params![id]).await? {
                let period = OpenPeriod { from: row.date(1)?, to: row.maybe_date(2)? };
                if period.contains(on) {
                    grants.push(Grant { relation: Relation::WorksAt(UnitId::new(row.text(0)?)), until: period.to });
                }
            }
            return Ok(Some(Viewer::new(id.to_owned(), row.text(0)?, on, grants)));
        }
        let Some(person) = tx.first(PERSON, params![id]).await? else { return Ok(None) };
        let mut employments = Vec::new();
        for row in tx.all(PERSON_EMPLOYMENTS, params![id]).await? {
            employments.push(EmploymentRow {
                unit: UnitId::new(row.text(0)?),
                region: row.maybe_text(1)?.map(PackId::new),
                role: word(PersonRole::from_word, &row.text(2)?)?,
                period: OpenPeriod { from: row.date(3)?, to: row.maybe_date(4)? },
            });
        }
        grants.extend(employment_grants(&employments, on));
        for row in tx.all(SUPERVISES, params![id]).await? {
            let period = OpenPeriod { from: row.date(1)?, to: row.maybe_date(2)? };
            if period.contains(on) {
                grants.push(Grant { relation: Relation::Supervises(TraineeId::new(row.text(0)?)), until: period.to });
            }
        }
        Ok(Some(Viewer::new(id.to_owned(), person.text(0)?, on, grants)))
    }
}
