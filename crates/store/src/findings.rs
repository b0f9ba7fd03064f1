//! What was found on the day of judging, kept beside what was judged. Everything here comes from `requirements`; the
//! tables only hold it, so that lists need not judge hundreds of records.

use std::collections::BTreeSet;
use std::sync::Arc;

use calendar::{Date, Months, parse_date};
use requirements::{
    Bilingual, Finding, Judgement, Packs, Requirement, Status, Subject, Theme, assess, assess_region, assess_unit,
    render, render_all,
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use training::{
    Language, ObjectiveCode, PackId, Person, Region, Stage, TraineeId, TrainingRecord, Unit, UnitId, UnitView,
};

use crate::engine::{Tx, params, statements};
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
}

/// What one judging gives to keep.
pub struct Judged {
    pub kind: Kind,
    pub owner: String,
    pub standing: Standing,
    pub findings: Vec<KeptFinding>,
    /// The place of the most urgent finding that is red or amber.
    pub reason: Option<usize>,
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
            reason: reason(findings),
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
            reason: reason(findings),
        }
    }
}

fn standing(findings: &[Finding], on: Date) -> Standing {
    let count =
        |status| u32::try_from(findings.iter().filter(|finding| finding.status == status).count()).unwrap_or(u32::MAX);
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
        first_due_on: findings.iter().filter(|finding| is_urgent(finding)).filter_map(|finding| finding.due_on).min(),
    }
}

fn is_urgent(finding: &Finding) -> bool {
    matches!(finding.status, Status::Red | Status::Amber)
}

/// The place of the most urgent finding that is red or amber.
fn reason(findings: &[Finding]) -> Option<usize> {
    let urgent = findings.iter().enumerate().filter(|(_, finding)| is_urgent(finding));
    urgent.min_by_key(|(_, finding)| finding.urgency()).map(|(place, _)| place)
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
    STAND = "insert into standings (owner_kind, owner, judged_on, packs, home_unit, stage, months, months_at_planned_end,
            worst, red, amber, undecided, green, first_due_on, reason, findings, asked_for)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
        on conflict (owner_kind, owner) do update set judged_on = excluded.judged_on, packs = excluded.packs,
            home_unit = excluded.home_unit, stage = excluded.stage, months = excluded.months,
            months_at_planned_end = excluded.months_at_planned_end, worst = excluded.worst, red = excluded.red,
            amber = excluded.amber, undecided = excluded.undecided, green = excluded.green,
            first_due_on = excluded.first_due_on, reason = excluded.reason, findings = excluded.findings,
            asked_for = excluded.asked_for";
    OF_OWNER = "select findings from standings where owner_kind = $1 and owner = $2";
    OLDEST = "select min(judged_on) from standings";
}

/// Puts what was found in the place of what was found before.
pub async fn keep(tx: &mut Tx, judged: &Judged, fingerprint: &str) -> Result<(), Fault> {
    let Standing { judged_on, counts, first_due_on, .. } = &judged.standing;
    let reason = judged.reason.and_then(|place| judged.findings.get(place));
    let findings: Vec<Value> = judged.findings.iter().map(written).collect();
    tx.run(
        STAND,
        params![
            judged.kind.as_str(),
            judged.owner.as_str(),
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
            reason.map(|finding| written(finding).to_string()).as_deref(),
            Value::Array(findings).to_string(),
            asked_for(&judged.findings),
        ],
    )
    .await?;
    Ok(())
}

/// One line of what lists ask for: a finding of a status, by its theme, by a requirement, or by both. Each stands between
/// line breaks, so that no other begins or ends like it.
pub fn asked(status: &str, theme: &str, requirement: &str) -> String {
    format!("\n{status} {theme} {requirement}\n")
}

/// Every line by which a list may ask for one of the findings.
fn asked_for(findings: &[KeptFinding]) -> String {
    let mut lines = BTreeSet::new();
    for finding in findings {
        let (status, theme) = (finding.status.as_str(), finding.theme.as_str());
        lines.insert(asked(status, theme, ""));
        for requirement in &finding.requirements {
            lines.insert(asked(status, "", requirement));
            lines.insert(asked(status, theme, requirement));
        }
    }
    lines.into_iter().collect()
}

/// A finding as it is written down.
fn written(finding: &KeptFinding) -> Value {
    let (subject_kind, subject) = match &finding.subject {
        Subject::Trainee(id) => ("trainee", id.as_str()),
        Subject::Objective(code) => ("objective", code.as_str()),
        Subject::Unit(id) => ("unit", id.as_str()),
        Subject::Region(id) => ("region", id.as_str()),
    };
    json!([
        finding.pack,
        finding.requirement,
        finding.requirements,
        finding.theme.as_str(),
        finding.authority,
        finding.strength,
        finding.source,
        finding.to_be_checked,
        subject_kind,
        subject,
        finding.status.as_str(),
        finding.fulfilled,
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

pub fn word<T>(read: impl Fn(&str) -> Option<T>, word: &str) -> Result<T, Fault> {
    read(word).ok_or_else(unknown_word)
}

/// A finding that was written down.
fn read(value: &Value) -> Option<KeptFinding> {
    let part = |place: usize| value.get(place);
    let text = |place: usize| part(place)?.as_str().map(str::to_owned);
    let both = |place: usize| Some(Bilingual { sv: text(place)?, en: text(place + 1)? });
    let subject = text(9)?;
    Some(KeptFinding {
        pack: text(0)?,
        requirement: text(1)?,
        requirements: part(2)?.as_array()?.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        theme: Theme::ALL.into_iter().find(|theme| Some(theme.as_str()) == part(3).and_then(Value::as_str))?,
        authority: text(4)?,
        strength: text(5)?,
        source: text(6)?,
        to_be_checked: part(7)?.as_bool()?,
        subject: match part(8)?.as_str()? {
            "objective" => Subject::Objective(ObjectiveCode::new(subject)),
            "unit" => Subject::Unit(UnitId::new(subject)),
            "region" => Subject::Region(PackId::new(subject)),
            _ => Subject::Trainee(TraineeId::new(subject)),
        },
        status: Status::from_word(part(10)?.as_str()?)?,
        fulfilled: part(11)?.as_bool()?,
        due_on: part(12)?.as_str().and_then(parse_date),
        title: both(13)?,
        sentence: both(15)?,
        next_step: both(17),
    })
}

/// A finding from its kept text.
pub fn from_text(text: &str) -> Result<KeptFinding, Fault> {
    serde_json::from_str(text).ok().as_ref().and_then(read).ok_or_else(unknown_word)
}

/// The kept findings of a trainee, a unit or a region, in the order they were found; none where nothing was judged.
pub async fn of_owner(tx: &mut Tx, kind: Kind, owner: &str) -> Result<Vec<KeptFinding>, Fault> {
    let Some(row) = tx.first(OF_OWNER, params![kind.as_str(), owner]).await? else { return Ok(Vec::new()) };
    let all: Vec<Value> = serde_json::from_str(&row.text(0)?).map_err(|_| unknown_word())?;
    all.iter().map(|each| read(each).ok_or_else(unknown_word)).collect()
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
