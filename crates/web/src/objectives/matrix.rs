//! The matrix as values: the objectives in groups, each with its demands, its standing and where it has come.

use calendar::Date;
use requirements::{Activity, Finding, Grounds, Judgement, Objective, Packs, Progress, Step, Subject};
use training::{Certificate, TrainingRecord};

use crate::layout::{self, Standing};

/// Where an objective has come, its demands taken together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// Every demand is certified.
    Certified,
    /// All is done, and some certificate is missing.
    Waiting,
    /// All is done or planned.
    Planned,
    /// Something is neither done nor planned.
    Missing,
    /// It cannot be told.
    Unknown,
}

/// One demand of an objective, and how far it has come.
#[derive(Debug)]
pub(super) struct Demand<'a> {
    /// The activities, any of which will do.
    pub(super) any_of: &'a [Activity],
    /// How far it has come.
    pub(super) state: State<'a>,
}

/// How far a demand has come.
#[derive(Debug)]
pub(super) enum State<'a> {
    /// A signed certificate on the right form.
    Certified(&'a Certificate),
    /// Done, but not certified.
    Done(Step),
    /// Planned or under way.
    Planned(Step),
    /// Neither done nor planned.
    Nothing,
    /// Cannot be told: a section is not kept here.
    NotKept,
}

impl<'a> Demand<'a> {
    fn new(
        grounds: &Grounds<'a>,
        objective: &'a Objective,
        demand: requirements::Demand<'a>,
        certificates_kept: bool,
    ) -> Self {
        let state = match demand.certificate {
            Some(certificate) => State::Certified(certificate),
            None if !certificates_kept => State::NotKept,
            None => match grounds.progress(objective, demand.any_of) {
                Progress::Done(step) => State::Done(step),
                Progress::Planned(step) => State::Planned(step),
                Progress::Nothing => State::Nothing,
                Progress::NotKept => State::NotKept,
            },
        };
        Self { any_of: demand.any_of, state }
    }
}

/// An objective with what is known of it.
pub(super) struct Row<'a> {
    pub(super) objective: &'a Objective,
    /// `None`: not known what is demanded.
    pub(super) demands: Option<Vec<Demand<'a>>>,
    pub(super) stage: Stage,
    pub(super) standing: Standing,
    /// The gravest finding about it.
    pub(super) finding: Option<&'a Finding>,
}

/// Objectives under one heading.
pub(super) struct Group<'a> {
    pub(super) kind: GroupKind<'a>,
    pub(super) rows: Vec<Row<'a>>,
}

/// Which objectives they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum GroupKind<'a> {
    /// Those of basic training.
    BasicTraining,
    /// Those that every specialty shares.
    Common,
    /// The specialty's own; its name.
    Own(&'a str),
}

/// A column: demands of one sort.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    Service,
    PrimaryCare,
    Observership,
    Course,
    Work,
    Form,
}

impl Column {
    const ALL: [Self; 6] = [Self::Service, Self::PrimaryCare, Self::Observership, Self::Course, Self::Work, Self::Form];

    /// Where a demand stands: by its first alternative.
    pub(super) fn of(any_of: &[Activity]) -> Self {
        match any_of.first() {
            Some(Activity::ServiceInPrimaryCare) => Self::PrimaryCare,
            Some(Activity::Observership) => Self::Observership,
            Some(Activity::Course) => Self::Course,
            Some(Activity::ImprovementWork | Activity::WrittenWork) => Self::Work,
            Some(Activity::Service | Activity::ServiceAtUnit) => Self::Service,
            Some(Activity::NonePrescribed) | None => Self::Form,
        }
    }

    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::PrimaryCare => "primary-care",
            Self::Observership => "observership",
            Self::Course => "course",
            Self::Work => "work",
            Self::Form => "form",
        }
    }
}

/// How many objectives have come where.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) all: usize,
    pub(super) certified: usize,
    pub(super) waiting: usize,
    pub(super) planned: usize,
    pub(super) missing: usize,
    pub(super) unknown: usize,
}

