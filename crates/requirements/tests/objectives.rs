//! The objectives of every specialty, as the packs hold them.

use requirements::{Activity, Packs};
use training::{RegulationId, SpecialtyId};

#[test]
fn every_demand_has_a_form_that_certifies_it() {
    let packs = Packs::shipped().expect("readable packs");
    for pack in packs.all().iter().filter(|pack| pack.counting.is_some()) {
        for specialty in pack.specialties.values() {
            for objective in &specialty.objectives {
                let (Some(activities), Some(certificates)) = (&objective.activities, &objective.certificates) else {
                    assert!(objective.activities.is_none() && objective.certificates.is_none(), "{}", objective.code);
                    continue;
                };
                let form = |activity: &Activity| match (activity, specialty.id.as_str()) {
                    (Activity::NonePrescribed, "bastjanstgoring") => pack.forms.basic_training_objective.as_ref(),
                    _ => pack.forms.activity.get(activity),
                };
                let mut wanted: Vec<Vec<&String>> = Vec::new();
                for any_of in &activities.0 {
                    let forms: Vec<&String> = any_of.iter().filter_map(form).collect();
                    assert_eq!(
                        forms.len(),
                        any_of.len(),
                        "{} {}: an activity without a form",
                        specialty.id,
                        objective.code
                    );
                    if !wanted.contains(&forms) {
                        wanted.push(forms);
                    }
                }
                let mut listed: Vec<Vec<&String>> =
                    certificates.0.iter().map(|any_of| any_of.iter().collect()).collect();
                for any_of in wanted.iter_mut().chain(&mut listed) {
                    any_of.sort();
                }
                wanted.sort();
                listed.sort();
                assert_eq!(wanted, listed, "{} {} {}", pack.id, specialty.id, objective.code);
            }
        }
    }
}

#[test]
fn general_practice_has_its_objectives_under_both_regulations() {
    let packs = Packs::shipped().expect("readable packs");
    let count = |regulation| {
        let pack = packs.national(regulation).expect("the pack");
        pack.objectives(&SpecialtyId::new("allmanmedicin")).map(|objectives| objectives.len())
    };
    assert_eq!(count(RegulationId::Sosfs2015), Some(11 + 14));
    assert_eq!(count(RegulationId::Hslf2021), Some(11 + 15));
}

#[test]
fn every_specialty_stands_under_both_regulations() {
    let packs = Packs::shipped().expect("readable packs");
    let names = |regulation| -> Vec<String> {
        let pack = packs.national(regulation).expect("the pack");
        pack.specialties.keys().filter(|id| !["gemensamt", "bastjanstgoring"].contains(&id.as_str())).cloned().collect()
    };
    assert_eq!(names(RegulationId::Sosfs2015), names(RegulationId::Hslf2021));
    assert!(names(RegulationId::Hslf2021).len() >= 63);
}
