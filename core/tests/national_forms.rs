//! What the forms of the two states say, read from the document before any page exists.
#![allow(clippy::unwrap_used, reason = "test code outside cfg(test); a panic is the failure")]

use checkup_core::catalog::{Catalogue, Condition};
use checkup_core::codes::ItemCode;
use checkup_core::error::Coded as _;
use checkup_core::judgement::{HealthClass, KrBox};
use checkup_core::lab::Flag;
use checkup_core::language::Languages;
use checkup_core::package::{Answers, Said};
use checkup_core::person::Sex;
use checkup_core::quantity::{Number, Reported, Unit};
use checkup_core::referral::Urgency;
use checkup_core::report::doc::{Block, Doc, KeyValue, ReportNumber, Text};
use checkup_core::report::form::{Edition, Form, FormError};
use checkup_core::report::grid::Grid;
use checkup_core::report::personal::{
    Centre, Conclusion, Group, Identity, PersonalReport, ReferralNote, ResultLine,
};
use chrono::{DateTime, NaiveDate};

fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).unwrap()
}

fn line(item: &str, value: Reported) -> ResultLine {
    let item = ItemCode::parse(item).unwrap();
    ResultLine { item, value, flag: Flag::Normal, low: None, high: None, history: Vec::new() }
}

fn number(item: &str, text: &str, unit: &str) -> ResultLine {
    line(item, Reported::Number { value: Number::parse(text).unwrap(), unit: Unit::parse(unit).ok() })
}

fn words(item: &str, text: &str) -> ResultLine {
    line(item, Reported::Text { value: text.to_owned() })
}

fn report(sex: Sex, results: Vec<ResultLine>) -> PersonalReport {
    PersonalReport {
        centre: Centre { name: Text::plain("C"), address: Text::plain("A"), phone: Text::plain("1") },
        identity: Identity {
            name: "Lê Văn Mơ".into(),
            birth_date: day(1980, 7, 2),
            sex,
            document: Some("001*******89".into()),
            document_number: Some("001080123489".into()),
            company: None,
        },
        visit_date: day(2026, 7, 1),
        issued_on: day(2026, 7, 1),
        number: ReportNumber::parse("A001").unwrap(),
        groups: vec![Group { category: "other".into(), results }],
        conclusion: Conclusion {
            health_class: Some(HealthClass::II),
            korean: vec![KrBox::Suspect],
            text: String::new(),
            actions: Vec::new(),
            signed_by: "Dr. X".into(),
            signed_at: DateTime::UNIX_EPOCH,
        },
        referral: None,
        preparation: Vec::new(),
        answers: Answers::default(),
        examiners: vec![(ItemCode::parse("EX_EYE").unwrap(), "Dr. Y".into())],
    }
}

fn filled(form: Form, input: &PersonalReport) -> Result<Doc, FormError> {
    Edition::new(form, Languages::parse("vi").unwrap()).of(input, &Catalogue::builtin().unwrap())
}

/// Every block, also those that are kept together.
fn blocks(doc: &Doc) -> Vec<&Block> {
    fn flat(block: &Block) -> Vec<&Block> {
        if let Block::KeepTogether(inner) = block {
            inner.iter().flat_map(flat).collect()
        } else {
            vec![block]
        }
    }
    doc.blocks.iter().flat_map(flat).collect()
}

fn grids(doc: &Doc) -> Vec<&Grid> {
    blocks(doc)
        .into_iter()
        .filter_map(|block| if let Block::Grid(grid) = block { Some(grid) } else { None })
        .collect()
}

fn pairs(doc: &Doc) -> Vec<&KeyValue> {
    let mut all = Vec::new();
    for block in blocks(doc) {
        match block {
            Block::KeyValues(pairs) => all.extend(pairs),
            Block::Portrait(portrait) => all.extend(&portrait.pairs),
            _ => {}
        }
    }
    all
}

fn labelled<'a>(doc: &'a Doc, label: &str) -> &'a Text {
    &pairs(doc).into_iter().find(|pair| pair.label == Text::key(label)).unwrap().value
}

