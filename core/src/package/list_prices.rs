//! What single items cost somebody who asks for them besides a package.
//!
//! No hospital publishes its price list, so every price is an example like those of `packages.toml`: a placeholder in whole
//! đồng. A centre replaces the whole list with a price book of its own ([`PriceBook::load`]). What is not on the list cannot
//! be bought at a kiosk (Decree 90/2026, Art. 38.3b): an item that needs days of preparation, a doctor's order or a second
//! item is left out on purpose.

use super::price::{PriceBook, PriceRow, Rule};
use crate::billing::vat::VatClass;
use crate::codes::ItemCode;
use crate::money::Money;
use crate::period::Period;
use chrono::NaiveDate;

/// Item and price in thousands of đồng, those that are asked for most first within a station.
const LISTED: [(&str, i64); 45] = [
    ("VITD", 450),
    ("HBA1C", 150),
    ("TSH", 120),
    ("FT4", 120),
    ("ATPO", 250),
    ("PSA", 180),
    ("CEA", 180),
    ("AFP", 180),
    ("CA199", 200),
    ("CA125", 200),
    ("CA153", 200),
    ("CA724", 220),
    ("CYFRA", 220),
    ("SCC", 220),
    ("HE4", 350),
    ("HBSAG", 100),
    ("ANTIHBS", 120),
    ("ANTIHCV", 150),
    ("HIV", 150),
    ("HSCRP", 120),
    ("FERR", 120),
    ("B12", 180),
    ("INSULIN", 150),
    ("LPA", 180),
    ("APOB", 150),
    ("FIT", 150),
    ("UACR", 120),
    ("ABDUS", 250),
    ("THYUS", 220),
    ("BREASTUS", 250),
    ("CAROUS", 350),
    ("PELVUS", 250),
    ("ECHO", 500),
    ("ECG", 90),
    ("ABI", 250),
    ("CXR", 120),
    ("MMG", 600),
    ("DXA_SP", 350),
    ("LDCT", 1_500),
    ("CACS", 1_800),
    ("BRAINMR", 2_500),
    ("UBT", 600),
    ("PAP", 300),
    ("HPV", 700),
    ("VFA", 100),
];

impl PriceBook {
    /// The examples, in force since the first packages were.
    ///
    /// ```
    /// use checkup_core::{catalog::Catalogue, codes::ItemCode, money::Money, package::PriceBook};
    /// let catalogue = Catalogue::builtin().unwrap();
    /// let vitamin = ItemCode::parse("VITD").unwrap();
    /// let day = "2026-11-21".parse().unwrap();
    /// let price = PriceBook::illustrative().item(&catalogue, &vitamin, None, day).unwrap();
    /// assert_eq!(price.net, Money::vnd(450_000));
    /// ```
    pub fn illustrative() -> Self {
        let from = NaiveDate::from_ymd_opt(2026, 11, 1).and_then(|from| Period::new(from, None).ok());
        let rows = LISTED.iter().zip(1..).filter_map(|((item, thousands), row)| {
            let item = ItemCode::parse(item).ok()?;
            let price = Money::vnd(thousands * 1_000);
            let rule = Rule::List { item, price, vat: VatClass::NotSubject, cost: None };
            Some(PriceRow { row, rule, days: from? })
        });
        Self::new(rows.collect()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalogue;

    #[test]
    fn every_listed_item_is_in_the_catalogue_and_has_one_price() {
        let (catalogue, book) = (Catalogue::builtin().unwrap(), PriceBook::illustrative());
        assert_eq!(book.rows().len(), LISTED.len());
        assert_eq!(book.ties(), []);
        let day = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        for (code, thousands) in LISTED {
            let price = book.item(&catalogue, &ItemCode::parse(code).unwrap(), None, day).unwrap();
            assert_eq!(price.list, Money::vnd(thousands * 1_000), "{code}");
        }
    }
}
