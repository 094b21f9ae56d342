//! A slip at the foot of a letter that somebody fills in by hand, cuts off and sends back.

use super::doc::{KeyValue, Text};

/// The slip. A dashed line stands above it; the whole of it stays on one page.
#[derive(Clone, Debug, PartialEq)]
pub struct Slip {
    /// Its heading.
    pub title: Text,
    /// Whom it is about and where it goes to, printed.
    pub known: Vec<KeyValue>,
    /// What is to be written.
    pub blanks: Vec<Blank>,
}

/// A label with lines to write on.
#[derive(Clone, Debug, PartialEq)]
pub struct Blank {
    /// What to write.
    pub label: Text,
    /// On how many lines.
    pub lines: u8,
}
