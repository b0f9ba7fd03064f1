//! `receiving-unit-documents`: a health centre that receives side rotations has a programme and a supervision routine.

use calendar::OpenPeriod;
use serde::Deserialize;
use training::UnitDocument;

use crate::case::UnitCase;
use crate::kinds::JudgeUnit;
use crate::message::Arg;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceivingUnitDocuments {}

impl JudgeUnit for ReceivingUnitDocuments {
    fn judge(&self, case: &UnitCase<'_>) -> Vec<Verdict> {
        // only units that receive such rotations
        let Some(documents) = &case.unit().rotation_documents else { return Vec::new() };
        let valid = |document: &Option<UnitDocument>| {
            document.as_ref().is_some_and(|paper| OpenPeriod { from: paper.from, to: paper.to }.contains(case.on))
        };
        let papers = [
            ("receiving-programme", valid(&documents.programme)),
            ("receiving-routine", valid(&documents.supervision_routine)),
        ];
        let missing: Vec<Arg> = papers.iter().filter(|(_, valid)| !valid).map(|(term, _)| Arg::Term(term)).collect();
        let ends = [&documents.programme, &documents.supervision_routine].into_iter().flatten();
        let first_end = ends.filter_map(|paper| paper.to).filter(|end| *end >= case.on).min();
        let verdict = if missing.is_empty() {
            Verdict::fulfilled(say!("receiving-documents-valid"))
        } else {
            Verdict::amber(say!("receiving-documents-missing", papers = missing)).next(say!("receiving-next-documents"))
        };
        vec![first_end.into_iter().fold(verdict, Verdict::due)]
    }
}
