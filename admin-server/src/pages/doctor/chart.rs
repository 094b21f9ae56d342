//! One person's page: alerts, everything abnormal first, results by group, formulas, suggestion, conclusion, referrals, report.

use super::computed::{self, ComputedTable};
use super::result::{Results, results};
use super::suggestion::{self, SuggestionView, box_name, class_name};
use super::uncounted::{self, PassedOver};
use crate::app::{self, Permission};
use crate::pages::answer::{Failed, OrPage, page};
use crate::pages::form::{Choice, Field, Filled, Kind, Problems, fresh_key};
use crate::pages::password;
use crate::pages::reader::Reader;
use crate::pages::reception::consent::withdrawn_words;
use crate::pages::reception::today::VisitRow;
use crate::pages::referral::ReferralRow;
use crate::pages::shell::{Place, Shell};
use crate::pages::texts::Texts;
use crate::state::AppState;
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use checkup_core::api::conclusion::ConclusionView;
use checkup_core::api::visit::VisitChart;
use checkup_core::error::Coded as _;
use checkup_core::ids::VisitId;
use checkup_core::judgement::{HealthClass, KrBox, check_classifiable};
use checkup_core::package::{Finding, RuleCode};
use checkup_core::referral::Urgency;
use checkup_core::report::form::Edition;
use checkup_core::visit::VisitState;

struct SignForm {
    action: String,
    key: String,
    seen_version: u32,
    is_amendment: bool,
    is_open: bool,
    classes: Vec<(Choice, bool)>,
    class_error: Option<String>,
    /// Why no class may be issued; then none is offered.
    no_class: Option<String>,
    boxes: Vec<(Choice, bool)>,
    boxes_error: Option<String>,
    text: Field,
    override_reason: Field,
    missing: u32,
    accepts_missing: bool,
    missing_error: Option<String>,
}

struct ReferForm {
    action: String,
    key: String,
    is_open: bool,
    fields: Vec<Field>,
}

/// A report with a password.
struct LockForm {
    action: String,
    is_open: bool,
    /// Which report, as it was chosen.
    edition: String,
    fields: [Field; 2],
}

struct Signed {
    class: String,
    boxes: Vec<String>,
    text: String,
    override_reason: Option<String>,
    by: String,
    version: u32,
    is_outdated: bool,
}

#[derive(Template)]
#[template(path = "doctor/chart.html")]
struct ChartPage {
    shell: Shell,
    visit: VisitRow,
    language: String,
    alerts: Vec<String>,
    results: Results,
    computed: ComputedTable,
    suggestion: Option<SuggestionView>,
    uncounted: Option<PassedOver>,
    signed: Option<Signed>,
    sign: Option<SignForm>,
    is_walking: bool,
    left: u32,
    referrals: Vec<ReferralRow>,
    refer: Option<ReferForm>,
    reports: Vec<(Edition, String)>,
    lock: LockForm,
    problems: Problems,
}

/// What a refused form brings back to the page.
#[derive(Default)]
pub(crate) struct Again<'a> {
    /// The form for the conclusion.
    pub sign: Option<&'a Filled>,
    /// The form for a file with a password.
    pub lock: Option<&'a Filled>,
    /// The form for a referral.
    pub refer: Option<&'a Filled>,
    /// What is wrong.
    pub problems: Problems,
}

/// The routes.
pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/staff/visits/{id}", get(show))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    Path(id): Path<VisitId>,
) -> Result<Response, Failed> {
    chart(&state, &reader, id, Again::default(), StatusCode::OK).await
}

