//! `bt-examination-attended`: everyone who must takes part in the examination of basic training.

use serde::{Deserialize, Deserializer, de::Error};
use training::{Examination, ExaminationRole};

use crate::basic_training::Bt;
use crate::case::Case;
use crate::kinds::Judge;
use crate::message::Arg;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BtExaminationAttended {
    /// Who takes part.
    #[serde(deserialize_with = "roles")]
    participants: Vec<ExaminationRole>,
    /// A deputy in the stead of the unit manager needs attention, not more.
    deputy_for_manager: bool,
}

fn roles<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<ExaminationRole>, D::Error> {
    let role = |word: String| {
        ExaminationRole::from_word(&word).ok_or_else(|| D::Error::custom(format!("`{word}` is not in the list")))
    };
    Vec::<String>::deserialize(deserializer)?.into_iter().map(role).collect()
}

impl Judge for BtExaminationAttended {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        Bt::of(case).map(|bt| bt.approved().unwrap_or_else(|| self.verdict(case, &bt))).into_iter().collect()
    }
}

impl BtExaminationAttended {
    fn verdict(&self, case: &Case<'_>, bt: &Bt<'_>) -> Verdict {
        let Some(section) = bt.section else {
            return Verdict::not_kept("basic_training");
        };
        let examination: Option<&Examination> = section.examination.as_ref();
        let Some((examination, held)) = examination.and_then(|e| Some((e, case.happened(e.held_on)?))) else {
            return match bt.examination_booked_for() {
                Some(on) => {
                    Verdict::on_track(say!("attended-ahead", on = on)).next(say!("attended-next-invite")).due(on)
                }
                None => Verdict::not_applicable(say!("attended-not-booked")),
            };
        };
        let Some(present) = &examination.participants else {
            return Verdict::undecided(say!("attended-untold", on = held)).next(say!("attended-next-note")).due(held);
        };
        let absent: Vec<ExaminationRole> =
            self.participants.iter().copied().filter(|role| !present.contains(role)).collect();
        if absent.is_empty() {
            return Verdict::fulfilled(say!("attended-all", on = held, count = self.participants.len()));
        }
        let deputy = self.deputy_for_manager
            && absent == [ExaminationRole::UnitManager]
            && present.contains(&ExaminationRole::DeputyManager);
        let names = Arg::List(absent.iter().map(|role| Arg::Term(term(*role))).collect());
        let verdict = if deputy {
            Verdict::amber(say!("attended-deputy", on = held)).but_fulfilled()
        } else {
            Verdict::red(say!("attended-absent", on = held, absent = names))
        };
        verdict.next(say!("attended-next-agree")).due(held)
    }
}

const fn term(role: ExaminationRole) -> &'static str {
    match role {
        ExaminationRole::Trainee => "attended-trainee",
        ExaminationRole::PrincipalSupervisor => "attended-principal-supervisor",
        ExaminationRole::ExternalAssessor => "attended-external-assessor",
        ExaminationRole::DirectorOfStudies => "attended-director-of-studies",
        ExaminationRole::UnitManager => "attended-unit-manager",
        ExaminationRole::DeputyManager => "attended-deputy-manager",
    }
}
