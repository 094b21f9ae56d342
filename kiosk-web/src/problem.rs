//! What can go wrong in front of a guest, and the ways on from each: no problem page is a dead end.

use checkup_core::api::client::CallError;
use checkup_core::error::Coded;

/// A way on from a problem. The first of [`Problem::ways`] is the one to recommend; the desk is always open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Scan once more.
    ScanAgain,
    /// Type the appointment's code instead.
    TypeCode,
    /// Ask the server again, with the same idempotency key.
    Retry,
    /// Type the ticket's number again.
    TypeTicket,
    /// Go on without an appointment.
    WalkIn,
    /// Close the message and go on where it came up.
    GoOn,
    /// Forget this guest and begin anew.
    Restart,
    /// To the reception, with the code that tells where it stopped.
    Desk,
}

impl Way {
    /// The Fluent key of its button.
    pub const fn key(self) -> &'static str {
        match self {
            Self::ScanAgain => "kiosk-scan-again",
            Self::TypeCode => "kiosk-type-code",
            Self::TypeTicket => "kiosk-type-ticket",
            Self::WalkIn => "kiosk-walk-in-go-on",
            Self::Retry => "kiosk-retry",
            Self::GoOn => "kiosk-go-on",
            Self::Restart => "kiosk-restart",
            Self::Desk => "kiosk-to-desk",
        }
    }
}

/// Something a guest has to be told. The texts are `kiosk-problem-<code>` (what happened) and
/// `kiosk-problem-<code>-do` (what to do).
#[derive(Clone, PartialEq, Eq)]
pub struct Problem {
    code: &'static str,
    args: Vec<(String, String)>,
}

impl std::fmt::Debug for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Problem({})", self.code)
    }
}

const SCAN: &[Way] = &[Way::ScanAgain, Way::TypeCode, Way::Desk];
const CARD: &[Way] = &[Way::TypeCode, Way::ScanAgain, Way::Desk];
const DESK: &[Way] = &[Way::Desk, Way::TypeCode, Way::ScanAgain];
const CALL: &[Way] = &[Way::Retry, Way::Desk];
const TYPED: &[Way] = &[Way::GoOn, Way::Desk];
const OVER: &[Way] = &[Way::Desk, Way::Restart];

/// Every problem: code, what the desk is told (after the step), ways on.
pub const PROBLEMS: &[(&str, &str, &[Way])] = &[
    ("scan-unreadable", "SCAN", SCAN),
    ("scan-cut-off", "CUT", SCAN),
    ("scan-layout-damaged", "KEYS", DESK),
    ("cccd-truncated", "CARD-CUT", SCAN),
    ("cccd-number-shape", "CARD-NO", SCAN),
    ("cccd-old-number-shape", "CARD-OLD", SCAN),
    ("cccd-name", "CARD-NAME", SCAN),
    ("cccd-date", "CARD-DATE", SCAN),
    ("cccd-birth-date", "CARD-BORN", CARD),
    ("cccd-sex", "CARD-SEX", SCAN),
    ("cccd-address", "CARD-ADDR", SCAN),
    ("cccd-sex-disagrees", "CARD-SEX2", DESK),
    ("cccd-century-disagrees", "CARD-CENT", DESK),
    ("cccd-year-disagrees", "CARD-YEAR", DESK),
    ("cccd-issued-before-birth", "CARD-ISS1", DESK),
    ("cccd-issued-in-future", "CARD-ISS2", DESK),
    ("mrz-length", "PASS-CUT", SCAN),
    ("mrz-character", "PASS-CHAR", SCAN),
    ("mrz-document-kind", "PASS-KIND", CARD),
    ("mrz-country", "PASS-LAND", SCAN),
    ("mrz-document-number", "PASS-NO", SCAN),
    ("mrz-check-digit", "PASS-DIGIT", SCAN),
    ("mrz-date", "PASS-DATE", SCAN),
    ("mrz-birth-date", "PASS-BORN", CARD),
    ("mrz-sex", "PASS-SEX", SCAN),
    ("mrz-name", "PASS-NAME", SCAN),
    ("document-kind-unsupported", "DOC-KIND", CARD),
    ("passport-number-shape", "PASS-NO2", SCAN),
    ("insurance-card-scanned", "BHYT", SCAN),
    ("scan-other-document", "OTHER", &[Way::GoOn, Way::Restart, Way::Desk]),
    ("code-shape", "CODE", &[Way::TypeCode, Way::ScanAgain, Way::Desk]),
    ("booking-code-unknown", "NO-CODE", &[Way::TypeCode, Way::ScanAgain, Way::Desk]),
    ("booking-not-found", "NO-BOOK", &[Way::WalkIn, Way::TypeCode, Way::ScanAgain, Way::Desk]),
    ("booking-other-day", "DAY", OVER),
    ("booking-cancelled", "CANCEL", OVER),
    ("booking-already-checked-in", "AGAIN", CALL),
    ("package-unknown", "PACK", OVER),
    ("package-not-in-force", "PACK-DAY", OVER),
    ("package-no-tier", "TIER", OVER),
    ("package-other-sex", "TIER-SEX", OVER),
    ("name-empty", "NAME", TYPED),
    ("name-too-long", "NAME-LONG", TYPED),
    ("name-characters", "NAME-CHAR", TYPED),
    ("resident-number-refused", "NUMBER", TYPED),
    ("phone-shape", "PHONE", TYPED),
    ("phone-country", "PHONE-LAND", TYPED),
    ("ticket-shape", "TICKET", &[Way::TypeTicket, Way::Desk]),
    ("ticket-not-found", "NO-TICKET", &[Way::TypeTicket, Way::ScanAgain, Way::Desk]),
    ("report-not-found", "NO-REPORT", &[Way::TypeTicket, Way::Desk]),
    ("report-too-many-tries", "TRIES", OVER),
    ("walk-in-checked-in", "AGAIN2", &[Way::TypeTicket, Way::Desk]),
    ("walk-in-has-booking", "BOOKED", &[Way::ScanAgain, Way::TypeCode, Way::Desk]),
    ("consent-required", "CONSENT", &[Way::GoOn, Way::Desk]),
    ("consent-text-outdated", "TEXT", &[Way::Restart, Way::Desk]),
    ("offline-booking-unknown", "OFF-NO", &[Way::Desk, Way::TypeCode, Way::ScanAgain, Way::WalkIn]),
    ("offline-checked-in", "OFF-IN", OVER),
    ("kiosk-not-enrolled", "ENROL", CALL),
    ("unreachable", "NET", CALL),
    ("server-trouble", "SERVER", CALL),
    ("unexpected-answer", "ANSWER", CALL),
];

