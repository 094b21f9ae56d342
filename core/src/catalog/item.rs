//! Checkup items: what is measured or examined, in which unit, where, how prepared, and how judged.

use super::cutoff::KrCutoffs;
use super::loinc::Loinc;
use super::token::tokens;
use crate::codes::{ItemCode, StationCode};
use crate::lab::delta::DeltaRule;
use crate::lab::ranges::RangeTable;
use crate::lab::urgent::UrgentRule;
use crate::person::Sex;
use crate::quantity::Unit;
use chrono::NaiveDate;
use rust_decimal::Decimal;

tokens! {
    /// Group under which an item is listed. The Fluent key is `item-category-` + [`Category::key`].
    Category {
        /// Body measures.
        Anthropometry = "anthropometry",
        /// Strength and the like.
        Function = "function",
        /// Blood pressure, pulse, temperature, oxygen.
        Vitals = "vitals",
        /// Acuity, eye pressure, fundus.
        Vision = "vision",
        /// Audiometry.
        Hearing = "hearing",
        /// Spirometry.
        Pulmonary = "pulmonary",
        /// Electrocardiogram and vessels.
        Cardiac = "cardiac",
        /// Blood count and groups.
        Haematology = "haematology",
        /// Clotting.
        Coagulation = "coagulation",
        /// Blood sugar.
        Glucose = "glucose",
        /// Liver.
        Liver = "liver",
        /// Pancreas.
        Pancreas = "pancreas",
        /// Kidney.
        Renal = "renal",
        /// Salts.
        Electrolytes = "electrolytes",
        /// Iron.
        Iron = "iron",
        /// Blood fats.
        Lipids = "lipids",
        /// Heart and vessel markers in blood.
        CardiacMarkers = "cardiac markers",
        /// Inflammation.
        Inflammation = "inflammation",
        /// Autoimmune antibodies.
        Autoimmune = "autoimmune",
        /// Thyroid.
        Thyroid = "thyroid",
        /// Other hormones.
        Hormones = "hormones",
        /// Vitamins and trace elements.
        Vitamins = "vitamins",
        /// Tumour markers.
        TumourMarkers = "tumour markers",
        /// Infections.
        Infection = "infection",
        /// Urine.
        Urinalysis = "urinalysis",
        /// Drug screening.
        Toxicology = "toxicology",
        /// Stool.
        Stool = "stool",
        /// Taking a specimen.
        Procedure = "procedure",
        /// X-ray, ultrasound, CT, MRI, bone density.
        Imaging = "imaging",
        /// Gastroscopy and colonoscopy.
        Endoscopy = "endoscopy",
        /// Cervical screening.
        Gynaecology = "gynaecology",
        /// Examination by a physician.
        Examination = "examination",
        /// Scored questionnaires.
        Questionnaire = "questionnaire",
        /// Values measured at home.
        RemoteMonitoring = "remote monitoring",
    }
}

impl Category {
    /// The token in kebab-case.
    ///
    /// ```
    /// use checkup_core::catalog::Category;
    /// assert_eq!(Category::TumourMarkers.key(), "tumour-markers");
    /// ```
    pub fn key(self) -> String {
        self.token().replace(' ', "-")
    }
}

tokens! {
    /// What is taken, and the container it goes into.
    Specimen {
        /// Nothing is taken.
        None = "none",
        /// Serum separator tube, gold cap.
        SerumSst = "serum-SST",
        /// EDTA tube, lavender cap.
        EdtaLavender = "EDTA-lavender",
        /// Citrate tube, blue cap.
        CitrateBlue = "citrate-blue",
        /// Sodium fluoride tube, grey cap.
        NafGrey = "NaF-grey",
        /// Trace-element tube, royal-blue cap.
        TraceRoyalBlue = "trace-royalblue",
        /// Tubes of the interferon-gamma release kit.
        IgraKit = "IGRA-kit",
        /// Spot urine cup.
        UrineSpot = "urine-spot",
        /// Stool container.
        Stool = "stool",
        /// Breath bag.
        Breath = "breath",
        /// Cervical brush and vial.
        Cervical = "cervical",
        /// Finger-prick blood, at home.
        Capillary = "capillary",
        /// Sensor in the skin, at home.
        Interstitial = "interstitial",
    }
}

impl Specimen {
    /// Whether a labelled container is sent to a laboratory.
    pub const fn is_collected(self) -> bool {
        !matches!(self, Self::None | Self::Capillary | Self::Interstitial)
    }

    /// Whether it is a tube filled at the blood draw.
    pub const fn is_blood_tube(self) -> bool {
        self.draw_order() < 10
    }

    /// Place in the order of draw: citrate, serum, EDTA, fluoride, then trace element and kits. What is no blood tube
    /// comes after (10).
    pub const fn draw_order(self) -> u8 {
        match self {
            Self::CitrateBlue => 1,
            Self::SerumSst => 2,
            Self::EdtaLavender => 3,
            Self::NafGrey => 4,
            Self::TraceRoyalBlue => 5,
            Self::IgraKit => 6,
            _ => 10,
        }
    }
}

