//! Where the kiosk and its server meet: the lease is fetched, kept bookings are looked up, check-ins are kept and handed over.
//! Nothing readable of a guest is held here; every record is opened for as long as it is read.

use super::safe::{BOOKINGS, COUNTER, Keys, Safe};
use super::use_flow::Flow;
use crate::client::client;
use crate::flow::Action;
use crate::flow::offline::{Act, Link, Task, is_silence};
use crate::json;
use crate::offer::Offer;
use crate::offline::outbox::{Outbox, Outcome, Record};
use crate::offline::shelf::{Counter, Kept, offer_of};
use crate::problem::Problem;
use checkup_core::api::checkin::{CheckIn, GivenTicket, Identify};
use checkup_core::api::client::{CallError, Method, Request, Transport as _};
use checkup_core::api::kiosk::{Lease, LeasedBooking};
use checkup_core::codes::StationCode;
use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::spawn_local;

/// What the depot knows while the page lives.
#[derive(Default)]
struct Held {
    safe: Option<Safe>,
    keys: Option<Keys>,
    counter: Option<Counter>,
    version: String,
    outbox: Outbox,
    /// The keys of a kiosk that the server does not know any more: for what waits when it is enrolled anew.
    spare: Option<Keys>,
    /// A look is under way.
    looking: bool,
    /// The server did not answer the last look.
    down: bool,
}

/// The depot; clones share it.
#[derive(Clone, Default)]
pub struct Depot(Rc<RefCell<Held>>);

type Done<T> = Result<T, JsValue>;

fn now() -> DateTime<Utc> {
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970")]
    DateTime::from_timestamp_millis(js_sys::Date::now() as i64).unwrap_or_default()
}

/// Today at the centre, by this device's clock.
fn today() -> Option<NaiveDate> {
    Some(now().with_timezone(&FixedOffset::east_opt(7 * 3600)?).date_naive())
}

async fn sealed<T: Serialize>(keys: &Keys, what: &T) -> Done<js_sys::Uint8Array> {
    keys.seal(json::write(what).ok_or(JsValue::NULL)?.as_bytes()).await
}

async fn opened<T: DeserializeOwned>(keys: &Keys, record: Option<js_sys::Uint8Array>) -> Done<T> {
    let text = keys.open(&record.ok_or(JsValue::NULL)?).await?;
    json::read(&text).ok_or(JsValue::NULL)
}

impl Depot {
    /// Does what the flow asks.
    pub fn carry_out(&self, flow: &Flow, task: Task) {
        let (depot, flow) = (self.clone(), flow.clone());
        spawn_local(async move {
            match task {
                Task::Look => depot.look(&flow).await,
                Task::Find { round, request } => {
                    let answer = Box::new(depot.find(&request).await);
                    flow.send(Action::Offline(Act::Found { round, answer }));
                }
                Task::Keep { round, key, request, route } => {
                    let given = depot.keep(key, &request, route).await.ok();
                    flow.send(Action::Offline(Act::Kept { round, given }));
                }
            }
        });
    }

    /// Looks as soon as the browser says that there is a network again.
    pub fn hear_network(flow: &Flow) {
        let flow = flow.clone();
        let heard = Closure::<dyn Fn()>::new(move || flow.send(Action::Offline(Act::Reconnected)));
        if let Some(window) = web_sys::window() {
            let _ = window.add_event_listener_with_callback("online", heard.as_ref().unchecked_ref());
        }
        // For as long as the page lives.
        heard.forget();
    }

    fn link(&self) -> Link {
        let held = self.0.borrow();
        Link {
            down: held.down,
            ready: held.keys.is_some() && held.counter.is_some(),
            waiting: u16::try_from(held.outbox.len()).unwrap_or(u16::MAX),
        }
    }

    fn tell(&self, flow: &Flow) {
        flow.send(Action::Offline(Act::Looked(self.link())));
    }

    /// Fetches the lease; if the server answers, hands over what waits.
    async fn look(&self, flow: &Flow) {
        if std::mem::replace(&mut self.0.borrow_mut().looking, true) {
            return;
        }
        // Without a safe there is nothing to go on by; the rest of the kiosk does not mind.
        let _ = self.open_safe().await;
        let have = self.0.borrow().version.clone();
        let answer = client().lease(&have).await;
        self.0.borrow_mut().down = answer.as_ref().is_err_and(is_silence);
        match answer {
            Ok(lease) => {
                let _ = self.install(lease).await;
                self.tell(flow);
                self.hand_over(flow).await;
            }
            Err(CallError::Problem(problem)) if matches!(problem.status, 401 | 403) => {
                // No kiosk any more: what it had of the day is out of reach at once. What waits stays sealed on the disk.
                let mut held = self.0.borrow_mut();
                held.spare = held.keys.take().or(held.spare.take());
                (held.counter, held.version) = (None, String::new());
            }
            Err(_) => {}
        }
        self.0.borrow_mut().looking = false;
        self.tell(flow);
    }

    async fn open_safe(&self) -> Done<Safe> {
        let held = self.0.borrow().safe.clone();
        if let Some(safe) = held {
            return Ok(safe);
        }
        let safe = Safe::open().await?;
        let records = safe.waiting().await?;
        let mut held = self.0.borrow_mut();
        held.outbox = Outbox::found(records);
        held.safe = Some(safe.clone());
        Ok(safe)
    }

