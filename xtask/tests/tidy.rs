//! The walls, checked by `cargo test`: the house itself stands, and each wall notices when it is broken.

#![allow(clippy::unwrap_used, reason = "a test's own files")]

use std::fs;
use std::path::Path;
use xtask::tidy;

#[test]
fn the_house_stands() {
    let findings = tidy::check(&xtask::workspace::root()).unwrap();
    let list: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(list.is_empty(), "\n{}\n", list.join("\n"));
}

/// Writes a small house, breaks it with `files`, and expects one finding that names `rule` and holds `words`.
fn check(files: &[(&str, &str)], rule: &str, words: &str) {
    let findings = findings(files);
    let found = findings.iter().any(|one| one.rule == rule && one.message.contains(words));
    assert!(found, "no finding of {rule} with \"{words}\" in {findings:#?}");
}

fn findings(files: &[(&str, &str)]) -> Vec<tidy::Finding> {
    let root = tempfile::tempdir().unwrap();
    let house = [
        ("core/Cargo.toml", "[package]\nname = \"checkup-core\"\n[dependencies]\nserde = \"1\"\n"),
        ("core/src/lib.rs", "//! The domain.\n"),
        ("locales/en/staff.ftl", "staff-hello = Hello { $name }\n"),
        ("locales/vi/staff.ftl", "staff-hello = Chào { $name }\n"),
        ("locales/ko/staff.ftl", "staff-hello = { $name }님\n"),
        ("admin-server/src/http/visit.rs", "//! Visits.\nuse crate::app::visit;\n"),
    ];
    for (path, text) in house.iter().chain(files) {
        write(root.path(), path, text);
    }
    tidy::check(root.path()).unwrap()
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

#[test]
fn a_sound_house_has_no_finding() {
    assert_eq!(findings(&[]), []);
}

#[test]
fn the_store_in_core_is_refused() {
    check(&[("core/src/visit.rs", "//! Visits.\nuse sea_orm::Value;\n")], "wall 2", "sea_orm");
    check(&[("core/src/visit.rs", "//! Visits.\nuse sea_orm::Value;\n")], "wall 1", "sea_orm");
    check(&[("core/Cargo.toml", "[dependencies]\nsea-orm = \"2\"\n")], "wall 1", "sea-orm");
}

#[test]
fn a_clock_or_chance_in_core_is_refused() {
    check(
        &[("core/src/visit.rs", "//! V.\nfn f() { let now = chrono::Utc::now(); }\n")],
        "wall 1",
        "Utc::now",
    );
    check(&[("core/src/visit.rs", "//! V.\nfn f() { rand::random::<u8>(); }\n")], "wall 1", "rand");
    let manifest = "[dependencies]\nchrono = { version = \"0.4\", features = [\"clock\"] }\n";
    check(&[("core/Cargo.toml", manifest)], "wall 1", "clock");
}

#[test]
fn the_kiosk_and_the_server_do_not_know_each_other() {
    check(
        &[("kiosk-web/Cargo.toml", "[dependencies]\ncheckup-server = { path = \"x\" }\n")],
        "wall 1",
        "checkup-server",
    );
    check(
        &[("core/Cargo.toml", "[dependencies]\ncheckup-locales = { path = \"x\" }\n")],
        "wall 1",
        "checkup-locales",
    );
}

#[test]
fn a_foreign_word_outside_its_place_is_refused() {
    check(&[("admin-server/src/app/visit.rs", "//! V.\nuse axum::Json;\n")], "wall 2", "axum");
    check(&[("admin-server/src/print/layout.rs", "//! L.\nuse printpdf::Mm;\n")], "wall 2", "printpdf");
    check(&[("kiosk-web/src/flow.rs", "//! F.\nuse web_sys::Window;\n")], "wall 2", "web_sys");
    check(&[("kiosk-web/Cargo.toml", "[dependencies]\nfluent = \"0.17\"\n")], "wall 1", "fluent");
}

#[test]
fn a_handler_that_reaches_into_the_store_is_refused() {
    check(
        &[("admin-server/src/http/visit.rs", "//! V.\nuse crate::{app, store::visit};\n")],
        "wall 3",
        "store",
    );
    check(
        &[("admin-server/src/pages/desk/list.rs", "//! V.\nuse super::super::super::store;\n")],
        "wall 3",
        "store",
    );
    check(
        &[("admin-server/src/app/visit.rs", "//! V.\nuse crate::store::entity::visit;\n")],
        "wall 3",
        "entities",
    );
    check(&[("admin-server/src/store/visit.rs", "//! V.\nuse crate::app::visit;\n")], "wall 3", "app");
}

#[test]
fn a_sentence_in_a_handler_is_refused() {
    let handler = "//! V.\nfn f() -> &'static str {\n    \"Please come back tomorrow\"\n}\n";
    check(&[("admin-server/src/http/visit.rs", handler)], "wall 4", "Please come back");
    check(&[("admin-server/src/app/visit.rs", "//! V.\nconst T: &str = \"Đã ký\";\n")], "wall 4", "Đã ký");
}

#[test]
fn a_test_module_may_hold_sentences() {
    let files = [
        ("admin-server/src/app/mod.rs", "//! A.\n#[cfg(test)]\nmod sample;\n"),
        ("admin-server/src/app/sample.rs", "//! S.\nconst T: &str = \"a sentence for a test\";\n"),
    ];
    assert_eq!(findings(&files), []);
}

#[test]
fn a_word_in_a_template_is_refused() {
    check(
        &[("admin-server/templates/desk/list.html", "<h1>{{ t.get(\"staff-hello\") }} today</h1>")],
        "wall 4",
        "today",
    );
}

#[test]
fn an_unknown_key_is_refused() {
    check(&[("admin-server/templates/list.html", "{{ t.get(\"staff-helo\") }}")], "wall 4", "staff-helo");
    check(
        &[("kiosk-web/src/pages/x.rs", "//! X.\nfn f() { t!(lang, \"kiosk-nothing\"); }\n")],
        "wall 4",
        "kiosk-nothing",
    );
    check(
        &[("core/src/v.rs", "//! V.\n#[error(\"visit-closed\")]\nstruct A;\n")],
        "wall 4",
        "error-visit-closed",
    );
}

#[test]
fn languages_have_the_same_keys_and_arguments() {
    check(&[("locales/vi/staff.ftl", "staff-hello = Chào\n")], "wall 4", "arguments");
    check(&[("locales/ko/kiosk.ftl", "kiosk-x = 가\n")], "wall 4", "missing in en");
    check(&[("locales/ko/kiosk.ftl", "kiosk-x = \u{2068}가\n")], "wall 4", "U+2068");
    check(&[("locales/vi/kiosk.ftl", "kiosk-x = e\u{302}\n")], "wall 4", "NFC");
}

#[test]
fn a_person_that_prints_itself_is_refused() {
    check(
        &[("core/src/person/name.rs", "//! N.\n#[derive(Clone, Debug)]\npub struct PersonName(String);\n")],
        "wall 5",
        "PersonName",
    );
    let wire = "//! W.\n#[derive(Debug)]\npub struct Booking { pub full_name: String }\n";
    check(&[("core/src/api/booking.rs", wire)], "wall 5", "Booking");
    let display = "//! N.\npub struct PersonName(String);\nimpl std::fmt::Display for PersonName {}\n";
    check(&[("core/src/person/name.rs", display)], "wall 5", "Display");
}

#[test]
fn time_and_money_are_exact_parameters() {
    check(
        &[("admin-server/src/app/visit.rs", "//! V.\nfn f() { chrono::Utc::now(); }\n")],
        "wall 6",
        "Utc::now",
    );
    check(&[("core/src/billing/quote.rs", "//! Q.\nfn f(x: f64) {}\n")], "wall 6", "f64");
}

#[test]
fn a_value_that_skips_its_constructor_is_refused() {
    check(&[("core/src/codes.rs", "//! C.\npub struct ItemCode(pub String);\n")], "wall 7", "public");
    check(
        &[("core/src/codes.rs", "//! C.\n#[derive(Deserialize)]\npub struct ItemCode(String);\n")],
        "wall 7",
        "serde",
    );
}

#[test]
fn size_and_names_are_limited() {
    check(&[("core/src/a.rs", &format!("//! A.\n{}", "\n".repeat(600)))], "wall 8", "601 lines");
    check(&[("core/src/utils.rs", "//! U.\n")], "wall 8", "utils");
    check(&[("core/src/visit_helpers.rs", "//! U.\n")], "wall 8", "helpers");
    check(&[("core/src/a.rs", "fn f() {}\n")], "habit", "//!");
    check(&[("docs/X.md", concat!("see /ro", "ot/x\n"))], "habit", "one machine");
}

#[test]
fn a_formula_that_is_not_registered_is_refused() {
    let files = [
        ("core/src/judgement/formula/mod.rs", "//! F.\npub fn all() -> [F; 1] { [bmi::RULE] }\n"),
        ("core/src/judgement/formula/bmi.rs", "//! B.\n"),
        ("core/src/judgement/formula/egfr.rs", "//! E.\n"),
    ];
    check(&files, "one place each", "egfr");
    assert!(!findings(&files).iter().any(|one| one.message.contains("bmi")));
}

#[test]
fn a_drawing_that_the_code_does_not_make_is_refused() {
    let root = xtask::workspace::root();
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap();
    let sources: Vec<(&str, String)> = xtask::states::sources().map(|path| (path, read(path))).collect();
    let page = read(xtask::states::FILE);
    let house = |page: &str| {
        let mut files: Vec<(&str, &str)> =
            sources.iter().map(|(path, text)| (*path, text.as_str())).collect();
        files.extend([("core/src/machine.rs", "//! M.\n"), (xtask::states::FILE, page)]);
        findings(&files).into_iter().filter(|one| one.file == xtask::states::FILE).collect::<Vec<_>>()
    };
    assert_eq!(house(&page), []);
    let moved = page.replace("open --> examined: finish", "open --> concluded: finish");
    assert!(house(&moved).iter().any(|one| one.message.contains("cargo xtask states") && one.line > 1));
    check(&[("core/src/machine.rs", "//! M.\n")], "one place each", "cannot read core/src/");
}
