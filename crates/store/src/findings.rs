//! What was found on the day of judging, kept beside what was judged. Everything here comes from `requirements`; the
//! tables only hold it, so that lists need not judge hundreds of records.

use std::sync::Arc;

use calendar::{Date, Months};
use requirements::{
    Bilingual, Finding, Judgement, Packs, Requirement, Status, Subject, Theme, assess, assess_region, assess_unit, render,
    render_all,
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use training::{
    Language, ObjectiveCode, PackId, Person, Region, Stage, TraineeId, TrainingRecord, Unit, UnitId, UnitView,
};

use crate::engine::{Row, Tx, params, statements};
use crate::fault::{Fault, Kind};
use crate::store::Store;
use crate::trainees;
use crate::units;
use crate::viewer::{UnitSight, Viewer};

/// A finding as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptFinding {
    /// The pack of the requirement.
    pub pack: String,
    /// The requirement's id within its pack.
    pub requirement: String,
    /// `pack/id` of every requirement that is answered here, its own first.
    pub requirements: Vec<String>,
    /// The matter it belongs to.
    pub theme: Theme,
    /// What kind of text it rests on, as `Authority::as_str` says.
    pub authority: String,
    /// How strongly the source puts it, as `Strength::as_str` says.
    pub strength: String,
    /// Where it stands.
    pub source: String,
    /// Whether users must be told to check the fact.
    pub to_be_checked: bool,
    /// Whom or what it is about.
    pub subject: Subject,
    /// How it stands.
    pub status: Status,
    /// Whether it is done. Green and not fulfilled means on track.
    pub fulfilled: bool,
    /// The day by which something must be done, or the day it was due.
    pub due_on: Option<Date>,
    /// The requirement's title.
    pub title: Bilingual,
    /// Facts and arithmetic, as one text.
    pub sentence: Bilingual,
    /// What to do next.
    pub next_step: Option<Bilingual>,
}

/// How many findings stand how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Red.
    pub red: u32,
    /// Amber.
    pub amber: u32,
    /// Undecided.
    pub undecided: u32,
    /// Green.
    pub green: u32,
}

impl Counts {
    /// The gravest status that is there; not applicable when none is.
    #[must_use]
    pub const fn worst(&self) -> Status {
        match self {
            Self { red: 1.., .. } => Status::Red,
            Self { amber: 1.., .. } => Status::Amber,
            Self { undecided: 1.., .. } => Status::Undecided,
            Self { green: 1.., .. } => Status::Green,
            _ => Status::NotApplicable,
        }
    }
}

/// The sum of what was found, for a row in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The day it holds for.
    pub judged_on: Date,
    /// Where the trainee is employed on the day, or is to begin.
    pub home_unit: Option<UnitId>,
    /// The stage on the day. `None`: not known, as for a unit or region.
    pub stage: Option<Stage>,
    /// Counted months in hundredths, rounded down. `None`: not known.
    pub months_hundredths: Option<i64>,
    /// Months at the planned end in hundredths, rounded down. `None`: not known.
    pub months_at_planned_end_hundredths: Option<i64>,
    /// How many findings stand how.
    pub counts: Counts,
    /// The earliest day on which something red or amber is or was due.
    pub first_due_on: Option<Date>,
    /// The place of the most urgent finding that is red or amber.
    pub reason: Option<usize>,
}

/// What one judging gives to keep.
pub struct Judged {
    pub kind: Kind,
    pub owner: String,
    pub standing: Standing,
    pub findings: Vec<KeptFinding>,
}

/// The packs and the day that findings are kept for.
#[derive(Clone, Copy)]
pub struct Judge<'a> {
    pub packs: &'a Packs,
    pub fingerprint: &'a str,
    pub today: Date,
}

/// The fingerprint that was last taken, with a requirement of its packs: while that is held on to, no other packs can
/// have the same one.
pub type LastFingerprint = std::sync::Mutex<Option<(Arc<Requirement>, Arc<str>)>>;

