//! Charts as rectangles, lines and words. Series differ by tone and pattern, points by shape, and every figure stands
//! beside its mark, so that a black-and-white printer loses nothing. What is hidden is a dash where its mark would be.

use super::PrintError;
use super::block::{HAIRLINE, SMALL, STRONG, Setter, rule, text_frame};
use super::flow::Piece;
use super::frame::{CONTENT_WIDTH, Face, Frame, Ink, Len, PT, Shape};
use super::text::{Style, wrap};
use checkup_core::report::chart::{Chart, Figure, Form, Series};

/// Figures beside their marks, 8 pt.
const FIGURE: Style = Style { face: Face::Regular, size: 8 * PT };
/// The height of a drawing without its labels.
const PLOT: Len = 104 * PT;
/// Above the highest mark there is room for its figure.
const HEADROOM: Len = 13 * PT;
const SWATCH: Len = 8 * PT;

/// How a series looks.
#[derive(Clone, Copy)]
enum Tone {
    Full,
    Light,
    Striped,
    Empty,
}

/// The tones of so many series: the one that counts is the dark one, the last of two years, the first of groups.
const fn tone(at: usize, of: usize) -> Tone {
    match (of, at) {
        (2, 0) => Tone::Light,
        (2, _) | (_, 0) => Tone::Full,
        (_, 1) => Tone::Light,
        (_, 2) => Tone::Striped,
        _ => Tone::Empty,
    }
}

