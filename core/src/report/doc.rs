//! A printed paper as data: blocks of text keys and plain values, without a sentence, a font or a measure in it.
//! `admin-server`'s `print` turns a [`Doc`] into pages; a snapshot of a `Doc` shows what a paper says in any language.

use super::Kind;
use super::chart::{Chart, FigureTable};
use super::code::CodeBlock;
use super::form::Portrait;
use super::grid::Grid;
use super::label::TubeLabel;
use super::paper::Paper;
use super::personal::part::{Overview, Standing, System};
use super::slip::{Blank, Slip};
use crate::error::Coded;
use crate::language::Language;
use crate::money::Money;
use chrono::{DateTime, NaiveDate, Utc};
use std::fmt;
use unicode_normalization::UnicodeNormalization;

pub use super::range_bar::{Place, RangeBar};

/// One paper. Its `Debug` shows no content, since most papers are about a person.
#[derive(Clone, PartialEq)]
pub struct Doc {
    /// Which paper this is.
    pub kind: Kind,
    /// What it is printed on.
    pub paper: Paper,
    /// The language it is printed in.
    pub language: Language,
    /// A second language beside it: every text of the centre is said in both, free text once, as it was written.
    pub second: Option<Language>,
    /// Title on the first page, small in the footer, and the title in the file's metadata: never a name.
    pub title: Text,
    /// Ticket or report number: footer, metadata, file name.
    pub number: ReportNumber,
    /// The day the paper is issued; the only date in the file's metadata, so that a reprint has the same bytes.
    pub issued_on: NaiveDate,
    /// Who issues it: the centre's name first, then address and telephone.
    pub issuer: Vec<Text>,
    /// What a form of a state says beside its issuer: the state's name, its motto. Empty elsewhere.
    pub motto: Vec<Text>,
    /// The content from top to bottom.
    pub blocks: Vec<Block>,
}

impl Doc {
    /// The same paper with a second language beside the first; the first one again is none.
    #[must_use]
    pub fn beside(self, second: Option<Language>) -> Self {
        Self { second: second.filter(|second| *second != self.language), ..self }
    }
}

impl fmt::Debug for Doc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Doc")
            .field("kind", &self.kind)
            .field("language", &self.language)
            .field("second", &self.second)
            .field("number", &self.number)
            .field("blocks", &self.blocks.len())
            .finish_non_exhaustive()
    }
}

/// One piece of a paper.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A section's heading; stays with what follows it.
    Heading(Text),
    /// Running text.
    Paragraph(Text),
    /// Labels with values, e.g. the identity of the person.
    KeyValues(Vec<KeyValue>),
    /// What is fine, what to watch, what to do: three boxes side by side.
    Summary([SummaryBox; 3]),
    /// One word that counts, large, with its label: the health class.
    Verdict {
        /// What is judged.
        label: Text,
        /// The judgement.
        value: Text,
    },
    /// Boxes of which some are ticked.
    Checkboxes {
        /// What is asked.
        label: Text,
        /// Every choice, ticked or not, in the form's order.
        choices: Vec<Choice>,
    },
    /// Results of one group.
    ResultTable(ResultTable),
    /// What the doctor advises, one point each.
    Advice(Vec<Text>),
    /// Where to go next, framed.
    Referral {
        /// The frame's heading.
        title: Text,
        /// Partner, specialty, reason, due date.
        details: Vec<KeyValue>,
    },
    /// Who signed and when.
    Signature {
        /// In which function.
        role: Text,
        /// Place and time of the signature.
        signed: Text,
        /// The signer's full name.
        name: Text,
        /// How it was signed.
        note: Text,
    },
    /// Small print.
    Note(Text),
    /// The next block starts on a new page, unless this one has hardly begun.
    PageBreak,
    /// These blocks stand on one page if one page can hold them.
    KeepTogether(Vec<Block>),
    /// A table of texts and figures.
    Grid(Grid),
    /// A code for a scanner.
    Code(CodeBlock),
    /// A word or a code that is read from a distance.
    Large {
        /// What it is.
        label: Text,
        /// The word.
        value: Text,
    },
    /// A table of figures.
    Figures(FigureTable),
    /// A drawing of figures.
    Chart(Chart),
    /// What stands on a tube; one label a page.
    Label(Box<TubeLabel>),
    /// A slip to fill in by hand and send back.
    Slip(Slip),
    /// How each classification sees the person, side by side.
    Standings(Vec<Standing>),
    /// What is fine, what to watch, what to do and by when.
    Overview(Box<Overview>),
    /// The results of one organ system.
    System(Box<System>),
    /// A frame for a photograph beside whom a form is about.
    Portrait(Portrait),
    /// Labels with lines to write on by hand.
    Blanks(Vec<Blank>),
}

