//! What holds of preparation for any person, any items and any answers.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::catalog::{Catalogue, Condition, Severity};
use checkup_core::codes::ItemCode;
use checkup_core::package::{
    Answers, Days, Egfr, FastedHours, Finding, Lift, Person, Question, RuleCode, Said, TestResult, assess,
    questions_for,
};
use checkup_core::person::Sex;
use proptest::prelude::*;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::builtin().unwrap());

/// Findings that no answer can take away.
const ALWAYS: [RuleCode; 4] =
    [RuleCode::OtherSex, RuleCode::Sedation, RuleCode::FullBladder, RuleCode::EmptyBladder];

fn person() -> impl Strategy<Value = Person> {
    (any::<bool>(), 0_u32..120)
        .prop_map(|(man, age)| Person { sex: if man { Sex::Male } else { Sex::Female }, age })
}

/// Items that some rule speaks about, and a few of the rest.
fn items() -> impl Strategy<Value = Vec<ItemCode>> {
    let codes: Vec<ItemCode> = CATALOGUE
        .items()
        .iter()
        .enumerate()
        .filter(|(place, item)| {
            !item.contraindications.is_empty() || item.fasting_hours > 8 || place % 9 == 0
        })
        .map(|(_, item)| item.code.clone())
        .collect();
    prop::collection::vec(prop::sample::select(codes), 0..14)
}

fn said() -> impl Strategy<Value = Said> {
    prop::sample::select(Said::ALL.to_vec())
}

fn condition() -> impl Strategy<Value = Condition> {
    prop::sample::select(Condition::ALL.to_vec())
}

fn answers() -> impl Strategy<Value = Answers> {
    (
        prop::option::of(0..=FastedHours::MAX),
        (any::<Option<bool>>(), any::<Option<bool>>(), prop::option::of(0_u16..40)),
        prop::option::of(prop::sample::select(TestResult::ALL.to_vec())),
        prop::collection::btree_map(condition(), said(), 0..40),
        prop::collection::btree_map(condition(), 0_u16..40, 0..4),
        prop::option::of(0_i64..120),
    )
        .prop_map(|(fasted, (possible, cannot, period), test, conditions, since, egfr)| Answers {
            fasted: fasted.and_then(|hours| FastedHours::new(hours).ok()),
            pregnancy_possible: possible,
            last_period: period.and_then(|days| Days::new(days).ok()),
            cannot_conceive: cannot,
            pregnancy_test: test,
            conditions,
            days_since: since.into_iter().map(|(c, days)| (c, Days::new(days).unwrap())).collect(),
            egfr: egfr.and_then(|value| Egfr::new(value.into()).ok()),
        })
}

fn asked_conditions(questions: &[Question]) -> Vec<Condition> {
    let lines = questions.iter().filter_map(|question| match question {
        Question::Conditions { conditions } => Some(conditions.clone()),
        _ => None,
    });
    lines.flatten().collect()
}

/// How much stands against an item: 0 for nothing, 3 for a block.
fn weight(findings: &[Finding], item: &ItemCode) -> u8 {
    let of = |severity| match severity {
        Severity::Blocks => 3,
        Severity::NeedsDecision => 2,
        Severity::Warns => 1,
    };
    findings.iter().filter(|f| f.items.contains(item)).map(|f| of(f.severity)).max().unwrap_or(0)
}

