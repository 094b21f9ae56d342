//! Tables of texts and figures: the head is repeated on the next page, a row is never divided, figures stand in the right of
//! their column, their decimal points below each other.

use super::PrintError;
use super::block::{BODY, Line, SMALL, STRONG, Setter, keep_together, rule, shift, side_by_side};
use super::decimal::Point;
use super::flow::Piece;
use super::frame::{Frame, Ink, Len, PT, Shape};
use checkup_core::report::grid::{Cell, Grid, Row, Side};
use std::sync::Arc;

const GAP: Len = 10 * PT;
const PADDING: Len = 3 * PT;
/// From the left of a box to its words.
const BOX: Len = 15 * PT;

impl Setter<'_> {
    /// The pieces of a table.
    pub(super) fn table_of(&self, grid: &Grid, field: &str) -> Result<Vec<Piece>, PrintError> {
        let places = self.places(grid);
        let head = self.head(grid, &places, field)?;
        let repeated = (!head.is_empty()).then(|| Arc::new(head.clone()));
        let mut pieces = head;
        let mut rows = Vec::new();
        for (index, row) in grid.rows.iter().enumerate() {
            rows.push(self.cells(grid, row, &places, &format!("{field} row {}", index + 1))?);
        }
        let points = self.points(grid, &rows);
        for (index, (row, cells)) in grid.rows.iter().zip(rows).enumerate() {
            let mut set = self.grid_row(grid, (row, cells), &places, &points);
            keep_together(&mut set);
            // A sum stays with the row above it, and the last row takes one along.
            let next_counts = grid.rows.get(index + 1).is_some_and(|next| next.strong)
                || (index == 0 && grid.rows.len() > 1)
                || index + 2 == grid.rows.len();
            if let Some(last) = set.last_mut() {
                last.keep_with_next = next_counts;
            }
            for piece in &mut set {
                piece.heading.clone_from(&repeated);
            }
            pieces.extend(set);
        }
        if let Some(first) = pieces.first_mut() {
            first.gap = 10 * PT;
        }
        Ok(pieces)
    }

    /// Left edge and width of each column.
    fn places(&self, grid: &Grid) -> Vec<(Len, Len)> {
        let count = Len::try_from(grid.columns.len()).unwrap_or(1).max(1);
        let gap = if self.sheet.is_narrow() { GAP / 2 } else { GAP };
        let room = self.sheet.content() - (count - 1) * gap;
        let shares: Len = grid.columns.iter().map(|c| Len::from(c.share)).sum::<Len>().max(1);
        let mut left = 0;
        grid.columns
            .iter()
            .map(|column| {
                let width = room * Len::from(column.share) / shares;
                let place = (left, width);
                left += width + gap;
                place
            })
            .collect()
    }

    fn head(&self, grid: &Grid, places: &[(Len, Len)], field: &str) -> Result<Vec<Piece>, PrintError> {
        if grid.columns.iter().all(|column| column.head.is_empty()) {
            return Ok(Vec::new());
        }
        let mut cells = Vec::new();
        for (column, (left, width)) in grid.columns.iter().zip(places) {
            let lines = self.lines(SMALL, Ink::Soft, *width, &column.head, &format!("{field} head"))?;
            cells.push((*left, if column.side == Side::Right { self.right(lines, *width) } else { lines }));
        }
        let mut pieces = side_by_side(cells, 0);
        if let Some(last) = pieces.last_mut() {
            last.height += 2 * PT;
            last.frames.push(rule(0, last.height, self.sheet.content(), Ink::Soft));
        }
        for piece in &mut pieces {
            piece.keep_with_next = true;
        }
        Ok(pieces)
    }

    /// The lines of each cell of a row, from the cell's left.
    fn cells(
        &self,
        grid: &Grid,
        row: &Row,
        places: &[(Len, Len)],
        field: &str,
    ) -> Result<Vec<Vec<Line>>, PrintError> {
        let cells = grid.columns.iter().zip(places).zip(&row.cells);
        cells
            .map(|((column, (_, width)), cell)| self.cell(cell, column.side, *width, row.strong, field))
            .collect()
    }

    /// How far the figures of each column reach from their decimal point.
    fn points(&self, grid: &Grid, rows: &[Vec<Vec<Line>>]) -> Vec<Point> {
        let mut points = vec![Point::default(); grid.columns.len()];
        for (row, cells) in grid.rows.iter().zip(rows) {
            for ((point, cell), lines) in points.iter_mut().zip(&row.cells).zip(cells) {
                point.widen(self.point(lines, &cell.text));
            }
        }
        points
    }

    fn grid_row(
        &self,
        grid: &Grid,
        (row, cells): (&Row, Vec<Vec<Line>>),
        places: &[(Len, Len)],
        points: &[Point],
    ) -> Vec<Piece> {
        let columns = grid.columns.iter().zip(places).zip(points);
        let cells =
            columns.zip(&row.cells).zip(cells).map(|((((column, (left, width)), point), cell), lines)| {
                let is_figure = column.side == Side::Right;
                (*left, if is_figure { self.at_point(lines, *width, *point, &cell.text) } else { lines })
            });
        let mut pieces = side_by_side(cells.collect(), 0);
        if let Some(first) = pieces.first_mut() {
            first.lower(PADDING);
            if row.strong {
                first.frames.push(rule(0, 0, self.sheet.content(), Ink::Ink));
            }
        }
        if let Some(last) = pieces.last_mut() {
            last.height += PADDING;
            last.frames.push(rule(0, last.height, self.sheet.content(), Ink::Line));
        }
        pieces
    }

    fn cell(
        &self,
        cell: &Cell,
        side: Side,
        width: Len,
        strong: bool,
        field: &str,
    ) -> Result<Vec<Line>, PrintError> {
        let style = if strong { STRONG } else { BODY };
        let indent = if side == Side::Box { BOX } else { 0 };
        let mut lines = self.lines(style, Ink::Ink, width - indent, &cell.text, field)?;
        lines.extend(self.lines(SMALL, Ink::Soft, width - indent, &cell.note, field)?);
        for line in &mut lines {
            shift(&mut line.frames, indent, 0);
        }
        if side == Side::Box && lines.is_empty() {
            lines.push(Line { height: style.line_height(), frames: Vec::new() });
        }
        if let (Side::Box, Some(first)) = (side, lines.first_mut()) {
            let y = style.line_height() / 2;
            let shape = if cell.ticked { Shape::TickedBox } else { Shape::EmptyBox };
            first.frames.push(Frame::Shape { shape, x: 5 * PT, y, size: 8_500, ink: Ink::Ink });
        }
        Ok(lines)
    }
}
