//! Every boundary of the numeric tables: at, just under and just over.

use super::*;
use HealthClass::{I, II, III, IV, V};

#[test]
fn build_follows_the_workers_table() {
    let men = [(163, 50, I), (162, 50, II), (158, 47, II), (157, 50, III), (154, 45, III), (153, 50, IV)];
    for (height, weight, class) in men {
        assert_eq!(build(Sex::Male, height, weight, None), class, "{height} {weight}");
    }
    for (weight, class) in [(49, II), (47, II), (46, III), (45, III), (44, IV), (41, IV), (40, V), (39, V)] {
        assert_eq!(build(Sex::Male, 170, weight, None), class, "{weight}");
    }
    assert_eq!(build(Sex::Male, 149, 60, None), V);
    for (height, class) in
        [(155, I), (154, II), (151, II), (150, III), (147, III), (146, IV), (143, IV), (142, V)]
    {
        assert_eq!(build(Sex::Female, height, 50, None), class, "{height}");
    }
    for (weight, class) in [(45, I), (44, II), (43, II), (42, III), (40, III), (39, IV), (38, IV), (37, V)] {
        assert_eq!(build(Sex::Female, 160, weight, None), class, "{weight}");
    }
}

#[test]
fn only_a_chest_one_class_lower_is_forgiven() {
    assert_eq!(build(Sex::Male, 170, 60, Some(82)), I);
    assert_eq!(build(Sex::Male, 170, 60, Some(79)), I);
    assert_eq!(build(Sex::Male, 170, 60, Some(78)), III);
    assert_eq!(build(Sex::Male, 160, 60, Some(78)), II);
    assert_eq!(build(Sex::Female, 160, 50, Some(69)), V);
}

#[test]
fn pressure_below_thirty_has_its_own_rows() {
    for (systolic, class) in [
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
        assert_eq!(blood_pressure(29, systolic, 70), class, "{systolic}");
    }
    for (diastolic, class) in
        [(59, IV), (60, II), (64, II), (65, I), (85, I), (86, II), (89, II), (90, III), (95, III), (96, IV)]
    {
        assert_eq!(blood_pressure(29, 115, diastolic), Some(class), "{diastolic}");
    }
}

#[test]
fn pressure_from_thirty_to_fifty_has_other_rows_with_gaps() {
    for (systolic, class) in
        [(139, Some(I)), (140, Some(III)), (145, Some(III)), (146, None), (150, None), (151, Some(IV))]
    {
        assert_eq!(blood_pressure(30, systolic, 80), class, "{systolic}");
        assert_eq!(blood_pressure(50, systolic, 80), class, "{systolic}");
    }
    for (diastolic, class) in
        [(89, Some(I)), (90, Some(III)), (95, Some(III)), (96, Some(IV)), (100, Some(IV)), (101, None)]
    {
        assert_eq!(blood_pressure(40, 120, diastolic), class, "{diastolic}");
    }
    assert_eq!(blood_pressure(40, 160, 105), Some(IV));
}

#[test]
fn pressure_above_fifty_is_asked_of_the_physician() {
    assert_eq!(blood_pressure(51, 120, 80), None);
}

#[test]
fn pulse_and_obesity_at_their_boundaries() {
    for (rate, class) in
        [(54, IV), (55, III), (59, III), (60, I), (75, I), (76, II), (85, II), (86, III), (95, III), (96, IV)]
    {
        assert_eq!(pulse(rate), class, "{rate}");
    }
    for (bmi, class) in [(24, I), (25, II), (26, III), (27, III), (28, IV)] {
        assert_eq!(obesity(bmi), class, "{bmi}");
    }
}
