//! A paper that only opens with a password: PDF 2.0's AES-256 (revision 6). Keys and salts are random, so a locked file has
//! other bytes each time; what it holds is the same.

use super::PrintError;
use lopdf::encryption::crypt_filters::{Aes256CryptFilter, CryptFilter};
use lopdf::{Document, EncryptionState, EncryptionVersion, Object, Permissions, StringFormat};
use rand::RngExt as _;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization as _;

/// The fewest characters of a password.
pub const SHORTEST: usize = 6;

/// The most bytes that PDF looks at (ISO 32000-2, 7.6.4.3.3).
pub const LONGEST: usize = 127;

/// A password for a paper. Its `Debug` shows nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

impl Password {
    /// Checks a password: 6 characters to 127 bytes, none of them a control character or an emoji. Blanks around it are
    /// kept: they may be meant. Nothing is ever cut off: what is too long is refused.
    ///
    /// It is brought into the form in which PDF compares passwords (SASLprep, ISO 32000-2, 7.6.4.3.3): composed, with what
    /// nobody sees left out. Typed on another keyboard it is the same password.
    ///
    /// ```
    /// use checkup_server::print::Password;
    /// assert!(Password::parse("Hồ Tây 2026").is_ok());
    /// assert!(Password::parse("12345").is_err());
    /// ```
    pub fn parse(text: &str) -> Result<Self, PrintError> {
        let text = prepared(text);
        if text.len() > LONGEST {
            return Err(PrintError::PasswordTooLong { bytes: text.len() });
        }
        let too_short = text.chars().count() < SHORTEST || text.trim().is_empty();
        if too_short || text.chars().any(char::is_control) {
            return Err(PrintError::BadPassword);
        }
        let password = Self(text);
        // SASLprep refuses more than can be listed here; better now than at each of a thousand papers.
        encryption(&password, &[0; 32]).map_err(|_| PrintError::BadPassword)?;
        Ok(password)
    }

    /// Checks a password that was typed twice. What one cannot see while typing is easily mistyped, and nobody could open
    /// the paper.
    pub fn typed_twice(first: &str, again: &str) -> Result<Self, PrintError> {
        let password = Self::parse(first)?;
        if prepared(again) == password.0 { Ok(password) } else { Err(PrintError::PasswordsDiffer) }
    }

    /// The same where a paper may also stay open: both fields empty.
    pub fn chosen(first: &str, again: &str) -> Result<Option<Self>, PrintError> {
        if first.is_empty() && again.is_empty() {
            return Ok(None);
        }
        Self::typed_twice(first, again).map(Some)
    }

    /// The text, to be hashed.
    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

/// The form in which two passwords are the same.
fn prepared(text: &str) -> String {
    text.chars().filter(|c| !is_unseen(*c)).nfkc().collect()
}

/// Characters that SASLprep maps to nothing (RFC 3454, table B.1): soft hyphen, joiners, selectors, the byte order mark that
/// some editors put at the start of a file. A password of nothing else would lock nothing.
const fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{34f}'
            | '\u{1806}'
            | '\u{180b}'..='\u{180d}'
            | '\u{200b}'..='\u{200d}'
            | '\u{2060}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
    )
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
    let state = encryption(password, &rng.random()).map_err(failed)?;
    file.encrypt(&state).map_err(failed)?;
    // The identifier was a hash of what is now secret, and is not encrypted.
    let id: [u8; 16] = rng.random();
    let id = Object::String(id.to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", Object::Array(vec![id.clone(), id]));
    "2.0".clone_into(&mut file.version);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).map_err(|e| PrintError::Failed { detail: e.to_string() })?;
    Ok(bytes)
}

/// The keys of a file that `password` opens.
fn encryption(password: &Password, key: &[u8; 32]) -> lopdf::Result<EncryptionState> {
    // Nobody is to know the owner's password: it would open the file as well.
    let owner: [u8; 32] = rand::rng().random();
    let owner = crate::digest::sha256(&owner);
    let filter: Arc<dyn CryptFilter> = Arc::new(Aes256CryptFilter);
    EncryptionState::try_from(EncryptionVersion::V5 {
        encrypt_metadata: true,
        crypt_filters: BTreeMap::from([(b"StdCF".to_vec(), filter)]),
        file_encryption_key: key,
        stream_filter: b"StdCF".to_vec(),
        string_filter: b"StdCF".to_vec(),
        owner_password: &owner,
        user_password: &password.0,
        permissions: Permissions::all(),
    })
}
