//! A drawing for each station: what is done there, understood without reading.

use crate::widgets::icon::lines;
use checkup_core::codes::StationCode;
use yew::prelude::*;

/// The drawing; a station that has none yet is a door.
pub fn draw(station: &StationCode) -> Html {
    lines(path(station.as_str()), false)
}

fn path(station: &str) -> &'static str {
    match station {
        // a desk with a person
        "REG" => "M32 8a8 8 0 1 1 0 16a8 8 0 0 1 0-16M17 40c0-8 6-12 15-12s15 4 15 12M6 40h52v16H6z",
        // a coat hanger
        "CHG" => "M32 24v-4a5 5 0 1 1 5-5M32 24L8 44c-3 3-1 8 3 8h42c4 0 6-5 3-8z",
        // a clipboard
        "QST" => "M14 12h36v46H14zM25 7h14v10H25zM23 28h18M23 38h18M23 48h10",
        // a person at a measuring rod
        "ANT" => {
            "M12 8v48M12 12h9M12 22h5M12 32h9M12 42h5M12 52h9M42 10a6 6 0 1 1 0 12a6 6 0 0 1 0-12M42 24v18M42 28l-9 10M42 28l9 10M42 42l-7 14M42 42l7 14"
        }
        // a person on scales
        "BIA" => {
            "M32 5a6 6 0 1 1 0 12a6 6 0 0 1 0-12M32 19v18M32 23l-12 9M32 23l12 9M32 37l-7 14M32 37l7 14M12 56h40"
        }
        // a pressure gauge
        "VIT" => "M32 10a22 22 0 1 1 0 44a22 22 0 0 1 0-44M32 32l10-11M18 32h3M43 32h3M32 18v3M24 44h16",
        // an eye
        "VIS" => {
            "M4 32c8-13 17-19 28-19s20 6 28 19c-8 13-17 19-28 19S12 45 4 32zM32 23a9 9 0 1 1 0 18a9 9 0 0 1 0-18"
        }
        // an ear
        "AUD" => {
            "M18 28c0-13 6-20 16-20s16 8 16 18c0 13-13 13-13 23 0 5-3 8-8 8-4 0-7-2-8-6M27 28c0-7 3-10 7-10s7 3 7 8c0 5-6 6-6 12"
        }
        // lungs
        "SPI" => {
            "M32 6v22M32 28l-8 6M32 28l8 6M24 20c-8 4-15 16-15 31 0 4 4 6 8 5 6-2 9-4 9-10V24c0-3-1-4-2-4zM40 20c8 4 15 16 15 31 0 4-4 6-8 5-6-2-9-4-9-10V24c0-3 1-4 2-4z"
        }
        // a heart's curve
        "ECG" => "M6 12h52v40H6zM6 34h14l4-10 8 20 6-15 4 5h16",
        // an arm with a pulse
        "ABI" => "M12 8c0 20 0 30 8 48M30 8c0 16 2 26 12 32l8 4M34 18h7l4-8 5 16 4-8h6",
        // a drop
        "BLD" => "M32 5c11 14 17 23 17 33a17 17 0 0 1-34 0C15 28 21 19 32 5zM24 40a8 8 0 0 0 8 8",
        // a cup
        "URN" => "M14 18h36l-4 40H18zM9 18h46M16 36h32M26 8h12v10",
        // breath
        "UBT" => "M6 26h32a8 8 0 1 0-8-8M6 36h44a8 8 0 1 1-8 8M6 46h20",
        // a chest image
        "XR" => {
            "M10 6h44v52H10zM32 13v38M22 20c3-2 7-2 10 0 3-2 7-2 10 0M19 29c4-3 9-3 13 0 4-3 9-3 13 0M19 39c4-3 9-3 13 0 4-3 9-3 13 0"
        }
        // a ribbon
        "MMG" => "M22 58l20-34c5-9 1-18-10-18S17 15 22 24l20 34",
        // a bone
        "DXA" => {
            "M19 9a7 7 0 0 0-8 7 7 7 0 0 0 2 13c3 1 5 0 7-2l17 17c-2 2-3 4-2 7a7 7 0 0 0 13 2 7 7 0 0 0 7-8 7 7 0 0 0-6-10c-3-1-5 0-7 2L25 20c2-2 3-4 2-7a7 7 0 0 0-8-4z"
        }
        // a probe and its waves
        "US" => "M24 6h16v14l-4 9h-8l-4-9zM20 40c7-5 17-5 24 0M14 49c11-8 25-8 36 0M8 58c15-11 33-11 48 0",
        // a heart with a curve
        "ECHO" => {
            "M32 56C13 43 7 33 7 23c0-8 6-14 13-14 5 0 9 3 12 8 3-5 7-8 12-8 7 0 13 6 13 14 0 10-6 20-25 33zM15 30h9l4-8 6 15 4-7h11"
        }
        // a ring and a couch
        "CT" => "M32 5a23 23 0 1 1 0 46a23 23 0 0 1 0-46M32 17a11 11 0 1 1 0 22a11 11 0 0 1 0-22M6 58h52",
        // a magnet
        "MR" => "M12 8v24a20 20 0 0 0 40 0V8H38v24a6 6 0 0 1-12 0V8zM12 19h14M38 19h14",
        // a scope
        "EGD" | "COL" => "M44 6v12c0 6-4 9-10 9H24c-8 0-14 4-14 12s6 12 14 12h14c6 0 9 3 9 8M36 6h16M47 59h1",
        // a bed
        "RCV" => "M6 16v40M6 46h52M58 56V42c0-7-4-11-11-11H26v15M10 35a6 6 0 1 1 12 0a6 6 0 0 1-12 0",
        // the sign of women
        "GYN" => "M32 6a14 14 0 1 1 0 28a14 14 0 0 1 0-28M32 34v24M21 46h22",
        // a tooth
        "DEN" => {
            "M20 8c-9 0-12 9-9 19 3 7 2 12 3 20 1 6 2 10 5 10 6 0 3-19 13-19s7 19 13 19c3 0 4-4 5-10 1-8 0-13 3-20 3-10 0-19-9-19-6 0-8 3-12 3s-6-3-12-3z"
        }
        // a stethoscope
        "DOC" => {
            "M14 8v16c0 8 5 13 13 13s13-5 13-13V8M9 8h10M35 8h10M27 37v7c0 8 5 13 13 13s12-5 12-12v-6M52 27a6 6 0 1 1 0 12a6 6 0 0 1 0-12"
        }
        // a talk
        "CON" => "M6 10h36v26H22l-9 9v-9H6zM48 22h10v26h-7v9l-9-9H28v-5",
        // a purse
        "PAY" => "M6 18h46v36H6zM6 18l36-10v10M52 30h7v12H47a6 6 0 0 1 0-12z",
        // a bowl
        "MEAL" => {
            "M6 30h52c0 14-9 22-19 22H25C15 52 6 44 6 30zM24 22c0-4 4-5 4-10M36 22c0-4 4-5 4-10M20 58h24"
        }
        _ => "M16 6h32v52H16zM40 31v4",
    }
}
