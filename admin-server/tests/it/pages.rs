//! The staff pages against everybody who may ask: no page without a session, and each role only where its work is.

use crate::centre::{Centre, Persona};
use checkup_core::api::client::{Method, Request};
use checkup_core::api::session::Role;
use std::path::Path;

/// Somebody's id that nobody has.
const NO_ID: &str = "019aa000-0000-7000-8000-000000000000";

/// Pages for people who are not signed in, and the switch of languages.
const OPEN: [&str; 3] = ["/staff/sign-in", "/staff/language", "/staff/sign-out"];

/// Every route below `/staff` and every stream of events, read from the sources of the pages.
fn routes() -> Vec<(Method, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/pages")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let source = std::fs::read_to_string(&path).unwrap();
            for call in source.split(".route(\"").skip(1) {
                let (route, rest) = call.split_once('"').unwrap();
                let handlers = rest.split([';', '\n']).next().unwrap().split(".route(").next().unwrap();
                for (name, method) in [("get(", Method::Get), ("post(", Method::Post)] {
                    if handlers.contains(name) {
                        found.push((method, route.to_owned()));
                    }
                }
            }
        }
    }
    found.retain(|(_, route)| route.starts_with("/staff") || route.starts_with("/events"));
    found.retain(|(_, route)| !OPEN.contains(&route.as_str()) && !route.contains("{*"));
    found
}

async fn status(centre: &Centre, persona: Persona, method: Method, route: &str) -> u16 {
    let path = route
        .replace("{id}", NO_ID)
        .replace("{step}", NO_ID)
        .replace("{code}", if route.contains("bookings") { "22222222" } else { "BLD" })
        .replace("{number}", "1")
        .replace("{purpose}", "research")
        .replace("{command}", "send");
    let body = if method == Method::Post { b"key=019aa000".to_vec() } else { Vec::new() };
    let content_type = "application/x-www-form-urlencoded";
    let request = Request { method, path, idempotency_key: None, content_type, body };
    // A stream of events answers at once and then goes on; only its head is waited for.
    centre.client(persona).await.transport().head(request).await
}

#[tokio::test]
async fn no_page_opens_without_a_session() {
    let centre = Centre::open().await;
    let routes = routes();
    assert!(routes.len() > 30, "{} routes were found in the sources", routes.len());
    let mut wrong = Vec::new();
    for (method, route) in &routes {
        for persona in [Persona::Nobody, Persona::Kiosk] {
            // The board's stream is for kiosks too.
            if persona == Persona::Kiosk && route == "/events/board" {
                continue;
            }
            let status = status(&centre, persona, *method, route).await;
            if !matches!(status, 303 | 401 | 403) {
                wrong.push(format!("{} {route} as {persona:?}: {status}", method.as_str()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The places of the navigation and who works there.
const PLACES: [(&str, &[Role]); 12] = [
    (
        "/staff/today",
        &[Role::Reception, Role::Station, Role::Laboratory, Role::Doctor, Role::Referral, Role::Manager],
    ),
    ("/staff/bookings/new", &[Role::Reception]),
    ("/staff/payments", &[Role::Reception]),
    ("/staff/stations", &[Role::Reception, Role::Station, Role::Doctor]),
    ("/staff/laboratory", &[Role::Laboratory, Role::Doctor]),
    ("/staff/doctor", &[Role::Doctor]),
    ("/staff/referrals", &[Role::Referral, Role::Doctor]),
    ("/staff/kiosks", &[Role::Administrator]),
    ("/staff/simulation", &[Role::Manager]),
    ("/staff/promises", &[Role::Manager]),
    ("/staff/papers", &[Role::Manager]),
    ("/staff/companies", &[Role::Manager, Role::Administrator]),
];

#[tokio::test]
async fn each_role_opens_its_own_places_and_no_others() {
    let centre = Centre::open().await;
    let mut wrong = Vec::new();
    for (place, roles) in PLACES {
        for role in Role::ALL {
            let status = status(&centre, Persona::Staff(role), Method::Get, place).await;
            if (status == 200) != roles.contains(&role) || !matches!(status, 200 | 403) {
                wrong.push(format!("{place} as {role:?}: {status}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
