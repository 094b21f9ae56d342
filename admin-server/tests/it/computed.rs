//! What the formulas say reaches the doctor's page, in words, with its sources; and nobody else's.

use crate::centre::{Centre, Persona, key};
use crate::guest::Guest;
use checkup_core::api::client::{Method, Request, Transport as _};
use checkup_core::api::computed::ComputedView;
use checkup_core::api::session::Role;
use checkup_core::judgement::risk::{Part, Remark};
use checkup_locales::{Language, error_text, text};

/// A guest whose laboratory sent chemistry, and lipids in mmol/L with very high triglycerides.
async fn guest(centre: &Centre) -> Guest {
    let guest = Guest::examined(centre).await;
    let laboratory = centre.sign_in(Role::Laboratory).await;
    let chemistry = guest.message(centre, "oru-chemistry").await;
    laboratory.import_lab_messages(&key(), &chemistry).await.unwrap();
    let lipids = String::from_utf8(guest.message(centre, "oru-lipids-si").await).unwrap();
    assert!(lipids.contains("||2.31|mmol/L"));
    let lipids = lipids.replace("||2.31|mmol/L", "||5.31|mmol/L").into_bytes();
    laboratory.import_lab_messages(&key(), &lipids).await.unwrap();
    guest
}

fn part(computed: &[ComputedView], part: Part) -> &ComputedView {
    computed.iter().find(|row| row.part == part).unwrap_or_else(|| panic!("{part:?}"))
}

#[tokio::test]
async fn the_doctor_sees_value_class_reason_and_source() {
    let centre = Centre::open().await;
    let guest = guest(&centre).await;
    let computed = guest.chart(&centre).await.computed;
    // 5.92, 1.02 and 5.31 mmol/L are 228.9, 39.4 and 470.3 mg/dL: too high for Friedewald, not for Sampson.
    let friedewald = part(&computed, Part::LdlFriedewald);
    let why = friedewald.why_not.as_ref().unwrap();
    assert_eq!(why.code, "formula-input-not-below");
    assert_eq!(why.args["input"], "TG");
    let sampson = part(&computed, Part::LdlSampson);
    assert_eq!(
        (sampson.value.as_deref(), sampson.class.as_deref()),
        (Some("108.6"), Some("ldl-near-optimal"))
    );
    assert_eq!(part(&computed, Part::Tg).class.as_deref(), Some("tg-high"));
    let who: Vec<&ComputedView> = computed.iter().filter(|row| row.part == Part::WhoCvd).collect();
    assert_eq!(who.len(), 4, "two charts, and nobody asked about smoking");
    assert!(who.iter().all(|row| row.value.is_some() && row.remarks.contains(&Remark::IfNoDisease)));

    let doctor = centre.client(Persona::Staff(Role::Doctor)).await;
    let request = Request {
        method: Method::Get,
        path: format!("/staff/visits/{}", guest.visit),
        idempotency_key: None,
        content_type: "text/html",
        body: Vec::new(),
    };
    let page = doctor.transport().send(request).await.unwrap();
    let page = String::from_utf8(page.body).unwrap();
    let lang = Language::Vi;
    let triglycerides = text(lang, "item-TG", &[]);
    for shown in [
        text(lang, "staff-computed-title", &[]),
        text(lang, "staff-computed-ldl-sampson", &[]),
        text(lang, "report-class-ldl-near-optimal", &[]),
        text(lang, "staff-remark-if-non-smoker", &[]),
        error_text(lang, "formula-input-not-below", &[("input", triglycerides.as_str()), ("limit", "400")]),
        "108.6".to_owned(),
        "JAMA Cardiol 2020;5:540-548".to_owned(),
    ] {
        assert!(page.contains(&shown), "{shown}");
    }
}

#[tokio::test]
async fn who_may_not_judge_is_not_shown_what_the_formulas_say() {
    let centre = Centre::open().await;
    let guest = guest(&centre).await;
    let mut seen = 0;
    for role in Role::ALL {
        let Ok(chart) = centre.sign_in(role).await.visit(guest.visit).await else { continue };
        assert_eq!(chart.computed.is_empty(), chart.suggestion.is_none(), "{role:?}");
        seen += usize::from(!chart.computed.is_empty());
    }
    assert_eq!(seen, 1, "the doctor");
}
