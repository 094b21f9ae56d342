//! One file a table. A row's shape is known only inside `store/`; its `Debug` prints nothing of the person.

pub mod audit;
pub mod bill_line;
pub mod booking;
pub mod company;
pub mod conclusion;
pub mod consent;
pub mod critical;
pub mod day_counter;
pub mod device;
pub mod device_code;
pub mod idempotency;
pub mod item_order;
pub mod lab_message;
pub mod partner;
pub mod patient;
pub mod patient_document;
pub mod referral;
pub mod result;
pub mod session;
pub mod setting;
pub mod specimen;
pub mod staff;
pub mod step;
pub mod unmatched;
pub mod visit;
