//! What people type about themselves: names and telephone numbers are read, folded, masked and read again.
#![no_main]

use checkup_core::person::{NameOrder, PersonName, Phone};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(name) = PersonName::new(text) {
        assert_eq!(PersonName::new(name.as_str()).as_ref(), Ok(&name));
        assert!(!name.masked().is_empty());
        assert!(name.as_str().ends_with(name.given_name()));
        let _ = name.search_key();
        for order in [NameOrder::Given, NameOrder::Full] {
            assert_eq!(name.place_in(order), name.clone().place_in(order));
        }
    }
    if let Ok(phone) = Phone::parse(text) {
        assert_eq!(Phone::parse(phone.as_str()).as_ref(), Ok(&phone));
        assert!(!phone.masked().is_empty());
    }
});
