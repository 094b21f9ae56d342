//! The client of `/api/v1`, generic over how bytes travel: `fetch` in the kiosk, a socket in the demonstration and tests.

use super::booking::{BookingList, BookingView, CreateBooking};
use super::checkin::{CheckIn, CheckInOffer, Identify, TicketView};
use super::conclusion::{ConclusionView, SignConclusion};
use super::consent::ConsentList;
use super::desk::{AskForHelp, DeskCaseList};
use super::kiosk::{AskReport, AskWay, Lease, NextRoom, ReportStatus};
use super::lab_message::{ImportReport, ResolveUnmatched, UnmatchedList};
use super::payment::{PaymentStatus, PaymentView};
use super::problem::Problem;
use super::referral::{CreateReferral, PartnerList, ReferralAction, ReferralList, ReferralView};
use super::result::{AcknowledgeCritical, CriticalList, EnterResults, EnteredResults};
use super::routing::{LeaveEarly, PromiseAccuracy, RoomAction, RoomList, ScanTicket, Scanned, SendOn, Way};
use super::session::{CentreView, EnrolDevice, EnrolledDevice, SessionView, SignIn};
use super::specimen::{SpecimenAction, SpecimenView};
use super::station::{BoardView, StationList, StationView, StepAction, StepOutcome};
use super::visit::{VisitChart, VisitList};
use crate::codes::{Barcode, StationCode};
use crate::consent::Purpose;
use crate::ids::{
    CompanyId, CriticalId, DeskCaseId, DeviceId, PaymentId, ReferralId, StepId, UnmatchedId, VisitId,
};
use crate::language::{Language, Languages};
use chrono::NaiveDate;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::future::Future;

/// An HTTP method that the API uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Read.
    Get,
    /// Create or command.
    Post,
    /// Remove.
    Delete,
}

impl Method {
    /// As in a request line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Delete => "DELETE",
        }
    }
}

/// A request ready to travel.
#[derive(Clone)]
pub struct Request {
    /// Method.
    pub method: Method,
    /// Path and query, from the root of the server.
    pub path: String,
    /// Makes a create safe to repeat; the same key must come with the same body.
    pub idempotency_key: Option<String>,
    /// Media type of the body.
    pub content_type: &'static str,
    /// Body; empty for none.
    pub body: Vec<u8>,
}
super::redacted_debug!(Request);

/// A response as it arrived.
#[derive(Clone)]
pub struct Response {
    /// HTTP status.
    pub status: u16,
    /// Body.
    pub body: Vec<u8>,
}
super::redacted_debug!(Response);

/// The server could not be reached, or the connection broke before the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unreachable")]
pub struct Unreachable;

/// Carries a request to the server and brings the response back. Credentials are the transport's business.
pub trait Transport {
    /// Sends one request.
    fn send(&self, request: Request) -> impl Future<Output = Result<Response, Unreachable>>;

    /// The value that a body of JSON holds; `None` if it holds another one. A browser has a reader of its own.
    fn read<T: DeserializeOwned>(body: &[u8]) -> Option<T> {
        serde_json::from_slice(body).ok()
    }

    /// A value as a body of JSON; `None` for what JSON cannot hold.
    fn write<T: Serialize>(value: &T) -> Option<Vec<u8>> {
        serde_json::to_vec(value).ok()
    }
}

/// Why a call did not bring the answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CallError {
    /// No answer: the call may or may not have been carried out. Repeat it with the same key.
    #[error("unreachable")]
    Unreachable,
    /// The server answered with a problem.
    #[error("problem")]
    Problem(Box<Problem>),
    /// The answer was not what the API promises.
    #[error("unexpected-answer")]
    UnexpectedAnswer {
        /// The status it came with.
        status: u16,
    },
}

impl CallError {
    /// The code that `locales` has a sentence for.
    pub fn code(&self) -> &str {
        match self {
            Self::Unreachable => "unreachable",
            Self::Problem(problem) => &problem.code,
            Self::UnexpectedAnswer { .. } => "unexpected-answer",
        }
    }
}

type Answer<T> = Result<T, CallError>;

/// A client of one server.
///
/// Every create takes an idempotency key chosen by the caller: repeating a call with the same key and body carries it
/// out once and returns the first answer.
#[derive(Debug)]
pub struct Client<T> {
    transport: T,
}

impl<T: Transport> Client<T> {
    /// A client that sends through `transport`.
    pub const fn new(transport: T) -> Self {
        Self { transport }
    }

