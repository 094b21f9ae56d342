//! Which stations a visit needs, and what must come before what: the hard rules of one person's day. The list order is
//! that of a usual morning, corrected by the rules; which of the stations that may begin comes next is decided by
//! [`super::decide`], which looks at everybody.

use crate::catalog::{Catalogue, Item, Visited};
use crate::codes::{ItemCode, StationCode};
use crate::package::Finding;
use std::collections::BTreeSet;

/// One stop on a route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Where.
    pub station: StationCode,
    /// What is done there, in catalogue order; empty for stations that are on the route for themselves.
    pub items: Vec<ItemCode>,
}

/// A route: every stop once, in an order that breaks no precedence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    stops: Vec<Stop>,
    held: Vec<ItemCode>,
    precedences: BTreeSet<(StationCode, StationCode)>,
}

impl Plan {
    /// The stops in order. The first is registration, which the kiosk's check-in completes.
    pub fn stops(&self) -> &[Stop] {
        &self.stops
    }

    /// The stations in order.
    pub fn stations(&self) -> Vec<StationCode> {
        self.stops.iter().map(|stop| stop.station.clone()).collect()
    }

    /// Items that a finding keeps from being done, in catalogue order. They are on no stop.
    pub fn held(&self) -> &[ItemCode] {
        &self.held
    }

    /// Stations of this route that must be over before `station` may begin.
    pub fn before<'a>(&'a self, station: &'a StationCode) -> impl Iterator<Item = &'a StationCode> {
        self.precedences.iter().filter(move |(_, later)| later == station).map(|(earlier, _)| earlier)
    }

    /// Whether `station` may begin now: on the route, not over, and everything that must come before it is over.
    pub fn may_begin(&self, station: &StationCode, over: &[StationCode]) -> bool {
        self.stops.iter().any(|stop| stop.station == *station)
            && !over.contains(station)
            && self.before(station).all(|earlier| over.contains(earlier))
    }
}

/// Plans the route for these items. What a finding blocks is held back; a station with nothing left to do is left out.
///
/// ```
/// use checkup_core::{catalog::Catalogue, codes::{ItemCode, StationCode}, routing::{next, plan}};
/// let catalogue = Catalogue::builtin().unwrap();
/// let items = ["EGD", "ABDUS"].map(|code| ItemCode::parse(code).unwrap());
/// let plan = plan(&catalogue, &items, &[]);
/// let route: Vec<String> = plan.stations().iter().map(ToString::to_string).collect();
/// assert_eq!(route, ["REG", "QST", "CHG", "US", "EGD", "RCV", "MEAL", "CON"]);
/// let over = [StationCode::parse("REG").unwrap()];
/// assert_eq!(next(&plan, &over).unwrap().as_str(), "QST");
/// ```
#[must_use]
pub fn plan(catalogue: &Catalogue, items: &[ItemCode], findings: &[Finding]) -> Plan {
    let mut places = BTreeSet::new();
    for code in items {
        places.extend(catalogue.position(code));
    }
    let here =
        places.into_iter().filter_map(|place| catalogue.items().get(place)).filter(|item| !item.at_home());
    let blocked = |item: &&Item| findings.iter().any(|finding| finding.blocks(&item.code));
    let (held, items): (Vec<&Item>, Vec<&Item>) = here.partition(blocked);
    let fasting = items.iter().any(|item| item.fasting_hours > 0);
    let scoped = items.iter().any(|item| item.category == crate::catalog::Category::Endoscopy);
    let on_route = catalogue.stations().iter().filter(|station| {
        items.iter().any(|item| item.station == station.code)
            || match station.visited {
                Visited::Always => true,
                Visited::AfterEndoscopy => scoped,
                Visited::AfterFasting => fasting,
                Visited::WithItems | Visited::OnDemand => false,
            }
    });
    let wanted: Vec<StationCode> = on_route.map(|station| station.code.clone()).collect();
    let precedences = super::rule::precedences(catalogue, &wanted, &items);
    let stops = super::rule::ordered(&wanted, &precedences)
        .into_iter()
        .map(|station| Stop {
            items: items.iter().filter(|i| i.station == station).map(|i| i.code.clone()).collect(),
            station,
        })
        .collect();
    Plan { stops, held: held.into_iter().map(|item| item.code.clone()).collect(), precedences }
}

/// The first station of the plan that is not over and may begin; `None` when nothing is left.
#[must_use]
pub fn next(plan: &Plan, over: &[StationCode]) -> Option<StationCode> {
    plan.stops.iter().map(|stop| &stop.station).find(|station| plan.may_begin(station, over)).cloned()
}
