//! Names of the drawings: one file each in `kiosk-web/drawings`, packed into one that is fetched at the start.
//!
//! The files are plain SVG whose strokes have classes of the style sheet, so that a drawing follows the display mode by
//! itself. Illustrations lie on one sheet of 560×400 with the floor at 360: `wash` a pale shape behind everything, `paper` a
//! white thing with an edge, `fill` the one thing that matters, `line` and `thin` edges and details, `hair` in the colour of
//! the text, `mark` a stroke in accent, `tick` a stroke on `fill`; a second class moves a stroke. Icons are lines on a 64×64
//! grid in the colour of the text beside them. A drawing only repeats what words beside it say: all are hidden from screen
//! readers.

macro_rules! drawings {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $file:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $($(#[$vdoc])* $variant,)+
        }

        impl $name {
            /// Every one.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The name of the file in `kiosk-web/drawings`, without its ending.
            pub const fn file(self) -> &'static str {
                match self {
                    $(Self::$variant => $file,)+
                }
            }
        }
    };
}

drawings! {
    /// An illustration.
    Drawing {
        /// For questions about the guest, answered line by line.
        Conditions = "conditions",
        /// For the question whether a child is expected.
        Expecting = "expecting",
        /// For the question when the guest last ate.
        Fasting = "fasting",
        /// For the greeting.
        Greeting = "greeting",
        /// For what needs attention.
        Notice = "notice",
        /// For the time without the server.
        Offline = "offline",
        /// For paying.
        Paying = "paying",
        /// For results.
        Results = "results",
        /// For choosing what is done.
        Rooms = "rooms",
        /// For the page that waits for a scan.
        Scanning = "scanning",
        /// For the question whether somebody is still there.
        StillThere = "still-there",
        /// For the end.
        ThankYou = "thank-you",
        /// For whatever goes on at the desk.
        ToDesk = "to-desk",
        /// While an answer is awaited.
        Waiting = "waiting",
    }
}

drawings! {
    /// A sign of the frame, of a choice or of a severity.
    Icon {
        /// The centre's mark: a pulse in a circle.
        Mark = "icon-mark",
        /// A bell: call staff.
        Bell = "icon-bell",
        /// One page back.
        Back = "icon-back",
        /// Onwards.
        Forward = "icon-forward",
        /// Yes.
        Check = "icon-check",
        /// No.
        Cross = "icon-cross",
        /// Not sure.
        Question = "icon-question",
        /// Larger letters.
        Letters = "icon-letters",
        /// High contrast.
        Contrast = "icon-contrast",
        /// Reading aloud.
        Voice = "icon-voice",
        /// Take a character back.
        Erase = "icon-erase",
        /// The shift key.
        Shift = "icon-shift",
        /// The shift key, pressed.
        ShiftOn = "icon-shift-on",
        /// A citizen card with its QR code.
        Card = "icon-card",
        /// A passport.
        Passport = "icon-passport",
        /// An appointment.
        Calendar = "icon-calendar",
        /// ■ blocked.
        Square = "icon-square",
        /// ▲ somebody decides.
        Triangle = "icon-triangle",
        /// ● to note.
        Circle = "icon-circle",
    }
}

/// The sign of a station: what is done there, understood without reading.
pub fn of_station(code: &str) -> String {
    format!("station/{}", code.to_ascii_lowercase())
}

/// The sign of a station that has none of its own: a door.
pub const SOME_STATION: &str = "station/other";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules;
    use std::collections::BTreeSet;
    use std::fs;

    fn files(folder: &str) -> BTreeSet<String> {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/drawings");
        let entries = fs::read_dir(format!("{root}/{folder}")).unwrap().map(|entry| entry.unwrap().path());
        let files = entries.filter(|path| path.is_file());
        files.map(|path| format!("{folder}{}", path.file_stem().unwrap().to_str().unwrap())).collect()
    }

    #[test]
    fn every_drawing_has_a_file_and_every_file_is_drawn_somewhere() {
        let drawings = Drawing::ALL.iter().map(|drawing| drawing.file());
        let named: BTreeSet<String> =
            drawings.chain(Icon::ALL.iter().map(|icon| icon.file())).map(str::to_owned).collect();
        assert_eq!(named, files(""));
    }

    #[test]
    fn every_station_has_a_sign_of_its_own() {
        let stations =
            rules::catalogue().unwrap().stations().iter().map(|station| of_station(station.code.as_str()));
        let named: BTreeSet<String> = stations.chain([SOME_STATION.to_owned()]).collect();
        assert_eq!(named, files("station/"));
    }
}
