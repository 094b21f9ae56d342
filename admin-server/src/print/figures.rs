//! Tables of figures: the numbers of a column end on one line, and a table that goes on repeats its head.

use super::PrintError;
use super::block::{BODY, Line, SMALL, STRONG, Setter, keep_together, rule, shift, side_by_side};
use super::flow::Piece;
use super::frame::{CONTENT_WIDTH, Ink, Len, PT};
use super::resolve::Resolver;
use checkup_core::report::chart::{FigureRow, FigureTable};
use checkup_core::report::doc::Text;
use checkup_core::report::grid::Side;
use std::sync::Arc;

const GAP: Len = 12 * PT;
const PADDING: Len = 3 * PT;
/// A column of figures is at least and at most so wide; its heading breaks.
const NARROWEST: Len = 42 * PT;
const WIDEST: Len = 76 * PT;
/// Tables of so few lines are not divided between pages.
const WHOLE: usize = 9;

impl Setter<'_> {
    pub(super) fn figure_table(&self, grid: &FigureTable, field: &str) -> Result<Vec<Piece>, PrintError> {
        let places = self.figure_places(grid, field)?;
        let left = places.first().map_or(CONTENT_WIDTH, |(x, _)| x - GAP);
        let mut heads = vec![(0, self.lines(STRONG, Ink::Accent, left, &grid.title, field)?)];
        let mut tallest = heads.iter().map(|(_, lines)| height(lines)).max().unwrap_or(0);
        for (text, &(x, width)) in grid.columns.iter().skip(1).zip(&places) {
            let lines = self.lines(SMALL, Ink::Soft, width, text, field)?;
            let lines = self.sided(lines, Side::Right, width);
            tallest = tallest.max(height(&lines));
            heads.push((x, lines));
        }
        // Headings stand on the line below them.
        let heads = heads.into_iter().map(|(x, mut lines)| {
            let drop = tallest - height(&lines);
            for line in &mut lines {
                shift(&mut line.frames, 0, drop);
            }
            (x, lines)
        });
        let mut pieces = merged(heads.collect(), tallest);
        pieces.height += 2 * PT;
        pieces.frames.push(rule(0, pieces.height, CONTENT_WIDTH, Ink::Soft));
        pieces.keep_with_next = true;
        let repeated = Arc::new(vec![pieces.clone()]);
        pieces.gap = 14 * PT;
        let mut all = vec![pieces];
        let count = grid.rows.len();
        for (index, row) in grid.rows.iter().enumerate() {
            let mut slices = self.figure_row(row, left, &places, &format!("{field} row {}", index + 1))?;
            keep_together(&mut slices);
            let whole = count <= WHOLE && index + 1 < count;
            if (whole || index == 0 || index + 2 == count)
                && index + 1 < count
                && let Some(last) = slices.last_mut()
            {
                last.keep_with_next = true;
            }
            for slice in &mut slices {
                slice.heading = Some(repeated.clone());
            }
            all.extend(slices);
        }
        Ok(all)
    }

    /// Left edge and width of each column of figures, from the right margin.
    fn figure_places(&self, grid: &FigureTable, field: &str) -> Result<Vec<(Len, Len)>, PrintError> {
        let wide = |text: &Text, style: super::text::Style| -> Result<Len, PrintError> {
            let text = self.resolver.text(text, field)?;
            Ok(self.resolver.fonts.width(style.face, style.size, &text))
        };
        let mut widths = Vec::new();
        for (at, head) in grid.columns.iter().skip(1).enumerate() {
            let mut width = wide(head, SMALL)?.min(WIDEST);
            for row in &grid.rows {
                if let Some(figure) = row.figures.get(at) {
                    width = width.max(wide(&figure.text(), STRONG)?);
                }
            }
            widths.push(width.max(NARROWEST));
        }
        let mut x = CONTENT_WIDTH;
        let mut places: Vec<(Len, Len)> = Vec::new();
        for width in widths.into_iter().rev() {
            places.push((x - width, width));
            x -= width + GAP;
        }
        places.reverse();
        Ok(places)
    }

    fn figure_row(
        &self,
        row: &FigureRow,
        left: Len,
        places: &[(Len, Len)],
        field: &str,
    ) -> Result<Vec<Piece>, PrintError> {
        let style = if row.is_total { STRONG } else { BODY };
        let mut cells = vec![(0, self.lines(style, Ink::Ink, left, &row.label, field)?)];
        for (figure, &(x, width)) in row.figures.iter().zip(places) {
            let lines = self.lines(style, Ink::Ink, width, &figure.text(), field)?;
            cells.push((x, self.sided(lines, Side::Right, width)));
        }
        let mut pieces = side_by_side(cells, 0);
        if let Some(first) = pieces.first_mut() {
            first.lower(PADDING);
        }
        if let Some(last) = pieces.last_mut() {
            last.height += PADDING;
            last.frames.push(rule(0, last.height, CONTENT_WIDTH, Ink::Line));
        }
        if row.is_total
            && let Some(first) = pieces.first_mut()
        {
            first.frames.push(rule(0, 0, CONTENT_WIDTH, Ink::Soft));
        }
        Ok(pieces)
    }

    /// A text as it is printed.
    pub(super) fn said(&self, text: &Text, field: &str) -> Result<String, PrintError> {
        self.resolver.text(text, &format!("{field} {}", Resolver::label(text)))
    }
}

fn height(lines: &[Line]) -> Len {
    lines.iter().map(|line| line.height).sum()
}

/// Cells of one head in one piece.
fn merged(cells: Vec<(Len, Vec<Line>)>, height: Len) -> Piece {
    let mut piece = Piece { height, ..Piece::default() };
    for (x, lines) in cells {
        let mut y = 0;
        for line in lines {
            piece.frames.extend(line.frames.into_iter().map(|frame| frame.moved(x, y)));
            y += line.height;
        }
    }
    piece
}
