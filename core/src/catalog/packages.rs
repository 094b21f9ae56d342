//! From `packages.toml` to checked packages: known items, tiers without overlap or gap.

use super::error::{CatalogueError, Problem};
use super::load::exact;
use super::package::{Package, Tier};
use super::raw::date;
use crate::codes::{ItemCode, PackageCode};
use crate::money::{Currency, Money};
use crate::person::Sex;
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

const FILE: &str = "packages.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    #[serde(default)]
    package: Vec<RawPackage>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPackage {
    code: Spanned<String>,
    includes: Option<Spanned<String>>,
    illustrative: bool,
    currency: Spanned<String>,
    source: Spanned<String>,
    valid_from: Spanned<String>,
    items: Vec<Spanned<String>>,
    #[serde(default)]
    tier: Vec<Spanned<RawTier>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTier {
    sex: Spanned<String>,
    #[serde(default)]
    age_from: Option<Spanned<u32>>,
    age_below: Option<Spanned<u32>>,
    price: Spanned<i64>,
    #[serde(default)]
    adds: Vec<Spanned<String>>,
}

/// Knows the text, to turn places into lines.
struct Reader<'a> {
    text: &'a str,
}

impl Reader<'_> {
    fn line(&self, at: usize) -> u64 {
        1 + self.text.get(..at).unwrap_or_default().matches('\n').count() as u64
    }

    fn fail<T>(&self, cell: &Spanned<T>, key: &str, problem: Problem, value: &str) -> CatalogueError {
        CatalogueError::new(FILE, self.line(cell.span().start), key, problem, value)
    }

    fn read<T>(
        &self,
        cell: &Spanned<String>,
        key: &str,
        problem: Problem,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, CatalogueError> {
        parse(cell.get_ref()).ok_or_else(|| self.fail(cell, key, problem, cell.get_ref()))
    }

    /// Item codes that the catalogue knows, none twice here or in `before`.
    fn items(
        &self,
        cells: &[Spanned<String>],
        key: &str,
        before: &[ItemCode],
        known: &impl Fn(&ItemCode) -> bool,
    ) -> Result<Vec<ItemCode>, CatalogueError> {
        let mut codes: Vec<ItemCode> = Vec::with_capacity(cells.len());
        for cell in cells {
            let code = self.read(cell, key, Problem::UnknownItem, |t| {
                exact(ItemCode::parse, ItemCode::as_str)(t).filter(known)
            })?;
            if codes.contains(&code) || before.contains(&code) {
                return Err(self.fail(cell, key, Problem::DuplicateItem, cell.get_ref()));
            }
            codes.push(code);
        }
        Ok(codes)
    }
}

/// Reads `packages.toml`, in file order.
pub(super) fn packages(
    text: &str,
    known: impl Fn(&ItemCode) -> bool,
) -> Result<Vec<Package>, CatalogueError> {
    let reader = Reader { text };
    let file: RawFile = toml::from_str(text).map_err(|error| {
        let line = reader.line(error.span().map_or(0, |span| span.start));
        CatalogueError::new(FILE, line, "", Problem::Malformed, error.message())
    })?;
    let by_code: BTreeMap<&str, &RawPackage> =
        file.package.iter().map(|raw| (raw.code.get_ref().as_str(), raw)).collect();
    let mut packages: Vec<Package> = Vec::with_capacity(file.package.len());
    for raw in &file.package {
        let package = package(&reader, raw, &by_code, &known)?;
        if packages.iter().any(|other| other.code == package.code) {
            return Err(reader.fail(&raw.code, "code", Problem::DuplicateCode, raw.code.get_ref()));
        }
        packages.push(package);
    }
    Ok(packages)
}

