//! Who a person is: names and how they are masked, birth date, sex, phone, identity documents and what a scanner types.
//!
//! Everything here is a claim until somebody looks at the card: a QR code or a machine-readable zone is not signed.
//! Each type redacts its `Debug`, none has a `Display`; text leaves through a method that says so (`as_str`, `masked`).

pub mod bhyt;
pub mod birth_date;
pub mod cccd;
pub mod document;
pub mod mrz;
pub mod name;
mod name_order;
pub mod phone;
pub mod province;
pub mod resident_number;
pub mod scan;
pub mod sex;
mod text;

pub use bhyt::{BhytCard, BhytError, InsuranceNumber};
pub use birth_date::{Age, BirthDate, BirthDateError};
pub use cccd::{CccdError, CitizenCard, CitizenNumber};
pub use document::{
    CountryCode, DocumentError, DocumentKind, DocumentNumber, DocumentWarning, IdentityDocument,
};
pub use mrz::{Mrz, MrzError, MrzField};
pub use name::{NameError, PersonName};
pub use name_order::{NameOrder, NamePlace};
pub use phone::{Phone, PhoneCountry, PhoneError};
pub use resident_number::ResidentNumberRefused;
pub use scan::{Scan, ScanError};
pub use sex::Sex;
