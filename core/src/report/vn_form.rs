//! The Vietnamese book of periodic health examinations (sổ khám sức khỏe định kỳ), filled from the same data as the report.
//! Sections and fields are those of Circular 32/2023/TT-BYT annex XXIV forms 1 and 3, see DOMAIN §1.2. Circular 25/2026
//! amended the annex; its form 03 for adults keeps the sections, its official layout was not published with the text.
//!
//! What the centre does not know (a history nobody asked for, the class of one specialty) stays empty for a pen: only what
//! somebody measured, found or signed is printed.

use super::Kind;
use super::company::is_counted;
use super::doc::{Block, Choice, Doc, KeyValue, Text};
use super::form::{FormError, Portrait, Version, age, blank, check_age, facts, version_on};
use super::grid::{Cell, Column, Grid, Row};
use super::paper::{Paper, letterhead};
use super::personal::{
    PersonalReport, ResultLine, class_key, close, cover, item_name, pair, system, table, unit, value, wide,
};
use super::slip::Blank;
use crate::catalog::{Catalogue, Condition};
use crate::codes::ItemCode;
use crate::judgement::{VnIndex, suggest};
use crate::language::Language;
use crate::package::Said;
use crate::person::Sex;
use chrono::NaiveDate;

/// This paper.
pub const KIND: Kind = Kind("vn-form");

/// The versions, oldest first.
const VERSIONS: &[Version] = &[
    // Circular 32/2023/TT-BYT, in force from 1 January 2024.
    Version { name: "32-2023", since: (2024, 1, 1) },
    // Circular 25/2026/TT-BYT, forms 01 to 04 in use from 1 July 2026.
    Version { name: "25-2026", since: (2026, 7, 1) },
];

/// Form 3, and form 03 after it, is filled from this age on.
const AGE_FROM: u32 = 18;

/// The version for an examination on this day.
///
/// # Errors
/// [`FormError::BeforeFirstVersion`].
pub fn form_for(exam_date: NaiveDate) -> Result<&'static Version, FormError> {
    version_on(VERSIONS, exam_date)
}

/// The history that the form asks for, in its order, and what the questionnaire of the centre knows of it. Only an answer
/// that means exactly what the form asks is taken over.
const HISTORY: [(&str, Option<Condition>); 22] = [
    ("illness", None),
    ("head", None),
    ("eyes", None),
    ("ears", None),
    ("heart", None),
    ("heart-surgery", None),
    ("hypertension", None),
    ("breath", None),
    ("lungs", None),
    ("kidneys", None),
    ("alcoholism", None),
    ("diabetes", Some(Condition::KnownDiabetes)),
    ("mind", None),
    ("consciousness", None),
    ("dizziness", None),
    ("digestion", None),
    ("sleep", None),
    ("stroke", None),
    ("spine", None),
    ("alcohol", None),
    ("drugs", None),
    ("other", None),
];

/// Answers that say yes to a question without saying no by their absence: a pacemaker is heart surgery, its absence is not
/// the absence of any.
const IMPLIED: [(&str, Condition); 5] = [
    ("heart-surgery", Condition::Pacemaker),
    ("heart-surgery", Condition::RecentStent),
    ("heart", Condition::RecentInfarction),
    ("hypertension", Condition::BloodPressureMedicine),
    ("kidneys", Condition::RenalImpairment),
];

/// Sections of the clinical examination: the item with the finding, then further values, and whether only women have it.
const CLINICAL: [(&str, &[&str], bool); 8] = [
    ("internal", &["EX_INT"], false),
    ("psychiatry", &["EX_PSY"], false),
    ("surgery", &["EX_SUR"], false),
    ("dermatology", &["EX_DER"], false),
    ("gynaecology", &["EX_GYN"], true),
    ("eyes", &["EX_EYE", "VA_UC_R", "VA_UC_L", "VA_C_R", "VA_C_L"], false),
    ("ent", &["EX_ENT", "AUD1K_R", "AUD1K_L"], false),
    ("dental", &["EX_DEN"], false),
];

