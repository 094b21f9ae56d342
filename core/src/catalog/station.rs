//! Stations: the rooms of a checkup, how long they take and what must come before them.

use super::token::tokens;
use crate::codes::StationCode;
use chrono::NaiveDate;
use rust_decimal::Decimal;

tokens! {
    /// When a station is on a person's route.
    Visited {
        /// Always.
        Always = "always",
        /// When an item of the person is done there.
        WithItems = "with-items",
        /// After an endoscopy.
        AfterEndoscopy = "after-endoscopy",
        /// When an item asked for an empty stomach.
        AfterFasting = "after-fasting",
        /// Only when somebody sends the person there.
        OnDemand = "on-demand",
    }
}

/// One station.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Station {
    /// Key. The Fluent key of its name is `station-<CODE>`.
    pub code: StationCode,
    /// Minutes it typically takes.
    pub minutes_typical: u16,
    /// Fewest minutes.
    pub minutes_min: u16,
    /// Most minutes.
    pub minutes_max: u16,
    /// Visits per person, on average.
    pub visits_per_patient: Decimal,
    /// Staff or rooms for 200 people a day arriving within 330 minutes at 85 % use.
    pub servers: u16,
    /// Place in the list order: lower first, unique.
    pub route_order: u16,
    /// When it is on a route.
    pub visited: Visited,
    /// Stations that must come before it, whenever both are on a route.
    pub after_stations: Vec<StationCode>,
    /// Ids of `sources.csv`.
    pub sources: Vec<String>,
    /// First day on which the row holds.
    pub valid_from: NaiveDate,
}
