//! Doors in a row, and one way that leads from door to door.

use super::sheet;
use yew::prelude::*;

/// For the package and the rooms that belong to it.
pub fn rooms() -> Html {
    sheet(&[
        ("wash", "M50 360V110a40 40 0 0 1 40-40h380a40 40 0 0 1 40 40v250z"),
        ("line", "M30 360h500"),
        ("mark", "M134 150c20-54 126-54 146 0M280 150c20-54 126-54 146 0M412 126l14 24 20-20"),
        ("fill", "M84 360V180a10 10 0 0 1 10-10h80a10 10 0 0 1 10 10v180z"),
        ("paper", "M230 360V180a10 10 0 0 1 10-10h80a10 10 0 0 1 10 10v180z"),
        ("paper", "M376 360V180a10 10 0 0 1 10-10h80a10 10 0 0 1 10 10v180z"),
        ("paper", "M156 268a7 7 0 1 0 14 0a7 7 0 1 0-14 0zM104 194h60v32h-60z"),
        ("line", "M302 268a7 7 0 1 0 14 0a7 7 0 1 0-14 0zM448 268a7 7 0 1 0 14 0a7 7 0 1 0-14 0z"),
        ("thin", "M250 194h60v32h-60zM396 194h60v32h-60z"),
    ])
}
