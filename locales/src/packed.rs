//! Texts as the kiosk fetches them: read from Fluent when the kiosk is packaged, shown here without Fluent's own parser,
//! which would be a fifth of the program.
//!
//! Messages are separated by U+001E, a key from its text by U+001F. Within a text, U+0001 name U+0002 is a variable, and
//! U+0003 name U+0002 then for each case its word, U+0004, text, U+0005, and U+0006 at the end is a choice; the case of the
//! star stands last. Counts have become the words they are written as, so a case holds when its word is the argument.

use crate::marks::{CASE, CHOICE, END, KEY, MESSAGE, NAME, VARIABLE, WORD};
use std::cmp::Ordering;

/// The texts of one language, left as they came: of some thousand the first page shows a dozen.
#[derive(Debug)]
pub(crate) struct Texts {
    /// Sorted by key, as they were packed.
    packed: String,
}

impl Texts {
    /// Takes what [`crate::pack`] wrote.
    pub(crate) fn read(packed: &str) -> Self {
        Self { packed: packed.trim_end_matches(MESSAGE).to_owned() }
    }

    /// One message, not yet filled in.
    pub(crate) fn get(&self, key: &str) -> Option<&str> {
        let mut among = self.packed.as_str();
        while !among.is_empty() {
            let (before, message, after) = around_the_middle(among)?;
            let (own, text) = message.split_once(KEY)?;
            among = match key.cmp(own) {
                Ordering::Equal => return Some(text),
                Ordering::Less => before,
                Ordering::Greater => after,
            };
        }
        None
    }
}

/// The message in whose bytes the middle lies, and what stands before and after it.
fn around_the_middle(messages: &str) -> Option<(&str, &str, &str)> {
    let mut middle = messages.len() / 2;
    while !messages.is_char_boundary(middle) {
        middle -= 1;
    }
    let (head, tail) = messages.split_at(middle);
    let start = head.rfind(MESSAGE).map_or(0, |at| at + MESSAGE.len_utf8());
    let end = tail.find(MESSAGE).map_or(messages.len(), |at| middle + at);
    let before = messages.get(..start)?.trim_end_matches(MESSAGE);
    let after = messages.get(end..)?.trim_start_matches(MESSAGE);
    Some((before, messages.get(start..end)?, after))
}

/// Writes a message with its variables filled in; a variable that is missing shows its name, and the first such is the
/// error.
pub(crate) fn write<'a>(text: &'a str, args: &[(&str, &str)], out: &mut String) -> Result<(), &'a str> {
    let mut missing = Ok(());
    let mut rest = text;
    while let Some((at, mark)) = rest.char_indices().find(|(_, c)| matches!(*c, VARIABLE | CHOICE)) {
        let (plain, marked) = rest.split_at(at);
        out.push_str(plain);
        let (name, after) = marked.split_once(NAME).unwrap_or_default();
        let name = name.trim_start_matches(mark);
        let given = args.iter().find(|(own, _)| *own == name).map(|(_, value)| *value);
        if given.is_none() && missing.is_ok() {
            missing = Err(name);
        }
        rest = after;
        if mark == CHOICE {
            let (chosen, behind) = choose(after, given);
            missing = missing.and(write(chosen, args, out));
            rest = behind;
        } else if let Some(value) = given {
            out.push_str(value);
        } else {
            out.push_str("{$");
            out.push_str(name);
            out.push('}');
        }
    }
    out.push_str(rest);
    missing
}

/// The text of the case that holds, otherwise of the last one, and what follows the choice.
fn choose<'a>(cases: &'a str, given: Option<&str>) -> (&'a str, &'a str) {
    let mut rest = cases;
    let mut chosen = None;
    let mut last = "";
    while let Some((word, text)) = rest.split_once(WORD).filter(|_| !rest.starts_with(END)) {
        let end = end_of_case(text);
        let (text, behind) = text.split_at(end);
        if chosen.is_none() && given == Some(word) {
            chosen = Some(text);
        }
        last = text;
        rest = behind.strip_prefix(CASE).unwrap_or_default();
    }
    (chosen.unwrap_or(last), rest.strip_prefix(END).unwrap_or_default())
}

/// Where a case ends: choices within it have cases of their own.
fn end_of_case(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            CHOICE => depth += 1,
            END => depth = depth.saturating_sub(1),
            CASE if depth == 0 => return at,
            _ => {}
        }
    }
    text.len()
}
