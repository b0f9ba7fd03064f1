//! Renewing what is kept as found: at midnight, and when the packs are others than those that judged.

use calendar::Date;
use requirements::Packs;
use training::UnitId;

use crate::documents;
use crate::engine::{Sql, Tx, params, statements, transaction};
use crate::fault::Fault;
use crate::findings::{self, Judge};
use crate::people;
use crate::regions;
use crate::store::{LOCK_RENEWAL, Store, own};
use crate::trainees;
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
    for kept in trainees::assemble(tx, documents).await? {
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

/// Judges the next few after an id that were judged on another day or by other packs: how many, and the last of them.
async fn round(
    tx: &mut Tx,
    round: Round,
    after: &str,
    most: i64,
    judge: Judge<'_>,
) -> Result<(usize, Option<String>), Fault> {
    let params = params![judge.today, judge.fingerprint, most, after];
    let ids: Vec<String> = tx.all(round.stale(), params).await?.iter().map(|row| row.text(0)).collect::<Result<_, _>>()?;
    match round {
        Round::Trainees => judge_trainees(tx, &ids, judge).await?,
        Round::Units => {
            for id in &ids {
                judge_unit(tx, id, judge).await?;
            }
        }
        Round::Regions => {
            for id in &ids {
                judge_region(tx, id, judge).await?;
            }
        }
    }
    Ok((ids.len(), ids.into_iter().next_back()))
}

/// The next stale id after one.
async fn next_stale(tx: &mut Tx, round: Round, after: &str, judge: Judge<'_>) -> Result<Option<String>, Fault> {
    tx.first(round.stale(), params![judge.today, judge.fingerprint, 1_i64, after]).await?.map(|row| row.text(0)).transpose()
}

impl Store {
    /// Judges anew every trainee, unit and region whose findings are of another day or by other packs. It works in many short
    /// transactions and may be broken off: what is left is done the next time. Only one runner is at it at a time; a
    /// second returns at once.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn renew_findings(&self, packs: &Packs, today: Date) -> Result<Renewed, Fault> {
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

    async fn renew(&self, packs: &Packs, today: Date) -> Result<Renewed, Fault> {
        let fingerprint = self.fingerprint(packs);
        let judge = Judge { packs, fingerprint: &fingerprint, today };
        let mut renewed = Renewed::default();
        for kind in [Round::Units, Round::Regions, Round::Trainees] {
            let (mut after, mut most) = (String::new(), IN_A_TRANSACTION);
            loop {
                let done: Result<_, Fault> =
                    transaction!(self.engine().write(), tx => round(&mut tx, kind, &after, most, judge).await);
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
}
