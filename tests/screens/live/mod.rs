//! Several sessions at once: what each sees of the others, and what becomes of what is typed.

mod doubt;
mod elsewhere;
mod stale;
mod waiting;
