//! Words for one reader: every text, name, number and date of a page goes through here.

use checkup_core::api::routing::{Expected, Onward};
use checkup_core::api::visit::PreviousValue;
use checkup_core::codes::{ItemCode, PackageCode, StationCode};
use checkup_core::lab::Flag;
use checkup_core::language::{Language, Languages};
use checkup_core::person::Sex;
use checkup_core::quantity::Unit;
use checkup_core::report::form::{Edition, Form};
use checkup_locales::{catalogue, error_text, format, has, text};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

/// The reader's language with everything that is written in it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Texts {
    /// The language.
    pub lang: Language,
}

impl Texts {
    /// For a reader of `lang`.
    pub const fn new(lang: Language) -> Self {
        Self { lang }
    }

    /// BCP 47 tag for `lang` attributes.
    pub const fn tag(self) -> &'static str {
        self.lang.tag()
    }

    /// A text without variables.
    pub fn get(self, key: &str) -> String {
        text(self.lang, key, &[])
    }

    /// A text with its one variable `n`.
    pub fn n(self, key: &str, n: impl ToString) -> String {
        text(self.lang, key, &[("n", &n.to_string())])
    }

    /// A text with variables.
    pub fn with(self, key: &str, args: &[(&str, &str)]) -> String {
        text(self.lang, key, args)
    }

    /// The word for a stored token: `<prefix><token>` with dashes for underscores; the token itself if there is no word.
    pub fn word(self, prefix: &str, token: &str) -> String {
        let key = format!("{prefix}{}", token.to_ascii_lowercase().replace(['_', ' '], "-"));
        if has(&key) { self.get(&key) } else { token.to_owned() }
    }

    /// The sentence of an error.
    pub fn error<V: AsRef<str>>(self, code: &str, args: &[(&str, V)]) -> String {
        error_text(self.lang, code, args)
    }

    /// Name of a station.
    pub fn station(self, code: &StationCode) -> String {
        self.named("station-", code.as_str())
    }

    /// Name of an item.
    pub fn item(self, code: &ItemCode) -> String {
        self.named("item-", code.as_str())
    }

    /// Name of a package.
    pub fn package(self, code: &PackageCode) -> String {
        self.named("package-", code.as_str())
    }

    fn named(self, prefix: &str, code: &str) -> String {
        let key = format!("{prefix}{code}");
        if has(&key) { self.get(&key) } else { code.to_owned() }
    }

    /// Sex as one short word.
    pub fn sex(self, sex: Sex) -> String {
        self.get(&format!("sex-{}", sex.letter()))
    }

    /// Sex and completed years.
    pub fn sex_age(self, sex: Sex, age: u16) -> String {
        let (sex, age) = (self.sex(sex), age.to_string());
        self.with("staff-sex-age", &[("sex", &sex), ("age", &age)])
    }

    /// A language in its own name.
    pub fn language(self, lang: Language) -> String {
        self.get(&format!("language-{}", lang.tag()))
    }

    /// One language, or two, each in its own name.
    pub fn languages(self, languages: Languages) -> String {
        let first = self.language(languages.first());
        languages.second().map_or(first.clone(), |second| format!("{first} · {}", self.language(second)))
    }

    /// A report and its languages; the centre's own is named by its languages alone.
    pub fn edition(self, edition: Edition) -> String {
        let languages = self.languages(edition.languages());
        match edition.form() {
            Form::Centre => languages,
            form => self.with(&format!("staff-edition-{}", form.as_str()), &[("languages", &languages)]),
        }
    }

    /// Word of a flag.
    pub fn flag(self, flag: Flag) -> String {
        self.get(&format!("flag-{}", flag.token()))
    }

    /// A value as read by people: coded answers in the reader's language, numbers as reported.
    pub fn value(self, value: &str) -> String {
        catalogue::coded_value(self.lang, format::measured(value))
    }

    /// A date.
    pub fn date(self, day: NaiveDate) -> String {
        format::date(self.lang, day)
    }

    /// A date with its day of the week.
    pub fn weekday(self, day: NaiveDate) -> String {
        format::date_weekday(self.lang, day)
    }

    /// Wall-clock time at the centre.
    pub fn time(self, at: DateTime<Utc>) -> String {
        format::time_of(self.lang, at)
    }

    /// Date and time at the centre.
    pub fn date_time(self, at: DateTime<Utc>) -> String {
        format::date_time(self.lang, at)
    }

    /// When something is expected: `about 08:40`, or `08:35–08:50` where the ends differ.
    pub fn expected(self, when: &Expected) -> String {
        let (early, late) = (self.time(when.early), self.time(when.late));
        if early == late {
            self.n("staff-about", self.time(when.likely))
        } else {
            format!("{early}–{late}")
        }
    }

    /// Why a room comes next: `<prefix><code>`.
    pub fn why(self, prefix: &str, onward: &Onward) -> String {
        let station = self.station(&onward.station);
        let then = onward.then.as_ref().map(|then| self.station(then)).unwrap_or_default();
        let time = onward.slot.map(|at| self.time(at)).unwrap_or_default();
        let args = [("station", station.as_str()), ("then", &then), ("time", &time)];
        self.with(&format!("{prefix}{}", onward.why.as_str()), &args)
    }

    /// A time given as minutes after midnight.
    pub fn minute(self, minute: u16) -> String {
        let time = NaiveTime::from_num_seconds_from_midnight_opt(u32::from(minute) * 60, 0);
        format::time(self.lang, time.unwrap_or_default())
    }

    /// How long ago something was.
    pub fn since(self, then: DateTime<Utc>, now: DateTime<Utc>) -> String {
        let minutes = u32::try_from((now - then).num_minutes().max(0)).unwrap_or(u32::MAX);
        format::duration(self.lang, minutes)
    }

    /// A value of an earlier visit with its day.
    pub fn previous(self, previous: &PreviousValue) -> (String, String) {
        (self.value(&previous.value), self.date(previous.day))
    }
}

