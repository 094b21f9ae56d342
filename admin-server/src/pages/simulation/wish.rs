//! What the reader wants to see tried, as it stands in the address: the day, the changes of before, one more.

use checkup_core::codes::StationCode;
use checkup_core::routing::Day;
use checkup_core::routing::simulate::{Change, WhatIf, WhatIfError};

/// Steps of appointments to choose from, in minutes.
pub(super) const STEPS: [u16; 4] = [10, 15, 20, 30];

/// How many people without an appointment may come.
pub(super) const WALK_INS: [u16; 3] = [10, 20, 40];

/// So many changes are compared beside those that are always tried.
const MOST: usize = 6;

/// The address.
#[derive(Debug, Default)]
pub(super) struct Wish<'a> {
    /// The day as written.
    pub day: &'a str,
    before: Vec<&'a str>,
    station: &'a str,
    rooms: &'a str,
    every: &'a str,
    walk_ins: &'a str,
}

impl<'a> Wish<'a> {
    /// Reads the pairs of the address; what nobody knows is passed over.
    pub fn read(pairs: &'a [(String, String)]) -> Self {
        let mut wish = Self::default();
        for (name, value) in pairs {
            let value = value.trim();
            match name.as_str() {
                "day" => wish.day = value,
                "try" => wish.before.push(value),
                "station" => wish.station = value,
                "rooms" => wish.rooms = value,
                "every" => wish.every = value,
                "walkins" => wish.walk_ins = value,
                _ => {}
            }
        }
        wish
    }

    /// The changes of before and the new one, each once and possible on this day; what is not is told with its field.
    pub fn ways(&self, day: &Day, mut refuse: impl FnMut(&'static str, &WhatIfError)) -> Vec<WhatIf> {
        let mut ways: Vec<WhatIf> = Vec::new();
        let before = self.before.iter().map(|text| ("station", text.parse::<WhatIf>()));
        let new = self.one_more().map(|what| ("station", what));
        for (field, what) in before.chain(new) {
            let possible = what.and_then(|what| what.of(day).map(|_| what));
            match possible {
                Ok(what) if what != WhatIf::default() && !ways.contains(&what) => ways.push(what),
                Ok(_) => {}
                Err(error) => refuse(field, &error),
            }
        }
        // The newest stay.
        ways.split_off(ways.len().saturating_sub(MOST))
    }

    /// What the form's fields ask for, all at once.
    fn one_more(&self) -> Option<Result<WhatIf, WhatIfError>> {
        let unreadable = |text: &str| WhatIfError::Unreadable { text: text.chars().take(40).collect() };
        let mut changes = Vec::new();
        if !self.station.is_empty() {
            let by = if self.rooms == "-1" { -1 } else { 1 };
            match StationCode::parse(self.station) {
                Ok(station) => changes.push(Change::Rooms { station, by }),
                Err(_) => return Some(Err(unreadable(self.station))),
            }
        }
        for (text, allowed) in [(self.every, &STEPS[..]), (self.walk_ins, &WALK_INS[..])] {
            if text.is_empty() {
                continue;
            }
            let Some(number) = text.parse::<u16>().ok().filter(|number| allowed.contains(number)) else {
                return Some(Err(unreadable(text)));
            };
            changes.push(if text == self.every && allowed == STEPS {
                Change::Every { minutes: number }
            } else {
                Change::WalkIns { count: number }
            });
        }
        (!changes.is_empty()).then(|| Ok(WhatIf::new(changes)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use checkup_core::error::Coded;

    fn ways(query: &[(&str, &str)]) -> (Vec<String>, Vec<&'static str>) {
        let pairs: Vec<(String, String)> =
            query.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        let day: Day = serde_json::from_str(
            r#"{"walk_min": 1, "patients": [], "stations": [{"code": "US", "rooms": 1, "expected_min": 12}]}"#,
        )
        .unwrap();
        let mut refused = Vec::new();
        let ways = Wish::read(&pairs).ways(&day, |_, error| refused.push(error.code()));
        (ways.iter().map(ToString::to_string).collect(), refused)
    }

    #[test]
    fn changes_of_before_stay_and_the_fields_make_one_more() {
        let query = [("try", "US+1"), ("station", "US"), ("rooms", "+1"), ("every", "10"), ("walkins", "10")];
        assert_eq!(ways(&query), (vec!["US+1".to_owned(), "US+1,every-10,walk-ins=10".to_owned()], vec![]));
        let repeated = [("try", "US+1"), ("station", "US"), ("rooms", "+1"), ("every", ""), ("walkins", "")];
        assert_eq!(ways(&repeated).0, ["US+1"]);
    }

    #[test]
    fn what_cannot_be_is_told_and_not_tried() {
        assert_eq!(ways(&[("station", "US"), ("rooms", "-1")]), (vec![], vec!["what-if-rooms"]));
        assert_eq!(ways(&[("try", "CT+1")]), (vec![], vec!["what-if-station"]));
        assert_eq!(ways(&[("every", "7")]), (vec![], vec!["what-if-unreadable"]));
        assert_eq!(ways(&[("try", "<b>")]), (vec![], vec!["what-if-unreadable"]));
    }
}
