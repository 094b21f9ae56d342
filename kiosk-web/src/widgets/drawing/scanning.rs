//! Where a document goes: a card, a passport and a phone sink under the scanner's light, one after the other.

use super::sheet;
use yew::prelude::*;

/// For the page that waits for a scan. Under reduced motion the card lies in the light.
pub fn scanning() -> Html {
    sheet(&[
        ("line", "M30 360h500"),
        ("wash beam", "M206 276L136 170h288l-70 106z"),
        // a card with its code
        (
            "paper turn-1",
            "M184 30h192a14 14 0 0 1 14 14v104a14 14 0 0 1-14 14H184a14 14 0 0 1-14-14V44a14 14 0 0 1 14-14z",
        ),
        ("wash turn-1", "M190 52h58v68h-58z"),
        ("fill turn-1", "M207 78a12 12 0 1 0 24 0a12 12 0 1 0-24 0zM198 120c0-14 8-24 21-24s21 10 21 24z"),
        ("thin turn-1", "M268 60h44M268 82h44M268 104h36M192 142h120"),
        (
            "fill turn-1",
            "M330 54h14v14h-14zM354 54h14v14h-14zM330 78h14v14h-14zM350 74h8v8h-8zM362 84h8v8h-8zM346 88h8v8h-8z",
        ),
        // a passport, open at the picture
        (
            "paper turn-2",
            "M196 6h168a12 12 0 0 1 12 12v138a12 12 0 0 1-12 12H196a12 12 0 0 1-12-12V18a12 12 0 0 1 12-12z",
        ),
        ("wash turn-2", "M202 28h58v70h-58z"),
        ("fill turn-2", "M219 54a12 12 0 1 0 24 0a12 12 0 1 0-24 0zM210 98c0-14 8-24 21-24s21 10 21 24z"),
        ("thin turn-2", "M280 38h72M280 60h72M280 82h48"),
        ("mark turn-2", "M204 124h152M204 146h152"),
        // a phone with the appointment's code
        (
            "paper turn-3",
            "M232 0h96a18 18 0 0 1 18 18v136a18 18 0 0 1-18 18h-96a18 18 0 0 1-18-18V18a18 18 0 0 1 18-18z",
        ),
        ("thin turn-3", "M268 16h24"),
        (
            "fill turn-3",
            "M242 52h28v28h-28zM290 52h28v28h-28zM242 100h28v28h-28zM280 58h6v14h-6zM276 88h14v8h-14zM290 96h10v10h-10zM306 94h12v12h-12zM284 112h12v14h-12zM304 116h14v12h-14z",
        ),
        // the scanner
        (
            "paper",
            "M116 274h328a24 24 0 0 1 24 24v38a24 24 0 0 1-24 24H116a24 24 0 0 1-24-24v-38a24 24 0 0 1 24-24z",
        ),
        ("fill", "M204 288h152a8 8 0 0 1 0 16H204a8 8 0 0 1 0-16z"),
        ("thin", "M124 334h80"),
        ("fill", "M422 334a9 9 0 1 0 18 0a9 9 0 1 0-18 0z"),
    ])
}
