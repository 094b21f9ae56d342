//! Figures of a column under each other by their decimal point, measured with the font: its figures are not all equally wide.
//! A text without a figure (`NEG`, a dash) stands on the right edge, and so does everything where a column is too narrow.

use super::block::{Line, Setter, shift};
use super::fonts::Fonts;
use super::frame::{Frame, Len};
use super::text::Style;
use checkup_core::language::Language;
use checkup_core::report::doc::Text;

/// How far a text reaches to either side of the place where its first number has, or would have, the decimal point: `<0`
/// and `.01`, `12` and `.5 *`, `1` and `+`. Of a column: how far the widest reach.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Point {
    before: Len,
    after: Len,
}

impl Point {
    /// Of one text; none without a figure in it.
    pub(super) fn of(fonts: &Fonts, style: Style, said: &str, marks: Marks) -> Option<Self> {
        let at = marks.point(said)?;
        let before = fonts.width(style.face, style.size, said.get(..at)?);
        Some(Self { before, after: fonts.width(style.face, style.size, said) - before })
    }

    /// Makes room for one more text.
    pub(super) fn widen(&mut self, other: Option<Self>) {
        if let Some(other) = other {
            self.before = self.before.max(other.before);
            self.after = self.after.max(other.after);
        }
    }

    /// What the column takes.
    pub(super) const fn width(self) -> Len {
        self.before + self.after
    }

    /// Where a text starts in a column of this width; none if that has no room for what reaches furthest.
    pub(super) const fn left(self, width: Len, text: Self) -> Option<Len> {
        let left = width - self.after - text.before;
        if self.width() <= width && text.before <= self.before && text.after <= self.after {
            Some(left)
        } else {
            None
        }
    }
}

/// How a number is written: the mark that parts thousands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Marks {
    thousands: char,
}

impl Marks {
    /// Results stand as they were reported, with a decimal point in every language; what the centre counts follows the language.
    pub(super) const fn of(text: &Text, language: Language) -> Self {
        let thousands = match (text, language) {
            (Text::Plain(_), _) | (_, Language::Ko | Language::En) => ',',
            (_, Language::Vi) => '.',
        };
        Self { thousands }
    }

    /// Where the whole part of the first number ends.
    fn point(self, said: &str) -> Option<usize> {
        let start = said.find(|c: char| c.is_ascii_digit())?;
        let number = said.get(start..)?;
        let bytes = number.as_bytes();
        let belongs = |at: usize| match bytes.get(at) {
            Some(b'.' | b',') => bytes.get(at + 1).is_some_and(u8::is_ascii_digit),
            Some(byte) => byte.is_ascii_digit(),
            None => false,
        };
        let end = (0..bytes.len()).find(|&at| !belongs(at)).unwrap_or(bytes.len());
        let number = number.get(..end)?;
        let mark = number.rfind(['.', ',']).filter(|&at| {
            let parts = number.get(at..).is_some_and(|rest| rest.starts_with(self.thousands));
            !(parts && end - at == 4)
        });
        Some(start + mark.unwrap_or(end))
    }
}

impl Setter<'_> {
    /// The point of what a cell says in its first line.
    pub(super) fn point(&self, lines: &[Line], text: &Text) -> Option<Point> {
        let Frame::Text { size, face, text: said, .. } = lines.first()?.frames.first()? else { return None };
        let style = Style { face: *face, size: *size };
        Point::of(self.resolver.fonts, style, said, self.resolver.marks(text))
    }

    /// Moves a cell to its place in a column of figures: the first line by its point, what has none and the lines below it to
    /// the right edge.
    pub(super) fn at_point(&self, lines: Vec<Line>, width: Len, column: Point, text: &Text) -> Vec<Line> {
        let left = self.point(&lines, text).and_then(|point| column.left(width, point));
        let mut lines = self.right(lines, width);
        if let (Some(left), Some(first)) = (left, lines.first_mut())
            && let Some(Frame::Text { x, .. }) = first.frames.first()
        {
            let dx = left - x;
            shift(&mut first.frames, dx, 0);
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::print::block::{BODY, STRONG};
    use crate::print::fonts::fonts;
    use proptest::prelude::*;

    fn parts(said: &str, thousands: char) -> Option<(&str, &str)> {
        Some(said.split_at(Marks { thousands }.point(said)?))
    }

    #[test]
    fn a_number_has_its_point_after_its_whole_part() {
        for (said, before, after) in [
            ("0.71", "0", ".71"),
            ("<0.01", "<0", ".01"),
            ("≥ 60", "≥ 60", ""),
            ("1+", "1", "+"),
            ("12.5 *", "12", ".5 *"),
            ("-2.5", "-2", ".5"),
            ("5,600", "5,600", ""),
            ("1,234.50", "1,234", ".50"),
            ("4 (11)", "4", " (11)"),
            ("7.", "7", "."),
            ("1.015", "1", ".015"),
        ] {
            assert_eq!(parts(said, ','), Some((before, after)));
        }
        assert_eq!(parts("NEG", ','), None);
        assert_eq!(parts("–", ','), None);
    }

    #[test]
    fn a_point_that_parts_thousands_is_not_the_decimal_one() {
        assert_eq!(parts("96.450.000 ₫", '.'), Some(("96.450.000", " ₫")));
        assert_eq!(parts("1.234,5 %", '.'), Some(("1.234", ",5 %")));
        assert_eq!(parts("34,0 %", '.'), Some(("34", ",0 %")));
        assert_eq!(parts("34.0 %", ','), Some(("34", ".0 %")));
    }

    proptest! {
        #[test]
        fn points_share_one_place_and_no_text_leaves_its_column(
            texts in proptest::collection::vec("[<>]?[0-9]{1,6}([.][0-9]{1,4})?[*+]?", 1..12),
            spare in 0..20_000_i64,
        ) {
            let fonts = fonts().unwrap();
            let styles = [BODY, STRONG];
            let points: Vec<(Point, Style, &String)> = texts
                .iter()
                .enumerate()
                .map(|(at, text)| {
                    let style = styles[at % 2];
                    (Point::of(fonts, style, text, Marks { thousands: ',' }).unwrap(), style, text)
                })
                .collect();
            let mut column = Point::default();
            for (point, ..) in &points {
                column.widen(Some(*point));
            }
            let width = column.width() + spare;
            let mut places = Vec::new();
            for (point, style, text) in points {
                let left = column.left(width, point).unwrap();
                prop_assert!(left >= 0);
                prop_assert!(left + fonts.width(style.face, style.size, text) <= width);
                places.push(left + point.before);
                prop_assert_eq!(column.left(column.width() - 1, point), None);
            }
            prop_assert!(places.windows(2).all(|pair| pair[0] == pair[1]));
        }
    }
}
