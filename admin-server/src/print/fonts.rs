//! The two faces of the report font, read once, with what layout asks of them: widths and which characters exist.

use super::PrintError;
use super::frame::{Face, Len};
use super::pdf::FontFace;
use std::sync::LazyLock;

/// Regular and bold.
#[derive(Debug)]
pub struct Fonts {
    regular: FontFace,
    bold: FontFace,
}

static FONTS: LazyLock<Option<Fonts>> = LazyLock::new(|| {
    let (regular, bold) = checkup_locales::print_fonts();
    Some(Fonts { regular: FontFace::parse(regular)?, bold: FontFace::parse(bold)? })
});

/// The fonts; reading them takes some ten milliseconds, once.
pub fn fonts() -> Result<&'static Fonts, PrintError> {
    FONTS.as_ref().ok_or(PrintError::FontBroken)
}

impl Fonts {
    /// One of the faces.
    pub const fn face(&self, face: Face) -> &FontFace {
        match face {
            Face::Regular => &self.regular,
            Face::Bold => &self.bold,
        }
    }

    /// Width of a text set in `size`, exactly as a PDF viewer advances.
    pub fn width(&self, face: Face, size: Len, text: &str) -> Len {
        let thousandths: Len = text.chars().map(|c| self.face(face).advance(c)).sum();
        thousandths * size / 1_000
    }

    /// The first character that one of the faces cannot show.
    pub fn missing(&self, text: &str) -> Option<char> {
        text.chars().find(|&c| c != '\n' && !(self.regular.has(c) && self.bold.has(c)))
    }
}
