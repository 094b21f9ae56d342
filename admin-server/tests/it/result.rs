//! Values typed at stations.

use crate::centre::{Centre, check_refused, key};
use crate::guest::Guest;
use checkup_core::api::result::{EnterResults, ResultEntry};
use checkup_core::api::session::Role;
use checkup_core::api::visit::VisitChart;
use checkup_core::lab::Flag;
use checkup_core::lab::order::OrderState;
use checkup_core::lab::result::ResultStatus;

fn entry(chart: &VisitChart, item: &str, value: &str, unit: Option<&str>) -> ResultEntry {
    let order = chart.orders.iter().find(|order| order.item.as_str() == item).unwrap();
    ResultEntry { order: order.id, value: value.to_owned(), unit: unit.map(str::to_owned) }
}

#[tokio::test]
async fn typed_values_get_unit_range_and_flag_and_the_index_is_computed() {
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    let station = centre.sign_in(Role::Station).await;
    let chart = guest.chart(&centre).await;
    let entries = vec![
        entry(&chart, "HT", "170", None),
        entry(&chart, "WT", "81,5", None),
        entry(&chart, "SBP", "180", None),
    ];
    let stored = station.enter_results(&key(), guest.visit, &EnterResults { entries }).await.unwrap().results;
    assert_eq!((stored[1].value.as_str(), stored[1].unit.as_deref()), ("81.5", Some("kg")));
    assert_eq!(stored[2].flag, Flag::CriticalHigh);
    let chart = guest.chart(&centre).await;
    let index = chart.orders.iter().find(|order| order.item.as_str() == "BMI").unwrap();
    let value = index.result.as_ref().unwrap();
    assert_eq!((value.value.as_str(), value.flag, index.state), ("28.2", Flag::High, OrderState::Resulted));
    // A corrected weight corrects the index.
    let entries = vec![entry(&chart, "WT", "65", None)];
    let stored = station.enter_results(&key(), guest.visit, &EnterResults { entries }).await.unwrap().results;
    assert_eq!((stored[0].version, stored[0].status), (2, ResultStatus::Corrected));
    let chart = guest.chart(&centre).await;
    let index = chart.orders.iter().find(|order| order.item.as_str() == "BMI").unwrap();
    assert_eq!(index.result.as_ref().unwrap().value, "22.5");
}

#[tokio::test]
async fn all_values_are_stored_or_none() {
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    let station = centre.sign_in(Role::Station).await;
    let chart = guest.chart(&centre).await;
    let good = entry(&chart, "HT", "170", None);
    for (bad, status, code, field) in [
        (entry(&chart, "WT", "heavy", None), 422, "not-a-number", "/entries/1/value"),
        (entry(&chart, "WT", " ", None), 422, "result-value-missing", "/entries/1/value"),
        (entry(&chart, "WT", "65", Some("mmol/L")), 422, "unit-mismatch", "/entries/1/unit"),
        (entry(&chart, "WT", "65", Some("stone")), 422, "unit-unknown", "/entries/1/unit"),
        (entry(&chart, "HT", "171", None), 422, "result-order-repeated", "/entries/1/order"),
    ] {
        let entries = vec![good.clone(), bad];
        let refused = station.enter_results(&key(), guest.visit, &EnterResults { entries }).await;
        let problem = check_refused(refused, status, code);
        assert_eq!(problem.field.as_deref(), Some(field));
    }
    let chart = guest.chart(&centre).await;
    assert!(chart.orders.iter().all(|order| order.result.is_none()));
}

#[tokio::test]
async fn an_order_of_another_visit_is_refused() {
    let centre = Centre::open().await;
    let (one, other) = (Guest::checked_in(&centre).await, Guest::checked_in(&centre).await);
    let foreign = entry(&other.chart(&centre).await, "HT", "170", None);
    let station = centre.sign_in(Role::Station).await;
    let refused = station.enter_results(&key(), one.visit, &EnterResults { entries: vec![foreign] }).await;
    check_refused(refused, 422, "order-not-in-visit");
}

#[tokio::test]
async fn a_value_sent_twice_is_one_version() {
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    let station = centre.sign_in(Role::Station).await;
    let request = EnterResults { entries: vec![entry(&guest.chart(&centre).await, "HT", "170", None)] };
    let key_of_the_form = key();
    let first = station.enter_results(&key_of_the_form, guest.visit, &request).await.unwrap();
    assert_eq!(station.enter_results(&key_of_the_form, guest.visit, &request).await.unwrap(), first);
    let with_another_key = station.enter_results(&key(), guest.visit, &request).await.unwrap();
    assert_eq!(with_another_key, first);
}

#[tokio::test]
async fn only_stations_and_doctors_enter_values() {
    let centre = Centre::open().await;
    let guest = Guest::checked_in(&centre).await;
    let request = EnterResults { entries: vec![entry(&guest.chart(&centre).await, "HT", "170", None)] };
    for role in [Role::Reception, Role::Laboratory, Role::Referral, Role::Manager, Role::Administrator] {
        let client = centre.sign_in(role).await;
        check_refused(client.enter_results(&key(), guest.visit, &request).await, 403, "denied");
    }
    let nobody = centre.nobody().enter_results(&key(), guest.visit, &request).await;
    check_refused(nobody, 401, "not-signed-in");
}
