//! The QR code of the Vietnamese citizen card (CCCD, chip form of 2021) and identity card (căn cước, from 1 July 2024).
//!
//! UTF-8 text in fields parted by `|`: number, old number (often empty), name, date of birth, sex, address, day of
//! issue; the card of 2024 appends further fields whose order is not published. The code is not signed, and the number
//! has no check digit: what can be checked is that the parts agree with one another.

use super::birth_date::{BirthDate, BirthDateError};
use super::document::{CountryCode, DocumentError, DocumentWarning, IdentityDocument};
use super::name::{NameError, PersonName};
use super::province::{Province, province};
use super::sex::Sex;
use super::text::{is_forbidden, tidy};
use crate::error::Coded;
use chrono::{Datelike, NaiveDate};

/// Fewest fields of a whole scan: everything but the day of issue.
const MIN_FIELDS: usize = 6;
/// Longest address, in characters.
const MAX_ADDRESS: usize = 500;

/// The twelve digits of a Vietnamese personal number.
///
/// Three digits for the place where the birth was registered, one for century and sex, two for the year of birth, six
/// drawn at random. The number may be cancelled and issued anew: it identifies a person, but is no primary key.
///
/// ```
/// use checkup_core::person::{CitizenNumber, Sex};
/// let number = CitizenNumber::parse("001185000001").unwrap();
/// assert_eq!((number.sex(), number.birth_year()), (Sex::Female, 1985));
/// assert_eq!(number.province().unwrap().old_name, "Hà Nội");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct CitizenNumber {
    digits: String,
    century_sex: u8,
    year: u8,
}

impl CitizenNumber {
    /// Checks for twelve digits with a known digit of century and sex (0–5: the 1900s to the 2100s).
    pub fn parse(text: &str) -> Result<Self, DocumentError> {
        let digits = text.bytes().map(|b| b.is_ascii_digit().then(|| b - b'0')).collect::<Option<Vec<u8>>>();
        match digits.as_deref() {
            Some([_, _, _, century_sex @ 0..=5, tens, ones, _, _, _, _, _, _]) => {
                Ok(Self { digits: text.to_owned(), century_sex: *century_sex, year: tens * 10 + ones })
            }
            _ => Err(DocumentError::CitizenNumberShape),
        }
    }

    /// The twelve digits.
    pub fn as_str(&self) -> &str {
        &self.digits
    }

    /// Digits 1–3, the place of registration.
    pub fn place_code(&self) -> &str {
        self.digits.get(..3).unwrap_or_default()
    }

    /// The place of registration; `None` for countries abroad and unknown codes.
    pub fn province(&self) -> Option<Province> {
        province(self.place_code())
    }

    /// Sex by digit 4: even male, odd female.
    pub const fn sex(&self) -> Sex {
        if self.century_sex.is_multiple_of(2) { Sex::Male } else { Sex::Female }
    }

    /// Year of birth by digits 4–6.
    pub fn birth_year(&self) -> i32 {
        1900 + 100 * i32::from(self.century_sex / 2) + i32::from(self.year)
    }
}

impl std::fmt::Debug for CitizenNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CitizenNumber(redacted)")
    }
}

/// What the QR code of a card says. Trailing fields are not kept: they may name the holder's parents.
#[derive(Clone, PartialEq, Eq)]
pub struct CitizenCard {
    number: CitizenNumber,
    old_number: Option<String>,
    name: PersonName,
    born: BirthDate,
    sex: Sex,
    address: String,
    issued: Option<NaiveDate>,
}

