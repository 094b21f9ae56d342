//! One ordered item within a visit, from the order to the released result.

use crate::error::Coded;
use crate::machine::{Machine, Sample, state};
use serde::{Deserialize, Serialize};

/// How far an order has come; drawn in `docs/STATES.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum OrderState {
    /// Asked for.
    Ordered,
    /// Its specimen is taken and on its way.
    Collected,
    /// The laboratory has its specimen.
    Received,
    /// A value is there, not yet part of a signed conclusion.
    Resulted,
    /// Somebody else looked at the value and stands by it.
    Verified,
    /// Part of a signed conclusion.
    Released,
    /// The value changed after it was part of a signed conclusion, which is outdated until the next signature.
    Amended,
    /// Not done; the reason is kept (a preparation rule, refusal, station skipped).
    Cancelled,
}

impl OrderState {
    /// Every state.
    pub const ALL: [Self; 8] = [
        Self::Ordered,
        Self::Collected,
        Self::Received,
        Self::Resulted,
        Self::Verified,
        Self::Released,
        Self::Amended,
        Self::Cancelled,
    ];

    /// As stored and sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ordered => "ordered",
            Self::Collected => "collected",
            Self::Received => "received",
            Self::Resulted => "resulted",
            Self::Verified => "verified",
            Self::Released => "released",
            Self::Amended => "amended",
            Self::Cancelled => "cancelled",
        }
    }

    /// Reads what [`OrderState::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == text)
    }

    /// A result is still to come.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Ordered | Self::Collected | Self::Received)
    }
}

/// What can be asked of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrderCommand {
    /// Its specimen was collected.
    Collect,
    /// Its specimen arrived in the laboratory.
    Receive,
    /// Its specimen cannot be used; another one is due.
    Recollect,
    /// A value arrived or was corrected.
    Result,
    /// A second person looked at the value.
    Verify,
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
        (S::Collected | S::Received, C::Recollect) => Ok(S::Ordered),
        (S::Ordered, C::Collect) | (S::Resulted | S::Verified | S::Released | S::Amended, C::Withdraw) => {
            Ok(S::Collected)
        }
        (S::Collected, C::Receive) => Ok(S::Received),
        (S::Ordered | S::Collected | S::Received | S::Resulted | S::Verified, C::Result) => Ok(S::Resulted),
        (S::Released | S::Amended, C::Result) => Ok(S::Amended),
        (S::Resulted | S::Amended, C::Verify) => Ok(S::Verified),
        (S::Resulted | S::Verified | S::Amended, C::Release) => Ok(S::Released),
        (S::Ordered | S::Collected | S::Received, C::Cancel) => Ok(S::Cancelled),
        _ => Err(OrderError { state }),
    }
}

state!(OrderState);

impl Machine for OrderState {
    type State = Self;
    type Command = OrderCommand;
    type Event = Self;
    type Refusal = OrderError;

    fn starts() -> Vec<Self> {
        // An order that a preparation rule forbids is cancelled from the beginning, so that the reason is kept.
        vec![Self::Ordered, Self::Cancelled]
    }

    fn state(&self) -> Self {
        *self
    }

    fn is_over(state: Self) -> bool {
        state == Self::Cancelled
    }

    fn decide(&self, command: &OrderCommand) -> Result<Self, OrderError> {
        decide(*self, *command)
    }

    fn apply(&self, event: &Self) -> Self {
        *event
    }

    fn samples() -> Vec<Sample<OrderCommand>> {
        vec![
            Sample::new("collect", OrderCommand::Collect),
            Sample::new("receive", OrderCommand::Receive),
            Sample::new("recollect", OrderCommand::Recollect),
            Sample::new("result", OrderCommand::Result),
            Sample::new("verify", OrderCommand::Verify),
            Sample::new("release", OrderCommand::Release),
            Sample::new("withdraw", OrderCommand::Withdraw),
            Sample::new("cancel", OrderCommand::Cancel),
        ]
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
    fn a_value_that_changes_after_the_signature_amends_the_order_until_the_next_one() {
        let amended = decide(OrderState::Released, OrderCommand::Result).unwrap();
        assert_eq!(amended, OrderState::Amended);
        assert_eq!(decide(amended, OrderCommand::Result), Ok(OrderState::Amended));
        assert_eq!(decide(amended, OrderCommand::Release), Ok(OrderState::Released));
        assert_eq!(decide(OrderState::Resulted, OrderCommand::Result), Ok(OrderState::Resulted));
    }

    #[test]
    fn a_verified_value_that_changes_is_to_be_verified_again() {
        let verified = decide(OrderState::Resulted, OrderCommand::Verify).unwrap();
        assert_eq!(verified, OrderState::Verified);
        assert_eq!(decide(verified, OrderCommand::Result), Ok(OrderState::Resulted));
    }

    #[test]
    fn a_specimen_that_cannot_be_used_leaves_the_order_waiting_for_another() {
        let received = decide(OrderState::Collected, OrderCommand::Receive).unwrap();
        assert_eq!(decide(received, OrderCommand::Recollect), Ok(OrderState::Ordered));
        assert!(decide(OrderState::Resulted, OrderCommand::Recollect).is_err());
    }
}
