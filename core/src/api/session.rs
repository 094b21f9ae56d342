//! Signing in, and enrolling a kiosk.

use crate::codes::StationCode;
use crate::ids::{DeviceId, StaffId};
use crate::language::Language;
use serde::{Deserialize, Serialize};

/// What a member of staff does here. What each may do is decided on the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Books, checks in, helps at the kiosk.
    Reception,
    /// Works a station.
    Station,
    /// Imports results, clears the unmatched list.
    Laboratory,
    /// Reads everything about a person and signs.
    Doctor,
    /// Follows up referrals.
    Referral,
    /// Sees how the day runs, prints.
    Manager,
    /// Sets up staff and kiosks.
    Administrator,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 7] = [
        Self::Reception,
        Self::Station,
        Self::Laboratory,
        Self::Doctor,
        Self::Referral,
        Self::Manager,
        Self::Administrator,
    ];

    /// As stored and sent; the Fluent key of its name is `staff-role-<role>`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reception => "reception",
            Self::Station => "station",
            Self::Laboratory => "laboratory",
            Self::Doctor => "doctor",
            Self::Referral => "referral",
            Self::Manager => "manager",
            Self::Administrator => "administrator",
        }
    }

    /// Reads what [`Role::as_str`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.as_str() == text)
    }
}

/// `POST /sessions`: sign in. The answer sets a cookie.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignIn {
    /// Login name.
    pub login: String,
    /// Password.
    pub password: String,
}
super::redacted_debug!(SignIn);

/// Who is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SessionView {
    /// The member of staff.
    pub staff: StaffId,
    /// What they do.
    pub role: Role,
    /// Name shown on pages and signatures.
    pub display_name: String,
    /// The language of their pages.
    pub language: Language,
}

/// `POST /devices`: enrol a kiosk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EnrolDevice {
    /// What staff call it, for example its place.
    pub name: String,
}

/// An enrolled kiosk. The token is shown once and kept only as a hash.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EnrolledDevice {
    /// Its id.
    pub device: DeviceId,
    /// Sent as `Authorization: Bearer …` or kept in the kiosk's cookie.
    pub token: String,
}
super::redacted_debug!(EnrolledDevice);

/// `GET /centre`: what every signed-in screen needs to know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CentreView {
    /// The centre's name.
    pub name: String,
    /// Today at the centre.
    #[serde(deserialize_with = "crate::iso8601::read_day")]
    pub today: chrono::NaiveDate,
    /// Stations in list order.
    pub stations: Vec<StationCode>,
}
