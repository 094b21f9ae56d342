//! Everything the kiosk knows of the guest in front of it. Dropped as a whole when the guest leaves.

use crate::flow::{consent, extras, help, pay, report, walk_in, way};
use crate::offer::Offer;
use crate::rules;
use checkup_core::api::checkin::{CheckIn, Identify, TicketView};
use checkup_core::catalog::{Condition, Severity};
use checkup_core::codes::ItemCode;
use checkup_core::language::Language;
use checkup_core::package::{Answers, Days, FastedHours, Finding, Question, Said};
use std::collections::BTreeMap;

/// Days within which a period counts as recent, as the page says it. The rules of `core` decide what follows.
const RECENT_PERIOD: u16 = 10;

/// One answer to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// Whole hours since the last meal.
    Hours(u16),
    /// A pregnancy is possible, or not.
    Pregnant(bool),
    /// No pregnancy: the last period began within [`RECENT_PERIOD`] days.
    RecentPeriod,
    /// No pregnancy: it cannot be any more.
    CannotConceive,
    /// What holds for every condition without a mark; the marked ones keep theirs.
    Rest(Said),
    /// The guest does not know: recorded as no answer, which is a finding of its own.
    Unsure,
}

/// A check-in that was sent: the same body always travels with the same key.
#[derive(Clone, PartialEq)]
pub struct Sent {
    /// Idempotency key.
    pub key: String,
    /// Body.
    pub request: CheckIn,
}

/// One guest.
#[derive(Clone, Default, PartialEq)]
pub struct Guest {
    /// The code as typed so far.
    pub typed: String,
    /// What was scanned or typed to identify.
    pub identify: Option<Identify>,
    /// What the server offers.
    pub offer: Option<Offer>,
    /// What the package asks.
    pub questions: Vec<Question>,
    /// One place a question.
    pub replies: Vec<Option<Reply>>,
    /// Conditions that were touched.
    pub marks: BTreeMap<Condition, Said>,
    /// Ticks and the signature.
    pub consent: consent::Part,
    /// The call to the desk.
    pub call: help::Call,
    /// The check-in as last sent.
    pub sent: Option<Sent>,
    /// The ticket.
    pub ticket: Option<TicketView>,
    /// The ticket was there before.
    pub returning: bool,
    /// The kiosk found this guest, or gave out this ticket, without the server.
    pub alone: bool,
    /// Without an appointment: who it is.
    pub walk_in: walk_in::Part,
    /// Items besides the package.
    pub extras: extras::Part,
    /// The payment.
    pub pay: pay::Part,
    /// Where a ticket leads.
    pub way: way::Part,
    /// How far the results are.
    pub report: report::Part,
}

impl std::fmt::Debug for Sent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sent")
    }
}

impl std::fmt::Debug for Guest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Guest")
    }
}

impl Guest {
    /// A guest whom the server knows.
    pub fn offered(identify: Option<Identify>, offer: Offer) -> Self {
        let questions = rules::questions(&offer);
        Self {
            replies: vec![None; questions.len()],
            questions,
            identify,
            offer: Some(offer),
            ..Self::default()
        }
    }

    /// The replies as the rules read them.
    pub fn answers(&self) -> Answers {
        let mut answers = Answers::default();
        for (question, reply) in self.questions.iter().zip(&self.replies) {
            match (question, reply) {
                (Question::Fasting { .. }, Some(Reply::Hours(hours))) => {
                    answers.fasted = FastedHours::new(*hours).ok();
                }
                (Question::Pregnancy, Some(Reply::Pregnant(yes))) => answers.pregnancy_possible = Some(*yes),
                (Question::Pregnancy, Some(Reply::RecentPeriod)) => {
                    answers.pregnancy_possible = Some(false);
                    answers.last_period = Days::new(RECENT_PERIOD).ok();
                }
                (Question::Pregnancy, Some(Reply::CannotConceive)) => {
                    answers.pregnancy_possible = Some(false);
                    answers.cannot_conceive = Some(true);
                }
                (Question::Conditions { conditions }, Some(Reply::Rest(rest))) => {
                    let said = |condition| self.marks.get(&condition).copied().unwrap_or(*rest);
                    answers.conditions.extend(conditions.iter().map(|c| (*c, said(*c))));
                }
                _ => {}
            }
        }
        answers
    }

    /// Marks a condition; the same mark again takes it back.
    pub fn mark(&mut self, condition: Condition, said: Said) {
        if self.marks.insert(condition, said) == Some(said) {
            self.marks.remove(&condition);
        }
    }

    /// What follows from the answers for the package and for what was chosen besides it.
    pub fn findings(&self) -> Vec<Finding> {
        let Some(offer) = &self.offer else { return Vec::new() };
        rules::findings_of(offer, &self.examined(), &self.answers())
    }

    /// The package's items and those chosen besides.
    pub fn examined(&self) -> Vec<ItemCode> {
        let package = self.offer.iter().flat_map(|offer| &offer.items);
        package.chain(&self.extras.chosen).cloned().collect()
    }

    /// The items besides the package that can be done today: what a rule blocks is not sold.
    pub fn wanted_extras(&self) -> Vec<ItemCode> {
        let blocked: Vec<ItemCode> = self
            .findings()
            .into_iter()
            .filter(|f| f.severity == Severity::Blocks)
            .flat_map(|f| f.items)
            .collect();
        self.extras.chosen.iter().filter(|item| !blocked.contains(item)).cloned().collect()
    }

    /// The questions for what is examined now. An answer stays where nothing new is asked.
    pub fn ask_anew(&mut self) {
        let Some(offer) = &self.offer else { return };
        let questions = rules::questions_of(offer, &self.examined());
        self.replies = questions.iter().map(|question| self.reply_to(question)).collect();
        self.questions = questions;
    }

    /// Whether this was asked and answered.
    pub fn has_answered(&self, asked: &Question) -> bool {
        self.reply_to(asked).is_some()
    }

    fn reply_to(&self, asked: &Question) -> Option<Reply> {
        let answers = |(known, reply): (&Question, &Option<Reply>)| match (known, asked) {
            (Question::Fasting { .. }, Question::Fasting { .. })
            | (Question::Pregnancy, Question::Pregnancy) => *reply,
            (Question::Conditions { conditions: known }, Question::Conditions { conditions }) => {
                reply.filter(|_| conditions.iter().all(|condition| known.contains(condition)))
            }
            _ => None,
        };
        self.questions.iter().zip(&self.replies).find_map(answers)
    }

    /// The check-in as it would be sent now; `None` before there is an offer.
    pub fn check_in(&self, language: Language) -> Option<CheckIn> {
        let offer = self.offer.as_ref()?;
        Some(CheckIn {
            who: offer.who.clone(),
            language,
            consents: consent::answers(self),
            signature: consent::signature(self),
            answers: self.answers(),
            extras: self.wanted_extras(),
            given: None,
        })
    }
}
