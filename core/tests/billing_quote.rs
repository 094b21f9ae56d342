//! Quotes sum to the đồng, whoever pays: price, discount, VAT, and the two shares.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::billing::approval::{ApprovalError, Approved, REASON_MAX, Requested};
use checkup_core::billing::cover::{Cap, Cover};
use checkup_core::billing::discount::{Discount, DiscountError, Reduction};
use checkup_core::billing::quote::{Conditions, Quote, QuoteError, QuoteLine, quote};
use checkup_core::billing::rate::BasisPoints;
use checkup_core::billing::reference::{ReferenceRate, ReferenceRateError};
use checkup_core::billing::vat::VatClass;
use checkup_core::catalog::{Catalogue, PickGroup};
use checkup_core::codes::{ContractCode, ItemCode, PackageCode, PickCode};
use checkup_core::error::Coded;
use checkup_core::ids::{CompanyId, StaffId};
use checkup_core::money::{Currency, Money, MoneyError};
use checkup_core::package::{
    AgeBand, Article, Contract, ContractTier, Person, Pick, PriceBook, PriceRow, Rule, Selection, Terms,
    Whom, Wish, entitle, select,
};
use checkup_core::period::Period;
use checkup_core::person::Sex;
use chrono::NaiveDate;
use proptest::prelude::*;
use std::sync::LazyLock;
use uuid::Uuid;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::builtin().unwrap());

const MAN: Person = Person { sex: Sex::Male, age: 45 };

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

fn item(code: &str) -> ItemCode {
    ItemCode::parse(code).unwrap()
}

fn staff(n: u128) -> StaffId {
    StaffId::new(Uuid::from_u128(n))
}

fn acme() -> CompanyId {
    CompanyId::new(Uuid::from_u128(7))
}

fn up_to(dong: i64) -> Cover {
    Cover::CompanyUpTo(Cap::new(Money::vnd(dong)).unwrap())
}

/// STD for a man of 45 (3 450 000) with these extras.
fn chosen(extras: &[&str]) -> Selection {
    let extras: Vec<_> = extras.iter().map(|code| item(code)).collect();
    let wish = Wish { extras: &extras, ..Wish::plain(MAN, day()) };
    select(&CATALOGUE, &PackageCode::parse("STD").unwrap(), wish).unwrap()
}

/// A list of items with price and VAT class.
fn book(rows: &[(&str, i64, VatClass)]) -> PriceBook {
    let days = Period::new(day(), None).unwrap();
    let row = |(at, (code, price, vat)): (usize, &(&str, i64, VatClass))| {
        let rule = Rule::List { item: item(code), price: Money::vnd(*price), vat: *vat, cost: None };
        PriceRow { row: at as u64 + 2, rule, days }
    };
    PriceBook::new(rows.iter().enumerate().map(row).collect()).unwrap()
}

fn discount(article: Article, reduction: Reduction) -> Approved<Discount> {
    let asked = Requested::new(Discount::new(article, reduction).unwrap(), "the lift was broken", staff(1));
    asked.unwrap().approve(staff(2)).unwrap()
}

fn std_package() -> Article {
    Article::Package(PackageCode::parse("STD").unwrap())
}

fn made(extras: &[&str], book: &PriceBook, cover: Cover) -> Result<Quote, QuoteError> {
    quote(&CATALOGUE, &chosen(extras), Conditions { book, company: None, cover, discounts: &[] })
}

fn discounted(discounts: &[Approved<Discount>]) -> Result<Quote, QuoteError> {
    let book = PriceBook::default();
    let conditions = Conditions { book: &book, company: None, cover: Cover::Own, discounts };
    quote(&CATALOGUE, &chosen(&[]), conditions)
}

#[test]
fn medical_services_are_not_subject_to_vat() {
    let quote = made(&[], &PriceBook::default(), Cover::Own).unwrap();
    assert_eq!(quote.lines[0].vat, VatClass::NotSubject);
    assert_eq!(serde_json::to_string(&quote.lines[0].vat).unwrap(), "\"KCT\"");
    assert_eq!((quote.tax, quote.total), (Money::vnd(0), Money::vnd(3_450_000)));
    assert!(quote.lines[0].illustrative);
}

