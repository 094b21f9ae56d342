//! A card under a magnifying glass that finds no answer yet.

use super::sheet;
use yew::prelude::*;

/// For a scan or an answer that was not understood.
pub fn notice() -> Html {
    sheet(&[
        ("wash", "M120 200a160 160 0 1 0 320 0a160 160 0 1 0-320 0z"),
        ("line", "M30 360h500"),
        (
            "paper",
            "M110 110h250a16 16 0 0 1 16 16v150a16 16 0 0 1-16 16H110a16 16 0 0 1-16-16V126a16 16 0 0 1 16-16z",
        ),
        ("wash", "M122 142h70v86h-70z"),
        ("thin", "M216 150h60M216 180h40M122 262h120"),
        ("fill", "M142 176a15 15 0 1 0 30 0a15 15 0 1 0-30 0zM131 228c0-18 10-30 26-30s26 12 26 30z"),
        ("line", "M408 288l60 60"),
        ("paper", "M276 216a82 82 0 1 0 164 0a82 82 0 1 0-164 0z"),
        ("mark", "M332 194c0-34 52-34 52 0 0 24-26 22-26 46M358 262v2"),
    ])
}
