//! The Korean result notice of the general screening (일반건강검진 결과통보서), filled from the same data as the report: the
//! overall judgement with the physician's words on the first page, every graded value beside its cut-offs on the second,
//! see DOMAIN §2.2 to §2.4. Cut-offs and grades come from the catalogue; values stand in the unit of the cut-offs.

use super::Kind;
use super::doc::{Block, Doc, KeyValue, Text};
use super::form::{FormError, Version, blank, check_age, facts, version_on};
use super::grid::{Cell, Column, Grid, Row};
use super::paper::{Paper, letterhead};
use super::personal::{PersonalReport, ResultLine, close, cover, flagged, item_name, pair, value, wide};
use crate::catalog::{Catalogue, Cut, Item, KrCutoffs, Span, ValueType};
use crate::codes::ItemCode;
use crate::judgement::scheme::kr_nhis::AGE_FROM;
use crate::judgement::{KrGrade, suggest};
use crate::lab::unit::{in_own_unit, rounded};
use crate::language::Language;
use crate::person::Sex;
use crate::quantity::{Comparator, Reported};
use chrono::NaiveDate;
use rust_decimal::Decimal;

/// This paper.
pub const KIND: Kind = Kind("kr-form");

/// The versions, oldest first; what each asks for beyond the one before is in [`rows_of`].
const VERSIONS: &[Version] = &[
    // Hepatitis C at 56, the depression questionnaire every two years from 20 to 34.
    Version { name: "2025", since: (2025, 1, 1) },
    // Spirometry at 56 and 66 from 1 January 2026.
    Version { name: "2026", since: (2026, 1, 1) },
];

/// The version for an examination on this day.
///
/// # Errors
/// [`FormError::BeforeFirstVersion`].
pub fn form_for(exam_date: NaiveDate) -> Result<&'static Version, FormError> {
    version_on(VERSIONS, exam_date)
}

/// Target disease and its items, in the notice's order.
const TARGETS: [(&str, &[&str]); 13] = [
    ("build", &["HT", "WT", "WC", "BMI"]),
    ("vision", &["VA_UC_R", "VA_UC_L", "VA_C_R", "VA_C_L"]),
    ("hearing", &["AUD1K_R", "AUD1K_L"]),
    ("pressure", &["SBP", "DBP"]),
    ("anaemia", &["HGB"]),
    ("diabetes", &["FPG"]),
    ("lipids", &["TC", "HDL", "TG", "LDL", "LDL_CALC"]),
    ("kidney", &["U_PRO", "CREA", "EGFR"]),
    ("liver", &["AST", "ALT", "GGT"]),
    ("chest", &["CXR"]),
    ("hepatitis", &["HBSAG", "ANTIHBS", "ANTIHCV"]),
    ("bone", &["DXA_SP", "DXA_FN"]),
    ("mood", &["PHQ9"]),
];

/// What is new in the version of 2026.
const LUNGS: (&str, &[&str]) = ("lungs", &["FVC_PCT", "FEV1_PCT", "FEV1FVC"]);

/// Items that not everybody is asked for: they take a row only with a result.
const FOR_SOME: [&str; 16] = [
    "VA_C_R", "VA_C_L", "TC", "HDL", "TG", "LDL", "LDL_CALC", "HBSAG", "ANTIHBS", "ANTIHCV", "DXA_SP",
    "DXA_FN", "PHQ9", "FVC_PCT", "FEV1_PCT", "FEV1FVC",
];

fn rows_of(version: &Version) -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    let first = VERSIONS.first().is_some_and(|first| first.name == version.name);
    let lungs = (!first).then_some(LUNGS);
    TARGETS.into_iter().chain(lungs)
}

/// Fills the form with the catalogue's cut-offs.
///
/// # Errors
/// [`FormError`]: the examination was before the first version, or the person is too young for the screening.
pub fn kr_form(input: &PersonalReport, catalogue: &Catalogue) -> Result<Doc, FormError> {
    let version = form_for(input.visit_date)?;
    check_age(input, AGE_FROM)?;
    let mut blocks = vec![
        Block::Note(Text::key(format!("report-kr-basis-{}", version.name))),
        Block::KeyValues(identity(input)),
        Block::Checkboxes {
            label: Text::key("report-label-korean-judgement"),
            choices: cover::korean_boxes(&input.conclusion.korean),
        },
    ];
    blocks.extend(cover::words(&input.conclusion));
    // The referral and the next checkup belong to what is recommended.
    let asked = cover::agenda(input).into_iter().map(|point| match point.by {
        Some(day) => Text::with("report-kr-action-by", vec![("what", point.what), ("date", Text::Date(day))]),
        None => point.what,
    });
    blocks.push(Block::Heading(Text::key("report-kr-heading-actions")));
    blocks.push(Block::Advice(asked.collect()));
    let described = described(input, catalogue, version);
    if !described.is_empty() {
        blocks.push(Block::Referral { title: Text::key("report-kr-heading-words"), details: described });
    }
    blocks.push(close::signature(&input.conclusion));
    blocks.push(Block::PageBreak);
    blocks.push(Block::Heading(Text::key("report-kr-heading-values")));
    blocks.push(Block::Grid(values(input, catalogue, version)));
    Ok(Doc {
        kind: KIND,
        paper: Paper::A4,
        language: Language::Ko,
        second: None,
        title: Text::key("report-kr-title"),
        number: input.number.clone(),
        issued_on: input.issued_on,
        issuer: letterhead(&input.centre),
        motto: Vec::new(),
        blocks,
    })
}