impl Counts {
    pub(super) fn of<'a>(rows: impl Iterator<Item = &'a Row<'a>>) -> Self {
        let mut counts = Self::default();
        for row in rows {
            counts.all += 1;
            *match row.stage {
                Stage::Certified => &mut counts.certified,
                Stage::Waiting => &mut counts.waiting,
                Stage::Planned => &mut counts.planned,
                Stage::Missing => &mut counts.missing,
                Stage::Unknown => &mut counts.unknown,
            } += 1;
        }
        counts
    }
}

impl<'a> Group<'a> {
    /// The columns that some row of the group needs.
    pub(super) fn columns(&self) -> Vec<Column> {
        let needed = |column: &Column| {
            self.rows.iter().filter_map(|row| row.demands.as_deref()).flatten().any(|d| Column::of(d.any_of) == *column)
        };
        Column::ALL.into_iter().filter(needed).collect()
    }
}

/// The groups: the specialty's objectives, common ones first, then those of basic training where the training has it.
/// Empty if no pack has the specialty.
pub(super) fn groups<'a>(
    record: &'a TrainingRecord,
    judgement: &'a Judgement,
    packs: &'a Packs,
    on: Date,
) -> Vec<Group<'a>> {
    let Some(national) = packs.national(record.training.regulation) else { return Vec::new() };
    let specialty = &record.training.specialty;
    let Some(own) = national.specialties.get(specialty.as_str()) else { return Vec::new() };
    let grounds = Grounds::new(record, national, on);
    let row = |objective: &'a Objective, basic: bool| -> Row<'a> {
        let demands =
            if basic { grounds.basic_training_demands(objective, on) } else { grounds.demands(objective, on) };
        let kept = record.certificates.is_some();
        let demands: Option<Vec<Demand<'a>>> = demands
            .map(|demands| demands.into_iter().map(|demand| Demand::new(&grounds, objective, demand, kept)).collect());
        let stage = stage(demands.as_deref());
        let about =
            |finding: &&Finding| matches!(&finding.subject, Subject::Objective(code) if *code == objective.code);
        let finding = judgement.findings.iter().filter(about).min_by_key(|finding| finding.urgency());
        let standing = finding.map_or_else(|| standing(stage), |found| layout::standing(found.status, found.fulfilled));
        Row { objective, demands, stage, standing, finding }
    };
    let all = national.objectives(specialty).unwrap_or_default();
    let common = all.len().saturating_sub(own.objectives.len());
    let mut groups = vec![
        Group { kind: GroupKind::Common, rows: all.iter().take(common).map(|o| row(o, false)).collect() },
        Group { kind: GroupKind::Own(&own.name), rows: all.iter().skip(common).map(|o| row(o, false)).collect() },
    ];
    if record.training.bt_form.is_some() {
        let rows = national.basic_training_objectives().iter().map(|objective| row(objective, true)).collect();
        groups.push(Group { kind: GroupKind::BasicTraining, rows });
    }
    groups.retain(|group| !group.rows.is_empty());
    groups
}

fn stage(demands: Option<&[Demand<'_>]>) -> Stage {
    let Some(demands) = demands else { return Stage::Unknown };
    let any = |is: fn(&State<'_>) -> bool| demands.iter().any(|demand| is(&demand.state));
    if any(|state| matches!(state, State::Nothing)) {
        Stage::Missing
    } else if any(|state| matches!(state, State::NotKept)) {
        Stage::Unknown
    } else if any(|state| matches!(state, State::Planned(_))) {
        Stage::Planned
    } else if any(|state| matches!(state, State::Done(_))) {
        Stage::Waiting
    } else {
        Stage::Certified
    }
}

/// What a row comes to where no requirement has judged the objective.
const fn standing(stage: Stage) -> Standing {
    match stage {
        Stage::Certified => Standing::Fulfilled,
        Stage::Planned => Standing::OnTrack,
        Stage::Waiting | Stage::Missing => Standing::Amber,
        Stage::Unknown => Standing::Undecided,
    }
}
