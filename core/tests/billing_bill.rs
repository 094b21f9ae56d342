//! A bill's life: paid to the đồng, never overpaid, given back by two people; and the ledger that adds up.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::billing::approval::{Approved, Requested};
use checkup_core::billing::bill::{Bill, BillCommand, BillError, BillEvent, BillState, Share};
use checkup_core::billing::cover::{Cap, Cover};
use checkup_core::billing::ledger::{EntryKind, Ledger};
use checkup_core::billing::quote::{Conditions, quote};
use checkup_core::catalog::Catalogue;
use checkup_core::codes::PackageCode;
use checkup_core::error::Coded;
use checkup_core::ids::StaffId;
use checkup_core::machine::Machine;
use checkup_core::money::{Currency, Money};
use checkup_core::package::{Person, PriceBook, Wish, select};
use checkup_core::person::Sex;
use proptest::prelude::*;
use uuid::Uuid;

fn approved(amount: Money) -> Approved<Money> {
    let staff = |n| StaffId::new(Uuid::from_u128(n));
    Requested::new(amount, "not examined", staff(1)).unwrap().approve(staff(2)).unwrap()
}

fn pay(dong: i64) -> BillCommand {
    BillCommand::Pay { amount: Money::vnd(dong) }
}

fn refund(dong: i64) -> BillCommand {
    BillCommand::Refund(approved(Money::vnd(dong)))
}

/// A draft of a total.
fn draft(dong: i64) -> Bill {
    Bill::restore(BillState::Draft, Money::vnd(dong), Money::vnd(0), Money::vnd(0)).unwrap()
}

/// A draft led through commands, each of which must be taken.
fn after(dong: i64, commands: &[BillCommand]) -> Bill {
    commands.iter().fold(draft(dong), |bill, command| bill.apply(&bill.decide(command).unwrap()))
}

fn refusal(bill: Bill, command: &BillCommand) -> BillError {
    bill.decide(command).unwrap_err()
}

#[test]
fn each_payer_has_a_bill_of_their_share() {
    let catalogue = Catalogue::builtin().unwrap();
    let wish = Wish::plain(Person { sex: Sex::Male, age: 45 }, "2026-11-21".parse().unwrap());
    let chosen = select(&catalogue, &PackageCode::parse("STD").unwrap(), wish).unwrap();
    let book = PriceBook::default();
    let cover = Cover::CompanyUpTo(Cap::new(Money::vnd(3_000_000)).unwrap());
    let conditions = Conditions { book: &book, company: None, cover, discounts: &[] };
    let quote = quote(&catalogue, &chosen, conditions).unwrap();
    assert_eq!(Bill::draft(&quote, Share::Company).total(), Money::vnd(3_000_000));
    assert_eq!(Bill::draft(&quote, Share::Own).total(), Money::vnd(450_000));
}

#[test]
fn a_draft_is_owed_only_once_it_is_issued() {
    assert_eq!(draft(300).due(), Money::vnd(0));
    assert_eq!(refusal(draft(300), &pay(100)), BillError::NotIssued);
    assert_eq!(refusal(draft(300), &refund(100)), BillError::NotIssued);
    let issued = after(300, &[BillCommand::Issue]);
    assert_eq!((issued.state(), issued.due()), (BillState::Issued, Money::vnd(300)));
    assert_eq!(refusal(issued, &BillCommand::Issue), BillError::AlreadyIssued);
}

#[test]
fn a_bill_is_paid_to_the_dong() {
    let one_left = after(300, &[BillCommand::Issue, pay(100), pay(199)]);
    assert_eq!((one_left.state(), one_left.due()), (BillState::PartlyPaid, Money::vnd(1)));
    let paid = after(300, &[BillCommand::Issue, pay(100), pay(200)]);
    assert_eq!((paid.state(), paid.due()), (BillState::Paid, Money::vnd(0)));
    assert_eq!(refusal(paid, &pay(1)), BillError::AlreadyPaid);
}

#[test]
fn an_overpayment_is_refused_with_what_is_due() {
    let bill = after(300, &[BillCommand::Issue, pay(100)]);
    let error = refusal(bill, &pay(201));
    assert_eq!(error, BillError::Overpaid { due: Money::vnd(200), amount: Money::vnd(201) });
    assert_eq!(error.args(), [("due", "200".to_owned()), ("amount", "201".to_owned())]);
    assert_eq!(refusal(bill, &pay(0)), BillError::NotPositive);
    assert_eq!(refusal(bill, &pay(-1)), BillError::NotPositive);
    let won = BillCommand::Pay { amount: Money::new(1, Currency::Krw) };
    assert_eq!(refusal(bill, &won).code(), "money-currency-mismatch");
}

#[test]
fn a_refund_is_at_most_what_came_in_and_never_makes_the_payer_owe_again() {
    let paid = after(300, &[BillCommand::Issue, pay(300)]);
    let error = refusal(paid, &refund(301));
    assert_eq!(error, BillError::RefundOverPaid { kept: Money::vnd(300), amount: Money::vnd(301) });
    assert_eq!(refusal(paid, &refund(0)), BillError::NotPositive);
    let part = after(300, &[BillCommand::Issue, pay(300), refund(299)]);
    assert_eq!((part.state(), part.due(), part.kept()), (BillState::Paid, Money::vnd(0), Money::vnd(1)));
    assert_eq!(refusal(part, &refund(2)).code(), "bill-refund-over-paid");
    let all = after(300, &[BillCommand::Issue, pay(300), refund(299), refund(1)]);
    assert_eq!((all.state(), all.kept()), (BillState::Refunded, Money::vnd(0)));
    for command in [BillCommand::Issue, pay(1), refund(1), BillCommand::Cancel] {
        assert_eq!(refusal(all, &command), BillError::Over);
    }
}

