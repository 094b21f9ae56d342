//! What a keyboard-wedge scanner types at a kiosk, told apart and read.
//!
//! The scanner sends keystrokes, so an active Korean or Vietnamese input method, or a wrong layout, changes the text on
//! its way. Such damage is named for what it is: scanning again does not help then, the desk does.

use super::bhyt::{BhytCard, InsuranceForm, InsuranceNumber};
use super::cccd::{CccdError, CitizenCard};
use super::mrz::{Mrz, MrzError};
use super::text::tidy;
use crate::codes::{BookingCode, TicketCode};
use crate::error::Coded;
use chrono::NaiveDate;

/// One scan, recognised and read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scan {
    /// QR code of a Vietnamese citizen or identity card.
    CitizenCard(CitizenCard),
    /// Machine-readable zone of a passport or card.
    TravelDocument(Mrz),
    /// A Vietnamese health-insurance card, by its QR code or its number of fifteen characters. It proves nobody's
    /// identity and pays for no checkup on request, so it is recognised and not read: see [`BhytCard`] for who has to.
    InsuranceCard,
    /// The code of an appointment.
    Booking(BookingCode),
    /// The number of a ticket handed out today.
    Ticket(TicketCode),
}

impl Scan {
    /// Tells what was scanned and reads it. `today` bounds and completes dates.
    ///
    /// ```
    /// use checkup_core::{error::Coded, person::Scan};
    /// let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    /// assert!(matches!(Scan::parse("A017\r", today), Ok(Scan::Ticket(_))));
    /// assert!(matches!(Scan::parse("K7M2QX4T", today), Ok(Scan::Booking(_))));
    /// assert_eq!(Scan::parse("00108501234", today).unwrap_err().code(), "scan-cut-off");
    /// assert_eq!(Scan::parse("ㅖ<ㅏㅐㄲ", today).unwrap_err().code(), "scan-layout-damaged");
    /// ```
    pub fn parse(text: &str, today: NaiveDate) -> Result<Self, ScanError> {
        let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\0' | '\u{FEFF}'));
        if text.contains('|') {
            if BhytCard::is_likely(text) {
                return Ok(Self::InsuranceCard);
            }
            if is_damaged_card(text) {
                return Err(ScanError::LayoutDamaged);
            }
            return Ok(Self::CitizenCard(CitizenCard::parse(text, today)?));
        }
        if !text.is_ascii() {
            return Err(ScanError::LayoutDamaged);
        }
        if text.contains('<') {
            return Ok(Self::TravelDocument(Mrz::parse(text, today)?));
        }
        if let Ok(code) = TicketCode::parse(text) {
            return Ok(Self::Ticket(code));
        }
        if let Ok(code) = BookingCode::parse(text) {
            return Ok(Self::Booking(code));
        }
        if InsuranceNumber::parse(text).is_ok_and(|number| number.form() == InsuranceForm::Card) {
            return Ok(Self::InsuranceCard);
        }
        // A card's QR code opens with its number; nothing else that the centre scans is this many digits.
        if text.len() >= 5 && text.bytes().all(|b| b.is_ascii_digit()) {
            return Err(ScanError::CutOff);
        }
        Err(ScanError::Unreadable)
    }
}

/// Whether an input method, a layout or a wrong encoding changed the text of a card's QR code:
///
/// * replacement characters, Hangul, or UTF-8 read as a Western encoding;
/// * a sex or a name with a question mark, or a name with digits (VNI), or a sex that is `Nữ` as typed by Telex (`Nuwx`);
/// * no Vietnamese letter anywhere but, three times or more, the keystrokes that make one (`Nguyeenx`, `Haf Nooij`).
fn is_damaged_card(text: &str) -> bool {
    if text.chars().any(|c| c == '\u{FFFD}' || is_hangul(c)) || MOJIBAKE.iter().any(|m| text.contains(m)) {
        return true;
    }
    let fields: Vec<String> = text.split('|').map(tidy).collect();
    let field = |at: usize| fields.get(at).map(String::as_str).unwrap_or_default();
    let (number, name, sex, address) = (field(0), field(2), field(4), field(5));
    let sex_damaged =
        matches!(sex.to_ascii_lowercase().as_str(), "nuwx" | "nuxw" | "nwxu" | "nu74" | "nu47" | "n?" | "n");
    !number.is_ascii()
        || sex_damaged
        || name.contains(|c: char| c == '?' || c.is_ascii_digit())
        || (name.is_ascii() && address.is_ascii() && telex_words(name) + telex_words(address) >= 3)
}

/// How the first bytes of Vietnamese letters look when UTF-8 is read as Windows-1252.
const MOJIBAKE: [&str; 6] = ["á»", "áº", "Æ°", "Æ¡", "Ä\u{2018}", "Ä\u{90}"];

fn is_hangul(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{AC00}'..='\u{D7FB}')
}

/// Words with a doubled letter, a `w` after a vowel or a tone key at the end: no Vietnamese words, but how Telex types
/// them. One or two prove nothing; Ksor and Blir are Jrai names.
fn telex_words(text: &str) -> usize {
    let words = text.split(|c: char| !c.is_ascii_alphabetic()).map(str::to_ascii_lowercase);
    let typed = words.filter(|word| {
        let doubled = ["aa", "ee", "oo", "dd", "aw", "ow", "uw"].iter().any(|pair| word.contains(pair));
        doubled || (word.ends_with(['s', 'f', 'r', 'x', 'j']) && word.contains(is_vowel))
    });
    typed.count()
}

const fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// Why a scan gave nothing to go on with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ScanError {
    /// None of the codes the centre knows.
    #[error("scan-unreadable")]
    Unreadable,
    /// The opening digits of a card and nothing more.
    #[error("scan-cut-off")]
    CutOff,
    /// An input method, a keyboard layout or an encoding changed the text.
    #[error("scan-layout-damaged")]
    LayoutDamaged,
    /// A card's QR code that cannot be used.
    #[error(transparent)]
    Cccd(#[from] CccdError),
    /// A machine-readable zone that cannot be used.
    #[error(transparent)]
    Mrz(#[from] MrzError),
}

impl Coded for ScanError {
    fn code(&self) -> &'static str {
        match self {
            Self::Unreadable => "scan-unreadable",
            Self::CutOff => "scan-cut-off",
            Self::LayoutDamaged => "scan-layout-damaged",
            Self::Cccd(error) => error.code(),
            Self::Mrz(error) => error.code(),
        }
    }

    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Unreadable | Self::CutOff | Self::LayoutDamaged => Vec::new(),
            Self::Cccd(error) => error.args(),
            Self::Mrz(error) => error.args(),
        }
    }
}
