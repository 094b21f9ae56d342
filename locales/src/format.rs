//! Numbers, money, dates and times as each language writes them.
//!
//! Digits never pass through floating point: a number comes in as decimal text or as an integer and only its
//! separators change. Years always have four digits, because `11/21/26` and `26/11/21` are the same day to
//! different readers of one medical record. Every wall-clock time is the centre's, +07:00.

use crate::{Language, text};
use checkup_core::money::{Currency, Money};
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveTime, Timelike, Utc, Weekday};

/// Vietnam keeps +07:00 all year (no daylight saving since 1975).
const CENTRE_SECONDS_EAST: i32 = 7 * 3600;

/// The centre's wall clock at an instant.
pub fn at_centre(instant: DateTime<Utc>) -> DateTime<FixedOffset> {
    let utc = FixedOffset::east_opt(0).unwrap_or_else(|| chrono::Offset::fix(&Utc));
    instant.with_timezone(&FixedOffset::east_opt(CENTRE_SECONDS_EAST).unwrap_or(utc))
}

/// A calendar date: `21/11/2026`, `2026년 11월 21일`, `21 Nov 2026`.
pub fn date(lang: Language, date: NaiveDate) -> String {
    // Vietnamese forms write two digits for day and month, Korean and English do not.
    let (day, month) = match lang {
        Language::Vi => (format!("{:02}", date.day()), format!("{:02}", date.month())),
        Language::Ko | Language::En => (date.day().to_string(), date.month().to_string()),
    };
    let year = format!("{:04}", date.year());
    text(lang, "format-date", &[("d", &day), ("m", &month), ("y", &year)])
}

/// The name of a day of the week: `Thứ Bảy`, `토요일`, `Saturday`.
pub fn weekday(lang: Language, day: Weekday) -> String {
    text(lang, "format-weekday", &[("n", &day.number_from_monday().to_string())])
}

/// A date with its day of the week: `Thứ Bảy, 21/11/2026`, `2026년 11월 21일 토요일`, `Saturday 21 Nov 2026`.
pub fn date_weekday(lang: Language, day: NaiveDate) -> String {
    let args = [("weekday", weekday(lang, day.weekday())), ("date", date(lang, day))];
    text(lang, "format-date-weekday", &args.each_ref().map(|(name, value)| (*name, value.as_str())))
}

/// A wall-clock time, 24 hours: `08:05`.
pub fn time(lang: Language, time: NaiveTime) -> String {
    let args = [("h", format!("{:02}", time.hour())), ("m", format!("{:02}", time.minute()))];
    text(lang, "format-time", &args.each_ref().map(|(name, value)| (*name, value.as_str())))
}

/// The centre's wall-clock time at an instant: `08:05`.
pub fn time_of(lang: Language, instant: DateTime<Utc>) -> String {
    time(lang, at_centre(instant).time())
}

/// The date at the centre at an instant.
pub fn date_of(lang: Language, instant: DateTime<Utc>) -> String {
    date(lang, at_centre(instant).date_naive())
}

/// Date and time at the centre: `21/11/2026 08:05`, `2026년 11월 21일 08:05`, `21 Nov 2026, 08:05`.
pub fn date_time(lang: Language, instant: DateTime<Utc>) -> String {
    let (day, clock) = (date_of(lang, instant), time_of(lang, instant));
    text(lang, "format-date-time", &[("date", &day), ("time", &clock)])
}

/// A length of time in minutes: `45 phút`, `1시간 20분`, `2 h`.
pub fn duration(lang: Language, minutes: u32) -> String {
    let (hours, rest) = ((minutes / 60).to_string(), (minutes % 60).to_string());
    let key = match (minutes / 60, minutes % 60) {
        (0, _) => return text(lang, "format-duration-minutes", &[("minutes", &rest)]),
        (_, 0) => return text(lang, "format-duration-hours", &[("hours", &hours)]),
        _ => "format-duration-hours-minutes",
    };
    text(lang, key, &[("hours", &hours), ("minutes", &rest)])
}

/// A decimal text with the language's separators, digit for digit: `1234.50` is `1.234,50` in Vietnamese and
/// `1,234.50` in Korean and English.
///
/// For counts, rates and amounts in prose. Text that is no plain decimal comes back unchanged. Results of
/// measurements go through [`measured`] instead.
pub fn decimal(lang: Language, text: &str) -> String {
    grouped(lang, text).unwrap_or_else(|| text.to_owned())
}

/// A whole number with the language's separators: `1.000`, `1,000`.
pub fn integer(lang: Language, number: i64) -> String {
    decimal(lang, &number.to_string())
}

/// A measured value: the text as reported, the same in every language.
///
/// Laboratories and analysers in Vietnam and Korea report with a decimal point, and a result must match the
/// analyser's printout and the certificate character by character. With a comma, `5,600` could be read as 5.6
/// or as 5600.
pub const fn measured(text: &str) -> &str {
    text
}

/// An amount with its currency: `1.234.567 ₫`, `1,234,567동`, `VND 1,234,567`.
///
/// The space between number and currency is a no-break space (U+00A0), so that a line never ends between
/// them.
pub fn money(lang: Language, amount: Money) -> String {
    let digits = decimal(lang, &major_units(amount));
    let key = match amount.currency {
        Currency::Vnd => "format-money-vnd",
        Currency::Krw => "format-money-krw",
        Currency::Usd => "format-money-usd",
    };
    text(lang, key, &[("amount", &digits)])
}

/// The amount as plain decimal text in major units, exact: 1050 US cents are `10.50`.
fn major_units(amount: Money) -> String {
    let exponent = amount.currency.exponent();
    if exponent == 0 {
        return amount.minor.to_string();
    }
    let (sign, units) = (if amount.minor < 0 { "-" } else { "" }, amount.minor.unsigned_abs());
    let scale = 10_u64.pow(exponent);
    let width = exponent as usize;
    format!("{sign}{}.{:0width$}", units / scale, units % scale)
}

fn grouped(lang: Language, text: &str) -> Option<String> {
    if is_plain_decimal(text) { crate::grouping::grouped(lang, text) } else { None }
}

/// Optional minus, digits, optionally a point and digits: no exponent, no plus, no bare point.
fn is_plain_decimal(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    match unsigned.split_once('.') {
        Some((whole, fraction)) => digits(whole) && digits(fraction),
        None => digits(unsigned),
    }
}

#[cfg(test)]
#[path = "format_tests.rs"]
mod tests;
