//! Nothing in the catalogue is without a name in any language.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::judgement::formula::{
    blood_pressure::{BpAccAha, BpKsh, BpVnEsc},
    bmi_class::{BmiAsian, BmiKsso},
    ckd_stage::{Albuminuria, Filtration, KidneyRisk},
    fib4::Fibrosis,
    glycaemia::GlycaemiaClass,
    homa_ir::Insulin,
    lipids::{HdlClass, LdlClass, TcClass, TgClass},
    metabolic_syndrome::{MetabolicSyndrome, Part},
    who_cvd_2019::CvdRisk,
};
use checkup_core::judgement::risk::{self, Remark};
use checkup_locales::{Language, catalogue, error_text, has, t, text};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn catalogue_file(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/catalog").join(name);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The values of one column of a catalogue table.
fn column(file: &str, name: &str) -> Vec<String> {
    let text = catalogue_file(file);
    let mut table = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let index = table
        .headers()
        .unwrap()
        .iter()
        .position(|h| h == name)
        .unwrap_or_else(|| panic!("{file}: no {name}"));
    table.records().map(|row| row.unwrap()[index].to_owned()).collect()
}

fn kebab(words: &str) -> String {
    words.replace(' ', "-")
}

/// The keys with `prefix` in one language's catalogue texts.
fn named(prefix: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("vi/catalogue.ftl");
    let text = fs::read_to_string(path).unwrap();
    text.lines().filter_map(|l| Some(l.strip_prefix(prefix)?.split_once(" =")?.0.to_owned())).collect()
}

#[test]
fn every_item_and_category_has_a_name_and_no_name_is_left_over() {
    let items: BTreeSet<String> = column("items.csv", "code").into_iter().collect();
    assert!(items.len() >= 234, "{} items", items.len());
    let categories: BTreeSet<String> = column("items.csv", "category").iter().map(|c| kebab(c)).collect();
    let (category_names, item_names): (BTreeSet<String>, BTreeSet<String>) =
        named("item-").into_iter().partition(|key| key.starts_with("category-"));
    assert_eq!(items, item_names);
    assert_eq!(categories, category_names.iter().map(|key| key.replacen("category-", "", 1)).collect());
}

#[test]
fn every_station_has_a_name_and_no_name_is_left_over() {
    let stations: BTreeSet<String> = column("stations.csv", "station").into_iter().collect();
    assert!(stations.len() >= 30, "{} stations", stations.len());
    assert_eq!(stations, named("station-"));
}

#[test]
fn every_package_has_a_name_and_no_name_is_left_over() {
    let packages: BTreeSet<String> = catalogue_file("packages.toml")
        .lines()
        .filter_map(|line| Some(line.strip_prefix("code = \"")?.strip_suffix('"')?.to_owned()))
        .collect();
    assert_eq!(packages, named("package-"));
}

#[test]
fn every_class_of_a_guideline_has_a_word_and_no_word_is_left_over() {
    let nothing = Vec::new;
    let metabolic = [
        MetabolicSyndrome::Present { met: nothing() },
        MetabolicSyndrome::Absent { met: nothing() },
        MetabolicSyndrome::Undetermined { met: nothing(), missing: Vec::new() },
    ];
    let families: [(&str, Vec<&str>); 18] = [
        ("bmi-asian", BmiAsian::ALL.map(BmiAsian::token).to_vec()),
        ("bmi-ksso", BmiKsso::ALL.map(BmiKsso::token).to_vec()),
        ("bp-acc-aha", BpAccAha::ALL.map(BpAccAha::token).to_vec()),
        ("bp-ksh", BpKsh::ALL.map(BpKsh::token).to_vec()),
        ("bp-vn-esc", BpVnEsc::ALL.map(BpVnEsc::token).to_vec()),
        ("glycaemia", GlycaemiaClass::ALL.map(GlycaemiaClass::token).to_vec()),
        ("tc", TcClass::ALL.map(TcClass::token).to_vec()),
        ("ldl", LdlClass::ALL.map(LdlClass::token).to_vec()),
        ("tg", TgClass::ALL.map(TgClass::token).to_vec()),
        ("hdl", HdlClass::ALL.map(HdlClass::token).to_vec()),
        ("metabolic", metabolic.iter().map(MetabolicSyndrome::token).collect()),
        ("metabolic-part", Part::ALL.map(Part::token).to_vec()),
        ("filtration", Filtration::ALL.map(Filtration::token).to_vec()),
        ("albuminuria", Albuminuria::ALL.map(Albuminuria::token).to_vec()),
        ("kidney-risk", KidneyRisk::ALL.map(KidneyRisk::token).to_vec()),
        ("fib4", Fibrosis::ALL.map(Fibrosis::token).to_vec()),
        ("homa-ir", Insulin::ALL.map(Insulin::token).to_vec()),
        ("cvd", CvdRisk::ALL.map(CvdRisk::token).to_vec()),
    ];
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("vi/report.ftl");
    let report = fs::read_to_string(path).unwrap();
    let mut known = BTreeSet::new();
    for (family, tokens) in families {
        for token in tokens {
            let key = format!("report-class-{family}-{token}");
            assert!(has(&key), "{key}");
            known.insert(key);
        }
    }
    // Other families may stand beside these; within these nothing is left over.
    let families: BTreeSet<&str> = known.iter().filter_map(|key| key.rsplit_once('-').map(|k| k.0)).collect();
    for key in report.lines().filter_map(|line| Some(line.split_once(" =")?.0)) {
        let ours = key.rsplit_once('-').is_some_and(|(family, _)| families.contains(family));
        assert!(!ours || known.contains(key), "{key} is the word of nothing");
    }
}

#[test]
fn every_computed_part_and_remark_has_words_and_none_are_left_over() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("vi/staff.ftl");
    let staff = fs::read_to_string(path).unwrap();
    let named = |prefix: &str| -> BTreeSet<String> {
        let keys = staff.lines().filter_map(|line| line.split_once(" =")?.0.strip_prefix(prefix));
        keys.filter(|key| !["title", "count", "note"].contains(key)).map(str::to_owned).collect()
    };
    let parts = risk::Part::ALL.map(|part| part.token().to_owned());
    assert_eq!(named("staff-computed-"), BTreeSet::from(parts));
    let remarks = Remark::ALL.map(|remark| remark.token().to_owned());
    assert_eq!(named("staff-remark-"), BTreeSet::from(remarks));
}

