//! What a judgement is made from: a person's sex and age, and the values in the catalogue's own units.

use super::Examination;
use super::formula::{bmi, egfr_ckd_epi_2021};
use crate::catalog::{Catalogue, Condition, ValueType, tokens};
use crate::codes::ItemCode;
use crate::lab::qualitative::Qualitative;
use crate::lab::unit::in_own_unit;
use crate::package::{Answers, Person, Said};
use crate::quantity::{Comparator, Reported};
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

tokens! {
    /// A disease under treatment, which the Korean judgement does not call suspected.
    Treated {
        /// High blood pressure.
        Hypertension = "hypertension",
        /// Diabetes.
        Diabetes = "diabetes",
        /// Disturbed blood fats.
        Dyslipidaemia = "dyslipidaemia",
        /// Tuberculosis.
        Tuberculosis = "tuberculosis",
    }
}

/// The diseases that a person's answers say are under treatment. Medicine counts, not the diagnosis: 유질환자 is who takes
/// medicine for it. Metformin has other uses, so that it counts only beside a known diabetes. What was not asked, or
/// answered with "not sure", counts as no treatment, and the value stays suspect.
///
/// ```
/// use checkup_core::catalog::Condition;
/// use checkup_core::judgement::{Treated, treated_by};
/// use checkup_core::package::{Answers, Said};
/// let conditions = [(Condition::BloodPressureMedicine, Said::Yes), (Condition::KnownDiabetes, Said::Yes)].into();
/// let answers = Answers { conditions, ..Answers::default() };
/// assert_eq!(treated_by(&answers), [Treated::Hypertension]);
/// ```
pub fn treated_by(answers: &Answers) -> Vec<Treated> {
    let yes = |condition| answers.said(condition) == Some(Said::Yes);
    let metformin = yes(Condition::Metformin) && yes(Condition::KnownDiabetes);
    let diseases = [
        (Treated::Hypertension, yes(Condition::BloodPressureMedicine)),
        (Treated::Diabetes, yes(Condition::DiabetesMedicine) || metformin),
    ];
    diseases.into_iter().filter_map(|(disease, is_treated)| is_treated.then_some(disease)).collect()
}

/// Values of one person, ready to be judged.
#[derive(Clone, Debug)]
pub struct Facts<'a> {
    catalogue: &'a Catalogue,
    person: Person,
    values: BTreeMap<ItemCode, Decimal>,
    bounded: BTreeMap<ItemCode, (Comparator, Decimal)>,
    answers: BTreeMap<ItemCode, Qualitative>,
    narratives: BTreeMap<ItemCode, String>,
    unread: BTreeSet<ItemCode>,
    treated: Vec<Treated>,
    done: BTreeSet<ItemCode>,
    examination: Examination,
}

impl<'a> Facts<'a> {
    /// Takes the latest result of each item. A value with a comparator stands apart ([`Facts::bounded`]); a value in a
    /// unit that cannot be converted is left out, never guessed ([`Facts::is_unread`]). Body-mass index and eGFR are computed when they were not reported.
    pub fn new(catalogue: &'a Catalogue, person: Person, results: &[(ItemCode, Reported)]) -> Self {
        let mut facts = Self {
            catalogue,
            person,
            values: BTreeMap::new(),
            bounded: BTreeMap::new(),
            answers: BTreeMap::new(),
            narratives: BTreeMap::new(),
            unread: BTreeSet::new(),
            treated: Vec::new(),
            done: BTreeSet::new(),
            examination: Examination::default(),
        };
        for (code, reported) in results {
            let Some(item) = catalogue.item(code) else { continue };
            if !facts.done.insert(code.clone()) {
                facts.forget(code);
            }
            match (reported, item.value_type) {
                (Reported::Text { value }, ValueType::Coded) => {
                    facts.answers.insert(code.clone(), Qualitative::parse(value));
                }
                (Reported::Text { value }, ValueType::Narrative) => {
                    facts.narratives.insert(code.clone(), value.clone());
                }
                (Reported::Number { value, unit }, ValueType::Numeric) => {
                    match (in_own_unit(item, value, unit.as_ref()), value.comparator()) {
                        (Ok(value), None) => drop(facts.values.insert(code.clone(), value)),
                        (Ok(value), Some(comparator)) => {
                            facts.bounded.insert(code.clone(), (comparator, value));
                        }
                        (Err(_), _) => drop(facts.unread.insert(code.clone())),
                    }
                }
                _ => drop(facts.unread.insert(code.clone())),
            }
        }
        facts.derive("BMI", |f| bmi::bmi(f.value("HT")?, f.value("WT")?).ok());
        facts.derive("EGFR", |f| egfr_ckd_epi_2021::egfr(f.value("CREA")?, person.sex, person.age).ok());
        facts
    }

