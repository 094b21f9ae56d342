//! Identity documents: which kind, which number, who issued it and until when it is valid.

use super::cccd::{CccdError, CitizenNumber};
use super::resident_number::{self, ResidentNumberRefused};
use crate::error::Coded;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use super::scan::{Scan, ScanError};

/// The documents by which the centre knows a person. A Korean resident registration number is none of them: no law
/// gives a centre in Viet Nam a ground to ask for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// Vietnamese citizen card (CCCD) or identity card (căn cước): twelve digits.
    CitizenCard,
    /// Passport of any country.
    Passport,
}

impl DocumentKind {
    /// Both kinds, in the order in which a screen offers them.
    pub const ALL: [Self; 2] = [Self::CitizenCard, Self::Passport];

    /// Stable name in the store and on the wire: `citizen-card` or `passport`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::CitizenCard => "citizen-card",
            Self::Passport => "passport",
        }
    }

    /// Reads what [`DocumentKind::code`] writes.
    pub fn parse(code: &str) -> Result<Self, DocumentError> {
        Self::ALL.into_iter().find(|kind| kind.code() == code).ok_or(DocumentError::KindUnsupported)
    }
}

/// The number of a document, checked for its kind.
///
/// ```
/// use checkup_core::person::{DocumentKind, DocumentNumber};
/// let card = DocumentNumber::parse(DocumentKind::CitizenCard, "012085012334").unwrap();
/// assert_eq!(card.masked(), "012*******34");
/// let passport = DocumentNumber::parse(DocumentKind::Passport, "m123a4567").unwrap();
/// assert_eq!(passport.as_str(), "M123A4567");
/// assert_eq!(passport.masked(), "M******67");
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(try_from = "RawNumber")]
pub struct DocumentNumber {
    kind: DocumentKind,
    number: String,
}

#[derive(Deserialize)]
struct RawNumber {
    kind: DocumentKind,
    number: String,
}

impl TryFrom<RawNumber> for DocumentNumber {
    type Error = DocumentError;
    fn try_from(raw: RawNumber) -> Result<Self, Self::Error> {
        Self::parse(raw.kind, &raw.number)
    }
}

impl DocumentNumber {
    /// Checks the number after dropping blanks and raising letters. A citizen card has the twelve digits of
    /// [`CitizenNumber`]; a passport 5–12 letters and digits with at least one digit.
    pub fn parse(kind: DocumentKind, text: &str) -> Result<Self, DocumentError> {
        resident_number::refuse(text)?;
        let number: String =
            text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
        match kind {
            DocumentKind::CitizenCard => Ok(CitizenNumber::parse(&number)?.into()),
            DocumentKind::Passport => {
                let plain = number.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
                let sized = (5..=12).contains(&number.len());
                if plain && sized && number.bytes().any(|b| b.is_ascii_digit()) {
                    Ok(Self { kind, number })
                } else {
                    Err(DocumentError::PassportNumberShape)
                }
            }
        }
    }

    /// The kind of document the number belongs to.
    pub const fn kind(&self) -> DocumentKind {
        self.kind
    }

    /// The whole number.
    pub fn as_str(&self) -> &str {
        &self.number
    }

    /// The number as a shared screen shows it: of a citizen card the first three digits and the last two
    /// (`012*******34`), of a passport the first character and the last two.
    pub fn masked(&self) -> String {
        let head = match self.kind {
            DocumentKind::CitizenCard => 3,
            DocumentKind::Passport => 1,
        };
        let len = self.number.chars().count();
        let shown = |at: usize| at < head || at + 2 >= len;
        self.number.chars().enumerate().map(|(at, c)| if shown(at) { c } else { '*' }).collect()
    }
}

impl From<CitizenNumber> for DocumentNumber {
    fn from(number: CitizenNumber) -> Self {
        Self { kind: DocumentKind::CitizenCard, number: number.as_str().to_owned() }
    }
}

impl std::fmt::Debug for DocumentNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DocumentNumber({}, redacted)", self.kind.code())
    }
}

