//! `cargo xtask new-item`: a row in the catalogue and its three names, ready to be filled in.

use anyhow::{Context as _, Result, bail};
use std::fs;
use std::path::Path;

/// What is known of the new item.
#[derive(clap::Args, Debug)]
pub struct Options {
    /// Code: capital letters, digits and _, at most 16.
    code: String,
    /// Code of the station where it is done, from core/catalog/stations.csv.
    #[arg(long)]
    station: String,
    /// UCUM unit; 1 where the quantity has none.
    #[arg(long)]
    unit: String,
    /// Any other column of core/catalog/items.csv, as COLUMN=VALUE; may be repeated.
    #[arg(long = "set", value_name = "COLUMN=VALUE")]
    set: Vec<String>,
}

/// Columns that may hold the station and the unit, by the names a header may give them.
const STATION: [&str; 2] = ["station", "station_code"];
const UNIT: [&str; 3] = ["unit", "ucum", "unit_ucum"];
const CODE: [&str; 2] = ["code", "item_code"];

/// Appends the row and the names; what is left empty is asked for by the catalogue's own tests.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    let good = (1..=16).contains(&options.code.len())
        && options.code.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_');
    if !good {
        bail!("{} is no item code: capital letters, digits and _, at most 16", options.code);
    }
    let items = root.join("core/catalog/items.csv");
    let table = fs::read_to_string(&items).context("cannot read core/catalog/items.csv")?;
    let header = table.lines().find(|line| !line.starts_with('#') && !line.trim().is_empty());
    let columns: Vec<&str> =
        header.context("core/catalog/items.csv has no header")?.split(',').map(str::trim).collect();
    let taken =
        table.lines().any(|line| line.split(',').next().map(str::trim) == Some(options.code.as_str()));
    if taken {
        bail!("core/catalog/items.csv already has {}", options.code);
    }

    let mut cells = vec![String::new(); columns.len()];
    let mut set = |names: &[&str], value: &str| -> Result<()> {
        let at = columns.iter().position(|column| names.contains(column));
        let at =
            at.with_context(|| format!("core/catalog/items.csv has no column {}", names.join(" or ")))?;
        if let Some(cell) = cells.get_mut(at) {
            *cell = quoted(value);
        }
        Ok(())
    };
    set(&CODE, &options.code)?;
    set(&STATION, &options.station)?;
    set(&UNIT, &options.unit)?;
    for pair in &options.set {
        let (column, value) =
            pair.split_once('=').with_context(|| format!("--set {pair}: not COLUMN=VALUE"))?;
        set(&[column], value)?;
    }
    append(&items, &cells.join(","))?;
    println!("core/catalog/items.csv: row {}; fill in its empty columns", options.code);

    for language in languages(root)? {
        let names = root.join("locales").join(&language).join("catalogue.ftl");
        append(&names, &format!("item-{code} = {code}", code = options.code))?;
        println!("locales/{language}/catalogue.ftl: item-{}; write its name", options.code);
    }
    Ok(())
}

fn languages(root: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root.join("locales")).context("cannot read locales/")? {
        let entry = entry?;
        if entry.path().join("catalogue.ftl").is_file() {
            found.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    if found.is_empty() {
        bail!("no language has a catalogue.ftl");
    }
    found.sort();
    Ok(found)
}

fn quoted(value: &str) -> String {
    if value.contains([',', '"', '\n']) {
        format!("\"{}\"", value.replace('"', "\"\""))
    } else {
        value.to_owned()
    }
}

fn append(path: &Path, line: &str) -> Result<()> {
    let mut text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    text.push_str(line);
    text.push('\n');
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn house() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("core/catalog")).unwrap();
        fs::write(
            root.path().join("core/catalog/items.csv"),
            "code,category,station,unit,source\nGLU,LAB,LAB1,mg/dL,x\n",
        )
        .unwrap();
        for language in ["vi", "ko", "en"] {
            let folder = root.path().join("locales").join(language);
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join("catalogue.ftl"), "item-GLU = Glucose").unwrap();
        }
        root
    }

    fn options(code: &str) -> Options {
        Options {
            code: code.into(),
            station: "LAB1".into(),
            unit: "mmol/L".into(),
            set: vec!["source=a, b".into()],
        }
    }

    #[test]
    fn a_new_item_gets_its_row_and_its_three_names() {
        let root = house();
        run(root.path(), &options("UREA")).unwrap();
        let table = fs::read_to_string(root.path().join("core/catalog/items.csv")).unwrap();
        assert!(table.ends_with("UREA,,LAB1,mmol/L,\"a, b\"\n"), "{table}");
        for language in ["vi", "ko", "en"] {
            let names =
                fs::read_to_string(root.path().join("locales").join(language).join("catalogue.ftl")).unwrap();
            assert_eq!(names, "item-GLU = Glucose\nitem-UREA = UREA\n");
        }
    }

    #[test]
    fn a_code_is_given_once() {
        assert!(run(house().path(), &options("GLU")).unwrap_err().to_string().contains("already has GLU"));
    }

    #[test]
    fn a_code_has_a_form() {
        assert!(run(house().path(), &options("glu cose")).is_err());
    }
}
