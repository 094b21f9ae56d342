//! Korean national screening (건강검진 실시기준 별표4 별첨): grade by item, then the boxes of the overall judgement.
//!
//! The table is in `items.csv`. It leaves gaps. A value between two grades (`AST 40.5`, `BMI 24.95`) is borderline until
//! it meets the next row. A value beyond the table (haemoglobin above the upper 정상A limit, γ-GTP below the lower) or
//! exactly on an edge that no row includes (T-score −1) counts as 정상A and is pointed out to the physician.
//!
//! Hearing is the screening tone of 1000 Hz at 40 dB for each ear: a threshold of 40 dB and more is suspect. Vision,
//! teeth and questionnaires have no grade in the table. A calculated LDL counts only without a measured one and with
//! triglycerides below 400 mg/dL. A result with a comparator (`>90`) is graded only if every value it allows has the
//! same grade. What has an answer but no grade is asked of the physician.

mod boxes;
mod chest;
mod confirmed;

pub use boxes::{KrFollowUp, KrStep};
pub use chest::ChestFilm;
pub use confirmed::{KrConfirmError, KrConfirmed, REASON_MAX, check_boxes};

use crate::catalog::{Cut, Item, KrCutoffs, Span};
use crate::codes::ItemCode;
use crate::judgement::{Facts, Judged, KrBox, KrGrade, Rule, RuleKind};
use crate::lab::qualitative::Qualitative;
use crate::person::Sex;
use crate::quantity::Comparator;
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

/// From these triglycerides on (mg/dL) LDL is measured, not calculated.
pub const TG_LIMIT: u32 = 400;

/// What the Korean scheme says about one person.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct Korean {
    /// Boxes of the overall judgement; empty without a graded item.
    pub(crate) boxes: Vec<KrBox>,
    /// The grade of every item that has one.
    pub(crate) findings: Vec<Judged>,
    /// Items with a result that the table cannot grade.
    pub(crate) asked: Vec<ItemCode>,
    /// What the grades ask for.
    pub(crate) follow_up: Vec<KrFollowUp>,
}

/// Grades every item of the table and ticks the boxes.
pub(crate) fn grade(facts: &Facts<'_>) -> Korean {
    if facts.person().age < AGE_FROM {
        return Korean::default();
    }
    let has = |code: &str| facts.value(code).is_some() || facts.bounded(code).is_some();
    // Not known to be below the limit.
    let fat = facts.value("TG").is_some_and(|value| value >= Decimal::from(TG_LIMIT))
        || facts.bounded("TG").is_some_and(|(comparator, value)| match comparator {
            // `>350` may be 450.
            Comparator::Greater | Comparator::GreaterOrEqual => true,
            Comparator::LessOrEqual => value >= Decimal::from(TG_LIMIT),
            Comparator::Less => value > Decimal::from(TG_LIMIT),
        });
    let mut korean = Korean::default();
    for item in facts.catalogue().items() {
        let Some(cutoffs) = &item.kr_nhis else { continue };
        if item.code.as_str() == "LDL_CALC" && (fat || has("LDL")) {
            continue;
        }
        match judge(facts, item, cutoffs) {
            Answer::Graded(judged) => korean.findings.push(judged),
            Answer::Unclear => korean.asked.push(item.code.clone()),
            Answer::Nothing => {}
        }
    }
    (korean.boxes, korean.follow_up) = boxes::boxes(facts, &korean.findings);
    if fat && !has("LDL") {
        let items = ["LDL"].into_iter().filter_map(|code| ItemCode::parse(code).ok()).collect();
        korean.follow_up.push(KrFollowUp { step: KrStep::MeasureLdl, items });
    }
    korean
}

enum Answer {
    Graded(Judged),
    Unclear,
    Nothing,
}

