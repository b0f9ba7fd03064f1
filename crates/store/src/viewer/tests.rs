//! The policy by itself: what each relation grants, and what holds for any set of them.

use proptest::prelude::*;

use super::*;

fn trainee(n: u8) -> TraineeId {
    TraineeId::new(format!("t{n}"))
}

fn unit(n: u8) -> UnitId {
    UnitId::new(format!("u{n}"))
}

fn region(n: u8) -> PackId {
    PackId::new(format!("r{n}"))
}

fn viewer(relations: &[Relation]) -> Viewer {
    let grants = relations.iter().map(|relation| Grant { relation: relation.clone(), until: None }).collect();
    Viewer::new("someone".to_owned(), "Someone".to_owned(), Date::constant(2026, 11, 24), grants)
}

fn check(relation: Relation, sight_of_own: Sight, unit_sight: UnitSight, may_see_reads: bool) {
    let own = Access { trainee: trainee(1), region: Some(region(1)), employed_at: vec![unit(1)] };
    let others = Access { trainee: trainee(2), region: Some(region(2)), employed_at: vec![unit(2)] };
    let nowhere = Access { trainee: trainee(2), region: None, employed_at: vec![] };
    let viewer = viewer(std::slice::from_ref(&relation));
    assert_eq!(viewer.sight(&own), sight_of_own, "{relation:?}");
    assert_eq!(viewer.may_see_reads(&own), may_see_reads, "{relation:?}");
    assert_eq!(viewer.sight_of_unit(&unit(1), Some(&region(1))), unit_sight, "{relation:?}");
    if !viewer.is_operator() {
        for access in [others, nowhere] {
            assert_eq!(viewer.sight(&access), Sight::Nothing, "{relation:?}");
            assert!(!viewer.may_see_reads(&access), "{relation:?}");
        }
        assert_eq!(viewer.sight_of_unit(&unit(2), Some(&region(2))), UnitSight::Nothing, "{relation:?}");
        assert_eq!(viewer.sight_of_unit(&unit(2), None), UnitSight::Nothing, "{relation:?}");
    }
}

#[test]
fn each_relation_grants_what_it_should() {
    check(Relation::Own(trainee(1)), Sight::Record, UnitSight::Nothing, true);
    check(Relation::Supervises(trainee(1)), Sight::Record, UnitSight::Nothing, false);
    check(Relation::ManagesUnit(unit(1)), Sight::Record, UnitSight::Whole, false);
    check(Relation::WorksAt(unit(1)), Sight::Nothing, UnitSight::Page, false);
    check(Relation::DirectsStudies(region(1)), Sight::Record, UnitSight::Whole, true);
    check(Relation::RegionOffice(region(1)), Sight::Listed, UnitSight::Whole, false);
    check(Relation::Operator, Sight::Record, UnitSight::Whole, true);
}

#[test]
fn acting_for_another_gives_none_of_the_others_rights() {
    let access = Access { trainee: trainee(1), region: None, employed_at: vec![] };
    let viewer = viewer(&[]).acting_for("t1");
    assert_eq!((viewer.id(), viewer.for_whom()), ("someone", "t1"));
    assert_eq!(viewer.sight(&access), Sight::Nothing);
}

fn relations() -> impl Strategy<Value = Vec<Relation>> {
    let one = (0..7_u8, 0..4_u8).prop_map(|(kind, n)| match kind {
        0 => Relation::Own(trainee(n)),
        1 => Relation::Supervises(trainee(n)),
        2 => Relation::ManagesUnit(unit(n)),
        3 => Relation::WorksAt(unit(n)),
        4 => Relation::DirectsStudies(region(n)),
        5 => Relation::RegionOffice(region(n)),
        _ if n == 0 => Relation::Operator,
        _ => Relation::WorksAt(unit(n)),
    });
    prop::collection::vec(one, 0..5)
}

fn accesses() -> impl Strategy<Value = Access> {
    (0..4_u8, prop::option::of(0..4_u8), prop::collection::vec(0..4_u8, 0..3)).prop_map(|(id, of, units)| Access {
        trainee: trainee(id),
        region: of.map(region),
        employed_at: units.into_iter().map(unit).collect(),
    })
}

proptest! {
    #[test]
    fn a_set_of_relations_shows_what_one_of_them_shows_and_no_more(relations in relations(), access in accesses()) {
        let each = relations.iter().map(|relation| viewer(std::slice::from_ref(relation)).sight(&access)).max();
        prop_assert_eq!(viewer(&relations).sight(&access), each.unwrap_or(Sight::Nothing));
    }

    #[test]
    fn a_query_reaches_exactly_what_the_policy_shows(relations in relations(), access in accesses()) {
        let viewer = viewer(&relations);
        for least in [Sight::Listed, Sight::Record] {
            let reach = viewer.reach(least);
            let reached = reach.all
                || access.region.as_ref().is_some_and(|region| reach.regions.contains(region))
                || access.employed_at.iter().any(|unit| reach.units.contains(unit))
                || reach.trainees.contains(&access.trainee);
            prop_assert_eq!(reached, viewer.sight(&access) >= least);
        }
    }
}
