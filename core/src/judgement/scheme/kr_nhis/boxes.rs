//! The five boxes of the overall judgement (종합판정) and what has to happen next.
//!
//! More than one box may be ticked, but not every pair can stand together:
//!
//! - 유질환자 is ticked for every disease under treatment, and the items of that disease are then neither suspect nor
//!   borderline.
//! - 고혈압·당뇨병 질환의심 is ticked for a suspect pressure or fasting glucose, 일반 질환의심 for any other suspect item.
//!   These two and 유질환자 may stand together in every combination.
//! - 정상B means no abnormality, only care to take; 정상A means healthy. Each is ticked only when none of the three above
//!   is, and never together: 정상B if any item is borderline, else 정상A.
//! - Without a single graded item nothing is ticked, not even 유질환자.

use crate::catalog::tokens;
use crate::codes::ItemCode;
use crate::judgement::{ChestFilm, Facts, Judged, KrBox, KrGrade, Treated};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// Items that speak of high blood pressure, diabetes and disturbed blood fats.
const PRESSURE: [&str; 2] = ["SBP", "DBP"];
const SUGAR: [&str; 1] = ["FPG"];
const FATS: [&str; 5] = ["TC", "TG", "HDL", "LDL", "LDL_CALC"];
pub(super) const CHEST: &str = "CXR";

tokens! {
    /// What a grade asks for. Fluent keys `report-kr-follow-<token>`.
    KrStep {
        /// Confirmatory examination for high blood pressure (확진검사).
        ConfirmHypertension = "confirm-hypertension",
        /// Confirmatory examination for diabetes (확진검사).
        ConfirmDiabetes = "confirm-diabetes",
        /// A visit to a physician for another suspected disease.
        SeePhysician = "see-physician",
        /// LDL is to be measured: with triglycerides of 400 mg/dL and more it cannot be calculated.
        MeasureLdl = "measure-ldl",
    }
}

/// A step to take and the items that ask for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct KrFollowUp {
    /// What is to be done.
    pub step: KrStep,
    /// The items that ask for it.
    pub items: Vec<ItemCode>,
}

impl KrStep {
    /// The last day on which it can be done: a confirmatory examination until 31 January of the year after the
    /// screening. `None` for a step without a date of its own.
    ///
    /// ```
    /// use checkup_core::judgement::KrStep;
    /// use chrono::NaiveDate;
    /// let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
    /// assert_eq!(KrStep::ConfirmDiabetes.due(day(2026, 11, 21)), Some(day(2027, 1, 31)));
    /// assert_eq!(KrStep::SeePhysician.due(day(2026, 11, 21)), None);
    /// ```
    pub fn due(self, screened: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::ConfirmHypertension | Self::ConfirmDiabetes => {
                NaiveDate::from_ymd_opt(screened.year().checked_add(1)?, 1, 31)
            }
            Self::SeePhysician | Self::MeasureLdl => None,
        }
    }
}

/// The disease of which an item speaks, where the judgement knows one. A chest film speaks of tuberculosis only when it
/// says so: another shadow is suspect in somebody treated for tuberculosis, too.
fn disease(facts: &Facts<'_>, item: &ItemCode) -> Option<Treated> {
    match item.as_str() {
        code if PRESSURE.contains(&code) => Some(Treated::Hypertension),
        code if SUGAR.contains(&code) => Some(Treated::Diabetes),
        code if FATS.contains(&code) => Some(Treated::Dyslipidaemia),
        CHEST => match facts.narrative(item).and_then(ChestFilm::read)? {
            ChestFilm::InactiveTuberculosis | ChestFilm::Tuberculosis => Some(Treated::Tuberculosis),
            ChestFilm::Normal | ChestFilm::Other => None,
        },
        _ => None,
    }
}

/// The boxes for these grades, in the order of the form, and the steps that the suspect ones ask for.
pub(super) fn boxes(facts: &Facts<'_>, judged: &[Judged]) -> (Vec<KrBox>, Vec<KrFollowUp>) {
    let mut borderline = false;
    let mut steps: Vec<KrFollowUp> = Vec::new();
    for judged in judged {
        for item in &judged.items {
            let disease = disease(facts, item);
            if disease.is_some_and(|disease| facts.is_treated(disease)) {
                continue;
            }
            match judged.grade {
                Some(KrGrade::Suspect) => add(&mut steps, step(disease), item),
                Some(KrGrade::B) => borderline = true,
                _ => {}
            }
        }
    }
    steps.sort_by_key(|follow| follow.step);
    let confirm = |follow: &KrFollowUp| follow.step != KrStep::SeePhysician;
    let mut boxes = Vec::new();
    if judged.is_empty() {
        return (boxes, steps);
    }
    if steps.iter().any(|follow| !confirm(follow)) {
        boxes.push(KrBox::Suspect);
    }
    if steps.iter().any(confirm) {
        boxes.push(KrBox::SuspectHypertensionDiabetes);
    }
    if !facts.treated().is_empty() {
        boxes.push(KrBox::Treated);
    }
    if boxes.is_empty() {
        boxes.push(if borderline { KrBox::NormalB } else { KrBox::NormalA });
    }
    (boxes, steps)
}

const fn step(disease: Option<Treated>) -> KrStep {
    match disease {
        Some(Treated::Hypertension) => KrStep::ConfirmHypertension,
        Some(Treated::Diabetes) => KrStep::ConfirmDiabetes,
        Some(Treated::Dyslipidaemia | Treated::Tuberculosis) | None => KrStep::SeePhysician,
    }
}

fn add(steps: &mut Vec<KrFollowUp>, step: KrStep, item: &ItemCode) {
    match steps.iter_mut().find(|follow| follow.step == step) {
        Some(follow) => follow.items.push(item.clone()),
        None => steps.push(KrFollowUp { step, items: vec![item.clone()] }),
    }
}
