//! LDL cholesterol by Martin and Hopkins: non-HDL − triglycerides / factor, the factor read from 180 cells by
//! triglycerides and non-HDL cholesterol (`core/catalog/martin_hopkins.csv`, [`MartinHopkins`]). Published bands are
//! whole numbers; here each band runs up to where the next begins, so that 49.6 mg/dL has a cell too.
//!
//! The table reaches to 13,975 mg/dL of triglycerides, but the method was tested against measured LDL below 400; above,
//! its error grows, and LDL should be measured or estimated by [`super::ldl_sampson`]. Food before the blood test
//! disturbs it little, so it is not tied to fasting.

use super::{Lipids, NotValid};
use crate::catalog::MartinHopkins;
use crate::judgement::{Rule, RuleKind};
use rust_decimal::Decimal;

/// The registered rule.
pub const RULE: Rule = Rule {
    id: "ldl_martin_hopkins",
    kind: RuleKind::Formula,
    source: "Martin SS et al. JAMA 2013;310:2061-2068 (180 cells)",
    since: (2013, 11, 20),
};

/// Lowest triglycerides in the table, mg/dL.
pub const TRIGLYCERIDES_FROM: u32 = 7;

/// Triglycerides in mg/dL from which on the method is not used.
pub const TRIGLYCERIDES_BELOW: u32 = 400;

/// LDL cholesterol in mg/dL, one decimal.
///
/// ```
/// use checkup_core::{catalog::Catalogue, judgement::formula::{Lipids, ldl_martin_hopkins::ldl}};
/// let catalogue = Catalogue::builtin().unwrap();
/// let lipids = Lipids::new("200".parse().unwrap(), "50".parse().unwrap(), "150".parse().unwrap()).unwrap();
/// assert_eq!(ldl(catalogue.martin_hopkins(), lipids).unwrap(), "123.7".parse().unwrap());
/// ```
pub fn ldl(table: &MartinHopkins, lipids: Lipids) -> Result<Decimal, NotValid> {
    let (from, limit) = (Decimal::from(TRIGLYCERIDES_FROM), Decimal::from(TRIGLYCERIDES_BELOW));
    let triglycerides = lipids.triglycerides();
    if triglycerides >= limit {
        return Err(NotValid::NotBelow { input: "TG", limit });
    }
    let factor =
        table.factor(triglycerides, lipids.non_hdl()).ok_or(NotValid::TooLow { input: "TG", from })?;
    let vldl = triglycerides.checked_div(factor);
    super::ldl(vldl.and_then(|vldl| lipids.non_hdl().checked_sub(vldl)))
}
