//! From values to grades: formulas, the Vietnamese health class and the Korean national-screening boxes.
//!
//! Everything here is a suggestion. The conclusion that a report needs is made only by a physician's signature
//! (`conclusion.rs`).

pub mod facts;
pub mod formula;
pub mod scheme;

pub use facts::{Facts, Treated};
pub use scheme::kr_nhis::{ChestFilm, KrConfirmError, KrConfirmed, KrFollowUp, KrStep, check_boxes};

use crate::catalog::tokens;
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    /// Publication.
    pub source: String,
    /// Day from which it holds.
    pub since: NaiveDate,
}

/// What the rules suggest to the physician.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Suggestion {
    /// The worst class among the indices that data could grade; `None` if none could be.
    pub vn: Option<HealthClass>,
    /// Indices of Decision 1613 that the physician is asked for.
    pub asked: Vec<VnIndex>,
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
pub fn suggest(facts: &Facts<'_>) -> Suggestion {
    let (vn, asked, mut findings) = scheme::vn_1613::grade(facts);
    let korean = scheme::kr_nhis::grade(facts);
    findings.extend(korean.findings);
    let (kr, kr_asked, kr_follow_up) = (korean.boxes, korean.asked, korean.follow_up);
    Suggestion { vn, asked, kr, kr_asked, kr_follow_up, findings }
}
