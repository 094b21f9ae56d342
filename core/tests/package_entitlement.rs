//! What a contract gives an employee: boundaries of dates and ages, rows that overlap, choices that do not add up.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::billing::cover::{Cap, CapError, Cover};
use checkup_core::catalog::{Catalogue, ITEMS_CSV, PickGroup, STATIONS_CSV};
use checkup_core::codes::{ContractCode, GradeCode, ItemCode, PackageCode, PickCode};
use checkup_core::error::Coded;
use checkup_core::ids::CompanyId;
use checkup_core::money::{Currency, Money};
use checkup_core::package::{
    AgeBand, Contract, ContractError, ContractTier, Entitlement, EntitlementError, Person, Pick,
    SelectionError, Whom, Wish, entitle, select,
};
use checkup_core::period::Period;
use checkup_core::person::Sex;
use chrono::NaiveDate;
use proptest::prelude::*;
use std::sync::LazyLock;
use uuid::Uuid;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::builtin().unwrap());

const MAN: Person = Person { sex: Sex::Male, age: 45 };
const WOMAN: Person = Person { sex: Sex::Female, age: 45 };

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn item(code: &str) -> ItemCode {
    ItemCode::parse(code).unwrap()
}

fn items(codes: &[&str]) -> Vec<ItemCode> {
    codes.iter().map(|code| item(code)).collect()
}

fn package(code: &str) -> PackageCode {
    PackageCode::parse(code).unwrap()
}

fn group(code: &str, choose: usize, codes: &[&str]) -> PickGroup {
    PickGroup::new(PickCode::parse(code).unwrap(), choose, items(codes)).unwrap()
}

fn pick(group: &str, code: &str) -> Pick {
    Pick { group: PickCode::parse(group).unwrap(), item: item(code) }
}

fn grade(code: &str) -> GradeCode {
    GradeCode::parse(code).unwrap()
}

fn whom(code: Option<&str>, sex: Option<Sex>, from: u32, below: Option<u32>) -> Whom {
    Whom { grade: code.map(grade), sex, ages: AgeBand::new(from, below).unwrap() }
}

fn row(row: u32, whom: Whom, code: &str) -> ContractTier {
    ContractTier { row, whom, package: package(code), picks: Vec::new(), cap: None }
}

fn contract(rows: Vec<ContractTier>) -> Result<Contract, ContractError> {
    let days = Period::new(day("2026-11-10"), Some(day("2027-01-01"))).unwrap();
    Contract::new(ContractCode::parse("ACME").unwrap(), CompanyId::new(Uuid::from_u128(7)), days, rows)
}

fn staff_and_directors() -> Contract {
    contract(vec![
        row(1, whom(Some("STAFF"), None, 18, Some(40)), "KSK32"),
        row(2, whom(Some("STAFF"), None, 40, None), "STD"),
        row(3, whom(Some("DIRECTOR"), Some(Sex::Male), 18, None), "PREM"),
        row(4, whom(Some("DIRECTOR"), Some(Sex::Female), 18, None), "PREM"),
    ])
    .unwrap()
}

fn ask(contract: &Contract, code: &str, person: Person, on: &str) -> Result<Entitlement, EntitlementError> {
    entitle(&CATALOGUE, contract, Some(&grade(code)), Wish::plain(person, day(on)))
}

#[test]
fn the_row_follows_grade_sex_and_the_age_on_the_day() {
    let contract = staff_and_directors();
    let row =
        |code, person| ask(&contract, code, person, "2026-11-21").map(|e| (e.row, e.selection.list.minor));
    assert_eq!(row("STAFF", Person { age: 39, ..MAN }), Ok((1, 650_000)));
    assert_eq!(row("STAFF", Person { age: 40, ..MAN }), Ok((2, 3_450_000)));
    assert_eq!(row("DIRECTOR", Person { age: 49, ..MAN }), Ok((3, 11_900_000)));
    assert_eq!(row("DIRECTOR", Person { age: 50, ..WOMAN }), Ok((4, 18_900_000)));
    let error = row("STAFF", Person { age: 17, ..MAN }).unwrap_err();
    assert_eq!(error.args(), [("contract", "ACME".to_owned()), ("age", "17".to_owned())]);
}

#[test]
fn a_contract_holds_from_its_first_day_to_the_day_before_its_end() {
    let contract = staff_and_directors();
    let holds = |on| ask(&contract, "STAFF", MAN, on).is_ok();
    assert!(!holds("2026-11-09") && holds("2026-11-10"));
    assert!(holds("2026-12-31") && !holds("2027-01-01"));
    let error = ask(&contract, "STAFF", MAN, "2027-01-01").unwrap_err();
    assert_eq!(error.code(), "contract-not-in-force");
    assert_eq!(error.args(), [("contract", "ACME".to_owned()), ("date", "2027-01-01".to_owned())]);
}

#[test]
fn a_grade_that_no_row_names_is_a_slip_and_not_everybody() {
    let contract = staff_and_directors();
    let error = ask(&contract, "STAF", MAN, "2026-11-21").unwrap_err();
    assert_eq!(error.code(), "contract-grade-unknown");
    let none = entitle(&CATALOGUE, &contract, None, Wish::plain(MAN, day("2026-11-21"))).unwrap_err();
    assert_eq!(none.code(), "contract-no-row");
}

