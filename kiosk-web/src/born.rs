//! A date of birth that is being typed: day, month and year, digit by digit, and what is wrong with it as soon as that
//! can be known.

use checkup_core::person::{BirthDate, BirthDateError};
use chrono::NaiveDate;

/// Digits of day, month and year.
const LENGTHS: [usize; 3] = [2, 2, 4];

/// The digits so far. Prints nothing of them.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Born(String);

/// Why the digits are no date of birth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Digits are missing, and nothing is wrong so far.
    Unfinished,
    /// No month has such a day.
    Day,
    /// There is no such month.
    Month,
    /// This month has no such day, or not in this year.
    DayOfMonth,
    /// Before 1900.
    TooEarly,
    /// After today.
    Future,
}

closed_debug!(Born);

impl Fault {
    /// The Fluent key of its sentence; `None` while the date is only unfinished.
    pub const fn key(self) -> Option<&'static str> {
        match self {
            Self::Unfinished => None,
            Self::Day => Some("kiosk-born-fault-day"),
            Self::Month => Some("kiosk-born-fault-month"),
            Self::DayOfMonth => Some("kiosk-born-fault-day-of-month"),
            Self::TooEarly => Some("kiosk-born-fault-too-early"),
            Self::Future => Some("kiosk-born-fault-future"),
        }
    }
}

impl Born {
    /// Takes the digits of a text, as far as there is room.
    pub fn push(&mut self, text: &str) {
        let room = LENGTHS.iter().sum::<usize>() - self.0.len();
        self.0.extend(text.chars().filter(char::is_ascii_digit).take(room));
    }

    /// Takes the last digit back.
    pub fn erase(&mut self) {
        self.0.pop();
    }

    /// Day, month and year as far as they are typed.
    pub fn parts(&self) -> [&str; 3] {
        let mut rest = self.0.as_str();
        LENGTHS.map(|length| {
            let (part, after) = rest.split_at(length.min(rest.len()));
            rest = after;
            part
        })
    }

    /// Which of the three the next digit goes to; 3 when there is no room.
    pub fn next(&self) -> usize {
        self.parts().iter().zip(LENGTHS).take_while(|(part, length)| part.len() == *length).count()
    }

    /// The date, or what is wrong.
    pub fn read(&self, today: NaiveDate) -> Result<NaiveDate, Fault> {
        let [day, month, year] = self.parts();
        let whole = |part: &str, length: usize| part.parse::<u32>().ok().filter(|_| part.len() == length);
        let Some(day) = whole(day, 2) else { return Err(Fault::Unfinished) };
        if !(1..=31).contains(&day) {
            return Err(Fault::Day);
        }
        let Some(month) = whole(month, 2) else { return Err(Fault::Unfinished) };
        if !(1..=12).contains(&month) {
            return Err(Fault::Month);
        }
        // In a leap year every month has all the days it ever has.
        if NaiveDate::from_ymd_opt(2000, month, day).is_none() {
            return Err(Fault::DayOfMonth);
        }
        let Some(year) = whole(year, 4).and_then(|year| i32::try_from(year).ok()) else {
            return Err(Fault::Unfinished);
        };
        let date = NaiveDate::from_ymd_opt(year, month, day).ok_or(Fault::DayOfMonth)?;
        match BirthDate::new(date, today) {
            Ok(born) => Ok(born.date()),
            Err(BirthDateError::InFuture) => Err(Fault::Future),
            Err(_) => Err(Fault::TooEarly),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(digits: &str) -> Result<NaiveDate, Fault> {
        let mut born = Born::default();
        born.push(digits);
        born.read(NaiveDate::from_ymd_opt(2026, 11, 21).unwrap())
    }

    #[test]
    fn each_wrong_date_is_named_as_soon_as_it_can_be() {
        assert_eq!(read("17031985"), Ok(NaiveDate::from_ymd_opt(1985, 3, 17).unwrap()));
        assert_eq!(read(""), Err(Fault::Unfinished));
        assert_eq!(read("1703198"), Err(Fault::Unfinished));
        assert_eq!(read("32"), Err(Fault::Day));
        assert_eq!(read("00"), Err(Fault::Day));
        assert_eq!(read("1713"), Err(Fault::Month));
        assert_eq!(read("3104"), Err(Fault::DayOfMonth));
        assert_eq!(read("2902"), Err(Fault::Unfinished), "a leap year may follow");
        assert_eq!(read("29021985"), Err(Fault::DayOfMonth));
        assert_eq!(read("31121899"), Err(Fault::TooEarly));
        assert_eq!(read("22112026"), Err(Fault::Future));
    }

    #[test]
    fn the_fields_fill_from_the_left_and_say_which_is_next() {
        let mut born = Born::default();
        born.push("17 0x3");
        assert_eq!((born.parts(), born.next()), (["17", "03", ""], 2));
        born.erase();
        assert_eq!((born.parts(), born.next()), (["17", "0", ""], 1));
        born.push("31985000");
        assert_eq!((born.parts(), born.next()), (["17", "03", "1985"], 3));
    }

    proptest! {
        #[test]
        fn every_date_since_1900_is_read_as_it_was_typed(days in 0_u64..46_000) {
            let date = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap() + chrono::Days::new(days);
            prop_assume!(date <= NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
            prop_assert_eq!(read(&date.format("%d%m%Y").to_string()), Ok(date));
        }

        #[test]
        fn nothing_that_is_typed_breaks_it(text in "\\PC{0,12}") {
            let _ = read(&text);
        }
    }
}
