//! `randa backup`, `restore` and `verify`, as an operator uses them.

mod program;

use program::{folder, records, run};

#[test]
fn a_backup_is_verified_and_brought_back_whole() {
    let folder = folder("backup");
    let path = |name: &str| folder.join(name).to_str().expect("a path").to_owned();
    let database = format!("sqlite:{}", path("randa.db"));
    let files = records("demo/records");
    let files: Vec<&str> = files.iter().map(String::as_str).take(3).collect();
    assert_eq!(run(&[&["import", "--database", &database], files.as_slice()].concat()).code, Some(0));

    let backup = ["backup", "--database", &database, "--out", &path("today.backup")];
    let said = run(&backup);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(said.out.contains("3 records"), "{}", said.out);
    #[cfg(unix)]
    {
        let mode = std::os::unix::fs::PermissionsExt::mode(
            &std::fs::metadata(path("today.backup")).expect("it").permissions(),
        );
        assert_eq!(mode & 0o777, 0o600, "for its owner alone");
    }
    let again = run(&backup);
    assert_eq!(again.code, Some(1), "a backup is not written over");
    assert!(again.err.contains("is there already"), "{}", again.err);
    assert_eq!(
        std::fs::read_dir(&folder)
            .expect("it")
            .flatten()
            .filter(|entry| entry.file_name().to_string_lossy().starts_with('.'))
            .count(),
        0,
        "nothing half is left"
    );

    for what in [&["verify", &path("today.backup")][..], &["verify", "--database", &database]] {
        let said = run(what);
        assert_eq!(said.code, Some(0), "{} {}", said.out, said.err);
        assert!(said.out.contains("All is whole"), "{}", said.out);
    }

    let copy = format!("sqlite:{}", path("copy.db"));
    let said = run(&["restore", "--from", &path("today.backup"), "--database", &copy]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    let said = run(&["export", "--database", &copy, "--out", &path("out")]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    for file in files {
        let name = std::path::Path::new(file).file_name().expect("a name");
        let (before, after) = (std::fs::read(file), std::fs::read(folder.join("out").join(name)));
        assert!(before.expect("the file") == after.expect("the exported file"), "{file} differs");
    }
    let said = run(&["restore", "--from", &path("today.backup"), "--database", &copy]);
    assert_eq!(said.code, Some(2), "an installation is not restored over: {}", said.err);
}

#[test]
fn a_damaged_backup_is_refused_and_leaves_nothing() {
    let folder = folder("backup-damaged");
    let path = |name: &str| folder.join(name).to_str().expect("a path").to_owned();
    let database = format!("sqlite:{}", path("randa.db"));
    assert_eq!(run(&["import", "--database", &database, &records("demo/records")[0]]).code, Some(0));
    assert_eq!(run(&["backup", "--database", &database, "--out", &path("whole")]).code, Some(0));
    let whole = std::fs::read(path("whole")).expect("the backup");
    let mut damaged =
        vec![("no backup", b"hello".to_vec()), ("empty", Vec::new()), ("cut", whole[..whole.len() - 9].to_vec())];
    for part in 1..8 {
        let mut flipped = whole.clone();
        flipped[whole.len() * part / 8] ^= 0x20;
        damaged.push(("with one bit changed", flipped));
    }
    for (what, bytes) in damaged {
        std::fs::write(path("damaged"), bytes).expect("room");
        assert_eq!(run(&["verify", &path("damaged")]).code, Some(2), "{what}");
        let said = run(&["restore", "--from", &path("damaged"), "--database", &format!("sqlite:{}", path("new.db"))]);
        assert_eq!(said.code, Some(2), "{what}: {}", said.err);
        assert!(said.err.contains("of the backup"), "{what}: {}", said.err);
        assert!(!folder.join("new.db").exists(), "{what}");
    }
}

#[test]
fn verify_asks_for_one_thing_to_go_through() {
    assert_eq!(run(&["verify"]).code, Some(2));
    assert_eq!(run(&["verify", "a.backup", "--database", "sqlite:b.db"]).code, Some(2));
    let said = run(&["verify", "--database", "sqlite:/no/such/randa.db"]);
    assert!(said.err.contains("there is no such database"), "{}", said.err);
}
