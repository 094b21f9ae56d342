//! The tables of a paper as a spreadsheet, one sheet each: made from the paper itself, so that it tells no more than what
//! is printed. The same paper gives the same bytes.

use super::PrintError;
use super::resolve::Resolver;
use checkup_core::report::chart::{Figure, FigureTable};
use checkup_core::report::company::figure_tables;
use checkup_core::report::doc::{Block, Doc};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

/// Characters that a program may take for the beginning of a formula; full-width ones too.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
/// Characters that no name of a sheet holds, and the longest one.
const NOT_IN_A_NAME: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];
const LONGEST_NAME: usize = 31;

/// The tables of `doc`.
pub fn write(doc: &Doc) -> Result<Vec<u8>, PrintError> {
    let resolver = Resolver::of(doc)?;
    let mut book = Workbook::new();
    let issued = doc.issued_on.format("%Y-%m-%d").to_string();
    let issued = ExcelDateTime::parse_from_str(&issued).map_err(|e| failed(&e))?;
    let title = resolver.text(&doc.title, "title")?;
    let properties = DocProperties::new().set_title(&title).set_creation_datetime(&issued);
    book.set_properties(&properties);
    let facts = facts(doc, &resolver)?;
    for table in figure_tables(doc) {
        sheet(book.add_worksheet(), table, &title, &facts, &resolver)?;
    }
    book.save_to_buffer().map_err(|e| failed(&e))
}

/// A text that no spreadsheet program runs: what could begin a formula is preceded by an apostrophe.
fn harmless(text: &str) -> String {
    if text.starts_with(FORMULA) { format!("'{text}") } else { text.to_owned() }
}

/// Company, days, number: the first labels with values of the paper.
fn facts(doc: &Doc, resolver: &Resolver) -> Result<Vec<(String, String)>, PrintError> {
    let pairs = doc.blocks.iter().find_map(|block| match block {
        Block::KeyValues(pairs) => Some(pairs),
        _ => None,
    });
    let pairs = pairs.into_iter().flatten();
    pairs.map(|p| Ok((resolver.text(&p.label, "head")?, resolver.text(&p.value, "head")?))).collect()
}

fn sheet(
    sheet: &mut Worksheet,
    table: &FigureTable,
    title: &str,
    facts: &[(String, String)],
    resolver: &Resolver,
) -> Result<(), PrintError> {
    let name = resolver.text(&table.title, "sheet")?;
    let short: String = name.chars().filter(|c| !NOT_IN_A_NAME.contains(c)).take(LONGEST_NAME).collect();
    sheet.set_name(short.trim_matches('\'')).map_err(|e| failed(&e))?;
    let bold = Format::new().set_bold();
    let head = Format::new().set_bold().set_text_wrap().set_border_bottom(FormatBorder::Thin);
    let mut row = 0_u32;
    let mut put = |row: u32, column: u16, text: &str, format: &Format| {
        sheet.write_string_with_format(row, column, harmless(text), format).map(|_| ())
    };
    let said = (|| -> Result<(), XlsxError> {
        put(0, 0, title, &bold)?;
        for (label, value) in facts {
            row += 1;
            put(row, 0, label, &Format::new())?;
            put(row, 1, value, &Format::new())?;
        }
        Ok(())
    })();
    said.map_err(|e| failed(&e))?;
    row += 2;
    for (column, text) in (0_u16..).zip(&table.columns) {
        put(row, column, &resolver.text(text, "column")?, &head).map_err(|e| failed(&e))?;
    }
    let mut hidden = false;
    for line in &table.rows {
        row += 1;
        let strong = |format: Format| if line.is_total { format.set_bold() } else { format };
        let label = resolver.text(&line.label, "row")?;
        sheet
            .write_string_with_format(row, 0, harmless(&label), &strong(Format::new()))
            .map_err(|e| failed(&e))?;
        for (column, figure) in (1_u16..).zip(&line.figures) {
            hidden |= *figure == Figure::Hidden;
            write_figure(sheet, row, column, *figure, &strong).map_err(|e| failed(&e))?;
        }
    }
    if hidden {
        let note = checkup_core::report::doc::Text::key("report-company-note-hidden");
        let note = resolver.text(&note, "note")?;
        sheet.write_string(row + 2, 0, harmless(&note)).map_err(|e| failed(&e))?;
    }
    sheet.set_column_width(0, 38).map_err(|e| failed(&e))?;
    for column in 1..u16::try_from(table.columns.len()).unwrap_or(1) {
        sheet.set_column_width(column, 14).map_err(|e| failed(&e))?;
    }
    Ok(())
}

