//! What a suggestion passes over: values with a flag that say nothing in it.
//!
//! A scheme grades only what its rules read. Decision 1613 has a row for few laboratory values, so that a haemoglobin of
//! 6.3 g/dL alone leaves the suggested class where it was. The physician has to be told, and a critical value that is
//! passed over is not signed as healthy without a reason ([`crate::conclusion::Draft::passes_over`]).

use super::{HealthClass, Judged, KrGrade, Suggestion};
use crate::catalog::tokens;
use crate::codes::ItemCode;
use crate::lab::Flag;
use serde::{Deserialize, Serialize};

tokens! {
    /// Why a flagged value does not count in what a scheme suggests. Fluent keys `staff-uncounted-why-<token>`.
    WhyUncounted {
        /// The published table does not list such a value: no class, or the best grade for want of another.
        OffTable = "off-table",
        /// A critical value in a row that is called the best: glucose of 45 mg/dL is below 100, so 정상A.
        CalledBest = "called-best",
        /// No rule of the scheme read it.
        Ungraded = "ungraded",
    }
}

/// A flagged value that does not count under one scheme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct UncountedValue {
    /// The item.
    pub item: ItemCode,
    /// Its flag: critical, or otherwise outside the range.
    pub flag: Flag,
    /// Why it does not count.
    pub why: WhyUncounted,
}

/// The flagged values that do not count, by scheme; critical ones first, then in the order of urgency.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Uncounted {
    /// Under Decision 1613; empty for whom the decision does not concern.
    pub vn: Vec<UncountedValue>,
    /// Under the Korean national screening.
    pub kr: Vec<UncountedValue>,
}

impl Uncounted {
    /// Nothing is passed over.
    pub const fn is_empty(&self) -> bool {
        self.vn.is_empty() && self.kr.is_empty()
    }

    /// A critical value is passed over under either scheme.
    pub fn has_critical(&self) -> bool {
        self.vn.iter().chain(&self.kr).any(|value| value.flag.is_critical())
    }
}

/// The flagged results that did not enter a suggestion.
///
/// A value counts where a rule of the scheme graded it. It does not where the published table lists no such value, nor
/// where it is critical and yet in a row of the best grade: that row was written for people who feel well. A rule that
/// looked at several values (both pressures) speaks for each of them.
///
/// ```
/// use checkup_core::catalog::Catalogue;
/// use checkup_core::judgement::{Facts, WhyUncounted, suggest, uncounted};
/// use checkup_core::quantity::{Number, Reported, Unit};
/// use checkup_core::{codes::ItemCode, lab::Flag, package::Person, person::Sex};
/// let catalogue = Catalogue::builtin().unwrap();
/// let hgb = ItemCode::parse("HGB").unwrap();
/// let value = Reported::Number { value: Number::parse("6.3").unwrap(), unit: Unit::parse("g/dL").ok() };
/// let facts = Facts::new(&catalogue, Person { sex: Sex::Female, age: 40 }, &[(hgb.clone(), value)]);
/// let passed_over = uncounted(&suggest(&facts), &[(hgb.clone(), Flag::CriticalLow)]);
/// assert_eq!((&passed_over.vn[0].item, passed_over.vn[0].why), (&hgb, WhyUncounted::Ungraded));
/// assert!(passed_over.kr.is_empty(), "the Korean table has a row for it");
/// ```
#[must_use]
pub fn uncounted(suggestion: &Suggestion, results: &[(ItemCode, Flag)]) -> Uncounted {
    let concerned = suggestion.unclassified.is_none();
    Uncounted {
        vn: if concerned { passed_over(suggestion, results, |one| one.index.is_some()) } else { Vec::new() },
        kr: passed_over(suggestion, results, |one| one.grade.is_some()),
    }
}

fn passed_over(
    suggestion: &Suggestion,
    results: &[(ItemCode, Flag)],
    of_scheme: impl Fn(&Judged) -> bool,
) -> Vec<UncountedValue> {
    let mut values: Vec<UncountedValue> = Vec::new();
    for (item, flag) in results.iter().filter(|(_, flag)| flag.is_abnormal()) {
        let read = suggestion.findings.iter().filter(|one| of_scheme(one) && one.items.contains(item));
        // One rule that counts it is enough, and `None` is the least.
        let why = read.map(|one| why_not(one, *flag)).min().unwrap_or(Some(WhyUncounted::Ungraded));
        values.extend(why.map(|why| UncountedValue { item: item.clone(), flag: *flag, why }));
    }
    values.sort_by_key(|value| value.flag);
    values
}

