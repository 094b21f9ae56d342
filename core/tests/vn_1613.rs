//! Decision 1613/BYT-QĐ: every numeric boundary at, just under and just over; each of the thirteen indices; how indices
//! and the class are put together; what is asked.
#![allow(clippy::unwrap_used)] // a test may stop at what is not there

use checkup_core::catalog::{Catalogue, CriterionCode, Measure};
use checkup_core::codes::ItemCode;
use checkup_core::judgement::HealthClass::{self, I, II, III, IV, V};
use checkup_core::judgement::{
    BuildTable, Examination, Facts, Hand, Judged, Observation, Specialty, Suggestion, Unclassified, VnIndex,
    suggest,
};
use checkup_core::package::Person;
use checkup_core::person::Sex;
use checkup_core::quantity::{Number, Reported};
use rust_decimal::Decimal;
use std::sync::LazyLock;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::builtin().unwrap());

const MAN: Person = Person { sex: Sex::Male, age: 40 };
const WOMAN: Person = Person { sex: Sex::Female, age: 40 };
const YOUNG: Person = Person { sex: Sex::Male, age: 29 };

fn results(values: &[(&str, &str)]) -> Vec<(ItemCode, Reported)> {
    let read = |(code, value): &(&str, &str)| {
        let code = ItemCode::parse(code).unwrap();
        let unit = CATALOGUE.item(&code).unwrap().unit.clone();
        let reported = Number::parse(value).map_or_else(
            |_| Reported::Text { value: (*value).to_owned() },
            |value| Reported::Number { value, unit },
        );
        (code, reported)
    };
    values.iter().map(read).collect()
}

fn judge(person: Person, examination: Examination, values: &[(&str, &str)]) -> Suggestion {
    suggest(&Facts::new(&CATALOGUE, person, &results(values)).examined(examination))
}

fn exam() -> Examination {
    Examination::default()
}

fn code(text: &str) -> CriterionCode {
    CriterionCode::parse(text).unwrap()
}

fn saw(criterion: &str, class: HealthClass) -> Observation {
    Observation::new(&CATALOGUE, code(criterion), class).unwrap()
}

fn finding<'a>(suggestion: &'a Suggestion, name: &str) -> &'a Judged {
    let rule = format!("vn_1613.{name}");
    suggestion.findings.iter().find(|judged| judged.rule == rule).unwrap_or_else(|| panic!("no {rule}"))
}

/// The class that a rule gives these values.
fn class(
    person: Person,
    examination: &Examination,
    name: &str,
    values: &[(&str, &str)],
) -> Option<HealthClass> {
    finding(&judge(person, examination.clone(), values), name).class
}

fn index(suggestion: &Suggestion, index: VnIndex) -> Option<HealthClass> {
    suggestion.index(index).unwrap().class
}

/// Every index examined without finding, except one.
fn sound_but(one: VnIndex) -> Examination {
    VnIndex::ALL.into_iter().filter(|i| *i != one).fold(exam(), Examination::nothing_else)
}

fn sound() -> Examination {
    VnIndex::ALL.into_iter().fold(exam(), Examination::nothing_else)
}

const BODY: [(&str, &str); 2] = [("HT", "170"), ("WT", "65")];

mod build {
    use super::*;