#[test]
fn a_contract_that_does_not_look_at_grades_takes_every_grade() {
    let contract = contract(vec![row(1, Whom::EVERYBODY, "STD")]).unwrap();
    assert_eq!(ask(&contract, "G9", MAN, "2026-11-21").unwrap().row, 1);
    let none = entitle(&CATALOGUE, &contract, None, Wish::plain(MAN, day("2026-11-21")));
    assert_eq!(none.unwrap().row, 1);
}

#[test]
fn rows_under_which_somebody_falls_twice_are_refused_by_name() {
    let both = |a, b| contract(vec![row(4, a, "STD"), row(9, b, "PREM")]).map(|_| ());
    let overlap = ContractError::RowsOverlap { first: 4, second: 9 };
    let named = [("first", "4".to_owned()), ("second", "9".to_owned())];
    assert_eq!(overlap.args(), named);
    let overlap = Err(overlap);
    assert_eq!(both(whom(None, None, 18, Some(40)), whom(None, None, 40, None)), Ok(()));
    assert_eq!(both(whom(None, None, 18, Some(41)), whom(None, None, 40, None)), overlap);
    assert_eq!(both(whom(Some("A"), None, 0, None), whom(Some("B"), None, 0, None)), Ok(()));
    assert_eq!(both(whom(Some("A"), None, 0, None), whom(None, None, 0, None)), overlap);
    assert_eq!(both(whom(None, Some(Sex::Male), 0, None), whom(None, Some(Sex::Female), 0, None)), Ok(()));
    assert_eq!(both(whom(None, Some(Sex::Male), 0, None), whom(Some("A"), None, 30, None)), overlap);
    assert_eq!(contract(vec![]).unwrap_err(), ContractError::WithoutRows);
    let same =
        vec![row(1, whom(Some("A"), None, 0, None), "STD"), row(1, whom(Some("B"), None, 0, None), "STD")];
    assert_eq!(contract(same).unwrap_err(), ContractError::RowRepeated { row: 1 });
    let mut twice = row(1, Whom::EVERYBODY, "STD");
    twice.picks = vec![group("G", 1, &["MMG"]), group("G", 1, &["EGD"])];
    assert_eq!(contract(vec![twice]).unwrap_err().code(), "contract-group-repeated");
}

fn choosing() -> Contract {
    let mut tier = row(1, Whom::EVERYBODY, "STD");
    tier.picks = vec![group("TOP", 2, &["EGD", "COLONO", "LDCT", "PROSUS", "PSA"])];
    tier.cap = Some(Cap::new(Money::vnd(5_000_000)).unwrap());
    contract(vec![tier]).unwrap()
}

fn choose(person: Person, picks: &[Pick], extras: &[&str]) -> Result<Entitlement, EntitlementError> {
    let extras = items(extras);
    let wish = Wish { picks, extras: &extras, ..Wish::plain(person, day("2026-11-21")) };
    entitle(&CATALOGUE, &choosing(), None, wish)
}

#[test]
fn the_company_pays_for_the_package_and_the_picks_and_the_person_for_the_extras() {
    let given = choose(MAN, &[pick("TOP", "EGD"), pick("TOP", "LDCT")], &["VITD"]).unwrap();
    assert_eq!(given.selection.picks, items(&["LDCT", "EGD"]), "in catalogue order");
    assert_eq!(given.by_person(), items(&["VITD"]));
    assert!(given.by_company().any(|code| *code == item("LDCT")));
    assert!(!given.by_company().any(|code| *code == item("VITD")));
    assert_eq!(given.by_company().count(), given.selection.items.len() + 2);
    assert_eq!(given.cover(), Cover::CompanyUpTo(Cap::new(Money::vnd(5_000_000)).unwrap()));
    assert_eq!(given.selection.all_items(&CATALOGUE).len(), given.selection.items.len() + 3);
}

#[test]
fn choices_that_do_not_add_up_are_named() {
    let code = |picks: &[Pick]| choose(MAN, picks, &[]).unwrap_err();
    let too_few = code(&[pick("TOP", "EGD")]);
    assert_eq!(too_few.code(), "pick-too-few");
    let named = [("group", "TOP".to_owned()), ("choose", "2".to_owned()), ("picked", "1".to_owned())];
    assert_eq!(too_few.args(), named);
    assert_eq!(code(&[]).code(), "pick-too-few");
    let three = [pick("TOP", "EGD"), pick("TOP", "COLONO"), pick("TOP", "LDCT")];
    assert_eq!(code(&three).code(), "pick-too-many");
    assert_eq!(code(&[pick("TOP", "EGD"), pick("TOP", "EGD")]).code(), "pick-twice");
    // A man of 45 has PSA in his package already.
    assert_eq!(code(&[pick("TOP", "EGD"), pick("TOP", "PSA")]).code(), "pick-twice");
    assert_eq!(code(&[pick("TOP", "EGD"), pick("TOP", "VITD")]).code(), "pick-not-in-group");
    assert_eq!(code(&[pick("TOP", "EGD"), pick("BOTTOM", "LDCT")]).code(), "pick-group-unknown");
    let other = choose(WOMAN, &[pick("TOP", "EGD"), pick("TOP", "PROSUS")], &[]).unwrap_err();
    assert_eq!(other, EntitlementError::Selection(SelectionError::OtherSex { item: item("PROSUS") }));
}

