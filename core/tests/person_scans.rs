//! What scanners type, line by line: the fixture file, the published vectors, and each way in which a scan goes wrong.
#![allow(clippy::unwrap_used, clippy::panic)] // a test that cannot go on fails

use checkup_core::error::Coded;
use checkup_core::person::{
    CitizenCard, DocumentKind, DocumentWarning, IdentityDocument, Mrz, Scan, ScanError, Sex,
};
use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-11-21")
}

/// The scans of `fixtures/scans.txt` with the comment above each.
fn fixture() -> Vec<(String, String)> {
    let mut scans: Vec<(String, String)> = Vec::new();
    let mut title = String::new();
    for line in include_str!("fixtures/scans.txt").lines() {
        if let Some(comment) = line.strip_prefix("# ") {
            comment.clone_into(&mut title);
        } else if scans.last().is_some_and(|(last, _)| *last == title) {
            let (_, scan) = scans.last_mut().unwrap();
            *scan = format!("{scan}\n{line}");
        } else {
            scans.push((title.clone(), line.to_owned()));
        }
    }
    scans
}

fn scan(title: &str) -> String {
    fixture().into_iter().find(|(found, _)| found.starts_with(title)).unwrap().1
}

fn card(text: &str) -> CitizenCard {
    match Scan::parse(text, today()) {
        Ok(Scan::CitizenCard(card)) => card,
        other => panic!("{other:?}"),
    }
}

fn zone(text: &str) -> Mrz {
    match Scan::parse(text, today()) {
        Ok(Scan::TravelDocument(zone)) => zone,
        other => panic!("{other:?}"),
    }
}

fn code(text: &str) -> &'static str {
    Scan::parse(text, today()).unwrap_err().code()
}

type Card<'a> = (&'a str, Option<&'a str>, &'a str, &'a str, Sex, &'a str, &'a str);

fn check_card(text: &str, expected: Card<'_>) {
    let card = card(text);
    let read: Card<'_> = (
        card.number().as_str(),
        card.old_number(),
        card.name().as_str(),
        &card.born().date().to_string(),
        card.sex(),
        card.address(),
        &card.issued().unwrap().to_string(),
    );
    assert_eq!(read, expected);
    assert_eq!(card.warnings(), []);
    assert_eq!(CitizenCard::parse(&card.to_qr(), today()).unwrap(), card);
}

type Zone<'a> = (&'a str, &'a str, &'a str, &'a str, &'a str, &'a str, Option<Sex>, &'a str);

fn check_zone(text: &str, expected: Zone<'_>) {
    let zone = zone(text);
    let read: Zone<'_> = (
        zone.surname(),
        zone.given_names(),
        zone.document_number(),
        zone.issuer().as_str(),
        zone.nationality().as_str(),
        &zone.born().date().to_string(),
        zone.sex(),
        &zone.expires().to_string(),
    );
    assert_eq!(read, expected);
    // Optional data are not printed: they were not kept.
    if !text.contains("ZE184226B") {
        assert_eq!(zone.to_text(), text);
    }
    assert_eq!(self::zone(&zone.to_text()), zone);
}

#[test]
fn every_scan_of_the_file_is_read_or_refused_for_its_own_reason() {
    let outcome = fixture().into_iter().map(|(title, text)| match Scan::parse(&text, today()) {
        Ok(Scan::CitizenCard(_)) => (title, "card"),
        Ok(Scan::TravelDocument(_)) => (title, "zone"),
        Ok(_) => (title, "code"),
        Err(error) => (title, error.code()),
    });
    let outcome: Vec<(String, &str)> = outcome.collect();
    let codes: Vec<&str> = outcome.iter().map(|(_, code)| *code).collect();
    let expected = [
        "card",
        "card",
        "card",
        "card",
        "zone",
        "zone",
        "mrz-check-digit",
        "cccd-sex-disagrees",
        "scan-cut-off",
    ];
    assert_eq!(codes, expected, "{outcome:?}");
}

