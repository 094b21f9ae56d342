//! The doctor's part: from the suggestion to a signed conclusion in the person's language, and a referral where needed.

use super::Day;
use super::guest::key;
use super::journal::Write;
use super::socket::told;
use crate::app::conclusion::exam_kind;
use crate::app::demo_centre::people::Invented;
use anyhow::{Context as _, Result};
use checkup_core::api::conclusion::SignConclusion;
use checkup_core::api::referral::{CreateReferral, PartnerView, ReferralAction};
use checkup_core::api::result::ResultView;
use checkup_core::api::visit::VisitChart;
use checkup_core::judgement::{HealthClass, check_classifiable};
use checkup_core::language::Language;
use checkup_core::referral::{ReferralCommand, Urgency};
use checkup_locales::text;

/// So many results are named in the conclusion, the worst first.
const NAMED: usize = 8;

/// What the doctor decided.
pub struct Verdict {
    /// Report number.
    pub number: String,
    /// What the paper must say.
    pub lines: Vec<String>,
    /// Values outside their range.
    pub abnormal: usize,
    /// Referred to a hospital.
    pub referred: bool,
}

/// Signs, and refers whoever has a critical value or a class of IV or V.
pub async fn conclude(
    day: &Day,
    chart: &VisitChart,
    person: &Invented,
    is_critical: bool,
) -> Result<Verdict> {
    let language = person.language;
    let suggestion = chart.suggestion.clone().context("the doctor sees no suggestion")?;
    let mut found: Vec<&ResultView> = chart.orders.iter().filter_map(|order| order.result.as_ref()).collect();
    found.retain(|result| result.flag.is_abnormal());
    found.sort_by_key(|result| result.flag);
    // The invented doctor finds nothing beyond the results.
    let class = suggestion.so_far();
    let kind = exam_kind(chart.visit.company.is_some());
    let issued = class.filter(|_| check_classifiable(&suggestion, kind).is_ok());
    let refers = is_critical || class.is_some_and(|class| class >= HealthClass::IV);

    let mut lines = vec![person.name.clone()];
    let paragraphs = paragraphs(&found, refers, language);
    lines.extend(paragraphs.iter().flat_map(|one| one.lines()).map(str::to_owned));
    // Whoever has a critical value is referred below; that is what the doctor says for signing all the same.
    let reason = chart.uncounted.has_critical().then(|| text(language, "staff-demo-critical-reason", &[]));
    let request = SignConclusion {
        class: issued,
        kr: suggestion.kr.clone(),
        text: paragraphs.join("\n\n"),
        override_reason: reason,
        accept_missing: chart.visit.results_open > 0,
        seen_version: chart.visit.conclusion_version,
    };
    let visit = chart.visit.id;
    let signed = day.doctor.sign_conclusion(&key(), visit, &request).await.map_err(told)?;
    day.journal.note(Write::Conclusion(visit, signed.id));
    let number = format!("{}-{}-{}", chart.visit.day.format("%Y%m%d"), chart.visit.ticket, signed.version);
    lines.push(number.clone());
    lines.push(signed.signed_by_name);
    lines.extend(issued.map(|class| text(language, class_key(class), &[])));
    if refers {
        lines.extend(refer(day, chart, &found, class, language).await.context("referral")?);
    }
    Ok(Verdict { number, lines, abnormal: found.len(), referred: refers })
}

fn paragraphs(found: &[&ResultView], refers: bool, language: Language) -> Vec<String> {
    let say = |key: &str| text(language, key, &[]);
    let mut paragraphs = Vec::new();
    if found.is_empty() {
        paragraphs.push(say("staff-demo-conclusion-fine"));
    } else {
        let items = found.iter().take(NAMED).map(|result| {
            let item = text(language, &format!("item-{}", result.item), &[]);
            let flag = text(language, &format!("report-flag-{}", result.flag.token()), &[]);
            text(language, "staff-demo-conclusion-item", &[("item", &item), ("flag", &flag)])
        });
        let head = say("staff-demo-conclusion-watch");
        paragraphs.push(std::iter::once(head).chain(items).collect::<Vec<_>>().join("\n"));
    }
    paragraphs.push(say(match (refers, found.is_empty()) {
        (true, _) => "staff-demo-advice-refer",
        (false, false) => "staff-demo-advice-recheck",
        (false, true) => "staff-demo-advice-keep",
    }));
    paragraphs
}

const fn class_key(class: HealthClass) -> &'static str {
    match class {
        HealthClass::I => "report-class-1",
        HealthClass::II => "report-class-2",
        HealthClass::III => "report-class-3",
        HealthClass::IV => "report-class-4",
        HealthClass::V => "report-class-5",
    }
}

/// Issues the referral and sends it; gives what the paper says about it.
async fn refer(
    day: &Day,
    chart: &VisitChart,
    found: &[&ResultView],
    class: Option<HealthClass>,
    language: Language,
) -> Result<Vec<String>> {
    let visit = chart.visit.id;
    let partners = day.doctor.partners().await.map_err(told)?.partners;
    let partner = choose(&partners, language, visit.uuid().as_u128()).context("no partner hospital")?;
    let critical = found.iter().find(|result| result.flag.is_critical());
    let specialty = critical.map_or("internal", |result| match result.item.as_str() {
        "SBP" | "DBP" | "HR" | "ECG_QTC" => "cardiology",
        "FPG" => "endocrinology",
        "HGB" | "PLT" | "WBC" | "HCT" => "haematology",
        _ => "internal",
    });
    let reason = if let Some(result) = critical {
        let item = text(language, &format!("item-{}", result.item), &[]);
        text(language, "staff-demo-referral-value", &[("item", &item)])
    } else {
        let class = class.map_or("", HealthClass::as_str);
        text(language, "staff-demo-referral-class", &[("class", class)])
    };
    let request = CreateReferral {
        partner: partner.id,
        specialty: text(language, &format!("staff-demo-specialty-{specialty}"), &[]),
        reason,
        urgency: if critical.is_some() { Urgency::Urgent } else { Urgency::Routine },
    };
    let issued = day.doctor.create_referral(&key(), visit, &request).await.map_err(told)?;
    day.journal.note(Write::Referral(visit, issued.id));
    let action = ReferralAction { command: ReferralCommand::Send, note: None };
    day.referral.referral_command(&key(), issued.id, &action).await.map_err(told)?;
    Ok(vec![partner.name.clone(), request.specialty, request.reason])
}

/// Whoever reads Korean may go to the hospital at home; everybody else stays near.
fn choose(partners: &[PartnerView], language: Language, by: u128) -> Option<&PartnerView> {
    let is_korean = |partner: &&PartnerView| partner.name.chars().any(|c| ('가'..='힣').contains(&c));
    let wanted: Vec<&PartnerView> =
        partners.iter().filter(|partner| is_korean(partner) == (language == Language::Ko)).collect();
    let list = if wanted.is_empty() { partners.iter().collect() } else { wanted };
    let at = by.checked_rem(list.len() as u128)?;
    list.get(usize::try_from(at).ok()?).copied()
}
