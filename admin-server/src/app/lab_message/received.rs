//! A laboratory's message in the centre's own words, whatever protocol it came in.

use checkup_core::lab::result::ResultStatus;
use checkup_core::quantity::Number;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// One message as it was received. Nothing is dropped: the bytes are kept even where nothing in them could be read.
#[derive(Clone, PartialEq)]
pub struct Received {
    /// The bytes of this message, without transport framing.
    pub raw: Vec<u8>,
    /// The sender's number of the message, if it could be read.
    pub control_id: Option<String>,
    /// What it says, or the code of why it cannot be read.
    pub content: Result<Vec<Observation>, &'static str>,
}

impl std::fmt::Debug for Received {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Received").field("control_id", &self.control_id).finish_non_exhaustive()
    }
}

/// One observed value.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observation {
    /// The order's number as we sent it, if the laboratory returned it.
    pub placer_order: String,
    /// What stands on the tube; empty if the laboratory left it out.
    pub specimen: String,
    /// Our own number of the patient, if the laboratory returned it.
    pub patient: Option<String>,
    /// Number of the line within its report.
    pub set_id: String,
    /// The test under every code it came with.
    pub codes: Vec<TestCode>,
    /// What was found.
    pub value: Observed,
    /// What was found, as sent (for lists).
    pub value_text: String,
    /// Unit as sent; empty if there is none.
    pub unit: String,
    /// Reference range as sent.
    pub range: String,
    /// The sender's own interpretation (HL7 table 0078: `H`, `LL`, …).
    pub interpretation: String,
    /// What the sender says about the value; `None` while it is still to come.
    pub status: Option<ResultStatus>,
    /// When the specimen was examined.
    pub observed_at: Option<DateTime<Utc>>,
    /// Remarks of the laboratory.
    pub notes: Vec<String>,
}

impl std::fmt::Debug for Observation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let codes: Vec<&str> = self.codes.iter().map(|c| c.code.as_str()).collect();
        f.debug_struct("Observation").field("codes", &codes).finish_non_exhaustive()
    }
}

impl Observation {
    /// Code and name of the test as a person reads them in a list.
    pub fn test_text(&self) -> String {
        let Some(first) = self.codes.first() else { return String::new() };
        [first.code.as_str(), first.name.as_str()]
            .into_iter()
            .filter(|t| !t.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// One code of a test.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TestCode {
    /// The code; may be empty.
    pub code: String,
    /// Its name as sent.
    pub name: String,
    /// The coding system: `LN` for LOINC, `99…` and `L` for the laboratory's own.
    pub system: String,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Observed {
    /// A number; its unit stands beside it.
    Number {
        /// As reported.
        value: Number,
    },
    /// A coded or free answer.
    Answer {
        /// The code, or the text where there is no code.
        value: String,
        /// The code's text as sent; may be empty.
        display: String,
    },
    /// The sender deletes what was sent before.
    Deleted,
    /// A value that cannot be taken as what it claims to be.
    Unreadable {
        /// Why, as an error code.
        code: String,
    },
}
