//! A look at everything stored names what is wrong and where, and writes again what follows from the rest.

use super::attempts::{attempts, played};
use super::*;
use crate::process::deeds::{calls_the_council, visits, writes_the_plan};
use crate::spoil::{self, any, of_case, of_school};
use proptest::prelude::*;
use rstest::rstest;
use talimger::desk::Mending;
use talimger::domain::inspection::{Finding, Flaw, Inspection, Place, Way};
use talimger::domain::part::PartKey;
use talimger::domain::quarantine::RecordName;
use talimger::store::records::{Making, Origin, rebuilt};
use talimger::store::{Tree, Writes};

fn with_a_plan() -> Office {
    let office = Office::with_a_case();
    office.sends(COORDINATOR, writes_the_plan("Освоиться")).unwrap();
    office.sends(COORDINATOR, visits("2026-09-01")).unwrap();
    office.sends(COORDINATOR, calls_the_council("2027-05-20")).unwrap();
    office
}

fn look(office: &Office) -> Inspection {
    office.desk(COORDINATOR).verify(Mending::Look, COORDINATOR).unwrap()
}

fn mend(office: &Office) -> Inspection {
    office.desk(COORDINATOR).verify(Mending::Write, COORDINATOR).unwrap()
}

fn only(inspection: &Inspection) -> Finding {
    let [finding] = inspection.findings.as_slice() else { panic!("{:?}", inspection.findings) };
    finding.clone()
}

fn record(finding: &Finding) -> RecordName {
    let Place::Record(name) = &finding.place else { panic!("{finding:?}") };
    name.clone()
}

/// Everything that the store holds.
fn content(office: &Office) -> Vec<(Tree, Vec<u8>, Vec<u8>)> {
    let lease = office.engine.lease(Doing::Reading, Patience::Try).unwrap();
    let mut all = Vec::new();
    for tree in Tree::ALL {
        lease
            .scan(tree, &[], &mut |key, value| {
                all.push((tree, key.to_vec(), value.to_vec()));
                Ok(())
            })
            .unwrap();
    }
    all
}

#[test]
fn a_whole_store_has_no_findings() {
    let office = with_a_plan();
    let inspection = look(&office);
    assert_eq!(inspection.findings, []);
    assert_eq!((inspection.entries, inspection.cases), (office.whole_history().len(), 1));
    assert_eq!(inspection.revision, office.revision());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_tried_the_store_has_no_findings(
        steps in prop::sample::select(vec![0, 4, 7]),
        attempts in attempts(),
    ) {
        let (office, _) = played(steps, &attempts, |_| true);
        prop_assert_eq!(look(&office).findings, []);
    }
}

/// What is done to a record.
type Harm = fn(&dyn Engine, Tree, &dyn Fn(&[u8]) -> bool) -> Vec<u8>;

#[rstest]
#[case::plan(Tree::Parts, &of_case(spoil::PLAN))]
#[case::head(Tree::Parts, &of_case(spoil::HEAD))]
#[case::person(Tree::School, &of_school(spoil::PERSON))]
#[case::order(Tree::School, &of_school(spoil::ORDER))]
#[case::settings(Tree::School, &of_school(spoil::SETTINGS))]
#[case::calendar(Tree::School, &of_school(spoil::CALENDAR))]
#[case::summary(Tree::Cases, &any)]
#[case::answer(Tree::Sent, &any)]
#[case::numbers(Tree::Meta, &(|key: &[u8]| key == b"numbers"))]
fn what_follows_from_the_rest_is_written_again_as_it_was(
    #[case] tree: Tree,
    #[case] pick: &dyn Fn(&[u8]) -> bool,
    #[values(spoil::spoil as Harm, spoil::remove as Harm)] harm: Harm,
) {
    let office = with_a_plan();
    let before = content(&office);
    harm(&office.engine, tree, pick);
    let finding = only(&look(&office));
    assert!(matches!(finding.what, Flaw::Spoilt | Flaw::Missing), "{finding:?}");
    assert_eq!(finding.way, Way::Mend);

    let mended = mend(&office);
    assert_eq!((mended.findings, mended.mended), (vec![], vec![finding]));
    assert!(content(&office) == before, "to the last byte");
}

