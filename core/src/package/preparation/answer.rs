//! What was said or measured. What is not known is `None` or [`Said::Unsure`], never "no".

use super::measure::{Days, Egfr, FastedHours};
use super::question::Question;
use crate::catalog::{Condition, tokens};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

tokens! {
    /// An answer to "does this apply to you?".
    Said {
        /// It applies.
        Yes = "yes",
        /// It does not.
        No = "no",
        /// The person does not know.
        Unsure = "unsure",
    }
}

tokens! {
    /// The outcome of a quick test.
    TestResult {
        /// Nothing found.
        Negative = "negative",
        /// Found.
        Positive = "positive",
    }
}

/// What was answered, and the two values that rules read. Left out is what was not asked or not answered.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Answers {
    /// Hours since the last meal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fasted: Option<FastedHours>,
    /// A pregnancy is possible.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pregnancy_possible: Option<bool>,
    /// Days since the last menstrual period began, or the most that it can be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_period: Option<Days>,
    /// Cannot conceive: sterilised, no womb, past the menopause.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cannot_conceive: Option<bool>,
    /// The urine pregnancy test of today.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pregnancy_test: Option<TestResult>,
    /// What applies, by condition.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub conditions: BTreeMap<Condition, Said>,
    /// Days since it was, for a condition that passes: contrast medium, antibiotics, acid blocker, heart attack. Days are
    /// more exact than yes or no and count before them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub days_since: BTreeMap<Condition, Days>,
    /// The newest eGFR. It counts before what the person knows of their kidneys.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub egfr: Option<Egfr>,
}

impl Answers {
    /// Whether this question has its answer. Not being sure is one: it was asked.
    pub fn answers(&self, question: &Question) -> bool {
        match question {
            Question::Fasting { .. } => self.fasted.is_some(),
            Question::Pregnancy => {
                self.pregnancy_possible.is_some()
                    || self.last_period.is_some()
                    || self.cannot_conceive.is_some()
                    || self.pregnancy_test.is_some()
            }
            Question::Conditions { conditions } => {
                conditions.iter().all(|c| self.conditions.contains_key(c) || self.days_since.contains_key(c))
            }
        }
    }

    /// What was said of a condition.
    pub fn said(&self, condition: Condition) -> Option<Said> {
        self.conditions.get(&condition).copied()
    }
}
