//! The papers of a day at the centre: ticket, guide sheet, tube labels, referral letter, receipt, a company's statement and
//! the day's figures, all invented, in three languages.

use super::Sample;
use super::personal::{self, number, words};
use checkup_core::billing::VatClass;
use checkup_core::catalog::{Catalogue, Severity, Specimen};
use checkup_core::codes::{Barcode, ItemCode, PackageCode, StationCode, TicketCode};
use checkup_core::lab::Flag;
use checkup_core::language::Language;
use checkup_core::money::Money;
use checkup_core::package::{Article, Finding, Lift, RuleCode};
use checkup_core::person::Sex;
use checkup_core::referral::Urgency;
use checkup_core::report::day::{self, Day, Hour, Spread, StationDay};
use checkup_core::report::doc::{Doc, ReportNumber, Text};
use checkup_core::report::guide::{Guide, Room, guide};
use checkup_core::report::invoice::{Company, Invoice, invoice, lines_of};
use checkup_core::report::label::{Labels, Tube, labels};
use checkup_core::report::paper::Paper;
use checkup_core::report::personal::{Centre, Identity};
use checkup_core::report::receipt::{Receipt, ReceiptLine, Way, receipt};
use checkup_core::report::referral_letter::{LetterResult, ReferralLetter, referral_letter};
use checkup_core::report::ticket::{Ticket, ticket};
use chrono::{DateTime, NaiveDate, TimeZone, Utc};

fn date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

fn at(hour: u32, minute: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 21, hour, minute, 0).unwrap()
}

fn code() -> TicketCode {
    TicketCode::parse("A017").unwrap()
}

fn station(code: &str) -> StationCode {
    StationCode::parse(code).unwrap()
}

/// The one of three that is in this language.
fn said<'a>(language: Language, vi: &'a str, ko: &'a str, en: &'a str) -> &'a str {
    match language {
        Language::Vi => vi,
        Language::Ko => ko,
        Language::En => en,
    }
}

/// The invented centre.
pub fn centre(language: Language) -> Centre {
    let name = said(
        language,
        "Trung tâm Khám sức khỏe Hồ Tây",
        "서호 건강검진센터",
        "West Lake Health Checkup Centre",
    );
    let address = said(
        language,
        "12 phố Ví Dụ, phường Tây Hồ, Hà Nội",
        "하노이시 떠이호동 비주 거리 12",
        "12 Vi Du Street, Tay Ho, Hanoi",
    );
    Centre { name: Text::plain(name), address: Text::plain(address), phone: Text::plain("024 3999 0000") }
}

fn name(language: Language) -> String {
    personal::said(language).name.to_owned()
}

/// A ticket.
pub fn ticket_of(language: Language) -> Ticket {
    Ticket {
        centre: centre(language),
        ticket: code(),
        day: date(),
        at: at(0, 42),
        masked_name: said(language, "Nguyễn T** H*** N***", "김*별", "E****** W*******-A*********")
            .to_owned(),
        first: Some(station("BLD")),
        place: None,
    }
}

/// A guide sheet.
pub fn guide_of(language: Language) -> Guide {
    let place = |vi, ko, en| Some(said(language, vi, ko, en).to_owned());
    let item = |code: &str| ItemCode::parse(code).unwrap();
    let room = |code: &str, place, minutes, items: &[&str], fasting| Room {
        station: station(code),
        place,
        minutes,
        items: items.iter().map(|i| item(i)).collect(),
        fasting,
        done: code == "REG",
    };
    let blood = ["FPG", "HBA1C", "ALT", "AST", "TC", "TG", "HDL", "LDL", "CREA", "HGB"];
    Guide {
        centre: centre(language),
        ticket: code(),
        day: date(),
        name: ticket_of(language).masked_name,
        package: PackageCode::parse("STD").unwrap(),
        rooms: vec![
            room(
                "REG",
                place("Tầng 1, quầy 1–3", "1층 1–3번 창구", "Ground floor, desks 1–3"),
                3,
                &[],
                false,
            ),
            room("BLD", place("Tầng 2, phòng 201", "2층 201호", "2nd floor, room 201"), 4, &blood, true),
            room(
                "US",
                place("Tầng 2, phòng 210–214", "2층 210–214호", "2nd floor, rooms 210–214"),
                12,
                &["ABDUS"],
                true,
            ),
            room(
                "ANT",
                place("Tầng 2, phòng 203", "2층 203호", "2nd floor, room 203"),
                3,
                &["HT", "WT", "WC"],
                false,
            ),
            room("VIS", place("Tầng 3, phòng 305", "3층 305호", "3rd floor, room 305"), 6, &[], false),
            room("XR", place("Tầng 1, phòng 110", "1층 110호", "Ground floor, room 110"), 3, &["CXR"], false),
            room("CON", place("Tầng 3, phòng 320", "3층 320호", "3rd floor, room 320"), 10, &[], false),
        ],
        findings: vec![Finding {
            severity: Severity::Warns,
            rule: RuleCode::FastingNotIdeal,
            items: vec![item("LDL")],
            about: Vec::new(),
            needed_hours: Some(12),
            fasted_hours: Some(9),
            needed_days: None,
            since_days: None,
            lifted_by: Lift::Nothing,
        }],
    }
}

