//! Hexadecimal digests: what is compared or looked up without being kept itself.

use sha2::{Digest, Sha256};

/// SHA-256 as 64 hexadecimal digits.
///
/// ```
/// let digest = checkup_server::digest::sha256(b"abc"); // FIPS 180-2, appendix B.1
/// assert!(digest.starts_with("ba7816bf8f01cfea"));
/// ```
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        text.extend([byte >> 4, byte & 15].map(|half| char::from_digit(half.into(), 16).unwrap_or('0')));
        text
    })
}
