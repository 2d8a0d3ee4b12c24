//! Who is the user?

/// Returns the login of the real user: its name in the system's list, else `uid:N`.
pub fn login() -> String {
    let uid = uzers::get_current_uid();
    let name = uzers::get_user_by_uid(uid).map(|user| user.name().to_string_lossy().into_owned());
    name.unwrap_or_else(|| format!("uid:{uid}"))
}