/// The code under which everything unforeseen is told.
const UNFORESEEN: &str = "unexpected-answer";

impl Problem {
    /// A problem of the table; a code that is not in it becomes "unexpected answer", which every table row outlives.
    pub fn new(code: &str, args: impl IntoIterator<Item = (String, String)>) -> Self {
        let known = PROBLEMS.iter().map(|(known, ..)| *known).find(|known| *known == code);
        Self { code: known.unwrap_or(UNFORESEEN), args: args.into_iter().collect() }
    }

    /// A problem without arguments.
    pub fn plain(code: &str) -> Self {
        Self::new(code, [])
    }

    /// A problem that `core` found.
    pub fn of(error: &dyn Coded) -> Self {
        Self::new(error.code(), error.args().into_iter().map(|(name, value)| (name.to_owned(), value)))
    }

    /// A call that failed. `not_found` is what a plain 404 means for it.
    pub fn of_call(error: &CallError, not_found: &str) -> Self {
        let problem = match error {
            CallError::Unreachable => return Self::plain("unreachable"),
            CallError::UnexpectedAnswer { status } => return Self::of_status(*status, not_found),
            CallError::Problem(problem) => problem,
        };
        let known = PROBLEMS.iter().any(|(code, ..)| *code == problem.code);
        // "Not found" is told by what was looked for.
        if known && problem.status != 404 {
            return Self::new(&problem.code, problem.args.clone());
        }
        Self::of_status(problem.status, not_found)
    }

    fn of_status(status: u16, not_found: &str) -> Self {
        Self::plain(match status {
            401 | 403 => "kiosk-not-enrolled",
            404 => not_found,
            500.. => "server-trouble",
            _ => UNFORESEEN,
        })
    }

    /// Its code.
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// One of its arguments.
    pub fn arg(&self, name: &str) -> Option<&str> {
        self.args.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// What the desk is told.
    pub fn desk_word(&self) -> &'static str {
        PROBLEMS.iter().find(|(code, ..)| *code == self.code).map_or("", |(_, word, _)| word)
    }

    /// The ways on, the recommended one first; never empty.
    pub fn ways(&self) -> &'static [Way] {
        PROBLEMS.iter().find(|(code, ..)| *code == self.code).map_or(CALL, |(.., ways)| ways)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use checkup_core::catalog::Condition;
    use checkup_core::package::RuleCode;
    use checkup_core::person::Scan;
    use checkup_locales::has;
    use std::collections::BTreeSet;

    #[test]
    fn every_problem_and_every_rule_has_its_texts() {
        for (code, ..) in PROBLEMS {
            assert!(has(&format!("kiosk-problem-{code}")), "{code}");
            assert!(has(&format!("kiosk-problem-{code}-do")), "{code}");
        }
        for rule in RuleCode::ALL {
            assert!(has(&format!("kiosk-rule-{}", rule.token())), "{}", rule.token());
            assert!(has(&format!("kiosk-rule-{}-do", rule.token())), "{}", rule.token());
        }
    }

    #[test]
    fn every_condition_has_its_name() {
        for condition in Condition::ALL {
            assert!(has(&format!("kiosk-condition-{}", condition.token())), "{}", condition.token());
        }
    }

    #[test]
    fn codes_and_desk_words_are_there_once_and_every_problem_leads_to_the_desk() {
        let codes: BTreeSet<&str> = PROBLEMS.iter().map(|(code, ..)| *code).collect();
        let words: BTreeSet<&str> = PROBLEMS.iter().map(|(_, word, _)| *word).collect();
        assert_eq!((codes.len(), words.len()), (PROBLEMS.len(), PROBLEMS.len()));
        assert!(PROBLEMS.iter().all(|(.., ways)| ways.contains(&Way::Desk)));
    }

    #[test]
    fn a_bad_scan_keeps_its_own_message() {
        let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let told = |text: &str| Scan::parse(text, today).map_err(|error| Problem::of(&error).code());
        let zone =
            "P<VNMNGUYEN<<THI<MINH<ANH<<<<<<<<<<<<<<<<<<<\nC1234567<1VNM9003059F2901019<<<<<<<<<<<<<<06";
        assert_eq!(told("00108501234").unwrap_err(), "scan-cut-off");
        assert_eq!(told(zone).unwrap_err(), "mrz-check-digit");
        let card = "001085054321||Phạm Thị Hà|21121985|Nữ|Hà Đông, Hà Nội|06062021";
        assert_eq!(told(card).unwrap_err(), "cccd-sex-disagrees");
        assert_eq!(told("\u{FFFD}\u{FFFD}1|").unwrap_err(), "scan-layout-damaged");
    }

    #[test]
    fn an_unknown_code_is_told_as_an_unexpected_answer() {
        assert_eq!(Problem::plain("made-up").code(), UNFORESEEN);
    }
}
