//! What is asked and what follows: each row of the preparation table, and both sides of every boundary.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::catalog::{Catalogue, Condition, Severity};
use checkup_core::codes::{ItemCode, PackageCode};
use checkup_core::package::{
    Answers, Days, Egfr, FastedHours, Finding, Lift, Person, Question, RuleCode, Said, TestResult, assess,
    content_for, questions_for,
};
use checkup_core::person::Sex;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::builtin().unwrap());

const MAN: Person = Person { sex: Sex::Male, age: 45 };
const WOMAN: Person = Person { sex: Sex::Female, age: 30 };

fn items(codes: &[&str]) -> Vec<ItemCode> {
    codes.iter().map(|code| ItemCode::parse(code).unwrap()).collect()
}

fn package(code: &str, person: Person) -> Vec<ItemCode> {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    content_for(&CATALOGUE, &PackageCode::parse(code).unwrap(), person.sex, person.age, day).unwrap().1
}

/// Fasted so long, no pregnancy for a reason, and "no" to every line.
fn fasted(hours: u16) -> Answers {
    Answers {
        fasted: FastedHours::new(hours).ok(),
        pregnancy_possible: Some(false),
        cannot_conceive: Some(true),
        conditions: Condition::ALL.map(|condition| (condition, Said::No)).into(),
        ..Answers::default()
    }
}

/// Ready in every way, but for this.
fn with(condition: Condition, said: Said) -> Answers {
    let mut answers = fasted(14);
    answers.conditions.insert(condition, said);
    answers
}

fn since(condition: Condition, days: u16) -> Answers {
    let mut answers = fasted(14);
    answers.days_since.insert(condition, Days::new(days).unwrap());
    answers
}

fn found(codes: &[&str], person: Person, answers: &Answers) -> Vec<Finding> {
    assess(&CATALOGUE, &items(codes), person, answers)
}

fn rules(findings: &[Finding]) -> Vec<(Severity, RuleCode, Vec<&str>)> {
    findings.iter().map(|f| (f.severity, f.rule, f.items.iter().map(ItemCode::as_str).collect())).collect()
}

#[test]
fn only_what_the_package_needs_is_asked() {
    let ask = |codes: &[&str], person| questions_for(&CATALOGUE, &items(codes), person);
    let lines = |lines: &[Condition]| Question::Conditions { conditions: lines.to_vec() };
    let medicines = [Condition::DiabetesMedicine, Condition::BloodPressureMedicine];
    assert_eq!(ask(&["HT", "WBC"], WOMAN), []);
    assert_eq!(ask(&["FPG"], MAN), [Question::Fasting { needed: 8 }, lines(&medicines)]);
    assert_eq!(ask(&["FPG", "TG"], MAN)[0], Question::Fasting { needed: 10 });
    assert_eq!(ask(&["CXR"], WOMAN), [Question::Pregnancy]);
    assert_eq!(ask(&["CXR"], MAN), []);
    // Staff see a missing limb; nobody is asked for it.
    assert_eq!(ask(&["BFP"], MAN), [lines(&[Condition::Pacemaker])]);
    // An instruction is no question.
    assert_eq!(ask(&["PROSUS"], MAN), []);
    // The gravest line first, whatever the order of the items.
    assert_eq!(ask(&["IOP_R", "BFP"], MAN), [lines(&[Condition::Pacemaker, Condition::ContactLens])]);
    // What a man cannot have he is not asked.
    assert_eq!(ask(&["U_PRO"], MAN), []);
    assert_eq!(ask(&["U_PRO"], WOMAN), [lines(&[Condition::Menstruation])]);
}

#[test]
fn the_page_of_a_standard_package_stays_short() {
    for (person, most) in [(MAN, 9), (WOMAN, 11), (Person { sex: Sex::Female, age: 45 }, 14)] {
        let questions = questions_for(&CATALOGUE, &package("STD", person), person);
        let Some(Question::Conditions { conditions }) = questions.last() else { panic!("no lines") };
        assert!(conditions.len() <= most, "{person:?}: {} lines", conditions.len());
        assert_eq!(conditions[0], Condition::Pacemaker);
    }
}

