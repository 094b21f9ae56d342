//! VietQR against the published payloads, at the bounds of its parts, and under any damage.
#![allow(clippy::unwrap_used, clippy::panic)] // a test that cannot go on fails

use checkup_core::billing::vietqr::{
    Account, BankBin, Details, Dong, Purpose, Reference, Service, VietQr, VietQrError, crc16,
};
use checkup_core::error::Coded;
use proptest::prelude::*;

/// `vectors.json`, the second and third published, the first made by an independent script.
const BILL: &str = "00020101021238570010A00000072701270006970436011300110012345670208QRIBFTTA5303704540728500005802VN62160812KSK HD00012363045DFB";
const SHOP: &str = "00020101021238540010A00000072701240006970436011010175956000208QRIBFTTA530370454061800005802VN62230819thanh toan don hang630470FA";
const STATIC: &str =
    "00020101021138540010A00000072701240006970423011000999999990208QRIBFTTA53037045802VN6304CBB4";

/// Ends the payload with its check sum.
fn sealed(body: &str) -> String {
    let covered = format!("{body}6304");
    format!("{covered}{:04X}", crc16(covered.as_bytes()))
}

fn refusal(payload: &str) -> &'static str {
    VietQr::parse(payload).unwrap_err().code()
}

#[test]
fn the_published_payloads_read_and_write_back() {
    for payload in [BILL, SHOP, STATIC] {
        assert_eq!(VietQr::parse(payload).unwrap().to_payload(), payload);
    }
    let shop = VietQr::parse(SHOP).unwrap();
    assert_eq!((shop.bank().as_str(), shop.account().as_str()), ("970436", "1017595600"));
    assert_eq!((shop.amount().map(Dong::get), shop.purpose()), (Some(180_000), Some("thanh toan don hang")));
    assert_eq!((shop.is_dynamic(), shop.service()), (true, Service::Account));
    let fixed = VietQr::parse(STATIC).unwrap();
    assert_eq!((fixed.is_dynamic(), fixed.amount(), fixed.purpose()), (false, None, None));
}

#[test]
fn a_published_payload_with_a_wrong_sum_is_refused() {
    assert_eq!(refusal(&format!("{}8687", &SHOP[..SHOP.len() - 4])), "vietqr-crc");
    assert_eq!(refusal(&SHOP.replace("70FA", "70fa")), "vietqr-crc");
    assert_eq!(refusal(&SHOP.replace("180000", "180001")), "vietqr-crc");
}

#[test]
fn unknown_tags_and_their_order_are_kept() {
    let body = format!("{}80041234", &STATIC[..STATIC.len() - 8]);
    let payload = sealed(&body);
    assert_eq!(VietQr::parse(&payload).unwrap().to_payload(), payload);
    let turned =
        "00020101021153037045802VN38540010A00000072701240006970423011000999999990208QRIBFTTA620599019";
    let turned = sealed(turned);
    assert_eq!(VietQr::parse(&turned).unwrap().to_payload(), turned);
}

#[test]
fn what_is_no_vietqr_says_why() {
    let head = &STATIC[..STATIC.len() - 8];
    let other = |from: &str, to: &str| sealed(&head.replace(from, to));
    assert_eq!(refusal(""), "vietqr-tag-missing");
    assert_eq!(refusal("thanh toán"), "vietqr-character");
    assert_eq!(refusal(&"0".repeat(513)), "vietqr-length");
    assert_eq!(refusal(&other("000201", "000202")), "vietqr-tag-value");
    assert_eq!(refusal(&other("000201", "")), "vietqr-tag-missing");
    assert_eq!(refusal(&other("010211", "010213")), "vietqr-tag-value");
    assert_eq!(refusal(&other("5303704", "5303840")), "vietqr-tag-value");
    assert_eq!(refusal(&other("5802VN", "5802KR")), "vietqr-tag-value");
    assert_eq!(refusal(&other("5802VN", "5802VN5802VN")), "vietqr-tag-twice");
    assert_eq!(refusal(&other("5802VN", "5802VN5")), "vietqr-shape");
    assert_eq!(refusal(&other("5802VN", "5803VN")), "vietqr-shape");
    assert_eq!(refusal(&other("A000000727", "A000000728")), "vietqr-tag-value");
    assert_eq!(refusal(&other("QRIBFTTA", "QRIBFTTX")), "vietqr-tag-value");
    assert_eq!(refusal(&other("QRIBFTTA", "QRIBFTTC")), "vietqr-account");
    assert_eq!(refusal(&other("970423", "97042A")), "vietqr-bank");
    for amount in ["0", "01", "1.5", "-1", "10000000000000"] {
        let field = format!("54{:02}{amount}5802VN", amount.len());
        assert_eq!(refusal(&other("5802VN", &field)), "vietqr-amount", "{amount}");
    }
}

#[test]
fn parts_are_checked_at_their_bounds() {
    assert!(BankBin::parse("970436").is_ok());
    assert!(["97043", "9704361", "97043A", ""].iter().all(|bad| BankBin::parse(bad).is_err()));
    assert!(Account::parse("1").is_ok() && Account::parse(&"9".repeat(19)).is_ok());
    assert!(["", "1 2", "1|2", &"9".repeat(20)].iter().all(|bad| Account::parse(bad).is_err()));
    assert!(!Account::parse(&"9".repeat(15)).unwrap().may_be_card());
    assert!(Account::parse(&"9".repeat(16)).unwrap().may_be_card());
    assert_eq!(Dong::new(0), Err(VietQrError::Amount));
    assert_eq!(Dong::new(1).unwrap().get(), 1);
    assert_eq!(Dong::new(9_999_999_999_999).unwrap().get(), 9_999_999_999_999);
    assert_eq!(Dong::new(10_000_000_000_000), Err(VietQrError::Amount));
    assert!(Reference::parse(&"A".repeat(25)).is_ok());
    assert!(["", " A", "A ", "é", "a|b", &"A".repeat(26)].iter().all(|bad| Reference::parse(bad).is_err()));
}