impl Store {
    /// What the packs and this program's sentences are, as one short text: when it differs, findings are renewed.
    pub(crate) fn fingerprint(&self, packs: &Packs) -> Arc<str> {
        let Some(first) = packs.all().iter().flat_map(|pack| &pack.requirements).next() else {
            return fingerprint(packs).into();
        };
        let mut last = self.last_fingerprint().lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        match &*last {
            Some((of, taken)) if Arc::ptr_eq(of, first) => Arc::clone(taken),
            _ => {
                let taken: Arc<str> = fingerprint(packs).into();
                *last = Some((Arc::clone(first), Arc::clone(&taken)));
                taken
            }
        }
    }
}

fn fingerprint(packs: &Packs) -> String {
    struct Sink(Sha256);
    impl std::fmt::Write for Sink {
        fn write_str(&mut self, text: &str) -> std::fmt::Result {
            self.0.update(text.as_bytes());
            Ok(())
        }
    }
    let mut sink = Sink(Sha256::new());
    // writing into a digest cannot fail
    let _ = std::fmt::write(&mut sink, format_args!("{}\n{packs:?}", env!("CARGO_PKG_VERSION")));
    sink.0.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

impl Judge<'_> {
    pub fn record(&self, record: &TrainingRecord) -> Judged {
        let judgement = assess(record, self.packs, self.today);
        let mut standing = standing(&judgement.findings, self.today);
        standing.months_hundredths = judgement.time.counted().map(Months::hundredths);
        standing.months_at_planned_end_hundredths = judgement.time.counted_at_planned_end().map(Months::hundredths);
        let employments = record.employments.as_deref().unwrap_or_default();
        let current = employments.iter().filter(|row| row.from <= self.today).max_by_key(|row| row.from);
        standing.stage = current.map(|row| row.stage);
        standing.home_unit =
            current.or_else(|| employments.iter().min_by_key(|row| row.from)).map(|row| row.unit.clone());
        let Judgement { findings, .. } = &judgement;
        Judged {
            kind: Kind::Trainee,
            owner: record.trainee.id.as_str().to_owned(),
            standing,
            findings: findings.iter().map(kept).collect(),
        }
    }

    pub fn unit(&self, unit: &Unit, people: &[Person]) -> Judged {
        let findings = assess_unit(UnitView { unit, people }, self.packs, None, self.today);
        self.judged(Kind::Unit, unit.id.as_str(), &findings)
    }

    pub fn region(&self, region: &Region) -> Judged {
        self.judged(Kind::Region, region.id.as_str(), &assess_region(region, self.packs, self.today))
    }

    fn judged(&self, kind: Kind, owner: &str, findings: &[Finding]) -> Judged {
        Judged {
            kind,
            owner: owner.to_owned(),
            standing: standing(findings, self.today),
            findings: findings.iter().map(kept).collect(),
        }
    }
}

fn standing(findings: &[Finding], on: Date) -> Standing {
    let count =
        |status| u32::try_from(findings.iter().filter(|finding| finding.status == status).count()).unwrap_or(u32::MAX);
    let urgent = |finding: &&Finding| matches!(finding.status, Status::Red | Status::Amber);
    let reason = findings.iter().enumerate().filter(|(_, finding)| urgent(finding));
    Standing {
        judged_on: on,
        home_unit: None,
        stage: None,
        months_hundredths: None,
        months_at_planned_end_hundredths: None,
        counts: Counts {
            red: count(Status::Red),
            amber: count(Status::Amber),
            undecided: count(Status::Undecided),
            green: count(Status::Green),
        },
        first_due_on: findings.iter().filter(urgent).filter_map(|finding| finding.due_on).min(),
        reason: reason.min_by_key(|(_, finding)| finding.urgency()).map(|(place, _)| place),
    }
}

/// A finding in the form it is kept in: rendered in both languages.
#[must_use]
pub fn kept(finding: &Finding) -> KeptFinding {
    let both =
        |text: &dyn Fn(Language) -> String| Bilingual { sv: text(Language::Swedish), en: text(Language::English) };
    let requirement = &finding.requirement;
    KeptFinding {
        pack: requirement.pack.as_str().to_owned(),
        requirement: requirement.id.clone(),
        requirements: std::iter::once(requirement).chain(&finding.also).map(|each| each.key()).collect(),
        theme: requirement.theme,
        authority: requirement.authority.as_str().to_owned(),
        strength: requirement.strength.as_str().to_owned(),
        source: requirement.source.to_string(),
        to_be_checked: requirement.confidence.to_be_checked(),
        subject: finding.subject.clone(),
        status: finding.status,
        fulfilled: finding.fulfilled,
        due_on: finding.due_on,
        title: requirement.title.clone(),
        sentence: both(&|language| render_all(&finding.explanation, language)),
        next_step: finding.next_step.as_ref().map(|step| both(&|language| render(step, language))),
    }
}

