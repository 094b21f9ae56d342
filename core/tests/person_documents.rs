//! Health-insurance numbers and cards, and resident registration numbers that must not be kept.
#![allow(clippy::unwrap_used, clippy::panic)] // a test that cannot go on fails

use checkup_core::error::Coded;
use checkup_core::person::bhyt::{BenefitLevel, BhytLayout, InsuranceForm};
use checkup_core::person::resident_number::{redacted, refuse};
use checkup_core::person::{
    BhytCard, DocumentKind, DocumentNumber, InsuranceNumber, Mrz, PersonName, Phone, Scan, Sex, mrz,
};
use checkup_core::reason::Reason;
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

/// `vectors.json`, `bhyt_qr`: Nguyễn Thị Mẫu.
const NAME: &str = "4e677579e1bb856e205468e1bb8b204de1baab75";

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

fn card(text: &str) -> BhytCard {
    BhytCard::parse(text, today()).unwrap()
}

fn refusal(text: &str) -> &'static str {
    BhytCard::parse(text, today()).unwrap_err().code()
}

fn hex(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
}

#[test]
fn a_number_has_fifteen_twelve_or_ten_characters() {
    for (text, form) in [
        ("DN4010123456789", InsuranceForm::Card),
        ("te 1 79 7912345678", InsuranceForm::Card),
        ("001185000001", InsuranceForm::Personal),
        ("0123456789", InsuranceForm::Social),
    ] {
        assert_eq!(InsuranceNumber::parse(text).unwrap().form(), form, "{text}");
    }
    for (text, code) in [
        ("DN401012345678", "bhyt-number-shape"),
        ("DN40101234567890", "bhyt-number-shape"),
        ("D14010123456789", "bhyt-number-shape"),
        ("DN4010123456A89", "bhyt-number-shape"),
        ("DN0010123456789", "bhyt-benefit-level"),
        ("DN6010123456789", "bhyt-benefit-level"),
        ("DN4000123456789", "bhyt-province"),
        ("001985000001", "bhyt-number-shape"),
        ("01234567890", "bhyt-number-shape"),
        ("012345678", "bhyt-number-shape"),
        ("", "bhyt-number-shape"),
        ("Đ1234567890123", "bhyt-number-shape"),
    ] {
        assert_eq!(InsuranceNumber::parse(text).unwrap_err().code(), code, "{text}");
    }
}

#[test]
fn the_third_character_says_how_much_the_fund_pays() {
    for (digit, level, percent) in [
        (1, BenefitLevel::Full, 100),
        (2, BenefitLevel::FullWithLimits, 100),
        (3, BenefitLevel::Most, 95),
        (4, BenefitLevel::Standard, 80),
        (5, BenefitLevel::FullBeyondScope, 100),
    ] {
        let number = InsuranceNumber::parse(&format!("HC{digit}990123456789")).unwrap();
        assert_eq!((number.benefit(), level.percent()), (Some(level), percent));
        assert!(number.province().is_none(), "there is no province 99");
    }
    let personal = InsuranceNumber::parse("001185000001").unwrap();
    assert_eq!((personal.group(), personal.benefit(), personal.social_number()), (None, None, None));
}