#[test]
fn the_finding_of_a_case_names_its_code() {
    let office = with_a_plan();
    spoil::spoil(&office.engine, Tree::Parts, &of_case(spoil::PLAN));
    let finding = only(&look(&office));
    assert_eq!(finding.case, Some(CASE));
    assert!(matches!(record(&finding), RecordName::Part(PartKey::Plan(_))));
}

#[test]
fn a_part_put_in_behind_the_history_is_found() {
    let office = with_a_plan();
    let older = {
        let lease = office.engine.lease(Doing::Reading, Patience::Try).unwrap();
        let mut found = None;
        lease
            .scan(Tree::Parts, &[], &mut |key, value| {
                found = found.take().or((key.get(4) == Some(&spoil::PLAN)).then(|| value.to_vec()));
                Ok(())
            })
            .unwrap();
        found.unwrap()
    };
    office.sends(COORDINATOR, writes_the_plan("Иначе")).unwrap();
    let before = content(&office);
    spoil::change(&office.engine, Tree::Parts, &of_case(spoil::PLAN), &|value| *value = older.clone());
    assert_eq!(only(&look(&office)).what, Flaw::NotAsRecorded);
    mend(&office);
    assert!(content(&office) == before);
}

#[test]
fn a_spoilt_entry_is_named_alone_and_is_in_a_backup_only() {
    let office = with_a_plan();
    let third = 3_u64.to_be_bytes();
    spoil::spoil(&office.engine, Tree::History, &|key| key == third);
    let finding = only(&look(&office));
    assert_eq!(record(&finding), RecordName::Entry(Revision(3)));
    assert_eq!((finding.what, finding.way), (Flaw::Spoilt, Way::Restore));
    assert_eq!(mend(&office).findings, [finding]);
    office.sends(COORDINATOR, visits("2026-09-01")).unwrap();
    assert_eq!(look(&office).findings.len(), 1);
}

#[test]
fn entries_written_after_a_spoilt_newest_one_stand_on_its_bytes() {
    let office = with_a_plan();
    let newest = office.revision().0.to_be_bytes();
    spoil::spoil(&office.engine, Tree::History, &|key| key == newest);
    office.sends(COORDINATOR, visits("2026-09-01")).unwrap();
    office.sends(COORDINATOR, visits("2026-09-01")).unwrap();
    assert_eq!(look(&office).findings.len(), 1);
}

#[test]
fn an_entry_taken_away_is_missed() {
    let office = with_a_plan();
    let third = 3_u64.to_be_bytes();
    spoil::remove(&office.engine, Tree::History, &|key| key == third);
    let findings = look(&office).findings;
    let names: Vec<_> = findings.iter().map(record).collect();
    assert!(names.contains(&RecordName::Entry(Revision(3))), "{findings:?}");
    assert!(findings.iter().all(|it| it.way == Way::Restore), "{findings:?}");
}

#[test]
fn an_entry_put_in_the_place_of_another_breaks_the_chain() {
    let (office, other) = (with_a_plan(), with_a_plan());
    other.sends(COORDINATOR, writes_the_plan("Иначе")).unwrap();
    office.sends(COORDINATOR, visits("2026-09-01")).unwrap();
    office.sends(COORDINATOR, visits("2026-09-01")).unwrap();
    let forged = other.revision().0.to_be_bytes();
    let bytes = other
        .engine
        .lease(Doing::Reading, Patience::Try)
        .unwrap()
        .read(Tree::History, &forged)
        .unwrap()
        .unwrap();
    spoil::change(&office.engine, Tree::History, &|key| key == forged, &|value| *value = bytes.clone());
    let findings = look(&office).findings;
    let broken = findings.iter().find(|it| it.what == Flaw::ChainBroken).unwrap();
    assert_eq!(record(broken), RecordName::Entry(other.revision().next()));
}

#[test]
fn a_record_of_a_newer_version_is_named_and_left_as_it_is() {
    let office = with_a_plan();
    spoil::make_newer(&office.engine, Tree::Parts, &of_case(spoil::PLAN));
    let before = content(&office);
    let finding = only(&look(&office));
    assert_eq!((finding.what, finding.way), (Flaw::Newer, Way::Update));
    assert_eq!(mend(&office).findings, [finding]);
    assert!(content(&office) == before);
}

