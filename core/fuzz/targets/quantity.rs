//! What a laboratory reports: a number keeps its text, and no value makes the ranges stumble.
#![no_main]

use checkup_core::lab::qualitative::Qualitative;
use checkup_core::quantity::{Number, Unit};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let (value, unit) = text.split_once('|').unwrap_or((text, ""));
    let _ = Qualitative::parse(value);
    if let Ok(unit) = Unit::parse(unit) {
        assert_eq!(Unit::parse(unit.as_str()).as_ref(), Ok(&unit));
    }
    if let Ok(number) = Number::parse(value) {
        assert_eq!(Number::parse(&number.to_string()).as_ref(), Ok(&number));
    }
});
