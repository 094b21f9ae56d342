//! Wall 4 in Rust: no text that a person reads outside `locales/`.
//!
//! Refused: a Vietnamese or Korean word; three English words in a row; in handlers, pages and use cases already a phrase that
//! begins with a capital; in the kiosk's `html!` any word. Not meant: logs, `expect`, attributes (`#[error]` is held to a code
//! instead), statements for the database, and the operator's console (`cli/`, `main.rs`, `config.rs`), which speaks English.

use super::Finding;
use super::rust::{Literal, Source};
use super::tree::Tree;

/// Calls whose texts only maintainers and operators read.
const FOR_MAINTAINERS: [&str; 31] = [
    "trace!",
    "debug!",
    "info!",
    "warn!",
    "error!",
    "event!",
    "span!",
    "trace_span!",
    "debug_span!",
    "info_span!",
    "warn_span!",
    "error_span!",
    "expect",
    "expect_err",
    "panic!",
    "unreachable!",
    "todo!",
    "unimplemented!",
    "assert!",
    "assert_eq!",
    "assert_ne!",
    "debug_assert!",
    "debug_assert_eq!",
    "debug_assert_ne!",
    "compile_error!",
    "classes!",
    "console",
    "log",
    "from_static",
    "execute_unprepared",
    "include_str!",
];

/// More of the same, the causes that are logged and never shown among them, but not where an answer to a person is made.
const CONTEXT: [&str; 11] = [
    "context",
    "with_context",
    "anyhow!",
    "bail!",
    "ensure!",
    "Corrupt",
    "corrupt",
    "Custom",
    "Internal",
    "Decode",
    "Backend",
];

/// `html!` attributes that a person reads or hears.
const READ_ATTRIBUTES: [&str; 6] = ["title", "alt", "placeholder", "aria-label", "aria-description", "label"];

/// Readers of what comes from outside: a citizen card says "Nữ", a laboratory "âm tính". These words come in, none goes out.
const WORDS_READ: [&str; 5] = [
    "core/src/lab/qualitative.rs",
    "core/src/lab/unit.rs",
    "core/src/person/cccd.rs",
    "core/src/person/scan.rs",
    "admin-server/src/wire/",
];

/// Where an answer to a person is made.
const ANSWERS: [&str; 3] = ["admin-server/src/http/", "admin-server/src/pages/", "admin-server/src/app/"];

/// Reads every text of the programs that serve people.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for folder in ["core/src/", "kiosk-web/src/", "admin-server/src/"] {
        for (file, source) in tree.rust_below(folder) {
            for literal in &source.literals {
                if let Some(message) = judge(file, source, literal) {
                    findings.push(Finding {
                        file: file.to_owned(),
                        line: literal.line,
                        rule: "wall 4",
                        message,
                    });
                }
            }
        }
    }
    findings
}

fn judge(file: &str, source: &Source, literal: &Literal) -> Option<String> {
    let value = literal.value.as_str();
    let shown: String = value.chars().take(60).collect();
    if literal.frames.iter().any(|frame| frame == "#error") {
        let code = value.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        let arguments_only = !words(value).iter().any(Option::is_some);
        let must = file.starts_with("core/src/");
        return (must && !code && !arguments_only)
            .then(|| format!("\"{shown}\": an error's text is its kebab-case code; the sentence is error-<code> in locales/"));
    }
    let called = |names: &[&str]| {
        literal.frames.iter().any(|frame| {
            names.contains(&frame.as_str()) || frame.split("::").any(|part| names.contains(&part))
        })
    };
    let attribute = literal.frames.iter().any(|frame| frame.starts_with('#'));
    if attribute || called(&FOR_MAINTAINERS) {
        return None;
    }
    let words_read = WORDS_READ.iter().any(|place| file.starts_with(place));
    if foreign_word(value) && !invented_people(file) && !words_read && !citation(source, literal) {
        return Some(format!("\"{shown}\": a text people read belongs in locales/"));
    }
    let answers = ANSWERS.iter().any(|folder| file.starts_with(folder));
    if !answers && called(&CONTEXT) {
        return None;
    }
    if literal.frames.iter().any(|frame| frame == "html!")
        && let Some(found) = in_html(source, literal)
    {
        return found.then(|| format!("\"{shown}\": a text people read belongs in locales/"));
    }
    let console = [
        "admin-server/src/cli/",
        "admin-server/src/cli.rs",
        "admin-server/src/main.rs",
        "admin-server/src/config.rs",
    ];
    let exempt = console.iter().any(|place| file.starts_with(place))
        // The table of plausible ranges describes each in English for the documentation.
        || file == "core/src/bounds.rs"
        || (file.starts_with("admin-server/src/store/") && statement(value))
        || citation(source, literal);
    if !exempt && (longest_run(value) >= 3 || (answers && capital_phrase(value))) {
        return Some(format!("\"{shown}\": a sentence belongs in locales/"));
    }
    None
}