#[test]
fn the_cards_of_the_file_give_these_fields() {
    check_card(
        &scan("citizen card, chip 2021"),
        (
            "001085012345",
            None,
            "Nguyễn Văn Đức",
            "1985-03-17",
            Sex::Male,
            "Số 12, Ngõ 34 Trần Duy Hưng, Trung Hòa, Cầu Giấy, Hà Nội",
            "2021-04-05",
        ),
    );
    check_card(
        &scan("citizen card with the old"),
        (
            "030184032967",
            Some("142123456"),
            "Dương Thanh Ngân",
            "1984-08-19",
            Sex::Female,
            "Thôn 3, Tân Kỳ, Tứ Kỳ, Hải Dương",
            "2021-05-10",
        ),
    );
    check_card(
        &scan("identity card 2024"),
        (
            "027306001122",
            None,
            "Lê Thị Quỳnh",
            "2006-11-02",
            Sex::Female,
            "Phường Kinh Bắc, Bắc Ninh",
            "2024-08-15",
        ),
    );
    let decomposed = scan("decomposed characters");
    assert_ne!(
        decomposed,
        decomposed.nfc().collect::<String>(),
        "the fixture lost its decomposed characters"
    );
    check_card(
        &decomposed,
        ("040206367188", None, "Trịnh Công Sơn", "2006-02-25", Sex::Male, "Nghĩa Đàn, Nghệ An", "2022-07-01"),
    );
}

#[test]
fn the_passports_of_the_file_give_these_fields() {
    check_zone(
        &scan("Korean passport"),
        ("HONG", "GILDONG", "M123A4567", "KOR", "KOR", "1985-02-14", Some(Sex::Male), "2031-05-10"),
    );
    check_zone(
        &scan("Vietnamese passport"),
        ("NGUYEN", "THI MINH ANH", "C1234567", "VNM", "VNM", "1990-03-05", Some(Sex::Female), "2029-01-01"),
    );
    let error = Scan::parse(&scan("wrong check digit"), today()).unwrap_err();
    assert_eq!(error.args(), [("field", "document-number".to_owned())]);
}

#[test]
fn the_published_card_vectors_are_read() {
    check_card(
        "001185000001|012345678|Nguyễn Thị Mẫu|05031985|Nữ|Số 1 Phố Mẫu, Phường Mẫu, Hà Nội|15042021",
        (
            "001185000001",
            Some("012345678"),
            "Nguyễn Thị Mẫu",
            "1985-03-05",
            Sex::Female,
            "Số 1 Phố Mẫu, Phường Mẫu, Hà Nội",
            "2021-04-15",
        ),
    );
    let person = ("001203000002", None, "Trần Văn Mẫu", "2003-11-20", Sex::Male, "Thôn Mẫu, Xã Mẫu, Hà Nội");
    for (text, issued) in [
        ("001203000002||Trần Văn Mẫu|20112003|Nam|Thôn Mẫu, Xã Mẫu, Hà Nội|10072021", "2021-07-10"),
        ("001203000002||Trần Văn Mẫu|20112003|Nam|Thôn Mẫu, Xã Mẫu, Hà Nội|01082024||||", "2024-08-01"),
    ] {
        check_card(text, (person.0, person.1, person.2, person.3, person.4, person.5, issued));
    }
    let number = card("001185000001||A|05031985|Nu||15042021").number().clone();
    assert_eq!((number.place_code(), number.sex(), number.birth_year()), ("001", Sex::Female, 1985));
}

