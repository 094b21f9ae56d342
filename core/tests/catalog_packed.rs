//! The catalogue that the kiosk fetches rules as the whole one does, and is refused where the whole one is.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::billing::cover::Cover;
use checkup_core::billing::quote::{Conditions, quote};
use checkup_core::catalog::{Catalogue, CatalogueError, Condition, Critical, Item, Packed, Problem, Ranges};
use checkup_core::codes::ItemCode;
use checkup_core::lab::ranges::RangeTable;
use checkup_core::package::{
    Answers, FastedHours, Person, Pick, PriceBook, Said, Wish, assess, content_for, questions_for, select,
};
use checkup_core::person::Sex;
use checkup_core::routing::plan;
use chrono::NaiveDate;
use serde_json::{Value, json};
use std::sync::LazyLock;

static WHOLE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::builtin().unwrap());

/// As it travels: written, and read again.
static SENT: LazyLock<Value> = LazyLock::new(|| serde_json::to_value(Packed::of(&WHOLE)).unwrap());

static FETCHED: LazyLock<Catalogue> = LazyLock::new(|| fetch(SENT.clone()).unwrap());

fn fetch(sent: Value) -> Result<Catalogue, CatalogueError> {
    Catalogue::try_from(serde_json::from_value::<Packed>(sent).unwrap())
}

/// What stays of an item when nothing of it judges.
fn what(item: &Item) -> Item {
    let mut item = item.clone();
    (item.loinc, item.unit, item.si, item.kr_nhis, item.normal_qualitative) = (None, None, None, None, None);
    (item.ranges, item.table, item.critical) =
        (Ranges::default(), RangeTable::default(), Critical::default());
    (item.urgent, item.delta) = (Vec::new(), Vec::new());
    item
}

/// No answer at all, every condition present, and a person with nothing who did not eat.
fn answers() -> [Answers; 3] {
    let all = |said| Condition::ALL.into_iter().map(|condition| (condition, said)).collect();
    [
        Answers::default(),
        Answers { pregnancy_possible: Some(true), conditions: all(Said::Yes), ..Answers::default() },
        Answers {
            fasted: FastedHours::new(12).ok(),
            pregnancy_possible: Some(false),
            conditions: all(Said::No),
            ..Answers::default()
        },
    ]
}

/// Days around every change of a package.
fn days() -> Vec<NaiveDate> {
    let turns = WHOLE.packages().iter().flat_map(|p| [Some(p.valid_from), p.valid_before]).flatten();
    let mut days: Vec<NaiveDate> =
        turns.flat_map(|day| [day.pred_opt(), Some(day), day.succ_opt()]).flatten().collect();
    days.sort_unstable();
    days.dedup();
    days
}

#[test]
fn what_is_done_where_and_how_is_the_same() {
    let whole: Vec<Item> = WHOLE.items().iter().map(what).collect();
    assert_eq!(FETCHED.items(), whole);
    assert_eq!(FETCHED.stations(), WHOLE.stations());
    assert_eq!(FETCHED.packages().len(), WHOLE.packages().len());
}

#[test]
fn every_rule_says_the_same_of_every_package_sex_and_age() {
    let book = PriceBook::default();
    let own = Conditions { book: &book, company: None, cover: Cover::Own, discounts: &[] };
    let mut routes = 0;
    for code in WHOLE.packages().iter().map(|package| &package.code) {
        for (sex, age) in Sex::ALL.into_iter().flat_map(|sex| (0..=110).map(move |age| (sex, age))) {
            let person = Person { sex, age };
            for day in days() {
                let of = |catalogue: &Catalogue| {
                    let content = content_for(catalogue, code, sex, age, day);
                    content.map(|(tier, items)| (tier.price, tier.adds.clone(), items))
                };
                assert_eq!(of(&FETCHED), of(&WHOLE), "{code} {person:?} {day}");
                let version = WHOLE.package_on(code, day);
                let picks: Vec<Pick> = version.map_or_else(Vec::new, |version| {
                    let groups = version.picks.iter();
                    let first = groups.flat_map(|group| {
                        let fit = group.items.iter().filter(|item| WHOLE.item(item).unwrap().sex.admits(sex));
                        fit.take(group.choose)
                            .map(|item| Pick { group: group.code.clone(), item: item.clone() })
                    });
                    first.collect()
                });
                let wish = Wish { picks: &picks, ..Wish::plain(person, day) };
                let quoted = |catalogue: &Catalogue| {
                    let chosen = select(catalogue, code, wish)?;
                    Ok::<_, checkup_core::package::SelectionError>((
                        chosen.all_items(catalogue),
                        quote(catalogue, &chosen, own).map(|quote| (quote.own, quote.tax)),
                    ))
                };
                assert_eq!(quoted(&FETCHED), quoted(&WHOLE), "{code} {person:?} {day}");
            }
            let last = *days().last().unwrap();
            let Ok((_, items)) = content_for(&WHOLE, code, sex, age, last) else { continue };
            assert_eq!(questions_for(&FETCHED, &items, person), questions_for(&WHOLE, &items, person));
            for answers in answers() {
                let found = assess(&WHOLE, &items, person, &answers);
                assert_eq!(assess(&FETCHED, &items, person, &answers), found);
                assert_eq!(plan(&FETCHED, &items, &found), plan(&WHOLE, &items, &found));
                routes += 1;
            }
        }
    }
    assert!(routes > 1000, "{routes} routes are too few to mean anything");
}

