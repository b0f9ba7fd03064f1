//! Renewing what is kept as found: at midnight, and when the packs are others than those that judged.

use calendar::Date;
use requirements::Packs;
use serde_json::{Value, json};
use training::UnitId;

use crate::documents;
use crate::engine::{Sql, Tx, params, statements, transaction};
use crate::fault::{Fault, Kind};
use crate::findings::{self, Judge};
use crate::people;
use crate::regions;
use crate::store::{LOCK_RENEWAL, Store, own};
use crate::trainees::{self, Gathered};
use crate::units;

/// What a renewal did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Renewed {
    /// Trainees judged anew.
    pub trainees: usize,
    /// Units judged anew.
    pub units: usize,
    /// Regions judged anew.
    pub regions: usize,
    /// Trainees, units and regions whose kept documents this program cannot read; each was reported as a fault.
    pub unreadable: usize,
    /// Another runner was at it; nothing was done here.
    pub already_running: bool,
}

statements! { "renewal":
    STALE_TRAINEES = "select t.id from trainees t
        left join standings s on s.owner_kind = 'trainee' and s.owner = t.id
        where t.id > $4 and (s.owner is null or s.judged_on <> $1 or s.packs <> $2) order by t.id limit $3";
    STALE_UNITS = "select u.id from units u
        left join standings s on s.owner_kind = 'unit' and s.owner = u.id
        where u.id > $4 and (s.owner is null or s.judged_on <> $1 or s.packs <> $2) order by u.id limit $3";
    STALE_REGIONS = "select r.id from regions r
        left join standings s on s.owner_kind = 'region' and s.owner = r.id
        where r.id > $4 and (s.owner is null or s.judged_on <> $1 or s.packs <> $2) order by r.id limit $3";
    UNIT = "select document from units where id = $1";
    /// How many of a list of [kind, id, version] are kept in that version still.
    STILL_SO = "select (select count(*) from json_each(cast($1 as text)) j join trainees t
            on j.value->>0 = 'trainee' and t.id = j.value->>1 and t.version = cast(j.value->>2 as bigint))
        + (select count(*) from json_each(cast($1 as text)) j join units u
            on j.value->>0 = 'unit' and u.id = j.value->>1 and u.version = cast(j.value->>2 as bigint))
        + (select count(*) from json_each(cast($1 as text)) j join people p
            on j.value->>0 = 'person' and p.id = j.value->>1 and p.version = cast(j.value->>2 as bigint))";
}

/// So many are judged in one transaction: short enough for others to save in between.
const IN_A_TRANSACTION: i64 = 50;

/// Judges a unit within a transaction; nothing if it is not kept.
pub async fn judge_unit(tx: &mut Tx, id: &str, judge: Judge<'_>) -> Result<(), Fault> {
    let Some(row) = tx.first(UNIT, params![id]).await? else { return Ok(()) };
    let unit = documents::unit(id, &row.text(0)?)?;
    let unit = unit.with_trainees(units::trainees_there(tx, &UnitId::new(id)).await?);
    let people = people::staff(tx, id).await?;
    findings::keep(tx, &judge.unit(&unit, &people), judge.fingerprint).await
}

/// Judges a region within a transaction; nothing if it is not kept.
pub async fn judge_region(tx: &mut Tx, id: &str, judge: Judge<'_>) -> Result<(), Fault> {
    let Some(kept) = regions::whole(tx, id).await? else { return Ok(()) };
    findings::keep(tx, &judge.region(&kept.0), judge.fingerprint).await
}

/// Judges trainees within a transaction; who is not kept is passed over.
pub async fn judge_trainees(tx: &mut Tx, ids: &[String], judge: Judge<'_>) -> Result<(), Fault> {
    if ids.is_empty() {
        return Ok(());
    }
    let documents = trainees::documents(tx, ids).await?;
    for kept in Gathered::read(tx, documents).await?.each(|kept| kept).await? {
        findings::keep(tx, &judge.record(&kept.record), judge.fingerprint).await?;
        tokio::task::yield_now().await;
    }
    Ok(())
}

#[derive(Clone, Copy)]
enum Round {
    Trainees,
    Units,
    Regions,
}

impl Round {
    const fn stale(self) -> Sql {
        match self {
            Self::Trainees => STALE_TRAINEES,
            Self::Units => STALE_UNITS,
            Self::Regions => STALE_REGIONS,
        }
    }
}

/// The next few after an id that were judged on another day or by other packs.
async fn stale(tx: &mut Tx, round: Round, after: &str, most: i64, judge: Judge<'_>) -> Result<Vec<String>, Fault> {
    let params = params![judge.today, judge.fingerprint, most, after];
    tx.all(round.stale(), params).await?.iter().map(|row| row.text(0)).collect()
}

/// How many were judged anew, and the last of them.
type Judged = (usize, Option<String>);

/// Judges the next few units or regions within a transaction.
async fn few(tx: &mut Tx, round: Round, after: &str, most: i64, judge: Judge<'_>) -> Result<Judged, Fault> {
    let ids = stale(tx, round, after, most, judge).await?;
    for id in &ids {
        match round {
            Round::Regions => judge_region(tx, id, judge).await?,
            _ => judge_unit(tx, id, judge).await?,
        }
    }
    Ok((ids.len(), ids.into_iter().next_back()))
}

