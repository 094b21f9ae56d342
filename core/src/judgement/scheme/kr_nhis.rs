//! Korean national screening (건강검진 실시기준 별표4 별첨): grade by item, then the boxes of the overall judgement.
//!
//! The table leaves gaps. A value between two grades (`AST 40.5`, `FPG 99.6` from mmol/L) keeps the grade it has not
//! left on the better side only if it meets it exactly; otherwise it is borderline. A value beyond the table (haemoglobin
//! above the upper 정상A limit, γ-GTP below the lower) counts as 정상A and is pointed out to the physician.

use crate::catalog::{Cut, Item, KrCutoffs};
use crate::judgement::{Facts, Judged, KrBox, KrGrade, Rule, RuleKind, Treated};
use crate::lab::qualitative::Qualitative;
use crate::person::Sex;
use rust_decimal::Decimal;

/// The registered rule.
pub const RULE: Rule = Rule {
    id: "kr_nhis",
    kind: RuleKind::Scheme,
    source: "건강검진 실시기준 [별표 4] 별첨",
    since: (2026, 11, 1),
};

/// First age of the national screening of adults.
pub const AGE_FROM: u32 = 19;

/// Items that speak of high blood pressure, diabetes and disturbed blood fats.
const PRESSURE: [&str; 2] = ["SBP", "DBP"];
const SUGAR: [&str; 1] = ["FPG"];
const FATS: [&str; 5] = ["TC", "TG", "HDL", "LDL", "LDL_CALC"];

/// The boxes, and the grade of every item that has one.
pub(crate) fn grade(facts: &Facts<'_>) -> (Vec<KrBox>, Vec<Judged>) {
    if facts.person().age < AGE_FROM {
        return (Vec::new(), Vec::new());
    }
    let direct = facts.value("LDL").is_some();
    let items = facts.catalogue().items().iter().filter(|item| !(direct && item.code.as_str() == "LDL_CALC"));
    let judged: Vec<Judged> = items.filter_map(|item| judge(facts, item)).collect();
    (boxes(facts, &judged), judged)
}

fn judge(facts: &Facts<'_>, item: &Item) -> Option<Judged> {
    let cutoffs = item.kr_nhis.as_ref()?;
    let (grade, beyond_table) = if let Some(value) = facts.value(item.code.as_str()) {
        by_value(cutoffs, facts.person().sex, value)?
    } else {
        (by_answer(cutoffs, facts.answer(&item.code)?)?, false)
    };
    Some(Judged {
        rule: format!("{}.{}", RULE.id, item.code),
        items: vec![item.code.clone()],
        index: None,
        class: None,
        grade: Some(grade),
        beyond_table,
        source: RULE.source.to_owned(),
        since: RULE.since()?,
    })
}

/// The grade of a number, and whether it lies beyond the table.
fn by_value(cutoffs: &KrCutoffs, sex: Sex, value: Decimal) -> Option<(KrGrade, bool)> {
    for (cut, grade) in
        [(&cutoffs.suspect, KrGrade::Suspect), (&cutoffs.a, KrGrade::A), (&cutoffs.b, KrGrade::B)]
    {
        if cut.holds(sex, value) {
            return Some((grade, false));
        }
    }
    let spans = || [&cutoffs.a, &cutoffs.b, &cutoffs.suspect].into_iter().flat_map(|cut| cut.spans(sex));
    let between = spans().any(|span| span.is_below(value)) && spans().any(|span| span.is_above(value));
    spans().next().map(|_| if between { (KrGrade::B, false) } else { (KrGrade::A, true) })
}

/// The grade of a dipstick: `negative`, `trace(+/-)`, `>=1+`.
fn by_answer(cutoffs: &KrCutoffs, answer: &Qualitative) -> Option<KrGrade> {
    if cutoffs.a != Cut::Words("negative".to_owned()) {
        return None;
    }
    match answer {
        Qualitative::Negative => Some(KrGrade::A),
        Qualitative::Trace => Some(KrGrade::B),
        Qualitative::Positive(_) => Some(KrGrade::Suspect),
        Qualitative::Normal | Qualitative::Other(_) => None,
    }
}

/// Treated disease, confirmatory examination for pressure or sugar, other suspicion; else borderline, else healthy.
fn boxes(facts: &Facts<'_>, judged: &[Judged]) -> Vec<KrBox> {
    let among =
        |judged: &Judged, codes: &[&str]| judged.items.iter().any(|item| codes.contains(&item.as_str()));
    let treated = |judged: &Judged| {
        (facts.is_treated(Treated::Hypertension) && among(judged, &PRESSURE))
            || (facts.is_treated(Treated::Diabetes) && among(judged, &SUGAR))
            || (facts.is_treated(Treated::Dyslipidaemia) && among(judged, &FATS))
    };
    let open = || judged.iter().filter(|judged| !treated(judged));
    let suspect = || open().filter(|judged| judged.grade == Some(KrGrade::Suspect));
    let confirm = |judged: &&Judged| among(judged, &PRESSURE) || among(judged, &SUGAR);
    let mut boxes = Vec::new();
    if suspect().any(|judged| !confirm(&judged)) {
        boxes.push(KrBox::Suspect);
    }
    if suspect().any(|judged| confirm(&judged)) {
        boxes.push(KrBox::SuspectHypertensionDiabetes);
    }
    if !facts.treated().is_empty() {
        boxes.push(KrBox::Treated);
    }
    if boxes.is_empty() && !judged.is_empty() {
        let borderline = open().any(|judged| judged.grade == Some(KrGrade::B));
        boxes.push(if borderline { KrBox::NormalB } else { KrBox::NormalA });
    }
    boxes
}
