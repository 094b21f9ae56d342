//! A bill: what one payer owes for a visit, what they paid, what they got back.
//!
//! Amounts are exact đồng. What is owed never goes below zero: an overpayment is refused with the amount that is due. A
//! refund gives back paid money *and* takes the same amount off the claim (something was not done), so it never makes the
//! payer owe again; it needs a second person. A bill that was refunded in full is over.

use super::approval::Approved;
use super::quote::Quote;
use crate::error::Coded;
use crate::machine::{Machine, Sample, state};
use crate::money::{Currency, Money, MoneyError};

/// Where a bill stands.
///
/// ```text
/// draft ─issue→ issued ─pay→ partly_paid ─pay→ paid
///   │             │              └──refund all──┴→ refunded
///   └───cancel────┴→ cancelled
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum BillState {
    /// Being put together; nothing is owed yet.
    Draft,
    /// Handed to the payer, who paid nothing yet.
    Issued,
    /// Something was paid, something is due.
    PartlyPaid,
    /// Nothing is due.
    Paid,
    /// All that was paid was given back.
    Refunded,
    /// Called off before anything was paid.
    Cancelled,
}

impl BillState {
    /// Every state, in the order of a usual life.
    pub const ALL: [Self; 6] =
        [Self::Draft, Self::Issued, Self::PartlyPaid, Self::Paid, Self::Refunded, Self::Cancelled];

    /// As stored and sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Issued => "issued",
            Self::PartlyPaid => "partly_paid",
            Self::Paid => "paid",
            Self::Refunded => "refunded",
            Self::Cancelled => "cancelled",
        }
    }

    /// Reads what [`BillState::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == text)
    }
}

state!(BillState);

/// Whose part of a quote a bill is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// The company's.
    Company,
    /// The person's.
    Own,
}

/// A bill. What is owed is `total`, what came in `paid`, what of it went back `refunded`; `refunded ≤ paid ≤ total`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bill {
    state: BillState,
    total: Money,
    paid: Money,
    refunded: Money,
}

/// What can be asked of a bill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BillCommand {
    /// Hand it to the payer.
    Issue,
    /// Money came in.
    Pay {
        /// How much.
        amount: Money,
    },
    /// Give money back; two people agreed.
    Refund(Approved<Money>),
    /// Call it off.
    Cancel,
}

/// What happened to a bill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BillEvent {
    /// It was handed to the payer, who owes this.
    Issued {
        /// The total.
        total: Money,
    },
    /// Money came in.
    Paid {
        /// How much.
        amount: Money,
    },
    /// Money went back.
    Refunded {
        /// How much, why, and who agreed.
        refund: Approved<Money>,
        /// What is no longer claimed: the same amount, and with the last of the money also what was never paid.
        credited: Money,
    },
    /// It was called off.
    Cancelled {
        /// What was claimed until then; nothing for a draft.
        claimed: Money,
    },
}

/// Why a bill refuses a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BillError {
    /// It is not handed to the payer yet.
    #[error("bill-not-issued")]
    NotIssued,
    /// It is with the payer already.
    #[error("bill-already-issued")]
    AlreadyIssued,
    /// Nothing is due any more.
    #[error("bill-already-paid")]
    AlreadyPaid,
    /// Money came in for it; refund it first.
    #[error("bill-has-payments")]
    HasPayments {
        /// What came in and did not go back.
        kept: Money,
    },
    /// It was refunded in full or called off.
    #[error("bill-over")]
    Over,
    /// An amount that is not above zero.
    #[error("bill-amount-not-positive")]
    NotPositive,
    /// More than is due.
    #[error("bill-overpaid")]
    Overpaid {
        /// What is due.
        due: Money,
        /// What was offered.
        amount: Money,
    },
    /// More than came in.
    #[error("bill-refund-over-paid")]
    RefundOverPaid {
        /// What came in and did not go back.
        kept: Money,
        /// What was to go back.
        amount: Money,
    },
    /// Stored amounts that no life of a bill leads to.
    #[error("bill-inconsistent")]
    Inconsistent,
    /// Another currency, or too large.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

impl Coded for BillError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotIssued => "bill-not-issued",
            Self::AlreadyIssued => "bill-already-issued",
            Self::AlreadyPaid => "bill-already-paid",
            Self::HasPayments { .. } => "bill-has-payments",
            Self::Over => "bill-over",
            Self::NotPositive => "bill-amount-not-positive",
            Self::Overpaid { .. } => "bill-overpaid",
            Self::RefundOverPaid { .. } => "bill-refund-over-paid",
            Self::Inconsistent => "bill-inconsistent",
            Self::Money(error) => error.code(),
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        let text = |money: &Money| money.minor.to_string();
        match self {
            Self::HasPayments { kept } => vec![("kept", text(kept))],
            Self::Overpaid { due, amount } => vec![("due", text(due)), ("amount", text(amount))],
            Self::RefundOverPaid { kept, amount } => vec![("kept", text(kept)), ("amount", text(amount))],
            Self::Money(error) => error.args(),
            _ => Vec::new(),
        }
    }
}

