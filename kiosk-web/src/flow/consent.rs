//! Consent on one page: what is ticked, the signature, and what is still missing. Nothing is ticked beforehand; what was agreed
//! to at an earlier visit on the same text is not asked again.

use super::{Next, after_question};
use crate::guest::Guest;
use crate::problem::Problem;
use crate::state::{State, Step};
use checkup_core::consent::{ConsentAnswer, Purpose, SIGNATURE_HEIGHT, SIGNATURE_WIDTH, Signature, Strokes};
use checkup_core::consent::{TEXT_VERSION, standing};
use std::collections::BTreeSet;

/// Points of a stroke that are nearer to each other than this say nothing new.
const NEAR: u32 = 6;
/// Strokes and points that a signature keeps; what is drawn beyond is not taken any more.
const MOST_POINTS: usize = 3_000;

/// What happens on the page.
#[derive(Clone, PartialEq, Eq)]
pub enum Act {
    /// A purpose was ticked, or its tick taken back.
    Tick(Purpose),
    /// A finger drew a stroke and lifted.
    Stroke(Vec<[u16; 2]>),
    /// The signature is to be drawn again.
    Clear,
    /// "I cannot sign by finger", or a finger after all.
    Declare,
    /// Sign and go on.
    GoOn,
    /// "I do not agree": also to what is required.
    Refuse,
}

impl std::fmt::Debug for Act {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Act")
    }
}

/// What the guest has done on the page.
#[derive(Clone, Default, PartialEq)]
pub struct Part {
    /// Purposes that were ticked.
    pub ticked: BTreeSet<Purpose>,
    /// What the finger drew.
    pub strokes: Vec<Vec<[u16; 2]>>,
    /// Signed by a button instead.
    pub declared: bool,
    /// The guest wanted to go on while something was missing.
    pub urged: bool,
}

impl std::fmt::Debug for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Part")
    }
}

/// What keeps the guest on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The required purpose is not ticked.
    Tick,
    /// It is not signed.
    Signature,
}

impl Part {
    /// The signature, once there is one.
    pub fn signature(&self) -> Option<Signature> {
        if self.declared {
            return Some(Signature::Declared);
        }
        Strokes::new(self.strokes.clone()).ok().map(|strokes| Signature::Drawn { strokes })
    }

    /// What is missing, in the order of the page.
    pub fn missing(&self, asked: &[Purpose]) -> Vec<Missing> {
        let unticked = asked.iter().any(|purpose| purpose.is_required() && !self.ticked.contains(purpose));
        let unsigned = self.signature().is_none();
        let missing = [(unticked, Missing::Tick), (unsigned, Missing::Signature)];
        missing.into_iter().filter(|(is_missing, _)| *is_missing).map(|(_, what)| what).collect()
    }
}

/// The purposes to ask about, in order: not those that stand from an earlier visit.
pub fn asked(guest: &Guest) -> Vec<Purpose> {
    let Some(offer) = &guest.offer else { return Vec::new() };
    let stands = |purpose: &Purpose| standing(offer.given.iter().map(|given| &given.answer), *purpose);
    Purpose::asked(offer.company.is_some()).into_iter().filter(|purpose| !stands(purpose)).collect()
}

/// The page, or what follows when nothing is left to ask.
pub fn first(guest: &Guest) -> Step {
    if asked(guest).is_empty() { after_question(guest, 0) } else { Step::Consent }
}

/// Where "back" leads from the first question.
pub fn last(guest: &Guest, before: Step) -> Step {
    if asked(guest).is_empty() { before } else { Step::Consent }
}

/// The answers as they are sent: a purpose that was read and left without a tick is a no.
pub fn answers(guest: &Guest) -> Vec<ConsentAnswer> {
    let answer = |purpose| ConsentAnswer {
        purpose,
        given: guest.consent.ticked.contains(&purpose),
        text_version: TEXT_VERSION.to_owned(),
    };
    asked(guest).into_iter().map(answer).collect()
}

/// The signature as it is sent; nothing is signed when nothing is asked.
pub fn signature(guest: &Guest) -> Option<Signature> {
    if asked(guest).is_empty() { None } else { guest.consent.signature() }
}

