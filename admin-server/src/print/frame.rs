//! What stands on a page: text runs, rules, rectangles and small shapes at fixed places. Pure data in whole
//! thousandths of a point from the top left corner, so that a page compares and prints the same on every machine.

use std::fmt;
use std::fmt::Write as _;
use std::sync::Arc;

/// A length or a place in thousandths of a point (1/72 inch), x to the right, y downwards.
pub type Len = i64;

/// One point.
pub const PT: Len = 1_000;
/// A4 width, 210 mm.
pub const PAGE_WIDTH: Len = 595_276;
/// A4 height, 297 mm.
pub const PAGE_HEIGHT: Len = 841_890;
/// All margins, 18 mm.
pub const MARGIN: Len = 51_024;
/// Width between the margins.
pub const CONTENT_WIDTH: Len = PAGE_WIDTH - 2 * MARGIN;

/// One page. Its `Debug` hides the text; [`Page::describe`] shows it.
#[derive(Clone, PartialEq, Eq)]
pub struct Page {
    /// To the right edge of the paper.
    pub width: Len,
    /// To its lower edge.
    pub height: Len,
    /// In painting order.
    pub frames: Vec<Frame>,
}

impl fmt::Debug for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Page({} frames)", self.frames.len())
    }
}

impl Page {
    /// One line a frame, for snapshots of invented people.
    pub fn describe(&self) -> String {
        let mut out = String::new();
        if (self.width, self.height) != (PAGE_WIDTH, PAGE_HEIGHT) {
            // Writing to a String cannot fail.
            writeln!(out, "paper {} x {}", points(self.width), points(self.height)).unwrap_or_default();
        }
        for frame in &self.frames {
            let line = match frame {
                Frame::Text { x, baseline, size, face, ink, text } => {
                    let (x, y, size) = (points(*x), points(*baseline), points(*size));
                    writeln!(out, "{x:>6} {y:>6} {size:>4} {face:?} {ink:?} {text}")
                }
                Frame::Rule { from, to, weight, ink } => {
                    let (x1, y1, x2, y2) = (points(from.0), points(from.1), points(to.0), points(to.1));
                    writeln!(out, "{x1:>6} {y1:>6} rule to {x2} {y2} {weight} {ink:?}")
                }
                Frame::Rect { x, y, width, height, ink } => {
                    let (x, y, width, height) = (points(*x), points(*y), points(*width), points(*height));
                    writeln!(out, "{x:>6} {y:>6} rect {width} x {height} {ink:?}")
                }
                Frame::Shape { shape, x, y, size, ink } => {
                    let (x, y, size) = (points(*x), points(*y), points(*size));
                    writeln!(out, "{x:>6} {y:>6} {shape:?} {size} {ink:?}")
                }
                Frame::Modules { x, y, module, row_height, rows } => {
                    let (x, y, module, height) =
                        (points(*x), points(*y), points(*module), points(*row_height));
                    let columns = rows.first().map_or(0, Vec::len);
                    writeln!(out, "{x:>6} {y:>6} modules {columns}:{} {module}:{height}", rows.len())
                }
            };
            line.unwrap_or_default();
        }
        out
    }
}

fn points(length: Len) -> String {
    format!("{}.{}", length / PT, (length % PT).abs() / 100)
}

/// One thing on a page.
#[derive(Clone, PartialEq, Eq)]
pub enum Frame {
    /// A run of text on one line.
    Text {
        /// Left end.
        x: Len,
        /// Baseline.
        baseline: Len,
        /// Type size.
        size: Len,
        /// Regular or bold.
        face: Face,
        /// Colour.
        ink: Ink,
        /// NFC, every character in the font.
        text: String,
    },
    /// A straight line.
    Rule {
        /// One end.
        from: (Len, Len),
        /// The other.
        to: (Len, Len),
        /// Thickness.
        weight: Len,
        /// Colour.
        ink: Ink,
    },
    /// A filled rectangle.
    Rect {
        /// Left.
        x: Len,
        /// Top.
        y: Len,
        /// To the right.
        width: Len,
        /// Downwards.
        height: Len,
        /// Colour.
        ink: Ink,
    },
    /// A small shape around a centre.
    Shape {
        /// Which.
        shape: Shape,
        /// Centre.
        x: Len,
        /// Centre.
        y: Len,
        /// Height and width.
        size: Len,
        /// Colour.
        ink: Ink,
    },
    /// The dark and light modules of a code, always black on the paper's white.
    Modules {
        /// Left of the first module; the quiet zone lies outside.
        x: Len,
        /// Top of the first row.
        y: Len,
        /// Width of one module.
        module: Len,
        /// Height of one row.
        row_height: Len,
        /// Dark modules are true.
        rows: Arc<Vec<Vec<bool>>>,
    },
}

