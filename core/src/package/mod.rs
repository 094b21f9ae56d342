//! May this person have this package today, what does it hold and cost, who pays for it, and are they prepared for it?
//!
//! [`questions_for`] says what to ask, [`Answers`] holds what was said or measured, [`assess`] says what follows. The
//! same code runs in the kiosk, at the desk and at the station, so that no two of them disagree.

mod contract;
mod eligibility;
mod entitlement;
mod finding;
mod list_prices;
mod preparation;
mod price;
mod rule;
mod selection;

pub use contract::{AgeBand, Contract, ContractError, ContractTier, Whom};
pub use eligibility::{Ineligible, content_for, version_on};
pub use entitlement::{Entitlement, EntitlementError, entitle};
pub use finding::Finding;
pub use preparation::{
    Answers, Days, DaysError, Egfr, EgfrError, FastedHours, FastedHoursError, MENSTRUAL_AGES, PREGNANCY_AGES,
    Person, Question, Said, TestResult, assess, questions_for,
};
pub use price::{Article, Level, Price, PriceBook, PriceBookError, PriceError, PriceRow, Rule, Terms};
pub use rule::{Lift, RuleCode};
pub use selection::{Pick, Selection, SelectionError, Wish, select};
