//! Whose value is it? The tube names the visit, the code names the item, the unit must be one of the item's.
//! Nothing is matched by name, and nothing is guessed.

use super::received::{Observation, Observed};
use crate::app::error::{Condition, condition};
use crate::app::result::Refusal;
use crate::store::result::{Case, SpecimenOfVisit};
use checkup_core::catalog::{Catalogue, Item, Loinc, ValueType};
use checkup_core::codes::Barcode;
use checkup_core::error::Coded;
use checkup_core::ids::OrderId;
use checkup_core::lab::Flag;
use checkup_core::lab::order::OrderState;
use checkup_core::lab::qualitative::Qualitative;
use checkup_core::lab::specimen::SpecimenState;
use checkup_core::lab::unit::UnitError;
use checkup_core::quantity::{Reported, Unit};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Why a value waits for a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// Error code.
    pub code: String,
    /// Its arguments.
    pub args: BTreeMap<String, String>,
}

impl Mismatch {
    fn new(code: &str, args: &[(&str, &str)]) -> Self {
        let args = args.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Self { code: code.to_owned(), args }
    }

    /// For an answer to the person who tries to match it: the same condition, if it is one that a new try can meet.
    pub fn into_condition(self) -> Condition {
        match self.code.as_str() {
            "unit-unknown" => with_args("unit-unknown", &self.args, &["unit"]),
            "unit-missing" => with_args("unit-missing", &self.args, &["expected"]),
            "unit-mismatch" => with_args("unit-mismatch", &self.args, &["unit", "expected"]),
            _ => condition("unmatched-unreadable"),
        }
    }
}

fn with_args(code: &'static str, args: &BTreeMap<String, String>, names: &[&'static str]) -> Condition {
    let args = names.iter().map(|name| (*name, args.get(*name).cloned().unwrap_or_default())).collect();
    crate::app::error::condition_with(code, args)
}

impl From<Refusal> for Mismatch {
    fn from(refusal: Refusal) -> Self {
        Self::from(&refusal as &dyn Coded)
    }
}

impl From<&dyn Coded> for Mismatch {
    fn from(error: &dyn Coded) -> Self {
        let args = error.args().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Self { code: error.code().to_owned(), args }
    }
}

/// Nobody's tube.
pub fn unknown_specimen(observation: &Observation) -> Mismatch {
    Mismatch::new("lab-specimen-unknown", &[("specimen", &observation.specimen)])
}

/// The tube that the value is from.
pub fn specimen<'a>(
    specimens: &'a BTreeMap<Barcode, SpecimenOfVisit>,
    observation: &Observation,
) -> Result<&'a SpecimenOfVisit, Mismatch> {
    if observation.specimen.is_empty() {
        return Err(Mismatch::new("lab-specimen-missing", &[]));
    }
    let found = Barcode::parse(&observation.specimen).ok().and_then(|barcode| specimens.get(&barcode));
    let found = found.ok_or_else(|| unknown_specimen(observation))?;
    if found.state == SpecimenState::Rejected {
        return Err(Mismatch::new("lab-specimen-rejected", &[("specimen", &observation.specimen)]));
    }
    Ok(found)
}

/// If the laboratory returned our number of the patient, it must be that of the tube's visit.
pub fn same_patient(case: &Case, observation: &Observation) -> Result<(), Mismatch> {
    let named = observation.patient.as_deref().and_then(|text| Uuid::parse_str(text).ok());
    match named {
        Some(named) if named != case.patient.uuid() => {
            Err(Mismatch::new("lab-patient-mismatch", &[("specimen", &observation.specimen)]))
        }
        _ => Ok(()),
    }
}

/// The order that the value answers: by LOINC code, the item's own or that of its SI unit.
pub fn order<'a>(
    catalogue: &'a Catalogue,
    case: &Case,
    observation: &Observation,
) -> Result<(OrderId, &'a Item), Mismatch> {
    let coded = observation.codes.iter().filter(|code| matches!(code.system.as_str(), "LN" | "LOINC"));
    let items: Vec<&Item> = coded
        .filter_map(|code| Loinc::parse(&code.code).ok())
        .flat_map(|loinc| catalogue.items_by_loinc(&loinc).map(|(item, _)| item).collect::<Vec<_>>())
        .collect();
    let Some(first) = items.first() else {
        return Err(Mismatch::new("lab-test-unknown", &[("test", &observation.test_text())]));
    };
    let ordered = items.iter().find_map(|item| {
        let order = case.orders.iter().find(|order| order.item == item.code)?;
        Some((order, *item))
    });
    let Some((order, item)) = ordered else {
        return Err(Mismatch::new("lab-not-ordered", &[("item", first.code.as_str())]));
    };
    if order.state == OrderState::Cancelled {
        return Err(Mismatch::new("lab-order-cancelled", &[("item", item.code.as_str())]));
    }
    Ok((order.id, item))
}