#[test]
fn a_bill_partly_paid_and_refunded_in_full_is_over_with_nothing_due() {
    let bill = after(300, &[BillCommand::Issue, pay(100), refund(100)]);
    assert_eq!((bill.state(), bill.due()), (BillState::Refunded, Money::vnd(0)));
    let still = after(300, &[BillCommand::Issue, pay(200), refund(100)]);
    assert_eq!((still.state(), still.due()), (BillState::PartlyPaid, Money::vnd(100)));
}

#[test]
fn a_bill_is_called_off_only_before_money_came_in() {
    assert_eq!(after(300, &[BillCommand::Cancel]).state(), BillState::Cancelled);
    let issued = after(300, &[BillCommand::Issue, BillCommand::Cancel]);
    assert_eq!((issued.state(), issued.due()), (BillState::Cancelled, Money::vnd(0)));
    let paid = after(300, &[BillCommand::Issue, pay(100)]);
    assert_eq!(refusal(paid, &BillCommand::Cancel), BillError::HasPayments { kept: Money::vnd(100) });
    for command in [BillCommand::Issue, pay(1), refund(1), BillCommand::Cancel] {
        assert_eq!(refusal(issued, &command), BillError::Over);
    }
}

#[test]
fn a_bill_of_nothing_is_paid_as_it_is_issued() {
    let bill = after(0, &[BillCommand::Issue]);
    assert_eq!((bill.state(), bill.due()), (BillState::Paid, Money::vnd(0)));
    assert_eq!(refusal(bill, &pay(1)), BillError::AlreadyPaid);
    assert_eq!(after(0, &[BillCommand::Issue, BillCommand::Cancel]).state(), BillState::Cancelled);
}

#[test]
fn stored_amounts_that_no_life_leads_to_are_refused() {
    let restore = |state, total, paid, refunded| {
        Bill::restore(state, Money::vnd(total), Money::vnd(paid), Money::vnd(refunded)).is_ok()
    };
    assert!(restore(BillState::Issued, 300, 0, 0) && !restore(BillState::Issued, 300, 1, 0));
    assert!(restore(BillState::PartlyPaid, 300, 299, 0) && !restore(BillState::PartlyPaid, 300, 300, 0));
    assert!(restore(BillState::Paid, 300, 300, 299) && !restore(BillState::Paid, 300, 299, 0));
    assert!(!restore(BillState::Paid, 300, 300, 300) && restore(BillState::Refunded, 300, 300, 300));
    assert!(!restore(BillState::Paid, 300, 301, 0) && !restore(BillState::PartlyPaid, 300, 100, 101));
    assert!(!restore(BillState::Draft, -1, 0, 0) && !restore(BillState::Cancelled, 300, 1, 0));
    let won = Bill::restore(BillState::Draft, Money::new(1, Currency::Krw), Money::vnd(0), Money::vnd(0));
    assert_eq!(won.unwrap_err().code(), "money-currency-mismatch");
}

#[test]
fn a_ledger_writes_down_a_refund_as_money_and_claim() {
    let mut ledger = Ledger::default();
    let mut bill = draft(300);
    for command in [BillCommand::Issue, pay(100), refund(100)] {
        let event = bill.decide(&command).unwrap();
        ledger.append(&event).unwrap();
        bill = bill.apply(&event);
    }
    let entries: Vec<_> = ledger.entries().iter().map(|e| (e.kind(), e.amount().minor)).collect();
    let expected = [
        (EntryKind::Claim, 300),
        (EntryKind::Payment, -100),
        (EntryKind::Refund, 100),
        (EntryKind::Credit, -300),
    ];
    assert_eq!(entries, expected);
    assert_eq!((ledger.balance(), ledger.received()), (Ok(Money::vnd(0)), Ok(Money::vnd(0))));
}

#[test]
fn a_ledger_that_would_not_fit_writes_nothing() {
    let mut ledger = Ledger::default();
    ledger.append(&BillEvent::Issued { total: Money::vnd(i64::MAX) }).unwrap();
    let before = ledger.clone();
    assert_eq!(
        ledger.append(&BillEvent::Issued { total: Money::vnd(1) }).unwrap_err().code(),
        "money-overflow"
    );
    let won = BillEvent::Paid { amount: Money::new(1, Currency::Krw) };
    assert_eq!(ledger.append(&won).unwrap_err().code(), "money-currency-mismatch");
    assert_eq!(ledger, before);
}

fn any_command() -> impl Strategy<Value = BillCommand> {
    prop_oneof![
        2 => Just(BillCommand::Issue),
        1 => Just(BillCommand::Cancel),
        6 => (-1_i64..200).prop_map(pay),
        3 => (-1_i64..200).prop_map(refund),
    ]
}

proptest! {
    #[test]
    fn whatever_happens_the_ledgers_balance_is_what_is_due(
        total in 0_i64..500,
        commands in prop::collection::vec(any_command(), 0..30),
    ) {
        let mut bill = draft(total);
        let mut ledger = Ledger::default();
        for command in &commands {
            let before = ledger.entries().len();
            if let Ok(event) = bill.decide(command) {
                ledger.append(&event).unwrap();
                bill = bill.apply(&event);
            }
            prop_assert!(ledger.entries().len() >= before, "an entry is gone");
            prop_assert_eq!(ledger.balance().unwrap(), bill.due());
            prop_assert_eq!(ledger.received().unwrap(), bill.kept());
            prop_assert!(bill.due().minor >= 0 && bill.kept().minor >= 0 && bill.paid().minor <= total);
            let stored = Bill::restore(bill.state(), bill.total(), bill.paid(), bill.refunded());
            prop_assert_eq!(stored, Ok(bill));
        }
    }
}
