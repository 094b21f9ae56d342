//! Codes that a scanner reads off a paper: what they may hold. Drawing them is the printer's part.

use super::doc::{DocError, Text};
use std::fmt;

/// A machine-readable code. Its `Debug` shows the kind only.
#[derive(Clone, PartialEq, Eq)]
pub struct Code {
    symbology: Symbology,
    content: String,
}

/// How a code is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Symbology {
    /// Bars, for tubes and tickets (ISO/IEC 15417).
    Code128,
    /// A square that a phone reads too (ISO/IEC 18004).
    Qr,
}

/// The longest content of a Code 128 that is still at least 2 dots (0.25 mm) a module on 72 mm of printed paper.
const LONGEST_CODE_128: usize = 20;
/// The longest content of a QR code; a VietQR payload has some 150.
const LONGEST_QR: usize = 300;

impl Code {
    /// Bars: 1 to 20 printable ASCII characters.
    ///
    /// # Errors
    /// [`DocError::BadCode`] for anything else.
    ///
    /// ```
    /// use checkup_core::report::code::Code;
    /// assert!(Code::bars("A017").is_ok());
    /// assert!(Code::bars("Nguyễn").is_err());
    /// ```
    pub fn bars(content: &str) -> Result<Self, DocError> {
        let printable = content.bytes().all(|b| (b' '..=b'~').contains(&b));
        if content.is_empty() || content.len() > LONGEST_CODE_128 || !printable {
            return Err(DocError::BadCode);
        }
        Ok(Self { symbology: Symbology::Code128, content: content.to_owned() })
    }

    /// A square: 1 to 300 bytes.
    ///
    /// # Errors
    /// [`DocError::BadCode`] for anything else.
    pub fn square(content: &str) -> Result<Self, DocError> {
        if content.is_empty() || content.len() > LONGEST_QR || content.chars().any(char::is_control) {
            return Err(DocError::BadCode);
        }
        Ok(Self { symbology: Symbology::Qr, content: content.to_owned() })
    }

    /// How it is drawn.
    pub const fn symbology(&self) -> Symbology {
        self.symbology
    }

    /// What a scanner reads.
    pub fn content(&self) -> &str {
        &self.content
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Code({:?}, {} bytes)", self.symbology, self.content.len())
    }
}

/// A code in the middle of the paper, with a line under it.
#[derive(Clone, Debug, PartialEq)]
pub struct CodeBlock {
    /// The code.
    pub code: Code,
    /// What it is for; empty for none.
    pub caption: Text,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_holds_what_its_scanner_can_read() {
        assert_eq!(Code::bars("20261121-A017-1").unwrap().content(), "20261121-A017-1");
        for bad in ["", "á", "a\n", "\u{7f}", &"1".repeat(21)] {
            assert_eq!(Code::bars(bad), Err(DocError::BadCode));
        }
        assert!(Code::square("Khám sức khỏe").is_ok());
        for bad in ["", "a\u{0}", &"1".repeat(301)] {
            assert_eq!(Code::square(bad), Err(DocError::BadCode));
        }
        assert!(!format!("{:?}", Code::bars("SECRET").unwrap()).contains("SECRET"));
    }
}
