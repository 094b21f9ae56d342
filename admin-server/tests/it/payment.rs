//! Paying in person: asked for once, found again in what the bank tells, taken at the desk; nothing that arrives is lost
//! and nothing is taken twice.

use crate::centre::{BANK_SECRET, Centre, Person, check_refused, key};
use crate::walk_in::{check_in, walk_in};
use checkup_core::api::BASE;
use checkup_core::api::checkin::{Identify, Identity, TicketView};
use checkup_core::api::client::{Method, Request, Transport};
use checkup_core::api::payment::{BankNotification, PaymentState, PaymentView};
use checkup_core::api::session::Role;
use checkup_core::billing::vietqr::VietQr;
use checkup_core::ids::{PaymentId, VisitId};
use checkup_core::money::{Currency, Money};
use checkup_core::person::DocumentKind;
use checkup_server::app::{Actor, payment};
use checkup_server::digest::hex;
use checkup_server::state::{Clock, Terms};
use checkup_server::store::payment::Method as How;
use hmac::{Hmac, KeyInit, Mac};
use tower::ServiceExt as _;

/// What the bank sends.
struct Told {
    body: Vec<u8>,
    signature: String,
}

impl Told {
    fn new(transfer: &str, text: &str, amount: Money) -> Self {
        let told = BankNotification {
            transfer: transfer.to_owned(),
            text: text.to_owned(),
            amount,
            at: "2026-11-21T01:40:00Z".parse().unwrap(),
        };
        let body = serde_json::to_vec(&told).unwrap();
        let mut mac = Hmac::<sha2::Sha256>::new_from_slice(BANK_SECRET).unwrap();
        mac.update(&body);
        let signature = hex(&mac.finalize().into_bytes());
        Self { body, signature }
    }

    async fn send(&self, centre: &Centre) -> u16 {
        let request = http::Request::post(format!("{BASE}/bank-notifications"))
            .header("x-bank-signature", &self.signature)
            .body(axum::body::Body::from(self.body.clone()))
            .unwrap();
        centre.router().oneshot(request).await.unwrap().status().as_u16()
    }
}

/// The bank tells of a transfer that nobody told of before.
pub async fn tell(centre: &Centre, text: &str, amount: Money) {
    assert_eq!(Told::new(&key(), text, amount).send(centre).await, 204);
}

async fn arrived(centre: &Centre) -> (Person, TicketView) {
    let kiosk = centre.kiosk().await;
    let who = walk_in(Some("C1234567"), Identity::Scanned, "STD");
    let ticket = kiosk.check_in(&key(), &check_in(who, &[])).await.unwrap();
    (kiosk, ticket)
}

async fn state_of(kiosk: &Person, payment: PaymentId) -> PaymentState {
    kiosk.payment(payment).await.unwrap().state
}

async fn due(kiosk: &Person) -> Option<Money> {
    let identify = Identify::Document {
        kind: DocumentKind::Passport,
        number: "C1234567".to_owned(),
        birth_date: "1985-03-17".parse().unwrap(),
    };
    kiosk.identify(&identify).await.unwrap().ticket.unwrap().due
}

/// The desk's list, as reception sees it.
async fn owing(centre: &Centre) -> payment::Owing {
    payment::list(centre.state(), &Actor::SYSTEM).await.unwrap()
}

async fn why(centre: &Centre) -> Vec<String> {
    owing(centre).await.transfers.into_iter().map(|transfer| transfer.why).collect()
}

#[tokio::test]
async fn what_is_owed_is_asked_for_once_as_a_code_that_can_be_paid() {
    let centre = Centre::open().await;
    let (kiosk, ticket) = arrived(&centre).await;
    let asked = kiosk.ask_payment(&key(), ticket.visit).await.unwrap();
    assert_eq!(Some(asked.amount), ticket.due);
    assert_eq!((asked.state, asked.payee.as_str()), (PaymentState::Asked, "SONG XANH"));
    let code = VietQr::parse(&asked.payload).unwrap();
    assert_eq!(code.amount().unwrap().get(), 3_450_000);
    assert_eq!((code.bank().as_str(), code.account().as_str()), ("970000", "0001112223334"));
    assert_eq!(code.purpose(), Some(asked.reference.as_str()));
    assert!(asked.reference.bytes().all(|b| b.is_ascii_alphanumeric()));
    assert!(asked.qr.side >= 21 && asked.qr.path.starts_with('M'));
    // Another touch, another kiosk, another key: the same payment.
    let again = kiosk.ask_payment(&key(), ticket.visit).await.unwrap();
    assert_eq!((again.id, again.reference, again.qr), (asked.id, asked.reference, asked.qr));
}

