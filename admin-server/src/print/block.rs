//! Blocks to pieces. Everything hangs on one grid of four columns; running text stands on the right three, so that a
//! line keeps to some seventy characters, and its label or nothing on the first.

use super::PrintError;
use super::flow::Piece;
use super::frame::{Face, Frame, Ink, Len, PT, Shape};
use super::resolve::Resolver;
use super::sheet::Sheet;
use super::table::Widths;
use super::text::{Style, wrap};
use checkup_core::report::doc::{Block, Choice, Doc, KeyValue, Mark, SummaryBox, Text};

/// Body text, 10.5 pt.
pub const BODY: Style = Style { face: Face::Regular, size: 10_500 };
/// Body text, bold.
pub const STRONG: Style = Style { face: Face::Bold, size: 10_500 };
/// A second language below the first, 8.5 pt.
pub const BESIDE: Style = Style { face: Face::Regular, size: 8_500 };
/// Labels and small print, 9 pt.
pub const SMALL: Style = Style { face: Face::Regular, size: 9 * PT };
/// Headings and the words that count, 14 pt.
pub const HEADING: Style = Style { face: Face::Bold, size: 14 * PT };
/// Thickness of every line.
pub const HAIRLINE: Len = 500;

pub(super) const GUTTER: Len = 12 * PT;

/// A text frame whose line starts at `top`.
pub const fn text_frame(style: Style, ink: Ink, x: Len, top: Len, text: String) -> Frame {
    Frame::Text { x, baseline: top + style.baseline(), size: style.size, face: style.face, ink, text }
}

/// A horizontal hairline.
pub const fn rule(x: Len, y: Len, width: Len, ink: Ink) -> Frame {
    Frame::Rule { from: (x, y), to: (x + width, y), weight: HAIRLINE, ink }
}

/// Shape and colour of an assessment.
pub const fn mark(mark: Mark) -> (Shape, Ink) {
    match mark {
        Mark::Good => (Shape::Disc, Ink::Good),
        Mark::WatchHigh => (Shape::TriangleUp, Ink::Watch),
        Mark::WatchLow => (Shape::TriangleDown, Ink::Watch),
        Mark::Act => (Shape::Square, Ink::Act),
    }
}

/// One line of a cell: its frames from the cell's left and its own top.
pub(super) struct Line {
    pub height: Len,
    pub frames: Vec<Frame>,
}

/// Sets the blocks of one document.
pub struct Setter<'a> {
    pub(super) resolver: &'a Resolver,
    pub(super) widths: Widths,
    pub(super) sheet: Sheet,
}

impl<'a> Setter<'a> {
    /// Measures what the tables of the document have in common.
    pub fn new(resolver: &'a Resolver, doc: &Doc) -> Result<Self, PrintError> {
        let sheet = Sheet::of(doc.paper);
        Ok(Self { resolver, widths: Widths::measure(resolver, sheet.content(), &doc.blocks)?, sheet })
    }

    /// The pieces of one block; `field` names it in an error.
    pub fn block(&self, block: &Block, field: &str) -> Result<Vec<Piece>, PrintError> {
        match block {
            Block::Heading(text) => self.heading(text, field),
            Block::Paragraph(text) => self.prose(
                (BODY, Ink::Ink),
                (self.sheet.text_left(), self.sheet.text_width()),
                6 * PT,
                text,
                field,
            ),
            Block::Note(text) => {
                self.prose((SMALL, Ink::Soft), (0, self.sheet.content()), 8 * PT, text, field)
            }
            Block::KeyValues(pairs) => {
                let mut pieces = self.grid(pairs, self.sheet.content(), true, field)?;
                if let Some(first) = pieces.first_mut() {
                    first.gap = 12 * PT;
                    first.lower(9 * PT);
                    first.frames.push(rule(0, 0, self.sheet.content(), Ink::Line));
                }
                if let Some(last) = pieces.last_mut() {
                    last.height += 4 * PT;
                    last.frames.push(rule(0, last.height, self.sheet.content(), Ink::Line));
                }
                Ok(pieces)
            }
            Block::Summary(boxes) => self.summary(boxes, field),
            Block::Verdict { label, value } => self.verdict(label, value, field),
            Block::Checkboxes { label, choices } => self.checkboxes(label, choices, field),
            Block::ResultTable(table) => self.table(table, field),
            Block::Advice(points) => self.advice(points, field),
            Block::Referral { title, details } => self.referral(title, details, field),
            Block::Signature { role, signed, name, note } => self.signature(role, signed, name, note, field),
            Block::PageBreak => {
                Ok(vec![Piece { page_break: true, keep_with_next: true, ..Piece::default() }])
            }
            Block::KeepTogether(blocks) => {
                let mut pieces = Vec::new();
                for (index, inner) in blocks.iter().enumerate() {
                    pieces.extend(self.block(inner, &format!("{field}.{}", index + 1))?);
                }
                keep_together(&mut pieces);
                Ok(pieces)
            }
            Block::Grid(grid) => self.table_of(grid, field),
            Block::Code(code) => self.code(code, field),
            Block::Large { label, value } => self.large(label, value, field),
            Block::Figures(table) => self.figure_table(table, &table.title, field),
            Block::Chart(chart) => self.chart(chart, field),
            Block::Label(label) => self.label(label, field),
            Block::Slip(slip) => self.slip(slip, field),
            Block::Standings(standings) => self.standings(standings, field),
            Block::Overview(overview) => self.overview(overview, field),
            Block::System(system) => self.system(system, field),
            Block::Portrait(portrait) => self.portrait(portrait, field),
            Block::Blanks(blanks) => self.blanks(blanks, field),
        }
    }