    /// An earlier result of the item says nothing beside a later one, whatever kind the later one is.
    fn forget(&mut self, code: &ItemCode) {
        self.values.remove(code);
        self.bounded.remove(code);
        self.answers.remove(code);
        self.narratives.remove(code);
        self.unread.remove(code);
    }

    /// Adds diseases under treatment, from the questionnaire or the physician.
    #[must_use]
    pub fn treated_for(mut self, treated: &[Treated]) -> Self {
        self.treated = treated.to_vec();
        self
    }

    /// Adds what a physician found in the rooms.
    #[must_use]
    pub fn examined(mut self, examination: Examination) -> Self {
        self.examination = examination;
        self
    }

    fn derive(&mut self, code: &str, compute: impl FnOnce(&Self) -> Option<Decimal>) {
        let Ok(code) = ItemCode::parse(code) else { return };
        if !self.values.contains_key(&code)
            && let Some(value) = compute(self)
        {
            self.values.insert(code, value);
        }
    }

    /// The catalogue the values were read with.
    pub const fn catalogue(&self) -> &'a Catalogue {
        self.catalogue
    }

    /// Sex and age.
    pub const fn person(&self) -> Person {
        self.person
    }

    /// A value in the item's own unit.
    pub fn value(&self, code: &str) -> Option<Decimal> {
        self.values.get(&ItemCode::parse(code).ok()?).copied()
    }

    /// A value that is only known to lie beyond a limit (`>90`), in the item's own unit.
    pub fn bounded(&self, code: &str) -> Option<(Comparator, Decimal)> {
        self.bounded.get(&ItemCode::parse(code).ok()?).copied()
    }

    /// The words of a narrative item, as reported.
    pub fn narrative(&self, code: &ItemCode) -> Option<&str> {
        self.narratives.get(code).map(String::as_str)
    }

    /// There is a result, but no rule can read it: words where a number belongs, a strange unit.
    pub fn is_unread(&self, code: &ItemCode) -> bool {
        self.unread.contains(code)
    }

    /// A coded answer.
    pub fn answer(&self, code: &ItemCode) -> Option<&Qualitative> {
        self.answers.get(code)
    }

    /// Whether the item has a result of any kind.
    pub fn is_done(&self, code: &str) -> bool {
        ItemCode::parse(code).is_ok_and(|code| self.done.contains(&code))
    }

    /// What a physician found in the rooms.
    pub const fn examination(&self) -> &Examination {
        &self.examination
    }

    /// Whether a disease is under treatment.
    pub fn is_treated(&self, disease: Treated) -> bool {
        self.treated.contains(&disease)
    }

    /// Diseases under treatment.
    pub fn treated(&self) -> &[Treated] {
        &self.treated
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(answers: &[(Condition, Said)]) -> Vec<Treated> {
        treated_by(&Answers { conditions: answers.iter().copied().collect(), ..Answers::default() })
    }

    #[test]
    fn only_medicine_that_is_surely_taken_means_treatment() {
        let meanings = [
            (Condition::BloodPressureMedicine, vec![Treated::Hypertension]),
            (Condition::DiabetesMedicine, vec![Treated::Diabetes]),
        ];
        for condition in Condition::ALL {
            let meaning = meanings.iter().find(|(one, _)| *one == condition);
            let expected = meaning.map(|(_, diseases)| diseases.clone()).unwrap_or_default();
            assert_eq!(said(&[(condition, Said::Yes)]), expected, "{condition:?}");
            for other in [Said::No, Said::Unsure] {
                assert_eq!(said(&[(condition, other)]), [], "{condition:?} {other:?}");
            }
        }
    }

    #[test]
    fn metformin_is_a_treatment_of_diabetes_only_where_diabetes_is_known() {
        let with = |known| said(&[(Condition::Metformin, Said::Yes), (Condition::KnownDiabetes, known)]);
        assert_eq!(with(Said::Yes), [Treated::Diabetes]);
        assert_eq!(with(Said::Unsure), []);
        assert_eq!(with(Said::No), []);
        let both = [(Condition::DiabetesMedicine, Said::Yes), (Condition::BloodPressureMedicine, Said::Yes)];
        assert_eq!(said(&both), [Treated::Hypertension, Treated::Diabetes]);
    }
}