#[tokio::test]
async fn two_who_ask_at_once_get_one_payment() {
    let centre = Centre::open().await;
    let (kiosk, ticket) = arrived(&centre).await;
    let (a, b) = (key(), key());
    let (one, other) = tokio::join!(kiosk.ask_payment(&a, ticket.visit), kiosk.ask_payment(&b, ticket.visit));
    assert_eq!(one.unwrap().id, other.unwrap().id);
}

#[tokio::test]
async fn the_bank_tells_and_the_payment_is_there() {
    let centre = Centre::open().await;
    let (kiosk, ticket) = arrived(&centre).await;
    let asked = kiosk.ask_payment(&key(), ticket.visit).await.unwrap();
    assert_eq!(state_of(&kiosk, asked.id).await, PaymentState::Asked);
    let told =
        Told::new("FT-1", &format!("MBVCB.{} DO VAN MAU", asked.reference.to_lowercase()), asked.amount);
    assert_eq!(told.send(&centre).await, 204);
    assert_eq!(state_of(&kiosk, asked.id).await, PaymentState::Paid);
    assert_eq!(due(&kiosk).await, None);
    check_refused(kiosk.ask_payment(&key(), ticket.visit).await, 409, "nothing-owed");
    // The bank repeats itself: one transfer.
    assert_eq!(told.send(&centre).await, 204);
    let after = owing(&centre).await;
    assert_eq!((after.visits.len(), after.transfers.len()), (0, 0));
}

#[tokio::test]
async fn one_transfer_told_by_two_messages_at_once_is_one() {
    let centre = Centre::open().await;
    let (kiosk, ticket) = arrived(&centre).await;
    let asked = kiosk.ask_payment(&key(), ticket.visit).await.unwrap();
    let told = Told::new("FT-1", &asked.reference, asked.amount);
    let (one, other) = tokio::join!(told.send(&centre), told.send(&centre));
    assert_eq!((one, other), (204, 204));
    assert_eq!(state_of(&kiosk, asked.id).await, PaymentState::Paid);
    assert!(why(&centre).await.is_empty(), "the second message is no second transfer");
}

#[tokio::test]
async fn money_that_fits_nothing_is_kept_until_somebody_saw_to_it() {
    let centre = Centre::open().await;
    let (kiosk, ticket) = arrived(&centre).await;
    let asked = kiosk.ask_payment(&key(), ticket.visit).await.unwrap();
    let less = Money::vnd(asked.amount.minor - 1);
    tell(&centre, &asked.reference, less).await;
    tell(&centre, "KSK tien kham thang 11", asked.amount).await;
    tell(&centre, &asked.reference, Money::new(asked.amount.minor, Currency::Krw)).await;
    assert_eq!(state_of(&kiosk, asked.id).await, PaymentState::Asked);
    assert_eq!(why(&centre).await, ["payment-other-amount", "payment-unknown", "payment-other-amount"]);
    tell(&centre, &asked.reference, asked.amount).await;
    tell(&centre, &asked.reference, asked.amount).await;
    let open = owing(&centre).await;
    assert!(open.visits.is_empty(), "the third transfer paid");
    assert_eq!(open.transfers.last().unwrap().why, "payment-already-paid");
    assert_eq!((open.transfers.len(), open.transfers[0].amount), (4, less));
    for transfer in &open.transfers {
        payment::settle(centre.state(), &Actor::SYSTEM, transfer.id, None).await.unwrap();
    }
    assert!(owing(&centre).await.transfers.is_empty());
    let again = payment::settle(centre.state(), &Actor::SYSTEM, open.transfers[0].id, None).await;
    assert_eq!(again.unwrap_err().coded().0, "transfer-not-found");
}

#[tokio::test]
async fn whoever_does_not_have_the_secret_tells_nothing() {
    let centre = Centre::open().await;
    let (kiosk, ticket) = arrived(&centre).await;
    let asked = kiosk.ask_payment(&key(), ticket.visit).await.unwrap();
    let good = Told::new("FT-1", &asked.reference, asked.amount);
    let other = Told::new("FT-2", &asked.reference, asked.amount);
    for (body, signature) in [
        (&good.body, ""),
        (&good.body, &good.signature[1..]),
        (&good.body, "zz"),
        (&good.body, other.signature.as_str()),
        (&other.body, good.signature.as_str()),
    ] {
        let told = Told { body: body.clone(), signature: signature.to_owned() };
        assert_eq!(told.send(&centre).await, 400, "{signature}");
    }
    assert_eq!(state_of(&kiosk, asked.id).await, PaymentState::Asked);
    assert!(why(&centre).await.is_empty());
    // Signed, and not what a bank sends.
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(BANK_SECRET).unwrap();
    mac.update(b"{}");
    let told = Told { body: b"{}".to_vec(), signature: hex(&mac.finalize().into_bytes()) };
    assert_eq!(told.send(&centre).await, 400);
}

