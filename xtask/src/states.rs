//! `cargo xtask states`: the state machines of `core`, drawn into `docs/STATES.md` from the code.
//!
//! Moves and refusals are what [`transitions`] finds when it walks a machine; the sentences are the doc comments of the module
//! and of its states. Nothing in the file is written by hand, and tidy refuses it when the code says something else.

use anyhow::{Context as _, Result, bail};
use checkup_core::billing::bill::Bill;
use checkup_core::billing::payment::Payment;
use checkup_core::booking::Booking;
use checkup_core::conclusion::Conclusion;
use checkup_core::consent::ConsentState;
use checkup_core::lab::order::OrderState;
use checkup_core::lab::result::ItemResult;
use checkup_core::lab::specimen::SpecimenState;
use checkup_core::machine::{Machine, Outcome, State, Transition, transitions};
use checkup_core::referral::ReferralState;
use checkup_core::step::StepState;
use checkup_core::visit::VisitState;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Where the drawings are.
pub const FILE: &str = "docs/STATES.md";

/// What stands before the first drawing.
const INTRODUCTION: &str = "\
# State machines

Made by `cargo xtask states` from `core`; `cargo xtask tidy` refuses this file when the code says something else.

Everything with a life is moved by commands that are decided first and applied only as events (`core/src/machine.rs`).
A command that can turn out differently has one name for each way.

In the tables a **word** is the state after the command, *stays* means carried out without a difference, and a `code` is why it
is refused; its sentence is `error-<code>` in `locales/`. Where there is more than one, it depends on what the thing
remembers: who entered a value, which version was seen, what was released before.
";

/// One machine on the page.
struct Chapter {
    title: &'static str,
    /// The module, for the sentences.
    source: &'static str,
    /// The enum of its states in that module.
    states: &'static str,
    draw: fn(&BTreeMap<String, String>) -> String,
}

const CHAPTERS: [Chapter; 11] = [
    Chapter {
        title: "Booking",
        source: "core/src/booking.rs",
        states: "BookingState",
        draw: draw::<Booking>,
    },
    Chapter {
        title: "Consent",
        source: "core/src/consent.rs",
        states: "ConsentState",
        draw: draw::<ConsentState>,
    },
    Chapter { title: "Visit", source: "core/src/visit.rs", states: "VisitState", draw: draw::<VisitState> },
    Chapter { title: "Step", source: "core/src/step.rs", states: "StepState", draw: draw::<StepState> },
    Chapter {
        title: "Order",
        source: "core/src/lab/order.rs",
        states: "OrderState",
        draw: draw::<OrderState>,
    },
    Chapter {
        title: "Specimen",
        source: "core/src/lab/specimen.rs",
        states: "SpecimenState",
        draw: draw::<SpecimenState>,
    },
    Chapter {
        title: "Result",
        source: "core/src/lab/result.rs",
        states: "ResultState",
        draw: draw::<ItemResult>,
    },
    Chapter {
        title: "Conclusion",
        source: "core/src/conclusion.rs",
        states: "ConclusionState",
        draw: draw::<Conclusion>,
    },
    Chapter {
        title: "Referral",
        source: "core/src/referral.rs",
        states: "ReferralState",
        draw: draw::<ReferralState>,
    },
    Chapter { title: "Bill", source: "core/src/billing/bill.rs", states: "BillState", draw: draw::<Bill> },
    Chapter {
        title: "Payment",
        source: "core/src/billing/payment.rs",
        states: "PaymentState",
        draw: draw::<Payment>,
    },
];

/// The modules that the page is made from.
pub fn sources() -> impl Iterator<Item = &'static str> {
    CHAPTERS.iter().map(|chapter| chapter.source)
}

/// Writes the page.
pub fn run(root: &Path) -> Result<()> {
    let page = page(|path| fs::read_to_string(root.join(path)).ok())?;
    fs::write(root.join(FILE), page).with_context(|| format!("cannot write {FILE}"))?;
    println!("      {FILE}: {} machines", CHAPTERS.len());
    Ok(())
}

/// The page as the code says it; `read` gives a source file.
pub fn page(read: impl Fn(&str) -> Option<String>) -> Result<String> {
    let mut page = String::from(INTRODUCTION);
    for chapter in &CHAPTERS {
        let text = read(chapter.source).with_context(|| format!("cannot read {}", chapter.source))?;
        let states = state_sentences(&text, chapter.states);
        if states.is_empty() {
            bail!("{} has no enum {} with documented states", chapter.source, chapter.states);
        }
        let _infallible = write!(
            page,
            "\n## {}\n\n{} ([`{source}`](../{source}))\n\n{}",
            chapter.title,
            opening(&text),
            (chapter.draw)(&states),
            source = chapter.source,
        );
    }
    Ok(page)
}