    type Row = ([&'static str; 4], [&'static str; 4], [&'static str; 4]);

    /// Lowest height, weight and chest of I to IV.
    const TABLES: [(BuildTable, Sex, Row); 4] = [
        (
            BuildTable::Workers,
            Sex::Male,
            (["163", "158", "154", "150"], ["50", "47", "45", "41"], ["82", "79", "76", "74"]),
        ),
        (
            BuildTable::Workers,
            Sex::Female,
            (["155", "151", "147", "143"], ["45", "43", "40", "38"], ["76", "74", "72", "70"]),
        ),
        (
            BuildTable::Students,
            Sex::Male,
            (["160", "156", "152", "149"], ["48", "46", "42", "39"], ["80", "77", "74", "71"]),
        ),
        (
            BuildTable::Students,
            Sex::Female,
            (["152", "149", "145", "142"], ["44", "42", "40", "37"], ["75", "73", "71", "69"]),
        ),
    ];

    const CLASSES: [HealthClass; 5] = [I, II, III, IV, V];

    /// The limit itself, what still rounds up to it, and what no longer does.
    fn around(limit: &str) -> [String; 3] {
        let at: Decimal = limit.parse().unwrap();
        [at, at - Decimal::new(5, 1), at - Decimal::new(51, 2)].map(|value| value.to_string())
    }

    #[test]
    fn every_boundary_of_height_and_weight_in_both_tables_for_both_sexes() {
        for (table, sex, (heights, weights, _)) in TABLES {
            let (person, exam) = (Person { sex, age: 30 }, exam().by_table(table));
            for (n, limit) in heights.iter().enumerate() {
                let [at, rounds_up, below] = around(limit);
                for (value, expected) in [(at, n), (rounds_up, n), (below, n + 1)] {
                    let got = class(person, &exam, "build", &[("HT", &value), ("WT", "60")]);
                    assert_eq!(got, Some(CLASSES[expected]), "{table:?} {sex:?} {value} cm");
                }
            }
            for (n, limit) in weights.iter().enumerate() {
                let [at, rounds_up, below] = around(limit);
                for (value, expected) in [(at, n), (rounds_up, n), (below, n + 1)] {
                    let got = class(person, &exam, "build", &[("HT", "175"), ("WT", &value)]);
                    assert_eq!(got, Some(CLASSES[expected]), "{table:?} {sex:?} {value} kg");
                }
            }
        }
    }

    #[test]
    fn every_boundary_of_the_chest_counts_one_class_less_at_ii_and_iii() {
        let counted = [I, I, II, IV, V];
        for (table, sex, (_, _, chests)) in TABLES {
            let (person, exam) = (Person { sex, age: 30 }, exam().by_table(table));
            for (n, limit) in chests.iter().enumerate() {
                let [at, rounds_up, below] = around(limit);
                for (value, expected) in [(at, n), (rounds_up, n), (below, n + 1)] {
                    let values = [("HT", "175"), ("WT", "60"), ("CHEST", value.as_str())];
                    let got = class(person, &exam, "build", &values);
                    assert_eq!(got, Some(counted[expected]), "{table:?} {sex:?} {value} cm chest");
                }
            }
        }
    }

    #[test]
    fn forty_kilograms_are_no_row_of_the_workers_table_and_count_as_v() {
        assert_eq!(class(MAN, &exam(), "build", &[("HT", "170"), ("WT", "40")]), Some(V));
    }

    #[test]
    fn the_misprinted_1603_is_163() {
        assert_eq!(class(MAN, &exam(), "build", &[("HT", "162"), ("WT", "60")]), Some(II));
        assert_eq!(class(MAN, &exam(), "build", &[("HT", "163"), ("WT", "60")]), Some(I));
    }

    #[test]
    fn the_decisions_own_examples_of_rounding() {
        // Annex 1: 165.50 is 166, 159.49 is 159; 44.5 kg is 45, 48.47 kg is 48.
        let student = exam().by_table(BuildTable::Students);
        assert_eq!(class(MAN, &student, "build", &[("HT", "159.49"), ("WT", "60")]), Some(II));
        assert_eq!(class(MAN, &student, "build", &[("HT", "159.50"), ("WT", "60")]), Some(I));
        assert_eq!(class(MAN, &exam(), "build", &[("HT", "170"), ("WT", "44.5")]), Some(III));
        assert_eq!(class(MAN, &student, "build", &[("HT", "170"), ("WT", "48.47")]), Some(I));
    }

    #[test]
    fn a_better_chest_mends_nothing() {
        let values = [("HT", "156"), ("WT", "60"), ("CHEST", "100")];
        assert_eq!(class(MAN, &exam(), "build", &values), Some(III));
    }
}

mod eyes {
    use super::*;

    fn acuity(examination: &Examination, right: &str, left: &str) -> Option<HealthClass> {
        class(MAN, examination, "visual-acuity", &[("VA_UC_R", right), ("VA_UC_L", left)])
    }

    #[test]
    fn the_leading_eye_and_the_sum_at_every_boundary() {
        let right = exam().writing_with(Hand::Right);
        for (r, l, expected) in [
            ("1.0", "1.0", I),
            ("1.0", "0.9", I),
            ("0.9", "1.0", II),
            ("1.0", "0.8", II),
            ("0.9", "0.7", II),
            ("1.0", "0.6", II),
            ("0.9", "0.6", III),
            ("1.0", "0.5", III),
            ("0.8", "0.8", III),
            ("0.7", "0.7", III),
            ("0.8", "0.6", III),
            ("0.7", "0.6", IV),
            ("0.6", "1.0", IV),
            ("0.6", "0.5", IV),
            ("0.7", "0.4", IV),
            ("0.6", "0.4", V),
            ("0.5", "1.0", V),
            ("0.5", "0.5", V),
        ] {
            assert_eq!(acuity(&right, r, l), Some(expected), "{r} {l}");
            assert_eq!(acuity(&exam().writing_with(Hand::Left), l, r), Some(expected), "left {l} {r}");
        }
    }

    #[test]
    fn a_half_tenth_rounds_up_and_more_than_ten_tenths_count_as_ten() {
        let right = exam().writing_with(Hand::Right);
        assert_eq!(acuity(&right, "0.95", "0.9"), Some(I));
        assert_eq!(acuity(&right, "0.94", "0.9"), Some(II));
        // The decision's example: 11/10 and 6/10 are 16/10.
        assert_eq!(acuity(&right, "1.1", "0.6"), Some(II));
        assert_eq!(acuity(&right, "1.5", "0.4"), Some(III));
    }

    #[test]
    fn an_unknown_writing_hand_leaves_the_physician_to_say_which_eye_leads() {
        let suggestion = judge(MAN, exam(), &[("VA_UC_R", "1.0"), ("VA_UC_L", "0.9")]);
        let judged = finding(&suggestion, "visual-acuity");
        assert_eq!((judged.class, judged.at_best), (Some(I), true));
        let same = judge(MAN, exam(), &[("VA_UC_R", "0.9"), ("VA_UC_L", "0.9")]);
        assert!(!finding(&same, "visual-acuity").at_best);
    }

    #[test]
    fn myopia_is_the_corrected_acuity_and_one_class_down() {
        let values = [("VA_UC_R", "0.2"), ("VA_UC_L", "0.2"), ("VA_C_R", "1.0"), ("VA_C_L", "1.0")];
        for criterion in ["myopia", "hyperopia"] {
            let present = Observation::by_acuity(&CATALOGUE, code(criterion)).unwrap();
            let suggestion = judge(MAN, exam().observed(present), &values);
            assert_eq!(finding(&suggestion, criterion).class, Some(II), "{criterion}");
            assert_eq!(finding(&suggestion, "visual-acuity").class, Some(I));
            assert_eq!(index(&suggestion, VnIndex::Eyes), Some(II));
        }
        let poorly = [("VA_UC_R", "0.2"), ("VA_UC_L", "0.2"), ("VA_C_R", "0.5"), ("VA_C_L", "0.5")];
        let present = Observation::by_acuity(&CATALOGUE, code("myopia")).unwrap();
        assert_eq!(finding(&judge(MAN, exam().observed(present), &poorly), "myopia").class, Some(V));
    }

    #[test]
    fn glasses_that_help_count_one_class_down_without_an_observation_too() {
        let values = [("VA_UC_R", "0.2"), ("VA_UC_L", "0.2"), ("VA_C_R", "0.9"), ("VA_C_L", "0.9")];
        assert_eq!(class(MAN, &exam(), "visual-acuity", &values), Some(III));
        let only_glasses = [("VA_C_R", "1.0"), ("VA_C_L", "1.0")];
        assert_eq!(class(MAN, &exam(), "visual-acuity", &only_glasses), Some(II));
        let useless = [("VA_UC_R", "1.0"), ("VA_UC_L", "1.0"), ("VA_C_R", "1.0"), ("VA_C_L", "1.0")];
        assert_eq!(class(MAN, &exam(), "visual-acuity", &useless), Some(I));
    }

    #[test]
    fn myopia_without_a_measurement_with_glasses_stays_open() {
        let present = Observation::by_acuity(&CATALOGUE, code("myopia")).unwrap();
        let exam = exam().observed(present).nothing_else(VnIndex::Eyes);
        let suggestion = judge(MAN, exam, &[("VA_UC_R", "0.2"), ("VA_UC_L", "0.2")]);
        assert!(suggestion.asked.contains(&VnIndex::Eyes));
        assert!(suggestion.index(VnIndex::Eyes).unwrap().open.contains(&code("myopia")));
    }

    #[test]
    fn a_disease_by_acuity_goes_down_from_the_acuity() {
        let values = [("VA_UC_R", "0.9"), ("VA_UC_L", "0.9")];
        for (criterion, expected) in [("pterygium", II), ("squint", III), ("astigmatism", III)] {
            let present = Observation::by_acuity(&CATALOGUE, code(criterion)).unwrap();
            let suggestion = judge(MAN, exam().observed(present), &values);
            assert_eq!(finding(&suggestion, criterion).class, Some(expected), "{criterion}");
        }
    }

    #[test]
    fn colour_vision_is_normal_or_class_iii() {
        for (answer, expected) in [("normal", I), ("deficient", III), ("positive", III)] {
            assert_eq!(class(MAN, &exam(), "colour-vision", &[("COLVIS", answer)]), Some(expected));
        }
        assert!(judge(MAN, exam(), &[("COLVIS", "lost the plates")]).findings.is_empty());
    }
}

mod ear_nose_throat {
    use super::*;

    #[test]
    fn the_audiometer_at_every_boundary() {
        for (loss, expected) in [
            ("0", I),
            ("14", I),
            ("14.4", I),
            ("14.5", II),
            ("15", II),
            ("35", II),
            ("35.5", III),
            ("36", III),
            ("45", III),
            ("46", IV),
            ("65", IV),
            ("65.4", IV),
            ("66", V),
        ] {
            assert_eq!(class(MAN, &exam(), "audiometry", &[("AUD_PTA", loss)]), Some(expected), "{loss}");
        }
    }

    #[test]
    fn two_ears_in_different_rows_have_no_row() {
        let same = judge(MAN, exam(), &[("AUD1K_R", "20"), ("AUD1K_L", "30")]);
        assert_eq!(finding(&same, "audiometry").class, Some(II));
        let unequal = judge(MAN, exam(), &[("AUD1K_R", "10"), ("AUD1K_L", "30")]);
        assert!(finding(&unequal, "audiometry").no_row);
        assert!(unequal.index(VnIndex::EarNoseThroat).unwrap().open.contains(&code("hearing")));
    }

    #[test]
    fn the_whisper_at_every_boundary_of_the_better_and_the_worse_ear() {
        let heard = |better: &str, worse: &str| {
            let exam = exam()
                .measured(Measure::WhisperLeft, better.parse().unwrap())
                .measured(Measure::WhisperRight, worse.parse().unwrap());
            class(MAN, &exam, "whisper", &[]).unwrap()
        };
        for (better, worse, expected) in [
            ("5", "5", I),
            ("5", "4.9", II),
            ("4", "2", II),
            ("3.9", "2", III),
            ("4", "1.9", III),
            ("3", "1", III),
            ("2.9", "1", IV),
            ("3", "0.9", IV),
            ("2", "0.5", IV),
            ("1.9", "0.5", V),
            ("2", "0.4", V),
            ("1", "0.1", V),
            ("0", "0", V),
        ] {
            assert_eq!(heard(better, worse), expected, "{better} {worse}");
        }
    }
}

mod dental {
    use super::*;

    #[test]
    fn decayed_teeth_at_every_boundary() {
        for (teeth, expected) in [(0, I), (1, II), (3, II), (4, III), (5, III), (6, IV), (20, IV)] {
            let exam = exam().measured(Measure::DecayedTeeth, Decimal::from(teeth));
            assert_eq!(class(MAN, &exam, "caries", &[]), Some(expected), "{teeth}");
        }
    }

    #[test]
    fn chewing_power_at_every_boundary() {
        for (left, expected) in [
            ("100", I),
            ("99", II),
            ("91", II),
            ("90.5", II),
            ("90.4", III),
            ("90", III),
            ("81", III),
            ("80", IV),
            ("61", IV),
            ("60", V),
            ("0", V),
        ] {
            let exam = exam().measured(Measure::Chewing, left.parse().unwrap());
            assert_eq!(class(MAN, &exam, "tooth-loss", &[]), Some(expected), "{left}");
        }
    }
}

mod circulation {
    use super::*;

    fn pressure(age: u32, systolic: i32, diastolic: i32) -> Option<HealthClass> {
        let (high, low) = (systolic.to_string(), diastolic.to_string());
        let person = Person { sex: Sex::Female, age };
        let suggestion = judge(person, exam(), &[("SBP", &high), ("DBP", &low)]);
        let judged = finding(&suggestion, "blood-pressure");
        assert_eq!(judged.no_row, judged.class.is_none());
        judged.class
    }

    #[test]
    fn below_thirty_at_every_boundary() {
        for (systolic, expected) in [
            (99, Some(IV)),
            (100, None),
            (109, None),
            (110, Some(I)),
            (125, Some(I)),
            (126, Some(II)),
            (135, Some(II)),
            (136, Some(III)),
            (140, Some(III)),
            (141, Some(IV)),
        ] {
            assert_eq!(pressure(29, systolic, 70), expected, "{systolic}");
        }
        for (diastolic, expected) in [
            (59, IV),
            (60, II),
            (64, II),
            (65, I),
            (85, I),
            (86, II),
            (89, II),
            (90, III),
            (95, III),
            (96, IV),
        ] {
            assert_eq!(pressure(29, 115, diastolic), Some(expected), "{diastolic}");
        }
    }

    #[test]
    fn from_thirty_to_fifty_at_every_boundary() {
        for (systolic, expected) in
            [(139, Some(I)), (140, Some(III)), (145, Some(III)), (146, None), (150, None), (151, Some(IV))]
        {
            assert_eq!(pressure(30, systolic, 80), expected, "{systolic}");
            assert_eq!(pressure(50, systolic, 80), expected, "{systolic}");
        }
        for (diastolic, expected) in
            [(89, Some(I)), (90, Some(III)), (95, Some(III)), (96, Some(IV)), (100, Some(IV)), (101, None)]
        {
            assert_eq!(pressure(40, 120, diastolic), expected, "{diastolic}");
        }
        assert_eq!(pressure(40, 160, 105), Some(IV));
    }

    #[test]
    fn without_a_row_the_finding_says_so_and_the_physician_is_asked() {
        for (age, high, low) in [(51, "120", "80"), (29, "105", "70"), (40, "148", "80")] {
            let person = Person { sex: Sex::Male, age };
            let examined = exam().nothing_else(VnIndex::Circulation);
            let suggestion = judge(person, examined.clone(), &[("SBP", high), ("DBP", low)]);
            assert!(finding(&suggestion, "blood-pressure").no_row);
            // Not even "nothing else found" fills a row that is not there; a class at the criterion does.
            assert_eq!(suggestion.index(VnIndex::Circulation).unwrap().open, [code("blood-pressure")]);
            let graded =
                judge(person, examined.observed(saw("blood-pressure", II)), &[("SBP", high), ("DBP", low)]);
            assert!(!graded.asked.contains(&VnIndex::Circulation));
        }
    }

    #[test]
    fn pulse_at_every_boundary() {
        for (rate, expected) in [
            ("54", IV),
            ("55", III),
            ("59", III),
            ("60", I),
            ("75", I),
            ("76", II),
            ("85", II),
            ("86", III),
            ("95", III),
            ("96", IV),
        ] {
            assert_eq!(class(MAN, &exam(), "pulse", &[("HR", rate)]), Some(expected), "{rate}");
        }
    }

    #[test]
    fn a_pulse_alone_never_settles_its_criterion() {
        let suggestion = judge(MAN, exam(), &[("HR", "70")]);
        assert!(suggestion.index(VnIndex::Circulation).unwrap().open.contains(&code("pulse")));
    }

    #[test]
    fn a_severe_anaemia_needs_both_numbers_and_is_iii_at_best() {
        let both = judge(WOMAN, exam(), &[("HGB", "9.9"), ("RBC", "2.99")]);
        let judged = finding(&both, "blood");
        assert_eq!((judged.class, judged.at_best), (Some(III), true));
        assert!(both.index(VnIndex::Circulation).unwrap().open.contains(&code("blood")));
        for values in [[("HGB", "10.0"), ("RBC", "2.9")], [("HGB", "9.9"), ("RBC", "3.0")]] {
            let either = judge(WOMAN, exam(), &values);
            assert!(!either.findings.iter().any(|judged| judged.rule == "vn_1613.blood"));
        }
    }
}

mod endocrine_and_skin {
    use super::*;

    #[test]
    fn obesity_at_every_boundary() {
        for (bmi, expected) in [
            ("24.4", I),
            ("24.5", II),
            ("25", II),
            ("25.4", II),
            ("25.5", III),
            ("26", III),
            ("27", III),
            ("27.4", III),
            ("27.5", IV),
            ("28", IV),
        ] {
            assert_eq!(class(MAN, &exam(), "obesity", &[("BMI", bmi)]), Some(expected), "{bmi}");
        }
    }

    #[test]
    fn a_negative_test_grades_and_a_reactive_one_asks() {
        let quiet = judge(MAN, exam(), &[("HIV", "negative"), ("TPHA", "non-reactive")]);
        assert_eq!(quiet.index(VnIndex::Skin).unwrap().graded, [code("syphilis"), code("hiv")]);
        let loud =
            judge(MAN, exam().nothing_else(VnIndex::Tumours), &[("HIV", "reactive"), ("TPHA", "reactive")]);
        assert_eq!(index(&loud, VnIndex::Skin), None);
        let open = &loud.index(VnIndex::Skin).unwrap().open;
        assert!(open.contains(&code("hiv")) && open.contains(&code("syphilis")));
    }
}

mod whole {
    use super::*;

    #[test]
    fn each_of_the_thirteen_indices_takes_the_class_that_was_observed_there() {
        for (criterion, at, worst) in [
            ("blind-eye", VnIndex::Eyes, V),
            ("sinuses", VnIndex::EarNoseThroat, IV),
            ("cleft", VnIndex::Dental, III),
            ("epilepsy", VnIndex::PsychNeuro, IV),
            ("heart", VnIndex::Circulation, V),
            ("bronchi", VnIndex::Respiratory, III),
            ("liver", VnIndex::Digestive, V),
            ("urinary", VnIndex::GenitoUrinary, IV),
            ("joints", VnIndex::Locomotor, II),
            ("leprosy", VnIndex::Skin, III),
            ("diabetes", VnIndex::Endocrine, III),
            ("benign-tumour", VnIndex::Tumours, II),
        ] {
            let suggestion = judge(MAN, sound().observed(saw(criterion, worst)), &BODY);
            assert_eq!(index(&suggestion, at), Some(worst), "{criterion}");
            assert_eq!((suggestion.vn, suggestion.asked.as_slice()), (Some(worst), &[][..]), "{criterion}");
            for other in VnIndex::ALL.into_iter().filter(|index| *index != at) {
                assert_eq!(index(&suggestion, other), Some(I), "{criterion} {other:?}");
            }
        }
        let short = judge(MAN, sound(), &[("HT", "149"), ("WT", "60")]);
        assert_eq!((index(&short, VnIndex::Build), short.vn), (Some(V), Some(V)));
    }

    #[test]
    fn class_i_needs_all_thirteen() {
        assert_eq!(judge(MAN, sound(), &BODY).vn, Some(I));
        for one in VnIndex::ALL.into_iter().filter(|index| *index != VnIndex::Build) {
            let suggestion = judge(MAN, sound_but(one), &BODY);
            assert_eq!((suggestion.vn, suggestion.asked.as_slice()), (None, &[one][..]));
            assert_eq!(suggestion.so_far(), Some(I));
        }
        assert_eq!(judge(MAN, sound(), &[]).asked, [VnIndex::Build]);
    }

    #[test]
    fn nobody_below_fifteen_is_classified_and_it_says_so() {
        let child = Person { sex: Sex::Male, age: 14 };
        let suggestion = judge(child, sound(), &BODY);
        assert_eq!(suggestion.unclassified, Some(Unclassified::BelowAge));
        assert_eq!((suggestion.vn, suggestion.asked.len(), suggestion.indices.len()), (None, 0, 0));
        let grown = judge(Person { sex: Sex::Male, age: 15 }, sound(), &BODY);
        assert_eq!((grown.unclassified, grown.vn), (None, Some(I)));
    }

    #[test]
    fn men_and_women_are_asked_for_their_own_criteria() {
        let open = |person| judge(person, exam(), &[]).index(VnIndex::GenitoUrinary).unwrap().open.clone();
        assert_eq!(open(MAN), [code("urinary"), code("male-genital")]);
        assert_eq!(open(WOMAN), [code("urinary"), code("female-genital")]);
        let foreign = judge(MAN, sound().observed(saw("female-genital", V)), &BODY);
        assert_eq!(foreign.vn, Some(I));
    }

    #[test]
    fn what_annex_two_forgives_counts_one_class_better_in_its_index() {
        let with =
            |observation: Observation, at| index(&judge(MAN, sound().observed(observation), &BODY), at);
        for (criterion, seen, counted, at) in [
            ("pharynx", II, I, VnIndex::EarNoseThroat),
            ("pharynx", III, III, VnIndex::EarNoseThroat),
            ("tooth-loss", II, I, VnIndex::Dental),
            ("wisdom-teeth", II, I, VnIndex::Dental),
            ("caries", III, II, VnIndex::Dental),
            ("gingivitis", III, II, VnIndex::Dental),
            ("sweating", II, I, VnIndex::PsychNeuro),
            ("tendon-reflexes", II, I, VnIndex::PsychNeuro),
            ("appendix", II, I, VnIndex::Digestive),
            ("bow-legs", II, I, VnIndex::Locomotor),
            ("scabies", II, I, VnIndex::Skin),
            ("eczema", II, II, VnIndex::Skin),
            ("tonsils", II, II, VnIndex::EarNoseThroat),
            ("tonsils", III, II, VnIndex::EarNoseThroat),
        ] {
            assert_eq!(with(saw(criterion, seen), at), Some(counted), "{criterion} {seen:?}");
        }
        // 20.2 is forgiven, 20.4 is not: only the point tells them apart.
        assert_eq!(with(saw("tonsils", II).at_point(2), VnIndex::EarNoseThroat), Some(I));
        assert_eq!(with(saw("tonsils", II).at_point(4), VnIndex::EarNoseThroat), Some(II));
        assert_eq!(with(saw("bones", III).at_point(2), VnIndex::Locomotor), Some(II));
        assert_eq!(with(saw("bones", III).at_point(3), VnIndex::Locomotor), Some(III));
    }

    #[test]
    fn pressure_below_thirty_is_forgiven_one_class_and_later_is_not() {
        let circulation = |person, high, low| {
            index(&judge(person, sound(), &[("SBP", high), ("DBP", low)]), VnIndex::Circulation)
        };
        assert_eq!(circulation(YOUNG, "130", "80"), Some(I));
        assert_eq!(circulation(YOUNG, "138", "80"), Some(II));
        assert_eq!(circulation(YOUNG, "141", "80"), Some(IV));
        assert_eq!(circulation(MAN, "142", "80"), Some(III));
    }

    #[test]
    fn the_specialties_that_nobody_filled_are_listed() {
        let done: Vec<_> = Specialty::ALL.iter().map(|one| (one.item(), "no finding")).collect();
        assert!(judge(WOMAN, exam(), &done).missing_specialties.is_empty());
        for (at, one) in Specialty::ALL.iter().enumerate() {
            let mut without = done.clone();
            without.remove(at);
            assert_eq!(judge(WOMAN, exam(), &without).missing_specialties, [*one]);
            let expected: &[Specialty] = if *one == Specialty::Gynaecology { &[] } else { &[*one] };
            assert_eq!(judge(MAN, exam(), &without).missing_specialties, expected);
        }
    }

    #[test]
    fn every_finding_names_rule_source_and_date_and_an_observed_one_says_so() {
        let values = [("HT", "170"), ("WT", "65"), ("HR", "70"), ("SBP", "120"), ("DBP", "80")];
        let suggestion = judge(MAN, exam().observed(saw("liver", III)), &values);
        for judged in suggestion.findings.iter().filter(|judged| judged.index.is_some()) {
            assert!(judged.rule.starts_with("vn_1613."));
            assert!(judged.source.contains("1613") && judged.since.to_string() == "1997-08-15");
            assert_eq!(judged.observed, judged.items.is_empty(), "{}", judged.rule);
        }
        let json = serde_json::to_string(&suggestion).unwrap();
        assert_eq!(serde_json::from_str::<Suggestion>(&json).unwrap(), suggestion);
    }
}
