//! What separates the parts of packed texts: characters that no text may hold..

pub(crate) const MESSAGE: char = '\u{1e}';
pub(crate) const KEY: char = '\u{1f}';
pub(crate) const VARIABLE: char = '\u{1}';
pub(crate) const NAME: char = '\u{2}';
pub(crate) const CHOICE: char = '\u{3}';
pub(crate) const WORD: char = '\u{4}';
pub(crate) const CASE: char = '\u{5}';
pub(crate) const END: char = '\u{6}';
