//! Phones, the wire form of personal fields, and the agreement of error codes with their messages.
#![allow(clippy::unwrap_used, clippy::panic)] // a test that cannot go on fails

use checkup_core::error::Coded;
use checkup_core::person::{
    BirthDateError, DocumentError, DocumentKind, DocumentNumber, NameError, PersonName, Phone, PhoneCountry,
    PhoneError, Sex,
};

fn check_phone(text: &str, e164: &str) {
    assert_eq!(Phone::parse(text).map(String::from), Ok(e164.to_owned()), "{text}");
}

#[test]
fn vietnamese_numbers_become_e164() {
    for text in [
        "0912345678",
        "0912 345 678",
        "+84 912 345 678",
        "84912345678",
        "+84 (0)912.345.678",
        "0084912345678",
        "0912–345–678",
    ] {
        check_phone(text, "+84912345678");
    }
    check_phone("024 3934 1234", "+842439341234");
    check_phone("0328123456", "+84328123456");
}

#[test]
fn korean_numbers_become_e164() {
    for text in
        ["010-1234-5678", "+82 10-1234-5678", "82 10 1234 5678", "+82 010 1234 5678", "00821012345678"]
    {
        check_phone(text, "+821012345678");
    }
    check_phone("02-123-4567", "+8221234567");
    check_phone("031-123-4567", "+82311234567");
    check_phone("+82 32 123 4567", "+82321234567");
    assert_eq!(Phone::parse("010-1234-5678").unwrap().country(), PhoneCountry::Korea);
    assert_eq!(Phone::parse("010-1234-5678").unwrap().national(), "01012345678");
}

#[test]
fn what_is_no_number_is_refused() {
    for text in
        ["", "0", "091234567", "09123456789", "0112345678", "0951234567", "abc", "+84", "+84 1", "٠٩١٢٣٤٥٦٧٨"]
    {
        assert_eq!(Phone::parse(text), Err(PhoneError::Shape), "{text}");
    }
    assert_eq!(Phone::parse("+1 202 555 0100"), Err(PhoneError::Country));
}

#[test]
fn a_phone_shows_its_last_four_digits_only() {
    let phone = Phone::parse("0912345678").unwrap();
    assert_eq!(phone.masked(), "+84*****5678");
    assert_eq!(format!("{phone:?}"), "Phone(redacted)");
}

#[test]
fn the_wire_checks_what_it_carries() {
    assert_eq!(serde_json::to_string(&Sex::Female).unwrap(), "\"F\"");
    assert_eq!(serde_json::from_str::<Sex>("\"M\"").unwrap(), Sex::Male);
    assert!(serde_json::from_str::<Sex>("\"X\"").is_err());
    assert!(serde_json::from_str::<PersonName>("\"a\\u202eb\"").is_err());
    assert_eq!(serde_json::from_str::<Phone>("\"0912345678\"").unwrap().as_str(), "+84912345678");
    let number = r#"{"kind":"passport","number":"M123A4567"}"#;
    let read: DocumentNumber = serde_json::from_str(number).unwrap();
    assert_eq!(read.kind(), DocumentKind::Passport);
    assert_eq!(serde_json::to_string(&read).unwrap(), number);
    assert!(serde_json::from_str::<DocumentNumber>(r#"{"kind":"citizen-card","number":"123"}"#).is_err());
    assert_eq!(format!("{read:?}"), "DocumentNumber(passport, redacted)");
    for kind in DocumentKind::ALL {
        assert_eq!(DocumentKind::parse(kind.code()), Ok(kind));
        assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{}\"", kind.code()));
    }
}

#[test]
fn a_passport_number_has_letters_and_digits_only() {
    let parse = |text| DocumentNumber::parse(DocumentKind::Passport, text);
    assert_eq!(parse("m123 a4567").unwrap().as_str(), "M123A4567");
    for text in ["", "1234", "ABCDEFG", "M123-4567", "M1234567890123", "Ｍ1234567"] {
        assert_eq!(parse(text), Err(DocumentError::PassportNumberShape), "{text}");
    }
}

#[test]
fn a_code_is_what_the_error_prints() {
    fn same(error: impl Coded + std::fmt::Display) {
        assert_eq!(error.to_string(), error.code());
    }
    same(NameError::Empty);
    same(NameError::TooLong);
    same(NameError::Characters);
    same(PhoneError::Shape);
    same(PhoneError::Country);
    same(BirthDateError::TooEarly);
    same(BirthDateError::InFuture);
    same(DocumentError::CitizenNumberShape);
    same(DocumentError::PassportNumberShape);
    same(DocumentError::CountryCode);
    same(DocumentError::KindUnsupported);
    same(Sex::parse("x").unwrap_err());
}