#[test]
fn ages_of_the_questions_are_bounded() {
    let asks =
        |age, codes: &[&str]| !questions_for(&CATALOGUE, &items(codes), Person { age, ..WOMAN }).is_empty();
    for (age, asked) in [(14, false), (15, true), (49, true), (50, false)] {
        assert_eq!(asks(age, &["CXR"]), asked, "pregnancy at {age}");
    }
    for (age, asked) in [(9, false), (10, true), (59, true), (60, false)] {
        assert_eq!(asks(age, &["U_PRO"]), asked, "menstruation at {age}");
    }
}

/// A row of the preparation table: its name, who, which item, what applies, and what follows.
type Row = (&'static str, Person, &'static str, Condition, Severity, RuleCode, Lift);

/// Every row that is about a condition. Fasting, pregnancy and bladder have their own tests below.
const ROWS: &[Row] = {
    use Condition as C;
    use Lift as L;
    use RuleCode as R;
    use Severity::{Blocks, NeedsDecision as Decide, Warns};
    &[
        (
            "blood-pressure medicine",
            MAN,
            "FPG",
            C::BloodPressureMedicine,
            Warns,
            R::BloodPressureMedicine,
            L::Preparation,
        ),
        ("diabetes medicine", MAN, "FPG", C::DiabetesMedicine, Warns, R::DiabetesMedicine, L::Preparation),
        (
            "diabetes and the sugar load",
            MAN,
            "OGTT2H",
            C::KnownDiabetes,
            Blocks,
            R::KnownDiabetes,
            L::Nothing,
        ),
        (
            "diabetes medicine and the sugar load",
            MAN,
            "OGTT2H",
            C::DiabetesMedicine,
            Blocks,
            R::KnownDiabetes,
            L::Nothing,
        ),
        ("anticoagulant & endoscopy", MAN, "EGD", C::Anticoagulant, Decide, R::BloodThinner, L::Physician),
        ("anticoagulant & endoscopy", MAN, "COLONO", C::Anticoagulant, Decide, R::BloodThinner, L::Physician),
        ("stent or valve & endoscopy", MAN, "EGD", C::RecentStent, Decide, R::RecentStent, L::Physician),
        ("stent or valve & endoscopy", MAN, "COLONO", C::RecentStent, Decide, R::RecentStent, L::Physician),
        (
            "heart and lungs & endoscopy",
            MAN,
            "EGD",
            C::CardiopulmonaryDisease,
            Decide,
            R::EndoscopyRisk,
            L::Physician,
        ),
        ("metformin + contrast CT", MAN, "ABDCT", C::Metformin, Decide, R::MetforminContrast, L::EgfrResult),
        (
            "kidneys + contrast CT",
            MAN,
            "ABDCT",
            C::RenalImpairment,
            Decide,
            R::RenalImpairment,
            L::EgfrResult,
        ),
        (
            "acute kidneys + contrast CT",
            MAN,
            "ABDCT",
            C::AcuteKidneyInjury,
            Decide,
            R::RenalImpairment,
            L::Physician,
        ),
        ("contrast allergy", MAN, "ABDCT", C::ContrastAllergy, Decide, R::ContrastAllergy, L::Physician),
        (
            "iodine and the thyroid",
            MAN,
            "ABDCT",
            C::Hyperthyroidism,
            Decide,
            R::Hyperthyroidism,
            L::Physician,
        ),
        ("menstruation: gynaecology", WOMAN, "PAP", C::Menstruation, Decide, R::Menstruation, L::Wait),
        ("menstruation: gynaecology", WOMAN, "EX_GYN", C::Menstruation, Decide, R::Menstruation, L::Wait),
        ("menstruation: urine", WOMAN, "U_BLD", C::Menstruation, Decide, R::Menstruation, L::Wait),
        ("menstruation: urine", WOMAN, "U_LEU", C::Menstruation, Decide, R::Menstruation, L::Wait),
        ("menstruation: stool", WOMAN, "FIT", C::Menstruation, Decide, R::Menstruation, L::Wait),
        (
            "haemorrhoids: stool",
            MAN,
            "FIT",
            C::BleedingHaemorrhoids,
            Decide,
            R::BleedingHaemorrhoids,
            L::Wait,
        ),
        ("pacemaker: no BIA", MAN, "BFP", C::Pacemaker, Blocks, R::PacemakerCurrent, L::Nothing),
        (
            "pacemaker: MRI if cleared",
            MAN,
            "BRAINMR",
            C::Pacemaker,
            Blocks,
            R::PacemakerMagnet,
            L::DeviceCleared,
        ),
        (
            "cochlear implant: MRI",
            MAN,
            "BRAINMR",
            C::CochlearImplant,
            Blocks,
            R::ImplantMagnet,
            L::DeviceCleared,
        ),
        ("clip: MRI", MAN, "BRAINMR", C::FerromagneticClip, Blocks, R::ImplantMagnet, L::DeviceCleared),
        ("eye metal: MRI", MAN, "BRAINMRA", C::EyeMetal, Blocks, R::ImplantMagnet, L::DeviceCleared),
        ("narrow tube: MRI", MAN, "BRAINMR", C::Claustrophobia, Warns, R::Claustrophobia, L::Preparation),
        ("contact lens: pressure", MAN, "IOP_R", C::ContactLens, Warns, R::ContactLens, L::Preparation),
        ("contact lens: fundus", MAN, "FUNDUS", C::ContactLens, Warns, R::ContactLens, L::Preparation),
        ("hard lens interferes", MAN, "IOP_L", C::HardContactLens, Decide, R::HardContactLens, L::Physician),
        ("UBT: antibiotics", MAN, "UBT", C::RecentAntibiotics, Decide, R::BreathTestMedicine, L::Wait),
        ("UBT: acid blocker", MAN, "UBT", C::RecentPpi, Decide, R::BreathTestMedicine, L::Wait),
        ("sedated endoscopy: escort", MAN, "EGD", C::NoEscort, Decide, R::NoEscort, L::Escort),
        ("sedated endoscopy: escort", MAN, "COLONO", C::NoEscort, Decide, R::NoEscort, L::Escort),
        ("bowel not clean", MAN, "COLONO", C::BowelPreparation, Decide, R::BowelPreparation, L::Physician),
        ("bowel obstructed", MAN, "COLONO", C::BowelObstruction, Decide, R::BowelObstruction, L::Physician),
        ("contrast before DXA", WOMAN, "DXA_SP", C::RecentContrast, Blocks, R::RecentContrast, L::Wait),
        ("contrast before DXA", WOMAN, "DXA_FN", C::RecentContrast, Blocks, R::RecentContrast, L::Wait),
        (
            "spirometry: infarction",
            MAN,
            "FVC_PCT",
            C::RecentInfarction,
            Decide,
            R::SpirometryDeferred,
            L::Physician,
        ),
        (
            "spirometry: pneumothorax",
            MAN,
            "FVC_PCT",
            C::Pneumothorax,
            Decide,
            R::SpirometryDeferred,
            L::Physician,
        ),
        (
            "spirometry: haemoptysis",
            MAN,
            "FEV1_PCT",
            C::Haemoptysis,
            Decide,
            R::SpirometryDeferred,
            L::Physician,
        ),
        (
            "spirometry: operation",
            MAN,
            "FEV1FVC",
            C::RecentSurgery,
            Decide,
            R::SpirometryDeferred,
            L::Physician,
        ),
        ("spirometry: aneurysm", MAN, "FVC_PCT", C::Aneurysm, Decide, R::SpirometryDeferred, L::Physician),
        ("virgo intacta: speculum", WOMAN, "PAP", C::VirgoIntacta, Blocks, R::VirgoIntacta, L::Nothing),
        ("virgo intacta: speculum", WOMAN, "HPV", C::VirgoIntacta, Blocks, R::VirgoIntacta, L::Nothing),
        (
            "virgo intacta: internal probe",
            WOMAN,
            "TVUS",
            C::VirgoIntacta,
            Blocks,
            R::VirgoIntacta,
            L::Nothing,
        ),
        (
            "virgo intacta: outer probe",
            WOMAN,
            "PELVUS",
            C::VirgoIntacta,
            Warns,
            R::BellyProbeOnly,
            L::Preparation,
        ),
        ("breast implant", WOMAN, "MMG", C::BreastImplant, Warns, R::BreastImplant, L::Preparation),
        ("breast-feeding", WOMAN, "MMG", C::Lactation, Decide, R::Lactation, L::Physician),
        ("limb: BIA", MAN, "SMM", C::LimbAmputation, Decide, R::LimbAmputation, L::Physician),
        ("hand: grip", MAN, "GRIP", C::RecentHandSurgery, Decide, R::RecentHandSurgery, L::Physician),
        ("pulse: calcium score", MAN, "CACS", C::FastHeartRate, Warns, R::FastHeartRate, L::Physician),
    ]
};

