//! Vietnamese health insurance (BHYT): the numbers on its cards and the QR code.
//!
//! Checkups on request are not paid by it (Law on Health Insurance, Art. 23), so the kiosk asks for no such card; the
//! number is kept where the data exchange with the authorities wants it. Numbers have 15 characters on cards until
//! March 2021, 10 digits since (Decision 1666/QĐ-BHXH); the personal number may stand in their place since 2025.

use super::birth_date::{BirthDate, BirthDateError};
use super::cccd::{CitizenNumber, parse_date};
use super::name::{NameError, PersonName};
use super::province::{Province, province};
use super::sex::Sex;
use super::text::{is_forbidden, tidy};
use crate::error::Coded;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Fewest fields of a whole code: up to the day from which the card is valid.
const MIN_FIELDS: usize = 7;

/// Which of the three numbers a person goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InsuranceForm {
    /// Fifteen characters: group, benefit level, province, social-insurance number.
    Card,
    /// Twelve digits: the personal number.
    Personal,
    /// Ten digits: the social-insurance number alone.
    Social,
}

/// How much the fund pays, digit 3 of a number of fifteen characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BenefitLevel {
    /// 1: all of it.
    Full,
    /// 2: all of it, with limits for some services.
    FullWithLimits,
    /// 3: 95 %.
    Most,
    /// 4: 80 %.
    Standard,
    /// 5: all of it, services outside the scope included (army, police, cipher).
    FullBeyondScope,
}

impl BenefitLevel {
    /// All five, in the order of their digits.
    pub const ALL: [Self; 5] =
        [Self::Full, Self::FullWithLimits, Self::Most, Self::Standard, Self::FullBeyondScope];

    /// The digit on the card.
    pub const fn digit(self) -> u8 {
        match self {
            Self::Full => 1,
            Self::FullWithLimits => 2,
            Self::Most => 3,
            Self::Standard => 4,
            Self::FullBeyondScope => 5,
        }
    }

    /// Share of a covered service that the fund pays, in per cent.
    pub const fn percent(self) -> u8 {
        match self {
            Self::Most => 95,
            Self::Standard => 80,
            Self::Full | Self::FullWithLimits | Self::FullBeyondScope => 100,
        }
    }
}

/// A health-insurance number of 15 characters, 12 digits or 10 digits.
///
/// ```
/// use checkup_core::person::bhyt::{BenefitLevel, InsuranceNumber};
/// let number = InsuranceNumber::parse("DN 4 01 0123456789").unwrap();
/// assert_eq!(number.as_str(), "DN4010123456789");
/// assert_eq!((number.group(), number.benefit()), (Some("DN"), Some(BenefitLevel::Standard)));
/// assert_eq!(number.province().unwrap().old_name, "Hà Nội");
/// assert_eq!(number.social_number(), Some("0123456789"));
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct InsuranceNumber {
    number: String,
    form: InsuranceForm,
    benefit: Option<BenefitLevel>,
}

impl InsuranceNumber {
    /// Drops blanks, raises letters and checks the shape. The group's letters are not checked against a list: it grows.
    pub fn parse(text: &str) -> Result<Self, BhytError> {
        let number: String =
            text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
        let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        let (form, benefit) = match number.len() {
            15 => {
                let (group, rest) = number.split_at_checked(2).ok_or(BhytError::NumberShape)?;
                if !group.bytes().all(|b| b.is_ascii_uppercase()) || !digits(rest) {
                    return Err(BhytError::NumberShape);
                }
                let level = rest.bytes().next().unwrap_or_default();
                let level = BenefitLevel::ALL.into_iter().find(|known| known.digit() + b'0' == level);
                if rest.get(1..3) == Some("00") {
                    return Err(BhytError::Province);
                }
                (InsuranceForm::Card, Some(level.ok_or(BhytError::BenefitLevel)?))
            }
            12 => {
                CitizenNumber::parse(&number).map_err(|_| BhytError::NumberShape)?;
                (InsuranceForm::Personal, None)
            }
            10 if digits(&number) => (InsuranceForm::Social, None),
            _ => return Err(BhytError::NumberShape),
        };
        Ok(Self { number, form, benefit })
    }

    /// The whole number.
    pub fn as_str(&self) -> &str {
        &self.number
    }

    /// Which of the three it is.
    pub const fn form(&self) -> InsuranceForm {
        self.form
    }

    fn part(&self, from: usize, to: usize) -> Option<&str> {
        if self.form == InsuranceForm::Card { self.number.get(from..to) } else { None }
    }

    /// Two letters for the group of insured people: DN for an enterprise's, TE for a child under six and others.
    pub fn group(&self) -> Option<&str> {
        self.part(0, 2)
    }

    /// How much the fund pays; only the form of fifteen characters tells.
    pub const fn benefit(&self) -> Option<BenefitLevel> {
        self.benefit
    }

    /// The two digits of the province that issued the card, as provinces were until July 2025.
    pub fn province_code(&self) -> Option<&str> {
        self.part(3, 5)
    }

