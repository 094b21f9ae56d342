//! Somebody without an appointment: who it is, from a document or typed, and which package. After that the way is
//! everybody's way.

use super::{Next, common_path};
use crate::born::Born;
use crate::guest::Guest;
use crate::ime::{Composer, Key, Layout};
use crate::problem::Problem;
use crate::rules;
use crate::state::{State, Step};
use checkup_core::api::booking::{DocumentInput, PersonInput};
use checkup_core::api::checkin::{Identity, WalkIn, Who};
use checkup_core::codes::PackageCode;
use checkup_core::language::Language;
use checkup_core::person::{DocumentNumber, PersonName, Phone, Sex};
use chrono::NaiveDate;

/// Digits that a phone number may have, with country code.
const PHONE_DIGITS: usize = 15;

/// One page of this journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Scan a document, or type instead.
    Begin,
    /// Type the name.
    Name,
    /// Type the date of birth.
    Born,
    /// Sex, where the document does not say it.
    Sex,
    /// Type the phone number.
    Phone,
    /// Choose a package.
    Packages,
}

/// Who a scanned document says it is. Its code is not signed: a claim.
#[derive(Clone, PartialEq)]
pub struct Claim {
    /// Name as on the document.
    pub name: PersonName,
    /// Date of birth.
    pub birth_date: NaiveDate,
    /// Sex, where the document has one.
    pub sex: Option<Sex>,
    /// Its number.
    pub number: DocumentNumber,
}

/// What is known of somebody without an appointment.
#[derive(Clone, Default, PartialEq)]
pub struct Part {
    /// The guest said so: a document without an appointment needs no question then.
    pub wanted: bool,
    /// From the document.
    pub claim: Option<Claim>,
    /// The name as typed.
    pub name: Composer,
    /// The date of birth as typed.
    pub born: Born,
    /// Sex as touched.
    pub sex: Option<Sex>,
    /// Phone number as typed.
    pub phone: String,
    /// Today at the centre, for age and prices.
    pub today: Option<NaiveDate>,
}

/// What happens on this journey.
#[derive(Clone)]
pub enum Act {
    /// "I have no appointment."
    Begin,
    /// "I have no document with me", or it cannot be read.
    ByHand,
    /// A key of the keyboard on the screen.
    Press(Key),
    /// The name is complete.
    SubmitName,
    /// The date of birth is complete.
    SubmitBorn {
        /// Today at the centre.
        today: NaiveDate,
    },
    /// The sex.
    Sex(Sex),
    /// The phone number is complete.
    SubmitPhone,
    /// Without a phone number.
    NoPhone,
    /// This package.
    Choose(PackageCode),
}

/// The keyboard on which a reader of this language types a name.
pub const fn layout(language: Language) -> Layout {
    match language {
        Language::Vi => Layout::Telex,
        Language::Ko => Layout::Hangul,
        Language::En => Layout::Latin,
    }
}

pub(super) fn act(mut state: State, act: Act) -> Next {
    let part = &mut state.guest.walk_in;
    match (state.step, act) {
        (Step::Scan | Step::Code, Act::Begin) => {
            state.guest = Guest::default();
            state.guest.walk_in.wanted = true;
            state.step = Step::WalkIn(Page::Begin);
        }
        (Step::WalkIn(Page::Begin), Act::ByHand) => {
            *part = Part { wanted: true, name: Composer::of_name(layout(state.language)), ..Part::default() };
            state.step = Step::WalkIn(Page::Name);
        }
        (Step::WalkIn(Page::Name), Act::Press(key)) => part.name.press(key),
        (Step::WalkIn(Page::Name), Act::SubmitName) => match PersonName::new(&part.name.text()) {
            Ok(_) => state.step = Step::WalkIn(Page::Born),
            Err(error) => state.problem = Some(Problem::of(&error)),
        },
        (Step::WalkIn(Page::Born), Act::SubmitBorn { today }) if part.born.read(today).is_ok() => {
            part.today = Some(today);
            state.step = Step::WalkIn(Page::Sex);
        }
        (Step::WalkIn(Page::Sex), Act::Sex(sex)) => {
            part.sex = Some(sex);
            // A document is enough to call somebody by; without one a number is asked for.
            state.step = Step::WalkIn(if part.claim.is_some() { Page::Packages } else { Page::Phone });
        }
        (Step::WalkIn(Page::Phone), Act::SubmitPhone) => match Phone::parse(&part.phone) {
            Ok(_) => state.step = Step::WalkIn(Page::Packages),
            Err(error) => state.problem = Some(Problem::of(&error)),
        },
        (Step::WalkIn(Page::Phone), Act::NoPhone) => {
            part.phone.clear();
            state.step = Step::WalkIn(Page::Packages);
        }
        (Step::WalkIn(Page::Packages), Act::Choose(package)) => return (choose(state, package), Vec::new()),
        _ => {}
    }
    (state, Vec::new())
}

