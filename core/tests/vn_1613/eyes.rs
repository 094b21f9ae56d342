//! Eyes: acuity with and without glasses, the leading eye, colour vision.

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
