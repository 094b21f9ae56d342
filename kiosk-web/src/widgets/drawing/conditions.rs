//! A list on a board, and a hand that points at a line.

use super::sheet;
use yew::prelude::*;

/// For questions about the guest, answered line by line.
pub fn conditions() -> Html {
    sheet(&[
        ("wash", "M96 190a160 160 0 1 0 320 0a160 160 0 1 0-320 0z"),
        (
            "paper",
            "M160 44h216a16 16 0 0 1 16 16v284a16 16 0 0 1-16 16H160a16 16 0 0 1-16-16V60a16 16 0 0 1 16-16z",
        ),
        (
            "paper",
            "M226 26h84a10 10 0 0 1 10 10v26a10 10 0 0 1-10 10h-84a10 10 0 0 1-10-10V36a10 10 0 0 1 10-10z",
        ),
        ("line", "M178 106h34v34h-34zM178 176h34v34h-34zM178 246h34v34h-34z"),
        ("thin", "M236 123h116M236 193h96M236 263h52"),
        ("mark", "M184 192l9 10 24-30"),
        (
            "paper",
            "M318 230a15 15 0 0 1 30 0v60l40 10c18 4 26 16 24 34l-6 46h-86l-38-62c-8-14 8-26 20-16l16 14z",
        ),
        ("line", "M348 290v26M378 298v22"),
    ])
}
