//! What the rules suggest, under both schemes, each finding with its rule and source.

use crate::pages::texts::Texts;
use checkup_core::judgement::{HealthClass, Judged, KrBox, Suggestion};

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
    /// The value lies beyond the published table.
    pub is_beyond: bool,
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
    /// Indices that only the doctor can judge.
    pub asked: Vec<String>,
}

/// Name of a class.
pub(crate) fn class_name(t: Texts, class: HealthClass) -> String {
    t.word("staff-class-", class.as_str())
}

/// Name of a box.
pub(crate) fn box_name(t: Texts, kr: KrBox) -> String {
    t.word("staff-kr-", kr.as_str())
}

/// For a reader.
pub(crate) fn view(t: Texts, suggestion: &Suggestion) -> SuggestionView {
    let rows: Vec<FindingRow> = suggestion.findings.iter().map(|judged| finding(t, judged)).collect();
    let best = rows.iter().filter(|row| row.is_best).count();
    SuggestionView {
        class: suggestion.vn.map(|class| class_name(t, class)),
        boxes: suggestion.kr.iter().map(|kr| box_name(t, *kr)).collect(),
        findings: rows.into_iter().filter(|row| !row.is_best).collect(),
        best,
        asked: suggestion.asked.iter().map(|index| t.word("staff-index-", index.token())).collect(),
    }
}

fn finding(t: Texts, judged: &Judged) -> FindingRow {
    let items: Vec<String> = judged.items.iter().map(|item| t.item(item)).collect();
    let class = judged.class.map(|class| class_name(t, class));
    let grade = judged.grade.map(|grade| t.word("staff-grade-", grade.token()));
    FindingRow {
        items: items.join(" · "),
        is_best: !judged.beyond_table
            && (judged.class == Some(HealthClass::I)
                || judged.grade.is_some_and(|grade| grade.token() == "a")),
        grade: class.or(grade).unwrap_or_default(),
        rule: judged.rule.clone(),
        source: t.with("staff-source", &[("source", &judged.source), ("since", &t.date(judged.since))]),
        is_beyond: judged.beyond_table,
    }
}
