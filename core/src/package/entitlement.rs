//! What a company's contract gives one employee on one day: the row they fall under, what they will have, which part the
//! company pays for, and what is left to themselves.

use super::contract::{Contract, ContractTier};
use super::selection::{Selection, SelectionError, Wish, select_with};
use crate::billing::cover::{Cap, Cover};
use crate::catalog::Catalogue;
use crate::codes::{ContractCode, GradeCode, ItemCode};
use crate::error::Coded;
use crate::ids::CompanyId;
use chrono::NaiveDate;

/// What an employee is entitled to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entitlement {
    /// The contract.
    pub contract: ContractCode,
    /// The employer.
    pub company: CompanyId,
    /// The contract's row under which the employee falls.
    pub row: u32,
    /// What they will have.
    pub selection: Selection,
    /// Up to how much the company pays; `None` for everything it covers.
    pub cap: Option<Cap>,
}

impl Entitlement {
    /// What the company pays for, within the cap: the package and what was chosen from the contract's groups.
    pub fn by_company(&self) -> impl Iterator<Item = &ItemCode> {
        self.selection.items.iter().chain(&self.selection.picks)
    }

    /// What the employee pays for in any case: the extras.
    pub fn by_person(&self) -> &[ItemCode] {
        &self.selection.extras
    }

    /// How the company covers what it pays for. What goes beyond the cap overflows to the person.
    pub const fn cover(&self) -> Cover {
        match self.cap {
            None => Cover::Company,
            Some(cap) => Cover::CompanyUpTo(cap),
        }
    }
}

/// Why somebody is not entitled.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EntitlementError {
    /// The contract does not hold on the day of the examination.
    #[error("contract-not-in-force")]
    NotInForce {
        /// The contract.
        contract: ContractCode,
        /// The day.
        day: NaiveDate,
    },
    /// No row names the grade.
    #[error("contract-grade-unknown")]
    GradeUnknown {
        /// The contract.
        contract: ContractCode,
        /// The grade.
        grade: GradeCode,
    },
    /// No row is for this grade, sex and age.
    #[error("contract-no-row")]
    NoRow {
        /// The contract.
        contract: ContractCode,
        /// Completed years.
        age: u32,
    },
    /// What was chosen cannot be had.
    #[error(transparent)]
    Selection(#[from] SelectionError),
}

impl Coded for EntitlementError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotInForce { .. } => "contract-not-in-force",
            Self::GradeUnknown { .. } => "contract-grade-unknown",
            Self::NoRow { .. } => "contract-no-row",
            Self::Selection(error) => error.code(),
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotInForce { contract, day } => {
                vec![("contract", contract.to_string()), ("date", day.to_string())]
            }
            Self::GradeUnknown { contract, grade } => {
                vec![("contract", contract.to_string()), ("grade", grade.to_string())]
            }
            Self::NoRow { contract, age } => {
                vec![("contract", contract.to_string()), ("age", age.to_string())]
            }
            Self::Selection(error) => error.args(),
        }
    }
}

/// What a contract gives an employee of a grade. The contract's rows never overlap ([`Contract::new`] refuses it, naming
/// both), so there is one answer or a reason why there is none.
///
/// ```
/// use checkup_core::billing::cover::Cap;
/// use checkup_core::codes::{ContractCode, PackageCode};
/// use checkup_core::package::{Contract, ContractTier, Person, Whom, Wish, entitle};
/// use checkup_core::{catalog::Catalogue, ids::CompanyId, money::Money, period::Period, person::Sex};
/// let catalogue = Catalogue::builtin().unwrap();
/// let company = CompanyId::new("0198a5c2-0000-7000-8000-000000000001".parse().unwrap());
/// let row = ContractTier {
///     row: 1,
///     whom: Whom::EVERYBODY,
///     package: PackageCode::parse("STD").unwrap(),
///     picks: Vec::new(),
///     cap: Some(Cap::new(Money::vnd(3_000_000)).unwrap()),
/// };
/// let days = Period::new("2026-11-01".parse().unwrap(), "2027-01-01".parse().ok()).unwrap();
/// let contract = Contract::new(ContractCode::parse("ACME").unwrap(), company, days, vec![row]).unwrap();
/// let person = Person { sex: Sex::Male, age: 45 };
/// let wish = Wish::plain(person, "2026-12-31".parse().unwrap());
/// assert_eq!(entitle(&catalogue, &contract, None, wish).unwrap().selection.list, Money::vnd(3_450_000));
/// let late = Wish::plain(person, "2027-01-01".parse().unwrap());
/// assert_eq!(entitle(&catalogue, &contract, None, late).unwrap_err().to_string(), "contract-not-in-force");
/// ```
pub fn entitle(
    catalogue: &Catalogue,
    contract: &Contract,
    grade: Option<&GradeCode>,
    wish: Wish<'_>,
) -> Result<Entitlement, EntitlementError> {
    let code = || contract.code().clone();
    if !contract.days().holds(wish.day) {
        return Err(EntitlementError::NotInForce { contract: code(), day: wish.day });
    }
    // A grade that no row names is a slip in the company's list, unless the contract does not look at grades.
    let by_grade = contract.tiers().iter().any(|tier| tier.whom.grade.is_some());
    if let Some(grade) = grade.filter(|grade| by_grade && !names(contract, grade)) {
        return Err(EntitlementError::GradeUnknown { contract: code(), grade: grade.clone() });
    }
    let row: Option<&ContractTier> =
        contract.tiers().iter().find(|tier| tier.whom.admits(grade, wish.person));
    let row = row.ok_or_else(|| EntitlementError::NoRow { contract: code(), age: wish.person.age })?;
    let selection = select_with(catalogue, &row.package, &row.picks, wish)?;
    Ok(Entitlement { contract: code(), company: contract.company(), row: row.row, selection, cap: row.cap })
}

fn names(contract: &Contract, grade: &GradeCode) -> bool {
    contract.tiers().iter().any(|tier| tier.whom.grade.as_ref() == Some(grade))
}
