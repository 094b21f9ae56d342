//! Identifiers of stored things. Each kind is its own type, so that a visit's id is never taken for a patient's.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// Wraps an identifier that was made outside (`core` has no source of randomness).
            pub const fn new(id: Uuid) -> Self {
                Self(id)
            }

            /// The bare identifier.
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )*};
}

ids! {
    /// A person examined here.
    PatientId;
    /// An appointment for one day.
    BookingId;
    /// One person, one day.
    VisitId;
    /// One station within a visit.
    StepId;
    /// One ordered item within a visit.
    OrderId;
    /// One tube, cup or swab.
    SpecimenId;
    /// One version of one result.
    ResultId;
    /// One version of a doctor's conclusion.
    ConclusionId;
    /// One referral to a department or a partner hospital.
    ReferralId;
    /// One member of staff.
    StaffId;
    /// One kiosk.
    DeviceId;
    /// An employer.
    CompanyId;
    /// A partner hospital.
    PartnerId;
    /// A message received from a laboratory.
    MessageId;
    /// A received result that could not be matched yet.
    UnmatchedId;
    /// A raised critical value.
    CriticalId;
    /// A payment that was asked for.
    PaymentId;
    /// One transfer that the bank told of.
    TransferId;
    /// Somebody, or something, that waits for the desk.
    DeskCaseId;
}
