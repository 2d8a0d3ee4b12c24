//! Makes the stores that the other benches look at: `cargo bench --bench stores -- FOLDER [CASES ...]`.
//!
//! With `digest` after it (`20000digest`) a store has so many cases in its digest alone: made in a second, and
//! enough for a start, a key and `status`, which never open the store.

mod school;

use std::path::PathBuf;
use std::time::Instant;

fn main() {
    let mut asked = std::env::args().skip(1).filter(|it| it != "--bench");
    let Some(folder) = asked.next().map(PathBuf::from) else {
        eprintln!("stores FOLDER [CASES ...]");
        return;
    };
    let mut sizes: Vec<String> = asked.collect();
    if sizes.is_empty() {
        sizes = ["30", "3000", "20000"].map(str::to_owned).to_vec();
    }
    for size in sizes {
        let cases = size.trim_end_matches("digest");
        let is_whole = cases == size;
        let cases: u16 = cases.parse().expect("a number of cases, below 30000");
        let place = folder.join(cases.to_string());
        if place.exists() {
            println!("{} is there already", place.display());
            continue;
        }
        let began = Instant::now();
        std::fs::create_dir_all(&folder).expect("the folder can be made");
        match is_whole {
            true => school::make(&place, cases),
            false => school::make_digest(&place, cases),
        }
        println!("{} in {:.1} s", place.display(), began.elapsed().as_secs_f64());
    }
}
