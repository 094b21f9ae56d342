//! From `packages.toml` to checked packages: known items, tiers without overlap or gap, versions that follow each other.

use super::error::{CatalogueError, Problem};
use super::item::ForSex;
use super::load::exact;
use super::package::{Cost, Package, PickGroup, Tier};
use crate::billing::vat::VatClass;
use crate::codes::{ItemCode, PackageCode, PickCode};
use crate::iso8601;
use crate::money::{Currency, Money};
use crate::person::Sex;
use chrono::NaiveDate;
use serde::Deserialize;
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
pub(super) struct RawPackage {
    pub(super) code: Spanned<String>,
    pub(super) includes: Option<Spanned<String>>,
    pub(super) illustrative: bool,
    pub(super) currency: Spanned<String>,
    pub(super) source: Spanned<String>,
    pub(super) vat: Spanned<String>,
    pub(super) valid_from: Spanned<String>,
    pub(super) valid_before: Option<Spanned<String>>,
    pub(super) items: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) pick: Vec<RawPick>,
    #[serde(default)]
    pub(super) tier: Vec<Spanned<RawTier>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPick {
    pub(super) group: Spanned<String>,
    pub(super) choose: Spanned<usize>,
    pub(super) items: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawTier {
    pub(super) sex: Spanned<String>,
    #[serde(default)]
    pub(super) age_from: Option<Spanned<u32>>,
    pub(super) age_below: Option<Spanned<u32>>,
    pub(super) price: Spanned<i64>,
    pub(super) cost: Option<Spanned<i64>>,
    #[serde(default)]
    pub(super) adds: Vec<Spanned<String>>,
}

/// Knows the text, to turn places into lines.
struct Reader<'a> {
    text: &'a str,
}

impl Reader<'_> {
    fn line(&self, at: usize) -> u64 {
        1 + self.text.get(..at).unwrap_or_default().matches('\n').count() as u64
    }

    #[cold]
    #[inline(never)]
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
        known: &Known<'_>,
    ) -> Result<Vec<ItemCode>, CatalogueError> {
        let mut codes: Vec<ItemCode> = Vec::with_capacity(cells.len());
        for cell in cells {
            let code = self.read(cell, key, Problem::UnknownItem, |t| {
                exact(ItemCode::parse, ItemCode::as_str)(t).filter(|code| known(code).is_some())
            })?;
            if codes.contains(&code) || before.contains(&code) {
                return Err(self.fail(cell, key, Problem::DuplicateItem, cell.get_ref()));
            }
            codes.push(code);
        }
        Ok(codes)
    }
}

/// Whom an item is for; `None` when the catalogue has no such item.
type Known<'a> = dyn Fn(&ItemCode) -> Option<ForSex> + 'a;

/// Reads `packages.toml`, in file order.
pub(super) fn packages(
    text: &str,
    known: impl Fn(&ItemCode) -> Option<ForSex>,
) -> Result<Vec<Package>, CatalogueError> {
    let file: RawFile = toml::from_str(text).map_err(|error| {
        let line = Reader { text }.line(error.span().map_or(0, |span| span.start));
        CatalogueError::new(FILE, line, "", Problem::Malformed, error.message())
    })?;
    packages_of(text, &file.package, known)
}

/// Packages from what was read; `text` is what their places point into.
pub(super) fn packages_of(
    text: &str,
    raws: &[RawPackage],
    known: impl Fn(&ItemCode) -> Option<ForSex>,
) -> Result<Vec<Package>, CatalogueError> {
    let reader = Reader { text };
    let mut packages: Vec<Package> = Vec::with_capacity(raws.len());
    for raw in raws {
        packages.push(package(&reader, raw, raws, &known)?);
    }
    follow(&reader, raws, &mut packages)?;
    Ok(packages)
}

