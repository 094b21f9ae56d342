//! The WHO risk charts of 2019 as a table: 2 regions × 2 × sex × smoking × 7 ages × 5 pressures × 5 cholesterols.

use super::error::{CatalogueError, Problem};
use super::raw::{Row, rows};
use crate::judgement::formula::who_cvd_2019::Region;
use crate::person::Sex;
use rust_decimal::Decimal;

const FILE: &str = "who_cvd_2019.csv";
/// First year of each age band, the last of which ends before 75.
const AGES: [u32; 7] = [40, 45, 50, 55, 60, 65, 70];
/// Lower limits of systolic pressure, mmHg.
const PRESSURES: [u32; 5] = [0, 120, 140, 160, 180];
/// Lower limits of total cholesterol, mmol/L.
const CHOLESTEROLS: [u32; 5] = [0, 4, 5, 6, 7];
/// The columns of a region, by rising cholesterol.
const COLUMNS: [(Region, [&str; 5]); 2] = [
    (Region::SoutheastAsia, ["sea_tc_0", "sea_tc_4", "sea_tc_5", "sea_tc_6", "sea_tc_7"]),
    (Region::HighIncomeAsiaPacific, ["hiap_tc_0", "hiap_tc_4", "hiap_tc_5", "hiap_tc_6", "hiap_tc_7"]),
];
/// Rows of one region.
const ROWS: usize = 2 * 2 * 2 * AGES.len() * PRESSURES.len();

/// Which cell of the charts is meant: bands hold their lower limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WhoCvdKey {
    /// Region.
    pub region: Region,
    /// Has diabetes.
    pub diabetes: bool,
    /// Sex.
    pub sex: Sex,
    /// Smokes.
    pub smoker: bool,
    /// Completed years.
    pub age: u32,
    /// Systolic pressure, mmHg.
    pub systolic: Decimal,
    /// Total cholesterol, mmol/L.
    pub cholesterol: Decimal,
}

/// The charts: whole per cent in ten years, complete for both regions.
#[derive(Clone, Debug, Default)]
pub struct WhoCvd {
    regions: [Vec<[u8; 5]>; 2],
}

impl WhoCvd {
    /// Reads the table; a missing, doubled or unreadable row is an error that names it.
    pub fn read(csv: &str) -> Result<Self, CatalogueError> {
        let keys = ["diabetes", "sex", "smoker", "age_from", "sbp_from", "source", "valid_from"];
        let columns: Vec<&str> = keys.into_iter().chain(COLUMNS.into_iter().flat_map(|(_, c)| c)).collect();
        let rows = rows(FILE, csv, &columns)?;
        let mut found = [vec![None; ROWS], vec![None; ROWS]];
        for row in &rows {
            let place = place_of(row)?;
            row.filled("source")?;
            row.valid_from()?;
            for (cells, (_, columns)) in found.iter_mut().zip(COLUMNS) {
                let mut risks = [0; 5];
                for (risk, column) in risks.iter_mut().zip(columns) {
                    *risk = row.read(column, Problem::BadNumber, per_cent)?;
                }
                let cell = cells.get_mut(place).ok_or_else(|| row.fail("age_from", Problem::BadNumber))?;
                if cell.replace(risks).is_some() {
                    return Err(row.fail("sbp_from", Problem::DuplicateRow));
                }
            }
        }
        let whole = |cells: Vec<Option<[u8; 5]>>| cells.into_iter().collect::<Option<Vec<_>>>();
        let [first, second] = found;
        whole(first).zip(whole(second)).map(|(first, second)| Self { regions: [first, second] }).ok_or_else(
            || {
                let last = rows.last().map_or(1, |row| row.line);
                CatalogueError::new(FILE, last, "age_from", Problem::MissingRow, "")
            },
        )
    }

    /// The risk in whole per cent; `None` for an age outside 40 to 74 or values below zero.
    pub fn cell(&self, key: &WhoCvdKey) -> Option<u8> {
        let [southeast, high_income] = &self.regions;
        let rows = match key.region {
            Region::SoutheastAsia => southeast,
            Region::HighIncomeAsiaPacific => high_income,
        };
        let age = if key.age < 75 { band(&AGES, key.age.into()) } else { None }?;
        let place = place(key.diabetes, key.sex, key.smoker, age, band(&PRESSURES, key.systolic)?);
        rows.get(place)?.get(band(&CHOLESTEROLS, key.cholesterol)?).copied()
    }
}

/// Which band holds the value: the last whose lower limit is not above it.
fn band(limits: &[u32], value: Decimal) -> Option<usize> {
    limits.iter().rposition(|limit| Decimal::from(*limit) <= value)
}

fn place(diabetes: bool, sex: Sex, smoker: bool, age: usize, pressure: usize) -> usize {
    let who = usize::from(diabetes) * 4 + usize::from(sex == Sex::Male) * 2 + usize::from(smoker);
    (who * AGES.len() + age) * PRESSURES.len() + pressure
}

fn place_of(row: &Row) -> Result<usize, CatalogueError> {
    let answer = |column| {
        row.read(column, Problem::UnknownWord, |word| match word {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        })
    };
    let limit = |column, limits: &[u32]| {
        let number = |text: &str| text.parse::<u32>().ok();
        row.read(column, Problem::BadNumber, |t| limits.iter().position(|limit| Some(*limit) == number(t)))
    };
    let sex = row.read("sex", Problem::UnknownWord, |word| Sex::parse(word).ok())?;
    let (age, pressure) = (limit("age_from", &AGES)?, limit("sbp_from", &PRESSURES)?);
    Ok(place(answer("diabetes")?, sex, answer("smoker")?, age, pressure))
}

fn per_cent(text: &str) -> Option<u8> {
    text.parse().ok().filter(|risk| (1..=99).contains(risk))
}
