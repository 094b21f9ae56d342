//! Signs drawn as lines on a 64×64 grid, in the colour of the text beside them.

use yew::prelude::*;

/// A sign of the frame, of a choice or of a severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// The centre's mark: a pulse in a circle.
    Mark,
    /// A bell: call staff.
    Bell,
    /// One page back.
    Back,
    /// Onwards.
    Forward,
    /// Yes.
    Check,
    /// No.
    Cross,
    /// Not sure.
    Question,
    /// Larger letters.
    Letters,
    /// High contrast.
    Contrast,
    /// Reading aloud.
    Voice,
    /// Take a character back.
    Erase,
    /// The shift key.
    Shift,
    /// The shift key, pressed.
    ShiftOn,
    /// A citizen card with its QR code.
    Card,
    /// A passport.
    Passport,
    /// An appointment.
    Calendar,
    /// ■ blocked.
    Square,
    /// ▲ somebody decides.
    Triangle,
    /// ● to note.
    Circle,
}

/// The sign, hidden from screen readers: a word always stands beside it.
pub fn draw(icon: Icon) -> Html {
    let filled = matches!(icon, Icon::Square | Icon::Triangle | Icon::Circle | Icon::ShiftOn);
    lines(path(icon), filled)
}

/// Lines on the grid.
pub fn lines(path: &'static str, filled: bool) -> Html {
    html! {
        <svg class={classes!("icon", filled.then_some("filled"))} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
            <path d={path} />
        </svg>
    }
}

const fn path(icon: Icon) -> &'static str {
    match icon {
        Icon::Mark => "M32 6a26 26 0 1 1 0 52a26 26 0 0 1 0-52M14 33h9l5-13 8 25 5-12h9",
        Icon::Bell => "M12 46c5-5 5-9 5-18a15 15 0 0 1 30 0c0 9 0 13 5 18zM27 53a5 5 0 0 0 10 0M32 6v7",
        Icon::Back => "M28 14L10 32l18 18M10 32h44",
        Icon::Forward => "M36 14l18 18-18 18M54 32H10",
        Icon::Check => "M10 34l15 15 29-33",
        Icon::Cross => "M15 15l34 34M49 15L15 49",
        Icon::Question => "M20 23a12 12 0 1 1 18 10c-4 3-6 5-6 10M32 53v1",
        Icon::Letters => "M4 50l13-34 13 34M9 38h16M38 50l10-25 10 25M42 41h12",
        Icon::Contrast => "M32 8a24 24 0 1 1 0 48zM32 8a24 24 0 1 0 0 48M40 16v32M47 22v20",
        Icon::Voice => "M8 24h12l16-14v44L20 40H8zM44 24a12 12 0 0 1 0 16M50 16a24 24 0 0 1 0 32",
        Icon::Erase => "M22 14h36v36H22L6 32zM32 24l16 16M48 24L32 40",
        Icon::Shift | Icon::ShiftOn => "M32 8L56 34H43v20H21V34H8z",
        Icon::Card => "M6 14h52v36H6zM12 22h13v13H12zM12 42h16M34 24h18M34 32h18M34 40h12",
        Icon::Passport => {
            "M14 6h36v52H14zM32 16a10 10 0 1 1 0 20a10 10 0 0 1 0-20M22 26h20M32 16c-5 6-5 14 0 20 5-6 5-14 0-20M20 46h24M20 52h24"
        }
        Icon::Calendar => "M10 14h44v42H10zM10 26h44M22 8v10M42 8v10M22 40l7 7 13-14",
        Icon::Square => "M14 14h36v36H14z",
        Icon::Triangle => "M32 10L58 54H6z",
        Icon::Circle => "M32 12a20 20 0 1 1 0 40a20 20 0 0 1 0-40",
    }
}