#[test]
fn every_rate_is_rounded_half_up_to_the_dong() {
    let tax = |vat: VatClass, net| vat.tax(Money::vnd(net)).unwrap().minor;
    for vat in [VatClass::NotSubject, VatClass::Zero] {
        assert_eq!(tax(vat, 1_000_000), 0);
    }
    // 5 %: 9 is 0.45, 10 is one half, 29 is 1.45, 30 is 1.5.
    assert_eq!([9, 10, 29, 30].map(|net| tax(VatClass::Five, net)), [0, 1, 1, 2]);
    // 8 %: 6 is 0.48, 7 is 0.56.
    assert_eq!([6, 7].map(|net| tax(VatClass::Eight, net)), [0, 1]);
    // 10 %: 4 is 0.4, 5 is one half, 14 is 1.4, 15 is 1.5.
    assert_eq!([4, 5, 14, 15].map(|net| tax(VatClass::Ten, net)), [0, 1, 1, 2]);
    assert_eq!(VatClass::Ten.tax(Money::vnd(i64::MAX)), Ok(Money::vnd(922_337_203_685_477_581)));
    assert_eq!(VatClass::ALL.map(VatClass::token), ["KCT", "0%", "5%", "8%", "10%"]);
}

#[test]
fn the_totals_tax_is_the_sum_of_the_lines_taxes() {
    let book = book(&[("CYFRA", 5, VatClass::Ten), ("VITD", 5, VatClass::Ten), ("EGD", 9, VatClass::Five)]);
    let quote = made(&["CYFRA", "VITD", "EGD"], &book, Cover::Own).unwrap();
    let taxes: Vec<i64> = quote.lines.iter().map(|line| line.tax.minor).collect();
    assert_eq!(taxes.iter().sum::<i64>(), 2, "one đồng more than 10 % of 10: {taxes:?}");
    assert_eq!((quote.net.minor, quote.tax.minor, quote.total.minor), (3_450_019, 2, 3_450_021));
}

#[test]
fn the_company_pays_up_to_its_cap_and_no_more() {
    let own = |cap: i64| made(&[], &PriceBook::default(), up_to(cap)).unwrap().own.minor;
    assert_eq!(own(3_449_999), 1);
    assert_eq!(own(3_450_000), 0);
    assert_eq!(own(3_450_001), 0);
    assert_eq!(own(0), 3_450_000);
}

#[test]
fn an_extra_is_never_the_companys_even_below_the_cap() {
    let book = book(&[("VITD", 400_000, VatClass::NotSubject)]);
    for cover in [Cover::Company, up_to(9_000_000)] {
        let quote = made(&["VITD"], &book, cover).unwrap();
        assert_eq!((quote.company.minor, quote.own.minor), (3_450_000, 400_000));
    }
}

#[test]
fn the_cap_is_used_up_line_by_line_with_vat() {
    let mut tier = ContractTier {
        row: 1,
        whom: Whom { ages: AgeBand::new(18, None).unwrap(), ..Whom::EVERYBODY },
        package: PackageCode::parse("STD").unwrap(),
        picks: vec![
            PickGroup::new(PickCode::parse("TOP").unwrap(), 2, vec![item("EGD"), item("LDCT")]).unwrap(),
        ],
        cap: None,
    };
    let picks = ["EGD", "LDCT"].map(|code| Pick { group: PickCode::parse("TOP").unwrap(), item: item(code) });
    let book = book(&[("EGD", 1_000, VatClass::Ten), ("LDCT", 1_000, VatClass::NotSubject)]);
    let mut shares = |cap: i64| {
        tier.cap = Some(Cap::new(Money::vnd(cap)).unwrap());
        let days = Period::new(day(), None).unwrap();
        let contract =
            Contract::new(ContractCode::parse("ACME").unwrap(), acme(), days, vec![tier.clone()]).unwrap();
        let wish = Wish { picks: &picks, ..Wish::plain(MAN, day()) };
        let given = entitle(&CATALOGUE, &contract, None, wish).unwrap();
        let quote = quote(&CATALOGUE, &given.selection, Conditions::of(&given, &book)).unwrap();
        quote.lines.iter().map(|line| (line.company.minor, line.own.minor)).collect::<Vec<_>>()
    };
    // The package, then the two picks in catalogue order: 1 000, and 1 100 with its VAT.
    assert_eq!(shares(3_452_100), [(3_450_000, 0), (1_000, 0), (1_100, 0)]);
    assert_eq!(shares(3_452_099), [(3_450_000, 0), (1_000, 0), (1_099, 1)]);
    assert_eq!(shares(3_450_999), [(3_450_000, 0), (999, 1), (0, 1_100)]);
    assert_eq!(shares(3_452_101).iter().map(|line| line.1).sum::<i64>(), 0);
    assert_eq!(shares(3_450_000).iter().map(|line| line.0).collect::<Vec<_>>(), [3_450_000, 0, 0]);
    assert_eq!(shares(1)[0], (1, 3_449_999));
}

