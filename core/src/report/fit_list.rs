//! The list that an employer may have beside its report: who is fit for which work. It holds the health class and what
//! Decision 1613/BYT-QĐ (part IV) says the class is enough for, never a finding, and only people who agreed that their
//! employer gets it (Law 91/2025/QH15; the purpose [`crate::consent::Purpose::EmployerReport`]). Whoever did not agree is
//! not named, so that the list does not tell who refused.

use super::Kind;
use super::company::Days;
use super::doc::{Block, Doc, KeyValue, ReportNumber, Text};
use super::grid::{Column, Grid, Row};
use super::paper::{Paper, letterhead};
use super::personal::{Centre, class_key};
use crate::judgement::{HealthClass, Job, fit_for};
use crate::language::Language;
use chrono::NaiveDate;
use std::fmt;

/// This paper.
pub const KIND: Kind = Kind("fit-list");

/// Everything the list says.
#[derive(Clone, Debug, PartialEq)]
pub struct FitList {
    /// The centre that issues it.
    pub centre: Centre,
    /// The employer's name.
    pub company: String,
    /// First and last day of the checkups.
    pub days: Days,
    /// Day of issue, at the centre.
    pub issued_on: NaiveDate,
    /// On every page.
    pub number: ReportNumber,
    /// Whoever agreed and has a signed conclusion, in the order to be printed.
    pub people: Vec<Listed>,
    /// How many came besides.
    pub others: u32,
}

/// Somebody on the list. Its `Debug` shows nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Listed {
    /// Full name.
    pub name: String,
    /// Year of birth, to tell people of one name apart.
    pub born: i32,
    /// Number at the employer, where it is known.
    pub employee: Option<String>,
    /// Day of the checkup.
    pub day: NaiveDate,
    /// The class that a doctor signed.
    pub class: Option<HealthClass>,
}

impl fmt::Debug for Listed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Listed(redacted)")
    }
}

/// What a class says about work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fitness {
    /// For every kind of work.
    Fit,
    /// Not for driving, machines and hazardous work.
    Restricted,
    /// Not for heavy labour either.
    Unfit,
    /// No class was given.
    Open,
}

impl Fitness {
    /// What Decision 1613, part IV says.
    ///
    /// ```
    /// use checkup_core::judgement::HealthClass;
    /// use checkup_core::report::fit_list::Fitness;
    /// assert_eq!(Fitness::of(Some(HealthClass::III)), Fitness::Restricted);
    /// ```
    pub fn of(class: Option<HealthClass>) -> Self {
        let enough = |job| class.map(|class| fit_for(class, job));
        match (enough(Job::Hazardous), enough(Job::HeavyManual)) {
            (Some(true), _) => Self::Fit,
            (_, Some(true)) => Self::Restricted,
            (Some(false), _) => Self::Unfit,
            (None, _) => Self::Open,
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Fit => "report-fit-yes",
            Self::Restricted => "report-fit-restricted",
            Self::Unfit => "report-fit-no",
            Self::Open => "report-fit-open",
        }
    }
}

/// Composes the paper.
pub fn fit_list(input: &FitList, language: Language) -> Doc {
    let pair = |label: &str, value, wide| KeyValue { label: Text::key(label), value, wide };
    let mut blocks = vec![Block::KeyValues(vec![
        pair("report-label-company", Text::plain(&input.company), true),
        pair("report-company-period", input.days.text(), true),
        pair("report-company-issued", Text::Date(input.issued_on), false),
        pair("report-company-number", Text::plain(input.number.as_str()), true),
    ])];
    if input.people.is_empty() {
        blocks.push(Block::Paragraph(Text::key("report-fit-nobody")));
    } else {
        blocks.push(Block::Grid(table(&input.people, language)));
    }
    let others = vec![("count", Text::plain(&input.others.to_string()))];
    if input.others > 0 {
        blocks.push(Block::Note(Text::with("report-fit-others", others)));
    }
    blocks.push(Block::Note(Text::key("report-fit-note-law")));
    blocks.push(Block::Note(Text::key("report-fit-note-use")));
    Doc {
        kind: KIND,
        paper: Paper::A4,
        language,
        second: None,
        title: Text::key("report-fit-title"),
        number: input.number.clone(),
        issued_on: input.issued_on,
        issuer: letterhead(&input.centre),
        motto: Vec::new(),
        blocks,
    }
}

fn table(people: &[Listed], language: Language) -> Grid {
    // A Korean date is long, and what follows from a class is said briefly.
    let (day, work) = if language == Language::Ko { (26, 33) } else { (19, 40) };
    let numbered = people.iter().any(|person| person.employee.is_some());
    let mut columns = vec![Column::words("report-label-name", 29), Column::words("report-fit-born", 12)];
    if numbered {
        columns.push(Column::words("report-fit-employee", 14));
    }
    columns.extend([
        Column::words("report-label-visit-date", day),
        Column::words("report-company-by-class", 24),
        Column::words("report-fit-work", work),
    ]);
    let mut grid = Grid::new(columns);
    grid.rows = people
        .iter()
        .map(|person| {
            let mut cells = vec![Text::plain(&person.name), Text::plain(&person.born.to_string())];
            if numbered {
                cells.push(Text::plain(person.employee.as_deref().unwrap_or_default()));
            }
            cells.extend([
                Text::Date(person.day),
                Text::key(person.class.map_or("report-company-unclassified", class_key)),
                Text::key(Fitness::of(person.class).key()),
            ]);
            Row::new(cells)
        })
        .collect();
    grid
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_is_enough_for_what_the_decision_says() {
        use HealthClass::{I, II, III, IV, V};
        let cases = [
            (Some(I), Fitness::Fit),
            (Some(II), Fitness::Fit),
            (Some(III), Fitness::Restricted),
            (Some(IV), Fitness::Unfit),
            (Some(V), Fitness::Unfit),
            (None, Fitness::Open),
        ];
        for (class, expected) in cases {
            assert_eq!(Fitness::of(class), expected, "{class:?}");
        }
    }
}
