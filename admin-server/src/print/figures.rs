//! Tables of figures: the decimal points of a column stand below each other, and a table that goes on repeats its head.

use super::PrintError;
use super::block::{BODY, Line, SMALL, STRONG, Setter, keep_together, rule, shift, side_by_side};
use super::decimal::Point;
use super::flow::Piece;
use super::frame::{CONTENT_WIDTH, Ink, Len, PT};
use super::resolve::Resolver;
use super::text::Style;
use checkup_core::report::chart::{FigureRow, FigureTable};
use checkup_core::report::doc::Text;
use std::sync::Arc;

const GAP: Len = 12 * PT;
const PADDING: Len = 3 * PT;
/// A column of figures is at least and at most so wide; its heading breaks.
const NARROWEST: Len = 42 * PT;
const WIDEST: Len = 76 * PT;
/// Tables of so few lines are not divided between pages.
const WHOLE: usize = 9;

impl Setter<'_> {
    /// With `title` empty, a table under a heading that says the same.
    pub(super) fn figure_table(
        &self,
        grid: &FigureTable,
        title: &Text,
        field: &str,
    ) -> Result<Vec<Piece>, PrintError> {
        let places = self.figure_places(grid, field)?;
        let left = places.first().map_or(CONTENT_WIDTH, |(x, ..)| x - GAP);
        let mut heads = vec![(0, self.lines(STRONG, Ink::Accent, left, title, field)?)];
        let mut tallest = heads.iter().map(|(_, lines)| height(lines)).max().unwrap_or(0);
        for (text, &(x, width, _)) in grid.columns.iter().skip(1).zip(&places) {
            let lines = self.lines(SMALL, Ink::Soft, width, text, field)?;
            let lines = self.right(lines, width);
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

    /// Left edge and width of each column of figures, from the right margin, and how far its figures reach from their point.
    fn figure_places(&self, grid: &FigureTable, field: &str) -> Result<Vec<(Len, Len, Point)>, PrintError> {
        let fonts = self.resolver.fonts;
        let wide = |style: Style, said: &str| fonts.width(style.face, style.size, said);
        let mut columns = Vec::new();
        for (at, head) in grid.columns.iter().skip(1).enumerate() {
            let mut width = wide(SMALL, &self.resolver.text(head, field)?).min(WIDEST);
            let mut point = Point::default();
            for row in &grid.rows {
                if let Some(figure) = row.figures.get(at) {
                    let text = figure.text();
                    let said = self.resolver.text(&text, field)?;
                    width = width.max(wide(STRONG, &said));
                    point.widen(Point::of(fonts, row_style(row), &said, self.resolver.marks(&text)));
                }
            }
            columns.push((width.max(point.width()).max(NARROWEST), point));
        }
        let mut x = CONTENT_WIDTH;
        let mut places: Vec<(Len, Len, Point)> = Vec::new();
        for (width, point) in columns.into_iter().rev() {
            places.push((x - width, width, point));
            x -= width + GAP;
        }
        places.reverse();
        Ok(places)
    }

    fn figure_row(
        &self,
        row: &FigureRow,
        left: Len,
        places: &[(Len, Len, Point)],
        field: &str,
    ) -> Result<Vec<Piece>, PrintError> {
        let style = row_style(row);
        let mut cells = vec![(0, self.lines(style, Ink::Ink, left, &row.label, field)?)];
        for (figure, &(x, width, point)) in row.figures.iter().zip(places) {
            let text = figure.text();
            let lines = self.lines(style, Ink::Ink, width, &text, field)?;
            cells.push((x, self.at_point(lines, width, point, &text)));
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

const fn row_style(row: &FigureRow) -> Style {
    if row.is_total { STRONG } else { BODY }
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
