//! What a value is, measured against its range: one word that lists sort by and colours follow.

use crate::catalog::tokens;

tokens! {
    /// How a value stands to its reference range. The order is that of urgency, most urgent first.
    Flag {
        /// Below the lower call-back limit.
        CriticalLow = "critical-low",
        /// Above the upper call-back limit.
        CriticalHigh = "critical-high",
        /// Above the range.
        High = "high",
        /// Below the range.
        Low = "low",
        /// A coded answer other than the normal one.
        Abnormal = "abnormal",
        /// No range applies, or the value cannot be placed in it. Never the same as normal.
        NoRange = "no-range",
        /// Within the range.
        Normal = "normal",
    }
}

impl Flag {
    /// Somebody must be called.
    pub const fn is_critical(self) -> bool {
        matches!(self, Self::CriticalLow | Self::CriticalHigh)
    }

    /// Outside its range, critical or not.
    pub const fn is_abnormal(self) -> bool {
        matches!(self, Self::CriticalLow | Self::CriticalHigh | Self::High | Self::Low | Self::Abnormal)
    }

    /// The interpretation code of HL7 table 0078; `None` where nothing is interpreted.
    ///
    /// ```
    /// use checkup_core::lab::Flag;
    /// assert_eq!(Flag::CriticalLow.hl7(), Some("LL"));
    /// assert_eq!(Flag::NoRange.hl7(), None);
    /// ```
    pub const fn hl7(self) -> Option<&'static str> {
        match self {
            Self::CriticalLow => Some("LL"),
            Self::CriticalHigh => Some("HH"),
            Self::High => Some("H"),
            Self::Low => Some("L"),
            Self::Abnormal => Some("A"),
            Self::Normal => Some("N"),
            Self::NoRange => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_urgent_sorts_first_and_normal_last() {
        let mut flags = [Flag::Normal, Flag::High, Flag::NoRange, Flag::CriticalLow, Flag::Abnormal];
        flags.sort();
        assert_eq!(flags, [Flag::CriticalLow, Flag::High, Flag::Abnormal, Flag::NoRange, Flag::Normal]);
    }

    #[test]
    fn a_missing_range_is_neither_normal_nor_abnormal() {
        assert!(!Flag::NoRange.is_abnormal());
        assert_ne!(Flag::NoRange, Flag::Normal);
    }
}