/// `None` where the grade counts for a value with this flag.
fn why_not(judged: &Judged, flag: Flag) -> Option<WhyUncounted> {
    let is_best = judged.class == Some(HealthClass::I) || judged.grade == Some(KrGrade::A);
    if judged.no_row || judged.beyond_table {
        Some(WhyUncounted::OffTable)
    } else {
        (is_best && flag.is_critical()).then_some(WhyUncounted::CalledBest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalogue;
    use crate::judgement::{Facts, suggest};
    use crate::lab::{Subject, classify};
    use crate::package::Person;
    use crate::person::Sex;
    use crate::quantity::{Number, Reported};

    type Passed = Vec<(&'static str, Flag, WhyUncounted)>;

    /// What is passed over of these values of a man, under Decision 1613 and under the Korean scheme.
    fn check(age: u32, values: &[(&str, &str)], vn: &Passed, kr: &Passed) {
        let catalogue = Catalogue::builtin().unwrap();
        let person = Person { sex: Sex::Male, age };
        let mut results = Vec::new();
        let mut flags = Vec::new();
        for (code, value) in values {
            let item = catalogue.item(&ItemCode::parse(code).unwrap()).unwrap();
            let reported = match Number::parse(value) {
                Ok(value) => Reported::Number { value, unit: item.unit.clone() },
                Err(_) => Reported::Text { value: (*value).to_owned() },
            };
            let flag = classify(item, &reported, &Subject::aged(Sex::Male, age));
            flags.push((item.code.clone(), flag.unwrap().flag));
            results.push((item.code.clone(), reported));
        }
        let found = uncounted(&suggest(&Facts::new(&catalogue, person, &results)), &flags);
        let said = |values: &[UncountedValue]| -> Vec<(String, Flag, WhyUncounted)> {
            values.iter().map(|v| (v.item.to_string(), v.flag, v.why)).collect()
        };
        let expected = |values: &Passed| -> Vec<(String, Flag, WhyUncounted)> {
            values.iter().map(|(item, flag, why)| ((*item).to_owned(), *flag, *why)).collect()
        };
        assert_eq!(said(&found.vn), expected(vn), "1613, {age}: {values:?}");
        assert_eq!(said(&found.kr), expected(kr), "Korean, {age}: {values:?}");
    }

    use Flag::{Abnormal, CriticalHigh, CriticalLow, High, Low};
    use WhyUncounted::{CalledBest, OffTable, Ungraded};

    #[test]
    fn a_critical_haemoglobin_counts_in_the_class_only_with_the_red_cells_that_prove_it() {
        check(40, &[("HGB", "6.3")], &vec![("HGB", CriticalLow, Ungraded)], &vec![]);
        // Annex 1, note 14: below 10 g/dL and below 3 million, both.
        check(40, &[("HGB", "6.3"), ("RBC", "2.99")], &vec![], &vec![("RBC", Low, Ungraded)]);
        let both = vec![("HGB", CriticalLow, Ungraded), ("RBC", Low, Ungraded)];
        check(40, &[("HGB", "6.3"), ("RBC", "3.00")], &both, &vec![("RBC", Low, Ungraded)]);
        check(40, &[("HGB", "9.9"), ("RBC", "2.99")], &vec![], &vec![("RBC", Low, Ungraded)]);
        let both = vec![("HGB", Low, Ungraded), ("RBC", Low, Ungraded)];
        check(40, &[("HGB", "10.0"), ("RBC", "2.99")], &both, &vec![("RBC", Low, Ungraded)]);
    }

    #[test]
    fn the_limits_of_the_flag_decide_what_is_critical_and_what_is_named_at_all() {
        check(40, &[("K", "2.7")], &vec![("K", CriticalLow, Ungraded)], &vec![("K", CriticalLow, Ungraded)]);
        check(40, &[("K", "2.8")], &vec![("K", Low, Ungraded)], &vec![("K", Low, Ungraded)]);
        check(40, &[("K", "6.2")], &vec![("K", High, Ungraded)], &vec![("K", High, Ungraded)]);
        check(
            40,
            &[("K", "6.3")],
            &vec![("K", CriticalHigh, Ungraded)],
            &vec![("K", CriticalHigh, Ungraded)],
        );
        check(40, &[("K", "4.2")], &vec![], &vec![]);
    }

    #[test]
    fn a_pressure_counts_up_to_the_age_of_fifty_and_has_no_row_above() {
        check(50, &[("SBP", "185"), ("DBP", "75")], &vec![], &vec![]);
        check(51, &[("SBP", "185"), ("DBP", "75")], &vec![("SBP", CriticalHigh, OffTable)], &vec![]);
    }

    #[test]
    fn a_critical_value_in_a_row_of_the_best_grade_is_passed_over_and_a_low_one_is_not() {
        let low = vec![("FPG", CriticalLow, Ungraded)];
        check(40, &[("FPG", "49")], &low, &vec![("FPG", CriticalLow, CalledBest)]);
        check(40, &[("FPG", "50")], &vec![("FPG", Low, Ungraded)], &vec![]);
        check(
            40,
            &[("SBP", "79"), ("DBP", "60")],
            &vec![("SBP", CriticalLow, CalledBest)],
            &vec![("SBP", CriticalLow, CalledBest)],
        );
    }

    #[test]
    fn a_value_beyond_the_korean_table_does_not_count_though_it_is_graded_a() {
        check(
            40,
            &[("HGB", "21.1")],
            &vec![("HGB", CriticalHigh, Ungraded)],
            &vec![("HGB", CriticalHigh, OffTable)],
        );
    }

    #[test]
    fn the_critical_ones_come_first_whatever_order_they_are_given_in() {
        let values = [("U_BLD", "2+"), ("UA", "9.9"), ("CREA", "7.1"), ("K", "2.1")];
        let vn = vec![
            ("K", CriticalLow, Ungraded),
            ("CREA", CriticalHigh, Ungraded),
            ("UA", High, Ungraded),
            ("U_BLD", Abnormal, Ungraded),
        ];
        let kr = vec![("K", CriticalLow, Ungraded), ("UA", High, Ungraded), ("U_BLD", Abnormal, Ungraded)];
        check(40, &values, &vn, &kr);
    }

    #[test]
    fn nothing_is_passed_over_in_a_class_that_the_decision_does_not_give() {
        let k = vec![("K", CriticalHigh, Ungraded)];
        check(14, &[("K", "7.2")], &vec![], &k);
        check(15, &[("K", "7.2")], &k, &k);
    }
}
