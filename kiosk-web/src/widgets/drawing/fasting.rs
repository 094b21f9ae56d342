//! A plate and a cup, gently crossed out; a glass of water stays.

use super::sheet;
use yew::prelude::*;

/// For the question about the last meal.
pub fn fasting() -> Html {
    sheet(&[
        ("wash", "M56 200a150 150 0 1 0 300 0a150 150 0 1 0-300 0z"),
        ("line", "M30 360h500"),
        // a plate with chopsticks
        ("paper", "M84 204a92 92 0 1 0 184 0a92 92 0 1 0-184 0z"),
        ("thin", "M118 204a58 58 0 1 0 116 0a58 58 0 1 0-116 0z"),
        ("line", "M128 262l126-126M112 246l126-126"),
        // a cup that steams
        ("paper", "M256 252h92v64a34 34 0 0 1-34 34h-24a34 34 0 0 1-34-34zM348 266h14a20 20 0 0 1 0 40h-14"),
        ("thin", "M286 232c-10-12 8-20 0-34M318 232c-10-12 8-20 0-34"),
        // not now
        ("mark", "M74 118L382 344"),
        // water is allowed
        ("paper", "M420 190h96l-12 150a20 20 0 0 1-20 18h-32a20 20 0 0 1-20-18z"),
        ("fill", "M429 262h78l-6 68a18 18 0 0 1-18 16h-30a18 18 0 0 1-18-16z"),
        ("mark", "M468 94c16 20 26 34 26 48a26 26 0 0 1-52 0c0-14 10-28 26-48z"),
    ])
}
