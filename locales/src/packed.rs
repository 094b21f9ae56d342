//! Texts as the kiosk fetches them: read from Fluent when the kiosk is packaged, shown here without Fluent's own parser,
//! which would be a fifth of the program.
//!
//! Messages are separated by U+001E, a key from its text by U+001F. Within a text, U+0001 name U+0002 is a variable, and
//! U+0003 name U+0002 then for each case its word, U+0004, text, U+0005, and U+0006 at the end is a choice; the case of the
//! star stands last. Counts have become the words they are written as, so a case holds when its word is the argument.

use crate::marks::{CASE, CHOICE, END, KEY, MESSAGE, NAME, VARIABLE, WORD};

/// The texts of one language.
#[derive(Debug)]
pub(crate) struct Texts {
    /// Sorted by key, as they were packed.
    messages: Vec<(String, String)>,
}

impl Texts {
    /// Reads what [`crate::pack`] wrote. What has no key is left out.
    pub(crate) fn read(packed: &str) -> Self {
        let messages = packed.split(MESSAGE).filter_map(|message| message.split_once(KEY));
        let messages: Vec<_> = messages.map(|(key, text)| (key.to_owned(), text.to_owned())).collect();
        debug_assert!(messages.is_sorted(), "packed in order");
        Self { messages }
    }

    /// One message, not yet filled in.
    pub(crate) fn get(&self, key: &str) -> Option<&str> {
        let at = self.messages.binary_search_by(|(own, _)| own.as_str().cmp(key)).ok()?;
        self.messages.get(at).map(|(_, text)| text.as_str())
    }
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