#[test]
fn the_icao_specimens_are_read_and_reported_as_expired() {
    let td3 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    let td1 =
        "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";
    for (text, number) in [(td3, "L898902C3"), (td1, "D23145890")] {
        check_zone(
            text,
            ("ERIKSSON", "ANNA MARIA", number, "UTO", "UTO", "1974-08-12", Some(Sex::Female), "2012-04-15"),
        );
        let warnings = zone(text).warnings(today());
        assert_eq!(warnings, [DocumentWarning::Expired { on: day("2012-04-15") }]);
        assert_eq!(warnings[0].code(), "mrz-expired");
        assert_eq!(warnings[0].args(), [("on", "2012-04-15".to_owned())]);
    }
    assert_eq!(zone(td3).identity_document().unwrap().kind(), DocumentKind::Passport);
    assert_eq!(zone(td1).identity_document().unwrap_err().code(), "document-kind-unsupported");
    check_zone(
        "P<KORHONG<<GILDONG<<<<<<<<<<<<<<<<<<<<<<<<<<\nM000000004KOR8001014M3001019<<<<<<<<<<<<<<04",
        ("HONG", "GILDONG", "M00000000", "KOR", "KOR", "1980-01-01", Some(Sex::Male), "2030-01-01"),
    );
}

#[test]
fn line_ends_do_not_matter() {
    let passport = scan("Korean passport");
    let expected = zone(&passport);
    for end in ["\r", "\r\n", "\n\n", "", " \n "] {
        assert_eq!(zone(&passport.replace('\n', end)), expected, "{end:?}");
    }
    assert_eq!(zone(&format!("\0{}\r\n", passport.to_lowercase())), expected);
    let text = scan("citizen card, chip 2021");
    assert_eq!(card(&format!("\u{FEFF}{}\0\r\n", text.replace("Nguyễn", "Ngu\r\nyễn"))), card(&text));
}

#[test]
fn a_card_is_read_leniently_where_nothing_is_lost() {
    let expected = card("001185000001||Nguyễn Thị Mẫu|05031985|Nữ|Hà Nội|15042021");
    for text in [
        "001185000001||Nguyễn Thị Mẫu|05/03/1985|nữ|Hà Nội|15/04/2021",
        "001185000001||Nguyễn Thị  Mẫu |05031985|NỮ| Hà Nội|15042021|x|y||",
        "001185000001||Nguyễn Thị Mẫu|05031985|Nu|Hà Nội|15042021|",
    ] {
        assert_eq!(card(text), expected, "{text}");
    }
    let six = card("001185000001||Nguyễn Thị Mẫu|05031985|Nữ|Hà Nội");
    assert_eq!(six.issued(), None);
    assert_eq!(six.warnings(), [DocumentWarning::IssueDateMissing]);
    assert_eq!(six.warnings()[0].code(), "cccd-issue-date-missing");
    let abroad = card("136185000001||Nguyễn Thị Mẫu|05031985|Nữ|Hà Nội|15042021");
    assert_eq!(abroad.warnings(), [DocumentWarning::ProvinceUnknown]);
    assert_eq!(abroad.warnings()[0].code(), "cccd-province-unknown");
}

