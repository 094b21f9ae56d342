//! Routes: complete, once each, and never against a precedence.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::catalog::Catalogue;
use checkup_core::codes::{ItemCode, PackageCode, StationCode};
use checkup_core::package::{Answers, Person, assess, content_for};
use checkup_core::person::Sex;
use checkup_core::routing::{Plan, next, plan};
use proptest::prelude::*;
use std::sync::LazyLock;

fn day() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::builtin().unwrap());

fn items(codes: &[&str]) -> Vec<ItemCode> {
    codes.iter().map(|code| ItemCode::parse(code).unwrap()).collect()
}

fn route(plan: &Plan) -> Vec<String> {
    plan.stations().iter().map(ToString::to_string).collect()
}

fn comes_before(plan: &Plan, earlier: &str, later: &str) -> bool {
    let route = route(plan);
    let place = |code: &str| route.iter().position(|station| station == code).unwrap();
    place(earlier) < place(later)
}

#[test]
fn the_statutory_package_has_the_usual_morning() {
    let package = PackageCode::parse("KSK32").unwrap();
    let (_, items) = content_for(&CATALOGUE, &package, Sex::Male, 35, day()).unwrap();
    assert_eq!(
        route(&plan(&CATALOGUE, &items, &[])),
        ["REG", "QST", "CHG", "ANT", "VIT", "BLD", "URN", "VIS", "XR", "DEN", "MEAL", "DOC", "CON"]
    );
}

#[test]
fn ultrasound_with_a_full_bladder_comes_before_urine() {
    let plan = plan(&CATALOGUE, &items(&["U_PRO", "PELVUS", "PAP"]), &[]);
    assert!(comes_before(&plan, "US", "URN") && comes_before(&plan, "US", "GYN"));
}

#[test]
fn a_pregnancy_test_comes_before_radiation() {
    let plan = plan(&CATALOGUE, &items(&["CXR", "MMG", "DXA_SP", "LDCT", "U_HCG"]), &[]);
    for later in ["XR", "MMG", "DXA", "CT"] {
        assert!(comes_before(&plan, "URN", later), "{later}");
    }
}

#[test]
fn sedation_comes_after_everything_active_and_is_slept_off() {
    let wanted = items(&["COLONO", "EGD", "ABDUS", "FVC_PCT", "UBT", "FPG", "EX_DEN", "EX_INT"]);
    let plan = plan(&CATALOGUE, &wanted, &[]);
    assert_eq!(
        route(&plan),
        ["REG", "QST", "CHG", "BLD", "UBT", "SPI", "US", "DEN", "EGD", "COL", "RCV", "MEAL", "DOC", "CON"]
    );
}

#[test]
fn what_is_measured_at_home_needs_no_station() {
    let plan = plan(&CATALOGUE, &items(&["SMBG", "CGM", "STEPS"]), &[]);
    assert_eq!(route(&plan), ["REG", "QST", "CHG", "CON"]);
}

#[test]
fn a_station_whose_only_item_is_blocked_is_left_out() {
    let wanted = items(&["CXR", "HGB"]);
    let person = Person { sex: Sex::Female, age: 30 };
    let findings = assess(
        &CATALOGUE,
        &wanted,
        person,
        &Answers { pregnancy_possible: Some(true), ..Answers::default() },
    );
    let plan = plan(&CATALOGUE, &wanted, &findings);
    assert_eq!(plan.held(), items(&["CXR"]));
    assert!(!route(&plan).contains(&"XR".to_owned()));
    assert!(route(&plan).contains(&"BLD".to_owned()));
}

#[test]
fn the_meal_comes_only_after_fasting() {
    assert!(!route(&plan(&CATALOGUE, &items(&["WBC"]), &[])).contains(&"MEAL".to_owned()));
    assert!(route(&plan(&CATALOGUE, &items(&["FPG"]), &[])).contains(&"MEAL".to_owned()));
}

