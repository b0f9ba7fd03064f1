#[test]
fn dump() {
    let today = calendar::parse_date("2026-11-24").unwrap();
    let w = demo::world(today);
    std::fs::create_dir_all("/tmp/dump").unwrap();
    let mut index = String::new();
    for d in &w.trainees {
        std::fs::write(format!("/tmp/dump/{}.json", d.record.trainee.id), d.record.to_text()).unwrap();
        index += &format!("{}\t{}\t{}\n", d.record.trainee.id, d.case, d.story_sv);
    }
    std::fs::write("/tmp/dump/index.tsv", index).unwrap();
    let mut s = String::new();
    for x in w.sign_ins.iter() {
        s += &format!(
            "{}\t{}\t{:?}\t{:?}\t{:?}\t{}\n",
            x.person,
            x.name,
            x.role,
            x.region.as_ref().map(|r| r.to_string()),
            x.unit.as_ref().map(|r| r.to_string()),
            x.about_sv
        );
    }
    std::fs::write("/tmp/dump/signins.tsv", s).unwrap();
}
