//! The package holds the program, its manual and its completions, and all that it names is made.

use std::fs;
use std::path::Path;
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What the package holds: from where, and where to.
fn assets() -> Vec<(String, String)> {
    let manifest: toml::Table = fs::read_to_string(root().join("Cargo.toml")).unwrap().parse().unwrap();
    let assets = manifest["package"]["metadata"]["deb"]["assets"].as_array().unwrap().clone();
    let text = |asset: &toml::Value, at: usize| asset[at].as_str().unwrap().to_owned();
    assets.iter().map(|asset| (text(asset, 0), text(asset, 1))).collect()
}

#[test]
fn the_package_holds_program_manual_and_completions_and_each_of_them_is_there() {
    let made = tempfile::tempdir().unwrap();
    let status = Command::new(root().join(".ci/package"))
        .env("PROFILE", "debug")
        .env("PROGRAM", env!("CARGO_BIN_EXE_talimger"))
        .env("PACKAGE", made.path())
        .env("HOME", made.path())
        .status()
        .unwrap();
    assert!(status.success());
    let assets = assets();
    for (from, _) in assets.iter().filter(|(from, _)| from != "target/release/talimger") {
        let path = match from.strip_prefix("target/package/") {
            Some(own) => made.path().join(own),
            None => root().join(from),
        };
        let (folder, name) = (path.parent().unwrap(), path.file_name().unwrap().to_str().unwrap());
        let (begins, ends) = name.split_once('*').unwrap_or((name, ""));
        let there = fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
        assert!(
            there.into_iter().any(|it| it.starts_with(begins) && it.ends_with(ends)),
            "there is no {from}"
        );
    }
    for place in [
        "usr/bin/",
        "usr/share/man/man1/",
        "usr/share/man/kk/man1/",
        "usr/share/bash-completion/completions/talimger",
    ] {
        assert!(assets.iter().any(|(_, to)| to == place), "nothing goes to {place}");
    }
    let page = fs::read_to_string(made.path().join("man/kk/talimger-visit.1")).unwrap();
    assert!(page.contains("talimger visit 07"), "{page}");
}
