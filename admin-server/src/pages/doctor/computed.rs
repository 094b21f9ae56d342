//! What the formulas say: value, class, or why there is none; the sources numbered below.

use crate::pages::texts::{Texts, unit};
use checkup_core::api::computed::{ComputedView, WhyNot};
use checkup_core::codes::ItemCode;

/// One answer.
pub(crate) struct ComputedRow {
    /// What it is.
    pub name: String,
    /// What a reader must know.
    pub remarks: String,
    /// Value.
    pub value: String,
    /// Unit.
    pub unit: String,
    /// Class in words.
    pub class: String,
    /// Why there is no answer.
    pub why_not: Option<String>,
    /// Number of its source below the table.
    pub source: usize,
}

/// All answers and their sources.
#[derive(Default)]
pub(crate) struct ComputedTable {
    /// In the order of a report.
    pub rows: Vec<ComputedRow>,
    /// Publications, each with the day from which it holds.
    pub sources: Vec<String>,
}

/// For a reader.
pub(crate) fn view(t: Texts, computed: &[ComputedView]) -> ComputedTable {
    let mut table = ComputedTable::default();
    for answer in computed {
        let source = t.with("staff-source", &[("source", &answer.source), ("since", &t.date(answer.since))]);
        let place = table.sources.iter().position(|known| *known == source).unwrap_or_else(|| {
            table.sources.push(source);
            table.sources.len() - 1
        });
        table.rows.push(row(t, answer, place + 1));
    }
    table
}

fn row(t: Texts, answer: &ComputedView, source: usize) -> ComputedRow {
    let remarks: Vec<String> =
        answer.remarks.iter().map(|remark| t.word("staff-remark-", remark.token())).collect();
    let shown = answer.unit.as_deref().filter(|unit| *unit != "{ratio}").map(unit).unwrap_or_default();
    ComputedRow {
        name: t.word("staff-computed-", answer.part.token()),
        remarks: remarks.join(" · "),
        value: answer.value.clone().unwrap_or_default(),
        unit: shown,
        class: answer.class.as_deref().map(|class| t.word("report-class-", class)).unwrap_or_default(),
        why_not: answer.why_not.as_ref().map(|why| sentence(t, why)),
        source,
    }
}

/// The sentence of a reason, with the name of an item for its code.
fn sentence(t: Texts, why: &WhyNot) -> String {
    let named = |name: &str, value: &str| match ItemCode::parse(value) {
        Ok(code) if name == "input" => t.item(&code),
        _ => value.to_owned(),
    };
    let args: Vec<(&str, String)> =
        why.args.iter().map(|(name, value)| (name.as_str(), named(name, value))).collect();
    t.error(&why.code, &args)
}
