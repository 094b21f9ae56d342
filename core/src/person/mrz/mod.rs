//! The machine-readable zone of passports (TD3, two lines of 44) and cards (TD1, three lines of 30), ICAO Doc 9303.
//!
//! Digits that optical readers take for letters, and the reverse, are put right where the field allows one kind only;
//! a document number, which may hold both, is put right only by the known shape of its issuer. Check digits decide
//! afterwards, so that a repair never passes unchecked where the zone has a check for it.

pub mod error;
mod zone;

use super::birth_date::BirthDate;
use super::cccd::CitizenNumber;
use super::document::{
    CountryCode, DocumentError, DocumentKind, DocumentNumber, DocumentWarning, IdentityDocument,
};
use super::name::PersonName;
use super::sex::Sex;
use chrono::{Datelike, Months, NaiveDate};
use zone::{ISSUER, Layout, Span, lines, repair};

pub use error::{MrzError, MrzField};
pub use zone::{MrzFormat, check_digit};

/// What a machine-readable zone says.
///
/// ```
/// use checkup_core::person::{Mrz, Sex};
/// let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
/// let zone = Mrz::parse(
///     "P<KORHONG<<GILDONG<<<<<<<<<<<<<<<<<<<<<<<<<<\n\
///      M000000004KOR8001014M3001019<<<<<<<<<<<<<<04",
///     today,
/// ).unwrap();
/// assert_eq!(zone.name().as_str(), "HONG GILDONG");
/// assert_eq!((zone.surname(), zone.given_names()), ("HONG", "GILDONG"));
/// assert_eq!(zone.document_number(), "M00000000");
/// assert_eq!(zone.sex(), Some(Sex::Male));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Mrz {
    format: MrzFormat,
    document_code: String,
    issuer: CountryCode,
    surname: String,
    given_names: String,
    name: PersonName,
    name_cut_short: bool,
    number: String,
    nationality: CountryCode,
    born: BirthDate,
    sex: Option<Sex>,
    expires: NaiveDate,
    /// Of a Vietnamese card only, where it is the personal number. Elsewhere it may be one that the centre must not hold:
    /// Korean passports of before December 2021 carry part of the resident registration number there.
    optional: String,
}

impl Mrz {
    /// Reads a zone whose lines are parted by CR, LF, both or nothing. Small letters are raised (a keyboard's caps
    /// lock turns a scan's letters round); blanks around lines are dropped.
    ///
    /// `today` bounds the date of birth and gives the centuries: birth is the latest past date with those two digits,
    /// so that someone past 100 reads as a child and needs the desk; expiry is in the hundred years that began 20
    /// years ago.
    pub fn parse(text: &str, today: NaiveDate) -> Result<Self, MrzError> {
        let (layout, mut zone) = lines(text)?;
        repair(&mut zone, layout);
        let zone = String::from_utf8(zone).unwrap_or_default();
        let cut = |span: Span| zone.get(span.0..span.1).unwrap_or_default();
        let at = |index: usize| cut((index, index + 1));

        let document_code = trim(cut((0, 2)));
        let kind_fits = match layout.format {
            MrzFormat::Td3 => document_code.starts_with('P'),
            MrzFormat::Td1 => document_code.starts_with(['A', 'C', 'I']),
        };
        if !kind_fits {
            return Err(MrzError::DocumentKind);
        }
        let country =
            |span, field| CountryCode::parse(trim(cut(span))).map_err(|_| MrzError::Country { field });
        let issuer = country(ISSUER, MrzField::Issuer)?;

        let (number, optional) = document_number(layout, &zone)?;
        check(cut(layout.birth), at(layout.birth.1), MrzField::BirthDate)?;
        check(cut(layout.expiry), at(layout.expiry.1), MrzField::ExpiryDate)?;
        if let Some(check_at) = layout.optional_check {
            let unused = optional.is_empty() && at(check_at) == "<";
            if !unused {
                check(cut(layout.optional), at(check_at), MrzField::OptionalData)?;
            }
        }
        let composite: String = layout.composite.iter().map(|span| cut(*span)).collect();
        check(&composite, at(layout.composite_check), MrzField::Composite)?;

        let born = birth_date(cut(layout.birth), today)?;
        let expires =
            expiry_date(cut(layout.expiry), today).ok_or(MrzError::Date { field: MrzField::ExpiryDate })?;
        let sex = match at(layout.sex) {
            "M" => Some(Sex::Male),
            "F" => Some(Sex::Female),
            "<" | "X" => None,
            _ => return Err(MrzError::Sex),
        };
        let nationality = country(layout.nationality, MrzField::Nationality)?;
        let is_citizen_card = layout.format == MrzFormat::Td1 && issuer == CountryCode::viet_nam();
        let optional = if is_citizen_card { optional } else { String::new() };
        let (surname, given_names, name) = names(cut(layout.names)).ok_or(MrzError::Name)?;
        // Counted, not looked at: fillers inside a name, which no issuer prints, are not kept.
        let printed = surname.len() + if given_names.is_empty() { 0 } else { 2 + given_names.len() };
        Ok(Self {
            format: layout.format,
            document_code: document_code.to_owned(),
            issuer,
            surname,
            given_names,
            name,
            name_cut_short: printed >= cut(layout.names).len(),
            number,
            nationality,
            born,
            sex,
            expires,
            optional,
        })
    }