/// The demonstration's invented people have Vietnamese and Korean names; a name is no text of the program.
fn invented_people(file: &str) -> bool {
    file.starts_with("admin-server/src/")
        && file.split('/').any(|part| matches!(part, "demo" | "demo.rs" | "people.rs"))
}

/// A word with a letter that only Vietnamese or Korean texts have. Single letters (tables of letters) do not count.
fn foreign_word(value: &str) -> bool {
    value.split(|c: char| !c.is_alphabetic()).any(|word| {
        let letters = word.chars().count();
        let hangul = word
            .chars()
            .filter(
                |c| matches!(*c, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7a3}'),
            )
            .count();
        hangul >= 2 || (letters >= 2 && word.chars().any(vietnamese))
    })
}

fn vietnamese(c: char) -> bool {
    matches!(
        c,
        'ă' | 'Ă' | 'đ' | 'Đ' | 'ĩ' | 'Ĩ' | 'ũ' | 'Ũ' | 'ơ' | 'Ơ' | 'ư' | 'Ư' | '\u{1ea0}'..='\u{1ef9}'
    ) || matches!(
        c,
        'à' | 'á' | 'â' | 'ã' | 'è' | 'é' | 'ê' | 'ì' | 'í' | 'ò' | 'ó' | 'ô' | 'õ' | 'ù' | 'ú' | 'ý'
    ) || matches!(
        c,
        'À' | 'Á' | 'Â' | 'Ã' | 'È' | 'É' | 'Ê' | 'Ì' | 'Í' | 'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ù' | 'Ú' | 'Ý'
    )
}

/// Plain words of a text; `None` stands for something that breaks a sentence. Placeholders neither count nor break.
fn words(value: &str) -> Vec<Option<&str>> {
    let mut found = Vec::new();
    for token in value.split_whitespace() {
        if token.starts_with('{') && token.contains('}') {
            continue;
        }
        let word = token
            .trim_start_matches(['(', '"', '\'', '“', '‘'])
            .trim_end_matches(['.', ',', ':', ';', '!', '?', ')', '"', '\'', '”', '’', '…']);
        let plain = !word.is_empty()
            && word.chars().all(|c| c.is_ascii_alphabetic() || c == '\'' || c == '’')
            && word.chars().next().is_some_and(|c| c.is_ascii_alphabetic());
        found.push(plain.then_some(word));
    }
    found
}

/// The longest run of plain words, shouted abbreviations not counted.
fn longest_run(value: &str) -> usize {
    let mut longest = 0;
    let mut run = 0;
    for word in words(value) {
        run = match word {
            Some(word) if word.len() == 1 || word.chars().any(|c| c.is_ascii_lowercase()) => run + 1,
            _ => 0,
        };
        longest = longest.max(run);
    }
    longest
}

/// Two words or more, the first with a capital: "Not found".
fn capital_phrase(value: &str) -> bool {
    let words = words(value);
    let capital = words.first().copied().flatten().is_some_and(|word| {
        word.starts_with(|c: char| c.is_ascii_uppercase())
            && word.chars().skip(1).any(|c| c.is_ascii_lowercase())
    });
    capital
        && words.get(1).copied().flatten().is_some_and(|word| word.chars().all(|c| c.is_ascii_lowercase()))
}

/// A statement for the database.
fn statement(value: &str) -> bool {
    let first = value.split_whitespace().next().unwrap_or_default();
    !first.is_empty() && first.len() >= 3 && first.chars().all(|c| c.is_ascii_uppercase())
}

/// Names where a rule or a table row comes from: `source: "…"`, `const SOURCE: &str = "…"`.
fn citation(source: &Source, literal: &Literal) -> bool {
    let before = source.before(literal.start);
    let head = before
        .get(before.rfind([';', '{', '}', ',', '(']).map_or(0, |at| at + 1)..)
        .unwrap_or_default()
        .to_lowercase();
    ["source", "citation", "reference"].iter().any(|word| head.contains(word))
}

