//! The flow's home in the browser: holds the state, redraws after every action, carries out the effects.

use super::depot::Depot;
use crate::client::client;
use crate::flow::{Action, Effect, pay, reduce, report, way};
use crate::scanner::Scanner;
use crate::state::State;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast as _;
use yew::prelude::*;

/// A handle on the one flow of this kiosk. Clones share it.
#[derive(Clone)]
pub struct Flow {
    state: Rc<RefCell<State>>,
    /// The scanner's ear; wiped with the guest.
    pub ear: Rc<RefCell<Scanner>>,
    redraw: UseForceUpdateHandle,
    depot: Depot,
}

/// The flow, started once.
#[hook]
pub fn use_flow() -> Flow {
    let flow = Flow {
        state: use_mut_ref(State::default),
        ear: use_mut_ref(Scanner::default),
        redraw: use_force_update(),
        depot: (*use_memo((), |()| Depot::default())).clone(),
    };
    let started = flow.clone();
    use_effect_with((), move |()| {
        Depot::hear_network(&started);
        started.send(Action::Start);
    });
    flow
}

impl Flow {
    /// The state now.
    pub fn state(&self) -> State {
        self.state.borrow().clone()
    }

    /// Does something.
    pub fn send(&self, action: Action) {
        let before = self.state.take();
        let unchanged = before.clone();
        let (after, effects) = reduce(before, action);
        let redraw = after.page() != unchanged.page()
            || after != State { quiet: after.quiet, beat: after.beat, ..unchanged };
        self.state.replace(after);
        if redraw {
            self.redraw.force_update();
        }
        for effect in effects {
            self.carry_out(effect);
        }
    }

    /// A callback that does something, whatever the event.
    pub fn on<E>(&self, action: Action) -> Callback<E> {
        let flow = self.clone();
        Callback::from(move |_| flow.send(action.clone()))
    }

    fn carry_out(&self, effect: Effect) {
        let flow = self.clone();
        match effect {
            Effect::Forget => {
                self.ear.borrow_mut().forget();
                forget_focus();
            }
            Effect::Offline(task) => self.depot.carry_out(&flow, task),
            Effect::Greet => wasm_bindgen_futures::spawn_local(async move {
                let error = client().centre().await.err();
                flow.send(Action::Greeted(error));
            }),
            Effect::Identify { round, request } => wasm_bindgen_futures::spawn_local(async move {
                let answer = Box::new(client().identify(&request).await);
                flow.send(Action::Identified { round, answer });
            }),
            Effect::AskForHelp { round, request } => wasm_bindgen_futures::spawn_local(async move {
                // One press is one call: the key is made where it is sent, and it is not sent twice.
                let key = uuid::Uuid::new_v4().to_string();
                let heard = client().ask_for_help(&key, &request).await.is_ok();
                flow.send(Action::Called { round, heard });
            }),
            Effect::CheckIn { round, key, request } => wasm_bindgen_futures::spawn_local(async move {
                let answer = Box::new(client().check_in(&key, &request).await);
                flow.send(Action::CheckedIn { round, answer });
            }),
            Effect::AskWay { round, request } => wasm_bindgen_futures::spawn_local(async move {
                let answer = Box::new(client().next_room(&request).await);
                flow.send(Action::Way(way::Act::Answered { round, answer }));
            }),
            Effect::AskReport { round, request } => wasm_bindgen_futures::spawn_local(async move {
                let answer = Box::new(client().report_status(&request).await);
                flow.send(Action::Report(report::Act::Answered { round, answer }));
            }),
            Effect::AskPayment { round, visit } => wasm_bindgen_futures::spawn_local(async move {
                let key = uuid::Uuid::new_v4().to_string();
                let answer = Box::new(client().ask_payment(&key, visit).await);
                flow.send(Action::Pay(pay::Act::Asked { round, answer }));
            }),
            Effect::LookPayment { round, payment } => wasm_bindgen_futures::spawn_local(async move {
                let answer = client().payment(payment).await;
                flow.send(Action::Pay(pay::Act::Looked { round, answer }));
            }),
        }
    }
}

fn forget_focus() {
    let focused = web_sys::window().and_then(|w| w.document()).and_then(|d| d.active_element());
    if let Some(element) = focused.and_then(|e| e.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = element.blur();
    }
}
