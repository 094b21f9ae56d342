//! The field for a signature: a finger, a pen or a mouse draws, one stroke at a time. What is being drawn lives here and is
//! handed on when the finger lifts; nothing of it outlasts the page.

use checkup_core::consent::{SIGNATURE_HEIGHT, SIGNATURE_WIDTH, path};
use web_sys::Element;
use yew::prelude::*;

/// One stroke: points `[x, y]`.
type Stroke = Vec<[u16; 2]>;

/// What the field needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What it is for, for a screen reader.
    pub label: AttrValue,
    /// What was drawn before.
    pub strokes: Vec<Stroke>,
    /// Takes a stroke when the finger lifts.
    pub onstroke: Callback<Stroke>,
}

/// The field. The page does not scroll while a finger draws: `touch-action: none` in the style sheet.
#[component]
pub fn Pad(props: &Props) -> Html {
    // Not the event's `currentTarget`: yew listens at the root, and a pointer caught there is lost to the field.
    let field = use_node_ref();
    let under = use_mut_ref(Stroke::new);
    let redraw = use_force_update();
    let begin = {
        let (field, under, redraw) = (field.clone(), under.clone(), redraw.clone());
        Callback::from(move |event: PointerEvent| {
            let (Some(pad), true) = (field.cast::<Element>(), event.is_primary()) else { return };
            // A stroke that leaves the field goes on along its edge.
            let _ = pad.set_pointer_capture(event.pointer_id());
            *under.borrow_mut() = vec![point(&pad, &event)];
            redraw.force_update();
        })
    };
    let draw = {
        let (field, under, redraw) = (field.clone(), under.clone(), redraw.clone());
        Callback::from(move |event: PointerEvent| {
            let draws = event.is_primary() && !under.borrow().is_empty();
            let Some(pad) = field.cast::<Element>().filter(|_| draws) else { return };
            under.borrow_mut().push(point(&pad, &event));
            redraw.force_update();
        })
    };
    let end = {
        let (under, onstroke) = (under.clone(), props.onstroke.clone());
        Callback::from(move |event: PointerEvent| {
            if event.is_primary() && !under.borrow().is_empty() {
                onstroke.emit(under.take());
            }
        })
    };
    let under = under.borrow();
    let strokes = props.strokes.iter().chain(std::iter::once(&*under).filter(|stroke| !stroke.is_empty()));
    html! {
        <svg
            ref={field} class="pad" role="img" aria-label={props.label.clone()} preserveAspectRatio="none"
            viewBox={format!("0 0 {SIGNATURE_WIDTH} {SIGNATURE_HEIGHT}")}
            onpointerdown={begin} onpointermove={draw} onpointerup={end.clone()} onpointercancel={end}
        >
            <path class="rest" d="M60 320H940" />
            <path class="ink" d={path(strokes)} />
        </svg>
    }
}

/// Where the finger is, in the field's own measure.
fn point(pad: &Element, event: &PointerEvent) -> [u16; 2] {
    let frame = pad.get_bounding_client_rect();
    let part = |at: f64, length: f64, most: u16| {
        let share = if length > 0.0 { (at / length).clamp(0.0, 1.0) } else { 0.0 };
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and `most`")]
        let place = (share * f64::from(most)).round() as u16;
        place
    };
    [
        part(f64::from(event.client_x()) - frame.left(), frame.width(), SIGNATURE_WIDTH),
        part(f64::from(event.client_y()) - frame.top(), frame.height(), SIGNATURE_HEIGHT),
    ]
}