    /// The transport, for example to look at its cookies.
    pub const fn transport(&self) -> &T {
        &self.transport
    }

    async fn call(
        &self,
        method: Method,
        path: String,
        key: Option<&str>,
        content_type: &'static str,
        body: Vec<u8>,
    ) -> Answer<Vec<u8>> {
        let path = format!("{}{path}", super::BASE);
        let request = Request { method, path, idempotency_key: key.map(str::to_owned), content_type, body };
        let response = self.transport.send(request).await.map_err(|Unreachable| CallError::Unreachable)?;
        if (200..300).contains(&response.status) {
            return Ok(response.body);
        }
        Err(match T::read::<Problem>(&response.body) {
            Some(problem) => CallError::Problem(Box::new(problem)),
            None => CallError::UnexpectedAnswer { status: response.status },
        })
    }

    fn read<R: DeserializeOwned>(body: &[u8]) -> Answer<R> {
        T::read(body).ok_or(CallError::UnexpectedAnswer { status: 200 })
    }

    async fn get<R: DeserializeOwned>(&self, path: String) -> Answer<R> {
        Self::read(&self.call(Method::Get, path, None, "application/json", Vec::new()).await?)
    }

    async fn post<B: Serialize, R: DeserializeOwned>(
        &self,
        path: String,
        key: Option<&str>,
        body: &B,
    ) -> Answer<R> {
        let body = T::write(body).ok_or(CallError::UnexpectedAnswer { status: 0 })?;
        Self::read(&self.call(Method::Post, path, key, "application/json", body).await?)
    }

    /// `POST /sessions`: signs in; the transport keeps the cookie.
    pub async fn sign_in(&self, sign_in: &SignIn) -> Answer<SessionView> {
        self.post("/sessions".to_owned(), None, sign_in).await
    }

    /// `DELETE /sessions/current`: signs out.
    pub async fn sign_out(&self) -> Answer<()> {
        let path = "/sessions/current".to_owned();
        self.call(Method::Delete, path, None, "application/json", Vec::new()).await.map(drop)
    }

    /// `GET /centre`.
    pub async fn centre(&self) -> Answer<CentreView> {
        self.get("/centre".to_owned()).await
    }

    /// `POST /devices`: enrols a kiosk.
    pub async fn enrol_device(&self, key: &str, device: &EnrolDevice) -> Answer<EnrolledDevice> {
        self.post("/devices".to_owned(), Some(key), device).await
    }

    /// `DELETE /devices/{id}`: revokes a kiosk.
    pub async fn revoke_device(&self, device: DeviceId) -> Answer<()> {
        let path = format!("/devices/{device}");
        self.call(Method::Delete, path, None, "application/json", Vec::new()).await.map(drop)
    }

    /// `POST /bookings`.
    pub async fn create_booking(&self, key: &str, booking: &CreateBooking) -> Answer<BookingView> {
        self.post("/bookings".to_owned(), Some(key), booking).await
    }

    /// `GET /bookings?day=`.
    pub async fn bookings(&self, day: NaiveDate) -> Answer<BookingList> {
        self.get(format!("/bookings?day={day}")).await
    }

    /// `POST /check-ins/identify`.
    pub async fn identify(&self, identify: &Identify) -> Answer<CheckInOffer> {
        self.post("/check-ins/identify".to_owned(), None, identify).await
    }

    /// `POST /check-ins/ticket`: where the holder of a ticket goes next.
    pub async fn next_room(&self, ask: &AskWay) -> Answer<NextRoom> {
        self.post("/check-ins/ticket".to_owned(), None, ask).await
    }

    /// `POST /check-ins/report`: how far results and report are.
    pub async fn report_status(&self, ask: &AskReport) -> Answer<ReportStatus> {
        self.post("/check-ins/report".to_owned(), None, ask).await
    }

    /// `POST /desk-cases`: a guest asks for help.
    pub async fn ask_for_help(&self, key: &str, ask: &AskForHelp) -> Answer<DeskCaseId> {
        self.post("/desk-cases".to_owned(), Some(key), ask).await
    }

    /// `GET /desk-cases`.
    pub async fn desk_cases(&self) -> Answer<DeskCaseList> {
        self.get("/desk-cases".to_owned()).await
    }

