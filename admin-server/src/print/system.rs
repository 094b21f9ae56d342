//! One organ system: a row a result with its value, its range bar, its last years as a small line and its assessment; below
//! it what needs no picture, and the advice.

use super::PrintError;
use super::block::{
    BODY, GUTTER, HAIRLINE, Line, SMALL, STRONG, Setter, keep_together, mark, rule, shift, side_by_side,
    stack, text_frame,
};
use super::flow::Piece;
use super::frame::{CONTENT_WIDTH, Face, Frame, Ink, Len, PT, Shape};
use super::table::range_bar;
use super::text::Style;
use checkup_core::report::doc::{Flagged, Mark, Text};
use checkup_core::report::personal::part::{LimitedBar, System, SystemRow, Trend};
use std::sync::Arc;

/// The value that counts, 13 pt.
const VALUE: Style = Style { face: Face::Bold, size: 13 * PT };
/// The name of a system, 12 pt.
const NAME: Style = Style { face: Face::Bold, size: 12 * PT };
/// Years and limits, 8 pt.
const TINY: Style = Style { face: Face::Regular, size: 8 * PT };

const GAP: Len = 12 * PT;
const TREND: Len = 92 * PT;
const BAR: Len = 92 * PT;
const FLAG: Len = 84 * PT;
const FIGURE: Len = 80 * PT;
const FLAG_LEFT: Len = CONTENT_WIDTH - FLAG;
const TREND_LEFT: Len = FLAG_LEFT - GAP - TREND;
const BAR_LEFT: Len = TREND_LEFT - GAP - BAR;
/// How a whole system stands: the words of two languages on one line.
const STANDING: Len = TREND + GAP + FLAG + 28 * PT;
const STANDING_LEFT: Len = CONTENT_WIDTH - STANDING;
const FIGURE_LEFT: Len = BAR_LEFT - GAP - FIGURE;
const WORDS: Len = FIGURE_LEFT - GAP;
/// The height of a row's picture: line of dots, then the years.
const FIELD: Len = 15 * PT;
const FLAG_INDENT: Len = 12 * PT;

