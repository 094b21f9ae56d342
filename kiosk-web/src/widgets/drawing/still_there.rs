//! An empty chair before the screen.

use super::sheet;
use yew::prelude::*;

/// For the question whether somebody is still there.
pub fn still_there() -> Html {
    sheet(&[
        ("wash", "M120 200a160 160 0 1 0 320 0a160 160 0 1 0-320 0z"),
        ("line", "M30 360h500"),
        ("line", "M206 262v98M322 262v98M206 312h116"),
        ("fill", "M190 236h150a13 13 0 0 1 0 26H190a13 13 0 0 1 0-26z"),
        ("paper", "M198 236V110a24 24 0 0 1 24-24h20a24 24 0 0 1 24 24v126z"),
        (
            "paper",
            "M390 96h84a14 14 0 0 1 14 14v130a14 14 0 0 1-14 14h-84a14 14 0 0 1-14-14V110a14 14 0 0 1 14-14z",
        ),
        ("line", "M432 254v106M404 360h56"),
        ("mark", "M412 152a20 20 0 1 1 30 18c-8 5-10 9-10 18M432 210v1"),
    ])
}