/// Blood and urine values that the form names.
const LABORATORY: [&str; 11] =
    ["RBC", "HGB", "WBC", "PLT", "FPG", "UREA", "CREA", "AST", "ALT", "U_GLU", "U_PRO"];

/// What stands under the measures of the body.
const PHYSICAL: [&str; 6] = ["HT", "WT", "BMI", "HR", "SBP", "DBP"];

/// Categories whose findings stand with the tests whether they are abnormal or not, since they were ordered.
const IN_WORDS: [&str; 3] = ["imaging", "endoscopy", "cardiac"];

/// Fills the form.
///
/// # Errors
/// [`FormError`]: the examination was before the first version, or the person is not of age.
pub fn vn_form(input: &PersonalReport, catalogue: &Catalogue) -> Result<Doc, FormError> {
    let version = form_for(input.visit_date)?;
    check_age(input, AGE_FROM)?;
    let mut blocks = vec![
        Block::Note(Text::key(format!("report-vn-basis-{}", version.name))),
        Block::Portrait(Portrait { frame: Text::key("report-vn-photo"), pairs: identity(input) }),
        Block::Blanks(vec![line("report-vn-label-address", 1)]),
        Block::Heading(Text::key("report-vn-heading-history")),
        family(),
        Block::Grid(history(input)),
        Block::Blanks(statements(input)),
        Block::KeepTogether(vec![
            Block::Heading(Text::key("report-vn-heading-physical")),
            Block::KeyValues(physical(input, catalogue)),
        ]),
        Block::Heading(Text::key("report-vn-heading-clinical")),
        Block::Grid(clinical(input)),
    ];
    let paraclinical = paraclinical(input, catalogue);
    if !paraclinical.rows.is_empty() {
        blocks.push(Block::Heading(Text::key("report-vn-heading-paraclinical")));
        blocks.push(Block::Grid(paraclinical));
    }
    blocks.extend(conclusion(input));
    Ok(Doc {
        kind: KIND,
        paper: Paper::A4,
        language: Language::Vi,
        second: None,
        title: Text::key("report-vn-title"),
        number: input.number.clone(),
        issued_on: input.issued_on,
        issuer: letterhead(&input.centre),
        motto: vec![Text::key("report-vn-nation"), Text::key("report-vn-motto")],
        blocks,
    })
}

fn identity(input: &PersonalReport) -> Vec<KeyValue> {
    let who = &input.identity;
    let document = who.document_number.as_ref().or(who.document.as_ref());
    vec![
        wide("report-label-name", Text::plain(&who.name.to_uppercase())),
        pair("report-label-sex", Text::key(cover::sex_key(who.sex))),
        pair("report-label-birth-date", Text::Date(who.birth_date)),
        pair("report-vn-label-age", Text::plain(&age(input).to_string())),
        pair("report-label-document", document.map_or_else(blank, |number| Text::plain(number))),
        pair("report-vn-label-document-issued", blank()),
        pair("report-label-visit-date", Text::Date(input.visit_date)),
        wide("report-label-company", who.company.as_ref().map_or_else(blank, |name| Text::plain(name))),
    ]
}

/// One question for the whole family; nobody was asked, so both boxes wait for a pen.
fn family() -> Block {
    let choice = |key: &str| Choice { label: Text::key(key), ticked: false };
    Block::KeepTogether(vec![
        Block::Checkboxes {
            label: Text::key("report-vn-label-family"),
            choices: vec![choice("report-vn-family-no"), choice("report-vn-family-yes")],
        },
        Block::Blanks(vec![line("report-vn-label-family-named", 1)]),
    ])
}