#[test]
fn a_quote_is_read_back_only_when_its_figures_agree() {
    let book = book(&[("VITD", 1_000, VatClass::Ten)]);
    let quote = made(&["VITD"], &book, up_to(3_450_000)).unwrap();
    let whole = serde_json::to_value(&quote).unwrap();
    assert_eq!(serde_json::from_value::<Quote>(whole.clone()).unwrap(), quote);
    let forged = |place: &str, value: serde_json::Value| {
        let mut whole = whole.clone();
        *whole.pointer_mut(place).unwrap() = value;
        serde_json::from_value::<Quote>(whole).unwrap_err().to_string()
    };
    for figure in ["gross", "discount", "net", "tax", "total", "company", "own"] {
        for of in [String::new(), "/lines/0".to_owned(), "/lines/1".to_owned()] {
            for forgery in [serde_json::json!(-1), serde_json::json!(7), serde_json::json!(i64::MAX)] {
                let said = forged(&format!("{of}/{figure}/minor"), forgery);
                assert!(said.contains("quote-inconsistent"), "{of} {figure}: {said}");
            }
            let said = forged(&format!("{of}/{figure}/currency"), "USD".into());
            assert!(said.contains("quote-inconsistent"), "{of} {figure}: {said}");
        }
    }
    assert!(forged("/lines", serde_json::json!([])).contains("quote-inconsistent"));
    assert!(forged("/lines/1/vat", "8%".into()).contains("quote-inconsistent"));
}

#[test]
fn an_item_without_a_price_makes_no_quote() {
    let error = made(&["VITD"], &PriceBook::default(), Cover::Own).unwrap_err();
    assert_eq!((error.code(), error.args()[0].1.as_str()), ("price-missing", "VITD"));
}

#[test]
fn a_discount_comes_off_before_vat() {
    let book = book(&[("VITD", 1_000, VatClass::Ten)]);
    let off = [discount(Article::Item(item("VITD")), Reduction::Amount(Money::vnd(45)))];
    let conditions = Conditions { book: &book, company: None, cover: Cover::Own, discounts: &off };
    let quote = quote(&CATALOGUE, &chosen(&["VITD"]), conditions).unwrap();
    let line = &quote.lines[1];
    let figures = [line.gross, line.discount, line.net, line.tax, line.total].map(|money| money.minor);
    assert_eq!(figures, [1_000, 45, 955, 96, 1_051]);
    assert_eq!((quote.discount.minor, quote.total.minor), (45, 3_451_051));
}

#[test]
fn a_discount_is_at_most_the_price_and_once_a_line() {
    let all = discount(std_package(), Reduction::Amount(Money::vnd(3_450_000)));
    assert_eq!(discounted(std::slice::from_ref(&all)).unwrap().total, Money::vnd(0));
    let much = discount(std_package(), Reduction::Amount(Money::vnd(3_450_001)));
    let error = discounted(&[much]).unwrap_err();
    let args = [("item", "STD"), ("price", "3450000"), ("discount", "3450001")];
    assert_eq!(error.args(), args.map(|(name, value)| (name, value.to_owned())));
    assert_eq!(discounted(&[all.clone(), all]).unwrap_err().code(), "discount-repeated");
    let elsewhere = discount(Article::Item(item("VITD")), Reduction::Amount(Money::vnd(1)));
    assert_eq!(discounted(&[elsewhere]).unwrap_err().code(), "discount-without-line");
}

#[test]
fn a_discount_takes_something_off_and_in_dong() {
    let refused = |reduction| Discount::new(std_package(), reduction).unwrap_err();
    assert_eq!(refused(Reduction::Amount(Money::vnd(0))), DiscountError::NotPositive);
    assert_eq!(refused(Reduction::Share(BasisPoints::new(0).unwrap())), DiscountError::NotPositive);
    let won = refused(Reduction::Amount(Money::new(1, Currency::Krw)));
    assert_eq!(won, DiscountError::Money(MoneyError::CurrencyMismatch));
}

