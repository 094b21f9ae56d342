//! A clock whose hand goes round.

use super::sheet;
use yew::prelude::*;

/// For the moment in which the server is asked. Under reduced motion the hand stands.
pub fn waiting() -> Html {
    sheet(&[
        ("wash", "M110 200a170 170 0 1 0 340 0a170 170 0 1 0-340 0z"),
        ("paper", "M160 200a120 120 0 1 0 240 0a120 120 0 1 0-240 0z"),
        ("thin", "M280 102v16M280 282v16M182 200h16M362 200h16"),
        ("line", "M280 200l44 26"),
        ("mark spin", "M280 200V122"),
        ("fill", "M270 200a10 10 0 1 0 20 0a10 10 0 1 0-20 0z"),
    ])
}
