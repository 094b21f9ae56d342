//! What a chest film says. Radiologists write sentences; only an answer that is known as a whole is read, so that
//! "no pleural effusion, but …" is never taken for normal. The rest is for the physician.

use crate::catalog::tokens;
use unicode_normalization::UnicodeNormalization;

/// Whole answers in three languages and what they mean.
const ANSWERS: &str = include_str!("../../../../catalog/kr_chest.csv");

tokens! {
    /// The film, as the Korean table divides it.
    ChestFilm {
        /// Nothing found.
        Normal = "normal",
        /// Inactive tuberculosis (비활동성 폐결핵).
        InactiveTuberculosis = "inactive-tb",
        /// Tuberculosis suspected.
        Tuberculosis = "tb",
        /// Something else.
        Other = "other",
    }
}

impl ChestFilm {
    /// Reads an answer; case, blanks, a full stop at the end and Unicode form do not matter. `None` for a sentence
    /// that is not in the list.
    ///
    /// ```
    /// use checkup_core::judgement::ChestFilm;
    /// assert_eq!(ChestFilm::read("Bình thường."), Some(ChestFilm::Normal));
    /// assert_eq!(ChestFilm::read("비활동성 폐결핵"), Some(ChestFilm::InactiveTuberculosis));
    /// assert_eq!(ChestFilm::read("normal, except a nodule"), None);
    /// ```
    pub fn read(answer: &str) -> Option<Self> {
        let composed = answer.nfc().collect::<String>().to_lowercase();
        let words: Vec<&str> = composed.trim().trim_end_matches('.').split_whitespace().collect();
        let words = words.join(" ");
        rows().find(|(known, _)| *known == words).and_then(|(_, meaning)| Self::parse(meaning))
    }
}

fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
    ANSWERS.lines().skip(1).filter_map(|line| line.rsplit_once(','))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_row_is_read_back_and_stands_there_once() {
        let mut seen = BTreeSet::new();
        for (answer, meaning) in rows() {
            assert!(seen.insert(answer), "{answer} stands there twice");
            assert_eq!(ChestFilm::read(answer), ChestFilm::parse(meaning), "{answer}");
            assert!(ChestFilm::parse(meaning).is_some(), "{answer}: {meaning}");
        }
        assert_eq!(seen.len(), ANSWERS.lines().count() - 1);
        let meanings: BTreeSet<_> = rows().map(|(_, meaning)| meaning).collect();
        assert_eq!(meanings.len(), ChestFilm::ALL.len());
    }

    #[test]
    fn spelling_does_not_matter_but_another_sentence_does() {
        for answer in ["NORMAL", "  Within  normal limits. ", "Bi\u{300}nh thươ\u{300}ng", "이상 없음."]
        {
            assert_eq!(ChestFilm::read(answer), Some(ChestFilm::Normal), "{answer}");
        }
        for answer in ["", ".", "not normal", "abnormality?", "bình thường, có nốt mờ", "answer", "정상 아님"]
        {
            assert_eq!(ChestFilm::read(answer), None, "{answer}");
        }
    }
}