fn identity(input: &PersonalReport) -> Vec<KeyValue> {
    let who = &input.identity;
    let mut pairs = vec![
        wide("report-label-name", Text::plain(&who.name)),
        pair("report-label-birth-date", Text::Date(who.birth_date)),
        pair("report-label-sex", Text::key(cover::sex_key(who.sex))),
        pair("report-label-visit-date", Text::Date(input.visit_date)),
        pair("report-kr-label-place", Text::key("report-kr-place-centre")),
    ];
    let document = who.document.as_ref().map(|document| pair("report-label-document", Text::plain(document)));
    pairs.extend(document);
    pairs.extend([
        pair("report-kr-label-notified", Text::Date(input.issued_on)),
        pair("report-kr-label-licence", blank()),
    ]);
    // Nobody asked for the way of life: places for a pen.
    pairs.extend(
        ["smoking", "alcohol", "activity"].map(|name| pair(&format!("report-kr-life-{name}"), blank())),
    );
    pairs
}

fn values(input: &PersonalReport, catalogue: &Catalogue, version: &Version) -> Grid {
    let mut grid = Grid::new(vec![
        Column::words("report-kr-column-target", 12),
        Column::words("report-kr-column-item", 16),
        Column::figures("report-column-value", 9),
        Column::words("report-column-unit", 10),
        Column::words("report-kr-normal-a", 11),
        Column::words("report-kr-normal-b", 12),
        Column::words("report-kr-grade-suspect", 10),
        Column::words("report-column-flag", 12),
    ]);
    let facts = facts(input, catalogue);
    let suggestion = suggest(&facts);
    let sex = input.identity.sex;
    for (target, codes) in rows_of(version) {
        let mut title = Text::key(format!("report-kr-target-{target}"));
        for code in codes {
            let Some(item) = ItemCode::parse(code).ok().and_then(|code| catalogue.item(&code)) else {
                continue;
            };
            let line = input.results().find(|line| line.item == item.code);
            if line.is_none() && FOR_SOME.contains(code) {
                continue;
            }
            let grade =
                suggestion.findings.iter().find(|f| f.grade.is_some() && f.items.contains(&item.code));
            let cut = |pick: fn(&KrCutoffs) -> &Cut| {
                item.kr_nhis.as_ref().map_or_else(Text::empty, |cutoffs| cut_text(pick(cutoffs), sex))
            };
            let (result, unit) = match (line, facts.value(code)) {
                (Some(line), _) => result(item, line),
                // Computed from other results, as the grade beside it is.
                (None, Some(computed)) => shown(item, "", computed),
                (None, None) => (Text::key("report-kr-not-done"), Text::empty()),
            };
            let judged = match grade.and_then(|judged| judged.grade) {
                Some(grade) => Text::key(grade_key(grade)),
                None => Text::empty(),
            };
            grid.rows.push(Row {
                strong: false,
                cells: vec![
                    Cell::new(std::mem::replace(&mut title, Text::empty())),
                    Cell::new(item_name(&item.code)),
                    Cell::new(result),
                    Cell::new(unit),
                    Cell::new(cut(|c| &c.a)),
                    Cell::new(cut(|c| &c.b)),
                    Cell::new(cut(|c| &c.suspect)),
                    Cell::new(judged),
                ],
            });
        }
    }
    grid
}

const fn grade_key(grade: KrGrade) -> &'static str {
    match grade {
        KrGrade::A => "report-kr-normal-a",
        KrGrade::B => "report-kr-grade-b",
        KrGrade::Suspect => "report-kr-grade-suspect",
    }
}