fn judge(facts: &Facts<'_>, item: &Item, cutoffs: &KrCutoffs) -> Answer {
    let (code, sex) = (item.code.as_str(), facts.person().sex);
    let graded = if let Some((comparator, value)) = facts.bounded(code) {
        by_bound(cutoffs, sex, comparator, value)
    } else if let Some(value) = facts.value(code) {
        by_value(cutoffs, sex, value)
    } else if let Some(answer) = facts.answer(&item.code) {
        by_answer(cutoffs, answer).map(|grade| (grade, false))
    } else if let Some(words) = facts.narrative(&item.code) {
        by_film(item, words).map(|grade| (grade, false))
    } else if facts.is_unread(&item.code) {
        None
    } else {
        return Answer::Nothing;
    };
    let judged = graded.zip(RULE.since()).map(|((grade, beyond_table), since)| Judged {
        rule: format!("{}.{}", RULE.id, item.code),
        items: vec![item.code.clone()],
        grade: Some(grade),
        beyond_table,
        source: RULE.source.to_owned(),
        since,
        ..Judged::default()
    });
    judged.map_or(Answer::Unclear, Answer::Graded)
}

/// The grades, the worst first, so that a value in two rows gets the worse.
const fn rows(cutoffs: &KrCutoffs) -> [(&Cut, KrGrade); 3] {
    [(&cutoffs.suspect, KrGrade::Suspect), (&cutoffs.b, KrGrade::B), (&cutoffs.a, KrGrade::A)]
}

fn spans(cutoffs: &KrCutoffs, sex: Sex) -> impl Iterator<Item = &Span> {
    rows(cutoffs).into_iter().flat_map(move |(cut, _)| cut.spans(sex))
}

/// The grade of a number, and whether the table does not list it.
fn by_value(cutoffs: &KrCutoffs, sex: Sex, value: Decimal) -> Option<(KrGrade, bool)> {
    if let Some((_, grade)) = rows(cutoffs).into_iter().find(|(cut, _)| cut.holds(sex, value)) {
        return Some((grade, false));
    }
    let edge = |span: &Span| [span.low, span.high].into_iter().flatten().any(|(end, _)| end == value);
    if cutoffs.a.spans(sex).any(edge) {
        return Some((KrGrade::A, true));
    }
    let between = spans(cutoffs, sex).any(|span| span.is_below(value))
        && spans(cutoffs, sex).any(|span| span.is_above(value));
    spans(cutoffs, sex).next().map(|_| if between { (KrGrade::B, false) } else { (KrGrade::A, true) })
}

/// The grade of a half-line (`>90`, `<10`): only if one row holds all of it, or all of it lies beyond the table.
fn by_bound(
    cutoffs: &KrCutoffs,
    sex: Sex,
    comparator: Comparator,
    value: Decimal,
) -> Option<(KrGrade, bool)> {
    let (strict, upward) = match comparator {
        Comparator::Less => (true, false),
        Comparator::LessOrEqual => (false, false),
        Comparator::GreaterOrEqual => (false, true),
        Comparator::Greater => (true, true),
    };
    let holds_all = |span: &Span| {
        let (open, end) = if upward { (span.high, span.low) } else { (span.low, span.high) };
        let inside = |end: Decimal, included: bool| {
            let further = if upward { value > end } else { value < end };
            further || (value == end && (strict || included))
        };
        open.is_none() && end.is_none_or(|(end, included)| inside(end, included))
    };
    if let Some((_, grade)) = rows(cutoffs).into_iter().find(|(cut, _)| cut.spans(sex).any(holds_all)) {
        return Some((grade, false));
    }
    // Every row lies on the other side of the whole half-line.
    let misses_all = |span: &Span| {
        let end = if upward { span.high } else { span.low };
        end.is_some_and(|(end, included)| {
            let further = if upward { value > end } else { value < end };
            further || (value == end && (strict || !included))
        })
    };
    let mut all = spans(cutoffs, sex).peekable();
    (all.peek().is_some() && all.all(misses_all)).then_some((KrGrade::A, true))
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

/// The grade of a chest film.
fn by_film(item: &Item, words: &str) -> Option<KrGrade> {
    if item.code.as_str() != boxes::CHEST {
        return None;
    }
    ChestFilm::read(words).map(|film| match film {
        ChestFilm::Normal => KrGrade::A,
        ChestFilm::InactiveTuberculosis => KrGrade::B,
        ChestFilm::Tuberculosis | ChestFilm::Other => KrGrade::Suspect,
    })
}
