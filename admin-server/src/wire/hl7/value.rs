//! What an OBX segment says: codes, value, unit, status and time.

use super::segment::Fields;
use crate::app::lab_message::{Observed, TestCode};
use checkup_core::lab::result::ResultStatus;
use checkup_core::quantity::Number;
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};

/// The explicit null of HL7: the sender deletes the value.
const NULL: &str = "\"\"";

/// OBX-3: the test under its code and its alternates (components 1–3, 4–6, from 2.7 on 10–12), empty ones left out.
pub fn codes(fields: &Fields<'_>) -> Vec<TestCode> {
    let triples = (1..=fields.repeats(3)).flat_map(|repeat| [1, 4, 10].map(|first| (repeat, first)));
    triples
        .map(|(repeat, first)| TestCode {
            code: fields.part(3, repeat, first),
            name: fields.part(3, repeat, first + 1),
            system: fields.part(3, repeat, first + 2),
        })
        .filter(|code| !code.code.is_empty() || !code.name.is_empty())
        .collect()
}

/// OBX-6: the code, or the text where there is no code.
pub fn unit(fields: &Fields<'_>) -> String {
    let code = fields.part(6, 1, 1);
    if code.is_empty() { fields.part(6, 1, 2) } else { code }
}

/// OBX-2, 5 and 11 together: the value and what its status makes of it; no status while the value is still to come.
pub fn observed(fields: &Fields<'_>) -> (Observed, Option<ResultStatus>) {
    let unreadable = |code: &str| Observed::Unreadable { code: code.to_owned() };
    let text = fields.text(5);
    // Deletes whatever the status says; laboratories often leave the status out here.
    if text == NULL {
        return (Observed::Deleted, Some(ResultStatus::Withdrawn));
    }
    // HL7 table 0085.
    let status = match fields.part(11, 1, 1).as_str() {
        "F" | "U" | "V" => ResultStatus::Final,
        "C" => ResultStatus::Corrected,
        "P" | "R" | "S" | "B" => ResultStatus::Preliminary,
        "D" | "X" | "W" => ResultStatus::Withdrawn,
        "I" | "N" | "O" if text.is_empty() => return (unreadable("result-value-missing"), None),
        _ => return (unreadable("hl7-status-unknown"), Some(ResultStatus::Preliminary)),
    };
    if status == ResultStatus::Withdrawn {
        return (Observed::Deleted, Some(ResultStatus::Withdrawn));
    }
    if text.is_empty() {
        return (unreadable("result-value-missing"), Some(status));
    }
    let value = match fields.part(2, 1, 1).as_str() {
        "NM" | "SN" | "CWE" | "CE" | "CNE" | "IS" if fields.repeats(5) > 1 => {
            unreadable("hl7-several-values")
        }
        "NM" => number(&text).unwrap_or_else(|| unreadable("not-a-number")),
        "SN" => structured(fields),
        "ST" | "TX" | "FT" => {
            number(&text).unwrap_or(Observed::Answer { value: text, display: String::new() })
        }
        "CWE" | "CE" | "CNE" | "IS" => coded(fields),
        _ => unreadable("hl7-value-type"),
    };
    (value, Some(status))
}

/// A number. HL7 knows no decimal comma, and `1,234` could be meant either way.
fn number(text: &str) -> Option<Observed> {
    if text.contains(',') {
        return None;
    }
    Number::parse(text).ok().map(|value| Observed::Number { value })
}

/// SN: comparator ^ number ^ separator ^ number. A range or a ratio (`1:128`) is an answer in words.
fn structured(fields: &Fields<'_>) -> Observed {
    let [comparator, first, separator, second] = [1, 2, 3, 4].map(|part| fields.part(5, 1, part));
    let comparator = comparator.strip_prefix('=').unwrap_or(&comparator);
    let whole = format!("{comparator}{first}{separator}{second}");
    if separator.is_empty() && second.is_empty() {
        return number(&whole).unwrap_or(Observed::Unreadable { code: "not-a-number".to_owned() });
    }
    Observed::Answer { value: whole, display: String::new() }
}

/// CWE: the code, or its text where there is no code.
fn coded(fields: &Fields<'_>) -> Observed {
    let [code, display, original] = [1, 2, 9].map(|part| fields.part(5, 1, part));
    let text = if display.is_empty() { original } else { display };
    if code.is_empty() {
        Observed::Answer { value: text, display: String::new() }
    } else {
        Observed::Answer { value: code, display: text }
    }
}

/// A time of at least a day's precision; without a zone it is the centre's (+07:00).
pub fn time(text: &str) -> Option<DateTime<Utc>> {
    let sign = text.find(['+', '-']);
    let (local, zone) = sign.map_or((text, None), |at| (&text[..at], text.get(at..)));
    let digits = local.split('.').next().filter(|d| d.bytes().all(|b| b.is_ascii_digit()))?;
    let part = |from: usize, to: usize| digits.get(from..to).map_or(Ok(0), str::parse::<u32>);
    let day = NaiveDate::parse_from_str(digits.get(..8)?, "%Y%m%d").ok()?;
    let clock = NaiveTime::from_hms_opt(part(8, 10).ok()?, part(10, 12).ok()?, part(12, 14).ok()?)?;
    let offset = match zone {
        None => 7 * 3600,
        Some(zone) => {
            let hours: i32 = zone.get(1..3)?.parse().ok()?;
            let minutes: i32 = zone.get(3..5)?.parse().ok()?;
            (hours * 60 + minutes) * if zone.starts_with('-') { -60 } else { 60 }
        }
    };
    let local = NaiveDateTime::new(day, clock);
    let at = FixedOffset::east_opt(offset)?.from_local_datetime(&local).single()?;
    (1900..2200).contains(&chrono::Datelike::year(&at)).then(|| at.with_timezone(&Utc))
}
