//! Plans of open shops of any size, also of none.

use checkup_core::routing::shop::{Budget, ShopPlan, plan_shop, shop_bound};

/// Numbers that look drawn.
fn drawn(seed: u64) -> impl FnMut(u64) -> u64 {
    let mut state = seed;
    move |sides| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % sides
    }
}

/// Up to seven jobs and machines; some rows are shorter, some operations last no time.
fn shop(seed: u64) -> Vec<Vec<u32>> {
    let mut below = drawn(seed);
    let (jobs, machines) = (below(8), below(8));
    let row = |below: &mut dyn FnMut(u64) -> u64| {
        let length = if below(5) == 0 { below(machines + 1) } else { machines };
        (0..length)
            .map(|_| if below(6) == 0 { 0 } else { u32::try_from(1 + below(99)).unwrap_or(1) })
            .collect()
    };
    (0..jobs).map(|_| row(&mut below)).collect()
}

fn planned(durations: &[Vec<u32>], tries: u64) -> ShopPlan {
    plan_shop(durations, Budget { tries, stop: &mut || false })
}

/// Nothing happens twice at once, and the makespan is when the last operation is over.
fn check(durations: &[Vec<u32>], plan: &ShopPlan, what: &str) {
    let mut spans = Vec::new();
    for (job, row) in durations.iter().enumerate() {
        for (machine, lasts) in row.iter().enumerate().filter(|(_, lasts)| **lasts > 0) {
            let start = plan.starts[job][machine];
            spans.push((job, machine, start, start + u64::from(*lasts)));
        }
    }
    for (n, one) in spans.iter().enumerate() {
        for other in &spans[n + 1..] {
            let apart = one.3 <= other.2 || other.3 <= one.2;
            assert!(apart || (one.0 != other.0 && one.1 != other.1), "{what}: {one:?} {other:?}");
        }
    }
    assert_eq!(plan.makespan, spans.iter().map(|span| span.3).max().unwrap_or(0), "{what}");
    assert!(plan.makespan >= shop_bound(durations), "{what}");
    assert_eq!(plan.starts.len(), durations.len(), "{what}");
}

#[test]
fn every_plan_of_any_shop_can_be_carried_out_and_more_tries_are_never_worse() {
    for seed in 0..300 {
        let durations = shop(seed);
        let (first, more) = (planned(&durations, 0), planned(&durations, 300));
        check(&durations, &first, &format!("shop {seed}, the first plan"));
        check(&durations, &more, &format!("shop {seed}"));
        assert!(more.makespan <= first.makespan, "shop {seed}");
        assert_eq!(more, planned(&durations, 300), "shop {seed}: the same tries give the same plan");
    }
}

#[test]
fn a_search_ends_when_it_is_told_to() {
    let durations = vec![vec![7, 3, 9], vec![5, 8, 2], vec![4, 6, 10]];
    let mut asked = 0;
    let mut stop = || {
        asked += 1;
        asked > 3
    };
    let plan = plan_shop(&durations, Budget { tries: u64::MAX, stop: &mut stop });
    check(&durations, &plan, "stopped");
    assert!(asked <= 4);
}

#[test]
fn the_published_example_of_four_jobs_is_planned_as_well_as_can_be() {
    // The first 4 × 4 instance of Taillard 1993; 193 is known to be the best.
    let durations = vec![vec![34, 2, 54, 61], vec![15, 89, 70, 9], vec![38, 19, 28, 87], vec![95, 7, 34, 29]];
    let plan = planned(&durations, 60_000);
    assert_eq!((shop_bound(&durations), plan.makespan), (186, 193));
}