/// Rules that hold for whoever has the item.
const INSTRUCTIONS: [RuleCode; 3] = [RuleCode::Sedation, RuleCode::FullBladder, RuleCode::EmptyBladder];

#[test]
fn each_row_holds_is_lifted_by_no_and_weighs_the_same_when_not_known() {
    for (row, person, item, condition, severity, rule, lift) in ROWS {
        let about = |said| {
            let mut findings = found(&[item], *person, &with(*condition, said));
            findings.retain(|finding| !INSTRUCTIONS.contains(&finding.rule));
            findings
        };
        let yes = about(Said::Yes);
        assert_eq!(rules(&yes), [(*severity, *rule, vec![*item])], "{row}");
        assert_eq!((yes[0].lifted_by, yes[0].about.as_slice()), (*lift, [*condition].as_slice()), "{row}");
        let unsure = about(Said::Unsure);
        assert_eq!(rules(&unsure), [(*severity, RuleCode::ConditionUnknown, vec![*item])], "{row}: unsure");
        assert_eq!(
            (unsure[0].lifted_by, unsure[0].about.as_slice()),
            (Lift::Answer, [*condition].as_slice()),
            "{row}"
        );
        assert_eq!(about(Said::No), [], "{row}: no");
    }
}

#[test]
fn every_condition_of_the_catalogue_stands_in_a_row() {
    for item in CATALOGUE.items() {
        for contraindication in &item.contraindications {
            let condition = contraindication.condition;
            let is_own_test = matches!(
                condition,
                Condition::Pregnancy | Condition::Sedation | Condition::FullBladder | Condition::EmptyBladder
            );
            assert!(
                is_own_test || ROWS.iter().any(|row| row.3 == condition),
                "{condition:?} of {}",
                item.code
            );
        }
    }
}