statements! { "findings":
    CLEAR = "delete from findings where owner_kind = $1 and owner = $2";
    ADD = "insert into findings (owner_kind, owner, place, pack, requirement, requirements, theme, authority, strength,
            source, to_be_checked, subject_kind, subject, status, fulfilled, due_on, title_sv, title_en, sentence_sv,
            sentence_en, next_step_sv, next_step_en)
        select $1, $2, cast(value->>0 as bigint), value->>1, value->>2, value->>3, value->>4, value->>5, value->>6,
            value->>7, cast(value->>8 as bigint), value->>9, value->>10, value->>11, cast(value->>12 as bigint),
            value->>13, value->>14, value->>15, value->>16, value->>17, value->>18, value->>19
        from json_each(cast($3 as text))";
    STAND = "insert into standings (owner_kind, owner, judged_on, packs, home_unit, stage, months, months_at_planned_end,
            worst, red, amber, undecided, green, first_due_on, reason)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
        on conflict (owner_kind, owner) do update set judged_on = excluded.judged_on, packs = excluded.packs,
            home_unit = excluded.home_unit, stage = excluded.stage, months = excluded.months,
            months_at_planned_end = excluded.months_at_planned_end, worst = excluded.worst, red = excluded.red,
            amber = excluded.amber, undecided = excluded.undecided, green = excluded.green,
            first_due_on = excluded.first_due_on, reason = excluded.reason";
    OF_OWNER = "select pack, requirement, requirements, theme, authority, strength, source, to_be_checked, subject_kind,
            subject, status, fulfilled, due_on, title_sv, title_en, sentence_sv, sentence_en, next_step_sv, next_step_en
        from findings where owner_kind = $1 and owner = $2 order by place";
    OLDEST = "select min(judged_on) from standings";
}

/// Puts what was found in the place of what was found before.
pub async fn keep(tx: &mut Tx, judged: &Judged, fingerprint: &str) -> Result<(), Fault> {
    let (kind, owner) = (judged.kind.as_str(), judged.owner.as_str());
    tx.run(CLEAR, params![kind, owner]).await?;
    if !judged.findings.is_empty() {
        let rows: Vec<Value> = judged.findings.iter().enumerate().map(|(place, finding)| row(place, finding)).collect();
        tx.run(ADD, params![kind, owner, &Value::Array(rows).to_string()]).await?;
    }
    let Standing { judged_on, counts, first_due_on, reason, .. } = &judged.standing;
    tx.run(
        STAND,
        params![
            kind,
            owner,
            *judged_on,
            fingerprint,
            judged.standing.home_unit.as_ref().map(UnitId::as_str),
            judged.standing.stage.map(Stage::as_str),
            judged.standing.months_hundredths,
            judged.standing.months_at_planned_end_hundredths,
            counts.worst().as_str(),
            i64::from(counts.red),
            i64::from(counts.amber),
            i64::from(counts.undecided),
            i64::from(counts.green),
            *first_due_on,
            reason.and_then(|place| i64::try_from(place).ok()),
        ],
    )
    .await?;
    Ok(())
}

fn row(place: usize, finding: &KeptFinding) -> Value {
    let (subject_kind, subject) = match &finding.subject {
        Subject::Trainee(id) => ("trainee", id.as_str()),
        Subject::Objective(code) => ("objective", code.as_str()),
        Subject::Unit(id) => ("unit", id.as_str()),
        Subject::Region(id) => ("region", id.as_str()),
    };
    json!([
        place,
        finding.pack,
        finding.requirement,
        format!(";{};", finding.requirements.join(";")),
        finding.theme.as_str(),
        finding.authority,
        finding.strength,
        finding.source,
        i64::from(finding.to_be_checked),
        subject_kind,
        subject,
        finding.status.as_str(),
        i64::from(finding.fulfilled),
        finding.due_on.map(|date| date.to_string()),
        finding.title.sv,
        finding.title.en,
        finding.sentence.sv,
        finding.sentence.en,
        finding.next_step.as_ref().map(|step| &step.sv),
        finding.next_step.as_ref().map(|step| &step.en),
    ])
}

