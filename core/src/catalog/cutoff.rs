//! Cut-offs of the Korean national screening as they stand in the table: `18.5-24.9`, `M<90 F<85`, `<18.5 or 25-29.9`.

use super::raw::plain_decimal;
use crate::person::Sex;
use rust_decimal::Decimal;

/// An interval of values, for one sex or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// For whom; `None` for everybody.
    pub sex: Option<Sex>,
    /// Lower end and whether it belongs to the interval.
    pub low: Option<(Decimal, bool)>,
    /// Upper end and whether it belongs to the interval.
    pub high: Option<(Decimal, bool)>,
}

impl Span {
    /// Whether the interval is meant for this sex.
    pub fn is_for(&self, sex: Sex) -> bool {
        self.sex.is_none_or(|s| s == sex)
    }

    /// Whether the value lies within.
    pub fn holds(&self, value: Decimal) -> bool {
        !self.is_below(value) && !self.is_above(value)
    }

    /// Whether the whole interval lies below the value.
    pub fn is_below(&self, value: Decimal) -> bool {
        self.high.is_some_and(|(high, included)| value > high || (value == high && !included))
    }

    /// Whether the whole interval lies above the value.
    pub fn is_above(&self, value: Decimal) -> bool {
        self.low.is_some_and(|(low, included)| value < low || (value == low && !included))
    }
}

/// What falls under one grade of one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cut {
    /// The grade does not exist for the item.
    Nothing,
    /// Any of these intervals.
    Spans(Vec<Span>),
    /// An answer in words, lower case.
    Words(String),
}

/// The three grades of one item: 정상A, 정상B (경계), 질환의심.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KrCutoffs {
    /// 정상A.
    pub a: Cut,
    /// 정상B (borderline).
    pub b: Cut,
    /// 질환의심 (disease suspected).
    pub suspect: Cut,
}

impl Cut {
    /// Reads a cell; `None` for what is neither an interval nor a known word.
    pub fn parse(text: &str) -> Option<Self> {
        const WORDS: [&str; 6] =
            ["negative", "trace(+/-)", ">=1+", "normal", "inactive TB", "other abnormal"];
        match text {
            "-" => Some(Self::Nothing),
            word if WORDS.contains(&word) => Some(Self::Words(word.to_lowercase())),
            _ => text
                .split(" or ")
                .flat_map(str::split_whitespace)
                .map(span)
                .collect::<Option<Vec<Span>>>()
                .map(Self::Spans),
        }
    }

    /// The intervals for one sex.
    pub fn spans(&self, sex: Sex) -> impl Iterator<Item = &Span> {
        let spans = match self {
            Self::Spans(spans) => spans.as_slice(),
            _ => &[],
        };
        spans.iter().filter(move |span| span.is_for(sex))
    }

    /// Whether the value falls under the grade.
    pub fn holds(&self, sex: Sex, value: Decimal) -> bool {
        self.spans(sex).any(|span| span.holds(value))
    }
}

/// One interval: `M13.0-16.5`, `<=40`, `T>=-1`, `-2.5<T<-1`.
fn span(text: &str) -> Option<Span> {
    let (sex, text) = if let Some(rest) = text.strip_prefix('M') {
        (Some(Sex::Male), rest)
    } else if let Some(rest) = text.strip_prefix('F') {
        (Some(Sex::Female), rest)
    } else {
        (None, text)
    };
    if let Some((low, high)) = text.split_once("<T<") {
        let (low, high) = (plain_decimal(low)?, plain_decimal(high)?);
        return (low < high).then_some(Span { sex, low: Some((low, false)), high: Some((high, false)) });
    }
    let text = text.strip_prefix('T').unwrap_or(text);
    let one = |low: bool, rest: &str, included: bool| {
        let end = Some((plain_decimal(rest)?, included));
        Some(if low { Span { sex, low: end, high: None } } else { Span { sex, low: None, high: end } })
    };
    if let Some(rest) = text.strip_prefix("<=") {
        one(false, rest, true)
    } else if let Some(rest) = text.strip_prefix(">=") {
        one(true, rest, true)
    } else if let Some(rest) = text.strip_prefix('<') {
        one(false, rest, false)
    } else if let Some(rest) = text.strip_prefix('>') {
        one(true, rest, false)
    } else {
        let (low, high) = text.split_once('-')?;
        let (low, high) = (plain_decimal(low)?, plain_decimal(high)?);
        (low <= high).then_some(Span { sex, low: Some((low, true)), high: Some((high, true)) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(cell: &str, sex: Sex, value: &str) -> bool {
        Cut::parse(cell).unwrap().holds(sex, value.parse().unwrap())
    }

    #[test]
    fn each_form_of_the_table_is_read() {
        assert!(holds("18.5-24.9", Sex::Male, "18.5") && holds("18.5-24.9", Sex::Male, "24.9"));
        assert!(!holds("18.5-24.9", Sex::Male, "18.4") && !holds("18.5-24.9", Sex::Male, "25"));
        assert!(holds("<18.5 or 25-29.9", Sex::Male, "18") && holds("<18.5 or 25-29.9", Sex::Male, "29.9"));
        assert!(!holds("<18.5 or 25-29.9", Sex::Male, "18.5") && !holds("<18.5 or 25-29.9", Sex::Male, "20"));
        assert!(holds("M<90 F<85", Sex::Male, "89.9") && !holds("M<90 F<85", Sex::Female, "89.9"));
        assert!(holds("T>=-1", Sex::Female, "-1.0") && !holds("T>=-1", Sex::Female, "-1.1"));
        assert!(holds("-2.5<T<-1", Sex::Female, "-2.4") && !holds("-2.5<T<-1", Sex::Female, "-2.5"));
        assert!(holds("T<=-2.5", Sex::Female, "-2.5"));
        assert_eq!(Cut::parse("-"), Some(Cut::Nothing));
        assert_eq!(Cut::parse("negative"), Some(Cut::Words("negative".to_owned())));
    }

    #[test]
    fn what_is_no_cut_off_is_refused() {
        for cell in ["about 5", "5", "10-5", "<", ">=x", "M", "1e2-3"] {
            assert_eq!(Cut::parse(cell), None, "{cell}");
        }
    }
}