#[test]
fn each_flaw_of_a_card_has_its_own_code() {
    for (text, expected) in [
        ("001185000001||Nguyễn Thị Mẫu|05031985", "cccd-truncated"),
        ("001185000001|", "cccd-truncated"),
        ("001185000001||Nguyễn Thị Mẫu|05031985|Nữ|Hà Nội|1504", "cccd-truncated"),
        ("00118500001||Nguyễn Thị Mẫu|05031985|Nữ|Hà Nội|15042021", "cccd-number-shape"),
        ("001985000001||Nguyễn Thị Mẫu|05031985|Nữ|Hà Nội|15042021", "cccd-number-shape"),
        ("001185000001|12345|Nguyễn Thị Mẫu|05031985|Nữ|Hà Nội|15042021", "cccd-old-number-shape"),
        ("001185000001|||05031985|Nữ|Hà Nội|15042021", "cccd-name"),
        ("001185000001||Nguyễn\u{202E}Mẫu|05031985|Nữ|Hà Nội|15042021", "cccd-name"),
        ("001185000001||Nguyễn Thị Mẫu|31021985|Nữ|Hà Nội|15042021", "cccd-date"),
        ("001185000001||Nguyễn Thị Mẫu|05/03/85|Nữ|Hà Nội|15042021", "cccd-date"),
        ("001185000001||Nguyễn Thị Mẫu|+5031985|Nữ|Hà Nội|15042021", "cccd-date"),
        ("001185000001||Nguyễn Thị Mẫu|05031985|Nữ|Hà Nội|15132021", "cccd-date"),
        ("001185000001||Nguyễn Thị Mẫu|05032085|Nữ|Hà Nội|15042021", "cccd-birth-date"),
        ("001185000001||Nguyễn Thị Mẫu|05031885|Nữ|Hà Nội|15042021", "cccd-birth-date"),
        ("001185000001||Nguyễn Thị Mẫu|05031985|Nỡ|Hà Nội|15042021", "cccd-sex"),
        ("001185000001||Nguyễn Thị Mẫu|05031985|Nữ|Hà\u{200B}Nội|15042021", "cccd-address"),
        ("001085000001||Nguyễn Thị Mẫu|05031985|Nữ|Hà Nội|15042021", "cccd-sex-disagrees"),
        ("001385000001||Nguyễn Thị Mẫu|05031985|Nữ|Hà Nội|15042021", "cccd-century-disagrees"),
        ("001186000001||Nguyễn Thị Mẫu|05031985|Nữ|Hà Nội|15042021", "cccd-year-disagrees"),
        ("001185000001||Nguyễn Thị Mẫu|05031985|Nữ|Hà Nội|04031985", "cccd-issued-before-birth"),
        ("001185000001||Nguyễn Thị Mẫu|05031985|Nữ|Hà Nội|22112026", "cccd-issued-in-future"),
    ] {
        assert_eq!(code(text), expected, "{text}");
    }
    let error = Scan::parse("001185000001||Nguyễn Thị Mẫu|31021985|Nữ|Hà Nội|15042021", today()).unwrap_err();
    assert_eq!(error.args(), [("field", "birth".to_owned())]);
}

#[test]
fn each_flaw_of_a_zone_has_its_own_code() {
    let good = scan("Vietnamese passport");
    let edit = |from: &str, to: &str| good.replace(from, to);
    for (text, expected, field) in [
        (edit("<06", "<0"), "mrz-length", "87"),
        (good.lines().next().unwrap().to_owned(), "mrz-length", "44"),
        (edit("<\nC", "\n<C"), "mrz-length", "88"),
        (edit("MINH", "MI;H"), "mrz-character", "20"),
        (edit("P<VNM", "V<VNM"), "mrz-document-kind", ""),
        (edit("P<VNM", "P<V3M"), "mrz-country", "issuer"),
        (edit("0VNM9", "0<<<9"), "mrz-country", "nationality"),
        (edit("C1234567<0", "<<<<<<<<<0"), "mrz-document-number", ""),
        (edit("C1234567<0", "C1234568<0"), "mrz-check-digit", "document-number"),
        (edit("9003059", "9003058"), "mrz-check-digit", "birth-date"),
        (edit("2901019", "2901018"), "mrz-check-digit", "expiry-date"),
        (edit("<<06", "<E06"), "mrz-check-digit", "optional-data"),
        (edit("<<06", "<<07"), "mrz-check-digit", "composite"),
        (edit("F2901019", "Z2901019"), "mrz-sex", ""),
        (edit("NGUYEN", "NGU4EN"), "mrz-name", ""),
    ] {
        // Fields that the composite digit covers fail there; it is computed anew for those that are to pass it.
        let text = if matches!(expected, "mrz-document-number") { recompose(&text) } else { text };
        let error = Scan::parse(&text, today()).unwrap_err();
        assert_eq!(error.code(), expected, "{text}");
        assert_eq!(error.args().first().map_or("", |(_, value)| value.as_str()), field, "{text}");
    }
    let dated = |from: &str, to: &str| code(&recompose(&edit(from, to)));
    assert_eq!(dated("9003059", "9013052"), "mrz-date");
    assert_eq!(dated("9003059", "<<<<<<0"), "mrz-date");
    assert_eq!(dated("2901019", "2902308"), "mrz-date");
}

