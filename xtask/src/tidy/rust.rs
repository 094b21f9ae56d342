//! A Rust file taken apart just enough for the checks: code without comments and texts, the texts with what encloses them,
//! the paths it names. Not a parser: it must only never mistake a comment or a text for code.

use super::tree::line_of;
use std::ops::Range;

/// A text literal.
#[derive(Clone, Debug)]
pub struct Literal {
    /// Byte position of its opening quote in [`Source::code`].
    pub start: usize,
    /// Byte position after its closing quote.
    pub end: usize,
    /// Line, from 1.
    pub line: usize,
    /// What it says, escapes resolved.
    pub value: String,
    /// What encloses it, innermost last: `info!`, `expect`, `#error`, `{`, …
    pub frames: Vec<String>,
}

/// A Rust file.
#[derive(Clone, Debug)]
pub struct Source {
    /// The file with comments, the inside of texts and characters blanked out; positions and lines are kept.
    pub code: String,
    /// Its texts outside `#[cfg(test)]`.
    pub literals: Vec<Literal>,
    /// What belongs to `#[cfg(test)]`.
    pub tests: Vec<Range<usize>>,
}

impl Source {
    /// Takes a file apart.
    pub fn read(text: &str) -> Self {
        let (code, spans) = blank(text);
        let tests = test_items(&code);
        let frames = frames_of(&code, &spans);
        let literals = spans
            .into_iter()
            .zip(frames)
            .filter(|(span, _)| !tests.iter().any(|test| test.contains(&span.start)))
            .map(|(span, frames)| Literal {
                start: span.start,
                end: span.end,
                line: line_of(&code, span.start),
                value: value_of(text.get(span).unwrap_or_default()),
                frames,
            })
            .collect();
        Self { code, literals, tests }
    }

    /// Whether a position is inside `#[cfg(test)]`.
    pub fn in_tests(&self, at: usize) -> bool {
        self.tests.iter().any(|test| test.contains(&at))
    }

    /// Names of modules in files of their own that are declared behind `#[cfg(test)]`.
    pub fn test_modules(&self) -> Vec<String> {
        let declarations =
            self.tests.iter().filter_map(|range| self.code.get(range.clone())?.strip_suffix(';'));
        let names =
            declarations.filter_map(|text| text.split_once("mod ").map(|(_, name)| name.trim().to_owned()));
        names.filter(|name| name.bytes().all(is_ident)).collect()
    }

    /// The line of a position.
    pub fn line(&self, at: usize) -> usize {
        line_of(&self.code, at)
    }

    /// Positions of a word in the code, outside tests; `word` may hold `::` and is not part of a longer name.
    pub fn find(&self, word: &str) -> Vec<usize> {
        let bytes = self.code.as_bytes();
        self.code
            .match_indices(word)
            .map(|(at, _)| at)
            .filter(|&at| {
                let before = at.checked_sub(1).and_then(|at| bytes.get(at)).copied().unwrap_or(b' ');
                let after = bytes.get(at + word.len()).copied().unwrap_or(b' ');
                let open_end = word.ends_with(|last: char| !is_ident(last as u8));
                !is_ident(before) && (open_end || !is_ident(after)) && !self.in_tests(at)
            })
            .collect()
    }

    /// The code before a position, blanks at its end removed.
    pub fn before(&self, at: usize) -> &str {
        self.code.get(..at).unwrap_or_default().trim_end()
    }

    /// Every path (`a::b::c`) with its position, the trees of `use` spelled out, outside tests.
    pub fn paths(&self) -> Vec<(usize, String)> {
        let mut found = Vec::new();
        let bytes = self.code.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let byte = bytes.get(at).copied().unwrap_or_default();
            if is_ident(byte) && !byte.is_ascii_digit() {
                at = self.path_from(at, String::new(), &mut found);
            } else {
                at += 1;
            }
        }
        found.retain(|(at, _)| !self.in_tests(*at));
        found
    }

    /// Reads a path or a tree that starts at `at` below `prefix`; returns where it ends.
    fn path_from(&self, at: usize, prefix: String, found: &mut Vec<(usize, String)>) -> usize {
        let rest = self.code.get(at..).unwrap_or_default();
        let name: String = rest.chars().take_while(|c| is_ident_char(*c)).collect();
        let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}::{name}") };
        let mut next = at + name.len();
        let after = self.code.get(next..).unwrap_or_default();
        let Some(tail) = after.strip_prefix("::") else {
            found.push((at, path));
            return next;
        };
        next += 2;
        match tail.bytes().next() {
            Some(b'{') => {
                next += 1;
                loop {
                    let inside = self.code.get(next..).unwrap_or_default();
                    match inside.bytes().next() {
                        None => return next,
                        Some(b'}') => return next + 1,
                        Some(byte) if is_ident(byte) => next = self.path_from(next, path.clone(), found),
                        Some(_) => next += 1,
                    }
                }
            }
            Some(byte) if is_ident(byte) => self.path_from(next, path, found),
            _ => {
                found.push((at, path));
                next
            }
        }
    }
}

