//! Payment codes and insurance cards: what is read prints to what was read.
#![no_main]

use checkup_core::billing::vietqr::VietQr;
use checkup_core::person::{BhytCard, InsuranceNumber};
use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(code) = VietQr::parse(text) {
        assert_eq!(code.to_payload(), text);
    }
    // A check sum is never met by chance: give the reader one that fits.
    if let Some((body, _)) = text.rsplit_once("6304") {
        let open = format!("{body}6304");
        let sealed = format!("{open}{:04X}", checkup_core::billing::vietqr::crc16(open.as_bytes()));
        if let Ok(code) = VietQr::parse(&sealed) {
            assert_eq!(code.to_payload(), sealed);
        }
    }
    let Some(today) = NaiveDate::from_ymd_opt(2026, 11, 21) else { return };
    if let Ok(card) = BhytCard::parse(text, today) {
        assert_eq!(BhytCard::parse(&card.to_qr(), today).as_ref(), Ok(&card));
    }
    if let Ok(number) = InsuranceNumber::parse(text) {
        assert_eq!(InsuranceNumber::parse(number.as_str()).as_ref(), Ok(&number));
    }
});
