//! Who may have a package: each refusal by its own rule, at both sides of each bound.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::catalog::{Catalogue, ITEMS_CSV, STATIONS_CSV};
use checkup_core::codes::PackageCode;
use checkup_core::error::Coded;
use checkup_core::package::content_for;
use checkup_core::person::Sex;

const PACKAGES: &str = r#"
[[package]]
code = "WOMEN"
illustrative = true
currency = "VND"
vat = "KCT"
source = "package-examples"
valid_from = "2026-11-01"
items = ["HT", "PAP"]

[[package.tier]]
sex = "F"
age_from = 20
age_below = 40
price = 500_000
"#;

#[test]
fn each_refusal_names_its_rule() {
    let catalogue = Catalogue::load(ITEMS_CSV, STATIONS_CSV, PACKAGES).unwrap();
    let day = |d| chrono::NaiveDate::from_ymd_opt(2026, 11, d).unwrap();
    let on = |code: &str, sex, age, at| {
        let package = PackageCode::parse(code).unwrap();
        content_for(&catalogue, &package, sex, age, at).map(|(_, items)| items.len()).map_err(|e| e.code())
    };
    let rows = [
        ("GOLD", Sex::Female, 30, 21, Err("package-unknown")),
        ("WOMEN", Sex::Male, 30, 21, Err("package-other-sex")),
        ("WOMEN", Sex::Male, 19, 21, Err("package-other-sex")),
        ("WOMEN", Sex::Female, 19, 21, Err("package-no-tier")),
        ("WOMEN", Sex::Female, 20, 21, Ok(2)),
        ("WOMEN", Sex::Female, 39, 21, Ok(2)),
        ("WOMEN", Sex::Female, 40, 21, Err("package-no-tier")),
        ("WOMEN", Sex::Female, 30, 1, Ok(2)),
    ];
    for (code, sex, age, at, expected) in rows {
        assert_eq!(on(code, sex, age, day(at)), expected, "{code} {sex:?} {age}");
    }
    let october = chrono::NaiveDate::from_ymd_opt(2026, 10, 31).unwrap();
    assert_eq!(on("WOMEN", Sex::Female, 30, october), Err("package-not-in-force"));
}
