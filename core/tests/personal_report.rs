//! What the personal report says, read from the document before any page exists.
#![allow(clippy::unwrap_used, reason = "test code outside cfg(test); a panic is the failure")]

use checkup_core::codes::ItemCode;
use checkup_core::lab::Flag;
use checkup_core::language::Language;
use checkup_core::package::Answers;
use checkup_core::person::Sex;
use checkup_core::quantity::{Number, Reported, Unit};
use checkup_core::report::doc::{Block, Finding, Mark, ReportNumber, ResultTable, Text};
use checkup_core::report::personal::part::{Overview, System};
use checkup_core::report::personal::{
    Centre, Conclusion, Group, Identity, PersonalReport, ResultLine, personal,
};
use chrono::{DateTime, NaiveDate};

fn result(item: &str, value: Reported, flag: Flag) -> ResultLine {
    let item = ItemCode::parse(item).unwrap();
    ResultLine { item, value, flag, low: Some("4".into()), high: Some("6".into()), history: Vec::new() }
}

fn number(item: &str, text: &str, flag: Flag) -> ResultLine {
    let value = Number::parse(text).unwrap();
    result(item, Reported::Number { value, unit: Unit::parse("mmol/L").ok() }, flag)
}

fn report(groups: Vec<(&str, Vec<ResultLine>)>) -> PersonalReport {
    let day = NaiveDate::from_ymd_opt(2028, 2, 29).unwrap();
    PersonalReport {
        centre: Centre { name: Text::plain("C"), address: Text::plain("A"), phone: Text::plain("1") },
        identity: Identity {
            name: "Lê Thị Mơ".into(),
            birth_date: day,
            sex: Sex::Female,
            document: None,
            document_number: None,
            company: None,
        },
        visit_date: day,
        issued_on: day,
        number: ReportNumber::parse("A001").unwrap(),
        groups: groups
            .into_iter()
            .map(|(category, results)| Group { category: category.into(), results })
            .collect(),
        conclusion: Conclusion {
            health_class: None,
            korean: Vec::new(),
            text: String::new(),
            actions: Vec::new(),
            signed_by: "Dr. X".into(),
            signed_at: DateTime::UNIX_EPOCH,
        },
        referral: None,
        preparation: Vec::new(),
        answers: Answers::default(),
        examiners: Vec::new(),
    }
}

fn summary(input: &PersonalReport) -> Overview {
    let find = |block| if let Block::Overview(summary) = block { Some(*summary) } else { None };
    personal(input, Language::Vi).blocks.into_iter().find_map(find).unwrap()
}

fn systems(input: &PersonalReport) -> Vec<System> {
    let find = |block| if let Block::System(system) = block { Some(*system) } else { None };
    personal(input, Language::Vi).blocks.into_iter().filter_map(find).collect()
}

fn tables(input: &PersonalReport) -> Vec<ResultTable> {
    let find = |block| if let Block::ResultTable(table) = block { Some(table) } else { None };
    personal(input, Language::Vi).blocks.into_iter().filter_map(find).collect()
}

fn arg<'a>(text: &'a Text, name: &str) -> &'a Text {
    let Text::Key { args, .. } = text else { panic!("not a key") };
    &args.iter().find(|(n, _)| *n == name).unwrap().1
}

#[test]
fn the_summary_names_the_critical_first_and_counts_what_it_does_not_name() {
    let mut results: Vec<_> = (0..7).map(|_| number("FPG", "7", Flag::High)).collect();
    results.push(number("K", "2", Flag::CriticalLow));
    let Overview { watch, .. } = summary(&report(vec![("glucose", results)]));
    assert_eq!(arg(&watch.lines[0].1, "item"), &Text::key("item-K"));
    assert_eq!(watch.lines.len(), 6);
    assert_eq!(watch.lines[5].1, Text::with("report-summary-more", vec![("count", Text::plain("3"))]));
}

#[test]
fn a_result_without_a_range_counts_neither_as_fine_nor_as_abnormal() {
    let input =
        report(vec![("glucose", vec![number("FPG", "5", Flag::Normal), number("HT", "158", Flag::NoRange)])]);
    let Overview { fine, watch, .. } = summary(&input);
    assert_eq!(
        (arg(&fine.lines[0].1, "normal"), arg(&fine.lines[0].1, "total")),
        (&Text::plain("1"), &Text::plain("1"))
    );
    assert_eq!(watch.lines, [(None, Text::key("report-summary-nothing-to-watch"))]);
    assert_eq!(watch.mark, Mark::Good);
}

#[test]
fn with_nothing_to_do_the_next_checkup_is_a_year_away_even_from_a_leap_day() {
    let Overview { agenda, .. } = summary(&report(vec![]));
    assert_eq!(agenda.points.len(), 1);
    assert_eq!(agenda.points[0].by, NaiveDate::from_ymd_opt(2029, 2, 28));
}

#[test]
fn a_group_without_results_has_no_table() {
    let input = report(vec![("liver", vec![]), ("tumour markers", vec![number("AFP", "3", Flag::Normal)])]);
    let tables = tables(&input);
    assert_eq!(tables.len(), 1);
    assert_eq!(tables[0].title, Text::key("item-category-tumour-markers"));
}

#[test]
fn answers_in_any_spelling_become_words_of_the_paper_and_findings_take_the_whole_width() {
    let text = |value: &str| Reported::Text { value: value.into() };
    let input = report(vec![(
        "urinalysis",
        vec![
            result("U_PRO", text("neg"), Flag::Normal),
            result("U_GLU", text("++"), Flag::Abnormal),
            result("CXR", text("Không thấy tổn thương nhu mô phổi"), Flag::Normal),
        ],
    )]);
    let tables = tables(&input);
    // Findings in words stand before the table of values.
    assert!(tables[0].rows.iter().all(|row| matches!(row.finding, Finding::Described(_))));
    assert_eq!(tables[0].rows.len(), 1);
    let rows = &tables[1].rows;
    let value = |index: usize| match &rows[index].finding {
        Finding::Measured { value, .. } => value.clone(),
        Finding::Described(_) => panic!("described"),
    };
    assert_eq!((value(0), value(1)), (Text::key("report-answer-negative"), Text::plain("2+")));
}

#[test]
fn a_value_beyond_the_method_has_no_place_on_the_bar() {
    let input =
        report(vec![("glucose", vec![number("FPG", "<5", Flag::Normal), number("FPG", "5", Flag::Normal)])]);
    let bars: Vec<bool> = systems(&input)[0].rows.iter().map(|row| row.bar.is_some()).collect();
    assert_eq!(bars, [false, true]);
}