#[test]
fn both_layouts_of_the_code_are_read_and_printed() {
    let former = format!(
        "DN4010123456789|{}|05/03/1985|2|{}|01 - 004|01/01/2020|31/12/2020|15/12/2019|-|-|-|01/01/2025|x|4|{}|$",
        NAME.to_uppercase(),
        hex("Hà Nội"),
        hex("Hà Nội"),
    );
    let read = card(&former);
    assert_eq!((read.name().as_str(), read.sex()), ("Nguyễn Thị Mẫu", Sex::Female));
    assert_eq!((read.address(), read.facility()), (Some("Hà Nội"), "01 - 004"));
    assert_eq!(read.layout(), BhytLayout::Former { until: NaiveDate::from_ymd_opt(2020, 12, 31).unwrap() });
    assert_eq!(card(&read.to_qr()), read);
    let current =
        format!("0123456789|{NAME}|05/03/1985|1|-|GD|01/01/2026|-|15/12/2025|-|-|-|01/06/2028|x|4|-|$");
    let read = card(&current);
    let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d);
    let layout = BhytLayout::Current { issued: day(2025, 12, 15), five_years: day(2028, 6, 1) };
    assert_eq!((read.layout(), read.address(), read.valid_from()), (layout, None, day(2026, 1, 1)));
    assert_eq!(card(&read.to_qr()), read);
    let decomposed: String = "Nguyễn Thị Mẫu".nfd().collect();
    assert_eq!(card(&current.replace(NAME, &hex(&decomposed))), read);
    assert_eq!(
        format!("{read:?} {:?}", read.number()),
        "BhytCard(redacted) InsuranceNumber(Social, redacted)"
    );
}

#[test]
fn a_code_that_cannot_be_used_says_why() {
    let good = format!("0123456789|{NAME}|05/03/1985|1|-|GD|01/01/2026");
    for (from, to, code) in [
        ("0123456789|", "012345678|", "bhyt-number-shape"),
        ("4e67", "4e6", "bhyt-text"),
        ("4e67", "4g67", "bhyt-text"),
        ("4e67", "ffff", "bhyt-text"),
        ("4e67", "0067", "bhyt-name"),
        ("05/03/1985", "31/02/1985", "bhyt-date"),
        ("05/03/1985", "05/03/1899", "bhyt-birth-date"),
        ("05/03/1985", "22/11/2026", "bhyt-birth-date"),
        ("|1|", "|3|", "bhyt-sex"),
        ("|-|", "|zz|", "bhyt-text"),
        ("01/01/2026", "2026", "bhyt-date"),
        ("|01/01/2026", "", "bhyt-truncated"),
    ] {
        assert_eq!(refusal(&good.replace(from, to)), code, "{to}");
    }
}

#[test]
fn a_scanned_insurance_card_is_told_apart_and_not_read() {
    let text = format!("0123456789|{NAME}|05/03/1985|1|-|GD|01/01/2026|-|15/12/2025|$");
    for text in [&text, "DN4010123456789", "dn4010123456789\r"] {
        assert_eq!(Scan::parse(text, today()), Ok(Scan::InsuranceCard), "{text}");
    }
    assert_eq!(Scan::parse("0123456789", today()).unwrap_err().code(), "scan-cut-off");
    let citizen = "001185000001|012345678|Nguyễn Thị Mẫu|05031985|Nữ|Hà Nội|15042021";
    assert!(matches!(Scan::parse(citizen, today()), Ok(Scan::CitizenCard(_))));
}

#[test]
fn a_resident_number_is_known_by_its_shape_and_its_date() {
    for text in [
        "850214-1234567",
        "8502141234567",
        "홍길동(850214-1234567)",
        "850214 – 1234567",
        "850214.1234567",
        "８５０２１４－１２３４５６７",
        "850214-1******",
        "000229-3234567",
        "000101-9234567",
        "010101-8234567",
    ] {
        assert_eq!(refuse(text).unwrap_err().code(), "resident-number-refused", "{text}");
    }
    for text in [
        // Month 13, as in the deliberately impossible people of `vectors.json`.
        "991301-1000009",
        "850230-1234567",
        // 1900 was no leap year.
        "000229-1234567",
        "850200-1234567",
        "850214-123456",
        "850214-12345678",
        "1850214-1234567",
        "85021412345678",
        "850214123456",
        "0084912345678",
        "0082212345678",
        "001185000001",
        "20261121083015",
        "",
    ] {
        assert!(refuse(text).is_ok(), "{text}");
    }
}