#[test]
fn a_purpose_is_written_without_marks_or_refused() {
    let purpose = |text: &str| Purpose::new(text).map(String::from);
    assert_eq!(purpose("Thanh toán  Nguyễn Thị Ờ"), Ok("Thanh toan Nguyen Thi O".to_owned()));
    assert_eq!(purpose("ĐẶNG ước"), Ok("DANG uoc".to_owned()));
    assert_eq!(purpose("a\u{0323}\u{0302}"), Ok("a".to_owned()));
    assert_eq!(purpose(&"a".repeat(25)), Ok("a".repeat(25)));
    assert_eq!(purpose(&"a".repeat(26)), Err(VietQrError::PurposeLength { length: 26, limit: 25 }));
    assert_eq!(purpose("KSK 홍길동"), Err(VietQrError::PurposeCharacter { character: '홍' }));
    assert_eq!(purpose("KSK ß"), Err(VietQrError::PurposeCharacter { character: 'ß' }));
    assert_eq!(purpose("5\u{0301}"), Err(VietQrError::PurposeCharacter { character: '\u{0301}' }));
    assert_eq!(purpose(" \t"), Err(VietQrError::PurposeEmpty));
}

#[test]
fn a_template_that_overflows_is_refused() {
    let long = Reference::parse(&"A".repeat(25)).unwrap();
    let details = Details {
        amount: None,
        bill: Some(long.clone()),
        reference: Some(long.clone()),
        terminal: Some(long),
        purpose: Some(Purpose::new("x").unwrap()),
    };
    let (bank, account) = (BankBin::parse("970436").unwrap(), Account::parse("1").unwrap());
    let make = |details: &Details| VietQr::new(Service::Account, &bank, &account, details);
    assert!(make(&details).is_ok());
    let purpose = Some(Purpose::new(&"x".repeat(25)).unwrap());
    let over = Details { purpose, ..details };
    assert_eq!(make(&over), Err(VietQrError::TagValue { tag: 62 }));
}

proptest! {
    #[test]
    fn what_is_made_reads_back(
        bin in "[0-9]{6}", account in "[0-9]{16,19}", card: bool, amount in prop::option::of(1_u64..10_000_000_000_000),
        bill in prop::option::of("[A-Z0-9][A-Z0-9 ./-]{0,8}[A-Z0-9]"), reference in prop::option::of("[A-Z0-9]{1,12}"),
        terminal in prop::option::of("[A-Z0-9]{1,12}"), purpose in prop::option::of("[a-zđôư0-9]{1,25}"),
    ) {
        let service = if card { Service::Card } else { Service::Account };
        let reference_of = |text: &Option<String>| text.as_deref().map(|t| Reference::parse(t).unwrap());
        let details = Details {
            amount: amount.map(|dong| Dong::new(dong).unwrap()),
            bill: reference_of(&bill),
            reference: reference_of(&reference),
            terminal: reference_of(&terminal),
            purpose: purpose.as_deref().map(|t| Purpose::new(t).unwrap()),
        };
        let (bank, account) = (BankBin::parse(&bin).unwrap(), Account::parse(&account).unwrap());
        let made = VietQr::new(service, &bank, &account, &details).unwrap();
        let read = VietQr::parse(&made.to_payload()).unwrap();
        prop_assert_eq!(&read, &made);
        prop_assert_eq!((read.bank(), read.account(), read.service()), (&bank, &account, service));
        prop_assert_eq!((read.amount(), read.is_dynamic()), (details.amount, details.amount.is_some()));
        prop_assert_eq!((read.bill(), read.terminal()), (bill.as_deref(), terminal.as_deref()));
        prop_assert_eq!(read.purpose(), details.purpose.as_ref().map(Purpose::as_str));
    }

    #[test]
    fn any_payload_that_reads_is_written_back_as_it_was(
        before in "(5204[0-9]{4})?", after in "(5905[A-Z]{5})?(6004[A-Z]{4})?", extra in "(8[0-9]03[ -~]{3})?",
        additional in "(62070803[a-z]{3}|6209990599[A-Z]{3})?",
    ) {
        let head = &STATIC[..STATIC.len() - 8];
        let body = head.replace("5303704", &format!("{before}5303704"));
        let payload = sealed(&format!("{body}{after}{additional}{extra}"));
        prop_assert_eq!(VietQr::parse(&payload).unwrap().to_payload(), payload);
    }

    #[test]
    fn one_changed_character_never_passes(at in 0_usize..150, put in "[ -~]") {
        let at = at % SHOP.len();
        let mut text = SHOP.to_owned();
        text.replace_range(at..=at, &put);
        prop_assert_eq!(VietQr::parse(&text).is_ok(), text == SHOP);
    }

    #[test]
    fn no_text_stops_the_reader(text in "\\PC{0,80}", sealed_too in "([0-9]{4}[ -~]{0,6}){0,6}") {
        for text in [text.clone(), sealed(&text), sealed(&sealed_too), sealed_too.clone()] {
            if let Ok(code) = VietQr::parse(&text) {
                prop_assert_eq!(code.to_payload(), text);
            }
        }
        let _ = (Purpose::new(&text), Reference::parse(&text), Account::parse(&text), Dong::parse(&text));
    }
}
