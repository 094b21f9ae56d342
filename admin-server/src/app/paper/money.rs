//! A person's receipt and a company's statement. Neither is an invoice in the sense of the tax law.

use super::{Printed, centre, print};
use crate::app::{Actor, AppError, Permission};
use crate::state::AppState;
use crate::store::audit::Entry;
use crate::store::paper::{BillRow, PaidBy};
use crate::store::payment::Method;
use crate::store::{self, StoreError};
use checkup_core::codes::{ItemCode, PackageCode};
use checkup_core::ids::{CompanyId, PaymentId};
use checkup_core::language::Language;
use checkup_core::money::Money;
use checkup_core::package::Article;
use checkup_core::report::doc::ReportNumber;
use checkup_core::report::invoice::{self, Company, Invoice};
use checkup_core::report::paper::Paper;
use checkup_core::report::receipt::{self as receipt_paper, Receipt, ReceiptLine, Way};
use chrono::NaiveDate;

/// How a payment's way stands on paper.
pub(super) const fn way(method: Method) -> Way {
    match method {
        Method::Transfer => Way::Transfer,
        Method::Cash => Way::Cash,
        Method::Card => Way::Card,
    }
}

/// What a stored line is for: its code is an item's, or a package's.
fn article(state: &AppState, row: &BillRow) -> Result<Article, StoreError> {
    if let Ok(code) = ItemCode::parse(&row.code)
        && state.catalogue.item(&code).is_some()
    {
        return Ok(Article::Item(code));
    }
    let code = PackageCode::parse(&row.code).map_err(|e| StoreError::corrupt("bill_line.code", e))?;
    Ok(Article::Package(code))
}

/// The receipt of a payment whose money is here.
pub async fn receipt(
    state: &AppState,
    actor: &Actor,
    id: PaymentId,
    paper: Paper,
    language: Option<Language>,
) -> Result<Printed, AppError> {
    actor.require(Permission::TakePayments)?;
    let db = state.store.db();
    let asked = store::payment::by_id(db, id).await?;
    let asked = asked.ok_or_else(|| AppError::not_found("payment-not-found"))?;
    let visit = store::visit::by_id(db, asked.visit).await?;
    let visit = visit.ok_or_else(|| AppError::not_found("visit-not-found"))?;
    let paid = store::paper::paid(db, &[visit.id]).await?;
    let place = paid.iter().position(|row| row.id == id);
    let place = place.ok_or_else(|| AppError::conflict_code("payment-not-paid"))?;
    let (before, from) = paid.split_at(place);
    let row = from.first().ok_or_else(|| AppError::conflict_code("payment-not-paid"))?;
    let cashier = match row.by {
        Some(staff) => store::staff::by_id(db, staff).await?.map(|staff| staff.display_name),
        None => None,
    };
    let mut lines = Vec::new();
    for line in store::paper::bill(db, &[visit.id], PaidBy::Own).await? {
        lines.push(ReceiptLine { article: article(state, &line)?, amount: line.amount, vat: Some(line.vat) });
    }
    let number = format!("{}-{}-P{}", visit.day.format("%Y%m%d"), visit.ticket, place + 1);
    let input = Receipt {
        centre: centre(state),
        number: ReportNumber::parse(&number).map_err(|e| StoreError::corrupt("receipt number", e))?,
        payer: visit.patient.name.as_str().to_owned(),
        ticket: visit.ticket.clone(),
        day: visit.day,
        lines,
        paid_before: Money::vnd(before.iter().map(|row| row.amount.minor).sum()),
        amount: row.amount,
        way: way(row.method),
        reference: row.reference.clone(),
        paid_at: row.at,
        cashier,
    };
    let doc = receipt_paper::receipt(&input, paper, language.unwrap_or(visit.language));
    let entry = Entry::new("receipt.print", "payment", id).of_patient(visit.patient.id.uuid());
    state.store.record_read(actor.by(), state.clock.now(), entry).await?;
    print(doc).await
}

/// What a company has to pay for the visits of a period, from what their bills say is the company's part. Contracts,
/// tax codes and payments of companies are not stored yet: those lines are left out.
pub async fn statement(
    state: &AppState,
    actor: &Actor,
    id: CompanyId,
    period: (NaiveDate, NaiveDate),
    language: Language,
) -> Result<Printed, AppError> {
    actor.require(Permission::SeeFigures)?;
    let db = state.store.db();
    let company = store::company::by_id(db, id).await?;
    let company = company.ok_or_else(|| AppError::not_found("company-not-found"))?;
    let (first, last) = period;
    if first > last {
        return Err(AppError::invalid_code("period-does-not-rise"));
    }
    let visits = store::paper::of_company(db, company.id, first, last).await?;
    let mut amounts = Vec::new();
    let mut billed: Vec<_> = Vec::new();
    for row in store::paper::bill(db, &visits, PaidBy::Company).await? {
        billed.push(row.visit);
        amounts.push((article(state, &row)?, row.vat, row.amount));
    }
    billed.sort_unstable();
    billed.dedup();
    let stem: String = company.code.chars().filter(char::is_ascii_alphanumeric).take(12).collect();
    let number = format!("{stem}-{}-{}", first.format("%Y%m%d"), last.format("%Y%m%d"));
    let input = Invoice {
        centre: centre(state),
        number: ReportNumber::parse(&number).map_err(|e| StoreError::corrupt("statement number", e))?,
        issued_on: last,
        company: Company { name: company.name, tax_code: None, address: None, contract: None },
        period,
        people: u32::try_from(billed.len()).unwrap_or(u32::MAX),
        lines: invoice::lines_of(amounts).map_err(AppError::conflict)?,
        paid: Money::vnd(0),
        due: None,
    };
    let doc = invoice::invoice(&input, language).map_err(AppError::conflict)?;
    let entry = Entry::new("statement.print", "company", company.id);
    state.store.record_read(actor.by(), state.clock.now(), entry).await?;
    print(doc).await
}
