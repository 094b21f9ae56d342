//! An invented employer whose people have been coming for four years, one that is new, and one of four people.

use super::Sample;
use checkup_core::codes::ItemCode;
use checkup_core::dice::Dice;
use checkup_core::judgement::{HealthClass, KrBox};
use checkup_core::lab::Flag;
use checkup_core::language::Language;
use checkup_core::person::Sex;
use checkup_core::report::company::{CompanyReport, Days, Earlier, Evaluated, Found, company};
use checkup_core::report::doc::{ReportNumber, Text};
use checkup_core::report::personal::Centre;
use chrono::NaiveDate;

/// How often, in percent, somebody under forty has a finding; older people have it half as often again.
const OFTEN: [(&str, Flag, u64); 12] = [
    ("LDL", Flag::High, 31),
    ("BMI", Flag::High, 27),
    ("TG", Flag::High, 22),
    ("SBP", Flag::High, 16),
    ("ALT", Flag::High, 15),
    ("UA", Flag::High, 13),
    ("FPG", Flag::High, 10),
    ("GGT", Flag::High, 9),
    ("VITD", Flag::Low, 34),
    ("HGB", Flag::Low, 6),
    ("CXR", Flag::Abnormal, 2),
    ("CREA", Flag::High, 1),
];

/// People of a staff; `worse` percent are a class worse than the year before would have been.
pub fn staff(seed: u64, count: usize, worse: u64) -> Vec<Evaluated> {
    let mut dice = Dice::new(seed);
    let person = |_| {
        let age = 22 + u16::try_from(dice.below(22) + dice.below(20)).unwrap();
        let sex = if dice.percent(62) { Sex::Male } else { Sex::Female };
        let extra = if age < 40 { 2 } else { 3 };
        let found = OFTEN.iter().filter(|(.., often)| dice.percent(often * extra / 2));
        let findings: std::collections::BTreeSet<Found> =
            found.filter_map(|(item, flag, _)| Found::new(ItemCode::parse(item).unwrap(), *flag)).collect();
        // Whoever has more findings is in a later class; `worse` moves everybody a little.
        let weight = u64::try_from(findings.len()).unwrap() * 9 + dice.below(56) + dice.below(worse + 1);
        let class = match weight {
            0..=20 => HealthClass::I,
            21..=62 => HealthClass::II,
            63..=84 => HealthClass::III,
            85..=96 => HealthClass::IV,
            _ => HealthClass::V,
        };
        // The Korean judgement looks at other items: neither table tells the other.
        let korean = match findings.len() {
            _ if dice.percent(18) => KrBox::Treated,
            0 => KrBox::NormalA,
            3.. => KrBox::Suspect,
            _ if dice.percent(16) => KrBox::SuspectHypertensionDiabetes,
            _ => KrBox::NormalB,
        };
        let shares = dice.percent(64);
        Evaluated { age, sex, class: Some(class), korean: vec![korean], findings, shares }
    };
    (0..count).map(person).collect()
}

/// Who issues it, and the fitness list beside it.
pub(super) fn centre() -> Centre {
    Centre {
        name: Text::plain("Trung tâm Khám sức khỏe Sông Xanh"),
        address: Text::plain("Số 88 phố Mẫu, phường Ví Dụ, Hà Nội"),
        phone: Text::plain("024 0000 0000"),
    }
}

/// The report on so many people, with earlier years.
pub fn input(people: Vec<Evaluated>, invited: u32, earlier: Vec<Vec<Evaluated>>) -> CompanyReport {
    let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).unwrap();
    CompanyReport {
        centre: centre(),
        company: "Công ty TNHH Hanbit Vina".to_owned(),
        days: Days::new(day(3, 2), day(4, 30)).unwrap(),
        issued_on: day(5, 11),
        number: ReportNumber::parse("HANBIT-20260302-20260430").unwrap(),
        invited,
        came: u32::try_from(people.len()).unwrap() + u32::from(people.len() > 9) * 2,
        people,
        earlier: (0..).zip(earlier).map(|(back, people)| Earlier { year: 2025 - back, people }).collect(),
    }
}

/// Four years, the first year, four people.
pub fn samples() -> Vec<Sample> {
    let each = |language| {
        let earlier = vec![staff(2025, 322, 12), staff(2024, 305, 8), staff(2023, 288, 4)];
        let four_years = input(staff(2026, 341, 18), 372, earlier);
        let new = input(staff(7, 38, 10), 41, vec![]);
        let tiny = input(staff(9, 4, 10), 6, vec![staff(10, 20, 0)]);
        [
            Sample::new("company", company(&four_years, language)),
            Sample::new("company-new", company(&new, language)),
            Sample::new("company-tiny", company(&tiny, language)),
        ]
    };
    Language::ALL.into_iter().flat_map(each).collect()
}
