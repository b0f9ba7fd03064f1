//! People: supervisors, managers, directors, assessors. Out of the store, for those who meet them.

use std::collections::HashSet;

use calendar::OpenPeriod;
use training::{PackId, Person, PersonId, UnitId};

use crate::documents;
use crate::engine::{Tx, params, statements};
use crate::fault::Fault;
use crate::store::Store;
use crate::trainees::{list, narrowed, within_reach};
use crate::viewer::{Sight, UnitSight, Viewer};

statements! { "people":
    DOCUMENTS = "select id, document from people
        where id in (select value->>0 from json_each(cast($1 as text))) order by id";
    EMPLOYMENTS = "select e.person, e.unit, u.region, e.from_on, e.to_on
        from person_employments e join units u on u.id = e.unit
        where e.person in (select value->>0 from json_each(cast($1 as text)))";
    /// Which of some people the records within a reach refer to.
    REFERRED_TO = concat!("select distinct r.id from referrals r join trainees t on t.id = r.trainee
        where r.kind = 'person' and r.id in (select value->>0 from json_each(cast($4 as text))) and ", within_reach!());
    STAFF = "select p.id, p.document from people p
        where exists (select 1 from person_employments e where e.person = p.id and e.unit = $1) order by p.id";
}

/// Everyone who is, was or is to be employed at a unit.
pub async fn staff(tx: &mut Tx, unit: &str) -> Result<Vec<Person>, Fault> {
    let rows = tx.all(STAFF, params![unit]).await?;
    rows.iter().map(|row| documents::person(&row.text(0)?, &row.text(1)?)).collect()
}

impl Store {
    /// Some of these people: those who work where the viewer may see the unit, those whom a record refers to that the
    /// viewer may open, and the viewer herself. In the order of their ids; others are left out, as those who are not
    /// kept. Personal identity numbers are given to the person herself and to the operator alone: documents that need a
    /// signer's number take it from the record.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn people(&self, viewer: &Viewer, ids: &[PersonId]) -> Result<Vec<Person>, Fault> {
        let mut tx = self.engine().read().await?;
        let wanted = list(ids.iter().map(PersonId::as_str));
        let mut seen: HashSet<String> = HashSet::new();
        for row in tx.all(EMPLOYMENTS, params![&wanted]).await? {
            let (unit, region) = (UnitId::new(row.text(1)?), row.maybe_text(2)?.map(PackId::new));
            let employed = OpenPeriod { from: row.date(3)?, to: row.maybe_date(4)? }.contains(viewer.on());
            let sight = viewer.sight_of_unit(&unit, region.as_ref());
            if sight == UnitSight::Whole || (sight == UnitSight::Page && employed) {
                seen.insert(row.text(0)?);
            }
        }
        let reach = narrowed(&mut tx, viewer, Sight::Record).await?;
        let params = params![reach.all, &reach.regions, &reach.trainees, &wanted];
        for row in tx.all(REFERRED_TO, params).await? {
            seen.insert(row.text(0)?);
        }
        let mut people = Vec::new();
        for row in tx.all(DOCUMENTS, params![&wanted]).await? {
            let id = row.text(0)?;
            let is_own = viewer.id() == id;
            if viewer.is_operator() || is_own || seen.contains(&id) {
                let mut person = documents::person(&id, &row.text(1)?)?;
                if !is_own && !viewer.is_operator() {
                    person.personal_identity_number = None;
                }
                people.push(person);
            }
        }
        Ok(people)
    }
}