/// A label with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyValue {
    /// The label.
    pub label: Text,
    /// The value.
    pub value: Text,
    /// Takes the whole width instead of one column, e.g. a name or a reason.
    pub wide: bool,
}

/// One of the three boxes of a summary.
#[derive(Clone, Debug, PartialEq)]
pub struct SummaryBox {
    /// Shape and colour of the heading.
    pub mark: Mark,
    /// The heading.
    pub title: Text,
    /// One statement a line.
    pub lines: Vec<Text>,
}

/// One box to tick.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What it says.
    pub label: Text,
    /// Whether it is ticked.
    pub ticked: bool,
}

/// The results of one group, e.g. liver function.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultTable {
    /// The group's heading.
    pub title: Text,
    /// Column headings; repeated when the table goes on on the next page.
    pub columns: Columns,
    /// One result each.
    pub rows: Vec<ResultRow>,
}

/// Headings of a result table's columns; the first column stands under the table's title.
#[derive(Clone, Debug, PartialEq)]
pub struct Columns {
    /// The result.
    pub value: Text,
    /// Its unit.
    pub unit: Text,
    /// The reference range.
    pub range: Text,
    /// The value of the visit before; the column is left out when no row of the paper has one.
    pub previous: Text,
    /// The assessment.
    pub flag: Text,
}

/// One result.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultRow {
    /// What was examined.
    pub name: Text,
    /// What was found.
    pub finding: Finding,
    /// The assessment; none where there is nothing to compare with.
    pub flag: Option<Flagged>,
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    /// A value in columns.
    Measured {
        /// The value as reported.
        value: Text,
        /// Unit as printed (`mmol/L`, `10⁹/L`).
        unit: Text,
        /// Reference range as printed.
        range: Text,
        /// The value of the visit before.
        previous: Option<Text>,
        /// Where the value lies; none for a value without a number or a range. Boxed: it is by far the largest part.
        bar: Option<Box<RangeBar>>,
    },
    /// A description in words over the whole width: imaging, physical examination.
    Described(Text),
}

/// An assessment: always a shape and a word, so that it survives a black-and-white printer.
#[derive(Clone, Debug, PartialEq)]
pub struct Flagged {
    /// The shape.
    pub mark: Mark,
    /// The word.
    pub word: Text,
}

/// Shapes of assessments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// ● in the colour of good.
    Good,
    /// ▲ in the colour of watching.
    WatchHigh,
    /// ▼ in the colour of watching.
    WatchLow,
    /// ■ in the colour of acting.
    Act,
}

