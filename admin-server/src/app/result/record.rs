//! How a value becomes a version: is the order open to it, does it change anything, where does it lie, is it critical.

use crate::store::result::{Case, Raised, Recorded, ResultRow, Source};
use checkup_core::catalog::Catalogue;
use checkup_core::codes::ItemCode;
use checkup_core::error::Coded;
use checkup_core::ids::{CriticalId, OrderId, ResultId, StaffId};
use checkup_core::judgement::Facts;
use checkup_core::lab::order::{self, OrderCommand, OrderError, OrderState};
use checkup_core::lab::range::{Classified, classify};
use checkup_core::lab::result::{self, Current, ResultError, ResultEvent, ResultStatus};
use checkup_core::lab::unit::UnitError;
use checkup_core::lab::{Flag, Subject};
use checkup_core::package::Person;
use checkup_core::quantity::{Number, Reported};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Items that the program computes when it knows what they are made of and nobody reported them.
const COMPUTED: [&str; 2] = ["BMI", "EGFR"];

/// One value on its way into a visit.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// The order it answers.
    pub order: OrderId,
    /// The value; `None` to withdraw.
    pub value: Option<Reported>,
    /// What the sender says about it.
    pub status: ResultStatus,
    /// Where it comes from.
    pub source: Source,
    /// What the sender calls it.
    pub called: Option<Flag>,
}

/// What became of it.
#[derive(Clone, Debug)]
pub enum Taken {
    /// A new version.
    Stored(ResultRow),
    /// It was there already.
    Unchanged(ResultRow),
}

impl Taken {
    /// The version that counts now.
    pub const fn row(&self) -> &ResultRow {
        match self {
            Self::Stored(row) | Self::Unchanged(row) => row,
        }
    }
}

/// Why a value was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The order takes none.
    Order(OrderError),
    /// It does not follow on the version that is there.
    Result(ResultError),
    /// Its unit cannot be read.
    Unit(UnitError),
}

impl Coded for Refusal {
    fn code(&self) -> &'static str {
        match self {
            Self::Order(error) => error.code(),
            Self::Result(error) => error.code(),
            Self::Unit(error) => error.code(),
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Order(error) => error.args(),
            Self::Result(error) => error.args(),
            Self::Unit(error) => error.args(),
        }
    }
}

/// Gathers what a write stores. Nothing is stored before it ends.
#[derive(Debug)]
pub struct Recorder<'a> {
    catalogue: &'a Catalogue,
    by: Option<StaffId>,
    now: DateTime<Utc>,
    recorded: Recorded,
}

impl<'a> Recorder<'a> {
    /// A recorder for one write.
    pub fn new(catalogue: &'a Catalogue, by: Option<StaffId>, now: DateTime<Utc>) -> Self {
        Self { catalogue, by, now, recorded: Recorded::default() }
    }

    /// Takes one value in; the case knows it from then on.
    pub fn take(&mut self, case: &mut Case, incoming: Incoming) -> Result<Taken, Refusal> {
        let withdrawn = || Refusal::Result(ResultError::NothingToWithdraw);
        let ordered = case.orders.iter_mut().find(|o| o.id == incoming.order).ok_or_else(withdrawn)?;
        if ordered.state == OrderState::Cancelled {
            return Err(Refusal::Order(OrderError { state: ordered.state }));
        }
        let earlier = case.latest.get(&incoming.order);
        let current =
            earlier.map(|row| Current { version: row.version, status: row.status, value: row.value.clone() });
        let event = result::decide(current.as_ref(), incoming.value.as_ref(), incoming.status);
        let (version, status) = match (event.map_err(Refusal::Result)?, earlier) {
            (ResultEvent::Unchanged, Some(row)) => return Ok(Taken::Unchanged(row.clone())),
            (ResultEvent::Unchanged, None) => return Err(withdrawn()),
            (ResultEvent::Recorded { version, status }, _) => (version, status),
        };
        let command =
            if status == ResultStatus::Withdrawn { OrderCommand::Withdraw } else { OrderCommand::Result };
        let state = order::decide(ordered.state, command).map_err(Refusal::Order)?;
        let value = if status == ResultStatus::Withdrawn { None } else { incoming.value };
        let subject = Subject::born(case.sex, case.born, case.day);
        let placed = match (&value, self.catalogue.item(&ordered.item)) {
            (Some(value), Some(item)) => classify(item, value, &subject).map_err(Refusal::Unit)?,
            _ => Classified { flag: Flag::NoRange, range: None, value: None, comparator: None },
        };
        let flag = if value.is_some() { agreed(placed.flag, incoming.called) } else { Flag::NoRange };
        let (low, high) = placed.range.map_or((None, None), |range| (range.low, range.high));
        let row = ResultRow {
            id: ResultId::new(Uuid::now_v7()),
            order: incoming.order,
            visit: case.visit,
            item: ordered.item.clone(),
            version,
            status,
            value,
            flag,
            low,
            high,
            source: incoming.source,
            saved_by: self.by,
            saved_at: self.now,
        };
        ordered.state = state;
        self.recorded.moved.insert(incoming.order, state);
        if flag.is_critical() {
            self.recorded.raised.push(Raised {
                id: CriticalId::new(Uuid::now_v7()),
                result: row.id,
                visit: case.visit,
            });
        }
        self.recorded.results.push(row.clone());
        case.latest.insert(incoming.order, row.clone());
        Ok(Taken::Stored(row))
    }

