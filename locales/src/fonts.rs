//! The fonts of printed reports.

/// Pretendard Regular and Bold as TrueType, in this order; they hold Vietnamese, Hangul and Latin.
///
/// Complete files: the printer embeds only the glyphs that a report uses.
pub fn print_fonts() -> (&'static [u8], &'static [u8]) {
    (include_bytes!("../fonts/Pretendard-Regular.ttf"), include_bytes!("../fonts/Pretendard-Bold.ttf"))
}
