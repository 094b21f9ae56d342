//! Metabolic syndrome under two definitions: the harmonised one of 2009 (any three of five) and that of the IDF 2005 (a
//! large waist and two of the other four).
//!
//! Not everything is always measured. The answer is `Present` as soon as the known criteria suffice, `Absent` only when
//! the missing ones could not change it, and otherwise `Undetermined` with what is missing.

use super::blood_pressure::Pressure;
use super::{NotValid, grown, plausible};
use crate::catalog::tokens;
use crate::judgement::{Rule, RuleKind};
use crate::person::Sex;
use rust_decimal::Decimal;

/// The registered rule; [`IDF`] is the other definition.
pub const RULE: Rule = Rule {
    id: "metabolic_syndrome",
    kind: RuleKind::Formula,
    source: "Alberti KGMM et al. Circulation 2009;120:1640-1645 (harmonised)",
    since: (2009, 10, 5),
};

/// Definition of the International Diabetes Federation.
pub const IDF: Rule = Rule {
    id: RULE.id,
    kind: RuleKind::Formula,
    source: "Alberti KGMM et al. Lancet 2005;366:1059-1062 (IDF); Korean waist: KSSO",
    since: (2005, 9, 24),
};

/// First age in years.
pub const AGE_FROM: u32 = 18;

/// Hours without food before triglycerides and glucose count.
pub const FASTING_HOURS: u16 = 8;

tokens! {
    /// Whose waist limits hold.
    Population {
        /// Men 90 cm, women 80 cm.
        Asian = "asian",
        /// Men 90 cm, women 85 cm.
        Korean = "korean",
    }
}

tokens! {
    /// One of the five. Fluent keys `report-class-metabolic-part-<token>`.
    Part {
        /// Waist at or above the limit of population and sex.
        Waist = "waist",
        /// Triglycerides 150 mg/dL and more, or treated.
        Triglycerides = "triglycerides",
        /// HDL below 40 (men) or 50 mg/dL (women), or treated.
        Hdl = "hdl",
        /// 130 systolic or 85 mmHg diastolic and more, or treated.
        Pressure = "pressure",
        /// Fasting glucose 100 mg/dL and more, or treated.
        Glucose = "glucose",
    }
}

/// What is known of a person; what was not measured is `None`. A treatment meets its criterion whatever the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Input {
    /// Completed years, 18 to 120.
    pub age: u32,
    /// Sex, for the limits of waist and HDL.
    pub sex: Sex,
    /// Whose waist limits hold.
    pub population: Population,
    /// Known to be pregnant: the waist says nothing.
    pub pregnant: bool,
    /// Hours without food before the blood was taken; below [`FASTING_HOURS`] triglycerides and glucose count as missing.
    pub fasted_hours: u16,
    /// Waist, cm (30 to 250).
    pub waist: Option<Decimal>,
    /// Triglycerides, mg/dL (5 to 20000).
    pub triglycerides: Option<Decimal>,
    /// HDL cholesterol, mg/dL (1 to 250).
    pub hdl: Option<Decimal>,
    /// Blood pressure.
    pub pressure: Option<Pressure>,
    /// Fasting plasma glucose, mg/dL (10 to 2000).
    pub glucose: Option<Decimal>,
    /// Treated for high triglycerides.
    pub triglycerides_treated: bool,
    /// Treated for low HDL.
    pub hdl_treated: bool,
    /// Treated for high blood pressure.
    pub pressure_treated: bool,
    /// Treated for high glucose, or known to have diabetes.
    pub glucose_treated: bool,
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MetabolicSyndrome {
    /// Enough criteria are met.
    Present {
        /// The criteria that are met.
        met: Vec<Part>,
    },
    /// Too few are met, and the missing ones could not change that.
    Absent {
        /// The criteria that are met.
        met: Vec<Part>,
    },
    /// It depends on what was not measured.
    Undetermined {
        /// The criteria that are met.
        met: Vec<Part>,
        /// The criteria that nobody measured.
        missing: Vec<Part>,
    },
}

impl MetabolicSyndrome {
    /// Spelling in the Fluent keys `report-class-metabolic-<token>`.
    pub const fn token(&self) -> &'static str {
        match self {
            Self::Present { .. } => "present",
            Self::Absent { .. } => "absent",
            Self::Undetermined { .. } => "undetermined",
        }
    }
}

/// Each criterion: met, not met, or not known.
type Parts = [(Part, Option<bool>); 5];

/// Lowest waist in cm that counts as large.
///
/// ```
/// use checkup_core::judgement::formula::metabolic_syndrome::{Population, waist_limit};
/// assert_eq!(waist_limit(Population::Korean, checkup_core::person::Sex::Female), 85);
/// ```
pub const fn waist_limit(population: Population, sex: Sex) -> u32 {
    match (sex, population) {
        (Sex::Male, _) => 90,
        (Sex::Female, Population::Asian) => 80,
        (Sex::Female, Population::Korean) => 85,
    }
}