    /// A text broken into lines of frames. A second language follows in soft, smaller type; to a label on the same line if
    /// that can hold both.
    pub(super) fn lines(
        &self,
        style: Style,
        ink: Ink,
        width: Len,
        text: &Text,
        field: &str,
    ) -> Result<Vec<Line>, PrintError> {
        let (first, second) = self.resolver.both(text, field)?;
        Ok(self.below(style, ink, width, first, second))
    }

    fn below(&self, style: Style, ink: Ink, width: Len, first: String, second: Option<String>) -> Vec<Line> {
        let Some(second) = second else { return self.set(style, ink, width, &first) };
        if style.size <= SMALL.size {
            let joined = format!("{first} · {second}");
            if self.resolver.fonts.width(style.face, style.size, &joined) <= width {
                return self.set(style, ink, width, &joined);
            }
        }
        let mut lines = self.set(style, ink, width, &first);
        lines.extend(self.set(BESIDE, Ink::Soft, width, &second));
        lines
    }

    /// As [`Setter::lines`], with the second language on the line of the first if that can hold both.
    pub(super) fn inline(
        &self,
        style: Style,
        ink: Ink,
        width: Len,
        text: &Text,
        field: &str,
    ) -> Result<Vec<Line>, PrintError> {
        let (first, second) = self.resolver.both(text, field)?;
        let fonts = self.resolver.fonts;
        let at = fonts.width(style.face, style.size, &first) + 6 * PT;
        match second {
            Some(second) if at + fonts.width(BESIDE.face, BESIDE.size, &second) <= width => {
                let drop = style.baseline() - BESIDE.baseline();
                let frames = vec![
                    text_frame(style, ink, 0, 0, first),
                    text_frame(BESIDE, Ink::Soft, at, drop, second),
                ];
                Ok(vec![Line { height: style.line_height(), frames }])
            }
            second => Ok(self.below(style, ink, width, first, second)),
        }
    }

    /// Lines of one string.
    pub(super) fn set(&self, style: Style, ink: Ink, width: Len, text: &str) -> Vec<Line> {
        let line =
            |line| Line { height: style.line_height(), frames: vec![text_frame(style, ink, 0, 0, line)] };
        wrap(self.resolver.fonts, style, width, text).into_iter().map(line).collect()
    }

    /// Running text; two languages stand in two columns, so that each reads down its own.
    pub(super) fn prose(
        &self,
        (style, ink): (Style, Ink),
        (left, width): (Len, Len),
        gap: Len,
        text: &Text,
        field: &str,
    ) -> Result<Vec<Piece>, PrintError> {
        let (first, second) = self.resolver.both(text, field)?;
        let Some(second) = second else {
            return Ok(stack(self.set(style, ink, width, &first), left, gap, 2));
        };
        let column = (width - 2 * GUTTER) / 2;
        let cells = vec![
            (left, self.set(style, ink, column, &first)),
            (left + column + 2 * GUTTER, self.set(style, Ink::Soft, column, &second)),
        ];
        let mut pieces = side_by_side(cells, gap);
        if pieces.len() <= 8 {
            keep_together(&mut pieces);
        }
        Ok(pieces)
    }

