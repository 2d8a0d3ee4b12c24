//! By which rule is a data directory refused?

use super::{Directory, login_of};
use crate::domain::unfit::Unfit;
use std::path::Path;

const OTHERS: u32 = 0o007;
const GROUP: u32 = 0o070;
const SET_GROUP: u32 = 0o2000;

/// Who looks, and at what.
pub(super) struct Looking<'a> {
    pub(super) user: u32,
    pub(super) group: u32,
    pub(super) path: &'a Path,
}

/// Returns what makes a directory unfit; `None` where nothing does.
///
/// Root is judged like everybody: what it made in a directory for one person would lock that person
/// out of the own store.
pub(super) fn unfit(it: &Directory, network: Option<&'static str>, looking: &Looking<'_>) -> Option<Unfit> {
    let path = || looking.path.display().to_string();
    if let Some(system) = network {
        return Some(Unfit::OnNetwork { path: path(), system: system.to_owned() });
    }
    if it.mode & OTHERS != 0 {
        return Some(Unfit::OpenToOthers { path: path() });
    }
    if it.owner != looking.user && it.is_private() {
        return Some(Unfit::AnothersOwn { path: path(), owner: login_of(it.owner) });
    }
    let kept = it.mode & SET_GROUP != 0 || it.group == looking.group;
    (it.mode & GROUP == GROUP && !kept).then(|| Unfit::GroupNotKept { path: path() })
}

#[cfg(test)]
mod tests {
    use super::{Directory, Looking, unfit};
    use rstest::rstest;
    use std::path::Path;

    const OWNER: u32 = 4001;
    const MEMBER: u32 = 4002;
    const ROOT: u32 = 0;
    const MENTORS: u32 = 5000;
    const OWN_GROUP: u32 = 4001;

    #[rstest]
    #[case::private(0o700, OWNER, OWN_GROUP, None)]
    #[case::shared(0o2770, OWNER, MENTORS, None)]
    #[case::shared_for_a_member(0o2770, MEMBER, MENTORS, None)]
    #[case::shared_for_root(0o2770, ROOT, MENTORS, None)]
    #[case::own_group_needs_no_bit(0o770, OWNER, OWN_GROUP, None)]
    #[case::group_may_only_read(0o750, OWNER, MENTORS, None)]
    #[case::usual_folder(0o755, OWNER, OWN_GROUP, Some("OpenToOthers"))]
    #[case::others_may_enter(0o701, OWNER, OWN_GROUP, Some("OpenToOthers"))]
    #[case::others_may_list(0o704, OWNER, OWN_GROUP, Some("OpenToOthers"))]
    #[case::shared_with_all(0o2775, MEMBER, MENTORS, Some("OpenToOthers"))]
    #[case::anothers(0o700, MEMBER, OWN_GROUP, Some("AnothersOwn"))]
    #[case::anothers_for_root(0o700, ROOT, OWN_GROUP, Some("AnothersOwn"))]
    #[case::no_bit(0o770, MEMBER, MENTORS, Some("GroupNotKept"))]
    #[case::no_bit_for_its_owner(0o770, OWNER, MENTORS, Some("GroupNotKept"))]
    fn a_directory_is_judged_by_its_rights(
        #[case] mode: u32,
        #[case] user: u32,
        #[case] group: u32,
        #[case] expected: Option<&str>,
    ) {
        let found = Directory { owner: OWNER, group, mode };
        let looking = Looking { user, group: OWN_GROUP, path: Path::new("/srv/talimger") };
        let judged = unfit(&found, None, &looking).map(|unfit| format!("{unfit:?}"));
        assert_eq!(judged.as_deref().map(|it| it.split(' ').next().unwrap_or(it)), expected);
    }

    #[test]
    fn the_best_rights_make_no_network_file_system_fit() {
        let found = Directory { owner: OWNER, group: OWN_GROUP, mode: 0o700 };
        let looking = Looking { user: OWNER, group: OWN_GROUP, path: Path::new("/srv/talimger") };
        let judged = format!("{:?}", unfit(&found, Some("NFS"), &looking));
        assert!(judged.contains("OnNetwork") && judged.contains("NFS"), "{judged}");
    }
}