    /// Computes what can be computed and is ordered, and computes it anew when what it is made of was corrected.
    /// A value that somebody reported stays.
    pub fn derive(&mut self, case: &mut Case) {
        let person = Person { sex: case.sex, age: case.born.age_on(case.day) };
        let reported = case.latest.values().filter(|row| row.source != Source::Computed);
        let values: Vec<(ItemCode, Reported)> =
            reported.filter_map(|row| Some((row.item.clone(), row.value.clone()?))).collect();
        let facts = Facts::new(self.catalogue, person, &values);
        for code in COMPUTED {
            let order = case.orders.iter().find(|o| o.item.as_str() == code).map(|o| o.id);
            let Some(order) = order else { continue };
            let reported = case.latest.get(&order).is_some_and(|row| row.source != Source::Computed);
            let item = ItemCode::parse(code).ok().and_then(|code| self.catalogue.item(&code));
            let (Some(item), false) = (item, reported) else { continue };
            let number = facts.value(code).and_then(|value| Number::parse(&value.to_string()).ok());
            let incoming = Incoming {
                order,
                status: if number.is_some() { ResultStatus::Final } else { ResultStatus::Withdrawn },
                value: number.map(|value| Reported::Number { value, unit: item.unit.clone() }),
                source: Source::Computed,
                called: None,
            };
            // A cancelled order, or nothing to compute from and nothing there: both are fine.
            let _nothing_to_do = self.take(case, incoming);
        }
    }

    /// What is to be stored.
    pub fn finish(self) -> Recorded {
        self.recorded
    }
}

/// Our flag, unless the sender calls the value critical, or knows a range where we know none.
fn agreed(own: Flag, called: Option<Flag>) -> Flag {
    match called {
        Some(called) if called.is_critical() && !own.is_critical() => called,
        Some(called) if own == Flag::NoRange => called,
        _ => own,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sender_that_calls_a_value_critical_is_believed() {
        assert_eq!(agreed(Flag::Low, Some(Flag::CriticalLow)), Flag::CriticalLow);
        assert_eq!(agreed(Flag::Normal, Some(Flag::CriticalHigh)), Flag::CriticalHigh);
        assert_eq!(agreed(Flag::CriticalLow, Some(Flag::CriticalHigh)), Flag::CriticalLow);
    }

    #[test]
    fn our_own_range_counts_before_the_senders() {
        assert_eq!(agreed(Flag::Low, Some(Flag::Normal)), Flag::Low);
        assert_eq!(agreed(Flag::CriticalLow, Some(Flag::Normal)), Flag::CriticalLow);
        assert_eq!(agreed(Flag::Normal, None), Flag::Normal);
        // Without a range of our own, the sender's word is all there is.
        assert_eq!(agreed(Flag::NoRange, Some(Flag::High)), Flag::High);
        assert_eq!(agreed(Flag::NoRange, None), Flag::NoRange);
    }
}