fn orders() -> impl Strategy<Value = Vec<ItemCode>> {
    let codes: Vec<ItemCode> = CATALOGUE.items().iter().map(|item| item.code.clone()).collect();
    let most = codes.len();
    prop::sample::subsequence(codes, 0..=most).prop_shuffle()
}

proptest! {
    #[test]
    fn no_route_breaks_a_precedence(wanted in orders()) {
        let plan = plan(&CATALOGUE, &wanted, &[]);
        let stations = plan.stations();
        for (place, station) in stations.iter().enumerate() {
            for earlier in plan.before(station) {
                prop_assert!(stations[..place].contains(earlier), "{earlier} before {station}");
            }
        }
    }

    #[test]
    fn the_hard_orders_of_the_house_hold_on_every_route(wanted in orders()) {
        // Written down here once more, apart from the tables: registration, consent, changing; everything that needs an
        // empty stomach before the meal; abdomen before scope; scope before colon before recovery; density before
        // contrast; the physician and the conclusion last.
        const HARD: [(&str, &str); 16] = [
            ("REG", "QST"), ("QST", "CHG"), ("CHG", "ANT"), ("BLD", "MEAL"), ("UBT", "MEAL"), ("US", "MEAL"),
            ("EGD", "MEAL"), ("COL", "MEAL"), ("UBT", "EGD"), ("US", "EGD"), ("SPI", "EGD"), ("EGD", "COL"),
            ("COL", "RCV"), ("MEAL", "DOC"), ("DEN", "DOC"), ("DOC", "CON"),
        ];
        let route = route(&plan(&CATALOGUE, &wanted, &[]));
        let place = |code: &str| route.iter().position(|station| station == code);
        for (earlier, later) in HARD {
            if let (Some(earlier), Some(later)) = (place(earlier), place(later)) {
                prop_assert!(earlier < later, "{:?}", route);
            }
        }
        let density = wanted.iter().any(|code| matches!(code.as_str(), "DXA_SP" | "DXA_FN"));
        if let (true, Some(density), Some(contrast)) = (density, place("DXA"), place("CT")) {
            prop_assert!(density < contrast, "{:?}", route);
        }
        prop_assert_eq!(route.last().map(String::as_str), Some("CON"));
    }

    #[test]
    fn every_item_is_on_exactly_one_stop(wanted in orders()) {
        let plan = plan(&CATALOGUE, &wanted, &[]);
        for code in &wanted {
            let stops = plan.stops().iter().filter(|stop| stop.items.contains(code)).count();
            let expected = usize::from(!CATALOGUE.item(code).unwrap().at_home());
            prop_assert_eq!(stops, expected, "{}", code);
        }
    }

    #[test]
    fn the_order_of_the_order_does_not_matter(wanted in orders()) {
        let mut sorted = wanted.clone();
        sorted.sort();
        prop_assert_eq!(plan(&CATALOGUE, &wanted, &[]), plan(&CATALOGUE, &sorted, &[]));
    }

    #[test]
    fn following_next_visits_every_station_in_order(wanted in orders()) {
        let plan = plan(&CATALOGUE, &wanted, &[]);
        let mut over: Vec<StationCode> = Vec::new();
        while let Some(station) = next(&plan, &over) {
            prop_assert!(plan.may_begin(&station, &over));
            over.push(station);
        }
        prop_assert_eq!(over, plan.stations());
    }

    #[test]
    fn what_may_begin_has_everything_before_it_over(wanted in orders(), picks in prop::collection::vec(0..40_usize, 0..40)) {
        let plan = plan(&CATALOGUE, &wanted, &[]);
        let stations = plan.stations();
        let mut over: Vec<StationCode> = Vec::new();
        for pick in picks {
            let open: Vec<&StationCode> = stations.iter().filter(|s| plan.may_begin(s, &over)).collect();
            let Some(station) = open.get(pick % open.len().max(1)) else { break };
            prop_assert!(plan.before(station).all(|earlier| over.contains(earlier)));
            over.push((*station).clone());
        }
    }
}
