//! A locked paper as other programs see it.

use super::super::sample::all;
use super::super::{Password, PrintError, lock, pdf, render};
use super::soundness::tool;
use std::process::Command;

const SECRET: &str = "Hồ Tây 가나 2026";

#[test]
fn a_locked_paper_opens_with_its_password_only() {
    let doc = all().swap_remove(0).doc;
    let open = render(&doc).unwrap();
    let locked = lock(&open, &Password::parse(SECRET).unwrap()).unwrap();
    let name = doc.number.as_str().as_bytes();
    assert!(!locked.windows(name.len()).any(|window| window == name), "not even the title is readable");
    let read = |password: &str| {
        lopdf::Document::load_mem_with_options(&locked, lopdf::LoadOptions::with_password(password))
    };
    assert!(
        read("").is_err() || read("").is_ok_and(|file| file.is_encrypted()),
        "it opens without a password"
    );
    assert!(read("Hồ Tây 가나 2027").is_err());
    let mut file = read(SECRET).unwrap();
    let mut plain = Vec::new();
    file.save_to(&mut plain).unwrap();
    assert_eq!(pdf::extract_runs(&plain), pdf::extract_runs(&open));
}

#[test]
fn qpdf_finds_a_locked_paper_sound_and_cannot_open_it_without_the_password() {
    if !tool("qpdf", "qpdf") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("locked.pdf");
    let open = render(&all().swap_remove(0).doc).unwrap();
    std::fs::write(&file, lock(&open, &Password::parse(SECRET).unwrap()).unwrap()).unwrap();
    let check = |password: &str| {
        let mut qpdf = Command::new("qpdf");
        qpdf.arg(format!("--password={password}")).arg("--check").arg(&file).output().unwrap()
    };
    let out = check(SECRET);
    let said = String::from_utf8_lossy(&out.stdout).into_owned();
    assert!(out.status.success(), "{said}{}", String::from_utf8_lossy(&out.stderr));
    assert!(said.contains("No syntax or stream encoding errors"), "{said}");
    assert!(said.contains("R = 6") && said.contains("AESv3"), "{said}");
    for wrong in ["", "Ho Tay", "hồ tây 가나 2026"] {
        assert!(!check(wrong).status.success(), "it opened with {wrong:?}");
    }
}

#[test]
fn a_password_too_short_or_too_long_is_refused() {
    for bad in [
        "",
        "12345",
        "      ",
        "abc\u{7}def",
        "abcde\u{1f600}",
        "\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}",
    ] {
        assert_eq!(Password::parse(bad).unwrap_err(), PrintError::BadPassword, "{bad:?}");
    }
    let long = PrintError::PasswordTooLong { bytes: 129 };
    assert_eq!(Password::parse(&"가".repeat(43)).unwrap_err(), long);
    // U+FDFA alone is 33 bytes when it is written out, as PDF does.
    assert!(matches!(
        Password::parse(&"\u{fdfa}".repeat(6)).unwrap_err(),
        PrintError::PasswordTooLong { .. }
    ));
    for whole in [&"가".repeat(42), &"a".repeat(127)] {
        assert!(Password::parse(whole).is_ok(), "{whole}");
    }
    assert!(!format!("{:?}", Password::parse(SECRET).unwrap()).contains("2026"));
}

#[test]
fn a_password_typed_on_another_keyboard_is_the_same_and_a_mistyped_one_is_noticed() {
    let decomposed: String = unicode_normalization::UnicodeNormalization::nfd(SECRET).collect();
    assert_ne!(decomposed, SECRET);
    let password = Password::typed_twice(&decomposed, SECRET).unwrap();
    assert!(
        password == Password::parse(&format!("\u{feff}{SECRET}")).unwrap(),
        "an editor's mark is not part of it"
    );
    for again in ["", "Hồ Tây 가나 2027", "Hồ Tây 가나 2026 "] {
        assert_eq!(Password::typed_twice(SECRET, again).unwrap_err(), PrintError::PasswordsDiffer, "{again}");
    }
    assert!(Password::chosen("", "").unwrap().is_none());
    assert_eq!(Password::chosen("", SECRET).unwrap_err(), PrintError::BadPassword);
    assert_eq!(Password::chosen("12345", "54321").unwrap_err(), PrintError::BadPassword);
}
