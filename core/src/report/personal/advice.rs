//! Plain-language advice to a result outside its range. It is general and never a diagnosis: the doctor's conclusion says
//! what holds for this person, and the paper says so. Which advice belongs to which result follows the recommendations
//! that its ranges and schemes come from (`core/catalog/sources.csv`); the sentences are the keys `report-advice-<name>`.

use super::ResultLine;
use crate::lab::Flag;
use crate::report::doc::Text;

/// On which side of its range a result asks for the advice.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Above,
    Below,
    Either,
}

/// Advice, the items that ask for it, and on which side of their range.
const ADVICE: [(&str, Side, &[&str]); 23] = [
    ("weight", Side::Above, &["BMI", "WC", "BFP", "VFA"]),
    ("underweight", Side::Below, &["BMI"]),
    ("strength", Side::Below, &["GRIP", "SMM"]),
    ("pressure", Side::Above, &["SBP", "DBP"]),
    ("low-pressure", Side::Below, &["SBP", "DBP"]),
    ("lipids", Side::Above, &["TC", "LDL", "LDL_CALC", "NONHDL", "APOB", "LPA"]),
    ("triglycerides", Side::Above, &["TG"]),
    ("hdl", Side::Below, &["HDL", "APOA1"]),
    ("sugar", Side::Above, &["FPG", "OGTT2H", "HBA1C", "HBA1C_IFCC", "EAG", "GMI"]),
    ("anaemia", Side::Below, &["HGB", "HCT", "RBC", "FERR", "FE", "TSAT"]),
    ("blood-cells", Side::Either, &["WBC", "PLT", "NEU_ABS", "LYM_ABS", "EOS_ABS"]),
    ("liver", Side::Above, &["AST", "ALT", "GGT", "ALP", "TBIL", "DBIL", "LDH"]),
    ("kidney", Side::Above, &["CREA", "BUN", "UREA", "CYSC", "UACR", "UPCR"]),
    ("kidney", Side::Below, &["EGFR"]),
    ("uric-acid", Side::Above, &["UA"]),
    ("urine", Side::Either, &["U_PRO", "U_BLD", "U_GLU", "U_KET", "U_LEU", "U_NIT", "U_RBC", "U_WBC"]),
    ("thyroid", Side::Either, &["TSH", "FT4", "FT3", "T3"]),
    ("breathing", Side::Below, &["FVC_PCT", "FEV1_PCT", "FEV1FVC"]),
    ("eyes", Side::Below, &["VA_UC_R", "VA_UC_L", "VA_C_R", "VA_C_L"]),
    ("hearing", Side::Above, &["AUD1K_R", "AUD1K_L", "AUD_PTA"]),
    ("stool", Side::Above, &["FIT", "FIT_QL"]),
    (
        "tumour-markers",
        Side::Above,
        &["AFP", "CEA", "CA199", "CA125", "CA153", "CA724", "PSA", "CYFRA", "NSE", "SCC", "PIVKA", "HE4"],
    ),
    ("vitamin-d", Side::Below, &["VITD"]),
];

/// Advice to the results of one system: the pressing one first, then each piece once, and a general one when something
/// lies outside its range that no piece speaks of.
pub(super) fn advice(lines: &[&ResultLine]) -> Vec<Text> {
    let found: Vec<&ResultLine> = lines.iter().filter(|line| line.flag.is_abnormal()).copied().collect();
    let mut names: Vec<&str> = Vec::new();
    if found.iter().any(|line| line.flag.is_critical()) {
        names.push("soon");
    }
    let mut unspoken = false;
    for line in &found {
        let mut speaks = ADVICE
            .iter()
            .filter(|(_, side, items)| items.contains(&line.item.as_str()) && lies_on(line.flag, *side));
        match speaks.next() {
            Some((name, ..)) if !names.contains(name) => names.push(name),
            Some(_) => {}
            None => unspoken = true,
        }
    }
    if unspoken {
        names.push("other");
    }
    names.into_iter().map(|name| Text::key(format!("report-advice-{name}"))).collect()
}

const fn lies_on(flag: Flag, side: Side) -> bool {
    match flag {
        Flag::High | Flag::CriticalHigh => matches!(side, Side::Above | Side::Either),
        Flag::Low | Flag::CriticalLow => matches!(side, Side::Below | Side::Either),
        // A coded answer lies on no side; it asks for what speaks of the item at all.
        Flag::Abnormal => true,
        Flag::Normal | Flag::NoRange => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalogue;
    use crate::codes::ItemCode;
    use crate::quantity::Reported;

    fn line(item: &str, flag: Flag) -> ResultLine {
        ResultLine {
            item: ItemCode::parse(item).unwrap(),
            value: Reported::Text { value: "1".to_owned() },
            flag,
            low: None,
            high: None,
            history: Vec::new(),
        }
    }

    fn keys(lines: &[ResultLine]) -> Vec<String> {
        let name = |text: Text| if let Text::Key { key, .. } = text { key } else { String::new() };
        advice(&lines.iter().collect::<Vec<_>>()).into_iter().map(name).collect()
    }

    #[test]
    fn every_item_that_advice_speaks_of_exists() {
        let catalogue = Catalogue::builtin().unwrap();
        for item in ADVICE.iter().flat_map(|(_, _, items)| items.iter()) {
            assert!(catalogue.item(&ItemCode::parse(item).unwrap()).is_some(), "{item}");
        }
    }

    #[test]
    fn what_is_normal_or_cannot_be_judged_asks_for_nothing() {
        assert_eq!(keys(&[line("SBP", Flag::Normal), line("HT", Flag::NoRange)]), Vec::<String>::new());
    }

    #[test]
    fn each_advice_is_given_once_on_its_side_and_what_presses_first() {
        let both = [line("SBP", Flag::High), line("DBP", Flag::CriticalHigh), line("ALB", Flag::Low)];
        assert_eq!(keys(&both), ["report-advice-soon", "report-advice-pressure", "report-advice-other"]);
        assert_eq!(keys(&[line("BMI", Flag::Low)]), ["report-advice-underweight"]);
        assert_eq!(keys(&[line("U_BLD", Flag::Abnormal)]), ["report-advice-urine"]);
    }
}
