//! Simulates a day's file by each policy and prints the figures.
//!
//! `cargo run --example simulate_a_day -- DAY.json`

use checkup_core::routing::simulate::figures;
use checkup_core::routing::{Day, Policy, simulate};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("which file?")?;
    let day: Day = serde_json::from_str(&std::fs::read_to_string(path)?)?;
    for policy in Policy::ALL {
        let schedule = simulate(&day, policy, || 0)?;
        println!("{:<14}{:?}", policy.as_str(), figures(&day, &schedule));
        if let Some(out) = std::env::args().nth(2) {
            std::fs::write(format!("{out}-{}.json", policy.as_str()), serde_json::to_vec(&schedule)?)?;
        }
    }
    Ok(())
}