impl Setter<'_> {
    pub(super) fn chart(&self, chart: &Chart, field: &str) -> Result<Vec<Piece>, PrintError> {
        let mut piece = Piece { gap: 12 * PT, ..Piece::default() };
        for line in self.lines(STRONG, Ink::Ink, CONTENT_WIDTH, &chart.title, field)? {
            let y = piece.height;
            piece.frames.extend(line.frames.into_iter().map(|frame| frame.moved(0, y)));
            piece.height += line.height;
        }
        if chart.series.len() > 1 {
            self.legend(chart, &mut piece, field)?;
        }
        piece.height += 2 * PT;
        match chart.form {
            Form::Columns => self.columns(chart, &mut piece, field)?,
            Form::Bars => self.bars(chart, &mut piece, field)?,
            Form::Lines => self.trend(chart, &mut piece, field)?,
        }
        Ok(vec![piece])
    }

    fn legend(&self, chart: &Chart, piece: &mut Piece, field: &str) -> Result<(), PrintError> {
        let mut x = 0;
        let top = piece.height;
        for (at, series) in chart.series.iter().enumerate() {
            let name = self.said(&series.name, field)?;
            let middle = top + SMALL.line_height() / 2;
            if chart.form == Form::Lines {
                let (shape, ink) = point(at);
                let ends = ((x, middle), (x + 18 * PT, middle));
                piece.frames.push(Frame::Rule { from: ends.0, to: ends.1, weight: 1_200, ink });
                piece.frames.push(Frame::Shape { shape, x: x + 9 * PT, y: middle, size: 6 * PT, ink });
                x += 22 * PT;
            } else {
                let swatch = (x, middle - SWATCH / 2, SWATCH, SWATCH);
                piece.frames.extend(filled(swatch, tone(at, chart.series.len())));
                x += SWATCH + 4 * PT;
            }
            let width = self.resolver.fonts.width(SMALL.face, SMALL.size, &name);
            piece.frames.push(text_frame(SMALL, Ink::Soft, x, top, name));
            x += width + 16 * PT;
        }
        piece.height += SMALL.line_height();
        Ok(())
    }

    /// A figure centred above or below a place.
    fn figure(&self, figure: Figure, centre: Len, top: Len, field: &str) -> Result<Frame, PrintError> {
        let said = self.said(&figure.text(), field)?;
        let width = self.resolver.fonts.width(FIGURE.face, FIGURE.size, &said);
        Ok(text_frame(FIGURE, Ink::Ink, centre - width / 2, top, said))
    }

    fn columns(&self, chart: &Chart, piece: &mut Piece, field: &str) -> Result<(), PrintError> {
        let top = piece.height;
        let base = top + HEADROOM + PLOT;
        let most = highest(&chart.series);
        let slot = CONTENT_WIDTH / count(chart.places.len());
        let bars = count(chart.series.len());
        let between = 4 * PT;
        let bar = ((slot - 18 * PT - (bars - 1) * between) / bars).clamp(8 * PT, 34 * PT);
        let group = bars * bar + (bars - 1) * between;
        for (at, series) in chart.series.iter().enumerate() {
            for (place, figure) in series.figures.iter().enumerate() {
                let left = count_from(place) * slot + (slot - group) / 2 + count_from(at) * (bar + between);
                let tall = height(*figure, most);
                if tall > 0 {
                    piece.frames.extend(filled((left, base - tall, bar, tall), tone(at, chart.series.len())));
                }
                let above = base - tall - FIGURE.line_height();
                piece.frames.push(self.figure(*figure, left + bar / 2, above, field)?);
            }
        }
        piece.frames.push(rule(0, base, CONTENT_WIDTH, Ink::Soft));
        piece.height = base + 3 * PT;
        self.place_labels(chart, piece, slot, field)
    }

    /// What stands below the axis.
    fn place_labels(
        &self,
        chart: &Chart,
        piece: &mut Piece,
        slot: Len,
        field: &str,
    ) -> Result<(), PrintError> {
        let top = piece.height;
        let mut tallest = 0;
        for (place, label) in chart.places.iter().enumerate() {
            let centre = count_from(place) * slot + slot / 2;
            let label = self.said(label, field)?;
            let mut y = top;
            for line in wrap(self.resolver.fonts, SMALL, slot - 6 * PT, &label) {
                let width = self.resolver.fonts.width(SMALL.face, SMALL.size, &line);
                piece.frames.push(text_frame(SMALL, Ink::Soft, centre - width / 2, y, line));
                y += SMALL.line_height();
            }
            tallest = tallest.max(y - top);
        }
        piece.height += tallest + 4 * PT;
        Ok(())
    }

    fn bars(&self, chart: &Chart, piece: &mut Piece, field: &str) -> Result<(), PrintError> {
        let Some(series) = chart.series.first() else { return Ok(()) };
        let left = CONTENT_WIDTH * 45 / 100;
        let room = CONTENT_WIDTH - left - 40 * PT;
        let most = highest(&chart.series);
        let mut y = piece.height + 2 * PT;
        for (label, figure) in chart.places.iter().zip(&series.figures) {
            let label = self.said(label, field)?;
            let lines = wrap(self.resolver.fonts, SMALL, left - 12 * PT, &label);
            let tall = SMALL.line_height() * count(lines.len()) + 3 * PT;
            for (at, line) in lines.into_iter().enumerate() {
                let width = self.resolver.fonts.width(SMALL.face, SMALL.size, &line);
                let top = y + 1_500 + count_from(at) * SMALL.line_height();
                piece.frames.push(text_frame(SMALL, Ink::Ink, left - 8 * PT - width, top, line));
            }
            let long = tenths(*figure) * room / most;
            let (middle, thick) = (y + tall / 2, 9 * PT);
            if long > 0 {
                piece.frames.extend(filled((left, middle - thick / 2, long, thick), Tone::Full));
            }
            let said = self.said(&figure.text(), field)?;
            let top = middle - FIGURE.line_height() / 2;
            piece.frames.push(text_frame(FIGURE, Ink::Ink, left + long + 5 * PT, top, said));
            y += tall;
        }
        let ends = ((left, piece.height), (left, y + 2 * PT));
        piece.frames.push(Frame::Rule { from: ends.0, to: ends.1, weight: HAIRLINE, ink: Ink::Soft });
        piece.height = y + 6 * PT;
        Ok(())
    }

    fn trend(&self, chart: &Chart, piece: &mut Piece, field: &str) -> Result<(), PrintError> {
        let top = piece.height;
        let base = top + HEADROOM + PLOT;
        let most = highest(&chart.series);
        let slot = CONTENT_WIDTH / count(chart.places.len());
        let centre = |place: usize| count_from(place) * slot + slot / 2;
        piece.frames.push(rule(0, base, CONTENT_WIDTH, Ink::Soft));
        let mut figures: Vec<Vec<(Len, Figure)>> = vec![Vec::new(); chart.places.len()];
        let mut points = Vec::new();
        for (at, series) in chart.series.iter().enumerate() {
            let (shape, ink) = point(at);
            let mut before: Option<(Len, Len)> = None;
            for (place, figure) in series.figures.iter().enumerate() {
                let known = matches!(figure, Figure::Share(_) | Figure::People(_));
                let here = known.then(|| (centre(place), base - height(*figure, most)));
                if let (Some(from), Some(to)) = (before, here) {
                    piece.frames.push(Frame::Rule { from, to, weight: 1_200, ink });
                }
                if let Some((x, y)) = here {
                    points.push(Frame::Shape { shape, x, y, size: 6 * PT, ink });
                    if let Some(column) = figures.get_mut(place) {
                        column.push((y, *figure));
                    }
                }
                before = here;
            }
        }
        piece.frames.extend(points);
        for (place, mut column) in figures.into_iter().enumerate() {
            // From the bottom up, so that a figure that has no room moves above the one below it.
            column.sort_by_key(|&(y, _)| std::cmp::Reverse(y));
            let mut free = base;
            for (y, figure) in column {
                let above = (y - 4 * PT - FIGURE.line_height()).min(free - FIGURE.line_height());
                piece.frames.push(self.figure(figure, centre(place), above, field)?);
                free = above + 2 * PT;
            }
        }
        piece.height = base + 3 * PT;
        self.place_labels(chart, piece, slot, field)
    }
}