#[test]
fn what_staff_must_see_is_no_finding_until_they_said_so() {
    let mut answers = fasted(14);
    answers.conditions.remove(&Condition::LimbAmputation);
    assert_eq!(found(&["BFP"], MAN, &answers), []);
}

#[test]
fn fasting_hours_at_just_under_and_just_over() {
    use RuleCode::{FastingNotIdeal as NotIdeal, FastingTooShort as TooShort};
    use Severity::{Blocks, NeedsDecision, Warns};
    type Expected = Option<(Severity, RuleCode)>;
    let rows: [(&str, u16, Expected); 14] = [
        ("FPG", 7, Some((NeedsDecision, TooShort))),
        ("FPG", 8, None),
        ("FPG", 9, None),
        // A scope through a full stomach is dangerous.
        ("EGD", 7, Some((Blocks, TooShort))),
        ("EGD", 8, None),
        ("COLONO", 7, Some((Blocks, TooShort))),
        // Lipids: eight hours will do, ten to twelve are best.
        ("TG", 7, Some((NeedsDecision, TooShort))),
        ("TG", 8, Some((Warns, NotIdeal))),
        ("TG", 9, Some((Warns, NotIdeal))),
        ("TG", 10, None),
        ("UBT", 5, Some((NeedsDecision, TooShort))),
        ("UBT", 6, None),
        ("CACS", 3, Some((NeedsDecision, TooShort))),
        ("CACS", 4, None),
    ];
    for (item, hours, expected) in rows {
        let mut findings = found(&[item], MAN, &fasted(hours));
        findings.retain(|finding| finding.rule != RuleCode::Sedation);
        let got: Vec<_> = findings.iter().map(|finding| (finding.severity, finding.rule)).collect();
        assert_eq!(got, Vec::from_iter(expected), "{item} after {hours} h");
    }
}

#[test]
fn each_item_has_its_own_hours_and_the_strictest_is_told() {
    let findings = found(&["FPG", "EGD", "WBC", "TG"], MAN, &fasted(7));
    assert_eq!(
        rules(&findings)[..2],
        [
            (Severity::Blocks, RuleCode::FastingTooShort, vec!["EGD"]),
            (Severity::NeedsDecision, RuleCode::FastingTooShort, vec!["FPG", "TG"]),
        ]
    );
    assert_eq!((findings[1].needed_hours, findings[1].fasted_hours), (Some(10), Some(7)));
    assert_eq!(findings[1].lifted_by, Lift::FastLonger);
    let args = [("needed", "10"), ("fasted", "7"), ("days", ""), ("since", "")];
    assert_eq!(findings[1].args(), args.map(|(name, value)| (name, value.to_owned())));
}

