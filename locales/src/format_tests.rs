//! Dates, times, numbers and money in the three languages, with their boundaries.

use super::*;
use Language::{En, Ko, Vi};
use chrono::TimeZone;

fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).unwrap()
}

fn instant(y: i32, mo: u32, d: u32, h: u32, mi: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(y, mo, d, h, mi, 0).unwrap()
}

/// Expectations in the order vi, ko, en; `_` stands for the no-break space.
fn check(write: impl Fn(Language) -> String, expected: [&str; 3]) {
    for (lang, expected) in [Vi, Ko, En].into_iter().zip(expected) {
        assert_eq!(write(lang), expected.replace('_', "\u{a0}"), "{}", lang.tag());
    }
}

#[test]
fn a_date_has_four_digits_of_year_in_every_language() {
    check(|l| date(l, day(2026, 11, 21)), ["21/11/2026", "2026년 11월 21일", "21 Nov 2026"]);
    check(|l| date(l, day(1930, 3, 5)), ["05/03/1930", "1930년 3월 5일", "5 Mar 1930"]);
    check(|l| date(l, day(2000, 2, 29)), ["29/02/2000", "2000년 2월 29일", "29 Feb 2000"]);
    check(|l| date(l, day(926, 12, 31)), ["31/12/0926", "0926년 12월 31일", "31 Dec 0926"]);
}

#[test]
fn every_month_has_its_own_english_name() {
    let names: std::collections::BTreeSet<String> = (1..=12).map(|m| date(En, day(2026, m, 1))).collect();
    assert_eq!(names.len(), 12);
    assert_eq!(date(En, day(2026, 5, 1)), "1 May 2026");
}

#[test]
fn a_day_of_the_week_is_named_in_every_language() {
    check(
        |l| date_weekday(l, day(2026, 11, 21)),
        ["Thứ Bảy, 21/11/2026", "2026년 11월 21일 토요일", "Saturday 21 Nov 2026"],
    );
    check(|l| weekday(l, Weekday::Sun), ["Chủ Nhật", "일요일", "Sunday"]);
    check(|l| weekday(l, Weekday::Mon), ["Thứ Hai", "월요일", "Monday"]);
}

#[test]
fn clocks_show_the_centres_time_with_24_hours() {
    check(|l| time(l, NaiveTime::MIN), ["00:00", "00:00", "00:00"]);
    check(|l| time_of(l, instant(2026, 11, 21, 1, 5)), ["08:05", "08:05", "08:05"]);
    check(
        |l| date_time(l, instant(2026, 12, 31, 17, 0)),
        ["01/01/2027 00:00", "2027년 1월 1일 00:00", "1 Jan 2027, 00:00"],
    );
    check(
        |l| date_time(l, instant(2026, 12, 31, 16, 59)),
        ["31/12/2026 23:59", "2026년 12월 31일 23:59", "31 Dec 2026, 23:59"],
    );
}

#[test]
fn a_duration_leaves_out_what_is_zero() {
    check(|l| duration(l, 0), ["0 phút", "0분", "0 min"]);
    check(|l| duration(l, 59), ["59 phút", "59분", "59 min"]);
    check(|l| duration(l, 60), ["1 giờ", "1시간", "1 h"]);
    check(|l| duration(l, 80), ["1 giờ 20 phút", "1시간 20분", "1 h 20 min"]);
}

#[test]
fn an_integer_is_grouped_from_a_thousand_on() {
    check(|l| integer(l, 0), ["0", "0", "0"]);
    check(|l| integer(l, 999), ["999", "999", "999"]);
    check(|l| integer(l, 1000), ["1.000", "1,000", "1,000"]);
    check(|l| integer(l, -1000), ["-1.000", "-1,000", "-1,000"]);
    check(
        |l| integer(l, i64::MAX),
        ["9.223.372.036.854.775.807", "9,223,372,036,854,775,807", "9,223,372,036,854,775,807"],
    );
    check(
        |l| integer(l, i64::MIN),
        ["-9.223.372.036.854.775.808", "-9,223,372,036,854,775,808", "-9,223,372,036,854,775,808"],
    );
}

#[test]
fn a_decimal_keeps_every_digit_and_its_scale() {
    check(|l| decimal(l, "1234567.50"), ["1.234.567,50", "1,234,567.50", "1,234,567.50"]);
    check(|l| decimal(l, "0.10"), ["0,10", "0.10", "0.10"]);
    check(|l| decimal(l, "-3.000"), ["-3,000", "-3.000", "-3.000"]);
    check(
        |l| decimal(l, "9007199254740993.25"),
        ["9.007.199.254.740.993,25", "9,007,199,254,740,993.25", "9,007,199,254,740,993.25"],
    );
}

#[test]
fn text_that_is_no_plain_decimal_is_left_alone() {
    for text in ["", "-", ".5", "5.", "1e3", "+5", "<0.15", "1+", "1,000", "1.2.3", "٣", "NaN", " 5"] {
        check(|l| decimal(l, text), [text, text, text]);
    }
}

#[test]
fn a_measured_value_stays_as_reported_in_every_language() {
    assert_eq!(measured("5600.10"), "5600.10");
    assert_eq!(measured("<0.15"), "<0.15");
}

#[test]
fn dong_and_won_have_no_decimals() {
    check(|l| money(l, Money::vnd(1_234_567)), ["1.234.567_₫", "1,234,567동", "VND_1,234,567"]);
    check(|l| money(l, Money::vnd(0)), ["0_₫", "0동", "VND_0"]);
    check(|l| money(l, Money::vnd(-1000)), ["-1.000_₫", "-1,000동", "VND_-1,000"]);
    check(|l| money(l, Money::new(50_000, Currency::Krw)), ["50.000_won", "50,000원", "KRW_50,000"]);
    check(
        |l| money(l, Money::vnd(i64::MAX)),
        ["9.223.372.036.854.775.807_₫", "9,223,372,036,854,775,807동", "VND_9,223,372,036,854,775,807"],
    );
}

#[test]
fn dollars_always_show_their_cents() {
    let usd = |minor| move |l| money(l, Money::new(minor, Currency::Usd));
    check(usd(0), ["0,00_USD", "0.00달러", "USD_0.00"]);
    check(usd(5), ["0,05_USD", "0.05달러", "USD_0.05"]);
    check(usd(-5), ["-0,05_USD", "-0.05달러", "USD_-0.05"]);
    check(usd(123_450), ["1.234,50_USD", "1,234.50달러", "USD_1,234.50"]);
    check(
        usd(i64::MIN),
        [
            "-92.233.720.368.547.758,08_USD",
            "-92,233,720,368,547,758.08달러",
            "USD_-92,233,720,368,547,758.08",
        ],
    );
}