/// A document has no appointment, and its holder wants to go on.
pub(super) fn with_claim(mut state: State) -> State {
    let part = &mut state.guest.walk_in;
    let Some(claim) = &part.claim else {
        state.step = Step::WalkIn(Page::Begin);
        return state;
    };
    part.sex = claim.sex;
    state.step = Step::WalkIn(if part.sex.is_some() { Page::Packages } else { Page::Sex });
    state
}

/// Characters from a keyboard of metal, and from the digit keys on the screen.
pub(super) fn typed(part: &mut Part, page: Page, text: &str) {
    match page {
        Page::Name => text.chars().filter_map(Key::from_char).for_each(|key| part.name.press(key)),
        Page::Born => part.born.push(text),
        Page::Phone => {
            let room = PHONE_DIGITS.saturating_sub(part.phone.len());
            part.phone.extend(text.chars().filter(char::is_ascii_digit).take(room));
        }
        Page::Begin | Page::Sex | Page::Packages => {}
    }
}

/// One character back.
pub(super) fn erase(part: &mut Part, page: Page) {
    match page {
        Page::Name => part.name.press(Key::Erase),
        Page::Born => part.born.erase(),
        Page::Phone => drop(part.phone.pop()),
        Page::Begin | Page::Sex | Page::Packages => {}
    }
}

/// The page before.
pub(super) fn back(part: &Part, page: Page) -> Step {
    let by_document = part.claim.as_ref();
    match page {
        Page::Begin => Step::Scan,
        Page::Name => Step::WalkIn(Page::Begin),
        Page::Born => Step::WalkIn(Page::Name),
        Page::Sex if by_document.is_some() => Step::Scan,
        Page::Sex => Step::WalkIn(Page::Born),
        Page::Phone => Step::WalkIn(Page::Sex),
        Page::Packages => match by_document {
            None => Step::WalkIn(Page::Phone),
            Some(claim) if claim.sex.is_none() => Step::WalkIn(Page::Sex),
            Some(_) => Step::Scan,
        },
    }
}

impl Part {
    /// Which of how many pages of finding out who it is this one is; `None` before it is known how many there are.
    pub fn place_of(&self, page: Page) -> Option<(usize, usize)> {
        let by_hand = [Page::Name, Page::Born, Page::Sex, Page::Phone];
        match page {
            Page::Sex if self.claim.is_some() => Some((0, 1)),
            Page::Begin | Page::Packages => Some((0, 1)),
            page => by_hand.iter().position(|known| *known == page).map(|at| (at, by_hand.len())),
        }
    }

    /// Sex and date of birth, once both are known.
    pub fn sex_and_birth(&self) -> Option<(Sex, NaiveDate)> {
        let today = self.today?;
        let birth_date = match &self.claim {
            Some(claim) => claim.birth_date,
            None => self.born.read(today).ok()?,
        };
        Some((self.sex?, birth_date))
    }

    /// The packages that are for this person today, the cheapest first.
    pub fn packages(&self) -> Vec<rules::Offered> {
        let known = self.sex_and_birth().zip(self.today);
        known.map_or_else(Vec::new, |((sex, born), today)| rules::packages(sex, born, today))
    }

    /// The person as the server is told.
    fn person(&self) -> Option<(PersonInput, Identity)> {
        let (sex, birth_date) = self.sex_and_birth()?;
        if let Some(claim) = &self.claim {
            let document =
                DocumentInput { kind: claim.number.kind(), number: claim.number.as_str().to_owned() };
            let name = claim.name.as_str().to_owned();
            let person = PersonInput { name, birth_date, sex, phone: None, document: Some(document) };
            return Some((person, Identity::Scanned));
        }
        let name = PersonName::new(&self.name.text()).ok()?.as_str().to_owned();
        let phone = Phone::parse(&self.phone).ok().map(|phone| phone.as_str().to_owned());
        Some((PersonInput { name, birth_date, sex, phone, document: None }, Identity::Typed))
    }
}

/// The package is chosen: an offer is put together as the server would for a booking.
fn choose(mut state: State, package: PackageCode) -> State {
    let part = state.guest.walk_in.clone();
    let offered = part.packages().into_iter().find(|offered| offered.package == package);
    let (Some(offered), Some((person, identity))) = (offered, part.person()) else { return state };
    let masked_name = PersonName::new(&person.name).map(|name| name.masked()).unwrap_or_default();
    let who = Who::WalkIn(WalkIn { person, identity, package });
    let offer = offered.into_offer(who, masked_name, state.language);
    let identify = state.guest.identify.take();
    state.guest = Guest { walk_in: part, ..Guest::offered(identify, offer) };
    common_path(state)
}

closed_debug!(Claim, Part, Act);
