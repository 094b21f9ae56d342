//! What a company is asked to pay for a period: lines with their VAT class, the VAT by class, and the amount in figures
//! and in words. A statement of account. It is no invoice in the sense of the tax law: that one is electronic (Decree
//! 123/2020/ND-CP, as amended by 70/2025) and carries a code of the tax authority, which this program does not ask for.
//! It names no person and no result.

use super::Kind;
use super::doc::{Block, Doc, KeyValue, ReportNumber, Text};
use super::grid::{Column, Grid, Row};
use super::paper::{Paper, letterhead};
use super::personal::Centre;
use super::receipt::{amount_in_words, article, figure, vat};
use crate::billing::{Quote, VatClass};
use crate::language::Language;
use crate::money::{Money, MoneyError};
use crate::package::Article;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// This paper.
pub const KIND: Kind = Kind("invoice");

/// Everything the statement says.
#[derive(Clone, Debug, PartialEq)]
pub struct Invoice {
    /// The centre that asks.
    pub centre: Centre,
    /// Number of the statement.
    pub number: ReportNumber,
    /// Day of issue.
    pub issued_on: NaiveDate,
    /// Who is asked.
    pub company: Company,
    /// First and last day of the checkups.
    pub period: (NaiveDate, NaiveDate),
    /// How many people were examined.
    pub people: u32,
    /// What is asked for.
    pub lines: Vec<InvoiceLine>,
    /// What was paid of it.
    pub paid: Money,
    /// By when the rest is due; none where no contract says so.
    pub due: Option<NaiveDate>,
}

/// A company as it stands in a statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Company {
    /// Name.
    pub name: String,
    /// Tax code (mã số thuế).
    pub tax_code: Option<String>,
    /// Seat.
    pub address: Option<String>,
    /// Number of the contract.
    pub contract: Option<String>,
}

/// One line: the same article, price and VAT class for several people.
#[derive(Clone, Debug, PartialEq)]
pub struct InvoiceLine {
    /// What was sold.
    pub article: Article,
    /// To how many.
    pub people: u32,
    /// VAT class.
    pub vat: VatClass,
    /// The company's part before VAT.
    pub net: Money,
    /// VAT in it.
    pub tax: Money,
    /// What the company pays.
    pub total: Money,
}

/// What of an amount that contains VAT is net, and what is VAT: rounded to whole đồng, a half up, and always adding up.
///
/// # Errors
/// [`MoneyError::Overflow`] for an amount beyond every bill.
pub fn without_vat(total: Money, class: VatClass) -> Result<(Money, Money), MoneyError> {
    let points = i128::from(class.rate().points());
    let whole = 10_000 + points;
    // Half up on the doubled fraction, also below zero.
    let net = (i128::from(total.minor) * 20_000 + whole).div_euclid(2 * whole);
    let net = Money::new(i64::try_from(net).map_err(|_| MoneyError::Overflow)?, total.currency);
    Ok((net, total.minus(net)?))
}

/// Adds up what a company pays of these amounts (article, VAT class, amount with VAT), one line an article and class.
///
/// # Errors
/// [`MoneyError`] when amounts do not combine.
pub fn lines_of(
    amounts: impl IntoIterator<Item = (Article, VatClass, Money)>,
) -> Result<Vec<InvoiceLine>, MoneyError> {
    let mut sums: BTreeMap<(Article, VatClass), (u32, Money, Money)> = BTreeMap::new();
    for (article, class, total) in amounts {
        let (net, tax) = without_vat(total, class)?;
        let zero = Money::new(0, total.currency);
        let sum = sums.entry((article, class)).or_insert((0, zero, zero));
        *sum = (sum.0.saturating_add(1), sum.1.plus(net)?, sum.2.plus(tax)?);
    }
    sums.into_iter()
        .map(|((article, vat), (people, net, tax))| {
            Ok(InvoiceLine { article, people, vat, net, tax, total: net.plus(tax)? })
        })
        .collect()
}

/// The company's part of each line of some quotes, as [`lines_of`] takes them.
pub fn company_part(quotes: &[Quote]) -> impl Iterator<Item = (Article, VatClass, Money)> + '_ {
    let lines = quotes.iter().flat_map(|quote| &quote.lines);
    lines.filter(|line| line.company.minor > 0).map(|line| (line.article.clone(), line.vat, line.company))
}

