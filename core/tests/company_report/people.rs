//! Invented staffs.

use checkup_core::codes::ItemCode;
use checkup_core::dice::Dice;
use checkup_core::judgement::{HealthClass, KrBox};
use checkup_core::lab::Flag;
use checkup_core::person::Sex;
use checkup_core::report::company::{CompanyReport, Days, Evaluated, Found};
use checkup_core::report::doc::{ReportNumber, Text};
use checkup_core::report::personal::Centre;
use chrono::NaiveDate;

/// Somebody with nothing found.
pub fn person(age: u16, sex: Sex, class: Option<HealthClass>) -> Evaluated {
    Evaluated { age, sex, class, korean: vec![KrBox::NormalA], findings: [].into(), shares: false }
}

pub fn found(item: &str, flag: Flag) -> Found {
    Found::new(ItemCode::parse(item).unwrap(), flag).unwrap()
}

/// What invented people may have.
pub fn findings() -> Vec<Found> {
    ["BMI", "LDL", "SBP", "FPG", "ALT", "UA"].iter().map(|item| found(item, Flag::High)).collect()
}

fn skewed<T: Copy>(dice: &mut Dice, weights: &[u64], list: &[T]) -> T {
    let all: u64 = weights.iter().sum();
    let mut at = dice.below(all);
    for (weight, value) in weights.iter().zip(list) {
        if at < *weight {
            return *value;
        }
        at -= weight;
    }
    list[0]
}

/// A staff of so many, with its own habits: some classes, ages and findings may be rare or missing.
pub fn staff(seed: u64, count: usize) -> Vec<Evaluated> {
    let mut dice = Dice::new(seed);
    let mut weights = |len: usize| {
        let mut drawn: Vec<u64> = (0..len).map(|_| [0, 1, 1, 3, 10, 40][dice.place(6)]).collect();
        if drawn.iter().sum::<u64>() == 0 {
            drawn[0] = 1;
        }
        drawn
    };
    let (class, age, sex, korean) = (weights(6), weights(5), weights(2), weights(6));
    let rates: Vec<u64> = findings().iter().map(|_| [0, 3, 10, 40, 97, 100][dice.place(6)]).collect();
    let sharing = [0, 50, 90, 100][dice.place(4)];
    let classes: Vec<Option<HealthClass>> =
        HealthClass::ALL.iter().copied().map(Some).chain([None]).collect();
    let boxes: Vec<Option<KrBox>> = KrBox::ALL.iter().copied().map(Some).chain([None]).collect();
    (0..count)
        .map(|_| Evaluated {
            age: skewed(&mut dice, &age, &[25, 35, 45, 55, 65]),
            sex: skewed(&mut dice, &sex, &[Sex::Male, Sex::Female]),
            class: skewed(&mut dice, &class, &classes),
            korean: skewed(&mut dice, &korean, &boxes).into_iter().collect(),
            findings: findings()
                .into_iter()
                .zip(&rates)
                .filter(|(_, r)| dice.percent(**r))
                .map(|(f, _)| f)
                .collect(),
            shares: dice.percent(sharing),
        })
        .collect()
}

/// The report on these people, with those of earlier years.
pub fn report(people: Vec<Evaluated>, invited: u32, earlier: Vec<Vec<Evaluated>>) -> CompanyReport {
    let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).unwrap();
    CompanyReport {
        centre: Centre {
            name: Text::plain("Trung tâm Khám sức khỏe Sông Xanh"),
            address: Text::plain("Số 88 phố Mẫu, phường Ví Dụ, Hà Nội"),
            phone: Text::plain("024 0000 0000"),
        },
        company: "Công ty TNHH Hanbit Vina".to_owned(),
        days: Days::new(day(3, 1), day(4, 30)).unwrap(),
        issued_on: day(5, 11),
        number: ReportNumber::parse("HANBIT-2026").unwrap(),
        invited,
        came: u32::try_from(people.len()).unwrap(),
        people,
        earlier: (0..)
            .zip(earlier)
            .map(|(back, people)| checkup_core::report::company::Earlier { year: 2025 - back, people })
            .collect(),
    }
}
