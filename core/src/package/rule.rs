//! The rules that can find something, and what would lift what they found.

use crate::catalog::{Category, Condition, Item, Severity, tokens};

tokens! {
    /// A rule that can find something. Fluent keys: `kiosk-rule-<token>` for the reason, `kiosk-rule-<token>-do` for
    /// what to do, `staff-alert-<token>` for staff. [`super::Finding::about`] names the conditions.
    RuleCode {
        /// The item is for the other sex.
        OtherSex = "other-sex",
        /// Eaten too recently. Arguments: `needed`, `fasted` (hours).
        FastingTooShort = "fasting-too-short",
        /// Fasted long enough for most of the blood, not for the best lipids. Arguments: `needed`, `fasted` (hours).
        FastingNotIdeal = "fasting-not-ideal",
        /// Not known since when the person has fasted. Argument: `needed` (hours).
        FastingUnknown = "fasting-unknown",
        /// A pregnancy test was positive.
        PregnancyConfirmed = "pregnancy-confirmed",
        /// A pregnancy is possible.
        PregnancyPossible = "pregnancy-possible",
        /// Not known whether a pregnancy is possible.
        PregnancyUnknown = "pregnancy-unknown",
        /// Radiation for a woman of child-bearing age who says no and gives no ground: a urine test first.
        PregnancyTestFirst = "pregnancy-test-first",
        /// A pacemaker and an electric current through the body.
        PacemakerCurrent = "pacemaker-current",
        /// A pacemaker and the magnet.
        PacemakerMagnet = "pacemaker-magnet",
        /// Another implant or metal and the magnet.
        ImplantMagnet = "implant-magnet",
        /// Whether a condition holds is not known.
        ConditionUnknown = "condition-unknown",
        /// Virginity: no probe, no speculum.
        VirgoIntacta = "virgo-intacta",
        /// Virginity: the probe goes over the belly only.
        BellyProbeOnly = "belly-probe-only",
        /// Diabetes is known: no sugar load.
        KnownDiabetes = "known-diabetes",
        /// Barium, contrast medium or a nuclear study too recently. Arguments: `days`, `since` (days).
        RecentContrast = "recent-contrast",
        /// A blood thinner and endoscopy: a physician decides, nobody stops it alone.
        BloodThinner = "blood-thinner",
        /// A young stent or a heart valve and endoscopy.
        RecentStent = "recent-stent",
        /// Heart or lungs not under control, and endoscopy.
        EndoscopyRisk = "endoscopy-risk",
        /// Sedation without anybody to go home with.
        NoEscort = "no-escort",
        /// The bowel is not clean.
        BowelPreparation = "bowel-preparation",
        /// The bowel may be obstructed.
        BowelObstruction = "bowel-obstruction",
        /// A forced breath may do harm.
        SpirometryDeferred = "spirometry-deferred",
        /// Menstruation disturbs the test.
        Menstruation = "menstruation",
        /// Bleeding haemorrhoids disturb the test.
        BleedingHaemorrhoids = "bleeding-haemorrhoids",
        /// Breast-feeding disturbs the picture.
        Lactation = "lactation",
        /// Antibiotics or an acid blocker make the breath test falsely negative.
        BreathTestMedicine = "breath-test-medicine",
        /// Allergy to contrast medium.
        ContrastAllergy = "contrast-allergy",
        /// Kidneys too weak for contrast medium.
        RenalImpairment = "renal-impairment",
        /// Metformin and contrast medium while the kidneys are weak or unknown.
        MetforminContrast = "metformin-contrast",
        /// An overactive thyroid and iodine.
        Hyperthyroidism = "hyperthyroidism",
        /// Hard contact lenses falsify pressure and picture of the eye.
        HardContactLens = "hard-contact-lens",
        /// A missing limb falsifies body composition.
        LimbAmputation = "limb-amputation",
        /// A hand that was operated on is not squeezed.
        RecentHandSurgery = "recent-hand-surgery",
        /// Contact lenses come out.
        ContactLens = "contact-lens",
        /// Breast implants: the technologist takes other views.
        BreastImplant = "breast-implant",
        /// Fear of narrow rooms.
        Claustrophobia = "claustrophobia",
        /// A fast or irregular pulse blurs the picture.
        FastHeartRate = "fast-heart-rate",
        /// Diabetes medicine waits until there is food.
        DiabetesMedicine = "diabetes-medicine",
        /// Blood-pressure medicine is taken early with a sip.
        BloodPressureMedicine = "blood-pressure-medicine",
        /// No driving after sedation.
        Sedation = "sedation",
        /// Keep the bladder full.
        FullBladder = "full-bladder",
        /// Empty the bladder.
        EmptyBladder = "empty-bladder",
    }
}

