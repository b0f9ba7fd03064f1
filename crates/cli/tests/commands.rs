//! The other commands that come to an end by themselves: schema, packs, coverage, import, export, serve.

mod program;

use program::{folder, records, root, run};

#[test]
fn the_schema_of_the_record_is_printed_and_listed() {
    let said = run(&["schema", "record"]);
    assert_eq!(said.code, Some(0));
    let schema: serde_json::Value = serde_json::from_str(&said.out).expect("JSON");
    assert_eq!(schema, training::record_schema());
    assert!(run(&["schema"]).out.contains("record"));
    let said = run(&["schema", "region"]);
    let schema: serde_json::Value = serde_json::from_str(&said.out).expect("JSON");
    assert_eq!(schema, training::region_schema());
}

#[test]
fn the_shipped_packs_have_no_fault_and_neither_has_their_folder() {
    let folder = root().join("regulations");
    for arguments in [&["packs", "check"][..], &["packs", "check", folder.to_str().expect("a path")]] {
        let said = run(arguments);
        assert_eq!(said.code, Some(0), "{}", said.out);
        assert!(said.out.ends_with("0 faults\n"), "{}", said.out);
    }
}

#[test]
fn a_fault_of_a_pack_is_told_by_file_and_line() {
    let folder = folder("packs-faulty");
    let pack = folder.join("testland/requirements");
    std::fs::create_dir_all(&pack).expect("room");
    std::fs::write(folder.join("testland/pack.toml"), "id = \"testland\"\nkind = \"region\"\nno_such_key = 1\n")
        .expect("room");
    std::fs::write(pack.join("a.toml"), "id = \n").expect("room");
    std::fs::write(pack.join("b.toml"), b"\xff").expect("room");
    let path = folder.to_str().expect("a path");
    let said = run(&["packs", "check", path]);
    assert_eq!(said.code, Some(1));
    assert!(said.out.contains(&format!("{path}/testland/pack.toml:3: ")), "{}", said.out);
    assert!(said.out.contains(&format!("{path}/testland/requirements/a.toml:1: ")), "{}", said.out);
    assert!(said.out.contains("b.toml:0: the file is not text in UTF-8"), "{}", said.out);
}

#[test]
fn a_folder_without_packs_is_no_success() {
    let empty = folder("packs-empty");
    for path in [empty.to_str().expect("a path"), "/there/is/no/such/folder"] {
        let said = run(&["packs", "check", path]);
        assert_eq!(said.code, Some(1));
        assert!(said.err.contains(path), "{}", said.err);
    }
}

#[test]
fn coverage_lists_each_catalogue_id_with_its_requirement_and_its_examples() {
    let said = run(&["coverage"]);
    assert_eq!(said.code, Some(0));
    let mut lines = said.out.lines();
    assert_eq!(lines.next(), Some("catalogue\trequirement\texamples"));
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split('\t').collect()).collect();
    assert!(!rows.is_empty());
    for row in rows {
        let [_, requirement, examples] = row.as_slice() else { panic!("{row:?}") };
        assert!(requirement.contains('/') && examples.parse::<u32>().is_ok(), "{row:?}");
    }
}

#[test]
fn what_is_imported_comes_out_again_letter_for_letter() {
    let folder = folder("import-export");
    let database = format!("sqlite:{}", folder.join("randa.db").display());
    let files = records("demo/records");
    let files: Vec<&str> = files.iter().map(String::as_str).take(3).collect();
    let import = [&["import", "--database", &database, "--today", "2026-11-24"], files.as_slice()].concat();
    let said = run(&import);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(said.out.starts_with("3 records saved, 0 were there already"), "{}", said.out);
    assert!(run(&import).out.starts_with("0 records saved, 3 were there already"));

    let out = folder.join("out");
    let export = ["export", "--database", &database, "--out", out.to_str().expect("a path")];
    let said = run(&export);
    assert_eq!(said.code, Some(0), "{}", said.err);
    for file in files {
        let name = std::path::Path::new(file).file_name().expect("a name");
        let (before, after) = (std::fs::read_to_string(file), std::fs::read_to_string(out.join(name)));
        assert!(before.expect("the file") == after.expect("the exported file"), "{file} differs");
    }
    assert_eq!(run(&export).code, Some(1), "a file that is there is not written over");
}

