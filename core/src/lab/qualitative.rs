//! Coded answers as laboratories write them: `NEG`, `âm tính`, `음성`, `1+`, `trace`, `A Rh+`, each to one meaning.

/// The meaning of a coded answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Qualitative {
    /// Negative, non-reactive, not detected, not found.
    Negative,
    /// A trace, between negative and 1+.
    Trace,
    /// Positive, reactive, detected; with its grade if one was given (1+ … 4+).
    Positive(Option<u8>),
    /// Normal.
    Normal,
    /// Anything else, lower case.
    Other(String),
}

const NEGATIVE: &[&str] = &[
    "negative",
    "neg",
    "neg.",
    "-",
    "(-)",
    "non-reactive",
    "nonreactive",
    "non reactive",
    "nr",
    "not detected",
    "undetected",
    "none detected",
    "not found",
    "none",
    "absent",
    "âm tính",
    "am tinh",
    "không phát hiện",
    "không thấy",
    "không có",
    "음성",
    "불검출",
    "미검출",
];
const TRACE: &[&str] = &["trace", "tr", "+/-", "±", "(±)", "(+/-)", "trace(+/-)", "vết", "약양성"];
const POSITIVE: &[&str] = &[
    "positive",
    "pos",
    "pos.",
    "+",
    "(+)",
    "reactive",
    "detected",
    "found",
    "present",
    "dương tính",
    "duong tinh",
    "phát hiện",
    "양성",
    "검출",
];
const NORMAL: &[&str] = &["normal", "norm", "norm.", "bình thường", "정상", "wnl"];

impl Qualitative {
    /// Reads an answer; case, surrounding blanks and Unicode form do not matter.
    ///
    /// ```
    /// use checkup_core::lab::qualitative::Qualitative;
    /// assert_eq!(Qualitative::parse("Âm tính"), Qualitative::Negative);
    /// assert_eq!(Qualitative::parse("1+"), Qualitative::Positive(Some(1)));
    /// assert_eq!(Qualitative::parse("vàng"), Qualitative::Other("vàng".to_owned()));
    /// ```
    pub fn parse(text: &str) -> Self {
        use unicode_normalization::UnicodeNormalization;
        let text: String = text.trim().nfc().collect::<String>().to_lowercase();
        let within = |words: &[&str]| words.contains(&text.as_str());
        if within(NEGATIVE) {
            Self::Negative
        } else if within(TRACE) {
            Self::Trace
        } else if within(POSITIVE) {
            Self::Positive(None)
        } else if within(NORMAL) {
            Self::Normal
        } else if let Some(grade) = grade(&text) {
            Self::Positive(Some(grade))
        } else {
            Self::Other(text)
        }
    }
}

/// `1+` … `4+`, `+1` … `+4`, `++` … `++++`.
fn grade(text: &str) -> Option<u8> {
    let text = text.strip_prefix('(').and_then(|t| t.strip_suffix(')')).unwrap_or(text);
    let number = text.strip_suffix('+').or_else(|| text.strip_prefix('+')).and_then(|n| n.parse().ok());
    let pluses = text.bytes().all(|b| b == b'+').then(|| u8::try_from(text.len()).ok()).flatten();
    number.or(pluses).filter(|grade| (1..=4).contains(grade))
}

/// A blood group as far as an answer gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BloodGroup {
    /// A, B, AB or O.
    pub abo: Option<&'static str>,
    /// Rh(D) positive.
    pub rh: Option<bool>,
}

impl BloodGroup {
    /// Reads `A`, `O+`, `AB Rh(-)`, `B Rh dương tính`, `O형`, `Nhóm máu A`, `Rh positive`; `None` for anything else.
    ///
    /// ```
    /// use checkup_core::lab::qualitative::BloodGroup;
    /// assert_eq!(BloodGroup::parse("AB Rh+"), Some(BloodGroup { abo: Some("AB"), rh: Some(true) }));
    /// assert_eq!(BloodGroup::parse("Âm tính"), Some(BloodGroup { abo: None, rh: Some(false) }));
    /// assert_eq!(BloodGroup::parse("to follow"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        use unicode_normalization::UnicodeNormalization;
        let text: String = text.trim().nfc().collect::<String>().to_lowercase();
        let mut rest = text.as_str();
        for word in ["blood group", "blood type", "group", "type", "nhóm máu", "nhóm", "혈액형"] {
            if let Some(behind) = rest.strip_prefix(word) {
                rest = behind.trim_start_matches([':', ' ']);
                break;
            }
        }
        let (abo, mut rest) = [("ab", "AB"), ("a", "A"), ("b", "B"), ("o", "O"), ("0", "O")]
            .into_iter()
            .find_map(|(letters, group)| Some((Some(group), begins(rest, letters)?)))
            .unwrap_or((None, rest));
        rest = rest.trim_start_matches('형').trim_matches([' ', ',', '/', '(', ')']);
        for word in ["rh(d)", "rh d", "rhd", "rh", "d"] {
            if let Some(behind) = begins(rest, word) {
                rest = behind.trim_matches([' ', ':', '(', ')']);
                break;
            }
        }
        let rh = match (rest, Qualitative::parse(rest)) {
            ("", _) => None,
            (_, Qualitative::Positive(None)) => Some(true),
            (_, Qualitative::Negative) => Some(false),
            _ => return None,
        };
        (abo.is_some() || rh.is_some()).then_some(Self { abo, rh })
    }
}

/// What follows `word`, if the text begins with it and it ends there: `a` begins `a+` but not `abnormal`.
fn begins<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let rest = text.strip_prefix(word)?;
    let ends = rest.chars().next().is_none_or(|c| !c.is_alphabetic() || c == '형' || rest.starts_with("rh"));
    ends.then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_answer_in_three_languages_means_the_same() {
        for text in
            ["NEG", "negative", "Negative ", "Âm tính", "A\u{302}m ti\u{301}nh", "음성", "-", "Non-reactive"]
        {
            assert_eq!(Qualitative::parse(text), Qualitative::Negative, "{text}");
        }
        for text in ["POS", "Dương tính", "양성", "reactive", "+"] {
            assert_eq!(Qualitative::parse(text), Qualitative::Positive(None), "{text}");
        }
        for text in ["trace", "±", "+/-"] {
            assert_eq!(Qualitative::parse(text), Qualitative::Trace, "{text}");
        }
    }

    #[test]
    fn grades_are_read_in_every_spelling() {
        for (text, grade) in [("1+", 1), ("+1", 1), ("++", 2), ("(3+)", 3), ("4+", 4)] {
            assert_eq!(Qualitative::parse(text), Qualitative::Positive(Some(grade)), "{text}");
        }
        assert_eq!(Qualitative::parse("9+"), Qualitative::Other("9+".to_owned()));
    }
}
