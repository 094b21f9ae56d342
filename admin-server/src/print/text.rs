//! Where lines break. Opportunities come from Unicode's line breaking algorithm; Korean words stay whole (keep-all),
//! a word that no line can hold is cut between characters, and a last line of one word takes a second one along.

use super::fonts::Fonts;
use super::frame::{Face, Len};
use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_normalization::char::is_combining_mark;

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// Regular or bold.
    pub face: Face,
    /// Type size.
    pub size: Len,
}

impl Style {
    /// Distance from one baseline to the next: 1.5 times the size, so that stacked Vietnamese marks do not touch.
    pub const fn line_height(self) -> Len {
        self.size * 3 / 2
    }

    /// From the top of a line to its baseline, the type centred by its ascent (0.952 em) and descent (0.241 em).
    pub const fn baseline(self) -> Len {
        (self.line_height() - self.size * 1_193 / 1_000) / 2 + self.size * 952 / 1_000
    }
}

/// Breaks a text into lines no wider than `width`. An empty text gives no line.
pub fn wrap(fonts: &Fonts, style: Style, width: Len, text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n').map(str::trim).filter(|p| !p.is_empty()) {
        lines.extend(wrap_paragraph(fonts, style, width, paragraph));
    }
    lines
}

fn wrap_paragraph(fonts: &Fonts, style: Style, width: Len, text: &str) -> Vec<String> {
    let measure = |s: &str| fonts.width(style.face, style.size, s.trim_end());
    let mut words: Vec<String> = Vec::new();
    for word in unbreakable(text) {
        if measure(word) <= width {
            words.push(word.to_owned());
        } else {
            words.extend(cut(fonts, style, width, word));
        }
    }
    let mut lines: Vec<Vec<String>> = Vec::new();
    let mut used = 0;
    for word in words {
        let advance = fonts.width(style.face, style.size, &word);
        match lines.last_mut() {
            Some(line) if used + measure(&word) <= width => line.push(word),
            _ => {
                lines.push(vec![word]);
                used = 0;
            }
        }
        used += advance;
    }
    avoid_orphan(fonts, style, width, &mut lines);
    lines.into_iter().map(|words| words.concat().trim_end().to_owned()).collect()
}

/// A last line of one short word looks lost: the last word of the line before joins it.
fn avoid_orphan(fonts: &Fonts, style: Style, width: Len, lines: &mut [Vec<String>]) {
    if let [.., before, last] = lines
        && last.len() == 1
        && before.len() >= 4
        && let Some(moved) = before.last().cloned()
        && last.first().is_some_and(|word| word.chars().count() < 12)
        && fonts.width(style.face, style.size, &format!("{moved}{}", last.concat())) <= width
    {
        before.pop();
        last.insert(0, moved);
    }
}

/// The parts of a text that stay together, each with the blank that follows it.
fn unbreakable(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, opportunity) in linebreaks(text) {
        let (before, after) = text.split_at(at);
        let inside_word = opportunity == BreakOpportunity::Allowed
            && (!may_break(before.chars().next_back(), after.chars().next()) || is_in_a_code(before));
        if !inside_word {
            parts.push(&text[start..at]);
            start = at;
        }
    }
    parts
}

/// Of the places that Unicode allows, those that suit all three languages: after a blank, before an opening bracket,
/// and after a dash between words. Never between Hangul syllables, nor within `3–5` or `mg/dL`.
fn may_break(before: Option<char>, after: Option<char>) -> bool {
    before.is_none_or(char::is_whitespace)
        || after == Some('(')
        || (matches!(before, Some('-' | '–' | '—')) && after.is_some_and(char::is_alphabetic))
}

/// Behind the hyphen of a number of a law or a contract (`1613/BYT-QĐ`), which is read as one.
fn is_in_a_code(before: &str) -> bool {
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    word.ends_with('-') && word.contains(|c: char| c == '/' || c.is_ascii_digit())
}

/// Cuts a part that is wider than a line: behind a slash if it has one, never before a combining mark.
fn cut(fonts: &Fonts, style: Style, width: Len, word: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut piece = String::new();
    let mut used = 0;
    for c in word.chars() {
        let advance = fonts.width(style.face, style.size, c.encode_utf8(&mut [0; 4]));
        if used + advance > width && !piece.is_empty() && !is_combining_mark(c) && c != ' ' {
            // A unit is cut behind a slash: `mL/min/`, `1.73 m²`.
            let slash = piece.rfind('/').map(|at| at + 1).filter(|at| *at < piece.len());
            let rest = slash.map_or_else(String::new, |at| piece.split_off(at));
            pieces.push(std::mem::replace(&mut piece, rest));
            used = fonts.width(style.face, style.size, &piece);
        }
        used += advance;
        piece.push(c);
    }
    pieces.push(piece);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::print::fonts::fonts;

    const BODY: Style = Style { face: Face::Regular, size: 10_500 };

    #[test]
    fn a_unit_that_is_too_wide_is_cut_behind_a_slash() {
        let lines = wrap(fonts().unwrap(), BODY, 50_000, "mL/min/1.73\u{a0}m²");
        assert_eq!(lines, ["mL/min/", "1.73\u{a0}m²"]);
    }

    #[test]
    fn korean_words_stay_whole() {
        let text = "수검자께서는 8시간 금식(물 포함)을 유지해 주시기 바랍니다. 추적검사가 필요합니다.";
        for width in [60_000, 90_000, 140_000] {
            for line in wrap(fonts().unwrap(), BODY, width, text) {
                for word in line.split(' ') {
                    let whole = text.replace('(', " (").split(' ').any(|w| w == word)
                        || text.split(' ').any(|w| w == word);
                    assert!(whole, "{word} was cut in {line}");
                }
            }
        }
    }

    #[test]
    fn the_number_of_a_law_stays_whole_and_a_double_name_may_break() {
        let widest = |text: &str| {
            let parts = unbreakable(text).into_iter().map(str::trim_end);
            parts.max_by_key(|part| part.chars().count()).unwrap().to_owned()
        };
        assert_eq!(widest("theo Quyết định 1613/BYT-QĐ, phần IV"), "1613/BYT-QĐ,");
        assert_eq!(widest("Whitcombe-Achterberg"), "Achterberg");
    }

    #[test]
    fn no_line_is_wider_than_asked_and_nothing_is_lost() {
        let long = "ắ".repeat(10_000);
        for text in ["Nguyễn Thị Hồng Ngọc và Trần Văn Bình đi khám sức khỏe", long.as_str(), "一", ""]
        {
            for width in [20_000, 77_000, 300_000] {
                let lines = wrap(fonts().unwrap(), BODY, width, text);
                for line in &lines {
                    let wide = fonts().unwrap().width(BODY.face, BODY.size, line);
                    assert!(wide <= width || line.chars().count() == 1, "{line}");
                }
                let squeeze = |s: &str| s.replace(' ', "");
                assert_eq!(squeeze(&lines.concat()), squeeze(text));
            }
        }
    }

    #[test]
    fn a_last_line_takes_a_second_word_along() {
        let text = "một hai ba bốn năm sáu bảy tám chín mười";
        let full = fonts().unwrap().width(BODY.face, BODY.size, text);
        let lines = wrap(fonts().unwrap(), BODY, full - 1_000, text);
        assert_eq!(lines.last().map(String::as_str), Some("chín mười"));
    }
}
