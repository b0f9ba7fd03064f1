//! The overview: the trainees whom a viewer may see, by risk, from what was found. Nothing is judged here.

use calendar::Date;
use requirements::{Bilingual, Packs, Status, Theme};
use training::{PackId, RegulationId, SpecialtyId, Stage, TraineeId, UnitId};

use crate::engine::{Row, Tx, params, statements};
use crate::fault::Fault;
use crate::findings::{self, Counts, Judge, KeptFinding, Standing, word};
use crate::names::{person_sort, search_text, search_words};
use crate::store::Store;
use crate::trainees::{Narrowed, narrowed, within_reach};
use crate::viewer::{Sight, Viewer};

/// What is asked of the overview. The default asks for everyone, up to five hundred.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverviewQuery {
    /// Words of the name, each to be found, whatever their case; up to four.
    pub search: String,
    /// The gravest status of the trainee; with a theme or requirement: the status there.
    pub status: Option<Status>,
    /// The stage on the day.
    pub stage: Option<Stage>,
    /// The regulation.
    pub regulation: Option<RegulationId>,
    /// The region.
    pub region: Option<PackId>,
    /// Where the trainee is employed on the day.
    pub unit: Option<UnitId>,
    /// Those with a finding of this theme that is red or amber (or of `status`). Only among records the viewer may open.
    pub theme: Option<Theme>,
    /// Those with a finding of this requirement, as `pack/id`, that is red or amber (or of `status`). As `theme`.
    pub requirement: Option<String>,
    /// The page, from 1.
    pub page: u32,
    /// Rows on a page.
    pub page_size: u32,
}

/// Stands in no list of what may be asked for.
const NONE: &str = "\n\n\n";

impl Default for OverviewQuery {
    fn default() -> Self {
        Self {
            search: String::new(),
            status: None,
            stage: None,
            regulation: None,
            region: None,
            unit: None,
            theme: None,
            requirement: None,
            page: 1,
            page_size: 500,
        }
    }
}

/// The most urgent finding of a trainee that is red or amber.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// `pack/id` of the requirement.
    pub requirement: String,
    /// How it stands.
    pub status: Status,
    /// Its title.
    pub title: Bilingual,
    /// Why, as one text.
    pub sentence: Bilingual,
    /// What to do next.
    pub next_step: Option<Bilingual>,
    /// When it is or was due.
    pub due_on: Option<Date>,
}

impl From<KeptFinding> for Reason {
    fn from(finding: KeptFinding) -> Self {
        Self {
            requirement: format!("{}/{}", finding.pack, finding.requirement),
            status: finding.status,
            title: finding.title,
            sentence: finding.sentence,
            next_step: finding.next_step,
            due_on: finding.due_on,
        }
    }
}

/// A trainee in the overview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverviewRow {
    /// The trainee.
    pub trainee: TraineeId,
    /// The name.
    pub name: String,
    /// The region.
    pub region: Option<PackId>,
    /// The regulation.
    pub regulation: RegulationId,
    /// The specialty aimed at.
    pub specialty: SpecialtyId,
    /// The last planned day.
    pub planned_end_on: Option<Date>,
    /// The name of the home unit.
    pub home_unit_name: Option<String>,
    /// What was found, in sum.
    pub standing: Standing,
    /// The most urgent finding. `None`: there is none, or the record is not for the viewer's eyes.
    pub reason: Option<Reason>,
    /// Whether the viewer may open the record.
    pub may_open: bool,
}

/// A page of the overview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview {
    /// The page's rows: the most reds first, then the earliest due, then the most ambers, then by name.
    pub rows: Vec<OverviewRow>,
    /// How many trainees have which status as their gravest, of all that the query finds whatever the status.
    pub counts: Counts,
    /// How many trainees the query finds, on all pages.
    pub total: u32,
}

macro_rules! asked_for {
    () => {
        concat!(
            within_reach!(),
            " and instr(t.search, $4) > 0 and instr(t.search, $5) > 0 and instr(t.search, $6) > 0
            and instr(t.search, $7) > 0
            and (cast($8 as text) = '' or s.stage = $8) and (cast($9 as text) = '' or t.regulation = $9)
            and (cast($10 as text) = '' or t.region = $10)
            and (cast($11 as text) = '' or s.home_unit = $11)
            and (instr(s.asked_for, $12) > 0 or instr(s.asked_for, $13) > 0)"
        )
    };
}

