//! The OpenAPI document, made from the handlers.

use utoipa::OpenApi;

/// Every documented route. A route that is served and not listed here fails a test.
#[derive(Debug, OpenApi)]
#[openapi(
    info(title = "Checkup centre", description = "The API of a health-checkup centre."),
    paths(
        super::health::health,
        super::health::facts,
        super::session::sign_in,
        super::session::current,
        super::session::sign_out,
        super::device::enrol,
        super::device::revoke,
        super::booking::create,
        super::booking::list,
        super::checkin::identify,
        super::checkin::check_in,
        super::checkin::next_room,
        super::checkin::report_status,
        super::payment::ask,
        super::payment::status,
        super::payment::told,
        super::consent::list,
        super::consent::withdraw,
        super::desk::ask,
        super::desk::list,
        super::desk::close,
        super::kiosk::lease,
        super::visit::list,
        super::visit::chart,
        super::station::list,
        super::station::view,
        super::station::command,
        super::station::board,
        super::routing::send_on,
        super::routing::leave,
        super::routing::room,
        super::routing::scan,
        super::routing::accuracy,
        super::specimen::command,
        super::result::enter,
        super::critical::list,
        super::critical::acknowledge,
        super::lab_message::import,
        super::lab_message::unmatched,
        super::lab_message::resolve,
        super::conclusion::sign,
        super::referral::partners,
        super::referral::create,
        super::referral::list,
        super::referral::command,
        super::report::personal,
        super::paper::ticket,
        super::paper::guide,
        super::paper::labels,
        super::paper::letter,
        super::paper::receipt,
        super::paper::statement,
        super::paper::day,
        super::company_report::pdf,
        super::company_report::xlsx,
        super::company_report::fit_list,
    )
)]
pub struct ApiDoc;

/// `GET /api/v1/openapi.json`.
pub async fn document() -> axum::Json<utoipa::openapi::OpenApi> {
    axum::Json(ApiDoc::openapi())
}
