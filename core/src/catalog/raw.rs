//! The tables as text: rows that know their file, line and column, so that every refusal can name the cell.

use super::error::{CatalogueError, Problem};
use crate::iso8601;
use rust_decimal::Decimal;
use std::rc::Rc;

/// One row of a table.
#[derive(Debug)]
pub(super) struct Row {
    file: &'static str,
    pub(super) line: u64,
    /// Column names in the order of the cells, the same for every row of the file.
    columns: Rc<Vec<String>>,
    cells: Vec<String>,
}

/// Reads a CSV file with a header that must hold `columns`; others are left alone. A column named twice is refused:
/// one of its two cells would be taken and the other lost.
pub(super) fn rows(file: &'static str, text: &str, columns: &[&str]) -> Result<Vec<Row>, CatalogueError> {
    // The byte order mark of a spreadsheet, dropped here so that places in the text are those of the reader.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let malformed = |error: &csv::Error| {
        let line = error.position().map_or(1, |position| line_at(text, position));
        CatalogueError::new(file, line, "", Problem::Malformed, "")
    };
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().map_err(|e| malformed(&e))?;
    let mut names: Vec<String> = Vec::with_capacity(header.len());
    for name in header.iter().map(str::trim) {
        if names.iter().any(|other| other == name) {
            return Err(CatalogueError::new(file, 1, name, Problem::Malformed, name));
        }
        names.push(name.to_owned());
    }
    let header = Rc::new(names);
    if let Some(missing) = columns.iter().find(|column| !header.iter().any(|name| name == *column)) {
        return Err(CatalogueError::new(file, 1, missing, Problem::MissingColumn, ""));
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let cells = record.map_err(|e| malformed(&e))?;
        let line = cells.position().map_or(0, |position| line_at(text, position));
        let cells = cells.iter().map(str::to_owned).collect();
        rows.push(Row { file, line, columns: Rc::clone(&header), cells });
    }
    Ok(rows)
}

/// Rows that are cells already, in the order of `columns`. They have no lines: a refusal counts rows from 1.
pub(super) fn ready(file: &'static str, columns: &[&str], table: Vec<Vec<String>>) -> Vec<Row> {
    let header = Rc::new(columns.iter().map(|name| (*name).to_owned()).collect());
    let row = |(line, cells)| Row { file, line, columns: Rc::clone(&header), cells };
    (1..).zip(table).map(row).collect()
}

/// The line on which a record stands. The reader gives the place behind the record before it, so the second half of a
/// CRLF and blank lines still lie between.
fn line_at(text: &str, position: &csv::Position) -> u64 {
    let start = usize::try_from(position.byte()).ok();
    let rest = start.and_then(|start| text.as_bytes().get(start..)).unwrap_or_default();
    let between = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    position.line() + between.filter(|byte| **byte == b'\n').count() as u64
}

impl Row {
    /// The error for one cell of this row. Never written out at its many callers: the kiosk downloads them.
    #[cold]
    #[inline(never)]
    pub(super) fn fail(&self, column: &str, problem: Problem) -> CatalogueError {
        CatalogueError::new(self.file, self.line, column, problem, self.text(column))
    }

    /// The error for a row that ties with another one, which is named by file and line.
    pub(super) fn ties(&self, column: &str, (file, line): (&'static str, u64)) -> CatalogueError {
        let value = format!("{}: {file}:{line}", self.text(column));
        CatalogueError::new(self.file, self.line, column, Problem::RangeTie, &value)
    }

    /// The cell as text, empty if it is.
    #[inline(never)]
    pub(super) fn text(&self, column: &str) -> &str {
        let at = self.columns.iter().position(|name| name == column);
        at.and_then(|at| self.cells.get(at)).map_or("", |cell| cell.trim())
    }

    /// The cell, which must be filled.
    #[inline(never)]
    pub(super) fn filled(&self, column: &str) -> Result<&str, CatalogueError> {
        Some(self.text(column))
            .filter(|t| !t.is_empty())
            .ok_or_else(|| self.fail(column, Problem::MissingValue))
    }

    /// A filled cell read by `parse`, or `problem`.
    pub(super) fn read<T>(
        &self,
        column: &str,
        problem: Problem,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, CatalogueError> {
        parse(self.filled(column)?).ok_or_else(|| self.fail(column, problem))
    }

    /// A cell that may be empty, read by `parse`, or `problem`.
    pub(super) fn maybe<T>(
        &self,
        column: &str,
        problem: Problem,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, CatalogueError> {
        if self.text(column).is_empty() { Ok(None) } else { self.read(column, problem, parse).map(Some) }
    }

    /// A decimal number that may be absent.
    pub(super) fn decimal(&self, column: &str) -> Result<Option<Decimal>, CatalogueError> {
        self.maybe(column, Problem::BadNumber, plain_decimal)
    }

    /// A small whole number, 0 to `max`.
    pub(super) fn whole(&self, column: &str, max: u16) -> Result<u16, CatalogueError> {
        self.read(column, Problem::BadNumber, |t| t.parse().ok().filter(|n| *n <= max))
    }

    /// Words separated by blanks, each read by `parse`, or `problem`.
    pub(super) fn words<T>(
        &self,
        column: &str,
        problem: Problem,
        parse: impl FnMut(&str) -> Option<T>,
    ) -> Result<Vec<T>, CatalogueError> {
        let words: Option<Vec<T>> = self.text(column).split_whitespace().map(parse).collect();
        words.ok_or_else(|| self.fail(column, problem))
    }

    /// The day from which the row holds.
    pub(super) fn valid_from(&self) -> Result<chrono::NaiveDate, CatalogueError> {
        self.read("valid_from", Problem::BadDate, iso8601::day)
    }
}

/// An optional minus and plain digits with a point; `1e3` and `1_000` are refused.
pub(super) fn plain_decimal(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = digits.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.ends_with(|c: char| c.is_ascii_digit());
    if !plain {
        return None;
    }
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let scale = u32::try_from(fraction.len()).ok()?;
    Decimal::try_from_i128_with_scale([whole, fraction].concat().parse().ok()?, scale).ok()
}
