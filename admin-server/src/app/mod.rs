//! What the centre can do: authorise, load, let `core` decide, store in one transaction, tell the screens.
//!
//! One file a resource. The first line of every function is the permission it needs.

pub mod batch;
pub mod booking;
pub mod centre;
pub mod checkin;
pub mod company;
pub mod company_report;
pub mod conclusion;
pub mod consent;
pub mod critical;
pub mod demo_centre;
pub mod desk;
pub mod device;
pub mod error;
pub mod lab_message;
pub mod lease;
pub mod paper;
pub mod payment;
pub mod permission;
mod person;
pub mod referral;
pub mod report;
pub mod result;
pub mod routing;
pub mod session;
pub mod simulation;
pub mod specimen;
pub mod station;
pub mod step;
pub mod visit;

pub use error::AppError;
pub use permission::Permission;

use crate::state::AppState;
pub use crate::store::Key;
use crate::store::audit::By;
use crate::store::{Begun, StoreError, Tx};
use checkup_core::api::session::Role;
use checkup_core::ids::{DeviceId, StaffId};
use checkup_core::language::Language;
use checkup_core::person::resident_number;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Who asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// A signed-in member of staff.
    Staff {
        /// Who.
        id: StaffId,
        /// What they do.
        role: Role,
        /// Their name as on pages and signatures.
        name: String,
    },
    /// An enrolled kiosk.
    Kiosk {
        /// Which.
        device: DeviceId,
    },
    /// The server itself, for set-up.
    System,
}

/// Who asks, and in which language they read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// Who.
    pub who: Who,
    /// Their language.
    pub language: Language,
}

impl Actor {
    /// The server itself.
    pub const SYSTEM: Self = Self { who: Who::System, language: Language::Vi };

    /// As the audit names them.
    pub const fn by(&self) -> By {
        match &self.who {
            Who::Staff { id, .. } => By::Staff(id.uuid()),
            Who::Kiosk { device } => By::Device(device.uuid()),
            Who::System => By::System,
        }
    }

    /// The member of staff, where only a person may act.
    pub fn staff(&self) -> Result<(StaffId, &str), AppError> {
        match &self.who {
            Who::Staff { id, name, .. } => Ok((*id, name)),
            Who::Kiosk { .. } | Who::System => Err(AppError::Denied),
        }
    }

    /// The kiosk, where only one may act.
    pub fn kiosk(&self) -> Result<DeviceId, AppError> {
        match &self.who {
            Who::Kiosk { device } => Ok(*device),
            Who::Staff { .. } | Who::System => Err(AppError::Denied),
        }
    }

    /// Lets only those pass who hold the permission.
    pub fn require(&self, permission: Permission) -> Result<(), AppError> {
        if self.may(permission) { Ok(()) } else { Err(AppError::Denied) }
    }

    /// Whether they hold the permission.
    pub fn may(&self, permission: Permission) -> bool {
        match &self.who {
            Who::Staff { role, .. } => permission.is_held_by(*role),
            Who::Kiosk { .. } => permission.is_held_by_kiosk(),
            Who::System => true,
        }
    }
}

/// Refuses a text that nobody may keep: one with a Korean resident registration number in it.
pub(crate) fn check_keepable(field: &str, text: &str) -> Result<(), AppError> {
    resident_number::refuse(text).map_err(|error| AppError::invalid_field(field, error))
}

/// Refuses a text that nobody may keep or no paper could show while whoever typed it can still change it.
pub(crate) fn check_printable(field: &str, text: &str) -> Result<(), AppError> {
    check_keepable(field, text)?;
    let Some(character) = crate::print::unprintable(text) else { return Ok(()) };
    let args = vec![("character", character.to_string())];
    Err(AppError::invalid_field(field, error::condition_with("character-unprintable", args)))
}

impl AppState {
    /// Begins a write by `actor`; see [`crate::store::Store::begin`].
    pub async fn begin<R: Serialize + Sync, T: DeserializeOwned>(
        &self,
        actor: &Actor,
        key: Option<&Key>,
        request: &R,
    ) -> Result<Begun<T>, StoreError> {
        self.store.begin(actor.by(), self.clock.now(), key, request).await
    }

    /// Begins a write without a key by `actor`; see [`crate::store::Store::begin_unkeyed`].
    pub async fn begin_unkeyed(&self, actor: &Actor) -> Result<Tx, StoreError> {
        self.store.begin_unkeyed(actor.by(), self.clock.now()).await
    }
}