/// The first paragraph of a module.
fn opening(text: &str) -> String {
    let lines = text.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim);
    lines.take_while(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The variants of an enum in snake case, each with the first sentence of its documentation.
fn state_sentences(text: &str, name: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut said: Vec<&str> = Vec::new();
    let head = format!("pub enum {name} {{");
    for line in text.lines().map(str::trim).skip_while(|line| *line != head).skip(1) {
        if line == "}" {
            break;
        } else if let Some(more) = line.strip_prefix("///") {
            said.push(more.trim());
        } else if let Some(variant) = line.strip_suffix(',') {
            found.insert(snake(variant), said.join(" "));
            said.clear();
        }
    }
    found
}

fn snake(variant: &str) -> String {
    let mut word = String::new();
    for (at, letter) in variant.chars().enumerate() {
        if letter.is_ascii_uppercase() && at > 0 {
            word.push('_');
        }
        word.push(letter.to_ascii_lowercase());
    }
    word
}

/// The drawing, the states, and every move and refusal of one machine.
fn draw<M: Machine>(sentences: &BTreeMap<String, String>) -> String {
    let moves = transitions::<M>();
    let mut out = String::from("```mermaid\nstateDiagram-v2\n");
    let mut line = |text: String| {
        out.push_str(&text);
        out.push('\n');
    };
    let mut starts: Vec<M::State> = Vec::new();
    for start in M::starts() {
        if !starts.contains(&start.state()) {
            starts.push(start.state());
            line(format!("    [*] --> {}", start.state().as_str()));
        }
    }
    for (from, to, commands) in arrows(&moves) {
        line(format!("    {} --> {}: {}", from.as_str(), to.as_str(), commands.join(", ")));
    }
    for state in M::State::ALL.iter().filter(|state| M::is_over(**state)) {
        line(format!("    {} --> [*]", state.as_str()));
    }
    line("```\n\n| State | |\n|---|---|".to_owned());
    for state in M::State::ALL {
        let sentence = sentences.get(state.as_str()).map(String::as_str).unwrap_or_default();
        line(format!("| {} | {sentence} |", state.as_str()));
    }
    let columns = M::State::ALL.iter().map(|state| state.as_str()).collect::<Vec<_>>();
    line(format!("\n| Command | {} |\n|---|{}", columns.join(" | "), "---|".repeat(columns.len())));
    for sample in M::samples() {
        let cells = M::State::ALL.iter().map(|state| cell(&moves, *state, sample.name));
        line(format!("| {} | {} |", sample.name, cells.collect::<Vec<_>>().join(" | ")));
    }
    out
}

/// What becomes of a command in a state: the states after it, or the codes it is refused with.
fn cell<S: State>(moves: &[Transition<S>], from: S, command: &str) -> String {
    let outcomes = moves.iter().filter(|one| one.from == from && one.command == command);
    let words = outcomes.map(|one| match one.outcome {
        Outcome::Moved(to) => format!("**{}**", to.as_str()),
        Outcome::Stayed => "*stays*".to_owned(),
        Outcome::Refused(code) => format!("`{code}`"),
    });
    words.collect::<Vec<_>>().join(" or ")
}

/// The moves without the refusals, one arrow for each pair of states.
fn arrows<S: State>(moves: &[Transition<S>]) -> Vec<(S, S, Vec<&'static str>)> {
    let mut arrows: Vec<(S, S, Vec<&'static str>)> = Vec::new();
    for transition in moves {
        let Outcome::Moved(to) = transition.outcome else { continue };
        match arrows.iter_mut().find(|(from, at, _)| (*from, *at) == (transition.from, to)) {
            Some((_, _, commands)) => commands.push(transition.command),
            None => arrows.push((transition.from, to, vec![transition.command])),
        }
    }
    arrows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_the_doc_comments() {
        let text = "//! A door:\n//! in or out.\n//!\n//! More.\n\npub enum DoorState {\n    /// Nobody\n    /// comes in.\n    \
                    #[serde(rename = \"x\")]\n    WideShut,\n    /// Open.\n    Open,\n}\n";
        assert_eq!(opening(text), "A door: in or out.");
        let states = state_sentences(text, "DoorState");
        assert_eq!(states["wide_shut"], "Nobody comes in.");
        assert_eq!(states["open"], "Open.");
        assert!(state_sentences(text, "WindowState").is_empty());
    }

    #[test]
    fn every_state_on_the_page_has_its_sentence() {
        let root = crate::workspace::root();
        let page = page(|path| fs::read_to_string(root.join(path)).ok()).unwrap();
        let silent: Vec<&str> = page.lines().filter(|line| line.ends_with(" |  |")).collect();
        assert!(silent.is_empty(), "{silent:?}");
        assert!(page.contains("    open --> examined: finish\n"), "{page}");
    }
}
