//! The matrix and the findings say the same of every objective of every doctor of the demo.

use calendar::parse_date;
use requirements::{Packs, Subject, assess};

use super::matrix::{Counts, GroupKind, Stage, groups};
use crate::layout::Standing;

#[test]
fn an_objective_is_certified_in_the_matrix_exactly_when_its_finding_is_fulfilled() {
    let packs = Packs::shipped().expect("the packs read");
    for on in ["2024-06-30", demo::FIXED_DAY, "2027-09-01"] {
        let day = parse_date(on).expect("a day");
        let world = demo::world(parse_date(demo::FIXED_DAY).expect("a day"));
        for doctor in &world.trainees {
            let judgement = assess(&doctor.record, packs, day);
            for row in groups(&doctor.record, &judgement, packs, day).iter().flat_map(|group| &group.rows) {
                let code = &row.objective.code;
                let findings = judgement.findings.iter();
                let mut found = findings.filter(|found| {
                    found.requirement.id == "objective-certified"
                        && matches!(&found.subject, Subject::Objective(about) if about == code)
                });
                let Some(found) = found.next() else { continue };
                if found.status == requirements::Status::NotApplicable {
                    continue;
                }
                let who =
                    format!("{} {code} on {on}: {:?} but {:?}", doctor.record.trainee.id, row.stage, found.status);
                assert_eq!(row.stage == Stage::Certified, found.fulfilled, "{who}");
                assert!(row.standing != Standing::Fulfilled || row.stage == Stage::Certified, "{who}");
            }
        }
    }
}

#[test]
fn every_row_is_counted_once() {
    let packs = Packs::shipped().expect("the packs read");
    let on = parse_date(demo::FIXED_DAY).expect("a day");
    for doctor in &demo::world(on).trainees {
        let judgement = assess(&doctor.record, packs, on);
        let groups = groups(&doctor.record, &judgement, packs, on);
        let counts = Counts::of(groups.iter().flat_map(|group| &group.rows));
        let parts = counts.certified + counts.waiting + counts.planned + counts.missing + counts.unknown;
        assert_eq!(parts, counts.all);
        let own = groups.iter().any(|group| matches!(group.kind, GroupKind::Own(_)));
        assert!(own, "{} has no objectives", doctor.record.trainee.id);
    }
}
