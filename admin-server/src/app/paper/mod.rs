//! Papers besides the personal report: what goes with a person through the day, what goes to others, money, and the day's
//! figures. Each is authorised, noted in the audit like any reading of a person's data, and made anew from what is
//! stored.

mod day;
mod money;
mod visit;

pub use day::day;
pub use money::{receipt, statement};
pub use visit::{guide, labels, letter, ticket};

use super::AppError;
use crate::print;
use crate::state::AppState;
use checkup_core::report::doc::{Doc, Text};
use checkup_core::report::personal::Centre;

/// A paper as a file.
#[derive(Debug)]
pub struct Printed {
    /// Its name: kind, number and language, never a person.
    pub name: String,
    /// The PDF.
    pub bytes: Vec<u8>,
}

/// Prints on a thread of its own: it takes some tens of milliseconds.
async fn print(doc: Doc) -> Result<Printed, AppError> {
    let name = print::file_name(&doc);
    let bytes = tokio::task::spawn_blocking(move || print::render(&doc)).await;
    let bytes = bytes.map_err(|e| AppError::Internal(e.into()))?.map_err(AppError::conflict)?;
    Ok(Printed { name, bytes })
}

/// The head of every paper.
fn centre(state: &AppState) -> Centre {
    Centre {
        name: Text::plain(&state.centre.name),
        address: Text::plain(&state.centre.address),
        phone: Text::plain(&state.centre.phone),
    }
}