/// The texts of the first row whose cell `at` is this key.
fn row(doc: &Doc, at: usize, key: &str) -> Vec<Text> {
    let rows = grids(doc).into_iter().flat_map(|grid| &grid.rows);
    let row = rows.into_iter().find(|row| row.cells.get(at).is_some_and(|cell| cell.text == Text::key(key)));
    row.unwrap_or_else(|| panic!("no row {key}")).cells.iter().map(|cell| cell.text.clone()).collect()
}

/// Whether yes and no are ticked for the question with this number.
fn ticks(doc: &Doc, number: usize) -> (bool, bool) {
    let cells = &grids(doc)[0].rows[(number - 1) % 11].cells;
    let at = if number > 11 { 3 } else { 0 };
    (cells[at + 1].ticked, cells[at + 2].ticked)
}

#[test]
fn the_day_of_the_examination_chooses_the_legal_basis_and_not_the_day_of_the_print() {
    let basis = |form, day| {
        let mut input = report(Sex::Male, Vec::new());
        (input.visit_date, input.issued_on) = (day, NaiveDate::MAX);
        filled(form, &input).map(|doc| match &doc.blocks[0] {
            Block::Note(Text::Key { key, .. }) => key.clone(),
            other => panic!("{other:?}"),
        })
    };
    for (form, day, key) in [
        (Form::Vietnamese, day(2024, 1, 1), "report-vn-basis-32-2023"),
        (Form::Vietnamese, day(2026, 6, 30), "report-vn-basis-32-2023"),
        (Form::Vietnamese, day(2026, 7, 1), "report-vn-basis-25-2026"),
        (Form::Korean, day(2025, 1, 1), "report-kr-basis-2025"),
        (Form::Korean, day(2025, 12, 31), "report-kr-basis-2025"),
        (Form::Korean, day(2026, 1, 1), "report-kr-basis-2026"),
    ] {
        assert_eq!(basis(form, day).as_deref(), Ok(key));
    }
    for (form, before) in [(Form::Vietnamese, day(2023, 12, 31)), (Form::Korean, day(2024, 12, 31))] {
        let error = basis(form, before).unwrap_err();
        assert_eq!(error.code(), "form-before-first-version");
        assert_eq!(error.args()[0], ("day", before.to_string()));
    }
}

#[test]
fn a_form_of_adults_is_refused_the_day_before_the_birthday_and_filled_on_it() {
    for (form, from) in [(Form::Vietnamese, 18), (Form::Korean, 19)] {
        let born_years_ago = |visit: NaiveDate| {
            let mut input = report(Sex::Female, Vec::new());
            input.identity.birth_date = day(2026 - from, 8, 15);
            input.visit_date = visit;
            filled(form, &input).map(|doc| doc.kind)
        };
        let from = u32::try_from(from).unwrap();
        assert_eq!(born_years_ago(day(2026, 8, 14)), Err(FormError::TooYoung { from }));
        assert!(born_years_ago(day(2026, 8, 15)).is_ok());
    }
}

#[test]
fn the_vietnamese_form_says_the_whole_number_and_the_korean_one_the_masked() {
    let input = report(Sex::Male, Vec::new());
    let (book, notice) = (filled(Form::Vietnamese, &input).unwrap(), filled(Form::Korean, &input).unwrap());
    assert_eq!(labelled(&book, "report-label-document"), &Text::plain("001080123489"));
    assert_eq!(labelled(&notice, "report-label-document"), &Text::plain("001*******89"));
    assert_eq!(labelled(&book, "report-label-name"), &Text::plain("LÊ VĂN MƠ"));
}

#[test]
fn only_an_answer_that_means_what_the_form_asks_is_ticked() {
    let mut input = report(Sex::Male, Vec::new());
    let nothing_asked = filled(Form::Vietnamese, &input).unwrap();
    assert!((1..=22).all(|number| ticks(&nothing_asked, number) == (false, false)));
    input.answers.conditions = [
        (Condition::KnownDiabetes, Said::No),
        (Condition::Pacemaker, Said::No),
        (Condition::BloodPressureMedicine, Said::Yes),
        (Condition::RenalImpairment, Said::Unsure),
    ]
    .into();
    let book = filled(Form::Vietnamese, &input).unwrap();
    assert_eq!(ticks(&book, 12), (false, true), "no diabetes");
    assert_eq!(ticks(&book, 6), (false, false), "no pacemaker is not: no operation of the heart");
    assert_eq!(ticks(&book, 7), (true, false), "medicine for blood pressure means that it is high");
    assert_eq!(ticks(&book, 10), (false, false), "not sure is neither");
    input.answers.conditions.insert(Condition::Pacemaker, Said::Yes);
    assert_eq!(ticks(&filled(Form::Vietnamese, &input).unwrap(), 6), (true, false));
}

