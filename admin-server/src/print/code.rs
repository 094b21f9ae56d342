//! Codes for scanners. Modules are whole dots of a 203 dpi printer (8 dots a millimetre), bars at least two of them
//! (0.25 mm) wide, and around them the paper stays white as far as the standards ask: 10 modules beside bars
//! (ISO/IEC 15417), 4 around a square (ISO/IEC 18004).

use super::PrintError;
use super::block::{BODY, SMALL, Setter, keep_together, shift, stack};
use super::flow::Piece;
use super::frame::{Face, Frame, Ink, Len, PT};
use super::sheet::mm;
use super::text::Style;
use barcoders::sym::code128::Code128;
use checkup_core::report::code::{Code, CodeBlock, Symbology};
use checkup_core::report::doc::Text;
use qrcode::{Color, EcLevel, QrCode};
use std::sync::Arc;

/// White beside bars, in modules.
const QUIET_BARS: Len = 10;
/// White around a square, in modules.
const QUIET_SQUARE: Len = 4;
/// Bars narrower than this many dots blur on a 203 dpi printer.
const LEAST_DOTS: Len = 2;
/// Height of the bars on tickets.
const BARS: Len = mm(1_200);
/// How bars say which of their alphabets follows: printable ASCII.
const ASCII: char = '\u{181}';
/// Pairs of digits.
const DIGITS: char = '\u{106}';

/// So many dots, never less: 0.25 mm is a limit of the standard, and a thousandth of a point too little would break it.
const fn dots(count: Len) -> Len {
    (count * 72 * PT * 10).div_euclid(2_032) + 1
}

/// The nearest place to the left that falls on a printer's dot, so that every bar is cut at the same part of a dot.
pub(super) const fn on_a_dot(x: Len) -> Len {
    let dot = x * 2_032 / (72 * PT * 10);
    dot * 72 * PT * 10 / 2_032
}

/// A drawn code: its modules and its size with the white around it.
pub(super) struct Drawn {
    /// The dark modules, placed from the upper left corner of the quiet zone.
    pub frame: Frame,
    /// Width with the quiet zone.
    pub width: Len,
    /// Height with the quiet zone.
    pub height: Len,
}

/// Bars of a certain height, as wide as fits `room` but no wider than `most` dots a module.
pub(super) fn bars(code: &Code, room: Len, most: Len, height: Len) -> Result<Drawn, PrintError> {
    let content = code.content();
    let digits = content.len().is_multiple_of(2) && content.bytes().all(|b| b.is_ascii_digit());
    let alphabet = if digits { DIGITS } else { ASCII };
    let drawn = Code128::new(format!("{alphabet}{content}")).map_err(|e| failed(&e))?;
    let row: Vec<bool> = drawn.encode().iter().map(|module| *module == 1).collect();
    let modules = Len::try_from(row.len()).unwrap_or(Len::MAX / PT) + 2 * QUIET_BARS;
    let module = module(modules, room, most)?;
    let frame = Frame::Modules {
        x: QUIET_BARS * module,
        y: 0,
        module,
        row_height: height,
        rows: Arc::new(vec![row]),
    };
    Ok(Drawn { frame, width: modules * module, height })
}

/// A square, as large as fits `room` but with no more than `most` dots a module.
pub(super) fn square(code: &Code, room: Len, most: Len) -> Result<Drawn, PrintError> {
    let drawn = QrCode::with_error_correction_level(code.content(), EcLevel::M).map_err(|e| failed(&e))?;
    let side = drawn.width();
    let colours = drawn.to_colors();
    let rows: Vec<Vec<bool>> =
        colours.chunks(side.max(1)).map(|row| row.iter().map(|c| *c == Color::Dark).collect()).collect();
    let modules = Len::try_from(side).unwrap_or(Len::MAX / PT) + 2 * QUIET_SQUARE;
    let module = module(modules, room, most)?;
    let quiet = QUIET_SQUARE * module;
    let frame = Frame::Modules { x: quiet, y: quiet, module, row_height: module, rows: Arc::new(rows) };
    Ok(Drawn { frame, width: modules * module, height: modules * module })
}

/// The widest module of whole dots.
fn module(modules: Len, room: Len, most: Len) -> Result<Len, PrintError> {
    (LEAST_DOTS..=most)
        .rev()
        .map(dots)
        .find(|module| modules * module <= room)
        .ok_or_else(|| failed(&"code-wider-than-paper"))
}