/// Ends each version where the next of its code begins, and refuses two that hold on one day.
fn follow(reader: &Reader<'_>, raws: &[RawPackage], packages: &mut [Package]) -> Result<(), CatalogueError> {
    let starts: Vec<(PackageCode, NaiveDate)> =
        packages.iter().map(|package| (package.code.clone(), package.valid_from)).collect();
    for (at, (package, raw)) in packages.iter_mut().zip(raws).enumerate() {
        let same_day = |(other, start): &(PackageCode, NaiveDate)| {
            *other == package.code && *start == package.valid_from
        };
        if starts.iter().take(at).any(same_day) {
            return Err(reader.fail(&raw.code, "code", Problem::DuplicateCode, raw.code.get_ref()));
        }
        let later =
            starts.iter().filter(|(other, start)| *other == package.code && *start > package.valid_from);
        let next = later.map(|(_, start)| *start).min();
        match (package.valid_before, next, &raw.valid_before) {
            (Some(before), Some(next), Some(cell)) if before > next => {
                return Err(reader.fail(cell, "valid_before", Problem::VersionOverlap, cell.get_ref()));
            }
            (None, next, _) => package.valid_before = next,
            _ => {}
        }
    }
    Ok(())
}

fn package(
    reader: &Reader<'_>,
    raw: &RawPackage,
    all: &[RawPackage],
    known: &Known<'_>,
) -> Result<Package, CatalogueError> {
    let code =
        reader.read(&raw.code, "code", Problem::BadCode, exact(PackageCode::parse, PackageCode::as_str))?;
    let items = collected(reader, raw, raw.valid_from.get_ref(), all, known, 0)?;
    // Bill in VND only (Foreign Exchange Ordinance).
    reader.read(&raw.currency, "currency", Problem::UnknownWord, |t| {
        (t == Currency::Vnd.code()).then_some(())
    })?;
    let source = reader.read(&raw.source, "source", Problem::MissingValue, |t| {
        Some(t).filter(|t| !t.is_empty()).map(str::to_owned)
    })?;
    let valid_from = reader.read(&raw.valid_from, "valid_from", Problem::BadDate, iso8601::day)?;
    let valid_before = match &raw.valid_before {
        None => None,
        Some(cell) => {
            let before = reader.read(cell, "valid_before", Problem::BadDate, iso8601::day)?;
            if before <= valid_from {
                return Err(reader.fail(cell, "valid_before", Problem::LowAboveHigh, cell.get_ref()));
            }
            Some(before)
        }
    };
    let mut tiers: Vec<(Tier, &Spanned<RawTier>)> = Vec::with_capacity(raw.tier.len());
    for cell in &raw.tier {
        let tier = tier(reader, cell.get_ref(), &items, known)?;
        tiers.push((tier, cell));
    }
    check_ages(reader, &tiers)?;
    let mut held: Vec<ItemCode> = items.clone();
    held.extend(tiers.iter().flat_map(|(tier, _)| tier.adds.iter().cloned()));
    let picks = picks(reader, raw, held, known)?;
    Ok(Package {
        code,
        illustrative: raw.illustrative,
        items,
        picks,
        tiers: tiers.into_iter().map(|(tier, _)| tier).collect(),
        sources: source.split_whitespace().map(str::to_owned).collect(),
        vat: reader.read(&raw.vat, "vat", Problem::UnknownWord, VatClass::parse)?,
        valid_from,
        valid_before,
    })
}

/// Groups to choose from. For each sex that has a tier, enough items of the group must be for that sex.
fn picks(
    reader: &Reader<'_>,
    raw: &RawPackage,
    mut held: Vec<ItemCode>,
    known: &Known<'_>,
) -> Result<Vec<PickGroup>, CatalogueError> {
    let mut groups: Vec<PickGroup> = Vec::with_capacity(raw.pick.len());
    for pick in &raw.pick {
        let code =
            reader.read(&pick.group, "group", Problem::BadCode, exact(PickCode::parse, PickCode::as_str))?;
        if groups.iter().any(|other| other.code == code) {
            return Err(reader.fail(&pick.group, "group", Problem::DuplicateCode, pick.group.get_ref()));
        }
        let items = reader.items(&pick.items, "items", &held, known)?;
        let choose = *pick.choose.get_ref();
        let for_sex = |letter: &str| {
            let sex = Sex::parse(letter).ok();
            let admitted =
                |item: &&ItemCode| known(item).zip(sex).is_some_and(|(whom, sex)| whom.admits(sex));
            items.iter().filter(admitted).count()
        };
        let least = raw.tier.iter().map(|tier| for_sex(tier.get_ref().sex.get_ref())).min();
        if choose == 0 || choose > least.unwrap_or(items.len()) {
            return Err(reader.fail(&pick.choose, "choose", Problem::BadNumber, &choose.to_string()));
        }
        held.extend(items.iter().cloned());
        groups.push(PickGroup { code, choose, items });
    }
    Ok(groups)
}

