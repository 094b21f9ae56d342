//! Prices a package for an employee: what the contract gives her, each line with VAT, who pays how much, and the
//! VietQR for her own share.
//! `cargo run -p checkup-core --example price_a_package`

use checkup_core::billing::vietqr::{Account, BankBin, Details, Dong, Purpose, Service, VietQr};
use checkup_core::billing::{Cap, Conditions, QuoteLine, quote};
use checkup_core::codes::{ContractCode, ItemCode, PackageCode};
use checkup_core::ids::CompanyId;
use checkup_core::package::{AgeBand, Contract, ContractTier, PriceBook, Whom, Wish, entitle};
use checkup_core::period::Period;
use checkup_core::person::Sex;
use checkup_core::{Catalogue, Money, Person};
use std::error::Error;

/// What an item costs, and what this company pays less on everything. Prices are examples.
const BOOK: &str = "\
scope,code,company,price,less_bp,vat,cost,valid_from,valid_before
list,AMH,,900000,,KCT,,2026-11-01,
company,,0198a5c2-0000-7000-8000-000000000001,,500,,,2026-11-01,2028-01-01
";

fn main() -> Result<(), Box<dyn Error>> {
    let catalogue = Catalogue::builtin()?;
    let book = PriceBook::load(&catalogue, BOOK)?;

    // Women from 40 on have the standard package; the company pays up to three million đồng of it, VAT included.
    let row = ContractTier {
        row: 1,
        whom: Whom {
            sex: Some(Sex::Female),
            ages: AgeBand::new(40, None).ok_or("an empty band of ages")?,
            ..Whom::EVERYBODY
        },
        package: PackageCode::parse("STD")?,
        picks: Vec::new(),
        cap: Some(Cap::new(Money::vnd(3_000_000))?),
    };
    let company = CompanyId::new("0198a5c2-0000-7000-8000-000000000001".parse()?);
    let days = Period::new("2027-01-01".parse()?, Some("2028-01-01".parse()?))?;
    let contract = Contract::new(ContractCode::parse("ACME_2027")?, company, days, vec![row])?;

    // She wants one item more, which is hers to pay.
    let extras = [ItemCode::parse("AMH")?];
    let person = Person { sex: Sex::Female, age: 45 };
    let wish = Wish { extras: &extras, ..Wish::plain(person, "2027-03-08".parse()?) };
    let entitlement = entitle(&catalogue, &contract, None, wish)?;
    let quote = quote(&catalogue, &entitlement.selection, Conditions::of(&entitlement, &book))?;

    println!("{:<8} {:>10} {:>10} {:>10} {:>10}", "", "net", "total", "company", "own");
    for QuoteLine { article, net, total, company, own, .. } in &quote.lines {
        print(article.code(), [net, total, company, own]);
    }
    print("sum", [&quote.net, &quote.total, &quote.company, &quote.own]);
    assert_eq!(quote.company.plus(quote.own)?, quote.total);

    // An invented account. The purpose is what the payment is found again by.
    let details = Details {
        amount: Some(Dong::try_from(quote.own)?),
        purpose: Some(Purpose::new("Khám sức khỏe HD000123")?),
        ..Details::default()
    };
    let account = Account::parse("0011001234567")?;
    let code = VietQr::new(Service::Account, &BankBin::parse("970436")?, &account, &details)?;
    println!("{}", code.to_payload());
    Ok(())
}

fn print(what: &str, amounts: [&Money; 4]) {
    let [net, total, company, own] = amounts.map(|amount| amount.minor);
    println!("{what:<8} {net:>10} {total:>10} {company:>10} {own:>10}");
}
