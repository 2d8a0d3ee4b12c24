//! Makes the stores that the other benches look at: `cargo bench --bench stores -- FOLDER [CASES ...]`.

mod school;

use std::path::PathBuf;
use std::time::Instant;

fn main() {
    let mut asked = std::env::args().skip(1).filter(|it| it != "--bench");
    let Some(folder) = asked.next().map(PathBuf::from) else {
        eprintln!("stores FOLDER [CASES ...]");
        return;
    };
    let sizes: Vec<u16> = asked.map(|it| it.parse().expect("a number of cases, below 30000")).collect();
    for cases in if sizes.is_empty() { vec![30, 3_000, 20_000] } else { sizes } {
        let place = folder.join(cases.to_string());
        if place.exists() {
            println!("{} is there already", place.display());
            continue;
        }
        let began = Instant::now();
        std::fs::create_dir_all(&folder).expect("the folder can be made");
        school::make(&place, cases);
        println!("{} in {:.1} s", place.display(), began.elapsed().as_secs_f64());
    }
}
