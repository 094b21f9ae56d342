//! The specialties of the examination form. An examination on request that lacks one may not be classified.

use crate::catalog::tokens;
use crate::judgement::{Facts, VnIndex};
use crate::person::Sex;

tokens! {
    /// A section of Form 1 of Circular 32/2023/TT-BYT that a physician of the specialty fills.
    Specialty {
        /// Internal medicine, with neurology and psychiatry.
        InternalMedicine = "internal-medicine",
        /// Surgery.
        Surgery = "surgery",
        /// Dermatology.
        Dermatology = "dermatology",
        /// Gynaecology, for women.
        Gynaecology = "gynaecology",
        /// Eyes.
        Eyes = "eyes",
        /// Ear, nose and throat.
        EarNoseThroat = "ear-nose-throat",
        /// Teeth and jaw.
        Dental = "dental",
    }
}

impl Specialty {
    /// The item whose result shows that the specialty examined.
    pub const fn item(self) -> &'static str {
        match self {
            Self::InternalMedicine => "EX_INT",
            Self::Surgery => "EX_SUR",
            Self::Dermatology => "EX_DER",
            Self::Gynaecology => "EX_GYN",
            Self::Eyes => "EX_EYE",
            Self::EarNoseThroat => "EX_ENT",
            Self::Dental => "EX_DEN",
        }
    }

    /// The index that this specialty alone examines.
    const fn index(self) -> Option<VnIndex> {
        match self {
            Self::Dermatology => Some(VnIndex::Skin),
            Self::Eyes => Some(VnIndex::Eyes),
            Self::EarNoseThroat => Some(VnIndex::EarNoseThroat),
            Self::Dental => Some(VnIndex::Dental),
            Self::InternalMedicine | Self::Surgery | Self::Gynaecology => None,
        }
    }
}

/// The specialties that have neither a result nor an index examined without further finding.
pub fn missing_specialties(facts: &Facts<'_>) -> Vec<Specialty> {
    let concerns = |specialty: &Specialty| {
        *specialty != Specialty::Gynaecology || matches!(facts.person().sex, Sex::Female)
    };
    let is_done = |specialty: &Specialty| {
        facts.is_done(specialty.item())
            || specialty.index().is_some_and(|index| facts.examination().is_unremarkable(index))
    };
    Specialty::ALL.into_iter().filter(|one| concerns(one) && !is_done(one)).collect()
}