    /// Takes the key into the browser's keeping and puts the bookings on the shelf.
    async fn install(&self, lease: Lease) -> Done<()> {
        let safe = self.open_safe().await?;
        let (known, before) = {
            let held = self.0.borrow();
            let same = held.counter.as_ref().is_some_and(|counter| counter.day == lease.day);
            (held.keys.clone().filter(|_| same), held.keys.clone().or(held.spare.clone()))
        };
        let keys = if let Some(keys) = known {
            keys
        } else {
            let keys = Keys::import(&lease.key).await?;
            let mut older: Vec<Keys> = before.into_iter().collect();
            for key in &lease.former {
                older.push(Keys::import(key).await?);
            }
            bring_over(&safe, &keys, &older).await?;
            keys
        };
        if let Some(bookings) = &lease.bookings {
            safe.put(BOOKINGS, &sealed(&keys, bookings).await?).await?;
        }
        let in_memory = self.0.borrow().counter.clone();
        let kept = match in_memory {
            Some(counter) => Some(counter),
            None => opened(&keys, safe.shelf(COUNTER).await?).await.ok(),
        };
        let mut held = self.0.borrow_mut();
        // A check-in may have been kept meanwhile: what counts is the further of the two.
        let kept = held.counter.take().or(kept);
        held.counter = Counter::of(&lease, kept.as_ref());
        held.keys = Some(keys);
        held.version = lease.version;
        Ok(())
    }

    fn ready(&self) -> Option<(Safe, Keys, Counter)> {
        let held = self.0.borrow();
        let counter = held.counter.clone().filter(|counter| Some(counter.day) == today())?;
        Some((held.safe.clone()?, held.keys.clone()?, counter))
    }

    /// Looks for a booking among those that are kept.
    async fn find(&self, request: &Identify) -> Result<Offer, Problem> {
        let (safe, keys, counter) = self.ready().ok_or_else(|| Problem::plain("unreachable"))?;
        let found = async {
            let digest = keys.digest(&request.proof()).await?;
            let bookings: Vec<LeasedBooking> = opened(&keys, safe.shelf(BOOKINGS).await?).await?;
            Done::Ok(bookings.into_iter().find(|kept| kept.digests.contains(&digest)))
        };
        let found = found.await.map_err(|_| Problem::plain("unreachable"))?;
        let found = found.ok_or_else(|| Problem::plain("offline-booking-unknown"))?;
        for record in safe.waiting().await.unwrap_or_default() {
            let Ok(kept) = opened::<Kept>(&keys, safe.kept(record).await.ok().flatten()).await else {
                continue;
            };
            if kept.booking == Some(found.booking) {
                let booked = LeasedBooking { state: checkup_core::booking::BookingState::Booked, ..found };
                return Ok(Offer { ticket: Some(kept.ticket()), ..offer_of(&booked, counter.day)? });
            }
        }
        offer_of(&found, counter.day)
    }

    /// Keeps a check-in, and only then gives out its ticket.
    async fn keep(&self, key: String, request: &CheckIn, route: Vec<StationCode>) -> Done<GivenTicket> {
        let (safe, keys, counter) = self.ready().ok_or(JsValue::NULL)?;
        let (ticket, counter) = counter.take().ok_or(JsValue::NULL)?;
        // The number is gone from here on, whatever becomes of it.
        self.0.borrow_mut().counter = Some(counter.clone());
        let given = GivenTicket { ticket, at: now() };
        let kept = Kept::new(key, request, given.clone(), route).ok_or(JsValue::NULL)?;
        let (kept, counter) = (sealed(&keys, &kept).await?, sealed(&keys, &counter).await?);
        let record = safe.keep(&kept, &counter).await?;
        self.0.borrow_mut().outbox.add(record);
        Ok(given)
    }

    /// Hands over what waits, one after the other.
    async fn hand_over(&self, flow: &Flow) {
        let (safe, keys) = {
            let mut held = self.0.borrow_mut();
            held.outbox.begin();
            let (Some(safe), Some(keys)) = (held.safe.clone(), held.keys.clone()) else { return };
            (safe, keys)
        };
        loop {
            let Some(record) = self.0.borrow_mut().outbox.take() else { return };
            let outcome = send(&safe, &keys, record).await;
            if self.0.borrow_mut().outbox.answered(record, outcome) {
                // If this fails it is sent once more, and its key makes that harmless.
                let _ = safe.delete(record).await;
            }
            self.tell(flow);
        }
    }
}

/// Seals what was kept on other days with today's key, so that it can be read all day.
async fn bring_over(safe: &Safe, keys: &Keys, older: &[Keys]) -> Done<()> {
    for record in safe.waiting().await? {
        let Some(kept) = safe.kept(record).await? else { continue };
        if keys.open(&kept).await.is_ok() {
            continue;
        }
        for key in older {
            if let Ok(text) = key.open(&kept).await {
                safe.reseal(record, &keys.seal(&text).await?).await?;
                break;
            }
        }
    }
    Ok(())
}

async fn send(safe: &Safe, keys: &Keys, record: Record) -> Outcome {
    let record = safe.kept(record).await.ok().flatten();
    // Sealed with a key that nobody hands out any more: it stays, and staff see that something waits.
    let Ok(kept) = opened::<Kept>(keys, record).await else { return Outcome::Later };
    let request = Request {
        method: Method::Post,
        path: format!("{}/visits", checkup_core::api::BASE),
        idempotency_key: Some(kept.key),
        content_type: "application/json",
        body: kept.body.into_bytes(),
    };
    match client().transport().send(request).await {
        Ok(response) => crate::offline::outbox::judge(response.status, &response.body),
        Err(_) => Outcome::Stop,
    }
}