/// A text inside `html!`: `Some(true)` when people read it, `Some(false)` when it is an attribute for machines, `None` when it
/// is part of an expression like any other.
fn in_html(source: &Source, literal: &Literal) -> Option<bool> {
    let letters = literal.value.chars().filter(|c| c.is_alphabetic()).count() >= 2;
    let mut before = source.before(literal.start);
    let braced = before.strip_suffix('{').map(str::trim_end);
    if let Some(outside) = braced {
        before = outside;
    }
    if let Some(name) = before.strip_suffix('=') {
        let length = name
            .bytes()
            .rev()
            .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b':'))
            .count();
        let name = name.get(name.len() - length..).unwrap_or_default();
        return (length > 0).then(|| letters && READ_ATTRIBUTES.contains(&name));
    }
    let after = source.code.get(literal.end..).unwrap_or_default().trim_start();
    let child =
        braced.is_some() && after.starts_with('}') && !before.ends_with("=>") && before.ends_with(['>', '}']);
    child.then_some(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(file: &str, code: &str) -> bool {
        let source = Source::read(code);
        source.literals.iter().any(|literal| judge(file, &source, literal).is_some())
    }

    const HANDLER: &str = "admin-server/src/http/visit.rs";
    const KIOSK: &str = "kiosk-web/src/pages/consent.rs";

    #[test]
    fn a_sentence_in_a_handler_is_refused() {
        assert!(refused(HANDLER, "fn f() -> String { \"please come back tomorrow\".to_owned() }"));
        assert!(refused(HANDLER, "fn f() -> &'static str { \"Not found\" }"));
        assert!(refused(HANDLER, "fn f() -> Result<()> { bail!(\"the visit is already closed\") }"));
        assert!(refused(HANDLER, "fn f() -> String { format!(\"{} of {} people are done\", a, b) }"));
        assert!(refused(
            "admin-server/src/store/visit.rs",
            "fn f() -> &'static str { \"the visit is closed\" }"
        ));
    }

    #[test]
    fn a_vietnamese_or_korean_word_is_refused() {
        assert!(refused("core/src/report/personal.rs", "const T: &str = \"Kết luận\";"));
        assert!(refused("core/src/report/personal.rs", "const T: &str = \"결과\";"));
        assert!(refused("admin-server/src/cli/serve.rs", "fn f() { println!(\"Xin chào\"); }"));
    }

    #[test]
    fn logs_attributes_statements_and_console_are_not_meant() {
        assert!(!refused(
            HANDLER,
            "fn f() { tracing::info!(\"a visit was opened\"); error!(?e, \"it did not work\"); }"
        ));
        assert!(!refused(
            HANDLER,
            "#[doc = \"some words of English\"] fn f() { x.expect(\"it is never empty\"); }"
        ));
        assert!(!refused(
            HANDLER,
            "#[utoipa::path(get, responses((status = 200, description = \"the visit as stored\")))] fn f() {}"
        ));
        assert!(!refused(
            "admin-server/src/store/x.rs",
            "fn f() { q(\"SELECT a FROM visit WHERE b and c or d\"); }"
        ));
        assert!(!refused(
            "admin-server/src/cli/serve.rs",
            "fn f() { println!(\"the centre is open now\"); }"
        ));
        assert!(!refused(
            "core/src/judgement/formula/egfr.rs",
            "const SOURCE: &str = \"Inker et al, New England Journal\";"
        ));
    }

    #[test]
    fn words_for_machines_are_not_meant() {
        for value in [
            "text/html; charset=utf-8",
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'",
            "no-store, max-age=0",
            "MSH|^~\\\\&|LAB|X",
            "error-already-signed",
            "Asia/Ho_Chi_Minh",
            "%Y-%m-%d %H:%M",
            "A B C",
        ] {
            let quiet = !refused(HANDLER, &format!("fn f() -> &'static str {{ \"{value}\" }}"));
            assert!(quiet || value == "A B C", "{value}");
        }
    }

    #[test]
    fn in_html_every_word_people_read_is_refused() {
        assert!(refused(KIOSK, "fn f() { html! { <p>{ \"Welcome\" }</p> } }"));
        assert!(refused(KIOSK, "fn f() { html! { <button aria-label=\"Close\"></button> } }"));
        assert!(!refused(
            KIOSK,
            "fn f() { html! { <p class=\"card wide tall\" id=\"x\">{ t(\"kiosk-hello\") }</p> } }"
        ));
        assert!(
            !refused(
                KIOSK,
                "fn f() { html! { <p class={if a { \"card wide tall\" } else { \"b\" }}>{ \"·\" }</p> } }"
            ) || longest_run("card wide tall") >= 3
        );
    }

    #[test]
    fn an_error_in_core_says_its_code() {
        assert!(refused("core/src/visit.rs", "#[error(\"the visit is closed\")] struct A;"));
        assert!(!refused("core/src/visit.rs", "#[error(\"visit-closed\")] struct A;"));
    }

    #[test]
    fn tables_of_letters_are_no_words() {
        assert!(!refused("core/src/person/name.rs", "const T: [(&str, &str); 1] = [(\"đ\", \"d\")];"));
    }
}
