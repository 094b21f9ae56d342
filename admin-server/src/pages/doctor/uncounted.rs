//! What the suggestion passes over: critical values one by one with the reason, the others outside their range by scheme.

use crate::pages::flag::FlagMark;
use crate::pages::texts::{Texts, unit};
use checkup_core::api::visit::{OrderView, VisitChart};
use checkup_core::judgement::{UncountedValue, WhyUncounted};

/// So many values that are not critical stand open; more are folded away.
const OPEN_UP_TO: usize = 5;

/// One value.
pub(crate) struct PassedRow {
    /// Name of the item.
    pub item: String,
    /// Value for people, with its unit.
    pub value: String,
    /// Flag.
    pub flag: Option<FlagMark>,
    /// Which schemes do not count it, and why; only of a critical value.
    pub why: Vec<String>,
}

/// Values that the same schemes do not count.
pub(crate) struct PassedGroup {
    /// Which schemes.
    pub label: String,
    /// The values.
    pub rows: Vec<PassedRow>,
}

/// Everything that is passed over.
pub(crate) struct PassedOver {
    /// Critical values, the most urgent first.
    pub critical: Vec<PassedRow>,
    /// What a signature over a critical value asks for.
    pub asks: String,
    /// Other values outside their range.
    pub others: Vec<PassedGroup>,
    /// How many these are.
    pub count: usize,
    /// So few that they are not folded away.
    pub is_open: bool,
}

/// For a reader; `None` where everything counts.
pub(crate) fn view(t: Texts, chart: &VisitChart) -> Option<PassedOver> {
    let (vn, kr) = (&chart.uncounted.vn, &chart.uncounted.kr);
    let in_kr = |one: &&UncountedValue| kr.iter().any(|other| other.item == one.item);
    let in_vn = |one: &&UncountedValue| vn.iter().any(|other| other.item == one.item);
    let only_kr = || kr.iter().filter(|one| !in_vn(one));
    let mut critical: Vec<&UncountedValue> =
        vn.iter().chain(only_kr()).filter(|one| one.flag.is_critical()).collect();
    critical.sort_by_key(|one| one.flag);
    let group = |key: &str, values: Vec<&UncountedValue>| PassedGroup {
        label: t.get(key),
        rows: values.into_iter().filter(|v| !v.flag.is_critical()).map(|v| row(t, chart, v)).collect(),
    };
    let groups = [
        group("staff-uncounted-in-both", vn.iter().filter(in_kr).collect()),
        group("staff-uncounted-in-vn", vn.iter().filter(|one| !in_kr(one)).collect()),
        group("staff-uncounted-in-kr", only_kr().collect()),
    ];
    let others: Vec<PassedGroup> = groups.into_iter().filter(|group| !group.rows.is_empty()).collect();
    let count = others.iter().map(|group| group.rows.len()).sum();
    let is_critical = |values: &[UncountedValue]| values.iter().any(|one| one.flag.is_critical());
    let asks = match (is_critical(vn), is_critical(kr)) {
        (true, true) => t.get("staff-uncounted-reason-both"),
        (true, false) => t.get("staff-uncounted-reason-vn"),
        (false, true) => t.get("staff-uncounted-reason-kr"),
        (false, false) => String::new(),
    };
    let critical: Vec<PassedRow> =
        critical.into_iter().map(|one| PassedRow { why: why(t, chart, one), ..row(t, chart, one) }).collect();
    (!chart.uncounted.is_empty()).then_some(PassedOver {
        critical,
        asks,
        others,
        count,
        is_open: count <= OPEN_UP_TO,
    })
}

/// The critical values that are passed over, by name: `Haemoglobin, Potassium`; empty without any.
pub(crate) fn critical_names(t: Texts, chart: &VisitChart) -> String {
    let mut names: Vec<String> = Vec::new();
    for one in chart.uncounted.vn.iter().chain(&chart.uncounted.kr).filter(|one| one.flag.is_critical()) {
        let name = t.item(&one.item);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join(", ")
}

fn row(t: Texts, chart: &VisitChart, one: &UncountedValue) -> PassedRow {
    let is_it = |order: &&OrderView| {
        order.item == one.item && order.result.as_ref().is_some_and(|r| r.flag == one.flag)
    };
    let result = chart.orders.iter().find(is_it).and_then(|order| order.result.as_ref());
    let value = result.map(|result| t.value(&result.value)).unwrap_or_default();
    let unit = result.and_then(|result| result.unit.as_deref()).map(unit).filter(|unit| unit != "1");
    PassedRow {
        item: t.item(&one.item),
        value: format!("{value} {}", unit.unwrap_or_default()).trim().to_owned(),
        flag: Some(FlagMark::new(t, one.flag)),
        why: Vec::new(),
    }
}

/// One line a scheme.
fn why(t: Texts, chart: &VisitChart, one: &UncountedValue) -> Vec<String> {
    let under = |values: &[UncountedValue], scheme: &str| {
        let found = values.iter().find(|other| other.item == one.item)?;
        Some(by(t, scheme, found.why))
    };
    let schemes =
        [(&chart.uncounted.vn, "staff-suggestion-vn"), (&chart.uncounted.kr, "staff-suggestion-kr")];
    schemes.into_iter().filter_map(|(values, scheme)| under(values, scheme)).collect()
}

fn by(t: Texts, scheme: &str, why: WhyUncounted) -> String {
    let why = t.word("staff-uncounted-why-", why.token());
    t.with("staff-uncounted-by", &[("scheme", &t.get(scheme)), ("why", &why)])
}
