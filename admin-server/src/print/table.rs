//! Result tables. All tables of a paper share their columns, measured from what stands in them, so that the eye runs
//! down one line through every group.

use super::PrintError;
use super::block::{
    BESIDE, BODY, HAIRLINE, Line, SMALL, STRONG, Setter, keep_together, mark, rule, shift, side_by_side,
};
use super::decimal::Point;
use super::flow::Piece;
use super::frame::{Frame, Ink, Len, PT, Shape};
use super::resolve::Resolver;
use super::text::Style;
use checkup_core::report::doc::{Block, Finding, Flagged, Mark, RangeBar, ResultRow, ResultTable, Text};
use std::sync::Arc;

const GAP: Len = 10 * PT;
const UNIT_GAP: Len = 6 * PT;
/// A group of up to so many rows is not divided between pages.
const WHOLE: usize = 4;
const BAR: Len = 66 * PT;
const PADDING: Len = 3 * PT;
/// From the left of the shape to the word of a flag.
const FLAG_INDENT: Len = 12 * PT;
/// The widest results and earlier results; a longer text breaks.
const VALUE_MAX: Len = 84 * PT;
const PREVIOUS_MAX: Len = 66 * PT;
/// The name of an item keeps at least this.
const NAME_MIN: Len = 112 * PT;

/// Widths of the columns right of the item's name; zero leaves a column out.
#[derive(Debug, Default)]
pub struct Widths {
    value: Len,
    unit: Len,
    range: Len,
    previous: Len,
    bar: Len,
    flag: Len,
    content: Len,
    value_point: Point,
    previous_point: Point,
}

impl Widths {
    /// Measures every table of a document on paper with this width between its margins.
    pub fn measure(resolver: &Resolver, content: Len, blocks: &[Block]) -> Result<Self, PrintError> {
        let mut widths = Self { content, ..Self::default() };
        for table in tables(blocks) {
            widths.widen(resolver, table)?;
        }
        widths.value = widths.value.max(widths.value_point.width());
        widths.previous = widths.previous.max(widths.previous_point.width());
        for (width, most) in [
            (&mut widths.value, VALUE_MAX),
            (&mut widths.unit, 78 * PT),
            (&mut widths.range, 84 * PT),
            (&mut widths.previous, PREVIOUS_MAX),
            (&mut widths.flag, 108 * PT),
        ] {
            *width = (*width).min(most);
        }
        // The name gives way first, the bar second.
        let lacking = NAME_MIN - widths.name();
        if lacking > 0 && widths.bar > 0 {
            widths.bar = (widths.bar - lacking).max(40 * PT);
        }
        Ok(widths)
    }

    fn widen(&mut self, resolver: &Resolver, table: &ResultTable) -> Result<(), PrintError> {
        let wide = |style: Style, text: &Text| -> Result<Len, PrintError> {
            let field = Resolver::label(text);
            let (first, second) = resolver.both(text, field)?;
            let first = resolver.fonts.width(style.face, style.size, &first);
            let beside = second.map_or(0, |second| resolver.fonts.width(BESIDE.face, BESIDE.size, &second));
            Ok(first.max(beside))
        };
        let point = |style: Style, text: &Text, most: Len| -> Result<Option<Point>, PrintError> {
            let said = resolver.text(text, Resolver::label(text))?;
            let point = Point::of(resolver.fonts, style, &said, resolver.marks(text));
            Ok(point.filter(|point| point.width() <= most))
        };
        let heads = &table.columns;
        self.value = self.value.max(wide(SMALL, &heads.value)?);
        self.flag = self.flag.max(wide(SMALL, &heads.flag)?);
        for row in &table.rows {
            if let Some(flag) = &row.flag {
                let style = if flag.mark == Mark::Good { SMALL } else { STRONG };
                self.flag = self.flag.max(FLAG_INDENT + wide(style, &flag.word)?);
                let joined = resolver.joined(&flag.word, "flag")?;
                self.flag =
                    self.flag.max(FLAG_INDENT + resolver.fonts.width(SMALL.face, SMALL.size, &joined));
            }
            if let Finding::Measured { value, unit, range, previous, bar } = &row.finding {
                self.value = self.value.max(wide(STRONG, value)?);
                self.value_point.widen(point(row_style(row), value, VALUE_MAX)?);
                if !unit.is_empty() {
                    self.unit = self.unit.max(wide(SMALL, &heads.unit)?).max(wide(SMALL, unit)?);
                }
                if !range.is_empty() {
                    self.range = self.range.max(wide(SMALL, &heads.range)?).max(wide(SMALL, range)?);
                }
                if let Some(previous) = previous {
                    self.previous = self.previous.max(wide(SMALL, &heads.previous)?);
                    self.previous = self.previous.max(wide(SMALL, previous)?);
                    self.previous_point.widen(point(SMALL, previous, PREVIOUS_MAX)?);
                }
                if bar.is_some() {
                    self.bar = BAR;
                }
            }
        }
        Ok(())
    }

    fn name(&self) -> Len {
        self.value_left() - GAP
    }

