//! What one person will have on one day: a version of a package, what they chose from its groups, and what they want
//! besides. Nothing is filled in silently: a choice that is missing, doubled or unknown is an error that names it.

use super::eligibility::{Ineligible, no_tier, version_on};
use super::preparation::Person;
use crate::billing::vat::VatClass;
use crate::catalog::{Catalogue, Cost, PickGroup};
use crate::codes::{ItemCode, PackageCode, PickCode};
use crate::error::Coded;
use crate::money::Money;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One item chosen from one group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Pick {
    /// The group.
    pub group: PickCode,
    /// The item.
    pub item: ItemCode,
}

/// Who comes when, and what they chose.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    /// Sex and age on the day.
    pub person: Person,
    /// The day of the examination.
    pub day: NaiveDate,
    /// Choices from the groups of the package and of the contract.
    pub picks: &'a [Pick],
    /// Items beyond the package.
    pub extras: &'a [ItemCode],
}

impl Wish<'_> {
    /// A person on a day, who chose nothing and wants nothing besides.
    pub const fn plain(person: Person, day: NaiveDate) -> Self {
        Self { person, day, picks: &[], extras: &[] }
    }
}

/// What a person will have. Made by [`select`] or [`super::entitle`] only, so that its content was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Selection {
    /// The package.
    pub package: PackageCode,
    /// First day of the version.
    pub version: NaiveDate,
    /// The day of the examination.
    pub day: NaiveDate,
    /// List price of the package for this person, before VAT.
    pub list: Money,
    /// VAT class of the package.
    pub vat: VatClass,
    /// What the package costs the centre, if noted.
    pub cost: Option<Cost>,
    /// The price is an example, not a price list.
    pub illustrative: bool,
    /// What the package's price covers: its items and those chosen from its own groups, in catalogue order.
    pub items: Vec<ItemCode>,
    /// What was chosen from the contract's groups, in catalogue order; each is a line of its own.
    pub picks: Vec<ItemCode>,
    /// What the person wants besides, in catalogue order; each is a line of its own.
    pub extras: Vec<ItemCode>,
}

impl Selection {
    /// Everything that is examined, in catalogue order.
    pub fn all_items(&self, catalogue: &Catalogue) -> Vec<ItemCode> {
        sorted(catalogue, self.items.iter().chain(&self.picks).chain(&self.extras).cloned().collect())
    }
}

/// Why a selection cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SelectionError {
    /// The package is not for the person on that day.
    #[error(transparent)]
    Ineligible(#[from] Ineligible),
    /// There is no such group to choose from.
    #[error("pick-group-unknown")]
    GroupUnknown {
        /// The group named.
        group: PickCode,
    },
    /// The package and the contract both have a group of this name, so that a choice could be from either.
    #[error("pick-group-ambiguous")]
    GroupAmbiguous {
        /// The group.
        group: PickCode,
    },
    /// The item is not one of the group.
    #[error("pick-not-in-group")]
    NotInGroup {
        /// The group.
        group: PickCode,
        /// The item.
        item: ItemCode,
    },
    /// The item was chosen twice, or is part of the package already.
    #[error("pick-twice")]
    PickedTwice {
        /// The item.
        item: ItemCode,
    },
    /// More chosen than the group allows.
    #[error("pick-too-many")]
    TooMany {
        /// The group.
        group: PickCode,
        /// How many are to be chosen.
        choose: usize,
        /// How many were.
        picked: usize,
    },
    /// Fewer chosen than the group asks for.
    #[error("pick-too-few")]
    TooFew {
        /// The group.
        group: PickCode,
        /// How many are to be chosen.
        choose: usize,
        /// How many were.
        picked: usize,
    },
    /// The catalogue has no such item.
    #[error("item-unknown")]
    ItemUnknown {
        /// The item.
        item: ItemCode,
    },
    /// The item is for the other sex.
    #[error("item-other-sex")]
    OtherSex {
        /// The item.
        item: ItemCode,
    },
    /// An item asked for besides is there already.
    #[error("extra-twice")]
    ExtraTwice {
        /// The item.
        item: ItemCode,
    },
}

impl Coded for SelectionError {
    fn code(&self) -> &'static str {
        match self {
            Self::Ineligible(error) => error.code(),
            Self::GroupUnknown { .. } => "pick-group-unknown",
            Self::GroupAmbiguous { .. } => "pick-group-ambiguous",
            Self::NotInGroup { .. } => "pick-not-in-group",
            Self::PickedTwice { .. } => "pick-twice",
            Self::TooMany { .. } => "pick-too-many",
            Self::TooFew { .. } => "pick-too-few",
            Self::ItemUnknown { .. } => "item-unknown",
            Self::OtherSex { .. } => "item-other-sex",
            Self::ExtraTwice { .. } => "extra-twice",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Ineligible(error) => error.args(),
            Self::GroupUnknown { group } | Self::GroupAmbiguous { group } => {
                vec![("group", group.to_string())]
            }
            Self::NotInGroup { group, item } => {
                vec![("group", group.to_string()), ("item", item.to_string())]
            }
            Self::TooMany { group, choose, picked } | Self::TooFew { group, choose, picked } => vec![
                ("group", group.to_string()),
                ("choose", choose.to_string()),
                ("picked", picked.to_string()),
            ],
            Self::PickedTwice { item }
            | Self::ItemUnknown { item }
            | Self::OtherSex { item }
            | Self::ExtraTwice { item } => vec![("item", item.to_string())],
        }
    }
}

