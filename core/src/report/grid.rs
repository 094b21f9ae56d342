//! Tables of plain texts and amounts: lines of a bill, rooms of a way, counts of a day.

use super::doc::Text;

/// A table. Every row has as many cells as there are columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// From left to right.
    pub columns: Vec<Column>,
    /// From top to bottom.
    pub rows: Vec<Row>,
}

/// One column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its heading; repeated when the table goes on on the next page; empty for none.
    pub head: Text,
    /// Figures stand right, words left.
    pub side: Side,
    /// Its part of the width, against the sum of all parts.
    pub share: u16,
}

/// Where the text of a column stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Words.
    Left,
    /// Figures.
    Right,
    /// A box to tick, drawn before the text.
    Box,
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// One a column; missing ones are empty, further ones are not printed.
    pub cells: Vec<Cell>,
    /// A sum, or what counts: bold, with a line above.
    pub strong: bool,
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// What it says.
    pub text: Text,
    /// Small print under it; empty for none.
    pub note: Text,
    /// The box before it is ticked, where its column has boxes.
    pub ticked: bool,
}

impl Grid {
    /// A table with these columns, still without rows.
    pub const fn new(columns: Vec<Column>) -> Self {
        Self { columns, rows: Vec::new() }
    }
}

impl Column {
    /// Words under a heading.
    pub fn words(head: &str, share: u16) -> Self {
        Self { head: Text::key(head), side: Side::Left, share }
    }

    /// Figures under a heading.
    pub fn figures(head: &str, share: u16) -> Self {
        Self { head: Text::key(head), side: Side::Right, share }
    }

    /// A box to tick beside the words.
    pub fn boxes(head: &str, share: u16) -> Self {
        Self { head: Text::key(head), side: Side::Box, share }
    }
}

impl Row {
    /// A row of plain cells.
    pub fn new(texts: Vec<Text>) -> Self {
        Self { cells: texts.into_iter().map(Cell::new).collect(), strong: false }
    }

    /// A sum.
    pub fn sum(texts: Vec<Text>) -> Self {
        Self { strong: true, ..Self::new(texts) }
    }
}

impl Cell {
    /// A text without small print.
    pub fn new(text: Text) -> Self {
        Self { text, note: Text::empty(), ticked: false }
    }

    /// A box without words, in a column of boxes.
    pub fn tick(ticked: bool) -> Self {
        Self { ticked, ..Self::new(Text::empty()) }
    }

    /// A text with small print under it.
    pub const fn noted(text: Text, note: Text) -> Self {
        Self { text, note, ticked: false }
    }
}
