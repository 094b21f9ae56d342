//! Somebody behind the desk, and a guest before it.

use super::sheet;
use yew::prelude::*;

/// For every way that ends at the desk.
pub fn to_desk() -> Html {
    sheet(&[
        ("wash", "M230 360V170a110 110 0 0 1 110-110h60a110 110 0 0 1 110 110v190z"),
        ("line", "M30 360h500"),
        // behind the desk
        ("fill", "M346 250c-2-60 8-96 46-96s48 36 46 96z"),
        ("paper", "M364 118a28 28 0 1 0 56 0a28 28 0 1 0-56 0z"),
        ("hair", "M392 90c-30 0-42 34-24 52 6-8 8-16 8-24 16 4 34 2 40-8-4-12-12-20-24-20z"),
        ("paper", "M262 250h240a10 10 0 0 1 10 10v100H252V260a10 10 0 0 1 10-10z"),
        ("thin", "M276 286h212M276 322h212"),
        ("line", "M300 250v-18h44v18"),
        // before it
        ("line", "M112 272v84h20M150 272v84h20"),
        ("paper", "M86 278c0-68 8-114 46-114 40 0 46 46 46 114z"),
        ("paper", "M106 128a27 27 0 1 0 54 0a27 27 0 1 0-54 0z"),
        ("hair", "M132 101c-24 0-34 26-20 46 10-4 14-12 14-22 12 2 26-2 32-8-6-10-14-16-26-16z"),
        ("line", "M136 208c12 26 34 36 62 28"),
        // what is said
        (
            "paper",
            "M206 74h70a16 16 0 0 1 16 16v30a16 16 0 0 1-16 16h-46l-22 20v-20h-2a16 16 0 0 1-16-16V90a16 16 0 0 1 16-16z",
        ),
        ("mark", "M212 104h58"),
    ])
}
