//! What a scanner types: no bytes stop the reader, and what it read is read again from its own printing.
#![no_main]

use checkup_core::error::Coded as _;
use checkup_core::person::{CitizenCard, Mrz, Scan};
use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Some(today) = NaiveDate::from_ymd_opt(2026, 11, 21) else { return };
    match Scan::parse(text, today) {
        Ok(Scan::CitizenCard(card)) => {
            assert_eq!(CitizenCard::parse(&card.to_qr(), today).as_ref(), Ok(&card));
        }
        Ok(Scan::TravelDocument(mrz)) => assert_eq!(Mrz::parse(&mrz.to_text(), today).as_ref(), Ok(&mrz)),
        Ok(_) => {}
        Err(error) => assert!(!error.code().is_empty()),
    }
});