#[test]
fn build_is_classed_by_the_table_and_every_other_specialty_by_a_hand() {
    let results = vec![
        number("HT", "162.4", "cm"),
        number("WT", "61", "kg"),
        words("EX_EYE", "Hai mắt bình thường"),
        number("VA_UC_R", "0.8", "1"),
    ];
    let book = filled(Form::Vietnamese, &report(Sex::Male, results)).unwrap();
    // 162.4 cm counts as 162: class II for men at work begins at 158 and ends at 162.
    assert_eq!(labelled(&book, "report-vn-label-physical-class"), &Text::key("report-class-2"));
    let eyes = row(&book, 0, "report-vn-specialty-eyes");
    assert_eq!(
        eyes[1..],
        [Text::plain("Hai mắt bình thường"), Text::key("report-blank"), Text::plain("Dr. Y")]
    );
    let skin = row(&book, 0, "report-vn-specialty-dermatology");
    assert!(skin[1..].iter().all(|cell| *cell == Text::key("report-blank")));
    let unmeasured = filled(Form::Vietnamese, &report(Sex::Male, Vec::new())).unwrap();
    assert_eq!(labelled(&unmeasured, "report-vn-label-physical-class"), &Text::key("report-blank"));
}

#[test]
fn what_is_abnormal_beyond_the_forms_own_tests_stands_in_it_once() {
    let abnormal = |mut line: ResultLine| {
        line.flag = Flag::High;
        line
    };
    let results = vec![
        abnormal(number("UA", "9.1", "mg/dL")),
        abnormal(number("FPG", "140", "mg/dL")),
        abnormal(number("SBP", "150", "mm[Hg]")),
        number("GGT", "20", "U/L"),
        abnormal(words("HIV", "POS")),
        abnormal(words("HBSAG", "POS")),
        abnormal(words("U_HCG", "POS")),
    ];
    let book = filled(Form::Vietnamese, &report(Sex::Male, results)).unwrap();
    let tests = grids(&book).into_iter().last().unwrap();
    let names: Vec<&Text> = tests.rows.iter().map(|row| &row.cells[0].text).collect();
    // Employers keep these books: infections and pregnancy are not theirs to read.
    assert_eq!(names, [&Text::key("item-FPG"), &Text::key("item-UA")]);
}

#[test]
fn the_notice_recommends_the_referral_before_what_is_later() {
    let mut input = report(Sex::Male, Vec::new());
    input.referral = Some(ReferralNote {
        partner: Text::plain("P"),
        specialty: Text::plain("S"),
        reason: Text::plain("R"),
        urgency: Urgency::Urgent,
        due: Some(day(2026, 7, 8)),
    });
    let notice = filled(Form::Korean, &input).unwrap();
    let advice = blocks(&notice).into_iter().find_map(|block| match block {
        Block::Advice(points) => Some(points),
        _ => None,
    });
    let due = |point: &Text| match point {
        Text::Key { args, .. } => args.iter().find(|(name, _)| *name == "date").map(|(_, date)| date.clone()),
        _ => None,
    };
    let due: Vec<_> = advice.unwrap().iter().map(due).collect();
    assert_eq!(due, [Some(Text::Date(day(2026, 7, 8))), Some(Text::Date(day(2027, 7, 1)))]);
}

#[test]
fn women_have_a_row_for_gynaecology_and_men_have_none() {
    let has = |sex| {
        let book = filled(Form::Vietnamese, &report(sex, Vec::new())).unwrap();
        let cells = |grid: &&Grid| {
            grid.rows.iter().any(|row| row.cells[0].text == Text::key("report-vn-specialty-gynaecology"))
        };
        grids(&book).iter().any(cells)
    };
    assert!(has(Sex::Female) && !has(Sex::Male));
}