#[test]
fn every_item_is_asked_about_and_routed_the_same() {
    let every: Vec<ItemCode> = WHOLE.items().iter().map(|item| item.code.clone()).collect();
    for sex in Sex::ALL {
        let person = Person { sex, age: 35 };
        assert_eq!(questions_for(&FETCHED, &every, person), questions_for(&WHOLE, &every, person));
        for answers in answers() {
            let found = assess(&WHOLE, &every, person, &answers);
            assert_eq!(assess(&FETCHED, &every, person, &answers), found);
            assert_eq!(plan(&FETCHED, &every, &found), plan(&WHOLE, &every, &found));
        }
    }
}

#[test]
fn no_cost_and_no_limit_travels() {
    assert!(FETCHED.packages().iter().all(|package| package.tiers.iter().all(|tier| tier.cost.is_none())));
    assert!(FETCHED.items().iter().all(|item| item.table.rows().is_empty()));
    assert!(FETCHED.criteria().is_empty());
}

/// `change` made to what was sent is refused for `problem`.
#[track_caller]
fn check(change: impl FnOnce(&mut Value), problem: Problem) {
    let mut sent = SENT.clone();
    change(&mut sent);
    let error = fetch(sent).unwrap_err();
    assert_eq!(error.problem, problem, "{error}");
}

#[test]
fn what_a_table_may_not_say_is_refused_here_too() {
    check(|sent| sent["items"][0][0] = json!("ht"), Problem::BadCode);
    check(|sent| sent["items"][1][0] = json!("HT"), Problem::DuplicateCode);
    check(|sent| sent["items"][0][1] = json!("astrology"), Problem::UnknownWord);
    check(|sent| sent["items"][0][3] = json!("ROOF"), Problem::UnknownStation);
    check(|sent| sent["items"][0][5] = json!("25"), Problem::BadNumber);
    check(|sent| sent["items"][0][8] = json!("sadness:block"), Problem::UnknownWord);
    check(|sent| sent["items"][0] = json!(["HT"]), Problem::MissingValue);
    check(|sent| sent["stations"][1][0] = json!("REG"), Problem::DuplicateCode);
    check(|sent| sent["stations"][0][8] = json!("CON"), Problem::PrecedenceCycle);
    check(|sent| sent["packages"][0]["items"][0] = json!("NOTHING"), Problem::UnknownItem);
    check(|sent| sent["packages"][0]["items"][1] = json!("HT"), Problem::DuplicateItem);
    check(|sent| sent["packages"][0]["items"][1] = json!("PAP"), Problem::ItemOtherSex);
    check(|sent| sent["packages"][0]["vat"] = json!("9%"), Problem::UnknownWord);
    check(|sent| sent["packages"][0]["valid_from"] = json!("2026-9-1"), Problem::BadDate);
    check(|sent| sent["packages"][0]["tiers"][1]["age_from"] = json!(61), Problem::TierGap);
    check(|sent| sent["packages"][0]["tiers"][1]["age_from"] = json!(59), Problem::TierOverlap);
    check(|sent| sent["packages"][0]["tiers"][0]["price"] = json!(0), Problem::BadNumber);
}