/// The value as the item asks for it; `None` where the sender takes it back.
pub fn value(item: &Item, observation: &Observation, unit: &str) -> Result<Option<Reported>, Mismatch> {
    let reported = match &observation.value {
        Observed::Deleted => return Ok(None),
        Observed::Unreadable { code } => {
            return Err(Mismatch::new(code, &[("text", &observation.value_text)]));
        }
        Observed::Answer { value, display } => {
            Reported::Text { value: understood(value, display).to_owned() }
        }
        Observed::Number { value } if item.value_type == ValueType::Narrative => {
            Reported::Text { value: value.to_string() }
        }
        Observed::Number { value } => {
            let unknown = || Mismatch::from(&UnitError::Unknown { unit: unit.to_owned() } as &dyn Coded);
            let unit = if unit.is_empty() { None } else { Some(Unit::parse(unit).map_err(|_| unknown())?) };
            Reported::Number { value: value.clone(), unit }
        }
    };
    Ok(Some(reported))
}

/// The code of an answer, unless only its text says anything to us.
fn understood<'a>(code: &'a str, display: &'a str) -> &'a str {
    let is_plain = |text: &str| matches!(Qualitative::parse(text), Qualitative::Other(_));
    if !display.is_empty() && is_plain(code) { display } else { code }
}

/// What the sender calls the value (HL7 table 0078).
pub fn called(observation: &Observation) -> Option<Flag> {
    Flag::ALL.into_iter().find(|flag| flag.hl7() == Some(observation.interpretation.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use checkup_core::codes::ItemCode;
    use checkup_core::lab::result::ResultStatus;
    use checkup_core::quantity::Number;

    fn observation(value: Observed, unit: &str) -> Observation {
        Observation {
            placer_order: String::new(),
            specimen: String::new(),
            patient: None,
            set_id: "1".to_owned(),
            codes: Vec::new(),
            value,
            value_text: String::new(),
            unit: unit.to_owned(),
            range: String::new(),
            interpretation: "LL".to_owned(),
            status: Some(ResultStatus::Final),
            observed_at: None,
            notes: Vec::new(),
        }
    }

    fn read(item: &str, observed: Observed, unit: &str) -> Result<Option<Reported>, String> {
        let catalogue = Catalogue::builtin().unwrap();
        let item = catalogue.item(&ItemCode::parse(item).unwrap()).unwrap();
        value(item, &observation(observed, unit), unit).map_err(|mismatch| mismatch.code)
    }

    fn answer(code: &str, display: &str) -> Observed {
        Observed::Answer { value: code.to_owned(), display: display.to_owned() }
    }

    #[allow(clippy::unnecessary_wraps, reason = "stands beside what `read` returns")]
    fn text(value: &str) -> Result<Option<Reported>, String> {
        Ok(Some(Reported::Text { value: value.to_owned() }))
    }

    #[test]
    fn an_answer_is_its_code_unless_only_its_text_says_anything() {
        assert_eq!(read("HBSAG", answer("NEG", "Âm tính"), ""), text("NEG"));
        assert_eq!(read("HBSAG", answer("260385009", "Âm tính"), ""), text("Âm tính"));
        assert_eq!(read("HBSAG", answer("260385009", ""), ""), text("260385009"));
    }

    #[test]
    fn a_number_keeps_its_unit_and_is_a_text_where_a_finding_is_asked_for() {
        let number = Observed::Number { value: Number::parse("5.60").unwrap() };
        let reported = read("FPG", number.clone(), "mmol/L").unwrap().unwrap();
        assert_eq!((reported.value_text().as_str(), reported.unit().unwrap().as_str()), ("5.60", "mmol/L"));
        assert_eq!(read("EX_INT", number.clone(), ""), text("5.60"));
        assert_eq!(read("FPG", number, "per blue moon").unwrap_err(), "unit-unknown");
    }

    #[test]
    fn a_deletion_has_no_value_and_what_is_unreadable_says_why() {
        assert_eq!(read("FPG", Observed::Deleted, ""), Ok(None));
        let unreadable = Observed::Unreadable { code: "hl7-several-values".to_owned() };
        assert_eq!(read("FPG", unreadable, "").unwrap_err(), "hl7-several-values");
    }

    #[test]
    fn the_senders_interpretation_is_read_from_table_0078() {
        let mut value = observation(Observed::Deleted, "");
        assert_eq!(called(&value), Some(Flag::CriticalLow));
        for unknown in ["", "LOW", "ll", "*"] {
            value.interpretation = unknown.to_owned();
            assert_eq!(called(&value), None, "{unknown}");
        }
    }
}
