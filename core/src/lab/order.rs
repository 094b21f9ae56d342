//! One ordered item within a visit, from the order to the released result.

use crate::error::Coded;
use serde::{Deserialize, Serialize};

/// How far an order has come.
///
/// ```text
/// ordered ─collect→ collected ─result→ resulted ─release→ released
///    │ └────────result──────────────────↑   ↑ └──result (corrected)──┘
///    └─cancel→ cancelled
///
/// resulted, released ─withdraw→ collected
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum OrderState {
    /// Asked for.
    Ordered,
    /// Its specimen is taken and on its way.
    Collected,
    /// A value is there, not yet part of a signed conclusion.
    Resulted,
    /// Part of a signed conclusion.
    Released,
    /// Not done; the reason is kept (a preparation rule, refusal, station skipped).
    Cancelled,
}

impl OrderState {
    /// Every state.
    pub const ALL: [Self; 5] =
        [Self::Ordered, Self::Collected, Self::Resulted, Self::Released, Self::Cancelled];

    /// As stored and sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ordered => "ordered",
            Self::Collected => "collected",
            Self::Resulted => "resulted",
            Self::Released => "released",
            Self::Cancelled => "cancelled",
        }
    }

    /// Reads what [`OrderState::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == text)
    }

    /// A result is still to come.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Ordered | Self::Collected)
    }
}

/// What can be asked of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrderCommand {
    /// Its specimen was collected.
    Collect,
    /// A value arrived or was corrected.
    Result,
    /// The value was taken back; another one is due.
    Withdraw,
    /// A conclusion that contains it was signed.
    Release,
    /// It will not be done.
    Cancel,
}

/// The order is past the point where this makes sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("order-not-possible")]
pub struct OrderError {
    /// The state in which it was asked.
    pub state: OrderState,
}

impl Coded for OrderError {
    fn code(&self) -> &'static str {
        "order-not-possible"
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        vec![("state", self.state.as_str().to_owned())]
    }
}

/// Decides the next state. An order has one event for each state, so the state is the event.
pub const fn decide(state: OrderState, command: OrderCommand) -> Result<OrderState, OrderError> {
    use OrderCommand as C;
    use OrderState as S;
    match (state, command) {
        (S::Ordered, C::Collect) | (S::Resulted | S::Released, C::Withdraw) => Ok(S::Collected),
        (S::Ordered | S::Collected | S::Resulted | S::Released, C::Result) => Ok(S::Resulted),
        (S::Resulted, C::Release) => Ok(S::Released),
        (S::Ordered | S::Collected, C::Cancel) => Ok(S::Cancelled),
        _ => Err(OrderError { state }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cancelled_order_takes_no_result() {
        assert!(decide(OrderState::Cancelled, OrderCommand::Result).is_err());
        assert!(decide(OrderState::Resulted, OrderCommand::Cancel).is_err());
    }

    #[test]
    fn a_withdrawn_value_leaves_the_order_waiting_for_another() {
        let waiting = decide(OrderState::Released, OrderCommand::Withdraw).unwrap();
        assert!(waiting.is_open());
        assert_eq!(decide(waiting, OrderCommand::Result), Ok(OrderState::Resulted));
        assert!(decide(OrderState::Ordered, OrderCommand::Withdraw).is_err());
    }

    #[test]
    fn a_corrected_result_opens_a_released_order_again() {
        assert_eq!(decide(OrderState::Released, OrderCommand::Result), Ok(OrderState::Resulted));
    }

    #[test]
    fn every_state_is_read_back() {
        for state in OrderState::ALL {
            assert_eq!(OrderState::parse(state.as_str()), Some(state));
        }
    }
}
