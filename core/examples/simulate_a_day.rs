//! Plays a day's file by each policy and prints how long people wait; without a name, a calm day of the tests.
//!
//! `cargo run --example simulate_a_day -- DAY.json`

use checkup_core::routing::simulate::figures;
use checkup_core::routing::{Day, Policy, simulate};

/// A calm day of 60 people.
const CALM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/calm-60.json");

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).unwrap_or_else(|| CALM.to_owned());
    let day: Day = serde_json::from_str(&std::fs::read_to_string(path)?)?;
    println!("{:<14}{:>10}{:>10}{:>10}{:>12}", "policy", "waiting", "p90 time", "longest", "last/bound");
    for policy in Policy::ALL {
        let found = figures(&day, &simulate(&day, policy, || 0)?);
        println!(
            "{:<14}{:>10.1}{:>10.1}{:>10.1}{:>12.3}",
            policy.as_str(),
            found.mean_wait_min,
            found.p90_time_min,
            found.max_wait_min,
            found.last_out_over_bound
        );
    }
    Ok(())
}
