//! What a desk code says: `K4.2-NET` is the second page of the questions, where the server did not answer. A guest shows it or
//! says it; staff read it in words.

/// Problems that a kiosk tells a guest about: its code, and the word at the end of the desk code. Neither is used twice.
pub const WORDS: [(&str, &str); 60] = [
    ("scan-unreadable", "SCAN"),
    ("scan-cut-off", "CUT"),
    ("scan-layout-damaged", "KEYS"),
    ("cccd-truncated", "CARD-CUT"),
    ("cccd-number-shape", "CARD-NO"),
    ("cccd-old-number-shape", "CARD-OLD"),
    ("cccd-name", "CARD-NAME"),
    ("cccd-date", "CARD-DATE"),
    ("cccd-birth-date", "CARD-BORN"),
    ("cccd-sex", "CARD-SEX"),
    ("cccd-address", "CARD-ADDR"),
    ("cccd-sex-disagrees", "CARD-SEX2"),
    ("cccd-century-disagrees", "CARD-CENT"),
    ("cccd-year-disagrees", "CARD-YEAR"),
    ("cccd-issued-before-birth", "CARD-ISS1"),
    ("cccd-issued-in-future", "CARD-ISS2"),
    ("mrz-length", "PASS-CUT"),
    ("mrz-character", "PASS-CHAR"),
    ("mrz-document-kind", "PASS-KIND"),
    ("mrz-country", "PASS-LAND"),
    ("mrz-document-number", "PASS-NO"),
    ("mrz-check-digit", "PASS-DIGIT"),
    ("mrz-date", "PASS-DATE"),
    ("mrz-birth-date", "PASS-BORN"),
    ("mrz-sex", "PASS-SEX"),
    ("mrz-name", "PASS-NAME"),
    ("document-kind-unsupported", "DOC-KIND"),
    ("passport-number-shape", "PASS-NO2"),
    ("insurance-card-scanned", "BHYT"),
    ("scan-other-document", "OTHER"),
    ("code-shape", "CODE"),
    ("booking-code-unknown", "NO-CODE"),
    ("booking-not-found", "NO-BOOK"),
    ("booking-other-day", "DAY"),
    ("booking-cancelled", "CANCEL"),
    ("booking-already-checked-in", "AGAIN"),
    ("package-unknown", "PACK"),
    ("package-not-in-force", "PACK-DAY"),
    ("package-no-tier", "TIER"),
    ("package-other-sex", "TIER-SEX"),
    ("name-empty", "NAME"),
    ("name-too-long", "NAME-LONG"),
    ("name-characters", "NAME-CHAR"),
    ("resident-number-refused", "NUMBER"),
    ("phone-shape", "PHONE"),
    ("phone-country", "PHONE-LAND"),
    ("ticket-shape", "TICKET"),
    ("ticket-not-found", "NO-TICKET"),
    ("report-not-found", "NO-REPORT"),
    ("report-too-many-tries", "TRIES"),
    ("walk-in-checked-in", "AGAIN2"),
    ("walk-in-has-booking", "BOOKED"),
    ("consent-required", "CONSENT"),
    ("consent-text-outdated", "TEXT"),
    ("offline-booking-unknown", "OFF-NO"),
    ("offline-checked-in", "OFF-IN"),
    ("kiosk-not-enrolled", "ENROL"),
    ("unreachable", "NET"),
    ("server-trouble", "SERVER"),
    ("unexpected-answer", "ANSWER"),
];

/// Most characters of a desk code.
const LONGEST: usize = 24;

/// A desk code, taken apart.
///
/// ```
/// use checkup_core::desk::DeskCode;
/// let code = DeskCode::parse("K4.2-NET").unwrap();
/// assert_eq!((code.step.as_str(), code.page, code.problem), ("K4", Some(2), Some("unreachable")));
/// assert_eq!(DeskCode::parse("Vũ Thị Mơ"), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskCode {
    /// The step: `K4`, or `K1-TYPE` where a step has two ways.
    pub step: String,
    /// The page within the step, from 1.
    pub page: Option<u16>,
    /// Code of the problem that was shown.
    pub problem: Option<&'static str>,
}

impl DeskCode {
    /// Reads a code as a kiosk shows it. A word that is in no table stays with the step: newer kiosks know more.
    pub fn parse(text: &str) -> Option<Self> {
        let sign = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'.' || b == b'-';
        if text.len() > LONGEST || !text.starts_with('K') || !text.bytes().all(sign) {
            return None;
        }
        let by_word = |tail: &str| WORDS.iter().find(|(_, word)| *word == tail).map(|(code, _)| *code);
        let (place, problem) = match text.split_once('-') {
            Some((place, tail)) => by_word(tail).map_or((text, None), |code| (place, Some(code))),
            None => (text, None),
        };
        let (step, page) = match place.split_once('.') {
            Some((step, page)) => (step, Some(page.parse().ok()?)),
            None => (place, None),
        };
        Some(Self { step: step.to_owned(), page, problem })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_problem_and_no_word_is_there_twice() {
        let codes: BTreeSet<_> = WORDS.iter().map(|(code, _)| code).collect();
        let words: BTreeSet<_> = WORDS.iter().map(|(_, word)| word).collect();
        assert_eq!((codes.len(), words.len()), (WORDS.len(), WORDS.len()));
    }

    #[test]
    fn a_code_is_taken_apart() {
        let apart = |text| DeskCode::parse(text).map(|code| (code.step, code.page, code.problem));
        assert_eq!(apart("K0"), Some(("K0".to_owned(), None, None)));
        assert_eq!(apart("K3.2"), Some(("K3".to_owned(), Some(2), None)));
        assert_eq!(apart("K1-CARD-SEX2"), Some(("K1".to_owned(), None, Some("cccd-sex-disagrees"))));
        assert_eq!(apart("K1-TYPE"), Some(("K1-TYPE".to_owned(), None, None)));
    }

    #[test]
    fn what_no_kiosk_shows_is_no_code() {
        for text in ["", "k3", "3", "K3 NET", "K4.X", "K1-ABCDEFGHIJKLMNOPQRSTUVW", "KÉ"] {
            assert_eq!(DeskCode::parse(text), None, "{text}");
        }
    }
}
