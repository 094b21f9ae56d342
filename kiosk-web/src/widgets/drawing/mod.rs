//! Illustrations of our own: calm lines and one accent, a drawing a file.
//!
//! Every drawing lies on one sheet of 560×400 with the floor at 360, and is a list of strokes: an ink and a path. The inks
//! are classes of the style sheet, so that a drawing follows the display mode by itself:
//!
//! - `wash`: a pale shape behind everything, without an edge
//! - `paper`: a thing; white with an edge
//! - `fill`: the one thing that matters, in accent
//! - `line`, `thin`: edges and details
//! - `hair`: filled with the colour of the text
//! - `mark`: a stroke in accent; `tick`: a stroke on `fill`
//!
//! A second class moves a stroke (`turn-1`, `spin`, `beam`); under reduced motion it stands still. A drawing only repeats
//! what the words beside it say, so it is hidden from screen readers.

use yew::prelude::*;

mod conditions;
mod expecting;
mod fasting;
mod greeting;
mod notice;
mod offline;
mod paying;
mod results;
mod rooms;
mod scanning;
mod still_there;
mod thank_you;
mod to_desk;
mod waiting;

pub use conditions::conditions;
pub use expecting::expecting;
pub use fasting::fasting;
pub use greeting::greeting;
pub use notice::notice;
pub use offline::offline;
pub use paying::paying;
pub use results::results;
pub use rooms::rooms;
pub use scanning::scanning;
pub use still_there::still_there;
pub use thank_you::thank_you;
pub use to_desk::to_desk;
pub use waiting::waiting;

/// One stroke: its classes and its path.
type Stroke = (&'static str, &'static str);

/// Draws the strokes, the first one undermost. Data instead of markup: fourteen drawings cost little of the module's size.
fn sheet(strokes: &[Stroke]) -> Html {
    html! {
        <svg class="drawing" viewBox="0 0 560 400" aria-hidden="true" focusable="false">
            { for strokes.iter().map(|(class, path)| html! { <path class={*class} d={*path} /> }) }
        </svg>
    }
}