/// The tubes of one person.
pub fn labels_of(language: Language) -> Labels {
    let tube = |barcode: &str, container, items: &[&str]| Tube {
        barcode: Barcode::parse(barcode).unwrap(),
        container,
        items: items.iter().map(|i| ItemCode::parse(i).unwrap()).collect(),
    };
    Labels {
        centre: centre(language),
        ticket: code(),
        day: date(),
        name: name(language),
        born: 1985,
        tubes: vec![
            tube("7KQ2M9XPTA", Specimen::EdtaLavender, &["HBA1C", "HGB"]),
            tube("3HV8R4WQEC", Specimen::SerumSst, &["ALT", "AST", "TC", "TG", "HDL", "LDL", "CREA"]),
            tube("9TN6J2YBKD", Specimen::NafGrey, &["OGTT2H"]),
            tube("4PC7X3MGRH", Specimen::NafGrey, &["FPG"]),
            tube("6WE9Q8TVNJ", Specimen::UrineSpot, &["UACR"]),
        ],
    }
}

/// The longest names of the catalogue on one tube, and a name without end.
pub fn crowded_labels(language: Language) -> Labels {
    let catalogue = Catalogue::builtin().unwrap();
    let mut items: Vec<ItemCode> = catalogue
        .items()
        .iter()
        .filter(|i| i.specimen == Specimen::SerumSst)
        .map(|i| i.code.clone())
        .collect();
    items.sort_by_key(|i| {
        std::cmp::Reverse(checkup_locales::text(language, &format!("item-{i}"), &[]).chars().count())
    });
    let mut crowded = labels_of(language);
    let endless = said(
        language,
        "Công Tằng Tôn Nữ Phương Thảo Nguyễn Thị Hồng Ngọc Minh Châu",
        "황보한별아름다운하늘누리빛나라온세상",
        "Wolfeschlegelsteinhausenbergerdorff-Achterberg",
    );
    endless.clone_into(&mut crowded.name);
    crowded.tubes = vec![Tube {
        barcode: Barcode::parse("3HV8R4WQEC").unwrap(),
        container: Specimen::TraceRoyalBlue,
        items,
    }];
    crowded
}

/// A letter to a cardiologist.
pub fn letter_of(language: Language) -> ReferralLetter {
    let of = |line: checkup_core::report::personal::ResultLine| LetterResult {
        item: line.item,
        value: line.value,
        flag: line.flag,
        low: line.low,
        high: line.high,
    };
    let personal::Said { reason, partner, doctor, .. } = personal::said(language);
    let ecg = said(
        language,
        "Nhịp xoang, trục trái, dày thất trái",
        "동리듬, 좌축 편위, 좌심실 비대 소견",
        "Sinus rhythm, left axis, signs of left ventricular hypertrophy",
    );
    ReferralLetter {
        centre: centre(language),
        number: ReportNumber::parse("20261121-A017-R1").unwrap(),
        issued_on: date(),
        identity: Identity {
            name: name(language),
            birth_date: NaiveDate::from_ymd_opt(1985, 3, 9).unwrap(),
            sex: Sex::Female,
            document: Some("0011•••••427".to_owned()),
            document_number: None,
            company: None,
        },
        ticket: code(),
        visit_date: date(),
        partner: partner.to_owned(),
        place: said(language, "Hà Nội, Việt Nam", "베트남 하노이", "Hanoi, Vietnam").to_owned(),
        specialty: said(language, "Tim mạch", "심장내과", "Cardiology").to_owned(),
        reason: reason.to_owned(),
        urgency: Urgency::Urgent,
        due: NaiveDate::from_ymd_opt(2026, 11, 28).unwrap(),
        results: vec![
            of(number("SBP", "152", "mm[Hg]", Flag::High, "90", "129", "")),
            of(number("DBP", "96", "mm[Hg]", Flag::High, "60", "84", "")),
            of(number("LDL", "196", "mg/dL", Flag::CriticalHigh, "", "130", "")),
            of(words("ECG", ecg, Flag::Abnormal)),
        ],
        doctor: doctor.to_owned(),
    }
}

/// A receipt of three lines, one with VAT.
pub fn receipt_of(language: Language) -> Receipt {
    let line = |article, amount, vat| ReceiptLine { article, amount: Money::vnd(amount), vat };
    Receipt {
        centre: centre(language),
        number: ReportNumber::parse("20261121-A017-P1").unwrap(),
        payer: name(language),
        ticket: code(),
        day: date(),
        lines: vec![
            line(Article::Package(PackageCode::parse("STD").unwrap()), 3_450_000, Some(VatClass::NotSubject)),
            line(Article::Item(ItemCode::parse("HBA1C").unwrap()), 180_000, Some(VatClass::NotSubject)),
            line(Article::Item(ItemCode::parse("CXR").unwrap()), 205_105, None),
        ],
        paid_before: Money::vnd(0),
        amount: Money::vnd(3_835_105),
        way: Way::Transfer,
        reference: "KSK7Q2M9XPT".to_owned(),
        paid_at: at(1, 7),
        cashier: None,
    }
}