const NOTHING: Money = Money::new(0, Currency::Vnd);

impl Bill {
    /// A draft for one payer's part of a quote.
    ///
    /// ```
    /// use checkup_core::billing::bill::{Bill, BillCommand, BillState, Share};
    /// use checkup_core::billing::quote::{Conditions, quote};
    /// use checkup_core::billing::cover::Cover;
    /// use checkup_core::machine::Machine;
    /// use checkup_core::package::{Person, PriceBook, Wish, select};
    /// use checkup_core::{catalog::Catalogue, codes::PackageCode, money::Money, person::Sex};
    /// let catalogue = Catalogue::builtin().unwrap();
    /// let wish = Wish::plain(Person { sex: Sex::Male, age: 30 }, "2026-11-21".parse().unwrap());
    /// let chosen = select(&catalogue, &PackageCode::parse("STD").unwrap(), wish).unwrap();
    /// let book = PriceBook::default();
    /// let conditions = Conditions { book: &book, company: None, cover: Cover::Own, discounts: &[] };
    /// let bill = Bill::draft(&quote(&catalogue, &chosen, conditions).unwrap(), Share::Own);
    ///
    /// let bill = bill.apply(&bill.decide(&BillCommand::Issue).unwrap());
    /// assert_eq!((bill.state(), bill.due()), (BillState::Issued, Money::vnd(2_850_000)));
    /// let much = BillCommand::Pay { amount: Money::vnd(2_850_001) };
    /// assert_eq!(bill.decide(&much).unwrap_err().to_string(), "bill-overpaid");
    /// ```
    pub const fn draft(quote: &Quote, share: Share) -> Self {
        let total = match share {
            Share::Company => quote.company,
            Share::Own => quote.own,
        };
        Self { state: BillState::Draft, total, paid: NOTHING, refunded: NOTHING }
    }

    /// A bill as it was stored, if its amounts and its state agree.
    pub fn restore(state: BillState, total: Money, paid: Money, refunded: Money) -> Result<Self, BillError> {
        let kept = paid.minus(refunded)?.minor;
        let due = total.minus(paid)?.minor;
        let amounts = total.currency == Currency::Vnd && refunded.minor >= 0 && kept >= 0 && due >= 0;
        let untouched = paid.minor == 0;
        let agrees = match state {
            BillState::Draft | BillState::Cancelled => untouched,
            BillState::Issued => untouched && due > 0,
            BillState::PartlyPaid => kept > 0 && due > 0,
            BillState::Paid => due == 0 && (kept > 0 || untouched),
            BillState::Refunded => !untouched && kept == 0,
        };
        if amounts && agrees {
            Ok(Self { state, total, paid, refunded })
        } else {
            Err(BillError::Inconsistent)
        }
    }

    /// Where it stands.
    pub const fn state(&self) -> BillState {
        self.state
    }

    /// What the payer was asked for.
    pub const fn total(&self) -> Money {
        self.total
    }

    /// Everything that came in.
    pub const fn paid(&self) -> Money {
        self.paid
    }

    /// Everything that went back.
    pub const fn refunded(&self) -> Money {
        self.refunded
    }

    /// What came in and did not go back.
    pub const fn kept(&self) -> Money {
        Money::new(self.paid.minor.saturating_sub(self.refunded.minor), self.paid.currency)
    }

    /// What is still to be paid: nothing before it is issued and once it is over.
    pub const fn due(&self) -> Money {
        match self.state {
            BillState::Issued | BillState::PartlyPaid => {
                Money::new(self.total.minor.saturating_sub(self.paid.minor), self.total.currency)
            }
            _ => NOTHING,
        }
    }

    fn pay(&self, amount: Money) -> Result<BillEvent, BillError> {
        let left = self.due().minus(amount)?;
        match self.state {
            BillState::Draft => Err(BillError::NotIssued),
            BillState::Paid => Err(BillError::AlreadyPaid),
            BillState::Refunded | BillState::Cancelled => Err(BillError::Over),
            _ if amount.minor <= 0 => Err(BillError::NotPositive),
            _ if left.minor < 0 => Err(BillError::Overpaid { due: self.due(), amount }),
            BillState::Issued | BillState::PartlyPaid => Ok(BillEvent::Paid { amount }),
        }
    }

