//! Who may do what: the table of rights, cell by cell.

use rstest::rstest;
use talimger::domain::id::PersonId;
use talimger::domain::refusal::Refusal;
use talimger::domain::rights::{Actor, Relation, Right, Role};

/// The table as the school's process has it: a line a right, a column a holder.
///
/// "given" is one cell with "yes" here: whoever gives a mark needs the capacity besides.
const TABLE: &str = "
                  coordinator  deputy  head   mentor  secretary  administrator  observer
KeepCases         yes          –       –      –       –          –              –
KeepPeople        yes          –       –      –       yes        yes            –
KeepStore         yes          –       –      –       –          yes            –
RunCase           yes          –       –      yes     yes        –              –
EnterVisits       yes          yes     –      yes     yes        –              –
EnterEvents       yes          –       –      yes     yes        –              –
Agree             –            yes     –      –       –          –              –
Approve           –            –       yes    –       –          –              –
RecordFromPaper   yes          –       –      –       –          –              –
EnterMeetings     yes          yes     –      –       yes        –              –
Complete          yes          yes     –      –       –          –              –
SeeCases          yes          yes     yes    yes     yes        yes            yes
SeeScores         yes          yes     yes    yes     –          –              –
";

const RIGHTS: [Right; 13] = [
    Right::KeepCases,
    Right::KeepPeople,
    Right::KeepStore,
    Right::RunCase,
    Right::EnterVisits,
    Right::EnterEvents,
    Right::Agree,
    Right::Approve,
    Right::RecordFromPaper,
    Right::EnterMeetings,
    Right::Complete,
    Right::SeeCases,
    Right::SeeScores,
];

fn actor(roles: &[Role]) -> Actor {
    Actor { login: "a".into(), person: Some(PersonId(1)), also: Vec::new(), roles: roles.to_vec() }
}

/// A cell of the table: whether its holder has the right.
fn cell(line: &[&str], column: &str) -> bool {
    let heads: Vec<&str> = TABLE.trim().lines().next().unwrap().split_whitespace().collect();
    let at = heads.iter().position(|head| *head == column).unwrap();
    line[at + 1] == "yes"
}

#[test]
fn the_table_of_rights_holds_cell_by_cell() {
    let lines: Vec<Vec<&str>> =
        TABLE.trim().lines().skip(1).map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(lines.len(), RIGHTS.len());
    for (line, right) in lines.iter().zip(RIGHTS) {
        assert_eq!((line[0], line.len()), (format!("{right:?}").as_str(), 8));
        for (role, column) in [
            (Role::Coordinator, "coordinator"),
            (Role::Deputy, "deputy"),
            (Role::Head, "head"),
            (Role::Secretary, "secretary"),
            (Role::SystemAdministrator, "administrator"),
            (Role::Observer, "observer"),
        ] {
            assert_eq!(actor(&[role]).may(right, Relation::Other), cell(line, column), "{column}: {right:?}");
        }
        assert_eq!(actor(&[]).may(right, Relation::Mentor), cell(line, "mentor"), "mentor: {right:?}");
    }
}

#[test]
fn without_a_role_only_the_mentor_has_rights_and_only_in_the_own_case() {
    for right in RIGHTS {
        for relation in [Relation::FormerMentor, Relation::Mentee, Relation::Other] {
            assert!(!actor(&[]).may(right, relation), "{relation:?}: {right:?}");
        }
    }
}

#[test]
fn roles_are_a_set_and_what_one_gives_no_other_takes() {
    for right in RIGHTS {
        for one in Role::ALL {
            for other in Role::ALL {
                let each = one.may(right) || other.may(right);
                assert_eq!(actor(&[one, other]).may(right, Relation::Other), each, "{one:?} {other:?}");
            }
        }
    }
}

#[rstest]
#[case(Right::SeeScores)]
#[case(Right::RunCase)]
#[case(Right::EnterVisits)]
#[case(Right::EnterEvents)]
#[case(Right::Agree)]
#[case(Right::Approve)]
fn no_role_judges_or_reads_notes_in_the_file_about_oneself(#[case] right: Right) {
    let everything = actor(&Role::ALL);
    assert!(everything.may(right, Relation::Other));
    assert_eq!(everything.needs(right, Relation::Mentee), Err(Refusal::OwnFile));
    assert_eq!(actor(&[]).needs(right, Relation::Mentee), Err(Refusal::NotPermitted(right)));
}

#[test]
fn the_only_coordinator_can_still_keep_the_own_case() {
    for right in [Right::KeepCases, Right::RecordFromPaper, Right::EnterMeetings, Right::Complete] {
        assert_eq!(actor(&[Role::Coordinator]).needs(right, Relation::Mentee), Ok(()), "{right:?}");
    }
}
