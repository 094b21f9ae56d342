//! From values to grades: formulas, the Vietnamese health class and the Korean national-screening boxes.
//!
//! [`suggest`] grades the [`Facts`] of a person under both schemes; [`risk::assess`] runs every formula that the facts allow;
//! a single formula can be called on bare numbers in [`formula`]. [`uncounted()`] names the flagged results that a
//! suggestion passes over.
//!
//! Everything here is a suggestion. The conclusion that a report needs is made only by a physician's signature
//! ([`crate::conclusion`]).

pub mod facts;
pub mod formula;
mod observation;
pub mod risk;
pub mod scheme;
mod uncounted;

pub use facts::{Facts, Treated, treated_by};
pub use formula::NotValid;
pub use observation::{BuildTable, Examination, Hand, NOTE_MAX, Observation, ObservationError};
pub use scheme::kr_nhis::{ChestFilm, KrConfirmError, KrConfirmed, KrFollowUp, KrStep, check_boxes};
pub use scheme::vn_1613::{
    ExamKind, IndexDecision, Job, Specialty, VnConfirmError, VnConfirmed, VnDecision, check_classifiable,
    fit_for,
};
pub use uncounted::{Uncounted, UncountedValue, WhyUncounted, uncounted};

use crate::catalog::{CriterionCode, tokens};
use crate::codes::ItemCode;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

tokens! {
    /// Health class of Decision 1613/BYT-QĐ; a later one is a worse one.
    HealthClass {
        /// Loại I, rất khoẻ.
        I = "I",
        /// Loại II, khoẻ.
        II = "II",
        /// Loại III, trung bình.
        III = "III",
        /// Loại IV, yếu.
        IV = "IV",
        /// Loại V, rất yếu.
        V = "V",
    }
}

impl HealthClass {
    /// One class better; I stays I.
    #[must_use]
    pub const fn better(self) -> Self {
        match self {
            Self::I | Self::II => Self::I,
            Self::III => Self::II,
            Self::IV => Self::III,
            Self::V => Self::IV,
        }
    }

    /// One class worse; V stays V.
    ///
    /// ```
    /// use checkup_core::judgement::HealthClass;
    /// assert_eq!((HealthClass::I.worse(), HealthClass::V.worse()), (HealthClass::II, HealthClass::V));
    /// ```
    #[must_use]
    pub const fn worse(self) -> Self {
        match self {
            Self::I => Self::II,
            Self::II => Self::III,
            Self::III => Self::IV,
            Self::IV | Self::V => Self::V,
        }
    }

    /// I (rất khoẻ) and II (khoẻ): what the decision calls healthy; III is trung bình, average. Part IV draws its line at
    /// the same place: driving, machines and hazardous work ask for I or II.
    ///
    /// ```
    /// use checkup_core::judgement::HealthClass;
    /// assert!(HealthClass::II.is_healthy() && !HealthClass::III.is_healthy());
    /// ```
    pub const fn is_healthy(self) -> bool {
        matches!(self, Self::I | Self::II)
    }

    /// The Roman numeral.
    pub const fn as_str(self) -> &'static str {
        self.token()
    }
}

tokens! {
    /// One of the thirteen indices of Decision 1613/BYT-QĐ.
    VnIndex {
        /// Thể lực (TLC): height, weight, chest.
        Build = "build",
        /// Mắt (M).
        Eyes = "eyes",
        /// Tai mũi họng (TMH).
        EarNoseThroat = "ear-nose-throat",
        /// Răng hàm mặt (RHM).
        Dental = "dental",
        /// Tâm thần – thần kinh (TT-TK).
        PsychNeuro = "psych-neuro",
        /// Tuần hoàn (TH).
        Circulation = "circulation",
        /// Hô hấp (HH).
        Respiratory = "respiratory",
        /// Tiêu hoá (T.hóa).
        Digestive = "digestive",
        /// Thận – tiết niệu – sinh dục (TN-SD).
        GenitoUrinary = "genito-urinary",
        /// Hệ vận động (HVĐ).
        Locomotor = "locomotor",
        /// Da liễu (ND-DL).
        Skin = "skin",
        /// Nội tiết – chuyển hoá (NT-CH).
        Endocrine = "endocrine",
        /// U (tumours).
        Tumours = "tumours",
    }
}

