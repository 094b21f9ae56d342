//! What a finding says of waiting and of lifting holds for everything it names.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::catalog::{Catalogue, Condition};
use checkup_core::codes::ItemCode;
use checkup_core::package::{Answers, Days, FastedHours, Finding, Lift, Person, Said, assess};
use checkup_core::person::Sex;

const MAN: Person = Person { sex: Sex::Male, age: 45 };

fn fasted() -> Answers {
    let conditions = Condition::ALL.into_iter().map(|condition| (condition, Said::No)).collect();
    Answers { fasted: FastedHours::new(14).ok(), conditions, ..Answers::default() }
}

fn with(condition: Condition, said: Said) -> Answers {
    let mut answers = fasted();
    answers.conditions.insert(condition, said);
    answers
}

fn since(condition: Condition, days: u16) -> Answers {
    let mut answers = fasted();
    answers.days_since.insert(condition, Days::new(days).unwrap());
    answers
}

fn found(codes: &[&str], person: Person, answers: &Answers) -> Vec<Finding> {
    let items: Vec<_> = codes.iter().map(|code| ItemCode::parse(code).unwrap()).collect();
    assess(&Catalogue::builtin().unwrap(), &items, person, answers)
}

#[test]
fn the_wait_that_is_told_is_the_one_that_ends_last() {
    let told = |antibiotics: u16, ppi: u16| {
        let mut answers = since(Condition::RecentAntibiotics, antibiotics);
        answers.days_since.insert(Condition::RecentPpi, Days::new(ppi).unwrap());
        let finding = found(&["UBT"], MAN, &answers).remove(0);
        (finding.needed_days, finding.since_days)
    };
    // One day of 28 is left after antibiotics, thirteen of 14 after the acid blocker.
    assert_eq!(told(27, 1), (Some(14), Some(1)));
    assert_eq!(told(15, 1), (Some(28), Some(15)), "as long: the first is told");
    assert_eq!(told(14, 1), (Some(28), Some(14)));
    assert_eq!(told(28, 1), (Some(14), Some(1)));
    // Antibiotics on a day that nobody knows are not those of the acid blocker's day.
    let mut answers = with(Condition::RecentAntibiotics, Said::Yes);
    answers.days_since.insert(Condition::RecentPpi, Days::new(13).unwrap());
    let finding = &found(&["UBT"], MAN, &answers)[0];
    assert_eq!((finding.needed_days, finding.since_days), (Some(28), None));
}

#[test]
fn what_would_lift_a_finding_lifts_all_of_it() {
    let mut answers = with(Condition::RenalImpairment, Said::Yes);
    let lift = |answers: &Answers| found(&["ABDCT"], MAN, answers)[0].lifted_by;
    assert_eq!(lift(&answers), Lift::EgfrResult);
    // Kidneys that failed acutely: no eGFR lifts that.
    answers.conditions.insert(Condition::AcuteKidneyInjury, Said::Yes);
    assert_eq!(lift(&answers), Lift::Physician);
}
