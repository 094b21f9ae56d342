//! The cover of a person's paper: classifications side by side, then what is fine, what to watch and what to do by when.

use super::PrintError;
use super::block::{
    BODY, GUTTER, HEADING, Line, SMALL, STRONG, Setter, keep_together, mark, rule, shift, side_by_side,
    text_frame,
};
use super::flow::Piece;
use super::frame::{CONTENT_WIDTH, Frame, Ink, Len, PT};
use super::resolve::Resolver;
use checkup_core::report::doc::{Mark, Text};
use checkup_core::report::personal::part::{Agenda, AgendaPoint, Overview, OverviewBox, Scale, Standing};

/// One step of a scale.
const STEP: Len = 33 * PT;
const STEP_HEIGHT: Len = 22 * PT;
const STEP_GAP: Len = 3 * PT;
/// From the left of a shape to its word.
const INDENT: Len = 14 * PT;
/// The column of the days in the agenda at most, in one language and in two.
const DAYS: Len = 132 * PT;
const DAYS_TWICE: Len = 214 * PT;
/// The left of the two columns: half, and less beside what is said twice, which then stands on one line.
const HALF: Len = (CONTENT_WIDTH - 2 * GUTTER) / 2;
const LESS: Len = (CONTENT_WIDTH - 2 * GUTTER) * 38 / 100;

