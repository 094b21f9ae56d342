//! The cable is cut, and the kiosk goes on with what it has.

use super::sheet;
use yew::prelude::*;

/// For going on without the network.
pub fn offline() -> Html {
    sheet(&[
        ("wash", "M70 190a150 150 0 1 0 300 0a150 150 0 1 0-300 0z"),
        ("line", "M30 360h500"),
        // the kiosk
        (
            "paper",
            "M150 50h140a18 18 0 0 1 18 18v212a18 18 0 0 1-18 18H150a18 18 0 0 1-18-18V68a18 18 0 0 1 18-18z",
        ),
        ("line", "M196 298l-8 62M244 298l8 62"),
        ("fill", "M172 150a48 48 0 1 0 96 0a48 48 0 1 0-96 0z"),
        ("tick", "M198 152l16 18 30-36"),
        ("thin", "M164 234h112M164 260h76"),
        // the cable
        ("line", "M308 210h36c24 0 24 40 48 40h10M402 232v36M414 240h16M414 260h16"),
        ("line", "M530 190h-40c-20 0-10 44-30 52M470 222l-20 34"),
        ("mark", "M432 186l-6-22M452 180l6-24M410 196l-16-16"),
    ])
}
