//! Check-ins that wait for the server, as a state machine: one is under way at a time, the oldest first, and each is removed
//! only after the server's own answer about it. It holds numbers of records; what is in them stays encrypted.

use crate::json;
use checkup_core::api::problem::Problem;
use std::collections::BTreeMap;

/// Number of a record. A later check-in has a higher one.
pub type Record = u32;

/// Codes with which the server refuses what it has not read.
const OF_TRANSPORT: [&str; 5] =
    ["not-found", "method-not-allowed", "media-type", "request-malformed", "idempotency-key-missing"];

/// What came of handing one over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The server has it, or has put it on the desk's list: no repetition would change that.
    Over,
    /// Not this one now; the others may be tried. It is tried again in the next round.
    Later,
    /// The server does not answer, or does not take anything from this kiosk now: the round ends.
    Stop,
}

/// How the last attempt with a record in this round ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tried {
    #[default]
    Not,
    UnderWay,
    Once,
}

/// The check-ins that wait.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outbox {
    records: BTreeMap<Record, Tried>,
}

impl Outbox {
    /// What was found at the start: nothing of it is under way, whatever was before.
    pub fn found(records: impl IntoIterator<Item = Record>) -> Self {
        let mut outbox = Self::default();
        records.into_iter().for_each(|record| outbox.add(record));
        outbox
    }

    /// A new check-in was kept.
    pub fn add(&mut self, record: Record) {
        self.records.entry(record).or_default();
    }

    /// How many wait.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether none waits.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// The next one to hand over; `None` while one is under way and when the round is over.
    pub fn take(&mut self) -> Option<Record> {
        if self.records.values().any(|tried| *tried == Tried::UnderWay) {
            return None;
        }
        let (record, tried) = self.records.iter_mut().find(|(_, tried)| **tried == Tried::Not)?;
        *tried = Tried::UnderWay;
        Some(*record)
    }

    /// What came of it. `true` when its record may be deleted now.
    pub fn answered(&mut self, record: Record, outcome: Outcome) -> bool {
        let Some(tried) = self.records.get_mut(&record).filter(|tried| **tried == Tried::UnderWay) else {
            return false;
        };
        *tried = Tried::Once;
        match outcome {
            Outcome::Over => return self.records.remove(&record).is_some(),
            Outcome::Later => {}
            Outcome::Stop => self.records.values_mut().for_each(|tried| *tried = Tried::Once),
        }
        false
    }

    /// A new round: everything that waits may be tried again.
    pub fn begin(&mut self) {
        self.records
            .values_mut()
            .filter(|tried| **tried == Tried::Once)
            .for_each(|tried| *tried = Tried::Not);
    }
}