/// The text with check digits of birth, expiry and the whole put right.
fn recompose(text: &str) -> String {
    use checkup_core::person::mrz::check_digit;
    let (first, second) = text.split_once('\n').unwrap();
    let digit = |text: &str| check_digit(text).unwrap();
    let (birth, expiry) = (&second[13..19], &second[21..27]);
    let second = format!(
        "{}{birth}{}{}{expiry}{}{}",
        &second[..13],
        digit(birth),
        &second[20..21],
        digit(expiry),
        &second[28..43]
    );
    let composite = digit(&format!("{}{}{}", &second[..10], &second[13..20], &second[21..43]));
    format!("{first}\n{second}{composite}")
}

#[test]
fn letters_read_for_digits_are_put_right_by_field() {
    let good = scan("Vietnamese passport");
    let expected = zone(&good);
    for (from, to) in [
        ("P<VNMNGUYEN", "P<VNMN6UYEN"),
        ("9003059F", "9OO3O59F"),
        ("2901019", "29OIOI9"),
        ("C1234567<0", "CI2345G7<O"),
        ("C1234567<0", "CIZ34S67<0"),
        ("<<06", "<<O6"),
    ] {
        assert_eq!(zone(&good.replace(from, to)), expected, "{to}");
    }
    let korean = scan("Korean passport");
    assert_eq!(zone(&korean.replace("M123A45674", "MI23A4S674")), zone(&korean));
}

#[test]
fn a_number_of_an_unknown_shape_is_never_guessed() {
    let specimen =
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    assert_eq!(code(&specimen.replace("L898902C3", "L8989O2C3")), "mrz-check-digit");
}

#[test]
fn centuries_follow_the_day_of_the_scan() {
    let born = |yymmdd: &str| {
        let text = recompose(&scan("Korean passport").replace("850214", yymmdd));
        zone(&text).born().date().to_string()
    };
    assert_eq!(born("261121"), "2026-11-21");
    assert_eq!(born("261122"), "1926-11-22");
    assert_eq!(born("270101"), "1927-01-01");
    assert_eq!(born("000229"), "2000-02-29");
    let until = |yymmdd: &str| {
        let text = recompose(&scan("Korean passport").replace("310510", yymmdd));
        zone(&text).expires().to_string()
    };
    assert_eq!(until("991231"), "2099-12-31");
    assert_eq!(until("070101"), "2007-01-01");
}

#[test]
fn a_name_that_fills_its_field_is_reported() {
    let long = "P<VNMNGUYEN<<THI<MINH<ANH<PHUONG<THAO<NGOCH";
    let text = format!("{long}A\n{}", scan("Vietnamese passport").lines().last().unwrap());
    let warnings = zone(&text).warnings(today());
    assert_eq!(warnings, [DocumentWarning::NameCutShort]);
    assert_eq!(warnings[0].code(), "mrz-name-cut-short");
}

#[test]
fn both_faces_of_a_vietnamese_card_give_one_number() {
    let text = with_digits("IDVNM", "085012345", "001085012345<<<", "850317", "M", "310317");
    let zone = zone(&text);
    let document: IdentityDocument = zone.identity_document().unwrap();
    assert_eq!(document.kind(), DocumentKind::CitizenCard);
    assert_eq!(document.number, card(&scan("citizen card, chip 2021")).identity_document().number);
    assert_eq!(document.expires, Some(day("2031-03-17")));
    assert!(!document.is_expired_on(day("2031-03-17")) && document.is_expired_on(day("2031-03-18")));
}

#[test]
fn a_long_card_number_runs_on_into_the_optional_data() {
    let digit = checkup_core::person::mrz::check_digit("D23145890734").unwrap();
    let optional = format!("734{digit}<<<<<<<<<<<");
    let text = with_digits("I<UTO", "D23145890", &optional, "740812", "F", "300415");
    let text = {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines[0].replace_range(14..15, "<");
        let composite =
            format!("{}{}{}{}", &lines[0][5..], &lines[1][..7], &lines[1][8..15], &lines[1][18..29]);
        let digit = checkup_core::person::mrz::check_digit(&composite).unwrap();
        lines[1].replace_range(29..30, &digit.to_string());
        lines.join("\n")
    };
    let zone = zone(&text);
    assert_eq!(zone.document_number(), "D23145890734");
    assert_eq!(zone.to_text(), text);
}

