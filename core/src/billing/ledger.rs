//! What a payer owes, as a book that is only written on: the sum of its entries is what is still to be paid.

use super::bill::BillEvent;
use crate::catalog::tokens;
use crate::money::{Currency, Money, MoneyError};

tokens! {
    /// What an entry is about.
    EntryKind {
        /// A bill was issued: the payer owes more.
        Claim = "claim",
        /// Money came in: the payer owes less.
        Payment = "payment",
        /// Money went back: what came in is less.
        Refund = "refund",
        /// What was refunded, or called off, is not owed: the payer owes less.
        Credit = "credit",
    }
}

/// One line of the book. Above zero the payer owes more, below zero less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    kind: EntryKind,
    amount: Money,
}

impl Entry {
    /// What it is about.
    pub const fn kind(self) -> EntryKind {
        self.kind
    }

    /// The amount with its sign.
    pub const fn amount(self) -> Money {
        self.amount
    }
}

/// The book of one payer. Nothing in it is ever changed or taken out.
///
/// ```
/// use checkup_core::billing::{bill::BillEvent, ledger::Ledger};
/// use checkup_core::money::Money;
/// let mut ledger = Ledger::default();
/// ledger.append(&BillEvent::Issued { total: Money::vnd(650_000) }).unwrap();
/// ledger.append(&BillEvent::Paid { amount: Money::vnd(400_000) }).unwrap();
/// assert_eq!(ledger.balance(), Ok(Money::vnd(250_000)));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    entries: Vec<Entry>,
}

impl Ledger {
    /// Writes down what happened to a bill. A refund is two entries: the money that went back, and the claim that went
    /// with it; a bill called off is credited in full. Nothing is written when an amount does not fit.
    pub fn append(&mut self, event: &BillEvent) -> Result<(), MoneyError> {
        let zero = Money::new(0, Currency::Vnd);
        let entry = |kind, amount| Entry { kind, amount };
        let entries = match event {
            BillEvent::Issued { total } => vec![entry(EntryKind::Claim, *total)],
            BillEvent::Paid { amount } => vec![entry(EntryKind::Payment, zero.minus(*amount)?)],
            BillEvent::Refunded { refund, credited } => vec![
                entry(EntryKind::Refund, *refund.what()),
                entry(EntryKind::Credit, zero.minus(*credited)?),
            ],
            BillEvent::Cancelled { claimed } => vec![entry(EntryKind::Credit, zero.minus(*claimed)?)],
        };
        let mut balance = self.balance()?;
        for entry in &entries {
            balance = balance.plus(entry.amount)?;
        }
        self.entries.extend(entries.into_iter().filter(|entry| entry.amount.minor != 0));
        Ok(())
    }

    /// The entries, oldest first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What the payer owes: the sum of all entries.
    pub fn balance(&self) -> Result<Money, MoneyError> {
        self.entries.iter().try_fold(Money::new(0, Currency::Vnd), |sum, entry| sum.plus(entry.amount))
    }

    /// The money that is in the till: payments less refunds.
    pub fn received(&self) -> Result<Money, MoneyError> {
        let mut till =
            self.entries.iter().filter(|e| matches!(e.kind, EntryKind::Payment | EntryKind::Refund));
        till.try_fold(Money::new(0, Currency::Vnd), |sum, entry| sum.minus(entry.amount))
    }
}
