//! `rotation-objectives`: a side rotation and its certificate name the objectives that the region's list puts on it.

use serde::Deserialize;
use training::{Certificate, ObjectiveCode, Placement};

use crate::case::Case;
use crate::finding::Evidence;
use crate::kinds::Judge;
use crate::message::Message;
use crate::objective::Activity;
use crate::papers;
use crate::remaining::{Offer, ServiceField};
use crate::requirement::Bilingual;
use crate::verdict::Verdict;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RotationObjectives {
    /// The region's list.
    rotations: Vec<Listed>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    /// The field, as a specialty.
    field: String,
    /// Its name in a sentence.
    name: Bilingual,
    /// The objectives.
    objectives: Vec<String>,
}

impl Judge for RotationObjectives {
    fn judge(&self, case: &Case<'_>) -> Vec<Verdict> {
        vec![case.over().unwrap_or_else(|| self.verdict(case))]
    }

    fn offers(&self, case: &Case<'_>) -> Vec<Offer> {
        self.rotations.iter().filter_map(|listed| listed.offer(case)).collect()
    }
}

impl RotationObjectives {
    fn verdict(&self, case: &Case<'_>) -> Verdict {
        if case.record.placements.is_none() {
            return Verdict::not_kept("placements");
        }
        let (mut lacking, mut begun, mut ids) = (Vec::new(), 0_usize, Vec::new());
        let mut all_certified = true;
        for listed in &self.rotations {
            let placements: Vec<&Placement> = listed.rotations(case).filter(|p| p.from <= case.on).collect();
            if placements.is_empty() {
                continue;
            }
            begun += 1;
            ids.extend(placements.iter().map(|placement| &placement.id));
            let named: Vec<&ObjectiveCode> = placements.iter().flat_map(|p| p.objectives.iter().flatten()).collect();
            let papers = certificates(case, &placements);
            all_certified &= !papers.is_empty() && placements.iter().all(|p| p.to < case.on);
            let certified: Vec<&ObjectiveCode> = papers.iter().flat_map(|c| c.objectives.iter().flatten()).collect();
            if let Some(sentence) = listed.lacking(&named, (!papers.is_empty()).then_some(&certified)) {
                lacking.push(sentence);
            }
        }
        let mut lacking = lacking.into_iter();
        let verdict = match lacking.next() {
            Some(first) => lacking.fold(Verdict::amber(first), Verdict::and).next(say!("listed-objectives-next")),
            None if begun == 0 => Verdict::not_applicable(say!("listed-objectives-none")),
            None if all_certified => Verdict::fulfilled(say!("listed-objectives-certified", count = begun)),
            None => Verdict::on_track(say!("listed-objectives-named", count = begun)),
        };
        let verdict = verdict.with_all("placements", ids);
        match (verdict.fulfilled, case.record.training.planned_end_on) {
            (false, Some(end)) if begun > 0 => verdict.due(end),
            _ => verdict,
        }
    }
}

impl Listed {
    /// Side rotations in the field that are done or planned.
    fn rotations<'a>(&self, case: &Case<'a>) -> impl Iterator<Item = &'a Placement> {
        let stands = |p: &&Placement| papers::stands(case, p) && papers::in_service(case, p);
        case.side_rotations().filter(|p| case.in_field(p, &self.field)).filter(stands)
    }

    /// The rotation with its objectives; nothing where one is certified already, whose objectives are settled.
    fn offer(&self, case: &Case<'_>) -> Option<Offer> {
        let known: Vec<&Placement> = self.rotations(case).collect();
        if known.iter().any(|placement| papers::is_certified(case, &placement.id)) {
            return None;
        }
        let known = known.into_iter().max_by_key(|placement| placement.to);
        Some(Offer {
            name: self.name.clone(),
            activity: known.map_or(Activity::ServiceAtUnit, |placement| case.served(placement)),
            objectives: self.objectives.clone(),
            field: Some(ServiceField::Rotation(self.field.clone())),
            entry: known.map(|placement| Evidence::entry("placements", &placement.id)),
        })
    }

    /// What is said of objectives that the placement, or the certificate where there is one, leaves out.
    fn lacking(&self, named: &[&ObjectiveCode], certified: Option<&Vec<&ObjectiveCode>>) -> Option<Message> {
        let out_of = |codes: &[&ObjectiveCode]| -> Vec<String> {
            let is_in = |objective: &str| codes.iter().any(|code| code.as_str().eq_ignore_ascii_case(objective));
            self.objectives.iter().filter(|objective| !is_in(objective)).cloned().collect()
        };
        let name = self.name.clone();
        match certified.map(|certified| out_of(certified)) {
            Some(codes) if !codes.is_empty() => {
                Some(say!("listed-objectives-uncertified", field = name, codes = codes))
            }
            Some(_) => None,
            None => {
                let codes = out_of(named);
                (!codes.is_empty()).then(|| say!("listed-objectives-unnamed", field = name, codes = codes))
            }
        }
    }
}

fn certificates<'a>(case: &Case<'a>, placements: &[&Placement]) -> Vec<&'a Certificate> {
    let regulation = case.record.training.regulation;
    let certificates = case.record.certificates.iter().flatten();
    certificates
        .filter(|certificate| certificate.regulation == regulation && papers::holds(certificate, case.on))
        .filter(|certificate| placements.iter().any(|placement| papers::covers(certificate, &placement.id)))
        .collect()
}