#[test]
fn extras_are_known_for_the_sex_and_not_there_already() {
    let picks = [pick("TOP", "EGD"), pick("TOP", "LDCT")];
    let code = |extras: &[&str]| choose(MAN, &picks, extras).unwrap_err().code();
    assert_eq!(code(&["UNICORN"]), "item-unknown");
    assert_eq!(code(&["MMG"]), "item-other-sex");
    assert_eq!(code(&["HGB"]), "extra-twice");
    assert_eq!(code(&["LDCT"]), "extra-twice");
    assert_eq!(code(&["VITD", "VITD"]), "extra-twice");
}

#[test]
fn a_package_with_groups_asks_for_its_own_choices() {
    let text = "[[package]]\ncode = \"MINI\"\nillustrative = true\ncurrency = \"VND\"\nvat = \"KCT\"\n\
                source = \"test\"\nvalid_from = \"2026-11-01\"\nitems = [\"HT\"]\n[[package.pick]]\ngroup = \"ONE\"\n\
                choose = 1\nitems = [\"CEA\", \"AFP\"]\n[[package.tier]]\nsex = \"M\"\nprice = 100\n";
    let catalogue = Catalogue::load(ITEMS_CSV, STATIONS_CSV, text).unwrap();
    let plain = Wish::plain(MAN, day("2026-11-21"));
    assert_eq!(select(&catalogue, &package("MINI"), plain).unwrap_err().code(), "pick-too-few");
    let picks = [pick("ONE", "AFP")];
    let chosen = select(&catalogue, &package("MINI"), Wish { picks: &picks, ..plain }).unwrap();
    // Covered by the package's price, so part of its items and no line of its own.
    assert_eq!((chosen.items, chosen.picks), (items(&["HT", "AFP"]), vec![]));
    let women = Wish::plain(WOMAN, day("2026-11-21"));
    // By the same rule as anywhere else: the package has no tier for women at any age.
    assert_eq!(select(&catalogue, &package("MINI"), women).unwrap_err().code(), "package-other-sex");
    // A contract's group of the same name: whose choice is AFP?
    let mut tier = row(1, Whom::EVERYBODY, "MINI");
    tier.picks = vec![group("ONE", 1, &["AFP", "CEA"])];
    let wish = Wish { picks: &picks, ..plain };
    let error = entitle(&catalogue, &contract(vec![tier]).unwrap(), None, wish).unwrap_err();
    assert_eq!((error.code(), error.args()), ("pick-group-ambiguous", vec![("group", "ONE".to_owned())]));
}

#[test]
fn a_cap_is_dong_and_not_below_zero() {
    assert_eq!(Cap::new(Money::vnd(-1)), Err(CapError::Negative));
    assert_eq!(Cap::new(Money::new(1, Currency::Krw)), Err(CapError::NotVnd));
    assert_eq!(Cap::new(Money::vnd(0)).unwrap().amount(), Money::vnd(0));
    let read = serde_json::from_str::<Cap>(r#"{"minor":-1,"currency":"VND"}"#);
    assert!(read.unwrap_err().to_string().contains("cap-negative"));
}

fn any_whom() -> impl Strategy<Value = Whom> {
    let grades = prop::option::of(prop::sample::select(vec!["A", "B"]));
    let sexes = prop::option::of(prop::sample::select(vec![Sex::Male, Sex::Female]));
    (grades, sexes, 0_u32..90, prop::option::of(1_u32..40))
        .prop_map(|(code, sex, from, years)| whom(code, sex, from, years.map(|years| from + years)))
}

proptest! {
    #[test]
    fn whatever_rows_a_contract_has_a_person_falls_under_one_at_most(
        whoms in prop::collection::vec(any_whom(), 1..6),
    ) {
        let rows = whoms.into_iter().zip(1..).map(|(whom, at)| row(at, whom, "STD")).collect::<Vec<_>>();
        let under = |code: Option<&GradeCode>, person: Person| {
            rows.iter().filter(|tier| tier.whom.admits(code, person)).map(|tier| tier.row).collect::<Vec<_>>()
        };
        let grades = [None, Some(grade("A")), Some(grade("B"))];
        let mut most = Vec::new();
        for code in &grades {
            for sex in Sex::ALL {
                for age in 0..140 {
                    let rows = under(code.as_ref(), Person { sex, age });
                    if rows.len() > most.len() {
                        most = rows;
                    }
                }
            }
        }
        match contract(rows.clone()) {
            Ok(_) => prop_assert!(most.len() <= 1, "rows {most:?} take one person"),
            Err(ContractError::RowsOverlap { .. }) => prop_assert!(most.len() > 1),
            Err(other) => prop_assert!(false, "{other:?}"),
        }
    }
}