#[test]
fn who_asks_for_a_discount_cannot_approve_it() {
    let asked = || Requested::new(1, "  a reason  ", staff(1)).unwrap();
    assert_eq!(asked().approve(staff(1)), Err(ApprovalError::SamePerson));
    let approved = asked().approve(staff(2)).unwrap();
    assert_eq!((approved.requested_by(), approved.approved_by()), (staff(1), staff(2)));
    assert_eq!(approved.reason(), "a reason");
    assert_eq!(Requested::new(1, " \n", staff(1)), Err(ApprovalError::ReasonMissing));
    assert!(Requested::new(1, &"ư".repeat(REASON_MAX), staff(1)).is_ok());
    assert_eq!(Requested::new(1, &"ư".repeat(REASON_MAX + 1), staff(1)), Err(ApprovalError::ReasonTooLong));
}

#[test]
fn a_reference_rate_says_whose_and_of_when_and_is_not_money() {
    let rate =
        |currency, dong: &str| ReferenceRate::new(currency, dong.parse().unwrap(), "example bank", day());
    let won = rate(Currency::Krw, "18.5").unwrap().about(Money::vnd(2_850_000)).unwrap();
    assert_eq!(won.shown(), Money::new(154_054, Currency::Krw));
    let half = rate(Currency::Krw, "20").unwrap().about(Money::vnd(30)).unwrap();
    assert_eq!(half.shown().minor, 2, "1.5 won");
    assert_eq!((won.rate().source(), won.rate().as_of()), ("example bank", day()));
    assert_eq!(rate(Currency::Vnd, "1"), Err(ReferenceRateError::Vnd));
    assert_eq!(rate(Currency::Usd, "0"), Err(ReferenceRateError::NotPositive));
    let nameless = ReferenceRate::new(Currency::Usd, 1.into(), " ", day());
    assert_eq!(nameless, Err(ReferenceRateError::WithoutSource));
    let twice = rate(Currency::Usd, "26000").unwrap().about(won.shown());
    assert_eq!(twice, Err(MoneyError::CurrencyMismatch));
}

const ITEMS: [&str; 6] = ["EGD", "LDCT", "VITD", "CYFRA", "APOB", "LPA"];

/// A price book that lists every item of [`ITEMS`], with any mixture of a company's rules.
fn any_book() -> impl Strategy<Value = PriceBook> {
    let amount = || prop_oneof![0_i64..20, 0_i64..5_000_000];
    let vats = prop::collection::vec(prop::sample::select(VatClass::ALL.to_vec()), ITEMS.len());
    let prices = prop::collection::vec(amount(), ITEMS.len());
    let share = || (0_u16..=10_000).prop_map(|points| BasisPoints::new(points).unwrap());
    let terms =
        prop_oneof![amount().prop_map(|dong| Terms::Price(Money::vnd(dong))), share().prop_map(Terms::Less)];
    let agreed = (prop::collection::vec(prop::option::of(terms), ITEMS.len() + 1), prop::option::of(share()));
    (vats, prices, agreed).prop_map(|(vats, prices, (terms, less))| {
        let items = ITEMS.map(item);
        let list = items.iter().zip(vats.into_iter().zip(prices)).map(|(item, (vat, price))| Rule::List {
            item: item.clone(),
            price: Money::vnd(price),
            vat,
            cost: None,
        });
        let articles = items.iter().cloned().map(Article::Item).chain([std_package()]);
        let own = articles
            .zip(terms)
            .filter_map(|(article, terms)| Some(Rule::Article { company: acme(), article, terms: terms? }));
        let all = less.map(|less| Rule::Company { company: acme(), less });
        let days = Period::new(day(), None).unwrap();
        let row = |(rule, row)| PriceRow { row, rule, days };
        PriceBook::new(list.chain(own).chain(all).zip(2..).map(row).collect()).unwrap()
    })
}

fn sum(lines: &[QuoteLine], of: fn(&QuoteLine) -> Money) -> i64 {
    lines.iter().map(|line| of(line).minor).sum()
}