statements! { "overview":
    ROWS = concat!("select t.id, t.name, t.region, t.regulation, t.specialty, t.planned_end_on, u.name, s.judged_on,
            s.home_unit, s.stage, s.months, s.months_at_planned_end, s.red, s.amber, s.undecided, s.green,
            s.first_due_on, s.reason
        from trainees t join standings s on s.owner_kind = 'trainee' and s.owner = t.id
            left join units u on u.id = s.home_unit
        where ", asked_for!(), " and (cast($14 as text) = '' or s.worst = $14)
        order by s.red desc, s.first_due_on asc nulls last, s.amber desc, t.sort, t.id limit $15 offset $16");
    COUNTS = concat!("select count(*) filter (where s.worst = 'red'), count(*) filter (where s.worst = 'amber'),
            count(*) filter (where s.worst = 'undecided'), count(*) filter (where s.worst = 'green'),
            count(*) filter (where cast($14 as text) = '' or s.worst = $14)
        from trainees t join standings s on s.owner_kind = 'trainee' and s.owner = t.id where ", asked_for!());
}

/// Four counts that stand beside each other in a row.
pub fn counts(row: &Row, at: usize) -> Result<Counts, Fault> {
    let count = |index| Ok(u32::try_from(row.int(index)?).unwrap_or(0));
    Ok(Counts { red: count(at)?, amber: count(at + 1)?, undecided: count(at + 2)?, green: count(at + 3)? })
}

/// The overview within a transaction.
pub async fn of(tx: &mut Tx, viewer: &Viewer, query: &OverviewQuery) -> Result<Overview, Fault> {
    let by_finding = query.theme.is_some() || query.requirement.is_some();
    let reach = narrowed(tx, viewer, if by_finding { Sight::Record } else { Sight::Listed }).await?;
    let [first, second, third, fourth] = search_words(&query.search);
    let status = query.status.map_or("", Status::as_str);
    let (theme, requirement) = (query.theme.map_or("", Theme::as_str), query.requirement.as_deref().unwrap_or(""));
    // without a status it is what is red or amber; an empty text is found in every one
    let [one, other] = match (by_finding, query.status) {
        (false, _) => [String::new(), String::new()],
        (true, Some(status)) => [findings::asked(status.as_str(), theme, requirement), NONE.to_owned()],
        (true, None) => [Status::Red, Status::Amber].map(|each| findings::asked(each.as_str(), theme, requirement)),
    };
    let of_trainee = if by_finding { "" } else { status };
    let mut asked = params![
        reach.all,
        &reach.regions,
        &reach.trainees,
        first,
        second,
        third,
        fourth,
        query.stage.map_or("", Stage::as_str),
        query.regulation.map_or("", RegulationId::as_str),
        query.region.as_ref().map_or("", PackId::as_str),
        query.unit.as_ref().map_or("", UnitId::as_str),
        one,
        other,
        of_trainee,
    ]
    .to_vec();
    let sums = tx.first(COUNTS, &asked).await?;
    let (counted, total) = match sums {
        Some(row) => (counts(&row, 0)?, u32::try_from(row.int(4)?).unwrap_or(0)),
        None => (Counts::default(), 0),
    };
    let offset = i64::from(query.page.saturating_sub(1)) * i64::from(query.page_size);
    asked.extend(params![i64::from(query.page_size), offset].iter().cloned());
    let mut rows = Vec::new();
    for row in tx.all(ROWS, &asked).await? {
        rows.extend(from_row(&row, viewer, &reach)?);
    }
    Ok(Overview { rows, counts: counted, total })
}

fn from_row(row: &Row, viewer: &Viewer, reach: &Narrowed) -> Result<Option<OverviewRow>, Fault> {
    let (id, region) = (row.text(0)?, row.maybe_text(2)?.map(PackId::new));
    let sight = viewer.sight(&reach.access(&id, region.clone()));
    if sight == Sight::Nothing {
        return Ok(None);
    }
    let may_open = sight == Sight::Record;
    let standing = Standing {
        judged_on: row.date(7)?,
        home_unit: row.maybe_text(8)?.map(UnitId::new),
        stage: row.maybe_text(9)?.map(|stage| word(Stage::from_word, &stage)).transpose()?,
        months_hundredths: row.maybe_int(10)?,
        months_at_planned_end_hundredths: row.maybe_int(11)?,
        counts: counts(row, 12)?,
        first_due_on: row.maybe_date(16)?,
    };
    let reason = row.maybe_text(17)?.filter(|_| may_open).map(|text| findings::from_text(&text)).transpose()?;
    Ok(Some(OverviewRow {
        trainee: TraineeId::new(id),
        name: row.text(1)?,
        region,
        regulation: word(RegulationId::from_word, &row.text(3)?)?,
        specialty: SpecialtyId::new(row.text(4)?),
        planned_end_on: row.maybe_date(5)?,
        home_unit_name: row.maybe_text(6)?,
        standing,
        reason: reason.map(Reason::from),
        may_open,
    }))
}

impl Store {
    /// The trainees whom the viewer may see, by risk, as they stood on the day of the last judging.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn overview(&self, viewer: &Viewer, query: &OverviewQuery) -> Result<Overview, Fault> {
        let mut tx = self.engine().read().await?;
        of(&mut tx, viewer, query).await
    }

    /// The overview as of another day: every record that the viewer may open is judged anew, so it takes some
    /// milliseconds a trainee. Who sees only the list sees it for the day of the last judging alone.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn overview_on(
        &self,
        viewer: &Viewer,
        query: &OverviewQuery,
        packs: &'static Packs,
        on: Date,
    ) -> Result<Overview, Fault> {
        let (judge, asked) = (Judge { packs, fingerprint: "", today: on }, query.clone());
        let mut reader = self.of_each_record(viewer, move |kept| {
            let judged = judge.record(&kept.record);
            is_asked_for(&asked, &judged, &kept.record).then(|| {
                let worst = judged.standing.counts.worst();
                let by_finding = asked.theme.is_some() || asked.requirement.is_some();
                let shown = by_finding || asked.status.is_none_or(|status| status == worst);
                (worst, shown.then(|| live_row(&kept.record, judged)))
            })
        });
        let mut found = Vec::new();
        let mut counted = Counts::default();
        while let Some(asked_for) = reader.next().await? {
            let Some((worst, row)) = asked_for else { continue };
            match worst {
                Status::Red => counted.red += 1,
                Status::Amber => counted.amber += 1,
                Status::Undecided => counted.undecided += 1,
                Status::Green => counted.green += 1,
                Status::NotApplicable => {}
            }
            found.extend(row);
        }
        let total = u32::try_from(found.len()).unwrap_or(u32::MAX);
        found.sort_by_cached_key(risk);
        let size = usize::try_from(query.page_size).unwrap_or(usize::MAX);
        let skip = usize::try_from(query.page.saturating_sub(1)).unwrap_or(0).saturating_mul(size);
        let rows = found.into_iter().skip(skip).take(size).collect();
        Ok(Overview { rows, counts: counted, total })
    }
}

