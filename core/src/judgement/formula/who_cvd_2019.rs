//! Ten-year risk of a first heart attack or stroke by the WHO charts of 2019, laboratory-based, for people of 40 to 74
//! years without cardiovascular disease (`core/catalog/who_cvd_2019.csv`, [`WhoCvd`]).
//!
//! Every band holds its lower limit and ends before the next: 140 mmHg is in 140–159, 139.9 in 120–139; 5 mmol/L is in
//! 5–5.9, and so is 5.95. A known software package lets exactly 120, 140, 160, 180 and 4, 5, 6, 7 fall into the highest
//! band; the tests hold this one to the charts.

use super::{NotValid, grown, plausible};
use crate::catalog::{WhoCvd, WhoCvdKey, tokens};
use crate::judgement::{Rule, RuleKind};
use crate::person::Sex;
use rust_decimal::Decimal;

/// The registered rule.
pub const RULE: Rule = Rule {
    id: "who_cvd_2019",
    kind: RuleKind::Formula,
    source: "WHO CVD Risk Chart Working Group. Lancet Glob Health 2019;7:e1332-45 (laboratory-based charts)",
    since: (2019, 9, 2),
};

/// First age in years of the charts.
pub const AGE_FROM: u32 = 40;

/// Last age in years of the charts.
pub const AGE_TO: u32 = 74;

tokens! {
    /// Region whose chart is read.
    Region {
        /// Southeast Asia: Viet Nam.
        SoutheastAsia = "southeast-asia",
        /// High-income Asia Pacific: the Republic of Korea.
        HighIncomeAsiaPacific = "high-income-asia-pacific",
    }
}

tokens! {
    /// Colour of the chart: per cent in ten years.
    CvdRisk {
        /// Below 5 %.
        Below5 = "below-5",
        /// 5 to below 10 %.
        From5 = "5-to-10",
        /// 10 to below 20 %.
        From10 = "10-to-20",
        /// 20 to below 30 %.
        From20 = "20-to-30",
        /// 30 % or more.
        From30 = "30-or-more",
    }
}

impl CvdRisk {
    /// The colour of a risk in whole per cent.
    pub const fn of(per_cent: u8) -> Self {
        match per_cent {
            0..5 => Self::Below5,
            5..10 => Self::From5,
            10..20 => Self::From10,
            20..30 => Self::From20,
            30.. => Self::From30,
        }
    }
}

/// Whom the risk is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Completed years.
    pub age: u32,
    /// Sex.
    pub sex: Sex,
    /// Smokes now, or stopped less than a year ago.
    pub smoker: bool,
    /// Has diabetes.
    pub diabetes: bool,
    /// Has had a heart attack, a stroke or another cardiovascular disease.
    pub known_disease: bool,
    /// Systolic pressure, mmHg.
    pub systolic: Decimal,
    /// Total cholesterol, mmol/L.
    pub cholesterol: Decimal,
}

/// Risk in whole per cent, as the chart prints it, for age 40 to 74, systolic pressure 60 to 300 mmHg and total
/// cholesterol 0.5 to 30 mmol/L.
///
/// ```
/// use checkup_core::{catalog::Catalogue, person::Sex};
/// use checkup_core::judgement::formula::who_cvd_2019::{CvdRisk, Region, Subject, risk};
/// let catalogue = Catalogue::builtin().unwrap();
/// let subject = Subject {
///     age: 74, sex: Sex::Male, smoker: false, diabetes: false, known_disease: false,
///     systolic: "180".parse().unwrap(), cholesterol: "3.99".parse().unwrap(),
/// };
/// let risk = risk(catalogue.who_cvd(), Region::SoutheastAsia, subject).unwrap();
/// assert_eq!((risk, CvdRisk::of(risk)), (24, CvdRisk::From20));
/// ```
pub fn risk(table: &WhoCvd, region: Region, subject: Subject) -> Result<u8, NotValid> {
    if subject.known_disease {
        return Err(NotValid::KnownDisease);
    }
    grown(subject.age, AGE_FROM)?;
    if subject.age > AGE_TO {
        return Err(NotValid::AgeTooHigh { to: AGE_TO });
    }
    plausible(subject.systolic, "SBP", 60, 300)?;
    plausible(subject.cholesterol, "TC", Decimal::new(5, 1), 30)?;
    let key = WhoCvdKey {
        region,
        diabetes: subject.diabetes,
        sex: subject.sex,
        smoker: subject.smoker,
        age: subject.age,
        systolic: subject.systolic,
        cholesterol: subject.cholesterol,
    };
    table.cell(&key).ok_or(NotValid::Implausible { input: "AGE" })
}