/// What a person who pays for themselves, or whose company names the package, will have.
///
/// ```
/// use checkup_core::package::{Person, Wish, select};
/// use checkup_core::{catalog::Catalogue, codes::{ItemCode, PackageCode}, person::Sex};
/// let catalogue = Catalogue::builtin().unwrap();
/// let std = PackageCode::parse("STD").unwrap();
/// let day = "2026-11-21".parse().unwrap();
/// let person = Person { sex: Sex::Male, age: 30 };
/// let psa = [ItemCode::parse("PSA").unwrap()];
/// let chosen = select(&catalogue, &std, Wish { extras: &psa, ..Wish::plain(person, day) }).unwrap();
/// assert_eq!((chosen.list.minor, chosen.extras.len()), (2_850_000, 1));
/// // From 40 on it is part of the package.
/// let older = Wish { extras: &psa, ..Wish::plain(Person { age: 40, ..person }, day) };
/// assert_eq!(select(&catalogue, &std, older).unwrap_err().to_string(), "extra-twice");
/// ```
pub fn select(
    catalogue: &Catalogue,
    package: &PackageCode,
    wish: Wish<'_>,
) -> Result<Selection, SelectionError> {
    select_with(catalogue, package, &[], wish)
}

/// A selection in which a contract's groups come on top of the package's own.
pub(super) fn select_with(
    catalogue: &Catalogue,
    package: &PackageCode,
    more: &[PickGroup],
    wish: Wish<'_>,
) -> Result<Selection, SelectionError> {
    let Person { sex, age } = wish.person;
    let version = version_on(catalogue, package, wish.day)?;
    let content = version.tier_for(sex, age).zip(version.items_for(sex, age));
    let (tier, mut items) = content.ok_or_else(|| no_tier(version, sex, age))?;
    if let Some(group) = more.iter().find(|group| version.picks.iter().any(|own| own.code == group.code)) {
        return Err(SelectionError::GroupAmbiguous { group: group.code.clone() });
    }
    if let Some(pick) =
        wish.picks.iter().find(|p| !version.picks.iter().chain(more).any(|g| g.code == p.group))
    {
        return Err(SelectionError::GroupUnknown { group: pick.group.clone() });
    }
    for group in &version.picks {
        items = picked(catalogue, group, wish, items)?;
    }
    let within = items.len();
    let mut all = items;
    for group in more {
        all = picked(catalogue, group, wish, all)?;
    }
    let picks = all.split_off(within);
    let items = all;
    let mut extras: Vec<ItemCode> = Vec::with_capacity(wish.extras.len());
    for item in wish.extras {
        admitted(catalogue, item, wish.person)?;
        if items.contains(item) || picks.contains(item) || extras.contains(item) {
            return Err(SelectionError::ExtraTwice { item: item.clone() });
        }
        extras.push(item.clone());
    }
    Ok(Selection {
        package: package.clone(),
        version: version.valid_from,
        day: wish.day,
        list: tier.price,
        vat: version.vat,
        cost: tier.cost,
        illustrative: version.illustrative,
        items: sorted(catalogue, items),
        picks: sorted(catalogue, picks),
        extras: sorted(catalogue, extras),
    })
}

/// `items` with what was chosen from one group behind them.
fn picked(
    catalogue: &Catalogue,
    group: &PickGroup,
    wish: Wish<'_>,
    mut items: Vec<ItemCode>,
) -> Result<Vec<ItemCode>, SelectionError> {
    let own: Vec<&ItemCode> = wish.picks.iter().filter(|p| p.group == group.code).map(|p| &p.item).collect();
    for item in &own {
        if !group.items.contains(item) {
            return Err(SelectionError::NotInGroup { group: group.code.clone(), item: (*item).clone() });
        }
        admitted(catalogue, item, wish.person)?;
        if items.contains(item) {
            return Err(SelectionError::PickedTwice { item: (*item).clone() });
        }
        items.push((*item).clone());
    }
    let (code, choose, picked) = (group.code.clone(), group.choose, own.len());
    match picked.cmp(&choose) {
        std::cmp::Ordering::Less => Err(SelectionError::TooFew { group: code, choose, picked }),
        std::cmp::Ordering::Equal => Ok(items),
        std::cmp::Ordering::Greater => Err(SelectionError::TooMany { group: code, choose, picked }),
    }
}

fn admitted(catalogue: &Catalogue, item: &ItemCode, person: Person) -> Result<(), SelectionError> {
    match catalogue.item(item) {
        None => Err(SelectionError::ItemUnknown { item: item.clone() }),
        Some(found) if !found.sex.admits(person.sex) => Err(SelectionError::OtherSex { item: item.clone() }),
        Some(_) => Ok(()),
    }
}

/// In the order of the catalogue, put in one by one: the kiosk downloads every kind of sorting.
pub(super) fn sorted(catalogue: &Catalogue, items: Vec<ItemCode>) -> Vec<ItemCode> {
    let mut listed: Vec<ItemCode> = Vec::with_capacity(items.len());
    for item in items {
        let place = catalogue.position(&item);
        listed.insert(listed.partition_point(|other| catalogue.position(other) <= place), item);
    }
    listed
}