fn package(
    reader: &Reader<'_>,
    raw: &RawPackage,
    by_code: &BTreeMap<&str, &RawPackage>,
    known: &impl Fn(&ItemCode) -> bool,
) -> Result<Package, CatalogueError> {
    let code =
        reader.read(&raw.code, "code", Problem::BadCode, exact(PackageCode::parse, PackageCode::as_str))?;
    let items = collected(reader, raw, by_code, known, 0)?;
    // Bill in VND only (Foreign Exchange Ordinance).
    reader.read(&raw.currency, "currency", Problem::UnknownWord, |t| {
        (t == Currency::Vnd.code()).then_some(())
    })?;
    let source = reader.read(&raw.source, "source", Problem::MissingValue, |t| {
        Some(t).filter(|t| !t.is_empty()).map(str::to_owned)
    })?;
    let mut tiers: Vec<(Tier, &Spanned<RawTier>)> = Vec::with_capacity(raw.tier.len());
    for cell in &raw.tier {
        let tier = tier(reader, cell.get_ref(), &items, known)?;
        tiers.push((tier, cell));
    }
    check_ages(reader, &tiers)?;
    Ok(Package {
        code,
        illustrative: raw.illustrative,
        items,
        tiers: tiers.into_iter().map(|(tier, _)| tier).collect(),
        sources: source.split_whitespace().map(str::to_owned).collect(),
        valid_from: reader.read(&raw.valid_from, "valid_from", Problem::BadDate, date)?,
    })
}

/// The items of the included package, then the package's own.
fn collected(
    reader: &Reader<'_>,
    raw: &RawPackage,
    by_code: &BTreeMap<&str, &RawPackage>,
    known: &impl Fn(&ItemCode) -> bool,
    depth: usize,
) -> Result<Vec<ItemCode>, CatalogueError> {
    let mut items = Vec::new();
    if let Some(cell) = &raw.includes {
        if depth >= by_code.len() {
            return Err(reader.fail(cell, "includes", Problem::PackageCycle, cell.get_ref()));
        }
        let included = reader.read(cell, "includes", Problem::UnknownPackage, |t| by_code.get(t).copied())?;
        items = collected(reader, included, by_code, known, depth + 1)?;
    }
    let own = reader.items(&raw.items, "items", &items, known)?;
    items.extend(own);
    Ok(items)
}

fn tier(
    reader: &Reader<'_>,
    raw: &RawTier,
    items: &[ItemCode],
    known: &impl Fn(&ItemCode) -> bool,
) -> Result<Tier, CatalogueError> {
    let sex = reader.read(&raw.sex, "sex", Problem::UnknownWord, |t| match t {
        "M" => Some(Sex::Male),
        "F" => Some(Sex::Female),
        _ => None,
    })?;
    let age_from = raw.age_from.as_ref().map_or(0, |age| *age.get_ref());
    let age_below = raw.age_below.as_ref().map(|age| *age.get_ref());
    if let Some(cell) = raw.age_below.as_ref().filter(|cell| *cell.get_ref() <= age_from) {
        return Err(reader.fail(cell, "age_below", Problem::LowAboveHigh, &cell.get_ref().to_string()));
    }
    let dong = *raw.price.get_ref();
    if dong <= 0 {
        return Err(reader.fail(&raw.price, "price", Problem::BadNumber, &dong.to_string()));
    }
    let adds = reader.items(&raw.adds, "adds", items, known)?;
    Ok(Tier { sex, age_from, age_below, price: Money::vnd(dong), adds })
}

/// Within one sex the half-open bands follow each other exactly.
fn check_ages(reader: &Reader<'_>, tiers: &[(Tier, &Spanned<RawTier>)]) -> Result<(), CatalogueError> {
    for sex in [Sex::Male, Sex::Female] {
        let mut own: Vec<_> = tiers.iter().filter(|(tier, _)| tier.sex == sex).collect();
        own.sort_by_key(|(tier, _)| tier.age_from);
        for ((lower, _), (upper, cell)) in own.iter().zip(own.iter().skip(1)) {
            let problem = match lower.age_below {
                Some(below) if below == upper.age_from => continue,
                Some(below) if below < upper.age_from => Problem::TierGap,
                _ => Problem::TierOverlap,
            };
            return Err(reader.fail(cell, "tier", problem, &upper.age_from.to_string()));
        }
    }
    Ok(())
}
