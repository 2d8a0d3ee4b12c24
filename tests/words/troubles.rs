//! When the store cannot, a person reads what is wrong, and that nothing typed is lost.

use std::collections::BTreeSet;

use talimger::domain::id::CaseId;
use talimger::domain::part::PartKey;
use talimger::domain::quarantine::{Fault, Quarantined, RecordName};
use talimger::domain::text::local::Language;
use talimger::domain::trouble::Trouble;
use talimger::domain::unfit::Unfit;
use talimger::words::Words;
use talimger::words::troubles::trouble;

use super::sentence::{reads_well_in_every_language, variant, variants};

fn all() -> Vec<Trouble> {
    let path = || "/srv/talimger/school-12".to_owned();
    let what = || "it opens without its id".to_owned();
    vec![
        Trouble::NoStore { path: path() },
        Trouble::Busy { holder: Some("ivanova".into()) },
        Trouble::Busy { holder: None },
        Trouble::Stopped,
        Trouble::Damaged { what: what() },
        Trouble::Unreadable(Quarantined {
            record: RecordName::Part(PartKey::Plan(CaseId(7))),
            case: Some("26-07".parse().unwrap()),
            fault: Fault::Spoilt,
        }),
        Trouble::Full { path: path() },
        Trouble::NotPermitted { path: path() },
        Trouble::NoDirectory { path: path() },
        Trouble::Unfit(Unfit::OpenToOthers { path: path() }),
        Trouble::Unfit(Unfit::GroupNotKept { path: path() }),
        Trouble::Unfit(Unfit::AnothersOwn { path: path(), owner: "ivanova".into() }),
        Trouble::Unfit(Unfit::OnNetwork { path: path(), system: "NFS".into() }),
        Trouble::Unfit(Unfit::DanglingLink { path: path() }),
        Trouble::FileExists { path: path() },
        Trouble::BadBackup { path: path(), what: what() },
        Trouble::Newer,
        Trouble::Older,
        Trouble::Disk { path: path(), what: what() },
    ]
}

fn russian(it: &Trouble) -> String {
    trouble(it, &Words::new(Language::Ru))
}

#[test]
fn every_trouble_says_what_is_wrong_and_what_to_do() {
    for it in all() {
        reads_well_in_every_language(&format!("{it:?}"), |words| trouble(&it, words));
    }
    assert_eq!(
        all().iter().map(variant).collect::<BTreeSet<_>>(),
        variants("src/domain/trouble.rs", "Trouble")
    );
}

#[test]
fn who_waits_reads_who_holds_the_store() {
    assert!(russian(&Trouble::Busy { holder: Some("ivanova".into()) }).contains("(ivanova). Подождите"));
}

#[test]
fn a_full_disk_loses_nothing_and_a_damaged_store_is_restored() {
    assert!(russian(&Trouble::Full { path: "/srv".into() }).contains("набранное не потеряно"));
    let damaged = russian(&Trouble::Damaged { what: "x".into() });
    assert!(damaged.contains("Ничего не удаляйте") && damaged.contains("backups"), "{damaged}");
}
