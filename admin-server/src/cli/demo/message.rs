//! Result messages as an invented laboratory sends them: HL7 v2.5.1 ORU^R01, one message a specimen, in one file.

use super::values::{Profile, in_si, is_measured_in_laboratory};
use checkup_core::api::specimen::SpecimenView;
use checkup_core::api::visit::VisitSummary;
use checkup_core::catalog::{Catalogue, Item, ValueType};
use checkup_core::codes::ItemCode;
use checkup_core::language::Language;
use chrono::{DateTime, Utc};
use std::fmt::Write as _;
use uuid::Uuid;

/// A file of messages, and what it says.
pub struct Sent {
    /// The file.
    pub file: Vec<u8>,
    /// Item and value as sent.
    pub values: Vec<(ItemCode, String)>,
}

/// Measures everything that was collected and writes it down.
pub fn measure(
    catalogue: &Catalogue,
    profile: &mut Profile,
    visit: &VisitSummary,
    specimens: &[SpecimenView],
    now: DateTime<Utc>,
) -> Sent {
    let mut text = String::new();
    let mut values = Vec::new();
    let time = format!("{}+0000", now.format("%Y%m%d%H%M%S"));
    for specimen in specimens.iter().filter(|specimen| specimen.state.is_usable()) {
        let items: Vec<&Item> = specimen.items.iter().filter_map(|code| catalogue.item(code)).collect();
        let measured: Vec<&Item> =
            items.into_iter().filter(|i| is_measured_in_laboratory(i) && i.loinc.is_some()).collect();
        if measured.is_empty() {
            continue;
        }
        let control = &Uuid::new_v4().simple().to_string()[..20];
        let (ticket, barcode, tube) = (&visit.ticket, &specimen.barcode, specimen.tube.token());
        let _infallible = write!(
            text,
            "MSH|^~\\&|LIS|DEMOLAB^^L|CHECKUP|HANOI|{time}||ORU^R01^ORU_R01|{control}|P|2.5.1|||AL|NE||UNICODE UTF-8\r\
             PID|1||{}^^^CHECKUP^MR||{}||{}|{}\r\
             OBR|1|{ticket}^CHECKUP||PANEL^{tube}^L|||{time}||||||||{barcode}&{tube}&L||||||{time}||LAB|F\r",
            visit.patient,
            visit.name,
            visit.birth_date.format("%Y%m%d"),
            visit.sex.letter(),
        );
        for (at, item) in measured.into_iter().enumerate() {
            let (line, value) = observation(profile, item, at + 1);
            text.push_str(&line);
            values.push((item.code.clone(), value));
        }
    }
    Sent { file: text.into_bytes(), values }
}

/// One OBX segment and the value in it.
fn observation(profile: &mut Profile, item: &Item, at: usize) -> (String, String) {
    let answer = profile.answer(item, Language::En);
    let own = item.loinc.as_ref().map(ToString::to_string).unwrap_or_default();
    let name = item.code.as_str();
    if item.value_type != ValueType::Numeric {
        return (format!("OBX|{at}|ST|{own}^{name}^LN||{answer}||||||F\r"), answer);
    }
    let si = if profile.reports_si { in_si(item, &answer) } else { None };
    let (loinc, value, unit) = match (si, &item.si) {
        (Some((value, unit)), Some(si)) => (si.loinc.as_ref().map_or(own, ToString::to_string), value, unit),
        _ => (own, answer, item.unit.as_ref().map(ToString::to_string).unwrap_or_default()),
    };
    (format!("OBX|{at}|NM|{loinc}^{name}^LN||{value}|{unit}|||||F\r"), value)
}