/// The value with its unit: that of the cut-offs beside it, as reported where it cannot be converted. A finding in words
/// says only how it was judged; its words stand below the table.
fn result(item: &Item, line: &ResultLine) -> (Text, Text) {
    let as_reported = || (value(&line.value), super::personal::unit(&line.value));
    if is_described(item, line) {
        let judged =
            flagged(line.flag).map_or_else(|| Text::key("report-kr-heading-words"), |flag| flag.word);
        return (judged, Text::empty());
    }
    let Reported::Number { value: number, unit } = &line.value else { return as_reported() };
    let is_own = item.unit.as_ref() == unit.as_ref();
    match in_own_unit(item, number, unit.as_ref()) {
        Ok(converted) if !is_own => {
            shown(item, number.comparator().map_or("", Comparator::as_str), converted)
        }
        _ => as_reported(),
    }
}

/// A value in the item's own unit with as many digits as tell the cut-offs apart: 97 mg/dL, 11.6 g/dL, 0.71 mg/dL.
fn shown(item: &Item, beyond: &str, value: Decimal) -> (Text, Text) {
    let decimals = match value.abs() {
        size if size >= Decimal::from(30) => 0,
        size if size >= Decimal::TEN => 1,
        _ => 2,
    };
    let text = format!("{beyond}{}", rounded(value, decimals)).replace("<=", "≤").replace(">=", "≥");
    (Text::plain(&text), item.unit.as_ref().map_or_else(Text::empty, |unit| Text::unit(unit.as_str())))
}

/// A finding in words of its own, not one of the answers that every language has (`NORMAL`).
fn is_described(item: &Item, line: &ResultLine) -> bool {
    item.value_type == ValueType::Narrative && !matches!(value(&line.value), Text::Key { .. })
}

/// Findings in words of the notice's items.
fn described(input: &PersonalReport, catalogue: &Catalogue, version: &Version) -> Vec<KeyValue> {
    let narrative = |code: &&str| {
        let item = catalogue.item(&ItemCode::parse(code).ok()?)?;
        let line = input.results().find(|line| line.item == item.code)?;
        let found = || KeyValue { label: item_name(&item.code), value: value(&line.value), wide: true };
        is_described(item, line).then(found)
    };
    rows_of(version).flat_map(|(_, codes)| codes).filter_map(narrative).collect()
}

/// A cut-off as it is printed: `18.5–24.9`, `< 120`, `≥ 140`.
fn cut_text(cut: &Cut, sex: Sex) -> Text {
    match cut {
        Cut::Nothing => Text::plain("–"),
        Cut::Spans(_) => {
            let parts: Vec<String> = cut.spans(sex).map(span_text).collect();
            if parts.is_empty() { Text::plain("–") } else { Text::plain(&parts.join("\n")) }
        }
        Cut::Words(word) => match word.as_str() {
            "negative" => Text::key("report-answer-negative"),
            "trace(+/-)" => Text::key("report-answer-trace"),
            ">=1+" => Text::plain("≥ 1+"),
            "normal" => Text::key("report-answer-normal"),
            "inactive tb" => Text::key("report-kr-inactive-tuberculosis"),
            _ => Text::key("report-kr-other-abnormal"),
        },
    }
}

fn span_text(span: &Span) -> String {
    match (span.low, span.high) {
        (Some((low, true)), Some((high, true))) => format!("{low}–{high}"),
        (Some((low, _)), Some((high, _))) => format!("> {low}, < {high}"),
        (Some((low, included)), None) => format!("{} {low}", if included { "≥" } else { ">" }),
        (None, Some((high, included))) => format!("{} {high}", if included { "≤" } else { "<" }),
        (None, None) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_of_the_examination_chooses_the_version() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        assert_eq!(form_for(day(2025, 12, 31)).unwrap().name, "2025");
        assert_eq!(form_for(day(2026, 1, 1)).unwrap().name, "2026");
        assert!(matches!(form_for(day(2024, 12, 31)), Err(FormError::BeforeFirstVersion { .. })));
    }

    #[test]
    fn every_item_of_the_notice_exists_and_its_cut_offs_print() {
        let catalogue = Catalogue::builtin().unwrap();
        let codes = TARGETS.iter().chain([&LUNGS]).flat_map(|(_, codes)| codes.iter());
        for code in codes {
            let item = catalogue.item(&ItemCode::parse(code).unwrap()).unwrap();
            for cut in item.kr_nhis.iter().flat_map(|c| [&c.a, &c.b, &c.suspect]) {
                assert!(
                    !cut_text(cut, Sex::Male).is_empty() && !cut_text(cut, Sex::Female).is_empty(),
                    "{code}"
                );
            }
        }
        for (code, text) in [("SBP", "< 120"), ("HGB", "13.0–16.5"), ("GGT", "11–63")] {
            let item = catalogue.item(&ItemCode::parse(code).unwrap()).unwrap();
            assert_eq!(cut_text(&item.kr_nhis.as_ref().unwrap().a, Sex::Male), Text::plain(text));
        }
    }
}
