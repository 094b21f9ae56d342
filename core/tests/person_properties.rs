//! Properties that hold for any person, any name and any damage a scanner can do.
#![allow(clippy::unwrap_used, clippy::panic)] // a test that cannot go on fails

use checkup_core::error::Coded;
use checkup_core::person::mrz::check_digit;
use checkup_core::person::{CitizenCard, DocumentKind, DocumentNumber, Mrz, PersonName, Phone, Scan};
use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;
use unicode_normalization::{UnicodeNormalization, is_nfc};
use unicode_segmentation::UnicodeSegmentation;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

fn past() -> impl Strategy<Value = NaiveDate> {
    (0_u64..46_000).prop_map(|back| today().checked_sub_days(Days::new(back)).unwrap())
}

fn vietnamese_name() -> impl Strategy<Value = String> {
    let family = prop::sample::select(vec!["Nguyễn", "Trần", "Lê", "Đặng", "Trịnh", "VŨ"]);
    let given = prop::collection::vec(
        prop::sample::select(vec!["Thị", "Văn", "Hoà", "Hòa", "Ánh", "Đức", "Ý", "NGỌC", "Thuỷ", "Quỳnh"]),
        1..4,
    );
    (family, given).prop_map(|(family, given)| format!("{family} {}", given.join(" ")))
}

fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![
        vietnamese_name(),
        "[가-힣]{1,5}",
        "[A-Z][a-zéüñ]{0,9}( [A-Z][a-z'-]{0,9}){0,3}",
        "[ก-ฮ][ก-์]{0,8}",
        "\\PC{1,30}",
    ]
}

prop_compose! {
    fn card_text()(
        place in 0_u32..1000, random in 0_u32..1_000_000, name in vietnamese_name(), born in past(),
        female: bool, old in prop::option::of("[0-9]{9}"), address in "[A-ZĐÂỐ][a-zđôươăậễỳ ,0-9]{0,30}",
        issue_after in prop::option::of(0_u64..40_000), trailing in "\\|{0,5}", decomposed: bool,
    ) -> String {
        let digit = (born.year() / 100 - 19) * 2 + i32::from(female);
        let year = born.year() % 100;
        let sex = if female { "Nữ" } else { "Nam" };
        let issued = issue_after.map(|days| born.checked_add_days(Days::new(days)).unwrap().min(today()));
        let issued = issued.map_or(String::new(), |day| format!("|{}{trailing}", day.format("%d%m%Y")));
        let old = old.unwrap_or_default();
        let text = format!(
            "{place:03}{digit}{year:02}{random:06}|{old}|{name}|{}|{sex}|{address}{issued}", born.format("%d%m%Y"),
        );
        if decomposed { text.nfd().collect() } else { text }
    }
}

fn padded(text: &str, len: usize) -> String {
    text.chars().chain(std::iter::repeat('<')).take(len).collect()
}

fn digit(text: &str) -> char {
    check_digit(text).unwrap()
}

prop_compose! {
    fn zone_text()(
        card: bool, issuer in "[A-Z]{3}", nation in "[A-Z]{3}", surname in "[A-Z]{1,9}(<[A-Z]{1,5})?",
        given in "([A-Z]{1,6}(<[A-Z]{1,3})?)?", number in "[A-Z0-9]{5,9}", born in past(), sex in "[MF<]",
        ahead in 0_u64..3_600, optional in "([A-Z0-9]{1,11})?", second in "([A-Z0-9]{1,11})?",
    ) -> String {
        let dated = |day: NaiveDate| { let t = day.format("%y%m%d").to_string(); format!("{t}{}", digit(&t)) };
        let number = padded(&number, 9);
        let number = format!("{number}{}", digit(&number));
        let (born, until) = (dated(born), dated(today().checked_add_days(Days::new(ahead)).unwrap()));
        let names = format!("{surname}<<{given}");
        if card {
            let first = format!("{number}{}", padded(&optional, 15));
            let second = padded(&second, 11);
            let composite = digit(&format!("{first}{born}{until}{second}"));
            format!("I<{issuer}{first}\n{born}{sex}{until}{nation}{second}{composite}\n{}", padded(&names, 30))
        } else {
            let optional = padded(&optional, 14);
            let optional = format!("{optional}{}", digit(&optional));
            let composite = digit(&format!("{number}{born}{until}{optional}"));
            format!("P<{issuer}{}\n{number}{nation}{born}{sex}{until}{optional}{composite}", padded(&names, 39))
        }
    }
}