    /// The zone as printed but without the optional data, which are dropped on reading except the personal number of a
    /// Vietnamese card; lines parted by LF, check digits computed anew. [`Mrz::parse`] reads it back.
    pub fn to_text(&self) -> String {
        let given = self.given_names.replace(' ', "<");
        let names = format!("{}<<{given}", self.surname.replace(' ', "<"));
        let digit = |text: &str| check_digit(text).unwrap_or('<');
        let dated = |day: NaiveDate| {
            let text = day.format("%y%m%d").to_string();
            let digit = digit(&text);
            format!("{text}{digit}")
        };
        let (number, optional) = self.number_fields();
        let (born, expires) = (dated(self.born.date()), dated(self.expires));
        let sex = self.sex.map_or("<", Sex::letter);
        let head = format!("{}{}", pad(&self.document_code, 2), pad(self.issuer.as_str(), 3));
        let nationality = pad(self.nationality.as_str(), 3);
        match self.format {
            MrzFormat::Td3 => {
                let optional = pad(&optional, 14);
                let optional = format!("{optional}{}", digit(&optional));
                let composite = digit(&format!("{number}{born}{expires}{optional}"));
                let names = pad(&names, 39);
                format!("{head}{names}\n{number}{nationality}{born}{sex}{expires}{optional}{composite}")
            }
            MrzFormat::Td1 => {
                let first = format!("{number}{}", pad(&optional, 15));
                let second = pad("", 11);
                let composite = digit(&format!("{first}{born}{expires}{second}"));
                let names = pad(&names, 30);
                format!("{head}{first}\n{born}{sex}{expires}{nationality}{second}{composite}\n{names}")
            }
        }
    }

    /// Number field with its check digit, and the optional data that follow. A number of more than nine characters
    /// runs on into the optional data of a card and has its check digit there (Doc 9303 part 5, note j).
    fn number_fields(&self) -> (String, String) {
        let digit = check_digit(&self.number).unwrap_or('<');
        match self.number.split_at_checked(9) {
            Some((head, tail)) if !tail.is_empty() => {
                (format!("{head}<"), format!("{tail}{digit}<{}", self.optional))
            }
            _ => {
                let number = pad(&self.number, 9);
                let digit = check_digit(&number).unwrap_or('<');
                (format!("{number}{digit}"), self.optional.clone())
            }
        }
    }

    /// Size of the zone.
    pub const fn format(&self) -> MrzFormat {
        self.format
    }

    /// First one or two letters: `P`, `PM`, `I`, `ID` and others.
    pub fn document_code(&self) -> &str {
        &self.document_code
    }

    /// The state that issued the document.
    pub const fn issuer(&self) -> &CountryCode {
        &self.issuer
    }

    /// Primary identifier, capital letters without marks.
    pub fn surname(&self) -> &str {
        &self.surname
    }

    /// Secondary identifier; empty for people with one name.
    pub fn given_names(&self) -> &str {
        &self.given_names
    }

    /// Surname and given names with a blank between. The letters are a transliteration; the name in its own script
    /// is asked for separately.
    pub const fn name(&self) -> &PersonName {
        &self.name
    }

    /// Number of the document without fillers.
    pub fn document_number(&self) -> &str {
        &self.number
    }

    /// Nationality of the holder.
    pub const fn nationality(&self) -> &CountryCode {
        &self.nationality
    }

    /// Date of birth.
    pub const fn born(&self) -> BirthDate {
        self.born
    }

    /// Sex, where the document states it.
    pub const fn sex(&self) -> Option<Sex> {
        self.sex
    }

    /// Last day of validity.
    pub const fn expires(&self) -> NaiveDate {
        self.expires
    }

    /// What a person at the desk should look at; an expired document is read, not refused.
    pub fn warnings(&self, today: NaiveDate) -> Vec<DocumentWarning> {
        let expired = (self.expires < today).then_some(DocumentWarning::Expired { on: self.expires });
        let cut = self.name_cut_short.then_some(DocumentWarning::NameCutShort);
        expired.into_iter().chain(cut).collect()
    }

