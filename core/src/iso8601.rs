//! Days and moments as the text that travels: `2026-11-21` and `2026-11-21T01:30:00Z` (ISO 8601 as RFC 3339 narrows it).
//!
//! The kiosk's program reads nothing else. A reader of every form that dates are written in would be a fiftieth of what the
//! kiosk downloads.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, Utc};
use serde::de::{Deserialize, Deserializer, Error};

/// `YYYY-MM-DD` and nothing near it: `2026-9-1` would neither sort nor compare as text.
///
/// ```
/// use checkup_core::iso8601;
/// assert_eq!(iso8601::day("2026-11-21").unwrap().to_string(), "2026-11-21");
/// assert_eq!(iso8601::day("2026-9-1"), None);
/// assert_eq!(iso8601::day("2026-02-29"), None);
/// ```
pub fn day(text: &str) -> Option<NaiveDate> {
    let number = |from, to| digits(text.get(from..to)?);
    if text.len() != 10 || text.get(4..5)? != "-" || text.get(7..8)? != "-" {
        return None;
    }
    NaiveDate::from_ymd_opt(i32::try_from(number(0, 4)?).ok()?, number(5, 7)?, number(8, 10)?)
}

/// A day, a `T`, the time with up to nine decimals of a second, and `Z` or the distance from it in hours and minutes.
///
/// ```
/// use checkup_core::iso8601;
/// let moment = iso8601::moment("2026-11-21T08:30:00.25+07:00").unwrap();
/// assert_eq!(moment, iso8601::moment("2026-11-21T01:30:00.250Z").unwrap());
/// assert_eq!(iso8601::moment("2026-11-21"), None);
/// ```
pub fn moment(text: &str) -> Option<DateTime<Utc>> {
    let (day_text, time) = text.split_once('T')?;
    let zone = time.find(['Z', '+', '-'])?;
    let (time, zone) = time.split_at_checked(zone)?;
    let local = day(day_text)?.and_time(time_of(time)?);
    Some(local.and_local_timezone(offset(zone)?).single()?.to_utc())
}

fn time_of(text: &str) -> Option<NaiveTime> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
    let (hour, minutes) = clock(whole.get(..5)?)?;
    let second = digits(whole.get(5..)?.strip_prefix(':').filter(|second| second.len() == 2)?)?;
    let places = u32::try_from(decimals.len()).ok().filter(|places| (1..=9).contains(places))?;
    NaiveTime::from_hms_nano_opt(hour, minutes, second, digits(decimals)? * 10_u32.pow(9 - places))
}

fn offset(zone: &str) -> Option<FixedOffset> {
    if zone == "Z" {
        return FixedOffset::east_opt(0);
    }
    let (hours, minutes) = clock(zone.get(1..)?)?;
    let seconds = i32::try_from(hours * 3600 + minutes * 60).ok().filter(|_| minutes < 60)?;
    if zone.starts_with('+') { FixedOffset::east_opt(seconds) } else { FixedOffset::west_opt(seconds) }
}

/// `HH:MM`.
fn clock(text: &str) -> Option<(u32, u32)> {
    let (hours, minutes) =
        text.split_once(':').filter(|(hours, minutes)| hours.len() == 2 && minutes.len() == 2)?;
    Some((digits(hours)?, digits(minutes)?))
}

/// At most nine digits and nothing else, no sign either.
fn digits(text: &str) -> Option<u32> {
    let plain = text.len() <= 9 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| plain)
}

/// For `#[serde(deserialize_with)]`: a day.
pub fn read_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    day(&String::deserialize(deserializer)?).ok_or_else(|| D::Error::custom("bad-date"))
}

/// For `#[serde(deserialize_with)]`: a moment.
pub fn read_moment<'de, D: Deserializer<'de>>(deserializer: D) -> Result<DateTime<Utc>, D::Error> {
    moment(&String::deserialize(deserializer)?).ok_or_else(|| D::Error::custom("bad-time"))
}

/// For `#[serde(default, deserialize_with)]`: a moment, or none.
pub fn read_moment_if_any<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<DateTime<Utc>>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    text.map(|text| moment(&text).ok_or_else(|| D::Error::custom("bad-time"))).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_moment_is_read_as_it_was_written(seconds in -62_135_596_800_i64..253_402_300_800, nanos in 0_u32..1_000_000_000, minutes in -1_439_i32..1_440) {
            let moment = DateTime::from_timestamp(seconds, nanos).unwrap();
            prop_assert_eq!(super::moment(serde_json::to_value(moment).unwrap().as_str().unwrap()), Some(moment));
            let there = moment.with_timezone(&FixedOffset::east_opt(minutes * 60).unwrap()).to_rfc3339();
            if there.len() >= 25 && there.starts_with(|c: char| c.is_ascii_digit()) {
                prop_assert_eq!(super::moment(&there), Some(moment), "{}", there);
            }
        }

        #[test]
        fn what_is_read_is_what_the_library_reads(text in "[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2}))?") {
            let lenient_leap = text.contains(":60");
            prop_assert_eq!(day(&text), if text.len() == 10 { text.parse().ok() } else { None });
            if !lenient_leap {
                let read = DateTime::parse_from_rfc3339(&text).ok().map(|read| read.to_utc());
                prop_assert_eq!(moment(&text), read, "{}", text);
            }
        }
    }

    #[test]
    fn nothing_near_a_moment_is_one() {
        for text in [
            "",
            "T",
            "2026-11-21T",
            "2026-11-21 01:30:00Z",
            "2026-11-21T01:30Z",
            "2026-11-21T01:30:00",
            "2026-11-21T1:30:00Z",
            "2026-11-21T01:30:00.Z",
            "2026-11-21T01:30:00.0123456789Z",
            "2026-11-21T24:00:00Z",
            "2026-11-21T01:60:00Z",
            "2026-11-21T01:30:00z",
            "2026-11-21T01:30:00+7:00",
            "2026-11-21T01:30:00+07:60",
            "+026-11-21T01:30:00Z",
            "2026-11-21T+1:30:00Z",
            "２026-11-21T01:30:00Z",
        ] {
            assert_eq!(moment(text), None, "{text}");
        }
    }
}