proptest! {
    #[test]
    fn findings_name_only_what_was_asked_for_once_and_in_order(
        person in person(), items in items(), answers in answers(),
    ) {
        let findings = assess(&CATALOGUE, &items, person, &answers);
        prop_assert!(findings.is_sorted_by_key(|finding| finding.severity));
        let mut seen = std::collections::BTreeSet::new();
        for finding in &findings {
            prop_assert!(!finding.items.is_empty());
            prop_assert!(seen.insert((finding.severity, finding.rule)), "{:?} twice", finding.rule);
            prop_assert!(finding.items.iter().all(|item| items.contains(item)));
            let places: Vec<_> = finding.items.iter().map(|item| CATALOGUE.position(item)).collect();
            prop_assert!(places.is_sorted_by(|a, b| a < b));
            prop_assert!(finding.about.is_sorted_by(|a, b| a < b));
        }
    }

    #[test]
    fn no_answer_weighs_more_than_silence(person in person(), items in items(), given in answers()) {
        // What staff found or a test proved is more than an answer to a question.
        let lines = asked_conditions(&questions_for(&CATALOGUE, &items, person));
        let mut given = Answers { egfr: None, ..given };
        given.conditions.retain(|condition, _| lines.contains(condition));
        let silent = assess(&CATALOGUE, &items, person, &Answers::default());
        let told = assess(&CATALOGUE, &items, person, &given);
        let asks_pregnancy = questions_for(&CATALOGUE, &items, person).contains(&Question::Pregnancy);
        if asks_pregnancy || (given.pregnancy_possible != Some(true) && given.pregnancy_test.is_none()) {
            for item in &items {
                prop_assert!(weight(&told, item) <= weight(&silent, item), "{item}");
            }
        }
    }

    #[test]
    fn whoever_is_ready_and_says_no_to_everything_is_told_instructions_only(person in person(), items in items()) {
        let ready = Answers {
            fasted: FastedHours::new(12).ok(),
            pregnancy_possible: Some(false),
            last_period: Days::new(4).ok(),
            conditions: asked_conditions(&questions_for(&CATALOGUE, &items, person))
                .into_iter()
                .map(|condition| (condition, Said::No))
                .collect(),
            ..Answers::default()
        };
        for question in questions_for(&CATALOGUE, &items, person) {
            prop_assert!(ready.answers(&question));
        }
        for finding in assess(&CATALOGUE, &items, person, &ready) {
            prop_assert!(ALWAYS.contains(&finding.rule), "{:?}", finding.rule);
        }
    }

    #[test]
    fn a_yes_to_one_line_touches_exactly_the_items_that_list_it(
        person in person(), items in items(), at in any::<prop::sample::Index>(),
    ) {
        let lines = asked_conditions(&questions_for(&CATALOGUE, &items, person));
        prop_assume!(!lines.is_empty());
        let condition = *at.get(&lines);
        let mut answers = Answers {
            fasted: FastedHours::new(12).ok(),
            pregnancy_test: Some(TestResult::Negative),
            conditions: lines.iter().map(|line| (*line, Said::No)).collect(),
            ..Answers::default()
        };
        answers.conditions.insert(condition, Said::Yes);
        let findings = assess(&CATALOGUE, &items, person, &answers);
        let touched = |item: &ItemCode| findings.iter().any(|f| f.about == [condition] && f.items.contains(item));
        for code in &items {
            let item = CATALOGUE.item(code).unwrap();
            let listed = item.sex.admits(person.sex) && item.on(condition).is_some();
            prop_assert_eq!(touched(code), listed, "{} and {:?}", code, condition);
        }
    }

    #[test]
    fn whatever_waits_for_an_answer_is_asked(person in person(), items in items()) {
        let questions = questions_for(&CATALOGUE, &items, person);
        let findings = assess(&CATALOGUE, &items, person, &Answers::default());
        let open = findings.iter().any(|finding| finding.lifted_by == Lift::Answer);
        prop_assert_eq!(open, !questions.is_empty());
        prop_assert!(questions.iter().all(|question| !Answers::default().answers(question)));
        let named: std::collections::BTreeSet<Condition> = findings
            .iter()
            .filter(|finding| finding.rule == RuleCode::ConditionUnknown)
            .flat_map(|finding| finding.about.clone())
            .collect();
        prop_assert_eq!(named, asked_conditions(&questions).into_iter().collect());
    }

    #[test]
    fn answers_survive_the_wire(answers in answers()) {
        let text = serde_json::to_string(&answers).unwrap();
        prop_assert_eq!(serde_json::from_str::<Answers>(&text).unwrap(), answers);
    }
}
