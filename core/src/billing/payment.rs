//! A payment that was asked for: it waits for its money, and is paid in full or called off. What a bank transfer says is
//! looked through for the payment's reference, because banks change cases, blanks and punctuation on the way.

use crate::codes::BookingCode;
use crate::error::Coded;
use crate::machine::{Machine, Sample, state};
use crate::money::Money;
use serde::{Deserialize, Serialize};

/// Where a payment stands; drawn in `docs/STATES.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum PaymentState {
    /// Asked for, not here yet.
    Asked,
    /// The whole amount is here.
    Paid,
    /// Asked for again otherwise, or settled at the desk.
    Void,
}

impl PaymentState {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Asked, Self::Paid, Self::Void];

    /// As stored and sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Paid => "paid",
            Self::Void => "void",
        }
    }

    /// Reads what [`PaymentState::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == text)
    }
}

state!(PaymentState);

/// A payment: so much, asked for once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payment {
    state: PaymentState,
    amount: Money,
}

/// What can be asked of a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaymentCommand {
    /// Money arrived for it.
    Receive {
        /// How much.
        amount: Money,
    },
    /// It is asked for otherwise.
    CallOff,
}

/// What happened to a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaymentEvent {
    /// The whole amount arrived.
    Received,
    /// It was called off.
    CalledOff,
}

/// Why a payment refuses a command. Money that it refuses is kept and shown to the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PaymentError {
    /// The whole amount is here already.
    #[error("payment-already-paid")]
    AlreadyPaid,
    /// It was asked for otherwise.
    #[error("payment-void")]
    Void,
    /// More or less arrived than was asked for.
    #[error("payment-other-amount")]
    OtherAmount {
        /// What was asked for.
        asked: Money,
        /// What arrived.
        amount: Money,
    },
}

impl Coded for PaymentError {
    fn code(&self) -> &'static str {
        match self {
            Self::AlreadyPaid => "payment-already-paid",
            Self::Void => "payment-void",
            Self::OtherAmount { .. } => "payment-other-amount",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::OtherAmount { asked, amount } => {
                vec![("asked", asked.minor.to_string()), ("amount", amount.minor.to_string())]
            }
            Self::AlreadyPaid | Self::Void => Vec::new(),
        }
    }
}

impl Payment {
    /// A payment that is asked for now.
    pub const fn asked(amount: Money) -> Self {
        Self { state: PaymentState::Asked, amount }
    }

    /// A payment as it was stored.
    pub const fn restore(state: PaymentState, amount: Money) -> Self {
        Self { state, amount }
    }

    /// How much.
    pub const fn amount(&self) -> Money {
        self.amount
    }
}

impl Machine for Payment {
    type State = PaymentState;
    type Command = PaymentCommand;
    type Event = PaymentEvent;
    type Refusal = PaymentError;

    fn starts() -> Vec<Self> {
        vec![Self::asked(Money::vnd(300))]
    }

    fn state(&self) -> PaymentState {
        self.state
    }

    fn is_over(state: PaymentState) -> bool {
        matches!(state, PaymentState::Paid | PaymentState::Void)
    }

    fn decide(&self, command: &PaymentCommand) -> Result<PaymentEvent, PaymentError> {
        match (self.state, command) {
            (PaymentState::Paid, _) => Err(PaymentError::AlreadyPaid),
            (PaymentState::Void, _) => Err(PaymentError::Void),
            (PaymentState::Asked, PaymentCommand::CallOff) => Ok(PaymentEvent::CalledOff),
            (PaymentState::Asked, PaymentCommand::Receive { amount }) if *amount == self.amount => {
                Ok(PaymentEvent::Received)
            }
            (PaymentState::Asked, PaymentCommand::Receive { amount }) => {
                Err(PaymentError::OtherAmount { asked: self.amount, amount: *amount })
            }
        }
    }

    fn apply(&self, event: &PaymentEvent) -> Self {
        let state = match event {
            PaymentEvent::Received => PaymentState::Paid,
            PaymentEvent::CalledOff => PaymentState::Void,
        };
        Self { state, ..*self }
    }

    fn samples() -> Vec<Sample<PaymentCommand>> {
        let receive = |dong| PaymentCommand::Receive { amount: Money::vnd(dong) };
        vec![
            Sample::new("receive", receive(300)),
            Sample::new("receive-other-amount", receive(299)),
            Sample::new("call-off", PaymentCommand::CallOff),
        ]
    }
}

/// What every reference begins with: *khám sức khỏe*, a checkup.
const PREFIX: &str = "KSK";

/// Characters that follow: those of a booking code.
const CODE_LENGTH: usize = 8;

/// By what a transfer is found again: eleven letters and digits, which every bank's text field lets through.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PaymentReference(String);

impl PaymentReference {
    /// Makes a reference from random bits handed in by the caller.
    pub fn from_bits(bits: u128) -> Self {
        Self(format!("{PREFIX}{}", BookingCode::from_bits(bits).as_str()))
    }

    /// Reads a reference as it was stored.
    pub fn parse(text: &str) -> Option<Self> {
        let code = BookingCode::parse(text.strip_prefix(PREFIX)?).ok()?;
        Some(Self(format!("{PREFIX}{}", code.as_str())))
    }

    /// Everything in the text of a transfer that could be a reference, whatever stands between and around.
    ///
    /// ```
    /// use checkup_core::billing::payment::PaymentReference;
    /// let reference = PaymentReference::from_bits(7);
    /// let text = format!("MBVCB.123.{} chuyen tien", reference.as_str().to_lowercase());
    /// assert_eq!(PaymentReference::find(&text), [reference]);
    /// assert!(PaymentReference::find("KSK thang 11").is_empty());
    /// ```
    pub fn find(text: &str) -> Vec<Self> {
        let plain: String =
            text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect();
        let mut found = Vec::new();
        for (at, _) in plain.match_indices(PREFIX) {
            let end = at + PREFIX.len() + CODE_LENGTH;
            let reference = plain.get(at..end).and_then(Self::parse);
            found.extend(reference.filter(|reference| !found.contains(reference)));
        }
        found
    }

    /// The reference.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_found_however_the_bank_wrote_it() {
        let reference = PaymentReference::from_bits(123_456_789_012_345);
        let code = reference.as_str();
        let (first, rest) = code.split_at(6);
        for text in [
            code.to_owned(),
            code.to_lowercase(),
            format!("{first} {rest}"),
            format!("CT DEN:0012345 {first}-{rest}; NGUYEN VAN A"),
            format!("KSK KSK {code}"),
        ] {
            assert!(PaymentReference::find(&text).contains(&reference), "{text}");
        }
        assert_eq!(PaymentReference::parse(code), Some(reference.clone()));
        assert!(!PaymentReference::find(&code[..10]).contains(&reference), "one character is missing");
    }

    #[test]
    fn money_that_does_not_fit_is_refused_with_what_was_asked() {
        let payment = Payment::asked(Money::vnd(2_850_000));
        let receive = |dong| PaymentCommand::Receive { amount: Money::vnd(dong) };
        let refused = payment.decide(&receive(2_850_001)).unwrap_err();
        assert_eq!(refused.args()[0], ("asked", "2850000".to_owned()));
        let paid = payment.apply(&payment.decide(&receive(2_850_000)).unwrap());
        assert_eq!((paid.state(), paid.amount()), (PaymentState::Paid, payment.amount()));
        assert_eq!(paid.decide(&receive(2_850_000)), Err(PaymentError::AlreadyPaid));
    }
}