tokens! {
    /// Grade of one item in the Korean national screening.
    KrGrade {
        /// 정상A.
        A = "a",
        /// 정상B (경계).
        B = "b",
        /// 질환의심.
        Suspect = "suspect",
    }
}

tokens! {
    /// A box of the Korean overall judgement (종합판정); several may be ticked.
    KrBox {
        /// 정상A.
        NormalA = "normal-a",
        /// 정상B (경계).
        NormalB = "normal-b",
        /// 일반 질환의심.
        Suspect = "suspect",
        /// 고혈압·당뇨병 질환의심.
        SuspectHypertensionDiabetes = "suspect-htn-dm",
        /// 유질환자.
        Treated = "treated",
    }
}

impl KrBox {
    /// 정상A (healthy) and 정상B (no abnormality, care to take): neither calls for anything to be looked into.
    ///
    /// ```
    /// use checkup_core::judgement::KrBox;
    /// assert!(KrBox::NormalB.is_healthy() && !KrBox::Suspect.is_healthy() && !KrBox::Treated.is_healthy());
    /// ```
    pub const fn is_healthy(self) -> bool {
        matches!(self, Self::NormalA | Self::NormalB)
    }

    /// As stored and sent.
    pub const fn as_str(self) -> &'static str {
        self.token()
    }
}

tokens! {
    /// Kind of a registered rule.
    RuleKind {
        /// A number from numbers.
        Formula = "formula",
        /// Grades from values.
        Scheme = "scheme",
    }
}

/// One registered formula or scheme: the name of its file, where it comes from and since when it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Name of its file below `formula/` or `scheme/`, without ending.
    pub id: &'static str,
    /// Formula or scheme.
    pub kind: RuleKind,
    /// Publication.
    pub source: &'static str,
    /// Year, month and day from which the publication holds.
    pub since: (i32, u32, u32),
}

impl Rule {
    /// The day from which the publication holds.
    pub fn since(&self) -> Option<NaiveDate> {
        let (year, month, day) = self.since;
        NaiveDate::from_ymd_opt(year, month, day)
    }
}

/// Every formula and scheme. A file below `formula/` or `scheme/` that is not named here fails `cargo xtask tidy`.
pub const fn all() -> &'static [Rule] {
    &[
        formula::a1c::RULE,
        formula::ascvd_pce::RULE,
        formula::blood_pressure::RULE,
        formula::bmi::RULE,
        formula::bmi_class::RULE,
        formula::ckd_stage::RULE,
        formula::corrected_calcium::RULE,
        formula::egfr_ckd_epi_2021::RULE,
        formula::fib4::RULE,
        formula::glycaemia::RULE,
        formula::gmi::RULE,
        formula::homa_ir::RULE,
        formula::ldl_friedewald::RULE,
        formula::ldl_martin_hopkins::RULE,
        formula::ldl_sampson::RULE,
        formula::lipids::RULE,
        formula::metabolic_syndrome::RULE,
        formula::who_cvd_2019::RULE,
        scheme::kr_nhis::RULE,
        scheme::vn_1613::RULE,
    ]
}

/// One grade that a scheme gave, with everything needed to explain it.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Judged {
    /// Scheme and criterion, for example `vn_1613.blood-pressure`, `kr_nhis.FPG`.
    pub rule: String,
    /// The items it looked at.
    pub items: Vec<ItemCode>,
    /// Which of the thirteen indices, for a Vietnamese grade.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub index: Option<VnIndex>,
    /// Vietnamese class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<HealthClass>,
    /// Korean grade.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<KrGrade>,
    /// The value lies beyond the published table; it counts as 정상A and is pointed out to the physician.
    #[serde(default)]
    pub beyond_table: bool,
    /// Criterion of Decision 1613; `None` for build and for other schemes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub criterion: Option<CriterionCode>,
    /// The published table has no row for these values: no class, the physician grades.
    #[serde(default)]
    pub no_row: bool,
    /// The class is this one or a worse one; the physician says which.
    #[serde(default)]
    pub at_best: bool,
    /// A physician observed it; no result was read.
    #[serde(default)]
    pub observed: bool,
    /// Publication.
    pub source: String,
    /// Day from which it holds.
    pub since: NaiveDate,
}