/// The order of the overview; the same as the statement's.
fn risk(row: &OverviewRow) -> impl Ord + use<> {
    let Standing { counts, first_due_on, .. } = &row.standing;
    (
        std::cmp::Reverse(counts.red),
        first_due_on.unwrap_or(Date::MAX),
        std::cmp::Reverse(counts.amber),
        person_sort(&row.name),
        row.trainee.as_str().to_owned(),
    )
}

fn is_asked_for(query: &OverviewQuery, judged: &findings::Judged, record: &training::TrainingRecord) -> bool {
    let name = search_text(&record.trainee.name);
    let standing = &judged.standing;
    let has_finding = |finding: &findings::KeptFinding| {
        query.theme.is_none_or(|theme| theme == finding.theme)
            && query.requirement.as_ref().is_none_or(|wanted| finding.requirements.contains(wanted))
            && match query.status {
                Some(status) => finding.status == status,
                None => matches!(finding.status, Status::Red | Status::Amber),
            }
    };
    search_words(&query.search).iter().all(|word| name.contains(word.as_str()))
        && query.stage.is_none_or(|stage| standing.stage == Some(stage))
        && query.regulation.is_none_or(|regulation| record.training.regulation == regulation)
        && query.region.as_ref().is_none_or(|region| record.region.as_ref() == Some(region))
        && query.unit.as_ref().is_none_or(|unit| standing.home_unit.as_ref() == Some(unit))
        && ((query.theme.is_none() && query.requirement.is_none()) || judged.findings.iter().any(has_finding))
}

fn live_row(record: &training::TrainingRecord, judged: findings::Judged) -> OverviewRow {
    let standing = judged.standing;
    let mut findings = judged.findings;
    let reason = judged.reason.filter(|place| *place < findings.len()).map(|place| findings.swap_remove(place));
    let home = standing.home_unit.as_ref().and_then(|id| record.unit(id));
    OverviewRow {
        trainee: record.trainee.id.clone(),
        name: record.trainee.name.clone(),
        region: record.region.clone(),
        regulation: record.training.regulation,
        specialty: record.training.specialty.clone(),
        planned_end_on: record.training.planned_end_on,
        home_unit_name: home.map(|unit| unit.name.clone()),
        reason: reason.map(Reason::from),
        standing,
        may_open: true,
    }
}
