//! A person's name: stored as written, masked by grapheme, found without marks.

use super::resident_number::{self, ResidentNumberRefused};
use super::text::{is_forbidden, tidy};
use crate::error::Coded;
use crate::unicode::{graphemes, nfd, nfkd, small};
use serde::{Deserialize, Serialize};

/// Longest name, in graphemes.
const MAX_GRAPHEMES: usize = 200;
/// Longest name, in characters: a grapheme may carry marks, but not without end.
const MAX_CHARS: usize = 4 * MAX_GRAPHEMES;

/// Family names (folded) by which a name is taken as Vietnamese even when it is written without marks. They are borne
/// by most people in Viet Nam, so that showing one tells next to nothing.
const COMMON_FAMILY: [&str; 16] = [
    "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo",
    "duong", "ly",
];

/// Rarer family names (folded). Most are also Korean, given or English names, so they count only where some letter of
/// the name is written in Vietnamese alone.
const RARER_FAMILY: [&str; 44] = [
    "au", "bach", "can", "cao", "chau", "chu", "cu", "dam", "dao", "dinh", "doan", "giang", "ha", "khuat",
    "kieu", "la", "lai", "lam", "lieu", "luong", "luu", "mac", "mai", "nghiem", "ninh", "nong", "ong", "phi",
    "phung", "quach", "ta", "tang", "thach", "thai", "to", "ton", "tong", "trieu", "trinh", "truong", "tu",
    "uong", "van", "vuong",
];

/// A name: NFC, single spaces, 1–200 graphemes, at least one letter or digit, no control, bidirectional or otherwise
/// invisible characters. Any script and any shape; nothing is capitalised, split or reordered.
///
/// ```
/// use checkup_core::person::PersonName;
/// let name = PersonName::new("  Nguyễn  Văn Đức ").unwrap();
/// assert_eq!(name.as_str(), "Nguyễn Văn Đức");
/// assert_eq!(name.masked(), "Nguyễn V** Đ**");
/// assert_eq!(name.search_key(), "nguyen van duc");
/// assert_eq!(name.given_name(), "Đức");
/// assert_eq!(PersonName::new("김민수").unwrap().masked(), "김*수");
/// assert_eq!(PersonName::new("John Smith").unwrap().masked(), "J*** S****");
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String))]
#[serde(try_from = "String", into = "String")]
pub struct PersonName(String);

impl PersonName {
    /// Composes and tidies the text, then checks it.
    pub fn new(text: &str) -> Result<Self, NameError> {
        let tidy = tidy(text);
        if tidy.chars().any(is_forbidden) {
            return Err(NameError::Characters);
        }
        if !tidy.chars().any(char::is_alphanumeric) {
            return Err(NameError::Empty);
        }
        if tidy.chars().count() > MAX_CHARS || graphemes(&tidy).count() > MAX_GRAPHEMES {
            return Err(NameError::TooLong);
        }
        resident_number::refuse(&tidy)?;
        Ok(Self(tidy))
    }

    /// The whole name, for the person, for staff who treat them and for their documents; never for a log.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name as a board or a shared screen shows it. Works on graphemes; a star stands for one of them.
    ///
    /// * Hangul and Chinese characters: first and last (`김*수`, `남**수`), of two only the first (`남*`).
    /// * Vietnamese: family name and initials (`Nguyễn V** A**`).
    /// * Everything else: initials (`J*** S****`).
    ///
    /// A word or a name of a single grapheme shows nothing.
    pub fn masked(&self) -> String {
        if self.0.chars().all(|c| c == ' ' || is_syllabic(c)) {
            return self.masked_ends();
        }
        let family_shown = self.is_vietnamese();
        let words = self.0.split(' ').enumerate();
        let masked =
            words.map(|(at, word)| if at == 0 && family_shown { word.to_owned() } else { initial(word) });
        masked.collect::<Vec<_>>().join(" ")
    }