/// The page, after a refused form with what was filled in.
pub(crate) async fn chart(
    state: &AppState,
    reader: &Reader,
    id: VisitId,
    again: Again<'_>,
    status: StatusCode,
) -> Result<Response, Failed> {
    let t = reader.t;
    let chart = app::visit::chart(state, &reader.actor, id).await.or_page(reader)?;
    let visit = &chart.visit;
    let withdrawn = app::consent::withdrawn(state, &reader.actor, &[id]).await.or_page(reader)?;
    let taken_back = withdrawn.values().map(|purposes| withdrawn_words(t, purposes));
    let is_walking = visit.state == VisitState::Open;
    let can_sign = reader.actor.may(Permission::Sign)
        && matches!(visit.state, VisitState::Examined | VisitState::Concluded);
    // What a later result has outdated is not printed: no link leads to a refusal.
    let holds = chart.conclusion.as_ref().is_some_and(|conclusion| !conclusion.outdated);
    let prints = reader.actor.may(Permission::Print) && holds;
    let refer = if reader.actor.may(Permission::Refer) {
        let partners = app::referral::partners(state, &reader.actor).await.or_page(reader)?.partners;
        let partners = partners.into_iter();
        let choices = partners.map(|p| Choice::new(p.id.to_string(), format!("{} · {}", p.name, p.place)));
        Some(refer_form(t, &chart, choices.collect(), &again))
    } else {
        None
    };
    let place = if reader.actor.may(Permission::Sign) { Place::Doctor } else { Place::Today };
    let shell =
        Shell::new(state, reader, Some(place), t.get("staff-chart-title"), &format!("visit:{id}")).await;
    let template = ChartPage {
        visit: VisitRow::new(t, visit),
        language: t.language(visit.language),
        alerts: taken_back.chain(chart.findings.iter().map(|finding| alert(t, finding))).collect(),
        results: results(t, state.catalogue, &chart.orders),
        computed: computed::view(t, &chart.computed),
        suggestion: chart.suggestion.as_ref().map(|s| suggestion::view(t, s, visit.day)),
        uncounted: uncounted::view(t, &chart),
        signed: chart.conclusion.as_ref().map(|conclusion| signed(t, conclusion)),
        sign: can_sign.then(|| sign_form(t, &chart, &again)),
        is_walking,
        left: visit.steps.saturating_sub(visit.steps_over),
        referrals: chart.referrals.iter().map(|r| ReferralRow::new(t, r)).collect(),
        refer,
        reports: if prints {
            Edition::all().into_iter().map(|e| (e, t.edition(e))).collect()
        } else {
            Vec::new()
        },
        lock: lock_form(t, id, &again),
        problems: again.problems,
        shell,
    };
    Ok(page(status, &template))
}

/// A preparation finding with the items it holds back.
fn alert(t: Texts, finding: &Finding) -> String {
    let items: Vec<String> = finding.items.iter().map(|item| t.item(item)).collect();
    let alert = t.word("staff-alert-", finding.rule.token());
    // One condition is in the rule's own words already, except where the rule says that something is not known.
    let alert = if finding.about.len() > 1 || finding.rule == RuleCode::ConditionUnknown {
        let about: Vec<String> =
            finding.about.iter().map(|condition| t.word("kiosk-condition-", condition.token())).collect();
        t.with("staff-alert-about", &[("alert", &alert), ("about", &about.join(", "))])
    } else {
        alert
    };
    t.with("staff-alert-with-items", &[("alert", &alert), ("items", &items.join(", "))])
}

fn signed(t: Texts, conclusion: &ConclusionView) -> Signed {
    let version = conclusion.version.to_string();
    let args = [
        ("name", conclusion.signed_by_name.as_str()),
        ("at", &t.date_time(conclusion.signed_at)),
        ("version", &version),
    ];
    Signed {
        class: conclusion.class.map(|class| class_name(t, class)).unwrap_or_default(),
        boxes: conclusion.kr.iter().map(|kr| box_name(t, *kr)).collect(),
        text: conclusion.text.clone(),
        override_reason: conclusion.override_reason.clone(),
        by: t.with("staff-signed-by", &args),
        version: conclusion.version,
        is_outdated: conclusion.outdated,
    }
}