/// Shape and colour of a line's points.
const fn point(series: usize) -> (Shape, Ink) {
    match series {
        0 => (Shape::Disc, Ink::Accent),
        1 => (Shape::Ring, Ink::Soft),
        2 => (Shape::TriangleUp, Ink::Ink),
        _ => (Shape::Square, Ink::Soft),
    }
}

fn count(length: usize) -> Len {
    count_from(length).max(1)
}

fn count_from(place: usize) -> Len {
    Len::try_from(place).unwrap_or(0)
}

fn tenths(figure: Figure) -> Len {
    match figure {
        Figure::Share(n) | Figure::People(n) => n.into(),
        _ => 0,
    }
}

/// The end of the scale: the highest figure.
fn highest(series: &[Series]) -> Len {
    series.iter().flat_map(|s| &s.figures).map(|figure| tenths(*figure)).max().unwrap_or(0).max(1)
}

fn height(figure: Figure, most: Len) -> Len {
    tenths(figure) * PLOT / most
}

/// A rectangle in a tone.
fn filled((x, y, width, height): (Len, Len, Len, Len), tone: Tone) -> Vec<Frame> {
    let rect = |ink| Frame::Rect { x, y, width, height, ink };
    let outline = |ink| {
        let side = |x: Len| Frame::Rule { from: (x, y), to: (x, y + height), weight: 700, ink };
        let end = |y: Len| Frame::Rule { from: (x, y), to: (x + width, y), weight: 700, ink };
        [side(x), side(x + width), end(y), end(y + height)]
    };
    match tone {
        Tone::Full => vec![rect(Ink::Accent)],
        Tone::Light => {
            let mut frames = vec![rect(Ink::Line)];
            frames.extend(outline(Ink::Soft));
            frames
        }
        Tone::Empty => outline(Ink::Ink).to_vec(),
        Tone::Striped => {
            let mut frames = outline(Ink::Ink).to_vec();
            let step = 3 * PT;
            let mut at = step;
            while at < height {
                let line = (y + height - at, x);
                frames.push(Frame::Rule {
                    from: (line.1, line.0),
                    to: (x + width, line.0),
                    weight: 700,
                    ink: Ink::Ink,
                });
                at += step;
            }
            frames
        }
    }
}
