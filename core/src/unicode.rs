//! Unicode's tables behind one door: normal forms, and what a reader takes for one character.
//!
//! The tables come with the feature `unicode`. A program without it lends the functions of a host that has them already:
//! in a browser they would be a quarter of the download.

#[cfg(feature = "unicode")]
pub(crate) use tables::{graphemes, nfc, nfd, nfkd, small};

#[cfg(not(feature = "unicode"))]
pub use host::{Host, lend};
#[cfg(not(feature = "unicode"))]
pub(crate) use host::{graphemes, nfc, nfd, nfkd, small};

#[cfg(feature = "unicode")]
mod tables {
    use unicode_normalization::UnicodeNormalization as _;
    use unicode_segmentation::UnicodeSegmentation as _;

    /// Composed.
    pub(crate) fn nfc(text: &str) -> String {
        text.nfc().collect()
    }

    /// Decomposed.
    pub(crate) fn nfd(text: &str) -> String {
        text.nfd().collect()
    }

    /// Decomposed, with plain letters for full-width ones and the like.
    pub(crate) fn nfkd(text: &str) -> String {
        text.nfkd().collect()
    }

    /// In small letters.
    pub(crate) fn small(text: &str) -> String {
        text.to_lowercase()
    }

    /// What a reader takes for one character each (extended grapheme clusters).
    pub(crate) fn graphemes(text: &str) -> impl Iterator<Item = &str> {
        text.graphemes(true)
    }
}

#[cfg(not(feature = "unicode"))]
mod host {
    use std::sync::OnceLock;

    static HOST: OnceLock<Host> = OnceLock::new();

    /// What the program around `core` knows of Unicode.
    #[derive(Clone, Copy, Debug)]
    pub struct Host {
        /// A text in the normal form named `NFC`, `NFD` or `NFKD`.
        pub normal: fn(&str, &str) -> String,
        /// A text in small letters, whatever the language.
        pub small: fn(&str) -> String,
        /// The extended grapheme clusters of a text: they make up the text again.
        pub graphemes: fn(&str) -> Vec<String>,
    }

    /// Lends the host's functions for as long as the program runs; the first ones stay. Before that a text is in its
    /// normal form as it is, and a character is a code point.
    pub fn lend(host: Host) {
        let _the_first_stay = HOST.set(host);
    }

    fn normal(text: &str, form: &str) -> String {
        match HOST.get() {
            // Plain letters are in every normal form.
            Some(host) if !text.is_ascii() => (host.normal)(text, form),
            _ => text.to_owned(),
        }
    }

    pub(crate) fn nfc(text: &str) -> String {
        normal(text, "NFC")
    }

    pub(crate) fn nfd(text: &str) -> String {
        normal(text, "NFD")
    }

    pub(crate) fn nfkd(text: &str) -> String {
        normal(text, "NFKD")
    }

    pub(crate) fn small(text: &str) -> String {
        match HOST.get() {
            Some(host) if !text.is_ascii() => (host.small)(text),
            _ => text.to_ascii_lowercase(),
        }
    }

    pub(crate) fn graphemes(text: &str) -> impl Iterator<Item = &str> {
        let lengths: Vec<usize> = match HOST.get() {
            Some(host) if !text.is_ascii() => (host.graphemes)(text).iter().map(String::len).collect(),
            _ => text.chars().map(char::len_utf8).collect(),
        };
        let mut rest = text;
        lengths.into_iter().map_while(move |length| {
            let (one, behind) = rest.split_at_checked(length)?;
            rest = behind;
            Some(one)
        })
    }
}
