//! Results on the doctor's page: abnormal ones first, then by group, each beside its range and last year's value.

use crate::pages::flag::FlagMark;
use crate::pages::texts::{Texts, range, unit};
use checkup_core::api::visit::OrderView;
use checkup_core::catalog::{Catalogue, Category};
use checkup_core::lab::Flag;
use checkup_core::lab::order::OrderState;
use checkup_core::lab::result::ResultStatus;

/// One result.
pub(crate) struct ResultRow {
    /// Name of the item.
    pub item: String,
    /// Value for people.
    pub value: String,
    /// Unit.
    pub unit: String,
    /// Flag.
    pub flag: Option<FlagMark>,
    /// Range in the reported unit.
    pub range: String,
    /// Last year's value and day.
    pub previous: Option<(String, String)>,
    /// Corrected, preliminary, withdrawn.
    pub note: String,
    /// A sentence rather than a value.
    pub is_long: bool,
}

/// The results of one group.
pub(crate) struct Group {
    /// Name of the group.
    pub label: String,
    /// Its results.
    pub rows: Vec<ResultRow>,
}

/// All results of a visit.
pub(crate) struct Results {
    /// Outside their range, the most urgent first.
    pub abnormal: Vec<ResultRow>,
    /// Everything, by group in the catalogue's order.
    pub groups: Vec<Group>,
    /// Items without a result yet.
    pub open: Vec<String>,
    /// Items that will not be done, with the reason.
    pub cancelled: Vec<(String, String)>,
}

/// Sorts the orders of a visit.
pub(crate) fn results(t: Texts, catalogue: &Catalogue, orders: &[OrderView]) -> Results {
    let category = |order: &OrderView| catalogue.item(&order.item).map(|item| item.category);
    let shown = || orders.iter().filter(|order| category(order) != Some(Category::Procedure));
    let mut abnormal: Vec<&OrderView> =
        shown().filter(|order| order.result.as_ref().is_some_and(|r| r.flag.is_abnormal())).collect();
    abnormal.sort_by_key(|order| order.result.as_ref().map(|result| result.flag));
    let mut groups: Vec<(Option<Category>, Group)> = Vec::new();
    for order in shown() {
        let Some(row) = row(t, order) else { continue };
        let of = category(order);
        if let Some((_, group)) = groups.iter_mut().find(|(known, _)| *known == of) {
            group.rows.push(row);
        } else {
            let label = of.map(|c| t.word("item-category-", &c.key())).unwrap_or_default();
            groups.push((of, Group { label, rows: vec![row] }));
        }
    }
    let reason = |code: &str| {
        let alert = t.word("staff-alert-", code);
        if alert == code { t.word("staff-cancelled-", code) } else { alert }
    };
    Results {
        abnormal: abnormal.into_iter().filter_map(|order| row(t, order)).collect(),
        groups: groups.into_iter().map(|(_, group)| group).collect(),
        open: shown().filter(|order| order.state.is_open()).map(|order| t.item(&order.item)).collect(),
        cancelled: shown()
            .filter(|order| order.state == OrderState::Cancelled)
            .map(|order| (t.item(&order.item), order.cancelled_by.as_deref().map(reason).unwrap_or_default()))
            .collect(),
    }
}

fn row(t: Texts, order: &OrderView) -> Option<ResultRow> {
    let result = order.result.as_ref()?;
    let note = match result.status {
        ResultStatus::Final => String::new(),
        other => t.word("staff-result-status-", other.as_str()),
    };
    let value = t.value(&result.value);
    // A description has no range, and saying so beside every picture would only hide what matters.
    let is_long = value.chars().count() > 16;
    Some(ResultRow {
        item: t.item(&order.item),
        is_long,
        value,
        unit: result.unit.as_deref().map(unit).filter(|u| u != "1").unwrap_or_default(),
        flag: Some(FlagMark::new(t, result.flag)).filter(|_| !is_long || result.flag != Flag::NoRange),
        range: range(result.low.as_deref(), result.high.as_deref()),
        previous: order.previous.as_ref().map(|p| t.previous(p)),
        note,
    })
}