impl fmt::Debug for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text { .. } => "Text(redacted)",
            Self::Rule { .. } => "Rule",
            Self::Rect { .. } => "Rect",
            Self::Shape { .. } => "Shape",
            Self::Modules { .. } => "Modules(redacted)",
        })
    }
}

impl Frame {
    /// The same frame, moved.
    #[must_use]
    pub fn moved(mut self, dx: Len, dy: Len) -> Self {
        match &mut self {
            Self::Text { x, baseline: y, .. }
            | Self::Rect { x, y, .. }
            | Self::Shape { x, y, .. }
            | Self::Modules { x, y, .. } => {
                *x += dx;
                *y += dy;
            }
            Self::Rule { from, to, .. } => {
                *from = (from.0 + dx, from.1 + dy);
                *to = (to.0 + dx, to.1 + dy);
            }
        }
        self
    }

    /// The same frame for a printer that has only black: everything but the paper's own white becomes black.
    #[must_use]
    pub fn blackened(mut self) -> Self {
        match &mut self {
            Self::Text { ink, .. }
            | Self::Rule { ink, .. }
            | Self::Rect { ink, .. }
            | Self::Shape { ink, .. } => {
                if *ink != Ink::White {
                    *ink = Ink::Black;
                }
            }
            Self::Modules { .. } => {}
        }
        self
    }
}

/// The two faces of the report font.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Face {
    /// Pretendard Regular.
    Regular,
    /// Pretendard Bold.
    Bold,
}

/// Shapes; on paper they carry a meaning without their colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// ● good.
    Disc,
    /// ○ an earlier value.
    Ring,
    /// ▲ watch, above.
    TriangleUp,
    /// ▼ watch, below.
    TriangleDown,
    /// ◀ beyond the left end of a range bar.
    TriangleLeft,
    /// ▶ beyond the right end of a range bar.
    TriangleRight,
    /// ■ act.
    Square,
    /// □ an unticked box.
    EmptyBox,
    /// ☑ a ticked box.
    TickedBox,
    /// The centre's mark: a cross on a square.
    Cross,
}

/// The colours of paper, the same as on the screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Text.
    Ink,
    /// Labels and small print.
    Soft,
    /// Hairlines and the normal band.
    Line,
    /// The one accent.
    Accent,
    /// Good.
    Good,
    /// To watch.
    Watch,
    /// To act on.
    Act,
    /// Paper.
    White,
    /// Codes, and everything on paper that is printed by heat.
    Black,
    /// Panels.
    Ground,
}

impl Ink {
    /// Red, green, blue.
    pub const fn rgb(self) -> [u8; 3] {
        match self {
            Self::Ink => [0x16, 0x20, 0x2a],
            Self::Soft => [0x4a, 0x5a, 0x68],
            Self::Line => [0xd5, 0xdd, 0xe3],
            Self::Accent => [0x0b, 0x6e, 0x6e],
            Self::Good => [0x2f, 0x7d, 0x4f],
            Self::Watch => [0x9a, 0x67, 0x00],
            Self::Act => [0xb3, 0x26, 0x1e],
            Self::White => [0xff, 0xff, 0xff],
            Self::Black => [0, 0, 0],
            Self::Ground => [0xf3, 0xf6, 0xf8],
        }
    }
}