    /// That province; `None` where the number names none or one that is not in the table.
    pub fn province(&self) -> Option<Province> {
        province(&format!("0{}", self.province_code()?))
    }

    /// The ten digits of the social-insurance number; a personal number does not hold them.
    pub fn social_number(&self) -> Option<&str> {
        match self.form {
            InsuranceForm::Card => self.number.get(5..),
            InsuranceForm::Social => Some(&self.number),
            InsuranceForm::Personal => None,
        }
    }
}

impl std::fmt::Debug for InsuranceNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "InsuranceNumber({:?}, redacted)", self.form)
    }
}

impl TryFrom<String> for InsuranceNumber {
    type Error = BhytError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<InsuranceNumber> for String {
    fn from(number: InsuranceNumber) -> Self {
        number.number
    }
}

/// How the fields behind the seventh are laid out; the print year decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BhytLayout {
    /// Field 8 is the last day of validity.
    Former {
        /// That day.
        until: NaiveDate,
    },
    /// Field 9 is the day of issue and field 13 the day from which five years without a gap are full.
    Current {
        /// Day of issue.
        issued: Option<NaiveDate>,
        /// Day on which five years are full.
        five_years: Option<NaiveDate>,
    },
}

/// What the QR code of a card says. Fields of no known meaning are not kept.
#[derive(Clone, PartialEq, Eq)]
pub struct BhytCard {
    number: InsuranceNumber,
    name: PersonName,
    born: BirthDate,
    sex: Sex,
    address: Option<String>,
    facility: String,
    from: Option<NaiveDate>,
    layout: BhytLayout,
}

impl BhytCard {
    /// Whether a text is such a code: a number first, then a name in hexadecimal digits, a date and 1 or 2.
    pub fn is_likely(text: &str) -> bool {
        let mut fields = text.split('|').map(str::trim);
        let (number, name) = (fields.next().unwrap_or_default(), fields.next().unwrap_or_default());
        let (born, sex) = (fields.next().unwrap_or_default(), fields.next().unwrap_or_default());
        InsuranceNumber::parse(number).is_ok()
            && name.len() >= 4
            && name.bytes().all(|b| b.is_ascii_hexdigit())
            && born.contains('/')
            && matches!(sex, "1" | "2")
    }

    /// Reads the text of the code. NUL, CR and LF are dropped; a field without a value is empty or `-`.
    ///
    /// ```
    /// use checkup_core::person::{Sex, bhyt::BhytCard};
    /// let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    /// let card = BhytCard::parse(
    ///     "0123456789|4e677579e1bb856e205468e1bb8b204de1baab75|05/03/1985|2|-|01-004|01/01/2026|-|15/12/2025|",
    ///     today,
    /// ).unwrap();
    /// assert_eq!((card.name().as_str(), card.sex()), ("Nguyễn Thị Mẫu", Sex::Female));
    /// assert_eq!(BhytCard::parse(&card.to_qr(), today).as_ref(), Ok(&card));
    /// ```
    pub fn parse(text: &str, today: NaiveDate) -> Result<Self, BhytError> {
        let text: String = text.chars().filter(|c| !matches!(c, '\0' | '\r' | '\n')).collect();
        let fields: Vec<&str> = text.split('|').map(str::trim).collect();
        let [number, name, born, sex, address, facility, from, rest @ ..] = fields.as_slice() else {
            return Err(BhytError::Truncated { fields: fields.len().min(MIN_FIELDS) });
        };
        let number = InsuranceNumber::parse(number)?;
        let name = PersonName::new(&from_hex(name).ok_or(BhytError::Text { field: "name" })?)?;
        let born = parse_date(born).ok_or(BhytError::Date { field: "birth" })?;
        let born = BirthDate::new(born, today)?;
        let sex = match *sex {
            "1" => Sex::Male,
            "2" => Sex::Female,
            _ => return Err(BhytError::Sex),
        };
        let address = match *address {
            "" | "-" => None,
            hex => Some(from_hex(hex).ok_or(BhytError::Text { field: "address" })?),
        };
        let address = address.map(|text| tidy(&text)).filter(|text| !text.is_empty());
        let facility = tidy(facility);
        for (field, text) in [("address", address.as_deref().unwrap_or_default()), ("facility", &facility)] {
            if text.chars().any(is_forbidden) || text.chars().count() > 500 {
                return Err(BhytError::Text { field });
            }
        }
        let day = |at: usize, field| optional_date(rest.get(at).copied().unwrap_or_default(), field);
        let from = optional_date(from, "from")?;
        let layout = match day(0, "until")? {
            Some(until) => BhytLayout::Former { until },
            None => BhytLayout::Current { issued: day(1, "issue")?, five_years: day(5, "five-years")? },
        };
        let facility = if facility == "-" { String::new() } else { facility };
        Ok(Self { number, name, born, sex, address, facility, from, layout })
    }