    fn masked_ends(&self) -> String {
        let count = graphemes(&self.0).filter(|g| *g != " ").count();
        let mut at = 0;
        let mut out = String::with_capacity(self.0.len());
        for grapheme in graphemes(&self.0) {
            if grapheme == " " {
                out.push(' ');
                continue;
            }
            at += 1;
            let shown = (at == 1 && count > 1) || (at == count && count > 2);
            out.push_str(if shown { grapheme } else { "*" });
        }
        out
    }

    /// Two words or more that open with a Vietnamese family name.
    fn is_vietnamese(&self) -> bool {
        let Some((family, _)) = self.0.split_once(' ') else { return false };
        let family = fold(family);
        COMMON_FAMILY.contains(&family.as_str())
            || (RARER_FAMILY.contains(&family.as_str()) && nfd(&self.0).chars().any(is_vietnamese_alone))
    }

    /// What a search compares: lower case, without Latin marks (and so without a question of where a tone stands:
    /// `hoà` and `hòa` are one), `đ` as `d`, full-width letters as plain ones, apostrophes dropped and hyphens as
    /// blanks, the way a machine-readable zone writes them.
    ///
    /// ```
    /// use checkup_core::person::PersonName;
    /// let key = |name| PersonName::new(name).unwrap().search_key();
    /// assert_eq!(key("Đặng Thuý Hoà"), key("DANG THÚY HÒA"));
    /// assert_eq!(key("Jean-Luc O'Brien"), key("JEAN LUC OBRIEN"));
    /// ```
    pub fn search_key(&self) -> String {
        fold(&self.0)
    }

    /// The last word, by which Vietnamese lists are sorted and by which a Vietnamese person is addressed.
    pub fn given_name(&self) -> &str {
        self.0.rsplit(' ').next().unwrap_or_default()
    }
}

/// Hangul syllables and jamo, Chinese characters: scripts in which one grapheme is one syllable of a name.
pub(super) fn is_syllabic(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{11FF}' | '\u{3131}'..='\u{318E}' | '\u{A960}'..='\u{A97C}' | '\u{AC00}'..='\u{D7FB}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}')
}

/// Letters and marks (decomposed) that among Latin scripts only Vietnamese uses: đ, the horn, the hook, the dot below
/// and the breve.
fn is_vietnamese_alone(c: char) -> bool {
    matches!(c, 'đ' | 'Đ' | '\u{031B}' | '\u{0309}' | '\u{0323}' | '\u{0306}')
}

/// First grapheme and a star for each further one; a single grapheme is hidden.
fn initial(word: &str) -> String {
    let mut graphemes = graphemes(word);
    let first = graphemes.next().unwrap_or_default();
    let hidden = graphemes.count();
    if hidden == 0 { "*".to_owned() } else { format!("{first}{}", "*".repeat(hidden)) }
}

/// See [`PersonName::search_key`]. Only the Latin combining marks go; vowel signs of other scripts are letters.
fn fold(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in nfkd(&small(text)).chars() {
        match c {
            '\u{0300}'..='\u{036F}' | '\'' | '\u{2018}' | '\u{2019}' | '\u{02BC}' => {}
            '-' | '\u{2010}'..='\u{2015}' => plain.push(' '),
            'đ' | 'Đ' => plain.push('d'),
            // Letter-like signs, capital until now: their own small letter.
            other if other.is_uppercase() => plain.push_str(&small(other.encode_utf8(&mut [0; 4]))),
            other => plain.push(other),
        }
    }
    tidy(&plain)
}

impl std::fmt::Debug for PersonName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PersonName(redacted)")
    }
}

impl TryFrom<String> for PersonName {
    type Error = NameError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(&text)
    }
}

impl From<PersonName> for String {
    fn from(name: PersonName) -> Self {
        name.0
    }
}