impl CitizenCard {
    /// Reads the text of the QR code. NUL, CR and LF are dropped, empty fields are kept in their places, decomposed
    /// characters composed; dates are `ddMMyyyy` or `dd/MM/yyyy`.
    ///
    /// ```
    /// use checkup_core::person::{CitizenCard, Sex};
    /// let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    /// let card = CitizenCard::parse(
    ///     "001203000002||Trần Văn Mẫu|20112003|Nam|Thôn Mẫu, Xã Mẫu, Hà Nội|01082024||||",
    ///     today,
    /// ).unwrap();
    /// assert_eq!(card.name().as_str(), "Trần Văn Mẫu");
    /// assert_eq!(card.sex(), Sex::Male);
    /// assert_eq!(card.old_number(), None);
    /// ```
    pub fn parse(text: &str, today: NaiveDate) -> Result<Self, CccdError> {
        let text: String = text.chars().filter(|c| !matches!(c, '\0' | '\r' | '\n')).collect();
        let fields: Vec<String> = text.split('|').map(tidy).collect();
        let [number, old_number, name, born, sex, address, rest @ ..] = fields.as_slice() else {
            return Err(CccdError::Truncated { fields: fields.len().min(MIN_FIELDS) });
        };
        let number = CitizenNumber::parse(number).map_err(|_| CccdError::NumberShape)?;
        let old_number = parse_old_number(old_number)?;
        let name = PersonName::new(name)?;
        let born = parse_date(born).ok_or(CccdError::Date { field: "birth" })?;
        let born = BirthDate::new(born, today)?;
        let sex = parse_sex(sex).ok_or(CccdError::Sex)?;
        if address.chars().any(is_forbidden) || address.chars().count() > MAX_ADDRESS {
            return Err(CccdError::Address);
        }
        let issued = parse_issued(rest, born, today)?;
        let card = Self { number, old_number, name, born, sex, address: address.clone(), issued };
        card.check_agreement()?;
        Ok(card)
    }

    fn check_agreement(&self) -> Result<(), CccdError> {
        let (told, printed) = (self.number.birth_year(), self.born.date().year());
        if self.number.sex() != self.sex {
            Err(CccdError::SexDisagrees)
        } else if told / 100 != printed / 100 {
            Err(CccdError::CenturyDisagrees)
        } else if told != printed {
            Err(CccdError::YearDisagrees)
        } else {
            Ok(())
        }
    }

    /// The text of the QR code as a card of 2021 carries it; [`CitizenCard::parse`] reads it back.
    pub fn to_qr(&self) -> String {
        let sex = match self.sex {
            Sex::Male => "Nam",
            Sex::Female => "Nữ",
        };
        let old = self.old_number.as_deref().unwrap_or_default();
        let born = self.born.date().format("%d%m%Y");
        let head =
            format!("{}|{old}|{}|{born}|{sex}|{}", self.number.as_str(), self.name.as_str(), self.address);
        match self.issued {
            Some(day) => format!("{head}|{}", day.format("%d%m%Y")),
            None => head,
        }
    }

    /// The personal number.
    pub const fn number(&self) -> &CitizenNumber {
        &self.number
    }

    /// Number of the card held before, nine digits (twelve on some), where the card names it.
    pub fn old_number(&self) -> Option<&str> {
        self.old_number.as_deref()
    }

    /// The name as printed, composed.
    pub const fn name(&self) -> &PersonName {
        &self.name
    }

    /// Date of birth.
    pub const fn born(&self) -> BirthDate {
        self.born
    }

    /// Sex as printed; the number agrees with it.
    pub const fn sex(&self) -> Sex {
        self.sex
    }

    /// Permanent address as printed, parts separated by commas; cards issued before July 2025 name units that no
    /// longer exist. May be empty.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Day of issue.
    pub const fn issued(&self) -> Option<NaiveDate> {
        self.issued
    }

    /// The document to keep. The QR code does not tell until when the card is valid.
    pub fn identity_document(&self) -> IdentityDocument {
        IdentityDocument {
            number: self.number.clone().into(),
            issuer: CountryCode::viet_nam(),
            issued: self.issued,
            expires: None,
        }
    }

    /// What a person at the desk should look at.
    pub fn warnings(&self) -> Vec<DocumentWarning> {
        let place = self.number.province().is_none().then_some(DocumentWarning::ProvinceUnknown);
        let issue = self.issued.is_none().then_some(DocumentWarning::IssueDateMissing);
        place.into_iter().chain(issue).collect()
    }
}

impl std::fmt::Debug for CitizenCard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CitizenCard(redacted)")
    }
}

fn parse_old_number(field: &str) -> Result<Option<String>, CccdError> {
    match (field.len(), field.bytes().all(|b| b.is_ascii_digit())) {
        (0, _) => Ok(None),
        (9 | 12, true) => Ok(Some(field.to_owned())),
        _ => Err(CccdError::OldNumberShape),
    }
}