/// Issuing state or nationality as ICAO Doc 9303 part 3 writes it: one to three letters, `VNM`, `KOR`, `D`.
///
/// ```
/// use checkup_core::person::CountryCode;
/// assert_eq!(CountryCode::parse("KOR").unwrap().as_str(), "KOR");
/// assert!(CountryCode::parse("K0R").is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String))]
#[serde(try_from = "String", into = "String")]
pub struct CountryCode(String);

impl CountryCode {
    /// Viet Nam, the issuer of every citizen card.
    pub fn viet_nam() -> Self {
        Self("VNM".to_owned())
    }

    /// Checks for one to three capital letters. That the country exists is not checked: the list changes.
    pub fn parse(text: &str) -> Result<Self, DocumentError> {
        if (1..=3).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_uppercase()) {
            Ok(Self(text.to_owned()))
        } else {
            Err(DocumentError::CountryCode)
        }
    }

    /// The letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for CountryCode {
    type Error = DocumentError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<CountryCode> for String {
    fn from(code: CountryCode) -> Self {
        code.0
    }
}

/// A document as the centre keeps it: no image, no raw scan.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct IdentityDocument {
    /// Kind and number.
    pub number: DocumentNumber,
    /// The state that issued it.
    pub issuer: CountryCode,
    /// Day of issue, where the document tells it (a citizen card's QR code does, a machine-readable zone does not).
    pub issued: Option<NaiveDate>,
    /// Last day of validity, where the document tells it.
    pub expires: Option<NaiveDate>,
}

impl IdentityDocument {
    /// The kind of document.
    pub const fn kind(&self) -> DocumentKind {
        self.number.kind()
    }

    /// Whether its last day of validity lies before `today`; a document without one does not expire.
    pub fn is_expired_on(&self, today: NaiveDate) -> bool {
        self.expires.is_some_and(|last| last < today)
    }
}

impl std::fmt::Debug for IdentityDocument {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "IdentityDocument({}, {}, redacted)", self.kind().code(), self.issuer.as_str())
    }
}

/// Why a number or a document cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DocumentError {
    /// Not the twelve digits of a Vietnamese personal number.
    #[error("cccd-number-shape")]
    CitizenNumberShape,
    /// Not 5–12 letters and digits.
    #[error("passport-number-shape")]
    PassportNumberShape,
    /// Not one to three capital letters.
    #[error("country-code-shape")]
    CountryCode,
    /// A document that identifies nobody here, for example a foreign identity card.
    #[error("document-kind-unsupported")]
    KindUnsupported,
    /// A Korean resident registration number in the place of a document's.
    #[error(transparent)]
    ResidentNumber(#[from] ResidentNumberRefused),
}

impl Coded for DocumentError {
    fn code(&self) -> &'static str {
        match self {
            Self::CitizenNumberShape => CccdError::NumberShape.code(),
            Self::PassportNumberShape => "passport-number-shape",
            Self::CountryCode => "country-code-shape",
            Self::KindUnsupported => "document-kind-unsupported",
            Self::ResidentNumber(error) => error.code(),
        }
    }
}

/// Something a person at the desk should look at; the document was read all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocumentWarning {
    /// Digits 1–3 of the personal number name no province: a birth registered abroad, or a misread digit.
    ProvinceUnknown,
    /// The QR code ended before the day of issue.
    IssueDateMissing,
    /// The last day of validity has passed.
    Expired {
        /// That last day.
        on: NaiveDate,
    },
    /// The name fills its field to the last place and may go on: compare with the printed page.
    NameCutShort,
}

impl Coded for DocumentWarning {
    fn code(&self) -> &'static str {
        match self {
            Self::ProvinceUnknown => "cccd-province-unknown",
            Self::IssueDateMissing => "cccd-issue-date-missing",
            Self::Expired { .. } => "mrz-expired",
            Self::NameCutShort => "mrz-name-cut-short",
        }
    }

    /// `on`: ISO date, only for an expired document.
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Expired { on } => vec![("on", on.to_string())],
            _ => Vec::new(),
        }
    }
}