#[test]
fn pregnant_among_the_conditions_is_heard_whatever_the_other_answers_say() {
    let mut answers = with(Condition::Pregnancy, Said::Yes);
    answers.last_period = Days::new(3).ok();
    let findings = found(&["CXR"], WOMAN, &answers);
    assert_eq!(rules(&findings), [(Severity::Blocks, RuleCode::PregnancyPossible, vec!["CXR"])]);
    answers.conditions.insert(Condition::Pregnancy, Said::No);
    assert!(found(&["CXR"], WOMAN, &answers).is_empty());
}

#[test]
fn a_possible_pregnancy_blocks_radiation_and_current() {
    let all = ["CXR", "LDCT", "MMG", "DXA_SP", "CACS", "ABDCT", "BFP", "ABDUS", "HGB"];
    let answers = Answers { pregnancy_possible: Some(true), ..fasted(12) };
    let findings = found(&all, WOMAN, &answers);
    let expected = vec!["BFP", "CXR", "MMG", "DXA_SP", "LDCT", "CACS", "ABDCT"];
    assert_eq!(rules(&findings), [(Severity::Blocks, RuleCode::PregnancyPossible, expected.clone())]);
    assert_eq!(findings[0].lifted_by, Lift::PregnancyTest);
    let negative = Answers { pregnancy_test: Some(TestResult::Negative), ..answers.clone() };
    assert_eq!(found(&all, WOMAN, &negative), []);
    let positive = Answers { pregnancy_test: Some(TestResult::Positive), ..fasted(12) };
    assert_eq!(
        rules(&found(&all, WOMAN, &positive)),
        [(Severity::Blocks, RuleCode::PregnancyConfirmed, expected)]
    );
    // Where the table lets a physician decide, it stays a decision.
    assert_eq!(found(&["PAP"], WOMAN, &answers)[0].severity, Severity::NeedsDecision);
}

#[test]
fn the_gate_before_radiation_opens_by_age_ground_calendar_or_test() {
    let no = Answers { cannot_conceive: None, ..fasted(12) };
    let period = |days| Answers { last_period: Days::new(days).ok(), ..no.clone() };
    let unasked = Answers { pregnancy_possible: None, ..no.clone() };
    let closed = [RuleCode::PregnancyTestFirst].as_slice();
    let rows: [(&str, u32, Answers, &[RuleCode]); 12] = [
        ("a plain no", 30, no.clone(), closed),
        ("a plain no at 15", 15, no.clone(), closed),
        ("a plain no at 49", 49, no.clone(), closed),
        ("14 years", 14, unasked.clone(), &[]),
        ("50 years", 50, unasked.clone(), &[]),
        ("sterile", 30, Answers { cannot_conceive: Some(true), ..no.clone() }, &[]),
        ("not sterile", 30, Answers { cannot_conceive: Some(false), ..no.clone() }, closed),
        ("period 9 days ago", 30, period(9), &[]),
        ("period 10 days ago", 30, period(10), &[]),
        ("period 11 days ago", 30, period(11), closed),
        ("negative test", 30, Answers { pregnancy_test: Some(TestResult::Negative), ..unasked.clone() }, &[]),
        ("silence", 30, unasked, &[RuleCode::PregnancyUnknown]),
    ];
    for (row, age, answers, expected) in rows {
        let findings = found(&["CXR"], Person { age, ..WOMAN }, &answers);
        let got: Vec<RuleCode> = findings.iter().map(|finding| finding.rule).collect();
        assert_eq!(got, expected, "{row}");
    }
    // Before a weak current, and where a physician decides anyway, her word does.
    assert_eq!(found(&["BFP", "PAP"], WOMAN, &no), []);
    // What she says outweighs the calendar and her age.
    let possible = Answers { pregnancy_possible: Some(true), ..period(3) };
    for age in [30, 51] {
        assert_eq!(found(&["CXR"], Person { age, ..WOMAN }, &possible)[0].rule, RuleCode::PregnancyPossible);
    }
}