    fn flag_left(&self) -> Len {
        self.content - self.flag
    }

    fn bar_left(&self) -> Len {
        self.flag_left() - taken(self.bar)
    }

    fn previous_left(&self) -> Len {
        self.bar_left() - taken(self.previous)
    }

    fn range_left(&self) -> Len {
        self.previous_left() - taken(self.range)
    }

    fn unit_left(&self) -> Len {
        self.range_left() - taken(self.unit)
    }

    fn value_left(&self) -> Len {
        self.unit_left() - self.value - if self.unit > 0 { UNIT_GAP } else { GAP }
    }
}

/// What is not as it should be stands out.
fn stands_out(row: &ResultRow) -> bool {
    row.flag.as_ref().is_some_and(|flag| flag.mark != Mark::Good)
}

fn row_style(row: &ResultRow) -> Style {
    if stands_out(row) { STRONG } else { BODY }
}

const fn taken(width: Len) -> Len {
    if width > 0 { width + GAP } else { 0 }
}

fn tables(blocks: &[Block]) -> Vec<&ResultTable> {
    blocks
        .iter()
        .flat_map(|block| match block {
            Block::ResultTable(table) => vec![table],
            Block::KeepTogether(inner) => tables(inner),
            _ => Vec::new(),
        })
        .collect()
}

/// Which columns a group fills.
#[derive(Default)]
struct Used {
    measured: bool,
    unit: bool,
    range: bool,
    previous: bool,
    flag: bool,
}

impl Used {
    fn by(table: &ResultTable) -> Self {
        let mut used = Self::default();
        for row in &table.rows {
            used.flag |= row.flag.is_some();
            if let Finding::Measured { unit, range, previous, .. } = &row.finding {
                used.measured = true;
                used.unit |= !unit.is_empty();
                used.range |= !range.is_empty();
                used.previous |= previous.is_some();
            }
        }
        used
    }
}