/// A text of a paper: a key of the locales, or something that has no language.
#[derive(Clone, Debug, PartialEq)]
pub enum Text {
    /// A Fluent key with its arguments.
    Key {
        /// The key.
        key: String,
        /// Arguments by name; they may be keys themselves.
        args: Vec<(&'static str, Text)>,
    },
    /// A name, a free text, a code.
    Plain(Plain),
    /// A day, printed as the language writes it.
    Date(NaiveDate),
    /// An instant, printed as the centre's date and time to the minute.
    DateTime(DateTime<Utc>),
    /// Several texts as an enumeration.
    List(Vec<Text>),
    /// The centre's clock at an instant, to the minute.
    Time(DateTime<Utc>),
    /// An amount with its currency, as the language writes it.
    Money(Money),
    /// A count with the language's separators.
    Count(i64),
    /// Parts one after the other with this between them.
    Joined(Vec<Text>, &'static str),
    /// The same with a capital at the start.
    Capital(Box<Text>),
}

impl Text {
    /// A key without arguments.
    pub fn key(key: impl Into<String>) -> Self {
        Self::Key { key: key.into(), args: Vec::new() }
    }

    /// A key with arguments.
    pub fn with(key: impl Into<String>, args: Vec<(&'static str, Self)>) -> Self {
        Self::Key { key: key.into(), args }
    }

    /// A text that is not translated, cleaned as [`Plain::new`] says.
    pub fn plain(text: &str) -> Self {
        Self::Plain(Plain::new(text))
    }

    /// A unit of measure, from its UCUM code to the way it is printed: `10*9/L` as `10⁹/L`, `mm[Hg]` as `mmHg`,
    /// `umol/L` as `µmol/L`; annotations in braces (`{ratio}`) and the unit `1` print nothing.
    pub fn unit(ucum: &str) -> Self {
        Self::plain(&printed_unit(ucum))
    }

    /// Nothing to print.
    pub fn empty() -> Self {
        Self::plain("")
    }

    /// Whether nothing would be printed.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Plain(p) => p.as_str().is_empty(),
            Self::List(parts) | Self::Joined(parts, _) => parts.is_empty(),
            _ => false,
        }
    }
}

fn printed_unit(ucum: &str) -> String {
    match ucum {
        "1" | "[pH]" => return String::new(),
        "Cel" => return "°C".to_owned(),
        "mL/min/{1.73_m2}" => return "mL/min/1.73 m²".to_owned(),
        _ => {}
    }
    // Named arbitrary units lose their brackets; other annotations are comments and vanish.
    let known = ucum.replace("{Ehrlich'U}", "EU").replace("[arb'U]", "AU").replace("10*", "10^");
    let mut printed = String::new();
    let mut depth = 0_u32;
    let mut raised = false;
    let mut before = ' ';
    for c in known.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            '[' | ']' => {}
            '^' => raised = true,
            'u' if matches!(before, ' ' | '/' | '.') => printed.push('µ'),
            '0'..='9' if raised || (before == 'm') => {
                printed.push(superscript(c));
            }
            c => {
                raised = false;
                printed.push(c);
            }
        }
        before = c;
    }
    if printed == "/" { String::new() } else { printed }
}

const fn superscript(digit: char) -> char {
    match digit {
        '0' => '⁰',
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '4' => '⁴',
        '5' => '⁵',
        '6' => '⁶',
        '7' => '⁷',
        '8' => '⁸',
        '9' => '⁹',
        other => other,
    }
}

/// A text from outside, safe to place on paper. Its `Debug` hides it, since it is often a name.
#[derive(Clone, PartialEq, Eq)]
pub struct Plain(String);

impl Plain {
    /// Cleans `text`: NFC; tabs and the line ends CR, CRLF, NEL, LS and PS become space or LF; every other control
    /// character, every bidirectional control (they could reorder a line), every zero-width or soft hyphen and every
    /// variation selector is dropped; other kinds of space become a plain one, except the no-break space. Markup is
    /// text like any other. Nothing else is replaced: a character that the font lacks must stop the print, not vanish.
    ///
    /// ```
    /// use checkup_core::report::doc::Plain;
    /// assert_eq!(Plain::new("Nguye\u{302}\u{303}n\u{202e}<b>\u{0}\t1").as_str(), "Nguyễn<b> 1");
    /// ```
    pub fn new(text: &str) -> Self {
        let unified = text.replace("\r\n", "\n");
        let cleaned: String = unified
            .chars()
            .filter_map(|c| match c {
                '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
                '\t' => Some(' '),
                '\u{a0}' | '\u{202f}' => Some('\u{a0}'),
                c if reorders_or_hides(c) => None,
                c if c.is_control() => None,
                c if c.is_whitespace() => Some(' '),
                c => Some(c),
            })
            .nfc()
            .collect();
        Self(cleaned.trim().to_owned())
    }

    /// The cleaned text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Bidirectional controls, zero-width characters, soft hyphens, variation selectors.
const fn reorders_or_hides(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}'
    )
}

