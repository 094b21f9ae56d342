//! The blocks that only papers about a person have: classifications, the three answers of the cover, an organ system.

use crate::report::doc::{Choice, Flagged, Mark, RangeBar, Text};
use chrono::NaiveDate;

/// How one classification sees the person; several stand side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// Whose classification.
    pub label: Text,
    /// Where the person stands in it.
    pub scale: Scale,
}

/// The two kinds of classification.
#[derive(Clone, Debug, PartialEq)]
pub enum Scale {
    /// Steps from best to worst, of which one is taken: class I to V.
    Steps {
        /// Every step, and whether it is the person's.
        steps: Vec<(Text, bool)>,
        /// The person's step in words.
        word: Text,
    },
    /// The boxes that are ticked, several at most: the Korean judgement.
    Boxes(Vec<Choice>),
}

/// What is fine, what to watch, what to do and by when.
#[derive(Clone, Debug, PartialEq)]
pub struct Overview {
    /// What is fine.
    pub fine: OverviewBox,
    /// What to watch.
    pub watch: OverviewBox,
    /// What to do.
    pub agenda: Agenda,
}

/// One of the first two answers.
#[derive(Clone, Debug, PartialEq)]
pub struct OverviewBox {
    /// Shape and colour of the heading.
    pub mark: Mark,
    /// The heading.
    pub title: Text,
    /// One statement each, with the shape of its assessment where it has one.
    pub lines: Vec<(Option<Mark>, Text)>,
}

/// What to do, the most pressing first.
#[derive(Clone, Debug, PartialEq)]
pub struct Agenda {
    /// Shape and colour of the heading.
    pub mark: Mark,
    /// The heading.
    pub title: Text,
    /// One thing each.
    pub points: Vec<AgendaPoint>,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq)]
pub struct AgendaPoint {
    /// What.
    pub what: Text,
    /// By when; `None` for what has no day.
    pub by: Option<NaiveDate>,
}

/// The results of one organ system as a person reads them.
#[derive(Clone, Debug, PartialEq)]
pub struct System {
    /// The system.
    pub title: Text,
    /// The worst of its assessments; `None` where nothing could be compared with a range.
    pub standing: Option<Flagged>,
    /// Results with their picture.
    pub rows: Vec<SystemRow>,
    /// Results that need no picture, and what could not be judged.
    pub notes: Vec<Text>,
    /// What the person can do about it, in plain words.
    pub advice: Vec<Text>,
}

/// One result with its picture.
#[derive(Clone, Debug, PartialEq)]
pub struct SystemRow {
    /// What was examined.
    pub name: Text,
    /// The value as reported.
    pub value: Text,
    /// Unit as printed.
    pub unit: Text,
    /// Where the value lies, with the limits as printed under the bar. Boxed: it is by far the largest part.
    pub bar: Option<Box<LimitedBar>>,
    /// This year and up to three before it.
    pub trend: Option<Trend>,
    /// The assessment. Without one the word says that there is no range: such a value never looks normal.
    pub flag: Result<Flagged, Text>,
}

/// A range bar with the texts of its limits.
#[derive(Clone, Debug, PartialEq)]
pub struct LimitedBar {
    /// The bar.
    pub bar: RangeBar,
    /// Lower limit.
    pub low: Option<Text>,
    /// Upper limit.
    pub high: Option<Text>,
}

pub use super::trend::Trend;
