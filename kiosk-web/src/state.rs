//! What a kiosk knows at one moment, and which page follows from it.

use crate::flow::offline::Link;
use crate::flow::{report, walk_in};
use crate::guest::Guest;
use crate::problem::Problem;
use checkup_core::language::Language;

/// Seconds without a touch until the kiosk asks whether somebody is there (TRUST-AND-UX F3).
pub const QUIET: u32 = 45;
/// Seconds of that question; WCAG 2.2.1 asks for at least 20 and a simple way to extend.
pub const WARNING: u32 = 20;
/// The same while the guest pays: the banking app is on another screen, and nobody touches this one meanwhile. What is
/// shown is an amount and a reference, no name.
pub const QUIET_PAYING: u32 = 180;
/// Length of a booking code.
pub const CODE_LENGTH: usize = 8;
/// Steps that the progress line counts.
pub const STEPS: u8 = 6;

/// Where in the check-in a guest is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// Nobody is here: the greeting, which is the choice of the language too.
    #[default]
    Idle,
    /// Scan a document or an appointment.
    Scan,
    /// Type the appointment's code, or a ticket's.
    Code,
    /// Where the ticket leads.
    Way,
    /// How far the results are.
    Report(report::Page),
    /// Somebody without an appointment.
    WalkIn(walk_in::Page),
    /// Is this you?
    Confirm,
    /// Consent, purpose by purpose, and the signature.
    Consent,
    /// Answer the n-th question.
    Question(usize),
    /// What is in the package and what follows from the answers.
    Package,
    /// Items besides the package.
    Extras,
    /// Pay what is owed.
    Pay,
    /// The ticket.
    Ticket,
}

/// What lies over the step, if anything does. The page to draw is the first that applies, from below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Nobody has touched the screen; seconds left.
    StillThere(u32),
    /// The way to the desk.
    Help,
    /// The server is being asked.
    Waiting,
    /// Something to be told.
    Problem,
    /// The step itself.
    Step(Step),
}

/// How the pages are drawn; the next guest starts from the default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Display {
    /// Larger letters.
    pub large: bool,
    /// Black, white and one bright colour.
    pub contrast: bool,
    /// Pages are read aloud.
    pub voice: bool,
    /// They would be, but there is no voice for the language.
    pub voiceless: bool,
}

/// What of a page may be heard by everybody in the hall: never a name, a number or anything else about the guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spoken {
    /// The heading and what to do.
    Page,
    /// What to do; the heading is the guest's own business.
    Lead,
    /// Nothing.
    Nothing,
}

/// A call that is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// Who is this?
    Identify,
    /// Where does this ticket lead?
    Way,
    /// How far are the results?
    Report,
    /// Check in.
    CheckIn,
}

/// The whole state of a kiosk.
#[derive(Clone, Default, PartialEq)]
pub struct State {
    /// Language of every page.
    pub language: Language,
    /// Whether the guest chose it; if not, the booking's language is taken.
    pub language_chosen: bool,
    /// How pages are drawn.
    pub display: Display,
    /// Where the guest is.
    pub step: Step,
    /// The guest.
    pub guest: Guest,
    /// Something to be told.
    pub problem: Option<Problem>,
    /// The way to the desk is shown.
    pub help: bool,
    /// The call under way.
    pub waiting: Option<Waiting>,
    /// Seconds since the last touch.
    pub quiet: u32,
    /// Seconds since the page was loaded.
    pub beat: u32,
    /// How the kiosk stands with its server.
    pub link: Link,
    /// Counts guests: an answer that comes after its guest left is dropped.
    pub round: u32,
}

impl std::fmt::Debug for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("State")
            .field("page", &self.page())
            .field("problem", &self.problem)
            .finish_non_exhaustive()
    }
}

/// How far the guest is, for the progress line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Step, from 1 to [`STEPS`].
    pub step: u8,
    /// Page within the step, from 1.
    pub page: usize,
    /// Pages of the step.
    pub pages: usize,
}

impl State {
    /// Seconds without a touch until the kiosk asks.
    pub fn patience(&self) -> u32 {
        if self.step == Step::Pay { QUIET_PAYING } else { QUIET }
    }

    /// The page to draw.
    pub fn page(&self) -> Page {
        let asked =
            self.quiet >= self.patience() && (self.step != Step::Idle || self.help || self.problem.is_some());
        let unusable = self.step == Step::Idle && !self.help;
        if self.waiting.is_some() {
            Page::Waiting
        } else if asked
            && !(unusable && self.problem.as_ref().is_some_and(|p| p.code() == "kiosk-not-enrolled"))
        {
            Page::StillThere((self.patience() + WARNING).saturating_sub(self.quiet))
        } else if self.help {
            Page::Help
        } else if self.problem.is_some() {
            Page::Problem
        } else {
            Page::Step(self.step)
        }
    }

    /// What may be read aloud of the page. Bodies never are: they hold names, prices and answers.
    pub fn spoken(&self) -> Spoken {
        match self.page() {
            Page::Problem if self.problem.as_ref().is_some_and(|problem| problem.arg("date").is_some()) => {
                Spoken::Lead
            }
            // An amount; how far somebody's results are.
            Page::Step(Step::Pay) => Spoken::Lead,
            Page::Step(Step::Idle | Step::Report(report::Page::Status)) => Spoken::Nothing,
            _ => Spoken::Page,
        }
    }

    /// How far the guest is; `None` where nothing is counted.
    pub fn progress(&self) -> Option<Progress> {
        let of =
            |step, page: usize, pages: usize| Some(Progress { step, page: page + 1, pages: pages.max(1) });
        match self.step {
            Step::Idle | Step::Way | Step::Report(_) => None,
            Step::Scan | Step::Code => of(1, 0, 1),
            Step::WalkIn(walk_in::Page::Packages) | Step::Confirm => of(2, 0, 1),
            Step::WalkIn(page) => self.guest.walk_in.place_of(page).and_then(|(at, all)| of(1, at, all)),
            Step::Consent => of(3, 0, 1),
            Step::Question(at) => of(4, at, self.guest.questions.len()),
            Step::Package | Step::Extras => of(5, 0, 1),
            Step::Pay | Step::Ticket => of(STEPS, 0, 1),
        }
    }

    /// What the guest tells the desk: the step and, if something went wrong, what. Nothing personal.
    pub fn desk_code(&self) -> String {
        let step = match self.step {
            Step::Idle => "K0".to_owned(),
            Step::Scan => "K1".to_owned(),
            Step::Code => "K1-TYPE".to_owned(),
            Step::Confirm => "K2".to_owned(),
            Step::Consent => "K3".to_owned(),
            Step::Question(at) => format!("K4.{}", at + 1),
            Step::Package => "K5".to_owned(),
            Step::Extras => "K10".to_owned(),
            Step::Ticket => "K6".to_owned(),
            Step::Pay => "K11".to_owned(),
            Step::Way => "K7".to_owned(),
            Step::Report(page) => format!("K8.{}", page as u8 + 1),
            Step::WalkIn(page) => format!("K9.{}", page as u8 + 1),
        };
        match &self.problem {
            Some(problem) => format!("{}-{}", step.trim_end_matches("-TYPE"), problem.desk_word()),
            None => step,
        }
    }
}