/// Something happened on the page.
pub fn act(mut state: State, act: Act) -> Next {
    if state.step != Step::Consent {
        return (state, Vec::new());
    }
    let asked = asked(&state.guest);
    let part = &mut state.guest.consent;
    match act {
        Act::Tick(purpose) if asked.contains(&purpose) => {
            if !part.ticked.remove(&purpose) {
                part.ticked.insert(purpose);
            }
        }
        Act::Tick(_) => {}
        Act::Stroke(points) => {
            let points = thinned(&points);
            let kept: usize = part.strokes.iter().map(Vec::len).sum();
            if kept + points.len() <= MOST_POINTS {
                part.strokes.push(points);
            }
            part.declared = false;
        }
        Act::Clear => {
            part.strokes.clear();
            part.declared = false;
        }
        Act::Declare => {
            part.declared = !part.declared;
            part.strokes.clear();
        }
        Act::GoOn if part.missing(&asked).is_empty() => state.step = after_question(&state.guest, 0),
        Act::GoOn => part.urged = true,
        Act::Refuse => state.problem = Some(Problem::plain("consent-required")),
    }
    (state, Vec::new())
}

/// A stroke inside the field without the points that say nothing new; both ends stay.
fn thinned(points: &[[u16; 2]]) -> Vec<[u16; 2]> {
    let mut kept: Vec<[u16; 2]> = Vec::new();
    let inside = points.iter().map(|[x, y]| [(*x).min(SIGNATURE_WIDTH), (*y).min(SIGNATURE_HEIGHT)]);
    let last = points.len().saturating_sub(1);
    for (at, point) in inside.enumerate() {
        let far = kept.last().is_none_or(|before| apart(*before, point) >= NEAR * NEAR);
        let end = at == last && kept.len() > 1;
        if far || end && kept.last() != Some(&point) {
            kept.push(point);
        }
    }
    kept
}

