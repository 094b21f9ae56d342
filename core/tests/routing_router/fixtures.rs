//! The figures that the router owes, on a usual and on a calm day. Ratios on the same day only.

use crate::rules::{broken, untold};
use checkup_core::routing::simulate::{Figures, figures};
use checkup_core::routing::{Day, Policy, simulate};

/// Figures under the router, the shortest expected wait and the fixed order.
fn compared(text: &str) -> [Figures; 3] {
    let day: Day = serde_json::from_str(text).unwrap();
    Policy::ALL.map(|policy| {
        let schedule = simulate(&day, policy, || 0).unwrap();
        let bad = broken(&day, &schedule);
        assert!(bad.is_empty(), "{}: {bad:#?}", day.name);
        if policy == Policy::Router {
            let bad = untold(&day, &schedule);
            assert!(bad.is_empty(), "{}: {bad:#?}", day.name);
        }
        figures(&day, &schedule)
    })
}

#[test]
fn on_the_usual_day_people_wait_less_and_leave_earlier() {
    let [router, shortest, fixed] = compared(include_str!("../fixtures/usual-120.json"));
    assert!(router.mean_wait_min <= 0.75 * shortest.mean_wait_min, "{router:?} {shortest:?}");
    assert!(router.mean_wait_min <= 0.50 * fixed.mean_wait_min, "{router:?} {fixed:?}");
    assert!(router.p90_time_min <= 0.95 * shortest.p90_time_min, "{router:?} {shortest:?}");
    assert!(router.max_wait_min <= shortest.max_wait_min, "{router:?} {shortest:?}");
    assert!(router.last_out_over_bound <= 1.12, "{router:?}");
    assert!(router.priority_wait_ratio < 1.0, "{router:?}");
}

#[test]
fn on_the_calm_day_people_wait_less_too() {
    let [router, shortest, fixed] = compared(include_str!("../fixtures/calm-60.json"));
    assert!(router.mean_wait_min <= 0.75 * shortest.mean_wait_min, "{router:?} {shortest:?}");
    assert!(router.mean_wait_min <= 0.50 * fixed.mean_wait_min, "{router:?} {fixed:?}");
    assert!(router.max_wait_min <= shortest.max_wait_min, "{router:?} {shortest:?}");
}