tokens! {
    /// What kind of answer an item gives.
    ValueType {
        /// A number with a unit.
        Numeric = "numeric",
        /// A word of a short list, for example negative or 1+.
        Coded = "coded",
        /// Free text.
        Narrative = "narrative",
    }
}

tokens! {
    /// How sure the catalogue is of a row's code and values.
    Confidence {
        /// Verified.
        High = "high",
        /// Plausible, method-dependent.
        Medium = "medium",
        /// To be checked before clinical use.
        Low = "low",
    }
}

tokens! {
    /// Who an item is for.
    ForSex {
        /// Everybody.
        Any = "any",
        /// Men.
        Male = "M",
        /// Women.
        Female = "F",
    }
}

impl ForSex {
    /// Whether a person of this sex can have the item.
    pub const fn admits(self, sex: Sex) -> bool {
        match self {
            Self::Any => true,
            Self::Male => matches!(sex, Sex::Male),
            Self::Female => matches!(sex, Sex::Female),
        }
    }
}

tokens! {
    /// A condition of the person that speaks against an item or asks for care.
    Condition {
        /// A pregnancy is possible.
        Pregnancy = "pregnancy",
        /// A pacemaker or implanted defibrillator.
        Pacemaker = "pacemaker",
        /// An amputated limb.
        LimbAmputation = "limb-amputation",
        /// A recent operation of hand or wrist.
        RecentHandSurgery = "recent-hand-surgery",
        /// Contact lenses are worn.
        ContactLens = "contact-lens",
        /// Hard contact lenses: they press the cornea out of shape for a while after they are taken out.
        HardContactLens = "hard-contact-lens",
        /// A heart attack within the last month.
        RecentInfarction = "recent-infarction",
        /// A collapsed lung.
        Pneumothorax = "pneumothorax",
        /// Coughing up blood.
        Haemoptysis = "haemoptysis",
        /// A recent operation of eye, chest or belly.
        RecentSurgery = "recent-surgery",
        /// An aneurysm.
        Aneurysm = "aneurysm",
        /// Diabetes is known, or fasting glucose is at least 126 mg/dL.
        KnownDiabetes = "known-diabetes",
        /// Antibiotics within four weeks.
        RecentAntibiotics = "recent-antibiotics",
        /// A proton-pump inhibitor within two weeks.
        RecentPpi = "recent-ppi",
        /// Menstruation.
        Menstruation = "menstruation",
        /// Bleeding haemorrhoids.
        BleedingHaemorrhoids = "bleeding-haemorrhoids",
        /// Never had intercourse: no transvaginal probe, no speculum.
        VirgoIntacta = "virgo-intacta",
        /// Breast-feeding.
        Lactation = "lactation",
        /// A breast implant.
        BreastImplant = "breast-implant",
        /// Barium, contrast medium or a nuclear study within 14 days.
        RecentContrast = "recent-contrast",
        /// A pulse above 90 or an irregular one degrades the image.
        FastHeartRate = "fast-heart-rate",
        /// Allergy to iodinated contrast medium.
        ContrastAllergy = "contrast-allergy",
        /// eGFR below 30 mL/min/1.73 m².
        RenalImpairment = "renal-impairment",
        /// The kidneys failed within days.
        AcuteKidneyInjury = "acute-kidney-injury",
        /// Metformin is taken.
        Metformin = "metformin",
        /// An overactive thyroid.
        Hyperthyroidism = "hyperthyroidism",
        /// A cochlear implant.
        CochlearImplant = "cochlear-implant",
        /// A ferromagnetic clip.
        FerromagneticClip = "ferromagnetic-clip",
        /// Metal in the eye.
        EyeMetal = "eye-metal",
        /// Fear of narrow rooms.
        Claustrophobia = "claustrophobia",
        /// Uncontrolled disease of heart or lungs.
        CardiopulmonaryDisease = "cardiopulmonary-disease",
        /// A medicine that keeps blood from clotting: aspirin, another antiplatelet or an anticoagulant.
        Anticoagulant = "anticoagulant",
        /// A stent within the last year, or an artificial heart valve.
        RecentStent = "recent-stent",
        /// Sedation: no driving that day. Holds for whoever has the item.
        Sedation = "sedation",
        /// Nobody is there to take the sedated person home.
        NoEscort = "no-escort",
        /// The bowel is not fully prepared.
        BowelPreparation = "bowel-preparation",
        /// The bowel may be obstructed.
        BowelObstruction = "bowel-obstruction",
        /// A probe through the belly's wall needs a full bladder. Holds for whoever has the item.
        FullBladder = "full-bladder",
        /// An internal probe needs an empty bladder. Holds for whoever has the item.
        EmptyBladder = "empty-bladder",
        /// Tablets or insulin for diabetes. Speaks against every item that needs fasting.
        DiabetesMedicine = "diabetes-medicine",
        /// Medicine for blood pressure. Speaks, mildly, about every item that needs fasting.
        BloodPressureMedicine = "blood-pressure-medicine",
    }
}

