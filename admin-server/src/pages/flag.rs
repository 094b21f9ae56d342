//! A result flag as shape and word, never as a colour alone.

use super::texts::Texts;
use checkup_core::lab::Flag;

/// A flag as shown.
pub(crate) struct FlagMark {
    /// Class of the style sheet: `good`, `watch`, `act` or `none`.
    pub class: &'static str,
    /// ● ▲ ▼ ■ ○.
    pub shape: &'static str,
    /// The word.
    pub word: String,
}

impl FlagMark {
    /// For a reader.
    pub fn new(t: Texts, flag: Flag) -> Self {
        let (class, shape) = match flag {
            Flag::Normal => ("good", "●"),
            Flag::High | Flag::Abnormal => ("watch", "▲"),
            Flag::Low => ("watch", "▼"),
            Flag::CriticalLow | Flag::CriticalHigh => ("act", "■"),
            Flag::NoRange => ("none", "○"),
        };
        let word = if flag == Flag::NoRange { t.get("staff-flag-no-range") } else { t.flag(flag) };
        Self { class, shape, word }
    }
}