    /// `POST /desk-cases/{id}/closure`: somebody has seen to it.
    pub async fn close_desk_case(&self, key: &str, case: DeskCaseId) -> Answer<DeskCaseList> {
        self.post(format!("/desk-cases/{case}/closure"), Some(key), &()).await
    }

    /// `GET /kiosk/lease?have=`: what this kiosk needs to go on without the server; `have` is the version it holds.
    pub async fn lease(&self, have: &str) -> Answer<Lease> {
        self.get(format!("/kiosk/lease?have={have}")).await
    }

    /// `POST /visits/{id}/payments`: what the visit owes, as a code to pay by.
    pub async fn ask_payment(&self, key: &str, visit: VisitId) -> Answer<PaymentView> {
        self.post(format!("/visits/{visit}/payments"), Some(key), &()).await
    }

    /// `GET /payments/{id}`.
    pub async fn payment(&self, payment: PaymentId) -> Answer<PaymentStatus> {
        self.get(format!("/payments/{payment}")).await
    }

    /// `POST /visits`: checks in.
    pub async fn check_in(&self, key: &str, check_in: &CheckIn) -> Answer<TicketView> {
        self.post("/visits".to_owned(), Some(key), check_in).await
    }

    /// `GET /visits?day=`.
    pub async fn visits(&self, day: NaiveDate) -> Answer<VisitList> {
        self.get(format!("/visits?day={day}")).await
    }

    /// `GET /visits/{id}`.
    pub async fn visit(&self, visit: VisitId) -> Answer<VisitChart> {
        self.get(format!("/visits/{visit}")).await
    }

    /// `GET /visits/{id}/consents`.
    pub async fn consents(&self, visit: VisitId) -> Answer<ConsentList> {
        self.get(format!("/visits/{visit}/consents")).await
    }

    /// `POST /visits/{id}/consents/{purpose}/withdrawal`: the person takes it back.
    pub async fn withdraw_consent(&self, key: &str, visit: VisitId, purpose: Purpose) -> Answer<ConsentList> {
        let path = format!("/visits/{visit}/consents/{}/withdrawal", purpose.as_str());
        self.post(path, Some(key), &()).await
    }

    /// `GET /stations`.
    pub async fn stations(&self) -> Answer<StationList> {
        self.get("/stations".to_owned()).await
    }

    /// `GET /stations/{code}`.
    pub async fn station(&self, station: &StationCode) -> Answer<StationView> {
        self.get(format!("/stations/{station}")).await
    }

    /// `POST /steps/{id}/commands`.
    pub async fn step_command(&self, key: &str, step: StepId, action: &StepAction) -> Answer<StepOutcome> {
        self.post(format!("/steps/{step}/commands"), Some(key), action).await
    }

    /// `POST /stations/{code}/scans`: a ticket was scanned at the door.
    pub async fn scan(&self, key: &str, station: &StationCode, scan: &ScanTicket) -> Answer<Scanned> {
        self.post(format!("/stations/{station}/scans"), Some(key), scan).await
    }

    /// `POST /stations/{code}/rooms/{number}/commands`.
    pub async fn room_command(
        &self,
        key: &str,
        station: &StationCode,
        number: u16,
        action: &RoomAction,
    ) -> Answer<RoomList> {
        self.post(format!("/stations/{station}/rooms/{number}/commands"), Some(key), action).await
    }

    /// `POST /visits/{id}/next`: staff choose the next station.
    pub async fn send_on(&self, key: &str, visit: VisitId, to: &SendOn) -> Answer<Way> {
        self.post(format!("/visits/{visit}/next"), Some(key), to).await
    }

    /// `POST /visits/{id}/leave`: the person goes home early.
    pub async fn leave(&self, key: &str, visit: VisitId, leave: &LeaveEarly) -> Answer<Way> {
        self.post(format!("/visits/{visit}/leave"), Some(key), leave).await
    }

    /// `GET /promises/accuracy?day=`.
    pub async fn promise_accuracy(&self, day: NaiveDate) -> Answer<PromiseAccuracy> {
        self.get(format!("/promises/accuracy?day={day}")).await
    }

    /// `GET /board`.
    pub async fn board(&self) -> Answer<BoardView> {
        self.get("/board".to_owned()).await
    }

    /// `POST /specimens/{barcode}/commands`.
    pub async fn specimen_command(
        &self,
        key: &str,
        barcode: &Barcode,
        action: &SpecimenAction,
    ) -> Answer<SpecimenView> {
        self.post(format!("/specimens/{barcode}/commands"), Some(key), action).await
    }

