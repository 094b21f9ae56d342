//! Classifies a file of results: flag, printed range and urgency of each row, then what both schemes suggest.
//! `cargo run -p checkup-core --example classify_results -- results.csv` (`item,value,unit`); without a file, a sample.

use checkup_core::catalog::{Catalogue, Item, ValueType};
use checkup_core::codes::ItemCode;
use checkup_core::error::Coded as _;
use checkup_core::judgement::{Facts, suggest};
use checkup_core::lab::Subject;
use checkup_core::lab::range::classify;
use checkup_core::lab::urgent::{grounds, most_urgent};
use checkup_core::package::Person;
use checkup_core::person::Sex;
use checkup_core::quantity::{Number, Reported, Unit};
use std::error::Error;

const SAMPLE: &str = include_str!("data/results.csv");

fn main() -> Result<(), Box<dyn Error>> {
    let text = match std::env::args().nth(1) {
        Some(file) => std::fs::read_to_string(file)?,
        None => SAMPLE.to_owned(),
    };
    let catalogue = Catalogue::builtin()?;
    let person = Person { sex: Sex::Female, age: 45 };
    let subject = Subject::aged(person.sex, person.age);

    let mut results = Vec::new();
    for row in csv::Reader::from_reader(text.as_bytes()).deserialize() {
        let (code, value, unit): (String, String, String) = row?;
        let Some(item) = ItemCode::parse(&code).ok().and_then(|code| catalogue.item(&code)) else {
            println!("{code:<8} not in the catalogue");
            continue;
        };
        let reported = match read(item, &value, &unit) {
            Ok(reported) => reported,
            Err(code) => {
                println!("{:<8} {value:<8} {code}", item.code.as_str());
                continue;
            }
        };
        match classify(item, &reported, &subject) {
            Ok(placed) => {
                let urgency = most_urgent(&grounds(item, &reported, &placed, &subject));
                let range = placed.range.unwrap_or_default();
                let ends = [range.low, range.high].map(Option::unwrap_or_default);
                println!(
                    "{:<8} {value:<8} {unit:<8} {:?} [{}] {urgency:?}",
                    item.code.as_str(),
                    placed.flag,
                    ends.join(" – ")
                );
                results.push((item.code.clone(), reported));
            }
            // The value is kept as reported and a person decides; nothing is guessed.
            Err(error) => {
                println!(
                    "{:<8} {value:<8} {unit:<8} {} {:?}",
                    item.code.as_str(),
                    error.code(),
                    error.args()
                );
            }
        }
    }

    let suggestion = suggest(&Facts::new(&catalogue, person, &results));
    println!("class {:?}, boxes {:?}, to be asked {:?}", suggestion.vn, suggestion.kr, suggestion.asked);
    for finding in suggestion.findings {
        println!("  {:<24} {:?} {:?} · {}", finding.rule, finding.class, finding.grade, finding.source);
    }
    Ok(())
}

fn read(item: &Item, value: &str, unit: &str) -> Result<Reported, &'static str> {
    if item.value_type != ValueType::Numeric {
        return Ok(Reported::Text { value: value.to_owned() });
    }
    let value = Number::parse(value).map_err(|error| error.code())?;
    let unit = Some(unit).filter(|unit| !unit.is_empty()).map(Unit::parse).transpose();
    Ok(Reported::Number { value, unit: unit.map_err(|error| error.code())? })
}
