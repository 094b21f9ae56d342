//! Packages: what a person buys, in versions by date, with tiers by sex and half-open age bands and groups to choose from.

use crate::billing::vat::VatClass;
use crate::codes::{ItemCode, PackageCode, PickCode};
use crate::money::{Money, MoneyError};
use crate::period::Period;
use crate::person::Sex;
use chrono::NaiveDate;

/// What something costs the centre, for its margin. Never shown to a patient: it has no serialised form, and its
/// `Debug` keeps the amount to itself.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Cost(Money);

impl Cost {
    /// A cost of at least nothing; `None` below zero.
    ///
    /// ```
    /// use checkup_core::{catalog::Cost, money::Money};
    /// let cost = Cost::new(Money::vnd(400_000)).unwrap();
    /// assert_eq!(cost.margin(Money::vnd(650_000)), Ok(Money::vnd(250_000)));
    /// assert_eq!(format!("{cost:?}"), "Cost(…)");
    /// ```
    pub fn new(amount: Money) -> Option<Self> {
        (amount.minor >= 0).then_some(Self(amount))
    }

    /// What is left of a price; below zero when it costs more than it brings.
    pub fn margin(self, price: Money) -> Result<Money, MoneyError> {
        price.minus(self.0)
    }

    /// The amount, for staff who may see it.
    pub const fn amount(self) -> Money {
        self.0
    }
}

impl std::fmt::Debug for Cost {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Cost(…)")
    }
}

/// A group of items of which a person chooses some.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PickGroup {
    /// Key of the group within its package or contract.
    pub code: PickCode,
    /// How many are chosen, exactly.
    pub choose: usize,
    /// Of these.
    pub items: Vec<ItemCode>,
}

impl PickGroup {
    /// A group; `None` when nothing is to be chosen, more than there is, or an item is named twice.
    ///
    /// ```
    /// use checkup_core::{catalog::PickGroup, codes::{ItemCode, PickCode}};
    /// let items = || ["CEA", "AFP"].map(|item| ItemCode::parse(item).unwrap()).to_vec();
    /// let code = || PickCode::parse("TUMOUR").unwrap();
    /// assert!(PickGroup::new(code(), 2, items()).is_some());
    /// assert!(PickGroup::new(code(), 3, items()).is_none());
    /// ```
    pub fn new(code: PickCode, choose: usize, items: Vec<ItemCode>) -> Option<Self> {
        let once = items.iter().enumerate().all(|(at, item)| !items.iter().take(at).any(|i| i == item));
        (once && choose > 0 && choose <= items.len()).then_some(Self { code, choose, items })
    }
}

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
    /// List price before VAT.
    pub price: Money,
    /// What it costs the centre, if noted.
    pub cost: Option<Cost>,
    /// Items beyond those of the package.
    pub adds: Vec<ItemCode>,
}

impl Tier {
    /// Whether a person of this sex and age falls into the tier.
    pub fn admits(&self, sex: Sex, age: u32) -> bool {
        self.sex == sex && self.age_from <= age && self.age_below.is_none_or(|below| age < below)
    }
}

/// One version of one package. A version never changes: what somebody was promised on a day can be looked up for ever.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Package {
    /// Key. The Fluent key of its name is `package-<CODE>`.
    pub code: PackageCode,
    /// The price is an example, not a price list.
    pub illustrative: bool,
    /// Items of every tier, those of included packages first, each once, in catalogue order of listing.
    pub items: Vec<ItemCode>,
    /// Groups to choose from; no item of them is in the package otherwise.
    pub picks: Vec<PickGroup>,
    /// Tiers; those of one sex neither overlap nor leave a gap.
    pub tiers: Vec<Tier>,
    /// VAT class of the package as one line.
    pub vat: VatClass,
    /// Ids of `sources.csv`.
    pub sources: Vec<String>,
    /// First day on which this version holds.
    pub valid_from: NaiveDate,
    /// First day on which it holds no longer: that of the next version, or the day it was withdrawn.
    pub valid_before: Option<NaiveDate>,
}

impl Package {
    /// The tier for a person, if the package is for them at all.
    ///
    /// ```
    /// use checkup_core::{catalog::Catalogue, codes::PackageCode, money::Money, person::Sex};
    /// let catalogue = Catalogue::builtin().unwrap();
    /// let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    /// let package = catalogue.package_on(&PackageCode::parse("STD").unwrap(), day).unwrap();
    /// assert_eq!(package.tier_for(Sex::Male, 39).unwrap().price, Money::vnd(2_850_000));
    /// assert_eq!(package.tier_for(Sex::Male, 40).unwrap().price, Money::vnd(3_450_000));
    /// ```
    pub fn tier_for(&self, sex: Sex, age: u32) -> Option<&Tier> {
        self.tiers.iter().find(|tier| tier.admits(sex, age))
    }

    /// The items for a person: those of the package, then what the tier adds, each once; what is to be chosen from
    /// [`Package::picks`] comes on top. `None` without a tier.
    pub fn items_for(&self, sex: Sex, age: u32) -> Option<Vec<ItemCode>> {
        let tier = self.tier_for(sex, age)?;
        let added = tier.adds.iter().filter(|code| !self.items.contains(code));
        Some(self.items.iter().chain(added).cloned().collect())
    }

    /// Whether this version holds on a day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        Period::new(self.valid_from, self.valid_before).is_ok_and(|period| period.holds(day))
    }
}
