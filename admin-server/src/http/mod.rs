//! The JSON API: one file a resource, each handler parses, calls `app/` and answers.

pub mod actor;
pub mod assets;
pub mod booking;
pub mod checkin;
pub mod company_report;
pub mod conclusion;
pub mod consent;
pub mod critical;
pub mod desk;
pub mod device;
pub mod error;
pub mod guard;
pub mod health;
pub mod idempotency;
pub mod kiosk;
pub mod lab_message;
pub mod language;
pub mod openapi;
pub mod paper;
pub mod paper_file;
pub mod payment;
pub mod referral;
pub mod report;
pub mod result;
pub mod routing;
pub mod session;
pub mod specimen;
pub mod station;
pub mod visit;

pub use actor::CurrentActor;
pub use error::{ApiError, ApiResult};
pub use idempotency::RequiredKey;
