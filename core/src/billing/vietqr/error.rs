//! Why a payload is no VietQR, or why one cannot be made.

use crate::error::Coded;

/// What is wrong with a payload or with a part that should go into one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VietQrError {
    /// More characters than a QR code of this kind holds (512, EMVCo merchant-presented mode, 3.7).
    #[error("vietqr-length")]
    Length {
        /// Characters that arrived.
        length: usize,
    },
    /// A character outside printable ASCII.
    #[error("vietqr-character")]
    Character {
        /// Its place from 1.
        position: usize,
    },
    /// A field whose tag, length or value breaks off.
    #[error("vietqr-shape")]
    Shape {
        /// Where the field begins, from 1.
        position: usize,
    },
    /// The four characters at the end are not the check sum of what stands before them.
    #[error("vietqr-crc")]
    Crc,
    /// One tag stands there twice.
    #[error("vietqr-tag-twice")]
    TagTwice {
        /// The tag.
        tag: u8,
    },
    /// A tag that every payload has is not there or not in its place.
    #[error("vietqr-tag-missing")]
    TagMissing {
        /// The tag.
        tag: u8,
    },
    /// A tag holds what it must not: another country, another currency, another scheme.
    #[error("vietqr-tag-value")]
    TagValue {
        /// The tag.
        tag: u8,
    },
    /// The bank is not named by six digits.
    #[error("vietqr-bank")]
    Bank,
    /// Neither 1–19 letters and digits (account) nor 16–19 digits (card).
    #[error("vietqr-account")]
    Account,
    /// Not a whole number of đồng from 1 to 13 digits.
    #[error("vietqr-amount")]
    Amount,
    /// A bill number, reference or terminal that is not 1–25 letters, digits, blanks, hyphens, dots or slashes.
    #[error("vietqr-reference")]
    Reference,
    /// A purpose without any text.
    #[error("vietqr-purpose-empty")]
    PurposeEmpty,
    /// A purpose with a character that has no spelling in plain Latin letters.
    #[error("vietqr-purpose-character")]
    PurposeCharacter {
        /// The character.
        character: char,
    },
    /// A purpose that is longer than banks pass on whole.
    #[error("vietqr-purpose-length")]
    PurposeLength {
        /// Its characters after transliteration.
        length: usize,
        /// How many there may be.
        limit: usize,
    },
}

impl Coded for VietQrError {
    fn code(&self) -> &'static str {
        match self {
            Self::Length { .. } => "vietqr-length",
            Self::Character { .. } => "vietqr-character",
            Self::Shape { .. } => "vietqr-shape",
            Self::Crc => "vietqr-crc",
            Self::TagTwice { .. } => "vietqr-tag-twice",
            Self::TagMissing { .. } => "vietqr-tag-missing",
            Self::TagValue { .. } => "vietqr-tag-value",
            Self::Bank => "vietqr-bank",
            Self::Account => "vietqr-account",
            Self::Amount => "vietqr-amount",
            Self::Reference => "vietqr-reference",
            Self::PurposeEmpty => "vietqr-purpose-empty",
            Self::PurposeCharacter { .. } => "vietqr-purpose-character",
            Self::PurposeLength { .. } => "vietqr-purpose-length",
        }
    }

    /// `length`, `limit`, `position`, `tag` (two digits) or `character`, where the variant has one.
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Length { length } => vec![("length", length.to_string())],
            Self::Character { position } | Self::Shape { position } => {
                vec![("position", position.to_string())]
            }
            Self::TagTwice { tag } | Self::TagMissing { tag } | Self::TagValue { tag } => {
                vec![("tag", format!("{tag:02}"))]
            }
            Self::PurposeCharacter { character } => vec![("character", character.to_string())],
            Self::PurposeLength { length, limit } => {
                vec![("length", length.to_string()), ("limit", limit.to_string())]
            }
            Self::Crc | Self::Bank | Self::Account | Self::Amount | Self::Reference | Self::PurposeEmpty => {
                Vec::new()
            }
        }
    }
}
