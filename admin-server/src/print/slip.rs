//! The slip at the foot of a letter: a dashed line to cut along, what is known, and lines to write on.

use super::PrintError;
use super::block::{SMALL, STRONG, Setter, keep_together, rule, stack};
use super::flow::Piece;
use super::frame::{Frame, Ink, Len, PT};
use checkup_core::report::slip::Slip;

/// Dash and gap of the line to cut along.
const DASH: Len = 4 * PT;
/// From one line to write on to the next: a hand needs 6 mm.
const LINE: Len = 18 * PT;

impl Setter<'_> {
    /// The pieces of a slip; it stays on one page.
    pub(super) fn slip(&self, slip: &Slip, field: &str) -> Result<Vec<Piece>, PrintError> {
        let room = self.sheet.content();
        let mut dashes = Vec::new();
        let mut x = 0;
        while x < room {
            dashes.push(Frame::Rule {
                from: (x, 0),
                to: ((x + DASH).min(room), 0),
                weight: 700,
                ink: Ink::Soft,
            });
            x += 2 * DASH;
        }
        let mut pieces = vec![Piece { gap: 10 * PT, height: 8 * PT, frames: dashes, ..Piece::default() }];
        pieces.extend(stack(self.lines(STRONG, Ink::Ink, room, &slip.title, field)?, 0, 0, 0));
        pieces.extend(self.grid(&slip.known, room, false, field)?);
        for blank in &slip.blanks {
            let mut lines = self.lines(SMALL, Ink::Soft, self.sheet.column(), &blank.label, field)?;
            let left = if self.sheet.is_narrow() { 0 } else { self.sheet.text_left() };
            let mut frames: Vec<Frame> = Vec::new();
            let mut y = 0;
            let first = lines.iter().map(|line| line.height).sum::<Len>().max(LINE);
            for line in &mut lines {
                let moved = std::mem::take(&mut line.frames).into_iter();
                // The label's baseline stands on the line to write on.
                frames.extend(moved.map(|f| f.moved(0, y + first - SMALL.line_height())));
                y += line.height;
            }
            for index in 0..Len::from(blank.lines.max(1)) {
                frames.push(rule(left, first + index * LINE, room - left, Ink::Soft));
            }
            let height = first + Len::from(blank.lines.max(1) - 1) * LINE;
            pieces.push(Piece { height, frames, ..Piece::default() });
        }
        keep_together(&mut pieces);
        Ok(pieces)
    }
}