proptest! {
    #[test]
    fn quote_lines_sum_to_the_total_and_the_two_shares_are_the_total_for_any_contract(
        book in any_book(),
        cap in prop::option::of(prop_oneof![0_i64..50, 0_i64..20_000_000]),
        splits in (0_usize..=ITEMS.len(), 0_usize..=ITEMS.len()),
        off in prop::option::of(1_u16..=10_000),
        person in (prop::sample::select(Sex::ALL.to_vec()), 18_u32..100),
    ) {
        let (a, b) = (splits.0.min(splits.1), splits.0.max(splits.1));
        let picked: Vec<ItemCode> = ITEMS[..a].iter().map(|code| item(code)).collect();
        let extras: Vec<ItemCode> = ITEMS[b..].iter().map(|code| item(code)).collect();
        let code = PickCode::parse("TOP").unwrap();
        let groups = PickGroup::new(code.clone(), a.max(1), picked.clone()).into_iter().collect();
        let tier = ContractTier {
            row: 1,
            whom: Whom::EVERYBODY,
            package: PackageCode::parse("STD").unwrap(),
            picks: groups,
            cap: cap.map(|cap| Cap::new(Money::vnd(cap)).unwrap()),
        };
        let days = Period::new(day(), None).unwrap();
        let contract = Contract::new(ContractCode::parse("ACME").unwrap(), acme(), days, vec![tier]).unwrap();
        let picks: Vec<Pick> =
            picked.iter().map(|item| Pick { group: code.clone(), item: item.clone() }).collect();
        let person = Person { sex: person.0, age: person.1 };
        let wish = Wish { person, day: day(), picks: &picks, extras: &extras };
        let given = entitle(&CATALOGUE, &contract, None, wish).unwrap();
        let discounts: Vec<_> = off
            .map(|off| discount(std_package(), Reduction::Share(BasisPoints::new(off).unwrap())))
            .into_iter()
            .collect();
        let conditions = Conditions { discounts: &discounts, ..Conditions::of(&given, &book) };
        let quote = quote(&CATALOGUE, &given.selection, conditions).unwrap();

        let lines = &quote.lines;
        prop_assert_eq!(lines.len(), 1 + a + ITEMS.len() - b);
        prop_assert_eq!(sum(lines, |line| line.gross), quote.gross.minor);
        prop_assert_eq!(sum(lines, |line| line.discount), quote.discount.minor);
        prop_assert_eq!(sum(lines, |line| line.net), quote.net.minor);
        prop_assert_eq!(sum(lines, |line| line.tax), quote.tax.minor);
        prop_assert_eq!(sum(lines, |line| line.total), quote.total.minor);
        prop_assert_eq!(sum(lines, |line| line.company), quote.company.minor);
        prop_assert_eq!(sum(lines, |line| line.own), quote.own.minor);
        prop_assert_eq!(quote.gross.minor - quote.discount.minor + quote.tax.minor, quote.total.minor);
        prop_assert_eq!(quote.company.minor + quote.own.minor, quote.total.minor);
        for line in lines {
            prop_assert_eq!(line.gross.minor - line.discount.minor, line.net.minor);
            prop_assert_eq!(line.net.minor + line.tax.minor, line.total.minor);
            prop_assert_eq!(line.company.minor + line.own.minor, line.total.minor);
            prop_assert!([line.discount, line.net, line.tax, line.company, line.own].iter().all(|m| m.minor >= 0));
            // Rounded half up: the tax is the whole number nearest to the rate of the net.
            let rate = i128::from(line.vat.rate().points());
            let off = i128::from(line.tax.minor) * 20_000 - i128::from(line.net.minor) * rate * 2;
            prop_assert!((-10_000 < off) && (off <= 10_000), "{line:?}");
        }
        prop_assert!(lines[1 + a..].iter().all(|line| line.company.minor == 0), "extras are the person's");
        let covered: i64 = lines[..=a].iter().map(|line| line.total.minor).sum();
        prop_assert_eq!(quote.company.minor, cap.map_or(covered, |cap| cap.min(covered)));
    }

    #[test]
    fn the_same_selection_is_stored_and_read_back(book in any_book()) {
        let conditions = Conditions { book: &book, company: Some(acme()), cover: up_to(1_000), discounts: &[] };
        let quote = quote(&CATALOGUE, &chosen(&["VITD"]), conditions).unwrap();
        let text = serde_json::to_string(&quote).unwrap();
        prop_assert!(!text.contains("cost"), "a cost price never leaves");
        prop_assert_eq!(serde_json::from_str::<Quote>(&text).unwrap(), quote);
    }
}
