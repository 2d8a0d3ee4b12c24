//! Who is the user?

use crate::store::login_of;

/// Returns the login of the real user: its name in the system's list, else `uid:N`.
pub fn login() -> String {
    login_of(uzers::get_current_uid())
}
