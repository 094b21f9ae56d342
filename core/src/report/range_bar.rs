//! Where a value lies against its reference range, as places on a bar.

use super::doc::DocError;
use rust_decimal::Decimal;
use std::str::FromStr;

/// Where a value lies against its range, on a scale of 0 to 1000 from the left to the right end of the bar. With two
/// limits the normal band is the middle third; with one, the limit stands at two thirds (upper) or one third (lower).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RangeBar {
    low: Option<Decimal>,
    high: Option<Decimal>,
    value: Decimal,
    previous: Vec<Decimal>,
}

/// A place on a range bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// 0 to 1000.
    pub permille: u16,
    /// The value lies beyond the end of the bar and stands at its edge.
    pub beyond: bool,
}

impl RangeBar {
    /// From decimal texts as reported; `previous` are earlier values, those that are no numbers are left out.
    /// Fails when a number does not parse, when both limits are missing, when they do not rise, or when a single
    /// limit is not above zero (then it gives no scale).
    pub fn new(
        low: Option<&str>,
        high: Option<&str>,
        value: &str,
        previous: &[&str],
    ) -> Result<Self, DocError> {
        let number = |s: &str| Decimal::from_str(s.trim()).map_err(|_| DocError::NotANumber);
        let low = low.map(number).transpose()?;
        let high = high.map(number).transpose()?;
        match (low, high) {
            (None, None) => return Err(DocError::NoRange),
            (Some(l), Some(h)) if l >= h => return Err(DocError::RangeDoesNotRise),
            (Some(only), None) | (None, Some(only)) if only <= Decimal::ZERO => {
                return Err(DocError::RangeDoesNotRise);
            }
            _ => {}
        }
        let previous = previous.iter().filter_map(|p| number(p).ok()).collect();
        Ok(Self { low, high, value: number(value)?, previous })
    }

    /// Start and end of the normal band.
    pub fn band(&self) -> (u16, u16) {
        (if self.low.is_some() { 333 } else { 0 }, if self.high.is_some() { 667 } else { 1000 })
    }

    /// Where the value stands.
    pub fn value(&self) -> Place {
        self.place(self.value)
    }

    /// Where the earlier values stand, oldest first as given.
    pub fn previous(&self) -> Vec<Place> {
        self.previous.iter().map(|p| self.place(*p)).collect()
    }

    fn place(&self, value: Decimal) -> Place {
        let thousand = Decimal::ONE_THOUSAND;
        let third = thousand / Decimal::from(3);
        let at = match (self.low, self.high) {
            (Some(low), Some(high)) => value
                .checked_sub(low)
                .zip(high.checked_sub(low))
                .and_then(|(above, span)| above.checked_div(span))
                .and_then(|share| share.checked_mul(third))
                .and_then(|offset| offset.checked_add(third)),
            (Some(only), None) => value.checked_div(only).and_then(|share| share.checked_mul(third)),
            (None, Some(only)) => value.checked_div(only).and_then(|share| share.checked_mul(third + third)),
            (None, None) => None,
        };
        // Only an absurd value overflows 28 digits; it stands at the edge it points to.
        let at = at.unwrap_or(if value.is_sign_negative() { -Decimal::ONE } else { thousand + Decimal::ONE });
        let beyond = at < Decimal::ZERO || at > thousand;
        let clamped = at.clamp(Decimal::ZERO, thousand).round();
        Place { permille: u16::try_from(clamped).unwrap_or(1000), beyond }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_bar_places_values_against_the_band() {
        let at = |low, high, value| RangeBar::new(low, high, value, &[]).unwrap().value();
        assert_eq!(at(Some("4"), Some("6"), "4").permille, 333);
        assert_eq!(at(Some("4"), Some("6"), "5").permille, 500);
        assert_eq!(at(Some("4"), Some("6"), "6").permille, 667);
        assert_eq!(at(Some("4"), Some("6"), "900"), Place { permille: 1000, beyond: true });
        assert_eq!(at(Some("4"), Some("6"), "-900"), Place { permille: 0, beyond: true });
        assert_eq!(at(None, Some("5.2"), "5.2").permille, 667);
        assert_eq!(at(Some("60"), None, "60").permille, 333);
        assert_eq!(at(Some("0.0000001"), Some("0.0000002"), "79228162514264337593543950335").permille, 1000);
    }

    #[test]
    fn a_range_bar_refuses_what_gives_no_scale() {
        assert_eq!(RangeBar::new(None, None, "1", &[]), Err(DocError::NoRange));
        assert_eq!(RangeBar::new(Some("6"), Some("4"), "1", &[]), Err(DocError::RangeDoesNotRise));
        assert_eq!(RangeBar::new(Some("0"), None, "1", &[]), Err(DocError::RangeDoesNotRise));
        assert_eq!(RangeBar::new(None, Some("5"), "++", &[]), Err(DocError::NotANumber));
    }
}
