//! Build: both tables, both sexes, every boundary.

use super::*;

type Row = ([&'static str; 4], [&'static str; 4], [&'static str; 4]);

/// Lowest height, weight and chest of I to IV.
const TABLES: [(BuildTable, Sex, Row); 4] = [
    (
        BuildTable::Workers,
        Sex::Male,
        (["163", "158", "154", "150"], ["50", "47", "45", "41"], ["82", "79", "76", "74"]),
    ),
    (
        BuildTable::Workers,
        Sex::Female,
        (["155", "151", "147", "143"], ["45", "43", "40", "38"], ["76", "74", "72", "70"]),
    ),
    (
        BuildTable::Students,
        Sex::Male,
        (["160", "156", "152", "149"], ["48", "46", "42", "39"], ["80", "77", "74", "71"]),
    ),
    (
        BuildTable::Students,
        Sex::Female,
        (["152", "149", "145", "142"], ["44", "42", "40", "37"], ["75", "73", "71", "69"]),
    ),
];

const CLASSES: [HealthClass; 5] = [I, II, III, IV, V];

/// The limit itself, what still rounds up to it, and what no longer does.
fn around(limit: &str) -> [String; 3] {
    let at: Decimal = limit.parse().unwrap();
    [at, at - Decimal::new(5, 1), at - Decimal::new(51, 2)].map(|value| value.to_string())
}

#[test]
fn every_boundary_of_height_and_weight_in_both_tables_for_both_sexes() {
    for (table, sex, (heights, weights, _)) in TABLES {
        let (person, exam) = (Person { sex, age: 30 }, exam().by_table(table));
        for (n, limit) in heights.iter().enumerate() {
            let [at, rounds_up, below] = around(limit);
            for (value, expected) in [(at, n), (rounds_up, n), (below, n + 1)] {
                let got = class(person, &exam, "build", &[("HT", &value), ("WT", "60")]);
                assert_eq!(got, Some(CLASSES[expected]), "{table:?} {sex:?} {value} cm");
            }
        }
        for (n, limit) in weights.iter().enumerate() {
            let [at, rounds_up, below] = around(limit);
            for (value, expected) in [(at, n), (rounds_up, n), (below, n + 1)] {
                let got = class(person, &exam, "build", &[("HT", "175"), ("WT", &value)]);
                assert_eq!(got, Some(CLASSES[expected]), "{table:?} {sex:?} {value} kg");
            }
        }
    }
}

#[test]
fn every_boundary_of_the_chest_counts_one_class_less_at_ii_and_iii() {
    let counted = [I, I, II, IV, V];
    for (table, sex, (_, _, chests)) in TABLES {
        let (person, exam) = (Person { sex, age: 30 }, exam().by_table(table));
        for (n, limit) in chests.iter().enumerate() {
            let [at, rounds_up, below] = around(limit);
            for (value, expected) in [(at, n), (rounds_up, n), (below, n + 1)] {
                let values = [("HT", "175"), ("WT", "60"), ("CHEST", value.as_str())];
                let got = class(person, &exam, "build", &values);
                assert_eq!(got, Some(counted[expected]), "{table:?} {sex:?} {value} cm chest");
            }
        }
    }
}

#[test]
fn forty_kilograms_are_no_row_of_the_workers_table_and_count_as_v() {
    assert_eq!(class(MAN, &exam(), "build", &[("HT", "170"), ("WT", "40")]), Some(V));
}

#[test]
fn the_misprinted_1603_is_163() {
    assert_eq!(class(MAN, &exam(), "build", &[("HT", "162"), ("WT", "60")]), Some(II));
    assert_eq!(class(MAN, &exam(), "build", &[("HT", "163"), ("WT", "60")]), Some(I));
}

#[test]
fn the_decisions_own_examples_of_rounding() {
    // Annex 1: 165.50 is 166, 159.49 is 159; 44.5 kg is 45, 48.47 kg is 48.
    let student = exam().by_table(BuildTable::Students);
    assert_eq!(class(MAN, &student, "build", &[("HT", "159.49"), ("WT", "60")]), Some(II));
    assert_eq!(class(MAN, &student, "build", &[("HT", "159.50"), ("WT", "60")]), Some(I));
    assert_eq!(class(MAN, &exam(), "build", &[("HT", "170"), ("WT", "44.5")]), Some(III));
    assert_eq!(class(MAN, &student, "build", &[("HT", "170"), ("WT", "48.47")]), Some(I));
}

#[test]
fn a_better_chest_mends_nothing() {
    let values = [("HT", "156"), ("WT", "60"), ("CHEST", "100")];
    assert_eq!(class(MAN, &exam(), "build", &values), Some(III));
}
