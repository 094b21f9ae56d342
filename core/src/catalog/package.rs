//! Packages: what a person buys, with tiers by sex and half-open age bands.

use crate::codes::{ItemCode, PackageCode};
use crate::money::Money;
use crate::person::Sex;
use chrono::NaiveDate;

/// What a package holds and costs for one sex and one age band.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tier {
    /// For whom.
    pub sex: Sex,
    /// First age in whole years.
    pub age_from: u32,
    /// First age that no longer belongs; `None` for no upper end.
    pub age_below: Option<u32>,
    /// List price.
    pub price: Money,
    /// Items beyond those of the package.
    pub adds: Vec<ItemCode>,
}

impl Tier {
    /// Whether a person of this sex and age falls into the tier.
    pub fn admits(&self, sex: Sex, age: u32) -> bool {
        self.sex == sex && self.age_from <= age && self.age_below.is_none_or(|below| age < below)
    }
}

/// One package.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Package {
    /// Key. The Fluent key of its name is `package-<CODE>`.
    pub code: PackageCode,
    /// The price is an example, not a price list.
    pub illustrative: bool,
    /// Items of every tier, those of included packages first, each once, in catalogue order of listing.
    pub items: Vec<ItemCode>,
    /// Tiers; those of one sex neither overlap nor leave a gap.
    pub tiers: Vec<Tier>,
    /// Ids of `sources.csv`.
    pub sources: Vec<String>,
    /// First day on which the package holds.
    pub valid_from: NaiveDate,
}

impl Package {
    /// The tier for a person, if the package is for them at all.
    ///
    /// ```
    /// use checkup_core::{catalog::Catalogue, codes::PackageCode, money::Money, person::Sex};
    /// let catalogue = Catalogue::builtin().unwrap();
    /// let package = catalogue.package(&PackageCode::parse("STD").unwrap()).unwrap();
    /// assert_eq!(package.tier_for(Sex::Male, 39).unwrap().price, Money::vnd(2_850_000));
    /// assert_eq!(package.tier_for(Sex::Male, 40).unwrap().price, Money::vnd(3_450_000));
    /// ```
    pub fn tier_for(&self, sex: Sex, age: u32) -> Option<&Tier> {
        self.tiers.iter().find(|tier| tier.admits(sex, age))
    }

    /// The items for a person: those of the package, then what the tier adds, each once. `None` without a tier.
    pub fn items_for(&self, sex: Sex, age: u32) -> Option<Vec<ItemCode>> {
        let tier = self.tier_for(sex, age)?;
        let added = tier.adds.iter().filter(|code| !self.items.contains(code));
        Some(self.items.iter().chain(added).cloned().collect())
    }
}