tokens! {
    /// Why the Vietnamese decision classifies nobody here.
    Unclassified {
        /// Younger than fifteen.
        BelowAge = "below-age",
    }
}

/// What is known of one index of Decision 1613.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct IndexGrade {
    /// Which.
    pub index: VnIndex,
    /// The worst of its criteria so far; `None` if nothing is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<HealthClass>,
    /// Criteria that results or a physician graded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub graded: Vec<CriterionCode>,
    /// Criteria that a physician is asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub open: Vec<CriterionCode>,
}

impl IndexGrade {
    /// Graded, with nothing left to ask.
    pub fn is_settled(&self) -> bool {
        self.class.is_some() && self.open.is_empty()
    }
}

/// What the rules suggest to the physician.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Suggestion {
    /// The worst class among the indices so far; `None` if nothing is graded, or if all that is graded is I while
    /// indices are still open: class I needs all thirteen.
    pub vn: Option<HealthClass>,
    /// Indices of Decision 1613 that the physician is asked for.
    pub asked: Vec<VnIndex>,
    /// The thirteen indices: what graded them and which criteria are open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indices: Vec<IndexGrade>,
    /// Specialties of the Vietnamese examination form that nobody filled: an examination on request is not classified
    /// without them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing_specialties: Vec<Specialty>,
    /// Why the Vietnamese decision does not apply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unclassified: Option<Unclassified>,
    /// Korean boxes; empty without any graded item.
    pub kr: Vec<KrBox>,
    /// Items with a result that the Korean table cannot grade: the physician is asked for them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kr_asked: Vec<ItemCode>,
    /// What the Korean grades ask for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kr_follow_up: Vec<KrFollowUp>,
    /// Every grade, Vietnamese first.
    pub findings: Vec<Judged>,
}

impl Suggestion {
    /// The class that it comes to if the physician finds nothing worse: the worst graded index, I included.
    pub fn so_far(&self) -> Option<HealthClass> {
        self.indices.iter().filter_map(|grade| grade.class).max()
    }

    /// What is known of one index.
    pub fn index(&self, index: VnIndex) -> Option<&IndexGrade> {
        self.indices.iter().find(|grade| grade.index == index)
    }
}

/// Grades these facts under both schemes.
///
/// ```
/// use checkup_core::catalog::Catalogue;
/// use checkup_core::judgement::{Facts, HealthClass, KrBox, suggest};
/// use checkup_core::{codes::ItemCode, package::Person, person::Sex};
/// use checkup_core::quantity::{Number, Reported, Unit};
/// let catalogue = Catalogue::builtin().unwrap();
/// let bmi = |v: &str| Reported::Number { value: Number::parse(v).unwrap(), unit: Unit::parse("kg/m2").ok() };
/// let results = [(ItemCode::parse("BMI").unwrap(), bmi("27.0"))];
/// let suggestion = suggest(&Facts::new(&catalogue, Person { sex: Sex::Male, age: 40 }, &results));
/// assert_eq!(suggestion.vn, Some(HealthClass::III));
/// assert_eq!(suggestion.kr, [KrBox::NormalB]);
/// ```
#[must_use]
pub fn suggest(facts: &Facts<'_>) -> Suggestion {
    let vn = scheme::vn_1613::classify(facts);
    let asked = vn.asked();
    let korean = scheme::kr_nhis::grade(facts);
    let mut findings = vn.findings;
    findings.extend(korean.findings);
    Suggestion {
        vn: vn.class,
        asked,
        indices: vn.indices,
        missing_specialties: vn.missing,
        unclassified: vn.unclassified,
        kr: korean.boxes,
        kr_asked: korean.asked,
        kr_follow_up: korean.follow_up,
        findings,
    }
}