/// A company's statement with two VAT classes.
pub fn invoice_of(language: Language) -> Invoice {
    let package = |code: &str| Article::Package(PackageCode::parse(code).unwrap());
    let mut sold = vec![(package("STD"), VatClass::NotSubject, Money::vnd(2_850_000)); 84];
    sold.extend(vec![(package("PREM"), VatClass::NotSubject, Money::vnd(11_500_000)); 6]);
    sold.extend(vec![
        (Article::Item(ItemCode::parse("CXR").unwrap()), VatClass::Eight, Money::vnd(216_000));
        12
    ]);
    Invoice {
        centre: centre(language),
        number: ReportNumber::parse("HONGHA-202611").unwrap(),
        issued_on: NaiveDate::from_ymd_opt(2026, 11, 30).unwrap(),
        company: Company {
            name: personal::said(language).company.to_owned(),
            tax_code: Some("0100000000".to_owned()),
            address: Some(
                said(
                    language,
                    "Lô B2, Khu công nghiệp Ví Dụ, Bắc Ninh",
                    "박닌성 비주 산업단지 B2",
                    "Lot B2, Vi Du Industrial Park, Bac Ninh",
                )
                .to_owned(),
            ),
            contract: Some("HD-2026/117".to_owned()),
        },
        period: (
            NaiveDate::from_ymd_opt(2026, 11, 1).unwrap(),
            NaiveDate::from_ymd_opt(2026, 11, 30).unwrap(),
        ),
        people: 90,
        lines: lines_of(sold).unwrap(),
        paid: Money::vnd(100_000_000),
        due: NaiveDate::from_ymd_opt(2026, 12, 15),
    }
}

/// A day's figures.
pub fn day_of(language: Language) -> Day {
    let spread = |median, ninth| Some(Spread { median, ninth });
    let at_station = |code: &str, done, open, skipped, wait, service| StationDay {
        station: station(code),
        done,
        open,
        skipped,
        wait,
        service,
    };
    let hours = [
        (6, 12, 0),
        (7, 41, 0),
        (8, 38, 3),
        (9, 27, 21),
        (10, 14, 36),
        (11, 4, 33),
        (12, 0, 19),
        (13, 0, 11),
    ];
    Day {
        centre: centre(language),
        day: date(),
        at: at(7, 30),
        planned: 148,
        arrived: 136,
        done: 123,
        broken_off: 2,
        signed: 97,
        hours: hours.into_iter().map(|(hour, arrived, done)| Hour { hour, arrived, done }).collect(),
        stations: vec![
            at_station("BLD", 134, 0, 2, spread(4, 11), spread(4, 6)),
            at_station("VIT", 135, 1, 0, spread(3, 8), spread(4, 5)),
            at_station("US", 118, 6, 4, spread(14, 31), spread(11, 17)),
            at_station("XR", 121, 2, 11, spread(3, 9), spread(3, 5)),
            at_station("EGD", 22, 1, 0, None, spread(10, 19)),
        ],
        turnaround: spread(148, 197),
        to_signature: spread(311, 402),
        specimens: (402, 3),
        criticals_open: 1,
        criticals: 4,
        payments: vec![
            (Way::Transfer, 31, Money::vnd(96_450_000)),
            (Way::Cash, 9, Money::vnd(21_300_000)),
            (Way::Card, 5, Money::vnd(17_900_000)),
        ],
    }
}

/// Every paper in every language.
pub fn samples() -> Vec<Sample> {
    let each = |language| {
        let day: Doc = day::day(&day_of(language), language).unwrap();
        [
            Sample::new("ticket", ticket(&ticket_of(language), language).unwrap()),
            Sample::new("guide", guide(&guide_of(language), Paper::A4, language).unwrap()),
            Sample::new("guide-roll", guide(&guide_of(language), Paper::Roll80, language).unwrap()),
            Sample::new("label", labels(&labels_of(language), language).unwrap()),
            Sample::new("label-crowded", labels(&crowded_labels(language), language).unwrap()),
            Sample::new("referral-letter", referral_letter(&letter_of(language), language)),
            Sample::new("receipt", receipt(&receipt_of(language), Paper::Roll80, language)),
            Sample::new("receipt-a4", receipt(&receipt_of(language), Paper::A4, language)),
            Sample::new("invoice", invoice(&invoice_of(language), language).unwrap()),
            Sample::new("day", day),
        ]
    };
    Language::ALL.into_iter().flat_map(each).collect()
}
