//! What was tried and what came of it, in one language: names of changes, figures with their differences, and which change
//! helps most.

use super::{Tried, best};
use checkup_core::language::Language;
use checkup_core::routing::simulate::{Change, Figures, WhatIf};
use checkup_locales::{catalogue, format, has, t, text};
use chrono::NaiveTime;

/// A change helps when it takes this many minutes off the average wait.
const NOTICED: f64 = 0.5;

/// The name of a station; a day's file may have stations that the catalogue does not know.
pub fn station(lang: Language, code: &str) -> String {
    if has(&format!("station-{code}")) { catalogue::station(lang, code) } else { code.to_owned() }
}

/// What is different, in words.
pub fn name(lang: Language, what: &WhatIf) -> String {
    let named = |change: &Change| match change {
        Change::Rooms { station: code, by } => {
            let key = if *by < 0 { "staff-simulation-rooms-fewer" } else { "staff-simulation-rooms-more" };
            t!(lang, key, station = station(lang, code.as_str()), n = by.unsigned_abs())
        }
        Change::Every { minutes } => t!(lang, "staff-simulation-every", n = minutes),
        Change::WalkIns { count } => t!(lang, "staff-simulation-walk-ins", n = count),
    };
    let names: Vec<String> = what.changes().iter().map(named).collect();
    if names.is_empty() { text(lang, "staff-simulation-planned", &[]) } else { names.join(" + ") }
}

/// A number with one decimal.
pub fn number(lang: Language, value: f64) -> String {
    format::decimal(lang, &format!("{:.1}", if value.abs() < 0.05 { 0.0 } else { value }))
}

/// A difference with its sign.
pub fn difference(lang: Language, value: f64) -> String {
    let sign = match value {
        value if value >= 0.05 => "+",
        value if value <= -0.05 => "−",
        _ => "±",
    };
    format!("{sign}{}", number(lang, value.abs()))
}

/// Minutes of a day that opens `opens` minutes after midnight as a time of the clock; from zero they are hours since the
/// opening.
pub fn clock(lang: Language, opens: u16, minutes: f64) -> String {
    let whole = format!("{:.0}", (f64::from(opens) + minutes).max(0.0)).parse::<u32>().unwrap_or_default();
    // A day longer than 24 hours goes on counting, the clock does not.
    let (days, rest) = (whole / 1440, whole % 1440);
    let time = NaiveTime::from_num_seconds_from_midnight_opt(rest * 60, 0).unwrap_or_default();
    let shown = format::time(lang, time);
    if days == 0 { shown } else { format!("{shown} (+{days})") }
}

/// A figure with its difference to the day as planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The figure.
    pub value: String,
    /// The difference, for everything but the day as planned.
    pub difference: Option<String>,
}

/// One line of the comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What was tried.
    pub name: String,
    /// Average wait, time of nine in ten, longest wait, last out.
    pub cells: [Cell; 4],
    /// It helps most.
    pub is_best: bool,
}

/// The comparison: the day as planned, then everything that was tried.
pub fn lines(lang: Language, opens: u16, planned: &Tried, tried: &[&Tried]) -> Vec<Line> {
    let helps = helpful(planned, tried).map(|trial| &trial.what);
    let line = |trial: &Tried, is_planned: bool| {
        let cell = |of: fn(&Figures) -> f64, shown: &dyn Fn(f64) -> String| Cell {
            value: shown(of(&trial.figures)),
            difference: (!is_planned).then(|| difference(lang, of(&trial.figures) - of(&planned.figures))),
        };
        let plain = |value| number(lang, value);
        Line {
            name: name(lang, &trial.what),
            cells: [
                cell(|f| f.mean_wait_min, &plain),
                cell(|f| f.p90_time_min, &plain),
                cell(|f| f.max_wait_min, &plain),
                cell(|f| f.last_out_min, &|value| clock(lang, opens, value)),
            ],
            is_best: !is_planned && helps == Some(&trial.what),
        }
    };
    std::iter::once(line(planned, true)).chain(tried.iter().map(|trial| line(trial, false))).collect()
}

/// The trial that takes noticeably more off the average wait than any other.
pub fn helpful<'a>(planned: &Tried, tried: &[&'a Tried]) -> Option<&'a Tried> {
    best(tried.iter().copied())
        .filter(|trial| planned.figures.mean_wait_min - trial.figures.mean_wait_min >= NOTICED)
}

/// Which change helps most, in one sentence; nothing was tried, nothing is said.
pub fn advice(lang: Language, planned: &Tried, tried: &[&Tried]) -> Option<String> {
    if tried.is_empty() {
        return None;
    }
    if planned.figures.mean_wait_min < NOTICED {
        return Some(t!(lang, "staff-simulation-nobody-waits"));
    }
    Some(match helpful(planned, tried) {
        Some(trial) => {
            let less = planned.figures.mean_wait_min - trial.figures.mean_wait_min;
            t!(lang, "staff-simulation-helps", what = name(lang, &trial.what), minutes = number(lang, less))
        }
        None => t!(lang, "staff-simulation-helps-none"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_always_says_its_direction() {
        assert_eq!(difference(Language::En, -3.21), "−3.2");
        assert_eq!(difference(Language::Vi, 12.0), "+12,0");
        assert_eq!(difference(Language::Ko, -0.01), "±0.0");
    }

    #[test]
    fn a_time_is_of_the_clock_or_since_the_opening() {
        assert_eq!(clock(Language::En, 0, 341.4), "05:41");
        assert_eq!(clock(Language::Vi, 7 * 60, 341.4), "12:41");
        assert_eq!(clock(Language::En, 0, 1500.0), "01:00 (+1)");
    }

    #[test]
    fn changes_have_names_in_every_language() {
        let what: WhatIf = "US+1,XYZ-2,every-15,walk-ins=0".parse().unwrap();
        assert_eq!(
            name(Language::En, &what),
            "Ultrasound: 1 more room + XYZ: 2 rooms fewer + Appointments every 15 minutes + No walk-ins"
        );
        for lang in Language::ALL {
            assert_eq!(name(lang, &what).split(" + ").count(), 4);
        }
    }
}
