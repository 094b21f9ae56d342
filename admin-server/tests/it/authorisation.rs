//! Every route of the API against everybody who may ask: who is let in stands in one table, and a route that is not in it
//! fails.

use crate::centre::{Centre, Persona, Reply, key};
use checkup_core::api::BASE;
use checkup_core::api::client::{Method, Request, Transport};
use checkup_core::api::session::Role;
use std::collections::BTreeSet;
use utoipa::OpenApi as _;

/// Somebody's id that nobody has.
const NO_ID: &str = "019aa000-0000-7000-8000-000000000000";

/// Who is let in.
#[derive(Clone, Copy)]
enum Who {
    /// Whoever can reach the server.
    All,
    /// Whoever the server knows.
    Known,
    /// Every member of staff.
    Staff,
    /// These.
    Only(&'static [Persona]),
}

const fn staff(role: Role) -> Persona {
    Persona::Staff(role)
}

const RECEPTION: Persona = staff(Role::Reception);
const STATION: Persona = staff(Role::Station);
const LABORATORY: Persona = staff(Role::Laboratory);
const DOCTOR: Persona = staff(Role::Doctor);
const REFERRAL: Persona = staff(Role::Referral);
const MANAGER: Persona = staff(Role::Manager);
const ADMINISTRATOR: Persona = staff(Role::Administrator);

const SEE_DAY: Who = Who::Only(&[RECEPTION, STATION, LABORATORY, DOCTOR, REFERRAL, MANAGER]);
const CHECK_IN: Who = Who::Only(&[RECEPTION, Persona::Kiosk]);
const CONSENTS: Who = Who::Only(&[RECEPTION, DOCTOR]);
const DESK: Who = Who::Only(&[RECEPTION]);
const ROOMS: Who = Who::Only(&[RECEPTION, STATION, DOCTOR]);
const DOORS: Who = Who::Only(&[RECEPTION, STATION, DOCTOR, MANAGER]);
const FIGURES: Who = Who::Only(&[MANAGER]);
const HANDS: Who = Who::Only(&[STATION, DOCTOR]);
const CHART: Who = Who::Only(&[LABORATORY, DOCTOR, REFERRAL]);
const CRITICALS: Who = Who::Only(&[LABORATORY, DOCTOR]);
const IMPORT: Who = Who::Only(&[LABORATORY]);
const SIGN: Who = Who::Only(&[DOCTOR]);
const FOLLOW: Who = Who::Only(&[REFERRAL, DOCTOR]);
const PRINT: Who = Who::Only(&[RECEPTION, DOCTOR, REFERRAL, MANAGER]);
const COMPANIES: Who = Who::Only(&[MANAGER, ADMINISTRATOR]);
const SET_UP: Who = Who::Only(&[ADMINISTRATOR]);

/// Method, route, a body that its handler can read, who is let in. Signing out comes last: it ends the session.
const ROUTES: [(&str, &str, &str, Who); 56] = [
    ("GET", "/health", "", Who::All),
    ("GET", "/centre", "", Who::Known),
    ("POST", "/sessions", r#"{"login":"nobody","password":"nothing"}"#, Who::All),
    ("GET", "/sessions/current", "", Who::Staff),
    ("POST", "/devices", r#"{"name":"Tầng 2"}"#, SET_UP),
    ("DELETE", "/devices/{id}", "", SET_UP),
    (
        "POST",
        "/bookings",
        r#"{"person":{"name":"Vũ Thị Mơ","birth_date":"1990-01-01","sex":"F"},"package":"STD","day":"2020-01-01","minute":450,"language":"vi"}"#,
        Who::Only(&[RECEPTION]),
    ),
    ("GET", "/bookings", "", SEE_DAY),
    ("POST", "/check-ins/identify", r#"{"by":"booking","code":"22222222"}"#, CHECK_IN),
    (
        "POST",
        "/visits",
        r#"{"who":{"by":"booking","booking":"019aa000-0000-7000-8000-000000000000"},"language":"vi","consents":[],"answers":{}}"#,
        CHECK_IN,
    ),
    ("POST", "/desk-cases", r#"{"place":"K0","language":"vi"}"#, Who::Only(&[Persona::Kiosk])),
    ("GET", "/desk-cases", "", DESK),
    ("POST", "/desk-cases/{id}/closure", "", DESK),
    ("GET", "/kiosk/lease", "", Who::Only(&[Persona::Kiosk])),
    ("POST", "/check-ins/ticket", r#"{"ticket":"A001"}"#, CHECK_IN),
    ("POST", "/check-ins/report", r#"{"ticket":"A001","birth_date":"1990-01-01"}"#, CHECK_IN),
    ("POST", "/visits/{id}/payments", "", CHECK_IN),
    ("GET", "/payments/{id}", "", CHECK_IN),
    // The bank proves itself by a signature; without it nobody is heard.
    ("POST", "/bank-notifications", "{}", Who::All),
    ("GET", "/visits", "", SEE_DAY),
    ("GET", "/visits/{id}", "", CHART),
    ("GET", "/stations", "", ROOMS),
    ("GET", "/stations/{code}", "", ROOMS),
    ("POST", "/steps/{id}/commands", r#"{"command":"call"}"#, ROOMS),
    ("POST", "/stations/{code}/rooms/{number}/commands", r#"{"command":"close"}"#, DOORS),
    ("POST", "/stations/{code}/scans", r#"{"ticket":"A001"}"#, ROOMS),
    ("POST", "/visits/{id}/next", r#"{"station":"BLD"}"#, ROOMS),
    ("GET", "/visits/{id}/consents", "", CONSENTS),
    ("POST", "/visits/{id}/consents/{purpose}/withdrawal", "", DESK),
    ("POST", "/visits/{id}/leave", r#"{"reason":"x"}"#, ROOMS),
    ("GET", "/promises/accuracy", "", FIGURES),
    ("GET", "/board", "", Who::Known),
    ("POST", "/specimens/{barcode}/commands", r#"{"command":"collect"}"#, HANDS),
    ("POST", "/visits/{id}/results", r#"{"entries":[]}"#, HANDS),
    ("GET", "/criticals", "", CRITICALS),
    ("POST", "/criticals/{id}/acknowledgement", r#"{"note":"đã báo"}"#, CRITICALS),
    ("POST", "/lab-messages", "MSH|", IMPORT),
    ("GET", "/unmatched-results", "", IMPORT),
    ("POST", "/unmatched-results/{id}/resolution", r#"{"how":"dismiss","reason":"x"}"#, IMPORT),
    ("POST", "/visits/{id}/conclusions", r#"{"class":null,"text":"x","seen_version":0}"#, SIGN),
    ("GET", "/partners", "", FOLLOW),
    (
        "POST",
        "/visits/{id}/referrals",
        r#"{"partner":"019aa000-0000-7000-8000-000000000000","specialty":"x","reason":"x","urgency":"routine"}"#,
        SIGN,
    ),
    ("GET", "/referrals", "", FOLLOW),
    ("POST", "/referrals/{id}/commands", r#"{"command":"send"}"#, FOLLOW),
    ("GET", "/visits/{id}/report.pdf", "", PRINT),
    ("GET", "/visits/{id}/ticket.pdf", "", CHECK_IN),
    ("GET", "/visits/{id}/guide.pdf", "", CHECK_IN),
    ("GET", "/visits/{id}/labels.pdf", "", HANDS),
    ("GET", "/referrals/{id}/letter.pdf", "", FOLLOW),
    ("GET", "/payments/{id}/receipt.pdf", "", DESK),
    ("GET", "/companies/{id}/statement.pdf", "", FIGURES),
    ("GET", "/day.pdf", "", FIGURES),
    ("GET", "/companies/{id}/report.pdf", "", COMPANIES),
    ("GET", "/companies/{id}/report.xlsx", "", COMPANIES),
    ("GET", "/companies/{id}/fit-list.pdf", "", FIGURES),
    ("DELETE", "/sessions/current", "", Who::All),
];

fn expects(who: Who, persona: Persona) -> bool {
    match who {
        Who::All => true,
        Who::Known => persona != Persona::Nobody,
        Who::Staff => matches!(persona, Persona::Staff(_)),
        Who::Only(these) => these.contains(&persona),
    }
}

async fn ask(centre: &Centre, persona: Persona, method: &str, route: &str, body: &str) -> Reply {
    let path = route
        .replace("{id}", NO_ID)
        .replace("{code}", "BLD")
        .replace("{barcode}", "2222222222")
        .replace("{number}", "1")
        .replace("{purpose}", "research");
    let request = Request {
        method: match method {
            "GET" => Method::Get,
            "DELETE" => Method::Delete,
            _ => Method::Post,
        },
        path: format!("{BASE}{path}"),
        idempotency_key: Some(key()),
        content_type: if route == "/lab-messages" { "text/plain" } else { "application/json" },
        body: body.as_bytes().to_vec(),
    };
    Reply::of(centre.client(persona).await.transport().send(request).await.unwrap())
}

#[tokio::test]
async fn everybody_is_let_in_where_the_table_says_and_nowhere_else() {
    let centre = Centre::open().await;
    let mut wrong = Vec::new();
    for (method, route, body, who) in ROUTES {
        for persona in Persona::all() {
            let reply = ask(&centre, persona, method, route, body).await;
            let refused = match persona {
                Persona::Nobody => 401,
                Persona::Kiosk | Persona::Staff(_) => 403,
            };
            let right = if expects(who, persona) {
                !matches!(reply.status, 401 | 403 | 405 | 500..)
            } else {
                reply.status == refused
            };
            if !right {
                wrong.push(format!("{method} {route} as {persona:?}: {} {}", reply.status, reply.code));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Method and route of everything that the document describes.
pub fn documented() -> BTreeSet<(String, String)> {
    let document = serde_json::to_value(checkup_server::http::openapi::ApiDoc::openapi()).unwrap();
    let paths = document["paths"].as_object().unwrap().clone();
    let of = |(path, methods): (String, serde_json::Value)| {
        let route = path.strip_prefix(BASE).unwrap_or(&path).to_owned();
        let methods: Vec<String> = methods.as_object().unwrap().keys().map(|m| m.to_uppercase()).collect();
        methods.into_iter().map(move |method| (method, route.clone()))
    };
    paths.into_iter().flat_map(of).collect()
}

#[test]
fn every_documented_route_is_in_the_table() {
    let listed: BTreeSet<(String, String)> =
        ROUTES.iter().map(|(method, route, ..)| ((*method).to_owned(), (*route).to_owned())).collect();
    assert_eq!(listed, documented());
}

#[test]
fn every_served_route_is_documented() {
    let source = include_str!("../../src/router.rs");
    let api = source.split("fn api()").nth(1).unwrap();
    let mut served = BTreeSet::new();
    for line in api.lines().filter(|line| line.trim_start().starts_with(".route(\"")) {
        let route = line.split('"').nth(1).unwrap();
        for (call, method) in [("get(", "GET"), ("post(", "POST"), ("delete(", "DELETE"), ("put(", "PUT")] {
            if line.contains(call) {
                served.insert((method.to_owned(), route.to_owned()));
            }
        }
    }
    assert!(served.remove(&("GET".to_owned(), "/openapi.json".to_owned())), "the document is served");
    assert_eq!(served, documented());
}

#[tokio::test]
async fn a_revoked_kiosk_is_nobody_at_once() {
    use checkup_core::api::session::EnrolDevice;
    let centre = Centre::open().await;
    let administrator = centre.sign_in(Role::Administrator).await;
    let device = administrator.enrol_device(&key(), &EnrolDevice { name: "Sảnh".to_owned() }).await.unwrap();
    let kiosk = centre.with_token(&device.token);
    kiosk.board().await.unwrap();
    administrator.revoke_device(device.device).await.unwrap();
    crate::centre::check_refused(kiosk.board().await, 401, "not-signed-in");
}

#[tokio::test]
async fn a_session_that_was_signed_out_is_nobody() {
    let centre = Centre::open().await;
    let doctor = centre.sign_in(Role::Doctor).await;
    let before = centre.sign_in(Role::Doctor).await;
    doctor.sign_out().await.unwrap();
    crate::centre::check_refused(before.criticals().await, 401, "not-signed-in");
}