/// The square of the distance.
fn apart(a: [u16; 2], b: [u16; 2]) -> u32 {
    let side =
        |of: usize| u32::from(a.get(of).copied().unwrap_or(0).abs_diff(b.get(of).copied().unwrap_or(0)));
    side(0) * side(0) + side(1) * side(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::tests::{offer, run, signed};
    use crate::flow::{Action, reduce};
    use crate::state::Page;
    use checkup_core::api::checkin::StandingConsent;
    use checkup_core::person::Sex;
    use proptest::prelude::*;

    fn on_the_page(company: Option<&str>, given: &[Purpose]) -> State {
        let given = given.iter().map(|purpose| StandingConsent {
            answer: ConsentAnswer { purpose: *purpose, given: true, text_version: TEXT_VERSION.to_owned() },
            on: chrono::NaiveDate::from_ymd_opt(2026, 3, 2).unwrap(),
        });
        let offer =
            checkup_core::api::checkin::CheckInOffer { given: given.collect(), ..offer(Sex::Male, company) };
        let state =
            State { guest: Guest::offered(None, offer.into()), step: Step::Confirm, ..State::default() };
        reduce(state, Action::ItIsMe).0
    }

    fn does(state: State, acts: impl IntoIterator<Item = Act>) -> State {
        run(state, acts.into_iter().map(Action::Consent)).0
    }

    #[test]
    fn a_tick_a_stroke_and_one_touch_are_enough() {
        let state = on_the_page(Some("Hanbit Vina"), &[]);
        assert_eq!(asked(&state.guest), Purpose::ALL);
        assert_eq!(state.guest.consent.missing(&Purpose::ALL), [Missing::Tick, Missing::Signature]);
        let state = does(state, signed());
        assert_eq!(state.page(), Page::Step(Step::Question(0)));
        let answers: Vec<bool> = answers(&state.guest).iter().map(|answer| answer.given).collect();
        assert_eq!(answers, [true, false, false], "what was read and not ticked is a no");
        assert!(matches!(signature(&state.guest), Some(Signature::Drawn { .. })));
    }

    #[test]
    fn nobody_goes_on_without_the_required_tick_and_a_signature() {
        let line = || Act::Stroke(vec![[10, 10], [400, 200]]);
        for acts in [
            vec![],
            vec![line()],
            vec![Act::Tick(Purpose::Examination)],
            vec![Act::Tick(Purpose::Research), line()],
        ] {
            let state = does(on_the_page(None, &[]), acts.into_iter().chain([Act::GoOn]));
            assert_eq!(state.page(), Page::Step(Step::Consent));
            assert!(state.guest.consent.urged, "the page says louder what is missing");
        }
        let twice = [Act::Tick(Purpose::Examination), line(), Act::Tick(Purpose::Examination), Act::GoOn];
        assert_eq!(does(on_the_page(None, &[]), twice).page(), Page::Step(Step::Consent));
        let dot = [Act::Tick(Purpose::Examination), Act::Stroke(vec![[10, 10]]), Act::GoOn];
        assert_eq!(
            does(on_the_page(None, &[]), dot).page(),
            Page::Step(Step::Consent),
            "a dot is no signature"
        );
    }

    #[test]
    fn whoever_cannot_draw_signs_by_a_button() {
        let acts = [Act::Tick(Purpose::Examination), Act::Declare, Act::GoOn];
        let state = does(on_the_page(None, &[]), acts);
        assert_eq!(state.page(), Page::Step(Step::Question(0)));
        assert!(matches!(signature(&state.guest), Some(Signature::Declared)));
        // A line drawn afterwards counts instead.
        let state = does(on_the_page(None, &[]), [Act::Declare, Act::Stroke(vec![[0, 0], [90, 90]])]);
        assert!(matches!(state.guest.consent.signature(), Some(Signature::Drawn { .. })));
        assert_eq!(does(state, [Act::Clear]).guest.consent.signature(), None);
    }

    #[test]
    fn refusing_says_what_follows_and_leads_back() {
        let state = does(on_the_page(None, &[]), [Act::Tick(Purpose::Research), Act::Refuse]);
        assert_eq!(state.problem.as_ref().map(Problem::code), Some("consent-required"));
        let state = reduce(state, Action::Back).0;
        assert_eq!(state.page(), Page::Step(Step::Consent));
        assert!(state.guest.consent.ticked.contains(&Purpose::Research), "what was ticked is still there");
    }

    #[test]
    fn what_was_given_at_an_earlier_visit_is_not_asked_again() {
        let state = on_the_page(Some("Hanbit Vina"), &[Purpose::Examination, Purpose::EmployerReport]);
        assert_eq!(asked(&state.guest), [Purpose::Research]);
        let state = does(state, [Act::Declare, Act::GoOn]);
        assert_eq!(state.page(), Page::Step(Step::Question(0)), "nothing required is left to tick");
        assert_eq!(answers(&state.guest).len(), 1);

        let state = on_the_page(Some("Hanbit Vina"), &Purpose::ALL);
        assert_eq!(state.page(), Page::Step(Step::Question(0)), "with nothing to ask there is no page");
        assert_eq!((answers(&state.guest), signature(&state.guest)), (Vec::new(), None));
        assert_eq!(reduce(state, Action::Back).0.page(), Page::Step(Step::Confirm));
    }

    #[test]
    fn an_answer_on_an_older_text_is_asked_again() {
        let mut state = on_the_page(None, &Purpose::ALL);
        let mut offer = state.guest.offer.take().unwrap();
        for given in &mut offer.given {
            given.answer.text_version = "2020-01-01".to_owned();
        }
        state.guest.offer = Some(offer);
        assert_eq!(asked(&state.guest), Purpose::asked(false));
    }

    proptest! {
        #[test]
        fn whatever_a_finger_draws_can_be_sent_or_is_called_missing(
            strokes in prop::collection::vec(prop::collection::vec(any::<[u16; 2]>(), 0..600), 0..12),
        ) {
            let state = does(on_the_page(None, &[]), strokes.into_iter().map(Act::Stroke));
            let part = &state.guest.consent;
            let is_line = part.strokes.iter().any(|stroke| stroke.len() > 1);
            prop_assert_eq!(part.signature().is_some(), is_line);
            let near = |stroke: &Vec<[u16; 2]>| stroke.iter().zip(stroke.iter().skip(1)).filter(|(a, b)| apart(**a, **b) < NEAR * NEAR).count();
            prop_assert!(part.strokes.iter().all(|stroke| near(stroke) <= 1), "only an end may be near");
        }
    }
}
