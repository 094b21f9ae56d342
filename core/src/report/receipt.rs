//! What a person gets for money: what it was for, how it was paid, and the amount in figures and in words. An internal
//! paper of the centre: the legal invoice is electronic (Decree 123/2020/ND-CP, as amended by 70/2025) and is issued
//! by the tax authority's provider, never by this program.

use super::Kind;
use super::doc::{Block, Doc, KeyValue, ReportNumber, Text};
use super::grid::{Cell, Column, Grid, Row};
use super::paper::{Paper, letterhead};
use super::personal::Centre;
use super::words::in_words;
use crate::billing::VatClass;
use crate::codes::TicketCode;
use crate::language::Language;
use crate::money::{Currency, Money};
use crate::package::Article;
use chrono::{DateTime, NaiveDate, Utc};
use std::fmt;

/// This paper.
pub const KIND: Kind = Kind("receipt");

/// Everything the receipt says. Its `Debug` shows only the number.
#[derive(Clone, PartialEq)]
pub struct Receipt {
    /// The centre that took the money.
    pub centre: Centre,
    /// Number of the receipt.
    pub number: ReportNumber,
    /// Who paid.
    pub payer: String,
    /// Ticket of the visit.
    pub ticket: TicketCode,
    /// Day of the visit.
    pub day: NaiveDate,
    /// What the person's own part of the visit consists of.
    pub lines: Vec<ReceiptLine>,
    /// What was paid before, for the same visit.
    pub paid_before: Money,
    /// What was paid now.
    pub amount: Money,
    /// How.
    pub way: Way,
    /// By what the payment is found again.
    pub reference: String,
    /// When.
    pub paid_at: DateTime<Utc>,
    /// Who took it, for what was taken at the desk.
    pub cashier: Option<String>,
}

impl fmt::Debug for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receipt").field("number", &self.number).finish_non_exhaustive()
    }
}

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct ReceiptLine {
    /// What was sold.
    pub article: Article,
    /// What the person pays of it, VAT included.
    pub amount: Money,
    /// Its VAT class, where known.
    pub vat: Option<VatClass>,
}

/// How money came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// A bank transfer by VietQR.
    Transfer,
    /// Notes.
    Cash,
    /// A card.
    Card,
}

impl Way {
    /// Every way.
    pub const ALL: [Self; 3] = [Self::Transfer, Self::Cash, Self::Card];

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Transfer => "report-way-transfer",
            Self::Cash => "report-way-cash",
            Self::Card => "report-way-card",
        }
    }
}

/// An amount in words with its currency: `Một triệu đồng`. Only đồng are billed; another currency is shown in figures.
pub fn amount_in_words(amount: Money, language: Language) -> Text {
    if amount.currency != Currency::Vnd {
        return Text::Money(amount);
    }
    let words = in_words(amount.minor.unsigned_abs(), language);
    Text::Capital(Box::new(Text::with("report-words-dong", vec![("words", words)])))
}

/// The name of what is sold.
pub(super) fn article(article: &Article) -> Text {
    match article {
        Article::Package(code) => Text::key(format!("package-{code}")),
        Article::Item(code) => Text::key(format!("item-{code}")),
    }
}

/// How a VAT class stands on paper: the rate, or that there is none.
pub(super) fn vat(class: VatClass) -> Text {
    match class {
        VatClass::NotSubject => Text::key("report-vat-not-subject"),
        rate => Text::plain(rate.token()),
    }
}

/// Composes the receipt for a roll or A4.
pub fn receipt(input: &Receipt, paper: Paper, language: Language) -> Doc {
    let pair = |label: &str, value| KeyValue { label: Text::key(label), value, wide: false };
    let wide = |label: &str, value| KeyValue { label: Text::key(label), value, wide: true };
    let mut blocks = vec![Block::KeyValues(vec![
        wide("report-receipt-payer", Text::plain(&input.payer)),
        pair("report-label-ticket", Text::plain(input.ticket.as_str())),
        pair("report-label-visit-date", Text::Date(input.day)),
        wide("report-receipt-number", Text::plain(input.number.as_str())),
    ])];
    if !input.lines.is_empty() {
        blocks.push(Block::Grid(lines(input)));
    }
    let mut paid = vec![
        pair("report-receipt-way", Text::key(input.way.key())),
        pair("report-receipt-at", Text::DateTime(input.paid_at)),
        pair("report-receipt-reference", Text::plain(&input.reference)),
    ];
    if let Some(cashier) = &input.cashier {
        paid.push(pair("report-receipt-cashier", Text::plain(cashier)));
    }
    paid.push(wide("report-receipt-in-words", amount_in_words(input.amount, language)));
    blocks.push(Block::Large { label: Text::key("report-receipt-paid"), value: Text::Money(input.amount) });
    blocks.push(Block::KeyValues(paid));
    blocks.push(Block::Note(Text::key("report-receipt-note")));
    Doc {
        kind: KIND,
        paper,
        language,
        second: None,
        title: Text::key("report-receipt-title"),
        number: input.number.clone(),
        issued_on: input.day,
        issuer: letterhead(&input.centre),
        motto: Vec::new(),
        blocks,
    }
}

/// An amount in a column of đồng: the currency stands with the sum that counts.
pub(super) fn figure(amount: Money) -> Text {
    if amount.currency == Currency::Vnd { Text::Count(amount.minor) } else { Text::Money(amount) }
}

fn lines(input: &Receipt) -> Grid {
    let mut grid = Grid::new(vec![
        Column::words("report-receipt-what", 66),
        Column::figures("report-receipt-amount", 34),
    ]);
    let mut sum = Some(Money::vnd(0));
    for line in &input.lines {
        sum = sum.and_then(|sum| sum.plus(line.amount).ok());
        let class =
            line.vat.map_or_else(Text::empty, |v| Text::with("report-receipt-vat", vec![("vat", vat(v))]));
        grid.rows.push(Row {
            cells: vec![Cell::noted(article(&line.article), class), Cell::new(figure(line.amount))],
            strong: false,
        });
    }
    if input.paid_before.minor > 0 {
        let before = figure(input.paid_before);
        grid.rows.push(Row::new(vec![Text::key("report-receipt-paid-before"), before]));
    }
    if let Some(sum) = sum.filter(|_| input.lines.len() > 1 || input.paid_before.minor > 0) {
        grid.rows.push(Row::sum(vec![Text::key("report-receipt-sum"), figure(sum)]));
    }
    grid
}
