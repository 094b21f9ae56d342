//! Decision 1613/BYT-QĐ: every numeric boundary at, just under and just over; each of the thirteen indices; how indices
//! and the class are put together; what is asked.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

mod build;
mod circulation;
mod confirmed;
mod criteria;
mod dental;
mod ear_nose_throat;
mod endocrine_and_skin;
mod eyes;
mod whole;

use checkup_core::catalog::{Catalogue, CriterionCode, Measure};
use checkup_core::codes::ItemCode;
use checkup_core::judgement::HealthClass::{self, I, II, III, IV, V};
use checkup_core::judgement::{
    BuildTable, Examination, Facts, Hand, Judged, Observation, Specialty, Suggestion, Unclassified, VnIndex,
    suggest,
};
use checkup_core::package::Person;
use checkup_core::person::Sex;
use checkup_core::quantity::{Number, Reported};
use rust_decimal::Decimal;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::builtin().unwrap());

const MAN: Person = Person { sex: Sex::Male, age: 40 };
const WOMAN: Person = Person { sex: Sex::Female, age: 40 };
const YOUNG: Person = Person { sex: Sex::Male, age: 29 };

fn results(values: &[(&str, &str)]) -> Vec<(ItemCode, Reported)> {
    let read = |(code, value): &(&str, &str)| {
        let code = ItemCode::parse(code).unwrap();
        let unit = CATALOGUE.item(&code).unwrap().unit.clone();
        let reported = Number::parse(value).map_or_else(
            |_| Reported::Text { value: (*value).to_owned() },
            |value| Reported::Number { value, unit },
        );
        (code, reported)
    };
    values.iter().map(read).collect()
}

fn judge(person: Person, examination: Examination, values: &[(&str, &str)]) -> Suggestion {
    suggest(&Facts::new(&CATALOGUE, person, &results(values)).examined(examination))
}

fn exam() -> Examination {
    Examination::default()
}

fn code(text: &str) -> CriterionCode {
    CriterionCode::parse(text).unwrap()
}

fn saw(criterion: &str, class: HealthClass) -> Observation {
    Observation::new(&CATALOGUE, code(criterion), class).unwrap()
}

fn finding<'a>(suggestion: &'a Suggestion, name: &str) -> &'a Judged {
    let rule = format!("vn_1613.{name}");
    suggestion.findings.iter().find(|judged| judged.rule == rule).unwrap_or_else(|| panic!("no {rule}"))
}

/// The class that a rule gives these values.
fn class(
    person: Person,
    examination: &Examination,
    name: &str,
    values: &[(&str, &str)],
) -> Option<HealthClass> {
    finding(&judge(person, examination.clone(), values), name).class
}

fn index(suggestion: &Suggestion, index: VnIndex) -> Option<HealthClass> {
    suggestion.index(index).unwrap().class
}

/// Every index examined without finding, except one.
fn sound_but(one: VnIndex) -> Examination {
    VnIndex::ALL.into_iter().filter(|i| *i != one).fold(exam(), Examination::nothing_else)
}

fn sound() -> Examination {
    VnIndex::ALL.into_iter().fold(exam(), Examination::nothing_else)
}

const BODY: [(&str, &str); 2] = [("HT", "170"), ("WT", "65")];