/// The items of the included package, then the package's own. The included version is the one in force on the first
/// day of the including one, so that a version's content stays what it was.
fn collected(
    reader: &Reader<'_>,
    raw: &RawPackage,
    from: &str,
    all: &[RawPackage],
    known: &Known<'_>,
    depth: usize,
) -> Result<Vec<ItemCode>, CatalogueError> {
    let mut items = Vec::new();
    if let Some(cell) = &raw.includes {
        if depth >= all.len() {
            return Err(reader.fail(cell, "includes", Problem::PackageCycle, cell.get_ref()));
        }
        // Dates are YYYY-MM-DD, which sorts as text; one of another form is refused when its package is read. The
        // version begun last counts, and where it has ended none does: an earlier one ended when it began.
        let begun = |other: &&RawPackage| {
            other.code.get_ref() == cell.get_ref() && other.valid_from.get_ref().as_str() <= from
        };
        let holds = |other: &&RawPackage| {
            other.valid_before.as_ref().is_none_or(|before| from < before.get_ref().as_str())
        };
        let last = all.iter().filter(begun).max_by(|a, b| a.valid_from.get_ref().cmp(b.valid_from.get_ref()));
        let included = last.filter(holds);
        let included = reader.read(cell, "includes", Problem::UnknownPackage, |_| included)?;
        items = collected(reader, included, from, all, known, depth + 1)?;
    }
    let own = reader.items(&raw.items, "items", &items, known)?;
    items.extend(own);
    Ok(items)
}

fn tier(
    reader: &Reader<'_>,
    raw: &RawTier,
    items: &[ItemCode],
    known: &Known<'_>,
) -> Result<Tier, CatalogueError> {
    let sex = reader.read(&raw.sex, "sex", Problem::UnknownWord, |t| Sex::parse(t).ok())?;
    let age_from = raw.age_from.as_ref().map_or(0, |age| *age.get_ref());
    let age_below = raw.age_below.as_ref().map(|age| *age.get_ref());
    if let Some(cell) = raw.age_below.as_ref().filter(|cell| *cell.get_ref() <= age_from) {
        return Err(reader.fail(cell, "age_below", Problem::LowAboveHigh, &cell.get_ref().to_string()));
    }
    let dong = *raw.price.get_ref();
    if dong <= 0 {
        return Err(reader.fail(&raw.price, "price", Problem::BadNumber, &dong.to_string()));
    }
    let cost = match &raw.cost {
        None => None,
        Some(cell) => {
            let cost = Cost::new(Money::vnd(*cell.get_ref()));
            let refused = || reader.fail(cell, "cost", Problem::BadNumber, &cell.get_ref().to_string());
            Some(cost.ok_or_else(refused)?)
        }
    };
    let adds = reader.items(&raw.adds, "adds", items, known)?;
    let foreign = |item: &&ItemCode| known(item).is_some_and(|whom| !whom.admits(sex));
    if let Some(item) = items.iter().chain(&adds).find(foreign) {
        return Err(reader.fail(&raw.sex, "sex", Problem::ItemOtherSex, item.as_str()));
    }
    Ok(Tier { sex, age_from, age_below, price: Money::vnd(dong), cost, adds })
}

/// Within one sex the half-open bands follow each other exactly.
fn check_ages(reader: &Reader<'_>, tiers: &[(Tier, &Spanned<RawTier>)]) -> Result<(), CatalogueError> {
    for sex in [Sex::Male, Sex::Female] {
        let mut own: Vec<&(Tier, &Spanned<RawTier>)> = Vec::new();
        for tier in tiers.iter().filter(|(tier, _)| tier.sex == sex) {
            own.insert(own.partition_point(|(other, _)| other.age_from <= tier.0.age_from), tier);
        }
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
