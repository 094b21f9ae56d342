//! A paper that only opens with a password: PDF 2.0's AES-256 (revision 6). Keys and salts are random, so a locked file has
//! other bytes each time; what it holds is the same.

use super::PrintError;
use lopdf::encryption::crypt_filters::{Aes256CryptFilter, CryptFilter};
use lopdf::{Document, EncryptionState, EncryptionVersion, Object, Permissions, StringFormat};
use rand::RngExt as _;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// The fewest characters of a password.
pub const SHORTEST: usize = 6;

/// The most bytes that PDF looks at (ISO 32000-2, 7.6.4.3.3).
pub const LONGEST: usize = 127;

/// A password for a paper. Its `Debug` shows nothing.
#[derive(Clone)]
pub struct Password(String);

impl Password {
    /// Checks a password: 6 characters to 127 bytes, none of them a control character. Blanks around it are kept: they may
    /// be meant.
    ///
    /// ```
    /// use checkup_server::print::Password;
    /// assert!(Password::parse("Hồ Tây 2026").is_ok());
    /// assert!(Password::parse("12345").is_err());
    /// ```
    pub fn parse(text: &str) -> Result<Self, PrintError> {
        let long_enough = text.chars().count() >= SHORTEST && text.len() <= LONGEST;
        if !long_enough || text.chars().any(char::is_control) || text.trim().is_empty() {
            return Err(PrintError::BadPassword);
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password")
    }
}

/// Locks a printed paper: texts, metadata and fonts are encrypted; whoever has the password may do everything.
pub fn lock(pdf: &[u8], password: &Password) -> Result<Vec<u8>, PrintError> {
    let failed = |e: lopdf::Error| PrintError::Failed { detail: e.to_string() };
    let mut file = Document::load_mem(pdf).map_err(failed)?;
    let mut rng = rand::rng();
    let key: [u8; 32] = rng.random();
    // Nobody is to know this one: it would open the file as well.
    let owner: [u8; 32] = rng.random();
    let owner = crate::digest::sha256(&owner);
    let filter: Arc<dyn CryptFilter> = Arc::new(Aes256CryptFilter);
    let state = EncryptionState::try_from(EncryptionVersion::V5 {
        encrypt_metadata: true,
        crypt_filters: BTreeMap::from([(b"StdCF".to_vec(), filter)]),
        file_encryption_key: &key,
        stream_filter: b"StdCF".to_vec(),
        string_filter: b"StdCF".to_vec(),
        owner_password: &owner,
        user_password: &password.0,
        permissions: Permissions::all(),
    });
    file.encrypt(&state.map_err(failed)?).map_err(failed)?;
    // The identifier was a hash of what is now secret, and is not encrypted.
    let id: [u8; 16] = rng.random();
    let id = Object::String(id.to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", Object::Array(vec![id.clone(), id]));
    "2.0".clone_into(&mut file.version);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).map_err(|e| PrintError::Failed { detail: e.to_string() })?;
    Ok(bytes)
}
