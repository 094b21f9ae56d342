//! Routes a visit: which stations, in which order, and where to next. `cargo run -p checkup-core --example route_a_visit`

use checkup_core::catalog::Catalogue;
use checkup_core::codes::{ItemCode, PackageCode};
use checkup_core::package::{Answers, FastedHours, Person, assess, content_for};
use checkup_core::person::Sex;
use checkup_core::routing::{next, plan};
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let catalogue = Catalogue::builtin()?;
    let person = Person { sex: Sex::Female, age: 34 };
    let day = "2026-11-21".parse()?;
    let (_, items) = content_for(&catalogue, &PackageCode::parse("STD")?, person.sex, person.age, day)?;

    // She last ate ten hours ago, and a pregnancy is possible: what asks for X-rays waits.
    let answers =
        Answers { fasted: Some(FastedHours::new(10)?), pregnancy_possible: Some(true), ..Answers::default() };
    let findings = assess(&catalogue, &items, person, &answers);
    for finding in &findings {
        let held: Vec<&str> = finding.items.iter().map(ItemCode::as_str).collect();
        println!("{} {}: {}", finding.severity.token(), finding.rule.token(), held.join(" "));
    }

    let plan = plan(&catalogue, &items, &findings);
    let mut over = Vec::new();
    while let Some(station) = next(&plan, &over) {
        println!("{:>2}. {station}", over.len() + 1);
        over.push(station);
    }
    Ok(())
}
