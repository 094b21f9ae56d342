//! What a check-in creates: stations, tubes, orders and the bill's lines, from the package, the extras and the answers.

use super::REGISTRATION;
use crate::app::AppError;
use crate::state::AppState;
use crate::store;
use crate::store::booking::BookingRow;
use crate::store::visit::{NewOrder, NewSpecimen, NewStep, NewVisit, VisitRow};
use checkup_core::api::checkin::CheckIn;
use checkup_core::billing::cover::Cover;
use checkup_core::billing::quote::{Conditions, quote};
use checkup_core::catalog::{Item, Specimen as Tube};
use checkup_core::codes::{Barcode, ItemCode, StationCode, TicketCode};
use checkup_core::ids::{OrderId, SpecimenId, StepId, VisitId};
use checkup_core::lab::draw::minutes_after_first;
use checkup_core::package::{self, Person, PriceBook, Wish, select};
use checkup_core::routing::{self, Plan};
use checkup_core::step::StepState;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Sex and age on the day, for the rules.
pub(super) fn person_of(row: &BookingRow) -> Person {
    Person { sex: row.patient.sex, age: row.patient.born.age_on(row.day) }
}

fn cover_of(row: &BookingRow) -> Cover {
    if row.company.is_some() { Cover::Company } else { Cover::Own }
}

/// Everything that a check-in creates, decided before anything is stored.
pub(super) fn compose(
    state: &AppState,
    row: &BookingRow,
    request: &CheckIn,
    ticket: TicketCode,
    registered: bool,
) -> Result<NewVisit, AppError> {
    let person = person_of(row);
    let wish = Wish { extras: &request.extras, ..Wish::plain(person, row.day) };
    let selection = select(state.catalogue, &row.package, wish).map_err(AppError::conflict)?;
    let items = selection.all_items(state.catalogue);
    // What somebody does not know is no reason to stay outside: `assess` finds it, and staff ask again.
    let findings = package::assess(state.catalogue, &items, person, &request.answers);
    let plan = routing::plan(state.catalogue, &items, &findings);
    let steps: Vec<NewStep> = plan
        .stations()
        .into_iter()
        .map(|station| {
            let over = registered && station.as_str() == REGISTRATION;
            let state = if over { StepState::Done } else { StepState::Waiting };
            NewStep { id: StepId::new(Uuid::now_v7()), station, state }
        })
        .collect();
    let (specimens, orders) = laboratory(state, &plan, &items, &findings)?;
    // The examples: the centre keeps no price book of its own yet.
    let book = PriceBook::illustrative();
    let conditions = Conditions { book: &book, company: None, cover: cover_of(row), discounts: &[] };
    let quote = quote(state.catalogue, &selection, conditions).map_err(AppError::conflict)?;
    Ok(NewVisit {
        id: VisitId::new(Uuid::now_v7()),
        booking: row.id,
        patient: row.patient.id,
        company: row.company.as_ref().map(|(id, _)| *id),
        package: row.package.clone(),
        ticket,
        day: row.day,
        language: request.language,
        answers: request.answers.clone(),
        findings,
        consents: request.consents.clone(),
        signature: request.signature.clone(),
        standing: Vec::new(),
        steps,
        specimens,
        orders,
        lines: quote.lines,
    })
}

/// Orders for every item, and one specimen for every tube that the items at one station need, in order of draw.
fn laboratory(
    state: &AppState,
    plan: &Plan,
    items: &[ItemCode],
    findings: &[package::Finding],
) -> Result<(Vec<NewSpecimen>, Vec<NewOrder>), AppError> {
    // The catalogue's load refuses a package with an unknown item, so this cannot happen.
    let unknown = || AppError::Internal(anyhow::anyhow!("unknown-item"));
    let mut tubes = BTreeMap::new();
    let mut orders = Vec::with_capacity(items.len());
    for code in items {
        let item = state.catalogue.item(code).ok_or_else(unknown)?;
        if item.at_home() {
            continue;
        }
        let held = plan.held().contains(code);
        let rule = findings.iter().find(|f| held && f.blocks(code)).map(|f| f.rule.token().to_owned());
        let specimen = (!held && item.specimen.is_collected()).then(|| {
            let place = place_of(item);
            let new = || NewSpecimen {
                id: SpecimenId::new(Uuid::now_v7()),
                barcode: Barcode::from_bits(rand::random()),
                tube: item.specimen,
                station: item.station.clone(),
            };
            tubes.entry(place).or_insert_with(new).id
        });
        orders.push(NewOrder {
            id: OrderId::new(Uuid::now_v7()),
            item: code.clone(),
            station: item.station.clone(),
            specimen,
            cancelled_by: rule,
        });
    }
    Ok((tubes.into_values().collect(), orders))
}

/// What makes two items share a tube: the same draw, container and station, in the order of draw. A later draw of the
/// same test has a tube and a label of its own.
fn place_of(item: &Item) -> (u16, u8, Tube, StationCode) {
    let draw = minutes_after_first(&item.code);
    (draw, item.specimen.draw_order(), item.specimen, item.station.clone())
}

/// The route of a visit as it stands, from its stored orders.
pub(in crate::app) fn plan_of(state: &AppState, visit: &VisitRow, orders: &[store::visit::OrderRow]) -> Plan {
    let items: Vec<ItemCode> = orders
        .iter()
        .filter(|order| order.visit == visit.id && order.cancelled_by.is_none())
        .map(|order| order.item.clone())
        .collect();
    routing::plan(state.catalogue, &items, &[])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_draws_of_a_test_have_a_tube_each_and_other_items_share_theirs() {
        let catalogue = crate::state::catalogue().unwrap();
        let place = |code: &str| place_of(catalogue.item(&ItemCode::parse(code).unwrap()).unwrap());
        assert_ne!(place("FPG"), place("OGTT2H"));
        assert!(place("FPG") < place("OGTT2H"), "the later draw comes last");
        assert_eq!(place("ALT"), place("AST"));
    }
}