    fn heading(&self, text: &Text, field: &str) -> Result<Vec<Piece>, PrintError> {
        let (first, second) = self.resolver.both(text, field)?;
        let mut lines = self.set(HEADING, Ink::Ink, self.sheet.content(), &first);
        if let Some(second) = second {
            let fonts = self.resolver.fonts;
            let used = fonts.width(HEADING.face, HEADING.size, &first) + 8 * PT;
            let fits = used + fonts.width(BODY.face, BODY.size, &second) <= self.sheet.content();
            match lines.as_mut_slice() {
                [only] if fits => {
                    let drop = HEADING.baseline() - BODY.baseline();
                    only.frames.push(text_frame(BODY, Ink::Soft, used, drop, second));
                }
                _ => lines.extend(self.set(BODY, Ink::Soft, self.sheet.content(), &second)),
            }
        }
        let mut pieces = stack(lines, 0, 22 * PT, 0);
        for piece in &mut pieces {
            piece.keep_with_next = true;
        }
        Ok(pieces)
    }

    /// Labels above values in four columns. With `lead`, a wide first value is the one that counts: set large.
    pub(super) fn grid(
        &self,
        pairs: &[KeyValue],
        width: Len,
        lead: bool,
        field: &str,
    ) -> Result<Vec<Piece>, PrintError> {
        let columns = self.sheet.columns;
        let column = (width - (columns - 1) * GUTTER) / columns;
        let mut rows: Vec<Vec<(Len, Vec<Line>)>> = Vec::new();
        let mut free = 0;
        for (index, pair) in pairs.iter().enumerate() {
            // A wide value takes what is left of a row if that is at least half of it.
            let wide = pair.wide && (free < columns / 2 || self.sheet.is_narrow());
            if free == 0 || wide {
                rows.push(Vec::new());
                free = columns;
            }
            let span = if pair.wide { free } else { 1 };
            let x = (columns - free) * (column + GUTTER);
            let cell = span * column + (span - 1) * GUTTER;
            let style = if lead && index == 0 && pair.wide { HEADING } else { BODY };
            let place = format!("{field} {}", Resolver::label(&pair.label));
            let mut lines = self.lines(SMALL, Ink::Soft, cell, &pair.label, &place)?;
            lines.extend(self.lines(style, Ink::Ink, cell, &pair.value, &place)?);
            if let Some(row) = rows.last_mut() {
                row.push((x, lines));
            }
            free -= span;
        }
        let mut pieces = Vec::new();
        for row in rows {
            let mut slices = side_by_side(row, 8 * PT);
            keep_together(&mut slices);
            pieces.extend(slices);
        }
        Ok(pieces)
    }

    fn summary(&self, boxes: &[SummaryBox; 3], field: &str) -> Result<Vec<Piece>, PrintError> {
        let padding = 11 * PT;
        let width = (self.sheet.content() - 2 * GUTTER) / 3;
        let inner = width - 2 * padding;
        let mut cells = Vec::new();
        let mut x = 0;
        for (index, part) in boxes.iter().enumerate() {
            let place = format!("{field} box {}", index + 1);
            let (shape, ink) = mark(part.mark);
            let indent = 14 * PT;
            let mut lines = self.lines(STRONG, ink, inner - indent, &part.title, &place)?;
            for line in &mut lines {
                shift(&mut line.frames, indent, 0);
            }
            if let Some(first) = lines.first_mut() {
                let y = STRONG.line_height() / 2;
                first.frames.push(Frame::Shape { shape, x: 4 * PT, y, size: 8 * PT, ink });
            }
            if let Some(last) = lines.last_mut() {
                last.height += 4 * PT;
            }
            for text in &part.lines {
                let mut paragraph = self.lines(BODY, Ink::Ink, inner, text, &place)?;
                if let Some(last) = paragraph.last_mut() {
                    last.height += 5 * PT;
                }
                lines.extend(paragraph);
            }
            cells.push((x + padding, lines));
            x += width + GUTTER;
        }
        let mut pieces = side_by_side(cells, padding);
        if let Some(last) = pieces.last_mut() {
            last.height += padding - 5 * PT;
        }
        let count = pieces.len();
        for (index, piece) in pieces.iter_mut().enumerate() {
            let gap = std::mem::take(&mut piece.gap);
            piece.lower(gap);
            for column in 0..3 {
                let left = column * (width + GUTTER);
                frame_slice(piece, left, width, index == 0, index + 1 == count);
            }
        }
        if let Some(first) = pieces.first_mut() {
            first.gap = 16 * PT;
        }
        keep_together(&mut pieces);
        Ok(pieces)
    }