#[test]
fn a_region_goes_in_beside_records_and_comes_out_letter_for_letter() {
    let folder = folder("import-region");
    let database = format!("sqlite:{}", folder.join("randa.db").display());
    let world = demo::world(calendar::parse_date(demo::FIXED_DAY).expect("a day"));
    let mut files = records("demo/records").into_iter().take(1).collect::<Vec<_>>();
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        std::fs::write(&path, text).expect("room");
        path.to_str().expect("a path").to_owned()
    };
    for region in &world.regions {
        files.push(write(&format!("{}-in.json", region.key), &region.kept.to_text()));
    }
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    let import = [&["import", "--database", &database, "--today", "2026-11-24"], files.as_slice()].concat();
    let said = run(&import);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(said.out.starts_with("1 records saved, 0 were there already; 3 regions, "), "{}", said.out);
    assert!(run(&import).out.ends_with("; 0 regions, 0 units and 0 people new or changed.\n"));

    let out = folder.join("out");
    let said = run(&["export", "--database", &database, "--out", out.to_str().expect("a path")]);
    assert!(said.out.starts_with("1 records and 3 regions written"), "{} {}", said.out, said.err);
    for region in &world.regions {
        let text = std::fs::read_to_string(out.join(format!("region-{}.json", region.id))).expect("a region's file");
        assert!(text == region.kept.to_text(), "{} differs", region.key);
    }

    let mut changed = world.regions[0].kept.clone();
    changed.name = "Ett annat namn".to_owned();
    let changed = write("changed.json", &changed.to_text());
    let said = run(&["import", "--database", &database, &changed]);
    assert_eq!(said.code, Some(2));
    assert!(
        said.err.contains(&format!("region {}", world.regions[0].id)) && said.err.contains("--replace"),
        "{}",
        said.err
    );
    let said = run(&["import", "--replace", "--database", &database, &changed]);
    assert!(said.out.contains("; 1 regions, 0 units and 0 people"), "{} {}", said.out, said.err);

    let refused = write(
        "refused.json",
        r#"{"format": "randa-region/1", "id": "kalmar", "events": [{"id": "e1", "kind": "party", "on": "2026-02-30"}]}"#,
    );
    let said = run(&["import", "--database", &database, &refused]);
    assert_eq!(said.code, Some(2));
    for fault in ["name", "events[0].kind", "events[0].on", "Nothing was saved"] {
        assert!(said.err.contains(fault), "{fault} is not told in {}", said.err);
    }
}

#[test]
fn other_content_is_saved_only_when_it_is_told_to_replace() {
    let folder = folder("import-replace");
    let database = format!("sqlite:{}", folder.join("randa.db").display());
    let file = records("demo/records").remove(0);
    assert_eq!(run(&["import", "--database", &database, &file]).code, Some(0));
    let text = std::fs::read_to_string(&file).expect("the record");
    let mut record: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    record["trainee"]["name"] = serde_json::json!("Åsa Öhrn");
    let changed = folder.join("changed.json");
    std::fs::write(&changed, record.to_string()).expect("room");
    let changed = changed.to_str().expect("a path");
    let said = run(&["import", "--database", &database, changed]);
    assert_eq!(said.code, Some(2));
    assert!(said.err.contains("--replace"), "{}", said.err);
    let said = run(&["import", "--replace", "--database", &database, changed]);
    assert!(said.out.starts_with("1 records saved"), "{} {}", said.out, said.err);
}

#[test]
fn if_one_file_cannot_be_used_nothing_is_saved() {
    let folder = folder("import-refused");
    let path = folder.join("randa.db");
    let database = format!("sqlite:{}", path.display());
    let (good, bad) = (records("demo/records").remove(0), records("demo/records/refused").remove(0));
    let said = run(&["import", "--database", &database, &good, &bad]);
    assert_eq!(said.code, Some(2));
    assert!(said.err.contains("Nothing was saved"), "{}", said.err);
    assert!(!path.exists(), "not even a database was made");
}

#[test]
fn a_database_that_is_not_there_is_not_made_by_those_who_only_read() {
    let folder = folder("no-database");
    let path = folder.join("randa.db");
    let (database, out) = (format!("sqlite:{}", path.display()), folder.join("out"));
    for arguments in [
        &["export", "--database", &database, "--out", out.to_str().expect("a path")][..],
        &["serve", "--database", &database],
    ] {
        let said = run(arguments);
        assert_eq!(said.code, Some(1), "{arguments:?}");
        assert!(said.err.contains("there is no such database"), "{}", said.err);
        assert!(!path.exists());
    }
}

#[test]
fn the_service_does_not_start_where_nobody_can_sign_in() {
    let folder = folder("serve");
    let database = format!("sqlite:{}", folder.join("randa.db").display());
    let file = records("demo/records").remove(0);
    assert_eq!(run(&["import", "--database", &database, &file]).code, Some(0));
    for arguments in [&["serve"][..], &["serve", "--database", &database]] {
        let said = run(arguments);
        assert_eq!(said.code, Some(2), "{arguments:?}");
        assert!(
            said.err.contains("no way to sign in is configured") && said.err.contains("randa demo"),
            "{}",
            said.err
        );
    }
}

#[test]
fn every_command_has_help() {
    for command in ["demo", "serve", "health", "check", "schema", "import", "export", "coverage", "packs"] {
        let said = run(&[command, "--help"]);
        assert_eq!(said.code, Some(0), "{command}");
        assert!(said.out.contains("Usage: randa"), "{}", said.out);
    }
}
