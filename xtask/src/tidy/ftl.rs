//! Wall 4 in the texts themselves: the same keys with the same arguments in every language, NFC, no invisible marks.

use super::Finding;
use super::tree::{Tree, is};
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::is_nfc;

/// The language whose keys the others are compared with.
const FIRST: &str = "en";

/// One key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// Line, from 1.
    pub line: usize,
    /// The names after `$`.
    pub arguments: BTreeSet<String>,
}

/// Keys (`key`, `key.attribute`) of one file, in order of their names.
pub fn messages(text: &str) -> BTreeMap<String, Message> {
    let mut found: BTreeMap<String, Message> = BTreeMap::new();
    let mut message = String::new();
    let mut key = String::new();
    for (index, line) in text.lines().enumerate() {
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        if let Some((name, _)) =
            line.split_once('=').filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-'))
        {
            name.trim().clone_into(&mut message);
            key.clone_from(&message);
            found.entry(key.clone()).or_default().line = index + 1;
        } else if let Some((name, _)) =
            line.trim_start().strip_prefix('.').and_then(|rest| rest.split_once('='))
        {
            key = format!("{message}.{}", name.trim());
            found.entry(key.clone()).or_default().line = index + 1;
        }
        if let Some(entry) = found.get_mut(&key) {
            entry.arguments.extend(arguments(line));
        }
    }
    found
}

fn arguments(line: &str) -> impl Iterator<Item = String> {
    line.split('$').skip(1).map(|rest| {
        rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect()
    })
}

/// Every key of the first language.
pub fn keys(tree: &Tree) -> BTreeSet<String> {
    let folder = format!("locales/{FIRST}/");
    let files = tree.below(&folder).filter(|file| is(&file.path, "ftl"));
    files.flat_map(|file| messages(&file.text).into_keys()).collect()
}

/// Compares the languages and reads every character.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut languages: BTreeMap<&str, BTreeMap<String, (&str, Message)>> = BTreeMap::new();
    for file in tree.below("locales/").filter(|file| is(&file.path, "ftl")) {
        characters(&file.path, &file.text, &mut findings);
        let language = file.path.split('/').nth(1).unwrap_or_default();
        let all = languages.entry(language).or_default();
        for (key, message) in messages(&file.text) {
            let line = message.line;
            if let Some((other, _)) = all.insert(key.clone(), (&file.path, message)) {
                findings.push(finding(&file.path, line, format!("{key} is already in {other}")));
            }
        }
    }
    for (language, own) in &languages {
        for (other, theirs) in languages.iter().filter(|(other, _)| *other != language) {
            for (key, (file, message)) in own {
                match theirs.get(key) {
                    None => {
                        findings.push(finding(file, message.line, format!("{key} is missing in {other}")));
                    }
                    Some((_, same))
                        if same.arguments != message.arguments && *language < FIRST.max(other) =>
                    {
                        let message_text = format!(
                            "{key}: arguments {:?}, but in {other} {:?}",
                            message.arguments, same.arguments
                        );
                        findings.push(finding(file, message.line, message_text));
                    }
                    Some(_) => {}
                }
            }
        }
    }
    findings
}

fn finding(file: &str, line: usize, message: String) -> Finding {
    Finding { file: file.to_owned(), line, rule: "wall 4", message }
}

fn characters(file: &str, text: &str, findings: &mut Vec<Finding>) {
    for (index, line) in text.lines().enumerate() {
        if !is_nfc(line) {
            findings.push(finding(file, index + 1, "the line is not in Unicode's NFC form".to_owned()));
        }
        let invisible = |c: &char| matches!(*c, '\u{2066}'..='\u{2069}' | '\u{202a}'..='\u{202e}' | '\u{200e}' | '\u{200f}' | '\u{feff}');
        if let Some(c) = line.chars().find(invisible) {
            findings.push(finding(
                file,
                index + 1,
                format!("U+{:04X} prints as a box; remove it", u32::from(c)),
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_attributes_and_arguments_are_read() {
        let found = messages("# note\na = x { $n }\n    more { $m }\n    .hint = { $h }\nb = y\n");
        assert_eq!(found.keys().collect::<Vec<_>>(), ["a", "a.hint", "b"]);
        assert_eq!(found["a"].arguments, BTreeSet::from(["m".to_owned(), "n".to_owned()]));
        assert_eq!(found["a.hint"].arguments, BTreeSet::from(["h".to_owned()]));
        assert_eq!(found["b"].line, 5);
    }
}
