//! A quote read back: nobody's bill rests on figures that do not agree, so they are computed again.

use super::quote::{Quote, QuoteLine};
use super::vat::VatClass;
use crate::error::Coded;
use crate::money::{Currency, Money, MoneyError};
use crate::package::Article;
use serde::Deserialize;

/// Stored figures that no quote has: a sum, a tax or a share that does not follow from the others, or an amount below
/// zero or not in đồng.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("quote-inconsistent")]
pub struct QuoteInconsistent;

impl Coded for QuoteInconsistent {
    fn code(&self) -> &'static str {
        "quote-inconsistent"
    }
}

impl From<MoneyError> for QuoteInconsistent {
    fn from(_: MoneyError) -> Self {
        Self
    }
}

#[derive(Deserialize)]
pub(super) struct Line {
    article: Article,
    gross: Money,
    discount: Money,
    net: Money,
    vat: VatClass,
    tax: Money,
    total: Money,
    company: Money,
    own: Money,
    illustrative: bool,
}

#[derive(Deserialize)]
pub(super) struct Whole {
    lines: Vec<QuoteLine>,
    gross: Money,
    discount: Money,
    net: Money,
    tax: Money,
    total: Money,
    company: Money,
    own: Money,
}

impl TryFrom<Line> for QuoteLine {
    type Error = QuoteInconsistent;
    fn try_from(line: Line) -> Result<Self, QuoteInconsistent> {
        let Line { article, gross, discount, net, vat, tax, total, company, own, illustrative } = line;
        let amounts = [gross, discount, net, tax, total, company, own];
        let owed = amounts.iter().all(|amount| amount.currency == Currency::Vnd && amount.minor >= 0);
        let adds_up = gross.minus(discount)? == net
            && vat.tax(net)? == tax
            && net.plus(tax)? == total
            && company.plus(own)? == total;
        if owed && adds_up {
            Ok(Self { article, gross, discount, net, vat, tax, total, company, own, illustrative })
        } else {
            Err(QuoteInconsistent)
        }
    }
}

impl TryFrom<Whole> for Quote {
    type Error = QuoteInconsistent;
    fn try_from(stored: Whole) -> Result<Self, QuoteInconsistent> {
        let Whole { lines, gross, discount, net, tax, total, company, own } = stored;
        let mut sums = Self::empty();
        for line in &lines {
            sums.add(line)?;
        }
        let stored = Self { lines, gross, discount, net, tax, total, company, own };
        sums.lines.clone_from(&stored.lines);
        if sums == stored { Ok(stored) } else { Err(QuoteInconsistent) }
    }
}