#[test]
fn a_record_under_a_key_of_no_kind_is_named() {
    let office = with_a_plan();
    let mut writes = Writes::new();
    writes.put(Tree::School, [99, 1], *b"?");
    office.engine.lease(Doing::Saving, Patience::Try).unwrap().commit(&writes).unwrap();
    let finding = only(&look(&office));
    assert!(matches!(record(&finding), RecordName::Unknown { .. }), "{finding:?}");
}

#[test]
fn digits_on_paper_name_the_entry_that_they_stand_for() {
    let office = with_a_plan();
    let file = office.file();
    let anchor = file.anchor.clone().unwrap().digits;
    let at = file.revision;
    office.sends(COORDINATOR, visits("2026-09-01")).unwrap();
    let desk = office.desk(COORDINATOR);
    let found = desk.anchored(&anchor.to_uppercase(), COORDINATOR).unwrap().unwrap();
    assert_eq!((found.revision, found.login.as_deref()), (at, Some(COORDINATOR)));
    assert_eq!(found.day, Some(office.today));
    assert_eq!(desk.anchored("000000000000", COORDINATOR).unwrap(), None);
}

#[test]
fn whoever_sees_the_cases_may_look_and_the_coordinator_mends() {
    let office = with_a_plan();
    let verify = |login: &str, mending| office.desk(login).verify(mending, login);
    assert!(verify("zavuch", Mending::Look).is_ok());
    assert!(matches!(refusal(verify("zavuch", Mending::Write)), Refusal::NotPermitted(_)));
    assert!(matches!(refusal(verify("nobody", Mending::Look)), Refusal::NotPermitted(_)));
}

#[test]
fn a_digest_that_says_something_else_is_found_and_written_anew() {
    let place = digest::OnDisk::with_a_case();
    let bytes = std::fs::read(place.digest()).unwrap();
    let verify = |mending| place.desk().verify(mending, COORDINATOR).unwrap();
    assert_eq!(verify(Mending::Look).findings, []);
    place.send(&[place.office.sent(visits("2026-09-01"), None)]).unwrap();
    place.send(&[place.office.sent(calls_the_council("2027-05-20"), None)]).unwrap();

    std::fs::write(place.digest(), &bytes[..bytes.len() - 3]).unwrap();
    assert_eq!(only(&verify(Mending::Look)).what, Flaw::Spoilt);
    let mended = verify(Mending::Write);
    assert_eq!((mended.findings.len(), mended.mended.len()), (0, 1));

    std::fs::remove_file(place.digest()).unwrap();
    assert_eq!(only(&verify(Mending::Look)).what, Flaw::Missing);
    std::fs::write(place.digest(), &bytes).unwrap();
    assert_eq!(only(&verify(Mending::Look)).what, Flaw::OutOfDate);
    std::fs::write(place.digest().with_extension("new"), b"half").unwrap();
    assert!(verify(Mending::Look).findings.iter().any(|it| it.what == Flaw::LeftBehind));
}

#[test]
fn digits_of_a_history_that_was_rewritten_since_say_when_and_by_whom() {
    let office = with_a_plan();
    let entries = office.whole_history();
    let (anchor, numbers) = {
        let lease = office.engine.lease(Doing::Reading, Patience::Try).unwrap();
        let records = Records::under(lease.as_ref());
        (records.newest().unwrap(), records.numbers().unwrap())
    };
    let origin = Origin {
        what: Making::Anonymised,
        at: moment(office.today).at,
        login: "sysadmin".into(),
        why: String::new(),
        store: [1; 16],
        revision: anchor.0,
        chain: anchor.1,
    };
    let rewritten = Office::empty();
    let writes = rebuilt(&entries, &numbers, &[origin]).unwrap();
    rewritten.engine.create(&writes, Patience::Try).unwrap();
    assert_eq!(look(&rewritten).findings, []);
    let desk = rewritten.desk(COORDINATOR);
    let found = desk.anchored(&anchor.1.anchor(), COORDINATOR).unwrap().unwrap();
    assert_eq!((found.revision, found.rewritten.unwrap().login), (anchor.0, "sysadmin".to_owned()));

    spoil::remove(&rewritten.engine, Tree::Meta, &|key| key == b"origins");
    let finding = only(&look(&rewritten));
    assert_eq!((record(&finding), finding.what), (RecordName::Entry(Revision(1)), Flaw::ChainBroken));
}