impl Setter<'_> {
    pub(super) fn system(&self, system: &System, field: &str) -> Result<Vec<Piece>, PrintError> {
        let mut pieces = self.system_head(system, field)?;
        let head = Arc::new(pieces.clone());
        let rows = system.rows.len();
        for (index, row) in system.rows.iter().enumerate() {
            let mut set = self.system_row(row, &format!("{field} row {}", index + 1))?;
            keep_together(&mut set);
            // The head never stands without a row, nor the last row without its company.
            if let Some(last) = set.last_mut()
                && ((index == 0 && rows > 1) || index + 2 == rows)
            {
                last.keep_with_next = true;
            }
            // On the next page the system is named again.
            for piece in &mut set {
                piece.heading = Some(head.clone());
            }
            pieces.extend(set);
        }
        let mut below = Vec::new();
        for (index, note) in system.notes.iter().enumerate() {
            let lines =
                self.lines(SMALL, Ink::Soft, CONTENT_WIDTH, note, &format!("{field} note {}", index + 1))?;
            below.extend(stack(lines, 0, 5 * PT, 2));
        }
        below.extend(self.system_advice(&system.advice, field)?);
        // Advice at the top of a page says what it is about.
        for piece in &mut below {
            piece.heading = Some(head.clone());
        }
        pieces.extend(below);
        Ok(pieces)
    }

    fn system_head(&self, system: &System, field: &str) -> Result<Vec<Piece>, PrintError> {
        let width = STANDING_LEFT - GAP;
        let (first, second) = self.resolver.both(&system.title, field)?;
        let mut name = self.set(NAME, Ink::Accent, width, &first);
        if let Some(second) = second {
            let at = self.resolver.fonts.width(NAME.face, NAME.size, &first) + 7 * PT;
            let drop = NAME.baseline() - SMALL.baseline();
            if let Some(line) = name.first_mut() {
                line.frames.push(text_frame(SMALL, Ink::Soft, at, drop, second));
            }
        }
        let mut cells = vec![(0, name)];
        if let Some(flag) = &system.standing {
            // The word stands at the right edge, over the assessments.
            let mut word = self.system_flag(flag, STANDING, true, field)?;
            let drop = NAME.baseline() - STRONG.baseline();
            for line in &mut word {
                shift(&mut line.frames, 0, drop);
            }
            cells.push((STANDING_LEFT, self.flushed(word, STANDING)));
        }
        let mut pieces = side_by_side(cells, 18 * PT);
        keep_together(&mut pieces);
        if let Some(last) = pieces.last_mut() {
            last.height += 3 * PT;
            last.frames.push(rule(0, last.height, CONTENT_WIDTH, Ink::Soft));
            last.keep_with_next = true;
        }
        Ok(pieces)
    }

    fn system_row(&self, row: &SystemRow, field: &str) -> Result<Vec<Piece>, PrintError> {
        let stands_out = row.flag.as_ref().is_ok_and(|flag| flag.mark != Mark::Good);
        let ink = match &row.flag {
            Ok(flag) if stands_out => mark(flag.mark).1,
            _ => Ink::Ink,
        };
        let style = if stands_out { STRONG } else { BODY };
        let mut cells = vec![(0, self.lines(style, Ink::Ink, WORDS, &row.name, field)?)];
        cells.push((FIGURE_LEFT, self.system_figure(row, field)?));
        if let Some(bar) = &row.bar {
            cells.push((BAR_LEFT, vec![self.limited_bar(bar, ink, field)?]));
        }
        if let Some(trend) = &row.trend {
            cells.push((TREND_LEFT, vec![self.system_trend(trend, ink)]));
        }
        cells.push((
            FLAG_LEFT,
            match &row.flag {
                Ok(flag) => self.system_flag(flag, FLAG, stands_out, field)?,
                Err(word) => self.lines(SMALL, Ink::Soft, FLAG, word, field)?,
            },
        ));
        let mut pieces = side_by_side(cells, 0);
        if let Some(first) = pieces.first_mut() {
            first.lower(5 * PT);
        }
        if let Some(last) = pieces.last_mut() {
            last.height += 3 * PT;
            last.frames.push(rule(0, last.height, CONTENT_WIDTH, Ink::Line));
        }
        Ok(pieces)
    }

    /// The value large, its unit small behind it, or below it where both do not fit.
    fn system_figure(&self, row: &SystemRow, field: &str) -> Result<Vec<Line>, PrintError> {
        let fonts = self.resolver.fonts;
        let (value, second) = self.resolver.both(&row.value, field)?;
        let unit = self.resolver.text(&row.unit, field)?;
        let is_number = value.starts_with(|c: char| c.is_ascii_digit() || "<>≤≥-".contains(c));
        let style = if is_number { VALUE } else { STRONG };
        let lift = VALUE.baseline() - BODY.baseline();
        let taken = fonts.width(style.face, style.size, &value) + 4 * PT;
        let mut lines = self.set(style, Ink::Ink, FIGURE, &value);
        if is_number {
            for line in &mut lines {
                shift(&mut line.frames, 0, -lift);
            }
        }
        let fits = taken + fonts.width(SMALL.face, SMALL.size, &unit) <= FIGURE;
        match lines.as_mut_slice() {
            [only] if fits && !unit.is_empty() => {
                let drop = BODY.baseline() - SMALL.baseline();
                only.frames.push(text_frame(SMALL, Ink::Soft, taken, drop, unit));
            }
            _ => lines.extend(self.set(SMALL, Ink::Soft, FIGURE, &unit)),
        }
        if let Some(second) = second {
            lines.extend(self.set(SMALL, Ink::Soft, FIGURE, &second));
        }
        Ok(lines)
    }

    /// The bar with its limits under the ends of the normal band.
    fn limited_bar(&self, limited: &LimitedBar, ink: Ink, field: &str) -> Result<Line, PrintError> {
        let middle = BODY.line_height() / 2;
        let mut frames = range_bar(&limited.bar, BAR, middle, ink);
        let (low, high) = limited.bar.band();
        let inset = 4 * PT;
        for (limit, at) in [(&limited.low, low), (&limited.high, high)] {
            let Some(limit) = limit else { continue };
            let text = self.resolver.text(limit, field)?;
            let x = inset + (BAR - 2 * inset) * Len::from(at) / 1_000;
            frames.push(self.tiny(x, BODY.line_height() - PT, BAR, text));
        }
        Ok(Line { height: BODY.line_height() + TINY.line_height(), frames })
    }

    /// Tiny type centred on `x`, within `width`.
    fn tiny(&self, x: Len, top: Len, width: Len, text: String) -> Frame {
        let wide = self.resolver.fonts.width(TINY.face, TINY.size, &text);
        text_frame(TINY, Ink::Soft, (x - wide / 2).clamp(0, (width - wide).max(0)), top, text)
    }

    /// The last years: the normal band behind, hollow dots for what was, a filled one for today, every year with four
    /// digits.
    fn system_trend(&self, trend: &Trend, ink: Ink) -> Line {
        let inset = 9 * PT;
        let across = |permille: u16| inset + (TREND - 2 * inset) * Len::from(permille) / 1_000;
        let up = |permille: u16| FIELD - FIELD * Len::from(permille) / 1_000 + PT;
        let mut frames = Vec::new();
        if let Some((from, to)) = trend.band {
            let (top, bottom) = (up(to), up(from));
            frames.push(Frame::Rect { x: 0, y: top, width: TREND, height: bottom - top, ink: Ink::Ground });
            for (y, drawn) in [(top, to < 1_000), (bottom, from > 0)] {
                if drawn {
                    frames.push(rule(0, y, TREND, Ink::Line));
                }
            }
        }
        let places: Vec<(Len, Len)> = trend.points.iter().map(|p| (across(p.across), up(p.up))).collect();
        for pair in places.windows(2) {
            if let [from, to] = pair {
                frames.push(Frame::Rule { from: *from, to: *to, weight: 2 * HAIRLINE, ink: Ink::Soft });
            }
        }
        for (index, (point, (x, y))) in trend.points.iter().zip(places).enumerate() {
            let now = index + 1 == trend.points.len();
            let (shape, size, ink) =
                if now { (Shape::Disc, 5 * PT, ink) } else { (Shape::Ring, 4_500, Ink::Soft) };
            frames.push(Frame::Shape { shape, x, y, size, ink });
            frames.push(self.tiny(x, FIELD + 2 * PT, TREND, format!("{:04}", point.year)));
        }
        Line { height: FIELD + 2 * PT + TINY.line_height(), frames }
    }

    fn system_flag(
        &self,
        flag: &Flagged,
        width: Len,
        stands_out: bool,
        field: &str,
    ) -> Result<Vec<Line>, PrintError> {
        let (shape, ink) = mark(flag.mark);
        let (style, word) = if stands_out { (STRONG, ink) } else { (SMALL, Ink::Soft) };
        let mut lines = self.inline(style, word, width - FLAG_INDENT, &flag.word, field)?;
        let drop = BODY.baseline() - style.baseline();
        for line in &mut lines {
            shift(&mut line.frames, FLAG_INDENT, drop);
        }
        if let Some(first) = lines.first_mut() {
            let (size, y) = (if stands_out { 7_500 } else { 5 * PT }, BODY.line_height() / 2);
            first.frames.push(Frame::Shape { shape, x: 4 * PT, y, size, ink });
        }
        Ok(lines)
    }

    /// The whole cell moved right, its lines still below each other.
    fn flushed(&self, mut lines: Vec<Line>, width: Len) -> Vec<Line> {
        let used = self.reach(&lines);
        for line in &mut lines {
            shift(&mut line.frames, (width - used).max(0), 0);
        }
        lines
    }

    /// Advice with the accent at its side.
    fn system_advice(&self, advice: &[Text], field: &str) -> Result<Vec<Piece>, PrintError> {
        let mut pieces = Vec::new();
        let left = GUTTER;
        for (index, text) in advice.iter().enumerate() {
            let place = format!("{field} advice {}", index + 1);
            pieces.extend(self.prose(
                (BODY, Ink::Ink),
                (left, CONTENT_WIDTH - left),
                4 * PT,
                text,
                &place,
            )?);
        }
        for (index, piece) in pieces.iter_mut().enumerate() {
            let above = if index == 0 { 0 } else { std::mem::take(&mut piece.gap) };
            piece.lower(above);
            let height = piece.height;
            piece.frames.push(Frame::Rect { x: 0, y: 0, width: 2 * PT, height, ink: Ink::Accent });
        }
        if let Some(first) = pieces.first_mut() {
            first.gap = 8 * PT;
        }
        if pieces.len() <= 12 {
            keep_together(&mut pieces);
        }
        Ok(pieces)
    }
}
