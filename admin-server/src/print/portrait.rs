//! Whom a form of a state is about, beside a frame for a photograph.

use super::PrintError;
use super::block::{GUTTER, SMALL, Setter, frame_slice, keep_together, shift};
use super::flow::Piece;
use super::frame::{Ink, Len, PT};
use super::sheet::mm;
use checkup_core::report::form::Portrait;

/// The photograph is 40 × 60 mm; one column of the grid is 39 mm wide, and holds it cut to that.
const HEIGHT: Len = mm(6_000);

impl Setter<'_> {
    /// The pieces; they stay on one page.
    pub(super) fn portrait(&self, portrait: &Portrait, field: &str) -> Result<Vec<Piece>, PrintError> {
        let (frame, left) = (self.sheet.column(), self.sheet.column() + 2 * GUTTER);
        let room = self.sheet.content() - left;
        let mut pieces = self.grid(&portrait.pairs, room, true, field)?;
        for piece in &mut pieces {
            shift(&mut piece.frames, left, 0);
            let gap = std::mem::take(&mut piece.gap);
            piece.lower(gap);
        }
        let said: Len = pieces.iter().map(|piece| piece.height).sum();
        let label = self.lines(SMALL, Ink::Soft, frame - 16 * PT, &portrait.frame, field)?;
        let taken: Len = label.iter().map(|line| line.height).sum();
        let mut sketch = Piece { height: HEIGHT, ..Piece::default() };
        frame_slice(&mut sketch, 0, frame, true, true);
        let mut y = (HEIGHT - taken) / 2;
        for line in label {
            sketch.frames.extend(line.frames.into_iter().map(|part| part.moved(8 * PT, y)));
            y += line.height;
        }
        if let Some(first) = pieces.first_mut() {
            first.gap = 12 * PT;
            first.frames.extend(sketch.frames);
        }
        if let Some(last) = pieces.last_mut() {
            last.height += (HEIGHT - said).max(0);
        }
        keep_together(&mut pieces);
        Ok(pieces)
    }
}
