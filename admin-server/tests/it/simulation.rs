//! A booked day before it happens: the manager's page shows it, the same each time, and nobody else waits for it.

use crate::centre::{Centre, Person, key};
use checkup_core::api::booking::{CreateBooking, PersonInput};
use checkup_core::api::client::{Method, Request, Transport};
use checkup_core::api::session::Role;
use checkup_core::codes::PackageCode;
use checkup_core::language::Language;
use checkup_core::person::Sex;
use chrono::{Days, NaiveDate};
use std::time::{Duration, Instant};

/// Books so many people for tomorrow, ten at a time each quarter of an hour.
async fn book(centre: &Centre, people: u16) -> NaiveDate {
    let day = centre.today().checked_add_days(Days::new(1)).unwrap();
    let reception = centre.sign_in(Role::Reception).await;
    for n in 0..people {
        let sex = if n % 2 == 0 { Sex::Female } else { Sex::Male };
        let born = NaiveDate::from_ymd_opt(1950 + i32::from(n % 45), 3, 4).unwrap();
        let person =
            PersonInput {
                name: "Lê Thu Hà".to_owned(), birth_date: born, sex, phone: None, document: None
            };
        let package = PackageCode::parse("STD").unwrap();
        let minute = 7 * 60 + n / 10 * 15;
        let booking = CreateBooking { person, package, day, minute, company: None, language: Language::Vi };
        reception.create_booking(&key(), &booking).await.unwrap();
    }
    day
}

async fn open(person: &Person, path: &str) -> (u16, String) {
    let request = Request {
        method: Method::Get,
        path: path.to_owned(),
        idempotency_key: None,
        content_type: "text/html",
        body: Vec::new(),
    };
    let answer = person.transport().send(request).await.unwrap();
    (answer.status, String::from_utf8(answer.body).unwrap())
}

/// The page once the day was tried.
async fn tried(person: &Person, path: &str) -> String {
    let begun = Instant::now();
    loop {
        let (status, page) = open(person, path).await;
        assert_eq!(status, 200);
        if !page.contains("<progress") {
            return page;
        }
        assert!(begun.elapsed() < Duration::from_mins(2), "the day was never done");
    }
}

#[tokio::test]
async fn tomorrow_is_tried_once_and_looks_the_same_each_time() {
    let centre = Centre::open().await;
    let manager = centre.sign_in(Role::Manager).await;
    let (_, empty) = open(&manager, "/staff/simulation").await;
    assert!(empty.contains("class=\"empty\"") && !empty.contains("<svg"));
    let day = book(&centre, 24).await;
    let page = tried(&manager, "/staff/simulation").await;
    assert!(page.contains("<svg") && page.contains("role=\"img\""));
    assert!(page.matches("<tr").count() > 2, "the day as planned and something that was tried");
    assert!(!page.contains("Lê Thu Hà"), "nobody is named");
    let begun = Instant::now();
    let again = tried(&manager, &format!("/staff/simulation?day={day}")).await;
    assert!(begun.elapsed() < Duration::from_secs(1), "remembered");
    assert_eq!(page.replace(&format!("?day={day}"), ""), again.replace(&format!("?day={day}"), ""));
    // A change of the reader's own stands beside the others, and an impossible one is told at its field.
    let more = tried(&manager, &format!("/staff/simulation?day={day}&station=US&rooms=-1&every=15")).await;
    assert!(more.contains("value=\"US-1,every-15\""));
    let refused = tried(&manager, &format!("/staff/simulation?day={day}&try=CT%2B90")).await;
    assert!(refused.contains("aria-invalid=\"true\"") && refused.contains("class=\"problems\""));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_a_day_is_tried_everybody_else_is_answered() {
    let centre = Centre::open().await;
    book(&centre, 60).await;
    let manager = centre.sign_in(Role::Manager).await;
    let asking = async {
        let begun = Instant::now();
        open(&manager, "/staff/simulation").await;
        assert!(begun.elapsed() < Duration::from_secs(5), "the page does not wait for the whole day");
    };
    let nobody = centre.nobody();
    let others = async {
        for _ in 0..20 {
            let begun = Instant::now();
            assert_eq!(open(&nobody, "/api/v1/health").await.0, 200);
            assert!(begun.elapsed() < Duration::from_millis(900), "{:?}", begun.elapsed());
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::join!(asking, others);
    centre.state().shutdown.cancel();
}
