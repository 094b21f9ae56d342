//! A person walks to a door, the ticket in hand.

use super::sheet;
use yew::prelude::*;

/// For the ticket and the way to the next room.
pub fn first_room() -> Html {
    sheet(&[
        ("wash", "M340 360V96a20 20 0 0 1 20-20h126a20 20 0 0 1 20 20v264z"),
        ("line", "M30 360h500"),
        ("paper", "M370 360V116a10 10 0 0 1 10-10h86a10 10 0 0 1 10 10v244z"),
        ("thin", "M398 134h50v34h-50z"),
        ("line", "M388 244a7 7 0 1 0 14 0a7 7 0 1 0-14 0z"),
        // the walk
        ("line", "M184 280l-40 74h-22M212 280l24 38 4 38h24"),
        ("paper", "M152 288c4-72 12-122 52-124 38 0 46 52 40 124z"),
        ("paper", "M180 124a30 30 0 1 0 60 0a30 30 0 1 0-60 0z"),
        ("hair", "M208 94c-26 0-38 28-22 50 10-4 16-14 16-24 14 2 28-2 34-10-6-10-16-16-28-16z"),
        ("line", "M202 206c12 24 34 32 64 20"),
        // the ticket
        (
            "fill",
            "M262 168h66a8 8 0 0 1 8 8v12a10 10 0 0 0 0 20v12a8 8 0 0 1-8 8h-66a8 8 0 0 1-8-8v-12a10 10 0 0 0 0-20v-12a8 8 0 0 1 8-8z",
        ),
        ("tick", "M278 198h34"),
        ("thin", "M52 220h56M36 260h52M64 300h36"),
    ])
}
