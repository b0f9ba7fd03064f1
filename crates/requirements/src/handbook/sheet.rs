//! One requirement's sheet: all that the handbook says of it.

use std::sync::Arc;

use calendar::Date;
use training::Language;

use super::values::{Values, judged_alike};
use super::worked::Worked;
use crate::example::Example;
use crate::pack::{Pack, PackKind, Packs};
use crate::requirement::{Requirement, Version};

/// All that the handbook says of one requirement, as of a day.
#[derive(Debug, Clone)]
pub struct Sheet<'a> {
    /// Its pack.
    pub pack: &'a Pack,
    /// The requirement.
    pub requirement: &'a Arc<Requirement>,
    /// The version in force on the day.
    pub in_force: Option<&'a Version>,
    /// Its numbers and choices, beside those of other packs. `None`: it has none.
    pub values: Option<Values<'a>>,
    /// The national requirements whose findings answer it too.
    pub repeats: Vec<&'a Requirement>,
    /// Requirements of regions that are answered by this one.
    pub repeated_by: Vec<&'a Requirement>,
    /// Requirements of other packs that are judged in the same way.
    pub alike: Vec<&'a Requirement>,
    /// Its worked examples.
    pub examples: Vec<Worked>,
}

impl<'a> Sheet<'a> {
    /// The sheet of a requirement as of a day; of its examples those are taken that are its own.
    #[must_use]
    pub fn of(
        packs: &'a Packs,
        pack: &'a Pack,
        requirement: &'a Arc<Requirement>,
        examples: &[Example],
        on: Date,
        language: Language,
    ) -> Self {
        let alike: Vec<&Requirement> = judged_alike(packs, requirement);
        let own = |example: &&Example| example.pack == pack.id.as_str() && example.requirement == requirement.id;
        Self {
            pack,
            requirement,
            in_force: requirement.version_on(on),
            values: Values::of(packs, requirement, &alike, on, language),
            repeats: repeats(packs, requirement),
            repeated_by: repeated_by(packs, pack, requirement),
            alike,
            examples: examples.iter().filter(own).map(|example| Worked::of(example, packs, language)).collect(),
        }
    }
}

/// The requirements that a `same_as` names: in every national pack that it concerns and that has it.
fn repeats<'a>(packs: &'a Packs, requirement: &Requirement) -> Vec<&'a Requirement> {
    let Some(target) = &requirement.same_as else { return Vec::new() };
    let concerned = packs.all().iter().filter(|pack| pack.kind == PackKind::Regulation && concerns(requirement, pack));
    concerned.filter_map(|pack| pack.requirement(target)).map(AsRef::as_ref).collect()
}

fn concerns(requirement: &Requirement, pack: &Pack) -> bool {
    requirement.regulations.is_empty() || requirement.regulations.iter().any(|id| id.as_str() == pack.id.as_str())
}

fn repeated_by<'a>(packs: &'a Packs, pack: &Pack, requirement: &Requirement) -> Vec<&'a Requirement> {
    if pack.kind != PackKind::Regulation {
        return Vec::new();
    }
    let all = packs.all().iter().flat_map(|pack| &pack.requirements).map(AsRef::as_ref);
    all.filter(|other: &&Requirement| other.same_as.as_deref() == Some(&requirement.id) && concerns(other, pack))
        .collect()
}
