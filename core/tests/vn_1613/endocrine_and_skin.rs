//! Endocrine and skin: obesity, negative blood tests.

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
