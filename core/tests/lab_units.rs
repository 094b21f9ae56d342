//! Units: every unit of the catalogue is UCUM, every factor goes both ways exactly, published conversions come out, and a
//! quantity is printed as it was read.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::catalog::{Catalogue, Item};
use checkup_core::codes::ItemCode;
use checkup_core::lab::unit::{UnitError, convert, in_own_unit, is_same, rounded, ucum};
use checkup_core::quantity::{Comparator, Number, Reported, Unit};
use proptest::prelude::*;
use rust_decimal::Decimal;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::builtin().unwrap());

/// The factors of the domain's `items_extra.csv`: item, SI unit, factor.
const SI_FACTORS: &str = include_str!("fixtures/si_factors.csv");

fn item(code: &str) -> &'static Item {
    CATALOGUE.item(&ItemCode::parse(code).unwrap()).unwrap()
}

fn unit(text: &str) -> Unit {
    Unit::parse(text).unwrap()
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// Converts and rounds as a report would.
fn to(code: &str, value: &str, from: &str, into: &str, decimals: u32) -> String {
    rounded(convert(decimal(value), &unit(from), &unit(into), item(code)).unwrap(), decimals).to_string()
}

#[test]
fn every_factor_of_the_domain_goes_there_and_back_exactly() {
    let mut seen = 0;
    for line in SI_FACTORS.lines().skip(1) {
        let mut cells = line.split(',');
        let (code, si, factor) =
            (cells.next().unwrap(), cells.next().unwrap(), decimal(cells.next().unwrap()));
        let (item, si) = (item(code), unit(si));
        let own = item.unit.clone().unwrap();
        for value in ["1", "0.01", "5.6", "7.35", "123.4", "99999", "0"] {
            let there = convert(decimal(value), &own, &si, item).unwrap();
            assert_eq!(there, decimal(value) * factor, "{code} {value}");
            assert_eq!(convert(there, &si, &own, item).unwrap(), decimal(value), "{code} {value}");
        }
        seen += 1;
    }
    assert_eq!(seen, 37);
}

#[test]
fn published_conversions_come_out() {
    // American Diabetes Association, National Kidney Foundation, NCEP and AMA tables of SI units.
    for (code, value, from, into, decimals, expected) in [
        ("FPG", "5.5", "mmol/L", "mg/dL", 0, "99"),
        ("FPG", "126", "mg/dL", "mmol/L", 1, "7.0"),
        ("FPG", "11.1", "mmol/L", "mg/dL", 0, "200"),
        ("SMBG", "3.9", "mmol/L", "mg/dL", 0, "70"),
        ("CGM", "10.0", "mmol/L", "mg/dL", 0, "180"),
        ("CREA", "88.42", "umol/L", "mg/dL", 2, "1"),
        ("CREA", "1.2", "mg/dL", "µmol/L", 0, "106"),
        ("TC", "200", "mg/dL", "mmol/L", 2, "5.17"),
        ("LDL", "2.6", "mmol/L", "mg/dL", 0, "101"),
        ("TG", "150", "mg/dL", "mmol/L", 2, "1.69"),
        ("UA", "7.0", "mg/dL", "umol/L", 0, "416"),
        ("BUN", "20", "mg/dL", "mmol/L", 1, "7.1"),
        ("TBIL", "1.0", "mg/dL", "umol/L", 1, "17.1"),
        ("CA", "10.0", "mg/dL", "mmol/L", 2, "2.50"),
        ("HGB", "140", "g/L", "g/dL", 1, "14"),
        ("ALB", "42", "g/L", "g/dL", 1, "4.2"),
        ("VITD", "50", "nmol/L", "ng/mL", 0, "20"),
        ("FT4", "12.9", "pmol/L", "ng/dL", 1, "1.0"),
        ("TESTO", "300", "ng/dL", "nmol/L", 1, "10.4"),
        ("CORTISOL", "10", "ug/dL", "nmol/L", 0, "276"),
        ("B12", "200", "pg/mL", "pmol/L", 0, "148"),
        ("UACR", "30", "mg/g{creat}", "mg/mmol{creat}", 1, "3.4"),
        ("UACR", "3", "mg/mmol", "mg/g", 0, "27"),
        ("PTH", "65", "pg/mL", "pmol/L", 1, "6.9"),
        ("TIBC", "300", "ug/dL", "umol/L", 1, "53.7"),
        ("CPEP", "1.1", "ng/mL", "nmol/L", 2, "0.36"),
        ("ZINC", "0.80", "ug/mL", "umol/L", 1, "12.2"),
        ("HCT", "0.42", "L/L", "%", 0, "42"),
        ("PLT", "250", "G/L", "10*3/uL", 0, "250"),
        ("CRP", "0.5", "mg/dL", "mg/L", 1, "5"),
    ] {
        let found = decimal(&to(code, value, from, into, decimals));
        assert_eq!(found, decimal(expected), "{code} {value} {from}");
    }
}

#[test]
fn glycated_haemoglobin_is_a_formula_and_no_factor() {
    // IFCC = 10.929 · (NGSP − 2.15): 6.5 % is 48 mmol/mol, 13 % is 119 and not 96.
    for (from, into) in [("mmol/mol", "%"), ("%", "mmol/mol")] {
        for code in ["HBA1C", "HBA1C_IFCC"] {
            let error = convert(decimal("48"), &unit(from), &unit(into), item(code)).unwrap_err();
            assert!(matches!(error, UnitError::Mismatch { .. }), "{code} {from}");
        }
    }
    assert!(item("HBA1C").si.is_none() && item("HBA1C_IFCC").si.is_none());
}

#[test]
fn mass_and_international_units_are_never_converted_without_a_factor() {
    for (code, from) in
        [("FERR", "pmol/L"), ("LPA", "mg/dL"), ("PRL", "mIU/L"), ("TSH", "ng/mL"), ("K", "mg/dL")]
    {
        let own = item(code).unit.clone().unwrap();
        assert!(
            matches!(convert(Decimal::ONE, &unit(from), &own, item(code)), Err(UnitError::Mismatch { .. })),
            "{code}"
        );
    }
}

/// Atoms of UCUM that the catalogue uses, without prefix.
const ATOMS: [&str; 23] = [
    "g", "L", "mol", "s", "m", "m2", "m3", "U", "cal", "d", "min", "h", "Cel", "gf", "[IU]", "[arb'U]",
    "[pH]", "[HPF]", "m[Hg]", "%", "10*3", "10*6", "1",
];
const PREFIXES: [&str; 10] = ["", "k", "d", "c", "m", "u", "n", "p", "f", "da"];

/// Whether a code follows the grammar of UCUM: terms of prefix and atom, `/` between them, `{…}` annotations.
fn is_ucum(code: &str) -> bool {
    let term = |term: &str| {
        let (atom, note) = term.split_once('{').map_or((term, None), |(atom, note)| (atom, Some(note)));
        let noted = note.is_none_or(|note| {
            note.strip_suffix('}')
                .is_some_and(|n| n.chars().all(|c| c.is_ascii_graphic() && !"{}".contains(c)))
        });
        let known = atom.is_empty()
            || PREFIXES
                .iter()
                .any(|prefix| atom.strip_prefix(prefix).is_some_and(|rest| ATOMS.contains(&rest)))
            || ["dB"].contains(&atom);
        noted && known && !term.is_empty()
    };
    // `/[HPF]` and `/min` begin with the stroke.
    code.strip_prefix('/').unwrap_or(code).split('/').all(term)
}

#[test]
fn every_unit_of_the_catalogue_is_ucum() {
    let units =
        CATALOGUE.items().iter().flat_map(|item| item.unit.iter().chain(item.si.iter().map(|si| &si.unit)));
    let mut seen = 0;
    for unit in units {
        let code = ucum(unit.as_str()).unwrap();
        assert!(is_ucum(code), "{unit} -> {code}");
        seen += 1;
    }
    assert!(seen > 200, "{seen}");
    for wrong in ["bucket", "mmHg", "10^9/L", "g//L", "mg/dL{", "µmol/L", ""] {
        assert!(!is_ucum(wrong), "{wrong}");
    }
}

#[test]
fn the_text_as_reported_stays() {
    let reported: Reported =
        serde_json::from_str(r#"{"kind":"number","value":"5.60","unit":"μmol/L"}"#).unwrap();
    assert_eq!(reported.value_text(), "5.60");
    assert_eq!(reported.unit().unwrap().as_str(), "μmol/L");
    let Reported::Number { value, unit } = &reported else { panic!() };
    assert_eq!(in_own_unit(item("CREA"), value, unit.as_ref()).unwrap(), decimal("5.60") / decimal("88.42"));
    assert_eq!(
        serde_json::to_string(&reported).unwrap(),
        r#"{"kind":"number","value":"5.60","unit":"μmol/L"}"#
    );
}

fn quantity() -> impl Strategy<Value = String> {
    "(<|<=|>|>=)?-?[0-9]{1,9}(\\.[0-9]{1,9})?"
}

fn with_si() -> impl Strategy<Value = &'static Item> {
    prop::sample::select(CATALOGUE.items().iter().filter(|item| item.si.is_some()).collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn a_number_is_printed_as_it_was_read(text in quantity()) {
        let number = Number::parse(&text).unwrap();
        prop_assert_eq!(number.to_string(), text.clone());
        prop_assert_eq!(Number::parse(&number.to_string()).unwrap(), number.clone());
        let wire = serde_json::to_string(&number).unwrap();
        prop_assert_eq!(serde_json::from_str::<Number>(&wire).unwrap(), number.clone());
        let (comparator, digits) = Comparator::split(&text);
        prop_assert_eq!((number.comparator(), number.digits()), (comparator, digits));
        prop_assert_eq!(number.decimal(), digits.parse::<Decimal>().unwrap());
    }

    #[test]
    fn whatever_is_read_is_read_again_from_what_is_printed(text in "\\PC{0,24}|[ <>=≤≥+,.0-9-]{0,24}") {
        if let Ok(number) = Number::parse(&text) {
            prop_assert_eq!(Number::parse(&number.to_string()).unwrap(), number);
        }
        if let Ok(unit) = Unit::parse(&text) {
            prop_assert_eq!(Unit::parse(unit.as_str()).unwrap(), unit);
        }
    }

    #[test]
    fn a_whole_quantity_survives_the_wire(text in quantity(), unit in "[!-~µ²]{1,32}") {
        let value = Number::parse(&text).unwrap();
        let reported = Reported::Number { value, unit: Some(Unit::parse(&unit).unwrap()) };
        let wire = serde_json::to_string(&reported).unwrap();
        prop_assert_eq!(serde_json::from_str::<Reported>(&wire).unwrap(), reported);
    }

    #[test]
    fn a_conversion_keeps_the_order_of_values(item in with_si(), a in 0_i64..1_000_000, b in 0_i64..1_000_000) {
        let (own, si) = (item.unit.as_ref().unwrap(), &item.si.as_ref().unwrap().unit);
        let there = |minor: i64| convert(Decimal::new(minor, 2), own, si, item).unwrap();
        let back = |minor: i64| convert(Decimal::new(minor, 2), si, own, item).unwrap();
        prop_assert_eq!(there(a).cmp(&there(b)), a.cmp(&b));
        prop_assert_eq!(back(a).cmp(&back(b)), a.cmp(&b));
    }

    #[test]
    fn no_number_and_no_unit_make_the_conversion_panic(text in quantity(), from in "\\PC{1,8}|g/L|mmol/L|pg/mL|T/L", item in with_si()) {
        if let Ok(from) = Unit::parse(&from) {
            let _ = in_own_unit(item, &Number::parse(&text).unwrap(), Some(&from));
            prop_assert!(is_same(&from, &from));
        }
    }
}
