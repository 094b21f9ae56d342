//! A tube's label: one page of 50 × 25 mm. Everything has its place, whatever the name or the tests are called: what is too
//! long is cut, and says so.

use super::PrintError;
use super::block::{Setter, text_frame};
use super::code::{bars, on_a_dot};
use super::flow::Piece;
use super::frame::{Face, Frame, Ink, Len, PT};
use super::sheet::mm;
use super::text::{Style, wrap};
use checkup_core::report::doc::Text;
use checkup_core::report::label::TubeLabel;

/// The name: the largest on the label.
const NAME: Style = Style { face: Face::Bold, size: 8_500 };
/// Ticket, container, order.
const STRONG: Style = Style { face: Face::Bold, size: 7 * PT };
/// The rest; at 203 dpi smaller type runs together.
const FINE: Style = Style { face: Face::Regular, size: 6_500 };
/// Tests.
const TESTS: Style = Style { face: Face::Regular, size: 6 * PT };
/// Height of the bars.
const BARS: Len = mm(750);
/// How many lines of tests.
const LINES: usize = 2;

/// Lines on a label stand closer than on paper: capitals with stacked marks still keep apart.
const fn step(style: Style) -> Len {
    style.size * 5 / 4
}

impl Setter<'_> {
    /// One label, which is one page.
    pub(super) fn label(&self, label: &TubeLabel, field: &str) -> Result<Vec<Piece>, PrintError> {
        let room = self.sheet.content();
        let mut frames = Vec::new();
        let mut y = 0;
        let ticket = self.resolver.text(&label.ticket, &format!("{field} ticket"))?;
        let left = self.ending_right(&mut frames, NAME, room, y, ticket);
        let name = self.resolver.text(&label.name, &format!("{field} name"))?;
        self.starting_left(&mut frames, NAME, left, y, &name);
        y += step(NAME);

        let order = self.resolver.text(&label.order, &format!("{field} order"))?;
        let left = self.ending_right(&mut frames, STRONG, room, y, order);
        let container = self.resolver.text(&label.container, &format!("{field} container"))?;
        self.starting_left(&mut frames, STRONG, left, y, &container);
        y += step(STRONG) + PT;

        let drawn = bars(&label.code, room, 2, BARS)?;
        frames.push(drawn.frame.moved(on_a_dot((room - drawn.width) / 2), y));
        y += BARS + PT;

        let who = self.resolver.text(&label.who, &format!("{field} birth"))?;
        let left = self.ending_right(&mut frames, FINE, room, y, label.code.content().to_owned());
        self.starting_left(&mut frames, FINE, left, y, &who);
        y += step(FINE);

        for line in self.tests(&label.items, room, field)? {
            self.starting_left(&mut frames, TESTS, room, y, &line);
            y += step(TESTS);
        }
        // Lines are set for 1.5 times their size; here they stand higher.
        let lifted = frames.into_iter().map(|frame| match frame {
            Frame::Text { .. } => frame.moved(0, -PT),
            other => other,
        });
        Ok(vec![Piece { height: y, frames: lifted.collect(), page_break: true, ..Piece::default() }])
    }

    /// Sets a text at the right edge and gives the room that is left of it.
    fn ending_right(&self, frames: &mut Vec<Frame>, style: Style, room: Len, y: Len, text: String) -> Len {
        let width = self.resolver.fonts.width(style.face, style.size, &text);
        let x = (room - width).max(0);
        frames.push(text_frame(style, Ink::Ink, x, y, text));
        x - 4 * PT
    }

    /// Sets a text at the left edge; what does not fit ends in an ellipsis.
    fn starting_left(&self, frames: &mut Vec<Frame>, style: Style, room: Len, y: Len, text: &str) {
        let mut lines = wrap(self.resolver.fonts, style, room, text).into_iter();
        let Some(mut line) = lines.next() else { return };
        if lines.next().is_some() {
            // As much of the text as the line holds, not only whole words.
            line = text.replace('\n', " ");
            let fits = |line: &str| {
                self.resolver.fonts.width(style.face, style.size, &format!("{}…", line.trim_end())) <= room
            };
            // From the front, so that an endless text costs no more than a line.
            let mut kept = String::new();
            for c in line.chars() {
                kept.push(c);
                if !fits(&kept) {
                    kept.pop();
                    break;
                }
            }
            line = format!("{}…", kept.trim_end());
        }
        frames.push(text_frame(style, Ink::Ink, 0, y, line));
    }

    /// As many whole names of tests as two lines hold, and how many more there are.
    fn tests(&self, items: &[Text], room: Len, field: &str) -> Result<Vec<String>, PrintError> {
        let place = format!("{field} tests");
        let mut best = Vec::new();
        for shown in 1..=items.len() {
            let names = Text::List(items.iter().take(shown).cloned().collect());
            let more = items.len() - shown;
            let text = if more == 0 {
                names
            } else {
                let count = i64::try_from(more).unwrap_or(i64::MAX);
                Text::with("report-label-more", vec![("items", names), ("count", Text::Count(count))])
            };
            let lines = wrap(self.resolver.fonts, TESTS, room, &self.resolver.text(&text, &place)?);
            if lines.len() <= LINES {
                best = lines;
            } else if shown == 1 {
                return Ok(lines.into_iter().take(LINES).collect());
            } else if best.is_empty() || shown > 40 {
                break;
            }
        }
        Ok(best)
    }
}