/// A card's zone with its check digits.
fn with_digits(head: &str, number: &str, optional: &str, born: &str, sex: &str, until: &str) -> String {
    use checkup_core::person::mrz::check_digit;
    let digit = |text: &str| check_digit(text).unwrap();
    let first = format!("{number}{}{optional}", digit(number));
    let (born, until) = (format!("{born}{}", digit(born)), format!("{until}{}", digit(until)));
    let composite = digit(&format!("{first}{born}{until}<<<<<<<<<<<"));
    let nation = &head[2..];
    format!("{head}{first}\n{born}{sex}{until}{nation}<<<<<<<<<<<{composite}\nNGUYEN<<VAN<DUC<<<<<<<<<<<<<<<")
}

#[test]
fn tickets_and_appointments_are_told_from_papers() {
    assert!(matches!(Scan::parse("a017\r\n", today()), Ok(Scan::Ticket(code)) if code.as_str() == "A017"));
    assert!(
        matches!(Scan::parse("k7m2qx4t", today()), Ok(Scan::Booking(code)) if code.as_str() == "K7M2QX4T")
    );
}

#[test]
fn what_cannot_be_used_is_named() {
    for (text, expected) in [
        ("", "scan-unreadable"),
        (" \r\n", "scan-unreadable"),
        ("https://example.vn/menu", "scan-unreadable"),
        ("HELLO", "scan-unreadable"),
        ("00108501234", "scan-cut-off"),
        ("001085012345", "scan-cut-off"),
        // Korean input method under a passport
        ("ㅖ<ㅏㅒㄲㅗㅐㅜㅎ<<ㅎㅑㅣㅇㅐㅜㅎ", "scan-layout-damaged"),
        // Telex under a passport: OO and DD became letters
        ("P<VNMĐUONG<<THI<HÔNG", "scan-layout-damaged"),
        // Telex keystrokes in place of letters
        (
            "001085012345||Nguyeenx Vawn DDuwcs|17031985|Nam|Trung Hoaf, Caauf Giaays, Haf Nooij|05042021",
            "scan-layout-damaged",
        ),
        ("030184032967||Duowng Thanh Ngaan|19081984|Nuwx|Har Duowng|10052021", "scan-layout-damaged"),
        // VNI keystrokes
        ("001085012345||Nguye64n Va8n D9u71c|17031985|Nam|Ha2 No65i|05042021", "scan-layout-damaged"),
        // UTF-8 read as Windows-1252
        ("001085012345||Nguyá»…n VÄƒn Äá»©c|17031985|Nam|HÃ  Ná»™i|05042021", "scan-layout-damaged"),
        // a layout without the letters
        ("001085012345||Nguy?n V?n ??c|17031985|Nam|H? N?i|05042021", "scan-layout-damaged"),
        ("001085012345||Nguy\u{FFFD}n|17031985|Nam|Hà Nội|05042021", "scan-layout-damaged"),
        // Hangul keys in a card
        ("001085012345||ㅜ햐ㅛ두|17031985|Nam|Hà Nội|05042021", "scan-layout-damaged"),
    ] {
        assert_eq!(code(text), expected, "{text}");
    }
}

#[test]
fn highland_names_without_marks_are_not_taken_for_damage() {
    let card = card("064085012345||Ksor Blir|17031985|Nam|Kon Tum, Kon Tum|05042021");
    assert_eq!(card.name().as_str(), "Ksor Blir");
}

#[test]
fn no_debug_output_holds_a_person() {
    for (_, text) in fixture() {
        let shown = format!("{:?}", Scan::parse(&text, today()));
        assert!(!shown.contains("0123") && !shown.contains("HONG") && !shown.contains("Nguy"), "{shown}");
    }
    assert_eq!(format!("{:?}", ScanError::CutOff), "CutOff");
}
