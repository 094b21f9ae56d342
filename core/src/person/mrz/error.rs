//! Why a machine-readable zone is refused, and which of its fields is to blame.

use crate::error::Coded;
use crate::person::birth_date::BirthDateError;

/// A part of the zone, as errors name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MrzField {
    /// Issuing state.
    Issuer,
    /// Nationality of the holder.
    Nationality,
    /// Document number.
    DocumentNumber,
    /// Date of birth.
    BirthDate,
    /// Last day of validity.
    ExpiryDate,
    /// Optional data, often a personal number.
    OptionalData,
    /// The digit over all checked fields together.
    Composite,
}

impl MrzField {
    /// Stable kebab-case name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Issuer => "issuer",
            Self::Nationality => "nationality",
            Self::DocumentNumber => "document-number",
            Self::BirthDate => "birth-date",
            Self::ExpiryDate => "expiry-date",
            Self::OptionalData => "optional-data",
            Self::Composite => "composite",
        }
    }
}

/// Why a text is not a whole, undamaged machine-readable zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MrzError {
    /// Neither two lines of 44 nor three of 30.
    #[error("mrz-length")]
    Length {
        /// Characters that arrived, line ends not counted.
        length: usize,
    },
    /// A character other than `A`–`Z`, `0`–`9` and `<`.
    #[error("mrz-character")]
    Character {
        /// Its place from 1, line ends not counted.
        position: usize,
    },
    /// A visa or another document that is neither a passport nor a card.
    #[error("mrz-document-kind")]
    DocumentKind,
    /// A state that is not written in letters.
    #[error("mrz-country")]
    Country {
        /// Issuer or nationality.
        field: MrzField,
    },
    /// No document number at all.
    #[error("mrz-document-number")]
    DocumentNumber,
    /// A field was misread.
    #[error("mrz-check-digit")]
    CheckDigit {
        /// The field whose digit does not fit.
        field: MrzField,
    },
    /// A date that is not on the calendar, or not wholly known.
    #[error("mrz-date")]
    Date {
        /// Birth or expiry.
        field: MrzField,
    },
    /// A date of birth that no living person has.
    #[error("mrz-birth-date")]
    BirthDate(#[from] BirthDateError),
    /// Neither `M`, `F`, `X` nor `<`.
    #[error("mrz-sex")]
    Sex,
    /// No surname, or digits in the name.
    #[error("mrz-name")]
    Name,
}

impl Coded for MrzError {
    fn code(&self) -> &'static str {
        match self {
            Self::Length { .. } => "mrz-length",
            Self::Character { .. } => "mrz-character",
            Self::DocumentKind => "mrz-document-kind",
            Self::Country { .. } => "mrz-country",
            Self::DocumentNumber => "mrz-document-number",
            Self::CheckDigit { .. } => "mrz-check-digit",
            Self::Date { .. } => "mrz-date",
            Self::BirthDate(_) => "mrz-birth-date",
            Self::Sex => "mrz-sex",
            Self::Name => "mrz-name",
        }
    }

    /// `length`, `position` or `field`, where the variant has one.
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Length { length } => vec![("length", length.to_string())],
            Self::Character { position } => vec![("position", position.to_string())],
            Self::Country { field } | Self::CheckDigit { field } | Self::Date { field } => {
                vec![("field", field.code().to_owned())]
            }
            _ => Vec::new(),
        }
    }
}
