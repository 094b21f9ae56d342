//! The characters typed so far, in one piece of memory that never moves and is overwritten when it is given up.

use std::hint::black_box;

/// Characters that a field holds at most. The longest name that an ICAO document prints has 39.
pub const LONGEST: usize = 80;

/// A text of at most [`LONGEST`] characters. Places that are not in use hold U+0000, so nothing of an erased name stays.
#[derive(Clone, PartialEq)]
pub(super) struct Text {
    signs: Box<[char; LONGEST]>,
    len: usize,
}

impl Default for Text {
    fn default() -> Self {
        Self { signs: Box::new(['\0'; LONGEST]), len: 0 }
    }
}

impl Drop for Text {
    fn drop(&mut self) {
        self.clear();
    }
}

impl Text {
    /// The characters.
    pub(super) fn signs(&self) -> &[char] {
        self.signs.get(..self.len).unwrap_or_default()
    }

    /// How many more characters there is room for.
    pub(super) fn room(&self) -> usize {
        LONGEST - self.len
    }

    /// Appends a character if there is room.
    pub(super) fn push(&mut self, sign: char) {
        if let Some(place) = self.signs.get_mut(self.len) {
            *place = sign;
            self.len += 1;
        }
    }

    /// Takes the last character away.
    pub(super) fn pop(&mut self) {
        self.cut(self.len.saturating_sub(1));
    }

    /// Keeps the first `len` characters and overwrites the rest.
    pub(super) fn cut(&mut self, len: usize) {
        if let Some(rest) = self.signs.get_mut(len..) {
            rest.fill('\0');
            self.len = self.len.min(len);
        }
        // Nobody reads these places again; without this the compiler may leave them as they were.
        black_box(&self.signs);
    }

    /// Overwrites everything.
    pub(super) fn clear(&mut self) {
        self.cut(0);
    }

    /// Whether every place is overwritten.
    #[cfg(test)]
    pub(super) fn is_blank(&self) -> bool {
        self.len == 0 && self.signs.iter().all(|sign| *sign == '\0')
    }
}
