//! The lines of a station's entry form: one value with its unit, range, last year and flag.

use crate::pages::flag::FlagMark;
use crate::pages::form::{Filled, Problems};
use crate::pages::texts::{Texts, range, unit, unit_of};
use checkup_core::api::result::ResultEntry;
use checkup_core::api::station::QueueEntry;
use checkup_core::api::visit::OrderView;
use checkup_core::catalog::{Catalogue, Category, Item, ValueType};
use checkup_core::lab::Subject;
use checkup_core::lab::order::OrderState;
use checkup_core::lab::range::range_for;

/// The word that stands for a normal answer, as the catalogue writes it.
pub(crate) const NORMAL: &str = "normal";
/// Its opposite.
const ABNORMAL: &str = "abnormal";

/// How an answer is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// A number.
    Number,
    /// Normal or abnormal.
    Word,
    /// Free text.
    Text,
}

/// One line.
pub(crate) struct EntryRow {
    /// Id and name of the field.
    pub id: String,
    /// Name of the item.
    pub label: String,
    /// How it is answered.
    pub answer: Answer,
    /// What stands in the field.
    pub value: String,
    /// Words to choose from: value and label.
    pub words: Vec<(String, String)>,
    /// Unit.
    pub unit: String,
    /// Reference range.
    pub range: String,
    /// Last year's value with its day.
    pub previous: Option<(String, String)>,
    /// Flag of the saved value.
    pub flag: Option<FlagMark>,
    /// What is wrong with what was typed.
    pub error: Option<String>,
}

/// Whether a person types the answer here; what comes from a tube is answered by the laboratory.
pub(crate) fn is_typed_here(catalogue: &Catalogue, order: &OrderView) -> bool {
    let typed = |item: &Item| !item.specimen.is_collected() && item.category != Category::Procedure;
    order.state != OrderState::Cancelled && catalogue.item(&order.item).is_some_and(typed)
}

fn field_id(order: &OrderView) -> String {
    format!("v-{}", order.id)
}

/// The lines for one person at this station. What was typed and refused stands in its field again.
pub(crate) fn rows(
    t: Texts,
    catalogue: &Catalogue,
    person: &QueueEntry,
    typed: Option<&Filled>,
    problems: &Problems,
) -> Vec<EntryRow> {
    let orders = person.orders.iter().filter(|order| is_typed_here(catalogue, order));
    orders
        .filter_map(|order| Some(row(t, catalogue.item(&order.item)?, person, order, typed, problems)))
        .collect()
}

fn row(
    t: Texts,
    item: &Item,
    person: &QueueEntry,
    order: &OrderView,
    typed: Option<&Filled>,
    problems: &Problems,
) -> EntryRow {
    let id = field_id(order);
    let saved = order.result.as_ref().filter(|result| !result.value.is_empty());
    let stored = saved.map(|result| result.value.clone()).unwrap_or_default();
    let answer = match item.value_type {
        ValueType::Numeric => Answer::Number,
        ValueType::Coded if item.normal_qualitative.as_deref() == Some(NORMAL) => Answer::Word,
        ValueType::Coded | ValueType::Narrative => Answer::Text,
    };
    let limits = range_for(item, &Subject::aged(person.sex, u32::from(person.age)));
    let text = |limit: Option<rust_decimal::Decimal>| limit.map(|l| l.to_string());
    let (low, high) = limits.map_or((None, None), |l| (text(l.low), text(l.high)));
    let shown = saved.and_then(|r| r.unit.as_deref()).map_or_else(|| unit_of(item.unit.as_ref()), unit);
    let value = typed.map_or(stored, |form| form.get(&id).to_owned());
    let words = [NORMAL, ABNORMAL].map(|word| (word.to_owned(), t.value(word)));
    EntryRow {
        label: t.item(&order.item),
        answer,
        words: if answer == Answer::Word { words.into() } else { Vec::new() },
        unit: shown,
        range: range(low.as_deref(), high.as_deref()),
        previous: order.previous.as_ref().map(|p| t.previous(p)),
        flag: saved.map(|result| FlagMark::new(t, result.flag)),
        error: problems.at(&id),
        value,
        id,
    }
}

/// What was typed and is not stored yet, and how many fields are still empty.
pub(crate) struct Typed {
    /// New or changed values.
    pub entries: Vec<ResultEntry>,
    /// Ids of the fields of these entries, in the same order.
    pub fields: Vec<String>,
    /// Fields without a value, and the names of their items.
    pub empty: Vec<(String, String)>,
}

/// Reads the form against what is stored.
pub(crate) fn read(t: Texts, catalogue: &Catalogue, person: &QueueEntry, form: &Filled) -> Typed {
    let mut typed = Typed { entries: Vec::new(), fields: Vec::new(), empty: Vec::new() };
    for order in person.orders.iter().filter(|order| is_typed_here(catalogue, order)) {
        let id = field_id(order);
        let value = form.get(&id).to_owned();
        let stored = order.result.as_ref().map_or("", |result| result.value.as_str());
        if value.is_empty() {
            typed.empty.push((id, t.item(&order.item)));
        } else if value != stored {
            typed.entries.push(ResultEntry { order: order.id, value, unit: None });
            typed.fields.push(id);
        }
    }
    typed
}

/// Fills every empty field that has a normal word with it; nothing is stored by that.
pub(crate) fn fill_normal(t: Texts, rows: &mut [EntryRow]) {
    for row in rows.iter_mut().filter(|row| row.value.is_empty()) {
        match row.answer {
            Answer::Number => {}
            Answer::Word => NORMAL.clone_into(&mut row.value),
            Answer::Text => row.value = t.value(NORMAL),
        }
    }
}
