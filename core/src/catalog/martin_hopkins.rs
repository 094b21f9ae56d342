//! The 180 factors of Martin and Hopkins: triglycerides to VLDL cholesterol, by triglycerides and non-HDL cholesterol.

use super::error::{CatalogueError, Problem};
use super::raw::rows;
use rust_decimal::Decimal;

const FILE: &str = "martin_hopkins.csv";
/// The columns, by the lower limit of non-HDL cholesterol in mg/dL.
const COLUMNS: [(u32, &str); 6] = [
    (0, "nonhdl_0"),
    (100, "nonhdl_100"),
    (130, "nonhdl_130"),
    (160, "nonhdl_160"),
    (190, "nonhdl_190"),
    (220, "nonhdl_220"),
];
const KEYS: [&str; 3] = ["tg_from", "source", "valid_from"];

/// The table, rows by rising triglycerides; each band holds its lower limit and ends before the next.
#[derive(Clone, Debug, Default)]
pub struct MartinHopkins {
    rows: Vec<(Decimal, [Decimal; 6])>,
}

impl MartinHopkins {
    /// Reads the table: limits must rise, factors lie above 1 and up to 20.
    pub fn read(csv: &str) -> Result<Self, CatalogueError> {
        let columns: Vec<&str> =
            KEYS.into_iter().chain(COLUMNS.into_iter().map(|(_, column)| column)).collect();
        let mut table: Vec<(Decimal, [Decimal; 6])> = Vec::new();
        for row in rows(FILE, csv, &columns)? {
            let from = Decimal::from(row.whole("tg_from", 20_000)?);
            if table.last().is_some_and(|(before, _)| *before >= from) {
                return Err(row.fail("tg_from", Problem::LowAboveHigh));
            }
            row.filled("source")?;
            row.valid_from()?;
            let mut factors = [Decimal::ONE; 6];
            for (factor, (_, column)) in factors.iter_mut().zip(COLUMNS) {
                let read = row.decimal(column)?.filter(|f| *f > Decimal::ONE && *f <= Decimal::from(20));
                *factor = read.ok_or_else(|| row.fail(column, Problem::BadNumber))?;
            }
            table.push((from, factors));
        }
        if table.is_empty() {
            return Err(CatalogueError::new(FILE, 1, "tg_from", Problem::MissingRow, ""));
        }
        Ok(Self { rows: table })
    }

    /// The factor for triglycerides and non-HDL cholesterol in mg/dL; `None` below the table.
    pub fn factor(&self, triglycerides: Decimal, non_hdl: Decimal) -> Option<Decimal> {
        let (_, factors) = self.rows.iter().rfind(|(from, _)| *from <= triglycerides)?;
        let column = COLUMNS.iter().rposition(|(from, _)| Decimal::from(*from) <= non_hdl)?;
        factors.get(column).copied()
    }
}
