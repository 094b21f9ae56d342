//! Specimens: labels and collection by scan.

use crate::catalog::Specimen as Tube;
use crate::codes::{Barcode, ItemCode, StationCode};
use crate::ids::{SpecimenId, VisitId};
use crate::lab::specimen::{RejectCause, SpecimenCommand, SpecimenState};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// One tube, cup or swab.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SpecimenView {
    /// Its id.
    pub id: SpecimenId,
    /// The visit.
    pub visit: VisitId,
    /// What stands on the label.
    pub barcode: Barcode,
    /// Which tube.
    pub tube: Tube,
    /// Where it is taken.
    pub station: StationCode,
    /// What it is for.
    pub items: Vec<ItemCode>,
    /// State.
    pub state: SpecimenState,
    /// When it was taken.
    pub collected_at: Option<DateTime<Utc>>,
}

/// `POST /specimens/{barcode}/commands`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SpecimenAction {
    /// What happened.
    pub command: SpecimenCommand,
    /// Why, for a rejection; without one it is [`RejectCause::Other`] and needs a reason in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<RejectCause>,
    /// Why in words, for a rejection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}