fn parts(input: &Input) -> Result<Parts, NotValid> {
    grown(input.age, AGE_FROM)?;
    if input.pregnant {
        return Err(NotValid::Pregnant);
    }
    let check = |value: Option<Decimal>, code, low, high| {
        value.map(|value| plausible(value, code, low, high)).transpose()
    };
    let waist = check(input.waist, "WC", 30, 250)?;
    let triglycerides = check(input.triglycerides, "TG", 5, 20_000)?;
    let hdl = check(input.hdl, "HDL", 1, 250)?;
    let glucose = check(input.glucose, "FPG", 10, 2000)?;
    let fasting = input.fasted_hours >= FASTING_HOURS;
    let at_least = |value: Option<Decimal>, limit: u32| value.map(|value| value >= Decimal::from(limit));
    let or_treated = |known: Option<bool>, treated: bool| if treated { Some(true) } else { known };
    let low_hdl = match input.sex {
        Sex::Male => 40,
        Sex::Female => 50,
    };
    Ok([
        (Part::Waist, at_least(waist, waist_limit(input.population, input.sex))),
        (
            Part::Triglycerides,
            or_treated(at_least(triglycerides.filter(|_| fasting), 150), input.triglycerides_treated),
        ),
        (Part::Hdl, or_treated(hdl.map(|hdl| hdl < Decimal::from(low_hdl)), input.hdl_treated)),
        (Part::Pressure, or_treated(input.pressure.map(|p| p.reaches(130, 85)), input.pressure_treated)),
        (Part::Glucose, or_treated(at_least(glucose.filter(|_| fasting), 100), input.glucose_treated)),
    ])
}

/// The harmonised definition: any three of the five.
///
/// # Errors
/// Below 18 years, in pregnancy, or an impossible value. What is only missing is no error.
///
/// ```
/// use checkup_core::judgement::formula::metabolic_syndrome::{Input, MetabolicSyndrome, Population, harmonised};
/// use checkup_core::person::Sex;
/// let input = Input {
///     age: 50, sex: Sex::Female, population: Population::Asian, pregnant: false, fasted_hours: 10,
///     waist: Some(80.into()), triglycerides: Some(150.into()), hdl: Some(49.into()), pressure: None, glucose: None,
///     triglycerides_treated: false, hdl_treated: false, pressure_treated: false, glucose_treated: false,
/// };
/// assert!(matches!(harmonised(&input), Ok(MetabolicSyndrome::Present { met }) if met.len() == 3));
/// ```
pub fn harmonised(input: &Input) -> Result<MetabolicSyndrome, NotValid> {
    let parts = parts(input)?;
    let certain = count(&parts, Some(true)) >= 3;
    let possible = count(&parts, Some(true)) + count(&parts, None) >= 3;
    Ok(answer(&parts, certain, possible))
}

/// The definition of the IDF: a large waist, and two of the other four.
///
/// # Errors
/// As [`harmonised`].
///
/// ```
/// use checkup_core::judgement::formula::metabolic_syndrome::{Input, MetabolicSyndrome, Population, idf};
/// use checkup_core::person::Sex;
/// let input = Input {
///     age: 50, sex: Sex::Female, population: Population::Korean, pregnant: false, fasted_hours: 10,
///     waist: Some(84.into()), triglycerides: Some(150.into()), hdl: Some(49.into()), pressure: None, glucose: None,
///     triglycerides_treated: false, hdl_treated: false, pressure_treated: true, glucose_treated: true,
/// };
/// assert!(matches!(idf(&input), Ok(MetabolicSyndrome::Absent { .. }))); // the waist is obligatory
/// ```
pub fn idf(input: &Input) -> Result<MetabolicSyndrome, NotValid> {
    let [waist, others @ ..] = parts(input)?;
    let certain = waist.1 == Some(true) && count(&others, Some(true)) >= 2;
    let possible = waist.1 != Some(false) && count(&others, Some(true)) + count(&others, None) >= 2;
    let [first, second, third, fourth] = others;
    Ok(answer(&[waist, first, second, third, fourth], certain, possible))
}

fn count(parts: &[(Part, Option<bool>)], state: Option<bool>) -> usize {
    parts.iter().filter(|(_, own)| *own == state).count()
}

fn answer(parts: &Parts, certain: bool, possible: bool) -> MetabolicSyndrome {
    let those = |state: Option<bool>| -> Vec<Part> {
        parts.iter().filter(|(_, own)| *own == state).map(|(part, _)| *part).collect()
    };
    let met = those(Some(true));
    match (certain, possible) {
        (true, _) => MetabolicSyndrome::Present { met },
        (false, false) => MetabolicSyndrome::Absent { met },
        (false, true) => MetabolicSyndrome::Undetermined { met, missing: those(None) },
    }
}

#[cfg(test)]
#[path = "metabolic_syndrome_test.rs"]
mod tests;