/// What an answer means for a check-in that was handed over. A refusal that the server put on the desk's list is an end; one
/// of its transport, before it understood what was asked, is not: the next version may understand it.
pub fn judge(status: u16, body: &[u8]) -> Outcome {
    match status {
        200..=299 => Outcome::Over,
        401 | 403 => Outcome::Stop,
        404 | 409 | 422 => match json::read::<Problem>(body) {
            Some(problem) if !OF_TRANSPORT.contains(&problem.code.as_str()) => Outcome::Over,
            _ => Outcome::Later,
        },
        _ => Outcome::Later,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn one_is_under_way_at_a_time_and_the_oldest_goes_first() {
        let mut outbox = Outbox::found([7, 3]);
        outbox.add(9);
        assert_eq!((outbox.take(), outbox.take()), (Some(3), None));
        assert!(outbox.answered(3, Outcome::Over));
        assert_eq!(outbox.take(), Some(7));
        assert!(!outbox.answered(7, Outcome::Later));
        assert_eq!(outbox.take(), Some(9), "one that cannot go now holds up nobody");
        assert!(!outbox.answered(9, Outcome::Stop));
        assert_eq!((outbox.take(), outbox.len()), (None, 2));
        outbox.begin();
        assert_eq!(outbox.take(), Some(7));
    }

    #[test]
    fn only_what_the_server_answered_about_the_check_in_itself_is_an_end() {
        let problem = |status, code: &str| {
            let body = serde_json::json!({
                "type": "/problems/x", "title": "x", "status": status, "code": code, "args": {}
            });
            judge(status, body.to_string().as_bytes())
        };
        assert_eq!(judge(200, b"{}"), Outcome::Over);
        assert_eq!(problem(409, "booking-already-checked-in"), Outcome::Over);
        assert_eq!(problem(404, "booking-not-found"), Outcome::Over);
        assert_eq!(problem(422, "consent-text-outdated"), Outcome::Over);
        assert_eq!(problem(401, "not-signed-in"), Outcome::Stop);
        assert_eq!(problem(403, "denied"), Outcome::Stop);
        assert_eq!(problem(404, "not-found"), Outcome::Later, "another server answers there now");
        assert_eq!(problem(422, "request-malformed"), Outcome::Later, "a server of another version");
        assert_eq!(problem(500, "internal"), Outcome::Later);
        assert_eq!(judge(409, b"<html>"), Outcome::Later);
        assert_eq!(judge(502, b""), Outcome::Later);
    }

    #[test]
    fn an_answer_that_nobody_waits_for_removes_nothing() {
        let mut outbox = Outbox::found([1]);
        assert!(!outbox.answered(1, Outcome::Over));
        assert!(!outbox.answered(2, Outcome::Over));
        assert_eq!(outbox.len(), 1);
    }

    /// What may happen between two check-ins.
    #[derive(Clone, Copy, Debug)]
    enum Event {
        Add,
        Next,
        /// The server carried it out, and its answer came or was lost.
        Reach {
            answered: bool,
        },
        Later,
        Stop,
        Begin,
        Reload,
    }

    fn events() -> impl Strategy<Value = Vec<Event>> {
        let event = prop_oneof![
            Just(Event::Add),
            Just(Event::Next),
            any::<bool>().prop_map(|answered| Event::Reach { answered }),
            Just(Event::Later),
            Just(Event::Stop),
            Just(Event::Begin),
            Just(Event::Reload),
        ];
        prop::collection::vec(event, 0..120)
    }

    proptest! {
        #[test]
        fn every_check_in_reaches_the_server_once_whatever_fails_and_however_often_the_page_is_loaded(
            events in events()
        ) {
            let mut outbox = Outbox::default();
            // The disk: what survives a reload. The server: which keys it carried out, each counted once.
            let (mut disk, mut server) = (BTreeSet::new(), BTreeSet::new());
            let (mut born, mut under_way) = (0, None);
            let mut step = |outbox: &mut Outbox, event: Event| {
                match event {
                    Event::Add => {
                        born += 1;
                        disk.insert(born);
                        outbox.add(born);
                    }
                    Event::Next => {
                        let next = outbox.take();
                        assert!(under_way.is_none() || next.is_none(), "two under way");
                        under_way = under_way.or(next);
                    }
                    Event::Reach { answered } => {
                        if let Some(record) = under_way.take() {
                            server.insert(record);
                            let outcome = if answered { Outcome::Over } else { Outcome::Stop };
                            if outbox.answered(record, outcome) {
                                assert!(server.contains(&record), "deleted before the server had it");
                                disk.remove(&record);
                            }
                        }
                    }
                    Event::Later | Event::Stop => {
                        if let Some(record) = under_way.take() {
                            let outcome =
                                if matches!(event, Event::Later) { Outcome::Later } else { Outcome::Stop };
                            assert!(!outbox.answered(record, outcome));
                        }
                    }
                    Event::Begin => outbox.begin(),
                    Event::Reload => {
                        under_way = None;
                        *outbox = Outbox::found(disk.iter().copied());
                    }
                }
                (disk.len(), server.len(), born)
            };
            for event in events {
                step(&mut outbox, event);
            }
            // The server stays from now on: everything goes over, and nothing is left.
            step(&mut outbox, Event::Stop);
            step(&mut outbox, Event::Begin);
            let mut last = (usize::MAX, 0, 0);
            while last.0 > 0 {
                step(&mut outbox, Event::Next);
                let now = step(&mut outbox, Event::Reach { answered: true });
                prop_assert!(now.0 < last.0 || now.0 == 0, "no way forward");
                last = now;
            }
            prop_assert_eq!(last.1, usize::try_from(last.2).unwrap());
            prop_assert!(outbox.is_empty());
        }
    }
}