/// Whether a place of a zone (line ends counted) lies outside the optional data and the composite digit.
fn is_kept(zone: &str, at: usize) -> bool {
    let card = zone.lines().count() == 3;
    if card { !(15..30).contains(&at) && !(49..61).contains(&at) } else { !(73..89).contains(&at) }
}

/// How many graphemes of `word` its mask shows, star for star.
fn shown(word: &str, masked: &str) -> usize {
    let (word, masked): (Vec<&str>, Vec<&str>) =
        (word.graphemes(true).collect(), masked.graphemes(true).collect());
    assert_eq!(word.len(), masked.len());
    word.iter().zip(&masked).filter(|(letter, mask)| letter == mask && **mask != "*").count()
}

proptest! {
    #[test]
    fn a_printed_card_reads_back(text in card_text()) {
        let card = CitizenCard::parse(&text, today()).unwrap();
        let printed = card.to_qr();
        prop_assert!(is_nfc(&printed));
        prop_assert_eq!(CitizenCard::parse(&printed, today()).unwrap().to_qr(), printed);
        prop_assert_eq!(Scan::parse(&text, today()).unwrap(), Scan::CitizenCard(card));
    }

    #[test]
    fn a_cut_card_is_never_another_person(text in card_text(), keep in 0.0..1.0_f32) {
        let whole = CitizenCard::parse(&text, today()).unwrap();
        let count = text.chars().count();
        #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let keep = (count as f32 * keep) as usize;
        let cut: String = text.chars().take(keep).collect();
        if let Ok(Scan::CitizenCard(card)) = Scan::parse(&cut, today()) {
            prop_assert_eq!((card.number(), card.name(), card.born(), card.sex()),
                (whole.number(), whole.name(), whole.born(), whole.sex()));
        }
    }

    #[test]
    fn a_printed_zone_reads_back(text in zone_text()) {
        let zone = Mrz::parse(&text, today()).unwrap();
        prop_assert_eq!(Mrz::parse(&zone.to_text(), today()), Ok(zone.clone()));
        // All but the optional data and the check digits over them comes out as it went in.
        let kept = |text: &str| text.chars().enumerate().filter(|(at, _)| is_kept(text, *at)).map(|(_, c)| c).collect::<String>();
        prop_assert_eq!(kept(&zone.to_text()), kept(&text));
        prop_assert_eq!(Scan::parse(&text.replace('\n', ""), today()).unwrap(), Scan::TravelDocument(zone));
    }

    #[test]
    fn a_wrong_digit_in_a_checked_field_never_passes(text in zone_text(), at in 0_usize..90, other in 0_u8..10) {
        let zone = Mrz::parse(&text, today()).unwrap();
        let mut bytes = text.clone().into_bytes();
        let at = at % bytes.len();
        if bytes[at].is_ascii_digit() {
            bytes[at] = b'0' + other;
            // A passing zone says the same about the document and the dates.
            if let Ok(read) = Mrz::parse(std::str::from_utf8(&bytes).unwrap(), today()) {
                prop_assert_eq!((read.document_number(), read.born(), read.expires()),
                    (zone.document_number(), zone.born(), zone.expires()));
            }
        }
    }

    #[test]
    fn no_input_panics_and_every_error_has_its_code(text in "(?s).{0,120}", zone in "[A-Z0-9<|\n]{0,95}") {
        for text in [text, zone.clone(), format!("P<{zone}"), format!("001085012345|{zone}")] {
            if let Err(error) = Scan::parse(&text, today()) {
                prop_assert_eq!(error.to_string(), error.code());
            }
            if let Err(error) = Mrz::parse(&text, today()) {
                prop_assert_eq!(error.to_string(), error.code());
            }
            if let Err(error) = CitizenCard::parse(&text, today()) {
                prop_assert_eq!(error.to_string(), error.code());
            }
            if let Err(error) = Phone::parse(&text) {
                prop_assert_eq!(error.to_string(), error.code());
            }
            let _ = check_digit(&text);
        }
    }

    #[test]
    fn a_damaged_zone_of_right_length_does_not_panic(text in zone_text(), at in 0_usize..90, to in "[A-Z0-9<]") {
        let mut chars: Vec<char> = text.chars().collect();
        let at = at % chars.len();
        chars[at] = to.chars().next().unwrap();
        let _ = Scan::parse(&chars.into_iter().collect::<String>(), today());
    }

    #[test]
    fn a_mask_shows_no_more_than_it_may(text in any_name()) {
        let Ok(name) = PersonName::new(&text) else { return Ok(()) };
        let masked = name.masked();
        let words: Vec<&str> = name.as_str().split(' ').collect();
        let masks: Vec<&str> = masked.split(' ').collect();
        prop_assert_eq!(words.len(), masks.len());
        let syllabic = name.as_str().chars().all(|c| c == ' ' || ('가'..='힣').contains(&c));
        if syllabic {
            let count: usize = words.iter().map(|word| word.graphemes(true).count()).sum();
            let seen: usize = words.iter().zip(&masks).map(|(word, mask)| shown(word, mask)).sum();
            prop_assert_eq!(seen, match count { 1 => 0, 2 => 1, _ => 2 });
        } else {
            for (at, (word, mask)) in words.iter().zip(&masks).enumerate() {
                let family = at == 0 && words.len() > 1 && word == mask;
                let single = word.graphemes(true).count() == 1;
                prop_assert!(family || shown(word, mask) <= 1, "{} as {}", word, mask);
                prop_assert!(family || !single || *mask == "*" || shown(word, mask) <= 1);
            }
            prop_assert!(masked.contains('*'));
        }
    }

    #[test]
    fn masks_and_keys_do_not_depend_on_composition(text in any_name()) {
        let decomposed: String = text.nfd().collect();
        match (PersonName::new(&text), PersonName::new(&decomposed)) {
            (Ok(one), Ok(other)) => {
                prop_assert_eq!(one.as_str(), other.as_str());
                prop_assert_eq!(one.masked(), other.masked());
                prop_assert!(is_nfc(one.as_str()) && is_nfc(&one.search_key()));
            }
            (one, other) => prop_assert_eq!(one, other),
        }
    }

    #[test]
    fn a_search_key_is_its_own_key(text in vietnamese_name()) {
        let key = PersonName::new(&text).unwrap().search_key();
        prop_assert!(key.is_ascii());
        prop_assert_eq!(PersonName::new(&key).unwrap().search_key(), key.clone());
        prop_assert_eq!(PersonName::new(&text.to_uppercase()).unwrap().search_key(), key);
    }

    #[test]
    fn masked_numbers_keep_their_length_and_at_most_five_characters(digits in "[0-9]{3}[0-5][0-9]{8}",
        passport in "[A-Z][0-9]{4,11}", phone in "09[0-46-9][0-9]{7}") {
        let count = |text: &str| text.chars().filter(|c| *c != '*').count();
        let card = DocumentNumber::parse(DocumentKind::CitizenCard, &digits).unwrap();
        prop_assert_eq!((card.masked().len(), count(&card.masked())), (12, 5));
        let number = DocumentNumber::parse(DocumentKind::Passport, &passport).unwrap();
        prop_assert_eq!((number.masked().len(), count(&number.masked())), (passport.len(), 3));
        let phone = Phone::parse(&phone).unwrap();
        prop_assert_eq!((phone.masked().len(), count(&phone.masked())), (phone.as_str().len(), 7));
    }

    #[test]
    fn a_document_number_survives_the_wire(digits in "[0-9]{3}[0-5][0-9]{8}") {
        let number = DocumentNumber::parse(DocumentKind::CitizenCard, &digits).unwrap();
        let wire = serde_json::to_string(&number).unwrap();
        prop_assert_eq!(serde_json::from_str::<DocumentNumber>(&wire).unwrap(), number);
    }
}