/// Twenty-two questions in two columns; a tick where the answer is known, empty boxes for a pen where it is not.
fn history(input: &PersonalReport) -> Grid {
    let columns = || {
        [
            Column::words("report-vn-column-history", 12),
            Column::boxes("report-vn-column-yes", 2),
            Column::boxes("report-vn-column-no", 3),
        ]
    };
    let mut grid = Grid::new(columns().into_iter().chain(columns()).collect());
    let (left, right) = HISTORY.split_at(HISTORY.len() / 2);
    for (number, (first, second)) in (1_usize..).zip(left.iter().zip(right)) {
        let mut cells = question(input, number, first);
        cells.extend(question(input, number + left.len(), second));
        grid.rows.push(Row { cells, strong: false });
    }
    grid
}

/// A question and its two boxes.
fn question(input: &PersonalReport, number: usize, (name, asked): &(&str, Option<Condition>)) -> Vec<Cell> {
    let said = |condition| input.answers.said(condition);
    let asked = asked.and_then(said);
    let implied = || IMPLIED.iter().any(|(of, condition)| of == name && said(*condition) == Some(Said::Yes));
    let yes = asked == Some(Said::Yes) || implied();
    let no = !yes && asked == Some(Said::No);
    let words = Text::with(
        "report-vn-numbered",
        vec![
            ("number", Text::plain(&number.to_string())),
            ("what", Text::key(format!("report-vn-history-{name}"))),
        ],
    );
    vec![Cell::new(words), Cell::tick(yes), Cell::tick(no)]
}

/// Lines to write on.
fn line(label: &str, lines: u8) -> Blank {
    Blank { label: Text::key(label), lines }
}

fn statements(input: &PersonalReport) -> Vec<Blank> {
    let mut blanks = vec![line("report-vn-label-medicines", 2)];
    if input.identity.sex == Sex::Female {
        blanks.push(line("report-vn-label-obstetric", 1));
    }
    blanks.push(line("report-vn-label-declared", 2));
    blanks
}

fn find<'a>(input: &'a PersonalReport, code: &str) -> Option<&'a ResultLine> {
    input.results().find(|line| line.item.as_str() == code)
}

fn measured(input: &PersonalReport, code: &str) -> Text {
    find(input, code).map_or_else(blank, |line| {
        Text::with("report-vn-measured", vec![("value", value(&line.value)), ("unit", unit(&line.value))])
    })
}

/// The class of build is what the table of Decision 1613 says of height and weight.
fn physical(input: &PersonalReport, catalogue: &Catalogue) -> Vec<KeyValue> {
    let build = suggest(&facts(input, catalogue)).index(VnIndex::Build).and_then(|grade| grade.class);
    let pressure = match (find(input, "SBP"), find(input, "DBP")) {
        (Some(systolic), Some(diastolic)) => Text::with(
            "report-vn-pressure",
            vec![
                ("systolic", value(&systolic.value)),
                ("diastolic", value(&diastolic.value)),
                ("unit", unit(&systolic.value)),
            ],
        ),
        _ => blank(),
    };
    vec![
        pair("item-HT", measured(input, "HT")),
        pair("item-WT", measured(input, "WT")),
        pair("item-BMI", measured(input, "BMI")),
        pair("item-HR", measured(input, "HR")),
        pair("report-vn-label-pressure", pressure),
        pair("report-vn-label-physical-class", build.map_or_else(blank, |class| Text::key(class_key(class)))),
    ]
}

/// What each specialty found. The class of a specialty and the signature are given by hand: the centre holds neither.
fn clinical(input: &PersonalReport) -> Grid {
    let mut grid = Grid::new(vec![
        Column::words("report-vn-column-specialty", 4),
        Column::words("report-vn-column-finding", 7),
        Column::words("report-vn-column-class", 2),
        Column::words("report-vn-column-doctor", 4),
    ]);
    for (name, items, women) in CLINICAL {
        if women && input.identity.sex != Sex::Female {
            continue;
        }
        let is_finding = |line: &&ResultLine| line.item.as_str().starts_with("EX_");
        let (found, measured): (Vec<_>, Vec<_>) =
            items.iter().filter_map(|code| find(input, code)).partition(is_finding);
        let found = found.first().map_or_else(blank, |line| value(&line.value));
        let measured = Text::Joined(measured.into_iter().map(system::said).collect(), "\n");
        let doctor = items.first().and_then(|code| ItemCode::parse(code).ok()).and_then(|code| {
            input.examiners.iter().find(|(item, _)| *item == code).map(|(_, doctor)| Text::plain(doctor))
        });
        let cells = vec![
            Cell::new(Text::key(format!("report-vn-specialty-{name}"))),
            Cell::noted(found, measured),
            Cell::new(blank()),
            Cell::new(doctor.unwrap_or_else(blank)),
        ];
        grid.rows.push(Row { cells, strong: false });
    }
    grid
}

