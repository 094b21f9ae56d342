//! A phone reads the code of a payment.

use super::sheet;
use yew::prelude::*;

/// For paying with the phone.
pub fn paying() -> Html {
    sheet(&[
        ("wash", "M120 200a160 160 0 1 0 320 0a160 160 0 1 0-320 0z"),
        ("line", "M30 360h500"),
        // the code on its stand
        (
            "paper",
            "M92 84h176a14 14 0 0 1 14 14v176a14 14 0 0 1-14 14H92a14 14 0 0 1-14-14V98a14 14 0 0 1 14-14z",
        ),
        ("line", "M180 288v72M130 360h100"),
        ("mark", "M104 110h46v46h-46zM210 110h46v46h-46zM104 216h46v46h-46z"),
        (
            "fill",
            "M118 124h18v18h-18zM224 124h18v18h-18zM118 230h18v18h-18zM170 110h14v20h-14zM184 140h12v12h-12zM104 172h20v14h-20zM138 176h14v24h-14zM168 168h24v18h-24zM208 176h18v14h-18zM240 172h16v26h-16zM172 206h16v16h-16zM200 210h22v14h-22zM236 214h20v14h-20zM174 240h14v22h-14zM206 238h16v24h-16zM236 244h20v18h-20z",
        ),
        // the phone
        ("mark", "M298 150c14 20 14 52 0 72M318 130c24 34 24 78 0 112"),
        (
            "paper",
            "M378 60h98a22 22 0 0 1 22 22v224a22 22 0 0 1-22 22h-98a22 22 0 0 1-22-22V82a22 22 0 0 1 22-22z",
        ),
        ("thin", "M412 80h30"),
        ("fill", "M389 180a38 38 0 1 0 76 0a38 38 0 1 0-76 0z"),
        ("tick", "M409 182l13 14 24-28"),
        ("thin", "M390 258h74M404 284h46"),
    ])
}
