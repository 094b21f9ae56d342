//! A bad row stops the load with file, line, column and reason: one case for each reason.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::catalog::{Catalogue, CatalogueError, ITEMS_CSV, PACKAGES_TOML, Problem, STATIONS_CSV};
use checkup_core::error::Coded;

/// The built-in table with one cell replaced. `code` is the first cell of the row.
fn with_cell(csv: &str, code: &str, column: &str, value: &str) -> String {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let header = reader.headers().unwrap().clone();
    let at = header.iter().position(|name| name == column).unwrap();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&header).unwrap();
    for record in reader.records() {
        let record = record.unwrap();
        let hit = record.get(0) == Some(code);
        writer
            .write_record(
                record.iter().enumerate().map(|(n, cell)| if hit && n == at { value } else { cell }),
            )
            .unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

/// The line of a row in the built-in file.
fn line(csv: &str, code: &str) -> u64 {
    csv.lines().position(|line| line.split(',').next() == Some(code)).unwrap() as u64 + 1
}

fn items_error(items: &str) -> CatalogueError {
    Catalogue::load(items, STATIONS_CSV, PACKAGES_TOML).unwrap_err()
}

fn stations_error(stations: &str) -> CatalogueError {
    Catalogue::load(ITEMS_CSV, stations, PACKAGES_TOML).unwrap_err()
}

fn packages_error(packages: &str) -> CatalogueError {
    Catalogue::load(ITEMS_CSV, STATIONS_CSV, packages).unwrap_err()
}

#[track_caller]
fn check_item(code: &str, column: &str, value: &str, problem: Problem) {
    let error = items_error(&with_cell(ITEMS_CSV, code, column, value));
    assert_eq!(
        (error.file, error.line, error.problem),
        ("items.csv", line(ITEMS_CSV, code), problem),
        "{error}"
    );
    assert_eq!(error.column, column, "{error}");
    assert_eq!(error.value, value);
}

#[track_caller]
fn check_station(code: &str, column: &str, value: &str, problem: Problem) {
    let error = stations_error(&with_cell(STATIONS_CSV, code, column, value));
    assert_eq!((error.file, error.problem), ("stations.csv", problem), "{error}");
    assert_eq!((error.line, error.column.as_str()), (line(STATIONS_CSV, code), column), "{error}");
}

#[track_caller]
fn check_package(from: &str, to: &str, key: &str, problem: Problem) {
    assert!(PACKAGES_TOML.contains(from), "{from}");
    let text = PACKAGES_TOML.replacen(from, to, 1);
    let error = packages_error(&text);
    assert_eq!(
        (error.file, error.column.as_str(), error.problem),
        ("packages.toml", key, problem),
        "{error}"
    );
    let changed = text.find(to).unwrap();
    let at = text[..changed].matches('\n').count() as u64 + 1;
    let span = to.matches('\n').count() as u64;
    assert!((at..=at + span).contains(&error.line), "line {} is not in {at}..={}", error.line, at + span);
}

#[test]
fn a_duplicate_code_is_refused() {
    let error = items_error(&with_cell(ITEMS_CSV, "WT", "code", "HT"));
    assert_eq!((error.line, error.column.as_str(), error.problem), (3, "code", Problem::DuplicateCode));
    let error = stations_error(&with_cell(STATIONS_CSV, "CHG", "station", "REG"));
    assert_eq!((error.line, error.problem), (3, Problem::DuplicateCode));
    let error = packages_error(&PACKAGES_TOML.replacen("code = \"PREM\"", "code = \"KSK32\"", 1));
    assert_eq!((error.column.as_str(), error.problem), ("code", Problem::DuplicateCode));
}

#[test]
fn a_code_of_another_shape_is_refused() {
    check_item("HGB", "code", "Hgb", Problem::BadCode);
    check_package("code = \"KSK32\"", "code = \"ksk 32\"", "code", Problem::BadCode);
}

#[test]
fn an_empty_cell_that_must_be_filled_is_refused() {
    check_item("HGB", "category", "", Problem::MissingValue);
    check_item("HGB", "source", "", Problem::MissingValue);
    check_item("FPG", "kr_nhis_B", "", Problem::MissingValue);
}

#[test]
fn a_missing_column_is_named_on_line_one() {
    let error = items_error(&ITEMS_CSV.replacen(",crit_low,", ",critical_low,", 1));
    assert_eq!((error.line, error.column.as_str(), error.problem), (1, "crit_low", Problem::MissingColumn));
}

#[test]
fn a_row_with_too_few_cells_is_refused() {
    let mut lines: Vec<&str> = ITEMS_CSV.lines().collect();
    lines[4] = "WC,8280-0,cm";
    let error = items_error(&lines.join("\n"));
    assert_eq!((error.line, error.problem), (5, Problem::Malformed));
}

#[test]
fn a_file_that_is_no_toml_is_refused() {
    let error = packages_error(&PACKAGES_TOML.replacen("\nillustrative = true", "\nillustrative = yes", 1));
    assert_eq!((error.line, error.problem), (9, Problem::Malformed), "{error}");
}

#[test]
fn a_wrong_loinc_check_digit_is_refused() {
    check_item("HGB", "loinc", "718-8", Problem::BadLoinc);
    check_item("FPG", "si_loinc", "14771-1", Problem::BadLoinc);
    check_item("HGB", "loinc", "718", Problem::BadLoinc);
}

#[test]
fn one_loinc_code_for_two_items_is_refused() {
    check_item("RBC", "loinc", "6690-2", Problem::DuplicateLoinc);
}

#[test]
fn a_unit_nobody_can_convert_is_refused() {
    check_item("HGB", "ucum", "furlong", Problem::UnknownUnit);
    check_item("HGB", "si_unit", "stone/pint", Problem::UnknownUnit);
}

#[test]
fn a_word_outside_its_list_is_refused() {
    check_item("HGB", "category", "blood", Problem::UnknownWord);
    check_item("HGB", "value_type", "number", Problem::UnknownWord);
    check_item("HGB", "sex", "x", Problem::UnknownWord);
    check_item("HGB", "confidence", "sure", Problem::UnknownWord);
    check_item("BFP", "contraindications", "pacemaker:never", Problem::UnknownWord);
    check_item("BFP", "contraindications", "moonlight:block", Problem::UnknownWord);
    check_item("HGB", "crit_at_limit", "low", Problem::UnknownWord);
    check_station("REG", "visited", "sometimes", Problem::UnknownWord);
    check_package("currency = \"VND\"", "currency = \"KRW\"", "currency", Problem::UnknownWord);
    check_package("sex = \"M\"", "sex = \"X\"", "sex", Problem::UnknownWord);
}

#[test]
fn an_unknown_specimen_is_refused() {
    check_item("HGB", "specimen", "bucket", Problem::UnknownSpecimen);
}

#[test]
fn an_unknown_station_is_refused() {
    check_item("HGB", "station", "LAB9", Problem::UnknownStation);
    check_item("ABDUS", "before_stations", "EGD NOWHERE", Problem::UnknownStation);
    check_station("RCV", "after_stations", "EGD NOWHERE", Problem::UnknownStation);
}

#[test]
fn an_unknown_item_in_a_package_is_refused() {
    check_package("\"HT\", \"WT\"", "\"HT\", \"WEIGHT\"", "items", Problem::UnknownItem);
    check_package(
        "adds = [\"EX_GYN\", \"PAP\"]",
        "adds = [\"EX_GYN\", \"PAPS\"]",
        "adds",
        Problem::UnknownItem,
    );
}

#[test]
fn an_item_named_twice_in_a_package_is_refused() {
    check_package("\"HT\", \"WT\"", "\"HT\", \"HT\"", "items", Problem::DuplicateItem);
    check_package(
        "adds = [\"EX_GYN\", \"PAP\"]",
        "adds = [\"EX_GYN\", \"HGB\"]",
        "adds",
        Problem::DuplicateItem,
    );
}

#[test]
fn an_unknown_included_package_is_refused() {
    check_package("includes = \"STD\"", "includes = \"STANDARD\"", "includes", Problem::UnknownPackage);
}

#[test]
fn a_package_that_includes_itself_is_refused() {
    check_package("includes = \"STD\"", "includes = \"PREM\"", "includes", Problem::PackageCycle);
}

#[test]
fn what_is_no_number_is_refused() {
    for value in ["13,0", "1e3", "abc", "--1", "1."] {
        check_item("HGB", "ref_low_m", value, Problem::BadNumber);
    }
    check_item("HGB", "minutes", "-1", Problem::BadNumber);
    check_item("HGB", "fasting", "25", Problem::BadNumber);
    check_station("REG", "visits_per_patient", "-1", Problem::BadNumber);
    check_package("price = 650_000", "price = 0", "price", Problem::BadNumber);
}

#[test]
fn what_is_no_date_is_refused() {
    check_item("HGB", "valid_from", "2026-02-30", Problem::BadDate);
    check_station("REG", "valid_from", "01/11/2026", Problem::BadDate);
    check_package("valid_from = \"2026-11-01\"", "valid_from = \"November\"", "valid_from", Problem::BadDate);
}

#[test]
fn a_lower_limit_above_its_upper_is_refused() {
    check_item("HGB", "ref_low_m", "16.6", Problem::LowAboveHigh);
    check_item("HGB", "crit_low", "21.1", Problem::LowAboveHigh);
    check_station("REG", "minutes_min", "4", Problem::LowAboveHigh);
    check_station("REG", "minutes_typical", "7", Problem::LowAboveHigh);
    check_package("age_below = 60", "age_below = 18", "age_below", Problem::LowAboveHigh);
}

#[test]
fn a_range_beyond_the_critical_limits_is_refused() {
    check_item("HGB", "ref_low_f", "6.9", Problem::RangeBeyondCritical);
    check_item("HGB", "ref_high_f", "21.1", Problem::RangeBeyondCritical);
}

#[test]
fn half_an_si_unit_is_refused() {
    let error = items_error(&with_cell(ITEMS_CSV, "HGB", "factor_to_si", ""));
    assert_eq!((error.column.as_str(), error.problem), ("factor_to_si", Problem::IncompleteSi));
    let error = items_error(&with_cell(ITEMS_CSV, "HGB", "si_unit", ""));
    assert_eq!((error.column.as_str(), error.problem), ("si_unit", Problem::IncompleteSi));
    check_item("HGB", "factor_to_si", "0", Problem::IncompleteSi);
}

#[test]
fn a_cut_off_that_cannot_be_read_is_refused() {
    check_item("FPG", "kr_nhis_A", "under 100", Problem::BadCutoff);
}

#[test]
fn overlapping_tiers_are_refused() {
    let error = packages_error(&PACKAGES_TOML.replacen("age_below = 40", "age_below = 41", 1));
    assert_eq!(
        (error.column.as_str(), error.problem, error.value.as_str()),
        ("tier", Problem::TierOverlap, "40")
    );
    let named = PACKAGES_TOML.lines().nth(usize::try_from(error.line).unwrap() - 1).unwrap();
    assert_eq!(named, "[[package.tier]]");
}

#[test]
fn a_gap_between_tiers_is_refused() {
    let error = packages_error(&PACKAGES_TOML.replacen("age_below = 40", "age_below = 39", 1));
    assert_eq!(
        (error.column.as_str(), error.problem, error.value.as_str()),
        ("tier", Problem::TierGap, "40")
    );
}

#[test]
fn precedences_that_contradict_each_other_are_refused() {
    let stations = with_cell(STATIONS_CSV, "ANT", "after_stations", "REG QST CHG DOC");
    let error = stations_error(&stations);
    assert_eq!((error.file, error.problem), ("stations.csv", Problem::PrecedenceCycle));
    assert_eq!(line(&stations, &error.value), error.line);
}

#[test]
fn every_error_names_its_place_in_its_arguments() {
    let error = items_error(&with_cell(ITEMS_CSV, "HGB", "specimen", "bucket"));
    assert_eq!(error.code(), "catalogue-unknown-specimen");
    let names: Vec<&str> = error.args().iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["file", "line", "column", "value"]);
    assert!(Problem::ALL.iter().all(|problem| problem.code().starts_with("catalogue-")));
}