impl Setter<'_> {
    pub(super) fn table(&self, table: &ResultTable, field: &str) -> Result<Vec<Piece>, PrintError> {
        let mut pieces = self.heads(table, field)?;
        for piece in &mut pieces {
            piece.keep_with_next = true;
        }
        let repeated = Arc::new(pieces.clone());
        if let Some(first) = pieces.first_mut() {
            first.gap = 17 * PT;
        }
        let count = table.rows.len();
        for (index, row) in table.rows.iter().enumerate() {
            let place = format!("{field} {}", Resolver::label(&row.name));
            let mut slices = self.row(row, &place)?;
            keep_together(&mut slices);
            // Neither the first nor the last row of a table stands alone on a page.
            let whole = count <= WHOLE && index + 1 < count;
            if (whole || (index == 0 && count > 1) || index + 2 == count)
                && let Some(last) = slices.last_mut()
            {
                last.keep_with_next = true;
            }
            for slice in &mut slices {
                slice.heading = Some(repeated.clone());
            }
            pieces.extend(slices);
        }
        Ok(pieces)
    }

    /// The group's name and, on its baseline, what the columns mean, as far as this group uses them.
    fn heads(&self, table: &ResultTable, field: &str) -> Result<Vec<Piece>, PrintError> {
        let (w, columns) = (&self.widths, &table.columns);
        let used = Used::by(table);
        let mut cells = vec![(0, self.inline(STRONG, Ink::Accent, w.name(), &table.title, field)?)];
        let value = self.small(w.value, &columns.value, field)?;
        let value = if used.measured { self.right(value, w.value) } else { value };
        cells.push((w.value_left(), value));
        if used.unit {
            cells.push((w.unit_left(), self.small(w.unit, &columns.unit, field)?));
        }
        if used.range {
            cells.push((w.range_left(), self.small(w.range, &columns.range, field)?));
        }
        if used.previous {
            let previous = self.small(w.previous, &columns.previous, field)?;
            cells.push((w.previous_left(), self.right(previous, w.previous)));
        }
        if used.flag {
            cells.push((w.flag_left(), self.small(w.flag, &columns.flag, field)?));
        }
        let mut pieces = side_by_side(cells, 0);
        if let Some(last) = pieces.last_mut() {
            last.height += 2 * PT;
            last.frames.push(rule(0, last.height, self.sheet.content(), Ink::Soft));
        }
        Ok(pieces)
    }

    fn row(&self, row: &ResultRow, field: &str) -> Result<Vec<Piece>, PrintError> {
        let w = &self.widths;
        let (stands_out, style) = (stands_out(row), row_style(row));
        let mut cells = vec![(0, self.inline(style, Ink::Ink, w.name(), &row.name, field)?)];
        match &row.finding {
            Finding::Described(text) => {
                let width = w.flag_left() - GAP - w.value_left();
                cells.push((w.value_left(), self.lines(BODY, Ink::Ink, width, text, field)?));
            }
            Finding::Measured { value, unit, range, previous, bar } => {
                let lines = self.lines(style, Ink::Ink, w.value, value, field)?;
                cells.push((w.value_left(), self.at_point(lines, w.value, w.value_point, value)));
                cells.push((w.unit_left(), self.small(w.unit, unit, field)?));
                cells.push((w.range_left(), self.small(w.range, range, field)?));
                if let Some(previous) = previous {
                    let lines = self.small(w.previous, previous, field)?;
                    let lines = self.at_point(lines, w.previous, w.previous_point, previous);
                    cells.push((w.previous_left(), lines));
                }
                if let Some(bar) = bar {
                    let ink = row.flag.as_ref().map_or(Ink::Ink, |f| mark(f.mark).1);
                    let ink = if stands_out { ink } else { Ink::Ink };
                    let frames = range_bar(bar, w.bar, BODY.line_height() / 2, ink);
                    cells.push((w.bar_left(), vec![Line { height: BODY.line_height(), frames }]));
                }
            }
        }
        if let Some(flag) = &row.flag {
            cells.push((w.flag_left(), self.flag(flag, stands_out, field)?));
        }
        let mut pieces = side_by_side(cells, 0);
        if let Some(first) = pieces.first_mut() {
            first.lower(PADDING);
        }
        if let Some(last) = pieces.last_mut() {
            last.height += PADDING;
            last.frames.push(rule(0, last.height, self.sheet.content(), Ink::Line));
        }
        Ok(pieces)
    }

    /// Small type on the baseline of body text.
    fn small(&self, width: Len, text: &Text, field: &str) -> Result<Vec<Line>, PrintError> {
        let drop = BODY.baseline() - SMALL.baseline();
        let mut lines = self.lines(SMALL, Ink::Soft, width.max(PT), text, field)?;
        for line in &mut lines {
            line.height = BODY.line_height();
            shift(&mut line.frames, 0, drop);
        }
        Ok(lines)
    }

    fn flag(&self, flag: &Flagged, stands_out: bool, field: &str) -> Result<Vec<Line>, PrintError> {
        let (shape, ink) = mark(flag.mark);
        let (style, word) = if stands_out { (STRONG, ink) } else { (SMALL, Ink::Soft) };
        let mut lines = if stands_out {
            self.inline(style, word, self.widths.flag - FLAG_INDENT, &flag.word, field)?
        } else {
            self.small(self.widths.flag - FLAG_INDENT, &flag.word, field)?
        };
        for line in &mut lines {
            shift(&mut line.frames, FLAG_INDENT, 0);
        }
        if let Some(first) = lines.first_mut() {
            let (size, y) = (if stands_out { 7_500 } else { 5 * PT }, BODY.line_height() / 2);
            first.frames.push(Frame::Shape { shape, x: 4 * PT, y, size, ink });
        }
        Ok(lines)
    }

    /// Where the widest of these lines ends.
    pub(super) fn reach(&self, lines: &[Line]) -> Len {
        let end = |frame: &Frame| match frame {
            Frame::Text { x, size, face, text, .. } => x + self.resolver.fonts.width(*face, *size, text),
            _ => 0,
        };
        lines.iter().flat_map(|line| &line.frames).map(end).max().unwrap_or(0)
    }

    /// Moves every line to the right edge of its cell.
    pub(super) fn right(&self, mut lines: Vec<Line>, width: Len) -> Vec<Line> {
        for line in &mut lines {
            let right = (width - self.reach(std::slice::from_ref(line))).max(0);
            shift(&mut line.frames, right, 0);
        }
        lines
    }
}

/// A range bar around the height `middle`: grey normal band with its limits, a dot, earlier values as rings. A value
/// beyond the bar points outwards at its end.
pub(super) fn range_bar(bar: &RangeBar, width: Len, middle: Len, ink: Ink) -> Vec<Frame> {
    let inset = 4 * PT;
    let at = |permille: u16| inset + (width - 2 * inset) * Len::from(permille) / 1_000;
    let (low, high) = bar.band();
    let (from, to) = (at(low), at(high));
    let half = 3_500;
    let mut frames = vec![
        rule(inset, middle, width - 2 * inset, Ink::Line),
        Frame::Rect { x: from, y: middle - half, width: to - from, height: 2 * half, ink: Ink::Line },
    ];
    for (limit, drawn) in [(from, low > 0), (to, high < 1_000)] {
        if drawn {
            let ends = ((limit, middle - half), (limit, middle + half));
            frames.push(Frame::Rule { from: ends.0, to: ends.1, weight: HAIRLINE, ink: Ink::Soft });
        }
    }
    for place in bar.previous() {
        frames.push(Frame::Shape {
            shape: Shape::Ring,
            x: at(place.permille),
            y: middle,
            size: 5 * PT,
            ink: Ink::Soft,
        });
    }
    let value = bar.value();
    let shape = match (value.beyond, value.permille) {
        (false, _) => Shape::Disc,
        (true, 0) => Shape::TriangleLeft,
        (true, _) => Shape::TriangleRight,
    };
    frames.push(Frame::Shape { shape, x: at(value.permille), y: middle, size: 5_500, ink });
    frames
}
