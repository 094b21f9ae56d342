//! Wire types of `/api/v1` and the client that speaks it. The kiosk, the demonstration and the tests use this client.

pub mod booking;
pub mod checkin;
pub mod client;
pub mod computed;
pub mod conclusion;
pub mod consent;
pub mod desk;
pub mod kiosk;
pub mod lab_message;
pub mod payment;
pub mod problem;
pub mod referral;
pub mod result;
pub mod routing;
pub mod session;
pub mod specimen;
pub mod station;
pub mod visit;

/// Where the API lives on a server.
pub const BASE: &str = "/api/v1";

/// Name of the header that makes a create safe to repeat (IETF draft-ietf-httpapi-idempotency-key-header).
pub const IDEMPOTENCY_KEY: &str = "idempotency-key";

/// Types that hold a person print only their own name when debugged, so that no log ever holds the person.
macro_rules! redacted_debug {
    ($($name:ident),* $(,)?) => {$(
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    )*};
}
pub(crate) use redacted_debug;
