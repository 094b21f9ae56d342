//! Two people greet each other in a doorway.

use super::sheet;
use yew::prelude::*;

/// For the greeting.
pub fn greeting() -> Html {
    sheet(&[
        // the doorway and the floor
        ("wash", "M120 360V180a150 150 0 0 1 300 0v180z"),
        ("line", "M20 360h520"),
        // a plant
        ("mark", "M70 314c2-40-8-80-42-106-8 48 8 86 42 106zM72 314c-2-56 8-98 38-128 10 54-6 102-38 128z"),
        ("paper", "M48 360l-8-48h64l-8 48z"),
        // a guest with a cane, slightly bowed
        ("line", "M186 284v72h22M226 284v72h22M286 236v120M286 240c0-20-26-20-26 0"),
        ("paper", "M162 290c0-76 14-128 58-130 38 0 46 54 30 130z"),
        ("paper", "M210 132a30 30 0 1 0 60 0a30 30 0 1 0-60 0z"),
        (
            "hair",
            "M236 103c-24-2-34 24-20 44 12-4 18-14 18-24 14 2 26-2 32-8-6-8-18-12-30-12zM198 120a13 13 0 1 0 26 0a13 13 0 1 0-26 0z",
        ),
        ("line", "M218 206c6 26 26 38 62 36"),
        // who receives the guest
        ("line", "M356 284v72h-22M394 284v72h-22"),
        ("fill", "M332 290c-14-76-6-130 34-130 44 2 52 54 52 130z"),
        ("paper", "M320 130a30 30 0 1 0 60 0a30 30 0 1 0-60 0z"),
        ("hair", "M354 100c26 0 38 26 22 48-12-4-16-14-16-26-14 2-28-2-34-8 6-9 16-14 28-14z"),
        ("line", "M368 206c-6 28-24 40-54 36"),
        // a picture on the wall
        ("thin", "M450 120h84v62h-84zM460 154h16l8-18 14 30 8-12h18"),
    ])
}