#[test]
fn every_step_after_the_korean_judgement_has_words() {
    for step in checkup_core::judgement::KrStep::ALL {
        assert!(has(&format!("report-kr-follow-{}", step.token())), "{}", step.token());
    }
}

#[test]
fn every_criterion_of_decision_1613_has_a_name_and_no_name_is_left_over() {
    let criteria: BTreeSet<String> = column("vn_1613.csv", "token").into_iter().collect();
    assert_eq!(criteria.len(), 102);
    for lang in Language::ALL {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(lang.tag()).join("staff.ftl");
        let text = fs::read_to_string(path).unwrap();
        let named: BTreeSet<String> = text
            .lines()
            .filter_map(|l| Some(l.strip_prefix("staff-criterion-")?.split_once(" =")?.0.to_owned()))
            .collect();
        assert_eq!(criteria, named, "{}", lang.tag());
        let names: BTreeSet<String> = criteria
            .iter()
            .map(|token| checkup_locales::text(lang, &format!("staff-criterion-{token}"), &[]))
            .collect();
        assert_eq!(names.len(), criteria.len(), "{}: two criteria share a name", lang.tag());
    }
}

#[test]
fn two_items_never_share_a_name() {
    for lang in Language::ALL {
        let mut names = BTreeSet::new();
        for code in column("items.csv", "code") {
            let name = catalogue::item(lang, &code);
            assert!(names.insert(name.clone()), "{}: {code}: {name} is another item's name too", lang.tag());
        }
    }
}

#[test]
fn every_coded_normal_result_is_a_word_or_an_international_code() {
    for normal in column("items.csv", "normal_qualitative") {
        // A remark in brackets or after "=" explains the value, it is not part of it.
        let value = normal.split(['(', '=']).next().unwrap_or_default().trim();
        let known = value.is_empty() || value == "NILM" || has(&format!("value-{}", kebab(value)));
        assert!(known, "{normal}: no text value-{}", kebab(value));
    }
}