/// ASCII part of Rust's identifiers, which is all that this project uses.
pub fn is_ident(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn is_ident_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// Blanks comments and the inside of texts and characters; returns where the texts are.
fn blank(text: &str) -> (String, Vec<Range<usize>>) {
    let bytes = text.as_bytes();
    let mut code = bytes.to_vec();
    let mut spans = Vec::new();
    let mut at = 0;
    let get = |at: usize| bytes.get(at).copied().unwrap_or(0);
    while at < bytes.len() {
        let end = match get(at) {
            b'/' if get(at + 1) == b'/' => skip_while(bytes, at, |byte| byte != b'\n'),
            b'/' if get(at + 1) == b'*' => end_of_block_comment(bytes, at),
            b'"' => {
                let end = end_of_text(bytes, at);
                spans.push(at..end);
                wipe(&mut code, at + 1..end.saturating_sub(1));
                at = end;
                continue;
            }
            b'r' if !previous_is_ident(bytes, at) && raw_hashes(bytes, at + 1).is_some() => {
                let hashes = raw_hashes(bytes, at + 1).unwrap_or(0);
                let end = end_of_raw_text(bytes, at + 2 + hashes, hashes);
                spans.push(at + 1 + hashes..end.saturating_sub(hashes));
                wipe(&mut code, at + 2 + hashes..end.saturating_sub(hashes + 1));
                at = end;
                continue;
            }
            b'\'' => {
                let end = end_of_character(text, at);
                if let Some(end) = end {
                    wipe(&mut code, at + 1..end - 1);
                }
                at = end.unwrap_or(at + 1);
                continue;
            }
            _ => {
                at += 1;
                continue;
            }
        };
        wipe(&mut code, at..end);
        at = end;
    }
    // Bytes outside ASCII that are left stand in odd places (an identifier); they are blanked to keep positions.
    for byte in &mut code {
        if !byte.is_ascii() {
            *byte = b' ';
        }
    }
    (String::from_utf8(code).unwrap_or_default(), spans)
}

fn wipe(code: &mut [u8], range: Range<usize>) {
    for byte in code.get_mut(range).unwrap_or_default() {
        if *byte != b'\n' {
            *byte = b' ';
        }
    }
}

fn skip_while(bytes: &[u8], from: usize, keep: impl Fn(u8) -> bool) -> usize {
    bytes.iter().skip(from).position(|byte| !keep(*byte)).map_or(bytes.len(), |more| from + more)
}

fn end_of_block_comment(bytes: &[u8], start: usize) -> usize {
    let mut depth = 0_usize;
    let mut at = start;
    while at < bytes.len() {
        match bytes.get(at..at + 2) {
            Some(b"/*") => {
                depth += 1;
                at += 2;
            }
            Some(b"*/") => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    bytes.len()
}

fn end_of_text(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

fn previous_is_ident(bytes: &[u8], at: usize) -> bool {
    // `br"…"` and `cr"…"` are raw texts, too.
    let before = at.checked_sub(1).and_then(|at| bytes.get(at)).copied().unwrap_or(b' ');
    let prefix = matches!(before, b'b' | b'c')
        && !at.checked_sub(2).and_then(|at| bytes.get(at)).copied().is_some_and(is_ident);
    is_ident(before) && !prefix
}

/// Number of `#` between a raw text's `r` and its quote; `None` when it is no raw text.
fn raw_hashes(bytes: &[u8], from: usize) -> Option<usize> {
    let end = skip_while(bytes, from, |byte| byte == b'#');
    (bytes.get(end) == Some(&b'"')).then_some(end - from)
}

fn end_of_raw_text(bytes: &[u8], from: usize, hashes: usize) -> usize {
    let mut at = from;
    while at < bytes.len() {
        let closes = bytes.get(at) == Some(&b'"')
            && bytes.get(at + 1..at + 1 + hashes).is_some_and(|tail| tail.iter().all(|byte| *byte == b'#'));
        if closes {
            return at + 1 + hashes;
        }
        at += 1;
    }
    bytes.len()
}

/// The end of a character literal, or `None` for a lifetime.
fn end_of_character(text: &str, start: usize) -> Option<usize> {
    let mut rest = text.get(start + 1..)?.char_indices();
    let (_, first) = rest.next()?;
    if first == '\\' {
        // After the escaped character, up to the quote: '\u{1f600}'.
        rest.next()?;
        return rest.find(|(_, c)| *c == '\'').map(|(at, _)| start + 2 + at);
    }
    let (at, second) = rest.next()?;
    (second == '\'').then_some(start + 2 + at)
}

/// The items behind `#[cfg(test)]`, or behind tests and a feature that only they and a bench switch on.
fn test_items(code: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let plain = code.match_indices("#[cfg(test)]");
    for (start, marker) in plain.chain(code.match_indices("#[cfg(any(test, feature = ")) {
        let mut depth = 0_usize;
        let mut end = code.len();
        for (at, byte) in code.bytes().enumerate().skip(start + marker.len()) {
            match byte {
                b'{' => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 && matches!(byte, b'}' | b';') {
                end = at + 1;
                break;
            }
        }
        found.push(start..end);
    }
    found
}

/// What encloses each text.
fn frames_of(code: &str, spans: &[Range<usize>]) -> Vec<Vec<String>> {
    let mut frames = Vec::new();
    let mut stack: Vec<String> = Vec::new();
    let mut spans = spans.iter().peekable();
    let mut skip_to = 0;
    for (at, byte) in code.bytes().enumerate() {
        if let Some(span) = spans.next_if(|span| span.start == at) {
            frames.push(stack.clone());
            skip_to = span.end;
        }
        if at < skip_to {
            continue;
        }
        match byte {
            b'(' | b'[' | b'{' => stack.push(opened_by(code, at, byte)),
            b')' | b']' | b'}' => {
                stack.pop();
            }
            _ => {}
        }
    }
    frames
}

/// The name before an opening bracket: `info!`, `HeaderValue::from_static`, `#error` for an attribute, or the bracket itself.
fn opened_by(code: &str, at: usize, bracket: u8) -> String {
    let before = code.get(..at).unwrap_or_default();
    if bracket == b'[' && (before.ends_with('#') || before.ends_with("#!")) {
        let inside = code.get(at + 1..).unwrap_or_default().trim_start();
        let name: String = inside.chars().take_while(|c| is_ident_char(*c) || *c == ':').collect();
        return format!("#{name}");
    }
    let trimmed = before.trim_end();
    let (name, bang) = trimmed.strip_suffix('!').map_or((trimmed, ""), |name| (name, "!"));
    let length = name.bytes().rev().take_while(|byte| is_ident(*byte) || *byte == b':').count();
    let name = name.get(name.len() - length..).unwrap_or_default().trim_matches(':');
    let keyword = matches!(name, "" | "else" | "return" | "in" | "match" | "if" | "while" | "loop" | "move");
    if keyword || (bracket == b'{' && bang.is_empty()) {
        return char::from(bracket).to_string();
    }
    format!("{name}{bang}")
}

/// What a literal says.
fn value_of(literal: &str) -> String {
    let inside = literal.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(literal);
    let mut value = String::new();
    let mut rest = inside.chars().peekable();
    while let Some(c) = rest.next() {
        if c != '\\' {
            value.push(c);
            continue;
        }
        match rest.next() {
            Some('n' | 't' | 'r') => value.push(' '),
            Some('\n') => while rest.next_if(|c| c.is_whitespace()).is_some() {},
            Some('u') => {
                let digits: String =
                    rest.by_ref().skip_while(|c| *c == '{').take_while(|c| *c != '}').collect();
                value.extend(u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32));
            }
            Some(other) => value.push(other),
            None => {}
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<String> {
        Source::read(source).literals.into_iter().map(|one| one.value).collect()
    }

    #[test]
    fn texts_are_told_from_comments_characters_and_lifetimes() {
        let source = "// \"no\"\n/* \"no\" /* \"no\" */ */ fn f<'a>(x: &'a str) { g('\"', '\\'', \"a\\\"b\", r#\"c\"d\"#, b\"e\"); }";
        assert_eq!(texts(source), ["a\"b", "c\"d", "e"]);
    }

    #[test]
    fn texts_of_test_modules_do_not_count() {
        assert_eq!(
            texts("fn f() { \"yes\" }\n#[cfg(test)]\nmod tests { fn g() { \"no\" } }\nfn h() { \"too\" }"),
            ["yes", "too"]
        );
        assert_eq!(texts("#[cfg(test)]\nuse a::b;\nfn f() { \"yes\" }"), ["yes"]);
        let samples = Source::read("#[cfg(any(test, feature = \"samples\"))]\npub mod sample;\nmod other;");
        assert_eq!(samples.test_modules(), ["sample"]);
    }

    #[test]
    fn a_text_knows_what_encloses_it() {
        let source = Source::read("#[error(\"a\")] fn f() { tracing::info!(x, y(\"b\")); }");
        assert_eq!(source.literals[0].frames, ["#error", "error"]);
        assert_eq!(source.literals[1].frames, ["{", "tracing::info!", "y"]);
    }

    #[test]
    fn trees_of_use_are_spelled_out() {
        let source = Source::read("use crate::{app::{self, visit}, store};\nfn f() { crate::print::pdf(); }");
        let paths: Vec<_> = source.paths().into_iter().map(|(_, path)| path).collect();
        for path in ["crate::app::visit", "crate::store", "crate::print::pdf"] {
            assert!(paths.iter().any(|found| found == path), "{path} in {paths:?}");
        }
    }

    #[test]
    fn positions_and_lines_survive_blanking() {
        let text = "// đồng\nlet x = \"Hàn Quốc\";\nlet y = 1;\n";
        let source = Source::read(text);
        assert_eq!(source.code.len(), text.len());
        assert_eq!(source.line(source.find("y")[0]), 3);
        assert_eq!(source.literals[0].line, 2);
    }

    #[test]
    fn escapes_are_resolved() {
        assert_eq!(value_of("\"a\\n b \\u{1ea1} \\\n   c\""), "a  b ạ c");
    }
}