impl Setter<'_> {
    /// Left edges and widths of the two columns.
    const fn two_columns(&self) -> [(Len, Len); 2] {
        let left = if self.resolver.is_bilingual() { LESS } else { HALF };
        [(0, left), (left + 2 * GUTTER, CONTENT_WIDTH - left - 2 * GUTTER)]
    }

    pub(super) fn standings(&self, standings: &[Standing], field: &str) -> Result<Vec<Piece>, PrintError> {
        let mut cells = Vec::new();
        for (standing, (left, width)) in standings.iter().zip(self.two_columns().into_iter().cycle()) {
            let place = format!("{field} {}", Resolver::label(&standing.label));
            let mut lines = self.lines(SMALL, Ink::Soft, width, &standing.label, &place)?;
            if let Some(last) = lines.last_mut() {
                last.height += 4 * PT;
            }
            match &standing.scale {
                Scale::Steps { steps, word } => {
                    lines.push(self.steps(steps, &place)?);
                    lines.extend(self.inline(HEADING, Ink::Accent, width, word, &place)?);
                }
                Scale::Boxes(choices) => {
                    for choice in choices {
                        lines.extend(self.choices(std::slice::from_ref(choice), width, &place)?);
                    }
                }
            }
            cells.push((left, lines));
        }
        let mut pieces = side_by_side(cells, 10 * PT);
        keep_together(&mut pieces);
        Ok(pieces)
    }

    /// The steps from best to worst; the person's is filled and bold, so that it stands out without colour, too.
    fn steps(&self, steps: &[(Text, bool)], place: &str) -> Result<Line, PrintError> {
        let mut frames = Vec::new();
        let mut x = 0;
        for (name, here) in steps {
            let name = self.resolver.text(name, place)?;
            let (style, ink) = if *here { (STRONG, Ink::White) } else { (BODY, Ink::Soft) };
            if *here {
                frames.push(Frame::Rect { x, y: 0, width: STEP, height: STEP_HEIGHT, ink: Ink::Accent });
            } else {
                let (y, far) = (STEP_HEIGHT, x + STEP);
                let side = |x| Frame::Rule { from: (x, 0), to: (x, y), weight: 500, ink: Ink::Line };
                frames.extend([rule(x, 0, STEP, Ink::Line), rule(x, y, STEP, Ink::Line), side(x), side(far)]);
            }
            let wide = self.resolver.fonts.width(style.face, style.size, &name);
            let top = (STEP_HEIGHT - style.line_height()) / 2;
            frames.push(text_frame(style, ink, x + (STEP - wide) / 2, top, name));
            x += STEP + STEP_GAP;
        }
        Ok(Line { height: STEP_HEIGHT + 4 * PT, frames })
    }

    pub(super) fn overview(&self, summary: &Overview, field: &str) -> Result<Vec<Piece>, PrintError> {
        let [(left, narrow), (right, wide)] = self.two_columns();
        let cells = vec![
            (left, self.answer(&summary.fine, narrow, &format!("{field} box 1"))?),
            (right, self.answer(&summary.watch, wide, &format!("{field} box 2"))?),
        ];
        let mut pieces = side_by_side(cells, 12 * PT);
        keep_together(&mut pieces);
        pieces.extend(self.agenda(&summary.agenda, &format!("{field} box 3"))?);
        Ok(pieces)
    }

    /// A heading behind its sign, in the sign's colour.
    fn titled(&self, sign: Mark, title: &Text, width: Len, place: &str) -> Result<Vec<Line>, PrintError> {
        let (shape, ink) = mark(sign);
        let mut lines = self.inline(STRONG, ink, width - INDENT, title, place)?;
        for line in &mut lines {
            shift(&mut line.frames, INDENT, 0);
        }
        if let Some(first) = lines.first_mut() {
            let y = STRONG.line_height() / 2;
            first.frames.push(Frame::Shape { shape, x: 4 * PT, y, size: 8 * PT, ink });
        }
        Ok(lines)
    }

    /// One answer: its heading over a hairline, then a line each.
    fn answer(&self, part: &OverviewBox, width: Len, place: &str) -> Result<Vec<Line>, PrintError> {
        let mut lines = self.titled(part.mark, &part.title, width, place)?;
        if let Some(last) = lines.last_mut() {
            last.height += 3 * PT;
            last.frames.push(rule(0, last.height, width, Ink::Line));
            last.height += 5 * PT;
        }
        for (sign, text) in &part.lines {
            let indent = if sign.is_some() { INDENT } else { 0 };
            let mut statement = self.inline(BODY, Ink::Ink, width - indent, text, place)?;
            for line in &mut statement {
                shift(&mut line.frames, indent, 0);
            }
            if let (Some(sign), Some(first)) = (sign, statement.first_mut()) {
                let (shape, ink) = mark(*sign);
                let y = BODY.line_height() / 2;
                first.frames.push(Frame::Shape { shape, x: 4 * PT, y, size: 5_500, ink });
            }
            if let Some(last) = statement.last_mut() {
                last.height += 2 * PT;
            }
            lines.extend(statement);
        }
        Ok(lines)
    }

    /// What to do, on a quiet panel with the accent at its side: the day in front, so that the eye finds it first.
    fn agenda(&self, agenda: &Agenda, place: &str) -> Result<Vec<Piece>, PrintError> {
        let (padding, side) = (14 * PT, 3 * PT);
        let inner = CONTENT_WIDTH - 2 * padding;
        let (most, apart) = if self.resolver.is_bilingual() { (DAYS_TWICE, 3 * PT) } else { (DAYS, 5 * PT) };
        let days = agenda.points.iter().map(|point| self.day(point, most, place));
        let days = days.collect::<Result<Vec<_>, _>>()?;
        let column = days.iter().map(|lines| self.reach(lines)).max().unwrap_or(0);
        let title = self.titled(agenda.mark, &agenda.title, inner, place)?;
        let mut pieces = side_by_side(vec![(padding, title)], 0);
        for (point, by) in agenda.points.iter().zip(days) {
            let what = self.inline(BODY, Ink::Ink, inner - column - 2 * GUTTER, &point.what, place)?;
            let mut row = side_by_side(vec![(padding, by), (padding + column + 2 * GUTTER, what)], apart);
            keep_together(&mut row);
            pieces.extend(row);
        }
        let count = pieces.len();
        for (index, piece) in pieces.iter_mut().enumerate() {
            // Gaps become height, so that the panel is drawn through them.
            let above = if index == 0 { 8 * PT } else { std::mem::take(&mut piece.gap) };
            piece.lower(above);
            if index + 1 == count {
                piece.height += 9 * PT;
            }
            let height = piece.height;
            let panel = Frame::Rect { x: 0, y: 0, width: CONTENT_WIDTH, height, ink: Ink::Ground };
            let accent = Frame::Rect { x: 0, y: 0, width: side, height, ink: Ink::Accent };
            piece.frames.splice(0..0, [panel, accent]);
        }
        if let Some(first) = pieces.first_mut() {
            first.gap = 12 * PT;
        }
        keep_together(&mut pieces);
        Ok(pieces)
    }

    /// By when, or a dash.
    fn day(&self, point: &AgendaPoint, width: Len, place: &str) -> Result<Vec<Line>, PrintError> {
        let Some(day) = point.by else {
            let frames = vec![rule(0, BODY.line_height() / 2, 6 * PT, Ink::Soft)];
            return Ok(vec![Line { height: BODY.line_height(), frames }]);
        };
        let by = Text::with("report-summary-due", vec![("date", Text::Date(day))]);
        self.inline(STRONG, Ink::Ink, width, &by, place)
    }
}