/// Why a text is not a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NameError {
    /// No letter and no digit in it.
    #[error("name-empty")]
    Empty,
    /// More than 200 graphemes, or marks heaped on one another.
    #[error("name-too-long")]
    TooLong,
    /// Control, bidirectional or invisible characters.
    #[error("name-characters")]
    Characters,
    /// A Korean resident registration number in it.
    #[error(transparent)]
    ResidentNumber(#[from] ResidentNumberRefused),
}

impl Coded for NameError {
    fn code(&self) -> &'static str {
        match self {
            Self::Empty => "name-empty",
            Self::TooLong => "name-too-long",
            Self::Characters => "name-characters",
            Self::ResidentNumber(error) => error.code(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization as _;

    fn mask(name: &str, masked: &str) {
        assert_eq!(PersonName::new(name).unwrap().masked(), masked);
        let decomposed = nfd(name);
        assert_eq!(PersonName::new(&decomposed).unwrap().masked(), masked, "decomposed");
    }

    #[test]
    fn korean_names_keep_first_and_last_syllable() {
        mask("김민수", "김*수");
        mask("남궁민수", "남**수");
        mask("남수", "남*");
        mask("남", "*");
        mask("김 민 수", "김 * 수");
        mask("王小明", "王*明");
    }

    #[test]
    fn vietnamese_names_keep_the_family_name_and_initials() {
        mask("Nguyễn Văn Anh", "Nguyễn V** A**");
        mask("NGUYEN THI MINH ANH", "NGUYEN T** M*** A**");
        mask("Trịnh Công Sơn", "Trịnh C*** S**");
        mask("Dương Thanh Ngân", "Dương T**** N***");
        mask("Lê Ý", "Lê *");
    }

    #[test]
    fn other_names_keep_initials_only() {
        mask("John Smith", "J*** S****");
        mask("HONG GILDONG", "H*** G******");
        mask("Mai Smith", "M** S****");
        mask("Đức Nguyễn", "Đ** N*****");
        mask("Nguyễn", "N*****");
        mask("Ng", "N*");
        mask("O'Brien-Lee", "O**********");
    }

    #[test]
    fn names_of_any_shape_are_taken_as_they_are() {
        for name in [
            "Y",
            "H'Wen Niê",
            "X Æ A-12",
            "สมชาย ใจดี",
            "محمد",
            "山田 太郎",
            "Nguyễn Thị Hoàng Ánh Dương Thiên Kim Ngọc",
        ] {
            assert_eq!(PersonName::new(name).unwrap().as_str(), name);
        }
        assert!(PersonName::new(&"ễ".repeat(200)).is_ok());
    }

    #[test]
    fn invisible_and_reordering_characters_are_refused() {
        for bad in
            ["a\u{202E}b", "a\u{0}b", "a\u{200B}b", "a\u{2066}b", "\u{FEFF}ab", "a\u{FFFD}b", "김\u{3164}"]
        {
            assert_eq!(PersonName::new(bad), Err(NameError::Characters));
        }
        assert_eq!(PersonName::new(" \n "), Err(NameError::Empty));
        assert_eq!(PersonName::new("…"), Err(NameError::Empty));
        assert_eq!(PersonName::new(&"a".repeat(201)), Err(NameError::TooLong));
        assert_eq!(PersonName::new(&format!("a{}", "\u{0323}".repeat(900))), Err(NameError::TooLong));
    }

    #[test]
    fn a_search_finds_every_spelling_of_a_name() {
        let key = |name: &str| PersonName::new(name).unwrap().search_key();
        assert_eq!(key("Thuý Hoà"), key("thúy hòa"));
        assert_eq!(key("ĐẶNG ƯỚC"), "dang uoc");
        assert_eq!(key("ＮＧＵＹＥＮ"), "nguyen");
        assert_eq!(key("홍길동"), "홍길동");
        assert_eq!(
            key("สมชาย ใจดี"),
            PersonName::new("สมชาย ใจดี").unwrap().as_str().nfkc().collect::<String>()
        );
    }
}