#[test]
fn grades_and_codes_stay_as_they_are() {
    for lang in Language::ALL {
        for code in ["1+", "2+", "3+", "4+", "NILM", "AB", "1:80", ""] {
            assert_eq!(catalogue::coded_value(lang, code), code);
        }
    }
    assert_eq!(catalogue::coded_value(Language::Ko, "Non-reactive"), "비반응성");
    assert_eq!(catalogue::coded_value(Language::En, "not detected"), "not detected");
}

#[test]
fn names_come_in_the_language_asked_for() {
    assert_eq!(catalogue::item(Language::Vi, "HGB"), "Huyết sắc tố (Hb)");
    assert_eq!(catalogue::station(Language::Ko, "BLD"), "채혈");
    assert_eq!(catalogue::package(Language::En, "STD"), "Standard comprehensive checkup");
    assert_eq!(catalogue::category(Language::Vi, "cardiac markers"), "Dấu ấn tim mạch");
    assert_eq!(catalogue::category(Language::Vi, "cardiac-markers"), "Dấu ấn tim mạch");
}

#[test]
fn a_count_selects_the_plural_form() {
    assert_eq!(t!(Language::En, "format-age", years = 1), "1 year old");
    assert_eq!(t!(Language::En, "format-age", years = 41_u8), "41 years old");
    assert_eq!(t!(Language::Vi, "format-age", years = 1), "1 tuổi");
    assert_eq!(t!(Language::Ko, "format-age", years = "41",), "41세");
}

#[test]
fn a_variable_is_put_in_without_isolation_marks_and_without_rewriting() {
    let page = text(Language::Ko, "format-date-weekday", &[("date", "007"), ("weekday", "5.60")]);
    assert_eq!(page, "007 5.60");
}

#[test]
fn an_error_code_without_a_sentence_is_told_so_that_it_can_be_quoted() {
    let none: &[(&str, &str)] = &[];
    for lang in Language::ALL {
        assert!(error_text(lang, "no-such-code", none).contains("no-such-code"));
    }
    let args = vec![("code", "x-1".to_owned())];
    assert!(error_text(Language::Vi, "unknown", &args).contains("x-1"));
}

#[test]
fn a_key_is_known_only_when_every_language_has_it() {
    assert!(has("item-HGB"));
    assert!(!has("item-NO_SUCH"));
}

#[test]
fn every_error_of_the_core_has_a_sentence() {
    let mut sources = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src")];
    let mut missing = BTreeSet::new();
    while let Some(path) = sources.pop() {
        if path.is_dir() {
            sources.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        let codes = source.lines().filter_map(|l| l.trim().strip_prefix("#[error(\"")?.strip_suffix("\")]"));
        missing.extend(codes.filter(|code| !has(&format!("error-{code}"))).map(str::to_owned));
    }
    // A message with places to fill is for the developer who edits a table, it never leaves the program.
    missing.retain(|code| !code.contains('{'));
    assert!(missing.is_empty(), "error.ftl has no sentence for {missing:#?}");
}

#[test]
fn the_items_of_an_error_are_named_and_an_unknown_code_stays() {
    let args = [("items", "HGB,K,NO_SUCH")];
    for lang in Language::ALL {
        let said = error_text(lang, "conclusion-critical-uncounted", &args);
        let named = format!("{}, {}, NO_SUCH", catalogue::item(lang, "HGB"), catalogue::item(lang, "K"));
        assert!(said.contains(&named), "{said}");
    }
}

#[test]
fn a_date_in_an_error_is_written_as_the_language_writes_dates() {
    let args = [("date", "2026-11-21")];
    assert!(error_text(Language::Vi, "booking-other-day", &args).contains("21/11/2026"));
    assert!(error_text(Language::Ko, "booking-other-day", &args).contains("2026년 11월 21일"));
    assert!(error_text(Language::En, "booking-other-day", &args).contains("21 Nov 2026"));
}