    fn verdict(&self, label: &Text, value: &Text, field: &str) -> Result<Vec<Piece>, PrintError> {
        let place = format!("{field} {}", Resolver::label(label));
        let mut labels = self.lines(SMALL, Ink::Soft, self.sheet.column(), label, &place)?;
        // The small label stands on the baseline of the large value.
        let drop = HEADING.baseline() - SMALL.baseline();
        if let Some(first) = labels.first_mut() {
            first.height += drop;
            shift(&mut first.frames, 0, drop);
        }
        let values = self.lines(HEADING, Ink::Accent, self.sheet.text_width(), value, &place)?;
        let mut pieces = self.labelled(labels, values);
        keep_together(&mut pieces);
        Ok(pieces)
    }

    /// A label beside its lines, or above them where the paper is narrow.
    fn labelled(&self, mut labels: Vec<Line>, lines: Vec<Line>) -> Vec<Piece> {
        if self.sheet.is_narrow() {
            labels.extend(lines);
            return stack(labels, 0, 6 * PT, 0);
        }
        side_by_side(vec![(0, labels), (self.sheet.text_left(), lines)], 6 * PT)
    }

    fn checkboxes(&self, label: &Text, choices: &[Choice], field: &str) -> Result<Vec<Piece>, PrintError> {
        let place = format!("{field} {}", Resolver::label(label));
        let mut labels = self.lines(SMALL, Ink::Soft, self.sheet.column(), label, &place)?;
        let drop = BODY.baseline() - SMALL.baseline();
        for line in &mut labels {
            shift(&mut line.frames, 0, drop);
        }
        let lines = self.choices(choices, self.sheet.text_width(), &place)?;
        let mut pieces = self.labelled(labels, lines);
        keep_together(&mut pieces);
        Ok(pieces)
    }

    /// Boxes to tick, one after the other.
    pub(super) fn choices(
        &self,
        choices: &[Choice],
        width: Len,
        place: &str,
    ) -> Result<Vec<Line>, PrintError> {
        let (indent, apart) = (15 * PT, 16 * PT);
        let mut lines: Vec<Line> = Vec::new();
        let mut x = width;
        for choice in choices {
            let style = if choice.ticked { STRONG } else { BODY };
            let text = self.resolver.joined(&choice.label, place)?;
            for (index, part) in
                wrap(self.resolver.fonts, style, width - indent, &text).into_iter().enumerate()
            {
                let taken = indent + self.resolver.fonts.width(style.face, style.size, &part);
                if index > 0 || x + taken > width {
                    lines.push(Line { height: style.line_height() + 2 * PT, frames: Vec::new() });
                    x = 0;
                }
                if let Some(line) = lines.last_mut() {
                    let shape = if choice.ticked { Shape::TickedBox } else { Shape::EmptyBox };
                    let y = style.line_height() / 2;
                    if index == 0 {
                        line.frames.push(Frame::Shape {
                            shape,
                            x: x + 5 * PT,
                            y,
                            size: 8_500,
                            ink: Ink::Ink,
                        });
                    }
                    line.frames.push(text_frame(style, Ink::Ink, x + indent, 0, part));
                }
                x += taken + apart;
            }
        }
        Ok(lines)
    }

    fn advice(&self, points: &[Text], field: &str) -> Result<Vec<Piece>, PrintError> {
        let indent = 12 * PT;
        let mut pieces = Vec::new();
        for (index, point) in points.iter().enumerate() {
            let place = format!("{field} point {}", index + 1);
            let place_of_text = (self.sheet.text_left() + indent, self.sheet.text_width() - indent);
            let mut point = self.prose((BODY, Ink::Ink), place_of_text, 4 * PT, point, &place)?;
            if let Some(first) = point.first_mut() {
                first.frames.push(rule(self.sheet.text_left(), BODY.line_height() / 2, 6 * PT, Ink::Soft));
            }
            pieces.extend(point);
        }
        Ok(pieces)
    }