    /// The document to keep: a passport, or the Vietnamese citizen card, whose zone holds the last nine digits of the
    /// number in the number field and all twelve in the optional data.
    pub fn identity_document(&self) -> Result<IdentityDocument, DocumentError> {
        let number = match self.format {
            MrzFormat::Td3 => DocumentNumber::parse(DocumentKind::Passport, &self.number)?,
            MrzFormat::Td1 if self.issuer == CountryCode::viet_nam() => {
                let number = CitizenNumber::parse(self.optional.get(..12).unwrap_or_default())?;
                if !number.as_str().ends_with(&self.number) {
                    return Err(DocumentError::CitizenNumberShape);
                }
                number.into()
            }
            MrzFormat::Td1 => return Err(DocumentError::KindUnsupported),
        };
        Ok(IdentityDocument {
            number,
            issuer: self.issuer.clone(),
            issued: None,
            expires: Some(self.expires),
        })
    }
}

impl std::fmt::Debug for Mrz {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Mrz({:?}, redacted)", self.format)
    }
}

fn trim(field: &str) -> &str {
    field.trim_end_matches('<')
}

/// Fills up with `<`, or cuts, to `len` characters.
fn pad(text: &str, len: usize) -> String {
    text.chars().chain(std::iter::repeat('<')).take(len).collect()
}

fn check(text: &str, digit: &str, field: MrzField) -> Result<(), MrzError> {
    let right = check_digit(text).is_some_and(|right| digit.chars().eq([right]));
    if right { Ok(()) } else { Err(MrzError::CheckDigit { field }) }
}

/// The checked number and the optional data that are left. See [`Mrz::number_fields`].
fn document_number(layout: &Layout, zone: &str) -> Result<(String, String), MrzError> {
    let cut = |span: Span| zone.get(span.0..span.1).unwrap_or_default();
    let field = cut(layout.number);
    let digit = cut((layout.number_check, layout.number_check + 1));
    let optional = trim(cut(layout.optional));
    let wrong = MrzError::CheckDigit { field: MrzField::DocumentNumber };
    if layout.format == MrzFormat::Td1 && digit == "<" {
        let (tail, optional) = optional.split_once('<').unwrap_or((optional, ""));
        let split = tail.len().checked_sub(1).and_then(|at| tail.split_at_checked(at));
        let (tail, digit) = split.filter(|(tail, _)| !tail.is_empty()).ok_or(wrong)?;
        let number = format!("{field}{tail}");
        check(&number, digit, MrzField::DocumentNumber)?;
        return Ok((number, optional.to_owned()));
    }
    check(field, digit, MrzField::DocumentNumber)?;
    let number = trim(field);
    if number.is_empty() {
        Err(MrzError::DocumentNumber)
    } else {
        Ok((number.to_owned(), optional.to_owned()))
    }
}

fn two_digits(text: &str, from: usize) -> Option<u32> {
    let pair = text.get(from..from + 2)?;
    if pair.bytes().all(|b| b.is_ascii_digit()) { pair.parse().ok() } else { None }
}

/// `YYMMDD` in the century that opens with `century`.
fn date(text: &str, century: i32) -> Option<NaiveDate> {
    let year = century + two_digits(text, 0)?.cast_signed();
    NaiveDate::from_ymd_opt(year, two_digits(text, 2)?, two_digits(text, 4)?)
}

fn birth_date(text: &str, today: NaiveDate) -> Result<BirthDate, MrzError> {
    let century = today.year().div_euclid(100) * 100;
    let this = date(text, century).filter(|day| *day <= today);
    let born = this.or_else(|| date(text, century - 100));
    let born = born.ok_or(MrzError::Date { field: MrzField::BirthDate })?;
    Ok(BirthDate::new(born, today)?)
}

/// Some cards that never expire carry a day far ahead (991231), so the window opens 20 years back, not 50.
fn expiry_date(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let century = today.year().div_euclid(100) * 100;
    let opens = today.checked_sub_months(Months::new(20 * 12))?;
    let this = date(text, century).filter(|day| *day >= opens);
    this.or_else(|| date(text, century + 100)).or_else(|| date(text, century))
}

/// Surname, given names and both together.
fn names(field: &str) -> Option<(String, String, PersonName)> {
    let words = |text: &str| text.split('<').filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ");
    let (primary, secondary) = field.split_once("<<").unwrap_or((field, ""));
    let (surname, given) = (words(primary), words(secondary));
    if surname.is_empty() || field.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    let name = PersonName::new(&format!("{surname} {given}")).ok()?;
    Some((surname, given, name))
}