/// What the form names, what else is abnormal, then every finding of imaging and endoscopy.
fn paraclinical(input: &PersonalReport, catalogue: &Catalogue) -> Grid {
    let mut grid = Grid::new(vec![
        Column::words("report-vn-column-test", 4),
        Column::words("report-column-value", 6),
        Column::words("report-column-range", 2),
    ]);
    let named = LABORATORY.iter().filter_map(|code| find(input, code));
    // What is abnormal beyond what the form names, since the conclusion speaks of it; but employers keep these books, so
    // infections, pregnancy and gynaecology stay in the centre's own report.
    let may_be_kept =
        |item: &ItemCode| catalogue.item(item).is_some_and(|item| is_counted(&item.code, item.category));
    let elsewhere = |code: &str| {
        LABORATORY.contains(&code)
            || PHYSICAL.contains(&code)
            || CLINICAL.iter().any(|(_, items, _)| items.contains(&code))
    };
    let further = input.groups.iter().filter(|group| !IN_WORDS.contains(&group.category.as_str()));
    let further = further.flat_map(|group| &group.results);
    let further = further
        .filter(|line| line.flag.is_abnormal() && !elsewhere(line.item.as_str()) && may_be_kept(&line.item));
    let in_words = input.groups.iter().filter(|group| IN_WORDS.contains(&group.category.as_str()));
    for line in named.chain(further).chain(in_words.flat_map(|group| &group.results)) {
        let result = Text::with(
            "report-vn-measured",
            vec![("value", value(&line.value)), ("unit", unit(&line.value))],
        );
        grid.rows.push(Row {
            cells: vec![Cell::new(item_name(&line.item)), Cell::new(result), Cell::new(table::range(line))],
            strong: false,
        });
    }
    grid
}

fn conclusion(input: &PersonalReport) -> Vec<Block> {
    let signed = &input.conclusion;
    let mut together = vec![Block::Heading(Text::key("report-vn-heading-conclusion"))];
    // Without a class none may be issued, and the form says so instead of leaving a place to fill in.
    together.push(Block::Verdict {
        label: Text::key("report-label-health-class"),
        value: signed
            .health_class
            .map_or_else(|| Text::key("report-vn-no-class"), |c| Text::key(class_key(c))),
    });
    let mut blocks = vec![Block::KeepTogether(together)];
    let words = signed.text.split("\n\n").map(Text::plain).filter(|text| !text.is_empty());
    blocks.extend(words.map(Block::Paragraph));
    blocks.push(close::signature_as(signed, "report-vn-signature-role"));
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    #[test]
    fn the_day_of_the_examination_chooses_the_version() {
        let cases = [((2024, 1, 1), "32-2023"), ((2026, 6, 30), "32-2023"), ((2026, 7, 1), "25-2026")];
        for ((y, m, d), name) in cases {
            assert_eq!(form_for(day(y, m, d)).unwrap().name, name);
        }
    }

    #[test]
    fn there_is_no_form_before_the_first_version() {
        let error = form_for(day(2023, 12, 31)).unwrap_err();
        assert_eq!(error, FormError::BeforeFirstVersion { day: day(2023, 12, 31), first: day(2024, 1, 1) });
        assert_eq!(crate::error::Coded::code(&error), "form-before-first-version");
    }
}