/// Composes the statement.
///
/// # Errors
/// [`MoneyError`] when the amounts do not combine.
pub fn invoice(input: &Invoice, language: Language) -> Result<Doc, MoneyError> {
    let pair = |label: &str, value| KeyValue { label: Text::key(label), value, wide: false };
    let wide = |label: &str, value| KeyValue { label: Text::key(label), value, wide: true };
    let period = vec![("from", Text::Date(input.period.0)), ("to", Text::Date(input.period.1))];
    let mut head = vec![wide("report-invoice-to", Text::plain(&input.company.name))];
    if let Some(code) = &input.company.tax_code {
        head.push(pair("report-invoice-tax-code", Text::plain(code)));
    }
    if let Some(contract) = &input.company.contract {
        head.push(pair("report-invoice-contract", Text::plain(contract)));
    }
    if let Some(address) = &input.company.address {
        head.push(wide("report-invoice-address", Text::plain(address)));
    }
    head.extend([
        pair("report-invoice-people", Text::Count(input.people.into())),
        wide("report-invoice-number", Text::plain(input.number.as_str())),
        wide("report-invoice-period", Text::with("report-invoice-from-to", period)),
    ]);
    let mut blocks = vec![Block::KeyValues(head)];
    let total = if input.lines.is_empty() {
        blocks.push(Block::Paragraph(Text::key("report-invoice-empty")));
        Money::vnd(0)
    } else {
        let (grid, total) = lines(&input.lines)?;
        blocks.push(Block::Grid(grid));
        blocks.push(Block::Note(Text::key("report-invoice-unit")));
        blocks.push(Block::KeepTogether(vec![
            Block::Heading(Text::key("report-invoice-by-class")),
            Block::Grid(by_class(&input.lines)?),
        ]));
        total
    };
    let left = total.minus(input.paid)?;
    let mut asked = vec![Block::Large { label: Text::key("report-invoice-left"), value: Text::Money(left) }];
    let mut words = vec![wide("report-receipt-in-words", amount_in_words(left, language))];
    if input.paid.minor != 0 {
        words.push(pair("report-invoice-paid", Text::Money(input.paid)));
    }
    if let Some(due) = input.due {
        words.push(pair("report-invoice-due", Text::Date(due)));
    }
    asked.push(Block::KeyValues(words));
    blocks.push(Block::KeepTogether(asked));
    blocks.push(Block::Note(Text::key("report-invoice-note")));
    Ok(Doc {
        kind: KIND,
        paper: Paper::A4,
        language,
        second: None,
        title: Text::key("report-invoice-title"),
        number: input.number.clone(),
        issued_on: input.issued_on,
        issuer: letterhead(&input.centre),
        motto: Vec::new(),
        blocks,
    })
}

fn lines(lines: &[InvoiceLine]) -> Result<(Grid, Money), MoneyError> {
    let mut grid = Grid::new(vec![
        Column::words("report-receipt-what", 34),
        Column::figures("report-invoice-count", 8),
        Column::figures("report-invoice-net", 18),
        Column::figures("report-invoice-vat-class", 20),
        Column::figures("report-invoice-vat", 14),
        Column::figures("report-invoice-total", 19),
    ]);
    let (mut net, mut tax, mut total) = (Money::vnd(0), Money::vnd(0), Money::vnd(0));
    for line in lines {
        (net, tax, total) = (net.plus(line.net)?, tax.plus(line.tax)?, total.plus(line.total)?);
        grid.rows.push(Row::new(vec![
            article(&line.article),
            Text::Count(line.people.into()),
            figure(line.net),
            vat(line.vat),
            figure(line.tax),
            figure(line.total),
        ]));
    }
    grid.rows.push(Row::sum(vec![
        Text::key("report-invoice-sum"),
        Text::empty(),
        figure(net),
        Text::empty(),
        figure(tax),
        figure(total),
    ]));
    Ok((grid, total))
}

/// Net and VAT of each class that occurs.
fn by_class(lines: &[InvoiceLine]) -> Result<Grid, MoneyError> {
    let mut classes: BTreeMap<VatClass, (Money, Money)> = BTreeMap::new();
    for line in lines {
        let sum = classes.entry(line.vat).or_insert((Money::vnd(0), Money::vnd(0)));
        *sum = (sum.0.plus(line.net)?, sum.1.plus(line.tax)?);
    }
    let mut grid = Grid::new(vec![
        Column::words("report-invoice-vat-class", 40),
        Column::figures("report-invoice-net", 30),
        Column::figures("report-invoice-vat", 30),
    ]);
    for (class, (net, tax)) in classes {
        grid.rows.push(Row::new(vec![vat(class), figure(net), figure(tax)]));
    }
    Ok(grid)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_with_vat_is_taken_apart_and_adds_up() {
        for class in VatClass::ALL {
            for net in [0, 1, 5, 106, 107, 199_999, 2_850_000, 999_999_999_999] {
                let net = Money::vnd(net);
                let total = net.plus(class.tax(net).unwrap()).unwrap();
                let (found, tax) = without_vat(total, class).unwrap();
                assert_eq!(found.plus(tax), Ok(total));
                assert_eq!(found, net, "{class:?}");
            }
        }
    }

    #[test]
    fn lines_of_one_article_and_class_are_one_line() {
        let package = || Article::Package(crate::codes::PackageCode::parse("STD").unwrap());
        let lines = lines_of([
            (package(), VatClass::NotSubject, Money::vnd(100)),
            (package(), VatClass::Eight, Money::vnd(108)),
            (package(), VatClass::NotSubject, Money::vnd(50)),
        ]);
        let lines = lines.unwrap();
        let figures: Vec<_> =
            lines.iter().map(|l| (l.people, l.net.minor, l.tax.minor, l.total.minor)).collect();
        assert_eq!(figures, [(2, 150, 0, 150), (1, 100, 8, 108)]);
    }

    #[test]
    fn a_statement_asks_for_the_companys_part_of_a_quote_only() {
        use crate::billing::{Cap, Conditions, Cover, quote};
        use crate::package::{Person, PriceBook, Wish, select};
        let catalogue = crate::catalog::Catalogue::builtin().unwrap();
        let wish =
            Wish::plain(Person { sex: crate::person::Sex::Male, age: 45 }, "2026-11-21".parse().unwrap());
        let chosen = select(&catalogue, &crate::codes::PackageCode::parse("STD").unwrap(), wish).unwrap();
        let cover = Cover::CompanyUpTo(Cap::new(Money::vnd(3_000_000)).unwrap());
        let book = PriceBook::default();
        let conditions = Conditions { book: &book, company: None, cover, discounts: &[] };
        let quotes = vec![quote(&catalogue, &chosen, conditions).unwrap(); 2];
        let lines = lines_of(company_part(&quotes)).unwrap();
        let sum: i64 = lines.iter().map(|line| line.total.minor).sum();
        assert_eq!(sum, 6_000_000);
    }
}