#[test]
fn intervals_are_half_open() {
    use Severity::{Blocks, NeedsDecision};
    let rows: [(&str, Condition, u16, Option<Severity>); 16] = [
        ("DXA_SP", Condition::RecentContrast, 0, Some(Blocks)),
        ("DXA_SP", Condition::RecentContrast, 6, Some(Blocks)),
        ("DXA_SP", Condition::RecentContrast, 7, Some(NeedsDecision)),
        ("DXA_SP", Condition::RecentContrast, 8, Some(NeedsDecision)),
        ("DXA_SP", Condition::RecentContrast, 13, Some(NeedsDecision)),
        ("DXA_SP", Condition::RecentContrast, 14, None),
        ("DXA_SP", Condition::RecentContrast, 15, None),
        ("UBT", Condition::RecentAntibiotics, 27, Some(NeedsDecision)),
        ("UBT", Condition::RecentAntibiotics, 28, None),
        ("UBT", Condition::RecentAntibiotics, 29, None),
        ("UBT", Condition::RecentPpi, 13, Some(NeedsDecision)),
        ("UBT", Condition::RecentPpi, 14, None),
        ("UBT", Condition::RecentPpi, 15, None),
        ("FVC_PCT", Condition::RecentInfarction, 29, Some(NeedsDecision)),
        ("FVC_PCT", Condition::RecentInfarction, 30, None),
        ("FVC_PCT", Condition::RecentInfarction, 31, None),
    ];
    for (item, condition, days, expected) in rows {
        // Days are more exact than the "no" that was said.
        let got: Vec<Severity> =
            found(&[item], MAN, &since(condition, days)).iter().map(|f| f.severity).collect();
        assert_eq!(got, Vec::from_iter(expected), "{item}, {condition:?} {days} days ago");
        let mut said = since(condition, days);
        for answer in [Said::Yes, Said::Unsure] {
            said.conditions.insert(condition, answer);
            assert_eq!(found(&[item], MAN, &said), found(&[item], MAN, &since(condition, days)));
        }
    }
    let finding = &found(&["DXA_SP"], MAN, &since(Condition::RecentContrast, 5))[0];
    assert_eq!((finding.needed_days, finding.since_days), (Some(14), Some(5)));
}

#[test]
fn days_say_nothing_of_a_condition_that_does_not_pass() {
    let mut answers = with(Condition::Pacemaker, Said::Yes);
    answers.days_since.insert(Condition::Pacemaker, Days::new(300).unwrap());
    assert_eq!(found(&["BFP"], MAN, &answers)[0].rule, RuleCode::PacemakerCurrent);
}

#[test]
fn a_measured_egfr_decides_over_contrast_and_metformin() {
    let egfr =
        |value: &str, answers: Answers| Answers { egfr: Egfr::new(value.parse().unwrap()).ok(), ..answers };
    let rules_of = |answers: &Answers| {
        let findings = found(&["ABDCT"], MAN, answers);
        findings.into_iter().map(|finding| (finding.rule, finding.lifted_by)).collect::<Vec<_>>()
    };
    let metformin = || with(Condition::Metformin, Said::Yes);
    let kidneys = (RuleCode::RenalImpairment, Lift::Physician);
    let pause = (RuleCode::MetforminContrast, Lift::Physician);
    for (value, expected) in
        [("29", vec![kidneys, pause]), ("29.9", vec![kidneys, pause]), ("30", vec![]), ("30.1", vec![])]
    {
        assert_eq!(rules_of(&egfr(value, metformin())), expected, "eGFR {value}");
    }
    // The value outweighs what the person knows of their kidneys, both ways.
    assert_eq!(rules_of(&egfr("29", fasted(14))), [kidneys]);
    assert_eq!(rules_of(&egfr("60", with(Condition::RenalImpairment, Said::Yes))), []);
    assert_eq!(rules_of(&egfr("60", with(Condition::Metformin, Said::Unsure))), []);
    // Kidneys that failed acutely: the eGFR of yesterday proves nothing, certain or not.
    for said in [Said::Yes, Said::Unsure] {
        let mut answers = egfr("60", metformin());
        answers.conditions.insert(Condition::AcuteKidneyInjury, said);
        assert!(rules_of(&answers).contains(&pause), "{said:?}");
    }
    // No eGFR yet: it would lift the finding.
    assert_eq!(rules_of(&metformin()), [(RuleCode::MetforminContrast, Lift::EgfrResult)]);
    assert!(Egfr::new("-1".parse().unwrap()).is_err() && Egfr::new("250.1".parse().unwrap()).is_err());
}

