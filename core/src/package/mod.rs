//! May this person have this package today, what does it hold and cost, who pays for it, and are they prepared for it?
//!
//! [`questions_for`] says what to ask, [`Answers`] holds what was said, [`assess`] says what follows. The same code
//! runs in the kiosk, at the desk and at the station, so that no two of them disagree.

mod contract;
mod eligibility;
mod entitlement;
mod preparation;
mod price;
mod selection;

pub use contract::{AgeBand, Contract, ContractError, ContractTier, Whom};
pub use eligibility::{Ineligible, content_for, version_on};
pub use entitlement::{Entitlement, EntitlementError, entitle};
pub use preparation::{Answers, FastedHours, FastedHoursError, Person, Question, assess, questions_for};
pub use price::{Article, Level, Price, PriceBook, PriceBookError, PriceError, PriceRow, Rule, Terms};
pub use selection::{Pick, Selection, SelectionError, Wish, select};

use crate::catalog::{Severity, tokens};
use crate::codes::ItemCode;
use serde::{Deserialize, Serialize};

tokens! {
    /// A rule that can find something. Fluent keys: `kiosk-rule-<token>` for the reason, `kiosk-rule-<token>-do` for
    /// what to do.
    RuleCode {
        /// Eaten too recently. Arguments: `needed`, `fasted` (hours).
        FastingTooShort = "fasting-too-short",
        /// Not known since when the person has fasted. Argument: `needed` (hours).
        FastingUnknown = "fasting-unknown",
        /// A pregnancy is possible.
        PregnancyPossible = "pregnancy-possible",
        /// Not known whether a pregnancy is possible.
        PregnancyUnknown = "pregnancy-unknown",
        /// A pacemaker and an electric current through the body.
        PacemakerCurrent = "pacemaker-current",
        /// A pacemaker and the magnet.
        PacemakerMagnet = "pacemaker-magnet",
        /// Not known whether there is a pacemaker.
        PacemakerUnknown = "pacemaker-unknown",
        /// The item is for the other sex.
        OtherSex = "other-sex",
    }
}

tokens! {
    /// What would lift a finding.
    Lift {
        /// Enough hours without food, or another day.
        FastLonger = "fast-longer",
        /// A negative urine pregnancy test, or a physician's word.
        PregnancyTest = "pregnancy-test",
        /// A physician clears the implant's model for the magnet.
        DeviceCleared = "device-cleared",
        /// The missing answer.
        Answer = "answer",
        /// Nothing today.
        Nothing = "nothing",
    }
}

/// What a rule found for one or more items.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Finding {
    /// What follows.
    pub severity: Severity,
    /// Which rule.
    pub rule: RuleCode,
    /// For which items, in catalogue order; never empty.
    pub items: Vec<ItemCode>,
    /// Hours of fasting that the strictest of the items needs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needed_hours: Option<u16>,
    /// Hours fasted, as answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fasted_hours: Option<u16>,
    /// What would lift it.
    pub lifted_by: Lift,
}

impl Finding {
    /// Whether the finding keeps this item from being done.
    pub fn blocks(&self, item: &ItemCode) -> bool {
        self.severity == Severity::Blocks && self.items.contains(item)
    }

    /// Arguments of the sentences: `needed` and `fasted` (hours, empty when unknown).
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let hours = |hours: Option<u16>| hours.map(|h| h.to_string()).unwrap_or_default();
        vec![("needed", hours(self.needed_hours)), ("fasted", hours(self.fasted_hours))]
    }
}
