//! The slip at the foot of a letter: a dashed line to cut along, what is known, and lines to write on.

use super::PrintError;
use super::block::{SMALL, STRONG, Setter, keep_together, rule, stack};
use super::flow::Piece;
use super::frame::{Frame, Ink, Len, PT};
use checkup_core::report::slip::{Blank, Slip};

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
        pieces.extend(self.blanks(&slip.blanks, field)?);
        keep_together(&mut pieces);
        Ok(pieces)
    }

    /// Labels with lines to write on.
    pub(super) fn blanks(&self, blanks: &[Blank], field: &str) -> Result<Vec<Piece>, PrintError> {
        let room = self.sheet.content();
        let mut pieces = Vec::new();
        for blank in blanks {
            let mut lines = self.lines(SMALL, Ink::Soft, self.sheet.column(), &blank.label, field)?;
            let left = if self.sheet.is_narrow() { 0 } else { self.sheet.text_left() };
            let mut frames: Vec<Frame> = Vec::new();
            // The label's first line stands on the first line to write on.
            let mut y = LINE - SMALL.line_height();
            for line in &mut lines {
                frames.extend(std::mem::take(&mut line.frames).into_iter().map(|f| f.moved(0, y)));
                y += line.height;
            }
            let count = Len::from(blank.lines.max(1));
            for index in 1..=count {
                frames.push(rule(left, index * LINE, room - left, Ink::Soft));
            }
            let height = (count * LINE).max(y);
            pieces.push(Piece { height, frames, ..Piece::default() });
        }
        Ok(pieces)
    }
}
