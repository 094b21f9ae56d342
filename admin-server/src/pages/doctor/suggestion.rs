//! What the rules suggest, under both schemes, each finding with its rule and source.

use crate::pages::texts::Texts;
use checkup_core::codes::ItemCode;
use checkup_core::judgement::{HealthClass, Judged, KrBox, KrFollowUp, Suggestion};
use chrono::NaiveDate;

/// One finding.
pub(crate) struct FindingRow {
    /// The items it looked at.
    pub items: String,
    /// Class or grade.
    pub grade: String,
    /// Identifier of the rule.
    pub rule: String,
    /// Publication and the day from which it holds.
    pub source: String,
    /// What the physician must know of it: beyond the table, no row in it, at best this class.
    pub caution: Option<String>,
    /// Better than this is nothing.
    pub is_best: bool,
}

/// The suggestion.
pub(crate) struct SuggestionView {
    /// Suggested class.
    pub class: Option<String>,
    /// Suggested boxes.
    pub boxes: Vec<String>,
    /// Findings below the best grade of their scheme, worst first in the order of the schemes.
    pub findings: Vec<FindingRow>,
    /// How many findings are of the best grade.
    pub best: usize,
    /// Indices, and items of the Korean table, that only the doctor can judge.
    pub asked: Vec<String>,
    /// Specialties of the examination form that nobody filled.
    pub missing: Vec<String>,
    /// Why the Vietnamese decision does not apply.
    pub unclassified: Option<String>,
    /// What the Korean grades ask for, with its last day.
    pub follow_up: Vec<String>,
}

/// Name of a class.
pub(crate) fn class_name(t: Texts, class: HealthClass) -> String {
    t.word("staff-class-", class.as_str())
}

/// Name of a box.
pub(crate) fn box_name(t: Texts, kr: KrBox) -> String {
    t.word("staff-kr-", kr.as_str())
}

/// For a reader; the last day of a follow-up is counted from the day of the checkup.
pub(crate) fn view(t: Texts, suggestion: &Suggestion, day: NaiveDate) -> SuggestionView {
    let rows: Vec<FindingRow> = suggestion.findings.iter().map(|judged| finding(t, judged)).collect();
    let best = rows.iter().filter(|row| row.is_best).count();
    SuggestionView {
        class: suggestion.vn.map(|class| class_name(t, class)),
        boxes: suggestion.kr.iter().map(|kr| box_name(t, *kr)).collect(),
        findings: rows.into_iter().filter(|row| !row.is_best).collect(),
        best,
        missing: suggestion
            .missing_specialties
            .iter()
            .filter_map(|one| ItemCode::parse(one.item()).ok())
            .map(|item| t.item(&item))
            .collect(),
        unclassified: suggestion.unclassified.map(|why| t.word("staff-unclassified-", why.token())),
        asked: suggestion
            .asked
            .iter()
            .map(|index| t.word("staff-index-", index.token()))
            .chain(suggestion.kr_asked.iter().map(|item| t.item(item)))
            .collect(),
        follow_up: suggestion.kr_follow_up.iter().map(|follow| follow_up(t, follow, day)).collect(),
    }
}

fn follow_up(t: Texts, follow: &KrFollowUp, day: NaiveDate) -> String {
    let step = t.word("report-kr-follow-", follow.step.token());
    let items: Vec<String> = follow.items.iter().map(|item| t.item(item)).collect();
    let named = format!("{step} ({})", items.join(" · "));
    match follow.step.due(day) {
        Some(due) => t.with("staff-suggestion-until", &[("step", &named), ("day", &t.date(due))]),
        None => named,
    }
}

fn finding(t: Texts, judged: &Judged) -> FindingRow {
    let criterion = judged.criterion.as_ref().filter(|_| judged.items.is_empty());
    let items: Vec<String> = judged
        .items
        .iter()
        .map(|item| t.item(item))
        .chain(criterion.map(|code| t.word("staff-criterion-", code.as_str())))
        .collect();
    let caution = [
        (judged.beyond_table, "staff-suggestion-beyond"),
        (judged.no_row, "staff-suggestion-no-row"),
        (judged.at_best, "staff-suggestion-at-best"),
    ];
    let class = judged.class.map(|class| class_name(t, class));
    let grade = judged.grade.map(|grade| t.word("staff-grade-", grade.token()));
    FindingRow {
        items: items.join(" · "),
        is_best: !caution.iter().any(|(holds, _)| *holds)
            && (judged.class == Some(HealthClass::I)
                || judged.grade.is_some_and(|grade| grade.token() == "a")),
        grade: class.or(grade).unwrap_or_default(),
        rule: judged.rule.clone(),
        source: t.with("staff-source", &[("source", &judged.source), ("since", &t.date(judged.since))]),
        caution: caution.iter().find(|(holds, _)| *holds).map(|(_, key)| t.get(key)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use checkup_core::judgement::KrStep;
    use checkup_locales::Language;

    #[test]
    fn what_the_korean_grades_ask_for_is_shown_with_its_last_day_and_the_unread_film_is_asked_for() {
        let item = |code: &str| ItemCode::parse(code).unwrap();
        let suggestion = Suggestion {
            kr_asked: vec![item("CXR")],
            kr_follow_up: vec![
                KrFollowUp { step: KrStep::ConfirmDiabetes, items: vec![item("FPG")] },
                KrFollowUp { step: KrStep::SeePhysician, items: vec![item("AST"), item("ALT")] },
            ],
            ..Suggestion::default()
        };
        let day = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let shown = view(Texts::new(Language::Vi), &suggestion, day);
        let t = Texts::new(Language::Vi);
        assert_eq!(shown.asked, [t.item(&item("CXR"))]);
        assert!(
            shown.follow_up[0].contains(&t.item(&item("FPG"))) && shown.follow_up[0].contains("31/01/2027")
        );
        assert!(shown.follow_up[1].contains(&t.item(&item("ALT"))) && !shown.follow_up[1].contains("2027"));
    }
}