fn unknown_word() -> Fault {
    Fault::Database { statement: "row", message: "a kept word is none that is known".to_owned(), transient: false }
}

pub fn status(word: &str) -> Result<Status, Fault> {
    Status::from_word(word).ok_or_else(unknown_word)
}

pub fn theme(word: &str) -> Result<Theme, Fault> {
    Theme::ALL.into_iter().find(|theme| theme.as_str() == word).ok_or_else(unknown_word)
}

pub fn word<T>(read: impl Fn(&str) -> Option<T>, word: &str) -> Result<T, Fault> {
    read(word).ok_or_else(unknown_word)
}

fn from_row(row: &Row) -> Result<KeptFinding, Fault> {
    let subject = row.text(9)?;
    Ok(KeptFinding {
        pack: row.text(0)?,
        requirement: row.text(1)?,
        requirements: row.text(2)?.split(';').filter(|key| !key.is_empty()).map(str::to_owned).collect(),
        theme: theme(&row.text(3)?)?,
        authority: row.text(4)?,
        strength: row.text(5)?,
        source: row.text(6)?,
        to_be_checked: row.flag(7)?,
        subject: match row.text(8)?.as_str() {
            "objective" => Subject::Objective(ObjectiveCode::new(subject)),
            "unit" => Subject::Unit(UnitId::new(subject)),
            "region" => Subject::Region(PackId::new(subject)),
            _ => Subject::Trainee(TraineeId::new(subject)),
        },
        status: status(&row.text(10)?)?,
        fulfilled: row.flag(11)?,
        due_on: row.maybe_date(12)?,
        title: Bilingual { sv: row.text(13)?, en: row.text(14)? },
        sentence: Bilingual { sv: row.text(15)?, en: row.text(16)? },
        next_step: match (row.maybe_text(17)?, row.maybe_text(18)?) {
            (Some(sv), Some(en)) => Some(Bilingual { sv, en }),
            _ => None,
        },
    })
}

/// The kept findings of a trainee, a unit or a region, in the order they were found.
pub async fn of_owner(tx: &mut Tx, kind: Kind, owner: &str) -> Result<Vec<KeptFinding>, Fault> {
    tx.all(OF_OWNER, params![kind.as_str(), owner]).await?.iter().map(from_row).collect()
}

impl Store {
    /// What stands found about a trainee, for those who may open the record; `None` for others and where there is none.
    /// Reading findings alone is not logged; opening the record is.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn findings(&self, viewer: &Viewer, trainee: &TraineeId) -> Result<Option<Vec<KeptFinding>>, Fault> {
        let mut tx = self.engine().read().await?;
        match trainees::access(&mut tx, trainee, viewer.on()).await? {
            Some(access) if viewer.may_open(&access) => {
                Ok(Some(of_owner(&mut tx, Kind::Trainee, trainee.as_str()).await?))
            }
            _ => Ok(None),
        }
    }

    /// What stands found about a unit, for those who may see that; `None` for others and where there is none.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn unit_findings(&self, viewer: &Viewer, unit: &UnitId) -> Result<Option<Vec<KeptFinding>>, Fault> {
        let mut tx = self.engine().read().await?;
        match units::region(&mut tx, unit).await? {
            Some(region) if viewer.sight_of_unit(unit, region.as_ref()) == UnitSight::Whole => {
                Ok(Some(of_owner(&mut tx, Kind::Unit, unit.as_str()).await?))
            }
            _ => Ok(None),
        }
    }

    /// The day that the kept findings hold for; while they are being renewed, the oldest of them. `None` when nothing has
    /// been judged.
    ///
    /// # Errors
    /// A fault of the database.
    pub async fn judged_on(&self) -> Result<Option<Date>, Fault> {
        let mut tx = self.engine().read().await?;
        match tx.first(OLDEST, params![]).await? {
            Some(row) => row.maybe_date(0),
            None => Ok(None),
        }
    }
}
