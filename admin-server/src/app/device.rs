//! Kiosks: enrolled by staff, known by a token, revocable at once.

use super::error::condition;
use super::{Actor, AppError, Permission, Who};
use crate::digest::sha256;
use crate::state::AppState;
use crate::store::audit::{By, Entry};
use crate::store::device::{CodeRow, DeviceRow};
use crate::store::{self, Begun, Key};
use checkup_core::api::session::{EnrolDevice, EnrolledDevice};
use checkup_core::codes::BookingCode;
use checkup_core::ids::{DeviceId, StaffId};
use checkup_core::language::Language;
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

/// How long a code issued by staff works.
const CODE_LASTS: TimeDelta = TimeDelta::minutes(15);

/// A code that enrols kiosks.
#[derive(Clone, Debug)]
pub struct IssuedCode {
    /// The code, shown once.
    pub code: String,
    /// When it stops working.
    pub expires_at: DateTime<Utc>,
}

fn digest(secret: &str) -> String {
    sha256(secret.as_bytes())
}

fn fresh_token() -> String {
    format!("{:032x}{:032x}", rand::random::<u128>(), rand::random::<u128>())
}

fn tidy_name(name: &str) -> Result<String, AppError> {
    let name: String = name.trim().chars().filter(|c| !c.is_control()).take(80).collect();
    if name.is_empty() {
        return Err(AppError::invalid_field("/name", condition("device-name-missing")));
    }
    Ok(name)
}

/// The kiosk with this token.
pub async fn authenticate(
    state: &AppState,
    token: &str,
    language: Language,
) -> Result<Option<Actor>, AppError> {
    let device = store::device::by_token(state.store.db(), &digest(token)).await?;
    Ok(device.map(|device| Actor { who: Who::Kiosk { device }, language }))
}

/// Enrols a kiosk.
pub async fn enrol(
    state: &AppState,
    actor: &Actor,
    request: EnrolDevice,
    key: Option<&Key>,
) -> Result<EnrolledDevice, AppError> {
    actor.require(Permission::ManageDevices)?;
    let name = tidy_name(&request.name)?;
    let mut tx = match state.begin(actor, key, &("device.enrol", &request)).await? {
        Begun::Replay(DeviceOnly { device }) => return again(state, actor, device).await,
        Begun::Fresh(tx) => tx,
    };
    let enrolled = EnrolledDevice { device: DeviceId::new(Uuid::now_v7()), token: fresh_token() };
    let by = actor.staff().ok().map(|(id, _)| id);
    store::device::insert(tx.conn(), enrolled.device, &name, &digest(&enrolled.token), by, tx.now()).await?;
    tx.audit(Entry::new("device.enrol", "device", enrolled.device));
    // The token is a secret: the answer that is kept for repetition holds only the id.
    tx.commit(&DeviceOnly { device: enrolled.device }).await?;
    Ok(enrolled)
}

#[derive(serde::Serialize, serde::Deserialize)]
struct DeviceOnly {
    device: DeviceId,
}

/// The answer to a repeated enrolment: the kiosk gets a new token, the one that was lost stops working.
async fn again(state: &AppState, actor: &Actor, device: DeviceId) -> Result<EnrolledDevice, AppError> {
    let mut tx = state.begin_unkeyed(actor).await?;
    let token = fresh_token();
    store::device::set_token(tx.conn(), device, &digest(&token)).await?;
    tx.audit(Entry::new("device.renew", "device", device));
    tx.commit(&DeviceOnly { device }).await?;
    Ok(EnrolledDevice { device, token })
}

/// Revokes a kiosk.
pub async fn revoke(state: &AppState, actor: &Actor, id: DeviceId) -> Result<(), AppError> {
    actor.require(Permission::ManageDevices)?;
    let mut tx = state.begin_unkeyed(actor).await?;
    if !store::device::revoke(tx.conn(), id, tx.now()).await? {
        return Err(AppError::not_found("device-not-found"));
    }
    tx.audit(Entry::new("device.revoke", "device", id));
    Ok(tx.commit(&()).await?)
}

/// Every kiosk, the newest first.
pub async fn list(state: &AppState, actor: &Actor) -> Result<Vec<DeviceRow>, AppError> {
    actor.require(Permission::ManageDevices)?;
    Ok(store::device::all(state.store.db()).await?)
}

/// Issues a code that enrols one kiosk within a quarter of an hour.
pub async fn issue_enrolment_code(
    state: &AppState,
    actor: &Actor,
    label: &str,
) -> Result<IssuedCode, AppError> {
    issue(state, actor, label, 1, CODE_LASTS).await
}

/// Issues a code that enrols several kiosks; the server itself prints such a one at the start of a demonstration.
pub async fn issue(
    state: &AppState,
    actor: &Actor,
    label: &str,
    uses: u16,
    lasts: TimeDelta,
) -> Result<IssuedCode, AppError> {
    actor.require(Permission::ManageDevices)?;
    let label = tidy_name(label)?;
    let mut tx = state.begin_unkeyed(actor).await?;
    let code = BookingCode::from_bits(rand::random()).to_string();
    let expires_at = tx.now() + lasts;
    let issued_by = actor.staff().ok().map(|(id, _): (StaffId, _)| id);
    let row = CodeRow { code_hash: digest(&code), label, issued_by, uses_left: uses, expires_at };
    store::device::insert_code(tx.conn(), &row, tx.now()).await?;
    tx.audit(Entry::new("device.issue_code", "device_code", "one"));
    tx.commit(&()).await?;
    Ok(IssuedCode { code, expires_at })
}

/// Enrols a kiosk by a code. Whoever holds a code needs no permission: that is what the code is for.
pub async fn redeem_enrolment_code(state: &AppState, code: &str) -> Result<EnrolledDevice, AppError> {
    let refused = || AppError::invalid_field("/code", condition("enrolment-code-refused"));
    let code = BookingCode::parse(code).map_err(|_| refused())?;
    let now = state.clock.now();
    let mut tx = state.store.begin_unkeyed(By::System, now).await?;
    let row = store::device::use_code(tx.conn(), &digest(code.as_str()), now).await?.ok_or_else(refused)?;
    let enrolled = EnrolledDevice { device: DeviceId::new(Uuid::now_v7()), token: fresh_token() };
    let hash = digest(&enrolled.token);
    store::device::insert(tx.conn(), enrolled.device, &row.label, &hash, row.issued_by, now).await?;
    tx.audit(Entry::new("device.enrol", "device", enrolled.device));
    tx.commit(&()).await?;
    Ok(enrolled)
}
