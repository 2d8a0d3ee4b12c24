//! Which look does the user choose, and how does it look while it is chosen?
//!
//! Whatever is selected in the list is shown at once, on the whole screen; Esc leaves all as it was.

use crate::app::OwnLook;
use crate::app::form::Item;
use crate::app::popup::{Body, Pick, Picking, Popup};
use crate::app::session::Session;
use crate::app::turn::{Purpose, Turn};
use crate::say;

/// The word under which the view asks for the look of the screens.
pub const LOOK: &str = "look of the screens";

/// Returns the look that the user chose, else the usual one.
pub fn present(session: &Session) -> OwnLook {
    session.remembered.as_ref().and_then(|it| it.look).unwrap_or(OwnLook::Default)
}

/// Asks for a look; the present one comes first, so that nothing changes before a key is pressed.
pub fn ask(turn: &mut Turn<'_>) {
    let words = &turn.session.words;
    let present = present(turn.session);
    let others = OwnLook::ALL.into_iter().filter(|it| *it != present);
    let items = [present].into_iter().chain(others).map(|it| Item::new(key(it), words.name(&it)));
    let pick = Pick::new(say!(words, "settings-look"), items.collect(), Picking::One);
    turn.popup(Purpose::View(LOOK), Body::Pick(pick));
}

/// Takes the look that was chosen.
pub fn told(key: &str, turn: &mut Turn<'_>) {
    if let Some(look) = of_key(key) {
        turn.look_so(look);
    }
}

/// Returns the look that is selected in the list of looks, where that is the popup.
pub fn tried(popup: &Popup<Purpose>) -> Option<OwnLook> {
    match (&popup.purpose, &popup.body) {
        (Purpose::View(LOOK), Body::Pick(pick)) => of_key(&pick.selected()?.key),
        (_, _) => None,
    }
}

fn of_key(wanted: &str) -> Option<OwnLook> {
    OwnLook::ALL.into_iter().find(|it| key(*it) == wanted)
}

fn key(look: OwnLook) -> &'static str {
    match look {
        OwnLook::Default => "default",
        OwnLook::Contrast => "contrast",
        OwnLook::Mono => "mono",
    }
}
