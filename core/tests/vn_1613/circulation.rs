//! Circulation: pressure by age with the gaps of the table, pulse, severe anaemia.

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
    for (diastolic, expected) in
        [(59, IV), (60, II), (64, II), (65, I), (85, I), (86, II), (89, II), (90, III), (95, III), (96, IV)]
    {
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
