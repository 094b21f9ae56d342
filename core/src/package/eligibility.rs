//! Which tier of a package a person falls into, and what it holds for them.

use crate::catalog::{Catalogue, Package, Tier};
use crate::codes::{ItemCode, PackageCode};
use crate::error::Coded;
use crate::person::Sex;
use chrono::NaiveDate;

/// Why a package is not for a person.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Ineligible {
    /// The catalogue has no such package.
    #[error("package-unknown")]
    UnknownPackage {
        /// The code asked for.
        package: PackageCode,
    },
    /// The package exists, but no version of it is in force on the day.
    #[error("package-not-in-force")]
    NotInForce {
        /// The package.
        package: PackageCode,
        /// The day of the examination.
        day: NaiveDate,
    },
    /// No tier is for this sex, at any age.
    #[error("package-other-sex")]
    OtherSex {
        /// The package.
        package: PackageCode,
    },
    /// There are tiers for this sex, none for this age.
    #[error("package-no-tier")]
    NoTier {
        /// The package.
        package: PackageCode,
        /// Completed years.
        age: u32,
    },
}

impl Coded for Ineligible {
    fn code(&self) -> &'static str {
        match self {
            Self::UnknownPackage { .. } => "package-unknown",
            Self::OtherSex { .. } => "package-other-sex",
            Self::NotInForce { .. } => "package-not-in-force",
            Self::NoTier { .. } => "package-no-tier",
        }
    }
    fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::UnknownPackage { package } | Self::OtherSex { package } => {
                vec![("package", package.to_string())]
            }
            Self::NotInForce { package, day } => {
                vec![("package", package.to_string()), ("date", day.to_string())]
            }
            Self::NoTier { package, age } => vec![("package", package.to_string()), ("age", age.to_string())],
        }
    }
}

/// The version of a package in force on the day of the examination.
pub fn version_on<'a>(
    catalogue: &'a Catalogue,
    package: &PackageCode,
    day: NaiveDate,
) -> Result<&'a Package, Ineligible> {
    let found = catalogue.package_on(package, day);
    found.ok_or_else(|| match catalogue.versions(package).next() {
        Some(_) => Ineligible::NotInForce { package: package.clone(), day },
        None => Ineligible::UnknownPackage { package: package.clone() },
    })
}

/// The tier and the items of a package for a person on the day of the examination, items in catalogue order. What is
/// chosen from the package's groups comes on top.
///
/// ```
/// use checkup_core::{catalog::Catalogue, codes::PackageCode, package::content_for, person::Sex};
/// let catalogue = Catalogue::builtin().unwrap();
/// let std = PackageCode::parse("STD").unwrap();
/// let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
/// let (tier, items) = content_for(&catalogue, &std, Sex::Female, 45, day).unwrap();
/// assert_eq!(tier.price.minor, 4_150_000);
/// assert!(items.iter().any(|item| item.as_str() == "MMG"));
/// ```
pub fn content_for<'a>(
    catalogue: &'a Catalogue,
    package: &PackageCode,
    sex: Sex,
    age: u32,
    day: NaiveDate,
) -> Result<(&'a Tier, Vec<ItemCode>), Ineligible> {
    let found = version_on(catalogue, package, day)?;
    let content = found.tier_for(sex, age).zip(found.items_for(sex, age));
    let (tier, items) = content.ok_or_else(|| no_tier(found, sex, age))?;
    Ok((tier, super::selection::sorted(catalogue, items)))
}

/// Which rule it is that leaves somebody without a tier: that of the sex, or that of the age.
pub(super) fn no_tier(version: &Package, sex: Sex, age: u32) -> Ineligible {
    let package = version.code.clone();
    let is_for_sex = version.tiers.iter().any(|tier| tier.sex == sex);
    if is_for_sex { Ineligible::NoTier { package, age } } else { Ineligible::OtherSex { package } }
}
