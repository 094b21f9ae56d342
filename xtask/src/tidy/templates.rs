//! Wall 4 in the staff pages' templates: every word comes through a key, in text and in the attributes people read or hear.

use super::Finding;
use super::tree::{Tree, is, line_of};

/// Attributes whose value a person reads or hears.
const READ: [&str; 5] = ["title", "alt", "placeholder", "aria-label", "aria-description"];

/// Reads every template and the kiosk's page.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for folder in ["admin-server/templates/", "kiosk-web/index.html"] {
        for file in tree.below(folder).filter(|file| is(&file.path, "html")) {
            for (at, word) in words(&file.text) {
                findings.push(Finding {
                    file: file.path.clone(),
                    line: line_of(&file.text, at),
                    rule: "wall 4",
                    message: format!("\"{word}\": a text people read comes from locales/ through a key"),
                });
            }
        }
    }
    findings
}

/// Words that would be shown as they stand, with their positions.
pub fn words(template: &str) -> Vec<(usize, String)> {
    let text = without_programs(template);
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = text.get(at..).unwrap_or_default();
        if rest.starts_with('<') {
            let end = rest.find('>').map_or(text.len(), |end| at + end + 1);
            attributes(text.get(at..end).unwrap_or_default(), at, &mut found);
            at = end;
        } else {
            let end = rest.find('<').map_or(text.len(), |end| at + end);
            let shown = text.get(at..end).unwrap_or_default();
            let plain = without_entities(shown);
            if plain.chars().any(char::is_alphabetic) {
                let offset = shown.find(|c: char| !c.is_whitespace()).unwrap_or(0);
                found.push((
                    at + offset,
                    plain.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(60).collect(),
                ));
            }
            at = end;
        }
    }
    found
}

fn attributes(tag: &str, start: usize, found: &mut Vec<(usize, String)>) {
    for name in READ {
        for (at, _) in tag.match_indices(&format!(" {name}=\"")) {
            let from = at + name.len() + 3;
            let value = tag.get(from..).and_then(|rest| rest.split('"').next()).unwrap_or_default();
            if value.chars().any(char::is_alphabetic) {
                found.push((start + at, value.trim().chars().take(60).collect()));
            }
        }
    }
}

/// Blanks `{{ }}`, `{% %}`, `{# #}`, comments, scripts and styles; positions and lines stay.
fn without_programs(template: &str) -> String {
    let pairs = [
        ("{#", "#}"),
        ("{{", "}}"),
        ("{%", "%}"),
        ("<!--", "-->"),
        ("<script", "</script>"),
        ("<style", "</style>"),
        ("<!", ">"),
    ];
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    'next: while let Some(c) = rest.chars().next() {
        for (open, close) in pairs {
            if rest.starts_with(open) {
                let end = rest.find(close).map_or(rest.len(), |end| end + close.len());
                text.extend(rest.bytes().take(end).map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
                rest = rest.get(end..).unwrap_or_default();
                continue 'next;
            }
        }
        text.push(c);
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
    text
}

/// Removes `&nbsp;`, `&#8211;` and their like.
fn without_entities(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(rest.get(..at).unwrap_or_default());
        let tail = rest.get(at + 1..).unwrap_or_default();
        let length = tail.bytes().take_while(|b| b.is_ascii_alphanumeric() || *b == b'#').count();
        let entity = length > 0 && tail.as_bytes().get(length) == Some(&b';');
        rest = if entity { tail.get(length + 1..).unwrap_or_default() } else { tail };
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_between_tags_is_refused() {
        assert_eq!(words("<p>\n Welcome {{ name }}</p>"), [(5, "Welcome".to_owned())]);
        assert_eq!(words("<img alt=\"Logo\">").len(), 1);
    }

    #[test]
    fn keys_programs_and_entities_are_not_meant() {
        let template = "<!doctype html>{% if a > b %}<p title=\"{{ t.get(\"staff-x\") }}\">{{ t.get(\"staff-y\") }}&nbsp;·&#8211; 12</p>\
                        {# a note #}<script src=\"x\">let a;</script>{% endif %}";
        assert_eq!(words(template), []);
    }
}