impl fmt::Debug for Plain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Plain({} chars)", self.0.chars().count())
    }
}

/// The number of a paper: 1 to 32 of `A-Z`, `0-9` and `-`. It stands in file names and metadata, so it names nobody.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ReportNumber(String);

impl ReportNumber {
    /// Checks the alphabet and the length; lower case is raised.
    pub fn parse(text: &str) -> Result<Self, DocError> {
        let upper = text.trim().to_ascii_uppercase();
        let allowed = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-';
        if upper.is_empty() || upper.len() > 32 || !upper.chars().all(allowed) {
            return Err(DocError::BadReportNumber);
        }
        Ok(Self(upper))
    }

    /// The number as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What a checked part of a paper refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DocError {
    /// Something else than 1 to 32 of `A-Z0-9-`.
    #[error("bad-report-number")]
    BadReportNumber,
    /// Not a decimal number.
    #[error("not-a-number")]
    NotANumber,
    /// Neither a lower nor an upper limit.
    #[error("no-range")]
    NoRange,
    /// The lower limit is not below the upper, or a single limit is not above zero.
    #[error("range-does-not-rise")]
    RangeDoesNotRise,
    /// Not what a scanner can read from a code of this kind.
    #[error("bad-code")]
    BadCode,
    /// Two draws of a test on one tube.
    #[error("draws-share-label")]
    DrawsShareLabel,
}

impl Coded for DocError {
    fn code(&self) -> &'static str {
        match self {
            Self::BadReportNumber => "bad-report-number",
            Self::NotANumber => "not-a-number",
            Self::NoRange => "no-range",
            Self::RangeDoesNotRise => "range-does-not-rise",
            Self::BadCode => "bad-code",
            Self::DrawsShareLabel => "draws-share-label",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_text_is_normalised_and_carries_no_controls() {
        let cases = [
            ("Nguye\u{302}\u{303}n Thi\u{323} Ho\u{302}\u{300}ng", "Nguyễn Thị Hồng"),
            ("\u{1112}\u{1161}\u{11ab}글", "한글"),
            ("a\u{202e}b\u{2066}c\u{200f}d", "abcd"),
            ("a\u{0}\u{7}\u{1b}b", "ab"),
            ("one\r\ntwo\u{2028}three", "one\ntwo\nthree"),
            ("<script>alert(1)</script>", "<script>alert(1)</script>"),
            ("a\u{3000}b\u{a0}c\u{200b}\u{feff}\u{ad}d", "a b\u{a0}cd"),
        ];
        for (given, expected) in cases {
            assert_eq!(Plain::new(given).as_str(), expected);
        }
    }

    #[test]
    fn a_plain_text_does_not_show_in_debug() {
        let shown = format!("{:?}", Text::plain("Trần Văn Bình"));
        assert!(!shown.contains("Bình"), "{shown}");
    }

    #[test]
    fn a_unit_prints_as_people_write_it() {
        let cases = [
            ("mmol/L", "mmol/L"),
            ("10*3/uL", "10³/µL"),
            ("10*12/L", "10¹²/L"),
            ("mm[Hg]", "mmHg"),
            ("u[IU]/mL", "µIU/mL"),
            ("[arb'U]/mL", "AU/mL"),
            ("{beats}/min", "/min"),
            ("{INR}", ""),
            ("1", ""),
            ("mg/g{creat}", "mg/g"),
            ("kg/m2", "kg/m²"),
            ("mL/min/{1.73_m2}", "mL/min/1.73 m²"),
            ("/[HPF]", "/HPF"),
            ("mm/h", "mm/h"),
        ];
        for (ucum, printed) in cases {
            assert_eq!(printed_unit(ucum), printed, "{ucum}");
        }
    }

    #[test]
    fn a_report_number_names_nobody() {
        assert_eq!(ReportNumber::parse("a001-7").unwrap().as_str(), "A001-7");
        for bad in ["", "Nguyễn", "A 1", "../x", &"A".repeat(33)] {
            assert_eq!(ReportNumber::parse(bad), Err(DocError::BadReportNumber));
        }
    }
}