/// A number as a number, so that it can be summed and drawn; a hidden one as the dash that the paper has.
fn write_figure(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    figure: Figure,
    strong: &impl Fn(Format) -> Format,
) -> Result<(), XlsxError> {
    match figure {
        Figure::Blank => {}
        Figure::Hidden => {
            let right = strong(Format::new().set_align(FormatAlign::Right));
            sheet.write_string_with_format(row, column, "–", &right)?;
        }
        Figure::People(people) => {
            sheet.write_number_with_format(
                row,
                column,
                people,
                &strong(Format::new().set_num_format("0")),
            )?;
        }
        Figure::Share(tenths) => {
            let format = strong(Format::new().set_num_format("0.0%"));
            sheet.write_number_with_format(row, column, f64::from(tenths) / 1_000.0, &format)?;
        }
        Figure::Points(tenths) => {
            let format = strong(Format::new().set_num_format("+0.0;-0.0;0.0"));
            sheet.write_number_with_format(row, column, f64::from(tenths) / 10.0, &format)?;
        }
    }
    Ok(())
}

fn failed(error: &XlsxError) -> PrintError {
    PrintError::Failed { detail: error.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::print::sample::company::{input, staff};
    use calamine::{Data, Reader, Xlsx};
    use checkup_core::language::Language;
    use checkup_core::report::company::{CompanyReport, company};
    use std::io::Cursor;

    fn sheets(doc: &Doc) -> Vec<(String, Vec<Vec<Data>>)> {
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(write(doc).unwrap())).unwrap();
        let names = book.sheet_names();
        names
            .into_iter()
            .map(|name| {
                let range = book.worksheet_range(&name).unwrap();
                (name, range.rows().map(<[Data]>::to_vec).collect())
            })
            .collect()
    }

    fn report() -> CompanyReport {
        input(staff(2026, 90, 18), 99, vec![staff(2025, 80, 12)])
    }

    /// A cell as the figure that it shows.
    fn figure(cell: Option<&Data>, like: Figure) -> Figure {
        let Some(cell) = cell else { return Figure::Blank };
        let tenths = |value: &f64| (value * 10.0).round();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts and percentages")]
        match (cell, like) {
            (Data::String(dash), _) if dash == "–" => Figure::Hidden,
            (Data::Float(value), Figure::People(_)) => Figure::People(*value as u32),
            (Data::Float(value), Figure::Share(_)) => Figure::Share(tenths(&(value * 100.0)) as u32),
            (Data::Float(value), Figure::Points(_)) => Figure::Points(tenths(value) as i32),
            _ => Figure::Blank,
        }
    }

    #[test]
    fn every_sheet_holds_what_its_table_prints_and_no_more() {
        for language in Language::ALL {
            let doc = company(&report(), language);
            let (tables, sheets) = (figure_tables(&doc), sheets(&doc));
            assert_eq!(tables.len(), sheets.len());
            for (table, (name, rows)) in tables.iter().zip(&sheets) {
                assert!(name.chars().count() <= LONGEST_NAME, "{name}");
                // Title, four facts, a blank line and the head stand above.
                let body = rows.get(7..7 + table.rows.len()).unwrap();
                for (line, cells) in table.rows.iter().zip(body) {
                    let read = line.figures.iter().enumerate();
                    let read: Vec<Figure> = read.map(|(at, like)| figure(cells.get(at + 1), *like)).collect();
                    assert_eq!(read, line.figures, "{name}");
                }
                let further = rows.iter().skip(7 + table.rows.len()).flatten();
                assert!(further.filter(|cell| matches!(cell, Data::Float(_))).count() == 0, "{name}");
            }
        }
    }

    #[test]
    fn a_company_that_is_called_like_a_formula_runs_nothing() {
        for name in ["=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "＝1"] {
            let doc = company(&CompanyReport { company: name.to_owned(), ..report() }, Language::En);
            let cell = sheets(&doc)[0].1[1][1].clone();
            assert_eq!(cell, Data::String(format!("'{name}")));
        }
    }

    #[test]
    fn the_same_figures_have_the_same_bytes() {
        let doc = || company(&report(), Language::Ko);
        assert!(write(&doc()).unwrap() == write(&doc()).unwrap());
    }
}
