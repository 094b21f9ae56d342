//! Measures of a kind of paper: page, margins, and the grid that everything on it hangs on.

use super::frame::{Len, MARGIN, PAGE_HEIGHT, PAGE_WIDTH, PT};
use checkup_core::report::paper::Paper;

/// One millimetre in thousandths of a point, rounded; whole sizes are computed from [`mm`].
pub const fn mm(hundredths: Len) -> Len {
    // 72 points an inch of 25.4 mm.
    hundredths * 72 * PT / 2_540
}

/// Space between columns.
const GUTTER: Len = 12 * PT;

/// The measures of one kind of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Which.
    pub paper: Paper,
    /// Width of the page.
    pub width: Len,
    /// Height of the page; none when it follows the content.
    pub height: Option<Len>,
    /// Left and right margin.
    pub side: Len,
    /// Upper margin.
    pub top: Len,
    /// Lower margin.
    pub bottom: Len,
    /// Columns of the grid.
    pub columns: Len,
    /// Columns that stand free left of running text.
    pub indented: Len,
}

impl Sheet {
    /// The measures of `paper`.
    pub const fn of(paper: Paper) -> Self {
        match paper {
            Paper::A4 => Self {
                paper,
                width: PAGE_WIDTH,
                height: Some(PAGE_HEIGHT),
                side: MARGIN,
                top: MARGIN,
                bottom: MARGIN,
                columns: 4,
                indented: 1,
            },
            // The head of an 80 mm printer is 72 mm wide; the cutter takes its own way off below.
            Paper::Roll80 => Self {
                paper,
                width: mm(8_000),
                height: None,
                side: mm(400),
                top: mm(400),
                bottom: mm(600),
                columns: 2,
                indented: 0,
            },
            Paper::Label50x25 => Self {
                paper,
                width: mm(5_000),
                height: Some(mm(2_500)),
                side: mm(150),
                top: mm(120),
                bottom: mm(100),
                columns: 2,
                indented: 0,
            },
        }
    }

    /// Width between the margins.
    pub const fn content(&self) -> Len {
        self.width - 2 * self.side
    }

    /// Width of one column.
    pub const fn column(&self) -> Len {
        (self.content() - (self.columns - 1) * GUTTER) / self.columns
    }

    /// Where running text starts: the second column on wide paper.
    pub const fn text_left(&self) -> Len {
        self.indented * (self.column() + GUTTER)
    }

    /// Width of running text.
    pub const fn text_width(&self) -> Len {
        self.content() - self.text_left()
    }

    /// Where the content ends at the latest; where the paper has no end, four metres: a PDF page ends at five.
    pub const fn end(&self) -> Len {
        match self.height {
            Some(height) => height - self.bottom,
            None => mm(400_000),
        }
    }

    /// Too narrow for a label beside what it labels.
    pub const fn is_narrow(&self) -> bool {
        self.indented == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_measures_are_those_of_the_printers() {
        assert_eq!(Sheet::of(Paper::A4).content(), PAGE_WIDTH - 2 * MARGIN);
        assert_eq!(Sheet::of(Paper::Roll80).width, 226_771);
        // 72 mm at 8 dots a millimetre are the 576 dots of a printer's head.
        assert!((mm(7_200) - Sheet::of(Paper::Roll80).content()).abs() < 10);
        let label = Sheet::of(Paper::Label50x25);
        assert_eq!((label.width, label.height), (141_732, Some(70_866)));
    }
}