    fn refund(&self, refund: &Approved<Money>) -> Result<BillEvent, BillError> {
        let amount = *refund.what();
        let left = self.kept().minus(amount)?;
        match self.state {
            BillState::Draft => Err(BillError::NotIssued),
            BillState::Refunded | BillState::Cancelled => Err(BillError::Over),
            _ if amount.minor <= 0 => Err(BillError::NotPositive),
            _ if left.minor < 0 => Err(BillError::RefundOverPaid { kept: self.kept(), amount }),
            _ if left.minor > 0 => Ok(BillEvent::Refunded { refund: refund.clone(), credited: amount }),
            _ => Ok(BillEvent::Refunded { refund: refund.clone(), credited: amount.plus(self.due())? }),
        }
    }
}

impl Machine for Bill {
    type State = BillState;
    type Command = BillCommand;
    type Event = BillEvent;
    type Refusal = BillError;

    fn starts() -> Vec<Self> {
        // One that somebody pays, and one whose whole amount the other payer has.
        let draft = |dong| Self {
            state: BillState::Draft,
            total: Money::vnd(dong),
            paid: NOTHING,
            refunded: NOTHING,
        };
        vec![draft(300), draft(0)]
    }

    fn state(&self) -> BillState {
        self.state
    }

    fn is_over(state: BillState) -> bool {
        matches!(state, BillState::Refunded | BillState::Cancelled)
    }

    fn decide(&self, command: &BillCommand) -> Result<BillEvent, BillError> {
        match command {
            BillCommand::Issue => match self.state {
                BillState::Draft => Ok(BillEvent::Issued { total: self.total }),
                BillState::Refunded | BillState::Cancelled => Err(BillError::Over),
                _ => Err(BillError::AlreadyIssued),
            },
            BillCommand::Pay { amount } => self.pay(*amount),
            BillCommand::Refund(refund) => self.refund(refund),
            BillCommand::Cancel => match self.state {
                BillState::Draft => Ok(BillEvent::Cancelled { claimed: NOTHING }),
                BillState::Issued => Ok(BillEvent::Cancelled { claimed: self.total }),
                BillState::Refunded | BillState::Cancelled => Err(BillError::Over),
                // A bill of nothing is paid as it is issued, and can still be called off.
                BillState::Paid if self.paid.minor == 0 => Ok(BillEvent::Cancelled { claimed: NOTHING }),
                BillState::PartlyPaid | BillState::Paid => Err(BillError::HasPayments { kept: self.kept() }),
            },
        }
    }

    fn apply(&self, event: &BillEvent) -> Self {
        let mut bill = *self;
        // Saturating, because `decide` lets no event through that does not fit.
        let add = |sum: &mut Money, amount: Money| sum.minor = sum.minor.saturating_add(amount.minor);
        bill.state = match event {
            BillEvent::Issued { total } if total.minor == 0 => BillState::Paid,
            BillEvent::Issued { .. } => BillState::Issued,
            BillEvent::Paid { amount } => {
                add(&mut bill.paid, *amount);
                if bill.paid.minor < bill.total.minor { BillState::PartlyPaid } else { BillState::Paid }
            }
            BillEvent::Refunded { refund, .. } => {
                add(&mut bill.refunded, *refund.what());
                if bill.kept().minor > 0 { self.state } else { BillState::Refunded }
            }
            BillEvent::Cancelled { .. } => BillState::Cancelled,
        };
        bill
    }

    fn samples() -> Vec<Sample<BillCommand>> {
        let pay = |dong| BillCommand::Pay { amount: Money::vnd(dong) };
        let mut samples = vec![
            Sample::new("issue", BillCommand::Issue),
            Sample::new("pay-part", pay(100)),
            Sample::new("pay-all", pay(300)),
            Sample::new("pay-nothing", pay(0)),
            Sample::new("cancel", BillCommand::Cancel),
        ];
        let refund = |dong| sample_refund(Money::vnd(dong)).map(BillCommand::Refund);
        samples.extend(refund(100).map(|command| Sample::new("refund-part", command)));
        samples.extend(refund(300).map(|command| Sample::new("refund-all", command)));
        samples
    }
}

/// A refund for the drawings; both people are invented.
fn sample_refund(amount: Money) -> Option<Approved<Money>> {
    use super::approval::Requested;
    use crate::ids::StaffId;
    use uuid::Uuid;
    let staff = |n| StaffId::new(Uuid::from_u128(n));
    Requested::new(amount, "sample", staff(1)).and_then(|asked| asked.approve(staff(2))).ok()
}
