//! What arrives at the API: a body is refused or means the same when it is sent on.
#![no_main]

use checkup_core::api::booking::CreateBooking;
use checkup_core::api::checkin::{CheckIn, Identify};
use checkup_core::api::conclusion::SignConclusion;
use checkup_core::api::result::EnterResults;
use libfuzzer_sys::fuzz_target;
use serde::{Serialize, de::DeserializeOwned};

fn again<T: DeserializeOwned + Serialize>(text: &str) {
    let Ok(first) = serde_json::from_str::<T>(text) else { return };
    let printed = serde_json::to_string(&first).expect("a wire type prints");
    let second: T = serde_json::from_str(&printed).expect("what was printed is read");
    assert_eq!(printed, serde_json::to_string(&second).expect("a wire type prints"));
}

fuzz_target!(|text: &str| {
    again::<Identify>(text);
    again::<CheckIn>(text);
    again::<CreateBooking>(text);
    again::<EnterResults>(text);
    again::<SignConclusion>(text);
});