#[test]
fn no_field_takes_a_resident_number() {
    let number = "850214-1234567";
    assert_eq!(PersonName::new(&format!("홍길동 {number}")).unwrap_err().code(), "resident-number-refused");
    assert_eq!(Phone::parse(number).unwrap_err().code(), "resident-number-refused");
    assert_eq!(Reason::new(&format!("xem {number}")).unwrap_err().code(), "resident-number-refused");
    for kind in DocumentKind::ALL {
        let error = DocumentNumber::parse(kind, number).unwrap_err();
        assert_eq!(error.code(), "resident-number-refused");
        assert!(error.args().is_empty());
    }
}

#[test]
fn a_korean_passport_of_before_2021_gives_its_optional_data_to_nobody() {
    let digit = |text: &str| mrz::check_digit(text).unwrap();
    let (number, born, until, optional) = ("M00000000", "800101", "300101", "1234567V<<<<<<");
    let (number, born) = (format!("{number}{}", digit(number)), format!("{born}{}", digit(born)));
    let (until, optional) = (format!("{until}{}", digit(until)), format!("{optional}{}", digit(optional)));
    let composite = digit(&format!("{number}{born}{until}{optional}"));
    let names = "P<KORHONG<<GILDONG<<<<<<<<<<<<<<<<<<<<<<<<<<";
    let text = format!("{names}\n{number}KOR{born}M{until}{optional}{composite}");
    let zone = Mrz::parse(&text, today()).unwrap();
    assert!(!zone.to_text().contains("1234567"));
    let without = format!("{names}\nM000000004KOR8001014M3001019<<<<<<<<<<<<<<04");
    assert_eq!(zone, Mrz::parse(&without, today()).unwrap());
}

proptest! {
    #[test]
    fn a_printed_insurance_card_reads_back(
        number in "([A-Z]{2}[1-5][1-9][0-9]{11}|[0-9]{10})", name in "[A-ZĐ][a-zôưẫ]{1,8}( [A-ZĐ][a-zôưẫ]{0,8}){0,3}",
        back in 0_u64..40_000, female: bool, address in prop::option::of("[A-Z][a-zôư ,]{0,20}[a-z]"),
        facility in "([0-9]{2}-[0-9]{3})?", former: bool, issued in prop::option::of(0_u64..3000),
    ) {
        let date = |days: u64| today().checked_sub_days(Days::new(days)).unwrap().format("%d/%m/%Y").to_string();
        let tail = if former { format!("|{}", date(1)) } else { issued.map_or(String::new(), |d| format!("|-|{}", date(d))) };
        let address = address.map_or("-".to_owned(), |text| hex(&text));
        let sex = if female { 2 } else { 1 };
        let text = format!("{number}|{}|{}|{sex}|{address}|{facility}|{}{tail}", hex(&name), date(back), date(0));
        let read = card(&text);
        prop_assert_eq!(card(&read.to_qr()), read);
        prop_assert_eq!(Scan::parse(&text, today()), Ok(Scan::InsuranceCard));
    }

    #[test]
    fn no_text_stops_a_reader(text in "\\PC{0,60}", card_like in "[0-9]{10}\\|([0-9a-f]{2}){0,6}\\|[0-9/]{0,10}\\|[12]?(\\|[-0-9a-f/]{0,10}){0,15}") {
        for text in [text.as_str(), card_like.as_str()] {
            if let Ok(read) = BhytCard::parse(text, today()) {
                prop_assert_eq!(card(&read.to_qr()), read);
            }
            let _ = (InsuranceNumber::parse(text), BhytCard::is_likely(text), refuse(text));
        }
    }

    #[test]
    fn what_was_starred_out_holds_no_number(text in "([0-9]{6}[- ]?[0-9]{7}|[0-9 -]{0,20}|\\PC{0,3}){0,6}") {
        let bytes = redacted(text.as_bytes());
        prop_assert_eq!(bytes.len(), text.len());
        prop_assert_eq!(redacted(&bytes), bytes);
        if text.is_ascii() && refuse(&text).is_ok() {
            prop_assert_eq!(redacted(text.as_bytes()), text.as_bytes());
        }
    }
}