    /// `POST /visits/{id}/results`.
    pub async fn enter_results(
        &self,
        key: &str,
        visit: VisitId,
        results: &EnterResults,
    ) -> Answer<EnteredResults> {
        self.post(format!("/visits/{visit}/results"), Some(key), results).await
    }

    /// `GET /criticals`.
    pub async fn criticals(&self) -> Answer<CriticalList> {
        self.get("/criticals".to_owned()).await
    }

    /// `POST /criticals/{id}/acknowledgement`.
    pub async fn acknowledge_critical(
        &self,
        key: &str,
        critical: CriticalId,
        note: &AcknowledgeCritical,
    ) -> Answer<CriticalList> {
        self.post(format!("/criticals/{critical}/acknowledgement"), Some(key), note).await
    }

    /// `POST /lab-messages`: one or more HL7 v2 messages as text.
    pub async fn import_lab_messages(&self, key: &str, text: &[u8]) -> Answer<ImportReport> {
        let path = "/lab-messages".to_owned();
        let body =
            self.call(Method::Post, path, Some(key), "text/plain; charset=utf-8", text.to_vec()).await?;
        Self::read(&body)
    }

    /// `GET /unmatched-results`.
    pub async fn unmatched(&self) -> Answer<UnmatchedList> {
        self.get("/unmatched-results".to_owned()).await
    }

    /// `POST /unmatched-results/{id}/resolution`.
    pub async fn resolve_unmatched(
        &self,
        key: &str,
        unmatched: UnmatchedId,
        resolution: &ResolveUnmatched,
    ) -> Answer<UnmatchedList> {
        self.post(format!("/unmatched-results/{unmatched}/resolution"), Some(key), resolution).await
    }

    /// `POST /visits/{id}/conclusions`: signs.
    pub async fn sign_conclusion(
        &self,
        key: &str,
        visit: VisitId,
        conclusion: &SignConclusion,
    ) -> Answer<ConclusionView> {
        self.post(format!("/visits/{visit}/conclusions"), Some(key), conclusion).await
    }

    /// `GET /partners`.
    pub async fn partners(&self) -> Answer<PartnerList> {
        self.get("/partners".to_owned()).await
    }

    /// `POST /visits/{id}/referrals`.
    pub async fn create_referral(
        &self,
        key: &str,
        visit: VisitId,
        referral: &CreateReferral,
    ) -> Answer<ReferralView> {
        self.post(format!("/visits/{visit}/referrals"), Some(key), referral).await
    }

    /// `GET /referrals`.
    pub async fn referrals(&self) -> Answer<ReferralList> {
        self.get("/referrals".to_owned()).await
    }

    /// `POST /referrals/{id}/commands`.
    pub async fn referral_command(
        &self,
        key: &str,
        referral: ReferralId,
        action: &ReferralAction,
    ) -> Answer<ReferralView> {
        self.post(format!("/referrals/{referral}/commands"), Some(key), action).await
    }

    /// `GET` of any other paper by its path: `/visits/{id}/ticket.pdf?lang=`, `guide.pdf`, `labels.pdf`,
    /// `/referrals/{id}/letter.pdf`, `/payments/{id}/receipt.pdf`, `/companies/{id}/statement.pdf`, `/day.pdf`.
    pub async fn paper_pdf(&self, path: &str) -> Answer<Vec<u8>> {
        self.call(Method::Get, path.to_owned(), None, "application/json", Vec::new()).await
    }

    /// `GET /companies/{id}/{file}?from=&to=&lang=`: `report.pdf`, `report.xlsx` or `fit-list.pdf` of an employer.
    pub async fn company_file(
        &self,
        company: CompanyId,
        file: &str,
        days: (NaiveDate, NaiveDate),
        language: Language,
    ) -> Answer<Vec<u8>> {
        let (from, to) = days;
        let path = format!("/companies/{company}/{file}?from={from}&to={to}&lang={}", language.tag());
        self.call(Method::Get, path, None, "application/json", Vec::new()).await
    }

    /// `GET /visits/{id}/report.pdf?lang=`: the signed result as PDF.
    pub async fn report_pdf(&self, visit: VisitId, languages: impl Into<Languages>) -> Answer<Vec<u8>> {
        let path = format!("/visits/{visit}/report.pdf?lang={}", languages.into());
        self.call(Method::Get, path, None, "application/json", Vec::new()).await
    }
}
