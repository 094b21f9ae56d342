//! Paying in person: VietQR at the kiosk, and what the bank or the desk says of it.

pub use crate::billing::payment::PaymentState;

use crate::ids::{PaymentId, VisitId};
use crate::money::Money;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// `POST /visits/{id}/payments`: what the visit still owes, as a code to pay by. Repeating it gives the same payment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PaymentView {
    /// Id.
    pub id: PaymentId,
    /// The visit.
    pub visit: VisitId,
    /// How much.
    pub amount: Money,
    /// What the transfer says, by which it is found again.
    pub reference: String,
    /// Whom the money goes to.
    pub payee: String,
    /// VietQR payload (EMVCo merchant-presented mode).
    pub payload: String,
    /// The payload as a QR code: modules a side, and an SVG path of the dark ones, one unit a module, no quiet zone.
    pub qr: QrPicture,
    /// Where it stands.
    pub state: PaymentState,
    /// When it was asked for.
    #[serde(deserialize_with = "crate::iso8601::read_moment")]
    pub asked_at: DateTime<Utc>,
}

/// A QR code ready to draw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct QrPicture {
    /// Modules a side.
    pub side: u16,
    /// `d` of an SVG path.
    pub path: String,
}

/// `GET /payments/{id}`: has it arrived?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PaymentStatus {
    /// The payment.
    pub id: PaymentId,
    /// Where it stands.
    pub state: PaymentState,
}

/// `POST /bank-notifications`: the bank says that money arrived.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BankNotification {
    /// The bank's own number of the transfer: the same one twice is one transfer.
    pub transfer: String,
    /// What the transfer says; the payment's reference is looked for in it.
    pub text: String,
    /// How much arrived.
    pub amount: Money,
    /// When.
    pub at: DateTime<Utc>,
}