fn sign_form(t: Texts, chart: &VisitChart, again: &Again<'_>) -> SignForm {
    let (form, before) = (again.sign, chart.conclusion.as_ref());
    let suggestion = chart.suggestion.as_ref();
    let class = match form {
        Some(form) => HealthClass::parse(form.get("class")),
        None => before.map_or_else(|| suggestion.and_then(|s| s.vn), |c| c.class),
    };
    let kr: Vec<KrBox> = match form {
        Some(form) => form.all("kr").filter_map(KrBox::parse).collect(),
        None => before.map_or_else(|| suggestion.map(|s| s.kr.clone()).unwrap_or_default(), |c| c.kr.clone()),
    };
    let text = |name: &str, stored: Option<String>| {
        form.map_or_else(|| stored.unwrap_or_default(), |form| form.get(name).to_owned())
    };
    let problems = &again.problems;
    let kind = app::conclusion::exam_kind(chart.visit.company.is_some());
    let refused = suggestion.and_then(|suggestion| check_classifiable(suggestion, kind).err());
    let no_class = refused.map(|error| t.error(error.code(), &error.args()));
    let hint = t.with("staff-sign-text-hint", &[("language", &t.language(chart.visit.language))]);
    let critical = uncounted::critical_names(t, chart);
    let reason_hint = if critical.is_empty() {
        t.get("staff-sign-override-hint")
    } else {
        t.with("staff-sign-override-critical", &[("items", &critical)])
    };
    // A reason that was given for other results does not answer for a critical value among the new ones.
    let reason =
        before.filter(|c| critical.is_empty() || !c.outdated).and_then(|c| c.override_reason.clone());
    SignForm {
        action: format!("/staff/visits/{}/conclusions", chart.visit.id),
        key: fresh_key(),
        seen_version: chart.visit.conclusion_version,
        is_amendment: before.is_some(),
        is_open: before.is_none_or(|c| c.outdated) || form.is_some(),
        classes: HealthClass::ALL
            .into_iter()
            .map(|c| (Choice::new(c.as_str(), class_name(t, c)), class == Some(c)))
            .collect(),
        class_error: problems.at("class"),
        no_class,
        boxes: KrBox::ALL
            .into_iter()
            .map(|b| (Choice::new(b.as_str(), box_name(t, b)), kr.contains(&b)))
            .collect(),
        boxes_error: problems.at("kr"),
        text: Field::new(
            "conclusion",
            t.get("staff-sign-text"),
            Kind::Lines(6),
            text("conclusion", before.map(|c| c.text.clone())),
        )
        .hint(hint)
        .required()
        .checked(problems),
        override_reason: Field::new(
            "override_reason",
            t.get("staff-sign-override"),
            Kind::Lines(2),
            text("override_reason", reason),
        )
        .hint(reason_hint)
        .checked(problems),
        missing: chart.visit.results_open,
        accepts_missing: form.is_some_and(|form| !form.get("accept_missing").is_empty()),
        missing_error: problems.at("accept_missing"),
    }
}

fn lock_form(t: Texts, id: VisitId, again: &Again<'_>) -> LockForm {
    let words = ("staff-report-lock-password", "staff-report-lock-hint");
    LockForm {
        action: format!("/staff/visits/{id}/locked-report.pdf"),
        is_open: again.lock.is_some(),
        edition: again.lock.map_or_else(String::new, |form| form.get("lang").to_owned()),
        fields: password::fields(t, "lock-password", words, &again.problems, true),
    }
}

fn refer_form(t: Texts, chart: &VisitChart, partners: Vec<Choice>, again: &Again<'_>) -> ReferForm {
    let none = Filled::default();
    let form = again.refer.unwrap_or(&none);
    let problems = &again.problems;
    let urgencies = Urgency::ALL
        .into_iter()
        .map(|u| Choice::new(u.as_str(), t.word("staff-urgency-", u.as_str())))
        .collect();
    let urgency =
        if form.get("urgency").is_empty() { Urgency::Routine.as_str() } else { form.get("urgency") };
    let hint = t.with("staff-sign-text-hint", &[("language", &t.language(chart.visit.language))]);
    ReferForm {
        action: format!("/staff/visits/{}/referrals", chart.visit.id),
        key: fresh_key(),
        is_open: again.refer.is_some(),
        fields: vec![
            Field::new("partner", t.get("staff-refer-partner"), Kind::Choice(partners), form.get("partner"))
                .required()
                .checked(problems),
            Field::new(
                "specialty",
                t.get("staff-refer-specialty"),
                Kind::Line("text"),
                form.get("specialty"),
            )
            .required()
            .checked(problems),
            Field::new("reason", t.get("staff-refer-reason"), Kind::Lines(3), form.get("reason"))
                .hint(hint)
                .required()
                .checked(problems),
            Field::new("urgency", t.get("staff-refer-urgency"), Kind::Radio(urgencies), urgency)
                .required()
                .checked(problems),
        ],
    }
}