#[tokio::test]
async fn without_an_account_and_a_secret_nobody_pays_by_transfer() {
    let centre = Centre::open_on(Clock::default(), Terms::default()).await;
    let (kiosk, ticket) = arrived(&centre).await;
    check_refused(kiosk.ask_payment(&key(), ticket.visit).await, 409, "payment-by-transfer-off");
    assert_eq!(Told::new("FT-1", "KSK", Money::vnd(1)).send(&centre).await, 404);
}

#[tokio::test]
async fn the_desk_takes_the_whole_amount_once_and_the_code_at_the_kiosk_ends() {
    let centre = Centre::open().await;
    let (kiosk, ticket) = arrived(&centre).await;
    let asked = kiosk.ask_payment(&key(), ticket.visit).await.unwrap();
    let open = owing(&centre).await.visits;
    let [(row, amount)] = open.as_slice() else { panic!("{} visits owe", open.len()) };
    assert_eq!((row.id, *amount), (ticket.visit, asked.amount));
    let take = async |seen: i64, key| {
        let key = checkup_server::app::Key::parse(key).unwrap();
        let seen = Money::vnd(seen);
        payment::take(centre.state(), &Actor::SYSTEM, ticket.visit, How::Cash, seen, Some(&key)).await
    };
    let changed = take(3_000_000, "one").await.unwrap_err();
    assert_eq!(changed.coded(), ("payment-due-changed", vec![("due", "3450000".to_owned())]));
    take(3_450_000, "two").await.unwrap();
    take(3_450_000, "two").await.unwrap();
    assert_eq!(take(3_450_000, "three").await.unwrap_err().coded().0, "nothing-owed");
    assert_eq!(state_of(&kiosk, asked.id).await, PaymentState::Void);
    assert_eq!(due(&kiosk).await, None);
    // And then the transfer comes after all.
    tell(&centre, &asked.reference, asked.amount).await;
    assert_eq!(why(&centre).await, ["payment-void"]);
}

/// What reception's browser gets, and its text.
async fn browse(centre: &Centre, method: Method, path: String, body: &str) -> (u16, String) {
    let request = Request {
        method,
        path,
        idempotency_key: None,
        content_type: "application/x-www-form-urlencoded",
        body: body.as_bytes().to_vec(),
    };
    let reception = centre.sign_in(Role::Reception).await;
    let answer = reception.transport().send(request).await.unwrap();
    (answer.status, String::from_utf8(answer.body).unwrap())
}

#[tokio::test]
async fn reception_sees_what_is_owed_takes_it_behind_a_question_and_clears_transfers() {
    let centre = Centre::open().await;
    let (kiosk, ticket) = arrived(&centre).await;
    tell(&centre, "tien kham", Money::vnd(777_777)).await;
    let (status, list) = browse(&centre, Method::Get, "/staff/payments".to_owned(), "").await;
    assert_eq!(status, 200);
    for shown in [ticket.ticket.as_str(), "3.450.000", "777.777", "tien kham"] {
        assert!(list.contains(shown), "{shown}");
    }
    let path = format!("/staff/payments/{}", ticket.visit);
    let (status, question) = browse(&centre, Method::Get, path.clone(), "").await;
    assert!(status == 200 && question.contains("value=\"3450000\""));
    let less = browse(&centre, Method::Post, path.clone(), "key=one&seen=3449999&method=cash").await;
    assert_eq!(less.0, 409);
    let by_transfer =
        browse(&centre, Method::Post, path.clone(), "key=two&seen=3450000&method=transfer").await;
    assert_eq!(by_transfer.0, 422);
    let taken = browse(&centre, Method::Post, path.clone(), "key=three&seen=3450000&method=card").await;
    assert_eq!(taken.0, 303);
    assert_eq!(due(&kiosk).await, None);
    let transfer = owing(&centre).await.transfers[0].id;
    let path = format!("/staff/transfers/{transfer}/settlement");
    assert_eq!(browse(&centre, Method::Post, path.clone(), "key=four").await.0, 303);
    assert_eq!(browse(&centre, Method::Post, path, "key=five").await.0, 404);
    assert!(owing(&centre).await.transfers.is_empty());
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let centre = Centre::open().await;
    let (kiosk, _) = arrived(&centre).await;
    let nobody = uuid::Uuid::now_v7();
    check_refused(kiosk.payment(PaymentId::new(nobody)).await, 404, "payment-not-found");
    let asked: Result<PaymentView, _> = kiosk.ask_payment(&key(), VisitId::new(nobody)).await;
    check_refused(asked, 404, "visit-not-found");
    let doctor = centre.sign_in(Role::Doctor).await;
    check_refused(doctor.payment(PaymentId::new(nobody)).await, 403, "denied");
}