#[test]
fn a_value_reported_in_si_stands_beside_the_korean_cut_offs_in_their_unit_with_its_grade() {
    let results = vec![
        number("FPG", "5.4", "mmol/L"),
        number("GGT", "<5", "U/L"),
        number("CREA", "63", "umol/L"),
        words("CXR", "Phổi bình thường"),
    ];
    let notice = filled(Form::Korean, &report(Sex::Male, results)).unwrap();
    let text = Text::plain;
    // 5.4 mmol/L × 18.016 mg/dL per mmol/L = 97.3 mg/dL.
    let glucose = row(&notice, 1, "item-FPG");
    assert_eq!(glucose[2..7], ["97", "mg/dL", "< 100", "100–125", "≥ 126"].map(text));
    assert_eq!(glucose[7], Text::key("report-kr-normal-a"));
    // What is only known to lie below a limit stays as reported; the cut-off is that for men.
    assert_eq!(row(&notice, 1, "item-GGT")[2..5], ["<5", "U/L", "11–63"].map(text));
    // 63 µmol/L ÷ 88.42 µmol/L per mg/dL = 0.7125 mg/dL.
    assert_eq!(row(&notice, 1, "item-CREA")[2..5], ["0.71", "mg/dL", "≤ 1.5"].map(text));
    assert_eq!(row(&notice, 1, "item-HGB")[2], Text::key("report-kr-not-done"));
    assert_eq!(row(&notice, 1, "item-CXR")[2], Text::key("report-flag-normal"));
    let said = |block: &&Block| {
        matches!(block, Block::Referral { details, .. }
        if details.iter().any(|pair| pair.value == Text::plain("Phổi bình thường")))
    };
    assert!(blocks(&notice).iter().any(said), "the words of a finding stand below");
}

#[test]
fn what_is_computed_from_other_results_stands_beside_its_grade() {
    let results = vec![
        number("CREA", "0.84", "mg/dL"),
        number("HT", "170", "cm"),
        number("WT", "70", "kg"),
        words("CXR", "NORMAL"),
    ];
    let notice = filled(Form::Korean, &report(Sex::Male, results)).unwrap();
    // 45 years: eGFR 142 × (0.84 ÷ 0.9)^−0.302 × 0.9938^45 = 110 by CKD-EPI 2021; 70 kg at 1.70 m: 24.2 kg/m².
    let kidney = row(&notice, 1, "item-EGFR");
    assert_eq!((&kidney[2], &kidney[7]), (&Text::plain("110"), &Text::key("report-kr-normal-a")));
    assert_eq!(row(&notice, 1, "item-BMI")[2..4], ["24.2", "kg/m²"].map(Text::plain));
    let film = row(&notice, 1, "item-CXR");
    assert_eq!((&film[2], &film[7]), (&Text::key("report-answer-normal"), &Text::key("report-kr-normal-a")));
    assert!(
        !blocks(&notice).iter().any(|block| matches!(block, Block::Referral { .. })),
        "nothing to describe"
    );
}

#[test]
fn spirometry_takes_rows_from_2026_on_and_only_with_a_result() {
    let rows = |year, results: Vec<ResultLine>| {
        let mut input = report(Sex::Male, results);
        input.visit_date = day(year, 6, 1);
        let notice = filled(Form::Korean, &input).unwrap();
        grids(&notice)[0].rows.iter().any(|row| row.cells[1].text == Text::key("item-FEV1FVC"))
    };
    let measured = || vec![number("FEV1FVC", "74", "%")];
    assert!(!rows(2025, measured()) && rows(2026, measured()) && !rows(2026, Vec::new()));
}

#[test]
fn every_tick_of_the_judgement_is_the_physicians() {
    let notice = filled(Form::Korean, &report(Sex::Male, Vec::new())).unwrap();
    let choices = blocks(&notice).into_iter().find_map(|block| match block {
        Block::Checkboxes { choices, .. } => {
            Some(choices.iter().map(|choice| choice.ticked).collect::<Vec<_>>())
        }
        _ => None,
    });
    assert_eq!(choices.unwrap(), [false, false, true, false, false]);
}