tokens! {
    /// What would lift a finding.
    Lift {
        /// Enough hours without food, or another day.
        FastLonger = "fast-longer",
        /// A negative urine pregnancy test, or a physician's word.
        PregnancyTest = "pregnancy-test",
        /// A physician clears the implant's model for the magnet.
        DeviceCleared = "device-cleared",
        /// The missing answer.
        Answer = "answer",
        /// A physician's decision.
        Physician = "physician",
        /// Days that have yet to pass.
        Wait = "wait",
        /// The eGFR of today.
        EgfrResult = "egfr-result",
        /// Somebody to go home with, or no sedation.
        Escort = "escort",
        /// What the sentence asks the person to do.
        Preparation = "preparation",
        /// Nothing today.
        Nothing = "nothing",
    }
}

impl Lift {
    /// What lifts two things at once: what nothing lifts stays, and otherwise only a physician's decision covers both.
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            _ if self == other => self,
            (Self::Nothing, _) | (_, Self::Nothing) => Self::Nothing,
            _ => Self::Physician,
        }
    }
}

impl RuleCode {
    /// The rule by which a condition speaks against an item, and what would lift it.
    pub(super) fn of(condition: Condition, severity: Severity, item: &Item) -> (Self, Lift) {
        use Condition as C;
        let magnet = item.category == Category::Imaging;
        match condition {
            // Asked and judged by the pregnancy rule; here only so that every condition has its rule.
            C::Pregnancy => (Self::PregnancyPossible, Lift::PregnancyTest),
            C::Pacemaker if magnet => (Self::PacemakerMagnet, Lift::DeviceCleared),
            C::Pacemaker => (Self::PacemakerCurrent, Lift::Nothing),
            C::CochlearImplant | C::FerromagneticClip | C::EyeMetal => {
                (Self::ImplantMagnet, Lift::DeviceCleared)
            }
            C::VirgoIntacta if severity == Severity::Warns => (Self::BellyProbeOnly, Lift::Preparation),
            C::VirgoIntacta => (Self::VirgoIntacta, Lift::Nothing),
            C::DiabetesMedicine if severity == Severity::Warns => (Self::DiabetesMedicine, Lift::Preparation),
            C::KnownDiabetes | C::DiabetesMedicine => (Self::KnownDiabetes, Lift::Nothing),
            C::BloodPressureMedicine => (Self::BloodPressureMedicine, Lift::Preparation),
            C::RecentContrast => (Self::RecentContrast, Lift::Wait),
            C::Anticoagulant => (Self::BloodThinner, Lift::Physician),
            C::RecentStent => (Self::RecentStent, Lift::Physician),
            C::CardiopulmonaryDisease => (Self::EndoscopyRisk, Lift::Physician),
            C::Sedation => (Self::Sedation, Lift::Preparation),
            C::NoEscort => (Self::NoEscort, Lift::Escort),
            C::BowelPreparation => (Self::BowelPreparation, Lift::Physician),
            C::BowelObstruction => (Self::BowelObstruction, Lift::Physician),
            C::RecentInfarction | C::Pneumothorax | C::Haemoptysis | C::RecentSurgery | C::Aneurysm => {
                (Self::SpirometryDeferred, Lift::Physician)
            }
            C::Menstruation => (Self::Menstruation, Lift::Wait),
            C::BleedingHaemorrhoids => (Self::BleedingHaemorrhoids, Lift::Wait),
            C::Lactation => (Self::Lactation, Lift::Physician),
            C::RecentAntibiotics | C::RecentPpi => (Self::BreathTestMedicine, Lift::Wait),
            C::ContrastAllergy => (Self::ContrastAllergy, Lift::Physician),
            C::RenalImpairment => (Self::RenalImpairment, Lift::EgfrResult),
            C::AcuteKidneyInjury => (Self::RenalImpairment, Lift::Physician),
            C::Metformin => (Self::MetforminContrast, Lift::EgfrResult),
            C::Hyperthyroidism => (Self::Hyperthyroidism, Lift::Physician),
            C::HardContactLens => (Self::HardContactLens, Lift::Physician),
            C::ContactLens => (Self::ContactLens, Lift::Preparation),
            C::LimbAmputation => (Self::LimbAmputation, Lift::Physician),
            C::RecentHandSurgery => (Self::RecentHandSurgery, Lift::Physician),
            C::BreastImplant => (Self::BreastImplant, Lift::Preparation),
            C::Claustrophobia => (Self::Claustrophobia, Lift::Preparation),
            C::FastHeartRate => (Self::FastHeartRate, Lift::Physician),
            C::FullBladder => (Self::FullBladder, Lift::Preparation),
            C::EmptyBladder => (Self::EmptyBladder, Lift::Preparation),
        }
    }
}
