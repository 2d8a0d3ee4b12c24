//! How is a command called, for instance?

/// Returns examples of a command, by its words after the program's own, for those whose own text under the help has none.
pub(super) fn of(command: &str) -> &'static [&'static str] {
    match command {
        "status" => &["talimger status", "talimger status --short", "talimger status --exit-code"],
        "cases" => &["talimger cases", "talimger ls overdue", "talimger cases stage:2 --csv > cases.csv"],
        "import" => &["talimger import staff.csv --dry-run", "talimger import staff.csv"],
        "apply" => &["talimger apply plan.jsonl -n", "talimger apply - < plan.jsonl"],
        "export" => &[
            "talimger export plan 07 -o plan.md",
            "talimger export report 01 02 03 -o papers/ --format html",
            "talimger export register --in kk",
            "talimger export pack --year 2026 -o pack/",
        ],
        "template list" => &["talimger template list"],
        "template show" => &["talimger template show plan"],
        "template check" => &["talimger template check"],
        "template" => &["talimger template list", "talimger template show plan", "talimger template check"],
        "lint" => &["talimger lint", "talimger lint 07", "talimger lint --json"],
        "verify" => &["talimger verify", "talimger verify --anchor 0f3a9c51", "talimger verify --mend"],
        "due" => &["talimger due 19.03.2026 +5wd +10d", "talimger due 2026-03-19 +5wd --week 6"],
        "who" => &["talimger who"],
        "init" => &["talimger init /srv/talimger --group mentors"],
        "backup" => &["talimger backup", "ssh school talimger backup - > school.backup"],
        "restore" => &["talimger restore --dry-run", "talimger restore school.backup"],
        "compact" => &["talimger compact -n", "talimger compact"],
        "migrate" => &["talimger migrate"],
        "anonymise" => &["talimger anonymise 21-03 --why \"№ 7, 12.10.2026\" -n"],
        "purge" => &["talimger purge --years 5 --why \"№ 7, 12.10.2026\" -n"],
        "demo" => &["talimger demo", "talimger demo --on 2026-11-25 --lang kk"],
        "keys" => &["talimger keys", "talimger keys --format md > keys.md"],
        "" => &["talimger", "talimger demo", "talimger export plan 07 -o plan.md"],
        _ => &[],
    }
}