#[test]
fn bladder_and_sedation_are_told_whatever_was_answered() {
    for answers in [fasted(14), with(Condition::FullBladder, Said::No)] {
        let told = |codes: &[&str], person| rules(&found(codes, person, &answers))[0].1;
        assert_eq!(told(&["PELVUS"], WOMAN), RuleCode::FullBladder);
        assert_eq!(told(&["PROSUS"], MAN), RuleCode::FullBladder);
        assert_eq!(told(&["TVUS"], WOMAN), RuleCode::EmptyBladder);
        assert_eq!(told(&["EGD"], MAN), RuleCode::Sedation);
        assert_eq!(told(&["COLONO"], MAN), RuleCode::Sedation);
    }
}

#[test]
fn conditions_of_one_rule_make_one_finding_that_names_each() {
    let mut answers = fasted(14);
    for condition in [Condition::EyeMetal, Condition::CochlearImplant] {
        answers.conditions.insert(condition, Said::Yes);
    }
    let findings = found(&["BRAINMRA", "BRAINMR", "BRAINMR"], MAN, &answers);
    assert_eq!(rules(&findings), [(Severity::Blocks, RuleCode::ImplantMagnet, vec!["BRAINMR", "BRAINMRA"])]);
    assert_eq!(findings[0].about, [Condition::CochlearImplant, Condition::EyeMetal]);
}

#[test]
fn silence_never_means_no() {
    let findings = found(&["FPG", "CXR", "BFP"], WOMAN, &Answers::default());
    let told: Vec<_> = findings.iter().map(|finding| (finding.severity, finding.rule)).collect();
    assert_eq!(
        told,
        [
            (Severity::Blocks, RuleCode::PregnancyUnknown),
            (Severity::Blocks, RuleCode::ConditionUnknown),
            (Severity::NeedsDecision, RuleCode::FastingUnknown),
            (Severity::Warns, RuleCode::ConditionUnknown),
        ]
    );
    assert!(findings.iter().all(|finding| finding.lifted_by == Lift::Answer));
}

#[test]
fn an_item_for_the_other_sex_is_blocked_and_asks_nothing() {
    let findings = found(&["PSA", "HGB"], WOMAN, &fasted(12));
    assert_eq!(rules(&findings), [(Severity::Blocks, RuleCode::OtherSex, vec!["PSA"])]);
    assert_eq!(questions_for(&CATALOGUE, &items(&["PROSUS", "PSA"]), WOMAN), []);
}

#[test]
fn bounds_hold_on_the_wire_too() {
    let reads = |text: &str| serde_json::from_str::<Answers>(text).is_ok();
    assert!(reads(r#"{"fasted":72}"#) && !reads(r#"{"fasted":73}"#) && !reads(r#"{"fasted":-1}"#));
    assert!(reads(r#"{"last_period":366}"#) && !reads(r#"{"last_period":367}"#));
    assert!(reads(r#"{"egfr":"250"}"#) && !reads(r#"{"egfr":"250.1"}"#) && !reads(r#"{"egfr":"-0.1"}"#));
    assert!(reads(r#"{"conditions":{"pacemaker":"no"}}"#));
    assert!(!reads(r#"{"conditions":{"pacemaker":"maybe"}}"#) && !reads(r#"{"conditions":{"gout":"no"}}"#));
}

#[test]
fn answers_and_findings_survive_the_wire() {
    let mut answers = since(Condition::RecentContrast, 3);
    answers.egfr = Egfr::new("28.5".parse().unwrap()).ok();
    answers.pregnancy_test = Some(TestResult::Positive);
    answers.last_period = Days::new(4).ok();
    answers.conditions.insert(Condition::Pacemaker, Said::Unsure);
    let text = serde_json::to_string(&answers).unwrap();
    assert_eq!(serde_json::from_str::<Answers>(&text).unwrap(), answers);
    for finding in assess(&CATALOGUE, &package("PREM", WOMAN), WOMAN, &answers) {
        let text = serde_json::to_string(&finding).unwrap();
        assert_eq!(serde_json::from_str::<Finding>(&text).unwrap(), finding);
    }
    // A finding as it was stored before there were conditions and days.
    let old = r#"{"severity":"block","rule":"pacemaker-current","items":["BFP"],"lifted_by":"nothing"}"#;
    assert!(serde_json::from_str::<Finding>(old).unwrap().about.is_empty());
}
