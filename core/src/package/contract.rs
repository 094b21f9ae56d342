//! A company's contract: which of its employees may have which package, what they may choose on top, and how much of it
//! the company pays.

use super::preparation::Person;
use crate::billing::cover::Cap;
use crate::catalog::PickGroup;
use crate::codes::{ContractCode, GradeCode, PackageCode, PickCode};
use crate::error::Coded;
use crate::ids::CompanyId;
use crate::period::Period;
use crate::person::Sex;

/// Ages in whole years, half-open: from `from` up to but not including `below`.
///
/// ```
/// use checkup_core::package::AgeBand;
/// let working = AgeBand::new(18, Some(60)).unwrap();
/// assert!(!working.holds(17) && working.holds(18) && working.holds(59) && !working.holds(60));
/// assert!(AgeBand::new(18, Some(18)).is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AgeBand {
    from: u32,
    below: Option<u32>,
}

impl AgeBand {
    /// Every age.
    pub const ALL: Self = Self { from: 0, below: None };

    /// A band that holds at least one age; `None` for one that holds none.
    pub const fn new(from: u32, below: Option<u32>) -> Option<Self> {
        match below {
            Some(below) if below <= from => None,
            _ => Some(Self { from, below }),
        }
    }

    /// Whether the age belongs to it.
    pub fn holds(self, age: u32) -> bool {
        self.from <= age && self.below.is_none_or(|below| age < below)
    }

    fn meets(self, other: Self) -> bool {
        let begins_in = |a: Self, b: Self| b.below.is_none_or(|below| a.from < below);
        begins_in(self, other) && begins_in(other, self)
    }
}

/// Whom a row of a contract is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whom {
    /// The employee's grade; `None` for every grade and for people without one.
    pub grade: Option<GradeCode>,
    /// `None` for both.
    pub sex: Option<Sex>,
    /// Ages on the day of the examination.
    pub ages: AgeBand,
}

impl Whom {
    /// Everybody.
    pub const EVERYBODY: Self = Self { grade: None, sex: None, ages: AgeBand::ALL };

    /// Whether a person of this grade belongs to it.
    pub fn admits(&self, grade: Option<&GradeCode>, person: Person) -> bool {
        self.grade.as_ref().is_none_or(|own| grade == Some(own))
            && self.sex.is_none_or(|own| own == person.sex)
            && self.ages.holds(person.age)
    }

    /// Whether somebody could belong to both.
    fn meets(&self, other: &Self) -> bool {
        let same = self.grade.as_ref().zip(other.grade.as_ref()).is_none_or(|(a, b)| a == b);
        same && self.sex.zip(other.sex).is_none_or(|(a, b)| a == b) && self.ages.meets(other.ages)
    }
}

/// One row of a contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContractTier {
    /// Number of the row, by which errors name it.
    pub row: u32,
    /// For whom.
    pub whom: Whom,
    /// What they may have.
    pub package: PackageCode,
    /// What they may choose on top; paid by the company within the cap.
    pub picks: Vec<PickGroup>,
    /// Up to how much the company pays, VAT included; above it the person pays. `None` for everything.
    pub cap: Option<Cap>,
}

/// A contract that can be relied on: nobody falls under two of its rows.
///
/// ```
/// use checkup_core::codes::{ContractCode, GradeCode, PackageCode};
/// use checkup_core::package::{Contract, ContractTier, Whom};
/// use checkup_core::{ids::CompanyId, period::Period};
/// let row = |row, grade: Option<&str>, package| ContractTier {
///     row,
///     whom: Whom { grade: grade.map(|g| GradeCode::parse(g).unwrap()), ..Whom::EVERYBODY },
///     package: PackageCode::parse(package).unwrap(),
///     picks: Vec::new(),
///     cap: None,
/// };
/// let company = CompanyId::new("0198a5c2-0000-7000-8000-000000000001".parse().unwrap());
/// let code = ContractCode::parse("ACME_2027").unwrap();
/// let days = Period::new("2027-01-01".parse().unwrap(), "2028-01-01".parse().ok()).unwrap();
/// let rows = vec![row(1, Some("G1"), "STD"), row(2, Some("G2"), "PREM")];
/// assert!(Contract::new(code.clone(), company, days, rows).is_ok());
/// // Row 2 would take everybody, those of grade G1 too.
/// let rows = vec![row(1, Some("G1"), "STD"), row(2, None, "PREM")];
/// assert_eq!(Contract::new(code, company, days, rows).unwrap_err().to_string(), "contract-rows-overlap");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contract {
    code: ContractCode,
    company: CompanyId,
    days: Period,
    tiers: Vec<ContractTier>,
}

/// Why a contract is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ContractError {
    /// It has no row.
    #[error("contract-without-rows")]
    WithoutRows,
    /// Two rows have the same number.
    #[error("contract-row-repeated")]
    RowRepeated {
        /// The number.
        row: u32,
    },
    /// Somebody would fall under two rows.
    #[error("contract-rows-overlap")]
    RowsOverlap {
        /// One row.
        first: u32,
        /// The other.
        second: u32,
    },
    /// A row has a group twice.
    #[error("contract-group-repeated")]
    GroupRepeated {
        /// The row.
        row: u32,
        /// The group.
        group: PickCode,
    },
}

impl Coded for ContractError {
    fn code(&self) -> &'static str {
        match self {
            Self::WithoutRows => "contract-without-rows",
            Self::RowRepeated { .. } => "contract-row-repeated",
            Self::RowsOverlap { .. } => "contract-rows-overlap",
            Self::GroupRepeated { .. } => "contract-group-repeated",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::WithoutRows => Vec::new(),
            Self::RowRepeated { row } => vec![("row", row.to_string())],
            Self::RowsOverlap { first, second } => {
                vec![("first", first.to_string()), ("second", second.to_string())]
            }
            Self::GroupRepeated { row, group } => {
                vec![("row", row.to_string()), ("group", group.to_string())]
            }
        }
    }
}

impl Contract {
    /// A contract for the days of `days`: half-open, so one "until 31 December" ends before 1 January. The day that
    /// counts is that of the examination. Rows under which one person could fall twice are refused, naming both.
    pub fn new(
        code: ContractCode,
        company: CompanyId,
        days: Period,
        tiers: Vec<ContractTier>,
    ) -> Result<Self, ContractError> {
        if tiers.is_empty() {
            return Err(ContractError::WithoutRows);
        }
        for (at, tier) in tiers.iter().enumerate() {
            for earlier in tiers.iter().take(at) {
                if earlier.row == tier.row {
                    return Err(ContractError::RowRepeated { row: tier.row });
                }
                if earlier.whom.meets(&tier.whom) {
                    return Err(ContractError::RowsOverlap { first: earlier.row, second: tier.row });
                }
            }
            for (at, group) in tier.picks.iter().enumerate() {
                if tier.picks.iter().take(at).any(|earlier| earlier.code == group.code) {
                    return Err(ContractError::GroupRepeated { row: tier.row, group: group.code.clone() });
                }
            }
        }
        Ok(Self { code, company, days, tiers })
    }

    /// Its key.
    pub const fn code(&self) -> &ContractCode {
        &self.code
    }

    /// The employer.
    pub const fn company(&self) -> CompanyId {
        self.company
    }

    /// The days on which it holds.
    pub const fn days(&self) -> Period {
        self.days
    }

    /// Its rows.
    pub fn tiers(&self) -> &[ContractTier] {
        &self.tiers
    }
}
