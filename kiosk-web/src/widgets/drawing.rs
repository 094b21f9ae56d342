//! Draws what was fetched of `kiosk-web/drawings`.

use crate::drawings::{self, Drawing, Icon, SOME_STATION};
use checkup_core::codes::StationCode;
use std::cell::OnceCell;
use yew::prelude::*;

thread_local! {
    static SHEETS: OnceCell<Vec<(String, Html)>> = const { OnceCell::new() };
}

/// Takes the packed drawings, one a line: its name, a tab, its text. They come from this server, as the program does.
pub fn install(packed: &str) {
    let drawings = packed.lines().filter_map(|line| line.split_once('\t'));
    let sheet = |(name, text): (&str, &str)| {
        (name.to_owned(), Html::from_html_unchecked(AttrValue::from(text.to_owned())))
    };
    let sheets = drawings.map(sheet).collect();
    SHEETS.with(|all| {
        let _first_stay = all.set(sheets);
    });
}

fn named(name: &str) -> Option<Html> {
    SHEETS.with(|all| all.get()?.iter().find(|(own, _)| own == name).map(|(_, drawing)| drawing.clone()))
}

/// An illustration.
pub fn picture(drawing: Drawing) -> Html {
    named(drawing.file()).unwrap_or_default()
}

/// A sign.
pub fn icon(icon: Icon) -> Html {
    named(icon.file()).unwrap_or_default()
}

/// The sign of a station; one that has none yet is a door.
pub fn station(code: &StationCode) -> Html {
    named(&drawings::of_station(code.as_str())).or_else(|| named(SOME_STATION)).unwrap_or_default()
}
