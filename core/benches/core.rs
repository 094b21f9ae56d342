//! What core costs, printed as `name<TAB>nanoseconds` for `cargo xtask bench core`. The same program runs native and as
//! WebAssembly; an argument divides the number of people, because a slow machine should still end.

use checkup_core::catalog::{Catalogue, ValueType};
use checkup_core::codes::{ItemCode, PackageCode};
use checkup_core::judgement::{Facts, suggest};
use checkup_core::package::{Person, content_for};
use checkup_core::person::Sex;
use checkup_core::quantity::{Number, Reported};
use checkup_core::routing::plan;
use rust_decimal::Decimal;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Results of one person, as the issue of the figures counts them.
const RESULTS: usize = 70;

/// Median of `rounds` runs.
fn median(rounds: usize, mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..rounds)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times.get(rounds / 2).copied().unwrap_or_default()
}

/// Numbers that look measured and are the same on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

/// Values around and beyond the limits of each item, in its own unit.
fn results(catalogue: &Catalogue, items: &[ItemCode], dice: &mut Dice) -> Vec<(ItemCode, Reported)> {
    let value = |code: &ItemCode, dice: &mut Dice| {
        let item = catalogue.item(code)?;
        let reported = match item.value_type {
            ValueType::Numeric => {
                let limits = item.ranges.female;
                let middle = limits.high.or(limits.low).unwrap_or_else(|| Decimal::from(70));
                let percent = Decimal::from(60 + dice.roll(70)) / Decimal::ONE_HUNDRED;
                let text = (middle * percent).round_dp(2).abs().to_string();
                Reported::Number { value: Number::parse(&text).ok()?, unit: item.unit.clone() }
            }
            ValueType::Coded => {
                let answers = ["negative", "trace", "1+", "normal"];
                let at = usize::try_from(dice.roll(4)).ok()?;
                Reported::Text { value: (*answers.get(at)?).to_owned() }
            }
            ValueType::Narrative => Reported::Text { value: "normal".to_owned() },
        };
        Some((code.clone(), reported))
    };
    items.iter().filter_map(|code| value(code, dice)).take(RESULTS).collect()
}

/// The rows of the catalogue and the numbers of one person, for the program that this one is compared with.
fn rows(catalogue: &Catalogue, one: &[(ItemCode, Reported)]) {
    let limit = |limit: Option<Decimal>| limit.map_or("null".to_owned(), |limit| limit.to_string());
    let rows = catalogue.items().iter().map(|item| {
        let range = item.ranges.female;
        format!(r#"{{"code":"{}","low":{},"high":{}}}"#, item.code, limit(range.low), limit(range.high))
    });
    let values = one.iter().filter_map(|(code, reported)| match reported {
        Reported::Number { value, .. } => Some(format!(r#"["{code}","{value}"]"#)),
        Reported::Text { .. } => None,
    });
    let (rows, values): (Vec<_>, Vec<_>) = (rows.collect(), values.collect());
    println!(r#"{{"rows":[{}],"values":[{}]}}"#, rows.join(","), values.join(","));
}

fn main() {
    let divisor = std::env::args().skip(1).find_map(|argument| argument.parse::<usize>().ok()).unwrap_or(1);
    let catalogue = Catalogue::builtin().expect("the built-in catalogue loads");
    let package = PackageCode::parse("PREM").expect("a code");
    let person = Person { sex: Sex::Female, age: 45 };
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let (_, items) = content_for(&catalogue, &package, person.sex, person.age, day).expect("a tier");
    let mut dice = Dice(20_261_121);
    let people: Vec<_> = (0..10_000 / divisor).map(|_| results(&catalogue, &items, &mut dice)).collect();
    let one = people.first().expect("a person");
    assert_eq!(one.len(), RESULTS, "the package has that many results");
    let judge = |results: &[(ItemCode, Reported)]| suggest(&Facts::new(&catalogue, person, results));
    let findings = judge(one).findings.len();
    assert!(findings > 10, "both schemes found something to grade: {findings}");

    if std::env::args().any(|argument| argument == "--rows") {
        rows(&catalogue, one);
        return;
    }
    let print = |name: &str, time: Duration| println!("{name}\t{}", time.as_nanos());
    print("catalogue", median(21, || drop(black_box(Catalogue::builtin()))));
    print("person", median(301, || drop(black_box(judge(black_box(one))))));
    let start = Instant::now();
    for results in &people {
        black_box(judge(results));
    }
    print("people", start.elapsed() * u32::try_from(divisor).unwrap_or(1));
    print("route", median(301, || drop(black_box(plan(&catalogue, black_box(&items), &[])))));
}
