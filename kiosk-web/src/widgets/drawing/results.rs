//! A report looks out of its envelope.

use super::sheet;
use yew::prelude::*;

/// For results and the state of a report.
pub fn results() -> Html {
    sheet(&[
        ("wash", "M120 200a160 160 0 1 0 320 0a160 160 0 1 0-320 0z"),
        ("line", "M30 360h500"),
        ("paper", "M124 184l156-104 156 104v160a16 16 0 0 1-16 16H140a16 16 0 0 1-16-16z"),
        ("paper", "M170 40h220a12 12 0 0 1 12 12v268H158V52a12 12 0 0 1 12-12z"),
        ("thin", "M186 78h84M186 106h60"),
        ("mark", "M186 168h44l14-34 26 62 18-40 10 12h76"),
        ("fill", "M346 84a13 13 0 1 0 26 0a13 13 0 1 0-26 0z"),
        ("paper", "M124 186l156 104 156-104v158a16 16 0 0 1-16 16H140a16 16 0 0 1-16-16z"),
        ("line", "M128 354l104-96M432 354l-104-96"),
    ])
}