    fn referral(&self, title: &Text, details: &[KeyValue], field: &str) -> Result<Vec<Piece>, PrintError> {
        let padding = 12 * PT;
        let inner = self.sheet.content() - 2 * padding;
        let mut pieces = stack(self.lines(STRONG, Ink::Accent, inner, title, field)?, 0, 0, 0);
        pieces.extend(self.grid(details, inner, false, field)?);
        let count = pieces.len();
        for (index, piece) in pieces.iter_mut().enumerate() {
            // Gaps become height, so that the frame's sides are drawn through them.
            let above = if index == 0 { padding - 2 * PT } else { piece.gap };
            piece.gap = 0;
            piece.lower(above);
            shift(&mut piece.frames, padding, 0);
            if index + 1 == count {
                piece.height += padding - 2 * PT;
            }
            frame_slice(piece, 0, self.sheet.content(), index == 0, index + 1 == count);
        }
        if let Some(first) = pieces.first_mut() {
            first.gap = 18 * PT;
        }
        keep_together(&mut pieces);
        Ok(pieces)
    }

    fn signature(
        &self,
        role: &Text,
        signed: &Text,
        name: &Text,
        note: &Text,
        field: &str,
    ) -> Result<Vec<Piece>, PrintError> {
        let left = 2 * self.sheet.text_left();
        let width = self.sheet.content() - left;
        let mut lines = self.lines(SMALL, Ink::Soft, width, signed, field)?;
        lines.extend(self.lines(STRONG, Ink::Ink, width, role, field)?);
        if let Some(last) = lines.last_mut() {
            // Room for a hand and the centre's stamp.
            last.height += 44 * PT;
        }
        lines.extend(self.lines(STRONG, Ink::Ink, width, name, field)?);
        lines.extend(self.lines(SMALL, Ink::Soft, width, note, field)?);
        let mut pieces = stack(lines, left, 20 * PT, 0);
        keep_together(&mut pieces);
        Ok(pieces)
    }
}

/// Moves frames within their line.
pub(super) fn shift(frames: &mut Vec<Frame>, dx: Len, dy: Len) {
    *frames = std::mem::take(frames).into_iter().map(|f| f.moved(dx, dy)).collect();
}

/// Lines one below the other. The first and last `together` lines stay together across a page break.
pub(super) fn stack(lines: Vec<Line>, left: Len, gap: Len, together: usize) -> Vec<Piece> {
    let count = lines.len();
    lines
        .into_iter()
        .enumerate()
        .map(|(index, line)| Piece {
            gap: if index == 0 { gap } else { 0 },
            height: line.height,
            frames: line.frames.into_iter().map(|f| f.moved(left, 0)).collect(),
            keep_with_next: index + 1 < count && (index + 1 < together || index + together >= count),
            ..Piece::default()
        })
        .collect()
}

/// Cells next to each other, cut into slices that a page break may fall between.
pub(super) fn side_by_side(cells: Vec<(Len, Vec<Line>)>, gap: Len) -> Vec<Piece> {
    // Every distinct line top in any cell starts a slice.
    let mut placed: Vec<(Len, Line, Len)> = Vec::new();
    let mut height = 0;
    for (x, lines) in cells {
        let mut y = 0;
        for line in lines {
            let next = y + line.height;
            placed.push((y, line, x));
            y = next;
        }
        height = height.max(y);
    }
    let mut tops: Vec<Len> = placed.iter().map(|(y, ..)| *y).collect();
    tops.sort_unstable();
    tops.dedup();
    let ends = tops.iter().skip(1).copied().chain(std::iter::once(height));
    let mut pieces: Vec<Piece> = tops
        .iter()
        .zip(ends)
        .enumerate()
        .map(|(index, (top, end))| Piece {
            gap: if index == 0 { gap } else { 0 },
            height: end - top,
            ..Piece::default()
        })
        .collect();
    for (y, line, x) in placed {
        if let Ok(index) = tops.binary_search(&y)
            && let Some(piece) = pieces.get_mut(index)
        {
            piece.frames.extend(line.frames.into_iter().map(|f| f.moved(x, 0)));
        }
    }
    pieces
}

/// The part of a box's border that one slice carries.
pub(super) fn frame_slice(piece: &mut Piece, left: Len, width: Len, first: bool, last: bool) {
    let side = |x| Frame::Rule { from: (x, 0), to: (x, piece.height), weight: HAIRLINE, ink: Ink::Line };
    let mut border = vec![side(left), side(left + width)];
    if first {
        border.push(rule(left, 0, width, Ink::Line));
    }
    if last {
        border.push(rule(left, piece.height, width, Ink::Line));
    }
    piece.frames.extend(border);
}

/// Ties pieces to each other, not to what follows.
pub(super) fn keep_together(pieces: &mut [Piece]) {
    if let [all_but_last @ .., _] = pieces {
        for piece in all_but_last {
            piece.keep_with_next = true;
        }
    }
}
