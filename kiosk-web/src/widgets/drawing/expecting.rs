//! A woman with a hand on her belly.

use super::sheet;
use yew::prelude::*;

/// For the question whether a child is expected.
pub fn expecting() -> Html {
    sheet(&[
        ("wash", "M120 190a160 160 0 1 0 320 0a160 160 0 1 0-320 0z"),
        ("line", "M30 360h500"),
        // hair, face, dress
        ("line", "M250 356v-40M300 356v-40"),
        (
            "paper",
            "M222 152c26-18 62-14 74 12 6 14 8 26 12 36 40 10 56 60 20 88-4 14-2 22 0 32h-122c-8-66-12-142 16-168z",
        ),
        ("paper", "M226 106a38 38 0 1 0 76 0a38 38 0 1 0-76 0z"),
        ("hair", "M226 100c-8-46 78-58 84-4 2 12-2 22-10 30 2-20-6-34-20-40-12 14-34 16-54 14z"),
        ("hair", "M206 72a22 22 0 1 0 44 0a22 22 0 1 0-44 0z"),
        // the arm, and a heart
        ("line", "M240 194c-6 40 8 66 62 62"),
        (
            "fill",
            "M404 178c-20-14-30-24-30-36 0-10 8-16 15-16 7 0 12 4 15 10 3-6 8-10 15-10 7 0 15 6 15 16 0 12-10 22-30 36z",
        ),
    ])
}
