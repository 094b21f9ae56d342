//! Everything that the formulas can say of one person: values, classes, and where there is none the reason why not.
//!
//! A formula whose measured inputs are missing is left out; one whose inputs are there and that still cannot answer says
//! why. What nobody asked is not guessed: where smoking is unknown the risk is given for both cases, each marked as such.

mod sheet;

use super::formula::NotValid;
use super::formula::who_cvd_2019::Region;
use super::{Facts, Rule};
use crate::catalog::tokens;
use crate::codes::ItemCode;
use crate::lab::qualitative::Qualitative;
use rust_decimal::Decimal;

tokens! {
    /// What was computed, in the order of a report. Fluent keys `staff-computed-<token>`.
    Part {
        /// Body-mass index.
        Bmi = "bmi",
        /// Its Asian-Pacific class.
        BmiAsian = "bmi-asian",
        /// Its Korean class.
        BmiKsso = "bmi-ksso",
        /// Blood pressure by Vietnam and Europe.
        BpVnEsc = "bp-vn-esc",
        /// Blood pressure by the Korean Society of Hypertension.
        BpKsh = "bp-ksh",
        /// Blood pressure by ACC/AHA.
        BpAccAha = "bp-acc-aha",
        /// Glucose and HbA1c by ADA.
        Glycaemia = "glycaemia",
        /// HbA1c in mmol/mol.
        A1cIfcc = "a1c-ifcc",
        /// HbA1c in per cent, where it was reported in mmol/mol.
        A1cNgsp = "a1c-ngsp",
        /// Average glucose from HbA1c.
        AverageGlucose = "average-glucose",
        /// HOMA-IR.
        HomaIr = "homa-ir",
        /// Metabolic syndrome, harmonised definition.
        MetabolicHarmonised = "metabolic-harmonised",
        /// Metabolic syndrome, IDF.
        MetabolicIdf = "metabolic-idf",
        /// Class of total cholesterol.
        Tc = "tc",
        /// Class of measured LDL cholesterol.
        Ldl = "ldl",
        /// Class of HDL cholesterol.
        Hdl = "hdl",
        /// Class of triglycerides.
        Tg = "tg",
        /// Non-HDL cholesterol.
        NonHdl = "non-hdl",
        /// LDL cholesterol by Friedewald.
        LdlFriedewald = "ldl-friedewald",
        /// LDL cholesterol by Martin and Hopkins.
        LdlMartinHopkins = "ldl-martin-hopkins",
        /// LDL cholesterol by Sampson.
        LdlSampson = "ldl-sampson",
        /// Filtration rate from creatinine.
        Egfr = "egfr",
        /// Filtration stage.
        Filtration = "filtration",
        /// Albuminuria stage.
        Albuminuria = "albuminuria",
        /// Colour of the KDIGO map.
        KidneyRisk = "kidney-risk",
        /// FIB-4.
        Fib4 = "fib4",
        /// Calcium corrected for albumin.
        CorrectedCalcium = "corrected-calcium",
        /// Cardiovascular risk by the WHO charts.
        WhoCvd = "who-cvd",
        /// Cardiovascular risk by the pooled cohort equations.
        Ascvd = "ascvd",
    }
}

tokens! {
    /// What a reader must know to read an answer. Fluent keys `staff-remark-<token>`.
    Remark {
        /// Chart of Southeast Asia (Viet Nam).
        SoutheastAsia = "southeast-asia",
        /// Chart of High-income Asia Pacific (Korea).
        HighIncomeAsiaPacific = "high-income-asia-pacific",
        /// Nobody asked: if the person smokes.
        IfSmoker = "if-smoker",
        /// Nobody asked: if the person does not smoke.
        IfNonSmoker = "if-non-smoker",
        /// Nobody asked: only if there is no cardiovascular disease yet.
        IfNoDisease = "if-no-disease",
        /// A stage only if it lasts three months or longer.
        ThreeMonths = "three-months",
        /// Another formula is to be preferred: this one foretells too much in Asians.
        NotPreferred = "not-preferred",
    }
}

/// What is known of a person beyond the values of the day; what nobody asked is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct History {
    /// Hours without food before the blood was taken.
    pub fasted_hours: Option<u16>,
    /// Known to be pregnant. A positive test of the day counts as well.
    pub pregnant: bool,
    /// Smokes now.
    pub smoker: Option<bool>,
    /// Has diabetes. Treatment, and tests of the day that confirm it, count as well.
    pub diabetes: Option<bool>,
    /// Has had a heart attack, a stroke or another cardiovascular disease.
    pub cardiovascular_disease: Option<bool>,
    /// The region whose WHO chart holds; `None` reads both.
    pub region: Option<Region>,
}

/// A computed value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// With all decimals that the formula prints.
    pub value: Decimal,
    /// UCUM.
    pub unit: &'static str,
}

/// A class in words: Fluent key `report-class-<family>-<token>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Class {
    /// Scale that it belongs to.
    pub family: &'static str,
    /// Its spelling.
    pub token: &'static str,
}

/// What a formula answered: a value, a class, or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Value.
    pub amount: Option<Amount>,
    /// Class.
    pub class: Option<Class>,
}

/// One answer of one formula, with everything needed to explain it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Computed {
    /// What it is.
    pub part: Part,
    /// The rule it was computed by, with its source.
    pub rule: Rule,
    /// The items it looked at.
    pub items: Vec<ItemCode>,
    /// The answer, or why there is none.
    pub answer: Result<Answer, NotValid>,
    /// What a reader must know.
    pub remarks: Vec<Remark>,
}

/// Computes whatever these facts allow, in the order of [`Part`].
///
/// ```
/// use checkup_core::catalog::Catalogue;
/// use checkup_core::judgement::{Facts, formula::NotValid, risk::{History, Part, assess}};
/// use checkup_core::{codes::ItemCode, package::Person, person::Sex};
/// use checkup_core::quantity::{Number, Reported, Unit};
/// let catalogue = Catalogue::builtin().unwrap();
/// let of = |code: &str, v: &str, unit: &str| {
///     let value = Reported::Number { value: Number::parse(v).unwrap(), unit: Unit::parse(unit).ok() };
///     (ItemCode::parse(code).unwrap(), value)
/// };
/// let results = [of("TC", "200", "mg/dL"), of("HDL", "50", "mg/dL"), of("TG", "410", "mg/dL")];
/// let facts = Facts::new(&catalogue, Person { sex: Sex::Male, age: 40 }, &results);
/// let history = History { fasted_hours: Some(12), ..History::default() };
/// let computed = assess(&facts, &history);
/// let friedewald = computed.iter().find(|c| c.part == Part::LdlFriedewald).unwrap();
/// assert_eq!(friedewald.answer, Err(NotValid::NotBelow { input: "TG", limit: 400.into() }));
/// ```
#[must_use]
pub fn assess(facts: &Facts<'_>, history: &History) -> Vec<Computed> {
    let tested = ItemCode::parse("U_HCG").ok().and_then(|code| facts.answer(&code).cloned());
    let pregnant = history.pregnant || matches!(tested, Some(Qualitative::Positive(_)));
    sheet::fill(facts, history, pregnant)
}
