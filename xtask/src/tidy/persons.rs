//! Wall 5: a type that holds a person has a redacted `Debug` and no `Display`.

use super::Finding;
use super::rust::Source;
use super::tree::Tree;

/// Field names that hold a person's data when their type is raw text or a date.
const PERSONAL: [&str; 13] = [
    "full_name",
    "patient_name",
    "person_name",
    "given_name",
    "family_name",
    "document_number",
    "citizen_number",
    "phone",
    "email",
    "address",
    "birth_date",
    "date_of_birth",
    "search_name",
];

/// Organisations have an address and a telephone, too.
const ORGANISATIONS: [&str; 5] = ["Centre", "Company", "Hospital", "Partner", "Employer"];

/// Types that are raw: their own `Debug` prints what they hold.
const RAW: [&str; 6] =
    ["String", "NaiveDate", "Option<String>", "Option<NaiveDate>", "&'astr", "&'staticstr"];

/// A `struct` as far as this wall needs it.
struct Struct {
    at: usize,
    name: String,
    derives: Vec<String>,
    /// Name (empty in a tuple) and type without blanks.
    fields: Vec<(String, String)>,
}

/// Reads every struct of the programs.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for folder in ["core/src/", "kiosk-web/src/", "admin-server/src/"] {
        for (file, source) in tree.rust_below(folder) {
            let person = file.starts_with("core/src/person");
            for found in structs(source) {
                let holds = found.fields.iter().any(|(name, kind)| {
                    // A code (of a country, a province) is shared by millions.
                    let raw = RAW.contains(&kind.as_str());
                    raw && (PERSONAL.contains(&name.as_str())
                        || (person && name.is_empty() && !found.name.ends_with("Code")))
                });
                // An error of person/ says which part was wrong, not what was read.
                let organisation = ORGANISATIONS.contains(&found.name.as_str());
                if !holds || organisation || found.derives.iter().any(|one| one == "Error") {
                    continue;
                }
                let mut find = |message: String| {
                    findings.push(Finding {
                        file: file.to_owned(),
                        line: source.line(found.at),
                        rule: "wall 5",
                        message,
                    });
                };
                if found.derives.iter().any(|one| one == "Debug") {
                    find(format!(
                        "{} holds a person's data: write a Debug that shows none of it",
                        found.name
                    ));
                }
                if displays(source, &found.name) {
                    find(format!("{} holds a person's data and must have no Display", found.name));
                }
            }
        }
    }
    findings
}

fn displays(source: &Source, name: &str) -> bool {
    ["Display for ", "std::fmt::Display for ", "fmt::Display for "]
        .iter()
        .any(|head| !source.find(&format!("{head}{name}")).is_empty())
}

fn structs(source: &Source) -> Vec<Struct> {
    let mut found = Vec::new();
    for at in source.find("struct") {
        let rest = source.code.get(at + "struct".len()..).unwrap_or_default();
        let name: String =
            rest.trim_start().chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
        let Some(open) = rest.find(['{', '(', ';']) else { continue };
        let tuple = rest.as_bytes().get(open) == Some(&b'(');
        let body = rest.get(open + 1..).unwrap_or_default();
        let body = if rest.as_bytes().get(open) == Some(&b';') {
            ""
        } else {
            body.get(..closing(body)).unwrap_or_default()
        };
        let fields = parts(body).into_iter().map(|part| field(&part, tuple)).collect();
        found.push(Struct { at, name, derives: derives(source.before(at)), fields });
    }
    found
}

/// Where the bracket that is already open closes.
fn closing(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'(' | b'{' | b'[' => depth += 1,
            b')' | b'}' | b']' if depth == 0 => return at,
            b')' | b'}' | b']' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// The parts between commas at the outermost level.
fn parts(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0_i32;
    for c in text.chars() {
        match c {
            '(' | '{' | '[' | '<' => depth += 1,
            ')' | '}' | ']' | '>' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(last) = parts.last_mut() {
            last.push(c);
        }
    }
    parts.retain(|part| !part.trim().is_empty());
    parts
}

fn field(part: &str, tuple: bool) -> (String, String) {
    let mut rest = part.trim_start();
    while let Some(attribute) = rest.strip_prefix("#[") {
        rest = attribute.get(closing(attribute) + 1..).unwrap_or_default().trim_start();
    }
    if let Some(public) = rest.strip_prefix("pub") {
        rest = public.trim_start();
        if let Some(scope) = rest.strip_prefix('(') {
            rest = scope.get(closing(scope) + 1..).unwrap_or_default().trim_start();
        }
    }
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    if tuple {
        return (String::new(), squeezed(rest));
    }
    rest.split_once(':')
        .map_or_else(Default::default, |(name, kind)| (name.trim().to_owned(), squeezed(kind)))
}

/// What the attributes right before a struct derive.
fn derives(before: &str) -> Vec<String> {
    let start = before.rfind([';', '}', '{']).map_or(0, |at| at + 1);
    // Attributes may hold braces (serde's, sea-orm's); the nearest `derive(` after the previous item is enough.
    let head = before.get(start..).unwrap_or_default();
    let mut found = Vec::new();
    for (at, word) in head.match_indices("derive(") {
        let list = head.get(at + word.len()..).unwrap_or_default();
        let list = list.get(..closing(list)).unwrap_or_default();
        found
            .extend(list.split(',').map(|one| one.trim().rsplit("::").next().unwrap_or_default().to_owned()));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn structs_are_read_with_derives_and_fields() {
        let source = Source::read(
            "#[derive(Clone, Debug)]\n#[serde(try_from = \"String\")]\npub struct A(String);\n\
             #[derive(PartialEq)] pub(crate) struct B { #[serde(default)] pub full_name: Option<String>, x: Vec<(u8, u8)> }",
        );
        let found = structs(&source);
        assert_eq!(found[0].derives, ["Clone", "Debug"]);
        assert_eq!(found[0].fields, [(String::new(), "String".to_owned())]);
        assert!(found[1].derives.iter().all(|one| one != "Debug"));
        assert_eq!(found[1].fields[0], ("full_name".to_owned(), "Option<String>".to_owned()));
    }
}