/// `rest` are the fields from the day of issue on.
fn parse_issued(rest: &[String], born: BirthDate, today: NaiveDate) -> Result<Option<NaiveDate>, CccdError> {
    let Some(field) = rest.first().filter(|field| !field.is_empty()) else { return Ok(None) };
    // The last field of the scan, begun and not ended: the reader lost the card.
    if rest.len() == 1 && field.len() < 8 && field.bytes().all(|b| b.is_ascii_digit() || b == b'/') {
        return Err(CccdError::Truncated { fields: MIN_FIELDS });
    }
    let issued = parse_date(field).ok_or(CccdError::Date { field: "issue" })?;
    if issued < born.date() {
        Err(CccdError::IssuedBeforeBirth)
    } else if issued > today {
        Err(CccdError::IssuedInFuture)
    } else {
        Ok(Some(issued))
    }
}

fn parse_sex(field: &str) -> Option<Sex> {
    // Both cases of the one marked letter by name: the tables of every script's cases would be for it alone.
    match field.to_ascii_lowercase().as_str() {
        "nam" => Some(Sex::Male),
        "nữ" | "nỮ" | "nu" => Some(Sex::Female),
        _ => None,
    }
}

/// `ddMMyyyy` or `dd/MM/yyyy`, in digits only.
pub(super) fn parse_date(field: &str) -> Option<NaiveDate> {
    let (day, month, year) = if field.len() == 8 {
        (field.get(..2)?, field.get(2..4)?, field.get(4..)?)
    } else {
        let mut parts = field.split('/');
        let found = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() {
            return None;
        }
        found
    };
    let number = |text: &str, len: usize| {
        let digits = text.len() == len && text.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| text.parse::<u16>().ok()).flatten()
    };
    NaiveDate::from_ymd_opt(number(year, 4)?.into(), number(month, 2)?.into(), number(day, 2)?.into())
}

/// Why the text is not a card's QR code, or why its parts contradict one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CccdError {
    /// Fewer than six fields, or a day of issue that breaks off.
    #[error("cccd-truncated")]
    Truncated {
        /// Whole fields that did arrive.
        fields: usize,
    },
    /// The first field is not a personal number.
    #[error("cccd-number-shape")]
    NumberShape,
    /// The second field is neither empty nor nine or twelve digits.
    #[error("cccd-old-number-shape")]
    OldNumberShape,
    /// The third field is not a name.
    #[error("cccd-name")]
    Name(#[from] NameError),
    /// A date that is not on the calendar or not written as one.
    #[error("cccd-date")]
    Date {
        /// `birth` or `issue`.
        field: &'static str,
    },
    /// A date of birth before 1900 or after today.
    #[error("cccd-birth-date")]
    BirthDate(#[from] BirthDateError),
    /// Neither `Nam` nor `Nữ`.
    #[error("cccd-sex")]
    Sex,
    /// The address holds invisible characters or more than 500 characters.
    #[error("cccd-address")]
    Address,
    /// Digit 4 of the number says one sex, the card the other.
    #[error("cccd-sex-disagrees")]
    SexDisagrees,
    /// Digit 4 of the number says one century, the date of birth another.
    #[error("cccd-century-disagrees")]
    CenturyDisagrees,
    /// Digits 5 and 6 of the number are not the year of birth.
    #[error("cccd-year-disagrees")]
    YearDisagrees,
    /// Issued before its holder was born.
    #[error("cccd-issued-before-birth")]
    IssuedBeforeBirth,
    /// Issued after today.
    #[error("cccd-issued-in-future")]
    IssuedInFuture,
}

impl Coded for CccdError {
    fn code(&self) -> &'static str {
        match self {
            Self::Truncated { .. } => "cccd-truncated",
            Self::NumberShape => "cccd-number-shape",
            Self::OldNumberShape => "cccd-old-number-shape",
            Self::Name(_) => "cccd-name",
            Self::Date { .. } => "cccd-date",
            Self::BirthDate(_) => "cccd-birth-date",
            Self::Sex => "cccd-sex",
            Self::Address => "cccd-address",
            Self::SexDisagrees => "cccd-sex-disagrees",
            Self::CenturyDisagrees => "cccd-century-disagrees",
            Self::YearDisagrees => "cccd-year-disagrees",
            Self::IssuedBeforeBirth => "cccd-issued-before-birth",
            Self::IssuedInFuture => "cccd-issued-in-future",
        }
    }

    /// `fields` of a truncated scan, `field` of a date.
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Truncated { fields } => vec![("fields", fields.to_string())],
            Self::Date { field } => vec![("field", (*field).to_owned())],
            _ => Vec::new(),
        }
    }
}