/// A unit as people write it, in any language: UCUM's English annotations go (`{beats}/min` is `/min`), its code names
/// give way to signs.
pub(crate) fn unit(unit: &str) -> String {
    let annotation = unit.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)));
    let bare = match annotation {
        Some((before, ("T-score", after))) => format!("{before}T-score{after}"),
        Some((before, ("1.73_m2", after))) => format!("{before}1.73 m²{after}"),
        Some((before, (_, after))) => format!("{before}{after}"),
        None => unit.to_owned(),
    };
    let plain = bare.replace("mm[Hg]", "mmHg").replace("Cel", "°C");
    plain
        .replace("10*12", "10¹²")
        .replace("10*3", "10³")
        .replace("10*6", "10⁶")
        .replace("10*9", "10⁹")
        .replace("kg/m2", "kg/m²")
        .replace("cm2", "cm²")
        .replace("m2", "m²")
        .replace("uL", "µL")
        .replace("ug/", "µg/")
        .replace("umol", "µmol")
        .replace("u[IU]", "µIU")
        .replace("m[IU]", "mIU")
        .replace("[IU]", "IU")
}

/// See [`unit`]; an item without a unit has an empty text. `1` stands for a bare number.
pub(crate) fn unit_of(given: Option<&Unit>) -> String {
    given.map(|u| unit(u.as_str())).filter(|u| u != "1").unwrap_or_default()
}

/// A range as it is printed: `12.0–16.0`, `≤ 100`, `≥ 60`; empty without limits.
pub(crate) fn range(low: Option<&str>, high: Option<&str>) -> String {
    match (low, high) {
        (Some(low), Some(high)) => format!("{low}–{high}"),
        (None, Some(high)) => format!("≤ {high}"),
        (Some(low), None) => format!("≥ {low}"),
        (None, None) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_is_written_as_on_paper() {
        assert_eq!(unit("10*3/uL"), "10³/µL");
        assert_eq!(unit("mm[Hg]"), "mmHg");
        assert_eq!(unit("{beats}/min"), "/min");
        assert_eq!(unit("{T-score}"), "T-score");
        assert_eq!(unit("{ratio}"), "");
        assert_eq!(unit("u[IU]/mL"), "µIU/mL");
        assert_eq!(unit("10*12/L"), "10¹²/L");
        assert_eq!(unit("mL/min/{1.73_m2}"), "mL/min/1.73 m²");
    }

    #[test]
    fn a_range_with_one_open_end_says_which() {
        assert_eq!(range(Some("12.0"), Some("16.0")), "12.0–16.0");
        assert_eq!(range(None, Some("100")), "≤ 100");
        assert_eq!(range(Some("60"), None), "≥ 60");
        assert_eq!(range(None, None), "");
    }
}
