//! What the formulas say of one person, as it is sent: values, classes, and why there is none.

use crate::codes::ItemCode;
use crate::error::Coded;
use crate::judgement::risk::{Computed, Part, Remark};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Why a formula gives no answer: the code and arguments of the domain error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct WhyNot {
    /// Code, for example `formula-age-too-low`.
    pub code: String,
    /// Its arguments.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, String>,
}

/// One answer of one formula.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ComputedView {
    /// What it is.
    pub part: Part,
    /// Identifier of the rule.
    pub rule: String,
    /// The items it looked at.
    pub items: Vec<ItemCode>,
    /// Value, with the decimals it is printed with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// UCUM unit of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Class as `<family>-<token>`, for example `kidney-risk-low`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<String>,
    /// Why there is no answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why_not: Option<WhyNot>,
    /// What a reader must know.
    pub remarks: Vec<Remark>,
    /// Publication.
    pub source: String,
    /// Day from which it holds.
    pub since: NaiveDate,
}

impl From<Computed> for ComputedView {
    fn from(computed: Computed) -> Self {
        let (answer, why_not) = match computed.answer {
            Ok(answer) => (Some(answer), None),
            Err(error) => {
                let args = error.args().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
                (None, Some(WhyNot { code: error.code().to_owned(), args }))
            }
        };
        let amount = answer.and_then(|answer| answer.amount);
        let class = answer.and_then(|answer| answer.class);
        Self {
            part: computed.part,
            rule: computed.rule.id.to_owned(),
            items: computed.items,
            value: amount.map(|amount| amount.value.to_string()),
            unit: amount.map(|amount| amount.unit.to_owned()),
            class: class.map(|class| format!("{}-{}", class.family, class.token)),
            why_not,
            remarks: computed.remarks,
            source: computed.rule.source.to_owned(),
            since: computed.rule.since().unwrap_or_default(),
        }
    }
}