tokens! {
    /// What a rule asks for. The order is that of weight, heaviest first.
    Severity {
        /// The item is not done until the reason is gone.
        Blocks = "block",
        /// A physician decides.
        NeedsDecision = "decide",
        /// Staff and person are told.
        Warns = "warn",
    }
}

/// What a condition of the person means for one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contraindication {
    /// The condition.
    pub condition: Condition,
    /// What follows from it.
    pub severity: Severity,
}

impl Contraindication {
    /// Reads `condition:severity`, for example `pacemaker:block`.
    pub fn parse(text: &str) -> Option<Self> {
        let (condition, severity) = text.split_once(':')?;
        Some(Self { condition: Condition::parse(condition)?, severity: Severity::parse(severity)? })
    }
}

/// The SI unit of an item that the catalogue keeps in a conventional unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiUnit {
    /// UCUM code.
    pub unit: Unit,
    /// SI value = conventional value × factor. Exact decimal, above zero.
    pub factor: Decimal,
    /// LOINC code of the same analyte reported in the SI unit.
    pub loinc: Option<Loinc>,
}

/// Inclusive limits in the item's unit; an open end is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Limits {
    /// Lowest value within.
    pub low: Option<Decimal>,
    /// Highest value within.
    pub high: Option<Decimal>,
}

/// Adult reference limits by sex.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Ranges {
    /// For men.
    pub male: Limits,
    /// For women.
    pub female: Limits,
}

/// Call-back limits: a value below `low` or above `high` is critical.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Critical {
    /// Below is critical; the limit itself is not (Hb < 7 g/dL).
    pub low: Option<Decimal>,
    /// Above is critical; the limit itself only if `high_included`.
    pub high: Option<Decimal>,
    /// The upper limit itself is critical (systolic pressure ≥ 180).
    pub high_included: bool,
}

/// One checkup item.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// Key. The Fluent key of its name is `item-<CODE>`.
    pub code: ItemCode,
    /// LOINC code, where one is known.
    pub loinc: Option<Loinc>,
    /// Unit of ranges, limits and cut-offs; `None` where the answer has none.
    pub unit: Option<Unit>,
    /// Group.
    pub category: Category,
    /// Container.
    pub specimen: Specimen,
    /// Where it is done; [`Item::at_home`] where that is no station of the centre.
    pub station: StationCode,
    /// Minutes it occupies the station; 0 for what is done along with something else.
    pub minutes: u16,
    /// Hours without food before it; 0 for none.
    pub fasting_hours: u16,
    /// Kind of answer.
    pub value_type: ValueType,
    /// Who it is for.
    pub sex: ForSex,
    /// Adult reference limits as they stand in `items.csv`; what applies to a person is [`Item::table`]'s to say.
    pub ranges: Ranges,
    /// Every reference range, the adult ones among them.
    pub table: RangeTable,
    /// Call-back limits.
    pub critical: Critical,
    /// What must be seen within a week.
    pub urgent: Vec<UrgentRule>,
    /// Changes against an earlier checkup that ask for a second look.
    pub delta: Vec<DeltaRule>,
    /// The normal answer of a coded item, as in the table.
    pub normal_qualitative: Option<String>,
    /// SI unit and factor.
    pub si: Option<SiUnit>,
    /// Korean national-screening cut-offs.
    pub kr_nhis: Option<KrCutoffs>,
    /// Conditions that speak against it.
    pub contraindications: Vec<Contraindication>,
    /// Stations that its own station must come before, whenever both are on a route.
    pub before_stations: Vec<StationCode>,
    /// How sure the row is.
    pub confidence: Confidence,
    /// Ids of `sources.csv`.
    pub sources: Vec<String>,
    /// First day on which the row holds.
    pub valid_from: NaiveDate,
}

/// Station code of what is measured at home.
pub(crate) const HOME: &str = "HOME";

impl Item {
    /// Measured at home, not in the centre.
    pub fn at_home(&self) -> bool {
        self.station.as_str() == HOME
    }

    /// What the item says about a condition: the table's word, and for the medicines that fasting touches a warning on
    /// every item that needs fasting.
    pub fn on(&self, condition: Condition) -> Option<Severity> {
        let in_table = self.contraindications.iter().find(|c| c.condition == condition).map(|c| c.severity);
        let by_fasting = matches!(condition, Condition::DiabetesMedicine | Condition::BloodPressureMedicine);
        in_table.or((by_fasting && self.fasting_hours > 0).then_some(Severity::Warns))
    }
}