    /// The text of the code; [`BhytCard::parse`] reads it back.
    pub fn to_qr(&self) -> String {
        let day = |day: Option<NaiveDate>| {
            day.map_or_else(|| "-".to_owned(), |day| day.format("%d/%m/%Y").to_string())
        };
        let or_dash = |text: String| if text.is_empty() { "-".to_owned() } else { text };
        let sex = match self.sex {
            Sex::Male => "1",
            Sex::Female => "2",
        };
        let mut fields = vec![
            self.number.as_str().to_owned(),
            to_hex(self.name.as_str()),
            day(Some(self.born.date())),
            sex.to_owned(),
            or_dash(to_hex(self.address.as_deref().unwrap_or_default())),
            or_dash(self.facility.clone()),
            day(self.from),
        ];
        match self.layout {
            BhytLayout::Former { until } => fields.push(day(Some(until))),
            BhytLayout::Current { issued, five_years } => {
                fields.extend(["-".to_owned(), day(issued)]);
                fields.extend(["-", "-", "-"].map(str::to_owned));
                fields.push(day(five_years));
            }
        }
        fields.join("|")
    }

    /// The number.
    pub const fn number(&self) -> &InsuranceNumber {
        &self.number
    }

    /// The name as printed, composed.
    pub const fn name(&self) -> &PersonName {
        &self.name
    }

    /// Date of birth.
    pub const fn born(&self) -> BirthDate {
        self.born
    }

    /// Sex.
    pub const fn sex(&self) -> Sex {
        self.sex
    }

    /// Address, where the card tells it; cards since 2021 do not.
    pub fn address(&self) -> Option<&str> {
        self.address.as_deref()
    }

    /// Code of the group or of the facility of first registration, as written; may be empty.
    pub fn facility(&self) -> &str {
        &self.facility
    }

    /// First day of validity.
    pub const fn valid_from(&self) -> Option<NaiveDate> {
        self.from
    }

    /// What only some print years tell.
    pub const fn layout(&self) -> BhytLayout {
        self.layout
    }
}

impl std::fmt::Debug for BhytCard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("BhytCard(redacted)")
    }
}

fn optional_date(field: &str, name: &'static str) -> Result<Option<NaiveDate>, BhytError> {
    match field {
        // Some print years end the code with a dollar sign.
        "" | "-" | "$" => Ok(None),
        text => parse_date(text).map(Some).ok_or(BhytError::Date { field: name }),
    }
}

/// UTF-8 from hexadecimal digits of either case.
fn from_hex(text: &str) -> Option<String> {
    let digits: Option<Vec<u8>> =
        text.chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect();
    let digits = digits.filter(|digits| digits.len().is_multiple_of(2))?;
    let bytes = digits.chunks_exact(2).filter_map(|pair| match pair {
        [high, low] => Some(high * 16 + low),
        _ => None,
    });
    String::from_utf8(bytes.collect()).ok()
}

fn to_hex(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
}

/// Why a text is no health-insurance number or no QR code of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BhytError {
    /// Neither fifteen characters of the known shape, nor a personal number, nor ten digits.
    #[error("bhyt-number-shape")]
    NumberShape,
    /// The third character is not 1–5.
    #[error("bhyt-benefit-level")]
    BenefitLevel,
    /// The province is 00.
    #[error("bhyt-province")]
    Province,
    /// Fewer than seven fields.
    #[error("bhyt-truncated")]
    Truncated {
        /// Whole fields that did arrive.
        fields: usize,
    },
    /// A field is not UTF-8 in hexadecimal digits, or holds invisible characters.
    #[error("bhyt-text")]
    Text {
        /// `name`, `address` or `facility`.
        field: &'static str,
    },
    /// The name is not a name.
    #[error("bhyt-name")]
    Name(#[from] NameError),
    /// A date that is not on the calendar or not written as one.
    #[error("bhyt-date")]
    Date {
        /// `birth`, `from`, `until`, `issue` or `five-years`.
        field: &'static str,
    },
    /// A date of birth before 1900 or after today.
    #[error("bhyt-birth-date")]
    BirthDate(#[from] BirthDateError),
    /// Neither 1 nor 2.
    #[error("bhyt-sex")]
    Sex,
}

impl Coded for BhytError {
    fn code(&self) -> &'static str {
        match self {
            Self::NumberShape => "bhyt-number-shape",
            Self::BenefitLevel => "bhyt-benefit-level",
            Self::Province => "bhyt-province",
            Self::Truncated { .. } => "bhyt-truncated",
            Self::Text { .. } => "bhyt-text",
            Self::Name(_) => "bhyt-name",
            Self::Date { .. } => "bhyt-date",
            Self::BirthDate(_) => "bhyt-birth-date",
            Self::Sex => "bhyt-sex",
        }
    }

    /// `fields` of a truncated code, `field` of a text or date.
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Truncated { fields } => vec![("fields", fields.to_string())],
            Self::Text { field } | Self::Date { field } => vec![("field", (*field).to_owned())],
            _ => Vec::new(),
        }
    }
}