fn failed(detail: &dyn std::fmt::Display) -> PrintError {
    PrintError::Failed { detail: detail.to_string() }
}

impl Setter<'_> {
    /// A code in the middle, its caption below.
    pub(super) fn code(&self, block: &CodeBlock, field: &str) -> Result<Vec<Piece>, PrintError> {
        let room = self.sheet.content();
        let drawn = match block.code.symbology() {
            Symbology::Code128 => bars(&block.code, room, 3, BARS)?,
            Symbology::Qr => square(&block.code, room, 6)?,
        };
        let x = on_a_dot((room - drawn.width) / 2);
        let mut pieces = vec![Piece {
            gap: 8 * PT,
            height: drawn.height,
            frames: vec![drawn.frame.moved(x, 0)],
            ..Piece::default()
        }];
        let mut caption = self.lines(SMALL, Ink::Ink, room, &block.caption, field)?;
        for line in &mut caption {
            self.centre(&mut line.frames, room);
        }
        pieces.extend(stack(caption, 0, 3 * PT, 0));
        keep_together(&mut pieces);
        Ok(pieces)
    }

    /// A word that is read from a distance, as large as the paper allows.
    pub(super) fn large(&self, label: &Text, value: &Text, field: &str) -> Result<Vec<Piece>, PrintError> {
        let room = self.sheet.content();
        let mut lines = self.lines(BODY, Ink::Soft, room, label, field)?;
        let text = self.resolver.text(value, field)?;
        let fits = |size: &Len| self.resolver.fonts.width(Face::Bold, *size, &text) <= room;
        // What the board calls is read across a room; words and amounts only stand out.
        let sizes: &[Len] = if matches!(value, Text::Plain(_)) { &[64, 48, 36, 28, 20] } else { &[24, 20] };
        let size = sizes.iter().map(|points| points * PT).find(fits).unwrap_or(14 * PT);
        lines.extend(self.lines(Style { face: Face::Bold, size }, Ink::Ink, room, value, field)?);
        for line in &mut lines {
            self.centre(&mut line.frames, room);
        }
        let mut pieces = stack(lines, 0, 8 * PT, 0);
        keep_together(&mut pieces);
        Ok(pieces)
    }

    /// Moves the frames of a line to its middle.
    pub(super) fn centre(&self, frames: &mut Vec<Frame>, room: Len) {
        let used = frames.iter().map(|frame| match frame {
            Frame::Text { x, size, face, text, .. } => x + self.resolver.fonts.width(*face, *size, text),
            _ => 0,
        });
        let free = (room - used.max().unwrap_or(0)).max(0);
        shift(frames, free / 2, 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_are_whole_dots_and_never_finer_than_a_quarter_of_a_millimetre() {
        // 0.25 mm are 708.66 thousandths of a point.
        assert_eq!((dots(2), dots(3)), (709, 1_063));
        let code = Code::bars("7KQ2M9XPTA").unwrap();
        let drawn = bars(&code, mm(4_700), 3, mm(800)).unwrap();
        let Frame::Modules { x, module, rows, .. } = &drawn.frame else { panic!() };
        assert_eq!((*module, *x), (709, 7_090));
        assert_eq!(rows[0].len(), 145);
        assert_eq!(drawn.width, 165 * 709);
        // What a label cannot hold is refused, not squeezed.
        assert!(bars(&Code::bars(&"W".repeat(20)).unwrap(), mm(4_700), 3, PT).is_err());
        assert!(bars(&Code::bars(&"W".repeat(20)).unwrap(), mm(7_200), 3, PT).is_ok());
    }

    #[test]
    fn pairs_of_digits_take_half_the_room() {
        let row = |text: &str| {
            let drawn = bars(&Code::bars(text).unwrap(), mm(7_200), 2, PT).unwrap();
            drawn.width / dots(2)
        };
        assert_eq!(row("12345678"), row("ABCD"));
    }

    #[test]
    fn the_longest_square_still_fits_a_roll() {
        let code = Code::square(&"ắ".repeat(100)).unwrap();
        let drawn = square(&code, mm(7_200), 6).unwrap();
        assert!(drawn.width <= mm(7_200));
    }
}