/// Whether everything of a list is kept in the version given with it.
async fn still_so(tx: &mut Tx, rests_on: &[(Kind, String, i64)]) -> Result<bool, Fault> {
    let rows = rests_on.iter().map(|(kind, id, version)| json!([kind.as_str(), id, version])).collect();
    let same = tx.first(STILL_SO, params![&Value::Array(rows).to_string()]).await?;
    let same = same.map_or(Ok(0), |row| row.int(0))?;
    Ok(usize::try_from(same).is_ok_and(|same| same == rests_on.len()))
}

/// Keeps what was found of trainees who are stale still: another program may have been at the same. How many those are.
async fn keep_found(
    tx: &mut Tx,
    (after, most): (&str, i64),
    found: &[findings::Judged],
    rests_on: &[(Kind, String, i64)],
    judge: Judge<'_>,
) -> Result<usize, Fault> {
    let mut wanted = stale(tx, Round::Trainees, after, most, judge).await?;
    wanted.retain(|id| found.iter().any(|judged| judged.owner == *id));
    if still_so(tx, rests_on).await? {
        for judged in found.iter().filter(|judged| wanted.contains(&judged.owner)) {
            findings::keep(tx, judged, judge.fingerprint).await?;
        }
    } else {
        judge_trainees(tx, &wanted, judge).await?;
    }
    Ok(wanted.len())
}

/// The next stale id after one.
async fn next_stale(tx: &mut Tx, round: Round, after: &str, judge: Judge<'_>) -> Result<Option<String>, Fault> {
    Ok(stale(tx, round, after, 1, judge).await?.into_iter().next())
}

impl Store {
    /// Judges anew every trainee, unit and region whose findings are of another day or by other packs. It works in many short
    /// transactions and may be broken off: what is left is done the next time. Only one runner is at it at a time; a
    /// second returns at once.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn renew_findings(&self, packs: &'static Packs, today: Date) -> Result<Renewed, Fault> {
        let Ok(_only_one_here) = self.renewal().try_lock() else {
            return Ok(Renewed { already_running: true, ..Renewed::default() });
        };
        // held open until the end: other programs on the same PostgreSQL wait their turn
        let mut turn = self.engine().read().await?;
        if let Tx::Postgres(..) = &turn {
            let row = turn.first(own::POSTGRES_TRY_LOCK, params![LOCK_RENEWAL]).await?;
            if !row.is_some_and(|row| row.text(0).is_ok_and(|got| got == "true")) {
                return Ok(Renewed { already_running: true, ..Renewed::default() });
            }
        }
        let renewed = self.renew(packs, today).await;
        turn.commit().await?;
        renewed
    }

    async fn renew(&self, packs: &'static Packs, today: Date) -> Result<Renewed, Fault> {
        let fingerprint = self.fingerprint(packs);
        let judge = Judge { packs, fingerprint: &fingerprint, today };
        let mut renewed = Renewed::default();
        for kind in [Round::Units, Round::Regions, Round::Trainees] {
            let (mut after, mut most) = (String::new(), IN_A_TRANSACTION);
            loop {
                let done: Result<Judged, Fault> = match kind {
                    Round::Units | Round::Regions => {
                        transaction!(self.engine().write(), tx => few(&mut tx, kind, &after, most, judge).await)
                    }
                    Round::Trainees => self.trainees_round(&after, most, packs, judge).await,
                };
                match done {
                    Ok((_, None)) => break,
                    Ok((count, Some(last))) => {
                        match kind {
                            Round::Units => renewed.units += count,
                            Round::Regions => renewed.regions += count,
                            Round::Trainees => renewed.trainees += count,
                        }
                        after = last;
                        most = IN_A_TRANSACTION;
                    }
                    // one that cannot be read must not keep the others in yesterday: find it, and pass it over
                    Err(Fault::Document { .. }) if most > 1 => most = 1,
                    Err(fault @ Fault::Document { .. }) => {
                        tracing::error!(%fault, "not judged anew");
                        renewed.unreadable += 1;
                        let mut tx = self.engine().read().await?;
                        match next_stale(&mut tx, kind, &after, judge).await? {
                            Some(id) => after = id,
                            None => break,
                        }
                    }
                    Err(fault) => return Err(fault),
                }
            }
        }
        Ok(renewed)
    }

    /// Judges the next few trainees on all cores while others save, and keeps what was found if what it rests on is still
    /// the same; else they are judged once more, within the transaction.
    async fn trainees_round(
        &self,
        after: &str,
        most: i64,
        packs: &'static Packs,
        judge: Judge<'_>,
    ) -> Result<Judged, Fault> {
        let mut tx = self.engine().read().await?;
        let ids = stale(&mut tx, Round::Trainees, after, most, judge).await?;
        let documents = trainees::documents(&mut tx, &ids).await?;
        let gathered = Gathered::read(&mut tx, documents).await?;
        drop(tx);
        let rests_on = gathered.rests_on().to_vec();
        let apart = Judge { packs, fingerprint: "", today: judge.today };
        let found = gathered.each(move |kept| apart.record(&kept.record)).await?;
        let kept: Result<usize, Fault> = transaction!(self.engine().write(),
            tx => keep_found(&mut tx, (after, most), &found, &rests_on, judge).await);
        Ok((kept?, ids.into_iter().next_back()))
    }
}
