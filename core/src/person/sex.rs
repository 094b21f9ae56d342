//! The sex that reference ranges, eligibility and identity documents speak of.

use crate::error::Coded;
use serde::{Deserialize, Serialize};

/// Sex as an identity document states it. A document may leave it open; that is `Option<Sex>`, never a third value.
///
/// ```
/// use checkup_core::person::Sex;
/// assert_eq!(Sex::parse("F").unwrap(), Sex::Female);
/// assert_eq!(Sex::Male.letter(), "M");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Sex {
    /// `M` on the wire and in the store.
    #[serde(rename = "M")]
    Male,
    /// `F` on the wire and in the store.
    #[serde(rename = "F")]
    Female,
}

impl Sex {
    /// Both values, for choices on a screen.
    pub const ALL: [Self; 2] = [Self::Female, Self::Male];

    /// `M` or `F`.
    pub const fn letter(self) -> &'static str {
        match self {
            Self::Male => "M",
            Self::Female => "F",
        }
    }

    /// Reads `M` or `F`, exactly as [`Sex::letter`] writes them.
    pub fn parse(letter: &str) -> Result<Self, UnknownSex> {
        Self::ALL.into_iter().find(|sex| sex.letter() == letter).ok_or(UnknownSex)
    }
}

/// The text is neither `M` nor `F`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown-sex")]
pub struct UnknownSex;

impl Coded for UnknownSex {
    fn code(&self) -> &'static str {
        "unknown-sex"
    }
}
